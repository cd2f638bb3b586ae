"""The guard of tests/volgorde.py itself."""

from typing import Any

import pytest
from django.db import connection
from django.db.models import Count

from tests.rollen import as_eigenaar
from tests.volgorde import loses_order
from toewijzing.models import Aanvraagsoort


def test_grouped_rows_without_an_order_of_their_own_are_refused(wereld: Any) -> None:
    grouped = Aanvraagsoort.objects.annotate(vragen_n=Count("vragen"))
    with as_eigenaar():
        for rows in (
            grouped,
            grouped.values("naam"),
            grouped.values_list("naam"),
            grouped.values_list("naam", flat=True),
        ):
            with pytest.raises(AssertionError, match="Aanvraagsoort"):
                list(rows)


def test_who_says_the_order_or_that_none_is_needed_may_group(wereld: Any) -> None:
    grouped = Aanvraagsoort.objects.annotate(vragen_n=Count("vragen"))
    with as_eigenaar():
        names = list(grouped.order_by("naam", "pk").values_list("naam", flat=True))
        assert names == sorted(names)
        assert set(grouped.order_by().values_list("naam", flat=True)) == set(names)


def test_rows_without_any_order_come_the_other_way_round(wereld: Any) -> None:
    with as_eigenaar(), connection.cursor() as cursor:
        # Read along the table, as all three do then: along an index there is another order.
        cursor.execute("set local enable_indexscan = off; set local enable_indexonlyscan = off")
        cursor.execute("set local enable_bitmapscan = off")
        cursor.execute(f"select id from {Aanvraagsoort._meta.db_table}")  # the name of our own table
        as_found = [pk for (pk,) in cursor.fetchall()]
        assert [soort.pk for soort in Aanvraagsoort.objects.order_by()] == as_found[::-1]
        assert list(Aanvraagsoort.objects.order_by().values_list("pk", flat=True)) == as_found[::-1]


def test_rows_that_are_not_grouped_keep_the_order_of_their_model() -> None:
    assert not loses_order(Aanvraagsoort.objects.all())
