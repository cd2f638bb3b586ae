"""The budget in a browser: read in a file, look at every page, and bring it from the controller to the directeur."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import transaction

from financien.referentie.models import Tarief
from swv.organisatie.enums import Rol
from tests.browser.conftest import Mens
from tests.financien.begroten.begrotingen import add_balans, add_realisation, make_begroting
from tests.financien.wereld import add_money
from tests.rollen import als, as_eigenaar

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
KOPPEN = "Soort tarief;Geldig vanaf;Geldig tot en met;Bedrag;Status;Bron"
GOED = "zwaar;01-01-2027;31-12-2027;742,00;definitief;Staatscourant"
FOUT = "goud;01-01-2027;31-12-2027;-3,00;definitief;Staatscourant"


def read_file(controller: Mens, *rows: str) -> None:
    page = controller.open("/geld/importeren/tarieven/")
    content = "\n".join((KOPPEN, *rows)).encode()
    page.set_input_files("input[name=bestand]", {"name": "tarieven.csv", "mimeType": "text/csv", "buffer": content})
    controller.press("Bekijk wat erin staat")


@pytest.mark.parametrize("width", [320, 1280])
def test_file_with_a_mistake_and_then_without(echte_wereld: Any, mensen: Callable[..., Mens], width: int) -> None:
    wereld = echte_wereld
    controller = mensen(wereld[Rol.CONTROLLER], width=width)
    read_file(controller, GOED, FOUT)
    assert "goud" in controller.page.locator("main").inner_text()
    with as_eigenaar():
        assert not Tarief.objects.filter(swv=wereld.swv, code="zwaar").exists()
    read_file(controller, GOED)
    controller.press("Neem over")
    with as_eigenaar():
        assert Tarief.objects.get(swv=wereld.swv, code="zwaar").bedrag == 742


def test_budget_from_controller_to_directeur(echte_wereld: Any, mensen: Callable[..., Mens]) -> None:
    wereld = echte_wereld
    with transaction.atomic():
        add_money(wereld)
        with als(wereld[Rol.CONTROLLER]):
            begroting = make_begroting(wereld)
            post = begroting.posten.first()
            add_realisation(wereld, 2026)
            add_balans(wereld, 2025, eigen=400_000)
            add_balans(wereld, 2026, eigen=760_000)
    path = f"/geld/begrotingen/{begroting.pk}/"
    controller = mensen(wereld[Rol.CONTROLLER])
    for page in (
        "/geld/begrotingen/", "/geld/begrotingen/nieuw/", path, f"{path}wijzigen/", f"{path}prognose/", f"{path}posten/nieuw/",
        f"{path}posten/{post.pk}/", f"{path}reserves/nieuw/", f"{path}wijzigingen/", "/geld/realisatie/?jaar=2026",
        "/geld/kengetallen/?jaar=2026", "/geld/importeren/realisatie/", f"/geld/importeren/begroting/{begroting.pk}/",
    ):  # fmt: skip
        controller.open(page)
    small = mensen(wereld[Rol.CONTROLLER], width=320)
    for page in (path, "/geld/realisatie/?jaar=2026", "/geld/kengetallen/?jaar=2026"):
        small.open(page)
    steps = (
        (controller, "aanbieden"), (mensen(wereld[Rol.TOEZICHTHOUDER]), "goedkeuren"), (mensen(wereld["opr"]), "instemmen"),
        (mensen(wereld[Rol.DIRECTEUR]), "vaststellen"),
    )  # fmt: skip
    for wie, actie in steps:
        page = wie.open(f"{path}acties/{actie}/")
        if page.locator("[name=reason]").count():
            page.fill("[name=reason]", "Zoals besproken.")
        wie.press(page.locator("main form button").first.inner_text())
    with as_eigenaar():
        begroting.refresh_from_db()
        assert begroting.status == "vastgesteld"
