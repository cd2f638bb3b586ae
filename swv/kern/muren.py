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
from typing import Any, NamedTuple

from django.apps import apps
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import connection, models, transaction

from swv.kern.muurbewijs import TABEL_VAN_INZAGE, TRANSACTIE, acting, install_proof
from swv.kern.muurfuncties import NAMENS, ORGANISATIES, TOEGANG_TABEL, install_functions, pupil_condition

GEEN_DRIE_ROLLEN = (
    "De muur om leerlingen heeft drie databaserollen nodig. Geef elk een eigen rol: DATABASE_URL, "
    "DATABASE_EIGENAAR_URL en DATABASE_VERNIETIGER_URL."
)


class LeerlingGebonden(models.Model):
    """Every row that says something about one pupil. Its table is walled on ``leerling_id``."""

    muur_kolom = "leerling_id"
    # Nothing about a pupil is deleted by the application: only the retention role deletes.
    muur_rechten = "SELECT, INSERT, UPDATE"
    # Columns that never get another value: whose row it is decides who sees it.
    muur_onveranderlijk: tuple[str, ...] = ("leerling_id",)

    leerling = models.ForeignKey(
        "leerlingen.Leerling", on_delete=models.PROTECT, related_name="%(class)s_set", verbose_name="leerling"
    )

    class Meta:
        abstract = True


# What the application may do with tables that are not ours. Tables of ours say it themselves: ``muur_rechten``.
RECHTEN = {
    # Written by ``migrate`` only.
    "auth_group": "SELECT",
    "auth_group_permissions": "SELECT",
    "auth_permission": "SELECT",
    "django_content_type": "SELECT",
    "django_migrations": "SELECT",
    "django_session": "SELECT, INSERT, UPDATE (session_data, expire_date), DELETE",
    "account_emailaddress": "SELECT, INSERT, UPDATE, DELETE",
    "account_emailconfirmation": "SELECT, INSERT, UPDATE (sent), DELETE",
    "mfa_authenticator": "SELECT, INSERT, UPDATE, DELETE",
    # Who logs in by the office: the applications stand in the settings, tokens of others are not kept.
    "socialaccount_socialapp": "SELECT",
    "socialaccount_socialaccount": "SELECT, INSERT, UPDATE (extra_data, last_login), DELETE",
    "socialaccount_socialtoken": "SELECT",
    "knox_authtoken": "SELECT, INSERT, UPDATE (expiry), DELETE",
    # The context stands in the rows of history themselves.
    "pghistory_context": "",
}


# --- the context of one transaction --------------------------------------------------------------------------------


def _format(organisaties: Iterable[int]) -> str:
    return ",".join(str(int(pk)) for pk in sorted(set(organisaties)))


# The settings of one transaction, in the order of ``set_wall_context``.
_SETTINGS = ("verband.organisaties", "verband.vandaag", "verband.namens")
_SET = ", ".join(f"set_config('{name}', %s, true)" for name in _SETTINGS)
_GET = ", ".join(f"coalesce(current_setting('{name}', true), '')" for name in _SETTINGS)


class Muurcontext(NamedTuple):
    """The context before this one (see ``_SETTINGS``), and the name of the transaction, to prove who acts."""

    eerder: tuple[str, ...]
    transactie: str


def set_wall_context(organisaties: Iterable[int], vandaag: date, namens: int | None = None) -> Muurcontext:
    """Set the context for the rest of this transaction; return the one before. Raises RuntimeError outside one.

    ``namens`` is the organisation where somebody acts, also in a role without pupils; None leaves it as it is.
    """
    if not connection.in_atomic_block:
        raise RuntimeError("A wall context holds for one transaction: open one first.")
    with connection.cursor() as cursor:
        cursor.execute(
            f"select {_GET}, {TRANSACTIE},"
            " set_config('verband.organisaties', %s, true), set_config('verband.vandaag', %s, true),"
            " set_config('verband.namens', coalesce(%s, current_setting('verband.namens', true), ''), true)",
            [_format(organisaties), vandaag.isoformat(), None if namens is None else str(int(namens))],
        )
        row = cursor.fetchone()
    return Muurcontext(row[: len(_SETTINGS)], row[len(_SETTINGS)])


