"""What every page about a request starts with: who may open it, the request itself, and the facts to tell from."""

from datetime import date

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef, QuerySet, Subquery
from django.db.models.functions import JSONObject
from django.shortcuts import get_object_or_404
from django.utils import timezone

from organen.enums import COMMISSIENAAM, CVT, Tafelpartij
from organen.models import noem_orgaan
from swv.kern.meelezen import read_along
from swv.kern.woorden import spreek
from swv.organisatie.enums import LEERLINGROLLEN, SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.verzoek import Verzoek
from toewijzing.enums import AFGEROND, Begonnen, Stap, Status, Termijnsoort, Uitkomst
from toewijzing.models import Aanvraag, Agendapunt, Bezwaar, Deskundigenadvies, TermijnGebeurtenis, Vraag
from toewijzing.models.bezwaar import BEZWAARROLLEN
from toewijzing.permissions import mag_akkoord_geven, mag_meetekenen
from toewijzing.presentatie.stand import Kijker, Stand
from toewijzing.queries.aanvraag import with_bespreken
from toewijzing.queries.beslistermijn import get_beslistermijn, get_norm
from toewijzing.queries.compleet import with_completeness
from toewijzing.queries.formulier import VRAAGVELDEN
from toewijzing.queries.overgang import with_nieuwe_soort
from toewijzing.queries.route import get_orgaannamen, get_weg, name_velden, with_stappen
from toewijzing.queries.zichtbaar import get_visible_besluit, is_of_school

# Who sees requests at all; which ones, Aanvraag.objects.visible_to decides.
AANVRAAGROLLEN = LEERLINGROLLEN - {Rol.LEERPLICHT}
AKKOORD_DOOR: dict[str, str] = {Rol.BESTUURDER: "het bestuur", Rol.SCHOOLLEIDER: "de schoolleider"}
# The last agenda it came on is that of the body that speaks, or put off to speak.
OP_AGENDA = (Status.GEAGENDEERD, Status.AANGEHOUDEN)
# Who takes a list along as a file.
EXPORTROLLEN = frozenset({*SCHOOLROLLEN, Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR})


def with_progress(aanvragen: QuerySet[Aanvraag], user: Gebruiker) -> QuerySet[Aanvraag]:
    """The open questions and the own advice, in the query of the request itself."""
    adviezen = Deskundigenadvies.objects.filter(aanvraag=OuterRef("pk"), vervallen_op__isnull=True).order_by()
    vragen = TermijnGebeurtenis.objects.filter(
        aanvraag=OuterRef("pk"), soort=Termijnsoort.VRAAG, beantwoord_op__isnull=True
    ).order_by("-pk")
    eigen = adviezen.filter(deskundige=user.pk).order_by("-pk")  # an addition comes after what it adds to
    punten = Agendapunt.objects.filter(aanvraag=OuterRef("pk")).order_by("-pk")
    orgaan = JSONObject(code="zitting__orgaan__code", naam="zitting__orgaan__naam", partijen="zitting__partijen")
    open_vragen = Vraag.objects.filter(aanvraagsoort=OuterRef("soort")).order_by("volgorde", "pk")
    return read_along(
        with_bespreken(with_stappen(aanvragen)),
        vragen=ArraySubquery(open_vragen.values(feiten=JSONObject(**{name: name for name in VRAAGVELDEN}))),
        op_agenda=Subquery(punten.values(rij=orgaan)[:1]),
        vraag_onderwerp=Subquery(vragen.values("onderwerp")[:1]),
        eigen_advies_uiterlijk=Subquery(eigen.values("uiterlijk_op")[:1]),
        eigen_advies_ondertekend=Subquery(eigen.values("ondertekend_op")[:1]),
    )


def get_aanvraag(request: Verzoek, nummer: str) -> Aanvraag:
    """The request with this number, when this person may see it. Raises Http404."""
    aanvragen = with_completeness(with_progress(Aanvraag.objects.visible_to(request.user), request.user))
    if request.user.rol == Rol.SECRETARIS:  # whose step it is to put it over
        aanvragen = with_nieuwe_soort(aanvragen)
    related = (
        "leerling",
        "soort",
        "school__bestuur",
        "swv",
        "ontvangende_school",
        "namens",
        "aangemaakt_door",
        "tlv_nummer__swv",
        "papier__vastgelegd_door",
        "ronde",
        "afhandeling__door",
    )
    if request.user.rol == Rol.DESKUNDIGE:  # every step of an expert looks at them
        aanvragen = aanvragen.prefetch_related("adviezen")
    if request.user.rol in BEZWAARROLLEN:
        against = Bezwaar.objects.filter(besluit__aanvraag=OuterRef("pk"))
        bezwaren = {"heeft_bezwaar": Exists(against), "loopt_bezwaar": Exists(against.open())}
        aanvragen = aanvragen.annotate(**bezwaren)
    found = get_object_or_404(aanvragen.select_related(*related), nummer=nummer)
    spreek(found.swv.sector)
    return found


