"""What is final stays as it is: triggers that refuse the application every later change, also by raw SQL.

A correction is a new row. The refusal carries the code of a restriction (``VAST``), which Django gives as an
IntegrityError; services never try it, and a page where it happens all the same answers 409 (``swv/kern/middleware.py``).
Columns that never change, final or not, stand in ``muur_onveranderlijk`` of a model (``swv/kern/muren.py``).
"""

from typing import Any

import pgtrigger
from django.db import IntegrityError, models
from django.db.models import F, Func, Q

VAST = "23001"  # restrict_violation
# Retention deletes what is final when its term ends, and a migration of the owner may fill in a new column.
BY_OTHERS = """if not verband_is_toepassing() then
            if tg_op = 'DELETE' then return old; end if;
            return new;
        end if;"""


LIGT_VAST = "Dit ligt vast en verandert niet meer. Is het niet goed? Maak dan een nieuwe versie of een nieuw besluit."


def is_refused_as_final(problem: BaseException) -> bool:
    """Did the database refuse this because the row is final?"""
    return isinstance(problem, IntegrityError) and getattr(problem.__cause__, "sqlstate", "") == VAST


def _raise(reason: str) -> str:
    return f"raise exception '%: {reason}', tg_table_name using errcode = '{VAST}';"


def _array(columns: tuple[str, ...]) -> str:
    return "array[" + ", ".join(f"'{column}'" for column in columns) + "]::text[]"


def freeze_when(
    name: str, condition: Any, *, except_: tuple[str, ...] = (), only: tuple[str, ...] = (), delete: bool = True
) -> pgtrigger.Trigger:
    """A row for which ``condition`` held (a ``pgtrigger.Q`` over ``old__…``) is never changed or deleted again.

    ``except_`` are columns that live on, ``only`` the few that are fixed; a column that is added later is fixed too.
    ``delete=False`` where somebody else says when a row may go: retention, or the application after some time.
    """
    left, right = "to_jsonb(new)", "to_jsonb(old)"
    if only:
        pick = "(select jsonb_object_agg(k, {row} -> k) from unnest({columns}) k)"
        left, right = (pick.format(row=row, columns=_array(only)) for row in (left, right))
    elif except_:
        left, right = (f"({row} - {_array(except_)})" for row in (left, right))
    func = f"""
        {BY_OTHERS}
        if tg_op = 'DELETE' then {_raise("final, not deleted")} end if;
        if {left} is distinct from {right} then {_raise("final, not changed")} end if;
        return new;
    """
    operation = pgtrigger.Update | pgtrigger.Delete if delete else pgtrigger.Update
    return pgtrigger.Trigger(name=name, when=pgtrigger.Before, operation=operation, condition=condition, func=func)


def make_vier_ogen(name: str, door: str, schrijvers: str = "schrijvers") -> models.CheckConstraint:
    """Four eyes: what somebody wrote at (``schrijvers``, ids) is put into use (column ``door``) by nobody of them."""
    other = Func(
        F(door), F(schrijvers), arg_joiner=" <> ALL (", output_field=models.BooleanField(),
        template="(%(expressions)s))",
    )  # fmt: skip
    return models.CheckConstraint(condition=Q(**{f"{door}__isnull": True}) | Q(other), name=name)


def refuse_when(name: str, condition: Any) -> pgtrigger.Trigger:
    """A change for which ``condition`` (a ``pgtrigger.Q`` over ``old__…`` and ``new__…``) holds is never made."""
    func = f"{BY_OTHERS} {_raise('this change is not made')}"
    return pgtrigger.Trigger(
        name=name, when=pgtrigger.Before, operation=pgtrigger.Update, condition=condition, func=func
    )


def freeze_with(
    name: str, parent: str, *, insert: bool = True, update: bool = True, delete: bool = True
) -> pgtrigger.Trigger:
    """Rows of something final are neither added, changed, moved in or out, nor deleted.

    ``parent`` is what stands behind «exists (»: it finds the final thing to which ROW belongs.
    """
    operations = [
        operation
        for wanted, operation in ((insert, pgtrigger.Insert), (update, pgtrigger.Update), (delete, pgtrigger.Delete))
        if wanted
    ]
    func = f"""
        {BY_OTHERS}
        if tg_op <> 'INSERT' and exists ({parent.replace("ROW", "old")}) then {_raise("belongs to what is final")} end if;
        if tg_op <> 'DELETE' and exists ({parent.replace("ROW", "new")}) then {_raise("belongs to what is final")} end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    """
    return pgtrigger.Trigger(name=name, when=pgtrigger.Before, operation=pgtrigger.Operations(*operations), func=func)
