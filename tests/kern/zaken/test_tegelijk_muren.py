"""One step for many cases: walls and bad input."""

from typing import Any

import pytest

from leerlingen.enums import Pagina
from leerlingen.models import Inzage
from swv.kern.zaken.tegelijk import HOOGSTENS
from tests import wereld as w
from tests.kern.zaken.test_tegelijk import CONS, LIJST, SECR, make_pupil, send, status_of
from tests.rollen import as_eigenaar
from toewijzing.enums import Status
from toewijzing.models import Aanvraag


def test_case_of_another_swv_is_not_named_and_not_taken(client: Any, wereld: Any) -> None:
    aanvraag = w.make_ingediend(wereld)
    client.force_login(wereld.anderen[SECR])
    for zeker in (False, True):
        page = send(client, "naar_deskundigen", [aanvraag], zeker=zeker)
        assert page.status_code == 200
        assert aanvraag.nummer not in page.text
        assert page.context["weg"] == 1
        assert "1 gekozen zaak ziet u niet meer" in page.text
    assert status_of(aanvraag) == Status.INGEDIEND


def test_consulent_takes_only_kinds_without_commission(client: Any, wereld: Any) -> None:
    direct, with_commission = w.make_ingediend(wereld, "MAATWERK-I"), w.make_ingediend(wereld, "BTV")
    client.force_login(wereld[CONS])
    done = send(client, "verklaar_compleet", [direct, with_commission], zeker=True)
    assert [each.tekst for each in done.context["niet"]] == ["Dit doet de secretaris van het samenwerkingsverband."]
    with as_eigenaar():
        assert Aanvraag.objects.get(pk=direct.pk).compleet_op is not None
        assert Aanvraag.objects.get(pk=with_commission.pk).compleet_op is None


@pytest.mark.parametrize(
    "gekozen",
    [[], ["onzin"], ["1"], ["1:2:3"], ["-1:0"], ["1:-1"], ["١:٢"], ["9" * 400 + ":1"], ["1:1; drop table"]],
)
def test_choice_that_is_none_leads_back_and_says_so(client: Any, wereld: Any, gekozen: list[str]) -> None:
    client.force_login(wereld[SECR])
    for zeker in ({}, {"zeker": "1"}):
        back = client.post(LIJST, {"stap": "naar_deskundigen", "gekozen": gekozen, **zeker}, follow=True)
        assert back.redirect_chain == [(f"{LIJST}?tegelijk=naar_deskundigen", 302)]
        assert f"Kies 1 tot en met {HOOGSTENS} zaken." in back.text


@pytest.mark.parametrize(("stap", "most"), [("naar_deskundigen", 200), ("eigenaar_kiezen", 200), ("bekendmaken", 50)])
def test_more_at_once_than_a_step_allows_is_refused(client: Any, wereld: Any, stap: str, most: int) -> None:
    client.force_login(wereld[SECR])
    many = [f"{number}:1" for number in range(1, most + 2)]
    back = client.post(LIJST, {"stap": stap, "gekozen": many, "zeker": "1"}, follow=True)
    assert f"Kies 1 tot en met {most} zaken." in back.text
    asked = client.post(LIJST, {"stap": stap, "gekozen": many[1:]})
    assert asked.context["weg"] == most


def test_huge_ids_are_no_cases(client: Any, wereld: Any) -> None:
    client.force_login(wereld[SECR])
    page = client.post(LIJST, {"stap": "naar_deskundigen", "gekozen": ["999999999999999:999999999"]})
    assert (page.status_code, page.context["weg"]) == (200, 1)


@pytest.mark.parametrize("stap", ["", "onzin", "besluiten", "intrekken", "naar_deskundigen\x00"])
def test_step_that_is_not_taken_together_is_not_there(client: Any, wereld: Any, stap: str) -> None:
    aanvraag = w.make_ingediend(wereld)
    client.force_login(wereld[SECR])
    assert send(client, stap, [aanvraag], zeker=True).status_code in (400, 404)
    assert status_of(aanvraag) == Status.INGEDIEND


def test_search_while_choosing_stays_with_the_step_and_keeps_names_out_of_the_address(client: Any, wereld: Any) -> None:
    w.make_ingediend(wereld)
    aanvraag = w.make_ingediend(wereld, leerling=make_pupil(wereld, "Zwanenburg"))
    client.force_login(wereld[SECR])
    page = client.post(LIJST, {"tegelijk": "naar_deskundigen", "tekst": "Zwanenburg"}, follow=True)
    assert "Zwanenburg" not in page.redirect_chain[0][0]
    assert "tegelijk=naar_deskundigen" in page.redirect_chain[0][0]
    assert [rij.aanvraag.pk for rij in page.context["rijen"]] == [aanvraag.pk]


def test_file_while_choosing_holds_the_cases_of_the_step(client: Any, wereld: Any) -> None:
    aanvraag = w.make_ingediend(wereld)
    w.make_bij_deskundigen(wereld)
    client.force_login(wereld[SECR])
    text = client.get(LIJST, {"tegelijk": "naar_deskundigen", "bestand": "csv"}).content.decode("utf-8-sig")
    assert [line.split(";")[0] for line in text.split()[1:] if line[:2] == "20"] == [aanvraag.nummer]


def test_nothing_to_choose_says_so_and_leads_back(client: Any, wereld: Any) -> None:
    client.force_login(wereld[SECR])
    page = client.get(LIJST, {"tegelijk": "bekendmaken"})
    assert "Geen aanvragen voor «Maak het besluit bekend»" in page.text


def test_names_read_without_being_asked_first_stand_in_the_log_of_each_dossier(client: Any, wereld: Any) -> None:
    """The page after a step names pupils, also of cases on which it could not be taken."""
    aanvraag = w.make_ingediend(wereld)
    client.force_login(wereld[SECR])
    page = send(client, "bekendmaken", [aanvraag], zeker=True)
    assert aanvraag.leerling.naam in page.content.decode()
    with as_eigenaar():
        seen = Inzage.objects.filter(leerling=aanvraag.leerling_id, gebruiker=wereld[SECR]).values_list(
            "pagina", flat=True
        )
        assert list(seen) == [Pagina.AANVRAAG_ACTIE]
