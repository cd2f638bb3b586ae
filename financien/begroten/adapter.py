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
        return reverse("financien:begroting", args=[zaak.pk])

    def get_step_url(self, zaak: Begroting, name: str) -> str:
        return reverse("financien:begroting_actie", args=[zaak.pk, name])

    def get_list_url(self) -> str:
        return reverse("financien:begrotingen")

    def get_events(self, user: Gebruiker, zaak: Begroting, *, since: int) -> Sequence[Gebeurtenis]:
        return get_timeline(zaak, since=since)


ADAPTER = BegrotingAdapter()
