"""The cost of a call does not depend on how much there is."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from leerlingen.models import Deling
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.api.conftest import aanvraag_url
from tests.rollen import as_eigenaar
from tests.wereld import make_besloten, make_concept
from toewijzing.models import AanvraagDocument

MAX_LIJST = 15
MAX_DETAIL = 32  # of which seven tell whether the letters that wait still say what is so


def count_queries(call: Callable[[], Any]) -> int:
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert call().status_code == 200
    return len(captured)


@pytest.mark.parametrize("path", ["/api/v1/leerlingen/", "/api/v1/aanvragen/"])
def test_list_with_1_and_30_rows_takes_as_many_queries(wereld: Any, api: Any, path: str) -> None:
    client = api(wereld[Rol.ZORGCOORDINATOR])
    make_concept(wereld, compleet=False)
    client.get(path)
    one = count_queries(lambda: client.get(path))
    for _ in range(29):
        make_concept(wereld, compleet=False)
    response = client.get(path)
    assert len(response.json()["resultaten"]) == 30
    assert count_queries(lambda: client.get(path)) == one <= MAX_LIJST


def test_documents_of_a_pupil_with_1_and_30_rows(wereld: Any, api: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    client, path = api(wereld[Rol.ZORGCOORDINATOR]), f"/api/v1/leerlingen/{leerling.nummer}/documenten/"
    gevuld = {"leerling": leerling, "organisatie": wereld.school, "toegevoegd_door": wereld[Rol.ZORGCOORDINATOR]}
    f.DocumentFactory(**gevuld)
    client.get(path)
    one = count_queries(lambda: client.get(path))
    for _ in range(29):
        f.DocumentFactory(**gevuld)
    assert len(client.get(path).json()) == 30
    assert count_queries(lambda: client.get(path)) == one <= MAX_LIJST


def test_detail_costs_the_same_with_more_of_everything(wereld: Any, api: Any) -> None:
    aanvraag = make_besloten(wereld)
    client = api(wereld[Rol.SECRETARIS])
    client.get(aanvraag_url(aanvraag))
    before = count_queries(lambda: client.get(aanvraag_url(aanvraag)))
    for _ in range(10):
        f.GezagdragerFactory(leerling=aanvraag.leerling)
        document = f.DocumentFactory(
            leerling=aanvraag.leerling, organisatie=wereld.school, toegevoegd_door=wereld[Rol.ZORGCOORDINATOR]
        )
        with as_eigenaar():
            AanvraagDocument.objects.create(aanvraag=aanvraag, document=document, leerling=aanvraag.leerling)
            Deling.objects.create(document=document, organisatie=wereld.swv, leerling=aanvraag.leerling)
    body = client.get(aanvraag_url(aanvraag)).json()
    assert len(body["documenten"]) >= 10
    assert count_queries(lambda: client.get(aanvraag_url(aanvraag))) == before <= MAX_DETAIL
