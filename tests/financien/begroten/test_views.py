"""The pages of the budget: what each role gets, forms that keep what was typed, files, and query counts."""

import io
import re
from decimal import Decimal
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from openpyxl import load_workbook

from financien.begroten.models import Begroting, Begrotingspost
from swv.kern.models import ValsAlarm
from swv.organisatie.enums import Rol
from tests.financien.begroten.begrotingen import JAAR, add_balans, add_realisation, make_begroting, reload

D = Decimal
CSV = f"RJ-code;Post;{';'.join(str(JAAR + n) for n in range(5))}\n3.1;Rijk;1;2;3;4;5\n4.1;Personeel;1;2;3;4;5\n"


def url(name: str, *args: Any) -> str:
    return reverse(f"financien:{name}", args=args)


def upload(client: Any, address: str, data: bytes | str = CSV, naam: str = "begroting.csv", **extra: str) -> Any:
    content = data.encode() if isinstance(data, str) else data
    return client.post(address, {"bestand": SimpleUploadedFile(naam, content), **extra})


# --- who sees what --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wie", "code"),
    [(Rol.CONTROLLER, 200), (Rol.DIRECTEUR, 200), (Rol.TOEZICHTHOUDER, 200), ("opr", 200), ("accountant", 200),
     (Rol.AUDITOR, 403), (Rol.BESTUURDER, 403), (Rol.SCHOOLLEIDER, 403), (Rol.SECRETARIS, 403), (Rol.ZORGCOORDINATOR, 403)],
)  # fmt: skip
@pytest.mark.parametrize("naam", ["begrotingen", "realisatie", "kengetallen"])
def test_pages_are_for_who_may_see_money(als_rol, wie, code, naam):
    assert als_rol(wie).get(url(naam)).status_code == code


@pytest.mark.parametrize(
    "naam",
    [
        "begroting",
        "begroting_export",
        "begroting_gegevens",
        "begroting_historie",
        "begroting_wijzigen",
        "begroting_prognose",
    ],
)
@pytest.mark.parametrize("wie", [Rol.CONTROLLER, Rol.DIRECTEUR, Rol.TOEZICHTHOUDER])
def test_people_of_another_swv_get_404(als_rol, geldwereld, naam, wie):
    begroting = make_begroting(geldwereld, "vastgesteld")
    response = als_rol(wie, geldwereld.anderen).get(url(naam, begroting.pk))
    is_edit = naam in ("begroting_wijzigen", "begroting_prognose")
    assert response.status_code == (403 if is_edit and wie != Rol.CONTROLLER else 404)


@pytest.mark.parametrize(("wie", "stand", "code"), [
    (Rol.TOEZICHTHOUDER, "concept", 404), (Rol.TOEZICHTHOUDER, "rvt", 200), ("opr", "rvt", 200), ("accountant", "rvt", 404),
    ("accountant", "vastgesteld", 200), (Rol.DIRECTEUR, "concept", 200), (Rol.AUDITOR, "vastgesteld", 403),
    (Rol.BESTUURDER, "vastgesteld", 403),
])  # fmt: skip
def test_a_budget_is_seen_from_the_right_status(als_rol, geldwereld, wie, stand, code):
    begroting = make_begroting(geldwereld, stand)
    assert als_rol(wie).get(url("begroting", begroting.pk)).status_code == code


def test_reader_sees_no_way_to_edit(als_rol, geldwereld):
    begroting = make_begroting(geldwereld, "rvt")
    text = als_rol(Rol.DIRECTEUR).get(url("begroting", begroting.pk)).text
    assert "Voeg een post toe" not in text
    assert "Keur goed" not in text
    text = als_rol(Rol.TOEZICHTHOUDER).get(url("begroting", begroting.pk)).text
    assert "Keur goed" in text


def test_page_shows_posts_totals_result_and_kengetallen(controller, geldwereld):
    begroting = make_begroting(geldwereld)
    text = controller.get(url("begroting", begroting.pk)).text
    for part in ("3.1 Rijksbijdragen", "€ 10.000.000,00", "Resultaat", "€ 100.000,00", "Weerstandsvermogen", "5,00 %",
                 "€ 350.000,00", "boven de signaleringswaarde"):  # fmt: skip
        assert part in text, part


