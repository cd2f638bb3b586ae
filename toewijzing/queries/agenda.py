"""The agenda of a meeting as one person sees it: the same for the page, the bundle and the besluitenlijst.

Who does not take part in a case gets its number and its place in the day, and nothing else.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Count, F, Prefetch, Q, QuerySet, Value

from swv.kern.meelezen import read_along
from swv.organisatie.models import Gebruiker
from toewijzing.enums import Stap, Status, Zittingstatus
from toewijzing.models import Aanvraag, AanvraagDocument, Agendapunt, Deskundigenadvies, Verschoning, Zitting
from toewijzing.permissions import mag_adviseren, mag_agenderen
from toewijzing.presentatie.omschrijving import describe_advies, describe_vraag
from toewijzing.queries.zichtbaar import get_visible_adviezen
from toewijzing.queries.zitting import get_present, is_open_for_zitting, why_no_quorum

GEBONDEN = "U doet niet mee: u werkt bij het bestuur van deze school."
NIET_ZICHTBAAR = "U doet niet mee: u mag deze zaak niet openen."


@dataclass(frozen=True)
class Adviesregel:
    """One expert's signed advice on the agenda, with its conclusion in a few words."""

    advies: Deskundigenadvies
    oordeel: str


@dataclass(frozen=True)
class Agendazaak:
    """One agenda item for one person; ``aanvraag`` and ``punt`` are None for who does not take part."""

    plek: int
    nummer: str
    begin: time
    minuten: int
    punt_id: int
    punt: Agendapunt | None = None
    aanvraag: Aanvraag | None = None
    vraag: str = ""
    adviezen: list[Adviesregel] = field(default_factory=list)
    bijlagen: list[AanvraagDocument] = field(default_factory=list)
    verschoonden: list[int] = field(default_factory=list)
    reden_afwezig: str = ""
    commissie: str = ""
    mag_adviseren: bool = False
    wacht_op: str = ""

    @property
    def einde(self) -> time:
        """Its beginning and its ``minuten`` together."""
        return (datetime.combine(date.min, self.begin) + timedelta(minutes=self.minuten)).time()


def get_agenda(zitting: Zitting, user: Gebruiker, vandaag: date) -> list[Agendazaak]:
    """The items in their order, with running times; a fixed number of queries, however many items there are."""
    current = zitting.agendapunten.filter(vervallen_op__isnull=True).annotate(nummer=F("aanvraag__nummer"))
    excused = ArrayAgg("verschoningen__gebruiker", filter=Q(verschoningen__isnull=False), default=Value([]))
    # Ordered by name: what is grouped loses the order of its model.
    punten = list(read_along(current, verschoonden=excused).order_by("volgorde", "pk"))
    present = get_present(zitting)
    cases = {aanvraag.pk: aanvraag for aanvraag in get_cases(user, [punt.aanvraag_id for punt in punten])}
    zaken = []
    for plek, (punt, begin) in enumerate(zip(punten, start_times(zitting, punten), strict=True), 1):
        basis = {"plek": plek, "nummer": punt.nummer, "begin": begin, "minuten": punt.minuten}
        aanvraag = cases.get(punt.aanvraag_id)
        reden = why_not(punt, aanvraag, user)
        if aanvraag is None or reden:
            zaken.append(Agendazaak(**basis, punt_id=punt.pk, reden_afwezig=reden))
        else:
            zaken.append(make_zaak(basis, punt, aanvraag, user, wait_reason(zitting, aanvraag, vandaag, present)))
    return zaken


def get_cases(user: Gebruiker, ids: list[int]) -> QuerySet[Aanvraag]:
    """These requests as far as this person may see them, with the advices and documents a meeting needs."""
    bijlagen = AanvraagDocument.objects.select_related("document").filter(document__verwijderd_op__isnull=True)
    found = Aanvraag.objects.visible_to(user).filter(pk__in=ids).select_related("leerling", "soort", "school", "swv")
    return found.prefetch_related(Prefetch("bijlagen", queryset=bijlagen), "adviezen")


