"""A rule in words: its own sentence, with names instead of codes."""

from collections.abc import Iterable, Mapping
from typing import Any

from financien.referentie.enums import Percentagesoort, Tariefsoort, Tellingsoort
from financien.verdelen.calculations import REGELSOORTEN, OngeldigModel, Regelsoort, Veld, lees_parameters
from swv.organisatie.enums import Schoolsoort

# What a code in a rule is called, per kind of reference.
NAMEN: dict[str, dict[str, str]] = {
    "telling": dict(Tellingsoort.choices),
    "tarief": dict(Tariefsoort.choices),
    "percentage": dict(Percentagesoort.choices),
    "schoolsoort": dict(Schoolsoort.choices),
}


def describe_regel(soort: str, parameters: Any) -> str:
    """What a rule does in one sentence; for a rule that can't be read, what to do."""
    try:
        kind = REGELSOORTEN[soort]
        return kind.beschrijf(_with_names(kind.velden, lees_parameters(soort, parameters)))
    except (KeyError, OngeldigModel):
        return "Deze regel is niet (meer) volledig. Open hem en vul aan wat ontbreekt."


def _with_names(velden: Iterable[Veld], parameters: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters with names instead of codes: a sentence says «zware ondersteuning», not zwaar."""
    named = dict(parameters)
    for veld in velden:
        value, names = parameters[veld.code], NAMEN.get(veld.verwijst, {})
        if veld.soort == "tabel":
            named[veld.code] = tuple(_with_names(veld.kolommen, row) for row in value)
        elif isinstance(value, tuple):
            named[veld.code] = tuple(names.get(each, each) for each in value)
        elif isinstance(value, str):
            named[veld.code] = names.get(value, value)
    return named


# In which order one looks for a rule; a kind that is not here comes under the last heading.
GROEPEN: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Geld klaarzetten", ("pot", "potdelen", "centrale_kosten", "uit_reserve")),
    ("Verdelen over scholen en besturen", ("vaste_voet", "bedrag_per_leerling", "pot_naar_sleutel", "scholengroep", "solidariteitstoeslag")),
    ("Arrangementen en voorzieningen", ("arrangementen", "eigen_risico", "voorziening", "vangnet")),
    ("Meebetalen", ("verwijzer_betaalt", "deelnamedrempel")),
    ("Bijstellen", ("vloer_plafond", "ingroei", "correctie")),
)  # fmt: skip


def group_kinds() -> list[tuple[str, list[Regelsoort]]]:
    """All kinds of rule under their headings."""
    named = {code for _, codes in GROEPEN for code in codes}
    rest = [kind for code, kind in REGELSOORTEN.items() if code not in named]
    groups = [(title, [REGELSOORTEN[code] for code in codes if code in REGELSOORTEN]) for title, codes in GROEPEN]
    groups[-1][1].extend(rest)
    return groups
