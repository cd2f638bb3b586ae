"""Models and their rules on the pages: every rule form is made from its kind, and what is wrong is said at the field."""

from decimal import Decimal
from typing import Any

import pytest
from django.urls import reverse

from financien.verdelen.calculations import REGELSOORTEN
from financien.verdelen.calculations.presets import PRESETS
from financien.verdelen.models import Verdeelmodel, Verdeelregel, Verdeling
from financien.verdelen.presentatie.regel import group_kinds
from swv.organisatie.enums import Rol
from tests.financien import wereld as g

MODEL = {
    "naam": "Verdeelmodel 2027", "jaar": "2027", "periode": "kalenderjaar", "begin_met": "leeg", "betaalritme": "kwartalen",
    "negatief": "melden",
}  # fmt: skip


def controller(client: Any, geldwereld: Any) -> Any:
    client.force_login(geldwereld[Rol.CONTROLLER])
    return client


# --- models -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("preset", PRESETS["vo"])
def test_model_starts_from_a_preset(client: Any, geldwereld: Any, preset: str) -> None:
    response = controller(client, geldwereld).post(reverse("financien:model_nieuw"), {**MODEL, "begin_met": preset})

    model = Verdeelmodel.objects.get()
    assert response["Location"] == reverse("financien:model", args=[model.pk])
    assert [regel.soort for regel in model.regels.all()] == [regel.soort for regel in PRESETS["vo"][preset].regels]
    page = client.get(response["Location"]).content.decode()
    assert "niet (meer) volledig" not in page


def test_copy_of_last_year_takes_rules_and_settings_along(client: Any, geldwereld: Any) -> None:
    old = g.make_model(geldwereld, naam="Oud", toelichting="Waarom")
    fields = {**MODEL, "jaar": "2028", "begin_met": f"kopie-{old.pk}", "toelichting": "Nieuw"}
    controller(client, geldwereld).post(reverse("financien:model_nieuw"), fields)

    new = Verdeelmodel.objects.exclude(pk=old.pk).get()
    assert (new.gemaakt_van, new.jaar, new.toelichting) == (old, 2028, "Nieuw")
    assert [r.parameters for r in new.regels.all()] == [r.parameters for r in old.regels.all()]


@pytest.mark.parametrize(
    ("velden", "melding"),
    [
        ({"naam": ""}, "Vul «Naam» in"),
        ({"jaar": "27"}, "2014"),
        ({"betaalritme": "percentages", "betaalpercentages": "40; 30"}, "samen 70"),
        ({"betaalritme": "percentages", "betaalpercentages": "40; -10; 70"}, "tussen 0 en 100"),
        ({"betaalritme": "percentages", "betaalpercentages": "veel"}, "puntkomma"),
    ],
)
def test_wrong_settings_are_400_with_what_was_typed(
    client: Any, geldwereld: Any, velden: dict[str, str], melding: str
) -> None:
    response = controller(client, geldwereld).post(
        reverse("financien:model_nieuw"), {**MODEL, "toelichting": "mijn uitleg", **velden}
    )

    assert response.status_code == 400
    assert melding in response.content.decode()
    assert "mijn uitleg" in response.content.decode()
    assert not Verdeelmodel.objects.exists()


def test_own_terms_are_kept(client: Any, geldwereld: Any) -> None:
    fields = {**MODEL, "betaalritme": "percentages", "betaalpercentages": "40; 30,5; 29,5"}
    controller(client, geldwereld).post(reverse("financien:model_nieuw"), fields)

    assert Verdeelmodel.objects.get().betaalpercentages == [Decimal("40.00"), Decimal("30.50"), Decimal("29.50")]


def test_second_model_with_the_same_name_and_year_is_refused(client: Any, geldwereld: Any) -> None:
    controller(client, geldwereld).post(reverse("financien:model_nieuw"), MODEL)
    response = client.post(reverse("financien:model_nieuw"), MODEL)

    assert response.status_code == 400
    assert "Er is al een model met deze naam" in response.content.decode()


