"""What a page of thirty reads: never an organisation whole. Counted in the plan of every query, never timed."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection, transaction
from django.test import Client
from django.utils import timezone

from leerlingen.models import Inschrijving
from leerlingen.views.lijst import Leerlingenlijst
from opp.models import Opp
from opp.queries.ontbrekend import get_ontbrekend
from swv.kern.bladeren import PER_BLADZIJDE
from swv.kern.muren import get_walled_tables, wall_context
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import als, as_eigenaar
from tests.wereld import make_bekendgemaakt
from toewijzing.models import Aanvraag, Toekenning
from toewijzing.views.lijst import Aanvragenlijst
from werkplek.demo.bulk import make_batch

# So many that the planner chooses as it does in a large swv: of the running ones alone it would rather read them all.
AANTAL, PER_KEER = 6000, 2000
SCHOLEN = 12
# Of every so many requests this many are of one large school: more than a page may read.
VAN_DE_SCHOOL = 8
# Rows of one table that one page may read: a fifth. A member of the commission sees one request in ten of those that
# are passed by in the order of names.
HOOGSTENS = AANTAL // 5
# Requests with a status before the decision that an swv sees: four of every fifty that ``make_batch`` makes.
OPEN_BIJ_SWV = AANTAL * 4 // 50
Statement = tuple[str, Any]


@pytest.fixture(scope="module")
def groot(momentopname: Any, django_db_blocker: Any) -> Iterator[Any]:
    """A world with thousands of requests, made once for this file and rolled back after it."""
    with django_db_blocker.unblock(), transaction.atomic():
        wereld, vandaag = momentopname.restore(), timezone.localdate()
        scholen = [wereld.school] * VAN_DE_SCHOOL
        for _ in range(SCHOLEN):
            scholen.append(f.SchoolFactory(bestuur=wereld.bestuur))
            f.AansluitingFactory(swv=wereld.swv, organisatie=scholen[-1])
        f.LidmaatschapFactory(gebruiker=f.GebruikerFactory(), rol=Rol.CVT_LID, organisatie=wereld.swv)
        grant_support(wereld)
        soorten, by = list(wereld.soorten.values()), wereld[Rol.SECRETARIS]
        organisaties = [wereld.swv.pk, *(school.pk for school in scholen)]
        for begin in range(0, AANTAL, PER_KEER):
            with wall_context(organisaties, vandaag):
                make_batch(range(begin, begin + PER_KEER), wereld.swv, scholen, soorten, by, vandaag)
        with as_eigenaar(), connection.cursor() as cursor:
            cursor.execute("analyze")
        yield wereld
        transaction.set_rollback(True)


def grant_support(wereld: Any) -> None:
    """A pupil of the large school has support that runs, and no OPP any more."""
    leerling = make_bekendgemaakt(wereld, "MAATWERK-I").leerling
    with as_eigenaar():
        Opp.objects.filter(leerling=leerling).update(status="afgesloten")
        Toekenning.objects.filter(leerling=leerling).update(begin=timezone.localdate())


def record(user: Any, path: str) -> list[Statement]:
    """What this page reads, as SQL."""
    statements: list[Statement] = []

    def listen(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        if sql.startswith(("SELECT", "(SELECT", "WITH")) and "FOR UPDATE" not in sql:
            statements.append((sql, params))
        return execute(sql, params, many, context)

    client = Client()
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    with connection.execute_wrapper(listen):
        response = client.get(path)
    assert response.status_code == 200, path
    return statements


def count_read(user: Any, path: str) -> dict[str, int]:
    """{walled table: rows that the most costly step on it took or threw away}, over all queries of the page."""
    read: dict[str, int] = {}
    walled = set(get_walled_tables())
    for sql, params in record(user, path):
        with als(user), connection.cursor() as cursor:
            cursor.execute(f"explain (analyze, timing off, costs off, format json) {sql}", params)
            (found,) = cursor.fetchone()
        plan = (json.loads(found) if isinstance(found, str) else found)[0]["Plan"]
        for node in walk(plan):
            table = node.get("Relation Name")
            if table in walled and not is_probe(node):
                removed = sum(value for key, value in node.items() if key.startswith("Rows Removed"))
                rows = round((node["Actual Rows"] + removed) * node["Actual Loops"])
                read[table] = max(read.get(table, 0), rows)
    return read


def walk(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for child in node.get("Plans", []):
        yield from walk(child)


def is_probe(node: dict[str, Any]) -> bool:
    """The wall looking up one pupil's access: as often as there are rows, which are counted where they are read."""
    return node["Relation Name"] == "leerlingen_toegang" and node["Actual Rows"] <= 1


