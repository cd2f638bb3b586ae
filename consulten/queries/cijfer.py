"""Accounting: consultations and hours of a period, counted by the database. Nothing here reads a question or a pupil."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Aggregate, Count, DurationField, ExpressionWrapper, F, Q, Sum

from consulten.enums import Urenindeling
from consulten.models import Consult, Uurregel
from swv.organisatie.models import Gebruiker

DAGEN = ExpressionWrapper(F("beantwoord_op") - F("gesteld_op"), output_field=DurationField())
ZONDER_BESTUUR, ZONDER_VRAAG = "zonder bestuur", "geen consult"
INDELING: dict[str, tuple[str, str]] = {
    Urenindeling.SCHOOL: ("school__sorteernaam", "school__naam"),
    Urenindeling.BESTUUR: ("school__bestuur__sorteernaam", "school__bestuur__naam"),
    Urenindeling.ACTIVITEIT: ("soort__sorteernaam", "soort__naam"),
    Urenindeling.VRAAG: ("consult__soort__sorteernaam", "consult__soort__naam"),
}


class Mediaan(Aggregate):
    """The middle value, counted by PostgreSQL; what is empty does not count."""

    function = "PERCENTILE_CONT"
    template = "%(function)s(0.5) WITHIN GROUP (ORDER BY %(expressions)s)"
    output_field = DurationField()


@dataclass(frozen=True)
class Consulttelling:
    """Of one school and one kind of question: asked in the period, answered of those, median days, and minutes."""

    school: str
    bestuur: str
    soort: str
    gesteld: int
    beantwoord: int
    mediaan: timedelta | None
    minuten: int

    @property
    def dagen(self) -> float | None:
        """Median number of days from question to answer."""
        return None if self.mediaan is None else round(self.mediaan / timedelta(days=1), 1)


@dataclass(frozen=True)
class Urensom:
    """Minutes of one school, board, activity or kind of question, and over how many lines."""

    naam: str
    minuten: int
    regels: int


def count_consulten(user: Gebruiker, van: date, tot_en_met: date) -> list[Consulttelling]:
    """Consultations asked in these days, per school and kind, with the hours written on them. Two queries."""
    asked = Consult.objects.counted_by(user).filter(gesteld_op__range=(van, tot_en_met)).order_by()
    keys = ("school", "soort")
    minuten = Uurregel.objects.visible_to(user).filter(consult__in=asked.values("pk")).order_by()
    spent = {
        (row["consult__school"], row["consult__soort"]): row["som"]
        for row in minuten.values("consult__school", "consult__soort").annotate(som=Sum("minuten"))
    }
    rows: Any = asked.values(
        *keys, "school__naam", "school__bestuur__naam", "soort__naam", "school__sorteernaam", "soort__sorteernaam"
    ).annotate(
        gesteld=Count("pk"), beantwoord=Count("pk", filter=Q(beantwoord_op__isnull=False)), mediaan=Mediaan(DAGEN)
    )
    return [
        Consulttelling(
            row["school__naam"], row["school__bestuur__naam"] or ZONDER_BESTUUR, row["soort__naam"], row["gesteld"],
            row["beantwoord"], row["mediaan"], spent.get((row["school"], row["soort"]), 0),
        )
        for row in rows.order_by("school__sorteernaam", "school", "soort__sorteernaam", "soort")
    ]  # fmt: skip


def sum_uren(user: Gebruiker, van: date, tot_en_met: date, indeling: str) -> list[Urensom]:
    """Hours of these days along one division. One query."""
    order, naam = INDELING[indeling]
    rows: Any = Uurregel.objects.visible_to(user).filter(dag__range=(van, tot_en_met)).order_by()
    found = (
        rows.values(order, naam)
        .annotate(som=Sum("minuten"), regels=Count("pk"))
        .order_by(F(order).asc(nulls_last=True))
    )
    leeg = ZONDER_BESTUUR if indeling == Urenindeling.BESTUUR else ZONDER_VRAAG
    return [Urensom(row[naam] or leeg, row["som"], row["regels"]) for row in found]
