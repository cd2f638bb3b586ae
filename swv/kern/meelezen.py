"""Reading facts along with rows: attributes that a model names in its class for who asks for them."""

from typing import Any, TypeVar

from django.db.models import QuerySet

Rows = TypeVar("Rows", bound=QuerySet[Any, Any])


def read_along(rows: Rows, **feiten: Any) -> Rows:
    """The same rows with each of these expressions as an attribute of its name: ``annotate`` for what has a type already.

    mypy takes an annotation with a name that the class declares for a second definition.
    """
    return rows.annotate(**feiten)
