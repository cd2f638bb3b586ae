"""Reference data on the pages: adding, correcting with history, filtering, and everything that is refused."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.urls import reverse

from financien.referentie.models import Percentage, Tarief, Telling
from financien.referentie.presentatie.gegevens import SOORTEN, write_number, write_period
from financien.referentie.services.gegevens import create_standaardgegevens
from swv.organisatie.enums import Rol
from tests.financien import wereld as g
from tests.rollen import als, as_eigenaar

TARIEF = {
    "code": "zwaar",
    "bedrag": "742,10",
    "van": "2027-01-01",
    "tot_en_met": "2027-12-31",
    "status": "voorlopig",
    "bron": "Stcrt.",
}


def add(client: Any, geldwereld: Any, soort: str, velden: dict[str, Any]) -> Any:
    client.force_login(geldwereld[Rol.CONTROLLER])
    return client.post(reverse("financien:gegeven_nieuw", args=[soort]), velden)


def telling(geldwereld: Any, **velden: Any) -> dict[str, Any]:
    return {"code": "opp", "organisatie": geldwereld.school.pk, "datum": "2026-10-01", "aantal": "12", "status": "definitief",
            "bron": "BRON", **velden}  # fmt: skip


def test_tariff_is_added_with_its_period(client: Any, geldwereld: Any) -> None:
    response = add(client, geldwereld, "tarieven", TARIEF)

    assert response.status_code == 302
    row = Tarief.objects.get(code="zwaar")
    assert (row.bedrag, row.van, row.tot) == (Decimal("742.10"), date(2027, 1, 1), date(2028, 1, 1))
    assert row.swv == geldwereld.swv


def test_next_count_begins_with_what_was_the_same_and_asks_the_school_and_the_number(
    client: Any, geldwereld: Any
) -> None:
    response = add(client, geldwereld, "tellingen", telling(geldwereld, nog="1"))
    form = client.get(response.headers["Location"]).context["form"]
    assert {name: form[name].value() for name in ("code", "datum", "status", "bron")} == {
        "code": "opp", "datum": date(2026, 10, 1), "status": "definitief", "bron": "BRON",
    }  # fmt: skip
    assert (form["organisatie"].value(), form["aantal"].value()) == (None, None)


def test_next_tariff_is_another_one_over_the_same_period(client: Any, geldwereld: Any) -> None:
    response = add(client, geldwereld, "tarieven", {**TARIEF, "nog": "1"})
    form = client.get(response.headers["Location"]).context["form"]
    assert (form["code"].value(), form["bedrag"].value()) == (None, None)
    assert (form["tot_en_met"].value(), form["bron"].value()) == (date(2027, 12, 31), "Stcrt.")


@pytest.mark.parametrize("na", ["x", "²", "999999", "9" * 30])
def test_next_row_after_one_that_is_not_there_begins_empty(client: Any, geldwereld: Any, na: str) -> None:
    client.force_login(geldwereld[Rol.CONTROLLER])
    page = client.get(reverse("financien:gegeven_nieuw", args=["tellingen"]), {"na": na})
    assert (page.status_code, page.context["form"]["bron"].value()) == (200, None)


def test_definitive_and_provisional_stand_beside_each_other(client: Any, geldwereld: Any) -> None:
    add(client, geldwereld, "tarieven", TARIEF)
    add(client, geldwereld, "tarieven", {**TARIEF, "status": "definitief", "bedrag": "750"})

    assert Tarief.objects.filter(code="zwaar").count() == 2


@pytest.mark.parametrize(
    ("soort", "velden", "melding"),
    [
        ("tarieven", {**TARIEF, "bedrag": "-1"}, "minstens 0"),
        ("tarieven", {**TARIEF, "bedrag": "veel"}, "Vul een bedrag in"),
        ("tarieven", {**TARIEF, "tot_en_met": "2026-12-31"}, "voor de eerste dag"),
        ("tarieven", {**TARIEF, "bron": ""}, "Vul «Bron» in"),
        ("tarieven", {**TARIEF, "bron": "-x-"}, "Schrijf in woorden waar dit staat"),
        ("tarieven", {**TARIEF, "code": "goud"}, "goud"),
        ("percentages", {**TARIEF, "code": "signaleringswaarde", "waarde": "100,01"}, "van 0 tot en met 100"),
        ("percentages", {**TARIEF, "code": "signaleringswaarde", "waarde": "-1"}, "van 0 tot en met 100"),
        ("deelname", {**TARIEF, "code": "klas", "waarde": "2"}, "hoogstens 1"),
        ("beschikkingen", {"soort": "netto", "jaar": "1999", "datum": "2026-10-01", "bedrag": "1", "status": "definitief", "bron": "brief"}, "2014"),
    ],
)  # fmt: skip
def test_wrong_input_is_400_in_words_with_what_was_typed(
    client: Any, geldwereld: Any, soort: str, velden: dict[str, Any], melding: str
) -> None:
    before = [kind.model.objects.count() for kind in SOORTEN.values()]
    own = "mijn eigen bron" if velden.get("bron") == TARIEF["bron"] else velden.get("bron", "")
    response = add(client, geldwereld, soort, {**velden, "bron": own})

    assert response.status_code == 400
    text = response.content.decode()
    assert melding in text
    assert own in text
    assert [kind.model.objects.count() for kind in SOORTEN.values()] == before


@pytest.mark.parametrize(
    ("aantal", "melding"), [("-3", "minstens 0"), ("tien", "Vul een getal in"), ("", "Vul «Aantal» in")]
)
def test_count_below_zero_or_no_number_is_refused(client: Any, geldwereld: Any, aantal: str, melding: str) -> None:
    response = add(client, geldwereld, "tellingen", telling(geldwereld, aantal=aantal))

    assert response.status_code == 400
    assert melding in response.content.decode()


def test_two_tariffs_for_one_day_are_refused_with_the_way_out(client: Any, geldwereld: Any) -> None:
    add(client, geldwereld, "tarieven", TARIEF)
    response = add(client, geldwereld, "tarieven", {**TARIEF, "van": "2027-06-01", "tot_en_met": "", "bedrag": "800"})

    assert response.status_code == 400
    assert "Er is al een tarief" in response.content.decode()
    assert "800" in response.content.decode()
    assert Tarief.objects.filter(code="zwaar").count() == 1


def test_second_count_of_a_day_is_refused(client: Any, geldwereld: Any) -> None:
    add(client, geldwereld, "tellingen", telling(geldwereld))
    response = add(client, geldwereld, "tellingen", telling(geldwereld, aantal="13"))

    assert response.status_code == 400
    assert "is er al voor deze dag" in response.content.decode()


def test_school_of_the_neighbour_is_no_choice(client: Any, geldwereld: Any) -> None:
    from tests import factories as f

    foreign = f.SchoolFactory()
    f.AansluitingFactory(swv=geldwereld.ander_swv, organisatie=foreign)
    response = add(client, geldwereld, "tellingen", telling(geldwereld, organisatie=foreign.pk))

    assert response.status_code == 400
    assert not Telling.objects.filter(organisatie=foreign).exists()


def test_correction_keeps_what_it_was_and_by_whom(client: Any, geldwereld: Any) -> None:
    add(client, geldwereld, "tarieven", TARIEF)
    row = Tarief.objects.get(code="zwaar")
    url = reverse("financien:gegeven", args=["tarieven", row.pk])
    client.post(url, {**TARIEF, "bedrag": "768,10"})

    text = client.get(url).content.decode()

    assert "was 742,10, nu 768,10" in text
    assert geldwereld[Rol.CONTROLLER].naam in text


def test_removed_row_stays_in_the_history_table(client: Any, geldwereld: Any) -> None:
    add(client, geldwereld, "tarieven", TARIEF)
    row = Tarief.objects.get(code="zwaar")
    client.post(reverse("financien:gegeven_verwijderen", args=["tarieven", row.pk]))

    events = Tarief.pgh_event_model.objects.filter(pgh_obj_id=row.pk).values_list("pgh_label", flat=True)
    assert sorted(events) == ["delete", "insert"]
    assert not Tarief.objects.filter(pk=row.pk).exists()


def test_directeur_reads_but_does_not_write(client: Any, geldwereld: Any) -> None:
    row = Tarief.objects.filter(swv=geldwereld.swv).first()
    client.force_login(geldwereld[Rol.DIRECTEUR])
    url = reverse("financien:gegeven", args=["tarieven", row.pk])

    assert client.get(url).status_code == 200
    assert client.post(url, TARIEF).status_code == 403


def test_row_of_the_neighbour_is_404(client: Any, geldwereld: Any) -> None:
    row = Tarief.objects.filter(swv=geldwereld.ander_swv).first()
    client.force_login(geldwereld[Rol.CONTROLLER])

    assert client.get(reverse("financien:gegeven", args=["tarieven", row.pk])).status_code == 404
    assert client.post(reverse("financien:gegeven_verwijderen", args=["tarieven", row.pk])).status_code == 404


def test_filter_shows_only_that_year_kind_and_status(client: Any, geldwereld: Any) -> None:
    add(client, geldwereld, "tarieven", TARIEF)
    add(client, geldwereld, "tarieven", {**TARIEF, "van": "2028-01-01", "tot_en_met": "", "bron": "volgend jaar"})
    url = reverse("financien:gegevens", args=["tarieven"])

    text = client.get(url, {"jaar": "2027", "soort": "zwaar", "status": "voorlopig"}).content.decode()

    assert "Stcrt." in text
    assert "volgend jaar" not in text
    assert client.get(url, {"jaar": "veel"}).status_code == 400


@pytest.mark.parametrize("soort", SOORTEN)
def test_every_list_opens_empty_and_an_unknown_one_is_404(client: Any, geldwereld: Any, soort: str) -> None:
    client.force_login(geldwereld[Rol.DIRECTEUR])

    assert client.get(reverse("financien:gegevens", args=[soort])).status_code == 200
    assert client.get(reverse("financien:gegevens", args=["goud"])).status_code == 404


def test_law_fixed_percentages_are_put_ready_once(client: Any, geldwereld: Any) -> None:
    client.force_login(geldwereld[Rol.CONTROLLER])
    client.post(reverse("financien:gegevens_standaard"))
    first = Percentage.objects.filter(swv=geldwereld.swv).count()
    client.post(reverse("financien:gegevens_standaard"))

    assert first == Percentage.objects.filter(swv=geldwereld.swv).count() == 13
    with als(geldwereld[Rol.CONTROLLER]):
        assert create_standaardgegevens(swv=geldwereld.swv) == 0
    row = Percentage.objects.get(swv=geldwereld.swv, code="verevening_negatief", van=date(2017, 8, 1))
    assert (row.waarde, row.tot) == (Decimal("75.0000"), date(2018, 8, 1))


@pytest.mark.parametrize("aantal", [1, 30])
def test_list_takes_the_same_queries_for_1_and_30(
    client: Any, geldwereld: Any, aantal: int, django_assert_num_queries: Any
) -> None:
    with as_eigenaar():
        Telling.objects.filter(swv=geldwereld.swv).delete()
        for number in range(aantal):
            Telling.objects.create(
                swv=geldwereld.swv, code="opp", organisatie=geldwereld.school, datum=date(2026, 1, 1 + number % 28),
                aantal=1, bron="t", status="voorlopig" if number < 28 else "definitief",
            )  # fmt: skip
    client.force_login(geldwereld[Rol.CONTROLLER])
    url = reverse("financien:gegevens", args=["tellingen"])
    client.get(url)

    with django_assert_num_queries(10):
        client.get(url)


@pytest.mark.parametrize(
    ("van", "tot", "tekst"),
    [
        (date(2027, 1, 1), date(2028, 1, 1), "2027"),
        (date(2026, 8, 1), date(2027, 8, 1), "2026-2027"),
        (date(2020, 1, 1), None, "vanaf 1 jan 2020"),
        (date(2020, 1, 1), date(2020, 3, 1), "1 jan 2020 t/m 29 feb 2020"),
    ],
)
def test_period_in_words(van: date, tot: date | None, tekst: str) -> None:
    assert write_period(van, tot) == tekst


@pytest.mark.parametrize(("getal", "tekst"), [(Decimal("1234.50"), "1.234,5"), (Decimal("12"), "12"), (1000, "1.000")])
def test_number_in_words(getal: Any, tekst: str) -> None:
    assert write_number(getal) == tekst


def test_world_has_money_at_both_swvs(geldwereld: Any) -> None:
    assert {row.swv_id for row in Telling.objects.all()} == {geldwereld.swv.pk, geldwereld.ander_swv.pk}
    assert g.JAAR == 2027
