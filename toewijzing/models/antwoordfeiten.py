"""Answers of a request as facts for conditions, of forms and routes; and all facts at which a route looks."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from toewijzing.calculations.antwoord import VORMVELDEN, make_vorm, to_feit
from toewijzing.calculations.formulier import Onderdeelvraag, judge_vragen, order_stap, to_regels
from toewijzing.calculations.voorwaarde import VRAAG, Feit, Waarheid
from toewijzing.enums import BINNEN_SCHOOL, Status
from toewijzing.models.zaakfeiten import Zaak, read_feiten


def is_verstuurd(aanvraag: Zaak) -> bool:
    """It left the school and is not open for a supplement: what was asked then, stays what was asked."""
    return aanvraag.status not in {*BINNEN_SCHOOL, Status.ONVOLLEDIG}


def read_antwoordfeiten(
    antwoorden: Mapping[str, Any], delen: Sequence[Onderdeelvraag], velden: Collection[str]
) -> dict[str, Feit]:
    """{«vraag:CODE»: the answer as a fact, None without one} of the questions among these fields."""
    return {
        f"{VRAAG}{deel.code}": to_feit(deel.vorm, antwoorden.get(deel.code, ""))
        for deel in delen
        if deel.vorm and f"{VRAAG}{deel.code}" in velden
    }


def read_routefeiten(aanvraag: Zaak, velden: Collection[str], vandaag: date) -> dict[str, Feit]:
    """{field: value, None when it is not known} of these fields, answers too.

    The answer to a question that is not asked, or of which that is not known, is not known: it goes when the request
    leaves the school. Questions are read only when a field is one. Uses a prefetch of ``soort__vragen`` when there is one.
    """
    feiten = read_feiten(aanvraag, velden, vandaag)
    if not any(veld.startswith(VRAAG) for veld in velden):
        return feiten
    vragen = sorted(aanvraag.soort.vragen.all(), key=lambda each: (order_stap(each.stap), each.volgorde, each.pk))
    delen = [
        Onderdeelvraag(
            each.code, each.label, make_vorm({name: getattr(each, name) for name in VORMVELDEN}), to_regels(each.regels)
        )
        for each in vragen
    ]
    found = read_antwoordfeiten(aanvraag.antwoorden, delen, velden)
    if is_verstuurd(aanvraag):
        return feiten | found
    asked = {regel.veld for deel in delen for regel in deel.regels}
    known = read_feiten(aanvraag, asked, vandaag) | read_antwoordfeiten(aanvraag.antwoorden, delen, asked)
    standen = judge_vragen(delen, known)
    return feiten | {
        veld: value if standen[veld.removeprefix(VRAAG)].waarheid == Waarheid.JA else None
        for veld, value in found.items()
    }
