"""Forms of a meeting."""

from collections.abc import Iterable, Mapping
from datetime import date, time
from typing import Any

from django import forms

from organen.enums import Functie
from organen.models import Orgaan
from swv.kern.forms import DatumVeld, VerbandForm, get_choice_field, get_model_field
from swv.kern.invoer.datumregels import SLUITINGSDATUM, ZITTING
from swv.organisatie.models import holds_on
from toewijzing.models import Aanvraag, Zittingsdeelname
from toewijzing.presentatie.omschrijving import describe_vraag


class ZittingForm(VerbandForm):
    """Plan a meeting."""

    datum = DatumVeld(regel=ZITTING, label="Datum van de zitting")
    begintijd = forms.TimeField(
        label="Begintijd", initial=time(9), error_messages={"invalid": "Vul een tijd in, bijvoorbeeld 13:30."},
        widget=forms.TimeInput(attrs={"type": "time", "class": "v-kort"}, format="%H:%M"),
    )  # fmt: skip
    sluitingsdatum = DatumVeld(
        regel=SLUITINGSDATUM,
        label="Sluitingsdatum",
        help_text="Tot en met deze dag kunt u aanvragen op de agenda zetten.",
    )
    plaats = forms.CharField(label="Plaats", max_length=200, required=False)
    quorum = forms.IntegerField(
        label="Quorum", min_value=1, max_value=20, initial=2, widget=forms.NumberInput(attrs={"class": "v-kort"}),
        help_text="Zo veel leden doen ten minste mee aan een advies.",
    )  # fmt: skip

    def __init__(self, *args: Any, vandaag: date, **kwargs: Any) -> None:
        self.vandaag = vandaag
        super().__init__(*args, **kwargs)


