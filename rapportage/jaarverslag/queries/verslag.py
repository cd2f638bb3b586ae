"""Reading a jaarverslag: its chapters, figures and checks, for pages, steps and the PDF alike."""

from decimal import Decimal
from typing import Any

from django.db.models import Prefetch, QuerySet
from django.shortcuts import get_object_or_404

from financien.begroten.queries import compute_begroting, get_begroting_voor
from rapportage.jaarverslag.blokken import BLOKKEN, Blokvraag, fill
from rapportage.jaarverslag.calculations.controle import (
    Verslagcontrole,
    check_balance,
    check_budget,
    check_chapters,
    check_equity,
    check_forecast,
    check_places,
    check_present,
    check_registers,
    check_small,
)
from rapportage.jaarverslag.calculations.tekst import find_unknown, is_filled
from rapportage.jaarverslag.models import Hoofdstuk, Jaarverslag, Jaarverslagbijlage
from swv.kern.kleine_cellen import MIN_CEL
from swv.organisatie.models import Gebruiker

# A block that only describes the others.
OMSCHRIJVEND = frozenset({"bronnen"})


def with_parts(verslagen: QuerySet[Jaarverslag]) -> QuerySet[Jaarverslag]:
    """Chapters, figures and documents along with the report, in a fixed number of queries."""
    bijlagen = Jaarverslagbijlage.objects.select_related("toegevoegd_door")
    return verslagen.select_related("swv", "vervangt").prefetch_related(
        Prefetch("hoofdstukken", Hoofdstuk.objects.select_related("eigenaar")),
        "cijfers",
        Prefetch("bijlagen", bijlagen),
    )


def get_verslag(user: Gebruiker, jaar: int, volgnummer: int, *, met_delen: bool = False) -> Jaarverslag:
    """This version of the report of this year, of the own swv, when this person may see it. Raises Http404."""
    own = Jaarverslag.objects.visible_to(user)
    rows = with_parts(own) if met_delen else own.select_related("swv", "vervangt")
    return get_object_or_404(rows, jaar=jaar, volgnummer=volgnummer)


def get_hoofdstuk(user: Gebruiker, jaar: int, volgnummer: int, code: str) -> Hoofdstuk:
    """A chapter this person may read. Raises Http404."""
    rows = Hoofdstuk.objects.visible_to(user).select_related("jaarverslag__swv", "eigenaar")
    return get_object_or_404(rows, jaarverslag__jaar=jaar, jaarverslag__volgnummer=volgnummer, code=code)


def get_titels() -> dict[str, str]:
    """{code: title} of every figure block."""
    return {code: soort.titel for code, soort in BLOKKEN.items()}


def get_bijlage(verslag: Jaarverslag, soort: str) -> Jaarverslagbijlage | None:
    """The document of this kind that counts now. Uses ``with_parts`` when it is there."""
    return next((row for row in verslag.bijlagen.all() if row.soort == soort and row.vervallen_op is None), None)


def get_blokken(verslag: Jaarverslag) -> dict[str, dict[str, Any]]:
    """{code: figure block} as counted. Uses ``with_parts`` when it is there."""
    return {row.code: row.gegevens for row in verslag.cijfers.all()}


def find_empty(hoofdstukken: list[Hoofdstuk]) -> list[str]:
    """Titles of obligatory chapters without a real text."""
    return [each.titel for each in hoofdstukken if each.soort.verplicht and not is_filled(each.tekst)]


def check_own(verslag: Jaarverslag) -> list[Verslagcontrole]:
    """What can be checked in the report itself; two queries at most."""
    hoofdstukken, blokken = list(verslag.hoofdstukken.all()), get_blokken(verslag)
    nodig = {code: soort.titel for code, soort in BLOKKEN.items() if soort.nodig}
    onbekend = {each.titel: find_unknown(each.tekst, each.soort.blokken) for each in hoofdstukken}
    return [
        check_chapters(find_empty(hoofdstukken)),
        check_places(onbekend),
        check_present(blokken, nodig),
        check_balance(blokken),
        check_equity(blokken),
        check_forecast(blokken),
        check_small(blokken, get_titels(), MIN_CEL),
    ]


def check_against_registers(verslag: Jaarverslag) -> list[Verslagcontrole]:
    """The figures next to what the registers say now: counts everything once more."""
    vraag, blokken = Blokvraag(verslag.swv, verslag.jaar), get_blokken(verslag)
    nu = {code: fill(code, vraag) for code in BLOKKEN if code not in OMSCHRIJVEND}
    return [
        check_budget(blokken, get_adopted_budget(verslag)),
        check_registers(blokken, nu, get_titels()),
    ]


def run_checks(verslag: Jaarverslag) -> list[Verslagcontrole]:
    """All checks, in the order of the page."""
    return [*check_own(verslag), *check_against_registers(verslag)]


def get_adopted_budget(verslag: Jaarverslag) -> dict[str, Decimal] | None:
    """Totals of the adopted budget of this year, or None when there is none."""
    begroting = get_begroting_voor(verslag.swv_id, verslag.jaar)
    if begroting is None:
        return None
    jaar = compute_begroting(begroting).jaren[verslag.jaar]
    return {"baten": jaar.baten, "lasten": jaar.lasten, "resultaat": jaar.resultaat}
