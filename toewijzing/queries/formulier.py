"""Which questions and items of the checklist one request meets: its facts, and the conditions held against them."""

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date
from typing import Any

from opp.queries.opp import BEKENDE_VRAGEN
from toewijzing.calculations.antwoord import BRON, VORMVELDEN, describe_antwoord, is_leeg, make_vorm
from toewijzing.calculations.formulier import (
    Onderdeelvraag,
    Vraagstand,
    describe_wachten,
    get_feitvelden,
    judge_vragen,
    order_stap,
    split_antwoorden,
)
from toewijzing.calculations.formulier import to_regels as to_regels
from toewijzing.calculations.voorwaarde import LEERLINGVELDEN, Feit, Feitveld, Waarheid
from toewijzing.enums import Antwoordbron
from toewijzing.models import Aanvraag, Aanvraagsoort, ChecklistItem, Vraag
from toewijzing.models.antwoordfeiten import is_verstuurd, read_antwoordfeiten
from toewijzing.models.zaakfeiten import read_feiten

# Columns of a question that say what its answer is and when it is asked.
VRAAGVELDEN = ("code", "label", "stap", "verplicht", "bron", "volgorde", "regels", *VORMVELDEN)


def to_mapping(vraag: Vraag) -> dict[str, Any]:
    """The columns of a question that the pure rules look at."""
    return {**{name: getattr(vraag, name, None) for name in VRAAGVELDEN}, "regels": getattr(vraag, "regels", [])}


def to_deel(rij: Mapping[str, Any]) -> Onderdeelvraag:
    """A question as the pure rules take it."""
    bron = rij["bron"] or (Antwoordbron.OPP_HANDELINGSDEEL if rij["code"] in BEKENDE_VRAGEN else "")
    return Onderdeelvraag(
        rij["code"], rij["label"], make_vorm(rij), to_regels(rij["regels"]), rij["verplicht"],
        heeft_bron=bool(bron) and bron != Antwoordbron.VORIG,
    )  # fmt: skip


def to_itemdeel(item: ChecklistItem) -> Onderdeelvraag:
    """An item of the checklist as the pure rules take it; its code can't be that of a question."""
    return Onderdeelvraag(
        f"item:{item.sleutel}", item.label, None, to_regels(getattr(item, "regels", [])), item.verplicht
    )


def sort_vragen(vragen: Iterable[Vraag]) -> list[Vraag]:
    """In the order of the form: by step, then by place."""
    return sorted(vragen, key=lambda vraag: (order_stap(vraag.stap), vraag.volgorde, vraag.pk or 0))


@dataclass(frozen=True)
class Formulier:
    """The form of a kind: its questions in order, then the items of its checklist."""

    vragen: list[Onderdeelvraag]
    items: list[Onderdeelvraag]


def read_formulier(soort: Aanvraagsoort) -> Formulier:
    """The form of this kind as the pure rules take it; two queries, none with ``vragen`` and ``checklist`` prefetched."""
    vragen = [to_deel(to_mapping(vraag)) for vraag in sort_vragen(soort.vragen.all())]
    return Formulier(vragen, [to_itemdeel(item) for item in soort.checklist.all()])


def find_niet_gevraagde_velden(soort: Aanvraagsoort) -> frozenset[str]:
    """Fixed fields that a request of this kind never has: what its rules don't ask."""
    asks = {"bedrag": soort.vraagt_bedrag, "weken": soort.vraagt_weken, "categorie": soort.vraagt_categorie}
    absent = frozenset(veld for veld, gevraagd in asks.items() if not gevraagd)
    return absent if soort.over_leerling else absent | LEERLINGVELDEN


def get_velden_voor(
    soort: Aanvraagsoort, vraag: Vraag | None, organisaties: Mapping[str, Feitveld] | None = None
) -> dict[str, Feitveld]:
    """The fields at which a condition of this question can look; None: an item of the checklist, or a new question.

    ``organisaties``: {field: with the boards or schools to choose from}.
    """
    vragen = sort_vragen(soort.vragen.all())
    codes = [each.code for each in vragen]
    earlier = vragen[: codes.index(vraag.code)] if vraag is not None else vragen
    absent = find_niet_gevraagde_velden(soort)
    velden = get_feitvelden([to_deel(to_mapping(each)) for each in earlier]) | dict(organisaties or {})
    return {key: veld for key, veld in velden.items() if key not in absent}


