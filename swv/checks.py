"""System checks: an installation that could leak does not start."""

import os
from contextlib import suppress
from typing import Any

import structlog
from django.conf import settings
from django.core.checks import Error, Tags, Warning, register
from django.db import Error as DatabaseError
from django.db import connection, transaction
from django.utils import timezone

from swv.kern.muren import get_walled_tables, wall_context
from swv.kern.muurbewijs import as_setting

log = structlog.get_logger(__name__)
OWNER_ONLY = ("DATABASE_EIGENAAR_URL", "DATABASE_VERNIETIGER_URL")
GEEN_VIRUSSCANNER = "geen"
_VIRUSSCANNER = (
    "Zet CLAMD_SOCKET op het adres van ClamAV (een pad of host:poort). Wilt u bewust zonder virusscanner werken, zet dan"
    " VIRUSSCANNER=geen; de beheerder blijft dat op elke pagina zien."
)


@register(Tags.database)
def check_database_role(databases: Any = None, **_: Any) -> list[Error]:
    """The application's role can't bypass the policies: no superuser, no BYPASSRLS, not the owner or its member.

    And the policies are there at all.
    """
    if not databases or settings.VERBAND_ROL != "app":
        return []
    with connection.cursor() as cursor:
        cursor.execute(
            "select r.rolsuper, r.rolbypassrls, (select count(*) from pg_class c join pg_namespace n"
            " on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p')"
            " and pg_has_role(current_user, c.relowner, 'member')) from pg_roles r where r.rolname = current_user"
        )
        superuser, bypass, owned = cursor.fetchone()
        cursor.execute(
            "select coalesce(string_agg(relname, ', ' order by relname), '') from pg_class"
            " where relnamespace = 'public'::regnamespace and relname = any(%s) and not relrowsecurity",
            [get_walled_tables()],
        )
        (open_tables,) = cursor.fetchone()
    if not proves_who_acts():
        text = "De database kent de SECRET_KEY van de toepassing niet: wie iets doet, is dan niet te bewijzen."
        return [Error(text, hint="Voer eerst «manage.py migrate» uit, met dezelfde SECRET_KEY.", id="swv.E006")]
    hint = "Geef de toepassing een eigen databaserol in DATABASE_URL (README, 'Configuration')."
    problems = [
        (superuser, "swv.E001", "is superuser"),
        (bypass, "swv.E001", "heeft BYPASSRLS"),
        (owned, "swv.E002", "is eigenaar, of lid van de eigenaar, van de tabellen"),
    ]
    if open_tables:
        text = f"Om deze tabellen ligt geen muur: {open_tables}."
        return [Error(text, hint="Voer eerst «manage.py migrate» uit, met drie databaserollen.", id="swv.E004")]
    return [
        Error(f"De databaserol van de toepassing {text}: de muur om leerlingen geldt dan niet.", hint=hint, id=code)
        for found, code, text in problems
        if found
    ]


def proves_who_acts() -> bool:
    """Does the database accept what the application signs?"""
    with transaction.atomic(), wall_context([], timezone.localdate()) as transactie, connection.cursor() as cursor:
        cursor.execute(
            "select set_config('pghistory.context_metadata', %s, true)", [as_setting(transactie, opdracht="check")]
        )
        cursor.execute("select to_regproc('verband_wie') is not null and verband_wie() is not null")
        return bool(cursor.fetchone()[0])


def refuse_unsafe_installation() -> None:
    """The same checks for every process that serves, also where nobody ran it before. Raises SystemExit.

    A database that is away can't be judged, and gives nothing either.
    """
    problems = check_virusscanner()
    with suppress(DatabaseError):
        problems += check_database_role(databases=["default"])
    if problems:
        raise SystemExit("\n".join(f"{problem.id}: {problem.msg} {problem.hint}" for problem in problems))


@register(Tags.security)
def check_virusscanner(**_: Any) -> list[Error]:
    """Outside the demo every file is scanned, or somebody said knowingly that none is."""
    if settings.VIRUSSCANNER not in ("", GEEN_VIRUSSCANNER):
        return [Error(f"VIRUSSCANNER={settings.VIRUSSCANNER} bestaat niet.", hint=_VIRUSSCANNER, id="swv.E005")]
    if settings.DEMO or settings.CLAMD_SOCKET or settings.VIRUSSCANNER:
        return []
    return [Error("Bestanden worden niet op virussen gecontroleerd.", hint=_VIRUSSCANNER, id="swv.E005")]


@register(Tags.security, deploy=True)
def check_passwords(**_: Any) -> list[Warning]:
    """A process that serves has no password but its own: who breaks into it stays behind the wall.

    Not for commands that log in as the owner, nor where there is one database for everything.
    """
    names = " en ".join(name for name in OWNER_ONLY if os.environ.get(name))
    if settings.VERBAND_ROL != "app" or not names:
        return []
    return [
        Warning(
            f"Dit proces kent ook {names}: wie erin binnendringt, komt om de muur.",
            hint="Geef die alleen aan «manage.py migrate» (README, 'Configuration').",
            id="swv.W001",
        )
    ]


def warn_about_passwords() -> None:
    """The same, said in the log of a website, worker or beat that starts."""
    for problem in check_passwords():
        log.warning("te_veel_wachtwoorden", controle=problem.id)


@register(Tags.security)
def check_mfa(**_: Any) -> list[Error]:
    """Two-step login may be off in the demo only."""
    if settings.MFA_VERPLICHT or settings.DEMO:
        return []
    return [Error("MFA_VERPLICHT=False mag alleen in de demo.", hint="Zet MFA_VERPLICHT=True.", id="swv.E003")]
