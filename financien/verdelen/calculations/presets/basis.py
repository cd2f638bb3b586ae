"""What presets are made of: a model to start from, and the rules that several of them share.

They hold no amounts: every amount is a tariff that the swv enters. A preset is a start; its rules can all be changed.
Which pupils, schools and categories it is about depends on the sector: what is for regular schools isn't shared with
schools for so and vso, whose support DUO pays (the amount per pupil of a schoolmodel is over regular pupils).
"""

from dataclasses import dataclass
from typing import Any

from financien.verdelen.calculations.typen import Model, Modelregel, Negatief, Periode


@dataclass(frozen=True, slots=True)
class Preset:
    """A model to start from; ``tarieven`` and ``tellingen`` say in Dutch what has to be entered, by code."""

    code: str
    naam: str
    uitleg: str
    regels: tuple[Modelregel, ...]
    tarieven: tuple[tuple[str, str], ...]
    tellingen: tuple[tuple[str, str], ...]
    negatief: Negatief = "melden"

    def maak(self, jaar: int, naam: str = "", periode: Periode = "kalenderjaar") -> Model:
        """A model for a year with the rules of this preset."""
        return Model(naam or self.naam, jaar, periode, self.regels, self.negatief)


def make_rule(soort: str, code: str, label: str, **parameters: Any) -> Modelregel:
    """One rule of a preset, with the parameters of its kind."""
    return Modelregel(soort, code, label, parameters)


REGULIER = {"po": ["bao", "sbo"], "vo": ["vo", "pro"]}
# The day on which the Rijk counts the pupils of regular schools.
TELDATUM = {"po": "T-1-02-01", "vo": "T-1-10-01"}
CATEGORIEEN = {"po": ("sbo", "so_1", "so_2", "so_3"), "vo": ("vso_1", "vso_2", "vso_3")}
# Carried together in the practice of Plein013 and in the evaluation of the verevening (2020).
SOLIDAIR = ("korter dan een jaar op school", "ernstige (meervoudige) beperking")

TE_VERDELEN = ("te_verdelen", "wat er dit jaar te verdelen is")
CENTRAAL = ("centrale_kosten", "organisatie, administratie en toezicht")
LEERLINGEN = ("leerlingen", "leerlingen per school")
POT = make_rule("pot", "budget", "Budget van dit jaar", pot="budget", naam="Budget", tarief="te_verdelen")


def make_kosten(*posten: tuple[str, str]) -> Modelregel:
    """Central costs out of the budget, and after them these posts as (description, tariff)."""
    rows = [("Organisatie, administratie en toezicht", "centrale_kosten"), *posten]
    kosten = [{"omschrijving": what, "tarief": tariff} for what, tariff in rows]
    return make_rule("centrale_kosten", "centraal", "Centrale kosten", pot="budget", kosten=kosten)


KOSTEN = make_kosten()
ARRANGEMENTEN = make_rule("arrangementen", "arrangementen", "Toegekende arrangementen", pot="budget")
EXPERTISE = make_rule(
    "centrale_kosten",
    "expertise",
    "Expertise en voorzieningen",
    pot="budget",
    kosten=[{"omschrijving": "Expertise en voorzieningen", "procent": "100"}],
)


def divide_rest(sector: str) -> Modelregel:
    """What is left of the budget, over the regular schools by their pupils."""
    return make_rule(
        "pot_naar_sleutel",
        "rest",
        "De rest naar leerlingen",
        pot="budget",
        sleutel=[{"telling": "leerlingen"}],
        schoolsoorten=REGULIER[sector],
        teldatum=TELDATUM[sector],
    )
