"""Pupils from a file of whom not everything is known, who live anywhere, or who may be here already."""

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from leerlingen.models import Inschrijving, Leerling
from swv.kern.inlezen import write_xlsx
from swv.organisatie.enums import Organisatiesoort, Rol
from swv.organisatie.models import Organisatie
from tests import factories as f
from tests.leerlingen.test_inlezen import choices, offer
from tests.rollen import als, as_eigenaar

KOPPEN = (
    "Stamnummer", "Roepnaam", "Tussenvoegsel", "Achternaam", "Geboortedatum", "Adres", "Postcode", "Plaats", "Land",
    "Woongemeente", "Inschrijfdatum",
)  # fmt: skip
SUKARNO = ("10001", "", "", "Sukarno", "2012", "", "", "", "", "", "1-8-2026")
GENK = ("10002", "Noor", "de", "Boer", "5-2013", "Grotestraat 12", "3600", "Genk", "België", "", "1-8-2026")
HIER = ("10003", "Sem", "", "Öztürk", "4-1-2013", "Kerkweg 5", "1941ab", "Beverwijk", "", "GM0375", "1-8-2026")
pytestmark = pytest.mark.django_db


@pytest.fixture
def school(client: Any, wereld: Any) -> Any:
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    return client


def offer_rows(client: Any, *rows: Any, **extra: Any) -> Any:
    return offer(client, *rows, koppen=KOPPEN, **extra)


def change(row: tuple[str, ...], **kwargs: str) -> tuple[str, ...]:
    return tuple(kwargs.get(kop.lower(), value) for kop, value in zip(KOPPEN, row, strict=True))


def look(client: Any, *rows: Any) -> Any:
    return client.get(offer_rows(client, *rows).url)


def test_one_name_and_a_birth_date_in_part_are_shown_and_kept_as_understood(school: Any, wereld: Any) -> None:
    url = offer_rows(school, SUKARNO, GENK).url
    page = school.get(url)
    assert [(row.naam, row.leerling.geboren) for row, _ in page.context["leerlingen"]] == [
        ("Sukarno", "2012, dag en maand onbekend"), ("Noor de Boer", "mei 2013, dag onbekend")
    ]  # fmt: skip
    assert ("2012, dag en maand onbekend" in page.text, "mei 2013, dag onbekend" in page.text) == (True, True)

    school.post(url, {"rij": ["2", "3"]})

    with als(wereld[Rol.ZORGCOORDINATOR]):
        kept = Leerling.objects.order_by("geboortedatum").values_list(
            "roepnaam", "achternaam", "geboortedatum", "geboorte_onbekend"
        )
        assert list(kept) == [
            ("", "Sukarno", date(2012, 1, 1), "dag_maand"), ("Noor", "Boer", date(2013, 5, 1), "dag")
        ]  # fmt: skip


@pytest.mark.parametrize(
    ("geschreven", "geboren"),
    [
        ("00-00-2012", "2012, dag en maand onbekend"),
        ("2012-00-00", "2012, dag en maand onbekend"),
        ("2012-05", "mei 2012, dag onbekend"),
        ("0-5-2012", "mei 2012, dag onbekend"),
        ("5-5-2012", "5 mei 2012"),
        ("20120505", "5 mei 2012"),
    ],
)
def test_birth_date_is_read_in_every_way_it_is_written(school: Any, geschreven: str, geboren: str) -> None:
    page = look(school, change(SUKARNO, geboortedatum=geschreven))

    assert [row.leerling.geboren for row, _ in page.context["leerlingen"]] == [geboren]


def test_year_in_a_workbook_is_no_day_of_1905(school: Any) -> None:
    row = [2012 if kop == "Geboortedatum" else value for kop, value in zip(KOPPEN, SUKARNO, strict=True)]
    data = write_xlsx([("Leerlingen", list(KOPPEN), [row])])

    page = school.get(offer(school, data=data, naam="lijst.xlsx").url)

    assert [row.leerling.geboren for row, _ in page.context["leerlingen"]] == ["2012, dag en maand onbekend"]


def test_address_abroad_and_gemeente_by_code_are_shown_and_kept(school: Any, wereld: Any) -> None:
    url = offer_rows(school, GENK, HIER).url
    page = school.get(url)
    assert [row.leerling.adreszin for row, _ in page.context["leerlingen"]] == [
        "Grotestraat 12, 3600 Genk, België", "Kerkweg 5, 1941 AB Beverwijk"
    ]  # fmt: skip
    assert "Woongemeente Beverwijk" in page.text

    school.post(url, {"rij": ["2", "3"]})

    with als(wereld[Rol.ZORGCOORDINATOR]):
        abroad, here = Leerling.objects.select_related("woongemeente").order_by("achternaam")
        assert (abroad.land, abroad.postcode, abroad.woongemeente) == ("BE", "3600", None)
        assert (here.land, here.postcode, here.woongemeente.naam) == ("NL", "1941 AB", "Beverwijk")


def test_gemeente_outside_the_region_is_made_when_a_pupil_is_added_and_not_before(school: Any, wereld: Any) -> None:
    rows = [change(HIER, woongemeente="Vaals"), change(SUKARNO, woongemeente="0981")]
    vaals = Organisatie.objects.filter(soort=Organisatiesoort.GEMEENTE, code="0981")
    url = offer_rows(school, *rows).url
    school.get(url)
    assert vaals.count() == 0

    school.post(url, {"rij": ["2", "3"]})

    assert vaals.count() == 1
    with als(wereld[Rol.ZORGCOORDINATOR]):
        assert Leerling.objects.filter(woongemeente=vaals.get()).count() == 2


