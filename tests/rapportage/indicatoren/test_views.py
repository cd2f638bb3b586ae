"""The pages: who sees what, what stays hidden, filters, rows, files, targets, and the number of queries."""

import csv
from datetime import timedelta
from io import BytesIO, StringIO
from typing import Any

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from opp.models import Schoolstand
from rapportage.indicatoren.enums import Cijferherkomst, Code
from rapportage.indicatoren.models import Streefwaarde, Telmoment
from rapportage.indicatoren.permissions import CODES
from swv.kern.models import Taak
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.pagina import read_heading
from tests.rapportage.indicatoren import wereld as r
from tests.rollen import as_eigenaar
from tests.standen import stand
from tests.thuiszitters import wereld as t

DASHBOARD = "/sturing/"


def pagina(code: str, deel: str = "") -> str:
    return f"/sturing/indicatoren/{code}/{deel}"


@pytest.fixture
@stand
def cijfers(wereld: Any) -> Any:
    """Numbers of which one school has few: 2 of 3 granted, beside 18 of 20 and 30 of 39."""
    r.geteld(wereld.swv)
    derde = f.SchoolFactory(bestuur=wereld.bestuur, naam="Derde School")
    f.AansluitingFactory(swv=wereld.swv, organisatie=derde)
    for school, toegekend, afgewezen in ((wereld.school, 2, 1), (wereld.zusterschool, 18, 9), (derde, 30, 9)):
        n = toegekend + afgewezen
        r.make_cijfer(
            wereld.swv, school, ontvangen=n, toegekend=toegekend, afgewezen=afgewezen, met_norm=n, binnen_norm=n,
            doorlooptijden=[10 + place for place in range(n)],
        )  # fmt: skip
    r.make_cijfer(wereld.ander_swv, wereld.vso, ontvangen=777, toegekend=777)
    wereld.derde = derde
    return wereld


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


# --- rows -----------------------------------------------------------------------------------------------------------


def test_rows_behind_a_figure_are_those_that_were_counted(client: Any, wereld: Any) -> None:
    late = w.make_bekendgemaakt(wereld)
    in_time = w.make_bekendgemaakt(wereld, "TLV-PRO")
    w.make_ingediend(wereld)
    with as_eigenaar():
        type(late).objects.filter(pk=late.pk).update(uiterlijk_op=r.vandaag() - timedelta(days=1))
    r.tel(wereld.swv)
    login(client, wereld, Rol.DIRECTEUR)

    def numbers(code: str, **query: str) -> set[str]:
        return {rij.cellen[0][0] for rij in client.get(pagina(code, "rijen/"), query).context["rijen"]}

    assert len(numbers(Code.AANVRAGEN)) == shown(client, code=Code.AANVRAGEN).waarde == 3
    assert numbers(Code.OP_TIJD_WET) == {late.nummer, in_time.nummer}
    assert numbers(Code.OP_TIJD_WET, stand="niet") == {late.nummer}
    assert numbers(Code.OP_TIJD_WET, stand="wel") == {in_time.nummer}
    assert shown(client, code=Code.OP_TIJD_WET).teller == 1


@pytest.mark.parametrize(
    "code",
    [Code.HONORERING, Code.DOORLOOPTIJD, Code.INSTROOM, Code.UITSTROOM, Code.TERUGSTROOM, Code.AANVRAGEN_PER_1000],
)
def test_every_list_of_rows_opens(client: Any, wereld: Any, code: str) -> None:
    w.make_bekendgemaakt(wereld)
    r.tel(wereld.swv)
    login(client, wereld, Rol.SECRETARIS)

    page = client.get(pagina(code, "rijen/"))

    assert read_heading(page).startswith("Rijen achter «")
    assert "Roepnaam" not in page.content.decode()


def test_rows_of_thuiszitters(client: Any, wereld: Any) -> None:
    t.prepare(wereld)
    zaak = t.make_gemeld(wereld, sinds=40)
    r.tel(wereld.swv)
    login(client, wereld, Rol.CONSULENT)

    page = client.get(pagina(Code.THUISZITTERS, "rijen/"))

    assert zaak.nummer in page.content.decode()
    assert zaak.leerling.achternaam not in page.content.decode()


def test_rows_are_for_who_sees_the_pupils(client: Any, cijfers: Any) -> None:
    login(client, cijfers, Rol.CONTROLLER)
    assert client.get(pagina(Code.AANVRAGEN, "rijen/")).status_code == 404
    assert "rijen/" not in client.get(pagina(Code.AANVRAGEN)).content.decode()

    login(client, cijfers, Rol.BESTUURDER)
    assert client.get(pagina(Code.THUISZITTERS, "rijen/")).status_code == 404
    login(client, cijfers, Rol.DIRECTEUR)
    assert client.get(pagina(Code.OPP_OP_TIJD, "rijen/")).status_code == 404
    login(client, cijfers, Rol.SECRETARIS)
    assert client.get(pagina(Code.DEELNAME_VSO, "rijen/")).status_code == 404
    for rol in (Rol.SECRETARIS, Rol.BESTUURDER, Rol.SCHOOLLEIDER, Rol.ZORGCOORDINATOR):
        login(client, cijfers, rol)
        for code in (Code.DOORBETALING, Code.BESTEDING):
            assert client.get(pagina(code, "rijen/")).status_code == 404