class NieuweZittingForm(ZittingForm):
    """Plan a meeting of one of the bodies; the commission is chosen beforehand."""

    orgaan = forms.ModelChoiceField(
        label="Welk orgaan?", queryset=Orgaan.objects.none(), empty_label=None,
        help_text="De leden van het orgaan staan er meteen bij. Vergadert het niet? Dan is de datum de laatste dag van de"
        " ronde.",
    )  # fmt: skip
    schriftelijk = forms.BooleanField(
        label="Dit keer schriftelijk", required=False,
        help_text="Komt er te weinig bij elkaar? Dan stemmen de leden, en is de datum de laatste dag van de ronde.",
    )  # fmt: skip
    field_order = ["orgaan", "schriftelijk"]

    def __init__(self, *args: Any, swv_id: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        veld = get_model_field(self, "orgaan")
        organen = Orgaan.objects.filter(holds_on(self.vandaag), swv=swv_id).order_by("sorteernaam", "pk")
        veld.queryset, veld.initial = organen, next((each.pk for each in organen if each.is_commissie), None)
        veld.required = len(organen) > 1
        quorum = self.fields["quorum"]
        quorum.required, quorum.initial, quorum.help_text = False, None, "Leeg: zoals het bij het orgaan staat."


class AanwezigheidForm(VerbandForm):
    """Who of the invited members was there."""

    aanwezig = forms.TypedMultipleChoiceField(
        label="Wie was er?", coerce=int, required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, deelnames: Iterable[Zittingsdeelname], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        veld = get_choice_field(self, "aanwezig")
        veld.choices = [(deelname.gebruiker_id, name_member(deelname)) for deelname in deelnames]
        veld.initial = [deelname.gebruiker_id for deelname in deelnames if deelname.aanwezig]

    def clean_aanwezig(self) -> set[int]:
        """Ids of the users who were there, as ``record_presence`` takes them."""
        return set(self.cleaned_data["aanwezig"])


def name_member(deelname: Zittingsdeelname) -> str:
    """The member's name, with the function of who is no ordinary member."""
    if deelname.functie == Functie.LID:
        return deelname.gebruiker.naam
    return f"{deelname.gebruiker.naam} ({deelname.get_functie_display()})"


class VolgordeForm(VerbandForm):
    """Place and minutes of every item: ``plek_<id>`` and ``minuten_<id>``."""

    def __init__(self, *args: Any, zaken: Iterable[Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.zaken = list(zaken)
        for zaak in self.zaken:
            wat = f"van zaak {zaak.plek}, {zaak.nummer}"
            self.fields[f"plek_{zaak.punt_id}"] = getal(f"Plek {wat}", 1, 999, zaak.plek)
            self.fields[f"minuten_{zaak.punt_id}"] = getal(f"Minuten {wat}", 1, 240, zaak.minuten)

    def rijen(self) -> list[dict[str, Any]]:
        """One row of the table per item, with its two fields."""
        return [
            {"zaak": zaak, "plek": self[f"plek_{zaak.punt_id}"], "minuten": self[f"minuten_{zaak.punt_id}"]}
            for zaak in self.zaken
        ]

    def get_volgorde(self) -> dict[int, tuple[int, int]]:
        """{item id: (place, minutes)}, places made consecutive.

        Who is moved to a place that is taken gets it: upwards before who stands there, downwards behind.
        """
        data = self.cleaned_data

        def rank(zaak: Any) -> tuple[int, int, int]:
            asked = data[f"plek_{zaak.punt_id}"]
            return asked, (asked > zaak.plek) - (asked < zaak.plek), zaak.plek

        ordered = sorted(self.zaken, key=rank)
        return {zaak.punt_id: (plek, data[f"minuten_{zaak.punt_id}"]) for plek, zaak in enumerate(ordered, 1)}


def getal(label: str, laagst: int, hoogst: int, waarde: int) -> forms.IntegerField:
    """A whole number between two bounds, in a table: its label is read out, not shown."""
    widget = forms.NumberInput(attrs={"class": "v-kort", "aria-label": label})
    return forms.IntegerField(label=label, min_value=laagst, max_value=hoogst, initial=waarde, widget=widget)


class AgendaForm(VerbandForm):
    """Which ready requests go on the agenda; the value carries the version that was looked at."""

    aanvragen = forms.MultipleChoiceField(
        label="Aanvragen die klaar zijn",
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "required": "Kies ten minste één aanvraag.",
            "invalid_choice": "Een van deze aanvragen is intussen gewijzigd. Kijk wat er nog klaar staat en kies opnieuw.",
        },
    )

    def __init__(self, *args: Any, klaar: Iterable[Aanvraag], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.klaar = {f"{aanvraag.nummer}:{aanvraag.versie}": aanvraag for aanvraag in klaar}
        get_choice_field(self, "aanvragen").choices = group_by_ronde(self.klaar)

    def get_aanvragen(self) -> list[Aanvraag]:
        """The requests chosen in a valid form, in the version that was looked at."""
        return [self.klaar[key] for key in self.cleaned_data["aanvragen"]]


def group_by_ronde(klaar: Mapping[str, Aanvraag]) -> list[tuple[str, Any]]:
    """What can be chosen, of each round together and under its name; without rounds one list."""
    rows: dict[str, list[tuple[str, str]]] = {}
    for key, case in sorted(klaar.items(), key=lambda each: (each[1].ronde_id is None, each[1].ronde_id or 0)):
        naam = f"{case.ronde.naam}, {case.soort.naam}" if case.ronde else ""
        rows.setdefault(naam, []).append((key, describe_case(case)))
    if not any(rows):
        return [each for cases in rows.values() for each in cases]
    return [(naam or "Zonder ronde", cases) for naam, cases in rows.items()]


def describe_case(aanvraag: Aanvraag) -> str:
    """A request in one line, to choose from."""
    parts = (
        aanvraag.nummer,
        aanvraag.leerling.naam,
        aanvraag.soort.naam,
        aanvraag.school.naam,
        describe_vraag(aanvraag),
    )
    return " · ".join(part for part in parts if part)
