"""The forms of the steps of a case. The table says which step has which."""

from datetime import date
from decimal import Decimal
from typing import Any

from django import forms

from swv.kern.forms import DatumVeld, GetalVeld, get_model_field
from swv.kern.invoer.datumregels import (
    ACTIE,
    AFSPRAAK,
    EERSTE_VERZUIMDAG,
    EINDE_VRIJSTELLING,
    INTERVENTIE_BEGIN,
    INTERVENTIE_EINDE,
    OVERLEG,
    TERUG,
)
from swv.kern.zaken.forms import RedenForm, StapForm
from swv.organisatie.forms.basis import GebruikerKeuze
from swv.organisatie.models import Gebruiker
from thuiszitters.enums import (
    Geoorloofd,
    Groep,
    Interventieresultaat,
    Interventiesoort,
    Overlegafspraakstatus,
    Overlegsoort,
    Uitstroom,
)
from thuiszitters.forms.velden import LEEG, CategorieKeuze, keuze, tekstveld
from thuiszitters.models import (
    Actie,
    Escalatietrede,
    Interventie,
    Overlegafspraak,
    Thuiszitter,
    Verzuimcategorie,
)
from thuiszitters.queries.termijn import get_categorieen
from thuiszitters.queries.zaak import (
    find_nieuwe_school,
    get_lopende_interventies,
    get_medewerkers,
    get_open_acties,
    get_open_afspraken,
    get_open_treden,
    get_opvolgers,
)
from thuiszitters.services.verzuimperiode import get_geldige

MAX_STAPPEN = 6
MAX_AFSPRAKEN = 4


class DelenForm(StapForm[Thuiszitter]):
    """A form in parts; fields named «afspraak_1_wat» are of part 1."""

    @property
    def groepen(self) -> list[tuple[str, list[forms.BoundField]]]:
        """(title, fields) of parts that belong together."""
        parts: dict[str, list[forms.BoundField]] = {}
        for field in self:
            name, _, rest = field.name.partition("_")
            number = rest.partition("_")[0]
            parts.setdefault(f"{name.capitalize()} {number}" if number.isdigit() else "", []).append(field)
        return list(parts.items())


class ActieToevoegenForm(StapForm[Thuiszitter]):
    """What happens next, who does it and before when."""

    actie = forms.CharField(
        label="Wat gebeurt er nu?",
        max_length=300,
        help_text="Eén ding, bijvoorbeeld: bel de ouders voor een gesprek op school.",
    )
    eigenaar = GebruikerKeuze(label="Wie doet dit?", queryset=Gebruiker.objects.none(), empty_label=LEEG)
    uiterlijk = DatumVeld(regel=ACTIE, label="Uiterlijk")

    def adapt(self, zaak: Thuiszitter) -> None:
        """People of the swv and of the school, whoever leads the case first; no day before today."""
        get_model_field(self, "eigenaar").queryset = get_medewerkers(zaak, self.vandaag)
        self.fields["eigenaar"].initial = zaak.casusregisseur_id
        self.fields["uiterlijk"].widget.attrs["min"] = self.vandaag.isoformat()


class OppakkenForm(ActieToevoegenForm):
    casusregisseur = GebruikerKeuze(label="Wie heeft de regie?", queryset=Gebruiker.objects.none(), empty_label=None)
    field_order = ("casusregisseur", "actie", "eigenaar", "uiterlijk")

    def adapt(self, zaak: Thuiszitter) -> None:
        """The lead can go to everyone who can own an action, and stays where it is unless chosen otherwise."""
        super().adapt(zaak)
        get_model_field(self, "casusregisseur").queryset = get_medewerkers(zaak, self.vandaag)
        self.fields["casusregisseur"].initial = zaak.casusregisseur_id


class RegisseurForm(StapForm[Thuiszitter]):
    casusregisseur = GebruikerKeuze(label="Wie krijgt de regie?", queryset=Gebruiker.objects.none(), empty_label=LEEG)
    reason = tekstveld("Toelichting", 2000, required=False)

    def adapt(self, zaak: Thuiszitter) -> None:
        """Everyone who can lead this case, without who leads it now."""
        get_model_field(self, "casusregisseur").queryset = get_opvolgers(zaak, self.vandaag)


