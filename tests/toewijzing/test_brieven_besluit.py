"""What the decision letter says: per outcome, kind and addressee."""

import re
from datetime import timedelta
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from django.utils import timezone
from pypdf import PdfReader

from swv.kern.pdf import is_tagged
from swv.kern.templatetags.verband import datum
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from toewijzing.brieven.besluit import render_letter
from toewijzing.brieven.inhoud import describe_letters, get_addressee
from toewijzing.enums import Uitkomst
from toewijzing.models import Besluit, Brief, Briefgegevens
from toewijzing.queries.beslistermijn import get_bezwaartermijn


def read_text(content: bytes) -> str:
    """The text of a PDF on one line, without the line ends of the layout."""
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)
    return re.sub(r"\s+", " ", text)


def make_leerling(wereld: Any) -> Any:
    return f.LeerlingFactory(school=wereld.school, roepnaam="Sem", tussenvoegsel="van", achternaam="Dijk")


def get_letter(wereld: Any, aanvraag: Any, aan: str = "school") -> str:
    """The text of the letter of this case to the school or to a parent (``ouder``), put ready now."""
    with als(wereld[Rol.SECRETARIS]):
        brief = Brief.objects.get(besluit__aanvraag=aanvraag, school__isnull=aan != "school", status="concept")
        (brief.inhoud,) = describe_letters(brief.besluit, timezone.localdate(), [brief])
        return read_text(render_letter(brief))


def change_besluit(wereld: Any, aanvraag: Any, **values: Any) -> None:
    with als(wereld[Rol.DIRECTEUR]):
        Besluit.objects.filter(aanvraag=aanvraag).update(**values)


@pytest.fixture
def tlv(wereld: Any) -> Any:
    return w.make_besloten(wereld, "TLV-VSO", leerling=make_leerling(wereld))


def test_letter_says_outcome_first_with_number_category_and_period(wereld: Any, tlv: Any) -> None:
    text = get_letter(wereld, tlv)
    assert (
        "Geachte heer, mevrouw, Sem van Dijk krijgt een toelaatbaarheidsverklaring (TLV) voor voortgezet speciaal"
        in text
    )
    assert "VO2704-000001" in text
    assert "registratienummer samenwerkingsverband VO2704, volgnummer 1" in text
    assert "Bekostigingscategorie 1 (laag)" in text
    assert "van 1 augustus 2027 tot en met 31 juli 2028" in text
    assert "Het is nodig." in text
    assert "artikel 2.47" in text
    directeur = wereld[Rol.DIRECTEUR].naam
    assert f"namens het bestuur van {wereld.swv.naam} {directeur} directeur Deze brief is met de computer" in text
    assert f"Ons kenmerk {tlv.nummer}" in text


def test_letter_names_both_experts_and_holds_their_whole_advices(wereld: Any, tlv: Any) -> None:
    text = get_letter(wereld, tlv, "ouder")
    for plek, (wie, discipline) in enumerate(
        [(Rol.DESKUNDIGE, "orthopedagoog"), ("deskundige_extern", "maatschappelijk werker")], 1
    ):
        assert f"{wereld[wie].naam}, {discipline}" in text
        assert f"Bijlage {plek} bij het besluit" in text
        assert f"Gronden van {wie}." in text
    assert text.count("Al geprobeerd.") == 2
    assert "Haar advies: toekennen, categorie 1 (laag)." in text
    assert "Past." in text


def test_letter_speaks_to_its_addressee(wereld: Any, tlv: Any) -> None:
    school, ouder = get_letter(wereld, tlv), get_letter(wereld, tlv, "ouder")
    assert "T.a.v. de schoolleider" in school
    assert "U vroeg dit aan op" in school
    assert re.search(r"Geachte Ouder \d+,", ouder)
    assert f"{wereld.school.naam} vroeg dit aan op" in ouder
    assert "Dorpsstraat 3" in ouder
    assert "Dorpsstraat 3" not in school


