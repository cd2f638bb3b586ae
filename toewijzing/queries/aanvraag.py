"""A request with what its page shows: the kinds one can ask, its decision, its place on an agenda."""

from datetime import date

from django.db.models import Prefetch, Q, QuerySet

from swv.organisatie.models import Organisatie, holds_on
from swv.wet.queries import get_feiten
from toewijzing.calculations import BesluitRegels
from toewijzing.calculations.route import find_limiet
from toewijzing.enums import Aanvraagonderwerp
from toewijzing.models import Aanvraag, Aanvraagsoort, Agendapunt, Besluit, Deskundigenadvies
from toewijzing.queries.deskundige import has_all_adviezen


def get_soorten(school: Organisatie, vandaag: date) -> QuerySet[Aanvraagsoort]:
    """The kinds of request about a pupil this school can make today, at every swv it belongs to (or its board does)."""
    return get_alle_soorten(school, vandaag).filter(onderwerp=Aanvraagonderwerp.LEERLING)


def get_alle_soorten(school: Organisatie, vandaag: date) -> QuerySet[Aanvraagsoort]:
    """The kinds this school can ask for today, whatever they are about."""
    swv = Organisatie.objects.filter(
        holds_on(vandaag, "aansluitingen__"), aansluitingen__organisatie__in=[school.pk, school.bestuur_id], soort="swv"
    )
    van = Q(scholen_van=[]) | Q(scholen_van__contains=[school.schoolsoort])
    return (
        Aanvraagsoort.objects.filter(holds_on(vandaag), van, swv__in=swv)
        .select_related("swv")
        .order_by("swv__sorteernaam", "sorteernaam", "pk")
    )


def get_besluit_regels(aanvraag: Aanvraag, vandaag: date) -> BesluitRegels:
    """What a decision on this request has to hold, with the amount in euro up to which its step decides, or None."""
    soort, beurt = aanvraag.soort, aanvraag.beurt
    return BesluitRegels(
        soort.geeft_tlv,
        soort.vraagt_categorie,
        soort.vraagt_bedrag,
        soort.vraagt_weken,
        soort.periode_regel,
        soort.max_weken,
        soort.max_dagen_per_week,
        find_limiet(beurt.make_wegstap()) if beurt else None,
        get_feiten(aanvraag.swv_id).get_getal("tlv_schooljaren", vandaag),
    )


def get_besluit(aanvraag: Aanvraag) -> Besluit | None:
    """The decision that holds, if there is one. Uses a prefetch when there is one."""
    return next((besluit for besluit in aanvraag.besluiten.all() if besluit.status != "vervallen"), None)


def is_ready_for_zitting(aanvraag: Aanvraag) -> str:
    """ "" when the request can be put on an agenda, else the Dutch reason why not."""
    if aanvraag.compleet_op is None:
        return "De aanvraag is nog niet compleet verklaard."
    if aanvraag.soort.aantal_deskundigen and not has_all_adviezen(aanvraag):
        return "Nog niet alle deskundigen hebben hun advies ondertekend."
    return ""


def open_agendapunt(aanvraag: Aanvraag) -> Agendapunt | None:
    """Where this request stands on an agenda without an advice yet."""
    open_ = aanvraag.agendapunten.filter(vervallen_op__isnull=True, oordeel="")
    return open_.select_related("zitting__orgaan").first()


def last_advice(aanvraag: Aanvraag) -> Agendapunt | None:
    """The agenda item with the commission's advice, if there is one. Uses a prefetch when there is one."""
    advised = [punt for punt in aanvraag.agendapunten.all() if punt.oordeel]
    return max(advised, key=lambda punt: punt.pk, default=None)


def with_case(aanvragen: QuerySet[Aanvraag]) -> QuerySet[Aanvraag]:
    """Everything the case page shows, in a fixed number of queries."""
    return aanvragen.select_related(
        "leerling", "soort", "school__bestuur", "swv", "ontvangende_school", "aangemaakt_door", "tlv_nummer__swv"
    ).prefetch_related(
        "soort__vragen",
        Prefetch("adviezen", queryset=Deskundigenadvies.objects.select_related("deskundige")),
        Prefetch("besluiten", queryset=Besluit.objects.select_related("beslist_door").prefetch_related("brieven")),
        "termijngebeurtenissen",
    )
