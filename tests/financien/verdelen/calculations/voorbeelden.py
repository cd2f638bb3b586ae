"""Every worked example of the sources: what it should be, and how to compute it. The table in docs/ is made from it.

python -m tests.financien.verdelen.calculations.voorbeelden        (writes docs/algoritmen/verdeling.md again)
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from financien.begroten.calculations.begroting import Grens, calculate_signaleringswaarde
from financien.begroten.calculations.kengetallen import Jaarcijfers, calculate_kengetallen
from financien.referentie.calculations.bekostiging import (
    calculate_bekostiging_po,
    calculate_bekostiging_vo,
    calculate_quotum,
    calculate_ruimte,
    divide_uitputting_licht,
    divide_uitputting_zwaar,
)
from financien.referentie.calculations.verevening import calculate_correctie, calculate_norm
from financien.verdelen.calculations import Verdeeluitkomst
from financien.verdelen.calculations.regel.arrangementen import calculate_part_above
from tests.financien.verdelen.calculations.bouwen import (
    D,
    arrangement,
    maak_invoer,
    plaats,
    pot,
    regel,
    reken,
    school,
)


@dataclass(frozen=True)
class Voorbeeld:
    """One worked example: number, source, what is computed, the number it must be, and the computation."""

    code: str
    bron: str
    wat: str
    verwacht: Decimal
    bereken: Callable[[], Decimal]


def _per_pupil(count: int, tariff: str) -> Decimal:
    inputs = maak_invoer([school("S")], {"leerlingen": {"S": count}})
    rule = regel("bedrag_per_leerling", tarieven=[{"telling": "leerlingen", "bedrag": tariff}])
    return reken(inputs, rule).totaal


def _plein013() -> Decimal:
    """€ 339.74 per pupil minus the s(b)o places: 6 of € 7,066 are the 42,396.00 of the source."""
    inputs = maak_invoer(
        [school("S")], {"leerlingen": {"S": 300}}, tarieven={"plaats": "7066"}, plaatsingen=(plaats("S", "plaats", 6),)
    )
    gross = regel("bedrag_per_leerling", tarieven=[{"telling": "leerlingen", "bedrag": "339.74"}])
    charge = regel("verwijzer_betaalt", categorieen=[{"categorie": "plaats", "tarief": "plaats", "aandeel": "100"}])
    return reken(inputs, gross, charge).totaal


def _sppoh(pupils: int) -> Verdeeluitkomst:
    inputs = maak_invoer([school("S")], {"leerlingen": {"S": pupils}, "locaties": {"S": 1}})
    fixed = regel("vaste_voet", per="locatie", bedrag="7000")
    return reken(inputs, fixed, regel("bedrag_per_leerling", tarieven=[{"telling": "leerlingen", "bedrag": "106"}]))


def _spow() -> Verdeeluitkomst:
    """220 pupils in bao, 20 in sbo and 10 in so."""
    schools = [school("BAO"), school("SBO", schoolsoort="sbo"), school("SO", schoolsoort="so")]
    inputs = maak_invoer(
        schools, {"leerlingen": {"BAO": 220, "SBO": 20, "SO": 10}}, tarieven={"basis": "99", "extra": "77"}
    )
    rows = [
        {"telling": "leerlingen", "tarief": "basis"},
        {"telling": "leerlingen", "tarief": "extra", "schoolsoorten": ["bao"]},
    ]
    return reken(inputs, regel("bedrag_per_leerling", tarieven=rows))


def _spow_row(tariff: str) -> Decimal:
    return sum((step.bedrag for step in _spow().regels if step.tarief == D(tariff)), D(0))


def _plein013_pots() -> Mapping[str, Decimal]:
    inputs = maak_invoer([school("S")], {"leerlingen": {"S": 1}})
    outcome = reken(
        inputs,
        pot("100.00"),
        _split("p", scholen="52", swv="48"),
        _split("scholen", scholen_afdracht="46", scholen_eigen="54"),
        _split("swv", swv_afdracht="45", swv_eigen="55"),
    )
    return {item.code: item.rest for item in outcome.potten}


def _split(source: str, **parts: str) -> object:
    rows = [{"pot": code, "naam": code, "gewicht": weight} for code, weight in parts.items()]
    return regel("potdelen", f"splits_{source}", pot=source, delen=rows)


def _two_thirds(code: str) -> Decimal:
    inputs = maak_invoer([school("S")], {"leerlingen": {"S": 1}})
    outcome = reken(inputs, pot("1000000.00"), _split("p", besturen="2", swv="1"))
    return next(item.rest for item in outcome.potten if item.code == code)


def _top(cost: str, cap: str) -> Decimal:
    """A TOP-arrangement that looks like sbo: own risk € 4,000, the cap on the part of the swv or on the total."""
    inputs = maak_invoer([school("S")], {}, tarieven={"sbo": "6634.52"}, arrangementen=(arrangement("S", cost, "sbo"),))
    kinds = [{"soort": "sbo", "tarief": "sbo"}]
    return reken(inputs, regel("eigen_risico", bedrag="4000", soorten=kinds, maximum_op=cap)).totaal


def _top_so() -> Decimal:
    return calculate_part_above(D("12000"), D("4000"), D("12938.34"), on_total=False)


def _safety_net(usual: str, new: int, excepted: int = 0) -> Decimal:
    """A swv's own rule: growth above 110% of a usual year plus 1 pupil, € 12,000 a year, for 6 months."""
    counts = {"tlv_gewoon": {"V": usual}, "tlv_nieuw": {"V": new}, "tlv_uitgezonderd": {"V": excepted}}
    rule = regel("vangnet", bedrag="12000", maanden="6", marge_procent="10", marge_aantal="1")
    return reken(maak_invoer([school("V", schoolsoort="vso")], counts), rule).totaal


