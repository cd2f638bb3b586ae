"""Each scope sees what is its own and nothing of the others: pages, data, files, API; and every download is recorded."""

from datetime import date
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils import timezone

from financien.begroten.models import Begroting
from financien.verdelen.models import Verdeling
from leerlingen.models import Leerling
from rapportage.auditor.models import Auditdownload, Steekproef
from rapportage.auditor.permissions import may_open
from rapportage.jaarverslag.models import Jaarverslag
from swv.organisatie.enums import AuditorScope, Rol
from tests.api.conftest import make_client
from tests.financien.wereld import add_money, make_vastgesteld
from tests.rapportage.jaarverslag.wereld import JAAR, add_auditors, make_verslag
from tests.rollen import als, as_eigenaar
from tests.test_adressen import OPENBAAR, visit
from tests.thuiszitters.wereld import prepare, vandaag
from thuiszitters.services.opgave import save_pdf, send_opgave

SCOPES = ("accountant", "inspectie", Rol.AUDITOR)
AUDITOR = "/sturing/auditor/"
VERSLAG = f"/sturing/jaarverslag/{JAAR}/1/"


def make_opgave(wereld: Any, *, met_bestand: bool = False) -> Any:
    """A return that was sent, with its PDF when asked."""
    prepare(wereld)
    with als(wereld[Rol.SECRETARIS]) as by:
        opgave = send_opgave(swv=wereld.swv, peildatum=vandaag(), by=by, nu=timezone.now())
        if met_bestand:
            save_pdf(opgave=opgave, content=b"%PDF-1.7")
    return opgave


def read(response: Any) -> bytes:
    """To the end, so that the file is closed."""
    return b"".join(response.streaming_content) if response.streaming else response.content


def call(client: Any, user: Any, url: str) -> int:
    """The code the API answers to a token of this person."""
    response = make_client(user).get(url)
    read(response)
    return response.status_code


def body(response: Any) -> str:
    return " ".join(response.content.decode().split())


# --- addresses ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scope", SCOPES)
def test_every_address_of_another_scope_is_refused(
    client: Any, auditwereld: Any, adressen: dict[str, str], scope: str
) -> None:
    add_auditors(auditwereld)
    user = auditwereld[scope]
    client.force_login(user)
    own = user.lidmaatschap.scope
    codes = {name: visit(client, url) for name, url in adressen.items() if name not in OPENBAAR}
    refused = {name for name, code in codes.items() if code in (403, 404)}
    open_to_me = {name for name in codes if may_open(own, name)}
    assert set(codes) - refused <= open_to_me
    assert {name for name, code in codes.items() if code >= 500} == set()


# --- what each sees -------------------------------------------------------------------------------------------------


def test_accountant_page_lists_report_money_and_samples(client: Any, auditwereld: Any) -> None:
    make_verslag(auditwereld, "opgemaakt")
    client.force_login(auditwereld["accountant"])
    page = body(client.get(AUDITOR))
    assert "Inzage als accountant" in page
    assert "Jaarverslag 2025" in page
    assert f"Begroting {JAAR}, versie 1" in page
    assert "Kwartaalopgaven" not in page
    assert client.get(VERSLAG).status_code == 200


def test_accountant_does_not_see_a_concept(client: Any, auditwereld: Any) -> None:
    make_verslag(auditwereld, "concept")
    client.force_login(auditwereld["accountant"])
    assert "Jaarverslag 2025" not in body(client.get(AUDITOR))
    assert client.get(VERSLAG).status_code == 404
    assert client.get(f"{VERSLAG}hoofdstukken/voorwoord/").status_code == 404


def test_inspectie_page_lists_adopted_reports_and_returns_and_no_money(client: Any, auditwereld: Any) -> None:
    make_verslag(auditwereld, "goedgekeurd")
    opgave = make_opgave(auditwereld)
    client.force_login(auditwereld["inspectie"])
    page = body(client.get(AUDITOR))
    assert "Jaarverslag 2025" not in page
    assert reverse("thuiszitters:opgave", args=[opgave.pk]) in page
    assert "Begroting" not in page
    assert client.get(VERSLAG).status_code == 404
    assert client.get(reverse("financien:overzicht")).status_code == 403


def test_fg_page_leads_to_the_logs_and_to_nothing_else(client: Any, auditwereld: Any) -> None:
    make_verslag(auditwereld, "openbaar")
    client.force_login(auditwereld[Rol.AUDITOR])
    page = body(client.get(AUDITOR))
    assert reverse("leerlingen:logboek") in page
    assert "Jaarverslag 2025" not in page
    for url in ("/sturing/jaarverslag/", VERSLAG, "/sturing/auditor/steekproef/", reverse("financien:overzicht")):
        assert client.get(url).status_code == 403


@pytest.mark.parametrize("scope", SCOPES)
def test_querysets_give_nothing_of_another_scope(auditwereld: Any, scope: str) -> None:
    make_verslag(auditwereld, "opgemaakt")
    user = auditwereld[scope]
    counts = (
        Jaarverslag.objects.visible_to(user).count(), Begroting.objects.visible_to(user).count(),
        Verdeling.objects.visible_to(user).count(), Leerling.objects.visible_to(user).count(),
    )  # fmt: skip
    assert counts == ((1, 1, 0, 0) if scope == "accountant" else (0, 0, 0, 0))


@pytest.mark.parametrize("scope", SCOPES)
def test_auditor_of_another_swv_sees_nothing(client: Any, auditwereld: Any, scope: str) -> None:
    make_verslag(auditwereld, "openbaar")
    client.force_login(auditwereld.anderen[scope])
    assert client.get(VERSLAG).status_code in (403, 404)
    assert "Jaarverslag 2025" not in body(client.get(AUDITOR))