@contextmanager
def wall_context(organisaties: Iterable[int], vandaag: date, namens: int | None = None) -> Iterator[str]:
    """Read and write on behalf of these organisations until the block ends; then the previous context is back.

    Gives the name of the transaction, with which is proved who acts (``muurbewijs.acting``).
    """
    context = set_wall_context(organisaties, vandaag, namens)
    try:
        yield context.transactie
    finally:
        if not connection.needs_rollback and connection.in_atomic_block:
            with connection.cursor() as cursor:
                cursor.execute(f"select {_SET}", context.eerder)


@contextmanager
def act_as(gebruiker: Any, vandaag: date) -> Iterator[Any]:
    """One transaction inside the wall of this person, who is given back: what is written there is written by him or her.

    For who acts outside a request, as the demonstration does.
    """
    lid = gebruiker.lidmaatschap
    with (
        transaction.atomic(),
        wall_context(gebruiker.muur_organisaties, vandaag, gebruiker.organisatie_id) as transactie,
        acting(transactie, gebruiker=gebruiker.pk, lidmaatschap=lid and lid.pk),
    ):
        yield gebruiker


# --- which tables stand behind it ----------------------------------------------------------------------------------


def walled_models() -> list[type[models.Model]]:
    """Every model whose rows belong to one pupil, the history tables included."""
    return [model for model in apps.get_models() if wall_column(model)]


def get_walled_tables() -> list[str]:
    """Names of all tables that have policies."""
    return sorted({model._meta.db_table for model in apps.get_models() if has_wall(model)})


def has_wall(model: type[models.Model]) -> bool:
    """Do policies say which rows of this table are there?"""
    return bool(wall_column(model) or organisation_columns(model) or own_conditions(model))


def own_conditions(model: type[models.Model]) -> tuple[str, str] | None:
    """(SQL of which rows are read, SQL of which are written) as the model says itself; history is read as written."""
    tracked = getattr(model, "pgh_tracked_model", None)
    found: tuple[str, str] | None = getattr(tracked or model, "muur_voorwaarden", None)
    return (found[1], found[1]) if found and tracked else found


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


def _fill_in(condition: str, table: str) -> str:
    """A condition of a model for this table: TABEL is its name, MUUR and NAMENS are the organisations of the context."""
    return condition.replace("TABEL", table).replace("MUUR", ORGANISATIES).replace("NAMENS", NAMENS)


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
    if conditions := own_conditions(model):
        reading, writing = (_fill_in(condition, table) for condition in conditions)
        if is_history(model):
            return {"muur": f"for select to {app} using ({reading})"}
        return {
            "muur_lezen": f"for select to {app} using ({reading})",
            "muur_schrijven": f"for all to {app} using ({writing}) with check ({writing})",
        }
    if columns := organisation_columns(model):
        condition = _organisation_condition(table, columns)
    else:
        condition = pupil_condition(column, limited=allows_limited(model))
        own = "" if is_history(model) else _fill_in(getattr(model, "muur_register", ""), table)
        if own:
            return _register_policies(
                model, condition, pupil_condition(column, limited=allows_limited(model), register=own)
            )
    if is_history(model):
        return {"muur": f"for select to {app} using ({condition})"}
    return {"muur": f"for all to {app} using ({condition}) with check ({condition})"}


def _register_policies(model: type[models.Model], writing: str, reading: str) -> dict[str, str]:
    """Of a table of which a school keeps reading its own closed OPP (``muur_register``); writing asks more. Never deleted."""
    app, adding = _role("app"), reading if getattr(model, "muur_register_schrijft", False) else writing
    return {
        "muur_lezen": f"for select to {app} using ({reading})",
        "muur_toevoegen": f"for insert to {app} with check ({adding})",
        "muur_wijzigen": f"for update to {app} using ({writing}) with check ({writing})",
    }


