"""Conditions in a form: rows of field, sign and value, each «en» or «of» the one above; they also work without script."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from swv.kern.forms import GetalVeld, VerbandForm
from toewijzing.calculations.antwoord import DAG, to_text
from toewijzing.calculations.formulier import Voorwaarderegel
from toewijzing.calculations.voorwaarde import (
    GETALLEN,
    JA_NEE,
    Feitveld,
    Teken,
    Waardesoort,
    describe_waarde,
    make_eis,
)

# Rows that are always there to fill in, and how many there can be.
LEGE_RIJEN, MAX_RIJEN = 2, 8
DELEN = ("of", "veld", "teken", "waarde")
# How a condition belongs to the one above it: in the same case, or the first of another one.
EN, OF = "en", "of"
# A row tells organisations by their whole names, and there may be dozens.
MAX_WAARDE = 6000
EN_OF = [(EN, "en als: samen met hierboven"), (OF, "of als: een ander geval")]


class VoorwaardenForm(VerbandForm):
    """A form with conditions below it: ``regels`` are those of a valid one."""

    def __init__(
        self, *args: Any, velden: Mapping[str, Feitveld], regels: Sequence[Voorwaarderegel] = (), **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.velden = velden
        self.rijen = range(min(len(regels) + LEGE_RIJEN, MAX_RIJEN))
        choices = [("", "Kies …"), *((key, veld.naam) for key, veld in velden.items())]
        for plek in self.rijen:
            regel = regels[plek] if plek < len(regels) else None
            waarde = write_waarde(regel, velden[regel.veld]) if regel and regel.veld in velden else ""
            nummer = plek + 1
            begins = regel is not None and plek > 0 and regel.groep != regels[plek - 1].groep
            self.fields[f"als{plek}_of"] = forms.ChoiceField(
                label=f"Voorwaarde {nummer}: samen of apart?",
                choices=EN_OF,
                required=False,
                initial=OF if begins else EN,
            )
            self.fields[f"als{plek}_veld"] = forms.ChoiceField(
                label=f"Voorwaarde {nummer}: alleen als", choices=choices, required=False, initial=regel and regel.veld
            )
            self.fields[f"als{plek}_teken"] = forms.ChoiceField(
                label=f"Voorwaarde {nummer}: vergelijking", choices=Teken.choices, required=False,
                initial=regel.teken if regel else Teken.IS,
            )  # fmt: skip
            self.fields[f"als{plek}_waarde"] = forms.CharField(
                label=f"Voorwaarde {nummer}: waarde", max_length=MAX_WAARDE, required=False, initial=waarde
            )

    @property
    def voorwaardevelden(self) -> list[list[Any]]:
        """The controls of each row, for the page; the first one needs no «en» or «of»."""
        return [[self[f"als{plek}_{deel}"] for deel in DELEN if plek or deel != "of"] for plek in self.rijen]

    def clean(self) -> dict[str, Any]:
        """Read every row that was filled in; what is wrong stands at the value."""
        data = super().clean() or self.cleaned_data
        self.regels: list[Voorwaarderegel] = []
        begins, groep = False, 0
        for plek in self.rijen:
            verband, key, teken, text = (data.get(f"als{plek}_{deel}", "") for deel in DELEN)
            begins = begins or verband == OF
            if not key and not text:
                continue
            if not key:
                self.add_error(f"als{plek}_veld", "Kies waar de voorwaarde naar kijkt, of maak de waarde leeg.")
                continue
            try:
                waarden = read_waarde(text, self.velden[key])
                make_eis(self.velden[key], teken or Teken.IS, waarden)
            except ValueError as problem:
                self.add_error(f"als{plek}_waarde", str(problem))
            else:
                groep += int(begins and bool(self.regels))
                begins = False
                self.regels.append(Voorwaarderegel(key, teken or Teken.IS, tuple(waarden), groep))
        return data


def write_waarde(regel: Voorwaarderegel, veld: Feitveld) -> str:
    """The values as somebody types them: «5.000» without unit, names of choices with «;» between them."""
    try:
        eis = make_eis(veld, regel.teken, regel.waarden)
    except ValueError:
        return "; ".join(regel.waarden)
    bare = Feitveld(veld.veld, veld.naam, Waardesoort.GETAL if veld.soort in GETALLEN else veld.soort, veld.opties)
    return "; ".join(describe_waarde(value, bare) for value in eis.waarden)


def _read_dag(text: str) -> str:
    found = DAG.fullmatch(text)
    return "{2}-{1:0>2}-{0:0>2}".format(*found.groups()) if found else text


def read_waarde(text: str, veld: Feitveld) -> list[str]:
    """What is stored of what somebody typed: «5.000» is «5000», «3-12-2026» «2026-12-03», the name of a choice its code. Raises ValueError."""
    text = text.strip()
    if not text:
        return []
    if veld.soort in GETALLEN:
        try:
            number = GetalVeld().clean(text.removeprefix("€"))
        except ValidationError as problem:
            raise ValueError(" ".join(problem.messages)) from problem
        return [to_text(number)]
    if veld.soort == Waardesoort.DATUM:
        return [_read_dag(text)]
    opties = JA_NEE if veld.soort == Waardesoort.JA_NEE else veld.opties
    names = {label.lower(): code for code, label in opties} | {code.lower(): code for code, _ in opties}
    return [names.get(part.lower(), part) for part in _split_namen(text, names)]


def _split_namen(text: str, names: Collection[str]) -> Iterator[str]:
    """What stands between «;» signs; a known name that has such a sign itself stays whole."""
    parts = text.split(";")
    most = 1 + max((name.count(";") for name in names), default=0)
    while parts:
        runs = (";".join(parts[:end]).strip() for end in range(min(most, len(parts)), 0, -1))
        part = next((run for run in runs if run.lower() in names), parts[0].strip())
        parts = parts[part.count(";") + 1 :]
        if part:
            yield part
