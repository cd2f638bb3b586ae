"""Pages of a budget: steps, import, and how many queries they take."""

import io

import pytest
from openpyxl import load_workbook

from financien.begroten.services.begroting import save_reserve
from financien.referentie.models import Importbestand
from swv.organisatie.enums import Rol
from tests.financien.begroten.begrotingen import JAAR, add_balans, add_post, add_realisation, make_begroting, reload
from tests.financien.begroten.test_views import CSV, D, upload, url
from tests.rollen import as_eigenaar

# --- steps ----------------------------------------------------------------------------------------------------------


def test_whole_way_from_concept_to_adopted(als_rol, geldwereld):
    begroting = make_begroting(geldwereld)
    for wie, stap in ((Rol.CONTROLLER, "aanbieden"), (Rol.TOEZICHTHOUDER, "goedkeuren"), ("opr", "instemmen"),
                      (Rol.DIRECTEUR, "vaststellen")):  # fmt: skip
        client = als_rol(wie)
        page = url("begroting_actie", begroting.pk, stap)
        assert client.get(page).status_code == 200
        assert client.post(page, {"versie": reload(begroting).versie, "reason": ""}).status_code == 302
    assert reload(begroting).status == "vastgesteld"
    assert "stelde de begroting vast" in client.get(url("begroting", begroting.pk)).text


def test_giving_back_takes_it_out_of_sight(als_rol, geldwereld):
    begroting = make_begroting(geldwereld, "rvt")
    client = als_rol(Rol.TOEZICHTHOUDER)
    page = url("begroting_actie", begroting.pk, "teruggeven")
    response = client.post(page, {"versie": begroting.versie, "reason": ""})
    assert response.status_code == 400
    assert "Schrijf waarom" in response.text
    response = client.post(page, {"versie": begroting.versie, "reason": "Reserves te hoog"})
    assert response.url == url("begrotingen")
    assert "Reserves te hoog" in als_rol(Rol.CONTROLLER).get(url("begroting", begroting.pk)).text


@pytest.mark.parametrize(
    ("wie", "stand", "stap", "versie", "code"),
    [(Rol.DIRECTEUR, "opr", "vaststellen", "2", 409), (Rol.CONTROLLER, "rvt", "goedkeuren", "1", 403),
     (Rol.TOEZICHTHOUDER, "rvt", "goedkeuren", "0", 409), (Rol.TOEZICHTHOUDER, "rvt", "goedkeuren", "x", 400),
     (Rol.TOEZICHTHOUDER, "rvt", "onzin", "1", 404), ("opr", "rvt", "goedkeuren", "1", 403),
     ("accountant", "vastgesteld", "terughalen", "4", 403)],
)  # fmt: skip
def test_steps_that_can_not_be(als_rol, geldwereld, wie, stand, stap, versie, code):
    begroting = make_begroting(geldwereld, stand)
    response = als_rol(wie).post(url("begroting_actie", begroting.pk, stap), {"versie": versie, "reason": "Zo is het."})
    assert response.status_code == code
    assert reload(begroting).status == begroting.status


# --- import ---------------------------------------------------------------------------------------------------------


def test_upload_preview_and_take_over(controller, geldwereld):
    begroting = make_begroting(geldwereld)
    response = upload(controller, url("importeren_bij", "begroting", begroting.pk))
    with as_eigenaar():
        bestand = Importbestand.objects.get()
    assert response.url == url("import_voorbeeld", bestand.pk)
    page = controller.get(response.url)
    assert "Neem over" in page.text
    assert "De 3 posten die er nu staan, worden vervangen" in page.text
    assert begroting.posten.count() == 3
    assert controller.post(response.url).url == url("begroting", begroting.pk)
    assert begroting.posten.count() == 2
    assert controller.post(response.url).status_code == 409
    assert "is overgenomen op" in controller.get(response.url).text


@pytest.mark.parametrize(
    ("data", "melding"),
    [
        (CSV.replace("1;2;3;4;5", "1;2;x;4;5", 1), "«x» is geen getal"),
        (CSV + "3.1;Rijk;1;2;3;4;5\n", "staat ook in rij 2"),
        ("", "is leeg"),
        (b"PK\x03\x04kapot", "beschadigd"),
        (b"%PDF-1.4", "geen csv of xlsx"),
    ],
)
def test_wrong_file_is_400_with_every_mistake_and_nothing_is_kept(controller, geldwereld, data, melding):
    begroting = make_begroting(geldwereld)
    response = upload(controller, url("importeren_bij", "begroting", begroting.pk), data, notatie="nl")
    assert response.status_code == 400
    assert melding in response.text
    assert (
        'value="nl" id="id_notatie_1" checked' in response.text.replace("required ", "") or "checked" in response.text
    )
    assert not Importbestand.objects.exists()
    assert begroting.posten.count() == 3


@pytest.mark.parametrize(
    ("data", "gevraagd"),
    [(CSV.replace(f";{JAAR};", ";"), "kolom G (zonder kop)"), (CSV.replace("Post;", "Post;Post;"), "Post")],
)
def test_file_with_columns_in_doubt_asks_which_is_which_and_saves_nothing(controller, geldwereld, data, gevraagd):
    begroting = make_begroting(geldwereld)
    asked = upload(controller, url("importeren_bij", "begroting", begroting.pk), data, notatie="nl")
    form = controller.get(asked.url).context["form"]
    assert gevraagd in [field.label for field in form.kolomvelden]
    response = controller.post(asked.url, {field.html_name: field.initial or "" for field in form})
    assert response.status_code == 400
    assert begroting.posten.count() == 3


