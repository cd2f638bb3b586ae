"""A route of thirty steps and a form of forty questions cost no query more than three steps and four questions."""

from collections.abc import Callable
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.praktijk.bouw import BEGIN, Bouw, at
from tests.praktijk.gegevens import Soort, Vraag, aangenomen, akkoord, besluit, boven, controle, tot
from tests.praktijk.toneel import Toneel
from tests.rollen import as_eigenaar
from toewijzing.models import Aanvraag

SOORTEN = ("tekst", "regel", "getal", "bedrag", "datum", "ja_nee")
ZORG, SECR = "zorgcoordinator S1", "secretaris"


def write_kind(t: Toneel, soort: Soort) -> None:
    """One more kind of this swv, as a beheerder writes it and the secretaris publishes it."""
    bouw = Bouw(t.wat)
    with at(BEGIN):
        bouw.swv, bouw.mensen = t.organisatie("swv"), {naam: t.wie(naam) for naam in t.gebouwd.mensen}
        with t.als("beheerder"):
            bouw.write_kind(soort)


def make_soort(code: str, stappen: int, vragen: int) -> Soort:
    """So many steps (checks by turns, most under a condition) and questions (of all kinds, half under a condition)."""
    rollen = ("consulent", "secretaris", "directeur", "cvt_voorzitter")
    checks = tuple(controle(rollen[plek % 4], boven(plek * 10)) for plek in range(stappen - 3))
    return Soort(
        code, f"Soort {code}", ("W1",), aangenomen(), naar="ARRANGEMENT-I", checklist=("ouders", "leerling", "opp"),
        weg=(akkoord(), *checks, besluit("consulent", tot(5000)), besluit("directeur")),
        vragen=tuple(
            Vraag(f"Vraag {plek}?", soort=SOORTEN[plek % 6], boven=str(plek) if plek % 2 else "") for plek in range(vragen)
        ),
    )  # fmt: skip


def count_queries(t: Toneel, wie: str, zaak: Aanvraag, name: str, *args: str) -> int:
    """Of this page of the case, opened by this person for the second time."""
    client, url = t.browser(wie), reverse(f"toewijzing:{name}", args=[zaak.nummer, *args])
    assert client.get(url).status_code == 200
    with CaptureQueriesContext(connection) as queries:
        client.get(url)
    return len(queries)


@pytest.fixture
def zaken(speel: Callable[[str], Toneel]) -> tuple[Toneel, list[Aanvraag]]:
    """A request of a small and of a large kind."""
    t = speel("PO-B")
    for soort in (make_soort("KLEIN", 4, 4), make_soort("GROOT", 30, 40)):
        write_kind(t, soort)
    with at(BEGIN):
        found = [t.vraagt("S1", code, bedrag=3000, tm=date(2027, 4, 30)) for code in ("KLEIN", "GROOT")]
    assert found[1].soort.stappen.count() == 30
    assert found[1].soort.vragen.count() == 40
    return t, found


def test_form_and_case_page_cost_as_many_queries_with_thirty_steps_and_forty_questions(
    zaken: tuple[Toneel, list[Aanvraag]],
) -> None:
    t, (klein, groot) = zaken
    with at(BEGIN):
        for stap in ("vraag", "onderbouwing", "controle"):
            assert count_queries(t, ZORG, klein, "stap", stap) == count_queries(t, ZORG, groot, "stap", stap), stap
        assert count_queries(t, ZORG, klein, "aanvraag") == count_queries(t, ZORG, groot, "aanvraag")
        klein, groot = t.gaat_weg(klein), t.gaat_weg(groot)
        assert count_queries(t, SECR, klein, "aanvraag") == count_queries(t, SECR, groot, "aanvraag")


def test_a_request_walks_thirty_steps_to_its_decision(zaken: tuple[Toneel, list[Aanvraag]]) -> None:
    t, (_, groot) = zaken
    with at(BEGIN):
        assert t.loopt(t.gaat_weg(groot)).rol == "consulent"
        with as_eigenaar():
            assert groot.uitvoeringen.count() == 28  # one akkoord and 27 checks
