"""Requests in parts, as a list reads them along an index, are the requests that a person may see."""

import pytest

from leerlingen.enums import Inschrijvingsoort
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import as_eigenaar
from tests.wereld import als, make_bekendgemaakt, make_concept, make_ingediend
from toewijzing.models import Aanvraag

pytestmark = pytest.mark.django_db


@pytest.fixture
def requests(wereld):
    """Of the own school (also for a place at that very school), for a place at another one, and not yet handed in."""
    own, elsewhere = make_ingediend(wereld), make_bekendgemaakt(wereld)
    make_concept(wereld)
    with as_eigenaar():
        Aanvraag.objects.filter(pk=own.pk).update(ontvangende_school=wereld.school)
        Aanvraag.objects.filter(pk=elsewhere.pk).update(ontvangende_school=wereld.vso)
        f.InschrijvingFactory(leerling=elsewhere.leerling, school=wereld.vso, soort=Inschrijvingsoort.AANMELDING)
        f.ToegangFactory(leerling=elsewhere.leerling, organisatie=wereld.vso)
    return own, elsewhere


@pytest.mark.parametrize("rol", Rol.values)
def test_parts_are_what_somebody_sees_without_overlap(wereld, requests, rol):
    with als(wereld[rol]) as user:
        seen = sorted(Aanvraag.objects.visible_to(user).values_list("pk", flat=True))
        parts = [pk for part in Aanvraag.objects.visible_parts(user) for pk in part.values_list("pk", flat=True)]
    assert sorted(parts) == seen


def test_parts_of_the_receiving_school_hold_the_request_for_a_place_there(wereld, requests):
    _, elsewhere = requests
    with as_eigenaar():
        colleague = f.make_gebruiker(Rol.ZORGCOORDINATOR, wereld.vso)
    with als(colleague) as user:
        parts = [pk for part in Aanvraag.objects.visible_parts(user) for pk in part.values_list("pk", flat=True)]
    assert parts == [elsewhere.pk]
