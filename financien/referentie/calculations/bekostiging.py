"""What a samenwerkingsverband gets from the Rijk and what DUO takes from it for (v)so, sbo, lwoo and pro. Pure.

Every tariff and count comes in from outside (dated, with its source); what is missing is named in Ontbreekt.
"""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeVar

from financien.referentie.calculations.fout import GegevenOntbreekt, Gemis, OngeldigeRekeninvoer
from swv.kern.geld import divide, round_euro

NUL = Decimal("0.00")
HONDERD = Decimal(100)
Getallen = Mapping[str, Decimal | int]
Bedragen = Mapping[str, Decimal]
Sleutel = TypeVar("Sleutel", bound=Hashable)

CATEGORIEEN = (1, 2, 3)
NAMEN_TARIEF = {
    "licht": "het bedrag per leerling lichte ondersteuning",
    "zwaar": "het bedrag per leerling zware ondersteuning",
    "regio": "het bedrag per leerling regionale ondersteuning",
    "lwoo": "het ondersteuningsbedrag lwoo",
    "pro": "het ondersteuningsbedrag praktijkonderwijs",
    "sbo": "het ondersteuningsbedrag sbo",
    **{f"so_{number}": f"het ondersteuningsbedrag so categorie {number}" for number in CATEGORIEEN},
    **{f"vso_{number}": f"het ondersteuningsbedrag vso categorie {number}" for number in CATEGORIEEN},
}
NAMEN_TELLING_PO = {
    "bo": "de leerlingen in het basisonderwijs op 1 februari van het jaar ervoor",
    "leerlingen": "de leerlingen van basisscholen en sbo-scholen op 1 februari van het jaar ervoor",
    "sbo": "de sbo-leerlingen met een verklaring van het samenwerkingsverband op 1 februari van het jaar ervoor",
    **{
        f"so_{number}": f"de so-leerlingen categorie {number} op 1 februari van het jaar ervoor"
        for number in CATEGORIEEN
    },
}
NAMEN_TELLING_VO = {
    "leerlingen": "de leerlingen van de reguliere scholen op 1 oktober van het jaar ervoor",
    "leerlingen_2012": "alle leerlingen op 1 oktober 2012",
    "lwoo_2012": "de lwoo-leerlingen op 1 oktober 2012",
    "pro_2012": "de leerlingen praktijkonderwijs op 1 oktober 2012",
    "lwoo": "de leerlingen met lwoo op 1 oktober van het jaar ervoor",
    "pro": "de leerlingen praktijkonderwijs op 1 oktober van het jaar ervoor",
    **{
        f"vso_{number}": f"de vso-leerlingen categorie {number} op 1 februari van het jaar ervoor"
        for number in CATEGORIEEN
    },
}


@dataclass(frozen=True, slots=True)
class Bekostigingspost:
    """One line: count × tariff = amount."""

    code: str
    naam: str
    aantal: Decimal
    tarief: Decimal
    bedrag: Decimal


@dataclass(frozen=True, slots=True)
class Bekostigingsstroom:
    """Licht or zwaar: what the swv is entitled to, and what DUO takes from it and pays to schools directly."""

    baten: tuple[Bekostigingspost, ...]
    aftrekposten: tuple[Bekostigingspost, ...]

    @property
    def bruto(self) -> Decimal:
        """What the swv is entitled to before deduction."""
        return sum((post.bedrag for post in self.baten), NUL)

    @property
    def aftrek(self) -> Decimal:
        """What DUO pays to schools directly."""
        return sum((post.bedrag for post in self.aftrekposten), NUL)

    @property
    def netto(self) -> Decimal:
        """What is left; below zero there is uitputting."""
        return self.bruto - self.aftrek

    @property
    def tekort(self) -> Decimal:
        """The uitputting: what is deducted from the school boards. Zero when there is money left."""
        return max(NUL, -self.netto)


@dataclass(frozen=True, slots=True)
class Bekostiging:
    """The income of one calendar year."""

    sector: Literal["po", "vo"]
    jaar: int
    licht: Bekostigingsstroom
    zwaar: Bekostigingsstroom

    @property
    def bruto(self) -> Decimal:
        """Licht and zwaar together before deduction: the baten as the jaarrekening shows them (RJ 660)."""
        return self.licht.bruto + self.zwaar.bruto

    @property
    def netto(self) -> Decimal:
        """What is paid to the swv: a negative stream is not paid out but deducted from the boards."""
        return max(NUL, self.licht.netto) + max(NUL, self.zwaar.netto)


# --- income ---------------------------------------------------------------------------------------------------------


