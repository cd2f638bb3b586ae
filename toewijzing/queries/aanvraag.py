"""A request with what its page shows: the kinds one can ask, its decision, its place on an agenda."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet

from organen.enums import Gewicht
from swv.kern.meelezen import read_along
from swv.organisatie.models import Organisatie, holds_on
from swv.wet.queries import get_feiten
from toewijzing.calculations import BesluitRegels
from toewijzing.calculations.route import find_limiet
from toewijzing.calculations.voorwaarde import split_groepen
from toewijzing.enums import Aanvraagonderwerp, Orgaanoordeel
from toewijzing.models import Aanvraag, Aanvraagsoort, Agendapunt, Besluit, Deskundigenadvies
from toewijzing.models.antwoordfeiten import read_routefeiten
from toewijzing.models.bindend import BINDEND
from toewijzing.models.scholenlijst import get_ids, open_to
from toewijzing.queries.deskundige import has_all_adviezen
from toewijzing.queries.lwoo import without_lwoo

# The case stands on the agenda of a body that only discusses.
ALLEEN_BESPREKEN = Q(vervallen_op__isnull=True, oordeel="", gewicht=Gewicht.BESPREKEN)


def get_soorten(school: Organisatie, vandaag: date, rol: str = "") -> QuerySet[Aanvraagsoort]:
    """The kinds of request about a pupil this school can make today, at every swv it belongs to (or its board does).

    With a ``rol`` only those that this role starts.
    """
    return get_alle_soorten(school, vandaag, rol).filter(onderwerp=Aanvraagonderwerp.LEERLING)


def get_alle_soorten(school: Organisatie, vandaag: date, rol: str = "") -> QuerySet[Aanvraagsoort]:
    """The kinds this school can ask for today, whatever they are about; with a ``rol`` only those that role starts."""
    return _get_binnen_bereik(school, vandaag, rol).filter(open_to(get_ids(school)))


def _get_binnen_bereik(school: Organisatie, vandaag: date, rol: str) -> QuerySet[Aanvraagsoort]:
    """What this school could ask for today, also where the list of a kind leaves it out."""
    swv = Organisatie.objects.filter(
        holds_on(vandaag, "aansluitingen__"), aansluitingen__organisatie__in=[school.pk, school.bestuur_id], soort="swv"
    )
    van = Q(scholen_van=[]) | Q(scholen_van__contains=[school.schoolsoort])
    door = Q(indieners__contains=[rol]) if rol else Q()
    rows = without_lwoo(Aanvraagsoort.objects.filter(holds_on(vandaag), van, door, swv__in=swv), vandaag)
    return rows.select_related("swv").order_by("swv__sorteernaam", "sorteernaam", "pk")


def get_uitgesloten(school: Organisatie, vandaag: date, rol: str) -> list[Aanvraagsoort]:
    """The kinds that this role would start today, were it not for the list of schools of that kind: to tell why not."""
    return list(_get_binnen_bereik(school, vandaag, rol).exclude(open_to(get_ids(school))))


def get_besluit_regels(aanvraag: Aanvraag, vandaag: date) -> BesluitRegels:
    """What a decision on this request has to hold, with the amount in euro up to which its step decides, or None."""
    soort = aanvraag.soort
    return BesluitRegels(
        soort.geeft_tlv,
        soort.vraagt_categorie,
        soort.vraagt_bedrag,
        soort.vraagt_weken,
        soort.periode_regel,
        soort.max_weken,
        soort.max_dagen_per_week,
        _find_limiet(aanvraag, vandaag),
        get_feiten(aanvraag.swv_id).get_getal("tlv_schooljaren", vandaag),
    )


def _find_limiet(aanvraag: Aanvraag, vandaag: date) -> Decimal | None:
    """Facts are read only where the step is taken in more cases than one."""
    if aanvraag.beurt is None:
        return None
    stap = aanvraag.beurt.make_wegstap()
    velden = {eis.veld for eis in stap.eisen} if len(split_groepen(stap.eisen)) > 1 else set()
    return find_limiet(stap, read_routefeiten(aanvraag, velden, vandaag))


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


def find_agendapunt(aanvraag: Aanvraag) -> Agendapunt | None:
    """The same, or what the page of a meeting knows already (``agendapunt``), so that a form per case asks nothing."""
    known = vars(aanvraag).get("agendapunt")
    return known if isinstance(known, Agendapunt) else open_agendapunt(aanvraag)


def is_only_discussed(aanvraag: Aanvraag) -> bool:
    """It stands on the agenda of a body that discusses it and gives no advice. One query, or ``with_bespreken``."""
    if hasattr(aanvraag, "alleen_bespreken"):
        return aanvraag.alleen_bespreken
    return aanvraag.agendapunten.filter(ALLEEN_BESPREKEN).exists()


def with_bespreken(aanvragen: QuerySet[Aanvraag]) -> QuerySet[Aanvraag]:
    """With ``alleen_bespreken``, read along with the request itself."""
    found = Agendapunt.objects.filter(ALLEEN_BESPREKEN, aanvraag=OuterRef("pk"))
    return read_along(aanvragen, alleen_bespreken=Exists(found))


def get_woorden(aanvraag: Aanvraag, rows: Iterable[Agendapunt] | None = None) -> list[Agendapunt]:
    """The agenda items on which a body gave its word, the oldest first; of these ``rows``, or of a prefetch."""
    among = aanvraag.agendapunten.all() if rows is None else rows
    return sorted((punt for punt in among if punt.oordeel), key=lambda punt: punt.pk)


def last_advice(aanvraag: Aanvraag) -> Agendapunt | None:
    """The agenda item with the last advice of a body, if there is one; what was only discussed is none."""
    return next((punt for punt in reversed(get_woorden(aanvraag)) if punt.oordeel != Orgaanoordeel.BESPROKEN), None)


def find_bindend(aanvraag: Aanvraag) -> Agendapunt | None:
    """The word that binds who decides: of the last word of every body the last that has that weight. One query."""
    given = aanvraag.agendapunten.filter(~Q(oordeel=""), vervallen_op__isnull=True).select_related("zitting__orgaan")
    last = {punt.zitting.orgaan_id: punt for punt in given.order_by("pk")}
    found = [punt for punt in last.values() if punt.gewicht in BINDEND and punt.oordeel != Orgaanoordeel.BESPROKEN]
    return max(found, key=lambda punt: punt.pk, default=None)


def with_case(aanvragen: QuerySet[Aanvraag]) -> QuerySet[Aanvraag]:
    """Everything the case page shows, in a fixed number of queries."""
    return aanvragen.select_related(
        "leerling",
        "soort",
        "school__bestuur",
        "swv",
        "ontvangende_school",
        "aangemaakt_door",
        "tlv_nummer__swv",
        "afhandeling",
    ).prefetch_related(
        "soort__vragen",
        Prefetch("adviezen", queryset=Deskundigenadvies.objects.select_related("deskundige")),
        Prefetch("besluiten", queryset=Besluit.objects.select_related("beslist_door").prefetch_related("brieven")),
        "termijngebeurtenissen",
    )