def test_step_not_possible_yet_stands_there_with_its_reason(controller, geldwereld):
    begroting = make_begroting(geldwereld)
    begroting.reserves.all().delete()
    assert (
        "Vul eerst de stand van de algemene reserve aan het begin in"
        in controller.get(url("begroting", begroting.pk)).text
    )


# --- making and editing ---------------------------------------------------------------------------------------------


def test_new_budget_and_the_same_year_again(controller, geldwereld):
    response = controller.post(url("begroting_nieuw"), {"jaar": JAAR, "uit": "", "toelichting": "Beleidsarm"})
    begroting = Begroting.objects.get()
    assert response.url == url("begroting", begroting.pk)
    again = controller.post(url("begroting_nieuw"), {"jaar": JAAR, "uit": "", "toelichting": "Getypt"})
    assert again.status_code == 400
    assert "in bewerking" in again.text
    assert "Getypt" in again.text


def test_new_budget_can_not_begin_with_that_of_another_swv(controller, geldwereld):
    other = make_begroting(geldwereld, "vastgesteld", swv=geldwereld.ander_swv, mensen=neighbours(geldwereld))
    response = controller.post(url("begroting_nieuw"), {"jaar": JAAR, "uit": other.pk, "toelichting": ""})
    assert response.status_code == 400
    assert not Begroting.objects.filter(swv=geldwereld.swv).exists()


def neighbours(geldwereld: Any) -> Any:
    return geldwereld.anderen


def post_data(**changes: Any) -> dict[str, Any]:
    return {"code": "4.4", "naam": "Scholing", "soort": "", "programma": "", "groei": "", "toelichting": "",
            f"bedrag_{JAAR}": "1.234,56", **changes}  # fmt: skip


def test_post_is_added_with_dutch_amounts(controller, geldwereld):
    begroting = make_begroting(geldwereld)
    response = controller.post(url("post_nieuw", begroting.pk), post_data(**{f"bedrag_{JAAR - 1}": "-5"}))
    assert response.url == url("begroting", begroting.pk)
    post = begroting.posten.get(code="4.4")
    assert post.soort == "lasten"
    assert dict(post.bedragen.values_list("jaar", "bedrag")) == {JAAR - 1: D(-5), JAAR: D("1234.56")}


@pytest.mark.parametrize(
    ("changes", "melding"),
    [
        ({"code": ""}, "Vul «RJ-code» in"),
        ({"code": "4,4"}, "getallen met punten"),
        ({"code": "9.1"}, "niet te zien of het baten of lasten zijn"),
        ({"naam": ""}, "Vul «Omschrijving» in"),
        ({"naam": "Jan 123456782"}, "burgerservicenummer"),
        ({f"bedrag_{JAAR}": "veel"}, "Vul een bedrag in"),
        ({f"bedrag_{JAAR}": "1,234"}, "Vul een bedrag in"),
        ({f"bedrag_{JAAR}": ""}, "minstens een bedrag"),
        ({f"bedrag_{JAAR}": "99999999999"}, "hoogstens"),
        ({"groei": "101"}, "100"),
        ({"vul_met_groei": "on"}, "Vul een groei in"),
        ({"code": "4.1", "naam": "Personele lasten", "programma": "Bureau"}, "staat al in de begroting"),
    ],
)
def test_wrong_post_is_refused_in_words_and_keeps_what_was_typed(controller, geldwereld, changes, melding):
    begroting = make_begroting(geldwereld)
    response = controller.post(url("post_nieuw", begroting.pk), post_data(toelichting="Blijft staan", **changes))
    assert response.status_code == 400
    assert melding in response.text
    assert "Blijft staan" in response.text
    assert begroting.posten.count() == 3