DREMPELS = [
    {"vanaf": "2020-01-01", "procent": "95.4"},
    {"vanaf": "2021-10-01", "procent": "96"},
    {"vanaf": "2023-02-01", "procent": "97"},
]


def _short(day: date) -> Decimal:
    """4,000 pupils of which 3,800 (95.0%) regular; € 1 per pupil that is short."""
    inputs = maak_invoer([school("S")], {"deelname_regulier": {"S": 3800}, "deelname_totaal": {"S": 4000}}, datum=day)
    rule = regel("deelnamedrempel", drempels=DREMPELS, bedrag="1")
    return -reken(inputs, rule).totaal


PRIJZEN_2024 = {
    "licht": D("206.00"),  # only to be complete: the licht income itself is not part of this example
    "zwaar": D("1.00"),
    "sbo": D("6634.52"),
    "so_1": D("12938.34"),
    "so_2": D("21053.23"),
    "so_3": D("31419.53"),
}


def _po(part: str) -> Decimal:
    counts = {"bo": 0, "leerlingen": 0, "sbo": 10, "so_1": 5, "so_2": 2, "so_3": 1}
    income = calculate_bekostiging_po(2024, counts, PRIJZEN_2024)
    return {
        "licht": income.licht.aftrek,
        "zwaar": income.zwaar.aftrek,
        "samen": income.licht.aftrek + income.zwaar.aftrek,
        **{post.code: post.bedrag for post in income.zwaar.aftrekposten},
    }[part]


def _vo_lwoo(part: str) -> Decimal:
    """1,000 of 10,000 in 2012, 9,000 pupils now of which 950 lwoo; the amounts are € 1, so counts can be read."""
    counts = {"leerlingen_2012": 10000, "lwoo_2012": 1000, "pro_2012": 0, "leerlingen": 9000, "lwoo": 950, "pro": 0}
    counts |= {"vso_1": 0, "vso_2": 0, "vso_3": 0}
    prices = dict.fromkeys(("lwoo", "pro", "regio", "zwaar", "vso_1", "vso_2", "vso_3"), D("1.00"))
    licht = calculate_bekostiging_vo(2024, counts, prices).licht
    funded = next(post.bedrag for post in licht.baten if post.code == "lwoo")
    return {"bekostigd": funded, "aftrek": licht.aftrek, "tekort": licht.aftrek - funded}[part]


TEKORT = D("120000.00")
LEERLINGEN = {"A": 4000, "B": 3500, "C": 2500}


def _zwaar(code: str) -> Decimal:
    return divide_uitputting_zwaar(TEKORT, LEERLINGEN)[code]


