"""The agenda of a meeting as one person sees it: the same for the page, the bundle and the besluitenlijst.

Who does not take part in a case gets its number and its place in the day, and nothing else.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Count, F, Prefetch, Q, QuerySet, Value

from organen.calculations import name_partijen
from swv.kern.meelezen import read_along
from swv.organisatie.enums import COMMISSIEROLLEN
from swv.organisatie.models import Gebruiker, holds_on
from toewijzing.enums import Stap, Status, Zittingstatus
from toewijzing.models import Aanvraag, AanvraagDocument, Agendapunt, Deskundigenadvies, Lidstem, Verschoning, Zitting
from toewijzing.permissions import mag_agenderen, niet_gebonden
from toewijzing.presentatie.omschrijving import describe_advies, describe_vraag, tell_onderweg
from toewijzing.queries.orgaan import is_for
from toewijzing.queries.stem import Stemstand, count_stemmen, why_not_vote
from toewijzing.queries.zichtbaar import get_visible_adviezen
from toewijzing.queries.zitting import (
    VOOR_AGENDA,
    Zaakdeelname,
    get_deelnames,
    has_volgende,
    leads,
    may_record,
    tell_no_quorum,
    why_no_result,
)

GEBONDEN = "U doet niet mee: u werkt bij het bestuur van deze school."
VERSCHOOND = "U doet niet mee: u hebt u verschoond van deze zaak."
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
    voorlopig: str = ""
    stemmen: Stemstand = field(default_factory=Stemstand)
    eigen_keuze: str = ""
    mag_stemmen: bool = False
    mag_verschonen: bool = False
    # What is told where the body went on without quorum, and who was there of those who had to be.
    zonder_quorum: str = ""
    erbij: str = ""
    mag_doorschuiven: bool = False

    @property
    def einde(self) -> time:
        """Its beginning and its ``minuten`` together."""
        return (datetime.combine(date.min, self.begin) + timedelta(minutes=self.minuten)).time()


def get_agenda(zitting: Zitting, user: Gebruiker, vandaag: date) -> list[Agendazaak]:
    """The items in their order, with running times; a fixed number of queries, however many items there are."""
    current = zitting.agendapunten.filter(vervallen_op__isnull=True).annotate(nummer=F("aanvraag__nummer"))
    holds = Q(verschoningen__isnull=False, verschoningen__vervallen_op__isnull=True)
    excused = ArrayAgg("verschoningen__gebruiker", filter=holds, default=Value([]))
    by_hand = ArrayAgg("verschoningen__gebruiker", filter=holds & Q(verschoningen__met_de_hand=True), default=Value([]))
    # Ordered by name: what is grouped loses the order of its model.
    rows = read_along(current, verschoonden=excused, met_de_hand=by_hand).order_by("volgorde", "pk")
    punten = list(rows.prefetch_related(Prefetch("stemmen", Lidstem.objects.select_related("gebruiker"))))
    deelnames = get_deelnames(zitting)
    kan_door = bool(punten) and has_volgende(zitting, user, vandaag)
    cases = {aanvraag.pk: aanvraag for aanvraag in get_cases(user, [punt.aanvraag_id for punt in punten])}
    zaken = []
    for plek, (punt, begin) in enumerate(zip(punten, start_times(zitting, punten), strict=True), 1):
        basis = {"plek": plek, "nummer": punt.nummer, "begin": begin, "minuten": punt.minuten}
        aanvraag = cases.get(punt.aanvraag_id)
        reden = why_not(punt, aanvraag, user)
        if aanvraag is None or reden:
            zaken.append(Agendazaak(**basis, punt_id=punt.pk, reden_afwezig=reden))
        else:
            stemmen = list(punt.stemmen.all())
            deel = Zaakdeelname(zitting, deelnames, punt.verschoonden, stemmen, kan_door=kan_door)
            zaken.append(make_zaak(basis, punt, aanvraag, user, deel, vandaag))
    return zaken


def get_cases(user: Gebruiker, ids: list[int]) -> QuerySet[Aanvraag]:
    """These requests as far as this person may see them, with the advices and documents a meeting needs."""
    bijlagen = AanvraagDocument.objects.select_related("document").filter(document__verwijderd_op__isnull=True)
    found = Aanvraag.objects.visible_to(user).filter(pk__in=ids).select_related("leerling", "soort", "school", "swv")
    return found.prefetch_related(Prefetch("bijlagen", queryset=bijlagen), "adviezen")


def why_not(punt: Agendapunt, aanvraag: Aanvraag | None, user: Gebruiker) -> str:
    """Why this person does not take part in this case; "" when he or she does."""
    if user.pk in punt.verschoonden:
        return VERSCHOOND if user.pk in punt.met_de_hand else GEBONDEN
    if aanvraag is None:
        return GEBONDEN if user.gebonden_scholen else NIET_ZICHTBAAR
    return ""


def make_zaak(
    basis: dict[str, Any], punt: Agendapunt, aanvraag: Aanvraag, user: Gebruiker, deel: Zaakdeelname, vandaag: date
) -> Agendazaak:
    """An item for someone who takes part."""
    # Who looks at the item of this case finds it here, with its meeting and body.
    punt.zitting = deel.zitting
    vars(aanvraag)["agendapunt"] = punt
    zitting, open_ = deel.zitting, not punt.oordeel and aanvraag.status == Status.GEAGENDEERD
    may = open_ and may_record(user, zitting) and bool(niet_gebonden(user, aanvraag))
    wacht_op = why_no_result(deel, aanvraag.school_id, vandaag) if may else ""
    invited = next((each for each in deel.deelnames if each.gebruiker_id == user.pk), None)
    has_vote = invited is not None and invited.stemrecht and user.rol in COMMISSIEROLLEN
    own = next((stem for stem in deel.stemmen if stem.gebruiker_id == user.pk), None)
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
        wacht_op=wacht_op,
        voorlopig=tell_onderweg(aanvraag) if punt.voorlopig else "",
        stemmen=count_stemmen([stem for stem in deel.stemmen if stem.gebruiker_id not in deel.verschoonden]),
        eigen_keuze=own.get_keuze_display() if own else "",
        mag_stemmen=(has_vote or leads(user, zitting)) and not why_not_vote(zitting, punt, vandaag),
        mag_verschonen=not punt.oordeel and (invited is not None or leads(user, zitting)),
        zonder_quorum=tell_no_quorum(deel, aanvraag.school_id),
        erbij=name_partijen(punt.erbij),
        mag_doorschuiven=open_ and deel.kan_door and leads(user, zitting),
    )


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
            swv=zitting.swv_id, doet=Stap.ZITTING, compleet_op__isnull=False, status__in=VOOR_AGENDA,
        )
        .select_related("leerling", "soort", "school", "ronde")
        .exclude(agendapunten__in=Agendapunt.objects.filter(voorlopig=True, vervallen_op__isnull=True))
        .order_by(F("uiterlijk_op").asc(nulls_last=True), "norm_op", "pk")[:100]
    )  # fmt: skip
    orgaan = zitting.orgaan
    mandaten = list(orgaan.mandaten.filter(holds_on(vandaag)))
    return [aanvraag for aanvraag in found if mag_agenderen(user, aanvraag) and is_for(orgaan, mandaten, aanvraag)]


def count_zaken(zittingen: QuerySet[Zitting]) -> QuerySet[Zitting]:
    """Meetings with how many cases are on their agenda (``aantal``)."""
    return zittingen.annotate(aantal=Count("agendapunten", filter=Q(agendapunten__vervallen_op__isnull=True)))


def may_open(user: Gebruiker, aanvragen: list[int]) -> bool:
    """Does this person take part in all of these cases (ids), today? A tie or a recusal may be newer than a PDF."""
    visible = Aanvraag.objects.visible_to(user).filter(pk__in=aanvragen).count()
    recused = Verschoning.objects.filter(
        agendapunt__aanvraag__in=aanvragen, agendapunt__vervallen_op__isnull=True, gebruiker=user,
        vervallen_op__isnull=True,
    )  # fmt: skip
    return visible == len(set(aanvragen)) and not recused.exists()