def get_kijker(user: Gebruiker, aanvraag: Aanvraag) -> Kijker:
    """From which side this person looks at this request."""
    if user.rol == Rol.DESKUNDIGE:
        return Kijker.DESKUNDIGE
    if is_of_school(user, aanvraag):
        return Kijker.SCHOOL
    return Kijker.ONTVANGENDE_SCHOOL if user.rol in SCHOOLROLLEN else Kijker.SWV


def may_sign_along(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    """It lies before this consulent: to be sent, or because the school asks more while it adds something."""
    lies_there = aanvraag.status == Status.TER_AKKOORD or (
        aanvraag.status == Status.ONVOLLEDIG and bool(aanvraag.aan_zet)
    )
    return lies_there and mag_meetekenen(user, aanvraag)


def build_stand(aanvraag: Aanvraag, user: Gebruiker, vandaag: date | None = None) -> Stand:
    """The facts that state, phases and term are told from. Needs ``with_progress``."""
    vandaag = vandaag or timezone.localdate()
    besluit = get_visible_besluit(user, aanvraag) if aanvraag.status == Status.BESLOTEN else None
    termijn = None if aanvraag.status in AFGEROND else get_beslistermijn(aanvraag, vandaag)
    slot = aanvraag.afhandeling if aanvraag.status == Status.AFGEHANDELD else None
    soort, namen = aanvraag.soort, get_orgaannamen(aanvraag)
    op_agenda = aanvraag.op_agenda or {"code": CVT, "naam": COMMISSIENAAM, "partijen": []}
    spreekt = noem_orgaan(op_agenda["code"], op_agenda["naam"])
    eigen_naam = op_agenda["naam"] if op_agenda["naam"] in spreekt else ""
    return Stand(
        status=aanvraag.status,
        kijker=get_kijker(user, aanvraag),
        vandaag=vandaag,
        mag_akkoord_geven=mag_akkoord_geven(user, aanvraag),
        mag_meetekenen=may_sign_along(user, aanvraag),
        akkoord_door=AKKOORD_DOOR.get(aanvraag.aan_zet, "") if aanvraag.doet == Stap.AKKOORD else "",
        beslisser=f"de {Rol(aanvraag.beslisser).label}" if aanvraag.beslisser else "",
        doet=aanvraag.doet,
        is_bij_swv=aanvraag.is_bij_swv,
        aan_zet=f"de {Rol(aanvraag.aan_zet).label}" if aanvraag.aan_zet else "",
        wacht_op=name_velden(aanvraag.wacht_op, aanvraag.vragen),
        weg=tuple(stap.doet for stap in get_weg(aanvraag)),
        orgaan=namen.get(aanvraag.bespreekt, "") or (eigen_naam if aanvraag.status in OP_AGENDA else ""),
        adviseur="" if namen else spreekt,
        zelf_begonnen=aanvraag.begonnen_door == Begonnen.SWV and aanvraag.aangemaakt_door_id == user.pk,
        school_erbij=Tafelpartij.SCHOOL in op_agenda["partijen"],
        is_awb=soort.is_awb_besluit,
        adviezen_nodig=soort.aantal_deskundigen,
        adviezen_binnen=aanvraag.adviezen_binnen,
        eigen_advies_uiterlijk=aanvraag.eigen_advies_uiterlijk,
        eigen_advies_ondertekend=aanvraag.eigen_advies_ondertekend is not None,
        ontvangen_op=aanvraag.ontvangen_op,
        compleet_op=aanvraag.compleet_op,
        zitting_op=aanvraag.zitting_op,
        vraag_onderwerp=aanvraag.vraag_onderwerp or "",
        vraag_tot=aanvraag.vraag_tot,
        zonder_besluit=not soort.has_stap(Stap.BESLUIT),
        besloten_op=besluit.datum if besluit else slot.datum if slot else None,
        uitkomst=Uitkomst(besluit.uitkomst).label if besluit else slot.get_afloop_display() if slot else "",
        bekendgemaakt_op=besluit.bekendgemaakt_op if besluit else None,
        uiterlijk_op=termijn.uiterlijk if termijn else aanvraag.uiterlijk_op,
        beurt_tot=aanvraag.beurt_tot,
        norm_op=aanvraag.norm_op if aanvraag.status in AFGEROND else get_norm(aanvraag, vandaag),
    )
