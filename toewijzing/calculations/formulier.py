"""The form of a kind of request as a whole: which questions are asked, and what can't be so in it. Pure: no ORM, no clock.

Conditions look back only: a question at earlier ones, the checklist at all of them. What depends on a question that is
not asked is not asked either; what depends on one of which that is not known, waits with it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from toewijzing.calculations.antwoord import Antwoordvorm, is_leeg, make_feitveld
from toewijzing.calculations.tegenspraak import find_never
from toewijzing.calculations.voorwaarde import (
    ORGANISATIEVELDEN,
    VASTE_VELDEN,
    VRAAG,
    Eis,
    Feit,
    Feitveld,
    Waarheid,
    combine_groepen,
    combine_samen,
    describe_eisen,
    find_unknown,
    judge,
    make_eis,
    split_groepen,
)
from toewijzing.enums import Antwoordsoort, Vraagstap

# More than this many questions that neither OPP nor dossier answers: then the page warns.
NIEUW_HOOGSTENS = 8
# Steps of the form in which questions stand.
VRAAGSTAPPEN = (Vraagstap.VRAAG, Vraagstap.ONDERBOUWING)
VASTE = {veld.veld: veld for veld in VASTE_VELDEN}
GEEN_CONTROLE = "De voorwaarde kijkt naar iets wat er niet (meer) is. Kies een ander veld."

NIET_GEVRAAGD = "De voorwaarde kijkt naar {}, en dat vraagt deze soort niet. Zet dat aan bij de regels van de soort, of kies een ander veld."  # fmt: skip


@dataclass(frozen=True)
class Voorwaarderegel:
    """A condition as it is stored: the key of its field («bedrag», «vraag:CODE»), sign and values as text.

    ``groep``: of several groups one is enough. ``namen``: (id as text, name) of the organisations among the values.
    """

    veld: str
    teken: str
    waarden: tuple[str, ...] = ()
    groep: int = 0
    namen: tuple[tuple[str, str], ...] = field(default=(), compare=False)


@dataclass(frozen=True)
class Onderdeelvraag:
    """A question in its place in the form, or (without ``vorm``) an item of the checklist."""

    code: str
    naam: str
    vorm: Antwoordvorm | None = None
    regels: tuple[Voorwaarderegel, ...] = ()
    verplicht: bool = True
    heeft_bron: bool = False


@dataclass(frozen=True)
class Vraagstand:
    """Is it asked? ``wacht_op`` are the fields on which that waits."""

    waarheid: Waarheid
    wacht_op: tuple[str, ...] = ()

    @property
    def gevraagd(self) -> bool:
        """It is shown: it is asked, or that is not known yet."""
        return self.waarheid != Waarheid.NEE


@dataclass(frozen=True)
class Probleem:
    """What can't be so, and where: the code of the question or item."""

    code: str
    tekst: str


def to_regels(rijen: Iterable[Mapping[str, Any]]) -> tuple[Voorwaarderegel, ...]:
    """The conditions of a question or item, as they were read along with it."""
    return tuple(
        Voorwaarderegel(
            f"{VRAAG}{rij['over']}" if rij["over"] else rij["veld"],
            rij["teken"],
            tuple(rij["waarden"]),
            rij.get("groep", 0),
            to_namen(rij.get("namen")),
        )
        for rij in rijen
    )


def to_namen(rijen: Iterable[Mapping[str, Any]] | None) -> tuple[tuple[str, str], ...]:
    """(id as text, name) of the organisations of a condition, as they were read along with it."""
    return tuple((str(rij["id"]), str(rij["naam"])) for rij in rijen or ())


def name_organisaties(veld: Feitveld, waarden: Iterable[str], namen: Iterable[tuple[str, str]]) -> Feitveld:
    """This field with the names of these organisations; one whose name is not known is told by its number."""
    if veld.veld not in ORGANISATIEVELDEN:
        return veld
    known = {**{waarde: f"nummer {waarde}" for waarde in waarden}, **dict(namen)}
    return replace(veld, opties=tuple(known.items()))


def order_stap(stap: str) -> int:
    """The place of this step in the form."""
    return list(Vraagstap.values).index(stap)


