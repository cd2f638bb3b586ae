"""Pages of the jaarverslag: who gets in, what is kept when it goes wrong, and in how many queries."""

from typing import Any

import pytest

from rapportage.jaarverslag.models import Hoofdstuk, Jaarverslag
from swv.kern.models import ValsAlarm
from swv.organisatie.enums import Rol
from tests.rapportage.jaarverslag.wereld import (
    ACC,
    CONTR,
    DIR,
    JAAR,
    RVT,
    TEKST,
    history,
    make_concept,
    make_verslag,
)

BASIS = f"/sturing/jaarverslag/{JAAR}/1/"
VOORWOORD = f"{BASIS}hoofdstukken/voorwoord/"


def page(client: Any, user: Any, url: str, **data: Any) -> Any:
    client.force_login(user)
    return client.post(url, data) if data else client.get(url)


def text(response: Any) -> str:
    return " ".join(response.content.decode().split())


# --- beginning and looking ------------------------------------------------------------------------------------------


def test_controller_begins_a_report_and_comes_on_its_page(client, wereld):
    response = page(client, wereld[CONTR], "/sturing/jaarverslag/nieuw/", jaar=JAAR)
    assert response["Location"] == BASIS
    assert "1 Voorwoord" in text(client.get(BASIS))


@pytest.mark.parametrize("jaar", ["1999", "tweeduizend", "", "99999999999"])
def test_a_year_that_cannot_be_is_refused_in_words(client, wereld, jaar):
    response = page(client, wereld[CONTR], "/sturing/jaarverslag/nieuw/", jaar=jaar, x="1")
    assert response.status_code == 400
    assert not Jaarverslag.objects.exists()


def test_second_report_of_a_year_is_refused_at_its_field(client, wereld):
    make_concept(wereld, cijfers=False)
    response = page(client, wereld[CONTR], "/sturing/jaarverslag/nieuw/", jaar=JAAR)
    assert response.status_code == 400
    assert "Er is al een jaarverslag over 2025" in text(response)


def test_secretaris_sees_the_own_chapters_and_no_money(client, auditwereld):
    make_verslag(auditwereld, "concept")
    body = text(page(client, auditwereld[Rol.SECRETARIS], BASIS))
    assert "6 Toewijzing van ondersteuning" in body
    assert "Financiën</a>" not in body.split("Hoofdstukken")[1]
    assert client.get(f"{BASIS}hoofdstukken/financien/").status_code == 404
    assert client.get(f"{BASIS}cijfers/balans.csv").status_code == 404


@pytest.mark.parametrize(
    ("stand", "wie", "ziet"),
    [
        ("concept", CONTR, "Maak een concept</button>"),
        ("concept", Rol.SECRETARIS, "6 Toewijzing van ondersteuning</a>"),
        ("opgemaakt", ACC, "Voeg de controleverklaring toe</a>"),
        ("verklaard", RVT, "Keur het verslag goed</button>"),
        ("goedgekeurd", DIR, "Stel het verslag vast</button>"),
        ("gemaakt", DIR, "Maak het verslag openbaar</button>"),
        ("openbaar", "inspectie", "De openbare pagina</a>"),
    ],
)
def test_page_of_a_report_offers_what_is_next_and_asks_few_questions(
    client, auditwereld, stand, wie, ziet, django_assert_max_num_queries
):
    make_verslag(auditwereld, stand)
    client.force_login(auditwereld[wie])
    client.get(BASIS)
    with django_assert_max_num_queries(24):
        body = text(client.get(BASIS))
    assert ziet in body


@pytest.mark.parametrize(
    ("url", "ziet"),
    [
        ("/sturing/jaarverslag/", f">Jaarverslag {JAAR}</a>"),
        (f"{BASIS}hoofdstukken/toewijzing/", "6 Toewijzing van ondersteuning"),
        (f"{VOORWOORD}versies/", "Versies van «Voorwoord»"),
    ],
)
def test_chapter_and_list_ask_few_questions(client, wereld, url, ziet, django_assert_max_num_queries):
    make_concept(wereld)
    client.force_login(wereld[CONTR])
    client.get(url)
    with django_assert_max_num_queries(15):
        body = text(client.get(url))
    assert ziet in body


# --- writing --------------------------------------------------------------------------------------------------------


def test_text_is_saved_and_shown_as_it_will_be_read(client, wereld):
    make_concept(wereld, teksten=False, cijfers=False)
    response = page(client, wereld[DIR], VOORWOORD, tekst="## Kop\n\n**Vet** en <b>niet</b>.")
    assert response.status_code == 302
    body = text(client.get(VOORWOORD))
    assert "<h3>Kop</h3>" in body
    assert "<strong>Vet</strong> en &lt;b&gt;niet&lt;/b&gt;." in body


def test_bsn_in_a_text_is_refused_and_the_text_is_kept(client, wereld):
    make_concept(wereld, teksten=False, cijfers=False)
    response = page(client, wereld[DIR], VOORWOORD, tekst="Het nummer 111222333 hoort hier niet.")
    assert response.status_code == 400
    assert "Het nummer 111222333 hoort hier niet." in text(response)
    assert Hoofdstuk.objects.get(code="voorwoord").tekst == ""
    again = page(
        client,
        wereld[DIR],
        VOORWOORD,
        tekst="Factuur 111222333.",
        geen_bsn="on",
        geen_bsn_reden="Het is een factuurnummer.",
    )
    assert again.status_code == 302
    assert ValsAlarm.objects.get().object_soort == "hoofdstuk"


