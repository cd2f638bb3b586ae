"""What waits for one person: akkoord, checks, advice, decisions, duties, and quick money to look back on."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.urls import reverse

from organen.enums import SPREKERS
from organen.models import Orgaanlid
from schoolaanvragen.enums import Plichtstatus, Status
from schoolaanvragen.models import Schoolaanvraag, Schoolaanvraagstap, Snellehulp
from schoolaanvragen.models.aanvraag import SWVROLLEN
from schoolaanvragen.permissions import HULPGEVERS, SWVBEGINNERS, VERZONDEN
from schoolaanvragen.presentatie import describe_beurt
from schoolaanvragen.queries.aanvraag import get_open_plichten
from swv.kern.templatetags.verband import datum_kort
from swv.kern.werk import DEZE_WEEK, GETELD_TOT, TE_LAAT, Werkregel, register_werk
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker, holds_on
from toewijzing.calculations.ronde import is_open
from toewijzing.enums import Stap
from toewijzing.queries.ronde import SLUIT_BINNENKORT, get_rondes
from toewijzing.werk import describe_sluitend


@register_werk("schoolaanvragen:lijst")
def get_werk(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    """Requests in which it is this person's turn, with the rounds that close before these are sent. One query, and one
    for the rounds of kinds that have them."""
    if user.rol not in {*SCHOOLROLLEN, Rol.BESTUURDER, *SWVROLLEN} - {Rol.CONTROLLER}:
        return []
    rows = find_beurt(user, vandaag).select_related("soort", "school").order_by("norm_op", "pk")
    found = list(rows[: GETELD_TOT + 1])
    lijst = f"{reverse('schoolaanvragen:lijst')}?status={Status.CONCEPT}"
    sluitend = [describe_sluitend(rij, vandaag, lijst) for rij in get_sluitend(found, vandaag)]
    return [*[_to_line(row, vandaag) for row in found], *sluitend]


def get_sluitend(zaken: Sequence[Schoolaanvraag], vandaag: date) -> list[dict[str, Any]]:
    """Rounds that close within a week while one of these was not sent to the swv; one query, or none.

    Each with ``naam``, ``soort_code``, ``sluit_op`` and how many requests (``aantal``).
    """
    wacht = Counter(zaak.soort for zaak in zaken if zaak.ontvangen_op is None)
    rondes = get_rondes(wacht, vandaag)
    found = [(rondes.get((soort.swv_id, soort.code)), soort, aantal) for soort, aantal in wacht.items()]
    return [
        {"naam": ronde.naam, "soort_code": soort.code, "sluit_op": ronde.sluit_op, "aantal": aantal}
        for ronde, soort, aantal in found
        if ronde and is_open(ronde, vandaag) and ronde.sluit_op <= vandaag + timedelta(days=SLUIT_BINNENKORT)
    ]


def find_beurt(user: Gebruiker, vandaag: date) -> QuerySet[Schoolaanvraag]:
    """Requests in which the role of this person has something to do now."""
    agrees = Q(status=Status.ONVOLLEDIG, doet=Stap.AKKOORD)
    mine = Q(Q(status__in=[Status.TER_AKKOORD, Status.INGEDIEND]) | agrees, aan_zet=user.rol)
    asks = Q(door_swv=True, begonnen_door=user.pk)
    if user.rol in SCHOOLROLLEN:
        asks = Q(door_swv=False, school=user.organisatie_id)
        mine = (mine & Q(school=user.organisatie_id)) | (asks & Q(status=Status.CONCEPT, begonnen_door=user.pk))
    if user.rol in (Rol.SECRETARIS, Rol.CVT_VOORZITTER):
        mine |= Q(doet=Stap.ZITTING, status=Status.INGEDIEND) & _of_own_body(user, vandaag)
    if user.rol == Rol.SECRETARIS:
        mine |= Q(status=Status.ONVOLLEDIG, vraag_tot__lt=vandaag)
    # Who began, wrote or sent it for a school neither checks it nor decides on it (``permissions.niet_begonnen``).
    sent = Schoolaanvraagstap.objects.filter(aanvraag=OuterRef("pk"), door=user.pk, actie__in=VERZONDEN)
    wrote = Q(begonnen_door=user.pk) | Q(ingevuld_door__isnull=False, ingevuld_door=user.pk) | Exists(sent)
    return Schoolaanvraag.objects.visible_to(user).filter(
        (mine & ~(Q(door_swv=True) & wrote)) | (asks & Q(status=Status.ONVOLLEDIG))
    )


def _of_own_body(user: Gebruiker, vandaag: date) -> Q:
    """A chair writes down the advice of the own bodies only (``queries.orgaan.offer_organen``)."""
    if user.rol == Rol.SECRETARIS:
        return Q()
    leads = Orgaanlid.objects.filter(
        holds_on(vandaag), holds_on(vandaag, "orgaan__"), gebruiker=user.pk, functie__in=SPREKERS,
        orgaan__swv=OuterRef("swv"),
    )  # fmt: skip
    named = leads.filter(orgaan__code=OuterRef("beurt__orgaan__code"))
    return (Q(beurt__orgaan__isnull=True) & Exists(leads)) | Exists(named)


def _to_line(zaak: Schoolaanvraag, vandaag: date) -> Werkregel:
    url = reverse("schoolaanvragen:aanvraag", args=[zaak.nummer])
    concept = zaak.status == Status.CONCEPT
    if zaak.status == Status.ONVOLLEDIG:
        agrees = zaak.doet == Stap.AKKOORD and zaak.aan_zet
        wat = f"akkoord van de {Rol(zaak.aan_zet).label} op wat nu gevraagd wordt" if agrees else "een aanvulling"
        dag, when = zaak.vraag_tot, f"wacht op {wat}, uiterlijk {datum_kort(zaak.vraag_tot)}"
    else:
        dag = zaak.begonnen_op if concept else zaak.beurt_tot or zaak.norm_op or zaak.ingediend_op
        when = f"begonnen op {datum_kort(dag)}" if concept else describe_beurt(zaak)
    vak = TE_LAAT if not concept and dag and dag < vandaag else DEZE_WEEK
    return Werkregel(
        vak, f"Schoolaanvraag {zaak.nummer}", f"{zaak.soort.naam}, {zaak.school.naam} · {when}", url,
        "Vul in" if concept else "Bekijk", dag=dag,
    )  # fmt: skip


@register_werk("schoolaanvragen:plichten")
def get_plichtwerk(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    """Duties of the own school to do, or (for the swv) to accept. One query."""
    if user.rol in SCHOOLROLLEN:
        rows = get_open_plichten(user).filter(status=Plichtstatus.OPEN, aanvraag__school=user.organisatie_id)
        knop = "Meld"
    elif user.rol in SWVBEGINNERS:
        rows, knop = get_open_plichten(user).filter(status=Plichtstatus.GEMELD), "Bekijk"
    else:
        return []
    return [
        Werkregel(
            TE_LAAT if row.uiterlijk_op < vandaag else DEZE_WEEK,
            f"{row.naam}: {row.aanvraag.nummer}", f"{row.aanvraag.school.naam} · uiterlijk {datum_kort(row.uiterlijk_op)}",
            reverse("schoolaanvragen:aanvraag", args=[row.aanvraag.nummer]), knop, dag=row.uiterlijk_op,
        )
        for row in rows[: GETELD_TOT + 1]
    ]  # fmt: skip


@register_werk("schoolaanvragen:hulpen")
def get_hulpwerk(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    """Quick money to look back on. One query."""
    if user.rol not in HULPGEVERS:
        return []
    rows = Snellehulp.objects.visible_to(user).filter(teruggekeken_op__isnull=True, terugkijken_op__lte=vandaag)
    return [
        Werkregel(
            DEZE_WEEK, f"Terugkijken: {row.nummer}", f"{row.school.naam} · {row.waarvoor}",
            reverse("schoolaanvragen:hulp", args=[row.nummer]), "Kijk terug", dag=row.terugkijken_op,
        )
        for row in rows.select_related("school").order_by("terugkijken_op", "pk")[: GETELD_TOT + 1]
    ]  # fmt: skip
