"""Calling the API as somebody, the way another program does: with a token and JSON."""

from collections.abc import Callable
from typing import Any

import pytest
from knox.models import AuthToken
from rest_framework.test import APIClient

from tests.rollen import as_eigenaar


def make_client(gebruiker: Any, **headers: str) -> APIClient:
    """A client with a token of this person."""
    with as_eigenaar():
        _, token = AuthToken.objects.create(gebruiker)
    client = APIClient()
    client.credentials(HTTP_AUTHORIZATION=f"Token {token}", **headers)
    client.default_format = "json"
    return client


@pytest.fixture
def api(db: None) -> Callable[..., APIClient]:
    return make_client


def aanvraag_url(aanvraag: Any, *rest: str) -> str:
    return "/".join(["/api/v1/aanvragen", aanvraag.nummer, *rest, ""])


def leerling_url(leerling: Any, *rest: str) -> str:
    return "/".join(["/api/v1/leerlingen", leerling.nummer, *rest, ""])
