"""A file beside what an swv has: per thing how it compares, what it needs, and why it can't be taken over."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from typing import Any

from django.db.models import F

from financien.referentie.models import Percentage, Tarief
from opp.models import OppSoort
from organen.models import Orgaan
from overnemen.calculations.bestand import Deel, Inrichting
from overnemen.enums import PER_SECTOR, Deelsoort, Deelstand
from overnemen.queries.achterblijver import find_achterblijvers, leave_behind
from overnemen.queries.geldregel import (
    SIGNAAL_IS_ER,
    find_missing_figures,
    tell_signaal,
    tell_vergelijking,
    why_not_signaal,
    why_not_vergelijking,
)
from overnemen.queries.uitvoer import Rij, name_deel, read_rijen, to_waarde
from overnemen.queries.verschil import Veldverschil, list_verschillen
from overnemen.queries.vorm import VORMEN, Vorm, normalise
from swv.organisatie.enums import Sector
from swv.organisatie.models import Organisatie, holds_on
from toewijzing.enums import SJABLOON_OPEN, VERSIE_OPEN, Scholenkeuze
from toewijzing.models import Aanvraagsoort, Bedragtarief, Sjabloonversie

ANDERE_SECTOR = (
    "Dit is van het {}, en uw samenwerkingsverband is voor het {}: scholen, leeftijden en tarieven zijn anders. Maak het"
    " hier zelf, naar een eigen voorbeeld."
)
IN_DE_MAAK = (
    "Hiervan is al een versie in de maak. Publiceer die eerst, of haal die weg; open daarna dit bestand opnieuw."
)
WIJZIGT_NIET = "Dit is er hier al en wijzigt niet. Stop er eerst mee, en neem het daarna over."
MODEL_ANDERS = "Er is al een model met deze naam voor dat jaar. Geef dat eerst een andere naam."
WAS_ER = (
    "Er was hier eerder een orgaan met deze code. Haal bij «Organen» de laatste dag daarvan weg, en neem het dan over."
)
SCHOLEN_BLIJVEN = (
    "Is niet voor elke school ({}). Welke dat zijn, gaat niet mee: kies in het concept scholen en besturen van uw eigen"
    " samenwerkingsverband, en lees de uitleg na."
)
STANDAARDPAKKET = (
    "Dit komt uit het standaardpakket waarmee u begon; {} heeft het niet. Na het overnemen kan niemand het meer aanvragen."
    " Houdt u het liever? Haal dan het vinkje weg."
)
# So long after its founding an swv is still setting up.
BEGINTIJD = timedelta(days=183)
NIET_VAN_SOORT = "Een soort OPP wordt niet alsnog een handelingsplan of andersom. Maak een nieuwe soort."


@dataclass(frozen=True)
class Nodig:
    """Something on which a thing depends: ``is_hier`` it is here, ``waarde`` when it is in the file."""

    naam: str
    is_hier: bool
    waarde: str = ""


@dataclass(frozen=True)
class Vergeleken:
    """One thing of the file: ``reden`` says why it can't be taken over, ``let_op`` what one should know."""

    soort: str
    naam: str
    waarde: str
    deel: Deel
    stand: str
    verschillen: Sequence[Veldverschil]
    nodig: Sequence[Nodig]
    reden: str
    let_op: Sequence[str]
    huidig: Any

    @property
    def is_te_kiezen(self) -> bool:
        """Can it be ticked?"""
        return self.stand != Deelstand.GELIJK and not self.reden

    @property
    def standnaam(self) -> str:
        """How it compares, in words."""
        return Deelstand(self.stand).label


@dataclass(frozen=True)
class Omgeving:
    """What is read once of the swv that takes over: its own things, and what is being made."""

    swv: Organisatie
    sector: str
    hier: Mapping[str, Mapping[str, Rij]]
    mee: Mapping[str, Mapping[str, Deel]]
    concepten: frozenset[str]
    teksten: frozenset[str]
    tarieven: frozenset[str]
    percentages: frozenset[str]
    bedragtarieven: frozenset[str]
    geweest: frozenset[str]


