"""An swv has its own words for every mail about a case, whichever room sends it; never with somebody's name."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings

from swv.kern.berichtsoorten import MAILSOORTEN, find_woorden
from swv.kern.models import Bericht
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.consulten import wereld as consulten
from tests.rollen import als, as_eigenaar
from tests.thuiszitters import wereld as thuiszitters
from tests.toewijzing.test_sjabloon import make_mail
from toewijzing.calculations.berichttekst import get_mailvelden
from toewijzing.forms.sjabloon import list_waarvoor
from toewijzing.models import Briefsjabloon
from toewijzing.services.deskundige import remind

pytestmark = pytest.mark.django_db
# What tells people of the swv itself that a text or version waits: about no case.
OVER_GEEN_ZAAK = {"aanvraagsoort", "briefsjabloon"}
# Kinds that are no word in the call: the two of a request that the swv began (``services.starten.tell_school``).
ELDERS_GENOEMD = {"post_onderweg", "ontvangende_school", "begonnen_door_swv", "aanvullen_swv"}


def sent_kinds() -> Iterator[tuple[str, str]]:
    """(file, kind) of every mail that these rooms send."""
    for room in ("toewijzing", "consulten", "thuiszitters", "schoolaanvragen", "financien/verdelen"):
        for path in sorted((Path(settings.BASE_DIR) / room).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text())):
                if not isinstance(node, ast.Call):
                    continue
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                if not name.startswith(("notify_", "send_bericht", "send_notice")):
                    continue
                for word in node.keywords:
                    if word.arg == "soort" and isinstance(word.value, ast.Constant):
                        yield path.name, word.value.value


def test_every_mail_about_a_case_can_have_words_of_the_swv() -> None:
    found = set(sent_kinds())

    assert len(found) > 30
    assert {each for each in found if each[1] not in {*MAILSOORTEN, *OVER_GEEN_ZAAK}} == set()
    assert {kind for _, kind in found} | ELDERS_GENOEMD >= set(MAILSOORTEN)


def test_no_field_of_a_mail_is_of_a_person_and_its_code_fits() -> None:
    own = {"samenwerkingsverband", "telefoon", "mailadres", "kenmerk", "datum"}
    longest = Briefsjabloon._meta.get_field("bericht").max_length

    assert {field for soort in MAILSOORTEN.values() for field in get_mailvelden(soort)} == own
    assert [code for code in MAILSOORTEN if len(code) > longest] == []
    offered = {code for _, group in list_waarvoor()[1:] for code, _ in group}
    assert set(MAILSOORTEN) < offered


def get_last(soort: str) -> Any:
    with as_eigenaar():
        return Bericht.objects.filter(soort=soort).latest("pk")


def test_a_consultation_is_told_in_words_of_the_swv(wereld: Any) -> None:
    make_mail(wereld, "consult_gesteld", "Vraag ((kenmerk)) ligt klaar", "Bel ((telefoon)) als het haast heeft.")

    consult = consulten.make_gesteld(wereld)

    mail = get_last("consult_gesteld")
    assert mail.onderwerp == f"Vraag {consult.nummer} ligt klaar"
    assert f"Bel {wereld.swv.telefoon} als het haast heeft." in mail.tekst


def test_a_thuiszitter_is_told_in_words_of_the_swv(wereld: Any) -> None:
    thuiszitters.prepare(wereld)
    make_mail(wereld, "thuiszitter_gemeld", "Een kind zit thuis (((kenmerk)))", "Kijk vandaag.")

    zaak = thuiszitters.make_gemeld(wereld)

    mail = get_last("thuiszitter_gemeld")
    assert mail.onderwerp == f"Een kind zit thuis ({zaak.nummer})"
    assert "Kijk vandaag." in mail.tekst


def test_a_reminder_may_hold_its_day(wereld: Any) -> None:
    make_mail(wereld, "advies_herinnering", "Voor ((datum)): ((kenmerk))", "")
    aanvraag = w.make_bij_deskundigen(wereld)

    with als(wereld[Rol.SECRETARIS]):
        advies = aanvraag.adviezen.select_related("deskundige").first()
        remind(aanvraag, advies)

    mail = get_last("advies_herinnering")
    assert str(advies.uiterlijk_op.year) in mail.onderwerp
    assert mail.onderwerp.endswith(aanvraag.nummer)


def test_words_of_another_swv_and_of_a_concept_are_not_used(wereld: Any) -> None:
    make_mail(wereld, "bekendgemaakt", "Nieuws ((kenmerk))", "")

    assert find_woorden("bekendgemaakt", wereld.swv.pk, {"kenmerk": "1"}) == ("Nieuws 1", [])
    assert find_woorden("bekendgemaakt", wereld.ander_swv.pk, {"kenmerk": "1"}) is None
    assert find_woorden("besloten", wereld.swv.pk, {"kenmerk": "1"}) is None
    assert find_woorden("bekendgemaakt", None, {}) is None
