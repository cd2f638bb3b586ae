"""A consultation, for the shared page, buttons and API of steps."""

from collections.abc import Sequence

from django.urls import reverse

from consulten.models import Consult
from consulten.presentatie import get_timeline
from swv.kern.presentatie import Gebeurtenis
from swv.kern.zaken.adapter import Zaakadapter
from swv.organisatie.models import Gebruiker


class ConsultAdapter(Zaakadapter[Consult]):
    soort = "consult"

    def get_url(self, zaak: Consult, place: str = "") -> str:
        """Its page; the place «aanvraag» is the form of the request that was made of it."""
        if place == "aanvraag" and zaak.aanvraag is not None:
            return reverse("toewijzing:stap", args=[zaak.aanvraag.nummer, "leerling"])
        return reverse("consulten:consult", args=[zaak.nummer])

    def get_step_url(self, zaak: Consult, name: str) -> str:
        """Every step has its own page."""
        return reverse("consulten:stap", args=[zaak.nummer, name])

    def get_list_url(self) -> str:
        """The list of consultations."""
        return reverse("consulten:lijst")

    def get_events(self, user: Gebruiker, zaak: Consult, *, since: int) -> Sequence[Gebeurtenis]:
        """The same for everyone who sees the question."""
        return get_timeline(zaak, since=since)


ADAPTER = ConsultAdapter()
