"""Computing a distribution again from its file, and saying to the cent whether the outcome in the file agrees."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from financien.verdelen.calculations.berekenen import bereken
from financien.verdelen.calculations.bestand import MAX_BYTES, OngeldigBestand, from_json
from financien.verdelen.calculations.typen import NUL, Invoer, Model, Verdeeluitkomst
from swv.kern.geld import write_euro

MAX_VERSCHILLEN = 50


@dataclass(frozen=True, slots=True)
class Nagerekend:
    """A file computed again; ``verschillen`` are Dutch sentences, empty when everything agrees to the cent."""

    model: Model
    invoer: Invoer
    berekend: Verdeeluitkomst
    in_bestand: Verdeeluitkomst | None
    verschillen: tuple[str, ...]


def reken_na(pad: Path) -> Nagerekend:
    """Read and compute a file. Raises Rekenfout (OngeldigBestand, Ontbreekt, …) in Dutch words."""
    model, invoer, stored = from_json(lees_bestand(pad))
    computed = bereken(model, invoer)
    differences = () if stored is None else tuple(find_differences(computed, stored, invoer))
    return Nagerekend(model, invoer, computed, stored, differences)


def lees_bestand(pad: Path) -> bytes:
    """The bytes of a file, never more than the limit. Raises OngeldigBestand."""
    try:
        with pad.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError:
        raise OngeldigBestand(["Het bestand is er niet, of kan niet worden gelezen."]) from None
    if len(content) > MAX_BYTES:
        raise OngeldigBestand([f"Het bestand is te groot: hoogstens {MAX_BYTES // 1_000_000} MB."])
    return content


def find_differences(berekend: Verdeeluitkomst, bestand: Verdeeluitkomst, invoer: Invoer) -> Iterable[str]:
    """Every amount that differs, the totals first. Texts are not compared: only what is paid and how it came about."""
    names = {unit.code: unit.naam for unit in invoer.eenheden}
    yield from _compare({"Totaal": berekend.totaal}, {"Totaal": bestand.totaal}, {})
    yield from _compare({"Samenwerkingsverband": berekend.centraal}, {"Samenwerkingsverband": bestand.centraal}, {})
    yield from _compare(berekend.per_bestuur, bestand.per_bestuur, names)
    yield from _compare(berekend.per_school, bestand.per_school, names)
    yield from _compare(
        {f"Pot {pot.naam}": pot.rest for pot in berekend.potten},
        {f"Pot {pot.naam}": pot.rest for pot in bestand.potten},
        {},
    )
    yield from _compare_steps(berekend, bestand, names)
    if berekend.potregels != bestand.potregels and _strip_pots(berekend) != _strip_pots(bestand):
        yield "De in- en uitgaven van de potten zijn niet gelijk."
    if berekend.afrekeningen != bestand.afrekeningen:
        yield "De termijnen of de verrekening zijn niet gelijk."


def _compare(computed: Mapping[str, Decimal], stored: Mapping[str, Decimal], names: Mapping[str, str]) -> Iterable[str]:
    for code in [*computed, *(code for code in stored if code not in computed)]:
        ours, theirs = computed.get(code, NUL), stored.get(code, NUL)
        if ours != theirs or (code in computed) != (code in stored):
            yield (
                f"{names.get(code, code)}: in het bestand {write_euro(theirs)}, nagerekend {write_euro(ours)}, "
                f"verschil {write_euro(theirs - ours)}."
            )


def _compare_steps(computed: Verdeeluitkomst, stored: Verdeeluitkomst, names: Mapping[str, str]) -> Iterable[str]:
    ours, theirs = (
        Counter(
            (step.regel, step.eenheid, step.bestuur, step.aantal, step.tarief, step.bedrag) for step in outcome.regels
        )
        for outcome in (computed, stored)
    )
    for key in theirs - ours:
        yield f"Regel {key[0]}, {names.get(key[1], 'samenwerkingsverband')}: {write_euro(key[5])} staat alleen in het bestand."
    for key in ours - theirs:
        yield f"Regel {key[0]}, {names.get(key[1], 'samenwerkingsverband')}: {write_euro(key[5])} ontbreekt in het bestand."


def _strip_pots(outcome: Verdeeluitkomst) -> Counter[tuple[object, ...]]:
    return Counter((item.regel, item.pot, item.aantal, item.tarief, item.bedrag) for item in outcome.potregels)


def schrijf_uitkomst(nagerekend: Nagerekend) -> list[str]:
    """The outcome as lines of text: per board, what stays with the swv, the total."""
    outcome = nagerekend.berekend
    names = {unit.code: unit.naam for unit in nagerekend.invoer.eenheden}
    rows = [(names[code], write_euro(amount)) for code, amount in outcome.per_bestuur.items()]
    rows += [
        ("Samenwerkingsverband zelf", write_euro(outcome.centraal)),
        ("Totaal besturen", write_euro(outcome.totaal)),
    ]
    width = max(len(name) for name, _ in rows)
    head = f"{nagerekend.model.naam}, {nagerekend.model.periode} {nagerekend.model.jaar}"
    lines = [head, *(f"{name:<{width}}  {amount:>18}" for name, amount in rows)]
    return [*lines, *(melding.tekst for melding in outcome.meldingen)]


def schrijf_oordeel(nagerekend: Nagerekend) -> list[str]:
    """Whether the file agrees, in words."""
    outcome = nagerekend.berekend
    if nagerekend.in_bestand is None:
        return ["Er staat geen uitkomst in het bestand: er is niets om mee te vergelijken."]
    if not nagerekend.verschillen:
        return [
            f"Komt op de cent overeen: {len(outcome.per_bestuur)} besturen, {len(outcome.per_school)} scholen, "
            f"{len(outcome.regels)} stappen, totaal {write_euro(outcome.totaal)}."
        ]
    count = len(nagerekend.verschillen)
    rest = [f"En nog {count - MAX_VERSCHILLEN} verschillen."] if count > MAX_VERSCHILLEN else []
    return [f"Komt niet overeen: {count} verschillen.", *nagerekend.verschillen[:MAX_VERSCHILLEN], *rest]
