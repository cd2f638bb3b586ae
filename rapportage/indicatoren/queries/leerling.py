"""Counts about OPP's and thuiszitters: what each school counted itself, and what was kept per month."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from django.db import connection
from django.db.models import Q

from opp.models import Schoolstand
from opp.services.cijfer import KOLOMMEN
from rapportage.indicatoren.calculations import Telperiode
from rapportage.indicatoren.models import Thuiszittercijfer
from rapportage.indicatoren.queries.aanvraag import PERIODEN, Cijferkeuze, fill_in, in_period

# In the order of the page of OPP's, so that both hide the same numbers.
OPPKOLOMMEN = tuple(KOLOMMEN)


def get_oppstanden(keuze: Cijferkeuze, perioden: Sequence[Telperiode]) -> dict[str, dict[int, dict[str, int]]]:
    """{period: {school: its newest count in that period, with ``peildatum``}}. One query."""
    condition, label = in_period(perioden, "peildatum")
    rows = keuze.apply(Schoolstand.objects.filter(condition)).annotate(label=label)
    rows = rows.order_by("label", "school", "-peildatum").distinct("label", "school")
    found: dict[str, dict[int, dict[str, int]]] = defaultdict(dict)
    for name, school, peildatum, *numbers in rows.values_list("label", "school", "peildatum", *OPPKOLOMMEN):
        found[name][school] = {"peildatum": peildatum, **dict(zip(OPPKOLOMMEN, numbers, strict=True))}
    return found


THUISZITTERS = f"""
    select p.label, c.peildatum, c.school_id, c.kolom, c.aantal
    from {PERIODEN}
    cross join lateral (
        select max(m.peildatum) as dag from rapportage_thuiszittercijfer m
        where m.swv_id = %(swv)s and m.peildatum >= p.van and m.peildatum < p.tot) n
    join rapportage_thuiszittercijfer c on c.swv_id = %(swv)s and c.peildatum = n.dag
"""  # noqa: S608  only our own text


def get_thuiszitters(
    keuze: Cijferkeuze, perioden: Sequence[Telperiode]
) -> dict[str, tuple[date, dict[tuple[int | None, str], int]]]:
    """{period: (newest day in it, {(school, column): number})}. One query."""
    found: dict[str, tuple[date, dict[tuple[int | None, str], int]]] = {}
    with connection.cursor() as cursor:
        cursor.execute(THUISZITTERS, fill_in(keuze, perioden))
        for label, dag, school, kolom, aantal in cursor.fetchall():
            numbers = found.setdefault(label, (dag, {}))[1]
            if keuze.scholen is None or school in keuze.scholen:
                numbers[school, kolom] = aantal
    return found


def get_maandverloop(keuze: Cijferkeuze, van: date, tot: date) -> dict[date, dict[str, int]]:
    """{last day of the month: {column: number}}, over the schools of this choice. One query."""
    rows = keuze.apply(Thuiszittercijfer.objects.filter(Q(peildatum__gte=van, peildatum__lt=tot)))
    found: dict[date, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for dag, kolom, aantal in rows.order_by("peildatum").values_list("peildatum", "kolom", "aantal"):
        found[dag][kolom] += aantal
    return found
