"""What a beheerder fills in for a template of a letter or mail, and somebody else for giving it back."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator

from swv.kern.berichtsoorten import MAILSOORTEN
from swv.kern.forms import VerbandForm, VerbandModelForm
from toewijzing.calculations.berichttekst import MAX_ONDERWERP
from toewijzing.calculations.sjabloonveld import FEITEN
from toewijzing.enums import Briefaan, Uitkomst
from toewijzing.models import Aanvraagsoort, Sjabloonblok

MAX_TEKST = 4000
ALLEEN_BRIEF = "Een mail is er één voor alle soorten en ontvangers. Laat dit leeg."
FEITNAMEN = {
    "categorie": "Categorie", "bedrag": "Bedrag", "tlv": "TLV", "afwijking": "Afwijking", "ouders": "Ouders",
    "herhaling": "Nieuw of vervolg", "commissie": "Commissie", "bezwaar": "Bezwaar", "beslistzelf": "Leerling of ouders",
}  # fmt: skip
VOORWAARDEKEUZES: list[Any] = [
    ("", "Altijd"),
    *(
        (FEITNAMEN[feit], [(f"{feit}={waarde}", f"Alleen als {words}") for waarde, words in waarden.items()])
        for feit, waarden in FEITEN.items()
    ),
]


def list_waarvoor() -> list[Any]:
    """Every letter and every mail there can be a text for, in groups; read when asked, so that every room named its mails."""
    groepen: dict[str, list[Any]] = {
        "Brief met een besluit": [(each.value, each.label.capitalize()) for each in Uitkomst]
    }
    for code, soort in MAILSOORTEN.items():
        groepen.setdefault(soort.groep, []).append((code, f"{soort.label} (aan {soort.aan})"))
    return [("", "Kies …"), *groepen.items()]


class SjabloonForm(VerbandForm):
    """For which letters, or which mail, the swv gets a text of its own."""

    waarvoor = forms.ChoiceField(
        label="Waarvoor is het sjabloon?",
        choices=list_waarvoor,
    )
    soort_code = forms.ChoiceField(
        label="Voor welke aanvraagsoort?", required=False,
        help_text="Alleen voor een brief. Een sjabloon voor één soort gaat voor dat voor elke soort.",
    )  # fmt: skip
    aan = forms.ChoiceField(
        label="Voor wie is de brief?", required=False, choices=[("", "Iedereen"), *Briefaan.choices],
        help_text="Alleen voor een brief. Een sjabloon voor één ontvanger gaat voor dat voor iedereen.",
    )  # fmt: skip

    def __init__(self, data: Any, *, soorten: list[Aanvraagsoort]) -> None:
        super().__init__(data)
        keuzes: Any = self.fields["soort_code"]
        keuzes.choices = [("", "Elke soort"), *((soort.code, soort.naam) for soort in soorten)]

    def clean(self) -> dict[str, Any]:
        """A mail has no kind and no addressee of its own. Raises ValidationError by field."""
        data = super().clean() or self.cleaned_data
        if data.get("waarvoor") in MAILSOORTEN:
            filled = [name for name in ("soort_code", "aan") if data.get(name)]
            if filled:
                raise ValidationError(dict.fromkeys(filled, ALLEEN_BRIEF))
        return data

    @property
    def plek(self) -> dict[str, str]:
        """As arguments of ``create_sjabloon``."""
        data = self.cleaned_data
        if data["waarvoor"] in MAILSOORTEN:
            return {"bericht": data["waarvoor"]}
        return {"uitkomst": data["waarvoor"], "soort_code": data["soort_code"], "aan": data["aan"]}


class SjabloonblokForm(VerbandModelForm):
    """Text of one's own in a letter: heading, condition and text."""

    voorwaarde = forms.ChoiceField(label="Wanneer staat dit in de brief?", required=False, choices=VOORWAARDEKEUZES)

    class Meta:
        model = Sjabloonblok
        fields = ["kop", "voorwaarde", "tekst"]
        labels = {"kop": "Kop", "tekst": "Tekst"}
        help_texts = {
            "tekst": "Een lege regel begint een nieuwe alinea, een regel met «- » ervoor wordt een punt van een lijst, en"
            " **zo** wordt tekst vet. Een veld schrijft u als ((leerling)).",
        }
        widgets = {"tekst": forms.Textarea(attrs={"rows": 10})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["tekst"].required = True
        self.fields["tekst"].validators.append(MaxLengthValidator(MAX_TEKST))

    @property
    def waarden(self) -> dict[str, Any]:
        """{column: value} of what was changed here."""
        return {name: self.cleaned_data[name] for name in self.Meta.fields if name in self.gewijzigd}


class MailtekstForm(VerbandModelForm):
    """The words of a mail: subject and lines."""

    class Meta:
        model = Sjabloonblok
        fields = ["kop", "tekst"]
        labels = {"kop": "Onderwerp", "tekst": "Tekst"}
        help_texts = {
            "kop": "Zonder namen van leerlingen of ouders: een mail is niet beveiligd.",
            "tekst": "Elke regel is een alinea. De link en de zin over persoonsgegevens zet Verband eronder. Opmaak is er"
            " niet in een mail.",
        }
        widgets = {"tekst": forms.Textarea(attrs={"rows": 6})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kop"].required = True
        self.fields["kop"].validators.append(MaxLengthValidator(MAX_ONDERWERP))
        self.fields["tekst"].validators.append(MaxLengthValidator(MAX_TEKST))

    @property
    def waarden(self) -> dict[str, Any]:
        """{column: value} of what was changed here."""
        return {name: self.cleaned_data[name] for name in self.Meta.fields if name in self.gewijzigd}


class SjabloonTerugForm(VerbandForm):
    """Why a text goes back to who wrote it."""

    opmerking = forms.CharField(
        label="Wat moet er anders?", max_length=500, widget=forms.Textarea(attrs={"rows": 3}),
    )  # fmt: skip
