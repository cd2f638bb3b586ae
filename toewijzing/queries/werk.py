"""What of the requests waits for one person; in a fixed number of queries, whatever the number of requests."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from swv.kern.termijnen import get_begin_schooljaar
from swv.kern.werk import DEZE_WEEK, PER_GROEP, STRAKS, TE_LAAT, WACHT
from swv.organisatie.enums import COMMISSIEROLLEN, SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker
from toewijzing.calculations.werk import Werkfeiten, Werkreden, Werkzaak, get_redenen
from toewijzing.enums import Besluitstatus, Stap, Toekenningstatus, Zittingstatus
from toewijzing.models import Aanvraag, Aanvraagsoort, Besluit, Bezwaar, Brief, Deskundigenadvies, Toekenning, Zitting

BINNENKORT = timedelta(days=7)
# What the rules look at of a kind of request.
SOORTVELDEN = ("route", "aantal_deskundigen", "mandaatbedrag", "beslisser", "beslisser_boven_mandaat")


# --- the requests ---------------------------------------------------------------------------------------------------

# Day (or the last of all days), minus the id, code of the reason, day.
Rang = tuple[date, int, str, date | None]


@dataclass(frozen=True)
class Werkgroep:
    """The requests of one group: the first by date as (request, code of the reason, day), and how many there are."""

    naam: str
    getoond: list[tuple[Aanvraag, str, date | None]]
    totaal: int


def get_werkgroepen(user: Gebruiker, vandaag: date) -> list[Werkgroep]:
    """At most ``PER_GROEP`` requests for each group of Mijn werk.

    The open requests come as bare facts, are sorted out here, and only what is shown is fetched whole: that stays
    within a few milliseconds where one query with all rules in it takes half a second to write.
    """
    redenen = get_redenen(user.rol)
    if not redenen:
        return []
    per_status: dict[str, list[Werkreden]] = {}
    for reden in redenen:
        for status in reden.bij:
            per_status.setdefault(status, []).append(reden)
    groups: dict[str, list[Rang]] = {}
    for zaak in get_werkzaken(user, list(per_status), vandaag):
        found = next((reden for reden in per_status[zaak.feiten.status] if reden.waar(zaak)), None)
        if found is not None:
            dag = found.dag(zaak)
            rang = (dag or date.max, -zaak.feiten.pk, found.code, dag)
            groups.setdefault(_group(found, dag, vandaag), []).append(rang)
    return fetch_shown(groups)


def get_werkzaken(user: Gebruiker, statussen: list[str], vandaag: date) -> Iterator[Werkzaak]:
    """The facts of every request in these statuses that this person sees."""
    open_now = Aanvraag.objects.visible_to(user).filter(status__in=statussen)
    columns = (*Werkfeiten._fields, *(f"soort__{name}" for name in SOORTVELDEN))
    soorten: dict[int, Aanvraagsoort] = {}
    own = get_own_adviezen(user) if user.rol == Rol.DESKUNDIGE else {}
    for row in open_now.order_by().values_list(*columns):
        feiten = Werkfeiten(*row[: len(Werkfeiten._fields)])
        if feiten.soort_id not in soorten:
            known = dict(zip(SOORTVELDEN, row[len(Werkfeiten._fields) :], strict=True))
            soorten[feiten.soort_id] = Aanvraagsoort(pk=feiten.soort_id, **known)
        yield Werkzaak(feiten, soorten[feiten.soort_id], vandaag, own.get(feiten.pk))


def get_own_adviezen(user: Gebruiker) -> dict[int, date]:
    """{request: due date} of the advices this expert still has to sign."""
    waiting = Deskundigenadvies.objects.filter(deskundige=user, vervallen_op__isnull=True, ondertekend_op__isnull=True)
    return dict(waiting.values_list("aanvraag_id", "uiterlijk_op"))


def _group(reden: Werkreden, dag: date | None, vandaag: date) -> str:
    if dag is not None and dag < vandaag:
        return TE_LAAT
    if reden.hoe == "wacht":
        return WACHT
    if reden.hoe == "datum" and dag is not None and dag > vandaag + BINNENKORT:
        return STRAKS
    return DEZE_WEEK


def fetch_shown(groups: dict[str, list[Rang]]) -> list[Werkgroep]:
    """The first requests of every group by date, whole, in order. One query."""
    shown = {naam: sorted(rows)[:PER_GROEP] for naam, rows in sorted(groups.items())}
    wanted = [-pk for rows in shown.values() for _, pk, _, _ in rows]
    found = Aanvraag.objects.select_related("leerling", "soort", "school").in_bulk(wanted)
    return [
        Werkgroep(naam, [(found[-pk], code, dag) for _, pk, code, dag in rows], len(groups[naam]))
        for naam, rows in shown.items()
    ]


# --- what is not a request ------------------------------------------------------------------------------------------


def get_bekend_te_maken(user: Gebruiker) -> QuerySet[Besluit]:
    """Decisions that nobody was told yet, for who makes them known; ``maakt`` says that a letter is not ready."""
    if user.rol not in (Rol.SECRETARIS, Rol.CONSULENT):
        return Besluit.objects.none()
    kinds = Q() if user.rol == Rol.SECRETARIS else ~Q(aanvraag__soort__route__overlap=[Stap.ZITTING, Stap.DESKUNDIGEN])
    letters = Brief.objects.filter(besluit=OuterRef("pk"), gemaakt_op__isnull=True)
    return (
        Besluit.objects.filter(kinds, status=Besluitstatus.CONCEPT, aanvraag__in=Aanvraag.objects.visible_to(user))
        .annotate(maakt=Exists(letters))
        .select_related("aanvraag__leerling", "aanvraag__soort")
        .order_by("datum", "pk")[:PER_GROEP]
    )


def get_open_bezwaren(user: Gebruiker) -> list[Bezwaar]:
    """What runs against decisions, by the day of the next step; a handful at a time.

    For who keeps the register; the directeur gets a mail when it is time to decide.
    """
    if user.rol != Rol.SECRETARIS:
        return []
    found = Bezwaar.objects.visible_to(user).open().select_related("besluit__aanvraag__leerling")
    return sorted(found, key=lambda bezwaar: bezwaar.volgende.uiterlijk if bezwaar.volgende else date.max)[:PER_GROEP]


def get_zitting(user: Gebruiker, vandaag: date) -> Zitting | None:
    """The next meeting, with the number of cases on it."""
    if user.rol not in {*COMMISSIEROLLEN, Rol.SECRETARIS}:
        return None
    komend = Zitting.objects.visible_to(user).filter(datum__gte=vandaag, status=Zittingstatus.GEPLAND)
    zaken = Count("agendapunten", filter=Q(agendapunten__vervallen_op__isnull=True))
    return komend.annotate(zaken=zaken).order_by("datum").first()


@dataclass(frozen=True)
class Aflopend:
    """Grants of one kind that end on one day."""

    eind: date
    code: str
    soort: str
    aantal: int


def get_aflopend(user: Gebruiker, vandaag: date) -> list[Aflopend]:
    """What was granted and ends this schooljaar, per day and kind."""
    if user.rol not in {*SCHOOLROLLEN, Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR}:
        return []
    tot = date(get_begin_schooljaar(vandaag).year + 1, 7, 31)
    alive = [Toekenningstatus.VERLEEND, Toekenningstatus.GEPLAATST]
    rows = (
        Toekenning.objects.filter(status__in=alive, eind__range=(vandaag, tot))
        .filter(besluit__aanvraag__in=Aanvraag.objects.visible_to(user))
        .values_list("eind", "besluit__aanvraag__soort__code", "besluit__aanvraag__soort__naam")
        .annotate(aantal=Count("pk"))
        .order_by("eind", "besluit__aanvraag__soort__naam")
    )
    return [Aflopend(*row) for row in rows]
