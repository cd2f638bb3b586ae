"""Forms of the beheerder: a body, a member, a mandate."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from organen.enums import STEMFUNCTIES, Functie, Gewicht, Kring, Moment, Tafelpartij, Vergaderwijze, ZonderQuorum
from organen.models import Mandaat, Orgaan, Orgaanlid
from organen.queries import get_kandidaten
from swv.kern.forms import BedragVeld, DatumVeld, VerbandForm, get_choice_field, get_model_field
from swv.kern.invoer.beheerregels import GELDT_VANAF, LAATSTE_DAG_GELDIG, LIDMAATSCHAP_BEGIN, LIDMAATSCHAP_EINDE
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.forms.basis import GebruikerKeuze, day_after, day_before
from swv.organisatie.models import Organisatie, holds_on

KORT = {"class": "v-kort"}
FUNCTIES_INTERN = [(each.value, each.label) for each in Functie if each != Functie.VAN_BUITEN]
# Changing or ending what was granted has no request yet: who has such a mandate keeps it, nobody gets it.
MOMENTEN = [(each.value, each.label) for each in (Moment.NIEUW, Moment.VERLENGING)]
LAATSTE_DAG_HULP = "Leeg: er is nog geen einde."


class OrgaanForm(VerbandForm):
    """The rules of a body."""

    naam = forms.CharField(max_length=100)
    uitleg = forms.CharField(
        label="Waar is het voor?", required=False, max_length=500, widget=forms.Textarea(attrs={"rows": 2})
    )
    kring = forms.ChoiceField(label="Voor wie is het?", choices=Kring.choices, initial=Kring.SWV)
    kring_organisatie = forms.ModelChoiceField(
        label="Welke school, welk bestuur of welke gemeente?", queryset=Organisatie.objects.none(), required=False,
        empty_label="Het hele samenwerkingsverband",
    )  # fmt: skip
    wijze = forms.ChoiceField(
        label="Hoe werkt het?",
        choices=Vergaderwijze.choices,
        widget=forms.RadioSelect,
        initial=Vergaderwijze.VERGADERING,
    )
    stem = forms.ChoiceField(
        label="Wat is de uitkomst waard?", choices=Gewicht.choices, widget=forms.RadioSelect, initial=Gewicht.ADVIES
    )
    quorum = forms.IntegerField(
        label="Quorum", min_value=1, max_value=50, initial=2, widget=forms.NumberInput(attrs=KORT),
        error_messages={"min_value": "Zonder quorum kan een orgaan niets zeggen. Vul ten minste 1 in."},
        help_text="Zo veel leden met stemrecht doen ten minste mee aan een zaak. Adviseert één lid? Vul dan 1 in.",
    )  # fmt: skip
    quorum_functies = forms.MultipleChoiceField(
        label="Wie is er altijd bij?", choices=[(each.value, each.label) for each in Functie if each in STEMFUNCTIES],
        widget=forms.CheckboxSelectMultiple, required=False,
    )  # fmt: skip
    zonder_quorum = forms.ChoiceField(
        label="En als het quorum er niet is?", choices=ZonderQuorum.choices, widget=forms.RadioSelect, required=False,
        initial=ZonderQuorum.HOUDT_TEGEN,
        help_text="Gaat het door? Dan staat bij de zaak en in de besluitenlijst dat het quorum er niet was.",
    )  # fmt: skip
    partijen = forms.MultipleChoiceField(
        label="Wie moet er verder bij zijn?", choices=Tafelpartij.choices, widget=forms.CheckboxSelectMultiple, required=False,
        help_text="Is die er niet, dan schuift de zaak door naar een volgende vergadering. Alleen bij een vergadering.",
    )  # fmt: skip
    laatste_dag = DatumVeld(
        regel=LAATSTE_DAG_GELDIG, label="Laatste dag van het orgaan", required=False, help_text=LAATSTE_DAG_HULP
    )

    NAMEN = (
        "naam", "uitleg", "kring", "kring_organisatie", "wijze", "stem", "quorum", "quorum_functies", "zonder_quorum",
        "partijen",
    )  # fmt: skip

    def __init__(
        self, *args: Any, swv: Organisatie, vandaag: date, orgaan: Orgaan | None = None, **kwargs: Any
    ) -> None:
        if orgaan is not None:
            kwargs["initial"] = {name: getattr(orgaan, name) for name in self.NAMEN}
            kwargs["initial"]["laatste_dag"] = day_before(orgaan.tot)
        super().__init__(*args, **kwargs)
        near = Organisatie.objects.filter(holds_on(vandaag, "aangesloten_bij__"), aangesloten_bij__swv=swv)
        soorten = (Organisatiesoort.SCHOOL, Organisatiesoort.BESTUUR, Organisatiesoort.GEMEENTE)
        get_model_field(self, "kring_organisatie").queryset = near.filter(soort__in=soorten).order_by(
            "sorteernaam", "pk"
        )

    def clean_zonder_quorum(self) -> str:
        """Left empty: it holds back."""
        return self.cleaned_data["zonder_quorum"] or ZonderQuorum.HOUDT_TEGEN

    def read_value(self, row: Any, name: str) -> Any:
        """The last day stands in the row as the day after it."""
        return day_before(row.tot) if name == "laatste_dag" else super().read_value(row, name)

    @property
    def gegevens(self) -> dict[str, Any]:
        """{column of ``Orgaan``: value} of a valid form."""
        return {name: self.cleaned_data[name] for name in self.NAMEN} | {
            "tot": day_after(self.cleaned_data["laatste_dag"])
        }


class NieuwOrgaanForm(OrgaanForm):
    """A body that was not there."""

    code = forms.RegexField(
        r"^[A-Z0-9][A-Z0-9-]{1,19}$", label="Code", max_length=20,
        error_messages={"invalid": "Gebruik 2 tot 20 hoofdletters, cijfers en streepjes, zoals OTG."},
        help_text="Kort, in hoofdletters. De code verandert later niet meer.",
    )  # fmt: skip
    van = DatumVeld(regel=GELDT_VANAF, label="Vanaf welke dag is het er?", initial=timezone.localdate)
    field_order = ["naam", "code", "van"]


class LidForm(VerbandForm):
    """A member with an account: function, vote and period."""

    functie = forms.ChoiceField(
        choices=FUNCTIES_INTERN, initial=Functie.LID,
        help_text="Wie voorzitter is, houdt agenda en aanwezigheid bij. Daarvoor is ook de rol «voorzitter CvT» nodig.",
    )  # fmt: skip
    stemrecht = forms.BooleanField(
        label="Heeft stemrecht", required=False, initial=True,
        help_text="Een adviseur of toehoorder stemt niet mee.",
    )  # fmt: skip
    van = DatumVeld(regel=LIDMAATSCHAP_BEGIN, label="Eerste dag", initial=timezone.localdate)
    laatste_dag = DatumVeld(regel=LIDMAATSCHAP_EINDE, label="Laatste dag", required=False, help_text=LAATSTE_DAG_HULP)

    def __init__(self, *args: Any, lid: Orgaanlid | None = None, **kwargs: Any) -> None:
        if lid is not None:
            kwargs["initial"] = {"functie": lid.functie, "stemrecht": lid.stemrecht, "van": lid.van}
            kwargs["initial"]["laatste_dag"] = day_before(lid.tot)
        super().__init__(*args, **kwargs)

    def read_value(self, row: Any, name: str) -> Any:
        """The last day stands in the row as the day after it."""
        return day_before(row.tot) if name == "laatste_dag" else super().read_value(row, name)

    @property
    def gegevens(self) -> dict[str, Any]:
        """{column of ``Orgaanlid``: value} of a valid form."""
        names = [name for name in self.fields if name != "laatste_dag"]
        return {name: self.cleaned_data[name] for name in names} | {"tot": day_after(self.cleaned_data["laatste_dag"])}


class NieuwLidForm(LidForm):
    """Somebody of the swv who becomes a member."""

    gebruiker = GebruikerKeuze(
        label="Wie?", queryset=get_kandidaten(0, date.min), empty_label="Kies iemand",
        help_text="Alleen wie een rol bij uw samenwerkingsverband heeft. Geef die eerst bij «Gebruikers».",
    )  # fmt: skip
    field_order = ["gebruiker"]

    def __init__(self, *args: Any, swv_id: int, vandaag: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        get_model_field(self, "gebruiker").queryset = get_kandidaten(swv_id, vandaag)


class LidVanBuitenForm(LidForm):
    """Somebody from outside who sits at the table: a name and an organisation, no account and no vote."""

    naam = forms.CharField(max_length=200)
    organisatie = forms.CharField(label="Organisatie", max_length=100, help_text="Bijvoorbeeld GGD of jeugdhulp.")
    field_order = ["naam", "organisatie"]

    def __init__(self, *args: Any, lid: Orgaanlid | None = None, **kwargs: Any) -> None:
        super().__init__(*args, lid=lid, **kwargs)
        del self.fields["functie"], self.fields["stemrecht"]
        if lid is not None:
            self.initial.update(naam=lid.naam, organisatie=lid.organisatie)

    @property
    def gegevens(self) -> dict[str, Any]:
        """{column of ``Orgaanlid``: value} of a valid form."""
        return super().gegevens | {"functie": Functie.VAN_BUITEN, "stemrecht": False}


class MandaatForm(VerbandForm):
    """What a body may handle."""

    soorten = forms.MultipleChoiceField(
        label="Welke soorten aanvragen?", widget=forms.CheckboxSelectMultiple, required=False,
        help_text="Niets aangevinkt: elke soort.",
    )  # fmt: skip
    momenten = forms.MultipleChoiceField(
        label="Wanneer?", choices=MOMENTEN, widget=forms.CheckboxSelectMultiple, required=False,
        help_text="Niets aangevinkt: altijd.",
    )  # fmt: skip
    tot_bedrag = BedragVeld(
        label="Tot en met welk bedrag?", min_value=0, max_digits=9, required=False,
        help_text="In euro. Leeg: elk bedrag.",
    )  # fmt: skip
    van = DatumVeld(regel=GELDT_VANAF, label="Eerste dag", initial=timezone.localdate)
    laatste_dag = DatumVeld(regel=LAATSTE_DAG_GELDIG, label="Laatste dag", required=False, help_text=LAATSTE_DAG_HULP)

    NAMEN = ("soorten", "momenten", "tot_bedrag", "van")

    def __init__(self, *args: Any, soorten: Mapping[str, str], mandaat: Mandaat | None = None, **kwargs: Any) -> None:
        if mandaat is not None:
            kwargs["initial"] = {name: getattr(mandaat, name) for name in self.NAMEN}
            kwargs["initial"]["laatste_dag"] = day_before(mandaat.tot)
        super().__init__(*args, **kwargs)
        self.bekende_soorten = soorten
        gone = [code for code in (mandaat.soorten if mandaat else []) if code not in soorten]
        kept = [Moment(code) for code in (mandaat.momenten if mandaat else []) if code not in dict(MOMENTEN)]
        get_choice_field(self, "momenten").choices = [*MOMENTEN, *((each.value, each.label) for each in kept)]
        get_choice_field(self, "soorten").choices = [
            *soorten.items(), *((code, f"{code} (deze soort is er niet meer)") for code in gone)
        ]  # fmt: skip

    def read_value(self, row: Any, name: str) -> Any:
        """The last day stands in the row as the day after it."""
        return day_before(row.tot) if name == "laatste_dag" else super().read_value(row, name)

    def clean_soorten(self) -> list[str]:
        """Kinds that are there: one that is gone has to be taken out."""
        chosen: list[str] = self.cleaned_data["soorten"]
        if gone := [code for code in chosen if code not in self.bekende_soorten]:
            raise ValidationError(f"De soort «{gone[0]}» is er niet meer. Haal het vinkje weg.")
        return chosen

    @property
    def gegevens(self) -> dict[str, Any]:
        """{column of ``Mandaat``: value} of a valid form."""
        return {name: self.cleaned_data[name] for name in self.NAMEN} | {
            "tot": day_after(self.cleaned_data["laatste_dag"])
        }
