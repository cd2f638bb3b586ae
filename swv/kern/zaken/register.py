"""Which model has which table. Tables register themselves, so that models know nothing of steps and services."""

from typing import Any

from django.db import models
from django.utils.module_loading import autodiscover_modules

from swv.kern.zaken.forms import S
from swv.kern.zaken.tabel import Workflow

# Of every kind of case: a table takes its own kind only, which ``register_workflow`` sees to.
_tabellen: dict[type[models.Model], Workflow[Any]] = {}


def register_workflow(model: type[S], workflow: Workflow[S]) -> Workflow[S]:
    """This is the table of this kind of case. Tables stand in the ``workflow`` module of their room."""
    _tabellen[model] = workflow
    return workflow


def get_workflow(model: type[models.Model]) -> Workflow:
    """The table of this kind of case. Raises LookupError."""
    if model not in _tabellen:
        autodiscover_modules("workflow")
    if model not in _tabellen:
        raise LookupError(f"No table of steps for {model._meta.label}")
    return _tabellen[model]
