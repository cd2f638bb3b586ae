"""The form of a kind to try out: facts of an invented request, and every question that is then asked. Stores nothing."""

from datetime import date
from typing import Any

from django import forms

from swv.kern.forms import BedragVeld, GetalVeld, VerbandForm
from swv.kern.woorden import zeg
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from toewijzing.calculations.antwoord import read_antwoord, to_feit
from toewijzing.calculations.formulier import (
    VRAAGSTAPPEN,
    Onderdeelvraag,
    describe_wachten,
    get_feitvelden,
    judge_vragen,
)
from toewijzing.calculations.voorwaarde import JA_NEE, VASTE_VELDEN, VRAAG, Feit, Feitveld, Waardesoort
from toewijzing.enums import Vraagstap
from toewijzing.forms.aanvraag import ANTWOORD
from toewijzing.forms.antwoord import make_antwoordveld
from toewijzing.models import Aanvraagsoort, Vraag
from toewijzing.queries.compleet import name_item
from toewijzing.queries.formulier import (
    find_niet_gevraagde_velden,
    sort_vragen,
    to_deel,
    to_itemdeel,
    to_mapping,
)

FEIT = "feit_"
ONBEKEND = ("", "nog niet bekend")
DOET = {
    Rol.ZORGCOORDINATOR: "De {zorgcoordinator} begint de aanvraag, vult alles in en vraagt daarna akkoord.",
    Rol.SCHOOLLEIDER: "De schoolleider kan hetzelfde invullen zolang de aanvraag op school is, en beoordeelt haar daarna.",
}


class VoorbeeldForm(VerbandForm):
    """Facts to choose, and the questions and items that such a request meets, as the school sees them."""

    use_required_attribute = False
    rol = forms.ChoiceField(
        label="Bekijk als", choices=lambda: [(rol.value, rol.label) for rol in Rol if rol in SCHOOLROLLEN], required=False,
        initial=Rol.ZORGCOORDINATOR,
    )  # fmt: skip

    def __init__(self, data: Any = None, *, soort: Aanvraagsoort, vandaag: date) -> None:
        super().__init__(data)
        absent = find_niet_gevraagde_velden(soort)
        for veld in VASTE_VELDEN:
            if veld.veld not in absent:
                self.fields[f"{FEIT}{veld.veld}"] = _make_feit(veld)
        vragen, items = sort_vragen(soort.vragen.all()), list(soort.checklist.all())
        delen = [to_deel(to_mapping(vraag)) for vraag in vragen]
        for vraag, deel in zip(vragen, delen, strict=True):
            self.fields[f"{ANTWOORD}{vraag.code}"] = _make_antwoord(vraag, deel)
        itemdelen = [to_itemdeel(item) for item in items]
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
        """(step, its questions as controls), as far as they are asked."""
        return [
            (
                str(Vraagstap(stap).label),
                [self[f"{ANTWOORD}{code}"] for code, v in self.gevraagd.items() if v.stap == stap],
            )
            for stap in VRAAGSTAPPEN
        ]

    @property
    def uitleg_rol(self) -> str:
        """What the chosen role does with the form."""
        return zeg(DOET.get(Rol(self["rol"].value()) if self["rol"].value() in DOET else Rol.ZORGCOORDINATOR, ""))

    def _read_feiten(self, delen: list[Onderdeelvraag], vandaag: date) -> dict[str, Feit]:
        """What was filled in as facts; what doesn't fit is not known."""
        feiten: dict[str, Feit] = {}
        for veld in VASTE_VELDEN:
            name = f"{FEIT}{veld.veld}"
            feiten[veld.veld] = self._read_feit(name, veld) if name in self.fields else None
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
