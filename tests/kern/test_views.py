"""Progress of a job for those who may see it, and the health of the installation."""

import pytest
from django.db import DatabaseError
from django.urls import reverse
from django.utils import timezone
from kombu.exceptions import OperationalError as BrokerError

from swv.celery import app
from swv.kern import views
from swv.kern.models import Taak
from swv.kern.taken import taak as taken
from swv.organisatie.models import Gebruiker

pytestmark = pytest.mark.django_db


@pytest.fixture
def user(client):
    user = Gebruiker.objects.create_user("zoco@school.example", naam="Z. Oco")
    client.force_login(user)
    return user


def _taak(user=None, **fields):
    now = timezone.now()
    moments = {"gestart_op": now, "gereed_op": now if fields.get("status") == "gereed" else None}
    return Taak.objects.create(soort="proef", object_id=1, gebruiker=user, **{**moments, **fields})


def _get(client, taak, klaar=""):
    url = reverse("kern:taak_voortgang", args=[taak.pk])
    return client.get(url, {"klaar": klaar} if klaar else {})


def test_running_job_shows_its_progress_and_asks_again(client, user):
    taak = _taak(user, status="bezig", voortgang=40, fase="De brief wordt opgemaakt")
    response = _get(client, taak, "/aanvragen/1/")
    html = response.content.decode()
    assert response.status_code == 200
    assert 'value="40"' in html
    assert "De brief wordt opgemaakt" in html
    assert f'hx-get="/taken/{taak.pk}/voortgang/?klaar=%2Faanvragen%2F1%2F"' in html
    assert "HX-Trigger" not in response
    assert "no-store" in response["Cache-Control"]


def test_finished_job_stops_asking_and_links_to_the_result(client, user):
    response = _get(client, _taak(user, status="gereed"), "/aanvragen/1/")
    html = response.content.decode()
    assert "hx-get" not in html
    assert 'href="/aanvragen/1/"' in html
    assert response["HX-Trigger"] == "taakGereed"


@pytest.mark.parametrize("klaar", ["https://elders.example/", "//elders.example/", "javascript:alert(1)"])
def test_link_to_another_site_is_left_out(client, user, klaar):
    assert "elders" not in _get(client, _taak(user, status="gereed"), klaar).content.decode()
    assert "javascript" not in _get(client, _taak(user, status="gereed"), klaar).content.decode()


def test_failed_job_can_be_tried_again(client, user, monkeypatch, django_capture_on_commit_callbacks):
    monkeypatch.setattr(taken, "hand_out", lambda *args: True)
    taak = _taak(user, status="mislukt", fout="niet gelukt")
    url = reverse("kern:taak_opnieuw", args=[taak.pk])
    assert f'action="{url}"' in _get(client, taak).content.decode()
    response = client.post(url, headers={"referer": "http://testserver/aanvragen/1/"})
    taak.refresh_from_db()
    assert (response.status_code, response.url) == (302, "http://testserver/aanvragen/1/")
    assert taak.status == "wacht"
    assert client.post(url).status_code == 302  # the second click


def test_try_again_never_sends_to_another_site(client, user, monkeypatch):
    monkeypatch.setattr(taken, "hand_out", lambda *args: True)
    taak = _taak(user, status="mislukt", fout="niet gelukt")
    response = client.post(reverse("kern:taak_opnieuw", args=[taak.pk]), headers={"referer": "https://elders.example/"})
    assert response.url == "/"


@pytest.mark.parametrize("name", ["taak_voortgang", "taak_opnieuw"])
def test_job_of_others_is_not_there(client, user, name):
    other = Gebruiker.objects.create_user("ander@school.example", naam="A. Nder")
    url = reverse(f"kern:{name}", args=[_taak(other, status="mislukt", fout="x", organisaties=[99]).pk])
    method = client.post if name == "taak_opnieuw" else client.get
    assert method(url).status_code == 404


@pytest.mark.parametrize("name", ["taak_voortgang", "taak_opnieuw"])
def test_job_without_login_asks_to_log_in(client, name):
    url = reverse(f"kern:{name}", args=[_taak(status="bezig").pk])
    method = client.post if name == "taak_opnieuw" else client.get
    response = method(url)
    assert (response.status_code, response.url.split("?")[0]) == (302, reverse("account_login"))


def test_try_again_by_get_is_refused(client, user):
    assert client.get(reverse("kern:taak_opnieuw", args=[1])).status_code == 405


# --- health ---------------------------------------------------------------------------------------------------------


def test_healthy_without_login(client):
    response = client.get(reverse("kern:gezond"))
    assert (response.status_code, response.json()) == (200, {"database": True})


def test_unhealthy_without_database(rf, monkeypatch):
    def fail():
        raise DatabaseError

    monkeypatch.setattr(views.connection, "cursor", fail)
    response = views.gezond(rf.get("/gezond"))
    assert response.status_code == 503


@pytest.mark.parametrize("up", [True, False])
def test_queue_down_is_told_but_not_unhealthy(client, monkeypatch, up):
    class Broker:
        def __enter__(self):
            return self

        def __exit__(self, *args):
            return None

        def ensure_connection(self, **kwargs):
            if not up:
                raise BrokerError

    monkeypatch.setattr(app, "connection_for_write", lambda **kwargs: Broker())
    response = client.get(reverse("kern:gezond"), {"wachtrij": 1})
    assert (response.status_code, response.json()) == (200, {"database": True, "wachtrij": up})
