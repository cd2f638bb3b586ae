"""The second wall: row level security on every table with pupil data.

PostgreSQL knows, per transaction, on behalf of which organisations is being read and on which (Dutch) date. A row
with pupil data is there only for an organisation with a ``Toegang`` to that pupil that holds on that date. Without
context a query returns nothing. The first wall, ``visible_to(user)``, is finer: it adds role and case.

Policies and privileges are laid after every ``migrate`` and only where they differ from what is there, so an
ordinary release takes no lock. A table gets privileges here and nowhere else: a new one is closed until its wall
stands.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from hashlib import sha256
from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import connection, models

from swv.kern.muurfuncties import ORGANISATIES, TOEGANG_TABEL, install_functions, pupil_condition

GEEN_DRIE_ROLLEN = (
    "De muur om leerlingen heeft drie databaserollen nodig. Geef elk een eigen rol: DATABASE_URL, "
    "DATABASE_EIGENAAR_URL en DATABASE_VERNIETIGER_URL."
)


class LeerlingGebonden(models.Model):
    """Every row that says something about one pupil. Its table is walled on ``leerling_id``."""

    muur_kolom = "leerling_id"
    # Nothing about a pupil is deleted by the application: only the retention role deletes.
    muur_rechten = "SELECT, INSERT, UPDATE"

    leerling = models.ForeignKey(
        "leerlingen.Leerling", on_delete=models.PROTECT, related_name="%(class)s_set", verbose_name="leerling"
    )

    class Meta:
        abstract = True


# --- the context of one transaction --------------------------------------------------------------------------------


def _format(organisaties: Iterable[int]) -> str:
    return ",".join(str(int(pk)) for pk in sorted(set(organisaties)))


def set_wall_context(organisaties: Iterable[int], vandaag: date) -> tuple[str, str]:
    """Set the context for the rest of this transaction; return the one before. Raises RuntimeError outside one."""
    if not connection.in_atomic_block:
        raise RuntimeError("A wall context holds for one transaction: open one first.")
    with connection.cursor() as cursor:
        cursor.execute(
            "select current_setting('verband.organisaties', true), current_setting('verband.vandaag', true),"
            " set_config('verband.organisaties', %s, true), set_config('verband.vandaag', %s, true)",
            [_format(organisaties), vandaag.isoformat()],
        )
        before = cursor.fetchone()
    return before[0] or "", before[1] or ""


@contextmanager
def wall_context(organisaties: Iterable[int], vandaag: date) -> Iterator[None]:
    """Read and write on behalf of these organisations until the block ends; then the previous context is back."""
    before = set_wall_context(organisaties, vandaag)
    try:
        yield
    finally:
        if not connection.needs_rollback and connection.in_atomic_block:
            with connection.cursor() as cursor:
                cursor.execute(
                    "select set_config('verband.organisaties', %s, true), set_config('verband.vandaag', %s, true)",
                    before,
                )


# --- which tables stand behind it ----------------------------------------------------------------------------------


def walled_models() -> list[type[models.Model]]:
    """Every model whose rows belong to one pupil, the history tables included."""
    return [model for model in apps.get_models() if wall_column(model)]


def get_walled_tables() -> list[str]:
    """Names of all tables that have policies."""
    models_ = [model for model in apps.get_models() if wall_column(model) or organisation_columns(model)]
    return sorted({model._meta.db_table for model in models_})


def wall_column(model: type[models.Model]) -> str | None:
    """The column with the pupil's id, or None when the table holds no pupil data."""
    tracked = getattr(model, "pgh_tracked_model", None)
    return getattr(tracked or model, "muur_kolom", None)


def organisation_columns(model: type[models.Model]) -> tuple[str, ...]:
    """The columns with the organisations to whom a row belongs, for rows that are not tied to a pupil (yet)."""
    tracked = getattr(model, "pgh_tracked_model", None)
    return getattr(tracked or model, "muur_van_organisaties", ())


def allows_limited(model: type[models.Model]) -> bool:
    """May an organisation with limited access (name, dates and agreements) read this table?"""
    tracked = getattr(model, "pgh_tracked_model", None)
    return getattr(tracked or model, "muur_beperkt", False)


def is_history(model: type[models.Model]) -> bool:
    """Is this a table of pghistory, with the earlier rows of another model?"""
    return getattr(model, "pgh_tracked_model", None) is not None


# --- laying the walls (runs as the owner) --------------------------------------------------------------------------


def _organisation_condition(table: str, columns: Iterable[str]) -> str:
    return " or ".join(f"{table}.{column} = any {ORGANISATIES}" for column in columns)


