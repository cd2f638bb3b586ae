"""Where to tell of a weakness (RFC 9116), and the scanner that is there or knowingly isn't."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.urls import reverse

from swv.checks import check_virusscanner, refuse_unsafe_installation
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w

pytestmark = pytest.mark.django_db
ADRES = "/.well-known/security.txt"
NOTICE = "Bestanden worden niet op virussen gecontroleerd"


def read(client: Any) -> list[tuple[str, str]]:
    response = client.get(ADRES)
    assert (response.status_code, response["Content-Type"]) == (200, "text/plain; charset=utf-8")
    assert response["Cache-Control"] == "public, max-age=300"
    return [tuple(line.split(": ", 1)) for line in response.content.decode().splitlines()]


def test_security_txt_has_the_fields_of_the_standard_and_ends_within_a_year(client: Any, settings: Any) -> None:
    settings.BEVEILIGINGSCONTACT, settings.BASIS_URL = "veilig@verband.example", "https://verband.example"

    fields = read(client)

    expires = datetime.strptime(dict(fields)["Expires"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    assert timedelta(days=90) < expires - datetime.now(UTC) < timedelta(days=365)
    assert [each for each in fields if each[0] != "Expires"] == [
        ("Contact", "mailto:veilig@verband.example"),
        ("Preferred-Languages", "nl, en"),
        ("Canonical", f"https://verband.example{ADRES}"),
    ]


def test_without_own_contact_every_active_swv_is_named(client: Any, settings: Any) -> None:
    settings.BEVEILIGINGSCONTACT = ""
    f.SwvFactory(naam="Aan", email="aan@swv.example")
    f.SwvFactory(naam="Zonder adres", email="")
    f.SwvFactory(naam="Gestopt", email="gestopt@swv.example", actief=False)

    assert [value for key, value in read(client) if key == "Contact"] == ["mailto:aan@swv.example"]


def test_without_anybody_to_tell_there_is_no_file(client: Any, settings: Any) -> None:
    settings.BEVEILIGINGSCONTACT = ""

    assert client.get(ADRES).status_code == 404


@pytest.mark.parametrize(
    ("demo", "socket", "choice", "found"),
    [
        (True, "", "", []),
        (False, "/run/clamd.sock", "", []),
        (False, "", "geen", []),
        (False, "", "", ["swv.E005"]),
        (False, "", "later", ["swv.E005"]),
        (True, "", "later", ["swv.E005"]),
    ],
)
def test_outside_the_demo_a_scanner_is_there_or_knowingly_refused(
    settings: Any, demo: bool, socket: str, choice: str, found: list[str]
) -> None:
    settings.DEMO, settings.CLAMD_SOCKET, settings.VIRUSSCANNER = demo, socket, choice

    problems = check_virusscanner()

    assert [each.id for each in problems] == found
    assert [each for each in problems if "CLAMD_SOCKET" not in each.hint or "VIRUSSCANNER=geen" not in each.hint] == []


def test_website_without_a_choice_does_not_start(settings: Any) -> None:
    settings.DEMO, settings.CLAMD_SOCKET, settings.VIRUSSCANNER = False, "", ""

    with pytest.raises(SystemExit, match=r"swv\.E005: Bestanden worden niet op virussen gecontroleerd"):
        refuse_unsafe_installation()


@pytest.mark.parametrize("name", ["werkplek:mijn_werk", "organisatie:gebruikers", "organisatie:instellingen"])
def test_beheerder_reads_on_every_page_that_nothing_is_scanned(client: Any, settings: Any, name: str) -> None:
    settings.DEMO, settings.CLAMD_SOCKET, settings.VIRUSSCANNER = False, "", "geen"
    client.force_login(w.make_wereld()[Rol.BEHEERDER])

    assert NOTICE in client.get(reverse(name)).content.decode()


@pytest.mark.parametrize(
    ("rol", "demo", "socket"),
    [(Rol.BEHEERDER, False, "clamav:3310"), (Rol.BEHEERDER, True, ""), (Rol.SECRETARIS, False, "")],
)
def test_notice_is_not_there_with_a_scanner_in_the_demo_or_for_others(
    client: Any, settings: Any, rol: str, demo: bool, socket: str
) -> None:
    settings.DEMO, settings.CLAMD_SOCKET, settings.VIRUSSCANNER = demo, socket, "geen"
    client.force_login(w.make_wereld()[rol])

    assert NOTICE not in client.get(reverse("werkplek:mijn_werk")).content.decode()
