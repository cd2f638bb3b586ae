"""A request, for the shared page, buttons and API of steps."""

from collections.abc import Sequence

from django.urls import reverse

from swv.kern.presentatie import Gebeurtenis
from swv.kern.zaken.adapter import Zaakadapter
from swv.organisatie.models import Gebruiker
from toewijzing.models import Aanvraag
from toewijzing.presentatie.tijdlijn import get_timeline


class AanvraagAdapter(Zaakadapter[Aanvraag]):
    soort = "aanvraag"
    versie_verplicht = False

    def get_url(self, zaak: Aanvraag, place: str = "") -> str:
        """``place`` is a tab of the case page."""
        url = reverse("toewijzing:aanvraag", args=[zaak.nummer])
        return f"{url}?tab={place}" if place else url

    def get_step_url(self, zaak: Aanvraag, name: str) -> str:
        """The page of the step; signing an advice starts at the page where it is written."""
        if name == "advies_ondertekenen":  # first one writes it, beside the case
            return reverse("toewijzing:advies", args=[zaak.nummer])
        return reverse("toewijzing:actie", args=[zaak.nummer, name])

    def get_list_url(self) -> str:
        """The list of requests."""
        return reverse("toewijzing:aanvragen")

    def get_events(self, user: Gebruiker, zaak: Aanvraag, *, since: int) -> Sequence[Gebeurtenis]:
        """Names of experts and commission only for who may know the advice."""
        return get_timeline(user, zaak, since=since)


ADAPTER = AanvraagAdapter()
