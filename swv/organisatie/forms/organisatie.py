"""Forms about a board, school, gemeente or organisation from outside, and its connection with the swv."""

from typing import Any

from django import forms
from django.core.validators import RegexValidator
from django.db.models import QuerySet
from django.utils import timezone

from swv.kern.adressen import MAX_POSTCODE
from swv.kern.forms import DatumVeld, VerbandForm, get_model_field
from swv.kern.gemeenten import get_gemeenten, to_key
from swv.kern.invoer.beheerregels import AANSLUITING_BEGIN, AANSLUITING_EINDE
from swv.kern.invoer.geboorte import Adresinvoer, AdresVelden, LandVeld
from swv.organisatie.enums import Organisatiesoort, Schoolsoort
from swv.organisatie.forms.basis import LEEG
from swv.organisatie.models import Organisatie

BESTUURSNUMMER = RegexValidator(r"^[0-9]{5}$", "Een bestuursnummer is vijf cijfers, bijvoorbeeld 41009.")
GEMEENTECODE = RegexValidator(r"^[0-9]{4}$", "Een gemeentecode is vier cijfers, bijvoorbeeld 0375.")
CODES: dict[str, tuple[str, str, RegexValidator]] = {
    Organisatiesoort.BESTUUR: ("Bestuursnummer", "Vijf cijfers, bijvoorbeeld 41009.", BESTUURSNUMMER),
    Organisatiesoort.GEMEENTE: ("Gemeentecode", "De vier cijfers van het CBS, bijvoorbeeld 0375.", GEMEENTECODE),
}
ADRES = ("land", "adres", "postcode", "plaats")
VELDEN: dict[str, list[str]] = {
    Organisatiesoort.BESTUUR: ["code", "naam", *ADRES, "email"],
    Organisatiesoort.SCHOOL: ["brin", "vestiging", "naam", "schoolsoort", "bestuur", *ADRES, "email"],
    Organisatiesoort.GEMEENTE: ["naam", "code", "email"],
    Organisatiesoort.EXTERN: ["naam", *ADRES, "email"],
}  # fmt: skip
# What cannot change once another swv relies on it: it says which school this is and who governs it.
VAST_BIJ_DELEN = frozenset({"code", "brin", "vestiging", "schoolsoort", "bestuur"})


