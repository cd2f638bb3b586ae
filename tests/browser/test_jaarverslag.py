"""The path of a jaarverslag in a browser: begin, write, count, make up, declare, approve, adopt, publish, correct."""

from pathlib import Path
from typing import Any

import pytest
from django.db import transaction

from rapportage.jaarverslag.demo import make_document
from rapportage.jaarverslag.models import Jaarverslag
from rapportage.jaarverslag.services.tekst import save_tekst
from swv.kern.models import Taak
from swv.kern.taken.taak import run_taak
from tests.browser.conftest import Mens
from tests.rapportage.jaarverslag.wereld import ACC, CONTR, DIR, JAAR, RVT, TEKST, add_auditors, add_figures
from tests.rollen import als, as_eigenaar

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
BASIS = f"/sturing/jaarverslag/{JAAR}/1/"


def run_jobs(soort: str) -> None:
    """As the worker would."""
    with as_eigenaar():
        ids = list(Taak.objects.filter(soort=soort, status="wacht").values_list("pk", flat=True))
    for pk in ids:
        run_taak(pk)
    with as_eigenaar():
        assert set(Taak.objects.filter(pk__in=ids).values_list("status", flat=True)) == {"gereed"}


def fill_others(wereld: Any) -> None:
    """The other chapters, as their writers would have typed them."""
    with transaction.atomic(), als(wereld[CONTR]):
        for hoofdstuk in Jaarverslag.objects.get(jaar=JAAR).hoofdstukken.filter(tekst=""):
            save_tekst(hoofdstuk=hoofdstuk, tekst=TEKST)


def save_documents(wereld: Any, tmp_path: Path) -> dict[str, Path]:
    """The jaarrekening and the controleverklaring on somebody's disk."""
    found = {}
    verslag = Jaarverslag.objects.select_related("swv").get(jaar=JAAR)
    for stap in ("jaarrekening_toevoegen", "verklaring_toevoegen"):
        with transaction.atomic(), als(wereld[CONTR]):
            content = make_document(verslag, stap).read()
        found[stap] = tmp_path / f"{stap}.pdf"
        found[stap].write_bytes(content)
    return found


def upload(mens: Mens, stap: str, label: str, path: Path) -> None:
    mens.open(f"{BASIS}acties/{stap}/")
    mens.page.set_input_files("input[name=bestand]", path)
    mens.press(label)


def take(mens: Mens, stap: str, label: str) -> None:
    mens.open(f"{BASIS}acties/{stap}/")
    mens.press(label)
    assert mens.page.url == f"{mens.base}{BASIS}"


def test_a_report_from_the_first_word_to_the_public_page(echte_wereld: Any, mensen: Any, tmp_path: Path) -> None:
    wereld = add_auditors(echte_wereld)
    with transaction.atomic():
        add_figures(wereld)

    # The controller begins; the figures fill themselves.
    controller = mensen(wereld[CONTR])
    controller.open("/sturing/jaarverslag/nieuw/")
    controller.page.locator("select[name=jaar]").select_option(str(JAAR))
    controller.press("Begin")
    assert controller.page.url == f"{controller.base}{BASIS}"
    run_jobs("jaarverslag.cijfers")
    page = controller.open(BASIS)
    assert "nog leeg" in page.inner_text("main")

    # The directeur writes on a narrow screen: the preview follows, and it is saved while typing.
    directeur = mensen(wereld[DIR], width=320)
    page = directeur.open(f"{BASIS}hoofdstukken/voorwoord/")
    page.fill(
        "textarea[name=tekst]",
        "## Het jaar in het kort\n\nEr is **veel** gebeurd, en daarover gaat dit verslag.\n\n[[kerncijfers]]",
    )
    page.locator(".v-voorbeeld h3", has_text="Het jaar in het kort").wait_for()
    page.get_by_text("Bewaard om").wait_for()
    directeur.look()
    page.reload()
    assert "Er is **veel** gebeurd" in page.input_value("textarea[name=tekst]")
    directeur.open(f"{BASIS}hoofdstukken/voorwoord/versies/")
    page.get_by_role("link", name="Versie 1").click()
    page.wait_for_url("**/versies/*/")
    directeur.look()

    # The checks say what is missing; then everything is written and the jaarrekening is there.
    page = controller.open(f"{BASIS}controle/")
    assert "Nog geen tekst" in page.inner_text("main")
    fill_others(wereld)
    files = save_documents(wereld, tmp_path)
    upload(controller, "jaarrekening_toevoegen", "Voeg de jaarrekening toe", files["jaarrekening_toevoegen"])
    assert "Alles klopt." in controller.open(f"{BASIS}controle/").inner_text("main")
    take(controller, "opmaken", "Maak het verslag op")

    # The accountant reads, and refuses to take a scan for a declaration.
    accountant = mensen(wereld[ACC])
    accountant.open("/sturing/auditor/")
    accountant.open(f"{BASIS}hoofdstukken/balans/")
    wrong = tmp_path / "verklaring.pdf"
    wrong.write_bytes(b"dit is geen pdf")
    accountant.open(f"{BASIS}acties/verklaring_toevoegen/")
    accountant.page.set_input_files("input[name=bestand]", wrong)
    accountant.press("Voeg de controleverklaring toe")
    assert "verklaring.pdf" in accountant.page.get_by_role("alert").first.inner_text()
    upload(accountant, "verklaring_toevoegen", "Voeg de controleverklaring toe", files["verklaring_toevoegen"])

    # The raad van toezicht approves, the directeur adopts and publishes.
    take(mensen(wereld[RVT]), "goedkeuren", "Keur het verslag goed")
    take(directeur, "vaststellen", "Stel het verslag vast")
    run_jobs("jaarverslag.pdf")
    page = directeur.open(BASIS)
    assert "PDF/UA-1 en PDF/A-3a" in page.inner_text("#pdf")
    with page.expect_download() as download:
        page.locator("#pdf").get_by_role("link", name="Download").click()
    assert Path(download.value.path()).read_bytes().startswith(b"%PDF")
    take(directeur, "openbaar_maken", "Maak het verslag openbaar")
    anyone = directeur.open("/sturing/openbaar/VO2704/")
    assert f"Jaarverslag {JAAR}" in anyone.inner_text("main")

    # A mistake: an erratum with a reason, and the old version stays.
    directeur.open(f"{BASIS}acties/erratum/")
    directeur.page.fill("textarea[name=reason]", "In hoofdstuk 9 stond een verkeerd woord.")
    directeur.press("Maak een verbeterde versie")
    assert directeur.page.url.endswith(f"/{JAAR}/2/")
    assert "verkeerd woord" in directeur.page.inner_text("main")

    # What the auditors took along; and the sample page of the accountant.
    accountant.open("/sturing/auditor/steekproef/")
    directeur.open("/sturing/auditor/downloads/")
