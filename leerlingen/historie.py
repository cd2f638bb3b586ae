"""What was changed in a dossier: read from the history tables of every room, newest first, in words.

A row of a history table holds how the object was after the change. Old and new are found by comparing it with the
row before it of the same object.

Wall 1 holds here too: somebody sees the history of what he or she sees. A model has a ``visible_to``, or belongs to
the first walled object it points at. A room above this one can add what its own silence asks (``add_rule``).
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.apps import apps
from django.db import models
from django.db.models import F, JSONField, Q, QuerySet, Value, Window
from django.db.models.expressions import RawSQL
from django.db.models.functions import Lag
from django.utils.dateparse import parse_date, parse_datetime

from leerlingen.models import Document, Leerling
from leerlingen.queries import as_log_reader, within_period
from swv.kern.historie import get_events
from swv.kern.muren import is_history, wall_column
from swv.kern.templatetags.verband import datum_kort, datum_tijd
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie

PER_BLADZIJDE = 25
ACTIES = {"insert": "toegevoegd", "update": "gewijzigd", "delete": "verwijderd"}
# Keys, counters and what is computed from other columns: they tell a reader nothing.
TECHNISCH = frozenset(
    {"id", "leerling", "uuid", "sleutel", "versie", "gewijzigd_op", "bestand", "mime", "grootte", "sha256", "hash",
     "bron_id", "zoeknaam", "inhoud"}
)  # fmt: skip
LEEG = "–"

Rule = Callable[[Any], Q]
_RULES: dict[type[models.Model], Rule] = {}


@dataclass(frozen=True)
class Veldwijziging:
    """One column: its Dutch name, the value before ("–": there was none) and after."""

    veld: str
    oud: str
    nieuw: str


@dataclass(frozen=True)
class Wijziging:
    """One row that was added, changed or removed; ``heeft_vorige``: the reader saw how it was before."""

    op: datetime
    soort: str
    actie: str
    wie: str
    rol: str
    heeft_vorige: bool
    velden: list[Veldwijziging] = field(default_factory=list)


def add_rule(model: type[models.Model], rule: Rule) -> None:
    """Rows of this model's history count only where ``rule(user)`` holds; its columns are those of the history row."""
    _RULES[model] = rule


# --- which rows -----------------------------------------------------------------------------------------------------


def history_models() -> list[Any]:
    """Every history table with pupil data."""
    return [model for model in apps.get_models() if is_history(model) and wall_column(model)]


def _parent(model: Any) -> tuple[str, Any] | None:
    """The first walled object that this model points at, other than the pupil: (field, model)."""
    for each in model._meta.fields:
        related = each.related_model if each.is_relation else None
        if isinstance(related, type) and related not in (Leerling, model) and wall_column(related):
            return each.name, related
    return None


def visible_rows(model: Any, leerling: Leerling, user: Gebruiker) -> QuerySet[Any] | None:
    """Objects of this model about this pupil that this person sees; None when nobody sees them as such."""
    if model is Leerling:
        return Leerling.objects.visible_to(user).filter(pk=leerling.pk)
    if model is Document:
        return Document.objects.visible_to(user, met_verwijderde=True).filter(leerling=leerling)
    if hasattr(model.objects.all(), "visible_to"):
        # What counts nowhere any more (an enrolment that was undone) keeps its history.
        return getattr(model, "alle", model.objects).visible_to(user).filter(leerling=leerling)
    if parent := _parent(model):
        rows = visible_rows(parent[1], leerling, user)
        return None if rows is None else model.objects.filter(**{f"{parent[0]}__in": rows.values("pk")})
    return None


def _visible_history(event: Any, leerling: Leerling, user: Gebruiker) -> QuerySet[Any] | None:
    """History rows about this pupil; of an object that is gone, those that hang on something one sees."""
    model = event.pgh_tracked_model
    if hasattr(model.objects.all(), "visible_to") or (parent := _parent(model)) is None:
        rows = visible_rows(model, leerling, user)
        condition = {"pgh_obj__in": rows.values("pk")} if rows is not None else None
    else:
        rows = visible_rows(parent[1], leerling, user)
        condition = {f"{parent[0]}__in": rows.values("pk")} if rows is not None else None
    if condition is None:
        return None
    found = event.objects.filter(**condition)
    return found.filter(_RULES[model](user)) if model in _RULES else found


def _as_json(event: Any, seen: QuerySet[Any]) -> QuerySet[Any]:
    """The whole row and the one before it of the same object, as JSON, so that rows of all tables fit together."""
    # The name of our own table: nothing in it comes from outside.
    row = RawSQL(f'to_jsonb("{event._meta.db_table}".*)', [], output_field=JSONField())  # noqa: S611
    before = Window(Lag(row, output_field=JSONField()), partition_by=[F("pgh_obj_id")], order_by=[F("pgh_id")])
    rows = seen.annotate(tabel=Value(event._meta.label_lower), rij=row, vorige=before).order_by()
    return rows.values_list("pgh_created_at", "pgh_id", "tabel", "pgh_label", "pgh_context", "rij", "vorige")


