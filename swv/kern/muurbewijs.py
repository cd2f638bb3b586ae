"""Who acts, proved to the database: the actor of a row of history and of Inzage is what the database verified itself.

The application signs, once per transaction, who acts: HMAC-SHA256 over the process of the database, the start of the
transaction and the actor, with a key derived from SECRET_KEY. The key lies in a table that only the owner reads, and is
in no statement; a function of the owner checks the proof for every row and fills in actor and time. So SQL that got
into a statement as the application can set any setting, and still can't make a row of somebody else or of another
moment: the proof of one transaction is worth nothing in the next.

What this doesn't promise: within the transaction of a request its own proof holds, so injected SQL acts as the person
of that request; and who runs code in the application itself has SECRET_KEY and is the application.
"""

import hmac
import json
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from typing import Any

import pghistory
from django.conf import settings

from swv.kern.muurfuncties import open_only_to

TABEL_VAN_INZAGE = "leerlingen_inzage"
# Which transaction this is, as both sides write it: nothing else in this database ever has the same.
TRANSACTIE = "pg_backend_pid() || '.' || (extract(epoch from transaction_timestamp()) * 1000000)::bigint"
# Who can act: a person in a lidmaatschap, a job, or a command of the administrator.
DEELNEMERS = ("gebruiker", "lidmaatschap", "taak", "opdracht")
_BLOCK = 64  # bytes, of SHA-256

_MESSAGE = " || '|' || ".join(["transactie", *(f"coalesce(wie ->> '{each}', '')" for each in DEELNEMERS)])
FUNCTIONS = (
    # What the application claims, when its proof fits this transaction; else null.
    """
    create or replace function verband_wie() returns jsonb language plpgsql stable
        security definer set search_path = public, pg_temp as $$
    declare
        wie jsonb;
        transactie text := {transactie};
        goed boolean;
    begin
        begin
            wie := nullif(current_setting('pghistory.context_metadata', true), '')::jsonb;
        exception when invalid_text_representation then
            return null;
        end;
        if wie is null or wie ->> 'bewijs' is null then
            return null;
        end if;
        select encode(sha256(s.buiten || sha256(s.binnen || convert_to({bericht}, 'UTF8'))), 'hex') = wie ->> 'bewijs'
            into goed from verband_sleutel s;
        if goed is not true then
            return null;
        end if;
        return (select jsonb_object_agg(key, value) from jsonb_each(wie) where key in ({deelnemers}));
    end $$""",
    # A row of history: its actor and its time are what the database knows.
    """
    create or replace function verband_geschiedenis() returns trigger language plpgsql as $$
    begin
        new.pgh_context := verband_wie();
        new.pgh_created_at := now();
        return new;
    end $$""",
    # A row of Inzage as the application: by who acts, now. Without proof there is none.
    """
    create or replace function verband_inzage() returns trigger language plpgsql set search_path = public, pg_temp as $$
    declare
        wie jsonb;
    begin
        if not verband_is_toepassing() then
            return new;
        end if;
        wie := verband_wie();
        if wie ->> 'gebruiker' is null then
            raise exception 'Who looks is not proved.' using errcode = 'insufficient_privilege';
        end if;
        new.gebruiker_id := (wie ->> 'gebruiker')::bigint;
        if wie ? 'lidmaatschap' then
            new.lidmaatschap_id := (wie ->> 'lidmaatschap')::bigint;
        elsif not exists (select 1 from organisatie_lidmaatschap l
                          where l.id = new.lidmaatschap_id and l.gebruiker_id = new.gebruiker_id) then
            new.lidmaatschap_id := null;
        end if;
        new.op := now();
        return new;
    end $$""",
)


def _key() -> bytes:
    return hmac.digest(settings.SECRET_KEY.encode(), b"verband.muurbewijs", "sha256")


def prove(transactie: str, **wie: Any) -> dict[str, Any]:
    """Who acts (of ``DEELNEMERS``), with the proof for this transaction (``muren.wall_context`` names it)."""
    parts = [transactie, *("" if wie.get(each) is None else str(wie[each]) for each in DEELNEMERS)]
    return {**wie, "bewijs": hmac.new(_key(), "|".join(parts).encode(), sha256).hexdigest()}


@contextmanager
def acting(transactie: str, **wie: Any) -> Iterator[None]:
    """What is written until the block ends, in this transaction, is written by ``wie`` (of ``DEELNEMERS``)."""
    with pghistory.context(**prove(transactie, **wie)):
        yield


def continue_as(transactie: str, **wie: Any) -> None:
    """Within ``acting``: from here on somebody else acts, of whom the request told only later."""
    pghistory.context(**prove(transactie, **wie))


def as_setting(transactie: str, **wie: Any) -> str:
    """The same as text for ``pghistory.context_metadata``, for who sets it without a block."""
    return json.dumps(prove(transactie, **wie))


def install_proof(cursor: Any, app: str) -> None:
    """Lay the key and the functions that check with it. ``app`` is the quoted role."""
    padded = _key().ljust(_BLOCK, b"\0")
    inner, outer = (bytes(byte ^ mask for byte in padded) for mask in (0x36, 0x5C))
    cursor.execute("create table if not exists verband_sleutel (binnen bytea not null, buiten bytea not null)")
    cursor.execute("select count(*) filter (where binnen = %s) = 1 and count(*) = 1 from verband_sleutel", [inner])
    if not cursor.fetchone()[0]:
        cursor.execute("delete from verband_sleutel")
        cursor.execute("insert into verband_sleutel values (%s, %s)", [inner, outer])
    parts = {
        "{transactie}": TRANSACTIE,
        "{bericht}": _MESSAGE,
        "{deelnemers}": ", ".join(f"'{each}'" for each in DEELNEMERS),
    }
    for function in FUNCTIONS:
        for mark, text in parts.items():
            function = function.replace(mark, text)
        cursor.execute(function)
    open_only_to(cursor, "verband_wie()", app)
