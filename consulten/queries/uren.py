"""Reading hours: the own week, months that are closed, and what a line may be about."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.db.models import QuerySet, Sum

from consulten.calculations import first_of_month
from consulten.models import Consult, Uurmaand, Uurregel, Uursoort
from consulten.models.consult import CIJFERROLLEN
from schoolaanvragen.models import Schoolaanvraag
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker, Organisatie, holds_on
from toewijzing.calculations.urenstand import Urenstand
from toewijzing.models import Aanvraag
from toewijzing.queries.urenstand import get_urenstanden

MAANDEN_TERUG = 12
RELATIES = ("soort", "school", "consult", "schoolaanvraag", "corrigeert")


def get_uursoorten(swv: Organisatie, vandaag: date) -> QuerySet[Uursoort]:
    """The activities one can choose at this swv today."""
    return Uursoort.objects.filter(holds_on(vandaag), swv=swv)


def get_own_lines(user: Gebruiker, van: date, tot_en_met: date) -> list[Uurregel]:
    """The own lines of these days, in order."""
    rows = Uurregel.objects.written_by(user).filter(dag__range=(van, tot_en_met))
    return list(rows.select_related(*RELATIES).order_by("dag", "pk"))


def find_closed(swv_id: int, dagen: Iterable[date]) -> set[date]:
    """Which of these days lie in a month that is closed."""
    dagen = list(dagen)
    maanden = {first_of_month(dag) for dag in dagen}
    closed = set(Uurmaand.objects.filter(swv=swv_id, maand__in=maanden).values_list("maand", flat=True))
    return {dag for dag in dagen if first_of_month(dag) in closed}


def find_zaak(user: Gebruiker, nummer: str) -> Consult | Aanvraag | Schoolaanvraag | None:
    """The consultation or request (of a pupil or of a school) with this number, when this person may see it and it is of
    the own swv."""
    nummer = nummer.strip().upper()
    if nummer.startswith("C"):
        return Consult.objects.visible_to(user).select_related("school").filter(nummer=nummer).first()
    if nummer.startswith("S"):
        cases = Schoolaanvraag.objects.visible_to(user).filter(nummer=nummer, swv=user.organisatie_id)
        return cases.select_related("school").first()
    rows = Aanvraag.objects.visible_to(user).filter(nummer=nummer, swv=user.organisatie_id)
    return rows.select_related("school", "leerling").first()


def count_day(user: Gebruiker, dag: date, *, without: int | None = None) -> int:
    """Minutes this person has on this day at all swv's together; ``without`` a line that is being changed."""
    rows = Uurregel.objects.filter(wie=user.pk, dag=dag)
    if without is not None:
        rows = rows.exclude(pk=without)
    return rows.aggregate(som=Sum("minuten"))["som"] or 0


def get_closable(user: Gebruiker, vandaag: date) -> list[tuple[date, Uurmaand | None]]:
    """The last twelve months that are over, newest first, each with its closing when it is closed."""
    closed = {row.maand: row for row in Uurmaand.objects.visible_to(user).select_related("gesloten_door")}
    maand, found = first_of_month(vandaag), []
    for _ in range(MAANDEN_TERUG):
        maand = first_of_month(maand - timedelta(days=1))
        found.append((maand, closed.get(maand)))
    return found


def may_close(user: Gebruiker) -> bool:
    """Is this somebody who closes months?"""
    return user.rol in {Rol.SECRETARIS, Rol.CONTROLLER}


def sum_schoolaanvraag(user: Gebruiker, pk: int) -> int | None:
    """Minutes spent on a request of a school, for who may add them up; None for others."""
    if user.rol not in CIJFERROLLEN and user.rol not in SCHOOLROLLEN:
        return None
    rows = Uurregel.objects.visible_to(user).filter(schoolaanvraag=pk)
    return rows.aggregate(som=Sum("minuten"))["som"] or 0


def sum_school(user: Gebruiker, van: date, tot_en_met: date) -> int:
    """Minutes spent on what this person may add up in these days: for a school, on that school."""
    found: dict[str, Any] = Uurregel.objects.visible_to(user).filter(dag__range=(van, tot_en_met)).aggregate(
        som=Sum("minuten")
    )  # fmt: skip
    return found["som"] or 0


def sum_aanvragen(user: Gebruiker, ids: Iterable[int]) -> dict[int, Decimal]:
    """{request: hours written for it} as far as this person adds them up; one without hours is not there. One query."""
    rows = Uurregel.objects.visible_to(user).filter(aanvraag__in=list(ids)).order_by().values("aanvraag")
    return {row["aanvraag"]: Decimal(row["som"]) / 60 for row in rows.annotate(som=Sum("minuten"))}


def get_own_grants(user: Gebruiker, vandaag: date) -> list[tuple[Aanvraag, Urenstand]]:
    """Requests for which this person wrote hours in the last twelve months, with what is left; least left first."""
    since = vandaag - timedelta(days=365)
    own = Uurregel.objects.written_by(user).filter(dag__gte=since, aanvraag__isnull=False).values("aanvraag")
    rows = Aanvraag.objects.visible_to(user).filter(pk__in=own, swv=user.organisatie_id)
    zaken = {each.pk: each for each in rows.select_related("soort", "school")}
    standen = get_urenstanden(user, zaken.values())
    return sorted(((zaken[pk], stand) for pk, stand in standen.items()), key=lambda row: (row[1].over, row[0].pk))
