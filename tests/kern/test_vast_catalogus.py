"""Every trigger of the catalogue that keeps something as it is, tried by raw SQL; one that is not here fails.

The rows are made up (the owner, without checks and keys), so that each trigger stands alone: what else stops a change is
tested where it belongs. Walls and privileges are opened for the same reason (``test_tabelrechten.py``, ``test_muren.py``).
A row that is not final is tried too: there the same changes are made.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from django.conf import settings
from django.db import DatabaseError, connection, transaction

from schoolaanvragen.models.aanvraag import GEVRAAGD as SCHOOLGEVRAAGD
from schoolaanvragen.models.hulp import STOPVELDEN, TERUGBLIKVELDEN
from swv.kern.vast import is_refused_as_final
from tests.kern.test_vast import OTHER, execute, get_columns
from tests.rollen import as_eigenaar
from toewijzing.models.aanvraag import VAST

TOEN = "2026-01-05 10:00+01"
# What a column gets that must have something; a foreign key is 1, the id of every row here.
WAARDEN = {
    "bigint": "1", "integer": "1", "smallint": "1", "numeric": "1", "boolean": "false", "date": "'2026-01-05'",
    "timestamp with time zone": f"'{TOEN}'", "uuid": "gen_random_uuid()", "jsonb": "'{}'", "bytea": "''", "ARRAY": "'{1}'",
    "time without time zone": "'09:00'",
}  # fmt: skip
# Another text, that fits a column of one letter too.
TEKST = "case when coalesce({0}, '') = '' then 'x' else 'y' || substr({0}, 2) end"
ONVERANDERLIJK = "muur_onveranderlijk"


@dataclass(frozen=True)
class Stand:
    """When a row is final: by the values ``vast`` of itself, or of the row of ``van`` it belongs to (over ``via``).

    ``los`` are values with which it is not; None: the row of ``van`` is not there, or (without ``van``) no state of it is
    free. ``leeft`` are columns that still change when it is final, ``alleen`` the only ones that don't, and
    ``los_vast`` those that are fixed in both states. ``zelf``: what
    the row itself has in both, when it belongs to something over a column that may be empty.
    """

    vast: Mapping[str, str] = field(default_factory=dict)
    los: Mapping[str, str] | None = field(default_factory=dict)
    van: str = ""
    via: tuple[str, ...] = ()
    leeft: frozenset[str] = frozenset()
    alleen: frozenset[str] = frozenset()
    los_vast: frozenset[str] = frozenset()
    zelf: Mapping[str, str] = field(default_factory=dict)


def of(van: str, *via: str, **vast: str) -> Stand:
    """Belongs to a row that is final with these values; free while that is a concept."""
    return Stand(vast, {"status": "concept"} if "status" in vast else {}, van, via)


def by(**vast: str) -> Stand:
    """Final itself with these values; free while it is a concept, or has none of them."""
    return Stand(vast, {"status": "concept"} if "status" in vast else {})


BEGROTING, VERDELING, VERSLAG, AANVRAAG, SOORT = (
    "financien_begroting", "financien_verdeling", "rapportage_jaarverslag", "toewijzing_aanvraag", "toewijzing_aanvraagsoort",
)  # fmt: skip
BEVROREN = {
    (BEGROTING, "vastgesteld"): by(status="vastgesteld"),
    ("financien_begrotingsbedrag", "begroting_vast"): of(BEGROTING, "financien_begrotingspost", status="vastgesteld"),
    ("financien_begrotingspost", "begroting_vast"): of(BEGROTING, status="vastgesteld"),
    ("financien_betaling", "betaling_vast"): of(VERDELING, status="vastgesteld"),
    ("consulten_consultinhoud", "gesloten"): Stand({"status": "gesloten"}, {"status": "gesteld"}, "consulten_consult"),
    ("consulten_uurregel", "maand_dicht"): Stand({"maand": "2026-01-01"}, {"maand": "2026-02-01"}, "consulten_uurmaand"),
    ("schoolaanvragen_schooldeelname", "verstuurd"): of("schoolaanvragen_schoolaanvraag", status="ingediend"),
    ("schoolaanvragen_schoolaanvraag", "besloten"): Stand(
        {"status": "toegekend"}, {"status": "concept"}, alleen=frozenset(SCHOOLGEVRAAGD)
    ),
    ("schoolaanvragen_schoolbrief", "gemaakt"): by(gemaakt_op=TOEN),
    ("schoolaanvragen_schoolplicht", "aanvaard"): Stand({"status": "aanvaard"}, {"status": "open"}),
    ("schoolaanvragen_schooltermijn", "besluit_vast"): of(
        "schoolaanvragen_schoolaanvraag", "schoolaanvragen_schoolbesluit", status="toegekend"
    ),
    ("schoolaanvragen_schoolvraag", "beantwoord"): Stand({"beantwoord_op": "2026-01-05"}),
    ("schoolaanvragen_schoolstap", "vervallen"): by(vervallen_op=TOEN),
    ("schoolaanvragen_snellehulp", "teruggekeken"): Stand(
        {"teruggekeken_op": "2026-01-05"}, leeft=frozenset(STOPVELDEN)
    ),
    ("schoolaanvragen_snellehulp", "gestopt"): Stand(
        {"gestopt_op": "2026-01-05"}, leeft=frozenset(TERUGBLIKVELDEN)
    ),
    ("financien_importbestand", "overgenomen"): by(overgenomen_op=TOEN),
    ("financien_reserve", "begroting_vast"): of(BEGROTING, status="vastgesteld"),
    ("financien_reservemutatie", "begroting_vast"): of(BEGROTING, "financien_reserve", status="vastgesteld"),
    ("financien_signaal", "gezien"): by(gezien_op=TOEN),
    ("financien_verdeelbrief", "gemaakt"): by(gemaakt_op=TOEN),
    (VERDELING, "vastgesteld"): by(status="vastgesteld"),
    ("financien_verdelingsdeel", "deel_vast"): of(VERDELING, status="vastgesteld"),
    ("kern_bericht", "verzonden"): Stand({"verzonden_op": TOEN}, los_vast=frozenset({"tekst"})),
    ("leerlingen_document", "gedeeld"): Stand(van="leerlingen_deling", los=None),
    ("leerlingen_document", "verwijderd"): by(verwijderd_op=TOEN),
    ("leerlingen_kwalificatie", "vervallen"): by(vervallen_op=TOEN),
    ("opp_doel", "vastgesteld"): of("opp_oppversie", vastgesteld_op=TOEN),
    ("opp_labeltaak", "klaar"): by(gedaan_op="2026-01-05"),
    ("opp_oppversie", "vastgesteld"): by(vastgesteld_op=TOEN),
    ("organisatie_inlezing", "ongedaan"): Stand({"ongedaan_op": TOEN, "ongedaan_door_id": 1}),
    ("overnemen_overname", "ongedaan"): Stand({"ongedaan_op": TOEN, "ongedaan_door_id": 1}),
    ("organisatie_lijstcontrole", "bevestigd"): by(bevestigd_op=TOEN),
    ("organisatie_lijstregel", "lijst_vast"): of("organisatie_lijstcontrole", bevestigd_op=TOEN),
    ("organisatie_rolvoorstel", "besluit_vast"): by(beslist_op=TOEN),
    ("rapportage_hoofdstuk", "hoofdstuk_vast"): of(VERSLAG, status="openbaar"),
    (VERSLAG, "vastgesteld"): Stand(
        {"status": "vastgesteld"}, {"status": "concept"}, leeft=frozenset({"versie", "openbaar_op"})
    ),
    (VERSLAG, "openbaar"): Stand({"status": "openbaar"}, {"status": "concept"}, leeft=frozenset({"versie"})),
    ("rapportage_jaarverslagbijlage", "bijlage_vast"): of(VERSLAG, status="vastgesteld"),
    ("rapportage_jaarverslagcijfer", "cijfer_vast"): of(VERSLAG, status="vastgesteld"),
    ("rapportage_jaarverslagdocument", "definitief"): Stand(
        {"soort": "definitief", "gemaakt_op": TOEN}, {"soort": "concept", "gemaakt_op": TOEN}
    ),
    ("thuiszitters_kwartaalopgave", "verzonden"): Stand({"bestand": ""}, None, leeft=frozenset({"bestand"})),
    ("thuiszitters_kwartaalopgave", "bestand"): Stand({"bestand": "opgave.pdf"}, None),
    ("thuiszitters_melding", "afgehandeld"): Stand({"status": "afgewezen"}, {"status": "nieuw"}),
    ("thuiszitters_terugkeerschema", "vervangen"): by(vervangen_op=TOEN),
    ("thuiszitters_verzuimperiode", "vastgelegd"): Stand({}, None, leeft=frozenset({"vervallen_op"})),
    ("thuiszitters_verzuimperiode", "vervallen"): Stand({"vervallen_op": TOEN}, None),
    (AANVRAAG, "afgerond"): Stand({"status": "besloten"}, {"status": "concept"}, alleen=frozenset(VAST)),
    ("toewijzing_aanvraagdocument", "afgerond"): of(AANVRAAG, status="ingetrokken"),
    ("toewijzing_aanvraagdocument", "ingediend"): of(AANVRAAG, status="ingediend"),
    (SOORT, "gepubliceerd"): Stand({"status": "gepubliceerd"}, {"status": "concept"}, leeft=frozenset({"tot"})),
    (SOORT, "voorgelegd"): Stand(
        {"status": "voorgelegd"}, {"status": "concept"},
        leeft=frozenset({"status", "van", "tot", "voorgelegd_door_id", "gepubliceerd_door_id", "opmerking"}),
    ),
    **{
        (f"toewijzing_{deel}", "soort_vast"): of(SOORT, status="gepubliceerd")
        for deel in ("vraag", "checklistitem", "routestap")
    },
    ("toewijzing_stapvoorwaarde", "soort_vast"): of(SOORT, "toewijzing_routestap", status="voorgelegd"),
    ("toewijzing_voorwaarde", "soort_vast"): Stand(
        {"status": "gepubliceerd"}, {"status": "concept"}, SOORT, ("toewijzing_vraag",), zelf={"vraag_id": "1"}
    ),
    ("toewijzing_agendapunt", "geadviseerd"): Stand({"oordeel": "toekennen"}, {"oordeel": ""}),
    ("toewijzing_besluit", "bekend"): by(status="bekend"),
    ("toewijzing_besluitdrager", "besluit_vast"): of("toewijzing_besluit", status="bekendgemaakt"),
    ("toewijzing_toekenningstermijn", "besluit_vast"): of(
        "toewijzing_besluit", "toewijzing_toekenning", status="bekendgemaakt"
    ),
    ("toewijzing_bezwaar", "afgedaan"): by(beslist_op="2026-01-05"),
    ("toewijzing_brief", "verzonden"): Stand(
        {"status": "vrijgegeven"}, {"status": "concept"}, leeft=frozenset({"bestand", "sha256", "gemaakt_op"})
    ),
    ("toewijzing_brief", "definitief"): by(status="vrijgegeven", gemaakt_op=TOEN),
    ("toewijzing_deskundigenadvies", "ondertekend"): by(ondertekend_op=TOEN),
    ("toewijzing_deskundigenadvies", "vervallen"): by(vervallen_op=TOEN),
    ("toewijzing_stapuitvoering", "vervallen"): by(vervallen_op=TOEN),
    ("toewijzing_postbundel", "gemaakt"): Stand({"gemaakt_op": TOEN}, leeft=frozenset({"bestand"})),
    ("toewijzing_sjabloonblok", "versie_vast"): of("toewijzing_sjabloonversie", status="voorgelegd"),
    ("toewijzing_sjabloonversie", "gebruikt"): Stand(
        {"status": "in_gebruik"}, {"status": "concept"}, leeft=frozenset({"tot"})
    ),
    ("toewijzing_sjabloonversie", "vervallen"): by(status="vervallen"),
    ("toewijzing_termijngebeurtenis", "beantwoord"): by(beantwoord_op=TOEN),
    ("toewijzing_zienswijze", "afgerond"): of(AANVRAAG, status="besloten"),
    **{
        (table, "geadviseerd"): Stand({"oordeel": "toekennen"}, {"oordeel": ""}, "toewijzing_agendapunt")
        for table in ("toewijzing_lidstem", "toewijzing_verschoning")
    },
    ("toewijzing_zittingsgast", "zitting_gehouden"): Stand(
        {"status": "gehouden"}, {"status": "gepland"}, "toewijzing_zitting"
    ),
    ("toewijzing_zitting", "gehouden"): Stand({"status": "gehouden"}, {"status": "gepland"}),
    ("toewijzing_zittingsdeelname", "zitting_gehouden"): Stand(
        {"status": "gehouden"}, {"status": "gepland"}, "toewijzing_zitting"
    ),
    ("toewijzing_zittingsstuk", "gemaakt"): by(gemaakt_op=TOEN),
}  # fmt: skip
# One change that is never made, and one beside it that is: (row, refused, made).
GEWEIGERD = {
    ("consulten_consult", "aanvraag_blijft"): ({"aanvraag_id": "1"}, "aanvraag_id = null", "uitkomst = 'aanvraag'"),
    ("kern_bericht", "tekst"): ({"tekst": "Lees dit"}, "tekst = 'Klik hier'", "tekst = ''"),
    (VERSLAG, "niet_terug"): ({"status": "vastgesteld"}, "status = 'concept'", "status = 'openbaar'"),
    ("toewijzing_brief", "ongereed"): (
        {"status": "concept", "sha256": ""}, "status = 'vrijgegeven'",
        f"status = 'vrijgegeven', sha256 = 'a', gemaakt_op = '{TOEN}'",
    ),
    (SOORT, "schrijvers"): (
        {"status": "concept", "schrijvers": "{1,2}"}, "schrijvers = '{1}'", "schrijvers = '{1,2,3}'",
    ),
    ("toewijzing_sjabloonversie", "niet_terug"): ({"status": "in_gebruik"}, "status = 'concept'", "status = 'vervallen'"),
    ("toewijzing_sjabloonversie", "schrijvers"): (
        {"status": "concept", "schrijvers": "{1,2}"}, "schrijvers = '{1}'", "schrijvers = '{1,2,3}'",
    ),
}  # fmt: skip


# --- the catalogue --------------------------------------------------------------------------------------------------


def read_catalogue() -> dict[tuple[str, str], tuple[int, tuple[str, ...]]]:
    """{(table, name): (bits of ``tgtype``, columns it looks at)} of every trigger that refuses as final."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select tgrelid::regclass::text, tgname::text, tgtype, array(select attname::text from pg_attribute a"
            " where a.attrelid = t.tgrelid and a.attnum = any(t.tgattr)) from pg_trigger t join pg_proc p"
            " on p.oid = t.tgfoid where not tgisinternal and p.prosrc like '%%23001%%'"
        )
        return {(table, _short(name)): (bits, tuple(columns)) for table, name, bits, columns in cursor.fetchall()}


