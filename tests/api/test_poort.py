"""What programs send passes the gate: refused by name and field, taken out and told, one way out for a false BSN."""

import json
from typing import Any

import pytest

from leerlingen.models import Leerling
from swv.kern.models import ValsAlarm
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.api.conftest import aanvraag_url, make_client
from tests.rollen import als

LIJST = "/api/v1/leerlingen/"
NIEUW = {"roepnaam": "Sam", "achternaam": "Bakker", "geboortedatum": "2013-05-02", "van": "2025-08-01"}
BSN = "111222333"


@pytest.fixture
def zorg(wereld: Any) -> Any:
    return make_client(wereld[Rol.ZORGCOORDINATOR])


def send(client: Any, body: str, content_type: str = "application/json", method: str = "POST", url: str = LIJST) -> Any:
    return client.generic(method, url, body.encode("utf-8", "surrogatepass"), content_type=content_type)


@pytest.mark.parametrize(
    "veld", [*NIEUW, "voornamen", "tussenvoegsel", "postcode", "woongemeente", "las_id", "onbekend"]
)
@pytest.mark.parametrize(
    ("char", "naam"),
    [("\ud800", "half teken, U+D800"), ("\x00", "nulteken, U+0000"), ("\uffff", "teken dat niet bestaat, U+FFFF")],
)
def test_half_a_character_in_any_field_is_400_at_that_field(zorg: Any, veld: str, char: str, naam: str) -> None:
    response = send(zorg, json.dumps({**NIEUW, veld: f"a{char}b"}))

    tekst = f"Hier staat een teken dat we niet kunnen bewaren ({naam}). Typ de tekst opnieuw."
    assert (response.status_code, response.json()) == (400, {"fouten": {veld: [tekst]}})


@pytest.mark.parametrize(
    "body", ["[" * 50_000 + "]" * 50_000, '{"a":' * 50_000 + "1" + "}" * 50_000, '{"a":' * 21 + "1" + "}" * 21]
)
def test_body_that_is_nested_too_deep_is_400(zorg: Any, body: str) -> None:
    response = send(zorg, body)

    assert response.status_code == 400
    (texts,) = response.json()["fouten"].values()
    assert texts == ["Dit is te diep genest: hoogstens 20 lagen."]


@pytest.mark.parametrize("getal", ["1e999", "-1e999", "9" * 400, str(2**63)])
def test_number_that_no_column_can_hold_is_400(zorg: Any, getal: str) -> None:
    response = send(zorg, f'{{"roepnaam": {getal}}}')

    assert (response.status_code, response.json()["fouten"]) == (400, {"roepnaam": ["Dit getal is te groot."]})


def test_half_a_character_in_the_name_of_a_field_is_400(zorg: Any) -> None:
    response = send(zorg, '{"\\ud800": "x"}')

    assert response.status_code == 400
    assert list(response.json()["fouten"]) == ["algemeen"]


@pytest.mark.parametrize(
    "content_type", ["application/json; charset=utf-7", "multipart/form-data; boundary=x; charset=hex"]
)
def test_another_character_set_is_400(zorg: Any, content_type: str) -> None:
    response = send(zorg, '{"roepnaam": "+2AA-"}', content_type)

    assert response.json() == {"fouten": {"algemeen": ["Deze tekenset kennen we niet. Stuur UTF-8."]}}


def test_short_text_has_one_line_and_rows_within_too(zorg: Any, wereld: Any) -> None:
    rows = [{"naam": "A.\nBakker\u200b", "relatie": "moeder", "plaats": "Bever\x0bwijk"}]

    response = zorg.post(LIJST, {**NIEUW, "achternaam": "van\r\nDijk", "gezagdragers": rows})

    assert response.status_code == 201, response.json()
    assert response["Verband-Weggehaald"] == (
        "gezagdragers.0.naam (spatie zonder breedte, U+200B); gezagdragers.0.plaats (verticale tab, U+000B)"
    )
    with als(wereld[Rol.ZORGCOORDINATOR]):
        leerling = Leerling.objects.get(nummer=response.json()["nummer"])
        gezag = leerling.gezagdrager_set.get()
    assert (leerling.achternaam, gezag.naam, gezag.plaats) == ("van Dijk", "A. Bakker", "Beverwijk")


def test_clean_call_has_no_such_header(zorg: Any) -> None:
    assert "Verband-Weggehaald" not in zorg.post(LIJST, NIEUW)


def test_step_takes_the_reason_for_a_number_per_field_as_everywhere(wereld: Any) -> None:
    aanvraag = w.make_ingediend(wereld, leerling=f.LeerlingFactory(school=wereld.school))
    client, url = make_client(wereld[Rol.ZORGCOORDINATOR]), aanvraag_url(aanvraag, "acties", "intrekken")
    body = {"reason": f"Zaak {BSN}.", "versie": aanvraag.versie}

    refused = client.post(url, body)
    other = client.post(url, {**body, "geen_bsn": {"ander": "nummer van een zaak"}})
    taken = client.post(url, {**body, "geen_bsn": {"reason": "nummer van een zaak"}})

    assert (refused.status_code, other.status_code, taken.status_code) == (400, 400, 200), taken.json()
    assert list(refused.json()["fouten"]) == list(other.json()["fouten"]) == ["reason"]
    assert [(each.veld, each.reden) for each in ValsAlarm.objects.all()] == [("reason", "nummer van een zaak")]
