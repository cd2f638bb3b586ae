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
        return reverse("financien:verdeling", args=[zaak.pk])

    def get_step_url(self, zaak: Verdeling, name: str) -> str:
        return reverse("financien:verdeling_actie", args=[zaak.pk, name])

    def get_list_url(self) -> str:
        return reverse("financien:verdelingen")

    def get_events(self, user: Gebruiker, zaak: Verdeling, *, since: int) -> Sequence[Gebeurtenis]:
        return get_timeline(zaak, since=since)


ADAPTER = VerdelingAdapter()
