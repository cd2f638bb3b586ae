"""The list of requests: who sees what, filters, order, pages, file."""

import csv
import io
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from openpyxl import load_workbook

from leerlingen.models import Inzage
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from toewijzing.models import Aanvraagsoort

LIJST = reverse("toewijzing:aanvragen")
EXPORT = reverse("toewijzing:aanvragen_export")


@pytest.fixture
def als_rol(client: Client, wereld):
    """Log the test client in as the person with this role; ``anderen`` for the foreign school and swv."""

    def login(rol, mensen=None):
        client.force_login((mensen or wereld.mensen)[rol])
        return client

    return login


def test_list_shows_own_requests_and_hides_those_of_another_school(als_rol, wereld):
    aanvraag = w.make_ingediend(wereld)
    assert aanvraag.nummer in als_rol(Rol.SECRETARIS).get(LIJST).text
    assert aanvraag.nummer not in als_rol(Rol.ZORGCOORDINATOR, wereld.anderen).get(LIJST).text
    assert aanvraag.nummer not in als_rol(Rol.SECRETARIS, wereld.anderen).get(LIJST).text


def test_concept_is_of_the_school_alone(als_rol, wereld):
    aanvraag = w.make_concept(wereld)
    assert aanvraag.nummer in als_rol(Rol.ZORGCOORDINATOR).get(LIJST).text
    assert aanvraag.nummer not in als_rol(Rol.SECRETARIS).get(LIJST).text
    assert aanvraag.nummer not in als_rol(Rol.BESTUURDER).get(LIJST).text


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("status=ingediend", True),
        ("status=lopend", True),
        ("status=alle", True),
        ("status=afgerond", False),
        ("status=concept", False),
        ("soort=TLV-VSO", True),
        ("soort=BTV", False),
        ("te_laat=on", False),
    ],
)
def test_filters(als_rol, wereld, query, found):
    aanvraag = w.make_ingediend(wereld)
    response = als_rol(Rol.SECRETARIS).get(f"{LIJST}?{query}")
    assert (aanvraag.nummer in response.text) is found


def test_search_on_number_name_and_pupil(als_rol, wereld):
    leerling = f.LeerlingFactory(school=wereld.school, roepnaam="Fenna", achternaam="Zwanenbürg")
    aanvraag = w.make_ingediend(wereld, leerling=leerling)
    client = als_rol(Rol.SECRETARIS)
    for data in (
        {"tekst": aanvraag.nummer},
        {"tekst": aanvraag.nummer[:6]},
        {"tekst": leerling.nummer},
        {"tekst": leerling.nummer.lower()},
        {"tekst": "zwanen"},
        {"tekst": "Fenna Zwan"},
        {"tekst": "Zwanenbürg"},
        {"leerling": leerling.nummer},
    ):
        assert aanvraag.nummer in client.post(LIJST, data, follow=True).text, data
    for data in ({"tekst": "Pietersen"}, {"leerling": "L-9999999"}, {"tekst": "L-9999999"}, {"tekst": "1999-"}):
        assert aanvraag.nummer not in client.post(LIJST, data, follow=True).text, data


@pytest.mark.parametrize(
    "data",
    [
        {"status": "onzin"},
        {"soort": "'--"},
        {"school": "abc"},
        {"school": "999999999"},
        {"tekst": "x" * 61},
        {"leerling": "<script>"},
    ],
)
def test_hostile_filter_is_400_in_dutch_and_keeps_what_was_typed(als_rol, wereld, data):
    response = als_rol(Rol.SECRETARIS).post(LIJST, data, follow=True)
    assert response.status_code == 400
    assert "Dit klopt nog niet" in response.text
    assert "<script>" not in response.text


@pytest.mark.parametrize(
    "volgorde", ["nummer", "-nummer", "leerling", "-soort", "school", "status", "uiterlijk", "-uiterlijk"]
)
def test_every_column_sorts(als_rol, wereld, volgorde):
    first, second = w.make_ingediend(wereld), w.make_ingediend(wereld, "BTV")
    text = als_rol(Rol.SECRETARIS).get(f"{LIJST}?volgorde={volgorde}").text
    assert first.nummer in text
    assert second.nummer in text


