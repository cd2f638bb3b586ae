"""The form of a kind to try out: facts of an invented request, and every question that is then asked. Stores nothing."""

from collections.abc import Collection
from contextlib import suppress
from datetime import date
from typing import Any

from django import forms
from django.utils import timezone

from leerlingen.models import Leerling
from swv.kern.forms import BedragVeld, GetalVeld, VerbandForm
from swv.kern.woorden import zeg
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Organisatie
from toewijzing.calculations.antwoord import describe_antwoord, make_vorm, read_antwoord, to_feit
from toewijzing.calculations.formulier import (
    VRAAGSTAPPEN,
    Onderdeelvraag,
    describe_wachten,
    get_feitvelden,
    judge_vragen,
)
from toewijzing.calculations.voorwaarde import (
    JA_NEE,
    ORGANISATIEVELDEN,
    VASTE_VELDEN,
    VRAAG,
    Feit,
    Feitveld,
    Waardesoort,
)
from toewijzing.enums import Vraagstap
from toewijzing.forms.aanvraag import ANTWOORD, get_fields
from toewijzing.forms.antwoord import make_antwoordveld
from toewijzing.models import Aanvraag, Aanvraagsoort, Vraag
from toewijzing.models.starter import SWVSTARTERS
from toewijzing.queries.compleet import name_item
from toewijzing.queries.formulier import (
    find_niet_gevraagde_velden,
    sort_vragen,
    to_deel,
    to_itemdeel,
    to_mapping,
)
from toewijzing.queries.organisatieveld import get_organisatievelden

FEIT = "feit_"
# What is asked that is a fact too: chosen above, it need not be typed below.
UIT_FEIT = {
    "gevraagd_bedrag": f"{FEIT}bedrag",
    "gevraagde_weken": f"{FEIT}weken",
    "gevraagde_categorie": f"{FEIT}categorie",
}
ONBEKEND = ("", "nog niet bekend")
DOET = {
    Rol.ZORGCOORDINATOR: "De {zorgcoordinator} vult alles in en vraagt daarna akkoord, ook als een ander de aanvraag begon.",
    Rol.SCHOOLLEIDER: "De schoolleider kan hetzelfde invullen zolang de aanvraag op school is, en beoordeelt haar daarna.",
}
BEGINT_BESTUUR = (
    "Het bestuur kan deze aanvraag beginnen: het noemt school, soort en leerlingnummer, en de school vult in. Daarna leest"
    " het mee, zoals hieronder."
)
VULT_IN = (
    "De {} kan deze aanvraag voor een school beginnen en vult dan dit in. Uit het dossier van de school komt niets mee."
)
LEEST = "De {} vult niets in en leest de aanvraag, zoals hieronder."
# Who looks at a request, as its form is shown: the school, its board, the swv, an expert and the bodies.
KIJKERS = (
    Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.BESTUURDER, Rol.CONSULENT, Rol.SECRETARIS, Rol.DIRECTEUR, Rol.DESKUNDIGE,
    Rol.CVT_VOORZITTER, Rol.CVT_LID,
)  # fmt: skip
VOORBEELDANTWOORD = "Hier staat wat de school antwoordt."


