"""Who gets in, and what someone without a valid lidmaatschap sees: nothing."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import caches
from django.db import connection
from django.utils import timezone
from rest_framework.test import APIClient

from swv.kern.api.snelheid import GebruikerThrottle
from swv.organisatie.enums import LEERLINGROLLEN, Rol
from swv.organisatie.models import Lidmaatschap
from tests import factories as f
from tests.api.conftest import aanvraag_url, leerling_url
from tests.rollen import as_eigenaar
from tests.wereld import make_concept, make_ingediend

AANVRAGEN, LEERLINGEN = "/api/v1/aanvragen/", "/api/v1/leerlingen/"


@pytest.mark.parametrize("path", [AANVRAGEN, LEERLINGEN, "/api/v1/aanvragen/2026-0001/", "/api/v1/schema/"])
def test_without_token_401_with_reason(db: None, path: str) -> None:
    response = APIClient().get(path)
    assert response.status_code == 401
    assert response.data["reden"]


@pytest.mark.parametrize("kop", ["Token onzin", "Token", "Token a b", "Token é\xff"])
def test_wrong_token_401(db: None, kop: str) -> None:
    response = APIClient(headers={"Authorization": kop}).get(AANVRAGEN)
    assert response.status_code == 401


def test_expired_token_401(wereld: Any) -> None:
    _, token = f.make_token(wereld[Rol.ZORGCOORDINATOR], expiry=timedelta(seconds=-1))
    assert APIClient(headers={"Authorization": f"Token {token}"}).get(LEERLINGEN).status_code == 401


def test_deactivated_user_refused_at_once(wereld: Any, api: Any) -> None:
    client = api(wereld[Rol.ZORGCOORDINATOR])
    assert client.get(LEERLINGEN).status_code == 200
    with as_eigenaar():
        wereld[Rol.ZORGCOORDINATOR].is_active = False
        wereld[Rol.ZORGCOORDINATOR].save()
    assert client.get(LEERLINGEN).status_code == 401


def test_ended_lidmaatschap_sees_nothing(wereld: Any, api: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    aanvraag = make_concept(wereld, leerling=leerling)
    client = api(wereld[Rol.ZORGCOORDINATOR])
    assert client.get(aanvraag_url(aanvraag)).status_code == 200
    with as_eigenaar():
        Lidmaatschap.objects.filter(gebruiker=wereld[Rol.ZORGCOORDINATOR]).update(tot=timezone.localdate())
    for path in (LEERLINGEN, AANVRAGEN, aanvraag_url(aanvraag), leerling_url(leerling)):
        response = client.get(path)
        assert response.status_code == 403
        assert leerling.achternaam not in response.content.decode()


def test_without_lidmaatschap_no_rows_behind_the_wall(wereld: Any, api: Any) -> None:
    make_concept(wereld)
    response = api(f.GebruikerFactory()).get(AANVRAGEN)
    assert response.status_code == 403
    with connection.cursor() as cursor:
        cursor.execute("select current_user, count(*) from leerlingen_leerling group by 1")
        assert cursor.fetchone() is None  # as the application, outside any context


@pytest.mark.parametrize("rol", [each for each in Rol.values if each not in LEERLINGROLLEN - {Rol.LEERPLICHT}])
def test_role_without_pupils_403_with_reason(wereld: Any, api: Any, rol: str) -> None:
    aanvraag = make_ingediend(wereld)
    for path in (LEERLINGEN, AANVRAGEN, aanvraag_url(aanvraag)):
        response = api(wereld[rol]).get(path)
        assert response.status_code == 403
        begin = "Deze pagina hoort niet bij uw opdracht" if rol == Rol.AUDITOR else "Dit is voor:"
        assert response.json()["reden"].startswith(begin)


def test_header_chooses_lidmaatschap_and_its_wall(wereld: Any, api: Any) -> None:
    aanvraag = make_ingediend(wereld)
    ander = f.make_gebruiker(Rol.ZORGCOORDINATOR, wereld.vso)
    tweede = f.LidmaatschapFactory(gebruiker=ander, rol=Rol.SECRETARIS, organisatie=wereld.swv)
    assert api(ander).get(aanvraag_url(aanvraag)).status_code == 404
    assert api(ander, HTTP_VERBAND_LIDMAATSCHAP=str(tweede.pk)).get(aanvraag_url(aanvraag)).status_code == 200


def test_header_with_lidmaatschap_of_someone_else_401(wereld: Any, api: Any) -> None:
    vreemd = wereld[Rol.SECRETARIS].lidmaatschap
    response = api(wereld[Rol.ZORGCOORDINATOR], HTTP_VERBAND_LIDMAATSCHAP=str(vreemd.pk)).get(AANVRAGEN)
    assert response.status_code == 401


def test_session_of_the_pages_works_too(wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    f.LeerlingFactory(school=wereld.vso)
    client = APIClient()
    client.force_login(wereld[Rol.ZORGCOORDINATOR], backend="django.contrib.auth.backends.ModelBackend")
    response = client.get(LEERLINGEN)
    assert response.status_code == 200
    assert [row["nummer"] for row in response.json()["resultaten"]] == [leerling.nummer]


def test_session_without_csrf_token_changes_nothing(wereld: Any) -> None:
    client = APIClient(enforce_csrf_checks=True)
    client.force_login(wereld[Rol.ZORGCOORDINATOR], backend="django.contrib.auth.backends.ModelBackend")
    assert client.post(LEERLINGEN, {}, format="json").status_code == 403


def test_history_names_the_owner_of_the_token(wereld: Any, api: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    client = api(wereld[Rol.ZORGCOORDINATOR])
    assert client.patch(leerling_url(leerling), {"postcode": "1942 CD"}).status_code == 200
    with as_eigenaar():
        context = leerling.geschiedenis.latest("pgh_id").pgh_context
    assert context["gebruiker"] == wereld[Rol.ZORGCOORDINATOR].pk
    assert context["lidmaatschap"] == wereld[Rol.ZORGCOORDINATOR].lidmaatschap.pk


def test_too_many_calls_429_refused_ones_count_too(wereld: Any, api: Any, monkeypatch: Any) -> None:
    caches["snelheid"].clear()
    monkeypatch.setattr(GebruikerThrottle, "THROTTLE_RATES", {"user": "3/min"})
    client = api(wereld[Rol.SECRETARIS])
    paths = [AANVRAGEN, f"{AANVRAGEN}?na=onzin", f"{AANVRAGEN}bestaat-niet/", AANVRAGEN]
    assert [client.get(path).status_code for path in paths] == [200, 400, 404, 429]


def test_context_of_one_call_does_not_stay_for_the_next(wereld: Any, api: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    assert api(wereld[Rol.ZORGCOORDINATOR]).get(leerling_url(leerling)).status_code == 200
    assert api(wereld.anderen[Rol.ZORGCOORDINATOR]).get(leerling_url(leerling)).status_code == 404
    with connection.cursor() as cursor:
        cursor.execute("select count(*) from leerlingen_leerling")
        assert cursor.fetchone() == (0,)
