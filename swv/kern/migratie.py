"""Steps of a migration that leave Python's picture of the models alone.

After every step Django draws all models anew that are related to the changed one: here nearly all of them, a third of
a second each time. A constraint, index or trigger changes nothing in that picture. Used in the first migration of every
room, which holds hundreds of them.
"""

from typing import Any

import pgtrigger.migrations
from django.db import migrations
from django.db.migrations.state import ProjectState


def _append(state: ProjectState, app_label: str, model: str, option: str, item: Any) -> None:
    options = state.models[app_label, model].options
    options[option] = [*options.get(option, []), item]


class AddConstraint(migrations.AddConstraint):
    """As Django's own, without drawing the models anew."""

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        _append(state, app_label, self.model_name_lower, "constraints", self.constraint)


class AddIndex(migrations.AddIndex):
    """As Django's own, without drawing the models anew."""

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        _append(state, app_label, self.model_name_lower, "indexes", self.index)


class AddTrigger(pgtrigger.migrations.AddTrigger):
    """As pgtrigger's own, without drawing the models anew."""

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        _append(state, app_label, self.model_name, "triggers", self.trigger)
