"""The main path in a browser: from the zorgcoördinator's request to the letter with its TLV number."""

import re
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from django.db import transaction
from django.utils import timezone
from pypdf import PdfReader

from leerlingen.enums import Documentsoort
from swv.kern.models import Taak
from swv.kern.taken.taak import run_taak
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.browser.conftest import WACHTWOORD, Mens
from tests.rollen import as_eigenaar
from tests.wereld import give_opp, make_zitting
from toewijzing.models import Aanvraag, TlvNummer

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
VANDAAG = timezone.localdate


def make_pupil(wereld: Any) -> Any:
    leerling = f.LeerlingFactory(school=wereld.school, roepnaam="Noor", achternaam="Duin")
    f.GezagdragerFactory(leerling=leerling, naam="M. Duin")
    give_opp(wereld, leerling)
    f.DocumentFactory(
        leerling=leerling, soort=Documentsoort.ONDERZOEK, organisatie=wereld.school,
        toegevoegd_door=wereld[Rol.ZORGCOORDINATOR],
    )  # fmt: skip
    return leerling


def fill_request(mens: Mens, leerling: Any) -> str:
    """All steps of the form; returns the path of the case."""
    page = mens.open(f"/aanvragen/nieuw/?leerling={leerling.nummer}")
    page.get_by_text("TLV voortgezet speciaal onderwijs").first.click()
    mens.press("Begin")
    case = page.url.split("/stappen/")[0].removeprefix(mens.base) + "/"
    mens.open(f"{case}stappen/vraag/")
    mens.choose("gevraagde_categorie", "1")
    page.locator("select[name=gevraagd_tot_en_met]").select_option(index=1)
    mens.press("Bewaar en ga verder")
    page.locator("textarea[name=antwoord_gedaan]").fill("Twee keer per week begeleiding.")
    page.locator("textarea[name=antwoord_waarom]").fill("Een kleine groep is nodig.")
    page.get_by_text("Bewaard om").wait_for()
    mens.press("Bewaar en ga verder")
    with as_eigenaar():
        gezag = leerling.gezagdrager_set.get()
    for wie in (f"ouders-{gezag.pk}", "leerling"):
        mens.choose(f"{wie}-wijze", "gesprek")
        page.locator(f"input[name={wie}-datum]").fill(VANDAAG().isoformat())
        mens.choose(f"{wie}-standpunt", "eens")
    page.locator("textarea[name=leerling-inhoud]").fill("Ik wil graag een kleine klas.")
    mens.press("Bewaar en ga verder")
    mens.open(f"{case}stappen/documenten/")
    mens.open(f"{case}stappen/controle/")
    return case


def take(mens: Mens, case: str, action: str, label: str, fill: Callable[[Mens], None] = lambda mens: None) -> None:
    mens.open(f"{case}acties/{action}/")
    fill(mens)
    mens.press(label)
    assert mens.page.get_by_role("alert").all_inner_texts() == []
    mens.page.wait_for_url(re.compile(re.escape(f"{mens.base}{case}") + r"(\?.*)?$"))


def sign(mens: Mens) -> None:
    mens.choose("oordeel", "toekennen")
    mens.choose("categorie", "1")
    mens.page.fill("textarea[name=gronden]", f"Gronden van {mens.page.url[-3:]} en onderzoek.")
    mens.page.fill("textarea[name=waarom_geen_arrangement]", "Dat is al geprobeerd.")
    mens.page.locator("input[name=verklaart_onafhankelijk]").check(force=True)
    mens.page.fill("input[name=wachtwoord]", WACHTWOORD)


def choose_option(name: str, text: str) -> Callable[[Mens], None]:
    def fill(mens: Mens) -> None:
        options = mens.page.locator(f"select[name={name}] option")
        value = options.filter(has_text=text).first.get_attribute("value")
        mens.page.locator(f"select[name={name}]").select_option(value)

    return fill


def advise(mens: Mens) -> None:
    mens.choose("oordeel", "toekennen")
    mens.choose("categorie", "1")
    mens.page.fill("textarea[name=motivering]", "De commissie volgt de deskundigen.")