def test_addressee_without_address_has_no_empty_lines(wereld: Any, tlv: Any) -> None:
    with als(wereld[Rol.SECRETARIS]):
        brief = Brief.objects.get(besluit__aanvraag=tlv, gezagdrager__isnull=False)
        brief.gezagdrager.adres = brief.gezagdrager.postcode = brief.gezagdrager.plaats = ""
    assert get_addressee(brief) == [brief.gezagdrager.naam]


def test_letter_has_its_day_and_the_last_day_to_object(wereld: Any, tlv: Any) -> None:
    vandaag = timezone.localdate()
    with als(wereld[Rol.SECRETARIS]):
        eind = get_bezwaartermijn(w.reload(tlv), vandaag)[1]
    for text in (get_letter(wereld, tlv), get_letter(wereld, tlv, "ouder")):
        assert "Concept" not in text
        assert f"Datum {datum(vandaag)}" in text
        assert f"van {datum(vandaag + timedelta(days=1))} tot en met {datum(eind)}" in text
        assert "De zes weken gaan in op de dag na de dag waarop wij deze brief versturen." in text
        for hulp in (
            "onderwijsconsulent",
            "Geschillencommissie passend onderwijs",
            "ouder- en jeugdsteunpunt",
            "klachtenregeling",
        ):
            assert hulp in text


REMEDIES = (
    "per e-mail naar bezwaar@swv.example",
    "ter attentie van het bestuur, Breestraat 1, 1941 AA Beverwijk",
    "uw naam en adres, en de datum",
    "waarom u het er niet mee eens bent",
    "uw handtekening, als u een brief stuurt",
    "een bevestiging dat wij uw bezwaar hebben ontvangen",
    "Landelijke Bezwaaradviescommissie Toelaatbaarheidsverklaring (LBT)",
    "Postbus 85191, 3508 AD Utrecht",
    "Het besluit blijft gelden zolang wij uw bezwaar behandelen.",
    "voorzieningenrechter",
    "de rechtbank in het gebied waar de indiener woont of gevestigd is",
    "Steunpunt Duin is het ouder- en jeugdsteunpunt",
    "0251 111 111",
)


@pytest.mark.parametrize("aan", ["school", "ouder"])
def test_remedies_are_complete_and_electronic(wereld: Any, tlv: Any, aan: str) -> None:
    text = get_letter(wereld, tlv, aan)
    assert [zin for zin in REMEDIES if zin not in text] == []


def test_who_handles_the_case_is_named_with_telephone_and_address(wereld: Any, tlv: Any) -> None:
    secretaris = wereld[Rol.SECRETARIS]
    for text in (get_letter(wereld, tlv), get_letter(wereld, tlv, "ouder")):
        assert f"{secretaris.naam} behandelt deze zaak. Bel 0251 000 000 of mail naar {secretaris.email}." in text


def test_commission_of_its_own_takes_the_place_of_the_national_one(wereld: Any, tlv: Any) -> None:
    with as_eigenaar():
        Briefgegevens.objects.filter(swv=wereld.swv).update(commissie_naam="Commissie Duin", commissie_adres="Kade 2")
    text = get_letter(wereld, tlv)
    assert "Wij vragen advies aan de Commissie Duin, Kade 2. Zij nodigt u uit" in text
    assert "LBT" not in text


def test_rejection_grants_nothing(wereld: Any, tlv: Any) -> None:
    leeg = {"categorie": None, "begin": None, "eind": None}
    change_besluit(wereld, tlv, uitkomst=Uitkomst.AFGEWEZEN, motivering="De school kan dit zelf.", **leeg)
    text = get_letter(wereld, tlv, "ouder")
    assert "Sem van Dijk krijgt geen toelaatbaarheidsverklaring (TLV)" in text
    assert "De school kan dit zelf." in text
    assert "VO2704-000001" not in text
    assert "Wat gebeurt er nu?" not in text
    assert "Bezwaar maken" in text


