"""An OPP, for the shared page, buttons and API of steps."""

from collections.abc import Sequence

from django.urls import reverse

from opp.models import Opp
from opp.presentatie import describe_timeline
from swv.kern.presentatie import Gebeurtenis
from swv.kern.zaken.adapter import Zaakadapter
from swv.organisatie.models import Gebruiker


class OppAdapter(Zaakadapter[Opp]):
    soort = "opp"

    def get_url(self, zaak: Opp, place: str = "") -> str:
        """``place`` "tekst" is where one writes, or chooses the file of an OPP that is kept elsewhere."""
        name = ("bijlage" if zaak.is_extern else "tekst") if place == "tekst" else "opp"
        return reverse(f"opp:{name}", args=[zaak.nummer])

    def get_step_url(self, zaak: Opp, name: str) -> str:
        """Every step of an OPP has its own page, also one of a single click."""
        return reverse("opp:actie", args=[zaak.nummer, name])

    def get_list_url(self) -> str:
        """The register of the school."""
        return reverse("opp:register")

    def get_events(self, user: Gebruiker, zaak: Opp, *, since: int) -> Sequence[Gebeurtenis]:
        """The same for everyone who sees the OPP: they all work at the school that owns it."""
        return describe_timeline(zaak, zaak.statussen.select_related("door"), since=since)


ADAPTER = OppAdapter()