def test_what_stands_in_a_wrong_file_is_shown_harmlessly(controller, geldwereld):
    begroting = make_begroting(geldwereld)
    hostile = CSV.replace("Rijk;1", "<script>alert(1)</script>;x")
    response = upload(controller, url("importeren_bij", "begroting", begroting.pk), hostile)
    assert response.status_code == 400
    assert "<script>alert" not in response.text
    assert "&lt;script&gt;" in response.text


def test_choosing_no_file_is_told(controller, geldwereld):
    response = controller.post(url("importeren", "realisatie"), {"notatie": ""})
    assert response.status_code == 400
    assert "Kies een bestand bij «Bestand»" in response.text


def test_preview_of_another_swv_is_404_and_other_roles_get_403(als_rol, controller, geldwereld):
    begroting = make_begroting(geldwereld)
    address = upload(controller, url("importeren_bij", "begroting", begroting.pk)).url
    assert als_rol(Rol.CONTROLLER, geldwereld.anderen).get(address).status_code == 404
    assert als_rol(Rol.CONTROLLER, geldwereld.anderen).post(address).status_code == 404
    for wie in (Rol.DIRECTEUR, Rol.TOEZICHTHOUDER, "accountant", Rol.BESTUURDER):
        assert als_rol(wie).post(address).status_code == 403
    assert begroting.posten.count() == 3


def test_import_into_the_budget_of_another_swv_is_404(als_rol, geldwereld):
    begroting = make_begroting(geldwereld)
    client = als_rol(Rol.CONTROLLER, geldwereld.anderen)
    assert upload(client, url("importeren_bij", "begroting", begroting.pk)).status_code == 404


@pytest.mark.parametrize(
    "address", [("importeren", "onzin"), ("importeren", "begroting"), ("importeren_bij", "realisatie", 1)]
)
def test_unknown_import_is_404(controller, address):
    assert controller.get(url(*address)).status_code == 404


def test_budget_that_moved_on_between_preview_and_take_over(controller, geldwereld):
    begroting = make_begroting(geldwereld)
    address = upload(controller, url("importeren_bij", "begroting", begroting.pk)).url
    controller.post(url("begroting_actie", begroting.pk, "aanbieden"), {"versie": 0, "reason": ""})
    assert controller.post(address).status_code == 409
    assert begroting.posten.count() == 3


def test_template_has_the_headings_of_this_budget(controller, geldwereld):
    begroting = make_begroting(geldwereld)
    for address in (url("import_sjabloon_bij", "begroting", begroting.pk), url("import_sjabloon", "balans")):
        response = controller.get(address)
        assert response["Cache-Control"] == "private, no-store"
        heads = [cell.value for cell in next(load_workbook(io.BytesIO(response.content)).worksheets[0].iter_rows())]
        assert heads[0] in ("RJ-code", "Jaar")


# --- query counts ---------------------------------------------------------------------------------------------------


def test_list_costs_the_same_for_one_and_for_thirty(controller, geldwereld, django_assert_max_num_queries):
    make_begroting(geldwereld, jaar=2030)
    controller.get(url("begrotingen"))
    with django_assert_max_num_queries(11):
        controller.get(url("begrotingen"))
    for jaar in range(2031, 2060):
        make_begroting(geldwereld, jaar=jaar)
    with django_assert_max_num_queries(11):
        response = controller.get(url("begrotingen"))
    assert len(response.context["rijen"]) == 30


def test_one_budget_costs_the_same_with_one_and_with_thirty_posts(
    controller, geldwereld, django_assert_max_num_queries
):
    begroting = make_begroting(geldwereld)
    controller.get(url("begroting", begroting.pk))
    with django_assert_max_num_queries(15):
        controller.get(url("begroting", begroting.pk))
    for number in range(30):
        add_post(begroting, f"4.4.{number}", f"Post {number}", 10)
        save_reserve(
            begroting=begroting, soort="bestemming", naam=f"R{number}", doel="x", beginstand=D(1), mutaties={JAAR: D(1)}
        )
    with django_assert_max_num_queries(15):
        controller.get(url("begroting", begroting.pk))


@pytest.mark.parametrize(("naam", "aantal"), [("realisatie", 15), ("kengetallen", 15)])
def test_figures_cost_the_same_for_one_and_for_twelve_months(
    controller, geldwereld, django_assert_max_num_queries, naam, aantal
):
    make_begroting(geldwereld, "vastgesteld")
    add_realisation(geldwereld, JAAR, maanden=1)
    controller.get(url(naam))
    with django_assert_max_num_queries(aantal):
        controller.get(url(naam))
    add_realisation(geldwereld, JAAR)
    for jaar in range(JAAR - 6, JAAR):
        add_realisation(geldwereld, jaar, maanden=1)
        add_balans(geldwereld, jaar)
    with django_assert_max_num_queries(aantal):
        controller.get(url(naam))
