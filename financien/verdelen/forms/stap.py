"""What somebody fills in at a step with a distribution."""

from financien.verdelen.models import Verdeling
from financien.verdelen.services.verdeling import get_adopted
from swv.kern.zaken.forms import ToelichtingForm


class VaststellenForm(ToelichtingForm[Verdeling]):
    """Adopting; who corrects what was adopted before has to say what is better now: the boards read it."""

    def adapt(self, zaak: Verdeling) -> None:
        """Ask what is better now when a distribution was adopted before; else the reason stays optional."""
        if get_adopted(zaak) is None:
            return
        reden = self.fields["reason"]
        reden.label, reden.required = "Wat verbetert u?", True
        reden.error_messages["required"] = "Schrijf wat u verbetert. Dit staat in de brief aan de besturen."
        reden.help_text = "Er is al een verdeling vastgesteld voor dit jaar. Dit staat in de brief aan de besturen."
