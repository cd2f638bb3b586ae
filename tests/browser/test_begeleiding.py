"""Two main paths in a browser: an OPP from first word to evaluation, and a pupil at home until back at school."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from opp.enums import Status as Oppstatus
from opp.models import Opp
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.browser.conftest import Mens
from tests.browser.test_hoofdpad import do_jobs
from tests.opp.wereld import DOEL, TEKST
from tests.rollen import as_eigenaar
from thuiszitters.enums import Status
from thuiszitters.models import Kwartaalopgave, Thuiszitter

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
VANDAAG = timezone.localdate


def fill(mens: Mens, **values: str) -> None:
    for name, value in values.items():
        mens.page.locator(f"[name='{name}']").first.fill(value)


def act(mens: Mens, path: str, label: str, **values: str) -> None:
    """Open the form of a step, fill it in and send it; no field may be refused."""
    mens.open(path)
    fill(mens, **values)
    mens.press(label)
    assert mens.page.get_by_role("alert").all_inner_texts() == []


def test_opp_from_first_word_to_evaluation(echte_wereld: Any, mensen: Callable[..., Mens]) -> None:
    wereld = echte_wereld
    leerling = f.LeerlingFactory(school=wereld.school, roepnaam="Noor", achternaam="Duin")
    moeder, vader = (f.GezagdragerFactory(leerling=leerling, naam=naam) for naam in ("M. Duin", "V. Duin"))
    zorg = mensen(wereld[Rol.ZORGCOORDINATOR])
    zorg.open("/opp/")
    zorg.open(f"/leerlingen/{leerling.nummer}/overzicht/")
    page = zorg.open(f"/opp/nieuw/?leerling={leerling.nummer}")
    zorg.choose("aanleiding", "ondersteuning")
    fill(zorg, aanleiding_op=VANDAAG().isoformat())
    zorg.press("Begin")
    nummer = next(part for part in page.url.split("/") if part.startswith("OPP-"))

    zorg.open(f"/opp/{nummer}/tekst/")
    page.locator("[name=uitstroombestemming]").first.select_option(TEKST["uitstroombestemming"])
    fill(zorg, **{name: text for name, text in TEKST.items() if name != "uitstroombestemming"})
    page.get_by_text("Bewaard om").wait_for()
    page.get_by_text("Vul in: Belemmerende factoren.").wait_for(state="detached")  # without opening the page anew
    act(zorg, f"/opp/{nummer}/doelen/nieuw/", "Bewaar", **{k: str(v) for k, v in DOEL.items()})
    act(zorg, f"/opp/{nummer}/acties/horen/", "Leg vast wat de leerling vindt", tekst="Ik wil een rustige plek.")
    zorg.open(f"/opp/{nummer}/acties/bespreken/").locator("[name=gezagdrager]").select_option("samen")
    zorg.press("Leg het overleg vast")
    for gezagdrager, uitkomst in ((moeder, "ingestemd"), (vader, "niet_bereikt")):
        page = zorg.open(f"/opp/{nummer}/acties/instemming_vastleggen/")
        page.locator("[name=gezagdrager]").select_option(str(gezagdrager.pk))
        zorg.choose("uitkomst", uitkomst)
        if uitkomst == "niet_bereikt":
            fill(zorg, tekst="Twee keer gebeld en een brief gestuurd.", gevraagd_op=VANDAAG().isoformat())
        zorg.press("Leg de instemming vast")
    page = zorg.open(f"/opp/{nummer}/?tab=gesprekken")
    assert page.get_by_text("Niet te bereiken", exact=True).count() == 1

    leider = mensen(wereld[Rol.SCHOOLLEIDER], width=320)
    assert leider.open("/").get_by_role("link", name=f"{nummer} · {leerling.naam}", exact=True).count() == 1
    act(leider, f"/opp/{nummer}/acties/vaststellen/", "Stel het OPP vast")
    do_jobs("opp")
    page = zorg.open(f"/opp/{nummer}/")
    assert page.get_by_text("Dit OPP voldoet aan de wet.").count() == 1
    with page.expect_download() as download:
        page.get_by_role("link", name="Het hele OPP (pdf)").click()
    assert download.value.path().read_bytes()[:5] == b"%PDF-"
    zorg.open(f"/opp/{nummer}/leraar/")
    act(zorg, f"/opp/{nummer}/acties/evalueren/", "Evalueer met de ouders", conclusie="De plek helpt.")
    with as_eigenaar():
        assert Opp.objects.get(nummer=nummer).status == Oppstatus.GEEVALUEERD
    zorg.open(f"/leerlingen/{leerling.nummer}/overzicht/")
    mensen(wereld[Rol.SECRETARIS], width=320).open("/opp/cijfers/")


def send_return(secretaris: Mens) -> None:
    """Count today's return, freeze it and take the PDF along."""
    page = secretaris.open(f"/thuiszitters/opgaven/tellen/?peildatum={VANDAAG().isoformat()}")
    page.get_by_role("button", name="Leg deze opgave vast").click()
    with page.expect_navigation():
        page.get_by_role("button", name="Ja, leg vast").click()
    secretaris.look()
    do_jobs("thuiszitters")
    page = secretaris.open(page.url)
    with page.expect_download() as download:
        page.get_by_role("link", name="PDF", exact=True).click()
    assert download.value.path().read_bytes()[:5] == b"%PDF-"
    with as_eigenaar():
        assert Kwartaalopgave.objects.get().cijfers["aantallen"]["kort"] == 1


