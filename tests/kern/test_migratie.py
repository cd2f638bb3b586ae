"""Tables that refer to each other are made in one go, and taken away again."""

from collections.abc import Iterator

import pytest
from django.db import connection, migrations, models
from django.db.migrations.state import ProjectState
from django.db.migrations.writer import OperationWriter

from swv.kern.migratie import CreateTables
from tests.databases import execute
from tests.rollen import as_eigenaar

FOREIGN_KEYS = (
    "select conrelid::regclass::text, confrelid::regclass::text from pg_constraint"
    " where contype = 'f' and conrelid::regclass::text like 'proef_%' order by 1"
)


def refer(to: str) -> models.ForeignKey:
    return models.ForeignKey(to, on_delete=models.PROTECT, null=True, related_name="+")


def make_circle() -> CreateTables:
    """A hen refers to an egg and an egg to a hen."""
    key = ("id", models.BigAutoField(primary_key=True))
    return CreateTables(
        [
            migrations.CreateModel("Kip", [key, ("ei", refer("proef.ei"))]),
            migrations.CreateModel(
                "Ei",
                [key, ("kip", refer("proef.kip")), ("maat", models.CharField(max_length=2))],
                options={
                    "constraints": [models.CheckConstraint(condition=models.Q(maat__in=("s", "m")), name="ei_maat")],
                    "indexes": [models.Index(fields=["maat"], name="ei_op_maat")],
                },
            ),
        ]
    )


@pytest.fixture
def states(db: None) -> Iterator[tuple[ProjectState, ProjectState]]:
    before = ProjectState()
    before.apps  # noqa: B018  # drawn beforehand, as ``migrate`` does
    after = before.clone()
    make_circle().state_forwards("proef", after)
    with as_eigenaar():
        yield before, after


def test_circle_of_tables_gets_both_foreign_keys(states: tuple[ProjectState, ProjectState]) -> None:
    with connection.schema_editor() as editor:
        make_circle().database_forwards("proef", editor, *states)

    assert execute(FOREIGN_KEYS) == [("proef_ei", "proef_kip"), ("proef_kip", "proef_ei")]
    names = "select conname from pg_constraint where conname = 'ei_maat' union select indexname from pg_indexes"
    assert execute(f"{names} where indexname = 'ei_op_maat' order by 1") == [("ei_maat",), ("ei_op_maat",)]


def test_circle_of_tables_is_taken_away_again(states: tuple[ProjectState, ProjectState]) -> None:
    before, after = states
    with connection.schema_editor() as editor:
        make_circle().database_forwards("proef", editor, before, after)
    with connection.schema_editor() as editor:
        make_circle().database_backwards("proef", editor, after, before)

    assert execute("select tablename from pg_tables where tablename like 'proef_%'") == []


def test_state_knows_the_tables_and_draws_them_once(states: tuple[ProjectState, ProjectState]) -> None:
    _, after = states
    assert "apps" not in after.__dict__
    assert {model._meta.object_name for model in after.apps.get_models()} == {"Kip", "Ei"}


def test_operation_is_written_with_each_table_in_full() -> None:
    text, imports = OperationWriter(make_circle(), indentation=0).serialize()
    assert text.startswith("swv.kern.migratie.CreateTables(\n    tables=[\n        migrations.CreateModel(\n")
    assert "import swv.kern.migratie" in imports
    assert make_circle().describe() == "Create 2 tables"
