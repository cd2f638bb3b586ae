"""What the swv asked to be added to a request, and what the school answered."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from leerlingen.models import Document
from swv.organisatie.models import Gebruiker
from toewijzing.enums import AFGEROND, Termijnsoort
from toewijzing.models import Aanvraag, AanvraagDocument
from toewijzing.queries.zichtbaar import is_of_school, is_of_swv, visible_documenten

# Between the items that are asked at once; the form puts each on a line of its own.
SCHEIDING = "; "


@dataclass(frozen=True)
class Aanvulvraag:
    """One question of the swv: its items and last day; when it was answered, with which words and documents."""

    gevraagd: list[str]
    uiterlijk: date | None
    beantwoord_op: date | None
    antwoord: str
    documenten: list[Document]


def get_aanvullingen(user: Gebruiker, aanvraag: Aanvraag) -> list[Aanvulvraag]:
    """Every question about a request that runs, the newest first, for the school that asks and the swv."""
    if aanvraag.ontvangen_op is None or aanvraag.status in AFGEROND:
        return []
    asked = [row for row in aanvraag.termijngebeurtenissen.all() if row.soort == Termijnsoort.VRAAG]
    if not asked or not (is_of_swv(user, aanvraag) or is_of_school(user, aanvraag)):
        return []
    answered = any(row.beantwoord_op for row in asked)
    return make_aanvulvragen(asked, _get_answers(user, aanvraag) if answered else [])


def make_aanvulvragen(asked: Sequence[Any], answers: Iterable[tuple[str, list[Document]]]) -> list[Aanvulvraag]:
    """Stored questions, of a request of a pupil or of a school, with (words, documents) of every answer; newest first."""
    answers, found = iter(answers), []
    for vraag in sorted(asked, key=lambda row: row.pk):
        antwoord, documenten = next(answers, ("", [])) if vraag.beantwoord_op else ("", [])
        gevraagd = vraag.onderwerp.split(SCHEIDING)
        found.append(Aanvulvraag(gevraagd, vraag.tot, vraag.beantwoord_op, antwoord, documenten))
    return found[::-1]


def _get_answers(user: Gebruiker, aanvraag: Aanvraag) -> list[tuple[str, list[Document]]]:
    """(words, documents added since the question) of every answer, the first one first."""
    steps = list(aanvraag.statussen.filter(actie__in=("vraag_aanvulling", "aanvullen")).order_by("pk"))
    bijlagen = list(
        aanvraag.bijlagen.filter(document__in=visible_documenten(user)).select_related("document").order_by("pk")
    )
    return [
        (answer.toelichting, [each.document for each in bijlagen if vraag.op <= each.toegevoegd_op <= answer.op])
        for vraag, answer in pair_answers(steps)
    ]


def pair_answers(steps: Sequence[Any]) -> list[tuple[Any, Any]]:
    """(the step that asked, the step that answered) of these steps of a case, the oldest first."""
    return [(vraag, answer) for vraag, answer in pairwise(steps) if answer.actie == "aanvullen"]


def has_added_document(aanvraag: Aanvraag) -> bool:
    """Did the school add a document since the last question?"""
    asked = aanvraag.statussen.filter(actie="vraag_aanvulling").order_by("-pk").first()
    return (
        asked is not None and AanvraagDocument.objects.filter(aanvraag=aanvraag, toegevoegd_op__gte=asked.op).exists()
    )