def test_post_is_changed_filled_by_growth_and_removed(controller, geldwereld):
    begroting = make_begroting(geldwereld)
    post = begroting.posten.get(code="4.1")
    address = url("post", begroting.pk, post.pk)
    assert "900000,00" in controller.get(address).text
    data = post_data(code="4.1", naam="Personeel", groei="2,5", vul_met_groei="on", **{f"bedrag_{JAAR}": "1000"})
    assert controller.post(address, data).status_code == 302
    assert post.bedragen.get(jaar=JAAR + 4).bedrag == D("1103.81")
    assert controller.post(url("post_verwijderen", begroting.pk, post.pk)).status_code == 302
    assert not Begrotingspost.objects.filter(pk=post.pk).exists()


def test_false_alarm_of_a_bsn_is_logged_with_the_post(controller, geldwereld):
    begroting = make_begroting(geldwereld)
    extra = {"geen_bsn": "on", "geen_bsn_reden": "dit is een factuurnummer"}
    controller.post(url("post_nieuw", begroting.pk), post_data(naam="Factuur 123456782", **extra))
    assert ValsAlarm.objects.get().object_soort == "begroting"


def test_post_of_another_budget_is_404(controller, geldwereld):
    first, second = make_begroting(geldwereld), make_begroting(geldwereld, jaar=JAAR + 1)
    post = first.posten.first()
    assert controller.get(url("post", second.pk, post.pk)).status_code == 404
    assert controller.post(url("post_verwijderen", second.pk, post.pk)).status_code == 404


def test_reserve_is_added_changed_and_removed(controller, geldwereld):
    begroting = make_begroting(geldwereld)
    data = {"soort": "bestemming", "naam": "Inclusie", "doel": "Inclusie", "beginstand": "100.000", "is_publiek": "on",
            f"mutatie_{JAAR}": "-25.000,50"}  # fmt: skip
    assert controller.post(url("reserve_nieuw", begroting.pk), data).status_code == 302
    reserve = begroting.reserves.get(naam="Inclusie")
    assert reserve.mutaties.get().bedrag == D("-25000.50")
    page = url("reserve", begroting.pk, reserve.pk)
    assert "-25000,50" in controller.get(page).text
    response = controller.post(page, {**data, "doel": "", "naam": "Getypt"})
    assert response.status_code == 400
    assert "Schrijf waarvoor" in response.text
    assert "Getypt" in response.text
    assert controller.post(url("reserve_verwijderen", begroting.pk, reserve.pk)).status_code == 302
    assert begroting.reserves.count() == 1


@pytest.mark.parametrize("stand", ["rvt", "vastgesteld"])
def test_what_is_no_concept_any_more_gives_409_and_changes_nothing(controller, geldwereld, stand):
    begroting = make_begroting(geldwereld, stand)
    post, reserve = begroting.posten.first(), begroting.reserves.first()
    for address in (
        url("begroting_wijzigen", begroting.pk), url("post_nieuw", begroting.pk), url("post", begroting.pk, post.pk),
        url("post_verwijderen", begroting.pk, post.pk), url("reserve_nieuw", begroting.pk),
        url("reserve", begroting.pk, reserve.pk), url("reserve_verwijderen", begroting.pk, reserve.pk),
        url("importeren_bij", "begroting", begroting.pk), url("begroting_prognose", begroting.pk),
    ):  # fmt: skip
        assert controller.post(address, post_data()).status_code == 409, address
    assert begroting.posten.count() == 3


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("post_nieuw", {"naam": "Taalklas", "toelichting": "Start in augustus."}),
        ("reserve_nieuw", {"naam": "Taalklas", "doel": "Start in augustus."}),
        ("begroting_wijzigen", {"toelichting": "Taalklas", "bron": "Start in augustus."}),
    ],
)
def test_what_was_typed_in_a_concept_that_went_on_is_given_back(controller, geldwereld, name, data):
    begroting = make_begroting(geldwereld, "rvt")
    response = controller.post(url(name, begroting.pk), data)
    assert response.status_code == 409
    given = dict(re.findall(r"<dt>([^<]*)</dt>\s*<dd[^>]*>([^<]*)</dd>", response.text))
    assert set(given.values()) == set(data.values())
    assert url("begroting", begroting.pk) in response.text