def test_pupil_at_home_until_back_at_school(echte_wereld: Any, mensen: Callable[..., Mens]) -> None:
    wereld = echte_wereld
    leerling = f.LeerlingFactory(school=wereld.school, woongemeente=wereld.gemeente, achternaam="Strand")
    zorg = mensen(wereld[Rol.ZORGCOORDINATOR])
    eerste_dag = VANDAAG() - timedelta(days=40)
    act(zorg, f"/thuiszitters/nieuw/?leerling={leerling.nummer}", "Meld", van=eerste_dag.isoformat())
    with as_eigenaar():
        nummer = Thuiszitter.objects.get(leerling=leerling).nummer
    case = f"/thuiszitters/{nummer}/"
    page = zorg.open("/thuiszitters/maand/")
    page.get_by_role("button", name="Ja, dit zijn ze").or_(page.get_by_role("button", name="Nee, geen")).first.click()
    zorg.look()

    leerplicht = mensen(wereld[Rol.LEERPLICHT], width=320)
    leerplicht.open("/thuiszitters/")
    assert leerplicht.open(case).get_by_text(leerling.naam).count() >= 1

    consulent = mensen(wereld[Rol.CONSULENT])
    assert consulent.open("/").get_by_text(nummer).count() >= 1
    later = (VANDAAG() + timedelta(days=7)).isoformat()
    page = consulent.open(f"{case}stappen/oppakken/")
    page.locator("[name=eigenaar]").select_option(index=1)
    fill(consulent, actie="Bel de ouders voor een gesprek op school", uiterlijk=later)
    consulent.press("Pak de melding op")
    for tab in ("verzuim", "overleg", "tijdlijn"):
        consulent.open(f"{case}?tab={tab}")
    secretaris = mensen(wereld[Rol.SECRETARIS])
    for path in (
        "/thuiszitters/",
        "/thuiszitters/overzicht/",
        "/thuiszitters/opgaven/tellen/",
        "/thuiszitters/maand/scholen/",
    ):
        secretaris.open(path)
    send_return(secretaris)

    page = consulent.open(f"{case}stappen/beeindigen/")
    fill(consulent, einddatum=VANDAAG().isoformat())
    page.locator("[name=bestemming]").first.select_option(index=1)
    consulent.press("De leerling is terug of geplaatst")
    with as_eigenaar():
        zaak = Thuiszitter.objects.select_related("volgende_actie").get(nummer=nummer)
    assert (zaak.status, zaak.einddatum, bool(zaak.volgende_actie)) == (Status.NAZORG, VANDAAG(), True)
