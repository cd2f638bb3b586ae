"""Forms of a vote, of the votes in the room, of a recusal and of a guest."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms

from swv.kern.forms import VerbandForm, get_choice_field
from swv.kern.invoer.uitlegveld import UitlegVeld
from toewijzing.enums import Stemkeuze
from toewijzing.forms.velden import tekstveld
from toewijzing.models import Lidstem, Zittingsdeelname

# Somebody who votes is there.
EIGEN_KEUZES = [(keuze.value, keuze.label) for keuze in Stemkeuze if keuze != Stemkeuze.NIET_AANWEZIG]


class StemForm(VerbandForm):
    """A member's own vote, in the own words."""

    keuze = forms.ChoiceField(
        label="Wat stemt u?", choices=EIGEN_KEUZES, widget=forms.RadioSelect,
        help_text="Voor: toekennen wat de school vraagt.",
    )  # fmt: skip
    toelichting = tekstveld(
        "Waarom?", 4000, help_text="In eigen woorden. Wie het orgaan leidt en het samenwerkingsverband lezen dit.",
    )  # fmt: skip
    minderheid = tekstveld(
        "Minderheidsstandpunt", 4000, required=False,
        help_text="Alleen als u het met de uitkomst niet eens bent. Het komt in de besluitenlijst, zonder uw naam.",
    )  # fmt: skip
    met_naam = forms.BooleanField(label="Zet mijn naam bij het minderheidsstandpunt", required=False)

    def __init__(self, *args: Any, stem: Lidstem | None = None, **kwargs: Any) -> None:
        if stem is not None:
            names = ("keuze", "toelichting", "minderheid", "met_naam")
            kwargs["initial"] = {name: getattr(stem, name) for name in names}
        super().__init__(*args, **kwargs)


class StemmenForm(VerbandForm):
    """What each member voted in the room: ``lid_<id>``. Who voted himself is not asked."""

    def __init__(self, *args: Any, leden: Iterable[Zittingsdeelname], bekend: Mapping[int, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for each in leden:
            self.fields[f"lid_{each.gebruiker_id}"] = forms.ChoiceField(
                label=each.gebruiker.naam, choices=[("", "niet vastgelegd"), *Stemkeuze.choices], required=False,
                initial=bekend.get(each.gebruiker_id, ""),
            )  # fmt: skip

    @property
    def keuzes(self) -> dict[int, str]:
        """{id of the member: choice} of a valid form."""
        return {int(name.removeprefix("lid_")): value for name, value in self.cleaned_data.items()}


class VerschoningForm(VerbandForm):
    """Who does not take part in this case, and why. A member says it for himself only."""

    gebruiker = forms.TypedChoiceField(label="Wie doet niet mee?", coerce=int)
    reden = UitlegVeld(
        "Waarom?", 200, rows=3, help_text="De voorzitter en de secretaris lezen dit. Noem geen gezondheid of geloof."
    )

    def __init__(self, *args: Any, leden: Iterable[Zittingsdeelname], zelf: int | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if zelf is not None:
            del self.fields["gebruiker"]
        else:
            choices = [(each.gebruiker_id, each.gebruiker.naam) for each in leden]
            get_choice_field(self, "gebruiker").choices = [("", "Kies een lid"), *choices]


class GastForm(VerbandForm):
    """Somebody from outside who comes to a meeting; without access."""

    naam = forms.CharField(max_length=200)
    organisatie = forms.CharField(label="Organisatie", max_length=100, help_text="Bijvoorbeeld GGD of jeugdhulp.")
