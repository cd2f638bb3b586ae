"""Functions of the owner that pass a wall to judge it: what they give away, and who can change them. Raw SQL on purpose."""

from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from leerlingen.models import Leerling, Toegang
from swv.kern.muren import wall_context
from swv.kern.muurfuncties import FUNCTIONS
from tests import factories as f
from tests.rollen import APP, as_eigenaar

ZOEK = ("verband_zoek_leerlingen", "verband_zoek_gelijkende_leerlingen")
pytestmark = pytest.mark.django_db


def find(*words: str, function: str = ZOEK[0]) -> set[int]:
    with connection.cursor() as cursor:
        cursor.execute(f"select * from {function}(%s::text[])", [list(words)])
        return {row[0] for row in cursor.fetchall()}


@pytest.fixture
def jansens(wereld: Any) -> dict[str, Leerling]:
    """A pupil of that name at the own school, and at one the own school has no access to."""
    return {
        "eigen": f.LeerlingFactory(school=wereld.school, roepnaam="Noor", tussenvoegsel="", achternaam="Jansen"),
        "vreemd": f.LeerlingFactory(school=wereld.vso, roepnaam="Noor", tussenvoegsel="", achternaam="Jansen"),
    }


@pytest.mark.parametrize("function", ZOEK)
def test_search_without_context_finds_nobody(wereld: Any, jansens: Any, function: str) -> None:
    assert find("jansen", function=function) == set()


@pytest.mark.parametrize("function", ZOEK)
@pytest.mark.parametrize("words", [["jansen"], ["noor", "jansen"]])
def test_search_finds_the_pupils_of_the_organisation_of_the_context(
    wereld: Any, jansens: Any, function: str, words: list[str]
) -> None:
    vandaag = timezone.localdate()
    with wall_context([wereld.school.pk], vandaag):
        assert find(*words, function=function) == {jansens["eigen"].pk}
    with wall_context([wereld.vso.pk], vandaag):
        assert find(*words, function=function) == {jansens["vreemd"].pk}
    with wall_context([wereld.ander_swv.pk], vandaag):
        assert find(*words, function=function) == set()


@pytest.mark.parametrize("function", ZOEK)
@pytest.mark.parametrize("word", ["jo", "jo-anne"])
def test_words_shorter_than_the_index_holds_stay_behind_the_wall(wereld: Any, function: str, word: str) -> None:
    own = f.LeerlingFactory(school=wereld.school, roepnaam="Jo-Anne", tussenvoegsel="", achternaam="Os")
    f.LeerlingFactory(school=wereld.vso, roepnaam="Jo-Anne", tussenvoegsel="", achternaam="Os")
    with wall_context([wereld.school.pk], timezone.localdate()):
        assert find(word, function=function) == {own.pk}


@pytest.mark.parametrize("function", ZOEK)
def test_search_closes_on_the_day_access_ends(wereld: Any, jansens: Any, function: str) -> None:
    vandaag = timezone.localdate()
    with as_eigenaar():
        Toegang.objects.filter(leerling=jansens["eigen"]).update(tot=vandaag + timedelta(days=1))
    with wall_context([wereld.school.pk], vandaag):
        assert find("jansen", function=function) == {jansens["eigen"].pk}
    with wall_context([wereld.school.pk], vandaag + timedelta(days=1)):
        assert find("jansen", function=function) == set()


@pytest.mark.parametrize("function", ZOEK)
def test_search_does_not_open_before_access_begins(wereld: Any, jansens: Any, function: str) -> None:
    vandaag = timezone.localdate()
    f.ToegangFactory(leerling=jansens["vreemd"], organisatie=wereld.school, van=vandaag + timedelta(days=1))
    with wall_context([wereld.school.pk], vandaag):
        assert find("jansen", function=function) == {jansens["eigen"].pk}


@pytest.mark.parametrize(("word", "function"), [("jansen", ZOEK[0]), ("os", ZOEK[0]), ("jannsen", ZOEK[1])])
def test_limited_access_is_enough_to_find_a_pupil_by_name(wereld: Any, word: str, function: str) -> None:
    """The gemeente sees name and dates of a thuiszitter: a search finds whom its list shows, and nobody else."""
    seen, _unseen = (f.LeerlingFactory(school=wereld.school, achternaam="Jansen-Os") for _ in range(2))
    f.ToegangFactory(leerling=seen, organisatie=wereld.gemeente, omvang="beperkt", grond="thuiszitter")
    with wall_context([wereld.gemeente.pk], timezone.localdate()):
        assert find(word, function=function) == {seen.pk}


@pytest.mark.parametrize("word", ["%", "_", "jan%n", "j_nsen", "jansen\\", "%%%%", "___", "\\%ans", "'; select 1 --"])
def test_wildcards_in_a_word_stand_for_themselves(wereld: Any, jansens: Any, word: str) -> None:
    with wall_context([wereld.school.pk], timezone.localdate()):
        assert find(word) == set()


@pytest.mark.parametrize("sign", ["%", "_", "\\"])
@pytest.mark.parametrize("settings_sql", ["", "set local standard_conforming_strings = off"])
def test_a_sign_that_is_in_the_name_is_found(wereld: Any, sign: str, settings_sql: str) -> None:
    leerling = f.LeerlingFactory(school=wereld.school, roepnaam="Noor", tussenvoegsel="", achternaam=f"Jan{sign}sen")
    with wall_context([wereld.school.pk], timezone.localdate()), connection.cursor() as cursor:
        if settings_sql:
            cursor.execute(settings_sql)
        cursor.execute("select * from verband_zoek_leerlingen(%s::text[])", [[f"jan{sign}sen"]])
        assert cursor.fetchall() == [(leerling.pk,)]


