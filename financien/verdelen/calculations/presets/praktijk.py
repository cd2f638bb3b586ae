"""Models of samenwerkingsverbanden as they are in practice, to start from instead of the four basic ones.

Each is the way of at least one of the thirteen swv's in our sources (their report of 2017 to 2020, in our own words); the
test of each computes what that swv's own rules give. An expertisemodel with an own budget of the schools is a basic one.
"""

from financien.verdelen.calculations.presets.basis import (
    ARRANGEMENTEN,
    CATEGORIEEN,
    CENTRAAL,
    EXPERTISE,
    KOSTEN,
    LEERLINGEN,
    POT,
    REGULIER,
    TE_VERDELEN,
    TELDATUM,
    Preset,
    divide_rest,
    make_kosten,
    make_rule,
)
from financien.verdelen.calculations.typen import Modelregel

Namen = tuple[tuple[str, str], ...]

INNOVATIE = ("innovatie", "innovatiefonds en vernieuwende projecten")
SNEL_GELD = ("snel_geld", "snel geld voor scholen")
TEAM = ("expertiseteam", "expertiseteam of expertisecentrum")
VOORZIENINGEN = ("voorzieningen", "bovenschoolse voorzieningen")
DOELGROEP = ("doelgroep_bedrag", "bedrag per leerling van de doelgroep")
MET_SNEL_GELD = make_kosten(("Snel geld voor scholen", "snel_geld"))
MET_INNOVATIE = make_kosten(("Innovatie en projecten", "innovatie"))
MET_VOORZIENINGEN = make_kosten(("Bovenschoolse voorzieningen", "voorzieningen"))
MET_TEAM = make_kosten(("Expertiseteam", "expertiseteam"), ("Bovenschoolse voorzieningen", "voorzieningen"))
SAMEN = make_rule(
    "voorziening",
    "samen",
    "Voorziening voor wie meedoet",
    antwoord="gedeelde-voorziening",
    tarief="voorziening_deelnemers",
)
DEELNEMERS = ("voorziening_deelnemers", "kosten van de voorziening voor wie meedoet")
# For po only the basisscholen: what an sbo school needs for its pupils is in its own funding.
GEWOON = {"po": ["bao"], "vo": REGULIER["vo"]}


def _divide(sector: str, code: str, label: str, telling: str, procent: str = "100") -> Modelregel:
    """A part of what is left, over the regular schools by a count that the swv chose itself, on its own day."""
    return make_rule(
        "pot_naar_sleutel",
        code,
        label,
        pot="budget",
        procent=procent,
        sleutel=[{"telling": telling}],
        schoolsoorten=REGULIER[sector],
    )


def _divide_gewoon(sector: str) -> Modelregel:
    rest = divide_rest(sector)
    return make_rule(rest.soort, rest.code, rest.label, **{**rest.parameters, "schoolsoorten": GEWOON[sector]})


def _divide_besturen(sector: str, pot: str, code: str, label: str) -> Modelregel:
    return make_rule(
        "pot_naar_sleutel",
        code,
        label,
        pot=pot,
        niveau="bestuur",
        sleutel=[{"telling": "leerlingen"}],
        schoolsoorten=REGULIER[sector],
        teldatum=TELDATUM[sector],
    )


def _give_doelgroep(sector: str, niveau: str) -> Modelregel:
    row = {"telling": "doelgroep", "tarief": "doelgroep_bedrag", "schoolsoorten": REGULIER[sector]}
    return make_rule(
        "bedrag_per_leerling", "doelgroep", "Bedrag per leerling van de doelgroep",
        pot="budget", niveau=niveau, tarieven=[row],
    )  # fmt: skip


def _make(
    code: str, naam: str, uitleg: str, regels: tuple[Modelregel, ...], tarieven: Namen = (), tellingen: Namen = (LEERLINGEN,)
) -> Preset:  # fmt: skip
    return Preset(code, naam, uitleg, (POT, *regels), (TE_VERDELEN, CENTRAAL, *tarieven), tellingen)


def _make_gemengd(sector: str) -> Preset:
    """Two thirds to the boards; of the other third one third goes to groups of schools, the rest to requests."""
    delen = [
        {"pot": "direct", "naam": "Direct naar de besturen", "gewicht": "6"},
        {"pot": "groepen", "naam": "Voor scholengroepen", "gewicht": "1"},
        {"pot": "aanvraag", "naam": "Op aanvraag", "gewicht": "2"},
    ]
    groepen = make_rule(
        "scholengroep", "groepen", "Naar scholengroepen",
        pot="groepen", schoolsoorten=REGULIER[sector], teldatum=TELDATUM[sector],
    )  # fmt: skip
    return _make(
        "gemengd",
        "Gemengd model",
        "Twee derde gaat direct naar de besturen; de rest is er voor scholengroepen en arrangementen.",
        (
            KOSTEN,
            make_rule("potdelen", "derden", "Twee derde direct", pot="budget", delen=delen),
            _divide_besturen(sector, "direct", "besturen", "Direct naar de besturen"),
            groepen,
            make_rule("arrangementen", "arrangementen", "Toegekende arrangementen", pot="aanvraag"),
        ),
    )


def _make_verwijzers(sector: str) -> Preset:
    codes = CATEGORIEEN[sector]
    verwijzers = make_rule(
        "verwijzer_betaalt",
        "verwijzers",
        "Verwijzer betaalt",
        pot="budget",
        pot_werking="netto",
        categorieen=[{"categorie": code, "tarief": code, "aandeel": "100"} for code in codes],
    )
    return _make(
        "verwijzersmodel",
        "Schoolmodel met verwijzers die betalen",
        "Het geld gaat naar de scholen naar leerlingen; wie verwijst, betaalt alles. Wie meedoet, betaalt een voorziening.",
        (KOSTEN, verwijzers, _divide_gewoon(sector), SAMEN),
        (*((code, f"ondersteuningsbedrag {code.replace('_', ' categorie ')}") for code in codes), DEELNEMERS),
    )


