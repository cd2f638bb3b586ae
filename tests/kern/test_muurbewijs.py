"""Who acts is what the database verified: forged, borrowed and backdated actors, by raw SQL as the application."""

import json
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from leerlingen.models import Inzage, Leerling
from swv.checks import proves_who_acts
from swv.kern.muren import wall_context
from swv.kern.muurbewijs import as_setting
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import als, as_eigenaar

SET = "select set_config('pghistory.context_metadata', %s, true)"
INSERT = "insert into leerlingen_inzage (leerling_id, gebruiker_id, pagina, op) values (%s, %s, 'leerling', %s)"


def execute(sql: str, *values: Any) -> list[Any]:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, values or None)
        return cursor.fetchall() if cursor.description else []


@pytest.fixture
def leerling(wereld: Any) -> Any:
    return f.LeerlingFactory(school=wereld.school)


def rename(leerling: Any) -> Any:
    """Change the pupil; gives the context that the row of history got."""
    execute("update leerlingen_leerling set roepnaam = roepnaam || 'x' where id = %s", leerling.pk)
    return Leerling.objects.get(pk=leerling.pk).geschiedenis.latest("pgh_id").pgh_context


def test_history_names_who_was_proved(wereld: Any, leerling: Any) -> None:
    with als(wereld[Rol.ZORGCOORDINATOR]) as user:
        assert rename(leerling) == {"gebruiker": user.pk, "lidmaatschap": user.lidmaatschap.pk}


def test_claim_without_proof_is_nobodys(wereld: Any, leerling: Any) -> None:
    victim = wereld[Rol.SECRETARIS]
    with als(wereld[Rol.ZORGCOORDINATOR]):
        for claim in ({"gebruiker": victim.pk}, {"gebruiker": victim.pk, "bewijs": "0" * 64}, None, []):
            execute(SET, json.dumps(claim))
            assert rename(leerling) is None


def test_own_proof_holds_for_nobody_else_and_carries_nothing_else(wereld: Any, leerling: Any) -> None:
    with als(wereld[Rol.ZORGCOORDINATOR]) as user:
        own = json.loads(execute("select current_setting('pghistory.context_metadata')")[0][0])
        execute(SET, json.dumps({**own, "gebruiker": wereld[Rol.SECRETARIS].pk}))
        assert rename(leerling) is None
        execute(SET, json.dumps({**own, "lidmaatschap": None}))
        assert rename(leerling) is None
        execute(SET, json.dumps({**own, "url": "/verzonnen/"}))
        assert rename(leerling) == {"gebruiker": user.pk, "lidmaatschap": user.lidmaatschap.pk}


def test_proof_of_another_transaction_is_worth_nothing(wereld: Any, leerling: Any) -> None:
    victim = wereld[Rol.SECRETARIS]
    with als(wereld[Rol.ZORGCOORDINATOR]), wall_context([wereld.school.pk], timezone.localdate()) as transactie:
        process, _, moment = transactie.partition(".")
        for other in (f"{process}.{int(moment) - 1}", f"{int(process) + 1}.{moment}"):
            execute(SET, as_setting(other, gebruiker=victim.pk))
            assert rename(leerling) is None
        execute(SET, as_setting(transactie, gebruiker=victim.pk))
        assert rename(leerling) == {"gebruiker": victim.pk}


def test_inzage_gets_the_actor_and_the_moment_of_the_database(wereld: Any, leerling: Any) -> None:
    victim = wereld[Rol.SECRETARIS]
    with als(wereld[Rol.ZORGCOORDINATOR]) as user:
        execute(INSERT, leerling.pk, victim.pk, "2020-01-01")
        row = Inzage.objects.get(leerling=leerling)
        moment = execute("select now()")[0][0]
    assert (row.gebruiker_id, row.lidmaatschap_id, row.op) == (user.pk, user.lidmaatschap.pk, moment)


def test_inzage_without_proof_is_refused(wereld: Any, leerling: Any) -> None:
    with als(wereld[Rol.ZORGCOORDINATOR]) as user:
        execute(SET, json.dumps({"gebruiker": user.pk}))
        with pytest.raises(DatabaseError, match="not proved"):
            execute(INSERT, leerling.pk, user.pk, timezone.now())


def test_key_and_functions_are_out_of_reach_of_the_application(wereld: Any) -> None:
    for sql in (
        "select * from verband_sleutel",
        "delete from verband_sleutel",
        "create or replace function verband_wie() returns jsonb language sql as $$ select '{}'::jsonb $$",
        "drop trigger muur_bewijs on leerlingen_inzage",
        "alter table leerlingen_inzage disable trigger all",
        "set local session_replication_role = replica",
        "set local role verband_eigenaar_bestaat_niet",
    ):
        with pytest.raises(DatabaseError, match=r"permission denied|must be owner|does not exist|invalid"):
            execute(sql)


def test_key_is_in_no_function_that_everybody_reads(db: None) -> None:
    with as_eigenaar():
        (inner,) = execute("select encode(binnen, 'hex') from verband_sleutel")[0]
        assert len(inner) == 128
        assert execute("select proname from pg_proc where position(%s in prosrc) > 0", inner) == []


def test_check_fails_when_the_database_knows_another_secret(db: None, settings: Any) -> None:
    assert proves_who_acts()
    settings.SECRET_KEY = "een-andere-sleutel"
    assert not proves_who_acts()
