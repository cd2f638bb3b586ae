"""Cases in a given status, made once per worker: ``@stand`` on a function that makes something in the world.

The first test that asks for «a request that was decided» makes it with the real services. What that changed in the
database is kept, and the next test that starts with the same call gets those rows laid back: a few milliseconds for
what takes three hundred. A call counts as the same when everything before it in that test was the same: the world,
untouched, and then the same calls with the same arguments on the same day. After any other write in a test everything
is made for real. So it is for a test that replaces something (``monkeypatch``, ``settings``), and inside
``pghistory.context``, because the history then says who did it.
"""

import pickle
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import wraps
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core import mail
from django.db import connection, models, transaction
from django.utils import timezone
from pghistory.runtime import _tracker

from tests.momentopname import Momentopname, Rows, copy_in, copy_out
from tests.rollen import as_eigenaar

# What logging in leaves behind says nothing about a case.
IGNORED = ("django_session",)
DEPTH = 8
# How many rows this transaction touched per table: what the database counted itself, so also by triggers. Not by the
# view pg_stat_xact_user_tables: it works out nine numbers of every table, also of those that nobody asked for.
TALLY = """
    select relname, touched from (
        select relname, pg_stat_get_xact_tuples_inserted(oid) + pg_stat_get_xact_tuples_updated(oid)
            + pg_stat_get_xact_tuples_deleted(oid) as touched
        from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
    ) as counted where touched > 0 and relname <> all(%s)"""
_UNKNOWN = object()


@dataclass
class Verschil:
    """What one call changed: rows per table, files, what waits for the commit, and what it returned."""

    added: dict[str, Rows]
    gone: dict[str, Rows]
    files: dict[str, bytes]
    after_commit: list[tuple[Callable[[], Any], bool]]
    answer: bytes

    def lay_back(self) -> None:
        copy_in(self.added, gone={table: map(_get_id, rows) for table, rows in self.gone.items()}, silent=True)
        for name, content in self.files.items():
            path = _storage() / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        for function, robust in self.after_commit:
            transaction.on_commit(function, robust=robust)


@dataclass
class Verloop:
    """What one test made so far in its world, as long as it were only calls that are kept."""

    opname: Momentopname
    known: dict[Any, Verschil]
    path: tuple[Any, ...] = ()
    steps: list[Verschil] = field(default_factory=list)
    tally: dict[str, int] = field(default_factory=dict)
    depth: int = 0
    on: bool = True

    def start(self) -> "Verloop":
        self.tally = count_writes()
        return self

    def make(self, maker: Callable[..., Any], wereld: Any, args: Any, kwargs: Any) -> Any:
        """Return what ``maker`` returns: from what is kept, or made now and kept."""
        call = _freeze((f"{maker.__module__}.{maker.__qualname__}", args, kwargs))
        if not self.on or call is _UNKNOWN or len(self.path) >= DEPTH or hasattr(_tracker, "value"):
            return maker(wereld, *args, **kwargs)
        if count_writes() != self.tally:
            self.on = self.depth > 0  # inside another call only that one wrote
            return maker(wereld, *args, **kwargs)
        key = (*self.path, (call, timezone.localdate()))
        if found := self.known.get(key):
            found.lay_back()
            self._arrive(key, [*self.steps, found])
            return _unpack(found.answer, wereld)
        return self._record(key, maker, wereld, args, kwargs)

    def _arrive(self, key: Any, steps: list[Verschil]) -> None:
        self.path, self.steps, self.tally = key, steps, count_writes()

    def _record(self, key: Any, maker: Callable[..., Any], wereld: Any, args: Any, kwargs: Any) -> Any:
        steps, tally, members = list(self.steps), dict(self.tally), _members(wereld)
        files, waiting, mails = _files(), len(connection.run_on_commit), len(mail.outbox)
        self.depth += 1
        try:
            answer = maker(wereld, *args, **kwargs)
        finally:
            self.depth -= 1
        if len(mail.outbox) != mails:
            return answer
        now = count_writes()
        added, gone = self._compare([table for table in now if now[table] != tally.get(table)], steps)
        found = Verschil(
            added,
            gone,
            {name: (_storage() / name).read_bytes() for name in _files() - files},
            [(function, robust) for _, function, robust in connection.run_on_commit[waiting:]],
            _pack(answer, wereld, members),
        )
        self.known[key] = found
        self._arrive(key, [*steps, found])
        return answer

    def _compare(self, tables: list[str], steps: list[Verschil]) -> tuple[dict[str, Rows], dict[str, Rows]]:
        added, gone = {}, {}
        with as_eigenaar():
            after = {table: copy_out(table) for table in tables}
        for table, rows in after.items():
            before = self.opname.rows[table]
            for step in steps:
                before = (before - step.gone.get(table, frozenset())) | step.added.get(table, frozenset())
            if new := rows - before:
                added[table] = new
            if old := before - rows:
                gone[table] = old
        return added, gone


def stand(maker: Callable[..., Any]) -> Callable[..., Any]:
    """Keep what this function makes; its first argument is the world."""

    @wraps(maker)
    def kept(wereld: Any, *args: Any, **kwargs: Any) -> Any:
        verloop = getattr(wereld, "verloop", None)
        return verloop.make(maker, wereld, args, kwargs) if verloop else maker(wereld, *args, **kwargs)

    return kept


def count_writes() -> dict[str, int]:
    with connection.cursor() as cursor:
        cursor.execute(TALLY, [list(IGNORED)])
        return dict(cursor.fetchall())


def _get_id(row: bytes) -> int:
    return int(row.split(b"\t", 1)[0])


def _freeze(value: Any) -> Any:
    """Something to compare calls with; ``_UNKNOWN`` for what has no value of its own."""
    if isinstance(value, models.Model):
        return (value._meta.label, value.pk)
    if isinstance(value, dict):
        value = tuple(sorted(value.items()))
    if isinstance(value, tuple | list):
        parts = tuple(_freeze(part) for part in value)
        return _UNKNOWN if _UNKNOWN in parts else parts
    return value if value is None or isinstance(value, str | int | date | Decimal | bytes) else _UNKNOWN


def _storage() -> Path:
    return Path(settings.STORAGES["default"]["OPTIONS"]["location"])


def _files() -> set[str]:
    return {str(path.relative_to(_storage())) for path in _storage().rglob("*") if path.is_file()}


def _members(wereld: Any) -> dict[str, Any]:
    """What the world holds, with its dicts as they are now."""
    return {name: dict(value) if isinstance(value, dict) else value for name, value in vars(wereld).items()}


def _pack(answer: Any, wereld: Any, before: dict[str, Any]) -> bytes:
    """The answer with what the call added to the world itself, or put in the place of something else."""
    kept = {name for name, value in vars(wereld).items() if isinstance(value, dict) and name in before}
    own = {name: value for name, value in vars(wereld).items() if name not in kept and _is_new(before, name, value)}
    within = {
        name: {key: value for key, value in getattr(wereld, name).items() if _is_new(before[name], key, value)}
        for name in kept
    }
    return pickle.dumps((answer is wereld, None if answer is wereld else answer, own, within))


def _is_new(before: dict[str, Any], name: str, value: Any) -> bool:
    return before.get(name, _UNKNOWN) is not value


def _unpack(content: bytes, wereld: Any) -> Any:
    is_world, answer, own, within = pickle.loads(content)  # noqa: S301  # made by this very process
    for name, value in own.items():
        setattr(wereld, name, value)
    for name, values in within.items():
        getattr(wereld, name).update(values)
    return wereld if is_world else answer