def _short(name: str) -> str:
    return re.sub(r"_[0-9a-f]{5}$", "", name.removeprefix("pgtrigger_"))


def read_immutable() -> dict[str, tuple[str, ...]]:
    """{table: columns that never change}."""
    return {table: columns for (table, name), (_, columns) in read_catalogue().items() if name == ONVERANDERLIJK}


# --- rows -----------------------------------------------------------------------------------------------------------


def open_table(table: str) -> None:
    """Without walls, checks and foreign keys, and with every privilege, until the transaction of the test is rolled back."""
    with connection.cursor() as cursor:
        cursor.execute(f'alter table "{table}" disable row level security')
        cursor.execute(f'grant select, insert, update, delete on "{table}" to "{settings.DATABASE_ROLLEN["app"]}"')
        cursor.execute(
            "select conname from pg_constraint where contype in ('c', 'f') and conrelid = %s::regclass", [table]
        )
        for (name,) in cursor.fetchall():
            cursor.execute(f'alter table "{table}" drop constraint "{name}"')


def insert_row(table: str, values: Mapping[str, str]) -> None:
    """A row with id 1 and these values; what else it must have, something of its kind."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select column_name, data_type from information_schema.columns where table_schema = 'public'"
            " and table_name = %s and is_nullable = 'NO' and is_generated = 'NEVER' and column_name <> 'id'",
            [table],
        )
        row = {name: WAARDEN.get(kind, "'x'") for name, kind in cursor.fetchall()}
        row |= {"id": "1"} | {name: f"'{value}'" for name, value in values.items()}
        names = ", ".join(f'"{name}"' for name in row)
        cursor.execute(f'insert into "{table}" ({names}) values ({", ".join(row.values())})')


def put(*rows: tuple[str, Mapping[str, str]]) -> None:
    """Only these rows stand in their tables, which are open."""
    with as_eigenaar(), connection.cursor() as cursor:
        cursor.execute("set local session_replication_role = replica")
        for table, _ in rows:
            open_table(table)
            cursor.execute(f'delete from "{table}"')
        for table, values in rows:
            insert_row(table, values)
        cursor.execute("set local session_replication_role = origin")


def put_stand(table: str, stand: Stand, *, is_vast: bool) -> None:
    """The row, and the rows it belongs to, in one of the two states."""
    values = stand.vast if is_vast else stand.los
    between = [(each, {}) for each in stand.via]
    if not stand.van:
        put((table, values or {}))
    elif values is None:
        put((stand.van, {}), (table, {}))
        with as_eigenaar(), connection.cursor() as cursor:
            cursor.execute("set local session_replication_role = replica")
            cursor.execute(f'delete from "{stand.van}"')
            cursor.execute("set local session_replication_role = origin")
    else:
        put((stand.van, values), *between, (table, stand.zelf))


def is_refused(sql: str) -> bool:
    """Is this refused because something is final? What else may stop it is no part of this; and it is not kept."""
    kept = transaction.savepoint()
    try:
        execute(sql)
    except DatabaseError as problem:
        return is_refused_as_final(problem)
    finally:
        transaction.savepoint_rollback(kept)
    return False


def find_fixed(table: str) -> set[str]:
    """Columns of the row that can't get another value, each tried by itself."""
    other = {name: OTHER.get(kind, TEKST).format(f'"{name}"') for name, kind in get_columns(table).items()}
    return {
        name for name, value in other.items() if is_refused(f'update "{table}" set "{name}" = {value} where id = 1')
    }


