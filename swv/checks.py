"""System checks: an installation that could leak does not start."""

from typing import Any

from django.conf import settings
from django.core.checks import Error, Tags, register
from django.db import connection


@register(Tags.database)
def check_database_role(databases: Any = None, **_: Any) -> list[Error]:
    """The application's role can't bypass the policies: no superuser, no BYPASSRLS, not the owner or its member."""
    if not databases or settings.VERBAND_ROL != "app":
        return []
    with connection.cursor() as cursor:
        cursor.execute(
            "select r.rolsuper, r.rolbypassrls, (select count(*) from pg_class c join pg_namespace n"
            " on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p')"
            " and pg_has_role(current_user, c.relowner, 'member')) from pg_roles r where r.rolname = current_user"
        )
        superuser, bypass, owned = cursor.fetchone()
    hint = "Geef de toepassing een eigen databaserol in DATABASE_URL (README, 'Configuration')."
    problems = [
        (superuser, "swv.E001", "is superuser"),
        (bypass, "swv.E001", "heeft BYPASSRLS"),
        (owned, "swv.E002", "is eigenaar, of lid van de eigenaar, van de tabellen"),
    ]
    return [
        Error(f"De databaserol van de toepassing {text}: de muur om leerlingen geldt dan niet.", hint=hint, id=code)
        for found, code, text in problems
        if found
    ]


@register(Tags.security)
def check_mfa(**_: Any) -> list[Error]:
    """Two-step login may be off in the demo only."""
    if settings.MFA_VERPLICHT or settings.DEMO:
        return []
    return [Error("MFA_VERPLICHT=False mag alleen in de demo.", hint="Zet MFA_VERPLICHT=True.", id="swv.E003")]