@pytest.mark.parametrize("rol", [Rol.SECRETARIS, Rol.ZORGCOORDINATOR])  # along the kinds, and sorted
def test_kinds_stand_in_order_of_the_code_that_their_column_shows(als_rol, wereld, rol):
    codes = ["BTV", "MAATWERK-I", "TLV-VSO"]
    for code, naam in zip(codes, ("Zorgplek", "Arrangement", "Naar vso"), strict=True):
        with as_eigenaar():
            Aanvraagsoort.objects.filter(pk=wereld.soorten[code].pk).update(naam=naam)
        w.make_ingediend(wereld, code=code)

    text = als_rol(rol).get(f"{LIJST}?volgorde=soort").text

    found = [text.index(f">{code}</abbr>") for code in codes]
    assert found == sorted(found)


def test_pages_by_keyset(als_rol, wereld):
    numbers = [make_row(wereld).nummer for _ in range(55)]
    client = als_rol(Rol.ZORGCOORDINATOR)
    first = client.get(LIJST)
    assert numbers[-1] in first.text
    assert numbers[0] not in first.text
    volgende = first.context["bladeren"].volgende
    second = client.get(LIJST, {"na": volgende})
    assert numbers[0] in second.text
    assert numbers[-1] not in second.text
    assert client.get(LIJST, {"na": "onzin"}).status_code == 200


def make_row(wereld):
    leerling = f.LeerlingFactory(school=wereld.school)
    return w.make_concept(wereld, compleet=False, leerling=leerling)


def test_remembers_the_filter_but_no_name(als_rol, wereld):
    client = als_rol(Rol.SECRETARIS)
    client.post(LIJST, {"status": "alle", "tekst": "Jansen"}, follow=True)
    assert client.get(LIJST).url == f"{LIJST}?status=alle&vorige=1"
    client.get(f"{LIJST}?wis=1")
    assert client.get(LIJST).status_code == 200


def test_empty_list_says_why(als_rol, wereld):
    assert "Een aanvraag komt hier te staan" in als_rol(Rol.SECRETARIS).get(LIJST).text
    assert "Wis het filter" in als_rol(Rol.SECRETARIS).get(f"{LIJST}?soort=BTV").text


@pytest.mark.parametrize("rol", [Rol.CONTROLLER, Rol.TOEZICHTHOUDER, Rol.BEHEERDER, Rol.LEERPLICHT, Rol.AUDITOR])
def test_roles_without_requests_get_403(als_rol, wereld, rol):
    assert als_rol(rol).get(LIJST).status_code == 403


# --- export ---------------------------------------------------------------------------------------------------------


def test_export_has_the_filtered_rows_without_names(als_rol, wereld):
    leerling = f.LeerlingFactory(school=wereld.school, roepnaam="Fenna", achternaam="Zwanenburg")
    aanvraag = w.make_ingediend(wereld, leerling=leerling)
    w.make_ingediend(wereld, "BTV")
    response = als_rol(Rol.SECRETARIS).get(f"{EXPORT}?soort=TLV-VSO")
    rows = list(csv.reader(io.StringIO(response.content.decode("utf-8-sig")), delimiter=";"))
    assert [row[0] for row in rows] == ["nummer", aanvraag.nummer]
    assert not response.streaming
    assert "Zwanenburg" not in response.content.decode()
    assert leerling.nummer not in response.content.decode()


def read_rows(response):
    return list(csv.DictReader(io.StringIO(response.content.decode("utf-8-sig")), delimiter=";"))


def test_export_with_names_holds_number_category_and_end_of_the_decision_and_is_logged(als_rol, wereld):
    leerling = f.LeerlingFactory(school=wereld.school, roepnaam="Fenna", achternaam="Zwanenburg")
    aanvraag = w.make_bekendgemaakt(wereld, leerling=leerling)
    for rol in (Rol.SECRETARIS, Rol.ZORGCOORDINATOR):
        (row,) = read_rows(als_rol(rol).get(f"{EXPORT}?status=alle&namen=1"))
        with als(wereld[Rol.SECRETARIS]):
            besluit = aanvraag.besluiten.get()
            number = str(aanvraag.tlv_nummer)
            assert Inzage.objects.filter(pagina="aanvragen_export", gebruiker=wereld[rol]).count() == 1
        assert (row["roepnaam"], row["achternaam"], row["leerlingnummer"]) == ("Fenna", "Zwanenburg", leerling.nummer)
        assert (row["TLV-nummer"], row["categorie"]) == (number, besluit.get_categorie_display())
        assert row["einddatum"] == besluit.eind.strftime("%d-%m-%Y")


