"""A report, for the shared page, buttons and API of steps."""

from collections.abc import Sequence

from django.urls import reverse

from rapportage.jaarverslag.models import Jaarverslag
from rapportage.jaarverslag.presentatie.verslag import get_timeline, verslag_url
from swv.kern.presentatie import Gebeurtenis
from swv.kern.zaken.adapter import Zaakadapter
from swv.organisatie.models import Gebruiker


class JaarverslagAdapter(Zaakadapter[Jaarverslag]):
    soort = "jaarverslag"

    def get_url(self, zaak: Jaarverslag, place: str = "") -> str:
        """``place`` "erratum" is the newer version that was begun."""
        return verslag_url(zaak.vervangen_door if place == "erratum" else zaak)

    def get_step_url(self, zaak: Jaarverslag, name: str) -> str:
        """The page on which this step is filled in and taken."""
        return verslag_url(zaak, "jaarverslag_actie", name)

    def get_list_url(self) -> str:
        """The list of reports, to which one goes when a step ends the right to see this one."""
        return reverse("rapportage:jaarverslagen")

    def get_events(self, user: Gebruiker, zaak: Jaarverslag, *, since: int) -> Sequence[Gebeurtenis]:
        """The events of this report after number ``since``, the same for everybody who sees the report."""
        return get_timeline(zaak, since=since)


ADAPTER = JaarverslagAdapter()