def rights(model: type[models.Model]) -> str:
    """The privileges of the application on this table."""
    if is_history(model):
        return "SELECT"
    default = RECHTEN.get(model._meta.db_table, "SELECT, INSERT, UPDATE, DELETE")
    return getattr(model, "muur_rechten", default)


def immutable_columns(model: type[models.Model]) -> tuple[str, ...]:
    """The columns that never get another value; none of a table of history, which is never changed at all."""
    return () if is_history(model) else getattr(model, "muur_onveranderlijk", ())


def _triggers(model: type[models.Model]) -> dict[str, str]:
    """Name -> definition of the triggers that belong to a wall, on top of those of the model itself."""
    table = connection.ops.quote_name(model._meta.db_table)
    found = {}
    if columns := immutable_columns(model):
        names = ", ".join(columns)
        changed = " or ".join(f"old.{column} is distinct from new.{column}" for column in columns)
        found["muur_onveranderlijk"] = (
            f"before update of {names} on {table} for each row when ({changed}) execute function verband_onveranderlijk()"
        )
    if is_history(model):
        found["muur_bewijs"] = f"before insert on {table} for each row execute function verband_geschiedenis()"
    if model._meta.db_table == TABEL_VAN_INZAGE:
        found["muur_bewijs"] = f"before insert on {table} for each row execute function verband_inzage()"
    return found


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
        install_functions(cursor, _role("app"), settings.DATABASE_ROLLEN["app"])
        install_proof(cursor, _role("app"))
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
    wanted = policies(model) if has_wall(model) else {}
    if wanted:
        wanted["vernietigen"] = f"for all to {vernietiger} using (true)"
    triggers = _triggers(model)
    laws = (rights(model), sorted(wanted.items()), sorted(triggers.items()))
    mark = sha256(repr(laws).encode()).hexdigest()[:16]
    cursor.execute("select to_regclass(%s), obj_description(to_regclass(%s), 'pg_class')", [table, table])
    exists, laid = cursor.fetchone()
    if exists is None or laid == mark:
        return
    quoted = connection.ops.quote_name(table)
    cursor.execute(f"revoke all on {quoted} from public, {app}, {vernietiger}")
    if rights(model):
        cursor.execute(f"grant {rights(model)} on {quoted} to {app}")
    cursor.execute(f"grant select, delete on {quoted} to {vernietiger}")
    if wanted:
        cursor.execute(f"alter table {quoted} enable row level security")
        cursor.execute("select policyname from pg_policies where tablename = %s", [table])
        for (name,) in cursor.fetchall():
            cursor.execute(f"drop policy {name} on {quoted}")
        for name, body in wanted.items():
            cursor.execute(f"create policy {name} on {quoted} {body}")
    cursor.execute("select tgname from pg_trigger where tgrelid = %s::regclass and tgname like 'muur\\_%%'", [quoted])
    for name in {row[0] for row in cursor.fetchall()} - set(triggers):
        cursor.execute(f"drop trigger {name} on {quoted}")
    for name, definition in triggers.items():
        cursor.execute(f"create or replace trigger {name} {definition}")
    cursor.execute(f"comment on table {quoted} is '{mark}'")


def _secure_trigger_functions(cursor: Any) -> None:
    """History triggers run as their owner; pgtrigger resets that with every migration of a trigger."""
    cursor.execute(
        "select p.oid::regprocedure::text from pg_proc p where p.pronamespace = 'public'::regnamespace"
        " and p.prorettype = 'trigger'::regtype and p.proname like 'pgtrigger_%%' and not p.prosecdef"
    )
    for (function,) in cursor.fetchall():
        cursor.execute(f"alter function {function} security definer set search_path = public, pg_temp")