ROLLEN = [Rol.SECRETARIS, Rol.CVT_VOORZITTER, Rol.ZORGCOORDINATOR]
# A school sorts its own requests by kind and by school: of an order that starts in another table no index gives a part.
GESORTEERD = {"soort", "school"}


def get_orders(volgorden: Any) -> list[str]:
    """Every order of a list, both ways."""
    return [sign + name for name in volgorden for sign in ("", "-")]


@pytest.mark.parametrize("status", ["", "alle"])
@pytest.mark.parametrize(
    ("rol", "volgorde"),
    [
        (rol, volgorde)
        for rol in ROLLEN
        for volgorde in get_orders(Aanvragenlijst.volgorden)
        if rol != Rol.ZORGCOORDINATOR or volgorde.removeprefix("-") not in GESORTEERD
    ],
)
def test_a_page_of_requests_reads_no_organisation_whole(groot: Any, rol: str, volgorde: str, status: str) -> None:
    read = count_read(groot[rol], f"/aanvragen/?volgorde={volgorde}&status={status}")
    assert read["toewijzing_aanvraag"] > PER_BLADZIJDE
    assert {table: rows for table, rows in read.items() if rows > HOOGSTENS} == {}


@pytest.mark.parametrize("volgorde", get_orders(Leerlingenlijst.volgorden))
@pytest.mark.parametrize("rol", [Rol.SECRETARIS, Rol.ZORGCOORDINATOR])
def test_a_page_of_pupils_reads_no_organisation_whole(groot: Any, rol: str, volgorde: str) -> None:
    read = count_read(groot[rol], f"/leerlingen/?volgorde={volgorde}")
    assert read["leerlingen_leerling"] > PER_BLADZIJDE
    assert {table: rows for table, rows in read.items() if rows > HOOGSTENS} == {}


@pytest.mark.parametrize("rol", [*ROLLEN, Rol.SCHOOLLEIDER, Rol.DIRECTEUR, Rol.CONSULENT])
def test_mijn_werk_passes_no_more_than_the_requests_that_run(groot: Any, rol: str) -> None:
    """Here a few hundred run, of which the planner may well read one status whole; never what was decided."""
    read = count_read(groot[rol], "/")
    assert 0 < read["toewijzing_aanvraag"] <= OPEN_BIJ_SWV


@pytest.mark.parametrize("path", ["/", "/opp/"])
def test_who_has_no_opp_is_found_without_reading_every_enrolment_of_the_school(groot: Any, path: str) -> None:
    zorgcoordinator = groot[Rol.ZORGCOORDINATOR]
    with als(zorgcoordinator):
        due = get_ontbrekend(groot.school, Inschrijving.objects.visible_to(zorgcoordinator), timezone.localdate())
    assert len(due) == 1
    assert 0 < count_read(zorgcoordinator, path)["leerlingen_inschrijving"] <= HOOGSTENS


def test_the_planner_expects_that_the_wall_lets_pass_what_is_asked_for(groot: Any) -> None:
    """Expecting half of it for every walled table, it would read and sort all that it could take along an index."""
    asked = Aanvraag.objects.filter(swv=groot.swv).select_related("leerling")
    with als(groot[Rol.SECRETARIS]):
        plan = json.loads(asked.explain(format="json"))[0]["Plan"]
    assert plan["Plan Rows"] > AANTAL * 0.9
