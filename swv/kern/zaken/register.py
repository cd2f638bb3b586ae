"""Which model has which table. Tables register themselves, so that models know nothing of steps and services."""

from django.db import models
from django.utils.module_loading import autodiscover_modules

from swv.kern.zaken.tabel import Workflow

_tabellen: dict[type[models.Model], Workflow] = {}


def register_workflow(model: type[models.Model], workflow: Workflow) -> Workflow:
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
