"""What an swv can give to another: what is published and holds on a day, in a fixed number of queries."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import F, Prefetch, Q, QuerySet

from financien.referentie.enums import Tariefsoort
from financien.verdelen.models import Signaalregel
from financien.verdelen.models.verdeelmodel import name_period
from financien.verdelen.presentatie.signaal import name_figure
from opp.enums import Plichtgrond
from organen.enums import Kring
from organen.models import Mandaat, Orgaan
from overnemen.calculations.bestand import Deel, Inrichting
from overnemen.enums import Deelsoort
from overnemen.queries.vorm import VORMEN, list_prefetch, to_deel
from swv.organisatie.models import Organisatie, holds_on
from toewijzing.enums import Sjabloonstatus
from toewijzing.models import Briefsjabloon, Sjabloonversie
from toewijzing.queries.sjabloon import name_sjabloon

Rij = tuple[Any, Deel]


def read_rijen(swv: Organisatie, dag: date, *, later: bool = False) -> dict[str, list[Rij]]:
    """{kind: (row, part)} of this swv, by key: what holds on this day; ``later``: else the first that is to come."""
    return {soort: _sort(soort, LEZERS.get(soort, _read_geldig)(soort, swv, dag, later)) for soort in Deelsoort.values}


def _sort(soort: str, rows: Iterable[Any]) -> list[Rij]:
    vorm, found = VORMEN[soort], dict[str, Rij]()
    for row in rows:
        deel = to_deel(vorm, row)
        found.setdefault(vorm.get_vergelijksleutel(deel), (row, deel))
    return [found[key] for key in sorted(found)]


def _read_geldig(soort: str, swv: Organisatie, dag: date, later: bool) -> Iterable[Any]:
    vorm = VORMEN[soort]
    holds = Q(tot__isnull=True) | Q(tot__gt=dag) if later else holds_on(dag)
    rows: QuerySet[Any] = vorm.model._default_manager.filter(holds, swv=swv).exclude(van=F("tot"))
    return rows.prefetch_related(*list_prefetch(vorm)).order_by("van", "pk")


def _read_organen(soort: str, swv: Organisatie, dag: date, later: bool) -> Iterable[Any]:
    """Those for the whole swv: one for a school, a board or a municipality is of that swv alone."""
    holds = Q(tot__isnull=True) | Q(tot__gt=dag) if later else holds_on(dag)
    rows = Orgaan.objects.filter(holds, swv=swv, kring=Kring.SWV).exclude(van=F("tot"))
    mandaten = Mandaat.objects.filter(holds_on(dag)).order_by("pk")
    return rows.prefetch_related(Prefetch("mandaten", queryset=mandaten)).order_by("van", "pk")


def _read_sjablonen(soort: str, swv: Organisatie, dag: date, later: bool) -> Iterable[Any]:
    rows = Sjabloonversie.objects.filter(status=Sjabloonstatus.IN_GEBRUIK, sjabloon__swv=swv)
    for versie in rows.select_related("sjabloon").prefetch_related("blokken").order_by("pk"):
        sjabloon: Any = versie.sjabloon
        sjabloon.blokken = versie.blokken
        yield sjabloon


def _read_modellen(soort: str, swv: Organisatie, dag: date, later: bool) -> Iterable[Any]:
    """Those of last year and later: an older one says nothing about how money is divided now."""
    rows = VORMEN[soort].model._default_manager.filter(swv=swv, jaar__gte=dag.year - 1)
    return rows.prefetch_related(*list_prefetch(VORMEN[soort])).order_by("jaar", "pk")


LEZERS: Mapping[str, Callable[[str, Organisatie, date, bool], Iterable[Any]]] = {
    Deelsoort.ORGAAN: _read_organen,
    Deelsoort.SJABLOON: _read_sjablonen,
    Deelsoort.VERDEELMODEL: _read_modellen,
}


def list_keuzes(swv: Organisatie, dag: date) -> dict[str, list[tuple[str, str]]]:
    """{kind: (what stands in a form, name)} of everything that can go along today."""
    return {
        soort: [(to_waarde(soort, deel), name_deel(soort, deel)) for _, deel in rows]
        for soort, rows in read_rijen(swv, dag).items()
        if rows
    }


def make_inrichting(swv: Organisatie, dag: date, gekozen: Iterable[str] | None = None) -> Inrichting:
    """What this swv gives along: the chosen things (as ``list_keuzes`` gives them), or None: everything."""
    wanted = None if gekozen is None else set(gekozen)
    delen = {
        soort: [deel for _, deel in rows if wanted is None or to_waarde(soort, deel) in wanted]
        for soort, rows in read_rijen(swv, dag).items()
    }
    return Inrichting(swv.sector, swv.naam, dag, {soort: rows for soort, rows in delen.items() if rows})


def to_waarde(soort: str, deel: Mapping[str, Any]) -> str:
    """By what a thing is chosen in a form: kind and key."""
    return f"{soort}:{VORMEN[soort].get_sleutel(deel)}"


def name_deel(soort: str, deel: Mapping[str, Any]) -> str:
    """What people call it: its name, or what it is for."""
    if soort == Deelsoort.SJABLOON:
        return name_sjabloon(make_sjabloon(deel), ())
    if soort == Deelsoort.PLICHT:
        return f"{deel['soort_code']}: {deel['naam']}"
    if soort == Deelsoort.OPPREGEL:
        about = deel["label"] or deel["wat"]
        return f"{deel['soortcode']}: {Plichtgrond(deel['grond']).label}{f' ({about})' if about else ''}"
    if soort == Deelsoort.TAAKREGEL:
        return f"{deel['label']}: {deel['wat']}"
    if soort == Deelsoort.SIGNAALREGEL:
        return name_figure(make_signaalregel(deel))
    if soort == Deelsoort.VERGELIJKING:
        return f"{deel['soort_code']}: {Tariefsoort(deel['tarief']).label}"
    if soort == Deelsoort.VERDEELMODEL:
        return f"{deel['naam']} ({name_period(deel['jaar'], deel['periode'])})"
    return VORMEN[soort].get_naam(deel)


def make_signaalregel(deel: Mapping[str, Any]) -> Signaalregel:
    """A rule for a signal in the file, to be told in words; not of the database."""
    return Signaalregel(**{**deel, "grens": Decimal(deel["grens"])})


def make_sjabloon(deel: Mapping[str, Any]) -> Briefsjabloon:
    """The place of a text in the file, as the rules of templates take it; not of the database."""
    return Briefsjabloon(**{name: deel[name] for name in VORMEN[Deelsoort.SJABLOON].sleutel})
