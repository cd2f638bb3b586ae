"""A period in a table: from a day up to but not including another, and never two of the same at once."""

from datetime import date

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeBoundary, RangeOperators
from django.db import models
from django.db.models import F, Func, Q


class DateRange(Func):
    """``daterange(van, tot)``, half-open: ``tot`` is the first day on which it no longer holds."""

    function = "DATERANGE"
    output_field = DateRangeField()


def period_constraints(name: str, *scope: str, condition: Q | None = None) -> list[models.BaseConstraint]:
    """A period ends after it starts, and two periods of the same ``scope`` never overlap."""
    return [
        models.CheckConstraint(condition=Q(tot__isnull=True) | Q(tot__gte=F("van")), name=f"{name}_einde_na_begin"),
        ExclusionConstraint(
            name=f"{name}_geen_overlap",
            expressions=[
                (DateRange("van", "tot", RangeBoundary()), RangeOperators.OVERLAPS),
                *((column, RangeOperators.EQUAL) for column in scope),
            ],
            condition=condition,
        ),
    ]


def holds_on(dag: date, prefix: str = "") -> Q:
    """A period (``van`` up to but not including ``tot``) that contains this day."""
    return Q(**{f"{prefix}van__lte": dag}) & (Q(**{f"{prefix}tot__isnull": True}) | Q(**{f"{prefix}tot__gt": dag}))
