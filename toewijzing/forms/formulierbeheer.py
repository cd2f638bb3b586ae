"""What the beheerder fills in about the form of a kind: a question, an item of the checklist, a version."""

import re
from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from leerlingen.enums import Documentsoort
from swv.kern.forms import DatumVeld, GetalVeld, VerbandForm, get_choice_field
from swv.kern.invoer.beheerregels import GELDT_VANAF
from toewijzing.calculations.antwoord import MAX_RIJEN
from toewijzing.calculations.formulier import VRAAGSTAPPEN
from toewijzing.enums import Antwoordbron, Antwoordsoort, Checksoort, Ondertekenaar, Vraagstap
from toewijzing.forms.voorwaarde import VoorwaardenForm
from toewijzing.models import ChecklistItem, Vraag
from toewijzing.queries.bron import why_not_bron
from toewijzing.queries.formulier import to_regels
from toewijzing.services.formulierbeheer import Deelgegevens, make_code

KORT = {"class": "v-kort"}
MAX_OPTIES, MAX_KOLOMMEN = 40, 8
KOLOMWOORDEN = {
    "tekst": Antwoordsoort.REGEL, "getal": Antwoordsoort.GETAL, "bedrag": Antwoordsoort.BEDRAG,
    "datum": Antwoordsoort.DATUM, "ja of nee": Antwoordsoort.JA_NEE,
}  # fmt: skip


def _area(label: str, help_text: str, *, rows: int = 5, max_length: int = 4000) -> forms.CharField:
    return forms.CharField(
        label=label, help_text=help_text, required=False, max_length=max_length,
        widget=forms.Textarea(attrs={"rows": rows}),
    )  # fmt: skip


