"""A vertical tab from Word in a name: taken out by page and API, and harmless where one is stored already."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from leerlingen.models import Leerling
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.api.conftest import make_client
from tests.opp import wereld as opps
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_brieven_besluit import get_letter

INVOER = json.loads((Path(__file__).parent / "02-stuurteken-in-naam" / "naam.json").read_text())


@pytest.fixture
def bedorven(wereld: Any) -> Any:
    """A pupil of before the gate, and another one, each with an OPP."""
    with as_eigenaar():
        slecht = f.LeerlingFactory(school=wereld.school, roepnaam="Noor", achternaam="Proef\x0bman")
    goed = f.LeerlingFactory(school=wereld.school, roepnaam="Sem", achternaam="Zwart")
    return [opps.reload(opps.make_bijgesteld(wereld, leerling=each)) for each in (slecht, goed)]


def test_page_takes_it_out_and_says_so(client: Any, wereld: Any) -> None:
    client.force_login(wereld[Rol.ZORGCOORDINATOR])

    response = client.post(reverse("leerlingen:nieuw"), INVOER, follow=True)

    with als(wereld[Rol.ZORGCOORDINATOR]):
        assert Leerling.objects.get(roepnaam="Noor").achternaam == "Proefman"
    told = "In wat u invulde stond een onzichtbaar teken (verticale tab, U+000B). We hebben het weggehaald."
    assert told in response.content.decode()


def test_api_takes_it_out_and_says_so(wereld: Any) -> None:
    response = make_client(wereld[Rol.ZORGCOORDINATOR]).post("/api/v1/leerlingen/", INVOER)

    assert (response.status_code, response.json()["achternaam"]) == (201, "Proefman")
    assert response["Verband-Weggehaald"] == "achternaam (verticale tab, U+000B)"


def test_one_that_is_stored_spoils_no_export(client: Any, wereld: Any, bedorven: Any) -> None:
    client.force_login(wereld[Rol.ZORGCOORDINATOR])

    text = client.get(f"{reverse('opp:export_csv')}?stand=alle").content.decode("utf-8-sig")
    xlsx = client.get(f"{reverse('opp:export_xlsx')}?stand=alle")

    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    sheet = [list(row) for row in load_workbook(io.BytesIO(xlsx.content)).active.iter_rows(values_only=True)]
    kolom = rows[0].index("leerling")
    assert {row[kolom] for row in rows[1:3]} == {row[kolom] for row in sheet[1:3]} == {"Noor Proefman", "Sem Zwart"}
    assert (len(rows), len(sheet)) == (4, 4)
    assert rows[3][0] == sheet[3][0]
    assert "«leerling» bevat een onzichtbaar teken (verticale tab, U+000B); dat is hier weggelaten." in rows[3][0]


def test_one_that_is_stored_prints_no_box_in_the_letter(wereld: Any) -> None:
    with as_eigenaar():
        leerling = f.LeerlingFactory(school=wereld.school, roepnaam="Noor", achternaam="Proef\x0bman")

    text = get_letter(wereld, w.make_besloten(wereld, "TLV-VSO", leerling=leerling))

    assert "Noor Proefman krijgt een toelaatbaarheidsverklaring" in text
