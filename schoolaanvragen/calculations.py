"""Shares, days of quick money, and whether it may be given. Pure: no database, no clock."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from schoolaanvragen.enums import Hulpstand

TERUGKIJKEN_NA = 6  # weeks
CENT = Decimal("0.01")


def divide(totaal: Decimal | None, leerlingen: int | None) -> Decimal | None:
    """What it is for each pupil, rounded to a hundredth (cent, or part of an hour); None when one of both is unknown.

    >>> divide(Decimal(9000), 8), divide(Decimal(50), 5)
    (Decimal('1125.00'), Decimal('10.00'))
    """
    if totaal is None or not leerlingen:
        return None
    return (totaal / leerlingen).quantize(CENT, ROUND_HALF_UP)


def get_laatste_dag(van: date, weken: int) -> date:
    """The last day of so many weeks from this day on: 10 weeks from 7 September 2026 end on 15 November."""
    return van + timedelta(weeks=weken, days=-1)


def get_terugkijkdag(van: date, weken: int, na: int) -> date:
    """The day to look again: after so many weeks, but never after the last day."""
    return min(van + timedelta(weeks=na), get_laatste_dag(van, weken))


def find_stand(van: date, tot_en_met: date, vandaag: date) -> Hulpstand:
    """Where it is today; it ends by itself after its last day. Without a day to run on it is over at once."""
    if tot_en_met < van:
        return Hulpstand.AFGELOPEN
    if vandaag < van:
        return Hulpstand.KOMT
    return Hulpstand.LOOPT if vandaag <= tot_en_met else Hulpstand.AFGELOPEN


@dataclass(frozen=True)
class Snelgrens:
    """Up to how much (euro) and how long (weeks) a kind gives quick money."""

    tot: Decimal
    weken: int


@dataclass(frozen=True)
class Hulpnaast:
    """What a school has in the same weeks from the same kind: euro, and from its first up to its last day (None: nothing)."""

    bedrag: Decimal = Decimal(0)
    van: date | None = None
    tot_en_met: date | None = None


def check_naast(grens: Snelgrens, naast: Hulpnaast, bedrag: Decimal, van: date, tot_en_met: date) -> dict[str, str]:
    """{field: why this is too much beside what was given for these weeks already, and the way out}."""
    if naast.van is None or naast.tot_en_met is None:
        return {}
    fouten, samen = {}, naast.bedrag + bedrag
    if samen > grens.tot:
        over = grens.tot - naast.bedrag
        lager = f"Geef hoogstens {show_euro(over)}, vul" if over > 0 else "Vul"
        fouten["bedrag"] = (
            f"Deze school kreeg voor deze weken al {show_euro(naast.bedrag)}; samen wordt het {show_euro(samen)}, en snelle"
            f" hulp gaat tot en met {show_euro(grens.tot)}. {lager} de hulp aan die er al is, of laat de school een gewone"
            " aanvraag doen."
        )
    eerste, laatste = min(van, naast.van), max(tot_en_met, naast.tot_en_met)
    if laatste > get_laatste_dag(eerste, grens.weken):
        fouten["weken"] = (
            f"Deze school heeft in deze weken al snelle hulp; samen duurt het dan langer dan {grens.weken} weken. Kies minder"
            " weken, laat haar later beginnen, of laat de school een gewone aanvraag doen."
        )
    return fouten


def check_hulp(grens: Snelgrens, bedrag: Decimal, weken: int) -> dict[str, str]:
    """{field: why this is no quick money, and the way out}."""
    fouten = {}
    if bedrag > grens.tot:
        fouten["bedrag"] = (
            f"Snelle hulp gaat tot en met {show_euro(grens.tot)}. Vul een lager bedrag in, of laat de school een gewone"
            " aanvraag doen."
        )
    if weken > grens.weken:
        fouten["weken"] = (
            f"Snelle hulp duurt hoogstens {grens.weken} weken. Kies minder weken, of laat de school een gewone aanvraag doen."
        )
    return fouten


def check_aanvulling(grens: Snelgrens, gegeven: Decimal, erbij: Decimal, motivering: str) -> dict[str, str]:
    """{field: what is missing} when something is added to quick money that was given already (euro).

    ``gegeven``: on all that the school has of this kind in the same weeks.
    """
    totaal = gegeven + erbij
    if totaal <= grens.tot or motivering.strip():
        return {}
    return {
        "motivering": f"Samen wordt dit {show_euro(totaal)}, meer dan {show_euro(grens.tot)}. Schrijf waarom dat nodig is,"
        " of vul een lager bedrag in."
    }


def show_euro(bedrag: Decimal) -> str:
    """«€ 1.500», with cents only when there are any."""
    places = 0 if bedrag == bedrag.to_integral_value() else 2
    return "€ " + f"{bedrag:,.{places}f}".translate(str.maketrans(",.", ".,"))