class VraagForm(VoorwaardenForm):
    """One question, of every kind of answer; what belongs to another kind is left as it is."""

    label = forms.CharField(label="Vraag", max_length=200)
    uitleg = _area("Uitleg bij de vraag", "Eén of twee zinnen die helpen bij het antwoorden.", rows=2, max_length=1000)
    stap = forms.ChoiceField(
        label="Bij welke stap?", choices=[(stap.value, stap.label) for stap in VRAAGSTAPPEN],
        initial=Vraagstap.ONDERBOUWING.value,
    )  # fmt: skip
    soort = forms.ChoiceField(label="Wat voor antwoord?", choices=Antwoordsoort.choices, initial=Antwoordsoort.TEKST)
    verplicht = forms.BooleanField(label="Dit moet ingevuld zijn", required=False, initial=True)
    max_tekens = forms.IntegerField(
        label="Hoogstens zo veel tekens", min_value=10, max_value=20000, initial=2000,
        widget=forms.NumberInput(attrs=KORT), help_text="Van een tekst. Een bladzijde is ongeveer 3.000 tekens.",
    )  # fmt: skip
    laagst = GetalVeld(label="Laagste getal", required=False, help_text="Van een getal of bedrag. Leeg: geen grens.")
    hoogst = GetalVeld(label="Hoogste getal", required=False, help_text="Van een getal of bedrag. Leeg: geen grens.")
    eenheid = forms.CharField(
        label="Eenheid", max_length=20, required=False, help_text="Van een getal, bijvoorbeeld uur of weken."
    )
    opties_tekst = _area(
        "Keuzes",
        "Eén per regel, bij «keuze». Wijzigt u een naam? Laat dan staan wat voor het =-teken staat.",
    )
    kolommen_tekst = _area(
        "Kolommen",
        "Eén per regel, bij «tabel»: de naam, een streep en wat er komt: tekst, getal, bedrag, datum of ja of nee."
        " Bijvoorbeeld: Uren | getal.",
        rows=4,
    )
    max_rijen = forms.IntegerField(
        label="Hoogstens zo veel rijen", min_value=1, max_value=MAX_RIJEN, required=False,
        widget=forms.NumberInput(attrs=KORT), help_text=f"Van een tabel. Leeg: {MAX_RIJEN}.",
    )  # fmt: skip
    bron = forms.ChoiceField(
        label="Waar staat het antwoord misschien al?", choices=[("", "Nergens: de school schrijft het"), *Antwoordbron.choices],
        required=False, help_text="Dan vullen we het in, en kan de school het wijzigen.",
    )  # fmt: skip

    def __init__(self, *args: Any, vraag: Vraag | None = None, **kwargs: Any) -> None:
        if vraag is not None:
            names = [name for name in self.base_fields if hasattr(vraag, name)]
            kwargs["initial"] = {name: getattr(vraag, name) for name in names} | {
                "opties_tekst": "\n".join(f"{each['code']} = {each['naam']}" for each in vraag.opties),
                "kolommen_tekst": "\n".join(write_kolom(each) for each in vraag.kolommen),
            }
            kwargs["regels"] = to_regels(vraag.regels)
        super().__init__(*args, **kwargs)

    def read_value(self, row: Any, name: str) -> Any:
        """Options and columns stand in columns of other names."""
        return super().read_value(row, {"opties_tekst": "opties", "kolommen_tekst": "kolommen"}.get(name, name))

    def clean_opties_tekst(self) -> list[dict[str, str]]:
        """The options, each with its code."""
        rows = read_regels(self.cleaned_data["opties_tekst"], MAX_OPTIES)
        return [{"code": code, "naam": naam} for code, naam in rows]

    def clean_kolommen_tekst(self) -> list[dict[str, str]]:
        """The columns, each with code and kind."""
        found = []
        for code, text in read_regels(self.cleaned_data["kolommen_tekst"], MAX_KOLOMMEN):
            naam, _, woord = (part.strip() for part in text.partition("|"))
            soort = KOLOMWOORDEN.get(woord.lower() or "tekst")
            if soort is None:
                raise ValidationError(f"«{woord}» kan niet in een kolom. Kies uit: {', '.join(KOLOMWOORDEN)}.")
            found.append({"code": code, "naam": naam, "soort": str(soort)})
        return found

    def clean(self) -> dict[str, Any]:
        """What the kind of answer needs, and a source that has such an answer."""
        data = super().clean()
        fault = why_not_bron(data.get("bron", ""), data.get("soort", ""))
        if fault:
            self.add_error("bron", fault)
        if data.get("soort") in (Antwoordsoort.KEUZE, Antwoordsoort.KEUZES) and len(data.get("opties_tekst") or []) < 2:
            self.add_error("opties_tekst", "Geef ten minste twee keuzes, elk op een eigen regel.")
        if data.get("soort") == Antwoordsoort.TABEL and not data.get("kolommen_tekst"):
            self.add_error("kolommen_tekst", "Geef de tabel ten minste één kolom.")
        low, high = data.get("laagst"), data.get("hoogst")
        if low is not None and high is not None and high < low:
            self.add_error("hoogst", "Dit is lager dan het laagste getal. Verbeter een van de twee.")
        return data

    @property
    def gegevens(self) -> Deelgegevens:
        """The question of a valid form."""
        data, tekst = self.cleaned_data, ("opties_tekst", "kolommen_tekst")
        kolommen = {name: data[name] for name in VraagForm.base_fields if name not in tekst}
        extra = {"opties": data["opties_tekst"], "kolommen": data["kolommen_tekst"]}
        return Deelgegevens(kolommen | extra, self.regels)


def write_kolom(kolom: Mapping[str, str]) -> str:
    """«uren = Uren | getal»."""
    woord = {str(soort): woord for woord, soort in KOLOMWOORDEN.items()}[kolom["soort"]]
    return f"{kolom['code']} = {kolom['naam']} | {woord}"


def read_regels(text: str, hoogstens: int) -> list[tuple[str, str]]:
    """(code, rest) of every line «code = rest»; without a code one is made. Raises ValidationError."""
    found: dict[str, str] = {}
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > hoogstens:
        raise ValidationError(f"Geef hoogstens {hoogstens} regels; nu {len(lines)}.")
    for line in lines:
        match = re.fullmatch(r"([a-z][a-z0-9_]{0,39})\s*=\s*(.+)", line)
        code, rest = match.groups() if match else ("", line)
        if len(rest) > 120:
            raise ValidationError(f"Maak deze regel korter, tot 120 tekens: «{rest[:40]} …».")
        if code in found or rest in found.values():
            raise ValidationError(f"«{rest}» of de code ervoor staat er twee keer. Haal er een weg.")
        found[code or make_code(rest.partition("|")[0], set(found))] = rest
    return list(found.items())


