"""The form with which somebody of the swv becomes the owner of requests."""

from typing import Any

from swv.kern.forms import get_model_field
from swv.kern.zaken.forms import StapForm
from swv.organisatie.forms.basis import GebruikerKeuze
from swv.organisatie.models import Gebruiker
from toewijzing.models import Aanvraag
from toewijzing.queries.eigenaar import get_eigenaars


class ZaakeigenaarForm(StapForm[Aanvraag]):
    voor_meer = True
    eigenaar = GebruikerKeuze(
        label="Wie behandelt dit?", queryset=Gebruiker.objects.none(), required=False, empty_label="Niemand",
        help_text="Bij wie u kiest, staat dit bovenaan in Mijn werk.",
    )  # fmt: skip

    def adapt(self, zaak: Aanvraag) -> None:
        """Secretarissen and consulenten of today; who chooses stands there already, as that is asked most."""
        veld = get_model_field(self, "eigenaar")
        veld.queryset = get_eigenaars(zaak.swv_id, self.vandaag)
        veld.initial = self.user.pk

    def clean(self) -> dict[str, Any]:
        """The timeline says to whom it went."""
        eigenaar = self.cleaned_data.get("eigenaar")
        return {**super().clean(), "reason": f"Behandelaar: {eigenaar.naam if eigenaar else 'niemand'}"}