def copy_row(table: str) -> str:
    names = ", ".join(f'"{name}"' for name in get_columns(table))
    return f'insert into "{table}" ({names}) select {names} from "{table}" where id = 1'


# --- the tests ------------------------------------------------------------------------------------------------------


def test_every_trigger_that_keeps_something_is_tried_here(db: Any) -> None:
    assert {key for key in read_catalogue() if key[1] != ONVERANDERLIJK} == set(BEVROREN) | set(GEWEIGERD)


@pytest.mark.parametrize("key", BEVROREN, ids=".".join)
def test_what_is_final_is_neither_changed_deleted_nor_added_to(db: Any, key: tuple[str, str]) -> None:
    table, stand = key[0], BEVROREN[key]
    bits, _ = read_catalogue()[key]
    put_stand(table, stand, is_vast=True)
    if bits & 16:
        fixed = set(stand.alleen) or set(get_columns(table)) - stand.leeft
        assert find_fixed(table) == fixed | set(read_immutable().get(table, ()))
    assert not bits & 8 or is_refused(f'delete from "{table}" where id = 1')
    assert not bits & 4 or is_refused(copy_row(table))


FREE = [key for key, stand in BEVROREN.items() if stand.los is not None or stand.van]


@pytest.mark.parametrize("key", FREE, ids=".".join)
def test_what_is_not_final_yet_is_changed_deleted_and_added_to(db: Any, key: tuple[str, str]) -> None:
    table, stand = key[0], BEVROREN[key]
    bits, _ = read_catalogue()[key]
    put_stand(table, stand, is_vast=False)
    if bits & 16:
        fixed = stand.los_vast | set(read_immutable().get(table, ()))
        assert find_fixed(table) == fixed
    assert not (bits & 8 and is_refused(f'delete from "{table}" where id = 1'))
    assert not (bits & 4 and is_refused(copy_row(table)))


@pytest.mark.parametrize("key", GEWEIGERD, ids=".".join)
def test_a_change_that_is_never_made_is_refused_and_the_one_beside_it_is_made(db: Any, key: tuple[str, str]) -> None:
    row, refused, made = GEWEIGERD[key]
    put((key[0], row))
    assert is_refused(f'update "{key[0]}" set {refused} where id = 1')
    assert execute(f'update "{key[0]}" set {made} where id = 1') == 1


def test_columns_that_decide_whose_a_row_is_never_change(db: Any) -> None:
    """Of every table with such columns, each of them; and every table with a pupil has the pupil among them."""
    tried = read_immutable()
    for table, columns in tried.items():
        put((table, {}))
        assert find_fixed(table) >= set(columns), table
    assert len(tried) >= 50
