"""The dashboard in a browser: figures, charts with their table, down to the rows, a target; wide and at 320 px."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import transaction

from rapportage.indicatoren.enums import Cijferherkomst
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.browser.conftest import Mens
from tests.rapportage.indicatoren import wereld as r

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def make_history(wereld: Any) -> Any:
    """Real cases of this year, and numbers of the years before."""
    with transaction.atomic():
        aanvraag = w.make_bekendgemaakt(wereld)
        w.make_ingediend(wereld)
        r.tel(wereld.swv)
    for back in range(1, 5):
        year = r.dit_jaar().vorige(back)
        for school, n in ((wereld.school, 40 + back), (wereld.zusterschool, 25)):
            r.make_cijfer(
                wereld.swv, school, maand=year.van, ontvangen=n, toegekend=n - 9, afgewezen=9, met_norm=n, binnen_norm=n - 6,
                met_wettermijn=n, binnen_wettermijn=n - 5, doorlooptijden=list(range(10, 10 + n)), instroom=8, uitstroom=6,
                herkomst=Cijferherkomst.OVERGENOMEN,
            )  # fmt: skip
        r.make_vso(wereld.swv, year.van.year, aantallen=(150 - back, 20, 10 + back))
    return aanvraag


def check_charts(mens: Mens) -> None:
    """Every chart is drawn, has a name, and unfolds to a table with its figures."""
    page = mens.page
    charts = page.locator("svg.v-grafiek__beeld")
    assert charts.count() > 3
    for number in range(charts.count()):
        chart = charts.nth(number)
        assert chart.get_attribute("role") == "img"
        assert chart.bounding_box()["height"] > 20
        assert chart.locator("title").first.text_content()
    for number in range(page.locator("details.v-grafiek__tabel").count()):
        fold = page.locator("details.v-grafiek__tabel").nth(number)
        fold.locator("summary").click()
        assert fold.locator("tbody tr").count() > 0
    mens.look()


def test_from_card_to_row(echte_wereld: Any, mensen: Callable[..., Mens]) -> None:
    aanvraag = make_history(echte_wereld)

    directeur = mensen(echte_wereld[Rol.DIRECTEUR])
    page = directeur.open("/sturing/")
    check_charts(directeur)
    page.get_by_role("link", name="Besluiten binnen de wettelijke termijn", exact=True).first.click()
    page.wait_for_url("**/indicatoren/op_tijd_wet/**")
    directeur.look()
    assert page.get_by_text("Wat dit cijfer is").is_visible()
    page.get_by_role("link", name="Bekijk de rijen achter dit cijfer").click()
    page.wait_for_url("**/rijen/**")
    directeur.look()
    page.get_by_role("link", name=aanvraag.nummer).click()
    page.wait_for_url(f"**/aanvragen/{aanvraag.nummer}/")

    page = directeur.open("/sturing/")
    page.select_option("select[name=jaar]", r.dit_jaar().vorige().label)
    page.get_by_role("button", name="Toon", exact=True).click()
    page.wait_for_url("**jaar=**")
    directeur.look()
    assert page.get_by_text("66", exact=True).count() > 0
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV").click()
    assert b"op_tijd_wet" in download.value.path().read_bytes()

    controller = mensen(echte_wereld[Rol.CONTROLLER])
    page = controller.open("/sturing/indicatoren/op_tijd_wet/streefwaarde/")
    page.fill("input[name=waarde]", "98")
    controller.press("Bewaar")
    assert page.get_by_text("Streefwaarde 98,0").first.is_visible()
    controller.open("/sturing/indicatoren/honorering/")
    controller.open("/sturing/indicatoren/deelname_vso/")

    for rol in (Rol.DIRECTEUR, Rol.SCHOOLLEIDER, Rol.BESTUURDER):
        small = mensen(echte_wereld[rol], width=320)
        small.open("/sturing/")
        check_charts(small)
        small.open("/sturing/indicatoren/doorlooptijd/")
        small.open("/sturing/indicatoren/doorlooptijd/rijen/")
