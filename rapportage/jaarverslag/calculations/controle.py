"""What has to be right before a jaarverslag goes on: pure checks over texts and figure blocks, no ORM and no clock."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from rapportage.jaarverslag.calculations.cijferblok import Cel, find_small_cells
from swv.kern.geld import write_euro

Blok = Mapping[str, Any]
Blokken = Mapping[str, Blok]
MAX_NAMEN = 3


@dataclass(frozen=True)
class Verslagcontrole:
    """One check: what it is about and, in Dutch, what is not right (nothing: it is right)."""

    code: str
    titel: str
    problemen: tuple[str, ...] = ()

    @property
    def klopt(self) -> bool:
        """Did the check find nothing wrong?"""
        return not self.problemen


def name_some(namen: Iterable[str]) -> str:
    """The first names, and how many more there are."""
    rows = list(namen)
    more = f" en nog {len(rows) - MAX_NAMEN}" if len(rows) > MAX_NAMEN else ""
    return f"{', '.join(rows[:MAX_NAMEN])}{more}"


def _fact(blokken: Blokken, code: str, naam: str) -> Decimal | None:
    text = blokken.get(code, {}).get("feiten", {}).get(naam, "")
    return Decimal(text) if text else None


# --- texts ----------------------------------------------------------------------------------------------------------


def check_chapters(leeg: Iterable[str]) -> Verslagcontrole:
    """``leeg``: titles of obligatory chapters without a real text."""
    rows = list(leeg)
    problemen = (f"Nog geen tekst: {name_some(rows)}.",) if rows else ()
    return Verslagcontrole("hoofdstukken", "Elk verplicht hoofdstuk is ingevuld", problemen)


def check_places(onbekend: Mapping[str, list[str]]) -> Verslagcontrole:
    """``onbekend``: {title of the chapter: figure blocks it names that it has not}."""
    problemen = tuple(
        f"{titel}: het cijferblok «{name_some(codes)}» hoort niet bij dit hoofdstuk."
        for titel, codes in onbekend.items()
        if codes
    )
    return Verslagcontrole("plekken", "De cijfers in de teksten bestaan", problemen)


# --- figures --------------------------------------------------------------------------------------------------------


def check_present(blokken: Blokken, nodig: Mapping[str, str]) -> Verslagcontrole:
    """``nodig``: {code: title} of blocks without which there is no report."""
    problemen = []
    for code, titel in nodig.items():
        if code not in blokken:
            problemen.append(f"{titel}: nog niet geteld. Kies «Vernieuw de cijfers».")
        elif blokken[code]["ontbreekt"]:
            problemen.append(f"{titel}: {blokken[code]['ontbreekt']}")
    return Verslagcontrole("aanwezig", "De verplichte cijfers zijn er", tuple(problemen))


def check_balance(blokken: Blokken) -> Verslagcontrole:
    """Assets and liabilities are equal at both ends of the year."""
    problemen = []
    for moment, dag in (("eind", "31 december"), ("begin", "1 januari")):
        activa, passiva = (_fact(blokken, "balans", f"{kant}_{moment}") for kant in ("activa", "passiva"))
        if activa is not None and passiva is not None and activa != passiva:
            problemen.append(
                f"Op {dag} zijn de activa {write_euro(activa)} en de passiva {write_euro(passiva)}:"
                f" {write_euro(activa - passiva)} verschil."
            )
    return Verslagcontrole("balans", "De balans sluit", tuple(problemen))


def check_forecast(blokken: Blokken) -> Verslagcontrole:
    """The balans of the years ahead closes, and its equity follows the budgeted results."""
    years = blokken.get("meerjarenbalans", {}).get("feiten", {}).get("jaren", "").split()
    problemen, vorig = [], None
    for jaar in years:
        activa, passiva, eigen, resultaat = (
            _fact(blokken, "meerjarenbalans", f"{naam}_{jaar}") for naam in ("activa", "passiva", "ev", "resultaat")
        )
        if activa != passiva:
            problemen.append(f"De verwachte balans van {jaar} sluit niet. Vernieuw de cijfers.")
        if None not in (vorig, eigen, resultaat) and eigen - vorig != resultaat:  # type: ignore[operator]  # none is None
            problemen.append(f"Het verwachte eigen vermogen van {jaar} volgt niet uit het begrote resultaat.")
        vorig = eigen
    return Verslagcontrole("vooruit", "De balans van de komende jaren sluit", tuple(problemen))


def check_equity(blokken: Blokken) -> Verslagcontrole:
    """The result of the year is the change in equity; without one of the three that can't be said, so it is not right."""
    feiten = {
        naam: _fact(blokken, code, feit)
        for naam, code, feit in (
            ("het resultaat", "baten_lasten", "resultaat"),
            ("het eigen vermogen op 1 januari", "eigen_vermogen", "ev_begin"),
            ("het eigen vermogen op 31 december", "eigen_vermogen", "ev_eind"),
        )
    }
    resultaat, begin, eind = feiten.values()
    titel = "Het resultaat is de verandering van het eigen vermogen"
    if resultaat is None or begin is None or eind is None:
        reden = blokken.get("eigen_vermogen", {}).get("ontbreekt") or "De controller leest het in bij Financiën."
        namen = name_some(naam for naam, value in feiten.items() if value is None)
        return Verslagcontrole("vermogen", titel, (f"Niet te controleren zonder {namen}. {reden}",))
    if eind - begin == resultaat:
        return Verslagcontrole("vermogen", titel)
    probleem = (
        f"Het resultaat is {write_euro(resultaat)}, maar het eigen vermogen verandert met {write_euro(eind - begin)}."
    )
    return Verslagcontrole("vermogen", titel, (probleem,))


