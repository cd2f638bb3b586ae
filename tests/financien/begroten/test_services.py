"""Writing a budget: versions, posts, reserves, steps, and what stays frozen."""

from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import Error as DatabaseError
from django.db import IntegrityError, connection, transaction

from financien.begroten.models import Begroting, Begrotingsbedrag, Begrotingspost, Reserve, Reservemutatie
from financien.begroten.queries import compute_begroting, describe_begroting, get_begroting_voor
from financien.begroten.services import begroting as diensten
from financien.begroten.services.stap import checksum
from financien.referentie.models import Percentage
from swv.kern.models import Bericht
from swv.kern.zaken.engine import execute_transition
from swv.kern.zaken.fouten import Changed, Incomplete, NotPossible
from swv.organisatie.enums import Rol
from tests.financien.begroten.begrotingen import JAAR, add_post, make_begroting, reload, take_steps
from tests.rollen import as_eigenaar

D = Decimal


@pytest.fixture
def begroting(geldwereld: Any) -> Any:
    return make_begroting(geldwereld)


def amounts(post: Any) -> dict[int, Decimal]:
    return dict(Begrotingsbedrag.objects.filter(post=post).values_list("jaar", "bedrag"))


# --- versions -------------------------------------------------------------------------------------------------------


def test_versions_are_numbered_and_one_at_a_time_is_in_the_works(geldwereld, begroting):
    swv, by = geldwereld.swv, geldwereld[Rol.CONTROLLER]
    with pytest.raises(ValidationError, match="in bewerking"):
        diensten.create_begroting(swv=swv, jaar=JAAR, by=by)
    take_steps(begroting, "vastgesteld", geldwereld.mensen)
    second = diensten.create_begroting(swv=swv, jaar=JAAR, by=by, uit=begroting)
    assert second.volgnummer == 2
    assert diensten.create_begroting(swv=swv, jaar=JAAR + 1, by=by).volgnummer == 1
    assert get_begroting_voor(swv.pk, JAAR) == begroting


def test_budget_that_counts_is_the_newest_adopted_one(geldwereld):
    first = make_begroting(geldwereld, "vastgesteld")
    assert get_begroting_voor(geldwereld.swv.pk, JAAR + 4) == first
    assert get_begroting_voor(geldwereld.swv.pk, JAAR + 5) is None
    assert get_begroting_voor(geldwereld.swv.pk, JAAR - 1) is None
    later = make_begroting(geldwereld, "vastgesteld", jaar=JAAR + 1)
    second = make_begroting(geldwereld, "vastgesteld")
    make_begroting(geldwereld, "rvt")
    assert get_begroting_voor(geldwereld.swv.pk, JAAR) == second
    assert get_begroting_voor(geldwereld.swv.pk, JAAR + 1) == later


def test_new_year_begins_with_what_the_old_budget_had_for_it(geldwereld, begroting):
    diensten.save_reserve(
        begroting=begroting, soort="bestemming", naam="Inclusie", doel="inclusie", beginstand=D(100),
        mutaties={JAAR: D(-30), JAAR + 1: D(-20)},
    )  # fmt: skip
    copy = diensten.create_begroting(swv=geldwereld.swv, jaar=JAAR + 1, by=geldwereld[Rol.CONTROLLER], uit=begroting)
    assert [post.naam for post in copy.posten.all()] == [post.naam for post in begroting.posten.all()]
    assert sorted(amounts(copy.posten.first())) == list(range(JAAR, JAAR + 5))
    assert copy.reserves.get(naam="Inclusie").beginstand == 70
    assert dict(copy.reserves.get(naam="Inclusie").mutaties.values_list("jaar", "bedrag")) == {JAAR + 1: D(-20)}
    assert copy.reserves.get(soort="algemeen").beginstand == 400_000 + 100_000 + 30


# --- posts ----------------------------------------------------------------------------------------------------------


def test_growth_fills_the_later_years(begroting):
    post = add_post(begroting, "4.4", "Overig", bedragen={JAAR: D(1000)}, groei=D("2.5"), vul_met_groei=True)
    assert list(amounts(post).values()) == [D("1000"), D("1025"), D("1050.63"), D("1076.89"), D("1103.81")]