def test_too_long_a_text_is_refused_and_kept(client, wereld):
    make_concept(wereld, teksten=False, cijfers=False)
    response = page(client, wereld[DIR], VOORWOORD, tekst="a" * 60_001)
    assert response.status_code == 400
    assert "hoogstens 60.000 tekens" in text(response)


def test_autosave_saves_and_answers_with_the_time(client, wereld):
    make_concept(wereld, teksten=False, cijfers=False)
    response = page(client, wereld[DIR], f"{VOORWOORD}bewaar/", veld="tekst", tekst="Halverwege", **{"was-tekst": ""})
    assert set(response.json()) == {"bewaard_op"}
    assert Hoofdstuk.objects.get(code="voorwoord").tekst == "Halverwege"


def test_two_writers_see_both_texts_and_nothing_is_lost(client, wereld):
    make_concept(wereld, teksten=False, cijfers=False)
    page(client, wereld[DIR], f"{VOORWOORD}bewaar/", veld="tekst", tekst="Van de directeur", **{"was-tekst": ""})
    response = page(
        client, wereld[CONTR], f"{VOORWOORD}bewaar/", veld="tekst", tekst="Van de controller", **{"was-tekst": ""}
    )
    assert response.status_code == 409
    conflict = response.json()["conflict"]["tekst"]
    assert (conflict["hunne"], conflict["mijne"], conflict["door"]) == (
        "Van de directeur",
        "Van de controller",
        wereld[DIR].naam,
    )
    whole = page(client, wereld[CONTR], VOORWOORD, tekst="Van de controller", **{"was-tekst": ""})
    assert whole.status_code == 409
    assert "Van de directeur" in text(whole)
    assert "Van de controller" in text(whole)


def test_who_is_not_the_writer_is_told_so_and_changes_nothing(client, wereld):
    make_concept(wereld, cijfers=False)
    url = f"{BASIS}hoofdstukken/toezicht/"
    response = page(client, wereld[DIR], url, tekst="Wij vinden onszelf goed.")
    assert response.status_code == 403
    assert "Dit hoofdstuk schrijft de eigenaar ervan." in text(response)
    assert page(client, wereld[DIR], f"{url}bewaar/", veld="tekst", tekst="x").status_code == 403
    assert page(client, wereld[RVT], url, tekst=TEKST + "!").status_code == 302
    assert page(client, wereld["opr"], url, tekst="De OPR schrijft mee.").status_code == 403


def test_text_written_while_the_report_was_made_up_comes_back(client, auditwereld):
    make_verslag(auditwereld, "opgemaakt")
    response = page(client, auditwereld[DIR], VOORWOORD, tekst="Te laat geschreven.")
    assert response.status_code == 409
    assert "Te laat geschreven." in text(response)
    assert (
        page(client, auditwereld[DIR], f"{VOORWOORD}bewaar/", veld="tekst", tekst="x")
        .json()["reden"]
        .startswith("Het verslag is niet")
    )


def test_preview_saves_nothing_and_tells_a_wrong_block(client, wereld):
    make_concept(wereld, teksten=False)
    response = page(client, wereld[DIR], f"{VOORWOORD}voorbeeld/", tekst="# Proef\n\n[[balans]]\n\n<i>x</i>")
    body = text(response)
    assert "<h3>Proef</h3>" in body
    assert "heeft geen cijferblok met de naam balans" in body
    assert "<i>x</i>" not in body
    assert Hoofdstuk.objects.get(code="voorwoord").tekst == ""


def test_an_earlier_text_can_be_put_back(client, wereld):
    make_concept(wereld, teksten=False, cijfers=False)
    page(client, wereld[DIR], VOORWOORD, tekst="De eerste tekst.")
    page(client, wereld[CONTR], VOORWOORD, tekst="De tweede tekst.", **{"was-tekst": "De eerste tekst."})
    body = page(client, wereld[CONTR], f"{VOORWOORD}versies/").content.decode()
    assert wereld[DIR].naam in body
    first = history(Hoofdstuk, tekst="De eerste tekst.")[0]
    assert "De eerste tekst." in text(client.get(f"{VOORWOORD}versies/{first.pgh_id}/"))
    client.post(f"{VOORWOORD}versies/{first.pgh_id}/")
    assert Hoofdstuk.objects.get(code="voorwoord").tekst == "De eerste tekst."
    assert client.get(f"{VOORWOORD}versies/999999/").status_code == 404


def test_owner_is_chosen_and_then_writes(client, wereld):
    make_concept(wereld, cijfers=False)
    url = f"{BASIS}hoofdstukken/beleid/"
    consulent = wereld[Rol.CONSULENT]
    assert page(client, consulent, url).status_code == 404
    assert page(client, wereld[DIR], f"{url}schrijver/", eigenaar=consulent.pk).status_code == 302
    assert page(client, consulent, url, tekst=TEKST + " En meer.").status_code == 302
    wrong = page(client, wereld[DIR], f"{url}schrijver/", eigenaar=wereld[Rol.ZORGCOORDINATOR].pk)
    assert wrong.status_code == 400
    assert "Kies iemand uit de lijst." in text(wrong)