def policies(model: type[models.Model]) -> dict[str, str]:
    """Name -> body of the policies for the application on this table."""
    table, app = model._meta.db_table, _role("app")
    column = f"{table}.{wall_column(model)}"
    if table == TOEGANG_TABEL:
        own, access = f"organisatie_id = any {ORGANISATIES}", "verband_heeft_toegang(leerling_id)"
        # No period on one's own rows: an organisation can end its own access and can hand a pupil over. Giving
        # oneself access works only for a pupil to whom nobody has any yet: the one being registered.
        return {
            "muur_lezen": f"for select to {app} using ({own} or {access})",
            "muur_toevoegen": f"for insert to {app} with check"
            f" ({access} or ({own} and verband_zonder_toegang(leerling_id)))",
            "muur_wijzigen": f"for update to {app} using ({own} or {access}) with check ({own} or {access})",
        }
    if columns := organisation_columns(model):
        condition = _organisation_condition(table, columns)
    else:
        condition = pupil_condition(column, limited=allows_limited(model))
    if is_history(model):
        return {"muur": f"for select to {app} using ({condition})"}
    return {"muur": f"for all to {app} using ({condition}) with check ({condition})"}


def rights(model: type[models.Model]) -> str:
    """The privileges of the application on this table."""
    if is_history(model) or model._meta.db_table == "django_migrations":
        return "SELECT"
    return getattr(model, "muur_rechten", "SELECT, INSERT, UPDATE, DELETE")


def _role(name: str) -> str:
    return connection.ops.quote_name(settings.DATABASE_ROLLEN[name])


def install_walls(app_config: Any = None, using: str = "default", **_: Any) -> None:
    """Lay policies, privileges and the owner's trigger functions; called after ``migrate``, once per run.

    Raises ImproperlyConfigured when the application, the owner and the destroyer are not three roles.
    """
    if app_config is not None and app_config.name != settings.ROOMS[0]:
        return
    if len(set(settings.DATABASE_ROLLEN.values())) < len(settings.DATABASE_URLS):
        raise ImproperlyConfigured(GEEN_DRIE_ROLLEN)
    with connection.cursor() as cursor:
        cursor.execute("select to_regclass(%s)", [TOEGANG_TABEL])
        if cursor.fetchone()[0] is None:
            return
        install_functions(cursor, _role("app"))
        _grant_schema(cursor)
        for model in apps.get_models(include_auto_created=True):
            if model._meta.managed and not model._meta.proxy:
                _lay_wall(cursor, model)
        _secure_trigger_functions(cursor)


def _grant_schema(cursor: Any) -> None:
    app, vernietiger = _role("app"), _role("vernietiger")
    cursor.execute(f"grant usage on schema public to {app}, {vernietiger}")
    cursor.execute(f"grant usage, select on all sequences in schema public to {app}")
    cursor.execute(f"grant select on django_migrations to {app}")
    cursor.execute("select to_regclass('verband_cache')")
    if cursor.fetchone()[0]:
        cursor.execute(f"grant select, insert, update, delete on verband_cache to {app}")


def _lay_wall(cursor: Any, model: type[models.Model]) -> None:
    table, app, vernietiger = model._meta.db_table, _role("app"), _role("vernietiger")
    wanted = policies(model) if wall_column(model) or organisation_columns(model) else {}
    if wanted:
        wanted["vernietigen"] = f"for all to {vernietiger} using (true)"
    mark = sha256(f"{rights(model)}{sorted(wanted.items())}".encode()).hexdigest()[:16]
    cursor.execute("select to_regclass(%s), obj_description(to_regclass(%s), 'pg_class')", [table, table])
    exists, laid = cursor.fetchone()
    if exists is None or laid == mark:
        return
    quoted = connection.ops.quote_name(table)
    cursor.execute(f"revoke all on {quoted} from public, {app}, {vernietiger}")
    cursor.execute(f"grant {rights(model)} on {quoted} to {app}")
    cursor.execute(f"grant select, delete on {quoted} to {vernietiger}")
    if wanted:
        cursor.execute(f"alter table {quoted} enable row level security")
        cursor.execute("select policyname from pg_policies where tablename = %s", [table])
        for (name,) in cursor.fetchall():
            cursor.execute(f"drop policy {name} on {quoted}")
        for name, body in wanted.items():
            cursor.execute(f"create policy {name} on {quoted} {body}")
    cursor.execute(f"comment on table {quoted} is '{mark}'")


def _secure_trigger_functions(cursor: Any) -> None:
    """History triggers run as their owner; pgtrigger resets that with every migration of a trigger."""
    cursor.execute(
        "select p.oid::regprocedure::text from pg_proc p where p.pronamespace = 'public'::regnamespace"
        " and p.prorettype = 'trigger'::regtype and p.proname like 'pgtrigger_%%' and not p.prosecdef"
    )
    for (function,) in cursor.fetchall():
        cursor.execute(f"alter function {function} security definer set search_path = public, pg_temp")
