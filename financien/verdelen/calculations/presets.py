"""The four models that swv's start from, as data: schoolmodel, expertisemodel, leerlingmodel, hybride.

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


def _rule(soort: str, code: str, label: str, **parameters: Any) -> Modelregel:
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
POT = _rule("pot", "budget", "Budget van dit jaar", pot="budget", naam="Budget", tarief="te_verdelen")
KOSTEN = _rule(
    "centrale_kosten",
    "centraal",
    "Centrale kosten",
    pot="budget",
    kosten=[{"omschrijving": "Organisatie, administratie en toezicht", "tarief": "centrale_kosten"}],
)
ARRANGEMENTEN = _rule("arrangementen", "arrangementen", "Toegekende arrangementen", pot="budget")
EXPERTISE = _rule(
    "centrale_kosten",
    "expertise",
    "Expertise en voorzieningen",
    pot="budget",
    kosten=[{"omschrijving": "Expertise en voorzieningen", "procent": "100"}],
)


def _divide_rest(sector: str) -> Modelregel:
    return _rule(
        "pot_naar_sleutel",
        "rest",
        "De rest naar leerlingen",
        pot="budget",
        sleutel=[{"telling": "leerlingen"}],
        schoolsoorten=REGULIER[sector],
        teldatum=TELDATUM[sector],
    )


def _make_schoolmodel(sector: str) -> Preset:
    return Preset(
        "schoolmodel",
        "Schoolmodel",
        "Het geld gaat naar de scholen naar het aantal leerlingen, na de centrale kosten.",
        (POT, KOSTEN, _divide_rest(sector)),
        (TE_VERDELEN, CENTRAAL),
        (LEERLINGEN,),
    )


def _make_expertisemodel(sector: str) -> Preset:
    row = {
        "telling": "leerlingen",
        "tarief": "schoolbudget",
        "omschrijving": "leerlingen",
        "schoolsoorten": REGULIER[sector],
    }
    own = _rule(
        "bedrag_per_leerling",
        "schoolbudget",
        "Eigen budget van de scholen",
        pot="budget",
        tarieven=[row],
        teldatum=TELDATUM[sector],
    )
    return Preset(
        "expertisemodel",
        "Expertisemodel",
        "Het samenwerkingsverband organiseert de ondersteuning zelf; scholen krijgen een klein eigen budget.",
        (POT, KOSTEN, own, EXPERTISE),
        (TE_VERDELEN, CENTRAAL, ("schoolbudget", "eigen budget van een school per leerling")),
        (LEERLINGEN,),
    )


def _make_leerlingmodel(_sector: str) -> Preset:
    return Preset(
        "leerlingmodel",
        "Leerlingmodel",
        "Scholen krijgen het geld van de arrangementen die zijn toegekend; wat overblijft, is te besteden.",
        (POT, KOSTEN, ARRANGEMENTEN),
        (TE_VERDELEN, CENTRAAL),
        (),
    )


def _make_hybride(sector: str) -> Preset:
    referrers = _rule(
        "verwijzer_betaalt",
        "verwijzers",
        "Verwijzer betaalt",
        pot="budget",
        # What there is to divide is what DUO leaves: what referrers pay comes on top of it.
        pot_werking="netto",
        categorieen=[{"categorie": code, "tarief": code, "aandeel": "100"} for code in CATEGORIEEN[sector]],
        uitzonderingen=[{"reden": reden, "aandeel": "0"} for reden in SOLIDAIR],
    )
    fixed = _rule(
        "vaste_voet",
        "voet",
        "Vaste voet",
        per="school",
        tarief="vaste_voet",
        schoolsoorten=REGULIER[sector],
        pot="budget",
    )
    return Preset(
        "hybride",
        "Hybride model",
        (
            "Elke school krijgt een vaste voet en een bedrag naar leerlingen; wie verwijst, betaalt mee; arrangementen "
            "worden apart betaald."
        ),
        (POT, KOSTEN, referrers, fixed, ARRANGEMENTEN, _divide_rest(sector)),
        (
            TE_VERDELEN,
            CENTRAAL,
            ("vaste_voet", "vaste voet per school"),
            *((code, f"ondersteuningsbedrag {code.replace('_', ' categorie ')}") for code in CATEGORIEEN[sector]),
        ),
        (LEERLINGEN,),
    )


# {sector: {code: preset}}; every sector has the same codes.
PRESETS: dict[str, dict[str, Preset]] = {
    sector: {
        preset.code: preset
        for preset in (
            _make_schoolmodel(sector),
            _make_expertisemodel(sector),
            _make_leerlingmodel(sector),
            _make_hybride(sector),
        )
    }
    for sector in REGULIER
}
