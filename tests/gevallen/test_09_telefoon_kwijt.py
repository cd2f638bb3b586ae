"""Somebody lost telephone and recovery codes: who clears the second step, and until when a lock lasts."""

import re

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from swv.kern.models import Beveiligingsgebeurtenis, Beveiligingssoort
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from tests.organisatie.test_binnenkomen import (
    INSTELLEN,
    START,
    choose_password,
    found_swv,
    invite,
    last_mail,
    log_in,
    read_code,
    read_link,
    set_up_app,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _strict(settings):
    settings.MFA_VERPLICHT = True
    cache.clear()
    yield
    cache.clear()


def get_expert():
    """A beheerder and an expert who set up the second step, all through the pages; with app and recovery codes."""
    beheer, beheerder = found_swv("vo")
    email = invite(beheer, Rol.DESKUNDIGE, "vo")
    choose_password(read_link(last_mail(email)))
    browser, _ = log_in(email)
    secret = set_up_app(browser)
    page = browser.get(reverse("mfa_view_recovery_codes")).content.decode()
    codes = re.findall(r"<li><code>(\d{8})</code></li>", page)
    cache.clear()
    return beheer, beheerder, Gebruiker.objects.get(email=email), secret, codes


def test_beheerder_clears_the_second_step_and_the_expert_sets_it_up_anew():
    beheer, beheerder, expert, _, _ = get_expert()
    browser, arrived = log_in(expert.email)
    assert beheerder in browser.get(arrived).content.decode()
    page = beheer.get(reverse("organisatie:gebruiker", args=[expert.pk])).content.decode()
    way = reverse("organisatie:tweede_stap_wissen", args=[expert.pk])
    assert way in page

    beheer.post(way, {"reden": "telefoon_kwijt", "gesproken": "on"})

    assert "heeft uw tweede stap bij het inloggen gewist. Reden: telefoon kwijt of gestolen." in last_mail(expert.email)
    assert Beveiligingsgebeurtenis.objects.get(soort=Beveiligingssoort.TWEEDE_STAP_GEWIST).betreft_id == expert.pk
    browser, arrived = log_in(expert.email)
    assert arrived == INSTELLEN
    set_up_app(browser)
    assert browser.get(START).status_code == 200


def test_after_five_wrong_codes_a_recovery_code_gets_in_and_the_lock_tells_how_long():
    _, _, expert, secret, codes = get_expert()
    browser, arrived = log_in(expert.email)
    for n in range(5):
        browser.post(arrived, {"code": f"{(int(read_code(secret)) + n + 1) % 10**6:06}"})
    locked = browser.post(arrived, {"code": read_code(secret)}).content.decode()
    assert "Te veel pogingen. Probeer het over 5 minuten opnieuw." in locked
    answer = browser.post(arrived, {"code": codes[0]}, follow=True)
    assert answer.redirect_chain[-1][0] == START


def test_login_page_tells_what_to_do():
    page = Client().get(reverse("account_login")).content.decode()
    assert "Telefoon kwijt?" in page
    assert "De beheerder van uw samenwerkingsverband kan uw tweede stap wissen." in " ".join(page.split())
