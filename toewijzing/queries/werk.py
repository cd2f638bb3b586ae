"""What of the requests waits for one person; in a fixed number of queries, whatever the number of requests."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import reduce
from operator import attrgetter, or_
from typing import Any, NamedTuple

from django.db.models import Case, Count, DateField, Exists, F, OuterRef, Q, QuerySet, Value, When
from django.db.models.functions import Cast, JSONObject
from django.utils import timezone

from swv.kern.calculations import to_plain
from swv.kern.meelezen import read_along
from swv.kern.termijnen import get_begin_schooljaar
from swv.kern.werk import DEZE_WEEK, GETELD_TOT, PER_GROEP, STRAKS, TE_LAAT, WACHT
from swv.organisatie.enums import COMMISSIEROLLEN, SCHOOLROLLEN, Organisatiesoort, Rol
from swv.organisatie.models import Gebruiker
from toewijzing.enums import Besluitstatus, Briefstatus, Stap, Toekenningstatus, Versiestatus, Zittingstatus
from toewijzing.models import (
    Aanvraag,
    Aanvraagsoort,
    Besluit,
    Bezwaar,
    Brief,
    Deskundigenadvies,
    Toekenning,
    Zitting,
)
from toewijzing.models.starter import SWVSTARTERS
from toewijzing.models.zichtbaar import DEADLINE
from toewijzing.queries.eigenaar import EIGENAARROLLEN
from toewijzing.queries.soortversie import BEOORDELAARS
from toewijzing.queries.werkreden import GEEN, OP_DEADLINE, ZITTING_OP, Werkreden, Werkregels, get_redenen

BINNENKORT = timedelta(days=7)
# What the rules look at of a kind of request.
SOORTVELDEN = ("id", "route", "aantal_deskundigen", "indieners")
# To which groups a rule can lead; whatever it is, past its date it is late.
GROEPEN = {
    "nu": (TE_LAAT, DEZE_WEEK),
    "datum": (TE_LAAT, DEZE_WEEK, STRAKS),
    "wacht": (TE_LAAT, WACHT),
    "laat": (TE_LAAT,),
}


# --- the requests ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Werkgroep:
    """The requests of one group: the first by date as (request, code of the reason, day), and how many were counted.

    ``redenen``: {code of a reason: how many of those}.
    """

    naam: str
    getoond: list[tuple[Aanvraag, str, date | None]]
    totaal: int
    redenen: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Werkgeval:
    """One rule for requests in some statuses: ``waar`` holds of them, and no rule that goes before it does."""

    reden: Werkreden
    statussen: tuple[str, ...]
    waar: Q

    @property
    def geldt(self) -> Q:
        """Status and rule together, as one condition."""
        return Q(status__in=self.statussen) & self.waar


class Werkrij(NamedTuple):
    """One request with the group and the reason that count for it."""

    groep: str
    code: str
    pk: int
    dag: date | None
    eigen: bool = False

    @property
    def rang(self) -> tuple[bool, date, int]:
        """One's own first; the earliest day first and of one day the oldest; what has no day last, the newest first."""
        return (not self.eigen, date.max, -self.pk) if self.dag is None else (not self.eigen, self.dag, self.pk)


def get_werkgroepen(
    user: Gebruiker, vandaag: date, soorten: Sequence[Aanvraagsoort]
) -> tuple[list[Werkgroep], list[Aanvraag]]:
    """(groups: the first ``PER_GROEP`` requests and a count up to ``GETELD_TOT``; what one began for a school, newest first)."""
    groups: dict[str, list[Werkrij]] = {}
    for rij in find_werk(user, vandaag, soorten, GETELD_TOT + 1):
        groups.setdefault(rij.groep, []).append(rij)
    return fetch_shown(groups, find_voor_school(user))


def find_werk(user: Gebruiker, vandaag: date, soorten: Sequence[Aanvraagsoort], hoogstens: int) -> list[Werkrij]:
    """What waits for this person, each request once; of every group at least the first so many by day.

    ``soorten`` are the kinds they can have. One query, with a part per group and column that is sorted on; each part
    ends at its limit, so how much is read depends on what is shown and not on how much there is.
    """
    redenen = get_redenen(Werkregels(user.rol, user.pk, soorten, vandaag))
    parts = [
        first_of(rows, groep, gevallen, vandaag, eigen)[:hoogstens]
        for groep, gevallen in divide(get_gevallen(redenen))
        for rows, eigen in get_delen(user)
    ]
    if not parts:
        return []
    erbij = {reden.code: reden.erbij for reden in redenen}
    found = parts[0].union(*parts[1:], all=True) if len(parts) > 1 else parts[0]
    return [Werkrij(groep, code, pk, dag and dag + erbij[code], eigen) for groep, code, pk, dag, eigen in found]


def get_delen(user: Gebruiker) -> list[tuple[QuerySet[Aanvraag], bool]]:
    """The requests this person sees in parts without overlap, and whether they are that person's own."""
    parts = Aanvraag.objects.visible_parts(user)
    if user.rol not in EIGENAARROLLEN:
        return [(rows, False) for rows in parts]
    own = Q(eigenaar=user.pk)
    return [(rows.filter(own) if eigen else rows.exclude(own), eigen) for rows in parts for eigen in (True, False)]


