"""A swv founded today, from the first command to the first decision, return, budget and jaarverslag. Nothing is set up
behind the pages: no ``force_login``, no factories, the second step on. Here po; ``test_met_de_hand`` does vo by hand."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pypdf import PdfReader, PdfWriter

from leerlingen.models import Leerling
from swv.organisatie.enums import Rol
from tests.browser import oprichting as o
from tests.browser.conftest import Mens
from tests.organisatie.test_binnenkomen import WACHTWOORD
from tests.rollen import as_eigenaar
from toewijzing.models import Aanvraag, Aanvraagsoort, Brief, TlvNummer

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture(autouse=True)
def _strict(settings: Any) -> Any:
    settings.MFA_VERPLICHT = True
    cache.clear()
    yield
    cache.clear()


def make_kind(swv: o.Oprichting) -> None:
    """A kind of its own after the example of one it started with."""
    example = Aanvraagsoort.objects.get(code="TLV-SBO")
    url = reverse("toewijzing:soort_nieuw", args=[example.pk])
    o.fill(
        swv.beheer, url, code=swv["soort"], naam=swv["naam"], check_opp="nee", check_onderzoek="nee",
        check_toetsgegevens="verplicht",
    )  # fmt: skip
    concept = Aanvraagsoort.alle.get(code=swv["soort"])
    pages = [
        (swv.beheer, "versie_schrijven", "voorleggen"),
        (swv.mensen[Rol.SECRETARIS], "versie_beoordelen", "publiceren"),
    ]
    for client, name, actie in pages:
        address = reverse(f"toewijzing:{name}", args=[concept.pk, actie])
        assert client.post(address, {"van": concept.van.isoformat()}).status_code == 302


def add_pupil(swv: o.Oprichting) -> Leerling:
    """A pupil with one parent, by the school."""
    school = swv.mensen[Rol.ZORGCOORDINATOR]
    adres = {"adres": "Duinweg 2", "postcode": "1943 AB", "plaats": "Beverwijk"}
    o.fill(
        school, reverse("leerlingen:nieuw"), roepnaam="Noor", achternaam="Duin", geboortedatum=swv["geboren"].isoformat(),
        van="2026-08-03", woongemeente=swv.organisaties["gemeente"].naam, **adres,
    )  # fmt: skip
    with as_eigenaar():
        leerling = Leerling.objects.get()
    o.fill(
        school,
        reverse("leerlingen:gezagdrager_nieuw", args=[leerling.nummer]),
        naam="M. Duin",
        relatie="moeder",
        **adres,
    )
    return leerling


def make_pdf() -> SimpleUploadedFile:
    writer, content = PdfWriter(), BytesIO()
    writer.add_blank_page(200, 200)
    writer.write(content)
    return SimpleUploadedFile("toetsen.pdf", content.getvalue(), "application/pdf")


def ask(mens: Mens, swv: o.Oprichting, leerling: Leerling) -> str:
    """The request on the screen of the school; returns the path of the case."""
    page = mens.open(f"/aanvragen/nieuw/?leerling={leerling.nummer}")
    page.get_by_text(swv["naam"], exact=True).first.click()
    mens.press("Begin")
    case = page.url.split("/stappen/")[0].removeprefix(mens.base) + "/"
    mens.open(f"{case}stappen/vraag/")
    page.fill("input[name=gevraagd_tot_en_met]", "2028-07-31")
    page.locator("select[name=ontvangende_school]").select_option(label="School Zuid")
    mens.press("Bewaar en ga verder")
    for name in ("gedaan", "waarom"):
        for answer in page.locator(f"textarea[name=antwoord_{name}]").all():
            answer.fill("Een kleine groep is nodig.")
    mens.press("Bewaar en ga verder")
    with as_eigenaar():
        ouder = leerling.gezagdrager_set.get().pk
    for partij in (f"ouders-{ouder}", "leerling"):
        mens.choose(f"{partij}-wijze", "gesprek")
        page.locator(f"input[name={partij}-datum]").fill(timezone.localdate().isoformat())
        mens.choose(f"{partij}-standpunt", "eens")
    page.locator("textarea[name=leerling-inhoud]").fill("Noor wil graag in een kleine groep leren.")
    mens.press("Bewaar en ga verder")
    school = swv.mensen[Rol.ZORGCOORDINATOR]
    answer = school.post(
        f"{case}documenten/toevoegen/",
        {"soort": "toetsgegevens", "datum": timezone.localdate().isoformat(), "bestand": make_pdf()},
    )
    assert answer.status_code == 302, answer.context["form"].errors
    mens.open(f"{case}stappen/controle/")
    mens.press("Vraag akkoord")
    return case


def advise(swv: o.Oprichting, case: str) -> None:
    """Two experts are asked and sign."""
    secretaris = swv.mensen[Rol.SECRETARIS]
    o.take(secretaris, case, "naar_deskundigen")
    for name in (Rol.DESKUNDIGE, "deskundige_2"):
        form = secretaris.get(f"{case}acties/deskundige_vragen/").context["form"]
        wanted = next(person for person in form.fields["deskundige"].queryset if person.email.startswith(f"{name}@"))
        o.take(secretaris, case, "deskundige_vragen", deskundige=wanted.pk)
        o.take(
            swv.mensen[name], case, "advies_ondertekenen", oordeel="toekennen", gronden=f"Onderzoek van {name}.",
            waarom_geen_arrangement="Dat is al geprobeerd.", verklaart_onafhankelijk="on", wachtwoord=WACHTWOORD,
        )  # fmt: skip


def decide(mens: Mens, swv: o.Oprichting, case: str) -> None:
    """The directeur decides on the screen, the secretaris makes it known."""
    page = mens.open(f"{case}acties/besluiten/")
    mens.choose("uitkomst", "toegekend")
    page.fill("textarea[name=motivering]", "De deskundigen zijn het eens.")
    mens.press("Neem een besluit")
    assert page.get_by_role("alert").all_inner_texts() == []
    o.do_jobs("brief")
    secretaris = swv.mensen[Rol.SECRETARIS]
    page = secretaris.get(f"{case}acties/bekendmaken/")
    assert page.status_code == 200, page.content.decode()[-3000:]
    form = page.context["form"]
    routes = {name: form[name].value() for name in form.fields if name.startswith("route_")}
    o.take(secretaris, case, "bekendmaken", **routes)


def read_letters() -> list[str]:
    with as_eigenaar():
        texts = []
        for brief in Brief.objects.filter(status="vrijgegeven").order_by("pk"):
            with brief.bestand.open() as file:
                texts.append("\n".join(page.extract_text() for page in PdfReader(BytesIO(file.read())).pages))
    return texts


def report(swv: o.Oprichting) -> None:
    """The return of a quarter before the founding and of now, a budget, and the jaarverslag of last year as PDF."""
    secretaris, controller = swv.mensen[Rol.SECRETARIS], swv.mensen[Rol.CONTROLLER]
    for peildatum in ("2025-10-01", o.yesterday().isoformat(), timezone.localdate().isoformat()):
        counted = secretaris.get(reverse("thuiszitters:tellen"), {"peildatum": peildatum})
        assert counted.status_code == 200, peildatum
    answer = secretaris.post(reverse("thuiszitters:verzenden"), {"peildatum": timezone.localdate().isoformat()})
    assert answer.status_code == 302, answer.content[-800:]
    o.do_jobs("opgave", "thuiszitters", "kwartaal")
    assert read_pdf(secretaris, f"{answer.headers['Location']}pdf/")

    begroting = o.fill(controller, reverse("financien:begroting_nieuw"))
    assert controller.get(begroting).status_code == 200

    verslag = o.fill(controller, reverse("rapportage:jaarverslag_nieuw"))
    o.do_jobs("jaarverslag")
    assert controller.get(f"{verslag}controle/").status_code == 200
    assert controller.post(f"{verslag}pdf/").status_code == 302
    o.do_jobs("jaarverslag")
    links = [url for url in o.find_links(controller.get(verslag)) if "/pdf/" in url]
    assert read_pdf(controller, links[0])


def read_pdf(client: Client, url: str) -> bool:
    answer = client.get(url)
    assert answer.status_code == 200, (url, answer.status_code)
    return b"".join(answer.streaming_content).startswith(b"%PDF-")


def test_from_the_first_command_to_decision_return_budget_and_report(
    mensen: Callable[..., Mens], live_server: Any
) -> None:
    swv = o.Oprichting("po")
    beheerder = mensen(None)
    o.enter_by_page(beheerder, o.give_first_command(swv.sector), "beheerder@nieuw.example")
    assert "Bo de Beheerder" in beheerder.page.inner_text("body")
    swv.mensen[Rol.BEHEERDER] = o.take_session(beheerder)
    o.add_organisaties(swv)
    o.invite_all(swv)
    late = {name: client.get("/").content.decode().lower().count("te laat") for name, client in swv.mensen.items()}
    assert {name: count for name, count in late.items() if count} == {}

    make_kind(swv)
    smal, soort = o.show(mensen(None, width=320), swv.beheer), Aanvraagsoort.objects.get(code=swv["soort"])
    smal.open(reverse("toewijzing:soort", args=[soort.pk]))
    smal.open(reverse("toewijzing:soort_wijzigen", args=[soort.pk]))
    leerling = add_pupil(swv)
    case = ask(o.show(mensen(None), swv.mensen[Rol.ZORGCOORDINATOR]), swv, leerling)
    o.take(swv.mensen[Rol.SCHOOLLEIDER], case, "indienen")
    advise(swv, case)
    decide(o.show(mensen(None), swv.mensen[Rol.DIRECTEUR]), swv, case)

    with as_eigenaar():
        assert Aanvraag.objects.get().status == "besloten"
        nummer = str(TlvNummer.objects.select_related("swv").get())
    assert nummer == f"{swv['code']}-000001"
    letters = read_letters()
    assert [nummer in text for text in letters] == [True, True]

    report(swv)

    walked = {name: o.walk(client) for name, client in swv.mensen.items()}
    assert {name: failed for name, (failed, _) in walked.items() if failed} == {}
    assert min(opened for _, opened in walked.values()) > 8
