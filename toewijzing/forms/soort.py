"""The form with which a beheerder sets the rules of a kind of request."""

from datetime import date
from itertools import product
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.utils import timezone

from leerlingen.enums import Documentsoort
from swv.kern.forms import BedragVeld, DatumVeld, VerbandForm
from swv.kern.invoer.beheerregels import GELDT_VANAF, LAATSTE_DAG_GELDIG
from swv.kern.invoer.uitlegveld import BronVeld
from swv.organisatie.enums import Rol, Schoolsoort
from toewijzing.enums import Checksoort, PeriodeRegel, Stap
from toewijzing.models import Aanvraagsoort, ChecklistItem
from toewijzing.services.soort import Soortcontrole

LEEG = ("", "Kies …")
BESLISSERS = [(rol.value, rol.label) for rol in (Rol.CONSULENT, Rol.CVT_VOORZITTER, Rol.DIRECTEUR)]
VEREIST = [("nee", "niet nodig"), ("gewenst", "mag erbij"), ("verplicht", "verplicht")]
TUSSENSTAPPEN = [(), (Stap.DESKUNDIGEN,), (Stap.ZITTING,), (Stap.DESKUNDIGEN, Stap.ZITTING)]
ROUTES = [
    [akkoord, *tussen, Stap.BESLUIT]
    for akkoord, tussen in product((Stap.AKKOORD_SCHOOLLEIDER, Stap.AKKOORD_BESTUUR), TUSSENSTAPPEN)
]
# What the checklist may ask, in the order in which the school reads it.
CONTROLES: list[tuple[str, str, str]] = [
    (Checksoort.GEZAGDRAGERS, "", "Gezagdragers met adres"),
    (Checksoort.ZIENSWIJZE_OUDERS, "", "Zienswijze van de ouders"),
    (Checksoort.LEERLING_GEHOORD, "", "De leerling is gehoord"),
    *((Checksoort.DOCUMENT.value, soort.value, soort.label) for soort in Documentsoort),
]
GRENSVELDEN = ("scholen_van", "scholen_naar", "leeftijd_vanaf", "leeftijd_tot", "hoogstens_jaren")
KLEIN = {"class": "v-kort"}


def _field_name(soort: str, documentsoort: str) -> str:
    return f"check_{documentsoort or soort}"


def _number(label: str, *, hoogst: int, help_text: str = "", required: bool = False) -> forms.IntegerField:
    return forms.IntegerField(
        label=label, min_value=1, max_value=hoogst, required=required, help_text=help_text,
        widget=forms.NumberInput(attrs=KLEIN),
    )  # fmt: skip


def _schools(label: str, help_text: str) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label, choices=Schoolsoort.choices, required=False, widget=forms.CheckboxSelectMultiple,
        help_text=help_text,
    )  # fmt: skip