def get_gevallen(redenen: Sequence[Werkreden]) -> list[Werkgeval]:
    """The rules without overlap: what one rule takes, none after it does."""
    found: list[Werkgeval] = []
    before: dict[str, list[Werkgeval]] = {}
    for reden in redenen:
        for status, waar in reden.waar.items():
            earlier = before.setdefault(status, [])
            if any(not each.waar for each in earlier):
                continue  # a rule that takes all of this status
            for each in earlier:
                if (each.reden.dag, each.reden.hoe) != (reden.dag, reden.hoe):  # within one part the first counts
                    waar &= ~each.waar
            earlier.append(Werkgeval(reden, (status,), reden.waar[status]))
            found.append(Werkgeval(reden, (status,), waar))
    return join_statuses(found)


def join_statuses(gevallen: Sequence[Werkgeval]) -> list[Werkgeval]:
    """The same, with the statuses together where a rule asks the same of them."""
    joined: list[Werkgeval] = []
    for each in gevallen:
        same = next((one for one in joined if one.reden is each.reden and one.waar == each.waar), None)
        if same is None:
            joined.append(each)
        else:
            joined[joined.index(same)] = replace(same, statussen=(*same.statussen, *each.statussen))
    return joined


def divide(gevallen: Sequence[Werkgeval]) -> list[tuple[str, list[Werkgeval]]]:
    """(group, what can lead to it and has its day in one column), for every group and column."""
    parts: dict[tuple[Any, ...], tuple[str, list[Werkgeval]]] = {}
    for each in gevallen:
        reden = each.reden
        for groep in GROEPEN[reden.hoe]:
            if reden.dag != GEEN or groep != TE_LAAT:
                key = (groep, reden.dag, reden.erbij, reden.hoe == "datum")
                parts.setdefault(key, (groep, []))[1].append(each)
    return list(parts.values())


def first_of(
    rows: QuerySet[Aanvraag], groep: str, gevallen: Sequence[Werkgeval], vandaag: date, eigen: bool = False
) -> QuerySet[Aanvraag, tuple[str, str, int, date | None, bool]]:
    """(group, code, id, day, ``eigen``) of the requests that one of these leads to, all with the same column, in order of it."""
    reden = gevallen[0].reden
    found = rows.filter(reduce(or_, (each.geldt for each in gevallen)))
    if reden.dag == GEEN:
        dag: Any = Cast(Value(None), DateField())
    else:
        dag = DEADLINE if reden.dag == OP_DEADLINE else F(reden.dag)
        found = found.alias(op=dag).filter(get_days(groep, reden, vandaag - reden.erbij))
    *some, last = gevallen
    codes = [When(each.geldt, then=Value(each.reden.code)) for each in some if each.reden.code != last.reden.code]
    code = Case(*codes, default=Value(last.reden.code)) if codes else Value(last.reden.code)
    order = ["-pk"] if reden.dag == GEEN else ["op", "pk"]
    named = found.order_by(*order).annotate(groep=Value(groep), code=code, dag=dag, eigen=Value(eigen))
    return named.values_list("groep", "code", "pk", "dag", "eigen")


def get_days(groep: str, reden: Werkreden, grens: date) -> Q:
    """The days of this group; before ``grens`` it is late.

    One range wherever the column is never empty: with «or empty» beside it the index no longer gives the order, and all
    of the group would be read for the few that are shown.
    """
    if groep == TE_LAAT:
        return Q(op__lt=grens)
    if groep == STRAKS:
        return Q(op__gt=grens + BINNENKORT)
    days = Q(op__gte=grens)
    if reden.hoe == "datum":
        days &= Q(op__lte=grens + BINNENKORT)
    return days | Q(op__isnull=True) if reden.dag == ZITTING_OP else days


def fetch_shown(
    groups: dict[str, list[Werkrij]], voor_school: QuerySet[Aanvraag] | None
) -> tuple[list[Werkgroep], list[Aanvraag]]:
    """The first requests of every group by date, whole, in order, and the own ones for a school. One query for both."""
    shown = {naam: sorted(rows, key=attrgetter("rang"))[:PER_GROEP] for naam, rows in sorted(groups.items())}
    wanted = [rij.pk for rows in shown.values() for rij in rows]
    given_back = Deskundigenadvies.objects.filter(aanvraag=OuterRef("pk")).exclude(teruggave="")
    rows = Aanvraag.objects.select_related("leerling", "soort", "school")
    which: Any = wanted
    if voor_school is not None:  # joined and not «or»: that would read every request there is
        begun = voor_school.order_by("-pk").values("pk")[:PER_GROEP]
        which = Aanvraag.objects.filter(pk__in=wanted).order_by().values("pk").union(begun, all=True)
    found = {each.pk: each for each in read_along(rows.filter(pk__in=which), is_teruggegeven=Exists(given_back))}
    # ``visible_to`` leaves those out: none of them is in a group.
    own = [found[pk] for pk in sorted(found.keys() - set(wanted), reverse=True)]
    groepen = [
        Werkgroep(
            naam,
            [(found[rij.pk], rij.code, rij.dag) for rij in rows],
            len(groups[naam]),
            Counter(rij.code for rij in groups[naam]),
        )
        for naam, rows in shown.items()
    ]
    return groepen, own