@pytest.mark.parametrize(
    ("kolom", "waarden", "reden"),
    [
        ("Achternaam", {"achternaam": ""}, "Vul een achternaam in"),
        ("Achternaam", {"achternaam": "", "roepnaam": "Bram"}, "Heeft de leerling één naam? Vul die dan hier in."),
        ("Achternaam", {"achternaam": "", "tussenvoegsel": "de"}, "Een tussenvoegsel hoort bij een achternaam"),
        ("Geboortedatum", {"geboortedatum": "13-2012"}, "is geen bestaande datum"),
        ("Geboortedatum", {"geboortedatum": "00-00-0000"}, "is geen bestaande datum"),
        ("Geboortedatum", {"geboortedatum": ""}, "Hier hoort iets te staan"),
        ("Ingeschreven sinds", {"geboortedatum": "2024"}, "niet helemaal bekend"),
        ("Land", {"land": "Utopia"}, "«Utopia» is geen land"),
        ("Postcode", {"postcode": "3600"}, "Is het adres in het buitenland? Kies dan eerst het land."),
        ("Woongemeente", {"woongemeente": "Atlantis"}, "Atlantis"),
        ("Woongemeente", {"woongemeente": "GM9999"}, "GM9999"),
        ("Woongemeente", {"land": "BE", "woongemeente": "Beverwijk"}, "Wie in het buitenland woont"),
    ],
)
def test_what_cannot_be_is_told_by_row_and_column_before_anything_is_added(
    school: Any, wereld: Any, kolom: str, waarden: dict[str, str], reden: str
) -> None:  # fmt: skip
    url = offer_rows(school, change(SUKARNO, **waarden), HIER).url
    page = school.get(url)

    assert [(fout.rij, fout.kolom) for fout in page.context["fouten"]] == [(2, kolom)]
    assert reden in page.context["fouten"][0].tekst
    assert choices(page) == [("Sem Öztürk", "")]
    school.post(url, {"rij": ["2"]})
    with als(wereld[Rol.ZORGCOORDINATOR]):
        assert not Inschrijving.objects.exists()


def test_year_of_birth_to_come_is_refused(school: Any) -> None:
    page = look(school, change(SUKARNO, geboortedatum="2099"))

    assert "ligt in de toekomst" in next(f.tekst for f in page.context["fouten"] if f.kolom == "Geboortedatum")
    assert choices(page) == []


def test_pupil_that_may_be_known_is_named_when_either_birth_date_is_known_in_part(school: Any, wereld: Any) -> None:
    known = f.LeerlingFactory(school=wereld.school, roepnaam="Noor", achternaam="Boer", geboortedatum=date(2013, 5, 9))
    jaarling = f.LeerlingFactory(
        school=wereld.school, roepnaam="", achternaam="Sukarno", geboortedatum=date(2012, 1, 1),
        geboorte_onbekend="dag_maand",
    )  # fmt: skip

    found = choices(look(school, GENK, change(SUKARNO, geboortedatum="3-7-2012"), change(HIER, geboortedatum="2013")))

    assert found == [
        ("Noor de Boer", f"Lijkt op {known.nummer}: dezelfde naam, en de geboortedatum kan dezelfde zijn. Voeg toe als dit"
         " een ander is."),
        ("Sukarno", f"Lijkt op {jaarling.nummer}: dezelfde naam, en de geboortedatum kan dezelfde zijn. Voeg toe als dit"
         " een ander is."),
        ("Sem Öztürk", ""),
    ]  # fmt: skip


def test_pupil_born_in_another_year_or_month_is_nobody_known(school: Any, wereld: Any) -> None:
    f.LeerlingFactory(school=wereld.school, roepnaam="Noor", achternaam="Boer", geboortedatum=date(2013, 6, 1))
    f.LeerlingFactory(
        school=wereld.school, roepnaam="", achternaam="Sukarno", geboortedatum=date(2013, 1, 1), geboorte_onbekend="dag_maand"
    )  # fmt: skip

    assert choices(look(school, GENK, SUKARNO)) == [("Noor de Boer", ""), ("Sukarno", "")]


def test_two_rows_are_one_pupil_only_when_the_whole_birth_date_is_the_same(school: Any) -> None:
    rows = (SUKARNO, change(SUKARNO, stamnummer="10009"), change(SUKARNO, stamnummer="10010", geboortedatum="9-2012"))

    page = look(school, *rows)

    assert [(fout.rij, fout.tekst) for fout in page.context["fouten"]] == [
        (3, "Deze leerling staat ook in rij 2. Laat er één staan.")
    ]
    assert choices(page) == [
        ("Sukarno", ""), ("Sukarno", "Lijkt op rij 2: dezelfde naam, en de geboortedatum kan dezelfde zijn.")
    ]  # fmt: skip


def test_pupil_of_another_school_with_the_same_name_is_not_told(school: Any, wereld: Any) -> None:
    with as_eigenaar():
        f.LeerlingFactory(
            school=wereld.zusterschool, roepnaam="", achternaam="Sukarno", geboortedatum=date(2012, 1, 1),
            geboorte_onbekend="dag_maand",
        )  # fmt: skip

    assert choices(look(school, SUKARNO)) == [("Sukarno", "")]


def test_empty_list_holds_what_a_pupil_abroad_needs(school: Any) -> None:
    sheet = load_workbook(BytesIO(school.get(reverse("leerlingen:inlezen_sjabloon")).content)).active

    example = dict(zip([cell.value for cell in sheet[1]], [cell.value for cell in sheet[2]], strict=True))
    assert (example["Plaats"], example["Land"], example["Woongemeente"]) == ("Beverwijk", None, "Beverwijk")
