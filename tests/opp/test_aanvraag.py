"""Typed once: a request reads the adopted OPP, and the PDF goes along."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Deling, Document
from opp.models import Opp
from opp.services.tekst import save_tekst
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as zaken
from tests.opp import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_brieven_zitting import make_pdf
from toewijzing.models import Aanvraag
from toewijzing.queries.compleet import get_missing, with_completeness
from toewijzing.queries.opp import EIGEN_OPP, ZONDER_OPP, fit
from toewijzing.services.aanvraag import attach_document, create_aanvraag, save_fields

ZORG = Rol.ZORGCOORDINATOR


def ask(wereld: Any, leerling: Any, code: str = "TLV-VSO") -> Aanvraag:
    """A request as the school begins it, without anything typed yet."""
    with als(wereld[ZORG]) as by:
        return create_aanvraag(
            leerling=leerling, soort=wereld.soorten[code], school=wereld.school, by=by, vandaag=timezone.localdate()
        )


def missing(wereld: Any, aanvraag: Any, rol: str = ZORG) -> dict[str, str]:
    """{code: text} of what is missing, the same with and without what a page reads along."""
    vandaag = timezone.localdate()
    with als(wereld[rol]):
        rows = Aanvraag.objects.select_related("leerling", "soort").filter(pk=aanvraag.pk)
        plain = {item.code: item.tekst for item in get_missing(rows.get(), vandaag)}
        assert plain == {item.code: item.tekst for item in get_missing(with_completeness(rows).get(), vandaag)}
    return plain


def test_adopted_opp_counts_as_the_document_and_answers_the_open_questions(wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld)
    aanvraag = ask(wereld, opp.leerling)
    found = missing(wereld, aanvraag)

    assert "document:opp" not in found
    assert {"veld:gedaan", "veld:waarom"} & set(found) == set()
    assert aanvraag.antwoorden["gedaan"] == w.TEKST["basisondersteuning"]
    assert aanvraag.antwoorden["waarom"] == f"{w.TEKST['ondersteuningsbehoefte']}\n\n{w.TEKST['belemmerend']}"
    assert w.DOEL["doel"] in ask(wereld, opp.leerling, "MAATWERK-I").antwoorden["doel"]


def test_without_an_opp_nothing_is_known(wereld: Any) -> None:
    aanvraag = ask(wereld, f.LeerlingFactory(school=wereld.school))

    assert aanvraag.antwoorden == {}
    assert missing(wereld, aanvraag)["document:opp"] == ZONDER_OPP


def test_opp_that_is_being_written_says_in_words_what_keeps_it_from_counting(wereld: Any) -> None:
    opp = w.make_concept(wereld)
    tekst = missing(wereld, ask(wereld, opp.leerling))["document:opp"]

    assert tekst.startswith(f"Stel {opp.nummer} vast: dan gaat het vanzelf mee. Daarvoor nog: Leg vast wat de leerling")


def test_refused_handelingsdeel_does_not_stop_the_request(wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld, uitkomst="geweigerd")
    assert "document:opp" not in missing(wereld, ask(wereld, opp.leerling))


@pytest.mark.parametrize("running", [True, False])
def test_file_that_is_called_an_opp_does_not_count(wereld: Any, running: bool) -> None:
    leerling = w.make_concept(wereld).leerling if running else f.LeerlingFactory(school=wereld.school)
    aanvraag = ask(wereld, leerling)
    attach_file(wereld, aanvraag, timezone.localdate())

    assert "document:opp" in missing(wereld, aanvraag)
    assert ("Stel OPP-" in missing(wereld, aanvraag)["document:opp"]) is running


def test_opp_of_before_the_pupil_came_counts(wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    enrolled = timezone.localdate() - timedelta(days=20)
    with as_eigenaar():
        leerling.inschrijving_set.update(van=enrolled)
    aanvraag = ask(wereld, leerling)
    attach_file(wereld, aanvraag, enrolled)
    assert "document:opp" in missing(wereld, aanvraag)
    attach_file(wereld, aanvraag, enrolled - timedelta(days=1))

    assert "document:opp" not in missing(wereld, aanvraag)


def attach_file(wereld: Any, aanvraag: Any, datum: date) -> None:
    """A file of the kind OPP goes along, as an upload without anything the law asks."""
    document = f.DocumentFactory(
        leerling=aanvraag.leerling, datum=datum, organisatie=wereld.school, toegevoegd_door=wereld[ZORG]
    )
    with als(wereld[ZORG]):
        attach_document(aanvraag=aanvraag, document=document)


def test_external_opp_counts_once_it_is_adopted(wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    zaken.give_opp(wereld, leerling)
    assert "document:opp" not in missing(wereld, ask(wereld, leerling))
    assert "document:opp" in missing(wereld, ask(wereld, w.make_extern(wereld).leerling))


def test_adopted_opp_that_was_not_evaluated_in_time_no_longer_counts(wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld)
    aanvraag = ask(wereld, opp.leerling)
    gisteren = timezone.localdate() - timedelta(days=1)
    with as_eigenaar():
        Opp.objects.filter(pk=opp.pk).update(evaluatie_voor=gisteren)

    tekst = missing(wereld, aanvraag)["document:opp"]
    assert tekst.startswith(f"{opp.nummer} voldoet niet meer aan de wet. Evalueer met de ouders.")


def test_uploading_the_own_opp_points_to_where_it_is_recorded(client: Any, wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    with as_eigenaar():
        leerling.inschrijving_set.update(van=timezone.localdate() - timedelta(days=20))
    aanvraag = ask(wereld, leerling)
    client.force_login(wereld[ZORG])
    page = client.get(reverse("toewijzing:stap", args=[aanvraag.nummer, "documenten"])).text
    assert f"{reverse('opp:nieuw')}?leerling={leerling.nummer}" in page

    def upload(datum: date) -> Any:
        bestand = SimpleUploadedFile("opp.pdf", make_pdf())
        data = {"soort": "opp", "datum": datum.isoformat(), "bestand": bestand}
        return client.post(reverse("toewijzing:document_toevoegen", args=[aanvraag.nummer]), data)

    refused = upload(timezone.localdate())
    assert refused.status_code == 400
    assert refused.context["form"].errors == {"soort": [EIGEN_OPP]}
    assert upload(timezone.localdate() - timedelta(days=21)).status_code == 302
    with as_eigenaar():
        assert aanvraag.bijlagen.count() == 1


def test_handelingsplan_is_no_opp(wereld: Any) -> None:
    delen = {name: w.TEKST[name] for name in ("basisondersteuning",)}
    opp = w.make_vastgesteld(wereld, code="handelingsplan", tekst=delen)
    assert "document:opp" in missing(wereld, ask(wereld, opp.leerling))


def test_opp_of_another_school_is_not_read(wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld)
    f.ToegangFactory(leerling=opp.leerling, organisatie=wereld.zusterschool)
    with als(f.make_gebruiker(ZORG, wereld.zusterschool)) as by:
        aanvraag = create_aanvraag(
            leerling=opp.leerling,
            soort=wereld.soorten["TLV-VSO"],
            school=wereld.zusterschool,
            by=by,
            vandaag=timezone.localdate(),
        )
        assert aanvraag.antwoorden == {}


def test_adopting_later_fills_in_what_nobody_answered(wereld: Any) -> None:
    opp = w.make_besproken(wereld)
    aanvraag = ask(wereld, opp.leerling)
    with als(wereld[ZORG]):
        Aanvraag.objects.filter(pk=aanvraag.pk).update(antwoorden={"gedaan": "Mijn eigen antwoord."})
    w.step(wereld, opp, "vaststellen")
    with als(wereld[ZORG]):
        aanvraag.refresh_from_db()

    assert aanvraag.antwoorden["gedaan"] == "Mijn eigen antwoord."
    assert w.TEKST["belemmerend"] in aanvraag.antwoorden["waarom"]


def test_pdf_follows_into_a_concept_and_is_shared_when_the_request_is_sent(wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    opp = w.make_vastgesteld(wereld, leerling=leerling)
    aanvraag = ask(wereld, leerling)
    stuk = w.give_pdf(wereld, opp)
    assert attached(aanvraag) == {stuk.document_id}
    f.GezagdragerFactory(leerling=leerling)
    for soort in ("onderzoek",):
        f.DocumentFactory(leerling=leerling, soort=soort, organisatie=wereld.school, toegevoegd_door=wereld[ZORG])
    sent = zaken.make_ingediend(wereld, leerling=f.LeerlingFactory(school=wereld.school))
    assert sent.status == "ingediend"


def attached(aanvraag: Any) -> set[int]:
    with as_eigenaar():
        return set(aanvraag.bijlagen.filter(document__soort="opp").values_list("document", flat=True))


def test_pdf_that_is_ready_after_sending_still_goes_along_and_is_shared(wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    w.make_vastgesteld(wereld, leerling=leerling)
    aanvraag = zaken.make_concept(wereld, leerling=leerling)
    with as_eigenaar():
        aanvraag.bijlagen.filter(document__soort="opp").delete()
        Document.objects.filter(leerling=leerling, soort="opp").update(verwijderd_op=timezone.now())
    zaken.step(wereld, aanvraag, "vraag_akkoord", ZORG)
    zaken.step(wereld, aanvraag, "indienen", Rol.SCHOOLLEIDER)
    with als(wereld[ZORG]):
        stuk = w.give_pdf(wereld, leerling.opp_set.get())

    assert attached(aanvraag) == {stuk.document_id}
    with als(wereld[Rol.SECRETARIS]) as secretaris:
        assert Deling.objects.filter(document=stuk.document_id, organisatie=wereld.swv).exists()
        assert stuk.document in Document.objects.visible_to(secretaris)


def test_request_without_opp_does_not_leave_the_school(wereld: Any) -> None:
    aanvraag = ask(wereld, w.make_concept(wereld).leerling)
    with pytest.raises(NotPossible, match="nog niet compleet"):
        zaken.step(wereld, aanvraag, "vraag_akkoord", ZORG)


# --- the form -------------------------------------------------------------------------------------------------------


def test_form_shows_as_known_what_the_opp_says_and_asks_the_rest(client: Any, wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld)
    aanvraag = ask(wereld, opp.leerling)
    client.force_login(wereld[ZORG])
    page = client.get(reverse("toewijzing:stap", args=[aanvraag.nummer, "onderbouwing"]))

    assert set(page.context["uit_opp"]) == {"antwoord_gedaan", "antwoord_waarom"}
    assert page.content.decode().count("uit het OPP") == 2
    with als(wereld[ZORG]):
        Aanvraag.objects.filter(pk=aanvraag.pk).update(antwoorden={**aanvraag.antwoorden, "gedaan": "Anders."})
    page = client.get(reverse("toewijzing:stap", args=[aanvraag.nummer, "onderbouwing"]))
    assert set(page.context["uit_opp"]) == {"antwoord_waarom"}


def count_typed(client: Any, aanvraag: Any) -> dict[str, list[str]]:
    """Per step the fields that are still asked: not known already and not optional."""
    asked: dict[str, list[str]] = {}
    for stap in ("vraag", "onderbouwing", "gehoord"):
        context = client.get(reverse("toewijzing:stap", args=[aanvraag.nummer, stap])).context
        known = set(context.get("uit_opp", {}))
        blocks = [block.form for block in context["blokken"]] if stap == "gehoord" else [context["form"]]
        asked[stap] = [
            field.html_name for form in blocks for field in form
            if field.field.required and not field.value() and field.name not in known
        ]  # fmt: skip
    return asked


def test_at_most_eight_fields_are_typed_for_a_request_when_the_opp_is_adopted(client: Any, wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld)
    client.force_login(wereld[ZORG])
    for code in [code for code, soort in wereld.soorten.items() if soort.over_leerling]:
        aanvraag = ask(wereld, opp.leerling, code)
        with als(wereld[ZORG]):  # the page that begins a request proposes a day
            save_fields(aanvraag=aanvraag, velden={"gevraagd_van": timezone.localdate()})
        asked = count_typed(client, aanvraag)
        assert sum(len(names) for names in asked.values()) <= 8, (code, asked)


def test_pages_of_a_request_take_no_query_more_for_an_adopted_opp(client: Any, wereld: Any) -> None:
    client.force_login(wereld[ZORG])
    counts = []
    for leerling in (f.LeerlingFactory(school=wereld.school), w.make_vastgesteld(wereld).leerling):
        address = reverse("toewijzing:stap", args=[ask(wereld, leerling).nummer, "vraag"])
        client.get(address)
        with CaptureQueriesContext(connection) as queries:
            client.get(address)
        counts.append(len(queries))

    assert counts[0] == counts[1]


@pytest.mark.parametrize(
    ("tekst", "maximum", "past"), [("kort", 10, "kort"), ("een twee drie vier", 12, "een twee …"), ("", 5, "")]
)
def test_answer_is_cut_at_a_word(tekst: str, maximum: int, past: str) -> None:
    assert fit(tekst, maximum) == past
    assert len(fit(tekst, maximum)) <= maximum


def test_bijgestelde_text_is_what_a_new_request_reads(wereld: Any) -> None:
    opp = w.reload(w.make_bijgesteld(wereld))
    with als(wereld[ZORG]):
        save_tekst(opp=opp, velden={"basisondersteuning": "Nieuwe tekst over wat er is gedaan."})
    assert ask(wereld, opp.leerling).antwoorden["gedaan"] == w.TEKST["basisondersteuning"]
    w.step(wereld, opp, "horen", **w.gesprek(tekst="Het is goed zo."))
    w.step(wereld, opp, "bespreken", **w.gesprek())
    w.step(wereld, opp, "vaststellen")
    assert ask(wereld, opp.leerling).antwoorden["gedaan"] == "Nieuwe tekst over wat er is gedaan."