@pytest.mark.parametrize("function", ZOEK)
@pytest.mark.parametrize("words", [[], [""], ["", None]])
def test_search_without_a_word_finds_nobody(wereld: Any, jansens: Any, function: str, words: list[Any]) -> None:
    with wall_context([wereld.school.pk], timezone.localdate()):
        assert find(*words, function=function) == set()


def test_an_empty_word_beside_another_asks_nothing(wereld: Any, jansens: Any) -> None:
    with wall_context([wereld.school.pk], timezone.localdate()):
        assert find("", "jansen", None) == {jansens["eigen"].pk}  # type: ignore[arg-type]  # null on purpose


@pytest.mark.parametrize(("word", "found"), [("jannsen", True), ("jansne", True), ("bakker", False)])
def test_a_typing_error_finds_the_own_pupil_only(wereld: Any, jansens: Any, word: str, found: bool) -> None:
    with wall_context([wereld.school.pk], timezone.localdate()):
        assert find(word) == set()
        assert find(word, function=ZOEK[1]) == ({jansens["eigen"].pk} if found else set())


@pytest.mark.parametrize("function", ZOEK)
@pytest.mark.parametrize(
    "words", ["array['jansen', repeat('x', 100000)]", "array['(', '[', '\\', '%']", "null", "'{}'", "array['{', '}']"]
)
def test_no_word_makes_an_error_that_says_who_is_there(wereld: Any, jansens: Any, function: str, words: str) -> None:
    """The same answer, whether or not a pupil of that name exists behind the wall."""
    with wall_context([wereld.ander_swv.pk], timezone.localdate()), connection.cursor() as cursor:
        cursor.execute(f"select count(*) from {function}({words}::text[])".replace("%", "%%"), [])
        assert cursor.fetchone() == (0,)


def test_the_plan_of_a_search_counts_only_what_it_gives(wereld: Any, jansens: Any) -> None:
    """``explain analyze`` says how many rows a step read: of the function only those that came out."""
    with wall_context([wereld.school.pk], timezone.localdate()), connection.cursor() as cursor:
        cursor.execute(
            "explain (analyze, costs off, timing off, buffers off) select * from verband_zoek_leerlingen('{jansen}')"
        )
        plan = "\n".join(row[0] for row in cursor.fetchall())
    assert "rows=1.00" in plan
    assert "leerlingen_leerling " not in plan
    assert "Removed" not in plan


# --- who can change or call them ------------------------------------------------------------------------------------


def test_functions_run_as_the_owner_with_a_fixed_search_path_for_the_application_only() -> None:
    names = {signature.partition("(")[0] for signature in FUNCTIONS}
    with connection.cursor() as cursor:
        cursor.execute(
            "select proname, prosecdef, 'search_path=public, pg_temp' = any(proconfig), pg_get_userbyid(proowner) = %s,"
            " has_function_privilege(%s, oid, 'execute'), has_function_privilege('public', oid, 'execute'),"
            " array(select grantee::regrole::text from aclexplode(proacl) where grantee <> proowner)"
            " from pg_proc where proname = any(%s)",
            [APP, APP, list(names)],
        )
        rows = {row[0]: row[1:] for row in cursor.fetchall()}
    assert rows == {name: (True, True, False, True, False, [APP]) for name in names}


@pytest.mark.parametrize("signature", FUNCTIONS)
@pytest.mark.parametrize(
    "statement",
    [
        "create or replace function {signature} returns setof bigint language sql as $$ select 1::bigint $$",
        "alter function {plain} security invoker",
        "alter function {plain} set search_path = pg_temp",
        "drop function {plain}",
        "grant execute on function {plain} to public",
    ],
)
def test_the_application_can_not_change_or_hand_out_a_function(signature: str, statement: str) -> None:
    name, _, arguments = signature.removesuffix(")").partition("(")
    plain = f"{name}({arguments.partition(' ')[2]})"
    with connection.cursor() as cursor:
        cursor.execute("select prosrc, prosecdef, proacl::text from pg_proc where proname = %s", [name])
        before = cursor.fetchall()
        # Handing out is refused with a warning only, so what counts is that nothing is different.
        with suppress(DatabaseError), transaction.atomic():
            cursor.execute(statement.format(signature=signature, plain=plain))
        cursor.execute("select prosrc, prosecdef, proacl::text from pg_proc where proname = %s", [name])
        assert cursor.fetchall() == before


def test_a_temporary_table_of_the_same_name_opens_nothing(wereld: Any, jansens: Any) -> None:
    """Temporary tables are looked at last, so the application's own «toegang» is not the one that is read."""
    with wall_context([wereld.school.pk], timezone.localdate()), connection.cursor() as cursor:
        cursor.execute(
            "create temporary table leerlingen_toegang on commit drop as select * from public.leerlingen_toegang"
        )
        cursor.execute("update pg_temp.leerlingen_toegang set leerling_id = %s", [jansens["vreemd"].pk])
        cursor.execute(
            "create temporary table leerlingen_leerling on commit drop as select * from public.leerlingen_leerling"
        )
        cursor.execute("set local search_path = pg_temp, public")
        assert find("jansen") == {jansens["eigen"].pk}


@pytest.mark.parametrize("schema", ["public", "pg_catalog"])
def test_the_application_can_make_no_function_or_operator_that_another_would_find_first(schema: str) -> None:
    with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"create function {schema}.position(text, text) returns int language sql as $$ select 1 $$")
