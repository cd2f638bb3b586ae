"""A budget, for the shared page and buttons of steps."""

from collections.abc import Sequence

from django.urls import reverse

from financien.begroten.models import Begroting
from financien.begroten.presentatie.begroting import get_timeline
from swv.kern.presentatie import Gebeurtenis
from swv.kern.zaken.adapter import Zaakadapter
from swv.organisatie.models import Gebruiker


class BegrotingAdapter(Zaakadapter[Begroting]):
    soort = "begroting"

    def get_url(self, zaak: Begroting, place: str = "") -> str:
        """The page of one version; ``place`` is ignored, because that page has no parts with their own address."""
        return reverse("financien:begroting", args=[zaak.pk])

    def get_step_url(self, zaak: Begroting, name: str) -> str:
        """The page on which this step is filled in and taken."""
        return reverse("financien:begroting_actie", args=[zaak.pk, name])

    def get_list_url(self) -> str:
        """The list of all versions, to which one goes when a step ends the right to see this one."""
        return reverse("financien:begrotingen")

    def get_events(self, user: Gebruiker, zaak: Begroting, *, since: int) -> Sequence[Gebeurtenis]:
        """The events of this budget after number ``since``, the same for everybody who sees the budget."""
        return get_timeline(zaak, since=since)


ADAPTER = BegrotingAdapter()
