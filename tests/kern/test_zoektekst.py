"""What somebody searches for may be a name: it stands in no address, and belongs to one session."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from swv.kern.tasks import ruim_sessies_op
from swv.kern.zoektekst import BEWAARD
from swv.organisatie.enums import Rol
from tests import factories as f

pytestmark = pytest.mark.django_db
# Every page with a field for words, the name of that field, and who searches there.
ZOEKPAGINAS = [
    ("werkplek:zoeken", "q", Rol.ZORGCOORDINATOR),
    ("leerlingen:lijst", "q", Rol.ZORGCOORDINATOR),
    ("toewijzing:aanvragen", "tekst", Rol.ZORGCOORDINATOR),
    ("toewijzing:nieuw", "tekst", Rol.ZORGCOORDINATOR),
    ("thuiszitters:lijst", "tekst", Rol.ZORGCOORDINATOR),
    ("opp:register", "tekst", Rol.ZORGCOORDINATOR),
    ("organisatie:gebruikers", "q", Rol.BEHEERDER),
]


@pytest.fixture
def zorg(client, wereld):
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    return client


@pytest.mark.parametrize(("page", "veld", "rol"), ZOEKPAGINAS)
def test_words_come_back_in_their_field_and_stand_in_no_address(client, wereld, page, veld, rol):
    client.force_login(wereld[rol])
    url = reverse(page)
    response = client.post(url, {veld: "  Zwanen  burg "}, follow=True)
    assert response.status_code == 200
    assert 'value="Zwanen burg"' in response.text
    assert [code for _, code in response.redirect_chain] == [302]
    assert "wanen" not in response.redirect_chain[0][0]
    assert 'method="get"' not in response.text
    # no link or form on the page carries the words either
    assert not [part for part in re.findall(r'(?:href|action|hx-\w+)="([^"]*)"', response.text) if "wanen" in part]


def test_what_else_was_chosen_stays_in_the_address(zorg):
    url = reverse("toewijzing:aanvragen")
    sent = {"tekst": "Jansen", "status": "alle", "na": "x", "csrfmiddlewaretoken": "y", "zoek": "z"}
    query = parse_qs(urlsplit(zorg.post(url, sent).url).query)
    assert query.keys() == {"status", "zoek"}
    assert query["status"] == ["alle"]
    assert query["zoek"] != ["z"]


def test_words_in_the_address_itself_are_not_searched(zorg, wereld):
    f.LeerlingFactory(school=wereld.school, achternaam="Aalders")
    f.LeerlingFactory(school=wereld.school, achternaam="Zwart")
    text = zorg.get(reverse("leerlingen:lijst"), {"q": "Aalders"}).text
    assert "Aalders" in text
    assert "Zwart" in text


def test_key_of_somebody_else_finds_nothing(zorg, wereld):
    url = zorg.post(reverse("werkplek:zoeken"), {"q": "Zwanenburg"}).url
    other = Client()
    other.force_login(wereld[Rol.SCHOOLLEIDER])
    assert "Zwanenburg" not in other.get(url).text
    assert "Zwanenburg" in zorg.get(url).text


def test_same_words_get_the_same_key_and_the_oldest_are_forgotten(zorg):
    url = reverse("werkplek:zoeken")
    first = zorg.post(url, {"q": "eerste"}).url
    assert zorg.post(url, {"q": "eerste"}).url == first
    others = [zorg.post(url, {"q": f"woord {number}"}).url for number in range(BEWAARD)]
    assert "eerste" not in zorg.get(first).text
    assert "woord 0" in zorg.get(others[0]).text


def test_sessions_that_are_over_are_thrown_away_with_their_words(zorg):
    zorg.post(reverse("werkplek:zoeken"), {"q": "Zwanenburg"})
    ruim_sessies_op()
    assert Session.objects.count() == 1
    Session.objects.update(expire_date=timezone.now())
    ruim_sessies_op()
    assert Session.objects.count() == 0
