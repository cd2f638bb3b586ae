"""A distribution, for the shared page, buttons and API of steps."""

from collections.abc import Sequence

from django.urls import reverse

from financien.verdelen.models import Verdeling
from financien.verdelen.presentatie.tijdlijn import get_timeline
from swv.kern.presentatie import Gebeurtenis
from swv.kern.zaken.adapter import Zaakadapter
from swv.organisatie.models import Gebruiker


class VerdelingAdapter(Zaakadapter[Verdeling]):
    soort = "verdeling"

    def get_url(self, zaak: Verdeling, place: str = "") -> str:
        """The page of the distribution; ``place`` is ignored, because that page has no parts with their own address."""
        return reverse("financien:verdeling", args=[zaak.pk])

    def get_step_url(self, zaak: Verdeling, name: str) -> str:
        """The page on which this step is filled in and taken."""
        return reverse("financien:verdeling_actie", args=[zaak.pk, name])

    def get_list_url(self) -> str:
        """The list of distributions, to which one goes when a step ends the right to see this one."""
        return reverse("financien:verdelingen")

    def get_events(self, user: Gebruiker, zaak: Verdeling, *, since: int) -> Sequence[Gebeurtenis]:
        """The events of this distribution after number ``since``, the same for everybody who sees it."""
        return get_timeline(zaak, since=since)


ADAPTER = VerdelingAdapter()