def _licht(code: str) -> Decimal:
    return divide_uitputting_licht(TEKORT, LEERLINGEN, {"A": 400, "B": 500, "C": 200})[code]


def _poe(part: str) -> Decimal:
    """PO-E: a budget pro rata to pupils minus what was referred; a school that keeps almost nothing is reported."""
    schools = [school("S1", "B1"), school("S2", "B2")]
    inputs = maak_invoer(
        schools,
        {"leerlingen": {"S1": 300, "S2": 100}},
        tarieven={"so_1": "12938.34"},
        plaatsingen=(plaats("S2", "so_1", 1),),
    )
    outcome = reken(
        inputs,
        pot("51753.36"),
        regel("pot_naar_sleutel", pot="p", sleutel=[{"telling": "leerlingen"}]),
        regel("verwijzer_betaalt", categorieen=[{"categorie": "so_1", "tarief": "so_1"}]),
    )
    return outcome.per_bestuur[part]


def _norm(per_pupil: str, percent: str) -> Decimal:
    return calculate_norm(D(per_pupil), D(percent)).quantize(D(1))


def _share(licht: str, zwaar: str) -> Decimal:
    share = calculate_ruimte(D(licht), D(zwaar), D(0)).aandeel_zwaar_procent
    return D(0) if share is None else share


def _licht_vo() -> Decimal:
    """The three posts of licht with the national totals in millions as amounts for one pupil each."""
    counts = dict.fromkeys(("leerlingen_2012", "lwoo_2012", "pro_2012", "leerlingen"), 1) | {"lwoo": 0, "pro": 0}
    prices = {"lwoo": D("608.00"), "pro": D("0.00"), "regio": D("98.00"), "zwaar": D("0.00")}
    none = dict.fromkeys(("vso_1", "vso_2", "vso_3"), 0)
    return calculate_bekostiging_vo(2020, counts | none, prices | dict.fromkeys(none, D("0.00"))).licht.bruto


def _signal(baten: str) -> Decimal:
    return calculate_signaleringswaarde(D(baten), D(0), Grens(D("3.5"), D("250000.00"))).waarde


def _ratio(code: str) -> Decimal:
    """One kengetal of the synthetic swv of the source."""
    cijfers = Jaarcijfers(
        eigen_vermogen=D(900_000), publiek_vermogen=D(900_000), voorzieningen=D(100_000), totale_passiva=D(1_600_000),
        vlottende_activa=D(1_500_000), kortlopende_schulden=D(600_000), resultaat=D(-120_000), totale_baten=D(12_000_000),
        signaleringspercentage=D("3.5"), signaleringsminimum=D(250_000),
    )  # fmt: skip
    value = next(each.waarde for each in calculate_kengetallen(cijfers) if each.kengetal.code == code)
    return D(0) if value is None else value


def _example(code: str, source: str, what: str, expected: str, compute: Callable[[], Decimal]) -> Voorbeeld:
    return Voorbeeld(code, source, what, D(expected), compute)


