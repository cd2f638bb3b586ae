"""What has to be so before a step with a request, told in words before anybody types."""

from typing import Any

from django.utils import timezone

from swv.kern.zaken.engine import get_actions
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import als
from toewijzing.queries.aanvraag import get_missing


def get_reason(wereld: Any, aanvraag: Any, name: str, rol: str = Rol.ZORGCOORDINATOR) -> str:
    """Why this step is grey for this role; "" when it can be taken."""
    with als(wereld[rol]) as user:
        (found,) = [each.reason for each in get_actions(w.reload(aanvraag), user) if each.name == name]
    return found


def test_what_is_missing_first_in_the_form_is_told_first_with_how_many_more(wereld: Any) -> None:
    aanvraag = w.make_concept(wereld, compleet=False)
    with als(wereld[Rol.ZORGCOORDINATOR]):
        missing = [each.tekst for each in get_missing(w.reload(aanvraag), timezone.localdate())]
    assert len(missing) > 2

    reason = get_reason(wereld, aanvraag, "vraag_akkoord")
    assert reason == f"De aanvraag is nog niet compleet. {missing[0]} En nog {len(missing) - 1}."
    assert get_reason(wereld, w.make_concept(wereld), "vraag_akkoord") == ""


def test_a_decision_is_made_known_only_when_its_letters_are_made(wereld: Any) -> None:
    aanvraag = w.make_besloten(wereld)
    assert get_reason(wereld, aanvraag, "bekendmaken", Rol.SECRETARIS) != ""
    w.mark_letters_made(aanvraag)
    assert get_reason(wereld, aanvraag, "bekendmaken", Rol.SECRETARIS) == ""
