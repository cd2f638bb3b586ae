"""What if: other counts, tariffs and answers, seen at once, kept only when asked, and refused in words."""

from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from financien.referentie.models import Plaatsing
from financien.verdelen.models import Verdeling
from financien.verdelen.presentatie.watals import parse_value
from financien.verdelen.queries.berekening import calculate
from financien.verdelen.services.verdeelmodel import add_regel
from swv.organisatie.enums import Rol
from tests.financien import wereld as g
from tests.rollen import als, as_eigenaar


def unit(school: Any) -> str:
    return f"{school.brin}{school.vestiging}"


def ask(client: Any, geldwereld: Any, verdeling: Any, velden: dict[str, str], name: str = "watals_uitkomst") -> Any:
    client.force_login(geldwereld[Rol.CONTROLLER])
    return client.post(reverse(f"financien:{name}", args=[verdeling.pk]), velden)


def test_page_offers_what_the_model_uses_with_todays_values(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_concept(geldwereld)
    client.force_login(geldwereld[Rol.CONTROLLER])

    text = client.get(reverse("financien:watals", args=[verdeling.pk])).content.decode()

    assert f'name="telling:leerlingen:{unit(geldwereld.school)}"' in text
    assert 'name="tarief:vaste_voet"' in text
    assert 'value="400"' in text
    assert 'name="tarief:zwaar"' not in text


def test_other_tariff_changes_the_outcome_and_saves_nothing(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_concept(geldwereld)

    text = ask(client, geldwereld, verdeling, {"tarief:te_verdelen": "400.000,00"}).content.decode()

    # 370,000 over 2,000 pupils: 185 each; own board 1,000 pupils + 20,000.
    assert "€ 205.000,00" in text
    assert "+ € 100.000,00" in text
    assert Verdeling.objects.count() == 1


def test_growth_moves_every_count_but_what_was_typed_itself(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_concept(geldwereld)

    text = ask(
        client, geldwereld, verdeling,
        {"groei:leerlingen": "-100", f"telling:leerlingen:{unit(geldwereld.tweede_school)}": "1"},
    ).content.decode()  # fmt: skip

    # All other schools have 0 pupils, so the one pupil typed gets the whole 170,000.
    assert "€ 180.000,00" in text
    assert "€ 20.000,00" in text


@pytest.mark.parametrize(
    ("veld", "waarde", "melding"),
    [
        ("tarief:te_verdelen", "-1", "nooit negatief"),
        ("tarief:te_verdelen", "veel", "vul een getal in"),
        ("tarief:te_verdelen", "", "vul een getal in"),
        ("groei:leerlingen", "101", "percentage"),
        ("telling:leerlingen:{school}", "9999999", "meer dan er leerlingen zijn"),
        ("telling:leerlingen:{school}", "1e9", "vul een getal in"),
    ],
)
def test_wrong_number_is_said_and_kept_as_typed(
    client: Any, geldwereld: Any, veld: str, waarde: str, melding: str
) -> None:
    verdeling = g.make_concept(geldwereld)
    naam = veld.format(school=unit(geldwereld.school))

    response = ask(client, geldwereld, verdeling, {naam: waarde, "bewaar": "1", "naam": "Proef"}, "watals")

    assert response.status_code == 400
    assert melding in response.content.decode()
    assert f'value="{waarde}"' in response.content.decode()
    assert Verdeling.objects.count() == 1


def test_key_of_zero_is_said_in_words(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_concept(geldwereld)

    text = ask(client, geldwereld, verdeling, {"groei:leerlingen": "-100"}).content.decode()

    assert "nul" in text


def test_scenario_keeps_the_changes_and_says_what_they_are(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_concept(geldwereld)
    ask(
        client, geldwereld, verdeling,
        {"tarief:vaste_voet": "20000", f"telling:leerlingen:{unit(geldwereld.school)}": "500", "bewaar": "1", "naam": "Proef"},
        "watals",
    )  # fmt: skip

    made = Verdeling.objects.get(naam="Proef")
    assert made.bijstelling == {
        "tarieven": {"vaste_voet": "20000"}, "tellingen": {f"leerlingen|{unit(geldwereld.school)}": "500"},
    }  # fmt: skip
    assert calculate(made).uitkomst.per_school[unit(geldwereld.school)] == Decimal("53333.33")
    text = client.get(reverse("financien:verdeling", args=[made.pk])).content.decode()
    assert "vaste voet per school: € 20.000,00" in text
    assert f"{geldwereld.school.naam}, leerlingen: 500" in text


def test_name_that_is_taken_is_refused_and_the_changes_stay(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_concept(geldwereld)

    response = ask(
        client, geldwereld, verdeling, {"tarief:vaste_voet": "20000", "bewaar": "1", "naam": "Basis"}, "watals"
    )

    assert response.status_code == 400
    assert "al een scenario" in response.content.decode()
    assert 'value="20000"' in response.content.decode()


def test_directeur_tries_but_does_not_save(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_concept(geldwereld)
    client.force_login(geldwereld[Rol.DIRECTEUR])
    url = reverse("financien:watals", args=[verdeling.pk])

    response = client.post(url, {"tarief:vaste_voet": "20000", "bewaar": "1", "naam": "Proef"})

    assert response.status_code == 200
    assert "Bewaar als scenario" not in response.content.decode()
    assert Verdeling.objects.count() == 1


def test_answers_can_be_turned(client: Any, geldwereld: Any) -> None:
    from datetime import date

    from financien.referentie.models import Deelname

    model = g.make_model(geldwereld)
    with als(geldwereld[Rol.CONTROLLER]):
        add_regel(
            model=model, soort="voorziening", label="Klas",
            parameters={"antwoord": "klas", "niveau": "school", "bedrag": "1000", "telling": "leerlingen"},
        )  # fmt: skip
    with as_eigenaar():
        for school in (geldwereld.school, geldwereld.zusterschool, geldwereld.tweede_school):
            Deelname.objects.create(
                swv=geldwereld.swv, code="klas", organisatie=school, van=date(2027, 1, 1), waarde=1, bron="t"
            )
    verdeling = g.make_concept(geldwereld, model=model)
    before = calculate(verdeling).uitkomst.per_school[unit(geldwereld.school)]

    response = ask(
        client, geldwereld, verdeling,
        {f"antwoord:klas:{unit(geldwereld.school)}": "0", "bewaar": "1", "naam": "Zonder"}, "watals",
    )  # fmt: skip

    assert response.status_code == 302
    after = calculate(Verdeling.objects.get(naam="Zonder")).uitkomst.per_school[unit(geldwereld.school)]
    assert after > before


# --- placements -------------------------------------------------------------------------------------------------------


@pytest.fixture
def verwijzend(geldwereld: Any) -> Any:
    """Who refers pays € 1,000 a pupil: 3 of the own school, 20 of the second one, 2 for a severe disability, 5 of nobody."""
    model = g.make_model(geldwereld)
    common = {"swv": geldwereld.swv, "datum": g.FEBRUARI, "status": "definitief", "bron": "t", "categorie": "vso_1"}
    with as_eigenaar():
        Plaatsing.objects.create(organisatie=geldwereld.tweede_school, aantal=20, **common)
        Plaatsing.objects.create(organisatie=geldwereld.tweede_school, aantal=2, reden="ernstige_beperking", **common)
        Plaatsing.objects.create(aantal=5, **common)
    with als(geldwereld[Rol.CONTROLLER]):
        add_regel(
            model=model, soort="verwijzer_betaalt", label="Verwijzer betaalt",
            parameters={
                "categorieen": [{"categorie": "vso_1", "bedrag": "1000"}],
                "uitzonderingen": [{"reden": "ernstige (meervoudige) beperking"}],
            },
        )  # fmt: skip
    return g.make_concept(geldwereld, model=model)


def test_ten_more_vso_pupils_of_a_board(client: Any, geldwereld: Any, verwijzend: Any) -> None:
    board = geldwereld.tweede_bestuur.code

    response = ask(
        client,
        geldwereld,
        verwijzend,
        {f"plaatsing:vso_1:{board}": "10", "bewaar": "1", "naam": "Tien erbij"},
        "watals",
    )

    assert response.status_code == 302
    made = Verdeling.objects.get(naam="Tien erbij")
    assert made.bijstelling == {"plaatsingen": {f"vso_1|{board}|": "10"}}
    was, wordt = calculate(verwijzend).uitkomst.per_bestuur, calculate(made).uitkomst.per_bestuur
    assert {code: wordt[code] - was[code] for code in was} == {**dict.fromkeys(was, 0), board: -10_000}
    text = client.get(reverse("financien:verdeling", args=[made.pk])).content.decode()
    assert f"{geldwereld.tweede_bestuur.naam}, plaatsingen vso categorie 1 (laag): 10" in text


def test_five_percent_more_placements_everywhere_is_so_many_pupils_more(
    client: Any, geldwereld: Any, verwijzend: Any
) -> None:
    ask(client, geldwereld, verwijzend, {"groei:plaatsing": "5", "bewaar": "1", "naam": "Meer"}, "watals")

    # 30 pupils become 32 (31.5): 3.2, 21.33, 2.13 and 5.33 give 3, 21, 2 and 5; one is left for the largest remainder.
    made = Verdeling.objects.get(naam="Meer")
    assert made.bijstelling == {
        "plaatsingen": {
            f"vso_1|{unit(geldwereld.school)}|": "3",
            f"vso_1|{unit(geldwereld.tweede_school)}|": "22",
            f"vso_1|{unit(geldwereld.tweede_school)}|ernstige (meervoudige) beperking": "2",
            "vso_1||": "5",
        }
    }
    assert calculate(made).uitkomst.per_school[unit(geldwereld.tweede_school)] == Decimal("73000.00")


@pytest.mark.parametrize("waarde", ["-1", "1,5", "veel", "9999999"])
def test_placements_are_whole_pupils(client: Any, geldwereld: Any, verwijzend: Any, waarde: str) -> None:
    response = ask(client, geldwereld, verwijzend, {f"plaatsing:vso_1:{unit(geldwereld.school)}": waarde}, "watals")

    assert response.status_code == 400
    assert f"{geldwereld.school.naam}, vso categorie 1 (laag): " in response.content.decode()


def test_answer_about_placements_takes_no_more_queries(client: Any, geldwereld: Any, verwijzend: Any) -> None:
    def count(velden: dict[str, str]) -> int:
        with CaptureQueriesContext(connection) as found:
            assert ask(client, geldwereld, verwijzend, velden).status_code == 200
        return len(found)

    count({})
    assert count({"groei:plaatsing": "5"}) == count({"tarief:vaste_voet": "20000"})


def test_model_that_charges_no_placements_has_no_knob_for_them(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_concept(geldwereld)
    client.force_login(geldwereld[Rol.CONTROLLER])

    assert "plaatsing:" not in client.get(reverse("financien:watals", args=[verdeling.pk])).content.decode()


@pytest.mark.parametrize(
    ("tekst", "getal"),
    [("1.234,50", Decimal("1234.50")), ("1234.5", Decimal("1234.5")), ("1.234", Decimal(1234)), ("€ 12", Decimal(12))],
)
def test_numbers_as_people_write_them(tekst: str, getal: Decimal) -> None:
    assert parse_value("tarief:x", tekst) == (getal, "")


# --- side by side -----------------------------------------------------------------------------------------------------


def test_scenarios_stand_beside_each_other_with_the_difference(client: Any, geldwereld: Any) -> None:
    first = g.make_concept(geldwereld)
    second = ask(client, geldwereld, first, {"tarief:te_verdelen": "240000", "bewaar": "1", "naam": "Meer"}, "watals")
    made = Verdeling.objects.get(naam="Meer")
    assert second.status_code == 302

    text = client.get(reverse("financien:vergelijken"), {"v": [first.pk, made.pk]}).content.decode()

    assert "€ 105.000,00" in text
    assert "+ € 20.000,00" in text
    assert "+19,05 %" in text


def test_last_year_comes_first_when_it_was_adopted(client: Any, geldwereld: Any) -> None:
    from financien.referentie.models import Tarief, Telling

    g.make_vastgesteld(geldwereld)
    with as_eigenaar():
        for row in list(Telling.objects.filter(swv=geldwereld.swv)):
            row.pk, row.datum = None, row.datum.replace(year=2027)
            row.save()
        Tarief.objects.filter(swv=geldwereld.swv).update(tot=None)
    following = g.make_concept(geldwereld, model=g.make_model(geldwereld, naam="2028", jaar=2028), naam="Nieuw")
    for regel in following.model.regels.exclude(soort="pot"):
        regel.parameters["teldatum"] = "T-1-10-01"
        regel.save()
    client.force_login(geldwereld[Rol.DIRECTEUR])

    text = client.get(reverse("financien:vergelijken"), {"v": [following.pk], "per": "school"}).content.decode()

    assert "Vorig jaar" in text
    assert "€ 44.000,00" in text


def test_what_one_may_not_see_is_left_out(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_concept(geldwereld)
    client.force_login(geldwereld.anderen[Rol.CONTROLLER])

    text = client.get(reverse("financien:vergelijken"), {"v": [verdeling.pk, "weg", "9" * 30]}).content.decode()

    assert verdeling.naam not in text
