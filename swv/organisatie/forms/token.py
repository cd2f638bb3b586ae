"""The form for a token of the API."""

from datetime import timedelta
from typing import Any

from django import forms
from django.utils import timezone

from swv.kern.forms import DatumVeld, VerbandForm, get_choice_field
from swv.kern.invoer.beheerregels import TOKEN_EINDE
from swv.organisatie.enums import Kamer
from swv.organisatie.models import Gebruiker

LEZEN, SCHRIJVEN = "lezen", "schrijven"


def in_thirty_days() -> Any:
    """The last day that stands in the form: short unless somebody chooses otherwise."""
    return timezone.localdate() + timedelta(days=30)


class TokenForm(VerbandForm):
    """What a program may do, in which role, and until when."""

    naam = forms.CharField(max_length=60, help_text="Waarvoor het is, bijvoorbeeld: koppeling met ParnasSys.")
    lidmaatschap = forms.ChoiceField(label="In welke rol?")
    recht = forms.ChoiceField(
        label="Wat mag het programma?", initial=LEZEN, widget=forms.RadioSelect,
        choices=[(LEZEN, "Alleen lezen"), (SCHRIJVEN, "Lezen en wijzigen")],
    )  # fmt: skip
    kamers = forms.MultipleChoiceField(
        label="Voor welke onderdelen?", choices=Kamer.choices, widget=forms.CheckboxSelectMultiple
    )
    einde = DatumVeld(
        regel=TOKEN_EINDE,
        label="Laatste dag",
        initial=in_thirty_days,
        help_text="Hoogstens een jaar. Daarna maakt u een nieuw token.",
    )

    def __init__(self, *args: Any, gebruiker: Gebruiker, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        get_choice_field(self, "lidmaatschap").choices = [(str(lid.pk), str(lid)) for lid in gebruiker.lidmaatschappen]
        self.gebruiker = gebruiker

    @property
    def bereik(self) -> dict[str, Any]:
        """What ``make_token`` asks for."""
        data = self.cleaned_data
        return {
            "naam": data["naam"], "schrijven": data["recht"] == SCHRIJVEN, "kamers": data["kamers"],
            "lidmaatschap": next(lid for lid in self.gebruiker.lidmaatschappen if str(lid.pk) == data["lidmaatschap"]),
            "dagen": (data["einde"] - timezone.localdate()).days + 1,
        }  # fmt: skip
