"""What a letter says of an amount, and the instalments in which a grant is due."""

from decimal import Decimal
from typing import Any

from django.urls import reverse

from swv.organisatie.enums import Rol
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_bedrag import (
    CONS,
    HELFT,
    LEID,
    SECR,
    UREN,
    ZORG,
    day,
    decide,
    log_in,
    make_known,
    send,
    set_rate,
    set_rule,
)
from toewijzing.brieven.inhoud import describe_letters
from toewijzing.models import Toekenningstermijn
from toewijzing.queries.brief import get_letters


def test_letter_tells_number_rate_parts_and_instalments(wereld: Any) -> None:
    set_rule(wereld, **UREN, bedrag_deel_bestuur=Decimal(25), bedrag_termijnen=HELFT)
    set_rate(wereld, "85.50")
    besluit = decide(wereld, send(wereld, gevraagd_aantal=Decimal(10)), aantal=Decimal(10))
    with als(wereld[CONS]):
        letter = get_letters(besluit)
        (inhoud, *_) = describe_letters(besluit, day(), letter)
    told = inhoud["besluit"]
    assert (told["aantal"], told["tarief"], told["bedrag"]) == ("10 uren", "€ 85,50", "€ 855,00")
    assert (told["deel_bestuur"], told["deel_swv"]) == ("€ 213,75", "€ 641,25")
    assert told["termijnen"] == "€ 320,63 bij de toekenning, € 320,62 na de evaluatie"
    assert told["toegekend"].startswith("10 uren, € 855,00")


def test_letter_of_a_plain_amount_says_what_it_always_said(wereld: Any) -> None:
    besluit = decide(wereld, send(wereld, gevraagd_bedrag=Decimal(1000)), bedrag=Decimal(1000))
    with als(wereld[CONS]):
        told = describe_letters(besluit, day(), get_letters(besluit))[0]["besluit"]
    assert not {"aantal", "tarief", "deel_bestuur", "deel_swv", "berekening", "termijnen"} & told.keys()


def test_instalments_come_with_the_grant_and_add_up_to_the_part_of_the_swv(wereld: Any) -> None:
    set_rule(wereld, **UREN, bedrag_deel_bestuur=Decimal(25), bedrag_termijnen=HELFT)
    set_rate(wereld, "85.50")
    besluit = decide(wereld, send(wereld, gevraagd_aantal=Decimal(10)), aantal=Decimal(10))
    with as_eigenaar():
        assert not Toekenningstermijn.objects.exists()
    make_known(wereld, besluit)
    with as_eigenaar():
        rows = list(Toekenningstermijn.objects.all())
    assert [(row.bedrag, row.op, row.voorwaarde) for row in rows] == [
        (Decimal("320.63"), day(), "bij de toekenning"), (Decimal("320.62"), None, "na de evaluatie"),
    ]  # fmt: skip
    assert sum(row.bedrag for row in rows) == besluit.deel_swv
    url = f"{reverse('toewijzing:aanvraag', args=[besluit.aanvraag.nummer])}?tab=besluit"
    for rol in (ZORG, CONS):
        assert "€ 320,63 bij de toekenning, € 320,62 na de evaluatie" in log_in(wereld[rol]).get(url).text


def test_list_of_instalments_shows_the_controller_no_case(wereld: Any) -> None:
    set_rule(wereld, bedrag_termijnen=HELFT)
    besluit = make_known(wereld, decide(wereld, send(wereld, gevraagd_bedrag=Decimal(1000)), bedrag=Decimal(1000)))
    nummer, url = besluit.aanvraag.nummer, reverse("toewijzing:termijnen")
    page = log_in(wereld[SECR]).get(url).text
    assert nummer in page
    for rol in (Rol.CONTROLLER,):
        page = log_in(wereld[rol]).get(url)
        assert page.status_code == 200
        assert nummer not in page.text
        assert page.text.count("€ 500,00") == 2
        assert wereld.school.naam in page.text
    for rol in (ZORG, LEID, Rol.CVT_LID, CONS):
        assert log_in(wereld[rol]).get(url).status_code == 403
    assert "€ 500,00" not in log_in(wereld.anderen[SECR]).get(url).text
