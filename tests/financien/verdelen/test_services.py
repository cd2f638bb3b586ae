"""A distribution from concept to adopted: what is frozen, who is paid what, and what is refused."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from financien.referentie.models import Tarief, Telling
from financien.verdelen.enums import Verdelingstatus
from financien.verdelen.models import Betaling, Verdeelbrief, Verdeling, Verdelingsdeel
from financien.verdelen.queries.berekening import calculate, export_file
from financien.verdelen.services.verdeelmodel import add_regel, change_model, change_regel, move_regel, remove_regel
from financien.verdelen.services.verdeling import first_of_next_month, get_due
from financien.verdelen.workflow import guard_no_other_shared
from swv.kern.zaken.engine import execute_transition
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.organisatie.enums import Rol
from tests.financien import wereld as g
from tests.rollen import als, as_eigenaar


def amounts(verdeling: Any) -> dict[str, Decimal]:
    return {deel.organisatie.naam: deel.bedrag for deel in verdeling.deelnemers.select_related("organisatie")}


def test_concept_follows_the_data_of_today(geldwereld: Any) -> None:
    verdeling = g.make_concept(geldwereld)
    before = calculate(verdeling).uitkomst.per_bestuur
    with as_eigenaar():
        Tarief.objects.filter(swv=geldwereld.swv, code="te_verdelen").update(bedrag=Decimal("400000.00"))

    after = calculate(verdeling).uitkomst.per_bestuur

    # 200,000: 30,000 fixed, 170,000 over 2,000 pupils = 85 each; 400,000: 370,000 = 185 each.
    own = geldwereld.bestuur.code
    assert (before[own], after[own]) == (Decimal("105000.00"), Decimal("205000.00"))


def test_sharing_freezes_outcome_and_writes_a_part_per_board_and_school(geldwereld: Any) -> None:
    verdeling = g.make_gedeeld(geldwereld)

    # School 400 pupils: 10,000 + 34,000; sister 600: 10,000 + 51,000; other board 1,000: 10,000 + 85,000.
    assert amounts(verdeling) == {
        geldwereld.bestuur.naam: Decimal("105000.00"),
        geldwereld.school.naam: Decimal("44000.00"),
        geldwereld.zusterschool.naam: Decimal("61000.00"),
        geldwereld.tweede_bestuur.naam: Decimal("95000.00"),
        geldwereld.tweede_school.naam: Decimal("95000.00"),
    }
    assert verdeling.totaal == Decimal("200000.00")


def test_board_without_any_amount_takes_no_part(geldwereld: Any) -> None:
    """The vso school is tied to the swv, but no rule is about it: no page and no letter."""
    verdeling = g.make_vastgesteld(geldwereld)

    assert geldwereld.vso.naam not in amounts(verdeling)
    assert {brief.organisatie_id for brief in verdeling.brieven.all()} == {
        geldwereld.bestuur.pk, geldwereld.tweede_bestuur.pk,
    }  # fmt: skip


def test_taking_back_makes_a_concept_without_snapshot(geldwereld: Any) -> None:
    verdeling = g.step(geldwereld, g.make_gedeeld(geldwereld), "terughalen", Rol.CONTROLLER, reason="Nog een telling.")

    assert (verdeling.status, verdeling.snapshot, verdeling.totaal) == (Verdelingstatus.CONCEPT, None, None)
    assert verdeling.deelnemers.count() == 0


def test_taking_back_asks_why(geldwereld: Any) -> None:
    with pytest.raises(Incomplete, match="Schrijf waarom"):
        g.step(geldwereld, g.make_gedeeld(geldwereld), "terughalen", Rol.CONTROLLER)


def test_adopting_numbers_pays_and_writes_letters(geldwereld: Any) -> None:
    verdeling = g.make_vastgesteld(geldwereld)

    terms = Betaling.objects.filter(verdeling=verdeling, organisatie=geldwereld.bestuur)
    assert (verdeling.status, verdeling.volgnummer) == (Verdelingstatus.VASTGESTELD, 1)
    assert [(term.datum, term.bedrag) for term in terms] == [
        (date(2027, month, 1), Decimal("26250.00")) for month in (1, 4, 7, 10)
    ]
    assert Verdeelbrief.objects.filter(verdeling=verdeling).count() == 2


def test_two_drafts_of_one_year_are_not_shared_at_the_same_time(geldwereld: Any) -> None:
    first = g.make_gedeeld(geldwereld)
    second = g.make_concept(geldwereld, model=first.model, naam="Ander")

    with pytest.raises(NotPossible, match="is al gedeeld"):
        g.step(geldwereld, second, "delen", Rol.CONTROLLER)


@pytest.mark.parametrize("anders", [{"jaar": g.JAAR + 1}, {"periode": "schooljaar"}, {"swv": "ander"}])
def test_a_draft_of_another_year_period_or_swv_hinders_nobody(geldwereld: Any, anders: dict[str, Any]) -> None:
    first = g.make_gedeeld(geldwereld)
    second = g.make_concept(geldwereld, model=first.model, naam="Ander")
    with als(geldwereld[Rol.CONTROLLER]) as by:
        assert "is al gedeeld" in guard_no_other_shared(second, by, date(2026, 11, 22))
        values = {name: geldwereld.ander_swv.pk if name == "swv" else value for name, value in anders.items()}
        for name, value in values.items():
            setattr(second, f"{name}_id" if name == "swv" else name, value)
        assert guard_no_other_shared(second, by, date(2026, 11, 22)) == ""


def test_an_adopted_verdeling_hinders_no_draft(geldwereld: Any) -> None:
    first = g.make_gedeeld(geldwereld)
    second = g.make_concept(geldwereld, model=first.model, naam="Ander")
    g.step(geldwereld, first, "vaststellen", Rol.DIRECTEUR)
    with als(geldwereld[Rol.CONTROLLER]) as by:
        assert guard_no_other_shared(second, by, date(2026, 11, 22)) == ""


def test_changed_figures_since_sharing_stop_the_adoption(geldwereld: Any) -> None:
    verdeling = g.make_gedeeld(geldwereld)
    with as_eigenaar():
        Telling.objects.filter(organisatie=geldwereld.school).update(aantal=401)

    with pytest.raises(NotPossible, match="Sinds het delen"):
        g.step(geldwereld, verdeling, "vaststellen", Rol.DIRECTEUR)


def test_sharing_without_the_counts_names_what_is_missing(geldwereld: Any) -> None:
    verdeling = g.make_concept(geldwereld)
    with as_eigenaar():
        Telling.objects.filter(organisatie=geldwereld.school).delete()

    with pytest.raises(NotPossible, match=geldwereld.school.naam):
        g.step(geldwereld, verdeling, "delen", Rol.CONTROLLER)
    assert Verdeling.objects.get(pk=verdeling.pk).status == Verdelingstatus.CONCEPT


# --- frozen -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sql",
    [
        "update financien_verdeling set naam = 'anders' where id = %s",
        "delete from financien_verdelingstap where verdeling_id = %s",
        "update financien_verdelingsdeel set bedrag = 1 where verdeling_id = %s",
        "delete from financien_verdelingsdeel where verdeling_id = %s",
        "update financien_betaling set bedrag = 1 where verdeling_id = %s",
        "delete from financien_betaling where verdeling_id = %s",
        "insert into financien_betaling (verdeling_id, organisatie_id, datum, bedrag, omschrijving)"
        " select %s, id, '2027-01-01', 1, 'x' from organisatie_organisatie limit 1",
    ],
)
def test_what_was_adopted_can_not_be_changed_with_raw_sql(geldwereld: Any, sql: str) -> None:
    verdeling = g.make_vastgesteld(geldwereld)

    with (
        pytest.raises(DatabaseError, match=r"adopted|pgtrigger|permission denied"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(sql, [verdeling.pk])


def test_adopted_outcome_does_not_follow_later_data(geldwereld: Any) -> None:
    verdeling = g.make_vastgesteld(geldwereld)
    text = export_file(verdeling)
    with as_eigenaar():
        Tarief.objects.filter(swv=geldwereld.swv).update(bedrag=Decimal("1.00"))

    fresh = Verdeling.objects.get(pk=verdeling.pk)

    assert export_file(fresh) == text
    assert calculate(fresh).uitkomst.totaal == Decimal("200000.00")


def test_model_of_a_shared_distribution_is_fixed(geldwereld: Any) -> None:
    verdeling = g.make_gedeeld(geldwereld)
    regel = verdeling.model.regels.first()

    for attempt in (
        lambda: change_model(model=verdeling.model, naam="Anders"),
        lambda: add_regel(model=verdeling.model, soort="pot", label="x", parameters={}),
        lambda: change_regel(regel=regel, label="x", parameters=regel.parameters),
        lambda: move_regel(regel=regel, omhoog=False),
        lambda: remove_regel(regel=regel),
    ):
        with pytest.raises(NotPossible, match="Maak een kopie"):
            attempt()


# --- correction -------------------------------------------------------------------------------------------------------


def test_correction_is_a_new_version_with_a_reason(geldwereld: Any) -> None:
    first = g.make_vastgesteld(geldwereld)
    second = g.make_gedeeld(geldwereld, model=g.make_model(geldwereld, naam="Beter"), naam="Verbeterd")

    with pytest.raises(Incomplete, match="Schrijf wat u verbetert"):
        g.step(geldwereld, second, "vaststellen", Rol.DIRECTEUR)
    second = g.step(geldwereld, second, "vaststellen", Rol.DIRECTEUR, reason="Telling was fout.")

    assert (second.volgnummer, second.vervangt_id) == (2, first.pk)
    assert Verdeling.objects.get(pk=first.pk).status == Verdelingstatus.VASTGESTELD


def test_correction_settles_what_was_due_over_the_terms_to_come(geldwereld: Any) -> None:
    """Half a year in, with two terms of 26,250 due: 90,000 in all leaves 37,500 over the two terms to come."""
    first = g.make_vastgesteld(geldwereld)
    with as_eigenaar():
        Telling.objects.filter(swv=geldwereld.swv, organisatie=geldwereld.school).update(aantal=0)
    second = g.make_gedeeld(geldwereld, model=g.make_model(geldwereld, naam="Beter"), naam="Verbeterd")
    with als(geldwereld[Rol.DIRECTEUR]) as by:
        second = execute_transition(
            Verdeling.objects.get(pk=second.pk), "vaststellen", by=by, reason="Telling.", vandaag=date(2027, 5, 15)
        )

    def total(verdeling: Any) -> Decimal:
        return sum(
            (row.bedrag for row in Betaling.objects.filter(verdeling=verdeling, organisatie=geldwereld.bestuur)),
            Decimal(0),
        )

    part = Verdelingsdeel.objects.get(verdeling=second, organisatie=geldwereld.bestuur).bedrag
    days = [row.datum for row in Betaling.objects.filter(verdeling=second, organisatie=geldwereld.bestuur)]
    assert total(first) == Decimal("105000.00")
    assert total(second) == part - 2 * Decimal("26250.00")
    assert days == [date(2027, 7, 1), date(2027, 10, 1)]


def test_term_of_the_day_of_a_correction_just_after_midnight_was_due(geldwereld: Any) -> None:
    """Adopted on 1 July at half past midnight, which is 30 June in UTC."""
    g.make_vastgesteld(geldwereld)
    second = g.make_gedeeld(geldwereld, model=g.make_model(geldwereld, naam="Beter"), naam="Verbeterd")
    with als(geldwereld[Rol.DIRECTEUR]) as by:
        second = execute_transition(
            Verdeling.objects.get(pk=second.pk), "vaststellen", by=by, reason="Telling.", vandaag=date(2027, 7, 1)
        )
    second.vastgesteld_op = datetime(2027, 6, 30, 22, 30, tzinfo=UTC)

    assert get_due(second, date(2027, 7, 2))[geldwereld.bestuur.pk] == 3 * Decimal("26250.00")


@pytest.mark.parametrize(
    ("dag", "volgende"), [(date(2027, 1, 31), date(2027, 2, 1)), (date(2027, 12, 5), date(2028, 1, 1))]
)
def test_first_of_next_month(dag: date, volgende: date) -> None:
    assert first_of_next_month(dag) == volgende