@pytest.mark.parametrize(("bedragen", "groei"), [({JAAR + 1: D(1)}, D(2)), ({JAAR: D(1)}, None), ({}, D(2))])
def test_growth_needs_a_percentage_and_a_first_amount(begroting, bedragen, groei):
    with pytest.raises(ValidationError, match="Vul een groei in"):
        add_post(begroting, "4.4", "Overig", bedragen=bedragen, groei=groei, vul_met_groei=True)


@pytest.mark.parametrize("jaar", [JAAR - 2, JAAR + 5])
def test_amount_outside_the_years_is_refused(begroting, jaar):
    with pytest.raises(ValidationError, match=f"niet over {jaar}"):
        add_post(begroting, "4.4", "Overig", bedragen={jaar: D(1)})


def test_the_same_post_twice_is_refused_and_in_another_programme_is_not(begroting):
    with pytest.raises(ValidationError, match="staat al in de begroting"):
        add_post(begroting, "4.1", "Personele lasten", 1, programma="Bureau")
    assert add_post(begroting, "4.1", "Personele lasten", 1, programma="Ander").pk


def test_post_without_amounts_is_refused(begroting):
    with pytest.raises(ValidationError, match="minstens een bedrag"):
        add_post(begroting, "4.4", "Overig", bedragen={})


def test_changing_a_post_leaves_a_history_of_every_amount(begroting):
    post = begroting.posten.get(code="4.1")
    gegevens = diensten.Postgegevens("4.1", "Personeel", "lasten", {JAAR: D(5), JAAR + 1: D(900_000)})
    diensten.save_post(begroting=begroting, post=post, gegevens=gegevens)
    assert amounts(post) == {JAAR: D(5), JAAR + 1: D(900_000)}
    event = Begrotingsbedrag.pgh_event_model.objects.filter(post=post.pk)
    assert set(event.filter(jaar=JAAR).values_list("pgh_label", "bedrag")) == {("insert", D(900_000)), ("update", D(5))}
    assert event.filter(pgh_label="delete").count() == 3
    assert Begrotingspost.pgh_event_model.objects.filter(pgh_obj=post.pk, naam="Personeel").exists()


@pytest.mark.parametrize("stand", ["rvt", "opr", "vastgesteld", "ingetrokken"])
def test_only_a_concept_can_be_written(geldwereld, stand):
    begroting = make_begroting(geldwereld, stand)
    post, reserve = begroting.posten.first(), begroting.reserves.first()
    attempts = [
        lambda: add_post(begroting, "4.4", "x", 1),
        lambda: diensten.remove_post(post=post),
        lambda: diensten.replace_posten(begroting=begroting, posten=[], bron=""),
        lambda: diensten.take_over_forecast(begroting=begroting, posten=[]),
        lambda: diensten.save_reserve(begroting=begroting, soort="bestemming", naam="x", doel="y", beginstand=D(0)),
        lambda: diensten.remove_reserve(reserve=reserve),
        lambda: diensten.change_begroting(begroting=begroting, toelichting="x", bron="y"),
    ]
    for attempt in attempts:
        with pytest.raises(NotPossible, match="Alleen een concept"):
            attempt()


# --- reserves -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("velden", "melding"),
    [
        ({"soort": "algemeen"}, "al een algemene reserve"),
        ({"naam": "Algemene reserve"}, "met deze naam"),
        ({"doel": "  "}, "waarvoor"),
        ({"beginstand": D(-1)}, "niet onder nul"),
        ({"mutaties": {JAAR - 1: D(1)}}, "verandert in 2027"),
    ],
)
def test_wrong_reserve_is_refused(begroting, velden, melding):
    data = {"soort": "bestemming", "naam": "Inclusie", "doel": "inclusie", "beginstand": D(10), **velden}
    with pytest.raises(ValidationError, match=melding):
        diensten.save_reserve(begroting=begroting, **data)