# --- the checklist --------------------------------------------------------------------------------------------------

EIGEN = str(Checksoort.EIGEN_DOCUMENT)
WAT = [
    (EIGEN, "een eigen soort document"),
    *((f"document:{code}", label) for code, label in Documentsoort.choices),
    *((code.value, code.label) for code in Checksoort if code not in (Checksoort.DOCUMENT, Checksoort.EIGEN_DOCUMENT)),
]


class ChecklistForm(VoorwaardenForm):
    """One item of the checklist. What it is about stays as it is once it is there."""

    wat = forms.ChoiceField(label="Wat moet er zijn?", choices=WAT)
    label = forms.CharField(label="Hoe noemt u het?", max_length=200, help_text="Bijvoorbeeld: plan van aanpak.")
    verplicht = forms.BooleanField(label="Zonder dit kan de aanvraag niet weg", required=False, initial=True)
    max_leeftijd_maanden = forms.IntegerField(
        label="Hoogstens zo veel maanden oud", min_value=1, max_value=120, required=False,
        widget=forms.NumberInput(attrs=KORT), help_text="Van een document. Leeg: elke leeftijd.",
    )  # fmt: skip
    vanaf_leeftijd = forms.IntegerField(
        label="Voor leerlingen vanaf", min_value=1, max_value=25, required=False, widget=forms.NumberInput(attrs=KORT),
        help_text="In jaren. Leeg: elke leeftijd.",
    )  # fmt: skip
    ondertekenaars = forms.MultipleChoiceField(
        label="Wie ondertekent het?", choices=Ondertekenaar.choices, required=False, widget=forms.CheckboxSelectMultiple
    )
    ondertekening = forms.CharField(
        label="Wat hoort daarbij?", max_length=200, required=False, help_text="Bijvoorbeeld: elke gezagdrager apart."
    )
    groep = forms.CharField(
        label="Eén is genoeg met", max_length=40, required=False,
        help_text="Geef alternatieven dezelfde naam, bijvoorbeeld «plan». Dan is één daarvan genoeg.",
    )  # fmt: skip

    def __init__(self, *args: Any, item: ChecklistItem | None = None, **kwargs: Any) -> None:
        if item is not None:
            wat = f"document:{item.documentsoort}" if item.documentsoort else item.soort
            names = [name for name in self.base_fields if hasattr(item, name)]
            kwargs["initial"] = {name: getattr(item, name) for name in names} | {"wat": wat}
            kwargs["regels"] = to_regels(item.regels)
        super().__init__(*args, **kwargs)
        if item is not None:
            keuze = get_choice_field(self, "wat")
            keuze.choices = [each for each in WAT if each[0] == self.initial["wat"]]

    def clean_groep(self) -> str:
        """Alternatives have the same name, whatever its capitals."""
        return str(self.cleaned_data["groep"]).strip().lower()

    @property
    def gegevens(self) -> Deelgegevens:
        """The item of a valid form."""
        data = self.cleaned_data
        soort, _, documentsoort = data["wat"].partition(":")
        kolommen = {name: data[name] for name in ChecklistForm.base_fields if name != "wat"}
        return Deelgegevens({**kolommen, "soort": soort, "documentsoort": documentsoort}, self.regels)


# --- version ----------------------------------------------------------------------------------------------------------


class FormulierversieForm(VerbandForm):
    """From which day the changed form holds."""

    van = DatumVeld(
        regel=GELDT_VANAF, label="Vanaf welke dag?",
        help_text="Tot die dag vullen scholen het formulier van nu in. Wie publiceert, kan nog een andere dag kiezen.",
    )  # fmt: skip
