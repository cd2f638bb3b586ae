"""The pages: who sees what, what stays hidden, filters, rows, files, targets, and the number of queries."""

import csv
from io import BytesIO, StringIO
from typing import Any

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from opp.models import Schoolstand
from rapportage.indicatoren.enums import Cijferherkomst, Code
from rapportage.indicatoren.permissions import CODES
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.pagina import read_heading
from tests.rapportage.indicatoren import wereld as r
from tests.rollen import as_eigenaar

DASHBOARD = "/sturing/"


def pagina(code: str, deel: str = "") -> str:
    return f"/sturing/indicatoren/{code}/{deel}"


def login(client: Any, wereld: Any, rol: str) -> Any:
    client.force_login(wereld[rol])
    return client


@pytest.mark.parametrize("rol", sorted(CODES))
def test_every_role_sees_its_own_figures_and_no_others(client: Any, cijfers: Any, rol: str) -> None:
    login(client, cijfers, rol)

    page = client.get(DASHBOARD)

    assert page.status_code == 200
    own = {code for code in CODES[rol] if code not in (Code.DEELNAME_SO, Code.DEELNAME_SBO)}
    assert {rij.indicator.code for rij in page.context["overzicht"]} == own
    assert {code for code in Code.values if client.get(pagina(code)).status_code == 200} == own
    assert {client.get(pagina(code)).status_code for code in set(Code.values) - own} == {404}


@pytest.mark.parametrize("rol", [Rol.DESKUNDIGE, Rol.CVT_LID, Rol.CVT_VOORZITTER, Rol.LEERPLICHT, Rol.BEHEERDER])
def test_who_judges_a_tlv_has_no_dashboard(client: Any, cijfers: Any, rol: str) -> None:
    login(client, cijfers, rol)

    assert {client.get(url).status_code for url in (DASHBOARD, pagina(Code.DOORBETALING), "/sturing/cijfers.csv")} == {
        403
    }


@pytest.mark.parametrize("rol", [Rol.SECRETARIS, Rol.CONSULENT, Rol.BESTUURDER, Rol.SCHOOLLEIDER, Rol.ZORGCOORDINATOR])
def test_money_is_for_directeur_and_controller(client: Any, cijfers: Any, rol: str) -> None:
    login(client, cijfers, rol)

    assert "€" not in client.get(DASHBOARD).content.decode()
    for code in (Code.DOORBETALING, Code.BESTEDING):
        assert client.get(pagina(code)).status_code == 404


@pytest.mark.parametrize(
    ("rol", "aanvragen"),
    [(Rol.DIRECTEUR, 69), (Rol.SECRETARIS, 69), (Rol.BESTUURDER, 69), (Rol.SCHOOLLEIDER, 3), (Rol.ZORGCOORDINATOR, 3)],
)
def test_one_sees_the_own_swv_schools_or_school(client: Any, cijfers: Any, rol: str, aanvragen: int) -> None:
    login(client, cijfers, rol)

    assert client.get(pagina(Code.AANVRAGEN)).context["nu"].waarde == aanvragen


def test_board_sees_its_own_schools_only(client: Any, cijfers: Any) -> None:
    client.force_login(cijfers.anderen[Rol.BESTUURDER])

    page = client.get(DASHBOARD, {"swv": cijfers.swv.pk})

    assert page.context["overzicht"][3].waarden[-1] == "0"
    elsewhere = client.get(pagina(Code.AANVRAGEN), {"swv": cijfers.swv.pk, "school": cijfers.school.pk})
    assert elsewhere.context["nu"].waarde == 0
    for each in (page, elsewhere):
        assert cijfers.school.naam not in each.content.decode()


def test_foreign_swv_school_or_board_in_the_address_opens_nothing(client: Any, cijfers: Any) -> None:
    login(client, cijfers, Rol.DIRECTEUR)
    foreign = f.SchoolFactory()

    for query in (
        {"school": foreign.pk},
        {"bestuur": foreign.bestuur_id},
        {"jaar": "1999-2000"},
        {"soort": "X"},
        {"school": "'--"},
    ):
        assert client.get(DASHBOARD, query).status_code == 400
    # There is nothing to choose, so this says nothing.
    assert client.get(DASHBOARD, {"swv": cijfers.ander_swv.pk}).context["selectie"].swv == cijfers.swv


