"""The first request of an swv that was set up by hand: from a pupil to the decision, through the steps of its own route."""

import re
from datetime import date, timedelta
from io import BytesIO
from typing import Any

from django.urls import reverse
from django.utils import timezone
from pypdf import PdfWriter

from swv.organisatie.enums import Rol
from tests.browser import oprichting as o
from tests.browser.hand import Hand
from tests.browser.inrichter import ADRES
from tests.browser.met_de_hand import MetDeHand
from tests.organisatie.test_binnenkomen import WACHTWOORD
from tests.praktijk.bouw import CONTROLES
from tests.praktijk.gegevens import Soort
from tests.rollen import as_eigenaar
from toewijzing.enums import Checksoort
from toewijzing.models import Zitting

# The part of the count that is no setting up.
EERSTE = "eerste aanvraag"


def make_pdf() -> bytes:
    """An empty page."""
    writer, content = PdfWriter(), BytesIO()
    writer.add_blank_page(200, 200)
    writer.write(content)
    return content.getvalue()


def decide_first(oprichting: MetDeHand) -> str:
    """Asked by hand by the first school, treated, decided by hand by who decides; returns the path of the case."""
    soort, school = oprichting.wat.gemaakt[0], oprichting.wat.scholen[0].code
    with oprichting.deel(EERSTE):
        hand = oprichting.hand(f"{Rol.ZORGCOORDINATOR} {school}")
        add_pupil(hand)
        case = ask(hand, soort)
        mensen = oprichting.swv.mensen
        o.take(mensen[f"{Rol.SCHOOLLEIDER} {school}"], case, "indienen")
        advise(mensen, oprichting, case)
        meet(mensen, case)
        decide(oprichting.hand(soort.weg[-1].rol), mensen, case)
    return case


def days_ago(aantal: int) -> str:
    """That day as a browser writes it."""
    return (timezone.localdate() - timedelta(days=aantal)).isoformat()


def end_of_tlv() -> str:
    """The last day of the second school year."""
    vandaag = timezone.localdate()
    return date(vandaag.year + (2 if vandaag.month > 7 else 1), 7, 31).isoformat()


def add_pupil(hand: Hand) -> None:
    """A pupil with one parent."""
    adres, postcode, plaats = ADRES
    hand.volg("Leerlingen")
    hand.volg("Nieuwe leerling")
    hand.vul(
        roepnaam="Noor", achternaam="Duin", geboortedatum="2013-03-01", adres=adres, postcode=postcode, plaats=plaats,
        woongemeente="Beverwijk", van=days_ago(100),
    )  # fmt: skip
    hand.druk("Voeg toe")
    hand.volg("Voeg toe : gezagdrager")
    hand.vul(naam="M. Duin", relatie="moeder", adres=adres, postcode=postcode, plaats=plaats)
    hand.druk("Bewaar")


def ask(hand: Hand, soort: Soort) -> str:
    """All that the form of this kind asks, until everything is there; returns the path of the case."""
    vandaag = timezone.localdate().isoformat()
    hand.volg("Nieuwe aanvraag")
    hand.kies_kaart(soort.naam)
    hand.druk("Begin")
    case = hand.page.url.split("/stappen/")[0].removeprefix(hand.mens.base) + "/"
    hand.druk("Dit klopt, ga verder")
    hand.vul(gevraagd_tot_en_met=end_of_tlv(), gevraagde_categorie="1")
    hand.druk("Bewaar en ga verder")
    teksten = [each.get_attribute("name") for each in hand.page.locator("textarea[name^=antwoord_]").all()]
    hand.vul(**{str(name): "Een kleine groep is nodig." for name in teksten})
    hand.druk("Bewaar en ga verder")
    partijen = [each.get_attribute("name") for each in hand.page.locator("input[name$='-datum']").all()]
    for partij in sorted({str(name).removesuffix("-datum") for name in partijen}):
        hand.vul(**{f"{partij}-wijze": "gesprek", f"{partij}-datum": vandaag, f"{partij}-standpunt": "eens"})
    hand.vul(**{"leerling-inhoud": "Noor wil graag in een kleine groep leren."})
    hand.druk("Bewaar en ga verder")
    for document in list_documents(hand, soort):
        hand.kies_bestand("bestand", "stuk.pdf", make_pdf())
        # An OPP of before the pupil came here; what the school writes itself stands under «OPP».
        hand.vul(soort=document, datum=days_ago(200) if document == "opp" else vandaag)
        hand.druk("Voeg toe")
    hand.druk("Ga verder")
    hand.druk("Vraag akkoord")
    return case


def list_documents(hand: Hand, soort: Soort) -> list[str]:
    """What the list of this kind asks, as the values of the choice on the page."""
    options = hand.page.locator("select[name=soort] option").all()
    values = {str(each.text_content()).strip().lower(): str(each.get_attribute("value")) for each in options}
    asked = [CONTROLES[naam] for naam in soort.checklist]
    return [
        *(document for kind, document, _, _ in asked if kind == Checksoort.DOCUMENT),
        *(values[stuk.label.lower()] for stuk in soort.stukken),
    ]


def advise(mensen: dict[str, Any], oprichting: MetDeHand, case: str) -> None:
    """Two experts are asked and sign."""
    o.take(mensen[Rol.SECRETARIS], case, "naar_deskundigen")
    for naam in (Rol.DESKUNDIGE, "deskundige_2"):
        o.take(mensen[Rol.SECRETARIS], case, "deskundige_vragen", deskundige=oprichting.person(naam))
        o.take(
            mensen[naam], case, "advies_ondertekenen", oordeel="toekennen", categorie=1, gronden=f"Onderzoek van {naam}.",
            waarom_geen_arrangement="Dat is al geprobeerd.", verklaart_onafhankelijk="on", wachtwoord=WACHTWOORD,
        )  # fmt: skip


def meet(mensen: dict[str, Any], case: str) -> None:
    """A meeting of the commission today, in which it says what it thinks."""
    vandaag = timezone.localdate().isoformat()
    secretaris = mensen[Rol.SECRETARIS]
    o.fill(secretaris, reverse("toewijzing:zitting_nieuw"), datum=vandaag, sluitingsdatum=vandaag, begintijd="00:01")
    with as_eigenaar():
        zitting = Zitting.objects.get()
        leden = list(zitting.deelnames.values_list("gebruiker", flat=True))
    o.take(secretaris, case, "agenderen", zitting=zitting.pk)
    page = secretaris.post(reverse("toewijzing:zitting_aanwezigheid", args=[zitting.pk]), {"aanwezig": leden})
    assert page.status_code == 302, page.content[-800:]
    o.take(mensen[Rol.CVT_VOORZITTER], case, "adviseren", oordeel="toekennen", motivering="Zo past het.", categorie=1)


def decide(hand: Hand, mensen: dict[str, Any], case: str) -> None:
    """Decided on the screen by whose decision it is, made known by the secretaris."""
    hand.open(case)
    hand.volg("Neem een besluit")
    hand.vul(uitkomst="toegekend", motivering="De deskundigen en de commissie zijn het eens.")
    hand.druk("Neem een besluit")
    o.do_jobs("brief")
    page = mensen[Rol.SECRETARIS].get(f"{case}acties/bekendmaken/")
    assert page.status_code == 200, re.sub(r"\s+", " ", page.content.decode())[-3000:]
    form = page.context["form"]
    routes = {name: form[name].value() for name in form.fields if name.startswith("route_")}
    o.take(mensen[Rol.SECRETARIS], case, "bekendmaken", **routes)