def compare(inrichting: Inrichting, swv: Organisatie, vandaag: date) -> list[Vergeleken]:
    """Everything in the file beside what this swv has, in the order of writing; a fixed number of queries."""
    delen = {soort: [adapt(soort, deel, vandaag) for deel in rows] for soort, rows in inrichting.delen.items()}
    omgeving = _read_omgeving(inrichting, delen, swv, vandaag)
    found = [
        _compare_deel(soort, deel, omgeving, list(find_achterblijvers(VORMEN[soort], raw)))
        for soort in Deelsoort.values
        for deel, raw in zip(delen.get(soort, ()), inrichting.delen.get(soort, ()), strict=True)
    ]
    return [*found, *_list_overtollig(inrichting, omgeving, vandaag)]


def _list_overtollig(inrichting: Inrichting, omgeving: Omgeving, vandaag: date) -> Iterator[Vergeleken]:
    """At the founding: standard kinds that nobody wrote at and the other swv does not have, so that none stands there twice."""
    there = omgeving.mee.get(Deelsoort.AANVRAAGSOORT, {})
    if not there or inrichting.sector != omgeving.swv.sector:
        return
    for key, (row, deel) in omgeving.hier[Deelsoort.AANVRAAGSOORT].items():
        if key not in there and is_pas_begonnen(row, vandaag) and row.tot is None:
            yield Vergeleken(
                Deelsoort.AANVRAAGSOORT, name_deel(Deelsoort.AANVRAAGSOORT, deel), f"{Deelstand.WEG}:{key}", deel,
                Deelstand.WEG, (), (), "", [STANDAARDPAKKET.format(inrichting.swv)], row,
            )  # fmt: skip


def is_pas_begonnen(soort: Any, vandaag: date) -> bool:
    """A kind as the swv got it at its founding, not long ago: nobody wrote at it."""
    return not soort.schrijvers and soort.naar_id is None and soort.van > vandaag - BEGINTIJD


def adapt(soort: str, deel: Deel, vandaag: date) -> Deel:
    """A distribution model of a year that began is one for the coming year; conditions on a board or school stay behind.

    All else stays as it is in the file.
    """
    if soort == Deelsoort.AANVRAAGSOORT:
        return leave_behind(VORMEN[soort], deel)
    if soort != Deelsoort.VERDEELMODEL or deel["jaar"] > vandaag.year:
        return deel
    jaar = vandaag.year + 1
    dag = date.fromisoformat(deel["plaatsingen_op"])
    counted = date(dag.year + jaar - deel["jaar"], dag.month, min(dag.day, 28 if dag.month == 2 else dag.day))
    return {**deel, "jaar": jaar, "plaatsingen_op": counted.isoformat()}


def _read_omgeving(
    inrichting: Inrichting, delen: Mapping[str, Sequence[Deel]], swv: Organisatie, vandaag: date
) -> Omgeving:
    rows = read_rijen(swv, vandaag, later=True)
    concepten = Aanvraagsoort.alle.filter(swv=swv, status__in=VERSIE_OPEN).values_list("code", flat=True)
    names = VORMEN[Deelsoort.SJABLOON].sleutel
    texts = Sjabloonversie.objects.filter(status__in=SJABLOON_OPEN, sjabloon__swv=swv)
    teksten = texts.values_list(*(f"sjabloon__{name}" for name in names))
    return Omgeving(
        swv, inrichting.sector,
        {soort: {_key(soort, deel): (row, deel) for row, deel in found} for soort, found in rows.items()},
        {soort: {_key(soort, deel): deel for deel in found} for soort, found in delen.items()},
        frozenset(concepten),
        frozenset("|".join(each) for each in teksten),
        frozenset(Tarief.objects.filter(swv=swv).values_list("code", flat=True)),
        frozenset(Percentage.objects.filter(swv=swv).values_list("code", flat=True)),
        frozenset(Bedragtarief.objects.filter(holds_on(vandaag), swv=swv).values_list("code", flat=True)),
        frozenset(Orgaan.objects.filter(swv=swv).exclude(van=F("tot")).values_list("code", flat=True)),
    )  # fmt: skip


def _key(soort: str, deel: Deel) -> str:
    return VORMEN[soort].get_vergelijksleutel(deel)