def test_algemene_reserve_follows_from_the_result(begroting):
    reserve = begroting.reserves.get()
    with pytest.raises(ValidationError, match="volgt uit het resultaat"):
        diensten.save_reserve(
            begroting=begroting, reserve=reserve, soort="algemeen", naam="A", beginstand=D(1), mutaties={JAAR: D(1)}
        )


def test_reserve_is_changed_with_its_moves(begroting):
    data = {"soort": "bestemming", "naam": "Inclusie", "doel": "x", "beginstand": D(10)}
    reserve = diensten.save_reserve(begroting=begroting, **data, mutaties={JAAR: D(-1), JAAR + 1: D(-2)})
    diensten.save_reserve(begroting=begroting, reserve=reserve, **data, mutaties={JAAR + 1: D(-3), JAAR + 2: D(0)})
    assert dict(reserve.mutaties.values_list("jaar", "bedrag")) == {JAAR + 1: D(-3)}
    assert compute_begroting(begroting).jaren[JAAR + 1].reserves["Inclusie"] == 7
    diensten.remove_reserve(reserve=reserve)
    assert not Reserve.objects.filter(naam="Inclusie").exists()


# --- steps ----------------------------------------------------------------------------------------------------------


def test_a_budget_without_income_costs_or_reserve_can_not_be_offered(geldwereld):
    by = geldwereld[Rol.CONTROLLER]
    begroting = diensten.create_begroting(swv=geldwereld.swv, jaar=JAAR, by=by)
    for melding, add in (
        ("geen baten", lambda: add_post(begroting, "3.1", "Rijk", 1)),
        ("geen lasten", lambda: add_post(begroting, "4.1", "Personeel", 1)),
        (
            "algemene reserve",
            lambda: diensten.save_reserve(begroting=begroting, soort="algemeen", naam="A", beginstand=D(0)),
        ),
    ):
        with pytest.raises(NotPossible, match=melding):
            execute_transition(begroting, "aanbieden", by=by)
        add()
    assert execute_transition(begroting, "aanbieden", by=by).status == "rvt"


def test_dates_of_approval_and_consent_lapse_when_it_is_taken_back(geldwereld):
    begroting = make_begroting(geldwereld, "opr_ingestemd")
    assert begroting.goedgekeurd_op
    assert begroting.ingestemd_op
    begroting = execute_transition(begroting, "terughalen", by=geldwereld[Rol.CONTROLLER], reason="te laag")
    assert (begroting.status, begroting.goedgekeurd_op, begroting.ingestemd_op) == ("concept", None, None)
    assert [stap.actie for stap in begroting.stappen.all()] == ["aanbieden", "goedkeuren", "instemmen", "terughalen"]


@pytest.mark.parametrize(
    ("stand", "stap", "wie"),
    [
        ("rvt", "teruggeven", Rol.TOEZICHTHOUDER),
        ("opr", "niet_instemmen", "opr"),
        ("rvt", "terughalen", Rol.CONTROLLER),
    ],
)
def test_giving_back_asks_why(geldwereld, stand, stap, wie):
    begroting = make_begroting(geldwereld, stand)
    with pytest.raises(Incomplete, match="Schrijf waarom"):
        execute_transition(begroting, stap, by=geldwereld[wie])


def test_everyone_whose_turn_it_is_gets_a_mail_without_amounts(geldwereld):
    make_begroting(geldwereld, "vastgesteld")
    told = list(Bericht.objects.order_by("pk").values_list("aan", flat=True))
    people = (Rol.TOEZICHTHOUDER, "opr", Rol.DIRECTEUR, Rol.CONTROLLER)
    assert told == [geldwereld[wie].email for wie in people]
    assert not Bericht.objects.filter(tekst__contains="€").exists()


def test_somebody_else_was_first(geldwereld, begroting):
    execute_transition(begroting, "aanbieden", by=geldwereld[Rol.CONTROLLER], expected=0)
    with pytest.raises(Changed):
        execute_transition(begroting, "intrekken", by=geldwereld[Rol.CONTROLLER], reason="Zo is het.", expected=0)
    again = execute_transition(begroting, "aanbieden", by=geldwereld[Rol.CONTROLLER], expected=0)
    assert again.versie == 1


