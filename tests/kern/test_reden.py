"""A reason: some words that the next one can do something with."""

import pytest
from django.urls import reverse

from swv.kern.invoer.reden import why_no_reden
from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.enums import Rol
from tests import wereld as w


@pytest.mark.parametrize("tekst", ["x", " . ", "-", "---", "xxx", "X x x", "n.v.t.", "NVT", "ok", "1234", "?!", "…"])
def test_what_tells_nobody_anything_is_no_reason_and_is_named(tekst: str) -> None:
    assert why_no_reden(tekst) == f"Schrijf in een paar woorden waarom: «{tekst.strip()}» zegt een ander niets."


@pytest.mark.parametrize("tekst", ["", "   ", "\n"])
def test_nothing_is_no_reason(tekst: str) -> None:
    assert why_no_reden(tekst) == "Schrijf waarom."


@pytest.mark.parametrize("tekst", ["Ziek.", "Te laat", "één uur", "Žal", "Is OPP er al?", "12 mei verhuisd"])
def test_a_few_letters_are_a_reason(tekst: str) -> None:
    assert why_no_reden(tekst) == ""


@pytest.mark.django_db
def test_a_step_that_asks_why_refuses_a_letter_by_page_and_by_service_and_takes_a_word(client, wereld) -> None:
    aanvraag = w.make_concept(wereld)
    with pytest.raises(Incomplete, match="«x» zegt een ander niets"):
        w.step(wereld, aanvraag, "intrekken", Rol.ZORGCOORDINATOR, reason="x")
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    url = reverse("toewijzing:actie", args=[aanvraag.nummer, "intrekken"])

    page = client.post(url, {"reason": "x", "versie": aanvraag.versie})

    assert page.status_code == 400
    assert "«x» zegt een ander niets. Dit komt in de tijdlijn." in page.content.decode()
    assert w.reload(aanvraag).status == "concept"
    assert w.step(wereld, aanvraag, "intrekken", Rol.ZORGCOORDINATOR, reason="Ziek.").status == "ingetrokken"