def calculate_bekostiging_po(jaar: int, tellingen: Getallen, tarieven: Bedragen) -> Bekostiging:
    """Income of an swv po since 1 January 2023; all counts on 1 February of the year before (WPO 119-125, DUO).

    licht = tarief × pupils in basisonderwijs − sbo pupils with a TLV of this swv; zwaar = tarief × pupils in bao and sbo
    − so by category. Counts: bo, leerlingen, sbo, so_1-3. Raises Ontbreekt, and OngeldigeInvoer before 2023 or below zero.
    """
    if jaar < 2023:
        raise OngeldigeRekeninvoer(["De bekostiging po van vóór 2023 gaat anders: die wordt hier niet berekend."])
    categories = [f"so_{number}" for number in CATEGORIEEN]
    check_given(jaar, tellingen, NAMEN_TELLING_PO, tarieven, ["licht", "zwaar", "sbo", *categories])
    return Bekostiging(
        "po",
        jaar,
        Bekostigingsstroom(
            (make_post("licht", "lichte ondersteuning", tellingen["bo"], tarieven["licht"]),),
            (make_post("sbo", "sbo", tellingen["sbo"], tarieven["sbo"]),),
        ),
        Bekostigingsstroom(
            (make_post("zwaar", "zware ondersteuning", tellingen["leerlingen"], tarieven["zwaar"]),),
            calculate_aftrek_so(tellingen, tarieven, categories),
        ),
    )


def calculate_bekostiging_vo(jaar: int, tellingen: Getallen, tarieven: Bedragen) -> Bekostiging:
    """Income of an swv vo (WVO 2020 art. 5.13 licht, 5.15 zwaar).

    Own pupils are counted on 1 October of the year before, vso pupils on 1 February of that year; lwoo and pro are
    funded for the shares they had on 1 October 2012, and deducted for the pupils there are now. ``leerlingen_zwaar``
    (vestigingen that belong to the swv on 1 January) may differ from ``leerlingen``; left out it is the same.
    Raises Ontbreekt with everything that is missing.
    """
    categories = [f"vso_{number}" for number in CATEGORIEEN]
    check_given(jaar, tellingen, NAMEN_TELLING_VO, tarieven, ["lwoo", "pro", "regio", "zwaar", *categories])
    heavy = tellingen.get("leerlingen_zwaar", tellingen["leerlingen"])
    return Bekostiging(
        "vo",
        jaar,
        Bekostigingsstroom(
            (
                _fund_share_2012("lwoo", tellingen, tarieven),
                _fund_share_2012("pro", tellingen, tarieven),
                make_post("regio", "regionale ondersteuning", tellingen["leerlingen"], tarieven["regio"]),
            ),
            (
                make_post("lwoo", "lwoo", tellingen["lwoo"], tarieven["lwoo"]),
                make_post("pro", "praktijkonderwijs", tellingen["pro"], tarieven["pro"]),
            ),
        ),
        Bekostigingsstroom(
            (make_post("zwaar", "zware ondersteuning", heavy, tarieven["zwaar"]),),
            calculate_aftrek_so(tellingen, tarieven, categories),
        ),
    )


def calculate_quotum(aantal_2012: int | Decimal, alle_2012: int | Decimal, leerlingen: int | Decimal) -> Decimal:
    """For how many lwoo (or pro) pupils an swv vo is funded: the share of 1 October 2012 × pupils now (WVO 2020 5.13)."""
    if alle_2012 <= 0:
        raise OngeldigeRekeninvoer(["Het aantal leerlingen op 1 oktober 2012 is nul: er is geen aandeel te berekenen."])
    return Decimal(aantal_2012) * Decimal(leerlingen) / Decimal(alle_2012)


def _fund_share_2012(code: str, tellingen: Getallen, tarieven: Bedragen) -> Bekostigingspost:
    share = calculate_quotum(tellingen[f"{code}_2012"], tellingen["leerlingen_2012"], tellingen["leerlingen"])
    return make_post(
        code, f"{'lwoo' if code == 'lwoo' else 'praktijkonderwijs'}, aandeel van 2012", share, tarieven[code]
    )


def calculate_aftrek_so(
    tellingen: Getallen, tarieven: Bedragen, categorieen: Iterable[str]
) -> tuple[Bekostigingspost, ...]:
    """What DUO deducts for (v)so pupils with a TLV of this swv, by category (WVO 2020 5.15; WPO mirror).

    The codes are of both counts and tariffs; where amounts differ by age (until 2022) there is a code for every age
    group. Raises Ontbreekt.
    """
    codes = list(categorieen)
    missing = [
        Gemis(f"tarief:{code}", NAMEN_TARIEF.get(code, f"het tarief «{code}»"))
        for code in codes
        if code not in tarieven
    ]
    missing += [Gemis(f"telling:{code}", f"de telling «{code}»") for code in codes if code not in tellingen]
    if missing:
        raise GegevenOntbreekt(missing)
    return tuple(make_post(code, code.replace("_", " categorie "), tellingen[code], tarieven[code]) for code in codes)


def make_post(code: str, naam: str, aantal: Decimal | int, tarief: Decimal) -> Bekostigingspost:
    """Count × tariff, rounded half up to cents."""
    count = Decimal(aantal)
    return Bekostigingspost(code, naam, count, tarief, round_euro(count * tarief))