def _compare_deel(soort: str, deel: Deel, omgeving: Omgeving, achter: Sequence[str]) -> Vergeleken:
    here = omgeving.hier[soort].get(_key(soort, deel))
    verschillen = list_verschillen(VORMEN[soort], here[1], deel) if here else []
    stand = Deelstand.NIEUW if here is None else Deelstand.ANDERS if verschillen else Deelstand.GELIJK
    return Vergeleken(
        soort, name_deel(soort, deel), to_waarde(soort, deel), deel, stand, verschillen,
        list(_find_nodig(soort, deel, omgeving)),
        "" if stand == Deelstand.GELIJK else _why_not(soort, deel, stand, here, omgeving),
        [*_find_let_op(soort, deel, stand, omgeving), *dict.fromkeys(achter)], here[0] if here else None,
    )  # fmt: skip


def _why_not(soort: str, deel: Deel, stand: str, here: Rij | None, omgeving: Omgeving) -> str:
    if soort in PER_SECTOR and omgeving.sector != omgeving.swv.sector:
        return ANDERE_SECTOR.format(Sector(omgeving.sector).label, Sector(omgeving.swv.sector).label)
    if soort == Deelsoort.SIGNAALREGEL and (reden := why_not_signaal(deel, omgeving.swv.sector)):
        return reden
    if soort == Deelsoort.VERGELIJKING:
        return why_not_vergelijking(_find_soort(deel["soort_code"], omgeving))
    key = _key(soort, deel)
    if (soort == Deelsoort.AANVRAAGSOORT and key in omgeving.concepten) or (
        soort == Deelsoort.SJABLOON and key in omgeving.teksten
    ):
        return IN_DE_MAAK
    if stand != Deelstand.ANDERS or here is None:
        return WAS_ER if soort == Deelsoort.ORGAAN and key in omgeving.geweest else ""
    if soort in (
        Deelsoort.LABEL, Deelsoort.OPPREGEL, Deelsoort.TAAKREGEL, Deelsoort.PLICHT, Deelsoort.CONSULTSOORT, Deelsoort.UURSOORT,
    ):  # fmt: skip
        return WIJZIGT_NIET
    if soort == Deelsoort.SIGNAALREGEL:
        return SIGNAAL_IS_ER
    if soort == Deelsoort.OPPSOORT and isinstance(here[0], OppSoort) and here[0].is_opp != deel["is_opp"]:
        return NIET_VAN_SOORT
    return MODEL_ANDERS if soort == Deelsoort.VERDEELMODEL else ""


def _find_soort(code: str, omgeving: Omgeving) -> Deel | None:
    """The kind with this code as the file has it, else as it is here."""
    here = omgeving.hier[Deelsoort.AANVRAAGSOORT].get(code)
    return omgeving.mee.get(Deelsoort.AANVRAAGSOORT, {}).get(code) or (here[1] if here else None)


# --- what it needs ----------------------------------------------------------------------------------------------------


def _find_nodig(soort: str, deel: Deel, omgeving: Omgeving) -> Iterator[Nodig]:
    """Things without which it can't be written or makes no sense; each is here, in the file, or neither."""
    wanted: list[tuple[str, str]] = []
    if soort == Deelsoort.SJABLOON and deel["soort_code"]:
        wanted.append((Deelsoort.AANVRAAGSOORT, deel["soort_code"]))
    if soort in (Deelsoort.PLICHT, Deelsoort.VERGELIJKING):
        wanted.append((Deelsoort.AANVRAAGSOORT, deel["soort_code"]))
    if soort == Deelsoort.TAAKREGEL:
        wanted.append((Deelsoort.LABEL, deel["label"]))
    if soort == Deelsoort.OPPREGEL:
        wanted.append((Deelsoort.OPPSOORT, deel["soortcode"]))
        wanted += [(Deelsoort.LABEL, deel["label"])] if deel["label"] else []
        wanted += [(Deelsoort.AANVRAAGSOORT, deel["wat"])] if deel["wat"] else []
    wanted += [(Deelsoort.ORGAAN, code) for code in find_organen(VORMEN[soort], deel)]
    for kind, name in dict.fromkeys(wanted):
        yield _make_nodig(kind, name, omgeving)


