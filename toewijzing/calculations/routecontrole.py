"""What is wrong with a route before somebody uses it, in words with the place and the way out. Pure rules."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import combinations, islice, product

from toewijzing.calculations.route import Wegstap, find_beurt
from toewijzing.calculations.tegenspraak import exclude_each_other, find_never, list_dagen, list_organisaties
from toewijzing.calculations.voorwaarde import (
    GETALLEN,
    Eis,
    Feit,
    Feitveld,
    Teken,
    Waardesoort,
    Waarheid,
    describe,
    find_unknown,
    judge,
)
from toewijzing.enums import VOOR_VERSTUREN, Stap

# More combinations of facts than this are not tried: the first ones hold every boundary of the first fields.
HOOGSTENS = 20_000
CENT = Decimal("0.01")


@dataclass(frozen=True)
class Vraagplicht:
    """When the form asks a question, and whether one has to answer: of what a step may look at."""

    eisen: tuple[Eis, ...] = ()
    verplicht: bool = True


@dataclass(frozen=True)
class Routefeiten:
    """What the check has to know of the kind: what it asks, whether its decision is one of the Awb, and experts.

    ``velden``: {key: field} that a condition can look at. ``gevraagd``: those of which the kind asks the value.
    ``vragen``: {key: when it is asked} of the fields that are answers.
    """

    velden: Mapping[str, Feitveld]
    gevraagd: frozenset[str]
    geeft_tlv: bool = False
    is_awb_besluit: bool = False
    deskundigen: int = 0
    vragen: Mapping[str, Vraagplicht] = field(default_factory=dict)
    over_leerling: bool = True


@dataclass(frozen=True)
class Bevinding:
    """One thing that is wrong: at which step (its place from 0, None for the whole), and what to do about it."""

    tekst: str
    plek: int | None = None


def check_route(stappen: Sequence[Wegstap], feiten: Routefeiten) -> list[Bevinding]:
    """Everything that keeps a route from being used, by place; empty when it can be."""
    found = [*_check_order(stappen, feiten), *_check_conditions(stappen, feiten), *_check_experts(stappen, feiten)]
    found = found or list(_check_known(stappen, feiten))
    return found or [*_check_zittingen(stappen, feiten), *_check_deciders(stappen, feiten)]


def why_besluit(feiten: Routefeiten) -> str:
    """Why somebody has to decide on this kind, in the words of a sentence; "" when it may end without a decision."""
    if feiten.geeft_tlv:
        return "deze soort geeft een TLV"
    if feiten.is_awb_besluit:
        return "deze soort is een besluit in de zin van de Awb"
    return "deze soort vraagt een bedrag" if "bedrag" in feiten.gevraagd else ""


def _check_order(stappen: Sequence[Wegstap], feiten: Routefeiten) -> Iterator[Bevinding]:
    doet = [stap.doet for stap in stappen]
    reason = why_besluit(feiten)
    if not doet or (doet[-1] != Stap.BESLUIT and (reason or Stap.BESLUIT in doet)):
        because = f", en {reason}" if reason and Stap.BESLUIT not in doet else ""
        yield Bevinding(f"De weg eindigt niet met een besluit{because}. Voeg als laatste stap toe wie beslist.")
    first_other = next((place for place, each in enumerate(doet) if each not in VOOR_VERSTUREN), len(doet))
    first_besluit = doet.index(Stap.BESLUIT) if Stap.BESLUIT in doet else len(doet)
    for place, each in enumerate(doet):
        if each in VOOR_VERSTUREN and place > first_other:
            wat = "Een akkoord van de school" if each == Stap.AKKOORD else "Meetekenen door de consulent"
            yield Bevinding(f"{wat} komt vóór alles wat het samenwerkingsverband doet. Zet deze stap eerder.", place)
        if each == Stap.MEETEKENEN and not feiten.over_leerling:
            yield Bevinding(
                "Meetekenen vóór het versturen kan bij een aanvraag voor een leerling. Kies hier «Controle door de"
                " consulent»: die kijkt dan nadat de aanvraag binnen is.",
                place,
            )
        if each != Stap.BESLUIT and place > first_besluit:
            yield Bevinding("Na het besluit komt geen andere stap meer. Zet deze stap vóór het besluit.", place)
    for place in [place for place, other in enumerate(doet) if other == Stap.DESKUNDIGEN][1:]:
        yield Bevinding("De deskundigen staan al in deze weg. Haal een van de twee stappen weg.", place)
    for place in [place for place, other in enumerate(doet) if other == Stap.MEETEKENEN][1:]:
        yield Bevinding("De consulent tekent al mee in deze weg. Haal een van de twee stappen weg.", place)


def _check_conditions(stappen: Sequence[Wegstap], feiten: Routefeiten) -> Iterator[Bevinding]:
    for place, stap in enumerate(stappen):
        for eis in stap.eisen:
            if eis.veld not in feiten.gevraagd:
                yield Bevinding(
                    f"Deze stap kijkt naar {feiten.velden[eis.veld].naam}, maar dat vraagt deze soort niet. Vraag het bij"
                    " «Wat vraagt de school?», of haal de voorwaarde weg.",
                    place,
                )
        if reason := find_never(stap.eisen, feiten.velden):
            yield Bevinding(reason, place)


def _check_experts(stappen: Sequence[Wegstap], feiten: Routefeiten) -> Iterator[Bevinding]:
    experts = [(place, stap) for place, stap in enumerate(stappen) if stap.doet == Stap.DESKUNDIGEN]
    if bool(experts) != bool(feiten.deskundigen):
        yield Bevinding(
            "De weg vraagt advies van deskundigen: kies bij «Hoeveel deskundigen geven advies?» één of twee."
            if experts
            else "U vraagt deskundigen, maar zij staan niet in de weg. Voeg de stap «advies van deskundigen» toe.",
            experts[0][0] if experts else None,
        )
    if feiten.geeft_tlv and feiten.deskundigen < 2:
        yield Bevinding("Bij een TLV adviseren twee deskundigen; dat vraagt de wet. Kies «twee».")
    for place, stap in experts:
        if feiten.geeft_tlv and stap.eisen:
            yield Bevinding(
                "Bij een TLV adviseren altijd twee deskundigen; dat vraagt de wet. Haal de voorwaarde bij deze stap weg.",
                place,
            )


def _check_known(stappen: Sequence[Wegstap], feiten: Routefeiten) -> Iterator[Bevinding]:
    """Can every step that looks at an answer know it? Else the request would wait for what nobody is asked."""
    looking = [
        (place, stap) for place, stap in enumerate(stappen) if any(eis.veld in feiten.vragen for eis in stap.eisen)
    ]
    told = set[int]()
    for case in islice(_list_route_cases(stappen, feiten), HOOGSTENS) if looking else ():
        for place, stap in looking:
            missing = [veld for veld in find_unknown(stap.eisen, case) if veld in feiten.vragen]
            if missing and place not in told:
                told.add(place)
                known = {veld: value for veld, value in case.items() if value is not None}
                when = f" als {describe_case(known, feiten.velden)}" if known else ""
                yield Bevinding(
                    f"Deze stap kijkt naar {feiten.velden[missing[0]].naam}, maar dat is er niet altijd{when}. Maak de vraag"
                    " verplicht, en stel haar altijd als deze stap ernaar kijkt.",
                    place,
                )


def _list_route_cases(stappen: Sequence[Wegstap], feiten: Routefeiten) -> Iterator[dict[str, Feit]]:
    """Cases of all that these steps look at, and of what decides whether the questions among it are asked."""
    eisen, seen = [eis for stap in stappen for eis in stap.eisen], set[str]()
    for eis in eisen:  # grows: a question may hang on another one
        if eis.veld in feiten.vragen and eis.veld not in seen:
            seen.add(eis.veld)
            eisen += feiten.vragen[eis.veld].eisen
    order = [veld for veld in feiten.vragen if veld in seen]
    may_miss = [veld for veld in order if not feiten.vragen[veld].verplicht]
    for case in list_cases(eisen, feiten.velden, may_miss):
        for veld in order:
            if judge(feiten.vragen[veld].eisen, case) != Waarheid.JA:
                case[veld] = None
        yield case


def _check_zittingen(stappen: Sequence[Wegstap], feiten: Routefeiten) -> Iterator[Bevinding]:
    """Of several meetings each says of which body it is, and no request comes to the same body twice."""
    zittingen = [(place, stap) for place, stap in enumerate(stappen) if stap.doet == Stap.ZITTING]
    if len(zittingen) < 2:
        return
    for place, stap in zittingen:
        if not stap.orgaan:
            yield Bevinding(
                "Deze weg heeft meer dan één bespreking. Kies bij elke bespreking welk orgaan dat doet, of haal er een weg.",
                place,
            )
    for (_, first), (place, later) in combinations(zittingen, 2):
        same = later.orgaan and first.orgaan == later.orgaan
        if same and not exclude_each_other(first.eisen, later.eisen, feiten.velden):
            yield Bevinding(
                "Dit orgaan staat al in deze weg. Kies een ander orgaan, haal een van de twee weg, of laat de voorwaarden"
                " elkaar uitsluiten.",
                place,
            )


def _check_deciders(stappen: Sequence[Wegstap], feiten: Routefeiten) -> Iterator[Bevinding]:
    """Does somebody decide whatever the facts are, and can every decision come about? Or does nobody, on purpose?"""
    if all(stap.doet != Stap.BESLUIT for stap in stappen):
        return
    besluiten = [(place, stap) for place, stap in enumerate(stappen) if stap.doet == Stap.BESLUIT]
    reached, tried = set[int](), 0
    for case in islice(_list_route_cases([stap for _, stap in besluiten], feiten), HOOGSTENS):
        tried += 1
        place = _find_place(besluiten, case)
        if place is not None:
            reached.add(place)
        else:
            yield Bevinding(
                f"In dit geval beslist niemand: {describe_case(case, feiten.velden)}. Voeg een besluit toe voor dat"
                " geval, of haal een voorwaarde weg."
            )
            return
    # Of what more can be chosen, and of very many cases, not every one is tried.
    whole = tried < HOOGSTENS and not any(feiten.velden[veld].meer for veld in case)
    for place, _ in besluiten:
        if whole and place not in reached:
            yield Bevinding(
                "Hier komt een aanvraag nooit: een besluit daarvóór geldt al voor alles. Zet de stap met de voorwaarde"
                " eerst.",
                place,
            )


def _find_place(besluiten: Sequence[tuple[int, Wegstap]], case: Mapping[str, Feit]) -> int | None:
    """The place of the decision that this case comes to, or None."""
    beurt = find_beurt([stap for _, stap in besluiten], case, ())
    return next((place for place, stap in besluiten if stap is beurt.stap), None)


def list_cases(
    eisen: Sequence[Eis], velden: Mapping[str, Feitveld], may_miss: Collection[str] = ()
) -> Iterator[dict[str, Feit]]:
    """Facts that differ for these conditions: of every field each side of each boundary, all combined.

    Of what ``may_miss`` holds, that it is not known (None) too.
    """
    fields = dict.fromkeys(eis.veld for eis in eisen)
    tries = [
        list_values(velden[name], [eis for eis in eisen if eis.veld == name]) + ([None] if name in may_miss else [])
        for name in fields
    ]
    for values in product(*tries):
        yield dict(zip(fields, values, strict=True))


def list_values(veld: Feitveld, eisen: Sequence[Eis]) -> list[Feit]:
    """Values of one field that these conditions can tell apart; numbers in the unit of the field."""
    if veld.soort == Waardesoort.JA_NEE:
        return [True, False]
    if veld.soort == Waardesoort.DATUM:
        return list(list_dagen(eisen))
    if veld.soort == Waardesoort.ORGANISATIE:
        return list(list_organisaties(eisen))
    if veld.soort not in GETALLEN:
        return [code for code, _ in veld.opties]
    size = Decimal(1) if veld.geheel else CENT
    named = {Decimal(str(value)) for eis in eisen for value in eis.waarden}
    near = sorted({number + step for number in named for step in (-size, Decimal(0), size)}) or [
        veld.laagst or Decimal(1)
    ]
    return [number for number in near if veld.laagst is None or number >= veld.laagst]


def describe_case(case: Mapping[str, Feit], velden: Mapping[str, Feitveld]) -> str:
    """«het gevraagde bedrag is € 5.000,01 en er is een OPP: nee»; what is not known is left out."""
    eisen = [
        Eis(name, Teken.IS, (value if isinstance(value, bool | str | date) else Decimal(str(value)),))
        for name, value in case.items()
        if value is not None
    ]
    return " en ".join(describe(eis, velden[eis.veld]) for eis in eisen)
