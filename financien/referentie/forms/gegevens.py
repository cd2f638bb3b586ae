"""One form per kind of reference data."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any, cast

from django import forms
from django.db import models

from financien.referentie.enums import (
    PERCENTAGE_GRENZEN,
    Beschikkingsoort,
    Percentagesoort,
    Plaatsingscategorie,
    Plaatsingsreden,
    Tariefsoort,
    Tellingsoort,
    choose_for,
    get_tarief_groepen,
)
from financien.referentie.forms.velden import (
    BronVelden,
    JaarVeld,
    OrganisatieVeld,
    PeriodeVelden,
    next_year,
)
from financien.referentie.models import Telling
from swv.kern.bereik import Bereik
from swv.kern.forms import BedragVeld, DatumVeld, GetalVeld, VerbandForm
from swv.kern.invoer.beheerregels import BESCHIKKING, TELDATUM
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Organisatie

KIES = [("", "Maak een keuze")]


class GegevenForm(VerbandForm):
    """What every form here does: start from a row, and give back the columns to store."""

    def __init__(self, *args: Any, swv: Organisatie, rij: models.Model | None = None, **kwargs: Any) -> None:
        self.swv = swv
        if rij is not None:
            kwargs["initial"] = {**self.read(rij), **kwargs.get("initial", {})}
        super().__init__(*args, **kwargs)
        for name in ("code", "categorie"):
            keuze = self.fields.get(name)
            if isinstance(keuze, forms.ChoiceField):
                keuze.choices = self.choose(keuze, getattr(rij, name, None))
        veld = self.fields.get("organisatie")
        if isinstance(veld, OrganisatieVeld):
            veld.queryset = get_keuzes(swv, self.soorten_organisatie)

    soorten_organisatie: tuple[str, ...] = (Organisatiesoort.SCHOOL, Organisatiesoort.BESTUUR)

    def choose(self, veld: forms.ChoiceField, nu: str | None) -> list[Any]:
        """The choices of a field that the sector of the swv knows, and the one that is there now."""
        return choose_for(self.swv.sector, list(cast(Any, veld.choices)), [nu])

    def read(self, rij: Any) -> dict[str, Any]:
        """The row as initial values."""
        values = {veld.name: getattr(rij, veld.name) for veld in rij._meta.fields if veld.name in self.base_fields}
        if "tot_en_met" in self.base_fields and rij.tot:
            values["tot_en_met"] = rij.tot - timedelta(days=1)
        return values

    def velden(self) -> dict[str, Any]:
        """The columns and their values."""
        values = {naam: self.cleaned_data[naam] for naam in self.base_fields if naam != "tot_en_met"}
        return {**values, **self.periode()} if isinstance(self, PeriodeVelden) else values


def get_keuzes(swv: Organisatie, soorten: tuple[str, ...]) -> models.QuerySet[Organisatie]:
    """Schools and boards that are or were tied to this swv; and the swv itself when it is asked for."""
    tied = models.Q(aangesloten_bij__swv=swv, soort__in=soorten)
    own = models.Q(pk=swv.pk) if Organisatiesoort.SWV in soorten else models.Q(pk__in=[])
    return Organisatie.objects.filter(tied | own).distinct().order_by("soort", "sorteernaam", "pk")


class TariefForm(PeriodeVelden, BronVelden, GegevenForm):
    code = forms.ChoiceField(label="Soort tarief", choices=[*KIES, *get_tarief_groepen(Tariefsoort.choices)])
    bedrag = BedragVeld(label="Bedrag", min_value=Decimal(0), widget=forms.TextInput(attrs={"class": "v-kort"}))
    field_order = ("code", "bedrag", "van", "tot_en_met", "status", "bron")

    def choose(self, veld: forms.ChoiceField, nu: str | None) -> list[Any]:
        """In two groups."""
        return [*KIES, *get_tarief_groepen(choose_for(self.swv.sector, Tariefsoort.choices, [nu]))]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        begin = next_year()
        self.initial.setdefault("van", begin)
        if "code" not in self.initial:
            self.initial.setdefault("tot_en_met", date(begin.year, 12, 31))


class TellingForm(BronVelden, GegevenForm):
    code = forms.ChoiceField(label="Wat is geteld?", choices=KIES + Tellingsoort.choices)
    organisatie = OrganisatieVeld(label="School of bestuur", empty_label="Maak een keuze")
    datum = DatumVeld(regel=TELDATUM, label="Teldatum")
    aantal = GetalVeld(
        label="Aantal", min_value=Decimal(0), max_digits=10, widget=forms.TextInput(attrs={"class": "v-kort"})
    )
    field_order = ("code", "organisatie", "datum", "aantal", "status", "bron")
    soorten_organisatie = (Organisatiesoort.SWV, Organisatiesoort.SCHOOL, Organisatiesoort.BESTUUR)

    def __init__(self, *args: Any, rij: Telling | None = None, **kwargs: Any) -> None:
        super().__init__(*args, rij=rij, **kwargs)
        if rij is not None and isinstance(rij.geteld, Bereik):
            self.fields[
                "aantal"
            ].help_text = f"Bekend is alleen {rij.geteld}. Vul het aantal in dat u zelf kent, en schrijf bij de bron hoe u het weet."

    def velden(self) -> dict[str, Any]:
        """A number takes the place of a range; the history keeps what stood there."""
        return {**super().velden(), "laagst": None, "hoogst": None}


class PercentageForm(PeriodeVelden, BronVelden, GegevenForm):
    code = forms.ChoiceField(label="Soort percentage", choices=KIES + Percentagesoort.choices)
    waarde = GetalVeld(
        label="Percentage", max_digits=8, decimal_places=4, widget=forms.TextInput(attrs={"class": "v-kort"}),
        help_text="3,5 betekent 3,5 %.",
    )  # fmt: skip
    field_order = ("code", "waarde", "van", "tot_en_met", "status", "bron")

    def clean(self) -> dict[str, Any]:
        """A percentage has to lie within the bounds of its kind (``PERCENTAGE_GRENZEN``), else from 0 to 100."""
        data = super().clean() or self.cleaned_data
        waarde, code = data.get("waarde"), data.get("code")
        if waarde is not None and code:
            laagst, hoogst = PERCENTAGE_GRENZEN.get(code, (Decimal(0), Decimal(100)))
            if not laagst <= waarde <= hoogst:
                self.add_error("waarde", f"Vul een percentage in van {laagst:f} tot en met {hoogst:f}.")
        return data


class PlaatsingForm(BronVelden, GegevenForm):
    categorie = forms.ChoiceField(label="Categorie", choices=KIES + Plaatsingscategorie.choices)
    organisatie = OrganisatieVeld(
        label="Verwezen door", required=False, empty_label="Geen verwijzer aan te wijzen",
        help_text="De school of het bestuur waar de leerlingen vandaan kwamen.",
    )  # fmt: skip
    reden = forms.ChoiceField(
        label="Bijzondere reden", choices=[("", "Geen"), *Plaatsingsreden.choices], required=False,
        help_text="Een model kan deze leerlingen buiten de rekening van de verwijzer houden.",
    )  # fmt: skip
    datum = DatumVeld(regel=TELDATUM, label="Teldatum")
    aantal = forms.IntegerField(label="Aantal leerlingen", min_value=0, max_value=100_000)
    field_order = ("categorie", "organisatie", "reden", "datum", "aantal", "status", "bron")


class DeelnameForm(PeriodeVelden, BronVelden, GegevenForm):
    code = forms.SlugField(
        label="Waaraan?", max_length=40, help_text="Vaste naam zonder spaties, bijvoorbeeld «bovenschoolse-klas»."
    )
    organisatie = OrganisatieVeld(label="School of bestuur", empty_label="Maak een keuze")
    waarde = GetalVeld(
        label="Doet mee voor", min_value=Decimal(0), max_value=Decimal(1), max_digits=5,
        widget=forms.TextInput(attrs={"class": "v-kort"}), help_text="1 is ja, 0 is nee, 0,5 is de helft van de tijd.",
    )  # fmt: skip
    field_order = ("code", "organisatie", "waarde", "van", "tot_en_met", "status", "bron")


class GroepForm(PeriodeVelden, GegevenForm):
    groep = forms.CharField(label="Scholengroep", max_length=60)
    organisatie = OrganisatieVeld(label="School", empty_label="Maak een keuze")
    field_order = ("groep", "organisatie", "van", "tot_en_met")
    soorten_organisatie = (Organisatiesoort.SCHOOL,)


class BeschikkingForm(BronVelden, GegevenForm):
    soort = forms.ChoiceField(label="Soort", choices=KIES + Beschikkingsoort.choices)
    jaar = JaarVeld(label="Bekostigingsjaar")
    datum = DatumVeld(regel=BESCHIKKING, label="Datum van de beschikking")
    bedrag = BedragVeld(
        label="Bedrag", max_digits=14, help_text="Zoals het op de beschikking staat.",
        widget=forms.TextInput(attrs={"class": "v-middel"}),
    )  # fmt: skip
    field_order = ("soort", "jaar", "datum", "bedrag", "status", "bron")