class SchoolForm(StapForm[Thuiszitter]):
    reason = tekstveld("Toelichting", 2000, required=False, rows=2)

    def adapt(self, zaak: Thuiszitter) -> None:
        """Name the school where the pupil is enrolled now, which will read the whole case."""
        school = find_nieuwe_school(zaak, self.vandaag)
        if school is not None:
            self.fields["reason"].help_text = (
                f"De leerling staat nu ingeschreven bij {school.naam}. Die school leest daarna de hele zaak, ook "
                "oorzaken en zorg."
            )


class GedaneActie(forms.ModelChoiceField):
    def label_from_instance(self, obj: Actie) -> str:
        """What, who and before when: «Bel de ouders (Sam de Wit, uiterlijk 01-10-2026)»."""
        return f"{obj.wat} ({obj.eigenaar.naam}, uiterlijk {obj.uiterlijk:%d-%m-%Y})"


class ActieAfrondenForm(ActieToevoegenForm):
    """An action is done; when it was the last one, the next is asked here."""

    gedane_actie = GedaneActie(label="Welke actie is gedaan?", queryset=Actie.objects.none(), empty_label=None)
    resultaat = tekstveld("Wat leverde het op?", 2000)
    field_order = ("gedane_actie", "resultaat", "actie", "eigenaar", "uiterlijk")

    def adapt(self, zaak: Thuiszitter) -> None:
        """The open actions, the next one first; another is asked for only when the last one is done."""
        super().adapt(zaak)
        open_acties = [actie.pk for actie in get_open_acties(zaak)]
        rows = Actie.objects.filter(thuiszitter=zaak, pk__in=open_acties)
        get_model_field(self, "gedane_actie").queryset = rows.select_related("eigenaar")
        self.fields["gedane_actie"].initial = zaak.volgende_actie_id
        last = len(open_acties) <= 1
        for name in ("actie", "eigenaar", "uiterlijk"):
            self.fields[name].required = last
        self.fields["actie"].label = "Wat gebeurt er daarna?"


class OverlegForm(DelenForm):
    soort = keuze("Soort overleg", Overlegsoort.choices)
    datum = DatumVeld(regel=OVERLEG, label="Datum")
    aanwezig = forms.CharField(label="Wie waren erbij?", max_length=500)
    verslag = tekstveld("Wat is besproken?", 8000, required=False)

    def adapt(self, zaak: Thuiszitter) -> None:
        """Room for ``MAX_AFSPRAKEN`` agreements, three fields each, that may all stay empty."""
        self.fields["datum"].initial = self.vandaag
        for number in range(1, MAX_AFSPRAKEN + 1):
            self.fields[f"afspraak_{number}_wat"] = forms.CharField(
                label="Wat?", max_length=300, required=False,
                help_text="De gemeente leest dit ook. Noem geen oorzaak en geen zorg." if number == 1 else "",
            )  # fmt: skip
            self.fields[f"afspraak_{number}_wie"] = forms.CharField(label="Wie?", max_length=150, required=False)
            self.fields[f"afspraak_{number}_uiterlijk"] = DatumVeld(regel=ACTIE, label="Uiterlijk", required=False)

    def clean(self) -> dict[str, Any]:
        """``afspraken`` instead of a field per part: (what, who, before when) of each agreement, filled in whole."""
        data, afspraken = super().clean(), []
        for number in range(1, MAX_AFSPRAKEN + 1):
            names = [f"afspraak_{number}_{part}" for part in ("wat", "wie", "uiterlijk")]
            values = [data.pop(name, None) for name in names]
            if any(values) and not all(values):
                for name, value in zip(names, values, strict=True):
                    if not value and name not in self.errors:
                        self.add_error(name, "Vul bij een afspraak in wat, wie en uiterlijk wanneer.")
            elif all(values):
                afspraken.append(tuple(values))
        return {**data, "afspraken": afspraken}


