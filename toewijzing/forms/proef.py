"""What a request would be, to try a version of a kind out: only what a condition looks at. Stores nothing."""

from datetime import date
from typing import Any

from swv.kern.forms import DatumVeld
from swv.kern.invoer.beheerregels import TERUGKIJKEN
from toewijzing.calculations.formulier import describe_wachten, get_feitvelden
from toewijzing.calculations.proef import find_velden
from toewijzing.calculations.route import Wegstap
from toewijzing.calculations.voorwaarde import VRAAG, Feit, Waarheid
from toewijzing.forms.aanvraag import ANTWOORD
from toewijzing.forms.voorbeeld import FEIT, VoorbeeldForm
from toewijzing.models import Aanvraagsoort


class ProefForm(VoorbeeldForm):
    """Facts and answers that conditions of this version look at, and the day on which the request comes in.

    Read from an address: it holds nothing of a pupil, so that it can be shared.
    """

    def __init__(self, data: Any = None, *, soort: Aanvraagsoort, stappen: list[Wegstap], vandaag: date) -> None:
        super().__init__(data, soort=soort, vandaag=vandaag, ook=find_velden(stappen))
        items = [deel for deel in self.itemdelen if deel.regels]
        looked_at = {*find_velden(stappen), *(regel.veld for deel in [*self.delen, *items] for regel in deel.regels)}
        names = {f"{FEIT}{veld}" for veld in looked_at}
        names |= {f"{ANTWOORD}{veld.removeprefix(VRAAG)}" for veld in looked_at if veld.startswith(VRAAG)}
        self.fields = {name: field for name, field in self.fields.items() if name in names}
        for field in self.fields.values():
            field.required = False
        self.fields["dag"] = DatumVeld(
            regel=TERUGKIJKEN, label="Op welke dag komt de aanvraag binnen?", required=False, initial=vandaag
        )
        self.vandaag = vandaag
        self.order_fields(["dag"])

    @property
    def dag(self) -> date:
        """The day on which it comes in; today when none, or none that can be, was filled in."""
        found: date | None = self.cleaned_data.get("dag") if self.is_bound and "dag" not in self.errors else None
        return found or self.vandaag

    @property
    def routefeiten(self) -> dict[str, Feit]:
        """The facts for the route: the answer to a question that is not (surely) asked is not known."""
        asked = {f"{VRAAG}{code}" for code, stand in self.standen.items() if stand.waarheid == Waarheid.JA}
        return {
            veld: value if veld in asked or not veld.startswith(VRAAG) else None for veld, value in self.feiten.items()
        }

    @property
    def vragen(self) -> list[tuple[str, str]]:
        """(question, on what it hangs whether it is asked) of every question that is asked or may be."""
        velden = get_feitvelden(self.delen)
        return [(vraag.label, describe_wachten(self.standen[code], velden)) for code, vraag in self.gevraagd.items()]
