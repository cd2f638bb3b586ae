"""What if: which counts, tariffs and answers of a model can be changed, and what somebody changed."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from financien.calculations.verdeelmodel import REGELSOORTEN, Eenheid, Invoer, Model, Veld
from financien.enums import Tariefsoort, Tellingsoort
from swv.kern.templatetags.verband import euro

TELLING, TARIEF, ANTWOORD, GROEI = "telling", "tarief", "antwoord", "groei"
_GETAL = re.compile(r"-?(?:\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,\d{1,4})?|-?\d{1,9}\.\d{1,4}")
MAX_GROEI = 100
MAX_AANTAL = 1_000_000
EEN = Decimal(1)


@dataclass(frozen=True)
class Knop:
    """One number that can be changed: its name in the form, its label, how it is now."""

    naam: str
    label: str
    waarde: str


@dataclass(frozen=True)
class Groep:
    """Numbers of one kind: a count per school, tariffs, answers to one question."""

    code: str
    titel: str
    knoppen: list[Knop]
    groei: Knop | None = None


def write_value(value: Decimal) -> str:
    """12,5 or 412, as it stands in a field."""
    return f"{value.normalize():f}".replace(".", ",")


def find_codes(model: Model, verwijst: str, naam: str = "") -> list[str]:
    """The codes that the rules of a model point at, in order of first use."""
    found: dict[str, None] = {}
    for regel in model.regels:
        for value in _values(REGELSOORTEN[regel.soort].velden, regel.parameters, verwijst, naam):
            found.setdefault(value)
    return list(found)


def _values(velden: Iterable[Veld], parameters: Mapping[str, Any], verwijst: str, naam: str) -> Iterable[str]:
    for veld in velden:
        value = parameters.get(veld.code)
        if veld.soort == "tabel":
            for row in value or ():
                yield from _values(veld.kolommen, row, verwijst, naam)
        elif value and (veld.code == naam if naam else veld.verwijst == verwijst):
            yield from ([value] if isinstance(value, str) else value)


def get_groepen(model: Model, invoer: Invoer) -> list[Groep]:
    """Everything in the inputs that this model uses and somebody can turn at."""
    units = {each.code: each for each in invoer.eenheden}
    groups = [_tariffs(model, invoer)]
    labels = dict(Tellingsoort.choices)
    for code in find_codes(model, TELLING):
        # The newest count of a unit: a change holds for every teldatum of the year.
        ordered = sorted((each for each in invoer.tellingen if each.code == code), key=lambda each: each.datum)
        counts = {each.eenheid: each.aantal for each in ordered}
        knoppen = [
            Knop(f"{TELLING}:{code}:{unit}", units[unit].naam, write_value(aantal))
            for unit, aantal in sorted(counts.items(), key=lambda item: units[item[0]].naam)
            if unit in units
        ]
        title = labels.get(code, code).capitalize()
        groups.append(Groep(code, title, knoppen, Knop(f"{GROEI}:{code}", "Overal erbij of eraf, in procent", "0")))
    for code in find_codes(model, "", "antwoord"):
        answers = [each for each in invoer.antwoorden if each.code == code and each.eenheid in units]
        knoppen = [
            Knop(f"{ANTWOORD}:{code}:{each.eenheid}", units[each.eenheid].naam, write_value(each.waarde))
            for each in answers
        ]
        groups.append(Groep(code, f"Deelname: {code}", knoppen))
    return [group for group in groups if group.knoppen]


def _tariffs(model: Model, invoer: Invoer) -> Groep:
    used = set(find_codes(model, TARIEF))
    labels = dict(Tariefsoort.choices)
    knoppen = [
        Knop(f"{TARIEF}:{each.code}", labels.get(each.code, each.code), write_value(each.bedrag))
        for each in invoer.tarieven
        if each.code in used
    ]
    return Groep(TARIEF, "Tarieven", knoppen)


# --- what was changed -----------------------------------------------------------------------------------------------


@dataclass
class Ingevuld:
    """What somebody typed: the changes as a scenario keeps them, and per field what is wrong."""

    bijstelling: dict[str, dict[str, str]] = field(default_factory=dict)
    fouten: dict[str, str] = field(default_factory=dict)
    getypt: dict[str, str] = field(default_factory=dict)


def read_changes(data: Mapping[str, str], groepen: Iterable[Groep], basis: Mapping[str, Any]) -> Ingevuld:
    """The changes in this form, on top of those the scenario started from (``basis``)."""
    found = Ingevuld({kind: dict(values) for kind, values in basis.items()})
    for groep in groepen:
        growth = _read_growth(data, groep, found)
        for knop in groep.knoppen:
            text = data.get(knop.naam, knop.waarde).strip()
            found.getypt[knop.naam] = text
            typed = text != knop.waarde
            value, problem = parse_value(knop.naam, text if typed else knop.waarde)
            if problem:
                found.fouten[knop.naam] = f"{knop.label}: {problem}"
            elif value is not None and (typed or growth != EEN):
                new = value if typed else (value * growth).quantize(EEN, ROUND_HALF_UP)
                _keep(found.bijstelling, knop.naam, new)
    return found


def _read_growth(data: Mapping[str, str], groep: Groep, found: Ingevuld) -> Decimal:
    """1.05 for 5 percent more; whoever typed a count of its own keeps that."""
    if groep.groei is None:
        return EEN
    text = data.get(groep.groei.naam, "0").strip() or "0"
    found.getypt[groep.groei.naam] = text
    value = _parse(text)
    if value is None or not -MAX_GROEI <= value <= MAX_GROEI:
        found.fouten[groep.groei.naam] = (
            f"{groep.titel}: vul een percentage in van -{MAX_GROEI} tot en met {MAX_GROEI}."
        )
        return EEN
    return EEN + value / 100


def _parse(text: str) -> Decimal | None:
    plain = text.removeprefix("€").strip()
    if not _GETAL.fullmatch(plain):
        return None
    return Decimal(plain.replace(".", "").replace(",", ".") if "," in plain or plain.count(".") != 1 or
                   re.fullmatch(r"-?\d{1,3}\.\d{3}", plain) else plain)  # fmt: skip


def parse_value(naam: str, text: str) -> tuple[Decimal | None, str]:
    """(number, what is wrong) of what stands in a field."""
    kind = naam.partition(":")[0]
    value = _parse(text)
    if value is None:
        return None, "vul een getal in, bijvoorbeeld 412 of 98,40."
    if value < 0:
        return None, "een aantal of bedrag is nooit negatief."
    if kind == ANTWOORD and value > 1:
        return None, "vul een getal in van 0 (nee) tot en met 1 (ja)."
    if kind == TELLING and value > MAX_AANTAL:
        return None, "dit is meer dan er leerlingen zijn."
    return value, ""


def _keep(bijstelling: dict[str, dict[str, str]], naam: str, value: Decimal) -> None:
    kind, _, rest = naam.partition(":")
    group = {TELLING: "tellingen", TARIEF: "tarieven", ANTWOORD: "antwoorden"}[kind]
    bijstelling.setdefault(group, {})[rest.replace(":", "|")] = f"{value:f}"


def describe_changes(bijstelling: Mapping[str, Any], eenheden: Mapping[str, Eenheid]) -> list[str]:
    """What a scenario takes differently from the data, in sentences."""
    counts, tariffs = dict(Tellingsoort.choices), dict(Tariefsoort.choices)
    lines = [
        f"{tariffs.get(code, code)}: {euro(Decimal(value))}" for code, value in bijstelling.get("tarieven", {}).items()
    ]
    for group, names in (("tellingen", counts), ("antwoorden", {})):
        for key, value in bijstelling.get(group, {}).items():
            code, _, unit = key.partition("|")
            naam = eenheden[unit].naam if unit in eenheden else unit
            lines.append(f"{naam}, {names.get(code, code)}: {write_value(Decimal(value))}")
    return lines
