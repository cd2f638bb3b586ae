"""Database roles in tests: everything runs as the application, except what is explicitly done as the owner."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.db import connection
from django.utils import timezone

from swv.kern.muren import wall_context
from swv.kern.muurbewijs import as_setting
from swv.kern.zaken.engine import get_actions

APP = settings.DATABASE_ROLLEN["app"]


def become_app(**kwargs: Any) -> None:
    """Every new connection of a test continues as the application's role."""
    with kwargs["connection"].cursor() as cursor:
        cursor.execute(f'set role "{APP}"')


@contextmanager
def as_eigenaar() -> Iterator[None]:
    """For factories and cleaning up only: the owner is not walled."""
    with connection.cursor() as cursor:
        cursor.execute("reset role")
    try:
        yield
    finally:
        if not connection.needs_rollback:
            with connection.cursor() as cursor:
                cursor.execute(f'set role "{APP}"')


@contextmanager
def als(gebruiker: Any) -> Iterator[Any]:
    """Inside the wall of the lidmaatschap in which this person acts."""
    organisatie, lid = gebruiker.organisatie_id, gebruiker.lidmaatschap
    with wall_context(gebruiker.muur_organisaties, timezone.localdate(), organisatie) as transactie:
        before = _set_actor(as_setting(transactie, gebruiker=gebruiker.pk, lidmaatschap=lid and lid.pk))
        try:
            yield gebruiker
        finally:
            if not connection.needs_rollback and connection.in_atomic_block:
                _set_actor(before)


def _set_actor(value: str) -> str:
    """What is written from here on, is written by this person; returns the setting before."""
    name = "pghistory.context_metadata"
    with connection.cursor() as cursor:
        cursor.execute(f"select coalesce(current_setting('{name}', true), '')")
        (before,) = cursor.fetchone()
        cursor.execute(f"select set_config('{name}', %s, true)", [value])
    return before


def get_reasons(gebruiker: Any, zaak: Any) -> dict[str, str]:
    """{step: why it is grey} of the steps this person sees at the case as it is now; "" for one that can be taken."""
    with als(gebruiker):
        fresh = type(zaak)._base_manager.get(pk=zaak.pk)
        return {action.name: action.reason for action in get_actions(fresh, gebruiker)}