def check_budget(blokken: Blokken, begroting: Mapping[str, Decimal] | None) -> Verslagcontrole:
    """The budget column is the budget that was adopted: {baten, lasten, resultaat} of it, None when there is none."""
    titel = "De begrotingskolom is de vastgestelde begroting"
    if "baten_lasten" not in blokken or blokken["baten_lasten"]["ontbreekt"]:
        return Verslagcontrole("begroting", titel)
    if begroting is None:
        return Verslagcontrole("begroting", titel, ("Er is geen vastgestelde begroting voor dit jaar meer.",))
    problemen = []
    for naam, bedrag in begroting.items():
        shown = _fact(blokken, "baten_lasten", f"begroot_{naam}")
        if shown is not None and shown != bedrag:
            problemen.append(
                f"Begroot bij {naam}: in het verslag {write_euro(shown)}, vastgesteld {write_euro(bedrag)}. Vernieuw de cijfers."
            )
    return Verslagcontrole("begroting", titel, tuple(problemen))


def check_registers(blokken: Blokken, nu: Blokken, titels: Mapping[str, str]) -> Verslagcontrole:
    """What stands in the report is what the registers say now."""
    problemen = []
    for code, blok in nu.items():
        if code not in blokken:
            continue
        verschil = find_difference(blokken[code], blok)
        if verschil:
            problemen.append(f"{titels[code]}: {verschil}")
    if problemen:
        problemen.append("Ga zo nodig een stap terug en kies «Vernieuw de cijfers».")
    return Verslagcontrole("registers", "De aantallen en bedragen zijn die van de registers", tuple(problemen))


def find_difference(oud: Blok, nieuw: Blok) -> str:
    """The first difference between two countings of one block, in Dutch; "" when they are the same."""
    if oud["ontbreekt"] != nieuw["ontbreekt"]:
        return "het register geeft nu cijfers." if oud["ontbreekt"] else "het register geeft deze cijfers niet meer."
    before, after = _cells(oud), _cells(nieuw)
    for naam in [*before, *(naam for naam in after if naam not in before)]:
        if before.get(naam) != after.get(naam):
            return f"{naam} is nu {_say(after.get(naam))}, in het verslag {_say(before.get(naam))}."
    return ""


def _say(value: Cel) -> str:
    return "leeg" if value is None else str(value)


def _cells(blok: Blok) -> dict[str, Cel]:
    """{name of the cell: value} of all tables and numbers."""
    found: dict[str, Cel] = {getal["naam"]: getal["waarde"] for getal in blok["getallen"]}
    for tabel in blok["tabellen"]:
        for rij in tabel["rijen"]:
            for kolom, cel in zip(tabel["kolommen"], rij["cellen"], strict=False):
                found[f"«{rij['kop']}», {kolom['naam']}"] = cel
    return found


def check_small(blokken: Blokken, titels: Mapping[str, str], minimum: int) -> Verslagcontrole:
    """What is made public is about nobody: no count below the minimum (WVO 2020 art. 5.46 lid 6)."""
    problemen = []
    for code, blok in blokken.items():
        if small := find_small_cells(blok, minimum):
            problemen.append(f"{titels.get(code, code)}: {name_some(small)}.")
    return Verslagcontrole("kleine_cellen", f"Geen aantallen onder {minimum}", tuple(problemen))


def first_problem(controles: Iterable[Verslagcontrole]) -> str:
    """Why the next step can't be taken, in one or two sentences; "" when all is right."""
    wrong = [each for each in controles if not each.klopt]
    if not wrong:
        return ""
    more = (
        f" En nog {len(wrong) - 1} {'punt' if len(wrong) == 2 else 'punten'}: zie «Controle»." if len(wrong) > 1 else ""
    )
    return f"{wrong[0].titel}? {wrong[0].problemen[0]}{more}"
