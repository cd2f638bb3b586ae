"""What if: which counts, tariffs, answers and placements of a model can be changed, and what somebody changed."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from django.utils.text import slugify

from financien.referentie.enums import Plaatsingscategorie, Tariefsoort, Tellingsoort
from financien.verdelen.calculations import REGELSOORTEN, Invoer, Model, Veld, Verdeeleenheid
from swv.kern.calculations import to_plain
from swv.kern.geld import divide
from swv.kern.templatetags.verband import euro

TELLING, TARIEF, ANTWOORD, PLAATSING, GROEI = "telling", "tarief", "antwoord", "plaatsing", "groei"
_GETAL = re.compile(r"-?(?:\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,\d{1,4})?|-?\d{1,9}\.\d{1,4}")
MAX_GROEI = 100
MAX_AANTAL = 1_000_000
EEN = Decimal(1)
HONDERD = Decimal(100)
OVERAL = "Overal erbij of eraf, in procent"


@dataclass(frozen=True)
class Knop:
    """One number that can be changed: its name in the form, its label, how it is now.

    ``sleutel`` is how a scenario keeps it, when that can't be read from the name.
    """

    naam: str
    label: str
    waarde: str
    sleutel: str = ""


@dataclass(frozen=True)
class Watalsgroep:
    """Numbers of one kind: a count per school, tariffs, answers to one question."""

    code: str
    titel: str
    knoppen: list[Knop]
    groei: Knop | None = None


def write_value(value: Decimal) -> str:
    """12,5 or 412, as it stands in a field."""
    return f"{value.normalize():f}".replace(".", ",")


def find_codes(model: Model, verwijst: str, naam: str = "") -> list[str]:
    """The codes that the rules of a model point at, in order of first use."""
    found: dict[str, None] = {}
    for regel in model.regels:
        for value in _values(REGELSOORTEN[regel.soort].velden, regel.parameters, verwijst, naam):
            found.setdefault(value)
    return list(found)


def _values(velden: Iterable[Veld], parameters: Mapping[str, Any], verwijst: str, naam: str) -> Iterable[str]:
    for veld in velden:
        value = parameters.get(veld.code)
        if veld.soort == "tabel":
            for row in value or ():
                yield from _values(veld.kolommen, row, verwijst, naam)
        elif value and (veld.code == naam if naam else veld.verwijst == verwijst):
            yield from ([value] if isinstance(value, str) else value)


def get_groepen(model: Model, invoer: Invoer) -> list[Watalsgroep]:
    """Everything in the inputs that this model uses and somebody can turn at."""
    units = {each.code: each for each in invoer.eenheden}
    groups = [_tariffs(model, invoer)]
    labels = dict(Tellingsoort.choices)
    for code in find_codes(model, TELLING):
        # The newest count of a unit: a change holds for every teldatum of the year.
        ordered = sorted((each for each in invoer.tellingen if each.code == code), key=lambda each: each.datum)
        counts = {each.eenheid: each.aantal for each in ordered}
        knoppen = [
            Knop(f"{TELLING}:{code}:{unit}", units[unit].naam, write_value(aantal))
            for unit, aantal in sorted(counts.items(), key=lambda item: to_plain(units[item[0]].naam))
            if unit in units
        ]
        title = labels.get(code, code).capitalize()
        groups.append(Watalsgroep(code, title, knoppen, Knop(f"{GROEI}:{code}", OVERAL, "0")))
    for code in find_codes(model, "", "antwoord"):
        answers = [each for each in invoer.antwoorden if each.code == code and each.eenheid in units]
        knoppen = [
            Knop(f"{ANTWOORD}:{code}:{each.eenheid}", units[each.eenheid].naam, write_value(each.waarde))
            for each in answers
        ]
        groups.append(Watalsgroep(code, f"Deelname: {code}", knoppen))
    groups.append(_placements(model, invoer))
    return [group for group in groups if group.knoppen]


def _placements(model: Model, invoer: Invoer) -> Watalsgroep:
    """Every placement that the model charges, and for each board without any of its own one to add to."""
    charging = [regel.parameters for regel in model.regels if regel.soort == "verwijzer_betaalt"]
    used = [row["categorie"] for p in charging if p["bron"] == "plaatsingen" for row in p["categorieen"]]
    numbers: dict[tuple[str, str, str], int] = {}
    for placed in invoer.plaatsingen:
        key = (placed.categorie, placed.eenheid, placed.reden)
        numbers[key] = numbers.get(key, 0) + placed.aantal
    for categorie in dict.fromkeys(used):
        for each in invoer.eenheden:
            if each.soort == "bestuur":
                numbers.setdefault((categorie, each.code, ""), 0)
    names = {each.code: each.naam for each in invoer.eenheden} | {"": "Geen verwijzer bekend"}
    kinds = dict(Plaatsingscategorie.choices)
    knoppen = [
        Knop(
            f"{PLAATSING}:{categorie}:{unit}" + (f":{slugify(reden)}" if reden else ""),
            f"{names[unit]}, {kinds.get(categorie, categorie)}" + (f" ({reden})" if reden else ""),
            str(aantal),
            f"{categorie}|{unit}|{reden}",
        )
        for (categorie, unit, reden), aantal in sorted(numbers.items(), key=lambda item: (names[item[0][1]], item[0]))
        if categorie in used and unit in names
    ]
    return Watalsgroep(PLAATSING, "Plaatsingen in sbo en (v)so", knoppen, Knop(f"{GROEI}:{PLAATSING}", OVERAL, "0"))


def _tariffs(model: Model, invoer: Invoer) -> Watalsgroep:
    used = set(find_codes(model, TARIEF))
    labels = dict(Tariefsoort.choices)
    knoppen = [
        Knop(f"{TARIEF}:{each.code}", labels.get(each.code, each.code), write_value(each.bedrag))
        for each in invoer.tarieven
        if each.code in used
    ]
    return Watalsgroep(TARIEF, "Tarieven", knoppen)


# --- what was changed -----------------------------------------------------------------------------------------------


@dataclass
class Ingevuld:
    """What somebody typed: the changes as a scenario keeps them, and per field what is wrong."""

    bijstelling: dict[str, dict[str, str]] = field(default_factory=dict)
    fouten: dict[str, str] = field(default_factory=dict)
    getypt: dict[str, str] = field(default_factory=dict)


def read_changes(data: Mapping[str, str], groepen: Iterable[Watalsgroep], basis: Mapping[str, Any]) -> Ingevuld:
    """The changes in this form, on top of those the scenario started from (``basis``)."""
    found = Ingevuld({kind: dict(values) for kind, values in basis.items()})
    for groep in groepen:
        growth = _read_growth(data, groep, found)
        left: dict[str, tuple[Knop, Decimal]] = {}
        for knop in groep.knoppen:
            text = data.get(knop.naam, knop.waarde).strip()
            found.getypt[knop.naam] = text
            typed = text != knop.waarde
            value, problem = parse_value(knop.naam, text if typed else knop.waarde)
            if problem:
                found.fouten[knop.naam] = f"{knop.label}: {problem}"
            elif value is not None and typed:
                _keep(found.bijstelling, knop, value)
            elif value is not None:
                left[knop.naam] = (knop, value)
        if growth != EEN:
            for naam, value in grow({naam: each[1] for naam, each in left.items()}, growth, groep.code).items():
                _keep(found.bijstelling, left[naam][0], value)
    return found


def grow(aantallen: Mapping[str, Decimal], factor: Decimal, soort: str) -> dict[str, Decimal]:
    """The numbers with this growth, in whole pupils.

    Counts are rounded one by one. Placements are few per school, so their total grows and the pupils are shared out by
    largest remainder: otherwise 5 percent more would change nothing.
    """
    if soort != PLAATSING:
        return {naam: (aantal * factor).quantize(EEN, ROUND_HALF_UP) for naam, aantal in aantallen.items()}
    total = sum(aantallen.values(), Decimal(0))
    if not total:
        return {}
    # The parts of so many hundredths are whole hundredths: so many pupils.
    parts = divide((total * factor).quantize(EEN, ROUND_HALF_UP) / HONDERD, aantallen)
    return {naam: part * HONDERD for naam, part in parts.items() if aantallen[naam] or part}


def _read_growth(data: Mapping[str, str], groep: Watalsgroep, found: Ingevuld) -> Decimal:
    """1.05 for 5 percent more; whoever typed a count of its own keeps that."""
    if groep.groei is None:
        return EEN
    text = data.get(groep.groei.naam, "0").strip() or "0"
    found.getypt[groep.groei.naam] = text
    value = _parse(text)
    if value is None or not -MAX_GROEI <= value <= MAX_GROEI:
        found.fouten[groep.groei.naam] = (
            f"{groep.titel}: vul een percentage in van -{MAX_GROEI} tot en met {MAX_GROEI}."
        )
        return EEN
    return EEN + value / 100


def _parse(text: str) -> Decimal | None:
    plain = text.removeprefix("€").strip()
    if not _GETAL.fullmatch(plain):
        return None
    return Decimal(plain.replace(".", "").replace(",", ".") if "," in plain or plain.count(".") != 1 or
                   re.fullmatch(r"-?\d{1,3}\.\d{3}", plain) else plain)  # fmt: skip


def parse_value(naam: str, text: str) -> tuple[Decimal | None, str]:
    """(number, what is wrong) of what stands in a field."""
    kind = naam.partition(":")[0]
    value = _parse(text)
    if value is None:
        return None, "vul een getal in, bijvoorbeeld 412 of 98,40."
    if value < 0:
        return None, "een aantal of bedrag is nooit negatief."
    if kind == ANTWOORD and value > 1:
        return None, "vul een getal in van 0 (nee) tot en met 1 (ja)."
    if kind == TELLING and value > MAX_AANTAL:
        return None, "dit is meer dan er leerlingen zijn."
    if kind == PLAATSING and (value > MAX_AANTAL or value != value.to_integral_value()):
        return None, "vul een heel aantal leerlingen in."
    return value, ""


def _keep(bijstelling: dict[str, dict[str, str]], knop: Knop, value: Decimal) -> None:
    kind, _, rest = knop.naam.partition(":")
    group = {TELLING: "tellingen", TARIEF: "tarieven", ANTWOORD: "antwoorden", PLAATSING: "plaatsingen"}[kind]
    number = value.to_integral_value() if kind == PLAATSING else value
    bijstelling.setdefault(group, {})[knop.sleutel or rest.replace(":", "|")] = f"{number:f}"


def describe_changes(bijstelling: Mapping[str, Any], eenheden: Mapping[str, Verdeeleenheid]) -> list[str]:
    """What a scenario takes differently from the data, in sentences."""
    counts, tariffs = dict(Tellingsoort.choices), dict(Tariefsoort.choices)
    lines = [
        f"{tariffs.get(code, code)}: {euro(Decimal(value))}" for code, value in bijstelling.get("tarieven", {}).items()
    ]
    for group, names in (("tellingen", counts), ("antwoorden", {})):
        for key, value in bijstelling.get(group, {}).items():
            code, _, unit = key.partition("|")
            naam = eenheden[unit].naam if unit in eenheden else unit
            lines.append(f"{naam}, {names.get(code, code)}: {write_value(Decimal(value))}")
    kinds = dict(Plaatsingscategorie.choices)
    for key, value in bijstelling.get("plaatsingen", {}).items():
        categorie, unit, reden = key.split("|", 2)
        naam = eenheden[unit].naam if unit in eenheden else unit or "Geen verwijzer bekend"
        why = f" ({reden})" if reden else ""
        lines.append(f"{naam}, plaatsingen {kinds.get(categorie, categorie)}{why}: {value}")
    return lines