def test_changing_the_year_moves_the_concepts_along(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_concept(geldwereld)
    url = reverse("financien:model_wijzigen", args=[verdeling.model_id])
    controller(client, geldwereld).post(url, {**MODEL, "jaar": "2029", "plaatsingen_op": ""})

    assert Verdeling.objects.get(pk=verdeling.pk).jaar == 2029


@pytest.mark.parametrize("name", ["model_wijzigen", "model_verwijderen"])
def test_fixed_model_is_409_with_the_way_out(client: Any, geldwereld: Any, name: str) -> None:
    verdeling = g.make_gedeeld(geldwereld)

    response = controller(client, geldwereld).post(reverse(f"financien:{name}", args=[verdeling.model_id]), MODEL)

    assert response.status_code == 409
    assert "Maak een kopie" in response.content.decode()
    # What was typed in a form is given back; a button has nothing to give back.
    assert (MODEL["naam"] in response.content.decode()) == (name == "model_wijzigen")


def test_model_without_scenarios_can_be_removed(client: Any, geldwereld: Any) -> None:
    model = g.make_model(geldwereld)
    controller(client, geldwereld).post(reverse("financien:model_verwijderen", args=[model.pk]))

    assert not Verdeelmodel.objects.exists()
    assert Verdeelregel.pgh_event_model.objects.filter(pgh_label="delete").count() == 3


def test_scenario_is_made_from_the_page(client: Any, geldwereld: Any) -> None:
    model = g.make_model(geldwereld)
    response = controller(client, geldwereld).post(
        reverse("financien:scenario_nieuw", args=[model.pk]), {"naam": "Basis"}
    )
    again = client.post(reverse("financien:scenario_nieuw", args=[model.pk]), {"naam": "Basis"})

    assert response["Location"] == reverse("financien:verdeling", args=[Verdeling.objects.get().pk])
    assert again.status_code == 400
    assert "al een scenario" in again.content.decode()


# --- rules ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("soort", REGELSOORTEN)
def test_every_kind_of_rule_has_a_form_with_all_its_fields(client: Any, geldwereld: Any, soort: str) -> None:
    model = g.make_model(geldwereld)
    text = controller(client, geldwereld).get(reverse("financien:regel_nieuw", args=[model.pk, soort])).content.decode()

    for veld in REGELSOORTEN[soort].velden:
        columns = veld.kolommen if veld.soort == "tabel" else (veld,)
        names = [f"p-{veld.code}-0-{each.code}" if veld.soort == "tabel" else f"p-{each.code}" for each in columns]
        assert [name for name in names if f'name="{name}"' not in text] == []


def test_rule_is_added_with_a_table_and_empty_rows_are_left_out(client: Any, geldwereld: Any) -> None:
    model = g.make_model(geldwereld)
    url = reverse("financien:regel_nieuw", args=[model.pk, "bedrag_per_leerling"])
    controller(client, geldwereld).post(
        url,
        {
            "label": "Basis per leerling", "p-niveau": "school", "aantal-tarieven": "3",
            "p-tarieven-1-telling": "leerlingen", "p-tarieven-1-bedrag": "1.234,50",
        },
    )  # fmt: skip

    regel = model.regels.get(label="Basis per leerling")
    assert (regel.volgorde, regel.code) == (4, "basis-per-leerling")
    assert [row["bedrag"] for row in regel.parameters["tarieven"]] == ["1234.50"]
    assert "€ 1.234,50" in client.get(reverse("financien:model", args=[model.pk])).content.decode()


def test_error_of_the_engine_stands_at_the_right_row(client: Any, geldwereld: Any) -> None:
    model = g.make_model(geldwereld)
    url = reverse("financien:regel_nieuw", args=[model.pk, "pot_naar_sleutel"])
    response = controller(client, geldwereld).post(
        url,
        {"label": "Sleutel", "p-pot": "budget", "p-niveau": "school", "p-procent": "100", "aantal-sleutel": "2",
         "p-sleutel-1-telling": "leerlingen", "p-sleutel-1-gewicht": "-2"},
    )  # fmt: skip

    assert response.status_code == 400
    assert response.context["form"].errors.get("p-sleutel-1-gewicht")
    assert "negatief" in str(response.context["form"].errors)
    assert 'value="-2"' in response.content.decode()
    assert model.regels.count() == 3


@pytest.mark.parametrize(
    ("soort", "velden", "melding"),
    [
        ("centrale_kosten", {"p-pot": "budget", "aantal-kosten": "1", "p-kosten-0-omschrijving": "x", "p-kosten-0-procent": "101"}, "100"),
        ("vaste_voet", {"p-per": "school", "p-tarief": "vaste_voet", "p-bedrag": "100"}, "precies een"),
        ("vaste_voet", {"p-per": "school"}, "precies een"),
        ("vaste_voet", {"p-per": "straat", "p-bedrag": "1"}, "straat"),
        ("pot_naar_sleutel", {"p-pot": "", "aantal-sleutel": "1", "p-sleutel-0-telling": "leerlingen"}, "Vul «Welke pot» in"),
        ("pot", {"p-pot": "Een pot!", "p-naam": "Pot", "p-bedrag": "1"}, "slug"),
    ],
)  # fmt: skip
def test_wrong_parameters_are_refused_in_words(
    client: Any, geldwereld: Any, soort: str, velden: dict[str, str], melding: str
) -> None:
    model = g.make_model(geldwereld)
    url = reverse("financien:regel_nieuw", args=[model.pk, soort])
    response = controller(client, geldwereld).post(url, {"label": "Mijn regel", **velden})

    assert response.status_code == 400
    assert melding in response.content.decode()
    assert "Mijn regel" in response.content.decode()
    assert model.regels.count() == 3


def test_asking_for_more_rows_keeps_what_was_typed_and_judges_nothing(client: Any, geldwereld: Any) -> None:
    model = g.make_model(geldwereld)
    url = reverse("financien:regel_nieuw", args=[model.pk, "correctie"])
    response = controller(client, geldwereld).post(
        url, {"label": "", "meer": "bedragen", "aantal-bedragen": "2", "p-bedragen-0-omschrijving": "Oude afspraak"}
    )

    text = response.content.decode()
    assert response.status_code == 200
    assert "Oude afspraak" in text
    assert 'name="p-bedragen-2-bedrag"' in text
    assert "Dit klopt nog niet" not in text
    assert model.regels.count() == 3


def test_rule_is_changed_and_its_values_come_back_in_the_form(client: Any, geldwereld: Any) -> None:
    model = g.make_model(geldwereld)
    regel = model.regels.get(soort="vaste_voet")
    url = reverse("financien:regel", args=[model.pk, regel.pk])
    controller(client, geldwereld).post(
        url,
        {
            "label": "Voet",
            "p-per": "bestuur",
            "p-bedrag": "250,00",
            "p-pot": "budget",
            "p-schoolsoorten": ["vo", "pro"],
        },
    )

    regel.refresh_from_db()
    assert (regel.label, regel.parameters["per"], regel.parameters["bedrag"]) == ("Voet", "bestuur", "250.00")
    assert regel.parameters["schoolsoorten"] == ["vo", "pro"]
    text = client.get(url).content.decode()
    assert 'value="250,00"' in text


def test_order_is_changed_by_button_and_ends_stay_ends(client: Any, geldwereld: Any) -> None:
    model = g.make_model(geldwereld)
    first, second, third = model.regels.all()

    def move(regel: Any, richting: str) -> list[int]:
        client.post(reverse("financien:regel_verplaatsen", args=[model.pk, regel.pk]), {"richting": richting})
        return list(model.regels.order_by("volgorde").values_list("pk", flat=True))

    controller(client, geldwereld)
    assert move(second, "omhoog") == [second.pk, first.pk, third.pk]
    assert move(second, "omhoog") == [second.pk, first.pk, third.pk]
    assert move(third, "omlaag") == [second.pk, first.pk, third.pk]
    assert move(second, "omlaag") == [first.pk, second.pk, third.pk]


def test_pot_that_is_used_before_it_is_made_is_named_in_the_scenario(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_concept(geldwereld)
    pot = verdeling.model.regels.get(soort="pot")
    controller(client, geldwereld).post(
        reverse("financien:regel_verplaatsen", args=[verdeling.model_id, pot.pk]), {"richting": "omlaag"}
    )

    text = client.get(reverse("financien:verdeling", args=[verdeling.pk])).content.decode()

    assert "nog niet uit te rekenen" in text
    assert "pot" in text


def test_key_that_sums_to_zero_is_named_in_the_scenario(client: Any, geldwereld: Any) -> None:
    from financien.referentie.models import Telling
    from tests.rollen import as_eigenaar

    verdeling = g.make_concept(geldwereld)
    with as_eigenaar():
        Telling.objects.filter(swv=geldwereld.swv).update(aantal=0)

    text = controller(client, geldwereld).get(reverse("financien:verdeling", args=[verdeling.pk])).content.decode()

    assert "nog niet uit te rekenen" in text
    assert "nul" in text


def test_removed_rule_closes_the_gap(client: Any, geldwereld: Any) -> None:
    model = g.make_model(geldwereld)
    second = model.regels.get(volgorde=2)
    controller(client, geldwereld).post(reverse("financien:regel_verwijderen", args=[model.pk, second.pk]))

    assert list(model.regels.values_list("volgorde", flat=True)) == [1, 2]


def test_rule_of_another_model_is_404(client: Any, geldwereld: Any) -> None:
    model, other = g.make_model(geldwereld), g.make_model(geldwereld, naam="Ander")
    regel = other.regels.first()
    controller(client, geldwereld)

    for name in ("regel_verplaatsen", "regel_verwijderen"):
        assert client.post(reverse(f"financien:{name}", args=[model.pk, regel.pk])).status_code == 404
    assert client.get(reverse("financien:regel", args=[model.pk, regel.pk])).status_code == 404
    assert client.get(reverse("financien:regel_nieuw", args=[model.pk, "goud"])).status_code == 404


@pytest.mark.parametrize("soort", ["pot", "vaste_voet", "pot_naar_sleutel"])
def test_form_that_is_sent_back_as_it_came_changes_nothing(client: Any, geldwereld: Any, soort: str) -> None:
    """What a browser sends when one only presses the button: every field with the value it was given."""
    model = g.make_model(geldwereld)
    regel = model.regels.get(soort=soort)
    url = reverse("financien:regel", args=[model.pk, regel.pk])
    form = controller(client, geldwereld).get(url).context["form"]
    sent: dict[str, Any] = {f"aantal-{code}": len(numbers) for code, (_, numbers) in form.tabellen.items()}
    for name, field in form.fields.items():
        value = field.prepare_value(form[name].value())
        if value not in (None, False):
            sent[name] = value

    response = client.post(url, sent)

    assert response.status_code == 302
    before = regel.parameters
    regel.refresh_from_db()
    assert regel.parameters == before


def test_chooser_offers_every_kind_once() -> None:
    offered = [kind.code for _, kinds in group_kinds() for kind in kinds]

    assert sorted(offered) == sorted(REGELSOORTEN)