# --- which questions are asked --------------------------------------------------------------------------------------


def get_feitvelden(vragen: Iterable[Onderdeelvraag]) -> dict[str, Feitveld]:
    """Every field that conditions can look at: {key: field}."""
    found = dict(VASTE)
    for vraag in vragen:
        if vraag.vorm and (veld := make_feitveld(f"{VRAAG}{vraag.code}", vraag.naam, vraag.vorm)):
            found[veld.veld] = veld
    return found


def make_eisen(regels: Iterable[Voorwaarderegel], velden: Mapping[str, Feitveld]) -> list[Eis]:
    """These conditions, typed. Raises ValueError in Dutch for one that says nothing or looks at what is not there."""
    eisen = []
    for regel in regels:
        if regel.veld not in velden:
            raise ValueError(GEEN_CONTROLE)
        eisen.append(make_eis(velden[regel.veld], regel.teken, regel.waarden, regel.groep))
    return eisen


def judge_vragen(delen: Sequence[Onderdeelvraag], feiten: Mapping[str, Feit]) -> dict[str, Vraagstand]:
    """{code: is it asked?} of these questions and items, in their order."""
    velden, found = get_feitvelden(delen), dict[str, Vraagstand]()
    for deel in delen:
        found[deel.code] = _judge(deel, velden, feiten, found)
    return found


def _judge(
    deel: Onderdeelvraag, velden: Mapping[str, Feitveld], feiten: Mapping[str, Feit], eerder: Mapping[str, Vraagstand]
) -> Vraagstand:
    groepen = [_judge_groep(groep, feiten, eerder) for groep in split_groepen(make_eisen(deel.regels, velden))]
    waarheid = combine_groepen([groep.waarheid for groep in groepen])
    if waarheid != Waarheid.ONBEKEND:
        return Vraagstand(waarheid)
    return Vraagstand(waarheid, tuple(dict.fromkeys(veld for groep in groepen for veld in groep.wacht_op)))


def _judge_groep(groep: Sequence[Eis], feiten: Mapping[str, Feit], eerder: Mapping[str, Vraagstand]) -> Vraagstand:
    """Do these conditions hold together? One that looks at a question that is not asked does not."""
    above = [eerder[eis.veld.removeprefix(VRAAG)] for eis in groep if eis.veld.startswith(VRAAG)]
    waarheid = combine_samen({judge(groep, feiten), *(stand.waarheid for stand in above)})
    if waarheid != Waarheid.ONBEKEND:
        return Vraagstand(waarheid)
    waiting = [*(veld for stand in above for veld in stand.wacht_op), *find_unknown(groep, feiten)]
    return Vraagstand(waarheid, tuple(dict.fromkeys(waiting)))


def describe_wachten(stand: Vraagstand, velden: Mapping[str, Feitveld]) -> str:
    """What is missing before it is known whether this has to be filled in; "" when it is known."""
    if not stand.wacht_op:
        return ""
    named = ", ".join(velden[veld].naam for veld in stand.wacht_op)
    return f"Of u dit moet invullen, hangt af van wat nog niet bekend is: {named}."


def describe_regels(deel: Onderdeelvraag, velden: Mapping[str, Feitveld]) -> str:
    """«Alleen als het gevraagde bedrag is meer dan € 5.000, of als …»; "" without conditions."""
    named = _name_velden(deel, velden)
    said = describe_eisen(make_eisen(deel.regels, named), named)
    return f"Alleen als {said}." if said else ""


def _name_velden(deel: Onderdeelvraag, velden: Mapping[str, Feitveld]) -> dict[str, Feitveld]:
    """These fields, with the names of the organisations at which these conditions look."""
    named = dict(velden)
    for regel in deel.regels:
        if regel.veld in ORGANISATIEVELDEN:
            names = [*named[regel.veld].opties, *regel.namen]
            named[regel.veld] = name_organisaties(velden[regel.veld], regel.waarden, names)
    return named


def count_nieuw(vragen: Sequence[Onderdeelvraag]) -> int:
    """How many questions a school with an OPP meets whose answer is in neither OPP nor dossier.

    One of which it is not known without a request whether it is asked, counts.
    """
    standen = judge_vragen(vragen, {"opp": True})
    return sum(standen[vraag.code].gevraagd and not vraag.heeft_bron for vraag in vragen)


