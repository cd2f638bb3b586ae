"""What stands in one XML part of an Office file: relationships, objects, fields of Word and formulas of Excel."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from swv.kern.bestanden import adres
from swv.kern.bestanden.weigering import refusal
from swv.kern.bestanden.xmldeel import Attributes, local

# Namespaces of Office itself, old and Strict; what an organisation keeps in XML of its own is only data.
_OFFICE = re.compile(
    r"schemas\.openxmlformats\.org|purl\.oclc\.org/ooxml|schemas\.microsoft\.com|schemas-microsoft-com|/svg$"
)
_RELATIONS = "relationships"
_ELEMENTEN = {
    "macrosheet": "macroblad", "dialogsheet": "macroblad", "vbaSuppData": "macro", "customUI": "macro",
    "ocx": "activex", "OLEObject": "ole", "oleObject": "ole", "objectEmbed": "ole",
    "objectLink": "ole", "oleLink": "ole", "ddeLink": "dde", "altChunk": "ingebed", "subDoc": "extern",
    "externalLink": "extern", "externalBook": "extern", "connection": "extern", "queryTable": "extern",
    "webextension": "extern", "script": "script",
}  # fmt: skip
_FORMULES = frozenset(
    {"f", "formula", "formula1", "formula2", "calculatedColumnFormula", "totalsRowFormula", "definedName"}
)
_VELDEN = frozenset({"instrText", "delInstrText"})
_MACRONAAM = re.compile(r"^(_xlnm\.)?auto_?(open|close|activate|deactivate)", re.IGNORECASE)
_TEKST = re.compile(r"\"[^\"]*\"")
_DDE = re.compile(r"\w\s*\|[^|\]]*!")  # program|topic!item
_TUSSEN_AANHALINGSTEKENS = re.compile(r"\"[^\"]*\"|'[^']*'")
_MACROFUNCTIE = re.compile(
    r"\b(CALL|REGISTER(\.ID)?|EXEC|EVALUATE|FOPEN|GET\.(WORKSPACE|DOCUMENT|CELL))\s*\(", re.IGNORECASE
)
_HAALFUNCTIE = re.compile(r"\b(WEBSERVICE|RTD|IMAGE|SQL\.REQUEST|DDE)\s*\(", re.IGNORECASE)
_BUITENBLAD = re.compile(r"'\s*(\w+:/|\\\\|//)", re.IGNORECASE)
_VELDNAAM = re.compile(r"[\s\"]*([A-Za-z]+)")
_GEVAARLIJKE_VELDEN = {
    "DDE": "dde",
    "DDEAUTO": "dde",
    "LINK": "dde",
    "RD": "extern",
    "DATABASE": "extern",
    "IMPORT": "extern",
}
_BUITENVELDEN = {"INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE"}


@dataclass(frozen=True)
class Verwijzing:
    """A relationship: the last words of its type in small letters, where it points, and whether outside the package."""

    soort: str
    doel: str
    extern: bool


class Deel:
    """Hears the elements of one part (see ``xmldeel.parse``) and refuses by what they mean. Raises Geweigerd."""

    TEKSTEN = _FORMULES | _VELDEN

    def __init__(self, on_relation: Callable[[Verwijzing], None]) -> None:
        self.on_relation = on_relation
        self.velden: list[str] = []

    def start(self, namespace: str, name: str, attributes: Attributes) -> None:
        """An element begins."""
        if name == "Relationship" and namespace.endswith(_RELATIONS):
            self.on_relation(_read_relation(local(attributes)))
        elif name in _ELEMENTEN and _OFFICE.search(namespace):
            raise refusal(_ELEMENTEN[name])
        elif name == "fldChar":
            self._move(local(attributes).get("fldCharType", ""))
        elif name == "fldSimple":
            check_field(local(attributes).get("instr", ""))
        elif name == "definedName":
            _check_name(local(attributes))
        elif name in ("imagedata", "fill", "stroke", "image") and attributes:
            _check_picture(local(attributes))

    def end(self, namespace: str, name: str, text: str) -> None:
        """An element with text ends."""
        if name in _FORMULES:
            check_formula(text)
        elif self.velden:
            self.velden[-1] += text
        else:
            check_field(text)

    def _move(self, kind: str) -> None:
        """Fields stand within fields; the words of one may be cut over many runs."""
        if kind == "begin":
            self.velden.append("")
        elif kind == "end" and self.velden:
            instruction = self.velden.pop()
            check_field(instruction)
            if self.velden:
                self.velden[-1] += _quoted(instruction)


def _read_relation(given: dict[str, str]) -> Verwijzing:
    kind = given.get("Type", "").lower().rstrip("/")
    soort = "/".join(kind.split("/")[-2:]) if "/ui/" in kind else kind.rpartition("/")[2]
    if soort.startswith("externallink"):  # also externalLinkPath, and what Excel writes for a lost one
        soort = "externallink"
    return Verwijzing(soort, given.get("Target", ""), given.get("TargetMode", "").strip().lower() == "external")


def _quoted(instruction: str) -> str:
    """What a QUOTE field gives: text or numbers of characters, a way to hide the name of the field around it."""
    words = instruction.split()
    if not words or words[0].upper() != "QUOTE":
        return ""
    return "".join(
        chr(int(word)) if word.isdecimal() and int(word) < 0x110000 else word.strip('"') for word in words[1:]
    )


def check_field(instruction: str) -> None:
    """Refuse a field of Word that starts a program or fetches something. Raises Geweigerd."""
    found = _VELDNAAM.match(instruction)
    name = found[1].upper() if found else ""
    if name in _GEVAARLIJKE_VELDEN:
        raise refusal(_GEVAARLIJKE_VELDEN[name])
    if name in _BUITENVELDEN and any(adres.is_remote(_unescape(word)) for word in instruction.split()[1:]):
        raise refusal("extern")


def _unescape(word: str) -> str:
    r"""An address in a field stands between quotes, with every backslash doubled; a switch is ``\d``."""
    return word.strip('"').replace("\\\\", "\\") if not re.fullmatch(r"\\\W?\w*", word) else ""


def check_formula(formula: str) -> None:
    """Refuse a formula that speaks to another program or address. Raises Geweigerd."""
    if _BUITENBLAD.search(_TEKST.sub("", formula)):
        raise refusal("extern")
    bare = _TUSSEN_AANHALINGSTEKENS.sub("", formula)
    if _DDE.search(bare):
        raise refusal("dde")
    if _MACROFUNCTIE.search(bare):
        raise refusal("macroblad")
    if _HAALFUNCTIE.search(bare):
        raise refusal("extern")


def _check_name(given: dict[str, str]) -> None:
    """A name that stands for a macro, or that runs when the workbook opens."""
    is_macro = any(given.get(key, "").lower() in ("1", "true") for key in ("xlm", "vbProcedure", "function"))
    if is_macro or _MACRONAAM.match(given.get("name", "")):
        raise refusal("macroblad")


def _check_picture(given: dict[str, str]) -> None:
    """A drawing that fetches its picture elsewhere."""
    if any(
        adres.is_remote(given.get(key, "")) for key in ("src", "href") if not given.get(key, "").startswith("data:")
    ):
        raise refusal("extern")