VOORBEELDEN = [
    _example("T2.1", "Plein013", "300 leerlingen × € 339,74", "101922.00", lambda: _per_pupil(300, "339.74")),
    _example("T2.1", "Plein013", "300 leerlingen × € 198,42", "59526.00", lambda: _per_pupil(300, "198.42")),
    _example("T2.1", "Plein013", "bruto min s(b)o-plaatsen (42.396,00)", "59526.00", _plein013),
    _example("T2.2", "SPPOH", "7.000 + 106 × 200 leerlingen", "28200.00", lambda: _sppoh(200).totaal),
    _example("T2.2", "SPPOH", "… per leerling", "141.00", lambda: _sppoh(200).totaal / 200),
    _example("T2.2", "SPPOH", "7.000 + 106 × 100 leerlingen", "17600.00", lambda: _sppoh(100).totaal),
    _example("T2.2", "SPPOH", "… per leerling", "176.00", lambda: _sppoh(100).totaal / 100),
    _example("T2.2", "SPPOH", "7.000 + 106 × 400 leerlingen", "49400.00", lambda: _sppoh(400).totaal),
    _example("T2.2", "SPPOH", "… per leerling", "123.50", lambda: _sppoh(400).totaal / 400),
    _example("T2.3", "SPOW", "basis: 250 × € 99", "24750.00", lambda: _spow_row("99")),
    _example("T2.3", "SPOW", "extra: 220 bao × € 77", "16940.00", lambda: _spow_row("77")),
    _example("T2.3", "SPOW", "samen", "41690.00", lambda: _spow().totaal),
    _example("T2.4", "Plein013", "scholen, eigen inzet", "28.08", lambda: _plein013_pots()["scholen_eigen"]),
    _example("T2.4", "Plein013", "scholen, afdracht", "23.92", lambda: _plein013_pots()["scholen_afdracht"]),
    _example("T2.4", "Plein013", "swv, afdracht", "21.60", lambda: _plein013_pots()["swv_afdracht"]),
    _example("T2.4", "Plein013", "swv, eigen inzet", "26.40", lambda: _plein013_pots()["swv_eigen"]),
    _example("T2.5", "Kop van NH", "TOP, kosten 3.500", "0.00", lambda: _top("3500", "deel_swv")),
    _example(
        "T2.5", "Kop van NH", "TOP, kosten 12.000, maximum op deel swv", "6634.52", lambda: _top("12000", "deel_swv")
    ),
    _example("T2.5", "Kop van NH", "TOP, kosten 12.000, maximum op totaal", "2634.52", lambda: _top("12000", "totaal")),
    _example("T2.5", "Kop van NH", "TOP, kosten 12.000, als so categorie 1", "8000.00", _top_so),
    _example("T2.6", "Rijn & GV", "95,0% bij drempel 95,4%: leerlingen", "16", lambda: _short(date(2021, 2, 1))),
    _example("T2.6", "Rijn & GV", "95,0% bij drempel 96%: leerlingen", "40", lambda: _short(date(2021, 10, 1))),
    _example("T2.6", "Rijn & GV", "95,0% bij drempel 97%: leerlingen", "80", lambda: _short(date(2023, 2, 1))),
    _example("§1.4", "vangnet", "20 gewoon, 23 nieuw, drempel 23", "0.00", lambda: _safety_net("20", 23)),
    _example("§1.4", "vangnet", "20 gewoon, 25 nieuw: 2 × 12.000 × 6/12", "12000.00", lambda: _safety_net("20", 25)),
    _example("§1.4", "vangnet", "… waarvan 2 uitgezonderd", "0.00", lambda: _safety_net("20", 25, 2)),
    _example(
        "§1.4", "vangnet", "12,5 gewoon, 15 nieuw: 0,25 × 12.000 × 6/12", "1500.00", lambda: _safety_net("12.5", 15)
    ),
    _example("T3.1", "signaleringswaarde", "baten 5.000.000", "250000.00", lambda: _signal("5000000")),
    _example("T3.1", "signaleringswaarde", "baten 7.142.857,14", "250000.00", lambda: _signal("7142857.14")),
    _example("T3.1", "signaleringswaarde", "baten 8.000.000", "280000.00", lambda: _signal("8000000")),
    _example("T3.1", "signaleringswaarde", "baten 20.000.000", "700000.00", lambda: _signal("20000000")),
    _example("T3.2", "kengetallen", "solvabiliteit 2, in procent", "62.50", lambda: _ratio("solvabiliteit_2")),
    _example("T3.2", "kengetallen", "liquiditeit", "2.50", lambda: _ratio("liquiditeit")),
    _example("T3.2", "kengetallen", "rentabiliteit, in procent", "-1", lambda: _ratio("rentabiliteit")),
    _example("T3.2", "kengetallen", "weerstandsvermogen, in procent", "7.50", lambda: _ratio("weerstandsvermogen")),
    _example("T3.2", "kengetallen", "signaleringswaarde", "420000.00", lambda: _ratio("signaleringswaarde")),
    _example("T3.2", "kengetallen", "mogelijk bovenmatig vermogen", "480000.00", lambda: _ratio("bovenmatig")),
    _example("T6.1", "aftrek po 2024", "10 sbo", "66345.20", lambda: _po("licht")),
    _example("T6.1", "aftrek po 2024", "5 so categorie 1", "64691.70", lambda: _po("so_1")),
    _example("T6.1", "aftrek po 2024", "2 so categorie 2", "42106.46", lambda: _po("so_2")),
    _example("T6.1", "aftrek po 2024", "1 so categorie 3", "31419.53", lambda: _po("so_3")),
    _example("T6.1", "aftrek po 2024", "zwaar samen", "138217.69", lambda: _po("zwaar")),
    _example("T6.1", "aftrek po 2024", "licht en zwaar samen", "204562.89", lambda: _po("samen")),
    *(
        _example(
            "T6.2",
            "verevening",
            f"V = {'+' if sign > 0 else '−'}1.000.000 in {year}-{year + 1}",
            str(sign * amount),
            lambda year=year, sign=sign: calculate_correctie(sign * D("1000000.00"), year),
        )
        for sign, amounts in (
            (1, (1_000_000, 950_000, 800_000, 600_000, 300_000, 0)),
            (-1, (1_000_000, 900_000, 750_000, 600_000, 300_000, 0)),
        )
        for year, amount in enumerate(amounts, start=2015)
    ),
    _example("T6.3", "lwoo-quotum", "bekostigde leerlingen", "900", lambda: calculate_quotum(1000, 10000, 9000)),
    _example("T6.3", "lwoo-quotum", "bekostigd bij € 1 per leerling", "900.00", lambda: _vo_lwoo("bekostigd")),
    _example("T6.3", "lwoo-quotum", "aftrek voor 950 leerlingen", "950.00", lambda: _vo_lwoo("aftrek")),
    _example("T6.3", "lwoo-quotum", "tekort op lwoo, × b_lwoo", "50.00", lambda: _vo_lwoo("tekort")),
    _example("T6.4", "uitputting zwaar", "bestuur A, 4.000 leerlingen", "48000.00", lambda: _zwaar("A")),
    _example("T6.4", "uitputting zwaar", "bestuur B, 3.500 leerlingen", "42000.00", lambda: _zwaar("B")),
    _example("T6.4", "uitputting zwaar", "bestuur C, 2.500 leerlingen", "30000.00", lambda: _zwaar("C")),
    _example("T6.5", "uitputting licht vo", "bestuur A, 3.600 zonder lwoo en pro", "48539.32", lambda: _licht("A")),
    _example("T6.5", "uitputting licht vo", "bestuur B, 3.000 zonder lwoo en pro", "40449.44", lambda: _licht("B")),
    _example("T6.5", "uitputting licht vo", "bestuur C, 2.300 zonder lwoo en pro", "31011.24", lambda: _licht("C")),
    _example("§1.3", "verevening po", "norm per leerling, uit +137 en +88%", "293", lambda: _norm("137", "88")),
    _example("§1.3", "verevening po", "norm per leerling, uit −172 en −37%", "293", lambda: _norm("-172", "-37")),
    _example("§1.3", "verevening vo", "norm per leerling, uit +247 en +98%", "499", lambda: _norm("247", "98")),
    _example("§1.3", "verevening vo", "norm per leerling, uit −398 en −48%", "431", lambda: _norm("-398", "-48")),
    _example("§1.5", "Rijksbegroting 2020", "licht vo: lwoo en pro 608 + regio 98 (mln)", "706", _licht_vo),
    _example("§1.5", "verevening", "aandeel zwaar po bij licht 30%", "70", lambda: _share("30", "70")),
    _example("§1.5", "verevening", "aandeel zwaar vo bij licht 52%", "48", lambda: _share("52", "48")),
    _example("F3.2", "PO-B", "twee derde naar de besturen van 1.000.000", "666666.67", lambda: _two_thirds("besturen")),
    _example("F3.2", "PO-B", "een derde bij het swv van 1.000.000", "333333.33", lambda: _two_thirds("swv")),
    _example("F3.5", "PO-E", "naar rato min verwijzing: bestuur met 1 so", "0.00", lambda: _poe("B2")),
    _example("F3.5", "PO-E", "naar rato min verwijzing: het andere bestuur", "38815.02", lambda: _poe("B1")),
]


if __name__ == "__main__":
    from tests.financien.verdelen.calculations.document import write_document

    write_document()
