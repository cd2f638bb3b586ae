"""What the decision letter says: per outcome, kind and addressee, as a concept and as sent."""

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
from toewijzing.brieven.besluit import get_addressee, render_letter
from toewijzing.enums import Uitkomst
from toewijzing.models import Besluit, Brief

BEKENDMAKER = {"MAATWERK-I": Rol.CONSULENT}


def read_text(content: bytes) -> str:
    """The text of a PDF on one line, without the line ends of the layout."""
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)
    return re.sub(r"\s+", " ", text)


def make_leerling(wereld: Any) -> Any:
    return f.LeerlingFactory(school=wereld.school, roepnaam="Sem", tussenvoegsel="van", achternaam="Dijk")


def get_letter(wereld: Any, aanvraag: Any, aan: str = "school") -> str:
    """The text of the letter of this case to the school or to a parent (``ouder``)."""
    with als(wereld[Rol.SECRETARIS]):
        return read_text(render_letter(Brief.objects.get(besluit__aanvraag=aanvraag, school__isnull=aan != "school")))


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
    assert "H. de Wit, directeur" in text
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


def test_concept_is_marked_and_knows_no_dates_yet(wereld: Any, tlv: Any) -> None:
    text = get_letter(wereld, tlv)
    assert "Concept, nog niet verzonden" in text
    assert "Datum volgt bij verzending" in text
    assert "De laatste dag waarop u bezwaar kunt maken, staat in de brief die wij versturen." in text


def test_final_letter_has_date_and_end_of_objection_term(wereld: Any, tlv: Any) -> None:
    w.mark_letters_made(tlv)
    w.step(wereld, tlv, "bekendmaken", Rol.SECRETARIS)
    with als(wereld[Rol.SECRETARIS]):
        eind = Besluit.objects.get(aanvraag=tlv).bezwaar_tot_en_met
    vandaag = timezone.localdate()
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


def test_what_people_typed_stays_text(wereld: Any, tlv: Any) -> None:
    change_besluit(wereld, tlv, motivering="<img src='http://example.org/x'> <b>1 < 2</b>")
    assert "<img src='http://example.org/x'> <b>1 < 2</b>" in get_letter(wereld, tlv)


def test_without_signatory_who_decided_signs(wereld: Any, tlv: Any) -> None:
    with as_eigenaar():
        type(wereld.swv).objects.filter(pk=wereld.swv.pk).update(ondertekenaar="")
    assert f"{wereld[Rol.DIRECTEUR].naam}, directeur Deze brief" in get_letter(wereld, tlv)
