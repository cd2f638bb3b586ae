"""Dividing money in a browser: the controller makes a model and compares, the directeur adopts, the board gets a letter."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import transaction

from financien.verdelen.models import Verdeling
from swv.organisatie.enums import Rol
from tests.browser.conftest import Mens
from tests.browser.test_hoofdpad import do_jobs
from tests.financien.wereld import add_money
from tests.rollen import als

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def make_model(controller: Mens) -> str:
    """From a preset to a model that fits; returns its path."""
    page = controller.open("/geld/modellen/nieuw/")
    page.fill("input[name=naam]", "Schoolmodel 2027")
    page.fill("input[name=jaar]", "2027")
    controller.choose("begin_met", "schoolmodel")
    controller.press("Maak het model")
    path = page.url.removeprefix(controller.base)
    page.get_by_role("link", name="De rest naar leerlingen").click()
    controller.look()
    controller.choose("p-schoolsoorten", "vo")
    controller.press("Bewaar de regel")
    return path


def add_tariff(controller: Mens) -> None:
    """What the preset asks and nobody entered yet."""
    page = controller.open("/geld/gegevens/tarieven/nieuw/")
    page.select_option("select[name=code]", "centrale_kosten")
    page.fill("input[name=bedrag]", "20.000,00")
    page.fill("input[name=van]", "2027-01-01")
    page.fill("input[name=tot_en_met]", "2027-12-31")
    page.fill("input[name=bron]", "Begroting 2027")
    controller.press("Bewaar")


def add_rule(controller: Mens, path: str) -> None:
    """A fixed amount per school, moved with the keyboard to before the rest."""
    page = controller.open(f"{path}regels/nieuw/")
    page.get_by_role("link", name="Vaste voet").click()
    controller.look()
    page.select_option("select[name=p-tarief]", "vaste_voet")
    page.select_option("select[name=p-pot]", "budget")
    controller.choose("p-schoolsoorten", "vo")
    controller.press("Bewaar de regel")
    up = page.get_by_role("button", name="Zet «Vaste voet» een plek hoger")
    up.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    controller.look()
    names = page.locator(".v-regelkaart h3").all_inner_texts()
    assert names == ["Budget van dit jaar", "Centrale kosten", "Vaste voet", "De rest naar leerlingen"]


def try_what_if(controller: Mens, verdeling: str) -> None:
    """The outcome follows while one types, and nothing is kept until that is asked."""
    page = controller.open(f"{verdeling}wat-als/")
    outcome = page.locator("#uitkomst")
    before = outcome.inner_text()
    with page.expect_response(lambda response: response.url.endswith("/wat-als/uitkomst/")):
        page.locator("input[name='tarief:vaste_voet']").fill("20000")
    page.wait_for_function("was => document.querySelector('#uitkomst').innerText !== was", arg=before)
    controller.look()
    page.fill("input[name=naam]", "Hogere voet")
    controller.press("Bewaar als scenario")


def test_from_model_to_letter(echte_wereld: Any, mensen: Callable[..., Mens]) -> None:
    wereld = echte_wereld
    with transaction.atomic():
        add_money(wereld)
    controller = mensen(wereld[Rol.CONTROLLER])
    for path in ("/geld/", "/geld/gegevens/tellingen/", "/geld/inkomsten/?jaar=2027", "/geld/modellen/"):
        controller.open(path)
    add_tariff(controller)
    model = make_model(controller)
    add_rule(controller, model)

    page = controller.page
    page.fill("input[name=naam]", "Basis")
    controller.press("Reken uit")
    verdeling = page.url.removeprefix(controller.base)
    page.get_by_role("link", name="€ 10.000,00").first.click()
    controller.look()
    assert "× € 10.000,00" in page.locator("main").inner_text()
    try_what_if(controller, verdeling)
    with transaction.atomic(), als(wereld[Rol.CONTROLLER]):
        keys = list(Verdeling.objects.order_by("pk").values_list("pk", flat=True))
    controller.open("/geld/verdelingen/vergelijken/?" + "&".join(f"v={pk}" for pk in keys))
    assert "Hogere voet" in page.locator("main").inner_text()
    controller.open(f"{verdeling}acties/delen/")
    controller.press("Deel met de besturen")

    bestuurder = mensen(wereld[Rol.BESTUURDER], width=320)
    assert "Dit is een voorstel" in bestuurder.open(verdeling).locator("main").inner_text()

    directeur = mensen(wereld[Rol.DIRECTEUR])
    directeur.open(f"{verdeling}?per=school")
    directeur.open(f"{verdeling}acties/vaststellen/")
    directeur.press("Stel vast")
    do_jobs("verdeelbrief")

    bestuurder.open("/geld/")
    page = bestuurder.open(verdeling)
    with page.expect_download() as download:
        page.get_by_role("link", name=wereld.bestuur.naam).first.click()
    assert download.value.path().read_bytes()[:5] == b"%PDF-"
    directeur.open(verdeling)


@pytest.mark.parametrize("width", [320, 1280])
def test_every_page_of_the_controller_passes_axe(echte_wereld: Any, mensen: Callable[..., Mens], width: int) -> None:
    from tests.financien import wereld as g

    wereld = echte_wereld
    with transaction.atomic():
        add_money(wereld)
        verdeling = g.make_vastgesteld(wereld)
        concept = g.make_concept(wereld, model=g.make_model(wereld, naam="Nieuw"), naam="Nieuw")
        tarief = g.Tarief.objects.filter(swv=wereld.swv).first()
        regel = concept.model.regels.last()
    controller = mensen(wereld[Rol.CONTROLLER], width=width)
    for path in (
        "", "gegevens/tarieven/", f"gegevens/tarieven/{tarief.pk}/", "gegevens/plaatsingen/nieuw/", "inkomsten/", "modellen/",
        f"modellen/{concept.model_id}/", f"modellen/{verdeling.model_id}/", f"modellen/{concept.model_id}/wijzigen/",
        f"modellen/{concept.model_id}/regels/nieuw/", f"modellen/{concept.model_id}/regels/nieuw/verwijzer_betaalt/",
        f"modellen/{concept.model_id}/regels/{regel.pk}/", "verdelingen/", f"verdelingen/{verdeling.pk}/",
        f"verdelingen/{concept.pk}/", f"verdelingen/{concept.pk}/naam/", f"verdelingen/{concept.pk}/wat-als/",
        f"verdelingen/{concept.pk}/acties/opbergen/", f"verdelingen/{verdeling.pk}/spoor/?eenheid={wereld.bestuur.code}",
        f"verdelingen/vergelijken/?v={verdeling.pk}&v={concept.pk}",
    ):  # fmt: skip
        controller.open(f"/geld/{path}")