@pytest.mark.parametrize(
    ("query", "aanvragen"),
    [
        (lambda w: {"school": w.derde.pk}, 39),
        (lambda w: {"bestuur": w.bestuur.pk}, 69),
        (lambda w: {"soort": "BTV"}, 0),
        (lambda w: {"school": w.derde.pk, "soort": "TLV-VSO"}, 39),
        (lambda w: {"jaar": r.dit_jaar().vorige().label}, 0),
    ],
)
def test_filter_stands_in_the_address(client: Any, cijfers: Any, query: Any, aanvragen: int) -> None:
    login(client, cijfers, Rol.DIRECTEUR)

    page = client.get(pagina(Code.AANVRAGEN), query(cijfers))

    assert page.context["nu"].waarde == aanvragen
    if aanvragen:
        assert page.context["rijen_url"].endswith(page.wsgi_request.GET.urlencode())


def test_school_of_another_board_is_refused_in_words(client: Any, cijfers: Any) -> None:
    login(client, cijfers, Rol.DIRECTEUR)

    page = client.get(DASHBOARD, {"school": cijfers.school.pk, "bestuur": cijfers.vso.bestuur_id})

    assert page.status_code == 400
    assert "Deze school hoort niet bij dit bestuur" in page.content.decode()


# --- small numbers --------------------------------------------------------------------------------------------------


def shown(client: Any, query: dict[str, Any] | None = None, code: str = Code.HONORERING) -> Any:
    return client.get(pagina(code), query or {}).context["nu"]


def test_directeur_sees_the_small_number_and_controller_not(client: Any, cijfers: Any) -> None:
    login(client, cijfers, Rol.DIRECTEUR)
    assert {deel.naam: deel.teller for deel in shown(client).per_school}[cijfers.school.naam] == 2

    login(client, cijfers, Rol.CONTROLLER)
    nu = shown(client)
    by_name = {deel.naam: deel for deel in nu.per_school}
    assert by_name[cijfers.school.naam].verborgen
    assert sum(deel.verborgen for deel in nu.per_school) >= 2
    assert nu.teller == 50


def test_hidden_number_cannot_be_put_together_from_other_pages_and_filters(client: Any, cijfers: Any) -> None:
    """Everything that the controller can ask, as equations over three schools: the small school stays unknown."""
    login(client, cijfers, Rol.CONTROLLER)
    schools = {str(school.pk): school.naam for school in (cijfers.school, cijfers.zusterschool, cijfers.derde)}
    known: dict[str, set[str]] = {}
    for code in (Code.HONORERING, Code.AANVRAGEN, Code.DOORLOOPTIJD, Code.OP_TIJD_NORM, Code.AANVRAGEN_PER_1000):
        visible = {deel.sleutel for deel in shown(client, code=code).per_school if deel.teller is not None}
        for pk in schools:
            if shown(client, {"school": pk}, code).teller is not None:
                visible.add(pk)
        known[code] = visible
    for code, visible in known.items():
        assert str(cijfers.school.pk) not in visible, code
    # The same schools are hidden under every name, at least two of them.
    assert len(set(map(frozenset, known.values())) - {frozenset()}) == 1
    assert all(len(schools.keys() - visible) >= 2 for visible in known.values())


def test_school_and_kind_together_are_not_told_when_numbers_are_hidden(client: Any, cijfers: Any) -> None:
    login(client, cijfers, Rol.CONTROLLER)

    nu = shown(client, {"school": cijfers.derde.pk, "soort": "TLV-VSO"}, Code.AANVRAGEN)

    assert nu.waarde is None
    assert "niet allebei" in nu.ontbreekt[0]


def test_files_hide_what_the_page_hides(client: Any, cijfers: Any) -> None:
    login(client, cijfers, Rol.CONTROLLER)

    rows = read_csv(client.get(reverse("rapportage:indicator_csv", args=[Code.HONORERING])))

    own = [row for row in rows if row["onderdeel"] == cijfers.school.naam]
    assert [(row["teller"], row["noemer"], row["waarde"], row["opmerking"]) for row in own] == [
        ("", "", "", "niet getoond")
    ]