def test_refusal_to_handle_says_why(wereld: Any) -> None:
    aanvraag = w.make_onvolledig(wereld, "TLV-VSO", leerling=make_leerling(wereld))
    later = timezone.localdate() + timedelta(days=15)
    with als(wereld[Rol.DIRECTEUR]) as by:
        w.execute_transition(
            aanvraag, "buiten_behandeling_stellen", by=by, vandaag=later, motivering="Het OPP kwam niet."
        )
    text = get_letter(wereld, aanvraag)
    assert "Wij nemen de aanvraag voor Sem van Dijk niet in behandeling." in text
    assert "artikel 4:5 van de Algemene wet bestuursrecht" in text
    assert "Het OPP kwam niet." in text
    assert "Wij hebben meegewogen" not in text
    assert "artikel 2.47" not in text


def test_departure_from_advice_is_explained(wereld: Any, tlv: Any) -> None:
    change_besluit(wereld, tlv, afwijking="Eén jaar is genoeg.")
    text = get_letter(wereld, tlv)
    assert "Waarom dit anders is dan geadviseerd of gevraagd Eén jaar is genoeg." in text


def test_tlv_pro_has_no_category_and_no_commission(wereld: Any) -> None:
    aanvraag = w.make_besloten(wereld, "TLV-PRO", leerling=make_leerling(wereld))
    text = get_letter(wereld, aanvraag)
    assert "Sem van Dijk krijgt een toelaatbaarheidsverklaring (TLV) voor praktijkonderwijs." in text
    assert "Bekostigingscategorie" not in text
    assert "De commissie" not in text
    assert "Bezwaar maken" in text


@pytest.mark.parametrize(
    ("code", "zin", "omvang"),
    [
        ("BTV", "toe: plaats in de bovenschoolse trajectvoorziening (BTV).", "12 weken, 3 dagen per week"),
        ("MAATWERK-I", "toe: maatwerkarrangement voor één leerling.", "€ 3.500,00"),
    ],
)
def test_support_without_awb_has_no_legal_remedies(wereld: Any, code: str, zin: str, omvang: str) -> None:
    text = get_letter(wereld, w.make_besloten(wereld, code, leerling=make_leerling(wereld)))
    assert f"Wij kennen de aanvraag voor Sem van Dijk {zin}" in text
    assert omvang in text
    assert "Bezwaar maken" not in text
    assert "voorzieningenrechter" not in text
    assert "Vraag ons opnieuw te kijken" in text
    assert "toelaatbaarheidsverklaring" not in text


def test_letter_is_tagged_pdf_ua_in_dutch(wereld: Any, tlv: Any) -> None:
    with als(wereld[Rol.SECRETARIS]):
        content = render_letter(Brief.objects.filter(besluit__aanvraag=tlv).first())
    assert is_tagged(content)
    with pikepdf.open(BytesIO(content)) as pdf:
        assert str(pdf.Root.Lang) == "nl"
        assert b"pdfuaid" in pdf.Root.Metadata.read_bytes()
        assert str(pdf.docinfo.Title) == f"Besluit op aanvraag {tlv.nummer}"


def test_same_content_gives_the_same_bytes(wereld: Any, tlv: Any) -> None:
    with als(wereld[Rol.SECRETARIS]):
        brief = Brief.objects.filter(besluit__aanvraag=tlv).first()
        assert render_letter(brief) == render_letter(Brief.objects.get(pk=brief.pk))


def test_what_people_typed_stays_text(wereld: Any, tlv: Any) -> None:
    change_besluit(wereld, tlv, motivering="<img src='http://example.org/x'> <b>1 < 2</b>")
    assert "<img src='http://example.org/x'> <b>1 < 2</b>" in get_letter(wereld, tlv)


# --- who signs ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "rol", "functie"),
    [
        ("TLV-VSO", Rol.DIRECTEUR, "directeur"),
        ("BTV", Rol.CVT_VOORZITTER, "voorzitter van de commissie"),
        ("MAATWERK-I", Rol.CONSULENT, "consulent"),
    ],
)
def test_who_decided_signs_in_that_role_on_behalf_of_the_board(wereld: Any, code: str, rol: str, functie: str) -> None:
    aanvraag = w.make_besloten(wereld, code, leerling=make_leerling(wereld))
    with als(wereld[Rol.SECRETARIS]):
        besluit = Besluit.objects.get(aanvraag=aanvraag)
    naam, namens = wereld[rol].naam, f"het bestuur van {wereld.swv.naam}"
    assert (besluit.ondertekenaar, besluit.functie, besluit.namens) == (naam, functie, namens)
    assert f"groet, namens {namens} {naam} {functie} Deze brief" in get_letter(wereld, aanvraag)