class VoorbeeldForm(VerbandForm):
    """Facts to choose, and the questions and items that such a request meets, as the school sees them."""

    use_required_attribute = False
    rol = forms.ChoiceField(
        label="Bekijk als", choices=lambda: [(rol.value, rol.label) for rol in KIJKERS], required=False,
        initial=Rol.ZORGCOORDINATOR,
    )  # fmt: skip

    def __init__(self, data: Any = None, *, soort: Aanvraagsoort, vandaag: date, ook: Collection[str] = ()) -> None:
        """``ook``: fields at which something looks besides questions and checklist."""
        super().__init__(data)
        self.soort = soort
        vragen, items = sort_vragen(soort.vragen.all()), list(soort.checklist.all())
        delen, itemdelen = [to_deel(to_mapping(vraag)) for vraag in vragen], [to_itemdeel(item) for item in items]
        looked_at = {*ook, *(regel.veld for deel in [*delen, *itemdelen] for regel in deel.regels)}
        absent = find_niet_gevraagde_velden(soort) | (ORGANISATIEVELDEN - looked_at)
        organisaties = get_organisatievelden(soort.swv_id, vandaag) if ORGANISATIEVELDEN & looked_at else {}
        for veld in VASTE_VELDEN:
            if veld.veld not in absent:
                self.fields[f"{FEIT}{veld.veld}"] = _make_feit(organisaties.get(veld.veld, veld))
        self.vaste = dict(get_fields(Aanvraag(soort=soort, swv=soort.swv)))
        for name, field in self.vaste.items():
            field.required = False
            self.fields[name] = field
        for vraag, deel in zip(vragen, delen, strict=True):
            self.fields[f"{ANTWOORD}{vraag.code}"] = _make_antwoord(vraag, deel)
        self.delen, self.itemdelen, self.feiten = delen, itemdelen, self._read_feiten(delen, vandaag)
        self.standen = standen = judge_vragen([*delen, *itemdelen], self.feiten)
        velden = get_feitvelden(delen)
        self.gevraagd = {vraag.code: vraag for vraag in vragen if standen[vraag.code].gevraagd}
        for code, vraag in self.gevraagd.items():
            field = self.fields[f"{ANTWOORD}{code}"]
            wait = describe_wachten(standen[code], velden)
            field.required = vraag.verplicht and not wait
            field.help_text = " ".join(text for text in (str(field.help_text), wait) if text)
        self.checklist = [
            (name_item(item), describe_wachten(standen[deel.code], velden))
            for item, deel in zip(items, itemdelen, strict=True)
            if standen[deel.code].gevraagd
        ]

    @property
    def feitvelden(self) -> list[Any]:
        """The controls with the facts of the invented request."""
        return [self["rol"], *(self[name] for name in self.fields if name.startswith(FEIT))]

    @property
    def stappen(self) -> list[tuple[str, list[Any]]]:
        """(step, its fields and questions as controls), as far as they are asked."""
        return [
            (
                str(Vraagstap(stap).label),
                [
                    *(self[name] for name in self.vaste if stap == Vraagstap.VRAAG),
                    *(self[f"{ANTWOORD}{code}"] for code, v in self.gevraagd.items() if v.stap == stap),
                ],
            )
            for stap in VRAAGSTAPPEN
        ]

    @property
    def kijker(self) -> Rol:
        """As whom one looks."""
        value = self["rol"].value()
        return Rol(value) if value in KIJKERS else Rol.ZORGCOORDINATOR

    @property
    def is_school(self) -> bool:
        """Looks from the school, which fills in everything and reads its own dossier beside it."""
        return self.kijker in SCHOOLROLLEN

    @property
    def vult_in(self) -> bool:
        """Fills in: the school always, the swv when this role starts such a request for a school."""
        return self.is_school or (self.kijker in SWVSTARTERS and self.kijker in self.soort.indieners)

    def get_zaak(self, vandaag: date) -> Aanvraag:
        """The invented request with what was typed; of nobody, and never saved."""
        leeftijd = self._read("feit_leeftijd")
        geboren = date(vandaag.year - int(leeftijd if leeftijd is not None else 12), 1, 1)
        leerling = Leerling(roepnaam="Sam", achternaam="Voorbeeld", geboortedatum=geboren, nummer="L-VOORBEELD")
        school = Organisatie(naam="Voorbeeldschool", schoolsoort=self._read("feit_schoolsoort") or "")
        velden = {name: self._read(name) for name in self.vaste}
        velden = {name: value for name, value in velden.items() if value not in (None, "")}
        facts = {name: self._read(fact) for name, fact in UIT_FEIT.items()}
        velden = {name: value for name, value in facts.items() if value not in (None, "")} | velden
        if categorie := velden.get("gevraagde_categorie"):
            velden["gevraagde_categorie"] = int(categorie)
        return Aanvraag(
            soort=self.soort, swv=self.soort.swv, leerling=leerling, school=school, nummer="Voorbeeld", **velden
        )

    @property
    def gelezen(self) -> list[dict[str, str]]:
        """Label and text of every question that is asked: what was typed, or that an answer stands there."""
        found = []
        for code, vraag in self.gevraagd.items():
            name, vorm, typed = f"{ANTWOORD}{code}", make_vorm(to_mapping(vraag)), ""
            if self.is_bound:
                raw = self.fields[name].widget.value_from_datadict(self.data, self.files, name)
                with suppress(ValueError):
                    typed = describe_antwoord(vorm, read_antwoord(vorm, raw, timezone.localdate()))
            found.append({"label": vraag.label, "tekst": typed or VOORBEELDANTWOORD})
        return found

    def _read(self, name: str) -> Any:
        """What was filled in here, or None when that is nothing, or doesn't fit."""
        if not self.is_bound or name not in self.fields:
            return None
        field = self.fields[name]
        try:
            return field.clean(field.widget.value_from_datadict(self.data, self.files, self.add_prefix(name)))
        except forms.ValidationError:
            return None

    @property
    def uitleg_rol(self) -> str:
        """What the chosen role does with the form."""
        rol = self.kijker
        if rol in DOET:
            return zeg(DOET[rol])
        if rol == Rol.BESTUURDER and rol in self.soort.indieners:
            return BEGINT_BESTUUR
        return (VULT_IN if self.vult_in else LEEST).format(rol.label)

    def _read_feiten(self, delen: list[Onderdeelvraag], vandaag: date) -> dict[str, Feit]:
        """What was filled in as facts; what doesn't fit is not known."""
        feiten: dict[str, Feit] = {}
        for veld in VASTE_VELDEN:
            name = f"{FEIT}{veld.veld}"
            feiten[veld.veld] = self._read_feit(name, veld) if name in self.fields else None
        for column, name in UIT_FEIT.items():
            if feiten.get(name.removeprefix(FEIT)) is None and (typed := self._read(column)) is not None:
                feiten[name.removeprefix(FEIT)] = str(typed) if column == "gevraagde_categorie" else typed
        for deel in delen:
            name = f"{ANTWOORD}{deel.code}"
            if deel.vorm is None or not self.is_bound:
                continue
            raw = self.fields[name].widget.value_from_datadict(self.data, self.files, name)
            try:
                feiten[f"{VRAAG}{deel.code}"] = to_feit(deel.vorm, read_antwoord(deel.vorm, raw, vandaag))
            except ValueError:
                feiten[f"{VRAAG}{deel.code}"] = None
        return feiten

    def _read_feit(self, name: str, veld: Feitveld) -> Feit:
        if not self.is_bound:
            return None
        try:
            value = self.fields[name].clean(self.data.get(name, ""))
        except forms.ValidationError:
            return None
        if veld.soort == Waardesoort.JA_NEE:
            return {"ja": True, "nee": False}.get(value)
        return value if value != "" else None


def _make_feit(veld: Feitveld) -> forms.Field:
    label = veld.naam[:1].upper() + veld.naam[1:]
    if veld.soort == Waardesoort.BEDRAG:
        return BedragVeld(label=label, required=False, min_value=0)
    if veld.soort == Waardesoort.GETAL:
        return GetalVeld(label=label, required=False, min_value=0)
    opties = JA_NEE if veld.soort == Waardesoort.JA_NEE else veld.opties
    return forms.ChoiceField(label=label, required=False, choices=[ONBEKEND, *opties])


def _make_antwoord(vraag: Vraag, deel: Onderdeelvraag) -> forms.Field:
    if deel.vorm is None:
        raise TypeError(f"{vraag.code} has no form of answer.")
    return make_antwoordveld(deel.vorm, label=vraag.label, help_text=vraag.uitleg, required=False)
