"""Database roles in tests: everything runs as the application, except what is explicitly done as the owner."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.db import connection
from django.utils import timezone

from swv.kern.muren import wall_context

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
    with wall_context(gebruiker.muur_organisaties, timezone.localdate()):
        yield gebruiker
