"""Where a handelingsdeel stands, person by person, and on what ground it is in force or not. Pure: no ORM, no clock."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from opp.calculations.dag import get_partij
from opp.calculations.feit import Gezag, Handeling, OppGegevens
from opp.enums import Handelingsoort, Instemmingsgrond, Instemmingstand, Instemmingsuitkomst, Onderdeel, Partij

SAMEN = "De ouders samen"
ONBEKEND = "Een gezagdrager"
NAAM = {Partij.LEERLING: "De leerling", Partij.VERTEGENWOORDIGER: "De wettelijk vertegenwoordiger"}
Grond, Stand, Uitkomst = Instemmingsgrond, Instemmingstand, Instemmingsuitkomst


@dataclass(frozen=True)
class Stem:
    """How one person stands: ``uitkomst`` "" as long as nothing is recorded. ``wie`` None: the pupil, or all together."""

    wie: int | None
    naam: str
    uitkomst: str = ""
    datum: date | None = None
    gevraagd_op: date | None = None
    tekst: str = ""
    samen: bool = False

    @property
    def is_open(self) -> bool:
        """Was this person not asked (yet)?"""
        return self.uitkomst in ("", Uitkomst.NIET_GEVRAAGD)


@dataclass(frozen=True)
class Instemmingsweging:
    """Where a handelingsdeel stands, why, the reason somebody gave, since which day, and each who decides."""

    stand: Instemmingstand
    grond: Instemmingsgrond
    reden: str = ""
    sinds: date | None = None
    stemmen: Sequence[Stem] = ()

    @property
    def open(self) -> list[str]:
        """Names of who decides too and was not asked (yet)."""
        return [stem.naam for stem in self.stemmen if stem.is_open]


def has_handelingsdeel(g: OppGegevens) -> bool:
    """Has this version a part on which the parents have to agree?"""
    asked = any(deel.code == Onderdeel.HANDELINGSDEEL and deel.verplicht for deel in g.onderdelen)
    return asked or is_written(g)


def is_written(g: OppGegevens) -> bool:
    """Does that part say something already?"""
    return bool(g.doelen) or any(deel.code == Onderdeel.HANDELINGSDEEL and deel.gevuld for deel in g.onderdelen)


def lacks_gezag(g: OppGegevens) -> bool:
    """Do the parents decide, and is there nobody in the dossier who has authority today?"""
    partij = get_partij(g.geboortedatum, g.onbekwaam_sinds, g.vandaag)
    return partij == Partij.OUDERS and g.gezag is not None and not any(each.holds_on(g.vandaag) for each in g.gezag)


def counts(g: OppGegevens, act: Handeling) -> bool:
    """An act of the one whose act it is, on a day that has been."""
    return (
        act.datum is not None
        and act.datum <= g.vandaag
        and act.partij == get_partij(g.geboortedatum, g.onbekwaam_sinds, act.datum)
    )


def get_woorden(g: OppGegevens) -> list[Handeling]:
    """What was said of exactly this handelingsdeel, by the day on which it was said; of one day as it was recorded."""
    acts = [act for act in g.handelingen if act.soort == Handelingsoort.INSTEMMING and act.hash == g.deel_hash]
    return sorted((act for act in acts if counts(g, act)), key=lambda act: act.datum or date.min)


def weigh_instemming(g: OppGegevens) -> Instemmingsweging:
    """Where the handelingsdeel of this version stands.

    One refusal keeps it out of force, also when another agrees. One who agrees is enough (LKC 109095) until the school
    knows that another objects; where the swv wants it, each has to be asked first. A later word replaces an earlier one
    of the same person, and a word of all together those of each. Consent stays of who lost authority later; an objection
    counts as long as one has it.
    """
    if not has_handelingsdeel(g):
        return Instemmingsweging(Stand.NIET_NODIG, Grond.GEEN_DEEL)
    woorden = get_woorden(g)
    stemmen = _get_stemmen(g, _last_words(woorden))
    refused = [stem for stem in stemmen if stem.uitkomst == Uitkomst.GEWEIGERD]
    if refused:
        first = min(refused, key=lambda stem: stem.datum or date.min)
        grond = Grond.INGETROKKEN if _was_in_force(g, woorden, first) else Grond.BEZWAAR
        return Instemmingsweging(Stand.GEWEIGERD, grond, join_reasons(refused), first.datum, stemmen)
    agreed = [stem for stem in stemmen if stem.uitkomst == Uitkomst.INGESTEMD]
    return _weigh_agreed(g, stemmen, agreed) if agreed else _weigh_unanswered(g, stemmen)


def _was_in_force(g: OppGegevens, woorden: Sequence[Handeling], first: Stem) -> bool:
    """Was it in force by what was said before this objection?"""
    objection = next(
        place
        for place, act in enumerate(woorden)
        if act.uitkomst == Uitkomst.GEWEIGERD and act.datum == first.datum and act.wie in (None, first.wie)
    )
    stemmen = _get_stemmen(g, _last_words(woorden[:objection]))
    agreed = [stem for stem in stemmen if stem.uitkomst == Uitkomst.INGESTEMD]
    refused = any(stem.uitkomst == Uitkomst.GEWEIGERD for stem in stemmen)
    return bool(agreed) and not refused and _weigh_agreed(g, stemmen, agreed).stand == Stand.INGESTEMD


def join_reasons(stemmen: Sequence[Stem]) -> str:
    """What each of these said, one after the other; what was recorded of all together stands there once."""
    return " ".join(dict.fromkeys(stem.tekst for stem in stemmen if stem.tekst))


def _last_words(woorden: Sequence[Handeling]) -> dict[int | None, Handeling]:
    last: dict[int | None, Handeling] = {}
    for act in woorden:
        if act.wie is None:
            last.clear()
        last[act.wie] = act
    return last


def _get_stemmen(g: OppGegevens, last: dict[int | None, Handeling]) -> list[Stem]:
    """Each who decides today with the last word; and earlier words of others that still count."""
    partij = get_partij(g.geboortedatum, g.onbekwaam_sinds, g.vandaag)
    if partij != Partij.OUDERS:
        return _get_stemmen_volwassen(g, last, partij)
    known = {each.pk: each for each in g.gezag or ()}
    holders = [each for each in known.values() if each.holds_on(g.vandaag)]
    stemmen = [_of_holder(each, last) for each in holders]
    if not holders and None in last:
        stemmen.append(_to_stem(last[None], SAMEN, samen=True))
    for wie, act in last.items():
        if wie is not None and wie not in {each.pk for each in holders}:
            stemmen += _of_other(act, known.get(wie))
    return stemmen


def _of_holder(each: Gezag, last: dict[int | None, Handeling]) -> Stem:
    act = last.get(each.pk)
    if act is None and None in last:
        return _to_stem(last[None], each.naam, wie=each.pk, samen=True)
    return _to_stem(act, each.naam) if act else Stem(each.pk, each.naam)


def _of_other(act: Handeling, former: Gezag | None) -> list[Stem]:
    """Of who has no authority any more only consent, given while having it; of somebody unknown here everything."""
    if former is None:
        return [_to_stem(act, ONBEKEND)]
    gave = act.uitkomst == Uitkomst.INGESTEMD and act.datum is not None and former.holds_on(act.datum)
    return [_to_stem(act, former.naam)] if gave else []


def _get_stemmen_volwassen(g: OppGegevens, last: dict[int | None, Handeling], partij: Partij) -> list[Stem]:
    naam = g.vertegenwoordiger if partij == Partij.VERTEGENWOORDIGER and g.vertegenwoordiger else NAAM[partij]
    known = {each.pk: each.naam for each in g.gezag or ()}
    stemmen = []
    for act in last.values():
        wie = naam if act.partij == partij else known.get(act.wie or 0, ONBEKEND if act.wie else SAMEN)
        stemmen.append(_to_stem(act, wie, samen=act.wie is None and act.partij == Partij.OUDERS))
    return stemmen or [Stem(None, naam)]


def _to_stem(act: Handeling, naam: str, *, wie: int | None = None, samen: bool = False) -> Stem:
    return Stem(wie or act.wie, naam, act.uitkomst, act.datum, act.gevraagd_op, act.tekst, samen)


def _weigh_agreed(g: OppGegevens, stemmen: list[Stem], agreed: list[Stem]) -> Instemmingsweging:
    sinds = min((stem.datum for stem in agreed if stem.datum), default=None)
    partij = get_partij(g.geboortedatum, g.onbekwaam_sinds, g.vandaag)
    if partij == Partij.OUDERS and g.vraagt_beiden and any(stem.is_open for stem in stemmen):
        return Instemmingsweging(Stand.ONTBREEKT, Grond.WACHT, stemmen=stemmen)
    return Instemmingsweging(Stand.INGESTEMD, _find_ground(g, stemmen, agreed, partij), "", sinds, stemmen)


def _find_ground(g: OppGegevens, stemmen: list[Stem], agreed: list[Stem], partij: Partij) -> Instemmingsgrond:
    if partij != Partij.OUDERS:
        return Grond(partij.value) if not any(stem.wie or stem.samen for stem in agreed) else Grond.EERDER
    holders = {each.pk for each in g.gezag or () if each.holds_on(g.vandaag)}
    if holders and not any(stem.wie in holders for stem in agreed):
        return Grond.EERDER
    if any(stem.wie is None for stem in agreed):
        return Grond.SAMEN
    if len(agreed) < len(stemmen) or not holders:
        return Grond.ENE
    return Grond.ALLEN if len(holders) > 1 else Grond.ENIGE


def _weigh_unanswered(g: OppGegevens, stemmen: list[Stem]) -> Instemmingsweging:
    """Nobody agreed and nobody refused: the rest of the OPP can go on once it is told why there is no answer."""
    found = {stem.uitkomst for stem in stemmen}
    reden = join_reasons(stemmen)
    if lacks_gezag(g) and found == {Uitkomst.NIET_GEVRAAGD}:
        return Instemmingsweging(Stand.ONBEREIKT, Grond.GEEN_GEZAG, reden, stemmen=stemmen)
    if "" not in found and Uitkomst.NIET_BEREIKT in found:
        return Instemmingsweging(Stand.ONBEREIKT, Grond.NIET_BEREIKT, reden, stemmen=stemmen)
    grond = Grond.NIET_GEVRAAGD if found == {Uitkomst.NIET_GEVRAAGD} else Grond.NIEMAND
    return Instemmingsweging(Stand.ONTBREEKT, grond, stemmen=stemmen)