# --- what can't be so -----------------------------------------------------------------------------------------------


def find_problems(
    vragen: Sequence[Onderdeelvraag],
    items: Sequence[Onderdeelvraag] = (),
    niet_gevraagd: frozenset[str] = frozenset(),
) -> list[Probleem]:
    """Everything that is wrong in a form, in its order, each with its place and the way out.

    ``niet_gevraagd`` are fixed fields that such a request never has, so that nothing can depend on them.
    """
    velden = get_feitvelden(vragen)
    places = {vraag.code: plek for plek, vraag in enumerate(vragen)}
    found = []
    for plek, deel in enumerate([*vragen, *items]):
        texts = _find_in_vorm(deel.vorm) if deel.vorm else []
        missing = {regel.veld for regel in deel.regels} & niet_gevraagd
        texts += [NIET_GEVRAAGD.format(velden[veld].naam) for veld in sorted(missing)]
        texts += _find_in_regels(deel, plek, places, velden)
        found += [Probleem(deel.code, text) for text in texts]
    return found


def _find_in_vorm(vorm: Antwoordvorm) -> list[str]:
    if vorm.soort in (Antwoordsoort.KEUZE, Antwoordsoort.KEUZES) and len(vorm.opties) < 2:
        return ["Geef ten minste twee keuzes, elk op een eigen regel."]
    if vorm.soort == Antwoordsoort.TABEL and not vorm.kolommen:
        return ["Geef de tabel ten minste één kolom."]
    if vorm.laagst is not None and vorm.hoogst is not None and vorm.hoogst < vorm.laagst:
        return ["Het hoogste getal is lager dan het laagste. Verbeter een van de twee."]
    return []


def _find_in_regels(
    deel: Onderdeelvraag, plek: int, places: Mapping[str, int], velden: Mapping[str, Feitveld]
) -> list[str]:
    for regel in deel.regels:
        if fault := _find_place(regel, deel, plek, places, velden):
            return [fault]
    named = _name_velden(deel, velden)
    try:
        never = find_never(make_eisen(deel.regels, named), named)
    except ValueError as problem:
        return [f"De voorwaarde van «{deel.naam}» klopt niet. {problem}"]
    return [never] if never else []


def _find_place(
    regel: Voorwaarderegel, deel: Onderdeelvraag, plek: int, places: Mapping[str, int], velden: Mapping[str, Feitveld]
) -> str:
    if not regel.veld.startswith(VRAAG):
        return "" if regel.veld in velden else GEEN_CONTROLE
    code = regel.veld.removeprefix(VRAAG)
    if code not in places:
        return GEEN_CONTROLE
    if code == deel.code and deel.vorm:
        return f"«{deel.naam}» kan niet afhangen van zichzelf. Kies een eerdere vraag."
    if places[code] >= plek:
        later = f"nummer {places[code] + 1}, na nummer {plek + 1}"
        return (
            f"«{deel.naam}» hangt af van een vraag die later komt ({later}). Zet die vraag eerder, of kies een andere."
        )
    if regel.veld not in velden:
        return f"«{deel.naam}» hangt af van een vraag met een antwoord dat we niet kunnen vergelijken. Kies een andere vraag."
    return ""


# --- answers --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Antwoorden:
    """What a request holds: answers to questions that are asked, and names of those that are not sent along."""

    mee: dict[str, object] = field(default_factory=dict)
    niet_mee: list[str] = field(default_factory=list)


def split_antwoorden(
    antwoorden: Mapping[str, object], delen: Sequence[Onderdeelvraag], standen: Mapping[str, Vraagstand]
) -> Antwoorden:
    """Apart what goes along and, by name, what was answered to a question that is not asked (any more)."""
    hidden = {deel.code: deel.naam for deel in delen if not standen[deel.code].gevraagd}
    mee = {code: value for code, value in antwoorden.items() if code not in hidden}
    return Antwoorden(mee, [naam for code, naam in hidden.items() if not is_leeg(antwoorden.get(code, ""))])