def why_not(punt: Agendapunt, aanvraag: Aanvraag | None, user: Gebruiker) -> str:
    """Why this person does not take part in this case; "" when he or she does."""
    if user.pk in punt.verschoonden:
        return GEBONDEN
    if aanvraag is None:
        return GEBONDEN if user.gebonden_scholen else NIET_ZICHTBAAR
    return ""


def make_zaak(
    basis: dict[str, Any], punt: Agendapunt, aanvraag: Aanvraag, user: Gebruiker, wacht_op: str
) -> Agendazaak:
    """An item for someone who takes part."""
    may = aanvraag.status == Status.GEAGENDEERD and not punt.oordeel and mag_adviseren(user, aanvraag)
    return Agendazaak(
        **basis,
        punt_id=punt.pk,
        punt=punt,
        aanvraag=aanvraag,
        vraag=describe_vraag(aanvraag),
        adviezen=[
            Adviesregel(advies, describe_advies(advies))
            for advies in get_visible_adviezen(user, aanvraag)
            if advies.ondertekend_op
        ],
        bijlagen=list(aanvraag.bijlagen.all()),
        verschoonden=punt.verschoonden,
        commissie=describe_advies(punt),
        mag_adviseren=may and not wacht_op,
        wacht_op=wacht_op if may else "",
    )


def wait_reason(zitting: Zitting, aanvraag: Aanvraag, vandaag: date, present: list[Gebruiker]) -> str:
    """Why the commission can't advise yet; the table of steps has the same rules."""
    if zitting.datum > vandaag:
        return f"Adviseren kan vanaf de dag van de zitting, {zitting.datum:%d-%m-%Y}."
    return why_no_quorum(zitting, aanvraag.school_id, present)


def start_times(zitting: Zitting, punten: Sequence[Agendapunt]) -> Iterator[time]:
    """When each item starts, one after the other from the start of the meeting."""
    moment = datetime.combine(zitting.datum, zitting.begintijd)
    for punt in punten:
        yield moment.time()
        moment += timedelta(minutes=punt.minuten)


def get_ready(zitting: Zitting, user: Gebruiker, vandaag: date) -> list[Aanvraag]:
    """Requests that can be put on this agenda now by this person, oldest term first; at most a hundred."""
    if zitting.status != Zittingstatus.GEPLAND or zitting.sluitingsdatum < vandaag:
        return []
    found = (
        Aanvraag.objects.visible_to(user)
        .filter(
            swv=zitting.swv_id, soort__route__contains=[Stap.ZITTING], compleet_op__isnull=False,
            status__in=[Status.INGEDIEND, Status.BIJ_DESKUNDIGEN, Status.AANGEHOUDEN],
        )
        .filter(adviezen_binnen__gte=F("soort__aantal_deskundigen"))
        .select_related("leerling", "soort", "school")
        .order_by(F("uiterlijk_op").asc(nulls_last=True), "norm_op", "pk")[:100]
    )  # fmt: skip
    return [
        aanvraag
        for aanvraag in found
        if is_open_for_zitting(aanvraag.status, aanvraag.soort.route) and mag_agenderen(user, aanvraag)
    ]


def count_zaken(zittingen: QuerySet[Zitting]) -> QuerySet[Zitting]:
    """Meetings with how many cases are on their agenda (``aantal``)."""
    return zittingen.annotate(aantal=Count("agendapunten", filter=Q(agendapunten__vervallen_op__isnull=True)))


def may_open(user: Gebruiker, aanvragen: list[int]) -> bool:
    """Does this person take part in all of these cases (ids), today? A tie or a recusal may be newer than a PDF."""
    visible = Aanvraag.objects.visible_to(user).filter(pk__in=aanvragen).count()
    recused = Verschoning.objects.filter(
        agendapunt__aanvraag__in=aanvragen, agendapunt__vervallen_op__isnull=True, gebruiker=user
    )
    return visible == len(set(aanvragen)) and not recused.exists()
