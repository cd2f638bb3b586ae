"""The form with which a beheerder sets the rules of a kind of request."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.utils import timezone

from leerlingen.enums import Documentsoort
from swv.kern.forms import DatumVeld, VerbandForm, get_choice_field, get_model_field
from swv.kern.invoer.beheerregels import GELDT_VANAF, LAATSTE_DAG_GELDIG
from swv.kern.invoer.uitlegveld import BronVeld
from swv.kern.termijnen import SCHOOLEENHEDEN
from swv.organisatie.enums import Schoolsoort, Sector
from toewijzing.calculations.onderwerp import find_onderwerpfouten
from toewijzing.calculations.route import Wegstap
from toewijzing.calculations.routecontrole import check_route
from toewijzing.calculations.sector import get_scholen
from toewijzing.enums import Checksoort, Normeenheid, PeriodeRegel
from toewijzing.forms.indieners import check_indieners, make_indienersveld
from toewijzing.forms.routevelden import (
    Routeregel,
    count_rows,
    get_initial,
    get_name,
    make_fields,
    make_regels,
    read_steps,
)
from toewijzing.forms.scholenlijst import ScholenlijstVelden, find_scholenfouten
from toewijzing.forms.soortonderwerp import OnderwerpVelden
from toewijzing.forms.stapvoorwaarde import count_vragen, find_vraagfouten, make_vraagvelden
from toewijzing.models import Aanvraagsoort, ChecklistItem
from toewijzing.queries.orgaan import get_keuze_organen
from toewijzing.queries.organisatieveld import get_organisatievelden, list_gekozen
from toewijzing.queries.route import REGELVELDEN, get_routevelden, make_routefeiten
from toewijzing.queries.schooldagen import GEEN_REGIO_GEKOZEN, has_no_regio
from toewijzing.services.route import Soortstap, read_route
from toewijzing.services.soort import Soortcontrole

VEREIST = [("nee", "niet nodig"), ("gewenst", "mag erbij"), ("verplicht", "verplicht")]
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


class SoortForm(OnderwerpVelden, ScholenlijstVelden):
    """Rules of one kind, filled in with those of the row it starts from."""

    naam = forms.CharField(max_length=100)
    uitleg = forms.CharField(
        required=False, max_length=1000, widget=forms.Textarea(attrs={"rows": 2}), help_text="Waarvoor is dit?"
    )
    indieners = make_indienersveld()
    aantal_deskundigen = forms.TypedChoiceField(
        label="Hoeveel deskundigen geven advies?", coerce=int, choices=[(0, "geen"), (1, "één"), (2, "twee")]
    )
    adviestermijn_dagen = _number("Hoeveel dagen heeft een deskundige?", hoogst=90, required=True)
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
        label="Waarin telt u?", choices=Normeenheid.choices,
        help_text="In schooldagen en schoolweken tellen de schoolvakanties niet mee. De wettelijke termijn telt altijd door.",
    )  # fmt: skip
    in_rondes = forms.BooleanField(
        label="Behandel deze aanvragen in rondes", required=False,
        help_text="Scholen dienen in vóór een sluitingsdag; u maakt de rondes bij Aanvraagrondes.",
    )  # fmt: skip
    brief_tekst = forms.CharField(
        label="Vaste tekst in de brief", required=False, max_length=4000, widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Met de wettelijke grondslag.",
    )  # fmt: skip
    van = DatumVeld(regel=GELDT_VANAF, label="Vanaf welke dag geldt dit?")

    def __init__(self, *args: Any, soort: Aanvraagsoort, van: date, **kwargs: Any) -> None:
        self.soort, self.items = soort, list(soort.checklist.all())
        stappen = read_route(soort)
        gekozen = list_gekozen(eis for stap in stappen for eis in stap.eisen)
        self.organisaties = get_organisatievelden(soort.swv_id, van, gekozen)
        self.vraagvelden = {**get_routevelden(soort), **self.organisaties}
        initial = {name: getattr(soort, name) for name in self.base_fields if hasattr(soort, name)}
        kwargs["initial"] = {**initial, "van": van, **self._get_checks(), **get_initial(stappen, self.vraagvelden)}
        super().__init__(*args, **kwargs)
        self._keep_to_sector("scholen_van", "scholen_naar")
        self.offer_scholen(soort, timezone.localdate())
        self.aantal_regels = count_rows(stappen, self.data if self.is_bound else None)
        self.aantal_vragen = count_vragen(stappen)
        organen = get_keuze_organen(soort.swv_id, van, [stap.orgaan for stap in stappen])
        for plek in range(self.aantal_regels):
            self.fields |= make_fields(plek, organen, self.organisaties["bestuur"].opties)
            self.fields |= make_vraagvelden(plek, self.aantal_vragen, self.vraagvelden)
            self._keep_to_sector(get_name(plek, "schoolsoort"))
        for kind, document, label in CONTROLES:
            self.fields[_field_name(kind, document)] = forms.ChoiceField(
                label=label[0].upper() + label[1:], choices=VEREIST, initial="nee"
            )
            if document:
                self.fields[f"{_field_name(kind, document)}_maanden"] = _number(
                    "Hoogstens zo veel maanden oud", hoogst=120
                )
        self.order_fields([name for name in self.fields if name != "van"])

    def _keep_to_sector(self, *names: str) -> None:
        """Offer the kinds of school of the sector of the swv; what is sent besides is refused in words."""
        sector = self.soort.swv.sector
        for name in names:
            field = get_choice_field(self, name)
            field.choices = get_scholen(sector)
            field.error_messages["invalid_choice"] = (
                f"Een van de gekozen soorten school hoort niet bij {Sector(sector).label}. Kies uit de lijst."
            )

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
    def routeregels(self) -> list[Routeregel]:
        """The rows with which the route is written, for the page."""
        return make_regels(self, self.aantal_regels, self.aantal_vragen)

    @property
    def route(self) -> list[Soortstap]:
        """The steps of a valid form, in order."""
        return [stap for _, stap in self._read_steps(self.cleaned_data)]

    def _read_steps(self, data: dict[str, Any]) -> list[tuple[int, Soortstap]]:
        return read_steps(data, self.aantal_regels, self.aantal_vragen, self.vraagvelden)

    @property
    def gegevens(self) -> dict[str, Any]:
        """{column of ``Aanvraagsoort``: value} of a valid form, without code and first day."""
        return {name: self.cleaned_data[name] for name in SoortForm.base_fields if name not in ("van", "code")}

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
        """A route on which somebody decides whatever is asked, with the experts it needs; a tlv under the Awb."""
        data = super().clean() or self.cleaned_data
        for name, tekst in find_vraagfouten(data, self.aantal_regels, self.aantal_vragen, self.vraagvelden).items():
            self.add_error(name, tekst)
        fouten = {} if self.errors else self._check_route(data)
        fouten |= find_onderwerpfouten(data)
        if data.get("geeft_tlv") and not data.get("is_awb_besluit"):
            fouten["is_awb_besluit"] = "Een besluit over een TLV is een besluit in de zin van de Awb. Vink dit aan."
        fouten |= check_indieners(data) | find_scholenfouten(data)
        jongst, oudst = data.get("leeftijd_vanaf"), data.get("leeftijd_tot")
        if jongst is not None and oudst is not None and oudst < jongst:
            fouten["leeftijd_tot"] = (
                f"Dit is lager dan de leeftijd waarop het begint ({jongst}). Verbeter een van de twee."
            )
        if any(data.get(name) for name in GRENSVELDEN) and not data.get("grenzen_bron"):
            fouten["grenzen_bron"] = "Schrijf waar deze grenzen staan: de wet met het artikel, of een eigen afspraak."
        eenheden = {data.get("norm_eenheid"), *(stap.termijn[1] for stap in self._list_steps(data) if stap.termijn)}
        if not SCHOOLEENHEDEN.isdisjoint(eenheden) and data.get("van") and has_no_regio(self.soort.swv_id, data["van"]):
            fouten["norm_eenheid"] = GEEN_REGIO_GEKOZEN
        if fouten:
            raise ValidationError(fouten)
        return data

    def _list_steps(self, data: dict[str, Any]) -> list[Soortstap]:
        return [stap for _, stap in self._read_steps(data)]

    def _check_route(self, data: dict[str, Any]) -> dict[str, Any]:
        """{field: what is wrong}: at the row of its step, or at the first one for the whole route."""
        rows = self._read_steps(data)
        stappen = [Wegstap(place, stap.doet, stap.rol, stap.eisen, stap.orgaan) for place, (_, stap) in enumerate(rows)]
        feiten = make_routefeiten(self.soort, self.organisaties, **{name: data.get(name) for name in REGELVELDEN})
        fouten: dict[str, Any] = {}
        for each in check_route(stappen, feiten):
            plek = rows[each.plek][0] if each.plek is not None and rows else 0
            fouten.setdefault(get_name(plek, "wat"), []).append(each.tekst)
        return fouten


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


class SoortenEindeForm(SoortEindeForm):
    """Which kinds end, and the last day on which they can be asked for."""

    soorten = forms.ModelMultipleChoiceField(
        label="Met welke soorten stopt u?", queryset=Aanvraagsoort.objects.none(), widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Kies minstens één soort."},
    )  # fmt: skip
    field_order = ["soorten"]

    def __init__(self, *args: Any, swv_id: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rows = Aanvraagsoort.objects.filter(swv=swv_id, tot__isnull=True)
        get_model_field(self, "soorten").queryset = rows.order_by("naam", "pk")