class OrganisatieForm(AdresVelden, VerbandForm):
    """Particulars of a board, school, gemeente or organisation from outside; which of them depends on the kind."""

    code = forms.CharField(max_length=20, widget=forms.TextInput(attrs={"class": "v-kort"}))
    brin = forms.CharField(
        label="BRIN", max_length=4, widget=forms.TextInput(attrs={"class": "v-kort"}),
        help_text="Twee cijfers en twee letters, bijvoorbeeld 02VG.",
    )  # fmt: skip
    vestiging = forms.CharField(
        max_length=2,
        initial="00",
        widget=forms.TextInput(attrs={"class": "v-kort"}),
        help_text="Twee cijfers, vaak 00.",
    )
    naam = forms.CharField(max_length=200)
    schoolsoort = forms.ChoiceField(choices=[LEEG, *Schoolsoort.choices])
    bestuur = forms.ModelChoiceField(
        queryset=Organisatie.objects.none(), empty_label=LEEG[1],
        help_text="Staat het er niet bij? Voeg dan eerst het schoolbestuur toe.",
    )  # fmt: skip
    land = LandVeld()
    adres = forms.CharField(max_length=200, required=False, widget=Adresinvoer())
    postcode = forms.CharField(
        max_length=MAX_POSTCODE, required=False, widget=forms.TextInput(attrs={"class": "v-kort"})
    )
    plaats = forms.CharField(max_length=100, required=False)
    email = forms.EmailField(label="E-mailadres", required=False)

    def __init__(self, *args: Any, soort: str, besturen: QuerySet[Organisatie], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.soort = soort
        kept = [*VELDEN[soort], *(name for name in self.fields if name not in OrganisatieForm.base_fields)]
        self.fields = {name: self.fields[name] for name in kept}
        if soort in CODES:
            code = self.fields["code"]
            code.label, code.help_text, validator = CODES[soort]
            code.validators = [*code.validators, validator]
            code.error_messages["required"] = f"Vul «{code.label}» in."
        if soort == Organisatiesoort.SCHOOL:
            get_model_field(self, "bestuur").queryset = besturen.order_by("sorteernaam", "pk")

    def clean_brin(self) -> str:
        """BRIN in capitals without spaces around it, as DUO writes it."""
        return self.cleaned_data["brin"].strip().upper()

    @property
    def gegevens(self) -> dict[str, Any]:
        """What goes into the organisation."""
        return {name: self.cleaned_data[name] for name in OrganisatieForm.base_fields if name in self.fields}


class OrganisatieToevoegForm(OrganisatieForm):
    """One more organisation, and from when it belongs to the swv."""

    van = DatumVeld(regel=AANSLUITING_BEGIN, label="Aangesloten vanaf", initial=timezone.localdate)

    def __init__(self, *args: Any, soort: str, **kwargs: Any) -> None:
        super().__init__(*args, soort=soort, **kwargs)
        if soort == Organisatiesoort.GEMEENTE:
            self.fields["code"].required = False
            self.fields["code"].help_text = "De vier cijfers van het CBS. Leeg: wij zoeken ze op bij de naam."

    def clean(self) -> dict[str, Any]:
        """A gemeente that is on the list of the CBS goes by the code it has there; one that is not yet, is taken."""
        data = super().clean()
        if self.soort == Organisatiesoort.GEMEENTE and data.get("naam") and data.get("code") == "":
            self._find_code(data)
        code, naam = data.get("code"), data.get("naam")
        if self.soort == Organisatiesoort.GEMEENTE and code and naam and (fault := find_code_fault(code, naam)):
            self.add_error(*fault)
        return data

    def _find_code(self, data: dict[str, Any]) -> None:
        """The code of this name on the list of the CBS; not there, or of more than one: somebody fills it in."""
        named = [each for each in get_gemeenten(timezone.localdate()) if to_key(data["naam"]) in each.sleutels]
        if len(named) == 1:
            data["code"] = named[0].code
        elif named:
            codes = ", ".join(f"{each.code} ({each.naam})" for each in named)
            self.add_error("code", f"Meer gemeenten heten zo. Kies hun code: {codes}.")
        else:
            self.add_error(
                "code", f"«{data['naam']}» staat niet op de lijst van het CBS. Kijk de naam na of vul de code in."
            )


def find_code_fault(code: str, naam: str) -> tuple[str, str] | None:
    """(field, what is wrong) when the list of the CBS gives this name or this code to another; else None."""
    gemeenten = get_gemeenten(timezone.localdate())
    named = [each for each in gemeenten if to_key(naam) in each.sleutels]
    if any(each.code == code for each in named):
        return None
    if named:
        codes = " of ".join(f"{each.code} ({each.naam})" for each in named)
        return "code", f"De code van {naam} is volgens het CBS {codes}."
    other = next((each for each in gemeenten if each.code == code), None)
    return ("naam", f"Code {code} is volgens het CBS van {other.naam}.") if other else None


class OrganisatieWijzigForm(OrganisatieForm):
    """Other particulars; ``gedeeld``: another swv relies on them too."""

    def __init__(self, *args: Any, organisatie: Organisatie, gedeeld: bool, **kwargs: Any) -> None:
        names = VELDEN[organisatie.soort]
        kwargs["initial"] = {name: getattr(organisatie, name) for name in names}
        super().__init__(*args, soort=organisatie.soort, **kwargs)
        if gedeeld:
            for name in VAST_BIJ_DELEN & set(names):
                del self.fields[name]


class AansluitingEindeForm(VerbandForm):
    """The last day of a connection."""

    laatste_dag = DatumVeld(
        regel=AANSLUITING_EINDE,
        label="Laatste dag",
        help_text="Tot en met deze dag hoort de organisatie bij uw verband.",
    )
    met_scholen = forms.BooleanField(label="Ook de scholen van dit bestuur eindigen op deze dag", required=False)

    def __init__(self, *args: Any, soort: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if soort != Organisatiesoort.BESTUUR:
            del self.fields["met_scholen"]