class AfspraakKeuze(forms.ModelChoiceField):
    def label_from_instance(self, obj: Overlegafspraak) -> str:
        """What was agreed, who does it and before when."""
        return f"{obj.wat} ({obj.wie}, uiterlijk {obj.uiterlijk:%d-%m-%Y})"


class AfspraakForm(StapForm[Thuiszitter]):
    afspraak = AfspraakKeuze(label="Welke afspraak?", queryset=Overlegafspraak.objects.none(), empty_label=LEEG)
    afspraakstatus = keuze(
        "Hoe staat het ermee?", [item for item in Overlegafspraakstatus.choices if item[0] != "open"]
    )

    def adapt(self, zaak: Thuiszitter) -> None:
        """Only agreements that are still open."""
        get_model_field(self, "afspraak").queryset = get_open_afspraken(zaak)


class InterventieForm(StapForm[Thuiszitter]):
    soort = keuze("Soort", Interventiesoort.choices)
    wat = forms.CharField(label="Wat?", max_length=300)
    aanbieder = forms.CharField(label="Wie biedt dit?", max_length=150, required=False)
    van = DatumVeld(regel=INTERVENTIE_BEGIN, label="Vanaf")
    tot = DatumVeld(
        regel=INTERVENTIE_EINDE, label="Tot en met", required=False, help_text="Laat leeg als u dat nog niet weet."
    )
    toelichting = tekstveld("Toelichting", 4000, required=False)


class InterventieKeuze(forms.ModelChoiceField):
    def label_from_instance(self, obj: Interventie) -> str:
        """What is done, and since when."""
        return f"{obj.wat} (vanaf {obj.van:%d-%m-%Y})"


class InterventieAfrondenForm(StapForm[Thuiszitter]):
    interventie = InterventieKeuze(label="Welke?", queryset=Interventie.objects.none(), empty_label=LEEG)
    tot = DatumVeld(regel=INTERVENTIE_EINDE, label="Laatste dag")
    resultaat = keuze("Resultaat", [item for item in Interventieresultaat.choices if item[0] != "loopt"])
    toelichting = tekstveld("Wat leverde het op?", 4000, required=False)

    def adapt(self, zaak: Thuiszitter) -> None:
        """Only what still runs; today as its end, unless another day is chosen."""
        get_model_field(self, "interventie").queryset = get_lopende_interventies(zaak)
        self.fields["tot"].initial = self.vandaag


class TerugkeerForm(DelenForm):
    toelichting = tekstveld("Toelichting", 2000, required=False, rows=2)

    def adapt(self, zaak: Thuiszitter) -> None:
        """Room for ``MAX_STAPPEN`` steps of a first day and hours per week; only the first has to be filled in."""
        for number in range(1, MAX_STAPPEN + 1):
            self.fields[f"stap_{number}_van"] = DatumVeld(regel=AFSPRAAK, label="Vanaf", required=number == 1)
            self.fields[f"stap_{number}_uren"] = GetalVeld(
                label="Uren per week op school", min_value=0, max_value=40, max_digits=4, decimal_places=1,
                required=number == 1, widget=forms.TextInput(attrs={"class": "v-kort"}),
            )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        """``stappen`` instead of a field per part: (first day, hours per week) of each, in order of the days."""
        data = super().clean()
        stappen: list[tuple[date, Decimal]] = []
        for number in range(1, MAX_STAPPEN + 1):
            van, uren = data.pop(f"stap_{number}_van", None), data.pop(f"stap_{number}_uren", None)
            if (van is None) != (uren is None):
                missing = "van" if van is None else "uren"
                if f"stap_{number}_{missing}" not in self.errors:
                    self.add_error(f"stap_{number}_{missing}", "Vul bij een stap de eerste dag en de uren per week in.")
            elif van is not None:
                if stappen and van <= stappen[-1][0]:
                    self.add_error(f"stap_{number}_van", "Deze stap begint vóór de vorige. Zet ze op volgorde.")
                stappen.append((van, uren))
        return {**data, "stappen": stappen}


