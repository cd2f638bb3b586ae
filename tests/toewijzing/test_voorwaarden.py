"""What has to be so before a step with a request, told in words before anybody types."""

from typing import Any

from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import get_reasons

ZORG, SECR = Rol.ZORGCOORDINATOR, Rol.SECRETARIS


def test_what_is_missing_first_in_the_form_is_told_first_with_how_many_more(wereld: Any) -> None:
    aanvraag = w.make_concept(wereld, compleet=False)
    assert get_reasons(wereld[ZORG], aanvraag)["vraag_akkoord"] == (
        "De aanvraag is nog niet compleet. Voeg ten minste één gezagdrager toe aan het dossier. Heeft niemand het gezag?"
        " Schrijf dan daar waarom. En nog 9."
    )
    assert get_reasons(wereld[ZORG], w.make_concept(wereld))["vraag_akkoord"] == ""


def test_a_decision_is_made_known_only_when_its_letters_are_made(wereld: Any) -> None:
    aanvraag = w.make_besloten(wereld)
    assert get_reasons(wereld[SECR], aanvraag)["bekendmaken"] == (
        "De brieven worden nog gemaakt. Wacht tot ze klaar zijn."
    )
    w.mark_letters_made(aanvraag)
    assert get_reasons(wereld[SECR], aanvraag)["bekendmaken"] == ""
