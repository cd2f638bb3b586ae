"""Files that wait: for who offered them, for thirty days."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from swv.organisatie.enums import Rol
from swv.organisatie.models import Inleesbestand
from swv.organisatie.services.inlezen import BEWAARTIJD, keep_upload, remove_all_old
from tests.rollen import als, as_eigenaar

pytestmark = pytest.mark.django_db


def keep(beheerder: Any) -> Inleesbestand:
    with als(beheerder) as door:
        return keep_upload(organisatie=door.lid.organisatie, door=door, soort="scholen", naam="../x.csv", data=b"a;b")


def test_file_goes_after_thirty_days_and_not_before(wereld: Any) -> None:
    own, foreign, young = keep(wereld[Rol.BEHEERDER]), keep(wereld.anderen[Rol.BEHEERDER]), keep(wereld[Rol.BEHEERDER])
    with as_eigenaar():
        old = Inleesbestand.objects.filter(pk__in=(own.pk, foreign.pk))
        old.update(op=timezone.now() - BEWAARTIJD - timedelta(minutes=1))

    removed = remove_all_old()

    with as_eigenaar():
        assert (removed, list(Inleesbestand.objects.values_list("pk", "naam"))) == (2, [(young.pk, "x.csv")])
        labels = Inleesbestand.pgh_event_model.objects.filter(pgh_obj_id=own.pk).order_by("pgh_id")
        assert list(labels.values_list("pgh_label", flat=True)) == ["insert", "update", "delete"]
        assert not hasattr(labels.first(), "inhoud")


def test_file_is_seen_by_who_offered_it_in_that_organisation_only(wereld: Any) -> None:
    row = keep(wereld[Rol.BEHEERDER])
    seen = {}
    for who in (wereld[Rol.BEHEERDER], wereld[Rol.CONTROLLER], wereld.anderen[Rol.BEHEERDER]):
        with als(who) as user:
            seen[who.pk] = list(Inleesbestand.objects.visible_to(user).values_list("pk", flat=True))

    assert list(seen.values()) == [[row.pk], [], []]