def get_historie(
    leerling: Leerling, user: Gebruiker, *, vanaf: int = 0, aantal: int = PER_BLADZIJDE
) -> tuple[list[Wijziging], bool]:
    """Changes of everything about this pupil that this person sees, newest first; and whether there are more."""
    reader = as_log_reader(user)
    parts = []
    for event in history_models():
        seen = _visible_history(event, leerling, reader)
        if seen is not None:
            parts.append(_as_json(event, within_period(seen, user, "pgh_created_at")))
    rows = parts[0].union(*parts[1:], all=True).order_by("-pgh_created_at", "tabel", "-pgh_id")
    found = list(rows[vanaf : vanaf + aantal + 1])
    return _describe(found[:aantal]), len(found) > aantal


def get_rij_historie(rij: models.Model) -> list[Wijziging]:
    """Changes of one row without pupil data, newest first. Whether the reader may see the row, the caller decided."""
    events = get_events(type(rij)).filter(pgh_obj=rij.pk)
    rows = _as_json(events.model, events).order_by("-pgh_id")
    return _describe(list(rows[:PER_BLADZIJDE]))


def get_rijen_historie(events: Iterable[QuerySet[Any]], *, aantal: int = PER_BLADZIJDE) -> list[Wijziging]:
    """Changes of rows of several tables without pupil data, newest first. ``events`` are rows of history tables that
    the caller chose; whether the reader may see them, the caller decided."""
    parts = [_as_json(rows.model, rows) for rows in events]
    rows = parts[0].union(*parts[1:], all=True).order_by("-pgh_created_at", "tabel", "-pgh_id")
    return _describe(list(rows[:aantal]))


# --- in words -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Namen:
    """Names of the people, organisations and roles that occur on one page."""

    gebruikers: dict[int | None, str]
    organisaties: dict[int | None, str]
    lidmaatschappen: dict[int | None, str]


def _describe(rows: list[Any]) -> list[Wijziging]:
    parsed = [(*row[:4], _load(row[4]), _load(row[5]), _load(row[6])) for row in rows]
    namen = _find_names(parsed)
    result = []
    for op, _, tabel, label, context, row, before in parsed:
        model = apps.get_model(tabel).pgh_tracked_model
        context = context or {}
        result.append(
            Wijziging(
                op=op,
                soort=str(model._meta.verbose_name),
                actie=ACTIES.get(label, label),
                wie=namen.gebruikers.get(context.get("gebruiker"), "Verband zelf"),
                rol=namen.lidmaatschappen.get(context.get("lidmaatschap"), ""),
                heeft_vorige=bool(before),
                velden=_compare(model, before or {}, row, namen),
            )
        )
    return result


def _load(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else value


def _columns(model: Any) -> Iterable[Any]:
    """The columns that mean something to a reader."""
    return (each for each in model._meta.concrete_fields if each.name not in TECHNISCH)


def _compare(model: Any, before: dict[str, Any], row: dict[str, Any], namen: _Namen) -> list[Veldwijziging]:
    changed = []
    for column in _columns(model):
        oud, nieuw = before.get(column.column), row.get(column.column)
        if oud != nieuw and not (oud in (None, "") and nieuw in (None, "")):
            label = str(column.verbose_name)
            changed.append(Veldwijziging(label, _show(column, oud, namen), _show(column, nieuw, namen)))
    return changed


def _show(column: Any, value: Any, namen: _Namen) -> str:
    """A value of this column as people read it."""
    if value in (None, "", [], {}):
        return LEEG
    if column.is_relation:
        known = {Gebruiker: namen.gebruikers, Organisatie: namen.organisaties}.get(column.related_model, {})
        return known.get(value, f"nummer {value}")
    if column.choices:
        return str(dict(column.flatchoices).get(value, value))
    match column:
        case models.BooleanField():
            return "ja" if value else "nee"
        case models.DateTimeField():
            return datum_tijd(parse_datetime(value)) if isinstance(value, str) else str(value)
        case models.DateField():
            return datum_kort(parse_date(value)) if isinstance(value, str) else str(value)
        case models.DecimalField():
            return f"{Decimal(str(value)):.{column.decimal_places}f}".replace(".", ",")
        case models.JSONField() if isinstance(value, dict):
            return "; ".join(f"{key}: {text}" for key, text in value.items())
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _known(ids: set[int | None]) -> list[int]:
    return [each for each in ids if each is not None]


def _find_names(rows: list[Any]) -> _Namen:
    people: set[int | None] = set()
    organisations: set[int | None] = set()
    roles: set[int | None] = set()
    for _, _, tabel, _, context, row, before in rows:
        people.add((context or {}).get("gebruiker"))
        roles.add((context or {}).get("lidmaatschap"))
        for column in _columns(apps.get_model(tabel).pgh_tracked_model):
            target = (
                {Gebruiker: people, Organisatie: organisations}.get(column.related_model)
                if column.is_relation
                else None
            )
            if target is not None:
                target |= {row.get(column.column), (before or {}).get(column.column)}
    lids = Lidmaatschap.objects.filter(pk__in=_known(roles)).select_related("organisatie")
    return _Namen(
        dict(Gebruiker.objects.filter(pk__in=_known(people)).values_list("pk", "naam")),
        dict(Organisatie.objects.filter(pk__in=_known(organisations)).values_list("pk", "naam")),
        {lid.pk: str(lid) for lid in lids},
    )