class SoortForm(VerbandForm):
    """Rules of one kind, filled in with those of the row it starts from."""

    naam = forms.CharField(max_length=100)
    uitleg = forms.CharField(
        required=False, max_length=1000, widget=forms.Textarea(attrs={"rows": 2}), help_text="Waarvoor is dit?"
    )
    route = forms.ChoiceField(
        label="Welke weg gaat een aanvraag?", widget=forms.RadioSelect,
        choices=[("|".join(route), " → ".join(Stap(stap).label for stap in route)) for route in ROUTES],
    )  # fmt: skip
    aantal_deskundigen = forms.TypedChoiceField(
        label="Hoeveel deskundigen geven advies?", coerce=int, choices=[(0, "geen"), (1, "één"), (2, "twee")]
    )
    adviestermijn_dagen = _number("Hoeveel dagen heeft een deskundige?", hoogst=90, required=True)
    beslisser = forms.ChoiceField(label="Wie beslist?", choices=[LEEG, *BESLISSERS])
    mandaatbedrag = BedragVeld(
        label="Tot en met welk bedrag?", required=False, min_value=0, max_digits=9,
        help_text="In euro. Leeg: over elk bedrag.",
    )  # fmt: skip
    beslisser_boven_mandaat = forms.ChoiceField(
        label="Wie beslist daarboven?", choices=[("", "Niemand anders"), *BESLISSERS], required=False
    )
    is_awb_besluit = forms.BooleanField(
        label="Het besluit is een besluit in de zin van de Awb", required=False,
        help_text="Dan gelden de wettelijke termijn en bezwaar.",
    )  # fmt: skip
    geeft_tlv = forms.BooleanField(label="Het besluit krijgt een TLV-nummer", required=False)
    vraagt_categorie = forms.BooleanField(label="Vraag de bekostigingscategorie", required=False)
    vraagt_bedrag = forms.BooleanField(label="Vraag een bedrag", required=False)
    vraagt_weken = forms.BooleanField(label="Vraag weken en dagen per week", required=False)
    periode_regel = forms.ChoiceField(label="Hoe lang geldt het?", choices=PeriodeRegel.choices)
    max_weken = _number("Hoogstens zo veel weken", hoogst=104)
    max_dagen_per_week = _number("Hoogstens zo veel dagen per week", hoogst=5)
    scholen_van = _schools("Welke scholen vragen het aan?", "Niets aangevinkt: elke school.")
    scholen_naar = _schools("Naar welke scholen kan de leerling ermee?", "Niets aangevinkt: elke school.")
    leeftijd_vanaf = _number(
        "Vanaf welke leeftijd?", hoogst=25, help_text="In jaren, op de eerste dag. Een jaar jonger vragen we terug."
    )
    leeftijd_tot = _number(
        "Tot en met het schooljaar waarin de leerling wordt", hoogst=25,
        help_text="In jaren. Tot twee jaar langer vragen we terug, daarna kan het niet.",
    )  # fmt: skip
    hoogstens_jaren = _number("Hoogstens zo veel jaar", hoogst=11)
    grenzen_bron = BronVeld(
        label="Waar staan deze grenzen?", required=False, max_length=300,
        help_text="De wet met het artikel, of een eigen afspraak met de datum.",
    )  # fmt: skip
    wettelijke_weken = _number(
        "Wettelijke termijn in weken", hoogst=8, required=True, help_text="Awb 4:13: hoogstens 8."
    )
    norm_aantal = _number("Eigen norm", hoogst=100, required=True)
    norm_eenheid = forms.ChoiceField(
        label="Weken of werkdagen", choices=[("weken", "weken"), ("werkdagen", "werkdagen")]
    )
    brief_tekst = forms.CharField(
        label="Vaste tekst in de brief", required=False, max_length=4000, widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Met de wettelijke grondslag.",
    )  # fmt: skip
    van = DatumVeld(regel=GELDT_VANAF, label="Vanaf welke dag geldt dit?")

    def __init__(self, *args: Any, soort: Aanvraagsoort, van: date, **kwargs: Any) -> None:
        self.items = list(soort.checklist.all())
        initial = {name: getattr(soort, name) for name in self.base_fields if hasattr(soort, name)}
        kwargs["initial"] = {**initial, "route": "|".join(soort.route), "van": van, **self._get_checks()}
        super().__init__(*args, **kwargs)
        for kind, document, label in CONTROLES:
            self.fields[_field_name(kind, document)] = forms.ChoiceField(
                label=label[0].upper() + label[1:], choices=VEREIST, initial="nee"
            )
            if document:
                self.fields[f"{_field_name(kind, document)}_maanden"] = _number(
                    "Hoogstens zo veel maanden oud", hoogst=120
                )
        self.order_fields([name for name in self.fields if name != "van"])

    def _get_checks(self) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for item in self.items:
            name = _field_name(item.soort, item.documentsoort)
            values[name] = "verplicht" if item.verplicht else "gewenst"
            values[f"{name}_maanden"] = item.max_leeftijd_maanden
        return values

    @property
    def controlevelden(self) -> list[tuple[Any, Any]]:
        """(is it needed, how old at most or None) of every item, for the page."""
        names = [_field_name(kind, document) for kind, document, _ in CONTROLES]
        return [(self[name], self[f"{name}_maanden"] if f"{name}_maanden" in self.fields else None) for name in names]

    @property
    def gegevens(self) -> dict[str, Any]:
        """{column of ``Aanvraagsoort``: value} of a valid form, without code and first day."""
        data = {name: self.cleaned_data[name] for name in SoortForm.base_fields if name not in ("van", "code")}
        return {**data, "route": data["route"].split("|")}

    @property
    def checklist(self) -> list[Soortcontrole]:
        """What the school must have; label and age from the row before stay."""
        before: dict[str, ChecklistItem] = {_field_name(item.soort, item.documentsoort): item for item in self.items}
        found = []
        for kind, document, label in CONTROLES:
            name = _field_name(kind, document)
            if (answer := self.cleaned_data[name]) == "nee":
                continue
            item = before.get(name)
            found.append(
                Soortcontrole(
                    kind, document, item.label if item else label, answer == "verplicht",
                    self.cleaned_data.get(f"{name}_maanden"), item.vanaf_leeftijd if item else None,
                )
            )  # fmt: skip
        return found

    def clean(self) -> dict[str, Any]:
        """Experts as the route has them, two for a tlv; a tlv under the Awb; a limit in euro with its decider."""
        data = super().clean() or self.cleaned_data
        fouten = {}
        route, aantal = str(data.get("route", "")).split("|"), data.get("aantal_deskundigen")
        if aantal is not None and (Stap.DESKUNDIGEN in route) != (aantal > 0):
            fouten["aantal_deskundigen"] = (
                "Kies hier hetzelfde als in de weg: met advies één of twee, zonder advies geen."
            )
        elif data.get("geeft_tlv") and aantal is not None and aantal != 2:
            fouten["aantal_deskundigen"] = (
                "Voor een TLV geven twee deskundigen advies (WVO 2020 art. 2.47, WPO art. 18a)."
            )
        if data.get("geeft_tlv") and not data.get("is_awb_besluit"):
            fouten["is_awb_besluit"] = "Een besluit over een TLV is een besluit in de zin van de Awb. Vink dit aan."
        if (data.get("mandaatbedrag") is None) != (not data.get("beslisser_boven_mandaat")):
            fouten["beslisser_boven_mandaat"] = (
                "Vul allebei in, of geen van beide: het bedrag en wie daarboven beslist."
            )
        if data.get("mandaatbedrag") is not None and not data.get("vraagt_bedrag"):
            fouten["mandaatbedrag"] = "Een grens heeft alleen zin als de aanvraag een bedrag vraagt."
        jongst, oudst = data.get("leeftijd_vanaf"), data.get("leeftijd_tot")
        if jongst is not None and oudst is not None and oudst < jongst:
            fouten["leeftijd_tot"] = (
                f"Dit is lager dan de leeftijd waarop het begint ({jongst}). Verbeter een van de twee."
            )
        if any(data.get(name) for name in GRENSVELDEN) and not data.get("grenzen_bron"):
            fouten["grenzen_bron"] = "Schrijf waar deze grenzen staan: de wet met het artikel, of een eigen afspraak."
        if fouten:
            raise ValidationError(fouten)
        return data


class NieuweSoortForm(SoortForm):
    """A new kind, made after one that exists."""

    code = forms.CharField(
        max_length=20, widget=forms.TextInput(attrs={"class": "v-middel"}),
        validators=[RegexValidator(r"^[A-Z0-9][A-Z0-9-]*$", "Gebruik hoofdletters, cijfers en streepjes, bijvoorbeeld TLV-SBO.")],
        help_text="Hieraan herkennen overzichten deze soort, ook na een wijziging. Bijvoorbeeld TLV-SBO.",
    )  # fmt: skip

    def __init__(self, *args: Any, soort: Aanvraagsoort, **kwargs: Any) -> None:
        super().__init__(*args, soort=soort, **kwargs)
        self.initial.update(code="", naam="", uitleg="")

    def clean_code(self) -> str:
        """Codes are in capitals."""
        return self.cleaned_data["code"].upper()


class SoortEindeForm(VerbandForm):
    """The last day on which a kind can be asked for."""

    laatste_dag = DatumVeld(regel=LAATSTE_DAG_GELDIG, label="Laatste dag", initial=timezone.localdate)