def check_given(
    jaar: int, tellingen: Getallen, namen_telling: Mapping[str, str], tarieven: Bedragen, tariefcodes: Iterable[str]
) -> None:
    """Raises Ontbreekt with the Dutch names of all that is missing, OngeldigeInvoer for what is below zero."""
    missing = [
        Gemis(f"tarief:{code}", f"{NAMEN_TARIEF[code]} in {jaar}") for code in tariefcodes if code not in tarieven
    ]
    missing += [Gemis(f"telling:{code}", name) for code, name in namen_telling.items() if code not in tellingen]
    if missing:
        raise GegevenOntbreekt(missing)
    negative = [
        f"{name.capitalize()}: dit aantal is negatief." for code, name in namen_telling.items() if tellingen[code] < 0
    ]
    negative += [f"{NAMEN_TARIEF[code].capitalize()} is negatief." for code in tariefcodes if tarieven[code] < 0]
    if negative:
        raise OngeldigeRekeninvoer(negative)


# --- uitputting -----------------------------------------------------------------------------------------------------


def divide_uitputting_licht(
    tekort: Decimal, leerlingen: Mapping[Sleutel, int], lwoo_en_pro: Mapping[Sleutel, int]
) -> dict[Sleutel, Decimal]:
    """What each board loses when licht is short: pro rata to its pupils without those in lwoo and pro (WVO 2020 5.14)."""
    bases = {code: count - lwoo_en_pro.get(code, 0) for code, count in leerlingen.items()}
    if any(base < 0 for base in bases.values()):
        raise OngeldigeRekeninvoer(["Een bestuur heeft meer leerlingen in lwoo en pro dan leerlingen."])
    return divide(tekort, bases)


def divide_uitputting_zwaar(tekort: Decimal, leerlingen: Mapping[Sleutel, int]) -> dict[Sleutel, Decimal]:
    """What each board loses when zwaar is short: pro rata to the pupils that count, lwoo and pro included.

    Whose pupils count differs by sector and date (the facts ``uitputting_zwaar_vo`` and ``uitputting_zwaar_po``): WVO
    2020 5.16 names vo schools only; what the WPO says now was not seen.
    """
    return divide(tekort, leerlingen)


# --- forecast against the decision of DUO -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Afwijking:
    """A calculated amount beside that of the beschikking; both of the latter are None when it was not entered."""

    code: str
    naam: str
    berekend: Decimal
    beschikt: Decimal | None
    verschil: Decimal | None


def compare_beschikking(bekostiging: Bekostiging, beschikking: Bedragen) -> tuple[Afwijking, ...]:
    """The forecast against the beschikking of DUO as entered, by code (licht_bruto, licht_aftrek, zwaar_bruto, …)."""
    calculated = {
        ("licht_bruto", "lichte ondersteuning vóór aftrek"): bekostiging.licht.bruto,
        ("licht_aftrek", "aftrek lichte ondersteuning"): bekostiging.licht.aftrek,
        ("zwaar_bruto", "zware ondersteuning vóór aftrek"): bekostiging.zwaar.bruto,
        ("zwaar_aftrek", "aftrek (v)so"): bekostiging.zwaar.aftrek,
        ("netto", "te ontvangen"): bekostiging.netto,
    }
    return tuple(
        Afwijking(code, name, amount, decided, None if decided is None else decided - amount)
        for (code, name), amount in calculated.items()
        for decided in [beschikking.get(code)]
    )


# --- what is left -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ruimte:
    """How much of the budgets is free; percentages unrounded, None when there is no budget."""

    vrij_zwaar: Decimal
    vrij_totaal: Decimal
    doorbetaling_procent: Decimal | None
    aandeel_zwaar_procent: Decimal | None


def calculate_ruimte(licht: Decimal, zwaar: Decimal, doorbetaling: Decimal) -> Ruimte:
    """Free space after what DUO pays to (v)so directly (evaluation «Impact van verevening», 2020)."""
    return Ruimte(
        zwaar - doorbetaling,
        licht + zwaar - doorbetaling,
        doorbetaling * HONDERD / zwaar if zwaar else None,
        zwaar * HONDERD / (licht + zwaar) if licht + zwaar else None,
    )


def calculate_effect_sbo(leerlingen: int, sbo: int, tarief: Decimal, norm: Decimal) -> Decimal:
    """What fewer or more sbo pupils than the norm (2% until 2022) give or cost: (norm × pupils − sbo) × amount."""
    return round_euro((norm * leerlingen / HONDERD - sbo) * tarief)


def calculate_bedrag_per_lwoo(budget: Decimal, leerlingen: int) -> Decimal:
    """Amount per lwoo pupil when the budget of the base year 2012 is fixed. Raises OngeldigeInvoer without pupils."""
    if leerlingen <= 0:
        raise OngeldigeRekeninvoer(["Er zijn geen lwoo-leerlingen om het budget over te verdelen."])
    return round_euro(budget / leerlingen)