def test_explanation_is_changed(controller, geldwereld):
    begroting = make_begroting(geldwereld)
    controller.post(url("begroting_wijzigen", begroting.pk), {"toelichting": "Uitgangspunten", "bron": "Kaderbrief"})
    assert (reload(begroting).toelichting, reload(begroting).bron) == ("Uitgangspunten", "Kaderbrief")


# --- files, history, figures ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("wie", [Rol.CONTROLLER, Rol.TOEZICHTHOUDER, "accountant"])
def test_budget_as_workbook(als_rol, geldwereld, wie, caplog):
    begroting = make_begroting(geldwereld, "vastgesteld")
    response = als_rol(wie).get(url("begroting_export", begroting.pk))
    book = load_workbook(io.BytesIO(response.content))
    assert book.sheetnames == ["Begroting", "Reserves", "Uitkomst"]
    assert [cell.value for cell in book["Begroting"]["E"]][:3] == [JAAR, 10_000_000, 10_000_000] or book["Begroting"]["E2"].value == 10_000_000  # fmt: skip
    assert "begroting_geexporteerd" in caplog.text


def test_history_page_tells_old_and_new(controller, geldwereld):
    begroting = make_begroting(geldwereld)
    post = begroting.posten.get(code="4.1")
    controller.post(url("post", begroting.pk, post.pk), post_data(code="4.1", naam="Nieuwe naam"))
    text = controller.get(url("begroting_historie", begroting.pk)).text
    assert "<del>Personele lasten</del>" in text
    assert "Nieuwe naam" in text
    assert geldwereld[Rol.CONTROLLER].naam in text


@pytest.mark.parametrize("wie", [Rol.CONTROLLER, Rol.TOEZICHTHOUDER, "accountant"])
def test_realisation_and_kengetallen_pages(als_rol, geldwereld, wie):
    make_begroting(geldwereld, "vastgesteld")
    add_realisation(geldwereld, JAAR)
    add_balans(geldwereld, JAAR)
    client = als_rol(wie)
    text = client.get(url("realisatie"), {"jaar": JAAR, "maand": 6}).text
    for part in ("Tot en met juni 2027", "€ 450.000,00", "€ 420.000,00", "€ -30.000,00", "-6,67 %"):
        assert part in text, part
    text = client.get(url("kengetallen")).text
    for part in ("Solvabiliteit 2", "81,82 %", "5,40", "Totaal passiva", "€ 550.000,00"):
        assert part in text, part
    response = client.get(url("realisatie_export"), {"jaar": JAAR})
    assert load_workbook(io.BytesIO(response.content)).active["A2"].value == "3.1"


@pytest.mark.parametrize("query", ["jaar=1999", "jaar=abc", "maand=13", "jaar=%27--"])
def test_hostile_year_or_month_is_400(controller, geldwereld, query):
    add_realisation(geldwereld, JAAR)
    assert controller.get(f"{url('realisatie')}?{query}").status_code == 400
    assert controller.get(f"{url('realisatie_export')}?{query}").status_code == 404


def test_accountant_sees_no_budget_outside_the_own_years_beside_the_figures(als_rol, geldwereld):
    make_begroting(geldwereld, "vastgesteld", jaar=2024)
    add_realisation(geldwereld, 2025)
    assert "Naast de begroting 2024" in als_rol(Rol.CONTROLLER).get(url("realisatie"), {"jaar": 2025}).text
    text = als_rol("accountant").get(url("realisatie"), {"jaar": 2025}).text
    assert "Er is geen vastgestelde begroting" in text
    assert "10.000.000" not in text


def test_empty_pages_say_why(als_rol):
    assert "Er is nog geen begroting" in als_rol(Rol.CONTROLLER).get(url("begrotingen")).text
    assert "Er is nog geen realisatie" in als_rol(Rol.TOEZICHTHOUDER).get(url("realisatie")).text
    assert "Er zijn nog geen cijfers" in als_rol(Rol.DIRECTEUR).get(url("kengetallen")).text