# --- what is not a request ------------------------------------------------------------------------------------------


def get_bekend_te_maken(user: Gebruiker) -> QuerySet[Besluit]:
    """Decisions that nobody was told yet, for who makes them known.

    ``maakt``: a letter is not ready; ``verouderd``: a letter is of another day, so it is made anew before it goes out.
    """
    if user.rol not in (Rol.SECRETARIS, Rol.CONSULENT):
        return Besluit.objects.none()
    kinds = Q() if user.rol == Rol.SECRETARIS else ~Q(aanvraag__soort__route__overlap=[Stap.ZITTING, Stap.DESKUNDIGEN])
    letters = Brief.objects.filter(besluit=OuterRef("pk"), status=Briefstatus.CONCEPT)
    of_another_day = letters.exclude(datum=timezone.localdate())
    return (
        Besluit.objects.filter(kinds, status=Besluitstatus.CONCEPT, aanvraag__in=Aanvraag.objects.visible_to(user))
        .annotate(maakt=Exists(letters.filter(gemaakt_op__isnull=True)), verouderd=Exists(of_another_day))
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


def find_voor_school(user: Gebruiker) -> QuerySet[Aanvraag] | None:
    """What this person began for a school and did not send yet; None for who can't begin such a thing."""
    if user.rol not in SWVSTARTERS:
        return None
    return Aanvraag.objects.startable_by(user).filter(aangemaakt_door=user.pk)


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


def get_soorten(user: Gebruiker) -> QuerySet[Aanvraagsoort]:
    """Every kind that a request this person sees can have: of the own swv, for others of any."""
    is_swv = user.lidmaatschap is not None and user.lidmaatschap.organisatie.soort == Organisatiesoort.SWV
    return Aanvraagsoort.objects.filter(swv=user.organisatie_id) if is_swv else Aanvraagsoort.objects.all()


def get_soorten_en_aflopend(
    user: Gebruiker, vandaag: date
) -> tuple[list[Aanvraagsoort], list[Aflopend], list[Aanvraagsoort]]:
    """The kinds, what was granted and ends this schooljaar per day and kind, and versions that this person may judge.

    Three small things in one query.
    """
    facts = JSONObject(**{name: name for name in SOORTVELDEN})
    rows: QuerySet[Any, Any] = get_soorten(user).order_by().annotate(wat=Value("soort"), feiten=facts)
    rows = rows.values_list("wat", "feiten")
    if user.rol in {*SCHOOLROLLEN, Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR}:
        rows = rows.union(count_aflopend(user, vandaag), all=True)
    if user.is_rol(*BEOORDELAARS):
        rows = rows.union(get_te_beoordelen(user), all=True)
    soorten, aflopend, oordeel = [], [], []
    for wat, feiten in rows:
        if wat == "soort":
            soorten.append(Aanvraagsoort(**feiten))
        elif wat == "oordeel":
            oordeel.append(Aanvraagsoort(**feiten | {"van": date.fromisoformat(feiten["van"])}))
        else:
            aflopend.append(Aflopend(**feiten | {"eind": date.fromisoformat(feiten["eind"])}))
    aflopend.sort(key=attrgetter("eind", "soort"))
    return soorten, aflopend, sorted(oordeel, key=lambda soort: (to_plain(soort.naam), soort.pk))


def get_te_beoordelen(user: Gebruiker) -> QuerySet[Aanvraagsoort, Any]:
    """Versions that wait for somebody else than who wrote at them, as rows of ("oordeel", facts)."""
    rows = Aanvraagsoort.alle.filter(swv=user.organisatie_id, status=Versiestatus.VOORGELEGD)
    facts = JSONObject(id="id", naam="naam", code="code", van="van")
    rows = rows.exclude(schrijvers__contains=[user.pk]).order_by().annotate(wat=Value("oordeel"), feiten=facts)
    return rows.values_list("wat", "feiten")


def count_aflopend(user: Gebruiker, vandaag: date) -> QuerySet[Toekenning, Any]:
    """The number of grants that end, as rows of ("einde", facts)."""
    tot = date(get_begin_schooljaar(vandaag).year + 1, 7, 31)
    alive = [Toekenningstatus.VERLEEND, Toekenningstatus.GEPLAATST]
    facts = JSONObject(
        eind="eind", code="besluit__aanvraag__soort__code", soort="besluit__aanvraag__soort__naam", aantal="aantal"
    )
    return (
        Toekenning.objects.filter(status__in=alive, eind__range=(vandaag, tot))
        .filter(besluit__aanvraag__in=Aanvraag.objects.visible_to(user))
        .order_by()
        .values("eind", "besluit__aanvraag__soort__code", "besluit__aanvraag__soort__naam")
        .annotate(aantal=Count("pk"))
        .annotate(wat=Value("einde"), feiten=facts)
        .values_list("wat", "feiten")
    )
