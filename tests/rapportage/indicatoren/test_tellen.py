"""Counting from real cases, in the background, inside the wall of the swv."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from leerlingen.enums import Inschrijvingsoort
from rapportage.indicatoren.enums import Cijferherkomst
from rapportage.indicatoren.models import Aanvraagcijfer, Telmoment, Thuiszittercijfer
from rapportage.indicatoren.queries.maandcijfer import month_ends
from rapportage.indicatoren.services.tellen import TAAKSOORT, first_month, plan_all, plan_telling, update_cijfers
from rapportage.indicatoren.tasks import dagelijks
from swv.kern.models import Taak
from swv.kern.muren import wall_context
from swv.kern.taken.taak import run_taak
from swv.organisatie.enums import Schoolsoort
from tests import factories as f
from tests import wereld as w
from tests.rapportage.indicatoren import wereld as r
from tests.rollen import as_eigenaar
from tests.thuiszitters import wereld as t
from toewijzing.models import Besluit, Toekenning, Zitting


def totals(swv: Any) -> dict[str, int]:
    names = (
        "ontvangen",
        "toegekend",
        "afgewezen",
        "met_wettermijn",
        "binnen_wettermijn",
        "met_norm",
        "binnen_norm",
        "instroom",
    )
    rows = Aanvraagcijfer.objects.filter(swv=swv)
    return {name: sum(getattr(row, name) for row in rows) for name in names}


def test_requests_and_decisions_are_counted_per_school_kind_and_month(wereld: Any) -> None:
    w.make_bekendgemaakt(wereld)
    w.make_bekendgemaakt(wereld, "MAATWERK-I")
    w.make_ingediend(wereld)
    w.make_concept(wereld)

    r.tel(wereld.swv)

    assert totals(wereld.swv) == {
        "ontvangen": 3, "toegekend": 2, "afgewezen": 0, "met_wettermijn": 1, "binnen_wettermijn": 1, "met_norm": 2,
        "binnen_norm": 2, "instroom": 0,
    }  # fmt: skip
    assert sorted(Aanvraagcijfer.objects.values_list("soort", "ontvangen")) == [("MAATWERK-I", 1), ("TLV-VSO", 2)]
    assert [row.doorlooptijden for row in Aanvraagcijfer.objects.order_by("soort")] == [[0], [0]]
    assert Aanvraagcijfer.objects.filter(swv=wereld.ander_swv).count() == 0


def test_late_decision_and_flow(wereld: Any) -> None:
    aanvraag = w.make_bekendgemaakt(wereld)
    dag = r.vandaag()
    with as_eigenaar():
        type(aanvraag).objects.filter(pk=aanvraag.pk).update(
            ontvangen_op=dag - timedelta(days=70),
            uiterlijk_op=dag - timedelta(days=14),
            norm_op=dag - timedelta(days=28),
        )
        Toekenning.objects.update(begin=dag - timedelta(days=2), eind=dag - timedelta(days=1))

    r.tel(wereld.swv)

    assert totals(wereld.swv)["binnen_wettermijn"] == 0
    assert [row.doorlooptijden for row in Aanvraagcijfer.objects.exclude(doorlooptijden=[])] == [[70]]
    assert sum(row.instroom for row in Aanvraagcijfer.objects.all()) == 1
    assert sum(row.uitstroom for row in Aanvraagcijfer.objects.all()) == 1


def set_days(aanvraag: Any, begin: date, eind: date) -> None:
    with as_eigenaar():
        grant = Toekenning.objects.get(besluit__aanvraag=aanvraag)
        grant.begin, grant.eind = begin, eind
        grant.save()


def test_renewal_is_neither_inflow_nor_outflow(wereld: Any) -> None:
    first = w.make_bekendgemaakt(wereld)
    dag = r.vandaag()
    with as_eigenaar():  # one meeting a day
        Zitting.objects.update(datum=dag - timedelta(days=1), sluitingsdatum=dag - timedelta(days=1))
    set_days(first, dag - timedelta(days=400), dag - timedelta(days=40))
    second = w.make_bekendgemaakt(wereld, leerling=first.leerling)
    set_days(second, dag - timedelta(days=39), dag + timedelta(days=300))

    r.tel(wereld.swv)

    rows = Aanvraagcijfer.objects.all()
    assert (sum(row.instroom for row in rows), sum(row.uitstroom for row in rows)) == (1, 0)


def test_withdrawn_decision_does_not_count(wereld: Any) -> None:
    aanvraag = w.make_bekendgemaakt(wereld)
    with as_eigenaar():
        Besluit.objects.filter(aanvraag=aanvraag).update(status="vervallen")

    r.tel(wereld.swv)

    assert totals(wereld.swv)["toegekend"] == 0


def test_pupil_back_in_a_regular_school(wereld: Any) -> None:
    vso = f.SchoolFactory(bestuur=wereld.bestuur, schoolsoort=Schoolsoort.VSO)
    leerling = f.LeerlingFactory()
    dag = r.vandaag()
    f.ToegangFactory(leerling=leerling, organisatie=wereld.swv)
    f.InschrijvingFactory(leerling=leerling, school=vso, van=dag - timedelta(days=400), tot=dag - timedelta(days=30))
    f.InschrijvingFactory(
        leerling=leerling, school=wereld.school, van=dag - timedelta(days=30), soort=Inschrijvingsoort.INSCHRIJVING
    )

    r.tel(wereld.swv)

    assert list(Aanvraagcijfer.objects.values_list("school", "soort", "terugstroom")) == [(wereld.school.pk, "", 1)]


def test_counting_again_replaces_what_was_counted_and_keeps_what_was_taken_over(wereld: Any) -> None:
    w.make_ingediend(wereld)
    r.make_cijfer(wereld.swv, wereld.zusterschool, ontvangen=40, herkomst=Cijferherkomst.OVERGENOMEN)

    for _ in range(2):
        r.tel(wereld.swv)

    assert totals(wereld.swv)["ontvangen"] == 41
    assert Telmoment.objects.filter(swv=wereld.swv).count() == 1


def test_months_that_retention_may_have_emptied_are_left_as_they_were(wereld: Any) -> None:
    """Only the last two years are counted again."""
    dag = r.vandaag()
    old = (dag - timedelta(days=1200)).replace(day=1)
    r.make_cijfer(wereld.swv, wereld.school, maand=old, ontvangen=30)
    w.make_ingediend(wereld)

    r.tel(wereld.swv)

    assert Aanvraagcijfer.objects.get(maand=old).ontvangen == 30
    assert old < first_month(wereld.swv.pk, dag) <= dag - timedelta(days=700)


def test_thuiszitters_are_counted_at_every_end_of_a_month(wereld: Any) -> None:
    t.prepare(wereld)
    t.make_gemeld(wereld, sinds=40)

    r.tel(wereld.swv)

    now = Thuiszittercijfer.objects.filter(peildatum=r.vandaag(), aantal__gt=0)
    assert [(row.school_id, row.kolom, row.aantal) for row in now] == [(wereld.school.pk, "kort", 1)]
    assert Thuiszittercijfer.objects.filter(peildatum=r.vandaag(), school=None).count() == 4


def test_month_ends_stop_today() -> None:
    dag = r.vandaag().replace(day=15)

    found = month_ends((dag - timedelta(days=60)).replace(day=1), dag)

    assert found[-1] == dag
    assert all((each + timedelta(days=1)).day == 1 for each in found[:-1])


# --- the job --------------------------------------------------------------------------------------------------------


def test_job_counts_inside_the_wall_of_its_swv(echte_wereld: Any) -> None:
    with transaction.atomic():
        w.make_ingediend(echte_wereld)
    plan_telling(swv_id=echte_wereld.swv.pk)
    plan_telling(swv_id=echte_wereld.swv.pk)
    taak = Taak.objects.get(soort=TAAKSOORT)

    run_taak(taak.pk)

    assert taak.organisaties == [echte_wereld.swv.pk]
    assert Aanvraagcijfer.objects.get().ontvangen == 1


def test_outside_the_wall_nothing_is_found(wereld: Any) -> None:
    w.make_ingediend(wereld)
    with wall_context([], r.vandaag()):
        update_cijfers(swv_id=wereld.swv.pk, vandaag=r.vandaag())

    assert not Aanvraagcijfer.objects.exists()


def test_every_swv_is_planned_once_a_day(wereld: Any) -> None:
    assert plan_all() == 2
    assert dagelijks() == 2
    assert Taak.objects.filter(soort=TAAKSOORT).count() == 2


@pytest.mark.parametrize(
    "fout", [{"ontvangen": -1}, {"met_norm": 2, "binnen_norm": 3}, {"maand": r.vandaag().replace(day=2)}]
)
def test_impossible_counts_are_refused_by_the_database(wereld: Any, fout: dict[str, Any]) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Aanvraagcijfer.objects.create(
            **{"swv": wereld.swv, "school": wereld.school, "soort": "X", "maand": r.dit_jaar().van, **fout}
        )
