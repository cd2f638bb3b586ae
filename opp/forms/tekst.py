"""Forms of the text of an OPP. A concept may be half done, so nothing is required here: the legal check tells."""

from collections.abc import Iterator
from typing import Any

from django import forms

from opp.enums import BESTEMMINGEN, Onderdeel
from opp.forms.velden import OppKladForm, tekstveld
from opp.models import Doel, Opp, OppVersie
from opp.queries.onderdeel import get_onderdelen
from opp.queries.opp import DOELVELDEN
from swv.kern.bestanden import ACCEPT
from swv.kern.forms import DatumVeld, VerbandForm, get_choice_field
from swv.kern.invoer.datumregels import DOCUMENT, PLAN_BEGIN, PLAN_EINDE

LANG = 1000


class TekstForm(OppKladForm):
    """The parts that this type of OPP has, for this kind of school."""

    def __init__(self, data: Any = None, *, opp: Opp, versie: OppVersie) -> None:
        super().__init__(data)
        for name, field in get_velden(opp, versie):
            self.fields[name] = field

    @property
    def velden(self) -> dict[str, str]:
        """{part: text} of what was changed, as ``save_tekst`` takes it, of a valid form."""
        return {name: self.cleaned_data[name] for name in self.gewijzigd}


def get_velden(opp: Opp, versie: OppVersie) -> Iterator[tuple[str, forms.Field]]:
    """(name, field) of every part that is text, in the order of the type."""
    labels = {field.name: str(field.verbose_name).capitalize() for field in OppVersie._meta.fields}
    for item in get_onderdelen(opp):
        if item.code == Onderdeel.UITSTROOM:
            yield "uitstroombestemming", forms.ChoiceField(
                label="Verwachte uitstroombestemming", required=item.verplicht, initial=versie.uitstroombestemming,
                choices=[("", "Kies een bestemming"), *((b.value, b.label) for b in BESTEMMINGEN[opp.school.schoolsoort])],
            )  # fmt: skip
        yield item.code, tekstveld(
            labels[item.code], item.max_tekens,
            rows=6 if item.max_tekens > LANG else 3, help_text=item.uitleg, required=item.verplicht,
            initial=getattr(versie, item.code),
        )  # fmt: skip


class DoelForm(OppKladForm):
    """One goal of the handelingsdeel."""

    doel = tekstveld("Wat is het doel?", 500, rows=2, help_text="Wat kan de leerling straks? Eén doel tegelijk.")
    meetbaar = tekstveld("Hoe ziet u dat het bereikt is?", 300, rows=2, help_text="Iets dat u kunt tellen of zien.")
    steun = tekstveld("Welke begeleiding krijgt de leerling?", 500, rows=2)
    wie = forms.CharField(label="Wie doet het?", max_length=120, help_text="Bijvoorbeeld: mentor en begeleider.")
    hoe_vaak = forms.CharField(
        label="Hoe vaak?", max_length=120, help_text="Bijvoorbeeld: twee keer per week 30 minuten."
    )
    van = DatumVeld(regel=PLAN_BEGIN, label="Vanaf")
    tot_en_met = DatumVeld(regel=PLAN_EINDE, label="Tot en met")

    def __init__(self, data: Any = None, *, doel: Doel | None = None, **kwargs: Any) -> None:
        initial = {name: getattr(doel, name) for name in DOELVELDEN} if doel else {}
        super().__init__(data, initial={**initial, **kwargs.pop("initial", {})}, **kwargs)

    def clean_doel(self) -> str:
        """The one field a goal can't do without: one of blanks only is refused too."""
        doel: str = self.cleaned_data["doel"]
        if not doel.strip():
            raise forms.ValidationError("Schrijf wat het doel is. De rest mag later.")
        return doel

    @property
    def gegevens(self) -> dict[str, Any]:
        """{field: value} of what was changed, as ``save_doel`` takes it, of a valid form."""
        return {name: self.cleaned_data[name] for name in self.gewijzigd}


def make_extern_velden(opp: Opp) -> list[tuple[str, str]]:
    """(code, label) of the parts a school can tick as present in its own file."""
    labels = {item.code: Onderdeel(item.code).label for item in get_onderdelen(opp, met_handelingsdeel=True)}
    return list(labels.items())


class OppBijlageForm(VerbandForm):
    """The file of an OPP kept elsewhere, and what is in it."""

    bestand = forms.FileField(
        label="Het OPP als pdf", required=False, widget=forms.FileInput(attrs={"accept": ACCEPT.split(",")[0]}),
        help_text="Ten hoogste 25 MB.",
    )  # fmt: skip
    datum = DatumVeld(regel=DOCUMENT, label="Datum op het document")
    onderdelen = forms.MultipleChoiceField(
        label="Wat staat erin?", required=False, widget=forms.CheckboxSelectMultiple,
        help_text="Hiermee kijkt Verband of het OPP aan de wet voldoet.",
    )  # fmt: skip

    def __init__(self, data: Any = None, files: Any = None, *, opp: Opp, versie: OppVersie, **kwargs: Any) -> None:
        initial = {"onderdelen": versie.onderdelen_extern, "datum": versie.bijlage.datum if versie.bijlage else None}
        super().__init__(data, files, initial=initial, **kwargs)
        get_choice_field(self, "onderdelen").choices = make_extern_velden(opp)
        self.heeft_bijlage = versie.bijlage_id is not None

    def clean_bestand(self) -> Any:
        """Needed the first time; later None leaves the file that is there."""
        bestand = self.cleaned_data["bestand"]
        if bestand is None and not self.heeft_bijlage:
            raise forms.ValidationError("Kies het bestand van het OPP.")
        return bestand
