"""After a test with real commits the database is as the migrations made it: what came is gone, what went is back."""

import pytest
from django.contrib.auth.models import Permission

from tests import factories as f
from tests.legen import Begin
from tests.rollen import as_eigenaar


@pytest.mark.django_db(transaction=True)
def test_what_was_committed_goes_and_what_was_deleted_comes_back() -> None:
    begin = Begin()
    if not begin.silent:
        pytest.skip("the owner may not silence triggers on this server, and truncates instead")
    with as_eigenaar():
        Permission.objects.order_by("pk")[:1].get().delete()
    f.GemeenteFactory()
    assert Begin().rows.keys() - begin.rows.keys() == {"organisatie_organisatie", "organisatie_organisatieevent"}
    assert Begin().rows["auth_permission"] < begin.rows["auth_permission"]

    begin.restore()

    assert Begin().rows == begin.rows
