"""A field for every kind of answer. What comes out of a form is what is stored (``toewijzing.calculations.antwoord``)."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from swv.kern.forms import BedragVeld, DatumVeld, GetalVeld
from swv.kern.invoer.datumregels import ANTWOORD
from swv.kern.invoer.teken import TekenGeweigerd, clean_text
from toewijzing.calculations.antwoord import (
    JA_NEE,
    MAX_REGEL,
    Antwoordvorm,
    Tabelkolom,
    is_leeg,
    read_antwoord,
    to_text,
)
from toewijzing.enums import Antwoordsoort
from toewijzing.forms.velden import tekstveld

# Up to so many options all stand on the page.
ALLE_OP_DE_PAGINA = 7
MIN_RIJEN, EXTRA_RIJEN = 2, 1
KLEIN = {"class": "v-kort"}
ONGELDIG = "Kies een van de mogelijkheden."


def make_antwoordveld(
    vorm: Antwoordvorm, *, label: str, help_text: str = "", required: bool = False, antwoord: Any = ""
) -> forms.Field:
    """The control for an answer, filled in with what is stored."""
    same: dict[str, Any] = {"label": label, "help_text": help_text, "required": required}
    same["initial"] = _to_initial(vorm, antwoord)
    keuze = {**same, "error_messages": {"invalid_choice": ONGELDIG}}
    match vorm.soort:
        case Antwoordsoort.REGEL:
            return forms.CharField(max_length=min(vorm.max_tekens, MAX_REGEL), **same)
        case Antwoordsoort.GETAL | Antwoordsoort.BEDRAG:
            return _make_getal(vorm, same)
        case Antwoordsoort.DATUM:
            return DatumVeld(regel=ANTWOORD, **same)
        case Antwoordsoort.JA_NEE:
            return forms.ChoiceField(choices=JA_NEE, widget=forms.RadioSelect, **keuze)
        case Antwoordsoort.KEUZE:
            if len(vorm.opties) <= ALLE_OP_DE_PAGINA:
                return forms.ChoiceField(choices=vorm.opties, widget=forms.RadioSelect, **keuze)
            return forms.ChoiceField(choices=[("", "Kies …"), *vorm.opties], **keuze)
        case Antwoordsoort.KEUZES:
            return forms.MultipleChoiceField(choices=vorm.opties, widget=forms.CheckboxSelectMultiple, **keuze)
        case Antwoordsoort.TABEL:
            return TabelVeld(vorm, **same)
    same.pop("label")
    return tekstveld(label, vorm.max_tekens, rows=8, **same)


def _make_getal(vorm: Antwoordvorm, same: dict[str, Any]) -> forms.Field:
    kind = BedragVeld if vorm.soort == Antwoordsoort.BEDRAG else GetalVeld
    unit = "In euro." if vorm.soort == Antwoordsoort.BEDRAG else f"In {vorm.eenheid}." if vorm.eenheid else ""
    same = {**same, "help_text": " ".join(part for part in (same["help_text"], unit) if part)}
    return kind(min_value=vorm.laagst, max_value=vorm.hoogst, widget=forms.TextInput(attrs=KLEIN), **same)


def _to_initial(vorm: Antwoordvorm, antwoord: Any) -> Any:
    """A stored answer as its control takes it."""
    if is_leeg(antwoord):
        return [] if vorm.soort in (Antwoordsoort.KEUZES, Antwoordsoort.TABEL) else ""
    try:
        match vorm.soort:
            case Antwoordsoort.GETAL | Antwoordsoort.BEDRAG:
                return Decimal(antwoord)
            case Antwoordsoort.DATUM:
                return date.fromisoformat(antwoord)
    except (ValueError, InvalidOperation):  # of another kind than the question asks: shown as it is
        return antwoord
    return antwoord


def to_antwoord(value: Any) -> Any:
    """What is stored of the value that a field of ``make_antwoordveld`` gives."""
    if isinstance(value, Decimal):
        return to_text(value)
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else value


# --- a table --------------------------------------------------------------------------------------------------------


class TabelInvoer(forms.Widget):
    """Rows of cells that all have the name of the field, row by row: nothing is lost without script, or on a phone."""

    template_name = "formulier/tabel.html"
    use_fieldset = True
    # An empty cell counts in comparing what was changed (swv/kern/invoer/bewaren.py).
    telt_plaats = True

    def __init__(self, kolommen: tuple[Tabelkolom, ...], max_rijen: int, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs)
        self.kolommen, self.max_rijen = kolommen, max_rijen

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        """The texts of all cells, in order; a program may send the rows themselves."""
        return data.getlist(name) if hasattr(data, "getlist") else data.get(name, [])

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        """No cell of it was sent."""
        return name not in data

    def format_value(self, value: Any) -> Any:
        """All cells as text, in order."""
        return [text for rij in to_rijen(value, self.kolommen) for text in rij.values()]

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """The rows there are and some empty ones, as far as they may be filled in."""
        context = super().get_context(name, value, attrs)
        filled = to_rijen(value, self.kolommen)
        count = max(min(max(len(filled) + EXTRA_RIJEN, MIN_RIJEN), self.max_rijen), len(filled))
        rijen = [*filled, *({} for _ in range(count - len(filled)))]
        context["widget"] |= {
            "kolommen": self.kolommen,
            "rijen": [
                [(kolom, rij.get(kolom.code, "")) for kolom in self.kolommen] for rij in rijen
            ],
            "max_rijen": self.max_rijen,
            "kan_meer": count < self.max_rijen,
        }  # fmt: skip
        return context


def to_rijen(value: Any, kolommen: tuple[Tabelkolom, ...]) -> list[dict[str, str]]:
    """Rows by column, of stored rows or of the texts of all cells in order; rows without any text at the end go."""
    cells = list(value or [])
    if cells and not isinstance(cells[0], Mapping):
        wide = len(kolommen)
        parts = [cells[start : start + wide] for start in range(0, len(cells), wide)]
        cells = [{kolom.code: text for kolom, text in zip(kolommen, part, strict=False)} for part in parts]
    rijen = [{kolom.code: str(rij.get(kolom.code, "")) for kolom in kolommen} for rij in cells]
    while rijen and not any(text.strip() for text in rijen[-1].values()):
        rijen.pop()
    return rijen


class TabelVeld(forms.Field):
    """A table: rows of typed cells."""

    def __init__(self, vorm: Antwoordvorm, **kwargs: Any) -> None:
        super().__init__(widget=TabelInvoer(vorm.kolommen, vorm.max_rijen), **kwargs)
        self.vorm = vorm

    def clean(self, value: Any) -> Any:
        """The rows as they are stored. Raises ValidationError that names row and column."""
        rijen = [{code: _clean_cell(text) for code, text in rij.items()} for rij in to_rijen(value, self.vorm.kolommen)]
        try:
            found = read_antwoord(self.vorm, rijen, timezone.localdate())
        except ValueError as problem:
            raise ValidationError(str(problem), code="tabel") from problem
        if self.required and not found:
            raise ValidationError("Vul ten minste één rij in.", code="required")
        return found


def _clean_cell(text: str) -> str:
    try:
        return clean_text(text, regels=False).tekst.strip()
    except TekenGeweigerd as problem:
        raise ValidationError(str(problem), code="teken") from problem
