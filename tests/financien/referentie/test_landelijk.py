"""Tariffs of the Rijk that come along: with their source, per year, and never over what an swv has itself."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from financien.referentie.enums import EIGEN_TARIEVEN, Tariefsoort
from financien.referentie.models import Tarief
from financien.referentie.queries.landelijk import get_landelijk, read_jaren
from financien.referentie.services.landelijk import adopt_jaar
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie
from tests.rollen import as_eigenaar

pytestmark = pytest.mark.django_db


@pytest.fixture
def po(wereld):
    """The swv of the world as one for primary education, without tariffs of its own."""
    with as_eigenaar():
        Tarief.objects.filter(swv=wereld.swv).delete()
        Organisatie.objects.filter(pk=wereld.swv.pk).update(sector="po", code="PO9901")
        return Organisatie.objects.get(pk=wereld.swv.pk)


def test_every_amount_that_comes_along_has_a_source_and_is_one_of_the_rijk():
    for jaar in read_jaren():
        assert jaar.bron
        assert jaar.url.startswith("https://")
        assert not set(jaar.bedragen) & EIGEN_TARIEVEN
        assert all(bedrag > 0 and bedrag == bedrag.quantize(Decimal("0.01")) for bedrag in jaar.bedragen.values())
    assert len({(jaar.jaar, jaar.sector) for jaar in read_jaren()}) == len(read_jaren())


def test_year_is_taken_over_with_its_source_as_provisional_while_nobody_read_the_regeling(po):
    assert adopt_jaar(swv=po, jaar=2024) == 4

    rows = Tarief.objects.filter(swv=po).order_by("code")
    assert [(row.code, row.bedrag, row.van, row.tot, row.status) for row in rows] == [
        ("sbo", Decimal("6634.52"), date(2024, 1, 1), date(2025, 1, 1), "voorlopig"),
        ("so_1", Decimal("12938.34"), date(2024, 1, 1), date(2025, 1, 1), "voorlopig"),
        ("so_2", Decimal("21053.23"), date(2024, 1, 1), date(2025, 1, 1), "voorlopig"),
        ("so_3", Decimal("31419.53"), date(2024, 1, 1), date(2025, 1, 1), "voorlopig"),
    ]
    assert {row.bron for row in rows} == {
        "Samenwerkingsverband Kop van Noord-Holland, bedragen 2024 (teldatum 1 februari 2023);"
        " niet nagezien in de regeling"
    }


@pytest.mark.parametrize(
    ("van", "tot", "status"),
    [
        (date(2024, 1, 1), date(2025, 1, 1), "definitief"),
        (date(2023, 8, 1), date(2024, 8, 1), "voorlopig"),
        (date(2020, 1, 1), None, "definitief"),
    ],
)
def test_own_tariff_that_holds_in_the_year_stays_and_none_comes_beside_it(po, van, tot, status):
    with as_eigenaar():
        Tarief.objects.create(swv=po, code="sbo", van=van, tot=tot, bedrag=7000, bron="eigen", status=status)

    assert (adopt_jaar(swv=po, jaar=2024), adopt_jaar(swv=po, jaar=2024)) == (3, 0)
    assert [row.bedrag for row in Tarief.objects.filter(swv=po, code="sbo")] == [7000]


def test_own_definitive_tariff_is_shown_before_a_provisional_one(po):
    with as_eigenaar():
        for status, bedrag in (("voorlopig", 6900), ("definitief", 7000)):
            Tarief.objects.create(
                swv=po,
                code="sbo",
                van=date(2024, 1, 1),
                tot=date(2025, 1, 1),
                bedrag=bedrag,
                bron="eigen",
                status=status,
            )

    ((_, keuzes),) = get_landelijk(po)

    assert [keuze.eigen.bedrag for keuze in keuzes if keuze.eigen] == [Decimal(7000)]


def test_tariff_of_another_year_or_swv_stands_in_the_way_of_nothing(po, wereld):
    with as_eigenaar():
        for swv, van, tot in ((po, date(2023, 1, 1), date(2024, 1, 1)), (wereld.ander_swv, date(2024, 1, 1), None)):
            Tarief.objects.create(swv=swv, code="sbo", van=van, tot=tot, bedrag=7000, bron="eigen", status="definitief")

    assert adopt_jaar(swv=po, jaar=2024) == 4


def test_year_or_sector_without_amounts_is_refused_in_words(po, wereld):
    with pytest.raises(ValidationError, match="Van 2019 levert Verband geen tarieven mee"):
        adopt_jaar(swv=po, jaar=2019)
    assert get_landelijk(wereld.ander_swv) == []


def test_controller_takes_a_year_over_by_one_click_and_a_directeur_only_looks(client, wereld, po):
    address, button = reverse("financien:landelijk"), reverse("financien:landelijk_overnemen", args=[2024])
    client.force_login(wereld[Rol.DIRECTEUR])
    assert (button in client.get(address).text, client.post(button).status_code) == (False, 403)

    client.force_login(wereld[Rol.CONTROLLER])
    assert button in client.get(address).text
    page = client.post(button, follow=True)

    assert "4 tarieven zijn overgenomen." in page.text
    assert button not in page.text
    assert Tarief.objects.filter(swv=po, code=Tariefsoort.SBO).count() == 1
