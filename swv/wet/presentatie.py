"""Facts in words: the value with its unit, the days, the source and what somebody saw of it."""

from dataclasses import dataclass
from datetime import date, timedelta

from swv.kern.feiten import DAGEN, GETAL, KEUZE, SCHOLEN, Feiten, Feitrij, Feitsoort, Tijdvak, is_aflopend
from swv.kern.templatetags.verband import datum_kort
from swv.organisatie.enums import Schoolsoort


@dataclass(frozen=True)
class Feitregel:
    """One row of a fact on the page. ``waarschuwing``: that it ends, "" while there is time."""

    soort: Feitsoort
    rij: Feitrij
    waarde: str
    geldt: str
    nagezien: str
    waarschuwing: str = ""


def describe_waarde(soort: Feitsoort, waarde: str) -> str:
    """«8 weken», «2-1-2026 en 15-5-2026», «voortgezet onderwijs en praktijkonderwijs»."""
    if soort.vorm == GETAL:
        return f"{waarde} {soort.eenheid}"
    if soort.vorm == KEUZE:
        return soort.keuzes.get(waarde, waarde)
    parts = waarde.split()
    if soort.vorm == DAGEN:
        return _join([f"{dag.day}-{dag.month}-{dag.year}" for dag in map(date.fromisoformat, parts)])
    return _join([Schoolsoort(part).label for part in parts]) if soort.vorm == SCHOLEN else waarde


def _join(parts: list[str]) -> str:
    return " en ".join(part for part in (", ".join(parts[:-1]), *parts[-1:]) if part)


def describe_geldt(vak: Tijdvak) -> str:
    """From when, and until when when that is known."""
    last = f" tot en met {datum_kort(vak.eind - timedelta(days=1))}" if vak.eind else ""
    return f"vanaf {datum_kort(vak.rij.van)}{last}"


def describe_nagezien(rij: Feitrij) -> str:
    """The state of verification in words."""
    if rij.nagezien_op:
        return f"nagezien op {datum_kort(rij.nagezien_op)}"
    return f"niet nagezien: {rij.niet_nagezien}"


def describe_afloop(soort: Feitsoort, vak: Tijdvak, vandaag: date) -> str:
    """That nothing is known after the last row, from the moment when that matters."""
    if vak.eind is None or not is_aflopend(soort, vak, vandaag):
        return ""
    werkwoord = "liep af op" if vak.eind <= vandaag else "loopt af op"
    return f"{werkwoord} {datum_kort(vak.eind - timedelta(days=1))}; daarna is niets bekend"


def describe_vak(soort: Feitsoort, vak: Tijdvak, waarschuwing: str = "") -> Feitregel:
    """One row in words."""
    waarde = describe_waarde(soort, vak.rij.waarde)
    return Feitregel(soort, vak.rij, waarde, describe_geldt(vak), describe_nagezien(vak.rij), waarschuwing)


def describe_feiten(feiten: Feiten, vandaag: date) -> dict[str, list[Feitregel]]:
    """{subject: the rows that hold today}, in the order in which they are shipped."""
    found: dict[str, list[Feitregel]] = {}
    for code, soort in feiten.soorten.items():
        tijdlijn = feiten.get_tijdlijn(code)
        nu = next((vak for vak in reversed(tijdlijn) if vak.rij.van <= vandaag), tijdlijn[0])
        regel = describe_vak(soort, nu, describe_afloop(soort, tijdlijn[-1], vandaag))
        found.setdefault(soort.onderwerp, []).append(regel)
    return found
