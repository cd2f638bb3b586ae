"""Steps of a migration that leave Python's picture of the models alone.

After every step Django draws all models anew that are related to the changed one: here nearly all of them, a third of
a second each time. A constraint, index or trigger changes nothing in that picture. Used where a migration holds many of
them: the first one of every room, and those that make indexes beside the traffic.
"""

from typing import Any

import pgtrigger.migrations
from django.contrib.postgres import operations
from django.db import migrations
from django.db.migrations.operations.base import Operation, OperationCategory
from django.db.migrations.state import ProjectState


def _append(state: ProjectState, app_label: str, model: str, option: str, item: Any) -> None:
    options = state.models[app_label, model].options
    options[option] = [*options.get(option, []), item]


class AddConstraint(migrations.AddConstraint):
    """As Django's own, without drawing the models anew."""

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Add the constraint to the picture of its table, and leave all related models undrawn."""
        _append(state, app_label, self.model_name_lower, "constraints", self.constraint)


class AddIndex(migrations.AddIndex):
    """As Django's own, without drawing the models anew."""

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Add the index to the picture of its table, and leave all related models undrawn."""
        _append(state, app_label, self.model_name_lower, "indexes", self.index)


class AddIndexConcurrently(operations.AddIndexConcurrently):
    """As Django's own, without drawing the models anew."""

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Add the index to the picture of its table, and leave all related models undrawn."""
        _append(state, app_label, self.model_name_lower, "indexes", self.index)


class RemoveIndexConcurrently(operations.RemoveIndexConcurrently):
    """As Django's own, without drawing the models anew."""

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Take the index out of the picture of its table, and leave all related models undrawn."""
        options = state.models[app_label, self.model_name_lower].options
        options["indexes"] = [index for index in options["indexes"] if index.name != self.name]


class AddTrigger(pgtrigger.migrations.AddTrigger):
    """As pgtrigger's own, without drawing the models anew."""

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Add the trigger to the picture of its table, and leave all related models undrawn."""
        _append(state, app_label, self.model_name, "triggers", self.trigger)


class CreateTables(Operation):
    """The tables of a room, made in one go: the models are drawn once, not once per table.

    A foreign key is laid after the last table, so the order doesn't matter and a circle needs no step of its own.
    """

    category = OperationCategory.ADDITION
    serialization_expand_args = ["tables"]

    def __init__(self, tables: list[migrations.CreateModel]) -> None:
        self.tables = tables

    def deconstruct(self) -> tuple[str, list, dict[str, Any]]:
        """How it is written in a migration: with ``tables``, the operations that each make one."""
        return (type(self).__name__, [], {"tables": self.tables})

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Add all tables to the picture, which is drawn once, when somebody asks for it."""
        state.__dict__.pop("apps", None)  # drawn anew when somebody asks for it
        for table in self.tables:
            table.state_forwards(app_label, state)

    def database_forwards(
        self, app_label: str, schema_editor: Any, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Make the tables, in the order in which they were given."""
        for table in self.tables:
            table.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(
        self, app_label: str, schema_editor: Any, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Drop the tables, the last one first."""
        for table in reversed(self.tables):
            table.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        """What ``migrate`` prints for it."""
        return f"Create {len(self.tables)} tables"


class ChangeTables(Operation):
    """Changes of tables in one go: the models are drawn once, not once per change.

    Each change meets the models as they are after the last one. So a table that is made here has all its columns,
    constraints and indexes at once, and a column is added or altered once, not both. No table or column is renamed here.
    """

    category = OperationCategory.MIXED
    serialization_expand_args = ["changes"]

    def __init__(self, changes: list[Operation]) -> None:
        self.changes = changes

    def deconstruct(self) -> tuple[str, list, dict[str, Any]]:
        """How it is written in a migration: with ``changes``, the operations that each change something."""
        return (type(self).__name__, [], {"changes": self.changes})

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Make all changes in the picture, which is drawn once, when somebody asks for it."""
        state.__dict__.pop("apps", None)
        for change in self.changes:
            change.state_forwards(app_label, state)

    def _to_make(self) -> list[Operation]:
        """Without what belongs to a table that is made here, and comes with it."""
        made = {change.name_lower for change in self.changes if isinstance(change, migrations.CreateModel)}
        return [
            change
            for change in self.changes
            if not isinstance(change, migrations.AddField | migrations.AddConstraint | migrations.AddIndex)
            or change.model_name_lower not in made
        ]

    def database_forwards(
        self, app_label: str, schema_editor: Any, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Make the changes, in the order in which they were given."""
        for change in self._to_make():
            change.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(
        self, app_label: str, schema_editor: Any, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Take the changes back, the last one first."""
        for change in reversed(self._to_make()):
            change.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        """What ``migrate`` prints for it."""
        return f"Make {len(self.changes)} changes of tables"