def _make_nodig(soort: str, name: str, omgeving: Omgeving) -> Nodig:
    key, wat = normalise(soort, name), VORMEN[soort].wat
    if found := omgeving.mee.get(soort, {}).get(key):
        return Nodig(f"{wat} «{name_deel(soort, found)}»", key in omgeving.hier[soort], to_waarde(soort, found))
    return Nodig(f"{wat} «{name}»", key in omgeving.hier[soort])


def find_organen(vorm: Vorm, deel: Mapping[str, Any]) -> Iterator[str]:
    """Codes of bodies that this thing, or a part of it, points at."""
    for column in vorm.kolommen:
        if column.related_model is Orgaan and deel[column.name]:
            yield deel[column.name]
    for name, kind in vorm.kinderen.items():
        for each in deel[name]:
            yield from find_organen(kind, each)


def _find_let_op(soort: str, deel: Deel, stand: str, omgeving: Omgeving) -> Iterator[str]:
    """What one should know and what does not keep it from being taken over."""
    if soort == Deelsoort.ORGAAN:
        if stand == Deelstand.NIEUW:
            yield "Komt zonder leden. Tot u leden toevoegt, kan het niets zeggen."
        for mandaat in deel["mandaten"]:
            for code in mandaat["soorten"]:
                if not _is_known(Deelsoort.AANVRAAGSOORT, code, omgeving):
                    yield f"Mag over de aanvraagsoort «{code}» gaan; die is er hier niet."
    if soort == Deelsoort.AANVRAAGSOORT:
        yield from _find_missing_rates(deel, omgeving)
        if deel["scholenkeuze"]:
            yield SCHOLEN_BLIJVEN.format(Scholenkeuze(deel["scholenkeuze"]).label)
        for tekst in omgeving.mee.get(Deelsoort.SJABLOON, {}).values():
            if tekst["soort_code"] == _key(soort, deel):
                yield f"Hierbij hoort de tekst «{name_deel(Deelsoort.SJABLOON, tekst)}»."
    if soort == Deelsoort.VERDEELMODEL:
        yield from find_missing_figures(deel, omgeving.tarieven, omgeving.percentages)
    if soort == Deelsoort.SIGNAALREGEL:
        yield tell_signaal(deel)
    if soort == Deelsoort.VERGELIJKING and stand == Deelstand.NIEUW:
        yield from tell_vergelijking(deel, omgeving.tarieven)


def _find_missing_rates(soort: Deel, omgeving: Omgeving) -> Iterator[str]:
    """A rate is known by its code: what it costs is of each swv itself and stays behind, as rounds and budgets do."""
    code = soort["bedrag_tarief"]
    if code and code not in omgeving.bedragtarieven:
        yield f"Rekent met het tarief «{code}»; dat staat hier nog niet. Vul het in bij «Budgetten», «Tarieven»."
    if namen := [each["naam"] for each in soort["bedrag_dragers"] if each["naam"]]:
        yield f"Noemt wie betaalt bij naam: {', '.join(namen)}. Klopt dat niet bij u? Pas het aan bij «Bedrag»."
    if soort["in_rondes"]:
        yield "Wordt in rondes behandeld. De rondes komen niet mee: maak die hier zelf."


def _is_known(soort: str, name: str, omgeving: Omgeving) -> bool:
    key = normalise(soort, name)
    return key in omgeving.hier[soort] or key in omgeving.mee.get(soort, {})


# --- choosing ---------------------------------------------------------------------------------------------------------


def fingerprint(vergeleken: Sequence[Vergeleken]) -> str:
    """By this it is seen whether anything changed since somebody read the list."""
    said = [
        (each.waarde, each.stand, each.reden, [tuple(vars(v).values()) for v in each.verschillen])
        for each in vergeleken
    ]
    return sha256(repr(said).encode()).hexdigest()


def find_missing(vergeleken: Sequence[Vergeleken], gekozen: set[str]) -> list[str]:
    """Why these can't be taken over together: what one of them needs is not here and not chosen."""
    return [
        f"«{each.naam}» heeft {nodig.naam} nodig. "
        + (
            "Vink dat ook aan."
            if nodig.waarde
            else "Dat staat niet in het bestand; maak het eerst, of haal het vinkje weg."
        )
        for each in vergeleken
        if each.waarde in gekozen
        for nodig in each.nodig
        if not nodig.is_hier and nodig.waarde not in gekozen
    ]
