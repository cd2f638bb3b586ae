"""Hours: writing, changing, closing a month, correcting after that; services, database and pages."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.urls import reverse

from consulten.calculations import first_of_month, show_week
from consulten.models import Uurmaand, Uurregel
from consulten.services.uren import Urenzaak, change_uren, close_month, correct_uren, remove_uren
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.consulten import wereld as c
from tests.rollen import als, as_eigenaar

CONS, SECR, CONTROLLER, ZORG = Rol.CONSULENT, Rol.SECRETARIS, Rol.CONTROLLER, Rol.ZORGCOORDINATOR


def last_month() -> date:
    """A day of the month before this one."""
    return first_of_month(c.vandaag()) - timedelta(days=3)


def close(wereld: Any, dag: date, rol: str = SECR) -> Uurmaand:
    with als(wereld[rol]) as by:
        return close_month(swv=wereld.swv, maand=first_of_month(dag), by=by, vandaag=c.vandaag())


def change(wereld: Any, regel: Any, rol: str = CONS, **data: Any) -> Any:
    with als(wereld[rol]) as by:
        fresh = Uurregel.objects.select_related("swv", "soort", "school").get(pk=regel.pk)
        values = {
            "dag": fresh.dag,
            "minuten": fresh.minuten,
            "soort": fresh.soort,
            "zaak": Urenzaak(fresh.school),
            **data,
        }
        return change_uren(regel=fresh, by=by, vandaag=c.vandaag(), **values)


# --- writing and changing -------------------------------------------------------------------------------------------


def test_hours_for_a_case_are_of_its_school(wereld: Any) -> None:
    consult = c.make_opgepakt(wereld)
    aanvraag = w.make_ingediend(wereld)
    for zaak in (Urenzaak(wereld.school, consult=consult), Urenzaak(wereld.school, aanvraag=aanvraag)):
        assert c.make_uren(wereld, zaak=zaak).school == wereld.school


@pytest.mark.parametrize(
    ("data", "veld"),
    [
        ({"dag": c.vandaag() + timedelta(days=1)}, "dag"),
        ({"minuten": 20}, "uren"),
        ({"minuten": 0}, "uren"),
        ({"minuten": -15}, "uren"),
        ({"minuten": 1455}, "uren"),
    ],
    ids=("tomorrow", "no quarter", "nothing", "below zero", "more than a day"),
)
def test_what_can_not_be_is_refused_at_its_field(wereld: Any, data: dict[str, Any], veld: str) -> None:
    with pytest.raises(ValidationError) as refused:
        c.make_uren(wereld, **data)
    assert list(refused.value.message_dict) == [veld]


def test_more_than_twenty_four_hours_on_one_day_is_refused(wereld: Any) -> None:
    c.make_uren(wereld, minuten=1200)

    with pytest.raises(ValidationError, match="24 uur"):
        c.make_uren(wereld, minuten=255)


def test_a_school_of_another_swv_and_an_activity_that_ended_are_refused(wereld: Any) -> None:
    elders = f.SchoolFactory()
    with pytest.raises(ValidationError) as refused:
        c.make_uren(wereld, zaak=Urenzaak(elders))
    assert list(refused.value.message_dict) == ["school"]
    with als(wereld[CONS]):
        c.get_activiteit(wereld.swv, "Reistijd")
    with as_eigenaar():
        type(c.get_activiteit(wereld.swv)).objects.filter(naam="Reistijd").update(tot=c.vandaag())
    with pytest.raises(ValidationError) as refused:
        c.make_uren(wereld, soort="Reistijd")
    assert list(refused.value.message_dict) == ["soort"]


def test_the_name_of_the_pupil_of_the_case_is_refused_in_a_note(wereld: Any) -> None:
    consult = c.make_opgepakt(wereld, leerling=f.LeerlingFactory(school=wereld.school, roepnaam="Özgür"))
    zaak = Urenzaak(wereld.school, consult=consult)

    with pytest.raises(ValidationError, match="naam van een leerling"):
        c.make_uren(wereld, zaak=zaak, notitie="Gesprek met Ozgur")
    assert c.make_uren(wereld, zaak=zaak, notitie="Gesprek met de mentor").notitie


def test_own_hours_change_and_go_while_the_month_is_open(wereld: Any) -> None:
    regel = c.make_uren(wereld, dag=last_month())
    assert change(wereld, regel, minuten=30).minuten == 30
    with als(wereld[CONS]) as by:
        remove_uren(regel=Uurregel.objects.select_related("swv").get(pk=regel.pk), by=by)
        assert not Uurregel.objects.exists()


def test_hours_of_a_colleague_are_not_changed(wereld: Any) -> None:
    regel = c.make_uren(wereld)

    with pytest.raises(ValidationError, match="wie ze schreef"):
        change(wereld, regel, SECR, minuten=30)


# --- closing a month ------------------------------------------------------------------------------------------------


def test_after_closing_nothing_is_written_changed_or_removed(wereld: Any) -> None:
    regel = c.make_uren(wereld, dag=last_month())
    close(wereld, last_month())

    with pytest.raises(ValidationError, match="gesloten"):
        c.make_uren(wereld, dag=last_month())
    with pytest.raises(ValidationError, match="gesloten"):
        change(wereld, regel, minuten=30)
    with pytest.raises(ValidationError, match="gesloten"), als(wereld[CONS]) as by:
        remove_uren(regel=Uurregel.objects.select_related("swv").get(pk=regel.pk), by=by)


@pytest.mark.parametrize(
    "sql",
    [
        "update consulten_uurregel set minuten = 15",
        "update consulten_uurregel set dag = current_date",
        "delete from consulten_uurregel",
        "insert into consulten_uurregel (swv_id, wie_id, dag, minuten, soort_id, school_id, notitie, vastgelegd_op)"
        " select swv_id, wie_id, dag, 60, soort_id, school_id, '', now() from consulten_uurregel",
    ],
)
def test_the_database_keeps_a_closed_month_also_against_raw_sql(wereld: Any, sql: str) -> None:
    c.make_uren(wereld, dag=last_month())
    close(wereld, last_month())

    with (
        als(wereld[CONS]), pytest.raises(IntegrityError, match="belongs to what is final"), transaction.atomic(),
        connection.cursor() as cursor,
    ):  # fmt: skip
        cursor.execute(sql)


def test_a_closed_month_of_one_swv_leaves_the_other_open(wereld: Any) -> None:
    with als(wereld.anderen[SECR]) as by:
        close_month(swv=wereld.ander_swv, maand=first_of_month(last_month()), by=by, vandaag=c.vandaag())

    assert c.make_uren(wereld, dag=last_month()).pk


def test_the_month_of_today_can_not_be_closed_and_a_second_time_changes_nothing(wereld: Any) -> None:
    with pytest.raises(ValidationError, match="voorbij"):
        close(wereld, c.vandaag())
    first = close(wereld, last_month())

    assert close(wereld, last_month(), CONTROLLER) == first
    assert first.gesloten_door == wereld[SECR]


def test_a_correction_is_a_line_of_today_below_zero_and_never_more_than_there_was(wereld: Any) -> None:
    regel = c.make_uren(wereld, dag=last_month(), minuten=90)
    close(wereld, last_month())

    with als(wereld[CONS]) as by:
        fresh = Uurregel.objects.select_related("swv", "soort", "school", "consult").get(pk=regel.pk)
        done = correct_uren(regel=fresh, by=by, minuten=60, vandaag=c.vandaag())
        assert (done.dag, done.minuten, done.corrigeert, done.school) == (c.vandaag(), -60, fresh, wereld.school)
        with pytest.raises(ValidationError, match="Zo veel staat er niet meer"):
            correct_uren(regel=fresh, by=by, minuten=45, vandaag=c.vandaag())
        assert correct_uren(regel=fresh, by=by, minuten=30, vandaag=c.vandaag()).minuten == -30


def test_a_line_of_an_open_month_is_changed_and_not_corrected(wereld: Any) -> None:
    regel = c.make_uren(wereld)

    with als(wereld[CONS]) as by, pytest.raises(ValidationError, match="nog open"):
        correct_uren(
            regel=Uurregel.objects.select_related("swv").get(pk=regel.pk), by=by, minuten=15, vandaag=c.vandaag()
        )


# --- pages ----------------------------------------------------------------------------------------------------------


def post_week(client: Any, wereld: Any, **rows: Any) -> Any:
    """Send the rows of the week of today: r0_uren="1,5" is the time of the first."""
    with als(wereld[CONS]):
        soort = c.get_activiteit(wereld.swv).pk
    data = {key.replace("_", "-", 1): value for key, value in rows.items()}
    for key in {key.split("-")[0] for key in data}:
        data = {f"{key}-dag": c.vandaag().isoformat(), f"{key}-soort": soort, **data}
    return client.post(reverse("consulten:uren"), data)


def test_a_week_is_filled_in_at_once_and_told_per_day_and_together(client: Any, wereld: Any) -> None:
    consult = c.make_opgepakt(wereld)
    client.force_login(wereld[CONS])
    response = post_week(
        client, wereld, r0_uren="1,5", r0_nummer=consult.nummer.lower(), r2_uren="12:00", r2_school=wereld.school.pk,
        r2_notitie="Hele dag op school",
    )  # fmt: skip
    page = client.get(response.url)

    assert response.status_code == 302
    assert page.context["weektotaal"] == "13,5"
    assert "meer dan 12 uur" in page.text
    assert "Hele dag op school" in page.text
    with als(wereld[CONS]):
        assert [(row.minuten, row.consult_id) for row in Uurregel.objects.order_by("pk")] == [
            (90, consult.pk),
            (720, None),
        ]


def test_one_wrong_row_keeps_all_that_was_typed_and_saves_nothing(client: Any, wereld: Any) -> None:
    client.force_login(wereld[CONS])
    response = post_week(
        client, wereld, r0_uren="1,5", r0_school=wereld.school.pk, r1_uren="1,3", r1_nummer="C1999-0001",
        r1_notitie="Belde met de mentor",
    )  # fmt: skip

    assert response.status_code == 400
    assert "Rond af op een kwartier" in response.text
    assert "Dit nummer kent u niet" in response.text
    assert "Belde met de mentor" in response.text
    with als(wereld[CONS]):
        assert not Uurregel.objects.exists()


def test_a_number_of_another_swv_is_unknown(client: Any, wereld: Any) -> None:
    elders = c.make_gesteld(wereld, "school", school=wereld.vso, swv=wereld.ander_swv, door=wereld.anderen[ZORG])
    client.force_login(wereld[CONS])
    response = post_week(client, wereld, r0_uren="1", r0_nummer=elders.nummer)

    assert response.status_code == 400
    assert "Dit nummer kent u niet" in response.text


def test_an_own_line_is_changed_on_its_page_and_a_colleague_gets_404(client: Any, wereld: Any) -> None:
    regel = c.make_uren(wereld, notitie="eigen woorden")
    url = reverse("consulten:uurregel", args=[regel.pk])
    client.force_login(wereld[SECR])
    assert client.get(url).status_code == 404
    client.force_login(wereld[CONS])
    assert "eigen woorden" in client.get(url).text
    data = {"dag": c.vandaag().isoformat(), "uren": "0,75", "soort": regel.soort_id, "school": wereld.school.pk}
    response = client.post(url, data)

    assert response.status_code == 302
    with als(wereld[CONS]):
        assert Uurregel.objects.get().minuten == 45
    assert client.post(url, {"verwijder": "1"}).status_code == 302
    with als(wereld[CONS]):
        assert not Uurregel.objects.exists()


def test_two_windows_of_the_same_line_do_not_overwrite_each_other(client: Any, wereld: Any) -> None:
    regel = c.make_uren(wereld, minuten=60, notitie="eerst")
    change(wereld, regel, minuten=90, notitie="eerst")
    client.force_login(wereld[CONS])
    data = {
        "dag": c.vandaag().isoformat(), "was-dag": c.vandaag().isoformat(), "uren": "1", "was-uren": "1",
        "soort": regel.soort_id, "was-soort": regel.soort_id, "school": wereld.school.pk, "was-school": wereld.school.pk,
        "notitie": "later", "was-notitie": "eerst", "nummer": "", "was-nummer": "",
    }  # fmt: skip
    client.post(reverse("consulten:uurregel", args=[regel.pk]), data)

    with als(wereld[CONS]):
        saved = Uurregel.objects.get()
    assert (saved.minuten, saved.notitie) == (90, "later")


def test_a_line_of_a_closed_month_offers_a_correction(client: Any, wereld: Any) -> None:
    regel = c.make_uren(wereld, dag=last_month(), minuten=60)
    close(wereld, last_month())
    client.force_login(wereld[CONS])
    url = reverse("consulten:uurregel", args=[regel.pk])

    assert "Corrigeer uren" in client.get(url).text
    assert client.post(url, {"verwijder": "1"}).status_code == 400
    assert client.post(url, {"uren": "0,5"}).status_code == 302
    week = client.get(f"{reverse('consulten:uren')}?week={show_week(c.vandaag())}")
    assert "-0,5 uur" in week.text


def test_closed_days_are_no_choice_in_the_week(client: Any, wereld: Any) -> None:
    close(wereld, last_month())
    client.force_login(wereld[CONS])
    page = client.get(f"{reverse('consulten:uren')}?week={show_week(last_month() - timedelta(days=14))}")

    assert page.context["rijen"] == []
    assert "Schrijf uren erbij" not in page.text


def test_secretaris_and_controller_close_a_month_on_the_page(client: Any, wereld: Any) -> None:
    maand = first_of_month(last_month())
    client.force_login(wereld[CONTROLLER])
    assert client.post(reverse("consulten:maanden"), {"maand": maand.isoformat()}).status_code == 302

    assert wereld[CONTROLLER].naam in client.get(reverse("consulten:maanden")).text
    assert (
        client.post(reverse("consulten:maanden"), {"maand": first_of_month(c.vandaag()).isoformat()}).status_code == 404
    )
