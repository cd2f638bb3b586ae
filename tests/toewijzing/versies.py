"""A concept of a version of a kind goes the way of two people: the beheerder lays it before, the secretaris publishes."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from django.utils import timezone

from swv.organisatie.enums import Rol
from tests.rollen import as_eigenaar
from toewijzing.models import Aanvraagsoort
from toewijzing.services.soortversie import publish_versie, submit_concept


@contextmanager
def opened(soort: Aanvraagsoort) -> Iterator[None]:
    """Its form can be written as if this version were a concept, for tests that begin with a form of their own."""
    rows = Aanvraagsoort.alle.filter(pk=soort.pk)
    with as_eigenaar():
        rows.update(status="concept")
        yield
        rows.update(status="gepubliceerd")


def get_concept(wereld: Any, code: str) -> Aanvraagsoort:
    """The version of this kind somebody works on."""
    return Aanvraagsoort.alle.get(swv=wereld.swv, code=code, status="concept")


def publish(wereld: Any, soort: Aanvraagsoort, van: date | None = None) -> Aanvraagsoort:
    """Published from this day, or from the day it was meant for."""
    vandaag = timezone.localdate()
    submit_concept(soort=soort, by=wereld[Rol.BEHEERDER], vandaag=vandaag)
    return publish_versie(soort=soort, by=wereld[Rol.SECRETARIS], van=van or soort.van, vandaag=vandaag)
