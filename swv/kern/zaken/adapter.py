"""What page, buttons and API have to know of one kind of case. Each room has one adapter, in its ``adapter`` module."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from django.http import Http404

from swv.kern.presentatie import Gebeurtenis
from swv.kern.templatetags.verband import datum_tijd
from swv.kern.zaken.models import Zaak
from swv.kern.zaken.tabel import Transition

Z = TypeVar("Z", bound=Zaak)


class Zaakadapter(Generic[Z]):
    """One kind of case. ``soort`` names it in the log of false alarms."""

    soort = ""
    # Does the API refuse a step that does not say which version it was decided on?
    versie_verplicht = True

    def get_url(self, zaak: Z, place: str = "") -> str:
        """The page of this case; ``place`` is what ``go_to`` in the table names, for example a tab."""
        raise NotImplementedError

    def get_step_url(self, zaak: Z, name: str) -> str:
        """The page of this step."""
        raise NotImplementedError

    def get_list_url(self) -> str:
        """Where one goes on when a step took the case out of one's sight."""
        raise NotImplementedError

    def get_events(self, user: Any, zaak: Z, *, since: int) -> Sequence[Gebeurtenis]:
        """The steps after version ``since`` in sentences, as this person may read them, newest first."""
        raise NotImplementedError


def find_transition(zaak: Z, name: str) -> Transition[Z]:
    """The step of this name. Raises Http404."""
    try:
        return zaak.workflow.get(name)
    except KeyError:
        raise Http404 from None


def describe_changes(adapter: Zaakadapter[Z], user: Any, zaak: Z, *, since: int) -> list[str]:
    """What happened after version ``since``, newest first, and last what the status is now; empty without a change."""
    changes = [f"{event.zin} ({datum_tijd(event.op)})" for event in adapter.get_events(user, zaak, since=since)]
    return [*changes, f"De status is nu «{zaak.workflow.labels[zaak.status]}»."] if changes else []