def test_opps_hide_the_same_schools_as_the_page_of_opps(client: Any, cijfers: Any) -> None:
    with as_eigenaar():
        for school, lopend, laat in ((cijfers.school, 20, 2), (cijfers.zusterschool, 30, 9), (cijfers.derde, 40, 12)):
            Schoolstand.objects.create(
                school=school,
                swv=cijfers.swv,
                peildatum=r.vandaag(),
                lopend=lopend,
                te_laat=laat,
                vastgesteld=lopend - laat,
            )
    login(client, cijfers, Rol.BESTUURDER)

    page = client.get("/opp/cijfers/").context["cijfers"]
    nu = shown(client, code=Code.OPP_OP_TIJD)

    there = {rij.naam for rij in page.rijen if rij.cellen["te_laat"] is None or rij.cellen["lopend"] is None}
    assert {deel.naam for deel in nu.per_school if deel.verborgen} == there
    assert cijfers.school.naam in there


def test_school_sees_its_own_small_number(client: Any, cijfers: Any) -> None:
    login(client, cijfers, Rol.SCHOOLLEIDER)

    assert shown(client).teller == 2


def test_thuiszitters_of_the_controller_are_those_of_the_quarterly_return(client: Any, cijfers: Any) -> None:
    for school, kolom, aantal in (
        (cijfers.school, "kort", 3),
        (cijfers.derde, "lang", 8),
        (None, "absoluut", 9),
        (None, "vrijstelling", 6),
    ):
        r.make_thuiszitters(cijfers.swv, school, kolom, aantal)
    login(client, cijfers, Rol.CONTROLLER)
    assert shown(client, code=Code.THUISZITTERS).verborgen

    login(client, cijfers, Rol.DIRECTEUR)
    assert shown(client, code=Code.THUISZITTERS).waarde == 20


# --- files ----------------------------------------------------------------------------------------------------------


def read_csv(response: Any) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(response.content.decode("utf-8-sig")), delimiter=";"))


def test_file_has_every_figure_over_the_years(client: Any, cijfers: Any) -> None:
    login(client, cijfers, Rol.DIRECTEUR)

    rows = read_csv(client.get(reverse("rapportage:export_csv")))

    whole = [row for row in rows if row["niveau"] == "geheel" and row["indicator"] == Code.AANVRAGEN]
    assert [row["waarde"] for row in whole] == ["0", "0", "0", "0", "69"]
    assert {row["indicator"] for row in rows} == {str(c) for c in CODES[Rol.DIRECTEUR]} - {
        "deelname_so",
        "deelname_sbo",
    }


@pytest.mark.parametrize("naam", ["=1+1", "+31", "-5", "@cmd", "\t=1"])
def test_no_cell_is_a_formula(client: Any, cijfers: Any, naam: str) -> None:
    with as_eigenaar():
        type(cijfers.derde).objects.filter(pk=cijfers.derde.pk).update(naam=naam)
    login(client, cijfers, Rol.DIRECTEUR)

    text = [row["onderdeel"] for row in read_csv(client.get(reverse("rapportage:export_csv")))]
    book = load_workbook(BytesIO(client.get(reverse("rapportage:export_xlsx")).content))

    assert f"'{naam}" in text
    assert {cell.data_type for row in book.active.iter_rows() for cell in row} <= {"s", "n", "d"}


# --- queries --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rol", [Rol.DIRECTEUR, Rol.CONTROLLER, Rol.SECRETARIS, Rol.BESTUURDER, Rol.SCHOOLLEIDER])
def test_dashboard_asks_a_fixed_number_of_queries(
    client: Any, cijfers: Any, rol: str, django_assert_max_num_queries: Any
) -> None:
    login(client, cijfers, rol)
    client.get(DASHBOARD)
    for number in range(15):
        school = f.SchoolFactory(bestuur=cijfers.bestuur)
        f.AansluitingFactory(swv=cijfers.swv, organisatie=school)
        r.make_cijfer(cijfers.swv, school, soort="BTV", ontvangen=number, herkomst=Cijferherkomst.OVERGENOMEN)

    # Twenty, and two for the transaction of a request, which in a test is a savepoint.
    with django_assert_max_num_queries(22):
        page = client.get(DASHBOARD)
    assert read_heading(page) == "Sturing"
    assert page.context["overzicht"]
    with django_assert_max_num_queries(22):
        client.get(pagina(Code.HONORERING))