# --- facts of a request ---------------------------------------------------------------------------------------------


def get_feiten(aanvraag: Aanvraag, delen: Sequence[Onderdeelvraag], vandaag: date) -> dict[str, Feit]:
    """What is known of this request, as far as these conditions look at it; what is not known is None."""
    asked = {regel.veld for deel in delen for regel in deel.regels}
    return read_feiten(aanvraag, asked, vandaag) | read_antwoordfeiten(aanvraag.antwoorden, delen, asked)


# --- what is asked --------------------------------------------------------------------------------------------------


def judge_formulier(
    aanvraag: Aanvraag, delen: Sequence[Onderdeelvraag], vandaag: date, *, verstuurd: bool | None = None
) -> dict[str, Vraagstand]:
    """{code: is it asked of this request?}; without any condition nothing is read for it.

    Of a request that was sent (``verstuurd``; None: as its status says) the questions with a condition were asked that have
    an answer: the others went at submission, and a birthday or an OPP later changes nothing.
    """
    feiten = get_feiten(aanvraag, delen, vandaag) if any(deel.regels for deel in delen) else {}
    standen = judge_vragen(delen, feiten)
    if is_verstuurd(aanvraag) if verstuurd is None else verstuurd:
        for deel in delen:
            if deel.vorm and deel.regels:
                empty = is_leeg(aanvraag.antwoorden.get(deel.code, ""))
                standen[deel.code] = Vraagstand(Waarheid.NEE if empty else Waarheid.JA)
    return standen


def select_vragen(aanvraag: Aanvraag, vandaag: date) -> list[Vraag]:
    """The questions of its kind that this request meets, in order.

    One of which it isn't known whether it is asked, is not required; ``wacht_op`` says in words what is missing.
    """
    vragen = sort_vragen(aanvraag.soort.vragen.all())
    delen = [to_deel(to_mapping(vraag)) for vraag in vragen]
    standen, velden = judge_formulier(aanvraag, delen, vandaag), get_feitvelden(delen)
    found = []
    for vraag in vragen:
        stand = standen[vraag.code]
        if stand.gevraagd:
            own = copy(vraag)
            own.wacht_op = describe_wachten(stand, velden)
            own.verplicht = vraag.verplicht and not own.wacht_op
            found.append(own)
    return found


def select_items(aanvraag: Aanvraag, vandaag: date) -> list[tuple[ChecklistItem, Vraagstand]]:
    """The items of the checklist that this request meets, or may meet, in order."""
    items = list(aanvraag.soort.checklist.all())
    if not any(getattr(item, "regels", []) for item in items):
        return [(item, Vraagstand(Waarheid.JA)) for item in items]
    vragen = [to_deel(to_mapping(vraag)) for vraag in sort_vragen(aanvraag.soort.vragen.all())]
    delen = [to_itemdeel(item) for item in items]
    standen = judge_formulier(aanvraag, [*vragen, *delen], vandaag)
    return [(item, standen[deel.code]) for item, deel in zip(items, delen, strict=True) if standen[deel.code].gevraagd]


def find_niet_mee(aanvraag: Aanvraag, vandaag: date) -> list[str]:
    """Names of questions that were answered and are not asked (any more): they don't go along.

    What was taken over from elsewhere and never changed is not named: nobody typed it.
    """
    delen = [to_deel(to_mapping(vraag)) for vraag in sort_vragen(aanvraag.soort.vragen.all())]
    taken = aanvraag.antwoorden.get(BRON, {})
    typed = {code: value for code, value in aanvraag.antwoorden.items() if code not in taken}
    return split_antwoorden(typed, delen, judge_formulier(aanvraag, delen, vandaag)).niet_mee


def describe_antwoorden(aanvraag: Aanvraag, rijen: Iterable[Mapping[str, Any]], vandaag: date) -> list[tuple[str, str]]:
    """(question, answer in words or "") of these questions, as far as they are asked."""
    rijen = sorted(rijen, key=lambda rij: (order_stap(rij["stap"]), rij["volgorde"]))
    delen = [to_deel(rij) for rij in rijen]
    standen = judge_formulier(aanvraag, delen, vandaag)
    return [
        (deel.naam, describe_antwoord(deel.vorm, aanvraag.antwoorden.get(deel.code, "")) if deel.vorm else "")
        for deel in delen
        if standen[deel.code].gevraagd
    ]
