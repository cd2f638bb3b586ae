"""A thuiszitter, for the shared page, buttons and API of steps."""

from collections.abc import Sequence

from django.urls import reverse

from swv.kern.presentatie import Gebeurtenis
from swv.kern.zaken.adapter import Zaakadapter
from swv.organisatie.models import Gebruiker
from thuiszitters.models import Thuiszitter
from thuiszitters.presentatie.zaak import get_timeline


class ThuiszitterAdapter(Zaakadapter[Thuiszitter]):
    soort = "thuiszitter"
    versie_verplicht = False

    def get_url(self, zaak: Thuiszitter, place: str = "") -> str:
        """Always the first tab of the case: no step of a thuiszitter names another place."""
        return reverse("thuiszitters:zaak", args=[zaak.nummer])

    def get_step_url(self, zaak: Thuiszitter, name: str) -> str:
        """Every step of a thuiszitter has its own page."""
        return reverse("thuiszitters:stap", args=[zaak.nummer, name])

    def get_list_url(self) -> str:
        """The list of thuiszitters, which for a gemeente is another one at the same address."""
        return reverse("thuiszitters:lijst")

    def get_events(self, user: Gebruiker, zaak: Thuiszitter, *, since: int) -> Sequence[Gebeurtenis]:
        """The same for everyone who sees the whole case; a gemeente never gets here."""
        return get_timeline(zaak, since=since)


ADAPTER = ThuiszitterAdapter()
