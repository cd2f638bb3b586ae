"""What the beheerder fills in about the short form of a kind."""

from collections.abc import Sequence
from typing import Any

from django import forms

from swv.kern.forms import BedragVeld, VerbandForm, get_choice_field
from toewijzing.models import Vraag
from toewijzing.services.kortevorm import Kortevorm, get_keuzes


class KorteVormForm(VerbandForm):
    """When the form is short, by amount or by an answer, and what is then not asked."""

    tot = BedragVeld(
        label="Kort tot en met een bedrag", required=False, min_value=0, max_digits=9,
        help_text="In euro. Leeg: het bedrag maakt niet uit.",
    )  # fmt: skip
    lang_bij = forms.MultipleChoiceField(
        label="Of: alleen lang bij dit antwoord", required=False, widget=forms.CheckboxSelectMultiple,
        help_text="Kies antwoorden op één vraag, bijvoorbeeld het risico: middel en hoog. Zolang die niet is beantwoord,"
        " ziet de school alle vragen.",
    )  # fmt: skip
    weg = forms.MultipleChoiceField(
        label="Wat vraagt u alleen bij het lange formulier?", required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(
        self, *args: Any, vragen: Sequence[Vraag], vorm: Kortevorm, vraagt_bedrag: bool, **kwargs: Any
    ) -> None:
        lang_bij = [f"{vorm.over}={code}" for code in vorm.lang_bij]
        super().__init__(*args, initial={"tot": vorm.tot, "weg": list(vorm.weg), "lang_bij": lang_bij}, **kwargs)
        get_choice_field(self, "weg").choices = [(vraag.code, vraag.label) for vraag in vragen]
        get_choice_field(self, "lang_bij").choices = [
            (f"{vraag.code}={each['code']}", f"{vraag.label}: {each['naam']}")
            for vraag in vragen
            for each in get_keuzes(vraag)
        ]
        if not vraagt_bedrag:
            del self.fields["tot"]
        if not get_choice_field(self, "lang_bij").choices:
            del self.fields["lang_bij"]

    def clean(self) -> dict[str, Any]:
        """An amount or answers to one question, and at least one question that only the long form has; or nothing."""
        data = super().clean() or self.cleaned_data
        tot, lang_bij, weg = data.get("tot"), data.get("lang_bij") or [], data.get("weg") or []
        over = {key.partition("=")[0] for key in lang_bij}
        first = next(iter(self.fields))
        if self.errors:
            return data
        if tot is not None and lang_bij:
            self.add_error("lang_bij", "Kies een bedrag of een antwoord, niet allebei.")
        elif len(over) > 1:
            self.add_error("lang_bij", "Kies antwoorden op één vraag.")
        elif over & set(weg):
            self.add_error("weg", "De vraag waarvan het afhangt, vraagt u altijd. Haal het vinkje daar weg.")
        elif (tot is not None or lang_bij) and not weg:
            self.add_error("weg", "Kies ten minste één vraag die u dan niet stelt, of maak de rest leeg.")
        elif weg and tot is None and not lang_bij:
            self.add_error(first, "Vul in tot en met welk bedrag of bij welk antwoord, of kies geen vragen.")
        return data

    @property
    def vorm(self) -> Kortevorm:
        """The short form of a valid form."""
        data = self.cleaned_data
        pairs = [key.partition("=") for key in data.get("lang_bij") or []]
        over = pairs[0][0] if pairs else ""
        return Kortevorm(data.get("tot"), over, tuple(code for _, _, code in pairs), tuple(data["weg"]))