class PeriodeForm(StapForm[Thuiszitter]):
    categorie = CategorieKeuze(label="Categorie", queryset=Verzuimcategorie.objects.none(), empty_label=None)
    van = DatumVeld(
        regel=EERSTE_VERZUIMDAG, label="Vanaf",
        help_text="Dezelfde eerste dag als nu: u verbetert de categorie. Een latere dag: vanaf dan.",
    )  # fmt: skip
    tot = DatumVeld(
        regel=EINDE_VRIJSTELLING,
        label="Vrijgesteld tot",
        required=False,
        help_text="Alleen bij een vrijstelling: de eerste dag erna. Leeg bij een blijvende vrijstelling (5a).",
    )
    geoorloofd = forms.ChoiceField(label="Geoorloofd?", choices=Geoorloofd.choices)
    reason = tekstveld("Toelichting", 2000, required=False, rows=2)

    def adapt(self, zaak: Thuiszitter) -> None:
        """The last absence filled in: with the same first day one corrects it, with a later one another begins."""
        get_model_field(self, "categorie").queryset = get_categorieen(self.vandaag)
        self.fields["categorie"].initial = zaak.categorie_id
        nu = get_geldige(zaak).last()
        self.fields["van"].initial = nu.van if nu else zaak.sinds
        self.fields["geoorloofd"].initial = nu.geoorloofd if nu else Geoorloofd.ONBEKEND


class TredeKeuze(forms.ModelChoiceField):
    def label_from_instance(self, obj: Escalatietrede) -> str:
        """The step of the ladder with what the swv wrote about it."""
        van = f" (besluit van «{obj.orgaan.naam}»)" if obj.orgaan else ""
        return f"{obj.naam}{van}: {obj.uitleg}" if obj.uitleg else f"{obj.naam}{van}"


class EscalerenForm(RedenForm[Thuiszitter]):
    trede = TredeKeuze(label="Trede", queryset=Escalatietrede.objects.none(), empty_label=LEEG)
    besloten_op = DatumVeld(
        regel=OVERLEG, label="Op welke dag besloot het orgaan dit?", required=False,
        help_text="Alleen bij een trede waarover een orgaan besluit.",
    )  # fmt: skip
    field_order = ("trede", "besloten_op", "reason")

    def adapt(self, zaak: Thuiszitter) -> None:
        """Steps of the ladder that are not set yet and that this person may set; the day only where a body decides."""
        treden = get_open_treden(zaak, self.user, self.vandaag).select_related("orgaan")
        get_model_field(self, "trede").queryset = treden
        if not any(trede.orgaan_id for trede in treden):
            del self.fields["besloten_op"]


class BeeindigenForm(StapForm[Thuiszitter]):
    einddatum = DatumVeld(regel=TERUG, label="Terug of geplaatst op")
    bestemming = keuze(
        "Waar is de leerling nu?",
        [item for item in Uitstroom.choices if item[0] not in ("schijn", "vrijstelling")],
        help_text="Is de leerling vrijgesteld van de leerplicht? Kies dan «Wijzig categorie of eerste dag».",
    )
    reason = tekstveld("Toelichting", 2000, required=False, rows=2)

    def adapt(self, zaak: Thuiszitter) -> None:
        """Today as the last day, unless another is chosen."""
        self.fields["einddatum"].initial = self.vandaag


class WeerThuisForm(ActieToevoegenForm):
    categorie = CategorieKeuze(label="Categorie", queryset=Verzuimcategorie.objects.none(), empty_label=None)
    van = DatumVeld(regel=EERSTE_VERZUIMDAG, label="Eerste dag weer thuis")
    field_order = ("categorie", "van", "actie", "eigenaar", "uiterlijk")

    def adapt(self, zaak: Thuiszitter) -> None:
        """The same kind of absence as before, unless another is chosen; an exemption can't be."""
        super().adapt(zaak)
        rows = get_categorieen(self.vandaag).exclude(groep=Groep.VRIJSTELLING)
        get_model_field(self, "categorie").queryset, self.fields["categorie"].initial = rows, zaak.categorie_id