def _make_meebetalen(sector: str) -> Preset:
    row = {"categorie": "bovenschools", "tarief": "bovenschools_bijdrage", "aandeel": "100"}
    bijdrage = make_rule(
        "verwijzer_betaalt", "bovenschools", "School betaalt per leerling in een voorziening",
        bron="tellingen", pot="budget", pot_werking="netto", categorieen=[row], schoolsoorten=REGULIER[sector],
    )  # fmt: skip
    return _make(
        "meebetalen",
        "Expertisemodel met een bijdrage van de school",
        "Het samenwerkingsverband heeft voorzieningen; een school betaalt mee per leerling die er zit.",
        (MET_VOORZIENINGEN, bijdrage, divide_rest(sector)),
        (VOORZIENINGEN, ("bovenschools_bijdrage", "bijdrage van de school per leerling in een voorziening")),
        (LEERLINGEN, ("bovenschools", "leerlingen in een bovenschoolse voorziening")),
    )


def _make_maatwerkplaats(sector: str) -> Preset:
    voet = make_rule(
        "vaste_voet",
        "maatwerkplaats",
        "Maatwerkplaats op elke school",
        per="school",
        tarief="maatwerkplaats",
        schoolsoorten=REGULIER[sector],
        pot="budget",
    )
    return _make(
        "maatwerkplaats",
        "Expertisemodel met een maatwerkplaats per school",
        "Na de bovenschoolse voorzieningen krijgt elke school een vast bedrag voor een maatwerkplaats; de rest naar leerlingen.",
        (MET_VOORZIENINGEN, voet, divide_rest(sector)),
        (VOORZIENINGEN, ("maatwerkplaats", "maatwerkplaats per school")),
    )


def make_praktijkvormen(sector: str) -> list[Preset]:
    """All of them, for ``po`` or ``vo``."""
    half = _divide(sector, "helft", "Helft naar leerlingen", "leerlingen", "50")
    half = make_rule(half.soort, half.code, half.label, **{**half.parameters, "teldatum": TELDATUM[sector]})
    doelgroep_telling = ("doelgroep", "leerlingen van de doelgroep")
    return [
        _make(
            "combimodel",
            "Combimodel",
            "Na een innovatiefonds en de arrangementen gaat de rest naar de gewone scholen, naar leerlingen.",
            (MET_INNOVATIE, ARRANGEMENTEN, _divide_gewoon(sector)),
            (INNOVATIE,),
        ),
        _make_gemengd(sector),
        _make(
            "doelgroepmodel",
            "Schoolmodel met een bedrag voor een doelgroep",
            "Schoolmodel met snel geld, en een vast bedrag aan besturen per leerling van een doelgroep.",
            (MET_SNEL_GELD, _give_doelgroep(sector, "bestuur"), divide_rest(sector)),
            (SNEL_GELD, DOELGROEP),
            (LEERLINGEN, doelgroep_telling),
        ),
        _make(
            "expertise_centraal",
            "Expertisemodel zonder schoolbudget",
            "Alles is voor de expertise en de arrangementen van het samenwerkingsverband zelf; scholen krijgen geen geld.",
            (KOSTEN, EXPERTISE),
            (),
            (),
        ),
        _make_verwijzers(sector),
        _make(
            "aanmeldmodel",
            "Schoolmodel naar aanmeldingen",
            "De helft gaat naar leerlingen, de andere helft naar wie bij de aanmelding extra ondersteuning nodig had.",
            (KOSTEN, half, _divide(sector, "aanmeldingen", "Helft naar aanmeldingen", "extra_steun")),
            (),
            (LEERLINGEN, ("extra_steun", "leerlingen aangemeld met extra ondersteuning")),
        ),
        _make_meebetalen(sector),
        _make(
            "oppmodel",
            "Model naar het aantal OPP's",
            "Na een fonds voor projecten gaat de rest naar scholen naar hun aantal leerlingen met een OPP.",
            (MET_INNOVATIE, _divide(sector, "opp", "Naar het aantal OPP's", "opp")),
            (INNOVATIE,),
            (("opp", "leerlingen met een opp"),),
        ),
        _make_maatwerkplaats(sector),
        _make(
            "pilotmodel",
            "Leerlingmodel met een pilot",
            "Een groep scholen krijgt een bedrag per leerling; de andere scholen krijgen hun toegekende arrangementen.",
            (KOSTEN, _give_doelgroep(sector, "school"), ARRANGEMENTEN),
            (DOELGROEP,),
            (doelgroep_telling,),
        ),
        _make(
            "besturenmodel",
            "Besturenmodel",
            "Na een expertiseteam en voorzieningen gaat de rest naar de besturen, naar leerlingen.",
            (MET_TEAM, _divide_besturen(sector, "budget", "rest", "De rest naar de besturen")),
            (TEAM, VOORZIENINGEN),
        ),
        _make(
            "samen_bovenschools",
            "Hybride model met een gedeelde voorziening",
            "Na een expertiseteam en voorzieningen gaat de rest naar scholen; wie meedoet, betaalt een gedeelde voorziening.",
            (MET_TEAM, divide_rest(sector), SAMEN),
            (TEAM, VOORZIENINGEN, DEELNEMERS),
        ),
    ]
