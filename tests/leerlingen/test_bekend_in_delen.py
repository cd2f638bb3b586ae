"""Pupils with one name, of whom a part of the birth date is unknown, who live anywhere, or over whom nobody has authority."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from leerlingen import services
from leerlingen.historie import get_rij_historie
from leerlingen.models import Gezagdrager, Leerling
from leerlingen.queries import find_same, search_leerlingen
from swv.organisatie.enums import Organisatiesoort, Rol
from swv.organisatie.models import Aansluiting, Organisatie
from swv.organisatie.services.organisatie import connect_organisatie
from tests import factories as f
from tests.api.conftest import make_client
from tests.rollen import als, as_eigenaar

ZORG, SECR = Rol.ZORGCOORDINATOR, Rol.SECRETARIS
NIEUW = {"achternaam": "Sukarno", "geboortedatum": "12-5-2012", "van": "1-8-2025", "las_id": "", "leerjaar": ""}
API = {"achternaam": "Sukarno", "geboortedatum": "2012", "van": "2025-08-01"}
LIJST = "/api/v1/leerlingen/"


@pytest.fixture
def zorg(client: Any, wereld: Any) -> Any:
    client.force_login(wereld[ZORG])
    return client


def read_only() -> Leerling:
    with as_eigenaar():
        return Leerling.objects.select_related("woongemeente").get()


def make_jaarling(wereld: Any, **kwargs: Any) -> Leerling:
    start = {"school": wereld.school, "geboortedatum": date(2012, 1, 1), "geboorte_onbekend": "dag_maand"}
    return f.LeerlingFactory(**{**start, **kwargs})


# --- one name, and a birth date that is known in part ---------------------------------------------------------------


def test_page_keeps_one_name_and_a_year(zorg: Any) -> None:
    response = zorg.post(reverse("leerlingen:nieuw"), {**NIEUW, "geboorte_onbekend": "dag_maand"}, follow=True)

    leerling = read_only()
    assert (leerling.roepnaam, leerling.achternaam, leerling.naam) == ("", "Sukarno", "Sukarno")
    assert (leerling.geboortedatum, leerling.geboorte_onbekend) == (date(2012, 1, 1), "dag_maand")
    assert "2012, dag en maand onbekend" in response.text
    assert 'data-test="geboorte-onbekend"' in response.text


@pytest.mark.parametrize("roepnaam", ["", "Sukarno"])
def test_page_says_where_the_only_name_stands(zorg: Any, roepnaam: str) -> None:
    response = zorg.post(reverse("leerlingen:nieuw"), {**NIEUW, "achternaam": " ", "roepnaam": roepnaam})

    assert response.status_code == 400
    assert "Heeft de leerling één naam? Vul die dan hier in." in response.text


def test_api_puts_the_only_name_in_its_place(wereld: Any) -> None:
    response = make_client(wereld[ZORG]).post(LIJST, {**API, "achternaam": "", "roepnaam": "Sukarno"})

    assert (response.json()["roepnaam"], response.json()["achternaam"]) == ("", "Sukarno")


@pytest.mark.parametrize(
    ("geboortedatum", "bewaard"),
    [("2012", ("2012-01-01", "dag_maand")), ("2012-05", ("2012-05-01", "dag")), ("2012-05-03", ("2012-05-03", ""))],
)
def test_api_keeps_what_is_known(wereld: Any, geboortedatum: str, bewaard: tuple[str, str]) -> None:
    response = make_client(wereld[ZORG]).post(LIJST, {**API, "geboortedatum": geboortedatum})

    assert response.status_code == 201, response.json()
    assert (response.json()["geboortedatum"], response.json()["geboorte_onbekend"]) == bewaard


def test_api_whole_date_ends_what_was_unknown(wereld: Any) -> None:
    client = make_client(wereld[ZORG])
    url = f"{LIJST}{client.post(LIJST, API).json()['nummer']}/"

    client.patch(url, {"geboortedatum": "2012-05-03"})

    assert (read_only().geboortedatum, read_only().geboorte_onbekend) == (date(2012, 5, 3), "")


@pytest.mark.parametrize(
    ("fout", "velden"),
    [
        ({"geboortedatum": "2012-05-03", "geboorte_onbekend": "jaar"}, {"geboorte_onbekend"}),
        # Of a year alone not only the day is unknown.
        ({"geboorte_onbekend": "dag"}, {"geboortedatum"}),
        ({"achternaam": " "}, {"achternaam"}),
        ({"achternaam": "", "tussenvoegsel": "de", "roepnaam": "Sam"}, {"achternaam"}),
        ({"geboortedatum": "12"}, {"geboortedatum"}),
        ({"geboortedatum": "2099"}, {"geboortedatum"}),
        ({"geboortedatum": "1950"}, {"geboortedatum"}),
    ],
)
def test_api_refuses_what_can_not_be(wereld: Any, fout: dict[str, str], velden: set[str]) -> None:
    response = make_client(wereld[ZORG]).post(LIJST, {**API, **fout})

    assert (response.status_code, set(response.json()["fouten"])) == (400, velden)


def test_changing_what_is_unknown_moves_the_day_and_stands_in_the_history(wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school, geboortedatum=date(2012, 5, 3))
    with als(wereld[ZORG]):
        services.update_leerling(leerling=leerling, gegevens={"geboorte_onbekend": "dag"})

    assert read_only().geboortedatum == date(2012, 5, 1)
    with als(wereld[ZORG]):
        last = get_rij_historie(leerling)[0]
    assert [(each.veld, each.oud, each.nieuw) for each in last.velden] == [
        ("onbekend aan de geboortedatum", "–", "de dag"), ("geboortedatum", "3 mei 2012", "1 mei 2012"),
    ]  # fmt: skip


def test_database_holds_a_name_and_the_first_day(wereld: Any) -> None:
    leerling = make_jaarling(wereld)
    for wrong in ({"achternaam": ""}, {"geboortedatum": date(2012, 5, 3)}, {"geboorte_onbekend": "jaar"}):
        with pytest.raises(IntegrityError), als(wereld[ZORG]), transaction.atomic():
            Leerling.objects.filter(pk=leerling.pk).update(**wrong)


@pytest.mark.parametrize(
    ("tekst", "gevonden"),
    [
        ("2012", ["Alpha", "Beta", "Gamma"]),
        ("5-2012", ["Alpha", "Beta", "Gamma"]),
        ("6-2012", ["Alpha"]),
        ("3-5-2012", ["Alpha", "Beta", "Gamma"]),
        ("4-5-2012", ["Alpha", "Beta"]),
        ("Alpha 4-6-2012", ["Alpha"]),
        ("Alpha 2012", ["Alpha"]),
        ("2013", []),
    ],
)
def test_search_finds_who_can_be_meant(wereld: Any, tekst: str, gevonden: list[str]) -> None:
    make_jaarling(wereld, achternaam="Alpha", roepnaam="")
    make_jaarling(wereld, achternaam="Beta", geboortedatum=date(2012, 5, 1), geboorte_onbekend="dag")
    f.LeerlingFactory(school=wereld.school, achternaam="Gamma", geboortedatum=date(2012, 5, 3))
    f.LeerlingFactory(school=wereld.school, achternaam="Delta", geboortedatum=date(2011, 5, 3))
    make_jaarling(wereld, school=wereld.vso, achternaam="Elders")

    with als(wereld[ZORG]) as user:
        assert [each.achternaam for each in search_leerlingen(user, tekst)] == gevonden


def test_same_pupil_is_recognised_by_the_part_that_is_known(wereld: Any) -> None:
    make_jaarling(wereld, achternaam="Sukarno", roepnaam="")
    with als(wereld[ZORG]) as user:
        same = {"roepnaam": "sukarno", "achternaam": "", "geboortedatum": date(2012, 7, 1)}
        assert len(find_same(user, same)) == 1
        assert find_same(user, {**same, "geboortedatum": date(2013, 7, 1)}) == []


def test_one_name_stands_in_the_list_by_that_name(zorg: Any, wereld: Any) -> None:
    for roepnaam, achternaam in (("Sam", "Zwart"), ("", "Sukarno"), ("Noor", "Aker")):
        f.LeerlingFactory(school=wereld.school, roepnaam=roepnaam, achternaam=achternaam)

    text = zorg.get(reverse("leerlingen:lijst")).text

    order = [text.index(naam) for naam in ("Aker, Noor", "Sukarno</a>", "Zwart, Sam")]
    assert order == sorted(order)


def test_registered_pupil_is_enrolled_by_the_part_that_is_known(wereld: Any) -> None:
    leerling = make_jaarling(wereld)
    vandaag = timezone.localdate()
    with als(wereld[ZORG]):
        services.record_aanmelding(leerling=leerling, school=wereld.vso, van=vandaag)
    common = {"school": wereld.vso, "nummer": leerling.nummer, "van": vandaag}
    with als(wereld.anderen[ZORG]) as by:
        with pytest.raises(ValidationError, match="geen leerling aangemeld"), transaction.atomic():
            services.enrol_leerling(by=by, geboortedatum=date(2013, 1, 1), **common)
        assert services.enrol_leerling(by=by, geboortedatum=date(2012, 7, 4), **common).leerling_id == leerling.pk


def test_no_day_is_refused_for_an_age_the_pupil_may_have(wereld: Any) -> None:
    """Born in 2010 somewhere: fifteen since 1 January 2025 or only since 31 December, so still fit for a basisschool."""
    bao = f.SchoolFactory(bestuur=wereld.bestuur, schoolsoort="bao")
    by = f.make_gebruiker(ZORG, bao)
    gegevens = {"achternaam": "Vis", "geboortedatum": date(2010, 1, 1)}
    with als(by), pytest.raises(ValidationError, match="15 jaar of ouder"), transaction.atomic():
        services.create_leerling(school=bao, by=by, van=date(2025, 6, 1), gegevens=gegevens)
    in_delen = {**gegevens, "geboorte_onbekend": "dag_maand"}
    with (
        als(by),
        pytest.raises(ValidationError, match="geboren op 31-12-2010, niet helemaal bekend"),
        transaction.atomic(),
    ):
        services.create_leerling(school=bao, by=by, van=date(2026, 1, 5), gegevens=in_delen)
    with als(by):
        assert services.create_leerling(school=bao, by=by, van=date(2025, 6, 1), gegevens=in_delen).pk


# --- where a pupil lives --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("tekst", ["Groningen", "groningen", "0014", "GM0014"])
def test_any_gemeente_can_be_chosen_and_is_made_once(zorg: Any, wereld: Any, tekst: str) -> None:
    f.GemeenteFactory(naam="Assen", code="0106")
    zorg.post(reverse("leerlingen:nieuw"), {**NIEUW, "woongemeente": tekst})
    zorg.post(reverse("leerlingen:nieuw"), {**NIEUW, "achternaam": "Ander", "woongemeente": tekst})
    zorg.post(reverse("leerlingen:nieuw"), {**NIEUW, "achternaam": "Derde", "woongemeente": "Assen"})

    with as_eigenaar():
        made = Organisatie.objects.get(soort=Organisatiesoort.GEMEENTE, code="0014")
        assert made.naam == "Groningen"
        assert Leerling.objects.filter(woongemeente=made).count() == 2
        assert Leerling.objects.get(achternaam="Derde").woongemeente.code == "0106"
        # Nobody has a role there and no swv is connected with it.
        assert not Aansluiting.objects.filter(organisatie=made).exists()


def test_gemeente_that_a_beheerder_connected_is_the_same_one(zorg: Any, wereld: Any) -> None:
    zorg.post(reverse("leerlingen:nieuw"), {**NIEUW, "woongemeente": "Groningen"})
    gegevens = {"code": "0014", "naam": "Gemeente Groningen", "email": ""}
    with als(wereld[Rol.BEHEERDER]):
        done = connect_organisatie(
            swv=wereld.swv, soort="gemeente", gegevens=gegevens, van=timezone.localdate()
        )  # fmt: skip

    assert (done.is_new, done.organisatie.pk) == (False, read_only().woongemeente_id)


def test_form_offers_every_gemeente_without_a_query_for_it(zorg: Any, wereld: Any) -> None:
    with CaptureQueriesContext(connection) as found:
        text = zorg.get(reverse("leerlingen:nieuw")).text

    assert text.count("<option value=") - text.count('<option value=""') >= 342
    assert '<option value="&#x27;s-Gravenhage">' in text
    assert not [row for row in found if "gemeente" in row["sql"] and "soort" in row["sql"]]


@pytest.mark.parametrize(
    ("tekst", "fout"),
    [
        ("Weesp", "bestaat niet meer sinds 24-3-2022. Kies Amsterdam."),
        ("Bergen", "Er zijn meer gemeenten die zo heten."),
        ("Nergenshuizen", "is geen gemeente"),
        ("x" * 201, "200"),
    ],
)
def test_what_is_no_gemeente_is_refused_on_page_and_api(zorg: Any, wereld: Any, tekst: str, fout: str) -> None:
    page = zorg.post(reverse("leerlingen:nieuw"), {**NIEUW, "woongemeente": tekst})
    answer = make_client(wereld[ZORG]).post(LIJST, {**API, "woongemeente": tekst})

    assert (page.status_code, answer.status_code) == (400, 400)
    assert fout in page.text
    assert set(answer.json()["fouten"]) == {"woongemeente"}


def test_gemeente_that_is_gone_since_may_stay(zorg: Any, wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school, woongemeente=f.GemeenteFactory(naam="Weesp", code="0457"))
    page = reverse("leerlingen:wijzigen", args=[leerling.nummer])
    form = zorg.get(page).context["form"]
    data = {name: form[name].value() or "" for name in form.fields}

    assert data["woongemeente"] == "Weesp"
    response = zorg.post(page, {**data, "roepnaam": "Nieuw"})

    assert response.status_code == 302
    assert (read_only().roepnaam, read_only().woongemeente.naam) == ("Nieuw", "Weesp")


def test_who_lives_abroad_has_no_gemeente(zorg: Any) -> None:
    abroad = {**NIEUW, "land": "BE", "adres": "Weg 1", "plaats": "Genk", "postcode": "3600"}
    assert zorg.post(reverse("leerlingen:nieuw"), {**abroad, "woongemeente": "Assen"}).status_code == 400
    page = zorg.post(reverse("leerlingen:nieuw"), abroad, follow=True).text

    assert read_only().adreszin == "Weg 1, 3600 Genk, België"
    assert "Weg 1, 3600 Genk, België" in page
    assert "Woongemeente" not in page


# --- who has authority ----------------------------------------------------------------------------------------------


def test_institution_has_somebody_to_write_to(zorg: Any, wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    page = reverse("leerlingen:gezagdrager_nieuw", args=[leerling.nummer])
    instelling = {"naam": "Stichting Jeugdbescherming", "relatie": "instelling", "contactpersoon": "J. de Groot"}
    zorg.post(page, {**instelling, "adres": "Kade 1", "postcode": "1943ab", "plaats": "Beverwijk"})

    with as_eigenaar():
        row = Gezagdrager.objects.get()
    assert (row.naam, row.contactpersoon, row.postcode) == ("Stichting Jeugdbescherming", "J. de Groot", "1943 AB")
    text = zorg.get(reverse("leerlingen:dossier", args=[leerling.nummer])).text
    assert "instelling met de voogdij" in text
    assert "T.a.v. J. de Groot" in text


def test_parent_has_no_contact(zorg: Any, wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    page = reverse("leerlingen:gezagdrager_nieuw", args=[leerling.nummer])
    response = zorg.post(page, {"naam": "M. Vis", "relatie": "moeder", "contactpersoon": "J. de Groot"})

    assert response.status_code == 400
    assert "Een contactpersoon hoort bij een instelling" in response.text


def test_dossier_says_why_nobody_has_authority(zorg: Any, wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    address = reverse("leerlingen:wijzigen", args=[leerling.nummer])
    form = zorg.get(address).context["form"]
    data = {name: form[name].value() or "" for name in form.fields}
    page = zorg.post(address, {**data, "geen_gezag": "De rechtbank zoekt een voogd."}, follow=True)

    assert "Niemand heeft het gezag: De rechtbank zoekt een voogd." in page.text
