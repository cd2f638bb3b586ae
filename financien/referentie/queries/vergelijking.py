"""What a place elsewhere costs an swv, for who compares before asking."""

from datetime import date

from django.db.models import Q

from financien.referentie.enums import Tariefsoort, choose_for
from financien.referentie.models import Kostenvergelijking, Tarief
from financien.referentie.models.vergelijking import PLAATSTARIEVEN
from financien.referentie.queries.gegevens import best_first
from swv.organisatie.models import holds_on
from toewijzing.models import Aanvraagsoort


def get_plaatskeuzes(sector: str) -> list[tuple[str, str]]:
    """(code, label) of the places elsewhere that this sector knows and of which an swv pays a part."""
    return [each for each in choose_for(sector, Tariefsoort.choices) if each[0] in PLAATSTARIEVEN]


def get_soortkeuzes(swv_id: int, vandaag: date, *, ook_later: bool = False) -> list[tuple[str, str]]:
    """(code, name) of the kinds of today with an amount that give no TLV: where one is asked, no money is named.

    ``ook_later``: also of versions that are still to come or to be published.
    """
    rows = Aanvraagsoort.objects.filter(holds_on(vandaag))
    if ook_later:
        rows = Aanvraagsoort.alle.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag))
    rows = rows.filter(swv=swv_id, vraagt_bedrag=True, geeft_tlv=False)
    return list(rows.order_by("sorteernaam", "pk").values_list("code", "naam"))


def get_kosten(swv_id: int, soort_code: str, dag: date, vandaag: date) -> list[tuple[str, Tarief]]:
    """(what, its amount on this day) of what this swv shows at this kind today; without an amount it is left out.

    One query for what is shown, and one for the amounts when something is.
    """
    rows = Kostenvergelijking.objects.filter(holds_on(vandaag), swv=swv_id, soort_code=soort_code)
    codes = list(rows.order_by("tarief").values_list("tarief", flat=True))
    if not codes:
        return []
    known = {row.code: row for row in best_first(Tarief.objects.filter(holds_on(dag), swv=swv_id, code__in=codes))}
    return [(Tariefsoort(code).label, known[code]) for code in codes if code in known]