# --- adopted is frozen ----------------------------------------------------------------------------------------------


def test_snapshot_holds_everything_and_its_checksum_fits(geldwereld):
    begroting = make_begroting(geldwereld, "vastgesteld")
    frozen = begroting.momentopname
    assert checksum(frozen) == begroting.sha256
    assert {post["code"] for post in frozen["posten"]} == {"3.1", "4.1", "4.5.1"}
    assert frozen["uitkomst"][str(JAAR)]["resultaat"] == "100000.00"
    assert frozen["uitkomst"][str(JAAR)]["signaleringswaarde"] == "350000.00"
    assert frozen["signaleringswaarde"][str(JAAR)]["percentage"] == "3.5000"
    assert describe_begroting(begroting) == frozen


def test_adopted_budget_keeps_the_reference_data_of_that_moment(geldwereld):
    begroting = make_begroting(geldwereld, "vastgesteld")
    concept = make_begroting(geldwereld, jaar=JAAR + 1)
    with as_eigenaar():
        Percentage.objects.filter(code="signaleringswaarde").update(waarde=D(10))
    assert compute_begroting(begroting).jaren[JAAR].signalering.waarde == 350_000
    assert compute_begroting(concept).jaren[JAAR + 1].signalering.waarde == 1_000_000


@pytest.mark.parametrize(
    "sql",
    [
        "update financien_begroting set toelichting = 'x'",
        "update financien_begroting set status = 'concept'",
        "delete from financien_begroting",
        "update financien_begrotingspost set naam = 'x'",
        "delete from financien_begrotingsbedrag",
        "update financien_begrotingsbedrag set bedrag = 1",
        "update financien_reserve set beginstand = 1",
        "update financien_reservemutatie set bedrag = 1",
        "delete from financien_reservemutatie",
        "insert into financien_begrotingsbedrag (post_id, jaar, bedrag) select id, 2026, 1 from financien_begrotingspost",
        "insert into financien_reservemutatie (reserve_id, jaar, bedrag) select id, 2031, 1 from financien_reserve",
    ],
)
def test_nobody_changes_an_adopted_budget_not_even_with_sql(geldwereld, sql):
    concept = make_begroting(geldwereld)
    diensten.save_reserve(
        begroting=concept, soort="bestemming", naam="B", doel="x", beginstand=D(9), mutaties={JAAR: D(-1)}
    )
    take_steps(concept, "vastgesteld", geldwereld.mensen)
    with (
        pytest.raises(DatabaseError, match=r"final|permission denied"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(sql)


def test_a_post_can_not_be_moved_into_an_adopted_budget(geldwereld):
    adopted = make_begroting(geldwereld, "vastgesteld")
    concept = make_begroting(geldwereld, jaar=JAAR + 1)
    post = add_post(concept, "4.4", "Overig", 1)
    with pytest.raises(DatabaseError, match="final"), transaction.atomic():
        Begrotingspost.objects.filter(pk=post.pk).update(begroting=adopted)


def test_database_itself_refuses_adoption_without_approval(geldwereld, begroting):
    with pytest.raises(IntegrityError, match="na_goedkeuring"), transaction.atomic():
        Begroting.objects.filter(pk=begroting.pk).update(status="vastgesteld")


def test_steps_are_only_ever_added(geldwereld):
    make_begroting(geldwereld, "rvt")
    for sql in ("update financien_begrotingstap set actie = 'x'", "delete from financien_begrotingstap"):
        with (
            pytest.raises(DatabaseError, match="permission denied"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(sql)


def test_history_of_a_budget_holds_every_table(geldwereld, begroting):
    diensten.save_reserve(
        begroting=begroting, soort="bestemming", naam="B", doel="x", beginstand=D(9), mutaties={JAAR: D(-1)}
    )
    diensten.remove_post(post=begroting.posten.first())
    tables = {rows.model.pgh_tracked_model for rows in diensten.get_history_rows(reload(begroting)) if rows.exists()}
    assert tables == {Begroting, Begrotingspost, Begrotingsbedrag, Reserve, Reservemutatie}
