"""Fields that more than one form of an OPP has."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.forms.models import ModelChoiceIterator
from django.utils import timezone

from leerlingen.models import Gezagdrager, Leerling
from opp.calculations.instemming import SAMEN
from opp.enums import Onbekwaam
from opp.services.opp import BEKWAAMHEID, NEE
from swv.kern.forms import DatumVeld, VerbandForm
from swv.kern.invoer.datumregels import GESPREK, ONBEKWAAM

SAMEN_CODE, KIES = "samen", "Kies wie"


def tekstveld(label: str, max_length: int, *, rows: int = 4, **kwargs: Any) -> forms.CharField:
    """A longer text; the page counts the characters that are left."""
    return forms.CharField(label=label, max_length=max_length, widget=forms.Textarea(attrs={"rows": rows}), **kwargs)


def keuze(label: str, choices: Any, **kwargs: Any) -> forms.ChoiceField:
    """One of a few, as radio buttons."""
    return forms.ChoiceField(label=label, choices=choices, widget=forms.RadioSelect, **kwargs)


class GeweestVeld(DatumVeld):
    """A day that has been; today is filled in already."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"regel": GESPREK, "initial": timezone.localdate, **kwargs})


class OppKladForm(VerbandForm):
    """A form of which a part may be saved: a field that should be filled in says so, and is not refused when empty."""

    use_required_attribute = False
    vraagt_datums = False

    def full_clean(self) -> None:
        """Check as if nothing were required, and mark the required fields again for the page."""
        needed = [field for field in self.fields.values() if field.required]
        for field in needed:
            field.required = False
        super().full_clean()
        for field in needed:
            field.required = True


def get_gezag(leerling: Leerling, vandaag: date) -> QuerySet[Gezagdrager]:
    """Who has authority over this pupil today."""
    return Gezagdrager.objects.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag), leerling=leerling)


class BekwaamheidForm(VerbandForm):
    """Who decides from eighteen on; the last three only when the pupil does not."""

    beslist_zelf = keuze(
        "Beslist de leerling vanaf 18 jaar zelf?", [("ja", "Ja"), (NEE, "Nee, dat doet een wettelijk vertegenwoordiger")],
        initial="ja", help_text="Alleen een rechter kan bepalen dat een ander beslist (curatele of mentorschap).",
    )  # fmt: skip
    onbekwaam_reden = forms.ChoiceField(
        label="Waarom niet?", choices=[("", "Kies alleen bij «nee»"), *Onbekwaam.choices], required=False
    )
    onbekwaam_sinds = DatumVeld(
        regel=ONBEKWAAM,
        label="Sinds wanneer?",
        required=False,
        help_text="De dag die in de beschikking van de rechter staat.",
    )
    vertegenwoordiger = forms.CharField(
        label="Wie tekent voor de leerling?", max_length=150, required=False,
        help_text="Naam van de curator of mentor. Dit kan ook een ouder zijn.",
    )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        """When another decides for the pupil, all of ``BEKWAAMHEID`` is asked."""
        data: dict[str, Any] = super().clean() or self.cleaned_data
        if data.get("beslist_zelf") == NEE:
            for name, tekst in BEKWAAMHEID.items():
                if not data.get(name) and name not in self.errors:
                    self.add_error(name, tekst)
        return data


class GezagIterator(ModelChoiceIterator):
    """The choices of ``GezagKeuze``: «samen» between the empty one and each apart, while it is offered."""

    field: Any  # a ``GezagKeuze``

    def __iter__(self) -> Iterator[Any]:
        rows = super().__iter__()
        if self.field.empty_label is not None:
            yield next(rows)
        if self.field.samen:
            yield SAMEN_CODE, SAMEN
        yield from rows


class GezagKeuze(forms.ModelChoiceField):
    """One of the gezagdragers, or all together (None): the last is chosen too, so that nobody agrees by default."""

    iterator = GezagIterator
    samen = False

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(Gezagdrager.objects.none(), required=False, empty_label=KIES, **kwargs)

    def offer(self, gezag: QuerySet[Gezagdrager]) -> None:
        """These may be chosen; «samen» only when they are more than one, and of one there is nothing to choose."""
        known = list(gezag[:2])
        self.samen = self.required = len(known) > 1
        if len(known) == 1:
            self.empty_label, self.initial = None, known[0].pk
        self.queryset = gezag

    def clean(self, value: Any) -> Any:
        """The gezagdrager, or None: all together. Raises ValidationError."""
        return None if self.samen and value == SAMEN_CODE else super().clean(value)

    def label_from_instance(self, obj: Gezagdrager) -> str:
        """With the relation to the pupil: «M. de Wit (moeder)»."""
        return f"{obj.naam} ({obj.get_relatie_display()})"
