"""A request of a school, for the shared page, buttons and API of steps."""

from collections.abc import Sequence

from django.urls import reverse

from schoolaanvragen.models import Schoolaanvraag
from schoolaanvragen.presentatie import get_timeline
from swv.kern.presentatie import Gebeurtenis
from swv.kern.zaken.adapter import Zaakadapter
from swv.organisatie.models import Gebruiker


class SchoolaanvraagAdapter(Zaakadapter[Schoolaanvraag]):
    soort = "schoolaanvraag"

    def get_url(self, zaak: Schoolaanvraag, place: str = "") -> str:
        """Its page."""
        return reverse("schoolaanvragen:aanvraag", args=[zaak.nummer])

    def get_step_url(self, zaak: Schoolaanvraag, name: str) -> str:
        """Every step has its own page."""
        return reverse("schoolaanvragen:stap", args=[zaak.nummer, name])

    def get_list_url(self) -> str:
        """The list of requests of schools."""
        return reverse("schoolaanvragen:lijst")

    def get_events(self, user: Gebruiker, zaak: Schoolaanvraag, *, since: int) -> Sequence[Gebeurtenis]:
        """The same for everyone who sees the request."""
        return get_timeline(zaak, since=since)


ADAPTER = SchoolaanvraagAdapter()