def test_directeur_who_is_the_board_signs_on_nobodys_behalf_and_others_still_do(wereld: Any) -> None:
    with as_eigenaar():
        Briefgegevens.objects.filter(swv=wereld.swv).update(directeur_is_bestuur=True)
    tlv = w.make_besloten(wereld, "TLV-PRO", leerling=make_leerling(wereld))
    naam = wereld[Rol.DIRECTEUR].naam
    assert f"Met vriendelijke groet, {naam} directeur-bestuurder Deze brief" in get_letter(wereld, tlv)
    maatwerk = w.make_besloten(wereld, "MAATWERK-I", leerling=make_leerling(wereld))
    assert f"groet, namens het bestuur van {wereld.swv.naam}" in get_letter(wereld, maatwerk)


def test_signer_stays_who_it_was_on_the_day_of_deciding(wereld: Any, tlv: Any) -> None:
    naam = wereld[Rol.DIRECTEUR].naam
    with as_eigenaar():
        directeur = type(wereld[Rol.DIRECTEUR]).objects.get(pk=wereld[Rol.DIRECTEUR].pk)
        directeur.set_naam("Opvolger")
        directeur.save()
        Briefgegevens.objects.filter(swv=wereld.swv).update(bestuursorgaan="de raad")
    text = get_letter(wereld, tlv)
    assert f"namens het bestuur van {wereld.swv.naam} {naam} directeur" in text
    assert "Opvolger" not in text


# --- the address ----------------------------------------------------------------------------------------------------


def test_address_abroad_ends_with_the_country_in_capitals(wereld: Any, tlv: Any) -> None:
    with als(wereld[Rol.SECRETARIS]):
        brief = Brief.objects.get(besluit__aanvraag=tlv, gezagdrager__isnull=False)
        ouder = brief.gezagdrager
        ouder.adres, ouder.postcode, ouder.plaats, ouder.land = "12 Rue de la Paix", "", "75002 Paris", "FR"
    assert get_addressee(brief) == [ouder.naam, "12 Rue de la Paix", "75002 Paris", "FRANKRIJK"]


@pytest.mark.parametrize("soort", ["TLV-VSO", "BTV"])
def test_letter_of_an_swv_without_telephone_and_address_has_no_empty_places(wereld: Any, soort: str) -> None:
    aanvraag = w.make_besloten(wereld, soort, leerling=make_leerling(wereld))
    with als(wereld[Rol.SECRETARIS]):
        brief = Brief.objects.filter(besluit__aanvraag=aanvraag, school__isnull=False, status="concept").get()
        (brief.inhoud,) = describe_letters(brief.besluit, timezone.localdate(), [brief])
        brief.inhoud["behandelaar"] = {"naam": "", "telefoon": "", "email": ""}
        brief.inhoud["afzender"] |= {"adres": "", "postcode": "", "plaats": "", "telefoon": ""}
        text = read_text(render_letter(brief))

    assert "Praat er eerst over met ons. Noem het kenmerk" in text
    assert re.findall(r" [.,]|[.,]{2}|: \.|, \.", text.replace("…", "")) == []


def test_postal_code_stays_with_its_place_in_the_letter(wereld: Any, tlv: Any) -> None:
    with als(wereld[Rol.SECRETARIS]):
        brief = Brief.objects.get(besluit__aanvraag=tlv, school__isnull=False, status="concept")
        (brief.inhoud,) = describe_letters(brief.besluit, timezone.localdate(), [brief])
        lines = [
            line for page in PdfReader(BytesIO(render_letter(brief))).pages for line in page.extract_text().splitlines()
        ]

    at = [line for line in lines if "1941 AA" in line]
    assert len(at) == 2
    assert all("1941 AA Beverwijk" in line for line in at)