def test_export_keeps_a_decision_that_is_not_made_known_from_the_school(als_rol, wereld):
    w.make_besloten(wereld)
    columns = ("TLV-nummer", "categorie", "einddatum")
    (swv,) = read_rows(als_rol(Rol.SECRETARIS).get(f"{EXPORT}?status=alle"))
    (school,) = read_rows(als_rol(Rol.ZORGCOORDINATOR).get(f"{EXPORT}?status=alle"))
    assert all(swv[name] for name in columns)
    assert [school[name] for name in columns] == ["", "", ""]


def test_list_is_taken_along_as_xlsx_too(als_rol, wereld):
    aanvraag = w.make_ingediend(wereld)
    content = als_rol(Rol.SECRETARIS).get(reverse("toewijzing:aanvragen_export_xlsx")).content
    sheet = load_workbook(io.BytesIO(content)).active
    assert [sheet["A1"].value, sheet["A2"].value] == ["nummer", aanvraag.nummer]


@pytest.mark.parametrize(("make", "gevonden"), [(w.make_bekendgemaakt, 1), (w.make_besloten, 0)])
@pytest.mark.parametrize("rol", [Rol.SECRETARIS, Rol.ZORGCOORDINATOR])
def test_number_of_a_tlv_finds_its_request_once_it_was_made_known(als_rol, wereld, rol, make, gevonden):
    aanvraag = make(wereld)
    with als(wereld[Rol.SECRETARIS]):
        number = str(aanvraag.tlv_nummer)
    page = als_rol(rol).post(LIJST, {"status": "alle", "tekst": number.lower()}, follow=True)
    assert [row.aanvraag.pk for row in page.context["rijen"]] == [aanvraag.pk][:gevonden]


def test_export_lets_no_formula_through(als_rol, wereld):
    wereld.school.naam = "=HYPERLINK(1)"
    with as_eigenaar():
        wereld.school.save()
    w.make_ingediend(wereld)
    assert "'=HYPERLINK" in als_rol(Rol.SECRETARIS).get(EXPORT).content.decode()


def test_export_is_logged_with_ids_only(als_rol, wereld, caplog):
    w.make_ingediend(wereld)
    with caplog.at_level("WARNING"):
        als_rol(Rol.SECRETARIS).get(EXPORT)
    assert "aanvragen_geexporteerd" in caplog.text
    assert str(wereld[Rol.SECRETARIS].pk) in caplog.text


@pytest.mark.parametrize("rol", [Rol.DESKUNDIGE, Rol.CVT_LID, Rol.CVT_VOORZITTER, Rol.BESTUURDER, Rol.BEHEERDER])
def test_export_is_not_for_everyone(als_rol, wereld, rol):
    assert als_rol(rol).get(EXPORT).status_code == 403


def test_export_of_another_school_is_empty(als_rol, wereld):
    aanvraag = w.make_ingediend(wereld)
    assert aanvraag.nummer not in als_rol(Rol.ZORGCOORDINATOR, wereld.anderen).get(EXPORT).content.decode()


@pytest.mark.parametrize("rol", [Rol.ZORGCOORDINATOR, Rol.SECRETARIS, Rol.BESTUURDER, Rol.DIRECTEUR])
def test_number_of_queries_does_not_grow(als_rol, wereld, rol, django_assert_max_num_queries):
    w.make_ter_akkoord(wereld)
    client = als_rol(rol)
    client.get(f"{LIJST}?status=alle")
    with django_assert_max_num_queries(16):
        client.get(f"{LIJST}?status=alle")
    for _ in range(29):
        w.make_ter_akkoord(wereld, "BTV")
    with django_assert_max_num_queries(16):
        response = client.get(f"{LIJST}?status=alle")
    if rol in (Rol.ZORGCOORDINATOR, Rol.BESTUURDER):
        assert len(response.context["rijen"]) == 30


def test_filter_calls_a_kind_as_its_newest_version_is_called_in_order_of_name(als_rol, wereld):
    """The first name would come last in an order by name, and in that of the rows."""
    with als(wereld[Rol.BEHEERDER]), as_eigenaar():
        oud = Aanvraagsoort.objects.get(swv=wereld.swv, code="BTV")
        begin, halverwege = oud.van, oud.van + timedelta(days=30)
        Aanvraagsoort.objects.filter(pk=oud.pk).update(van=halverwege, naam="Andere plaats")
        oud.pk, oud.van, oud.tot, oud.naam = None, begin, halverwege, "Zekere plaats"
        oud.save()

    form = als_rol(Rol.SECRETARIS).get(LIJST).context["form"]

    choices = dict(form.fields["soort"].choices)
    assert choices["BTV"] == "Andere plaats"
    assert list(choices.values()) == ["Alle soorten", *sorted(list(choices.values())[1:])]
