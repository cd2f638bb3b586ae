"""What goes wrong: JSON for programs, whatever it is; a page for people."""

from typing import Any

import pytest
from django.db import OperationalError
from django.test import Client, RequestFactory
from django.urls import reverse

from swv.kern.middleware import VERBODEN
from swv.organisatie.enums import Rol
from tests import wereld as w
from werkplek.views import fout

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("path", ["/api/", "/api/v1/bestaat-niet/", "/api/v1/leerlingen/x/y/z/", "/api/v2/leerlingen/"])
def test_api_address_that_is_not_there_is_refused_in_json(client: Any, path: str) -> None:
    response = client.get(path)

    assert (response.status_code, response["Content-Type"]) == (404, "application/json")
    assert response.json() == {"reden": "Dit bestaat niet, of u mag het niet zien."}
    assert response["Cache-Control"] == "private, no-store"


def test_page_that_is_not_there_is_refused_in_html(client: Any) -> None:
    response = client.get("/bestaat-niet/")

    assert (response.status_code, response["Content-Type"]) == (404, "text/html; charset=utf-8")
    assert response["Cache-Control"] == "private, no-store"


def test_address_of_a_button_that_is_opened_as_a_page_says_that_nothing_was_done(client: Any) -> None:
    wereld = w.make_wereld()
    client.force_login(wereld[Rol.BEHEERDER])

    response = client.get(reverse("organisatie:rollen_bevestigen"))

    assert (response.status_code, response["Allow"], response["Content-Type"]) == (
        405,
        "POST",
        "text/html; charset=utf-8",
    )
    assert "Er is niets gebeurd" in response.text


@pytest.mark.parametrize(("path", "mime"), [("/api/v1/leerlingen/", "application/json"), ("/", "text/html")])
def test_request_for_another_host_is_refused_in_the_shape_of_who_asks(path: str, mime: str) -> None:
    response = Client(headers={"host": "kwaad.example"}).get(path)

    assert (response.status_code, response["Content-Type"].split(";")[0]) == (400, mime)


@pytest.mark.parametrize(("path", "mime"), [("/api/v1/x/", "application/json"), ("/", "text/html")])
@pytest.mark.parametrize(("problem", "status"), [(ValueError, 500), (OperationalError, 503)])
def test_error_of_ours_is_told_in_the_shape_of_who_asks(
    path: str, mime: str, problem: type[Exception], status: int
) -> None:
    try:
        raise problem("pg: secret")
    except problem:
        response = fout.server_error(RequestFactory().get(path))

    assert (response.status_code, response["Content-Type"].split(";")[0]) == (status, mime)
    assert "secret" not in response.content.decode()
    assert response.has_header("Retry-After") is (status == 503)


@pytest.mark.parametrize(
    ("path", "mime"), [("/api/v1/aanvragen/", "application/json"), ("/lidmaatschap/", "text/html")]
)
def test_post_without_csrf_token_is_refused_in_the_shape_of_who_asks(path: str, mime: str) -> None:
    wereld = w.make_wereld()
    client = Client(enforce_csrf_checks=True)
    client.force_login(wereld[Rol.ZORGCOORDINATOR])

    response = client.post(path, {})

    assert (response.status_code, response["Content-Type"].split(";")[0]) == (403, mime)
    if mime == "application/json":
        assert set(response.json()) == {"reden"}


def test_csrf_failure_outside_the_views_of_the_api_is_json_there(rf: Any) -> None:
    response = fout.csrf_failure(rf.post("/api/v1/x/"))

    assert (response.status_code, response["Content-Type"]) == (403, "application/json")


def test_api_by_session_without_second_step_is_refused_in_json(client: Any, settings: Any) -> None:
    settings.MFA_VERPLICHT = True
    client.force_login(w.make_wereld()[Rol.SECRETARIS])

    response = client.get(reverse("api:leerlingen"))

    assert response.status_code == 403
    assert response.json() == {"reden": "Stel eerst inloggen in twee stappen in op de website."}


def test_login_page_may_be_kept_by_nobody_and_static_files_by_everybody(client: Any) -> None:
    response = client.get(reverse("account_login"))

    assert response["Cache-Control"] == "private, no-store"
    assert response["Permissions-Policy"] == ", ".join(f"{each}=()" for each in VERBODEN)
