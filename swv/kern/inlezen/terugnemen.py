"""What an import changed, row by row of the database, and taking that back as long as the rows are still as it left them.

Before and after an import the rows it may touch are laid side by side (``snapshot``, ``list_changes``). Taking back puts
each row as it was: what is new goes, what was changed or taken away comes back. The history of every row stays.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import models

from swv.kern.inlezen.kolommen import enumerate_dutch
from swv.kern.templatetags.verband import datum

# {(label of the model, primary key): {column: text, or None for an empty one}}
Stand = dict[tuple[str, int], dict[str, Any]]
MAX_KOLOMMEN_GENOEMD = 3
INTUSSEN = "Iemand wijzigde dit intussen. Open de inlezing opnieuw en kijk wat er staat."


@dataclass(frozen=True)
class Geraakt:
    """Rows that an import may change; ``kolommen`` limits what is compared and put back, () is every column."""

    rijen: models.QuerySet[Any]
    kolommen: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rijwijziging:
    """One row before and after: ``voor`` is None for a new row, ``na`` for one that was taken away."""

    tabel: str
    pk: int
    voor: Mapping[str, Any] | None
    na: Mapping[str, Any] | None

    @property
    def model(self) -> type[models.Model]:
        """The model of this row."""
        return apps.get_model(self.tabel)

    @property
    def nieuwste(self) -> Mapping[str, Any]:
        """The row as the import left it, or as it was for one that was taken away."""
        return self.na if self.na is not None else self.voor or {}

    def as_json(self) -> list[Any]:
        """To be stored; ``from_json`` makes it again."""
        return [self.tabel, self.pk, self.voor, self.na]

    @classmethod
    def from_json(cls, data: Sequence[Any]) -> "Rijwijziging":
        """What ``as_json`` gave."""
        return cls(*data)


def snapshot(geraakt: Iterable[Geraakt]) -> Stand:
    """The rows as they are now, parents before what hangs on them when they are given in that order."""
    return {
        (row._meta.label_lower, row.pk): _write_row(row, each.kolommen) for each in geraakt for row in each.rijen.all()
    }


def _columns(model: type[models.Model], names: Sequence[str] = ()) -> "list[models.Field[Any, Any]]":
    return [
        field for field in model._meta.concrete_fields
        if not field.primary_key and not isinstance(field, models.GeneratedField) and (not names or field.name in names)
    ]  # fmt: skip


def _write_row(row: models.Model, names: Sequence[str] = ()) -> dict[str, Any]:
    return {
        field.attname: None if field.value_from_object(row) is None else field.value_to_string(row)
        for field in _columns(type(row), names)
    }


def list_changes(voor: Stand, na: Stand) -> list[Rijwijziging]:
    """What differs between two moments, in the order in which the rows were read; new rows last."""
    gone_or_changed = [
        Rijwijziging(tabel, pk, row, na.get((tabel, pk)))
        for (tabel, pk), row in voor.items()
        if na.get((tabel, pk)) != row
    ]
    return gone_or_changed + [
        Rijwijziging(tabel, pk, None, row) for (tabel, pk), row in na.items() if (tabel, pk) not in voor
    ]


def find_changed_since(changes: Sequence[Rijwijziging], *, lock: bool = False) -> list[tuple[Rijwijziging, str]]:
    """Rows that are no longer as the import left them, each with what happened, in Dutch.

    ``lock``: from now on nobody else changes them, until the transaction ends.
    """
    now = _read_now(changes, lock=lock)
    found = []
    for change in changes:
        row = now.get((change.tabel, change.pk))
        if change.na is None:
            if row is not None:
                found.append((change, "Wat de inlezing weghaalde, staat er weer."))
        elif row is None:
            found.append((change, "Dit is daarna verwijderd of door een ander bestand vervangen."))
        elif differs := [name for name, value in change.na.items() if row.get(name) != value]:
            namen = enumerate_dutch(_label(change.model, name) for name in differs[:MAX_KOLOMMEN_GENOEMD])
            found.append((change, f"Dit is daarna gewijzigd: {namen}."))
    return found


def find_hanging(changes: Sequence[Rijwijziging]) -> list[tuple[Rijwijziging, str]]:
    """New rows to which something was tied that the import did not bring, each with what it is, in Dutch."""
    new = {(change.tabel, change.pk): change for change in changes if change.voor is None}
    found = []
    for tabel in dict.fromkeys(tabel for tabel, _ in new):
        for relation in apps.get_model(tabel)._meta.related_objects:
            if relation.on_delete is models.DO_NOTHING:  # the history, which stays whatever happens
                continue
            model, attname = relation.related_model, relation.field.attname
            pks = [pk for each, pk in new if each == tabel]
            tied = model._default_manager.filter(**{f"{attname}__in": pks}).order_by("pk").values_list("pk", attname)
            found += [
                (new[tabel, parent], f"Hier hangt een {model._meta.verbose_name} aan.")
                for pk, parent in tied
                if (model._meta.label_lower, pk) not in new
            ]
    return found


def _label(model: type[models.Model], attname: str) -> str:
    return next(str(field.verbose_name) for field in _columns(model) if field.attname == attname)


def describe_change(change: Rijwijziging, namen: Sequence[str]) -> str:
    """A row as people know it: what it is, and its own words in these columns («tarief zwaar 1 januari 2027»)."""
    columns = {field.name: field for field in _columns(change.model, namen)}
    words = [
        _show(columns[naam], text)
        for naam in namen
        if naam in columns and (text := change.nieuwste.get(naam)) is not None
    ]
    return " ".join([str(change.model._meta.verbose_name), *(word for word in words if word)])


def _show(field: "models.Field[Any, Any]", text: str) -> str:
    value = field.to_python(text)
    return datum(value) if isinstance(value, date) else str(dict(field.flatchoices).get(value, value))


def _read_now(changes: Sequence[Rijwijziging], *, lock: bool = False) -> Stand:
    ids: dict[str, list[int]] = {}
    for change in changes:
        ids.setdefault(change.tabel, []).append(change.pk)
    sets = (apps.get_model(tabel)._default_manager.filter(pk__in=pks).order_by("pk") for tabel, pks in ids.items())
    rows = (row for found in sets for row in (found.select_for_update(of=("self",)) if lock else found))
    return {(row._meta.label_lower, row.pk): _write_row(row) for row in rows}


def take_back(changes: Sequence[Rijwijziging]) -> None:
    """Put every row back as it was, within the transaction of the caller.

    Ask ``find_changed_since`` and ``find_hanging`` first. Raises ValidationError when somebody changed a row after that, and
    IntegrityError when the database refuses.
    """
    if find_changed_since(changes, lock=True):
        raise ValidationError(INTUSSEN)
    for change in reversed(changes):
        if change.voor is None:
            change.model._default_manager.filter(pk=change.pk).delete()
    for change in changes:
        if change.voor is not None and change.na is not None:
            change.model._default_manager.filter(pk=change.pk).update(**_values(change))
    for change in changes:
        if change.voor is not None and change.na is None:
            change.model(pk=change.pk, **_values(change)).save(force_insert=True)


def _values(change: Rijwijziging) -> dict[str, Any]:
    """{column: value} of the row as it was; columns that are no longer there are left out."""
    was = change.voor or {}
    return {
        field.attname: None if was[field.attname] is None else field.to_python(was[field.attname])
        for field in _columns(change.model)
        if field.attname in was
    }
