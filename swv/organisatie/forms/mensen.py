"""Inviting many people: a list to paste or a file, and a form per row in which it is corrected."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from swv.kern.forms import DatumVeld, VerbandForm
from swv.kern.inlezen.kolommen import normalise
from swv.kern.inlezen.lezen import ACCEPT, MAX_BYTES, MB
from swv.kern.invoer.beheerregels import LIDMAATSCHAP_BEGIN, LIDMAATSCHAP_EINDE
from swv.organisatie.enums import (
    ROL_ORGANISATIES,
    SCOPES,
    AuditorScope,
    Discipline,
    Organisatiesoort,
    Rol,
    ToezichtScope,
    needs_second_person,
)
from swv.organisatie.forms.basis import LEEG, day_after
from swv.organisatie.forms.gebruiker import AccountForm
from swv.organisatie.forms.naam import NaamForm
from swv.organisatie.models import Organisatie
from swv.organisatie.presentatie import GEEN_SCOPE, explain_plaats

GEEN_ROL = "«{}» is geen rol die Verband kent. Kies er een."
ONBEKEND = "«{}» staat niet bij uw organisaties. Kies er een uit de lijst, of sluit deze organisatie eerst aan."
MEER = "«{}» kan meer dan één organisatie zijn: {}. Kies er een uit de lijst."
NODIG = "Vul in bij welke organisatie: {}."
ALLEEN_DESKUNDIGE = (
    "Alleen een deskundige heeft een discipline en een registratie. Maak dit leeg of kies een andere rol."
)
DUBBEL = "Deze persoon staat al in rij {} van deze lijst, met dezelfde rol bij dezelfde organisatie."


class MensenlijstForm(VerbandForm):
    """A list of people, pasted from a spreadsheet or as a file."""

    tekst = forms.CharField(
        label="Plak een tabel", required=False, max_length=60_000, strip=False,
        widget=forms.Textarea(attrs={"rows": 8, "spellcheck": "false"}),
        help_text="Kopieer de cellen in Excel met de koppen erbij, en plak ze hier.",
    )  # fmt: skip
    bestand = forms.FileField(
        label="Of kies een bestand", required=False, max_length=150, widget=forms.FileInput(attrs={"accept": ACCEPT}),
        help_text=f"Csv of xlsx, hoogstens {MAX_BYTES // MB} MB.",
        error_messages={"empty": "Dit bestand is leeg. Kies het opnieuw."},
    )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        """One of both. Raises ValidationError."""
        data = super().clean() or self.cleaned_data
        if not self.errors and bool(data.get("tekst", "").strip()) == bool(data.get("bestand")):
            raise ValidationError("Plak een tabel of kies een bestand: een van de twee.")
        return data


@dataclass
class Plaatslijst:
    """The organisations where somebody may get a role, to be found by number, name or what the list on the page says."""

    organisaties: Iterable[Organisatie]
    _op_woord: dict[str, list[Organisatie]] = field(default_factory=lambda: defaultdict(list))
    namen: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        for each in self.organisaties:
            self.namen.append(self.describe(each))
            brin = f"{each.brin}{each.vestiging}"
            for word in {normalise(text) for text in (each.naam, each.code, each.brin, brin, self.describe(each))} - {
                ""
            }:
                self._op_woord[word].append(each)

    @staticmethod
    def describe(organisatie: Organisatie) -> str:
        """As the list on the page says it: a school by its number, because names return."""
        nummer = f"{organisatie.brin}{organisatie.vestiging}" or organisatie.code
        return f"{organisatie.naam} – {organisatie.get_soort_display()}{f' {nummer}' if nummer else ''}"

    def find(self, tekst: str, rol: str) -> Organisatie:
        """The organisation that this text means for this role; without text the only one possible.

        Raises ValidationError with the way out.
        """
        soorten = ROL_ORGANISATIES[rol]
        known = self._op_woord.get(normalise(tekst), []) if tekst else list(self.organisaties)
        fits = [each for each in known if each.soort in soorten]
        if not tekst and Organisatiesoort.SWV in soorten:
            fits = [each for each in fits if each.soort == Organisatiesoort.SWV]
        if len(fits) == 1:
            return fits[0]
        if not tekst:
            raise ValidationError(NODIG.format(" of ".join(Organisatiesoort(soort).label for soort in sorted(soorten))))
        if not known:
            raise ValidationError(ONBEKEND.format(tekst))
        if not fits:
            raise ValidationError(explain_plaats(rol))
        raise ValidationError(MEER.format(tekst, ", ".join(self.describe(each) for each in fits[:3])))


class MensForm(AccountForm):
    """One row of the list: who, which role, where and from when, and what that role needs."""

    rol = forms.ChoiceField(
        choices=lambda: [LEEG, *Rol.choices], error_messages={"invalid_choice": GEEN_ROL.format("%(value)s")}
    )
    organisatie = forms.CharField(
        max_length=300, required=False, widget=forms.TextInput(attrs={"list": "plaatsen", "autocomplete": "off"})
    )
    scope = forms.ChoiceField(
        label="Waarvoor", required=False,
        choices=[LEEG, ("Auditor", AuditorScope.choices), ("Toezichthouder", ToezichtScope.choices)],
        error_messages={"invalid_choice": "«%(value)s» kent Verband niet. Kies waarvoor."},
    )  # fmt: skip
    discipline = forms.ChoiceField(
        choices=[LEEG, *Discipline.choices], required=False,
        error_messages={"invalid_choice": "«%(value)s» is geen discipline die Verband kent. Kies er een."},
    )  # fmt: skip
    registratie = forms.CharField(max_length=60, required=False)
    # Text, not the date picker of a browser: that shows nothing of a date that it does not understand.
    van = DatumVeld(regel=LIDMAATSCHAP_BEGIN, label="Eerste dag", widget=forms.TextInput(attrs={"class": "v-middel"}))
    laatste_dag = DatumVeld(
        regel=LIDMAATSCHAP_EINDE, label="Laatste dag", required=False,
        widget=forms.TextInput(attrs={"class": "v-middel"}),
    )  # fmt: skip

    def __init__(self, *args: Any, plaatsen: Plaatslijst, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.plaatsen = plaatsen

    def clean(self) -> dict[str, Any]:
        """What this role needs is there, and nothing that it doesn't have. Errors stand at their field."""
        data = super().clean() or self.cleaned_data
        rol = data.get("rol")
        if not rol:
            return data
        if "organisatie" in data:
            try:
                data["plaats"] = self.plaatsen.find(data["organisatie"], rol)
            except ValidationError as problem:
                self.add_error("organisatie", problem)
        self._check_scope(rol, data)
        self._check_deskundige(rol, data)
        return data

    def _check_scope(self, rol: str, data: dict[str, Any]) -> None:
        scope = data.get("scope")
        if rol not in SCOPES and scope:
            self.add_error("scope", GEEN_SCOPE)
        elif rol in SCOPES and "scope" in data and scope not in SCOPES[rol].values:
            self.add_error("scope", f"Kies waarvoor: {' of '.join(SCOPES[rol].labels)}.")
        if rol == Rol.AUDITOR and "laatste_dag" in data and not data["laatste_dag"]:
            self.add_error("laatste_dag", "Een auditor krijgt tijdelijk toegang: vul de laatste dag in.")

    def _check_deskundige(self, rol: str, data: dict[str, Any]) -> None:
        for name in ("discipline", "registratie"):
            if rol == Rol.DESKUNDIGE and name in data and not data[name]:
                self.add_error(name, f"Vul «{self.fields[name].label or name.capitalize()}» in: een advies noemt dit.")
            elif rol != Rol.DESKUNDIGE and data.get(name):
                self.add_error(name, ALLEEN_DESKUNDIGE)

    @property
    def is_vier_ogen(self) -> bool:
        """Does this row, as it is filled in, take a second person?"""
        return needs_second_person(str(self["rol"].value() or ""), str(self["scope"].value() or ""))

    @property
    def kop(self) -> str:
        """What the row is called on the page: the name, else the address."""
        naam = " ".join(str(self[each].value() or "") for each in NaamForm.field_order).split()
        return " ".join(naam) or str(self["email"].value() or "") or "zonder naam"

    @property
    def overige(self) -> list[forms.BoundField]:
        """What is asked after a refusal: whether a number is no BSN, and whether a date is right."""
        return [self[name] for name in self.fields if name not in self.base_fields and name != "DELETE"]

    @property
    def rolnaam(self) -> str:
        """The role of this row in words, as far as it is known."""
        found = str(self["rol"].value() or "")
        return str(Rol(found).label) if found in Rol.values else found

    @property
    def mens(self) -> dict[str, Any]:
        """What ``invite_gebruiker`` asks for."""
        data = self.cleaned_data
        found = {
            "email": data["email"], "naam": self.persoonsnaam,
            "rol": data["rol"], "organisatie": data["plaats"], "van": data["van"], "tot": day_after(data["laatste_dag"]),
            "scope": data["scope"],
        }  # fmt: skip
        if data["rol"] == Rol.DESKUNDIGE:
            found["deskundige"] = {"discipline": data["discipline"], "registratie": data["registratie"]}
        return found


class MensenFormset(forms.BaseFormSet):  # type: ignore[type-arg]  # no subscript at run time
    """All rows; a row that is left out isn't judged."""

    def add_fields(self, form: MensForm, index: int | None) -> None:
        """With a tick for leaving the row out."""
        super().add_fields(form, index)
        form.fields["DELETE"].label = "Sla deze rij over"
        form.empty_permitted = False

    def clean(self) -> None:
        """Nobody stands in the list twice with the same role at the same place."""
        seen: dict[tuple[str, str, int], int] = {}
        for number, form in enumerate(self.forms, 1):
            data = getattr(form, "cleaned_data", {})
            if data.get("DELETE") or not data.get("plaats") or not data.get("email"):
                continue
            key = (data["email"].lower(), data["rol"], data["plaats"].pk)
            if first := seen.get(key):
                form.add_error("email", DUBBEL.format(first))
            seen.setdefault(key, number)

    @property
    def gekozen(self) -> list[MensForm]:
        """The rows that are not left out."""
        return [form for form in self.forms if not getattr(form, "cleaned_data", {}).get("DELETE")]

    @property
    def aantal_fout(self) -> int:
        """How many rows have something wrong in them."""
        return sum(bool(form.errors) for form in self.gekozen)
