"""What a template of a letter or mail has to hold before anybody can use it, told with the place and the way out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import ndiff

from toewijzing.calculations.opmaak import find_fields, find_loose
from toewijzing.calculations.sjabloonveld import (
    BRIEFVELDEN,
    VOORWAARDEN,
    Sjabloonkader,
    Sjabloonveld,
    find_nearest,
    why_never,
)
from toewijzing.enums import Vastblok

# What a letter can't do without, with why; remedies only where the law gives them. The rest may be left out.
VERPLICHT: dict[str, str] = {
    Vastblok.OPENING: "de brief zegt aan wie hij is en wat het besluit is (Awb 3:41)",
    Vastblok.OVERZICHT: "de brief zegt waarover het besluit gaat en wie het nam, namens wie (Awb 10:10)",
    Vastblok.MOTIVERING: "een besluit heeft een motivering (Awb 3:46 en 3:47)",
    Vastblok.GRONDSLAG: "de brief noemt het wetsartikel, de deskundigen en wie is gehoord (Awb 3:47; TLV: de wet op po of vo)",
    Vastblok.ONEENS: "de brief zegt hoe, waar en tot wanneer iemand bezwaar maakt (Awb 3:45)",
    Vastblok.ONDERTEKENING: "de brief zegt wie besliste en namens wie (Awb 10:10)",
}
EERST, LAATST = Vastblok.OPENING, Vastblok.ONDERTEKENING
ZET_TERUG = "Zet het terug met de knop bij «Vaste delen»."
TAG = "<"


@dataclass(frozen=True)
class Bloktekst:
    """One part of a template: ``vast`` is a fixed part, else it is text with a heading and a condition."""

    vast: str = ""
    kop: str = ""
    tekst: str = ""
    voorwaarde: str = ""


@dataclass(frozen=True)
class Sjabloonpunt:
    """What is wrong (``is_fout``) or worth knowing, with its place; both Dutch."""

    is_fout: bool
    plek: str
    tekst: str


def get_required(kader: Sjabloonkader) -> list[str]:
    """Fixed parts that stand in every such letter, in the order of the standard letter."""
    return [str(vast) for vast in Vastblok if vast in VERPLICHT and (vast != Vastblok.ONEENS or kader.kan_awb)]


def complete(blokken: Sequence[Bloktekst], kader: Sjabloonkader) -> list[Bloktekst]:
    """The parts with what the law asks and is not there (any more) before the signature.

    A kind can become an Awb decision after its template came into use: its letter then says how to object all the same.
    """
    present = {blok.vast for blok in blokken}
    missing = [Bloktekst(vast) for vast in get_required(kader) if vast not in present and vast not in (EERST, LAATST)]
    inner = [blok for blok in blokken if blok.vast not in (EERST, LAATST)]
    return [Bloktekst(EERST), *inner, *missing, Bloktekst(LAATST)]


# --- checks ---------------------------------------------------------------------------------------------------------


def check_brief(blokken: Sequence[Bloktekst], kader: Sjabloonkader) -> list[Sjabloonpunt]:
    """All that has to change, and what is worth knowing, of the template of a letter."""
    found = list(_check_fixed(blokken, kader))
    for plek, blok in enumerate(blokken, 1):
        if blok.vast:
            continue
        name = f"Blok {plek}{f' («{blok.kop}»)' if blok.kop else ''}"
        if not blok.tekst.strip():
            found.append(Sjabloonpunt(True, name, "Er staat geen tekst. Schrijf de tekst, of haal het blok weg."))
        found += _check_condition(blok, kader, name)
        found += _check_text(blok, name, BRIEFVELDEN)
        found += _check_empty(blok, kader, name)
    return found


def check_bericht(blok: Bloktekst, velden: Mapping[str, Sjabloonveld]) -> list[Sjabloonpunt]:
    """The same of the template of a mail: one part, of which the heading is the subject."""
    found = list(_check_text(blok, "Bericht", velden))
    if not blok.kop.strip():
        found.append(Sjabloonpunt(True, "Onderwerp", "Er staat geen onderwerp. Schrijf waarover de mail gaat."))
    used = {code for _, code in [*find_fields(blok.kop), *find_fields(blok.tekst)]}
    return found + [
        Sjabloonpunt(False, "Bericht", f"«{code}» is leeg {velden[code].leeg}. Lees of de zin dan nog klopt.")
        for code in velden
        if code in used and velden[code].leeg
    ]


def _check_fixed(blokken: Sequence[Bloktekst], kader: Sjabloonkader) -> Iterator[Sjabloonpunt]:
    order = [blok.vast for blok in blokken]
    for vast in get_required(kader):
        if vast not in order:
            yield Sjabloonpunt(
                True, f"Vast deel «{Vastblok(vast).label}»", f"Dit deel ontbreekt, en {VERPLICHT[vast]}. {ZET_TERUG}"
            )
    if EERST in order and order[0] != EERST:
        yield Sjabloonpunt(True, f"Blok {order.index(EERST) + 1}", f"«{EERST.label}» hoort bovenaan. Zet het omhoog.")
    if LAATST in order and order[-1] != LAATST:
        yield Sjabloonpunt(True, f"Blok {order.index(LAATST) + 1}", f"«{LAATST.label}» hoort onderaan. Zet het omlaag.")


def _check_condition(blok: Bloktekst, kader: Sjabloonkader, name: str) -> Iterator[Sjabloonpunt]:
    if not blok.voorwaarde:
        return
    if blok.voorwaarde not in VOORWAARDEN:
        yield Sjabloonpunt(True, name, "De voorwaarde bestaat niet (meer). Kies er een uit de lijst.")
    elif why := why_never(blok.voorwaarde, kader):
        words = VOORWAARDEN[blok.voorwaarde]
        yield Sjabloonpunt(
            True,
            name,
            f"«Alleen als {words}» komt hier nooit voor. {why}. Kies een andere voorwaarde of haal het blok weg.",
        )


def _check_text(blok: Bloktekst, name: str, velden: Mapping[str, Sjabloonveld]) -> Iterator[Sjabloonpunt]:
    for deel, tekst in (("kop", blok.kop), ("", blok.tekst)):
        for line, code in find_fields(tekst):
            if code not in velden:
                near = find_nearest(code, velden)
                hint = f"Bedoelt u «{near}»?" if near else "Kies een veld uit de lijst ernaast."
                yield Sjabloonpunt(
                    True, f"{name}, {deel or f'regel {line}'}", f"Het veld «{code}» bestaat niet. {hint}"
                )
        for line, haakjes in find_loose(tekst):
            other = "))" if haakjes == "((" else "(("
            yield Sjabloonpunt(
                True, f"{name}, {deel or f'regel {line}'}",
                f"Hier staat «{haakjes}» zonder «{other}». Schrijf een veld als ((kenmerk)), of gebruik één haakje.",
            )  # fmt: skip
    if TAG in blok.tekst:
        yield Sjabloonpunt(
            False, name, "Er staat een «<». Opmaak met codes werkt niet: het komt zo in de brief te staan."
        )


def _check_empty(blok: Bloktekst, kader: Sjabloonkader, name: str) -> Iterator[Sjabloonpunt]:
    used = [code for _, code in [*find_fields(blok.kop), *find_fields(blok.tekst)]]
    for code in dict.fromkeys(used):
        veld = BRIEFVELDEN.get(code)
        if veld is None:
            continue
        if veld.toegekend and not kader.is_toegekend:
            yield Sjabloonpunt(
                True, name, f"«{code}» is in deze brief altijd leeg: er is niets toegekend. Haal het veld weg."
            )
        elif veld.leeg and blok.voorwaarde not in veld.zeker and _can_be_empty(code, kader):
            yield Sjabloonpunt(False, name, f"«{code}» is leeg {veld.leeg}. {_advise(veld)}")


def _can_be_empty(code: str, kader: Sjabloonkader) -> bool:
    return not (code == "bezwaartot" and not kader.kan_niet_awb)


def _advise(veld: Sjabloonveld) -> str:
    if not veld.zeker:
        return "Lees of de zin dan nog klopt."
    if len(veld.zeker) > 1:
        return f"Geef het blok een voorwaarde over de {veld.code}, of lees of de zin dan nog klopt."
    (voorwaarde,) = veld.zeker
    return f"Geef het blok de voorwaarde «alleen als {VOORWAARDEN[voorwaarde]}», of lees of de zin dan nog klopt."


def find_faults(punten: Iterable[Sjabloonpunt]) -> list[str]:
    """What has to change first, each as «place: what»."""
    return [f"{punt.plek}: {punt.tekst}" for punt in punten if punt.is_fout]


# --- two versions beside each other ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Tekstverschil:
    """One line: «gelijk», «erbij» or «weg»."""

    wat: str
    regel: str


def compare_versies(oud: Sequence[Bloktekst], nieuw: Sequence[Bloktekst]) -> list[Tekstverschil]:
    """The lines of the new version with those that came and went, in reading order."""
    before, after = ([line for blok in blokken for line in _to_lines(blok)] for blokken in (oud, nieuw))
    words = {"  ": "gelijk", "+ ": "erbij", "- ": "weg"}
    return [Tekstverschil(words[line[:2]], line[2:]) for line in ndiff(before, after) if line[:2] in words]


def _to_lines(blok: Bloktekst) -> list[str]:
    if blok.vast:
        return [f"[Vast deel: {Vastblok(blok.vast).label}]"]
    head = [f"[Eigen tekst{f': {blok.kop}' if blok.kop else ''}]"]
    if blok.voorwaarde:
        head.append(f"[Alleen als {VOORWAARDEN.get(blok.voorwaarde, blok.voorwaarde)}]")
    return head + [line for line in blok.tekst.splitlines() if line.strip()]