def test_after_the_last_day_nothing_opens(client: Any, auditwereld: Any) -> None:
    make_verslag(auditwereld, "opgemaakt")
    user = get_user_model().objects.get(pk=auditwereld["accountant"].pk)
    client.force_login(user)
    assert client.get(AUDITOR).status_code == 200
    with as_eigenaar():
        user.lidmaatschap_set.update(van=date(JAAR, 1, 1), tot=date(JAAR, 2, 1))
    assert client.get(AUDITOR).status_code == 403
    assert client.get(VERSLAG).status_code == 403


@pytest.mark.parametrize("scope", SCOPES)
def test_token_meets_the_same_table_of_addresses(
    client: Any, auditwereld: Any, adressen: dict[str, str], scope: str
) -> None:
    add_auditors(auditwereld)
    user = auditwereld[scope]
    codes = {name: call(client, user, url) for name, url in adressen.items() if name.startswith("api:")}
    closed = {name: code for name, code in codes.items() if not may_open(user.lidmaatschap.scope, name)}
    assert {"api:leerlingen", "api:aanvragen", "api:thuiszitters"} <= set(closed)
    assert ("api:verdeling_rekenbestand" in closed) == (scope != "accountant")
    assert set(closed.values()) == {403}
    assert {name for name, code in codes.items() if code >= 500} == set()


def test_download_with_a_token_is_recorded(client: Any, wereld: Any) -> None:
    geldwereld = add_money(wereld)
    verdeling = make_vastgesteld(geldwereld)
    url = reverse("api:verdeling_rekenbestand", args=[verdeling.pk])
    assert call(client, geldwereld["accountant"], url) == 200
    row = Auditdownload.objects.get()
    assert (row.door, row.adres, row.scope) == (geldwereld["accountant"], url, AuditorScope.ACCOUNTANT)


# --- what was taken along -------------------------------------------------------------------------------------------


def test_every_download_of_an_auditor_is_recorded_and_the_directeur_sees_it(client: Any, auditwereld: Any) -> None:
    verslag = make_verslag(auditwereld, "gemaakt")
    uuid = verslag.documenten.get().uuid
    for scope in ("accountant", "inspectie"):
        client.force_login(auditwereld[scope])
        for url in (f"{VERSLAG}pdf/{uuid}/", f"{VERSLAG}gegevens.json", f"{VERSLAG}cijfers/balans.csv"):
            response = client.get(url)
            assert response.status_code == 200
            read(response)
        client.get(VERSLAG)  # a page is no download
    rows = [(row.scope, row.bestand) for row in Auditdownload.objects.order_by("pk")]
    files = ["jaarverslag-VO2704-2025.pdf", "jaarverslag-VO2704-2025.json", "jaarverslag-VO2704-2025-balans.csv"]
    assert rows == [(scope, name) for scope in ("accountant", "inspectie") for name in files]
    client.force_login(auditwereld[Rol.DIRECTEUR])
    page = body(client.get(f"{AUDITOR}downloads/"))
    assert page.count("jaarverslag-VO2704-2025.pdf") == 2
    assert auditwereld["accountant"].naam in page


def test_download_in_a_room_below_is_recorded_too(client: Any, auditwereld: Any) -> None:
    opgave = make_opgave(auditwereld, met_bestand=True)
    client.force_login(auditwereld["inspectie"])
    read(client.get(reverse("thuiszitters:opgave_pdf", args=[opgave.pk])))
    assert Auditdownload.objects.get().adres == reverse("thuiszitters:opgave_pdf", args=[opgave.pk])


def test_downloads_of_others_are_not_recorded_and_the_log_is_only_added_to(client: Any, auditwereld: Any) -> None:
    make_verslag(auditwereld, "gemaakt")
    client.force_login(auditwereld[Rol.DIRECTEUR])
    client.get(f"{VERSLAG}gegevens.json")
    assert not Auditdownload.objects.exists()
    assert Auditdownload.muur_rechten == Steekproef.muur_rechten == "SELECT, INSERT"


def test_directeur_of_another_swv_sees_no_downloads(client: Any, auditwereld: Any) -> None:
    make_verslag(auditwereld, "gemaakt")
    client.force_login(auditwereld["accountant"])
    client.get(f"{VERSLAG}gegevens.json")
    client.force_login(auditwereld.anderen[Rol.DIRECTEUR])
    assert "jaarverslag-VO2704" not in body(client.get(f"{AUDITOR}downloads/"))


@pytest.mark.parametrize(
    ("scope", "ziet"),
    [
        ("accountant", [f"Jaarverslag {JAAR}</a>", f"Begroting {JAAR}, versie 1</a>", "Trek een steekproef</a>"]),
        ("inspectie", [f"Jaarverslag {JAAR}</a>", "Er is nog geen opgave verzonden."]),
        (Rol.AUDITOR, ["Open het logboek</a>"]),
    ],
)
def test_page_of_an_auditor_shows_what_is_there_and_asks_few_questions(
    client: Any, auditwereld: Any, scope: str, ziet: list[str], django_assert_max_num_queries: Any
) -> None:
    make_verslag(auditwereld, "openbaar")
    client.force_login(auditwereld[scope])
    client.get(AUDITOR)
    with django_assert_max_num_queries(15):
        page = body(client.get(AUDITOR))
    assert [words for words in ziet if words not in page] == []