def do_jobs(soort: str) -> None:
    """What the worker does; the worker itself is tested in test_storingen.py."""
    with as_eigenaar():
        waiting = list(Taak.objects.filter(soort__startswith=soort, status="wacht").values_list("pk", flat=True))
    for pk in waiting:
        run_taak(pk)


def read_text(brief: Any) -> str:
    with brief.bestand.open() as file:
        return "\n".join(page.extract_text() for page in PdfReader(BytesIO(file.read())).pages)


def test_from_request_to_letter(echte_wereld: Any, mensen: Callable[..., Mens]) -> None:
    wereld = echte_wereld
    leerling = make_pupil(wereld)

    zorgcoordinator = mensen(wereld[Rol.ZORGCOORDINATOR], by_page=True)
    zorgcoordinator.open("/leerlingen/")
    zorgcoordinator.open(f"/leerlingen/{leerling.nummer}/")
    case = fill_request(zorgcoordinator, leerling)
    take(zorgcoordinator, case, "vraag_akkoord", "Vraag akkoord")

    take(mensen(wereld[Rol.SCHOOLLEIDER], width=320, by_page=True), case, "indienen", "Akkoord en indienen")

    secretaris = mensen(wereld[Rol.SECRETARIS])
    secretaris.open("/aanvragen/")
    take(secretaris, case, "naar_deskundigen", "Compleet: naar de deskundigen")
    for wie in (Rol.DESKUNDIGE, "deskundige_extern"):
        take(
            secretaris,
            case,
            "deskundige_vragen",
            "Vraag een deskundige",
            choose_option("deskundige", wereld[wie].persoonsnaam.in_lijst),
        )
    for wie in (Rol.DESKUNDIGE, "deskundige_extern"):
        deskundige = mensen(wereld[wie])
        deskundige.open(f"{case}advies/")
        take(deskundige, case, "advies_ondertekenen", "Onderteken uw advies", sign)

    with transaction.atomic():
        zitting = make_zitting(wereld)
    take(secretaris, case, "agenderen", "Zet op een agenda")
    secretaris.open("/zittingen/")
    page = secretaris.open(f"/zittingen/{zitting.pk}/")
    for box in page.locator("input[name=aanwezig]").all():
        box.check(force=True)
    secretaris.press("Bewaar aanwezigheid")
    take(mensen(wereld[Rol.CVT_VOORZITTER]), case, "adviseren", "Leg het advies vast", advise)

    directeur = mensen(wereld[Rol.DIRECTEUR])
    take(directeur, case, "besluiten", "Neem een besluit")
    do_jobs("brief")
    take(secretaris, case, "bekendmaken", "Maak het besluit bekend")

    with as_eigenaar():
        aanvraag = Aanvraag.objects.get(leerling=leerling)
        nummer = str(TlvNummer.objects.select_related("swv").get(aanvraag=aanvraag))
        brieven = list(aanvraag.besluiten.get().brieven.order_by("pk"))
        assert [bool(brief.school_id) for brief in brieven] == [True, False]
        texts = [read_text(brief) for brief in brieven]
    assert nummer == "VO2704-000001"
    for text in texts:
        assert nummer in text
        assert {wereld[wie].naam for wie in (Rol.DESKUNDIGE, "deskundige_extern") if wereld[wie].naam in text} == {
            wereld[Rol.DESKUNDIGE].naam,
            wereld["deskundige_extern"].naam,
        }

    for tab in ("aanvraag", "documenten", "adviezen", "besluit", "tijdlijn"):
        zorgcoordinator.open(f"{case}?tab={tab}")
    with zorgcoordinator.page.expect_download() as download:
        zorgcoordinator.page.goto(f"{zorgcoordinator.base}{case}?tab=besluit")
        zorgcoordinator.page.locator(f"a[href*='/brieven/{brieven[0].pk}/']").first.click()
    assert download.value.path().read_bytes()[:5] == b"%PDF-"
