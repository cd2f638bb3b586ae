"""The four models that swv's start from, as data: schoolmodel, expertisemodel, leerlingmodel, hybride."""

from financien.verdelen.calculations.presets.basis import (
    ARRANGEMENTEN,
    CATEGORIEEN,
    CENTRAAL,
    EXPERTISE,
    KOSTEN,
    LEERLINGEN,
    POT,
    REGULIER,
    SOLIDAIR,
    TE_VERDELEN,
    TELDATUM,
    Preset,
    divide_rest,
    make_rule,
)


def _make_schoolmodel(sector: str) -> Preset:
    return Preset(
        "schoolmodel",
        "Schoolmodel",
        "Het geld gaat naar de scholen naar het aantal leerlingen, na de centrale kosten.",
        (POT, KOSTEN, divide_rest(sector)),
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
    own = make_rule(
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
    referrers = make_rule(
        "verwijzer_betaalt",
        "verwijzers",
        "Verwijzer betaalt",
        pot="budget",
        # What there is to divide is what DUO leaves: what referrers pay comes on top of it.
        pot_werking="netto",
        categorieen=[{"categorie": code, "tarief": code, "aandeel": "100"} for code in CATEGORIEEN[sector]],
        uitzonderingen=[{"reden": reden, "aandeel": "0"} for reden in SOLIDAIR],
    )
    fixed = make_rule(
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
        (POT, KOSTEN, referrers, fixed, ARRANGEMENTEN, divide_rest(sector)),
        (
            TE_VERDELEN,
            CENTRAAL,
            ("vaste_voet", "vaste voet per school"),
            *((code, f"ondersteuningsbedrag {code.replace('_', ' categorie ')}") for code in CATEGORIEEN[sector]),
        ),
        (LEERLINGEN,),
    )


def make_grondvormen(sector: str) -> list[Preset]:
    """The four, for ``po`` or ``vo``."""
    makers = (_make_schoolmodel, _make_expertisemodel, _make_leerlingmodel, _make_hybride)
    return [make(sector) for make in makers]
