"""Keyset pagination: every page costs the same, and rows that are added meanwhile shift nothing.

The cursor in the address is the signed id of the last row shown. The values to go on from are looked up by that id,
so that no name or birth date ends up in an address or a server log.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.core.signing import BadSignature, Signer
from django.db.models import F, Func, Model, OrderBy, Q, QuerySet, Value
from django.db.models.constants import LOOKUP_SEP
from django.db.models.expressions import Col
from django.http import HttpRequest

PARAMETER = "na"
PER_BLADZIJDE = 30
# So many related rows at once, where the ones before gave less than a page.
HOOGSTENS_TEGELIJK = 16
# Functions of the database that give a value whenever they get values.
NOOIT_LEEG_UIT_GEVULD = {"LOWER", "UPPER", "TRANSLATE"}


@dataclass(frozen=True)
class Bladeren:
    """Context of onderdelen/bladeren.html: cursor of the next page (or None) and which rows these are."""

    volgende: str | None
    is_eerste: bool
    tekst: str


@dataclass(frozen=True)
class Bladzijde:
    """One page of a list."""

    objecten: list[Any]
    bladeren: Bladeren


@dataclass(frozen=True)
class Sleutel:
    """One column of the order. Without a value it comes last, whichever way the column is sorted."""

    naam: str
    dalend: bool
    kan_leeg: bool

    def as_order(self, *, filled: bool = False) -> OrderBy:
        """For ``order_by``; ``filled``: of rows that all have a value, which an index gives in both directions."""
        nulls_last = True if self.kan_leeg and not filled else None
        return F(self.naam).desc(nulls_last=nulls_last) if self.dalend else F(self.naam).asc(nulls_last=nulls_last)

    @property
    def is_filled(self) -> Q:
        """The rows that have a value in this column."""
        return Q(**{f"{self.naam}__isnull": False})

    def equals(self, value: Any) -> Q:
        """The rows with this value; None is the rows without one."""
        return Q(**{f"{self.naam}__isnull": True}) if value is None else Q(**{self.naam: value})

    def comes_after(self, value: Any, *, or_same: bool = False) -> Q | None:
        """Rows after this value (None: there are none); with ``or_same`` those with the same value too."""
        if value is None:
            return Q() if or_same else None
        lookup = ("lt" if self.dalend else "gt") + ("e" if or_same else "")
        later = Q(**{f"{self.naam}__{lookup}": value})
        return later | Q(**{f"{self.naam}__isnull": True}) if self.kan_leeg else later


def paginate(
    queryset: QuerySet[Any],
    request: HttpRequest,
    *,
    order: Sequence[str],
    size: int = PER_BLADZIJDE,
    langs: Sequence[int] | None = None,
    delen: Sequence[QuerySet[Any]] = (),
) -> Bladzijde:
    """The page of this list that the address asks for (``?na=``).

    ``order`` names columns as in ``order_by`` ("-datum", "school__naam"); the id is added as the last one. A cursor
    that is not ours, or belongs to another list or order, gives the first page.

    ``langs`` is for an order by a column of a relation and then the relation ("school__naam", "school", "pk"), which
    no index can give: all ids of the relation in this order (ascending). The list is then read along these; another
    order takes no notice of them.

    ``delen`` are the same rows in parts without overlap, for a list that is one «or» another: an index gives the first
    rows of each part, and of the «or» none.
    """
    keys = _keys(queryset, order)
    signer = Signer(salt=_salt(queryset, order))
    position, shown = _read_cursor(signer, request.GET.get(PARAMETER, ""), queryset, keys)
    if langs is not None and keys[0].naam.rpartition(LOOKUP_SEP)[0] == keys[1].naam:
        rows = _read_along(langs, queryset, keys, position, size + 1)
    else:
        rows = _read(queryset, keys, position, size + 1, delen)
    objecten = rows[:size]
    volgende = None
    if len(rows) > size:
        volgende = signer.sign_object([objecten[-1].pk, shown + size])
    tekst = f"{shown + 1}–{shown + len(objecten)}" if objecten else ""
    return Bladzijde(objecten, Bladeren(volgende, position is None, tekst))


def _read(
    queryset: QuerySet[Any],
    keys: list[Sleutel],
    position: tuple[Any, ...] | None,
    aantal: int,
    delen: Sequence[QuerySet[Any]] = (),
) -> list[Any]:
    """The first rows after this position (None: from the start).

    Where the first column may be empty, rows with a value are read first and, when those run out, the rows without:
    each of the two comes out of one index, forwards and backwards, and one query for both would sort the whole list.
    """

    def read(order: list[OrderBy], most: int, *conditions: Q) -> list[Any]:
        parts = [part.filter(*conditions).order_by(*order)[:most] for part in delen]
        if len(parts) < 2:
            return list(queryset.filter(*conditions).order_by(*order)[:most])
        ids = [part.values("pk") for part in parts]
        return list(queryset.filter(pk__in=ids[0].union(*ids[1:], all=True)).order_by(*order)[:most])

    first, *rest = keys
    after = Q() if position is None else _after(keys, position)
    if not first.kan_leeg:
        return read([key.as_order() for key in keys], aantal, after)
    rows: list[Any] = []
    if position is None or position[0] is not None:
        filled = Q() if position is None else _after([replace(first, kan_leeg=False), *rest], position)
        rows = read([first.as_order(filled=True), *(key.as_order() for key in rest)], aantal, first.is_filled, filled)
        after = Q()
    if len(rows) < aantal:
        rows += read([key.as_order() for key in rest], aantal - len(rows), after, first.equals(None))
    return rows


def _read_along(
    langs: Sequence[int], queryset: QuerySet[Any], keys: list[Sleutel], position: tuple[Any, ...] | None, aantal: int
) -> list[Any]:
    """The same, one related row after another, and ever more at once while they give little."""
    _, relation, *rest = keys
    todo = list(reversed(langs)) if relation.dalend else list(langs)
    rows: list[Any] = []
    if position is not None:
        todo = todo[todo.index(position[1]) + 1 :] if position[1] in todo else []
        same = queryset.filter(relation.equals(position[1]), _after(rest, position[2:]))
        rows = list(same.order_by(*(key.as_order() for key in rest))[:aantal])
    together = 1
    while todo and len(rows) < aantal:
        chosen, todo = todo[:together], todo[together:]
        firsts = [
            queryset.filter(relation.equals(each)).order_by(*(key.as_order() for key in rest))[: aantal - len(rows)]
            for each in chosen
        ]
        found = list(firsts[0]) if len(firsts) == 1 else _read_together(queryset, firsts, keys)
        rows += found[: aantal - len(rows)]
        together = min(together * 4, HOOGSTENS_TEGELIJK)
    return rows


def _read_together(queryset: QuerySet[Any], parts: list[QuerySet[Any]], keys: list[Sleutel]) -> list[Any]:
    """The rows of these parts, of each not more than it is cut off at."""
    ids = [part.values_list("pk", flat=True) for part in parts]
    found = list(ids[0].union(*ids[1:], all=True))
    return list(queryset.filter(pk__in=found).order_by(*(key.as_order() for key in keys))) if found else []


def choose_order(request: HttpRequest, allowed: Mapping[str, Sequence[str]], default: str) -> tuple[str, list[str]]:
    """The order that ``?volgorde=`` asks for, as (value for the tag ``kolomkop``, order for ``paginate``).

    ``allowed`` is {name of the column heading: columns}; "-name" turns every column around.
    """
    chosen = request.GET.get("volgorde", "")
    if chosen.removeprefix("-") not in allowed:
        chosen = default
    columns = list(allowed[chosen.removeprefix("-")])
    return chosen, [_reverse(column) for column in columns] if chosen.startswith("-") else columns


def _reverse(column: str) -> str:
    return column[1:] if column.startswith("-") else f"-{column}"


def _keys(queryset: QuerySet[Any], order: Sequence[str]) -> list[Sleutel]:
    names = [name.removeprefix("-") for name in order]
    if not {"pk", queryset.model._meta.pk.name} & set(names):
        order = [*order, "-pk" if order and order[-1].startswith("-") else "pk"]
    return [
        Sleutel(naam, column.startswith("-"), _can_be_empty(queryset, naam))
        for column in order
        for naam in [column.removeprefix("-")]
    ]


def _can_be_empty(queryset: QuerySet[Any], path: str) -> bool:
    """May this column (or a relation on the way to it) be null?"""
    if path in queryset.query.annotations:
        return _may_give_null(queryset.query.annotations[path], queryset.model._meta.db_table)
    model: type[Model] | None = queryset.model
    for part in path.split(LOOKUP_SEP):
        if part == "pk":
            return False
        try:
            field = model._meta.get_field(part) if model else None
        except FieldDoesNotExist:
            field = None
        if field is None or getattr(field, "null", True):
            return True
        model = field.related_model if isinstance(field.related_model, type) else None
    return False


def _may_give_null(expression: Any, table: str) -> bool:
    """May what is computed be null? Known for text made of filled columns of the rows themselves; else yes."""
    if isinstance(expression, Col):
        return expression.alias != table or expression.target.null
    if isinstance(expression, Value):
        return expression.value is None
    if isinstance(expression, Func) and expression.extra.get("function", expression.function) in NOOIT_LEEG_UIT_GEVULD:
        return any(_may_give_null(part, table) for part in expression.get_source_expressions())
    return True


def _salt(queryset: QuerySet[Any], order: Sequence[str]) -> str:
    return f"bladeren:{queryset.model._meta.label_lower}:{','.join(order)}"


def _read_cursor(
    signer: Signer, text: str, queryset: QuerySet[Any], keys: list[Sleutel]
) -> tuple[tuple[Any, ...] | None, int]:
    """Values of the last row that was shown, and how many were; (None, 0) for the first page."""
    try:
        pk, shown = signer.unsign_object(text)
    except BadSignature:
        return None, 0
    names = [key.naam for key in keys]
    computed = any(name in queryset.query.annotations for name in names)
    # The row itself may have left the list meanwhile (another status): its place in the order is still known.
    rows = queryset if computed else queryset.model._base_manager.all()
    position = rows.order_by().filter(pk=pk).values_list(*names).first()
    return position, shown if position is not None else 0


def _after(keys: list[Sleutel], position: tuple[Any, ...]) -> Q:
    """Everything beyond this position: equal in the first columns, later in the next one."""
    result = Q(pk__in=[])
    equal = Q()
    for key, value in zip(keys, position, strict=True):
        later = key.comes_after(value)
        if later is not None:
            result |= equal & later
        equal &= key.equals(value)
    # Says nothing new, but lets the database start in the index at the right place.
    bound = keys[0].comes_after(position[0], or_same=True)
    return result & bound if bound else result
