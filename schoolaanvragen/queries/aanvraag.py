"""Reading requests of schools, their duties and quick money, within what somebody may see."""

from datetime import date

from django.db.models import Exists, OuterRef, Prefetch, QuerySet

from schoolaanvragen.enums import VOOR_BESLUIT, Plichtstatus, Schooluitkomst
from schoolaanvragen.models import Schoolaanvraag, Schoolplicht, Schoolstap, Soortplicht
from schoolaanvragen.models.aanvraag import SWVROLLEN
from schoolaanvragen.queries.orgaan import with_aanwezigen
from swv.organisatie.enums import SCHOOLROLLEN
from swv.organisatie.models import Gebruiker, Organisatie, holds_on
from swv.organisatie.queries import get_tied_scholen
from toewijzing.enums import Aanvraagonderwerp
from toewijzing.models import Aanvraagsoort
from toewijzing.queries.aanvraag import get_alle_soorten, get_uitgesloten
from toewijzing.queries.aanvulling import Aanvulvraag, make_aanvulvragen, pair_answers
from toewijzing.queries.zichtbaar import is_of_school

RELATIES = (
    "swv",
    "school__bestuur",
    "soort",
    "ronde",
    "beurt__orgaan",
    "begonnen_door",
    "besluit__door",
    "besluit__brief",
)


def with_case(rows: QuerySet[Schoolaanvraag]) -> QuerySet[Schoolaanvraag]:
    """Everything the page of a request shows, in a fixed number of queries."""
    adviezen = Schoolstap.objects.filter(vervallen_op__isnull=True, orgaan__isnull=False)
    adviezen = with_aanwezigen(adviezen.select_related("orgaan"))
    return rows.select_related(*RELATIES).prefetch_related(
        "deelnames__school",
        "plichten",
        "soort__vragen",
        "termijngebeurtenissen",
        "besluit__termijnen",
        Prefetch("uitvoeringen", adviezen, to_attr="adviezen"),
    )


def get_scholen(swv_id: int, vandaag: date) -> QuerySet[Organisatie]:
    """Schools that belong to this swv today."""
    return get_tied_scholen([swv_id], vandaag).filter(actief=True).order_by("sorteernaam", "pk")


def offer_soorten(user: Gebruiker, vandaag: date) -> QuerySet[Aanvraagsoort]:
    """The kinds that are not about a pupil and that this person can begin a request of today, its rounds aside."""
    if user.rol in SCHOOLROLLEN:
        rows = get_alle_soorten(user.lid.organisatie, vandaag, user.rol)
    else:
        rows = Aanvraagsoort.objects.filter(holds_on(vandaag), swv=user.organisatie_id, indieners__contains=[user.rol])
        rows = rows.select_related("swv").order_by("sorteernaam", "pk")
    return rows.exclude(onderwerp=Aanvraagonderwerp.LEERLING)


def get_soortnamen(user: Gebruiker) -> dict[str, str]:
    """{code: name} of the kinds of the own swv that are not about a pupil, also of those that ended."""
    rows = Aanvraagsoort.objects.filter(swv=user.organisatie_id).exclude(onderwerp=Aanvraagonderwerp.LEERLING)
    return dict(rows.order_by("van").values_list("code", "naam"))


def get_uitgesloten_soorten(user: Gebruiker, vandaag: date) -> list[Aanvraagsoort]:
    """The kinds that are not about a pupil and that a list keeps from the school of this person; of the swv none."""
    if user.rol not in SCHOOLROLLEN:
        return []
    return [each for each in get_uitgesloten(user.lid.organisatie, vandaag, user.rol) if not each.over_leerling]


def get_aanvullingen(user: Gebruiker, aanvraag: Schoolaanvraag) -> list[Aanvulvraag]:
    """Every question about a request that runs, the newest first, for who asks and the swv."""
    asked = list(aanvraag.termijngebeurtenissen.all())
    if not asked or aanvraag.status not in VOOR_BESLUIT or not (is_of_school(user, aanvraag) or user.rol in SWVROLLEN):
        return []
    steps = aanvraag.stappen.filter(actie__in=("vraag_aanvulling", "aanvullen")).order_by("pk")
    return make_aanvulvragen(asked, [(answer.toelichting, []) for _, answer in pair_answers(list(steps))])


def offer_hulpsoorten(swv_id: int, vandaag: date) -> QuerySet[Aanvraagsoort]:
    """The kinds of which this swv gives quick money today."""
    rows = Aanvraagsoort.objects.filter(holds_on(vandaag), swv=swv_id, snel_tot__isnull=False)
    return rows.order_by("sorteernaam", "pk")


def get_plichten(swv_id: int, code: str, vandaag: date) -> QuerySet[Soortplicht]:
    """What a school owes for a grant of this kind today."""
    return Soortplicht.objects.filter(holds_on(vandaag), swv=swv_id, soort_code=code)


def get_open_plichten(user: Gebruiker) -> QuerySet[Schoolplicht]:
    """Duties this person sees that nobody accepted yet, the first due first."""
    rows = Schoolplicht.objects.visible_to(user).exclude(status=Plichtstatus.AANVAARD)
    return rows.select_related("aanvraag__school__bestuur", "aanvraag__soort").order_by("uiterlijk_op", "pk")


def get_toegekend(user: Gebruiker) -> QuerySet[Schoolaanvraag]:
    """Requests this person sees of which something was granted."""
    granted = Schoolaanvraag.objects.filter(pk=OuterRef("pk"), besluit__isnull=False).exclude(
        besluit__uitkomst=Schooluitkomst.AFGEWEZEN
    )
    return Schoolaanvraag.objects.visible_to(user).filter(Exists(granted))
