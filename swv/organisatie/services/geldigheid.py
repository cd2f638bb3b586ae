"""Rules of an swv that change from a day on: the row that holds ends, and the next one begins."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import connection
from django.db.models import F, Model, QuerySet
from django.utils.formats import date_format

from swv.kern.calculations import to_plain
from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort
from swv.organisatie.models import holds_on

NIET_TERUG = "Deze dag is voorbij. Kies vandaag of later."
TE_VROEG = "Kies een latere dag: deze regels gelden pas vanaf {}."
LATERE = "Er is al een versie die geldt vanaf {}. Wijzig die, of kies een eerdere dag."


def make_room(rows: QuerySet[Any], van: date, vandaag: date) -> date | None:
    """End the row that holds on ``van``; returns until when the one that comes in its place holds (None: no end).

    ``rows`` are all rows of one thing (one kind, one term), with ``van`` and ``tot``. Rules of this sort are changed by one
    at a time, so that of two beheerders at the same moment the second one meets what the first made of it, also when
    there was no row yet that could be locked. A row that ends on its own first day
    holds on no day at all; what began with it earlier that day still refers to it. Raises ValidationError.
    """
    if van < vandaag:
        raise ValidationError({"van": NIET_TERUG})
    wait_for_rule(rows.model)
    log_rule(rows.model)
    known = list(rows.select_for_update(of=("self",)).order_by("van"))
    for row in known:
        if row.van <= van and (row.tot is None or row.tot > van):
            tot, row.tot = row.tot, van
            row.save(update_fields=["tot"])
            return tot
    return min((row.van for row in known if row.van > van and row.tot != row.van), default=None)


def wait_for_rule(model: type[Model]) -> None:
    """Nobody else writes a first rule of this sort until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_xact_lock(hashtext('geldigheid'), hashtext(%s))", [model._meta.db_table])


def replace_row(row: Any, van: date, vandaag: date) -> date | None:
    """As ``make_room``, for the row whose rules are changed: it holds on ``van``, or none does. Raises ValidationError."""
    if van < row.van:
        raise ValidationError({"van": TE_VROEG.format(date_format(row.van))})
    rows = type(row).objects.filter(swv=row.swv_id, code=row.code)
    if other := get_real(rows).filter(holds_on(van)).exclude(pk=row.pk).first():
        raise ValidationError({"van": LATERE.format(date_format(other.van))})
    return make_room(rows, van, vandaag)


def end_row(row: Any, tot: date, vandaag: date) -> Any:
    """From this day on these rules hold for nothing new. Raises ValidationError."""
    locked = type(row).objects.select_for_update(of=("self",)).get(pk=row.pk)
    if tot < max(locked.van, vandaag):
        raise ValidationError({"laatste_dag": NIET_TERUG})
    if locked.tot is not None:
        raise ValidationError({"laatste_dag": f"Deze versie eindigt al: zij geldt tot {date_format(locked.tot)}."})
    locked.tot = tot
    locked.save(update_fields=["tot"])
    log_rule(type(row), locked.pk)
    return locked


def log_rule(model: type[Model], pk: int | None = None) -> None:
    """Somebody changes a rule of the swv: which kind, and which row when there is one."""
    record_event(Beveiligingssoort.INSTELLING_GEWIJZIGD, wat=model._meta.label_lower, id=pk)


def get_real(rows: QuerySet[Any]) -> QuerySet[Any]:
    """Without the rows that hold on no day at all."""
    return rows.exclude(van=F("tot"))


def get_versies(row: Any) -> list[Any]:
    """Every row of the same kind, newest first."""
    return list(get_real(type(row).objects.filter(swv=row.swv_id, code=row.code)).order_by("-van"))


def pick_current(rows: QuerySet[Any], vandaag: date) -> list[Any]:
    """One row per code, by name: the one that holds today, else the first to come, else the last that held."""
    chosen: dict[str, Any] = {}
    for row in get_real(rows).order_by("van"):
        known = chosen.get(row.code)
        if known is None or (known.tot is not None and known.tot <= vandaag):
            chosen[row.code] = row
    return sorted(chosen.values(), key=lambda row: to_plain(row.naam))
