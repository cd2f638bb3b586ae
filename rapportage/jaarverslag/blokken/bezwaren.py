"""Bezwaren of one year, counted from the register, with small numbers hidden.

Two reports share a number: what is open on 31 December is where the next year begins. So the years are gone through
one by one from the first bezwaar.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date

from rapportage.jaarverslag.blokken.basis import Blokvraag, blok
from rapportage.jaarverslag.blokken.jaren import BEGIN, EIND, Jaarstand, hide_in_turn
from rapportage.jaarverslag.calculations.cijferblok import (
    Blokinhoud,
    Blokkolom,
    BlokOntbreekt,
    Blokrij,
    Bloktabel,
    Cel,
    told,
)
from swv.kern.feiten import FEITEN, Feiten
from swv.wet.queries import get_feiten
from toewijzing.enums import Bezwaaroordeel
from toewijzing.models import Bezwaar

RIJEN = {
    BEGIN: "Open op 1 januari",
    "ontvangen": "Ontvangen",
    "samen": "Samen",
    "ingetrokken": "Ingetrokken",
    **{each.value: f"Beslist: {each.label}" for each in Bezwaaroordeel},
    "beslist": "Beslist",
    "binnen": "Waarvan binnen de termijn",
    "buiten": "Waarvan na de termijn",
    EIND: "Open op 31 december",
}
NADRUK = frozenset({"samen", "beslist"})
SOMMEN = (
    ("samen", (BEGIN, "ontvangen")),
    ("samen", ("ingetrokken", "beslist", EIND)),
    ("beslist", tuple(Bezwaaroordeel.values)),
    ("beslist", ("binnen", "buiten")),
)


def count_year(bezwaren: Iterable[Bezwaar], jaar: int, wet: Feiten = FEITEN) -> dict[str, int]:
    """{row: number} of this calendar year; in time is by these facts of the law."""
    first, last = date(jaar, 1, 1), date(jaar, 12, 31)
    counts: Counter[str] = Counter(dict.fromkeys(RIJEN, 0))
    for bezwaar in bezwaren:
        closed = bezwaar.beslist_op or bezwaar.ingetrokken_op or date.max
        if bezwaar.ontvangen_op > last or closed < first:
            continue
        counts["samen"] += 1
        counts[BEGIN if bezwaar.ontvangen_op < first else "ontvangen"] += 1
        if closed > last:
            counts[EIND] += 1
        elif bezwaar.ingetrokken_op:
            counts["ingetrokken"] += 1
        else:
            counts["beslist"] += 1
            counts[bezwaar.uitkomst] += 1
            counts["binnen" if closed <= bezwaar.get_uiterlijk(wet) else "buiten"] += 1
    return dict(counts)


def hide_years(jaren: Mapping[int, dict[str, int]]) -> dict[int, dict[str, Cel]]:
    """Every number as it may be told, year after year."""
    hidden = hide_in_turn({jaar: Jaarstand(waarden, SOMMEN) for jaar, waarden in jaren.items()})
    return {
        jaar: {key: told(None if key in hidden[jaar] else value) for key, value in waarden.items()}
        for jaar, waarden in jaren.items()
    }


def count_bezwaren(vraag: Blokvraag) -> dict[str, Cel]:
    """The numbers of this year; empty when there was no bezwaar in it."""
    found = Bezwaar.objects.filter(besluit__aanvraag__swv=vraag.swv, ontvangen_op__lte=vraag.eind)
    bezwaren = list(found.select_related("besluit").order_by("ontvangen_op", "pk"))
    if not bezwaren:
        return {}
    wet = get_feiten(vraag.swv.pk)
    jaren = {jaar: count_year(bezwaren, jaar, wet) for jaar in range(bezwaren[0].ontvangen_op.year, vraag.jaar + 1)}
    return hide_years(jaren)[vraag.jaar] if jaren[vraag.jaar]["samen"] else {}


@blok(
    "bezwaren", "Bezwaren tegen besluiten", bron="Register van bezwaren in Verband",
    definitie="Bezwaren tegen bekendgemaakte Awb-besluiten naar het kalenderjaar van ontvangst, intrekking of beslissing."
    " Binnen de termijn: uiterlijk op de laatste dag van Awb 7:10, met verdaging.",
    leerlingen=True,
)  # fmt: skip
def bezwaren(vraag: Blokvraag) -> Blokinhoud:
    """The flow of bezwaren in the calendar year; raises BlokOntbreekt when there are none."""
    cel = count_bezwaren(vraag)
    if not cel:
        raise BlokOntbreekt(f"In Verband staan geen bezwaren in {vraag.jaar}.")
    rijen = tuple(Blokrij(naam, (cel[code],), "totaal" if code in NADRUK else "") for code, naam in RIJEN.items())
    tabel = Bloktabel("Bezwaren in het jaar", "Bezwaren", (Blokkolom(str(vraag.jaar)),), rijen)
    return Blokinhoud(tabellen=(tabel,), peil=f"Kalenderjaar {vraag.jaar}")
