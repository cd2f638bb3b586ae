"""The four models that swv's start from, as data: schoolmodel, expertisemodel, leerlingmodel, hybride.

They hold no amounts: every amount is a tariff that the swv enters. A preset is a start; its rules can all be changed.
"""

from dataclasses import dataclass
from typing import Any

from financien.calculations.verdeelmodel.typen import Model, Negatief, Periode, Regel


@dataclass(frozen=True, slots=True)
class Preset:
    """A model to start from; ``tarieven`` and ``tellingen`` say in Dutch what has to be entered, by code."""

    code: str
    naam: str
    uitleg: str
    regels: tuple[Regel, ...]
    tarieven: tuple[tuple[str, str], ...]
    tellingen: tuple[tuple[str, str], ...]
    negatief: Negatief = "melden"

    def maak(self, jaar: int, naam: str = "", periode: Periode = "kalenderjaar") -> Model:
        """A model for a year with the rules of this preset."""
        return Model(naam or self.naam, jaar, periode, self.regels, self.negatief)


def _rule(soort: str, code: str, label: str, **parameters: Any) -> Regel:
    return Regel(soort, code, label, parameters)


TE_VERDELEN = ("te_verdelen", "wat er dit jaar te verdelen is")
CENTRAAL = ("centrale_kosten", "organisatie, administratie en toezicht")
LEERLINGEN = ("leerlingen", "leerlingen per school")
POT = _rule("pot", "budget", "Budget van dit jaar", pot="budget", naam="Budget", tarief="te_verdelen")
KOSTEN = _rule(
    "centrale_kosten",
    "centraal",
    "Centrale kosten",
    pot="budget",
    kosten=[{"omschrijving": "Organisatie, administratie en toezicht", "tarief": "centrale_kosten"}],
)
REST = _rule("pot_naar_sleutel", "rest", "De rest naar leerlingen", pot="budget", sleutel=[{"telling": "leerlingen"}])
ARRANGEMENTEN = _rule("arrangementen", "arrangementen", "Toegekende arrangementen", pot="budget")

SCHOOLMODEL = Preset(
    "schoolmodel",
    "Schoolmodel",
    "Het geld gaat naar de scholen naar het aantal leerlingen, na de centrale kosten.",
    (POT, KOSTEN, REST),
    (TE_VERDELEN, CENTRAAL),
    (LEERLINGEN,),
)
EXPERTISEMODEL = Preset(
    "expertisemodel",
    "Expertisemodel",
    "Het samenwerkingsverband organiseert de ondersteuning zelf; scholen krijgen een klein eigen budget.",
    (
        POT,
        KOSTEN,
        _rule(
            "bedrag_per_leerling",
            "schoolbudget",
            "Eigen budget van de scholen",
            pot="budget",
            tarieven=[{"telling": "leerlingen", "tarief": "schoolbudget", "omschrijving": "leerlingen"}],
        ),
        _rule(
            "centrale_kosten",
            "expertise",
            "Expertise en voorzieningen",
            pot="budget",
            kosten=[{"omschrijving": "Expertise en voorzieningen", "procent": "100"}],
        ),
    ),
    (TE_VERDELEN, CENTRAAL, ("schoolbudget", "eigen budget van een school per leerling")),
    (LEERLINGEN,),
)
LEERLINGMODEL = Preset(
    "leerlingmodel",
    "Leerlingmodel",
    "Scholen krijgen het geld van de arrangementen die zijn toegekend; wat overblijft, is te besteden.",
    (POT, KOSTEN, ARRANGEMENTEN),
    (TE_VERDELEN, CENTRAAL),
    (),
)
_CATEGORIEEN = ("sbo", "so_1", "so_2", "so_3")
HYBRIDE = Preset(
    "hybride",
    "Hybride model",
    (
        "Elke school krijgt een vaste voet en een bedrag naar leerlingen; wie verwijst, betaalt mee; arrangementen worden "
        "apart betaald."
    ),
    (
        POT,
        KOSTEN,
        _rule(
            "verwijzer_betaalt",
            "verwijzers",
            "Verwijzer betaalt",
            pot="budget",
            pot_werking="bruto",
            categorieen=[{"categorie": code, "tarief": code, "aandeel": "100"} for code in _CATEGORIEEN],
            uitzonderingen=[{"reden": "korter dan een jaar op school", "aandeel": "0"}],
        ),
        _rule("vaste_voet", "voet", "Vaste voet", per="school", tarief="vaste_voet", pot="budget"),
        ARRANGEMENTEN,
        REST,
    ),
    (
        TE_VERDELEN,
        CENTRAAL,
        ("vaste_voet", "vaste voet per school"),
        *((code, f"ondersteuningsbedrag {code.replace('_', ' categorie ')}") for code in _CATEGORIEEN),
    ),
    (LEERLINGEN,),
)
PRESETS: dict[str, Preset] = {preset.code: preset for preset in (SCHOOLMODEL, EXPERTISEMODEL, LEERLINGMODEL, HYBRIDE)}
