"""Going over to the rules of today, as one reads it before one does it: what differs, and which steps are still to come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from toewijzing.calculations.voorwaarde import Waarheid
from toewijzing.models import Aanvraag, Aanvraagsoort
from toewijzing.presentatie.route import describe_routestap
from toewijzing.presentatie.verschil import Versieverschil, compare_versies
from toewijzing.queries.overgang import VOOR, plan_overgang
from toewijzing.queries.route import name_velden


@dataclass(frozen=True)
class Overgangstap:
    """One step of the new route: what, and how it stands for this request."""

    wat: str
    stand: str


@dataclass(frozen=True)
class Overgangbeeld:
    """The steps of the new route, what differs, and labels of questions that come in addition and have no answer."""

    stappen: Sequence[Overgangstap]
    verschil: Versieverschil
    onbeantwoord: Sequence[str]


def describe_overgang(aanvraag: Aanvraag, vandaag: date) -> Overgangbeeld | None:
    """What going over does to this request; None without a newer version."""
    plan = plan_overgang(aanvraag, vandaag)
    if plan is None:
        return None
    oud = Aanvraagsoort.objects.prefetch_related(*VOOR).get(pk=aanvraag.soort_id)
    vragen = [{"code": vraag.code, "label": vraag.label} for vraag in plan.nieuw.vragen.all()]
    steps = []
    for row, each in zip(plan.stappen, plan.weg, strict=True):
        if row.pk in plan.gedaan:
            stand = "gedaan, en dat blijft zo"
        elif each.oordeel == Waarheid.NEE:
            stand = "niet bij deze aanvraag"
        elif each.oordeel == Waarheid.ONBEKEND:
            stand = f"hangt af van {' en '.join(name_velden(each.wacht_op, vragen))}"
        else:
            stand = "nog te doen"
        steps.append(Overgangstap(describe_routestap(row, plan.nieuw.aantal_deskundigen).wat, stand))
    known = {vraag.code for vraag in oud.vragen.all()}
    fresh = [v["label"] for v in vragen if v["code"] not in known and not aanvraag.antwoorden.get(v["code"])]
    return Overgangbeeld(steps, compare_versies(oud, plan.nieuw), fresh)
