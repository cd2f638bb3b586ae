"""Nothing that is read in an order loses it unnoticed.

A model says in which order its rows are shown (``Meta.ordering``), and Django drops that as soon as a query groups: an
annotation that counts or collects is enough. PostgreSQL then answers in any order, mostly the right one. So whoever
groups says the order, or with a bare ``order_by()`` that none is needed; a query that does neither fails its test.

And what has no order at all comes in the order in which PostgreSQL happens to find it, in tests nearly always that in
which it was made. Here it comes the other way round, so that a test fails when something a person reads hangs on it.
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
    """Within this, a query that lost the order of its model raises AssertionError, and one without comes reversed."""
    originals = {iterable: iterable.__iter__ for iterable in ITERABLES}
    for iterable in ITERABLES:
        iterable.__iter__ = _checked(iterable.__iter__)
    try:
        yield
    finally:
        for iterable, original in originals.items():
            iterable.__iter__ = original


def _checked(original: Any) -> Any:
    def iterate(self: Any) -> Iterator[Any]:
        rows: QuerySet[Any, Any] = self.queryset
        assert not loses_order(rows), (
            f"This query groups rows of {rows.model.__name__}: say order_by(…), or order_by()."
        )
        return original(self) if rows.ordered else reversed(list(original(self)))

    return iterate
