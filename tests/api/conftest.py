"""Calling the API as somebody, the way another program does: with a token and JSON."""

from collections.abc import Callable
from typing import Any

import pytest
from rest_framework.test import APIClient

from tests import factories as f


def make_client(gebruiker: Any, *, bereik: dict[str, Any] | None = None, **headers: str) -> APIClient:
    """A client with a token of this person, for everything unless told otherwise."""
    _, token = f.make_token(gebruiker, **(bereik or {}))
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
