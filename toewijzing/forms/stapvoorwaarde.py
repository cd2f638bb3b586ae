"""When a step is taken, in the form of a route: conditions with a field of their own, and rows for all others.

The fields of their own are of the first case; a row says whether it belongs to the case above it («en») or begins another
one («of»).
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from django import forms

from toewijzing.calculations.formulier import Voorwaarderegel
from toewijzing.calculations.voorwaarde import Eis, Feitveld, Teken, make_eis, split_groepen, write_waarden
from toewijzing.forms.voorwaarde import EN, EN_OF, MAX_WAARDE, OF, read_waarde, write_waarde
from toewijzing.services.route import Soortstap


@dataclass(frozen=True)
class Voorwaardeveld:
    """One way to say when a step is taken: the end of its name in the form, and the condition it stands for."""

    einde: str
    veld: str
    teken: str


GETALLEN = (
    Voorwaardeveld("bedrag_boven", "bedrag", Teken.MEER_DAN),
    Voorwaardeveld("bedrag_tot", "bedrag", Teken.HOOGSTENS),
    Voorwaardeveld("weken_boven", "weken", Teken.MEER_DAN),
    Voorwaardeveld("weken_tot", "weken", Teken.HOOGSTENS),
    Voorwaardeveld("leeftijd_vanaf", "leeftijd", Teken.MINSTENS),
    Voorwaardeveld("leeftijd_tot", "leeftijd", Teken.HOOGSTENS),
)
KEUZES = ("categorie", "schoolsoort", "bestuur")
EEN_KEUZE = ("aanleiding", "opp")
VASTE_TEKENS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(EEN_KEUZE, (Teken.IS,)), **dict.fromkeys(KEUZES, (Teken.IS, Teken.EEN_VAN)),
}  # fmt: skip
# Rows for other conditions that are always there to fill in.
LEGE_VOORWAARDEN = 2
EINDEN = (*(each.einde for each in GETALLEN), *EEN_KEUZE, *KEUZES)


def get_name(plek: int, einde: str) -> str:
    """How a field of this step is called in the form."""
    return f"stap_{plek}_{einde}"


def count_vragen(stappen: Sequence[Soortstap]) -> int:
    """How many other conditions each step can have in the form: some more than the step that has most of them."""
    return LEGE_VOORWAARDEN + max((len(_split(stap.eisen)[1]) for stap in stappen), default=0)


def _split(eisen: Sequence[Eis]) -> tuple[list[Eis], list[tuple[str, Eis]]]:
    """Conditions of the first group that have a field of their own, and ("en" or "of", condition) of the others, in order."""
    own: dict[str, Eis] = {}
    others: list[tuple[str, Eis]] = []
    for number, groep in enumerate(split_groepen(eisen)):
        for plek, eis in enumerate(groep):
            einde = "" if number else _find_einde(eis)
            if einde and einde not in own:
                own[einde] = eis
            else:
                others.append((OF if number and plek == 0 else EN, eis))
    return list(own.values()), others


def _find_einde(eis: Eis) -> str:
    """The field that says exactly this condition, or ""."""
    if eis.teken in VASTE_TEKENS.get(eis.veld, ()):
        return eis.veld
    return next((each.einde for each in GETALLEN if (each.veld, each.teken) == (eis.veld, eis.teken)), "")


def make_vraagvelden(plek: int, aantal: int, velden: Mapping[str, Feitveld]) -> dict[str, forms.Field]:
    """The controls of the other conditions of one step: «en» or «of», at what one looks, how compared, and with what."""
    found: dict[str, forms.Field] = {}
    kijkt = [("", "Niets"), *((key, veld.naam) for key, veld in velden.items())]
    for nummer in range(aantal):
        found |= {
            f"vraag{nummer}_of": forms.ChoiceField(
                label=f"Voorwaarde {nummer + 1}: samen of apart?", choices=EN_OF, required=False, initial=EN,
                help_text="" if nummer else "Bij «of als» begint een ander geval. Eén geval is genoeg.",
            ),
            f"vraag{nummer}": forms.ChoiceField(
                label=f"Voorwaarde {nummer + 1}: kijk naar", choices=kijkt, required=False
            ),
            f"vraag{nummer}_teken": forms.ChoiceField(
                label="Vergelijking", choices=Teken.choices, required=False, initial=Teken.IS
            ),
            f"vraag{nummer}_waarde": forms.CharField(
                label="Waarde", max_length=MAX_WAARDE, required=False,
                help_text="Een getal, een datum, ja of nee, of de naam van een keuze; meer keuzes met ; ertussen.",
            ),
        }  # fmt: skip
    return {get_name(plek, einde): veld for einde, veld in found.items()}


def _read_vraag(data: Mapping[str, Any], plek: int, nummer: int, velden: Mapping[str, Feitveld]) -> Eis | None:
    """One other condition, None for an empty row. Raises ValueError in Dutch."""
    key, teken, text = (data.get(get_name(plek, f"vraag{nummer}{einde}")) or "" for einde in ("", "_teken", "_waarde"))
    if not key:
        if text:
            raise ValueError("Kies waar deze voorwaarde naar kijkt, of maak de waarde leeg.")
        return None
    return make_eis(velden[key], teken or Teken.IS, read_waarde(text, velden[key]))


def find_vraagfouten(
    data: Mapping[str, Any], aantal: int, aantal_vragen: int, velden: Mapping[str, Feitveld]
) -> dict[str, str]:
    """{name of the control with the value: what is wrong} of the other conditions."""
    found = {}
    for plek in range(aantal):
        for nummer in range(aantal_vragen):
            try:
                eis = _read_vraag(data, plek, nummer, velden)
            except ValueError as problem:
                found[get_name(plek, f"vraag{nummer}_waarde")] = str(problem)
            else:
                if eis and not data.get(get_name(plek, "wat")):
                    found[get_name(plek, "wat")] = "Kies wat deze stap doet, of haal de voorwaarde weg."
    return found


def get_eisen_initial(eisen: Sequence[Eis], velden: Mapping[str, Feitveld]) -> dict[str, Any]:
    """{end of the name: value} of the fields that say these conditions."""
    values: dict[str, Any] = {}
    own, others = _split(eisen)
    for nummer, (verband, eis) in enumerate(others):
        waarde = write_waarde(Voorwaarderegel(eis.veld, eis.teken, tuple(write_waarden(eis))), velden[eis.veld])
        values |= {
            f"vraag{nummer}_of": verband, f"vraag{nummer}": eis.veld, f"vraag{nummer}_teken": eis.teken,
            f"vraag{nummer}_waarde": waarde,
        }  # fmt: skip
    for eis in own:
        values |= _get_value(eis)
    return values


def _get_value(eis: Eis) -> dict[str, Any]:
    for veld in GETALLEN:
        if (veld.veld, veld.teken) == (eis.veld, eis.teken):
            return {veld.einde: eis.waarden[0] if veld.veld == "bedrag" else int(str(eis.waarden[0]))}
    if eis.veld == "opp":
        return {"opp": "ja" if eis.waarden[0] else "nee"}
    return {eis.veld: eis.waarden[0] if eis.veld in EEN_KEUZE else list(eis.waarden)}


def read_eisen(data: Mapping[str, Any], plek: int, aantal: int, velden: Mapping[str, Feitveld]) -> tuple[Eis, ...]:
    """All conditions of a step; of the rows those that can be read: ``find_vraagfouten`` tells of the rest."""
    own = _read_eisen(data, plek)
    return (*own, *_read_vragen(data, plek, aantal, velden, eerder=bool(own)))


def _read_vragen(
    data: Mapping[str, Any], plek: int, aantal: int, velden: Mapping[str, Feitveld], *, eerder: bool
) -> Iterator[Eis]:
    """The other conditions of a step, each in its group; ``eerder``: there are some in the first group already."""
    begins, groep = False, 0
    for nummer in range(aantal):
        begins = begins or data.get(get_name(plek, f"vraag{nummer}_of")) == OF
        with suppress(ValueError):
            if eis := _read_vraag(data, plek, nummer, velden):
                groep += int(begins and eerder)
                eerder, begins = True, False
                yield replace(eis, groep=groep)


def _read_eisen(data: Mapping[str, Any], plek: int) -> tuple[Eis, ...]:
    found = []
    for veld in GETALLEN:
        if (value := data.get(get_name(plek, veld.einde))) is not None:
            found.append(Eis(veld.veld, veld.teken, (Decimal(value),)))
    if aanleiding := data.get(get_name(plek, "aanleiding")):
        found.append(Eis("aanleiding", Teken.IS, (aanleiding,)))
    if opp := data.get(get_name(plek, "opp")):
        found.append(Eis("opp", Teken.IS, (opp == "ja",)))
    for name in KEUZES:
        if codes := data.get(get_name(plek, name)):
            found.append(Eis(name, Teken.EEN_VAN, tuple(codes)))
    return tuple(found)
