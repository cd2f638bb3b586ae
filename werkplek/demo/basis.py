"""What telling a demo case takes: who there is, on which day, and every step by the person whose step it is."""

from datetime import date
from typing import Any

from swv.kern.muren import act_as
from swv.kern.zaken.engine import execute_transition
from swv.organisatie.models import Gebruiker, Organisatie
from toewijzing.models import Aanvraag


class Demobasis:
    """Organisations by name (an swv by code), people by login, and the day on which the demo is made."""

    def __init__(self, organisaties: dict[str, Organisatie], personen: dict[str, Gebruiker], vandaag: date) -> None:
        self.organisaties, self.personen, self.vandaag = organisaties, personen, vandaag

    def read_beslisser(self, aanvraag: Aanvraag) -> str:
        """The role that decides on this case, as it is stored now."""
        with act_as(self.personen["secretaris"], self.vandaag):
            return str(Aanvraag.objects.values_list("beslisser", flat=True).get(pk=aanvraag.pk))

    def step(self, aanvraag: Aanvraag, name: str, login: str, dag: date, **data: Any) -> Aanvraag:
        """Take one step as this person on this day, on the case as it is stored now."""
        with act_as(self.personen[login], self.vandaag) as by:
            fresh = Aanvraag.objects.select_related("soort", "swv", "school", "leerling").get(pk=aanvraag.pk)
            return execute_transition(fresh, name, by=by, vandaag=dag, **data)
