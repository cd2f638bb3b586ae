"""A count that is only a range: kept, shown, never computed with, and replaced by what the swv knows."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from financien.referentie.models import Telling
from financien.referentie.queries.inkomsten import get_inkomsten
from financien.referentie.services.import_gegevens import PLAATSINGEN, TELLINGEN
from swv.kern.inlezen import Onleesbaar
from swv.organisatie.enums import Rol
from tests.financien import wereld as g
from tests.financien.referentie.test_import import KOPPEN, read, unit
from tests.financien.referentie.test_inkomsten import JAAR, fill_vo
from tests.rollen import als, as_eigenaar

pytestmark = pytest.mark.django_db
PLAATSINGKOPPEN = ("Categorie", "Code van de verwijzer", "Teldatum", "Aantal", "Status", "Bron")
BEREIK = {"aantal": None, "laagst": Decimal(1), "hoogst": Decimal(4)}


def make_range(geldwereld: Any, code: str = "lwoo", **kwargs: Any) -> Telling:
    with as_eigenaar():
        Telling.objects.filter(code=code, organisatie=geldwereld.school, datum=g.OKTOBER).delete()
        start = {
            "swv": geldwereld.swv, "code": code, "organisatie": geldwereld.school, "datum": g.OKTOBER, "bron": "DUO",
            "status": "definitief", **BEREIK,
        }  # fmt: skip
        telling: Telling = Telling.objects.create(**{**start, **kwargs})
        return telling


@pytest.mark.parametrize(
    "wrong",
    [
        {"aantal": None, "laagst": None, "hoogst": None},
        {"aantal": Decimal(3)},
        {"laagst": Decimal(4), "hoogst": Decimal(4)},
        {"laagst": Decimal(-1)},
        {"hoogst": None},
    ],
)
def test_database_holds_a_number_or_a_range(geldwereld: Any, wrong: dict[str, Any]) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        make_range(geldwereld, **wrong)


def test_income_is_refused_with_the_school_the_range_and_what_the_sum_can_be(geldwereld: Any) -> None:
    fill_vo(geldwereld)
    make_range(geldwereld)
    with as_eigenaar():
        Telling.objects.create(
            swv=geldwereld.swv, code="lwoo", organisatie=geldwereld.zusterschool, datum=g.OKTOBER, aantal=127,
            status="definitief", bron="t",
        )  # fmt: skip

    found = get_inkomsten(geldwereld.swv, JAAR)

    assert found.bekostiging is None
    assert found.problemen == (
        f"Er ontbreekt: het juiste aantal leerlingen met lwoo op 1-10-{g.OKTOBER.year} van {geldwereld.school.naam} (1–4);"
        " samen met de andere scholen is het 128–131. Vul bij Tellingen het aantal in dat u zelf kent.",
    )


def test_range_that_nothing_is_computed_with_refuses_nothing(geldwereld: Any) -> None:
    fill_vo(geldwereld)
    make_range(geldwereld, "opp")

    assert get_inkomsten(geldwereld.swv, JAAR).problemen == ()


def test_total_of_the_swv_takes_the_place_of_its_schools_and_a_range_of_it_is_refused(geldwereld: Any) -> None:
    fill_vo(geldwereld)
    make_range(geldwereld)
    total = make_range(geldwereld, "lwoo", organisatie=geldwereld.swv, aantal=Decimal(180), laagst=None, hoogst=None)
    make_range(geldwereld)
    with_total = get_inkomsten(geldwereld.swv, JAAR)
    with as_eigenaar():
        Telling.objects.filter(pk=total.pk).update(**BEREIK)

    refused = get_inkomsten(geldwereld.swv, JAAR)

    assert with_total.problemen == ()
    assert "van het samenwerkingsverband (1–4)" in refused.problemen[0]


def test_number_that_the_swv_fills_in_takes_the_place_of_the_range_and_the_history_keeps_both(
    client: Any, geldwereld: Any
) -> None:
    fill_vo(geldwereld)
    telling = make_range(geldwereld)
    client.force_login(geldwereld[Rol.CONTROLLER])
    url = reverse("financien:gegeven", args=["tellingen", telling.pk])
    page = client.get(url)
    assert (page.context["form"].initial["aantal"], "Bekend is alleen 1–4." in page.text) == (None, True)
    form = {
        "code": "lwoo", "organisatie": geldwereld.school.pk, "datum": g.OKTOBER.isoformat(), "status": "definitief",
        "bron": "Eigen administratie",
    }  # fmt: skip
    assert client.post(url, {**form, "aantal": ""}).status_code == 400
    assert client.post(url, {**form, "aantal": "3"}).status_code == 302

    with als(geldwereld[Rol.CONTROLLER]):
        row = Telling.objects.get(pk=telling.pk)
        assert (row.aantal, row.laagst, row.hoogst, row.bron) == (Decimal(3), None, None, "Eigen administratie")
    with as_eigenaar():
        events = Telling.pgh_event_model.objects.filter(pgh_obj_id=telling.pk).order_by("pgh_id")
        assert list(events.values_list("aantal", "laagst", "hoogst")) == [
            (None, Decimal(1), Decimal(4)), (Decimal(3), None, None)
        ]  # fmt: skip
    assert get_inkomsten(geldwereld.swv, JAAR).problemen == ()


def test_number_the_swv_knows_stays_when_the_list_with_the_range_is_read_again(geldwereld: Any) -> None:
    rij = ("lwoo", unit(geldwereld.school), "01-10-2026", "<5", "voorlopig", "DUO")
    read(geldwereld, TELLINGEN, KOPPEN, [rij])
    rows = Telling.objects.filter(code="lwoo", datum=date(2026, 10, 1))
    assert [str(row.geteld) for row in rows] == ["1–4"]
    with as_eigenaar():
        rows.update(aantal=Decimal(3), laagst=None, hoogst=None, bron="Eigen administratie")

    read(geldwereld, TELLINGEN, KOPPEN, [rij])
    assert [(str(row.geteld), row.bron) for row in rows.all()] == [("3.00", "Eigen administratie")]
    read(geldwereld, TELLINGEN, KOPPEN, [("lwoo", unit(geldwereld.school), "01-10-2026", "6", "voorlopig", "DUO")])
    assert [(str(row.geteld), row.bron) for row in rows.all()] == [("6.00", "DUO")]


@pytest.mark.parametrize(
    ("soort", "koppen", "rij"),
    [
        (PLAATSINGEN, PLAATSINGKOPPEN, ("vso_1", "{school}", "01-02-2026", "<5", "voorlopig", "DUO")),
        (TELLINGEN, KOPPEN, ("fte_op", "{swv}", "01-10-2026", "<5", "voorlopig", "DUO")),
        (TELLINGEN, KOPPEN, ("locaties", "{school}", "01-10-2026", "<5", "voorlopig", "DUO")),
    ],
)
def test_range_where_it_means_nothing_is_explained_and_refused(
    geldwereld: Any, soort: Any, koppen: Any, rij: tuple[str, ...]
) -> None:
    filled = [cell.format(school=unit(geldwereld.school), swv=geldwereld.swv.code) for cell in rij]

    with pytest.raises(Onleesbaar, match="Dit betekent 1 tot en met 4"):
        read(geldwereld, soort, koppen, [filled])


@pytest.mark.parametrize("tekst", ["<1", "<2", "4-1", "<x", ">5", "*"])
def test_text_that_is_no_number_and_no_range_is_refused(geldwereld: Any, tekst: str) -> None:
    with pytest.raises(Onleesbaar):
        read(
            geldwereld, TELLINGEN, KOPPEN,
            [("lwoo", unit(geldwereld.school), "01-10-2026", tekst, "voorlopig", "DUO")],
        )  # fmt: skip
    assert not Telling.objects.filter(code="lwoo", datum=date(2026, 10, 1)).exists()