def test_rows_of_another_swv_never_show(client: Any, wereld: Any) -> None:
    aanvraag = w.make_bekendgemaakt(wereld)
    client.force_login(wereld.anderen[Rol.DIRECTEUR])

    assert aanvraag.nummer not in client.get(pagina(Code.AANVRAGEN, "rijen/")).content.decode()


def test_school_goes_to_its_register_for_opps_with_what_was_chosen(client: Any, wereld: Any) -> None:
    r.geteld(wereld.swv)
    f.AansluitingFactory(swv=wereld.ander_swv, organisatie=wereld.school)
    vorig = r.dit_jaar().vorige()
    with as_eigenaar():
        Schoolstand.objects.create(
            school=wereld.school, swv=wereld.ander_swv, peildatum=vorig.laatste_dag, lopend=10, te_laat=2
        )
    login(client, wereld, Rol.ZORGCOORDINATOR)
    swv = wereld.ander_swv.pk

    now = client.get(pagina(Code.OPP_OP_TIJD, "rijen/"), {"swv": swv})["Location"]
    then = client.get(pagina(Code.OPP_OP_TIJD, "rijen/"), {"swv": swv, "jaar": vorig.label})["Location"]

    assert now == f"/opp/?stand=te_laat&swv={swv}"
    assert then == f"/opp/?stand=te_laat&swv={swv}&op={vorig.laatste_dag}"
    assert "Te laat met vaststellen op " in client.get(then).content.decode()


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


# --- counting, targets ----------------------------------------------------------------------------------------------


def test_first_visit_says_that_counting_began(client: Any, wereld: Any) -> None:
    login(client, wereld, Rol.DIRECTEUR)

    page = client.get(DASHBOARD)

    assert "Er wordt voor het eerst geteld" in page.content.decode()
    assert Taak.objects.filter(soort="cijfers_tellen", object_id=wereld.swv.pk).count() == 1


def test_fresh_count_is_not_done_again_and_an_old_one_is(client: Any, cijfers: Any) -> None:
    login(client, cijfers, Rol.DIRECTEUR)
    client.get(DASHBOARD)
    assert not Taak.objects.filter(soort="cijfers_tellen").exists()

    with as_eigenaar():
        Telmoment.objects.update(op=Telmoment.objects.get().op - timedelta(minutes=11))
    page = client.get(DASHBOARD)
    client.get(DASHBOARD)

    assert Taak.objects.filter(soort="cijfers_tellen").count() == 1
    assert "Er wordt nu opnieuw geteld" in page.content.decode()


def test_target_is_set_kept_and_judged(client: Any, cijfers: Any) -> None:
    login(client, cijfers, Rol.CONTROLLER)
    begin = r.dit_jaar().vorige().van
    url = pagina(Code.OP_TIJD_NORM, "streefwaarde/")
    for waarde, van in (("90", begin), ("99,5", r.vandaag())):
        response = client.post(url, {"waarde": waarde, "van": van.isoformat(), "toelichting": "OP, bladzijde 12"})
        assert response.status_code == 302

    rows = Streefwaarde.objects.order_by("van")
    assert [(row.waarde, row.van, row.tot) for row in rows] == [
        (90, begin, r.vandaag()),
        (rows[1].waarde, r.vandaag(), None),
    ]
    page = client.get(url).content.decode()
    assert "99,50" in page
    assert cijfers[Rol.CONTROLLER].naam in page
    assert "Goed: de streefwaarde is gehaald." in client.get(pagina(Code.OP_TIJD_NORM)).content.decode()


@pytest.mark.parametrize(
    ("waarde", "van", "zin"),
    [
        ("101", "2026-01-01", "ten hoogste 100"),
        ("-1", "2026-01-01", ""),
        ("veel", "2026-01-01", "Vul een getal in"),
        ("50", "", "Geldt vanaf"),
        ("50", "2020-01-01", "later begint"),
    ],
)
def test_wrong_target_is_refused_in_words(client: Any, cijfers: Any, waarde: str, van: str, zin: str) -> None:
    with as_eigenaar():
        Streefwaarde.objects.create(
            swv=cijfers.swv, indicator=Code.OP_TIJD_NORM, waarde=80, van=r.dit_jaar().vorige().van
        )
    login(client, cijfers, Rol.DIRECTEUR)

    page = client.post(pagina(Code.OP_TIJD_NORM, "streefwaarde/"), {"waarde": waarde, "van": van})

    assert page.status_code == 400
    assert zin in page.content.decode()
    assert Streefwaarde.objects.count() == 1


def test_target_in_numbers_holds_for_the_whole_swv(client: Any, cijfers: Any) -> None:
    with as_eigenaar():
        for code in (Code.THUISZITTERS, Code.OP_TIJD_NORM):
            Streefwaarde.objects.create(swv=cijfers.swv, indicator=code, waarde=15, van=r.dit_jaar().van)

    login(client, cijfers, Rol.SCHOOLLEIDER)
    assert client.get(pagina(Code.THUISZITTERS)).context["streef"] is None
    assert client.get(pagina(Code.OP_TIJD_NORM)).context["streef"].waarde == 15
    assert client.get(pagina(Code.THUISZITTERS, "streefwaarde/")).status_code == 403


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
