"""Nothing that is read in an order loses it unnoticed.

A model says in which order its rows are shown (``Meta.ordering``), and Django drops that as soon as a query groups: an
annotation that counts or collects is enough. PostgreSQL then answers in any order, mostly the right one. So whoever
groups says the order, or with a bare ``order_by()`` that none is needed; a query that does neither fails its test.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db.models import QuerySet
from django.db.models.query import FlatValuesListIterable, ModelIterable, ValuesIterable, ValuesListIterable

ITERABLES: tuple[Any, ...] = (ModelIterable, ValuesIterable, ValuesListIterable, FlatValuesListIterable)


def loses_order(rows: QuerySet[Any, Any]) -> bool:
    """Does this query group rows of a model with an order, and say nothing about order itself?"""
    query = rows.query
    own = query.order_by or query.extra_order_by or not query.default_ordering
    return query.group_by is not None and not own and bool(query.get_meta().ordering) and not query.is_empty()


@contextmanager
def no_order_lost() -> Iterator[None]:
    """Within this, reading a query that lost the order of its model raises AssertionError."""
    originals = {iterable: iterable.__iter__ for iterable in ITERABLES}
    for iterable in ITERABLES:
        iterable.__iter__ = _checked(iterable.__iter__)
    try:
        yield
    finally:
        for iterable, original in originals.items():
            iterable.__iter__ = original


def _checked(original: Any) -> Any:
    def iterate(self: Any) -> Any:
        model = self.queryset.model.__name__
        assert not loses_order(self.queryset), f"This query groups rows of {model}: say order_by(…), or order_by()."
        return original(self)

    return iterate
