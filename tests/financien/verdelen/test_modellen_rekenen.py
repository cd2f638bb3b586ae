"""Models as a controller sets them up, from the tables to the outcome: presets, participation threshold, vangnet."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.urls import reverse

from financien.referentie.enums import Plaatsingsreden
from financien.referentie.models import Arrangementtotaal, Percentage, Plaatsing, Tarief, Telling
from financien.verdelen.calculations.presets import PRESETS
from financien.verdelen.models import Verdeelmodel
from financien.verdelen.queries.berekening import Berekening, calculate_model
from financien.verdelen.services.verdeelmodel import add_regel, create_model
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.financien import wereld as g
from tests.rollen import als, as_eigenaar

D = Decimal
TARIEVEN = {"centrale_kosten": "20000", "schoolbudget": "10", "vso_1": "1000", "vso_2": "2000", "vso_3": "3000"}


# --- presets --------------------------------------------------------------------------------------------------------


@pytest.fixture
def demowereld(geldwereld: Any) -> Any:
    """As the demo swv: counts on two days in October, and a vso school that was counted and referred as well."""
    common = {"swv": geldwereld.swv, "bron": "t", "status": "definitief"}
    schools = {
        geldwereld.school: 410,
        geldwereld.zusterschool: 590,
        geldwereld.tweede_school: 1010,
        geldwereld.vso: 300,
    }
    with as_eigenaar():
        for school, aantal in schools.items():
            Telling.objects.create(
                code="leerlingen", organisatie=school, datum=date(2025, 10, 1), aantal=aantal, **common
            )
        Telling.objects.create(code="leerlingen", organisatie=geldwereld.vso, datum=g.OKTOBER, aantal=310, **common)
        Plaatsing.objects.create(
            organisatie=geldwereld.tweede_school, categorie="vso_3", datum=g.FEBRUARI, aantal=2,
            reden=Plaatsingsreden.ERNSTIGE_BEPERKING, **common,
        )  # fmt: skip
        Plaatsing.objects.create(categorie="vso_2", datum=g.FEBRUARI, aantal=1, **common)
        Arrangementtotaal.objects.create(
            swv=geldwereld.swv, organisatie=geldwereld.school, soort="individueel", begin=date(g.JAAR, 1, 1),
            eind=date(g.JAAR + 1, 1, 1), aantal=2, bedrag=D(1500),
        )  # fmt: skip
        for code, bedrag in TARIEVEN.items():
            Tarief.objects.create(code=code, van=date(g.JAAR, 1, 1), bedrag=D(bedrag), **common)
    return geldwereld


def compute(wereld: Any, swv: Any = None, **velden: Any) -> tuple[Verdeelmodel, Berekening]:
    with als(wereld[Rol.CONTROLLER]):
        model = create_model(swv=swv or wereld.swv, naam="Nieuw", jaar=g.JAAR, periode="kalenderjaar", **velden)
        return model, calculate_model(model, {})


@pytest.mark.parametrize(
    ("preset", "eigen", "tweede"),
    [
        # 180,000 over 400, 600 and 1,000 pupils
        ("schoolmodel", "90000.00", "90000.00"),
        # 2,000 × 10; what is left is expertise
        ("expertisemodel", "10000.00", "10000.00"),
        # 2 × 1,500
        ("leerlingmodel", "3000.00", "0.00"),
        # 180,000 + 3 × 1,000 of the referrer − 3 × 10,000 − 3,000 = 150,000: 75 per pupil. Own board: 75,000 + 20,000 +
        # 3,000 − 3,000; second one 75,000 + 10,000, and nothing for the pupils with a severe disability.
        ("hybride", "95000.00", "85000.00"),
    ],
)
def test_preset_computes_at_once_and_shares_nothing_with_the_vso_school(
    demowereld: Any, preset: str, eigen: str, tweede: str
) -> None:
    _, found = compute(demowereld, begin_met=preset)

    assert found.problemen == ()
    assert found.uitkomst is not None
    assert found.uitkomst.per_bestuur == {
        demowereld.bestuur.code: D(eigen),
        demowereld.tweede_bestuur.code: D(tweede),
        demowereld.vso.bestuur.code: D(0),
    }


def test_preset_of_an_swv_po_is_about_sbo_and_so(geldwereld: Any) -> None:
    swv = f.SwvFactory(sector="po", code="PO2701")
    with als(geldwereld[Rol.CONTROLLER]), as_eigenaar():
        model = create_model(swv=swv, naam="Po", jaar=g.JAAR, periode="kalenderjaar", begin_met="hybride")
        regels = {regel.code: regel.parameters for regel in model.regels.all()}

    assert [row["categorie"] for row in regels["verwijzers"]["categorieen"]] == ["sbo", "so_1", "so_2", "so_3"]
    assert (regels["rest"]["teldatum"], regels["rest"]["schoolsoorten"]) == ("T-1-02-01", ["bao", "sbo"])
    assert set(PRESETS) == {"po", "vo"}


# --- deelnamedrempel: the worked example T2.6 -------------------------------------------------------------------------


def enter(client: Any, soort: str, **velden: Any) -> None:
    response = client.post(reverse("financien:gegeven_nieuw", args=[soort]), {"bron": "brief", **velden})
    assert response.status_code == 302, response.content.decode()[:3000]


@pytest.fixture
def drempelwereld(client: Any, geldwereld: Any) -> Any:
    """4,000 pupils of which 3,800 regular, on three days; the threshold rises from 95.4 to 96 and 97 percent."""
    client.force_login(geldwereld[Rol.CONTROLLER])
    for dag in ("2021-02-01", "2021-10-01", "2023-02-01"):
        for code, aantal in (("deelname_regulier", "3800"), ("deelname_totaal", "4000")):
            enter(
                client, "tellingen", code=code, organisatie=geldwereld.bestuur.pk, datum=dag, aantal=aantal,
                status="definitief",
            )  # fmt: skip
    for van, tot, procent in (
        ("2020-01-01", "2021-09-30", "95,4"), ("2021-10-01", "2023-01-31", "96"), ("2023-02-01", "", "97"),
    ):  # fmt: skip
        enter(client, "percentages", code="drempel", waarde=procent, van=van, tot_en_met=tot, status="definitief")
    assert Percentage.objects.filter(swv=geldwereld.swv, code="drempel").count() == 3
    return geldwereld


@pytest.mark.parametrize(
    ("jaar", "teldatum", "kort"), [(2022, "T-1-02-01", 16), (2022, "T-1-10-01", 40), (2024, "T-1-02-01", 80)]
)
def test_threshold_from_the_tables(drempelwereld: Any, jaar: int, teldatum: str, kort: int) -> None:
    with als(drempelwereld[Rol.CONTROLLER]):
        model = create_model(swv=drempelwereld.swv, naam="Drempel", jaar=jaar, periode="kalenderjaar")
        add_regel(
            model=model, soort="deelnamedrempel", label="Deelname",
            parameters={"percentage": "drempel", "bedrag": "1", "teldatum": teldatum, "leeg_is_nul": True},
        )  # fmt: skip
        found = calculate_model(model, {})

    assert found.problemen == ()
    assert found.uitkomst is not None
    assert found.uitkomst.per_bestuur[drempelwereld.bestuur.code] == -kort
    assert found.uitkomst.totaal == -kort


# --- vangnet ----------------------------------------------------------------------------------------------------------


def test_vangnet_from_the_tables(client: Any, geldwereld: Any) -> None:
    client.force_login(geldwereld[Rol.CONTROLLER])
    for code, aantal in (("tlv_gewoon", "20"), ("tlv_nieuw", "27"), ("tlv_uitgezonderd", "2")):
        enter(
            client, "tellingen", code=code, organisatie=geldwereld.vso.pk, datum="2027-10-01", aantal=aantal,
            status="definitief",
        )  # fmt: skip
    enter(client, "tarieven", code="vangnet", bedrag="12000", van="2027-01-01", status="definitief")
    with als(geldwereld[Rol.CONTROLLER]):
        model = create_model(swv=geldwereld.swv, naam="Vangnet", jaar=g.JAAR, periode="kalenderjaar")
    # As the form of the rule posts it, with the kinds of school that it proposes.
    page = reverse("financien:regel_nieuw", args=[model.pk, "vangnet"])
    form = client.get(page).context["form"]
    posted = {name: form[name].value() for name in form.fields if form[name].value() not in (None, "")}
    assert posted["p-schoolsoorten"] == ["sbo", "so", "vso"]
    posted |= {"p-tarief": "vangnet", "p-maanden": "6", "p-marge_procent": "10", "p-marge_aantal": "1"}
    response = client.post(page, posted)
    assert response.status_code == 302, response.content.decode()[:3000]

    with als(geldwereld[Rol.CONTROLLER]):
        found = calculate_model(model, {})

    assert found.problemen == ()
    assert found.uitkomst is not None
    assert found.uitkomst.per_school[f"{geldwereld.vso.brin}{geldwereld.vso.vestiging}"] == D("12000.00")
    assert found.uitkomst.totaal == D("12000.00")
