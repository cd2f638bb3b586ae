"""Lines of a budget that follow from counts and tariffs: computed, grown, and taken over with their trace."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.urls import reverse

from financien.begroten.calculations.begroting import calculate_begroting
from financien.begroten.queries import read_posten
from financien.begroten.services.begroting import take_over_forecast
from financien.begroten.services.prognose import make_forecast
from financien.referentie.models import Tarief, Telling
from swv.organisatie.enums import Rol
from tests.financien.begroten.begrotingen import JAAR, make_begroting
from tests.rollen import as_eigenaar

D = Decimal
TARIEVEN = {"lwoo": 4000, "pro": 4500, "regio": 10, "zwaar": 600, "vso_1": 11000, "vso_2": 18000, "vso_3": 27000}
TELLINGEN = (
    ("leerlingen", date(JAAR - 1, 10, 1), 8000), ("lwoo", date(JAAR - 1, 10, 1), 700), ("pro", date(JAAR - 1, 10, 1), 200),
    ("leerlingen", date(2012, 10, 1), 10000), ("lwoo", date(2012, 10, 1), 1000), ("pro", date(2012, 10, 1), 250),
    ("vso_1", date(JAAR - 1, 2, 1), 200), ("vso_2", date(JAAR - 1, 2, 1), 20), ("vso_3", date(JAAR - 1, 2, 1), 10),
)  # fmt: skip
VERWACHT = {
    ("3.1.1", "Lichte ondersteuning (bruto)"): 800 * 4000 + 200 * 4500 + 8000 * 10,
    ("3.1.1", "Zware ondersteuning (bruto)"): 8000 * 600,
    ("4.5.1.1", "Verplichte afdracht (v)so"): 200 * 11000 + 20 * 18000 + 10 * 27000,
    ("4.5.1.2", "Verplichte afdracht lwoo"): 700 * 4000,
    ("4.5.1.3", "Verplichte afdracht praktijkonderwijs"): 200 * 4500,
}


@pytest.fixture
def begroting(geldwereld: Any) -> Any:
    swv = geldwereld.swv
    with as_eigenaar():
        Telling.objects.filter(swv=swv).delete()
        for code, bedrag in TARIEVEN.items():
            Tarief.objects.create(
                swv=swv, code=code, van=date(JAAR, 1, 1), tot=date(JAAR + 1, 1, 1), bedrag=bedrag, bron="x"
            )
        for code, datum, aantal in TELLINGEN:
            Telling.objects.create(swv=swv, code=code, organisatie=swv, datum=datum, aantal=aantal, bron="x")
    return make_begroting(geldwereld)


def forecast(begroting: Any, baten: Any = 0, lasten: Any = 0) -> Any:
    return make_forecast(begroting=begroting, groei_baten=D(baten), groei_lasten=D(lasten))


def test_first_year_is_computed_and_later_years_grow(begroting):
    found = forecast(begroting, 1, "-2.5")
    assert found.berekende_jaren == [JAAR]
    assert {(post.code, post.naam): post.bedragen[JAAR] for post in found.posten} == VERWACHT
    zwaar = next(post for post in found.posten if "Zware" in post.naam)
    assert list(zwaar.bedragen.values()) == [4_800_000, 4_848_000, D("4896480.00"), D("4945444.80"), D("4994899.25")]
    lwoo = next(post for post in found.posten if "lwoo" in post.naam)
    assert lwoo.bedragen[JAAR + 1] == 2_730_000


def test_every_amount_has_its_trace(begroting):
    for post in forecast(begroting, 1).posten:
        assert [D(each["bedrag"]) for each in post.spoor] == list(post.bedragen.values())
        assert all(each["regels"] for each in post.spoor)
    vso = next(post for post in forecast(begroting).posten if "(v)so" in post.naam)
    assert vso.spoor[0]["regels"][0] == "Vso categorie 1: 200 × € 11.000,00 = € 2.200.000,00"
    assert "met 0 % groei per jaar" in vso.spoor[1]["regels"][0]


def test_a_later_year_with_its_own_figures_is_computed_too(begroting):
    with as_eigenaar():
        Tarief.objects.filter(swv=begroting.swv, code__in=TARIEVEN).update(tot=date(JAAR + 3, 1, 1))
        for code, datum, aantal in TELLINGEN:
            if datum.year != 2012:
                moved = datum.replace(year=datum.year + 2)
                Telling.objects.create(
                    swv=begroting.swv, code=code, organisatie=begroting.swv, datum=moved, aantal=aantal // 2, bron="x"
                )
    found = forecast(begroting, 10)
    assert found.berekende_jaren == [JAAR, JAAR + 2]
    zwaar = next(post for post in found.posten if "Zware" in post.naam)
    assert list(zwaar.bedragen.values()) == [4_800_000, 5_280_000, 2_400_000, 2_640_000, 2_904_000]


def test_missing_figures_are_named_and_nothing_is_computed(begroting):
    with as_eigenaar():
        Tarief.objects.filter(code="zwaar").delete()
    found = forecast(begroting)
    assert found.posten == []
    assert any("zware ondersteuning" in text for text in found.ontbreekt)


def test_uitputting_stands_as_borne_by_the_boards_and_is_warned_for(begroting):
    with as_eigenaar():
        Telling.objects.filter(code="vso_1", datum=date(JAAR - 1, 2, 1)).update(aantal=2000)
    found = forecast(begroting)
    tekort = next(post for post in found.posten if post.code == "4.5.3")
    assert tekort.bedragen[JAAR] == -(2000 * 11000 + 630_000 - 4_800_000)
    assert "houdt DUO in bij de schoolbesturen" in tekort.spoor[0]["regels"][0]
    begroting.posten.all().delete()
    take_over_forecast(begroting=begroting, posten=found.posten)
    uitkomst = calculate_begroting(read_posten(begroting), [], {}, begroting.jaren)
    assert [text.partition(":")[0] for text in uitkomst.meldingen] == [
        f"Uitputting in {jaar}, zware ondersteuning" for jaar in begroting.jaren
    ]
    assert uitkomst.jaren[JAAR].saldo == 480_000  # what is left of licht


def test_uitputting_of_a_later_year_follows_from_its_grown_lines(begroting):
    """Zwaar: 100.000 short of 4.8 million; 5 % more costs make that 345.000, not 105.000. Licht has enough."""
    with as_eigenaar():
        Tarief.objects.filter(code="vso_1", swv=begroting.swv).update(bedrag=(4_900_000 - 630_000) // 200)
    tekort = next(post for post in forecast(begroting, 0, 5).posten if post.code == "4.5.3")
    assert list(tekort.bedragen.values())[:2] == [-100_000, -345_000]
    assert tekort.spoor[1]["regels"] == ["Uitputting zwaar: € 345.000,00 houdt DUO in bij de schoolbesturen."]
    # From 2.5 % more income a year the stream is enough again.
    grown = next(post for post in forecast(begroting, "2.5", 0).posten if post.code == "4.5.3")
    assert list(grown.bedragen.values()) == [-100_000, 0, 0, 0, 0]
    assert grown.spoor[1]["regels"] == ["Dit jaar geen uitputting."]


def test_uitputting_that_begins_in_a_grown_year_stands_there(begroting):
    with as_eigenaar():
        Tarief.objects.filter(code="vso_1", swv=begroting.swv).update(bedrag=(4_700_000 - 630_000) // 200)
    tekort = next(post for post in forecast(begroting, 0, 5).posten if post.code == "4.5.3")
    assert list(tekort.bedragen.values())[:2] == [0, -135_000]


def test_uitputting_that_is_gone_becomes_zero(begroting):
    with as_eigenaar():
        Tarief.objects.filter(code="vso_1", swv=begroting.swv).update(bedrag=30_000)
    take_over_forecast(begroting=begroting, posten=forecast(begroting).posten)
    with as_eigenaar():
        Tarief.objects.filter(code="vso_1", swv=begroting.swv).update(bedrag=11_000)
    take_over_forecast(begroting=begroting, posten=forecast(begroting).posten)
    assert {post.bedragen[JAAR] for post in read_posten(begroting) if post.code == "4.5.3"} == {0}


def test_taking_over_again_replaces_what_was_computed(begroting):
    assert take_over_forecast(begroting=begroting, posten=forecast(begroting).posten) == (5, 0)
    assert take_over_forecast(begroting=begroting, posten=forecast(begroting, 5).posten) == (0, 5)
    assert begroting.posten.filter(herkomst="model").count() == 5
    assert begroting.posten.count() == 8


def test_page_shows_takes_over_and_tells_how(client, geldwereld, begroting):
    client.force_login(geldwereld[Rol.CONTROLLER])
    page = reverse("financien:begroting_prognose", args=[begroting.pk])
    text = client.get(page, {"groei_baten": "1", "groei_lasten": "2,5"}).text
    assert "€ 4.848.000,00" in text
    assert "8.000 × € 600,00 = € 4.800.000,00" in text
    assert client.post(page, {"groei_baten": "1", "groei_lasten": "2,5"}).status_code == 302
    post = begroting.posten.get(naam="Zware ondersteuning (bruto)")
    text = client.get(reverse("financien:post_spoor", args=[begroting.pk, post.pk])).text
    assert "8.000 × € 600,00 = € 4.800.000,00" in text
    assert client.get(page, {"groei_baten": "veel"}).status_code == 400


def test_page_names_what_is_missing(client, geldwereld):
    client.force_login(geldwereld[Rol.CONTROLLER])
    begroting = make_begroting(geldwereld)
    page = reverse("financien:begroting_prognose", args=[begroting.pk])
    assert "Nog niet te berekenen" in client.get(page).text
    assert client.post(page, {}).status_code == 400
    assert begroting.posten.count() == 3


def test_editing_a_computed_post_by_hand_makes_it_filled_in(client, geldwereld, begroting):
    take_over_forecast(begroting=begroting, posten=forecast(begroting).posten)
    post = begroting.posten.get(naam="Zware ondersteuning (bruto)")
    client.force_login(geldwereld[Rol.CONTROLLER])
    page = reverse("financien:post", args=[begroting.pk, post.pk])
    fields = client.get(page).context["form"].initial
    same = {
        name: str(value).replace(".", ",") if isinstance(value, D) else value
        for name, value in fields.items()
        if value is not None
    }
    client.post(page, {**same, "naam": "Zware ondersteuning"})
    post.refresh_from_db()
    assert (post.naam, post.herkomst) == ("Zware ondersteuning", "model")
    client.post(page, {**same, f"bedrag_{JAAR}": "5"})
    post.refresh_from_db()
    assert post.herkomst == "handmatig"
