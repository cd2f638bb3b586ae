"""One's own account: another login address with proof and notice, and where one is logged in."""

import re
from datetime import timedelta

import pytest
import time_machine
from allauth.account.models import EmailAddress
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from swv.kern.models import Bericht, Beveiligingsgebeurtenis, Beveiligingssoort
from swv.organisatie.enums import Rol
from swv.organisatie.models import Adreswijziging, Gebruiker
from swv.organisatie.presentatie import describe_device
from swv.organisatie.services import remove_lost_sessions
from tests.organisatie.hulp import url
from tests.organisatie.test_binnenkomen import read_code

pytestmark = pytest.mark.django_db
WACHTWOORD = "een lang wachtwoord"
NIEUW = "nieuw.adres@voorbeeld.example"
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0"
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1"


@pytest.fixture(autouse=True)
def _clean_cache():
    cache.clear()
    yield
    cache.clear()


def log_in(user, agent=FIREFOX, email=None):
    client = Client(HTTP_USER_AGENT=agent)
    answer = client.post(reverse("account_login"), {"login": email or user.email, "password": WACHTWOORD})
    assert answer.status_code == 302
    return client


def ask(client, nieuw=NIEUW, wachtwoord=WACHTWOORD):
    return client.post(url("adres"), {"nieuw": nieuw, "wachtwoord": wachtwoord})


def read_link(aan=NIEUW):
    tekst = Bericht.objects.filter(aan=aan).latest("pk").tekst
    return re.search(r"https?://[^/\s]+(/account/adres/\S+/)", tekst)[1]


def subjects(aan):
    return list(Bericht.objects.filter(aan=aan).order_by("pk").values_list("onderwerp", flat=True))


def may_log_in(email):
    client = Client()
    client.post(reverse("account_login"), {"login": email, "password": WACHTWOORD})
    return "_auth_user_id" in client.session


# --- the address ----------------------------------------------------------------------------------------------------


def test_new_address_holds_once_its_link_is_confirmed_and_both_are_told(wereld):
    user = wereld[Rol.CONTROLLER]
    oud, client = user.email, log_in(user)
    assert ask(client).status_code == 302
    assert (may_log_in(oud), may_log_in(NIEUW)) == (True, False)
    assert subjects(oud) == ["Er is een ander e-mailadres opgegeven"]

    page = client.get(read_link())
    user.refresh_from_db()
    assert (page.status_code, user.email) == (200, oud)
    assert client.post(read_link()).status_code == 302

    user.refresh_from_db()
    assert user.email == NIEUW
    assert (may_log_in(oud), may_log_in(NIEUW)) == (False, True)
    assert subjects(oud)[-1] == subjects(NIEUW)[-1] == "Uw e-mailadres bij Verband is gewijzigd"
    assert list(EmailAddress.objects.filter(user=user).values_list("email", "verified", "primary")) == [
        (NIEUW, True, True)
    ]
    event = Beveiligingsgebeurtenis.objects.filter(soort=Beveiligingssoort.ADRES_GEWIJZIGD).get()
    assert (event.gebruiker_id, event.betreft_id, event.gegevens) == (user.pk, user.pk, {})


def test_address_stays_without_the_right_password(wereld):
    user = wereld[Rol.CONTROLLER]
    client = log_in(user)
    response = ask(client, wachtwoord="verkeerd wachtwoord")
    assert response.context["form"].errors == {"wachtwoord": ["Dit wachtwoord klopt niet."]}
    assert not Adreswijziging.objects.exists()


def test_guessing_the_password_on_the_address_page_locks_as_at_login(wereld):
    client = log_in(wereld[Rol.CONTROLLER])
    for _ in range(5):
        ask(client, wachtwoord="verkeerd wachtwoord")
    errors = ask(client).context["form"].errors
    assert errors == {"wachtwoord": ["Te veel pogingen. Probeer het over 5 minuten opnieuw."]}


def test_with_a_second_step_it_is_asked_again_before_the_address(wereld):
    user, secret = wereld[Rol.CONTROLLER], generate_totp_secret()
    TOTP.activate(user, secret)
    client = Client()
    client.force_login(user)
    response = client.get(url("adres"))
    assert response.url == f"{reverse('mfa_reauthenticate')}?next=%2Faccount%2Fadres%2F"
    assert ask(client).status_code == 302
    assert not Adreswijziging.objects.exists()

    client.post(response.url, {"code": read_code(secret), "next": url("adres")})

    assert ask(client).url == url("account")
    assert Adreswijziging.objects.get().nieuw == NIEUW


def test_page_says_the_same_for_an_address_of_somebody_else_which_is_told_there_only(wereld):
    user, other = wereld[Rol.CONTROLLER], wereld[Rol.DIRECTEUR]
    client = log_in(user)
    free, taken = ask(client), ask(client, nieuw=other.email.upper())
    assert (free.status_code, free.url) == (taken.status_code, taken.url)
    assert subjects(other.email) == ["Dit adres hoort al bij een account"]
    assert "/account/adres/" not in Bericht.objects.filter(aan=other.email).get().tekst


def test_address_that_somebody_took_meanwhile_is_refused_at_the_link(wereld):
    user = wereld[Rol.CONTROLLER]
    client = log_in(user)
    ask(client)
    Gebruiker.objects.create_user(NIEUW, naam="Iemand Anders")
    response = client.post(read_link())
    user.refresh_from_db()
    assert (response.status_code, user.email == NIEUW) == (400, False)
    assert "hoort bij een ander account" in response.content.decode()


def test_link_works_for_the_person_who_asked_only(wereld):
    user, other = wereld[Rol.CONTROLLER], wereld[Rol.DIRECTEUR]
    ask(log_in(user))
    assert log_in(other).post(read_link()).status_code == 400
    assert Client().post(read_link()).url.startswith(reverse("account_login"))
    assert not Gebruiker.objects.filter(email=NIEUW).exists()


def test_link_is_over_after_an_hour_a_second_request_a_withdrawal_and_use(wereld):
    client = log_in(wereld[Rol.CONTROLLER])
    ask(client)
    first = read_link()
    ask(client, nieuw="derde@voorbeeld.example")
    assert client.get(first).status_code == 400
    second = read_link("derde@voorbeeld.example")
    client.post(url("adres_intrekken"))
    assert client.get(second).status_code == 400
    ask(client)
    third = read_link()
    with time_machine.travel(timezone.now() + timedelta(minutes=61)):
        client.force_login(wereld[Rol.CONTROLLER])
        assert client.get(third).status_code == 400
    client.post(third)
    assert client.post(third).status_code == 400
    assert client.get(url("adres_bevestigen", "verzonnen")).status_code == 400


def test_new_password_forgets_an_address_that_was_asked_before(wereld):
    client = log_in(wereld[Rol.CONTROLLER])
    ask(client)
    change_password(client)
    assert client.get(read_link()).status_code == 400


def test_open_reset_link_dies_with_another_address(wereld):
    user = wereld[Rol.CONTROLLER]
    Client().post(reverse("account_reset_password"), {"email": user.email})
    tekst = Bericht.objects.filter(aan=user.email).latest("pk").tekst
    link = re.search(r"https?://[^/\s]+(/accounts/password/reset/key/\S+)", tekst)[1]
    user.email = NIEUW
    user.save()
    page = Client().get(link, follow=True).content.decode()
    assert "Deze link werkt niet meer" in page


def test_sixth_address_within_an_hour_is_refused(wereld):
    client = log_in(wereld[Rol.CONTROLLER])
    answers = [ask(client, nieuw=f"n{n}@voorbeeld.example").status_code for n in range(6)]
    assert answers == [302] * 5 + [400]


@pytest.mark.parametrize("path", ["/accounts/email/", "/accounts/confirm-email/", "/accounts/confirm-email/MQ:a:b/"])
@pytest.mark.parametrize("action", ["action_add", "action_primary", "action_send", "action_remove"])
def test_pages_of_allauth_change_no_address(wereld, path, action):
    user = wereld[Rol.CONTROLLER]
    client = log_in(user)
    EmailAddress.objects.create(user=user, email=NIEUW, verified=False, primary=False)
    assert client.post(path, {"email": NIEUW, action: ""}).url == url("adres")
    user.refresh_from_db()
    assert user.email != NIEUW


# --- logins ---------------------------------------------------------------------------------------------------------


def change_password(client):
    data = {"oldpassword": WACHTWOORD, "password1": "zeven groene paraplu's", "password2": "zeven groene paraplu's"}
    assert client.post(reverse("account_change_password"), data).status_code == 302


def is_inside(client):
    return client.get(url("account")).status_code == 200


def test_page_shows_each_login_in_plain_words_and_which_is_this_one(wereld):
    user = wereld[Rol.CONTROLLER]
    here, _, other = log_in(user), log_in(user, IPHONE), log_in(wereld[Rol.DIRECTEUR], IPHONE)
    shown = here.get(url("account")).context["logins"]
    assert [(row["apparaat"], row["login"].is_deze) for row in shown] == [
        ("Firefox op Windows", True), ("Safari op iPhone", False),
    ]  # fmt: skip
    assert len(other.get(url("account")).context["logins"]) == 1


def test_one_login_is_ended_from_another(wereld):
    user = wereld[Rol.CONTROLLER]
    here, there, third = log_in(user), log_in(user, IPHONE), log_in(user, IPHONE)
    row = UserSession.objects.get(session_key=there.session.session_key)
    assert here.post(url("sessie_beeindigen", row.pk)).status_code == 302
    assert [is_inside(client) for client in (here, there, third)] == [True, False, True]
    event = Beveiligingsgebeurtenis.objects.get(soort=Beveiligingssoort.SESSIE_BEEINDIGD)
    assert (event.gebruiker_id, event.gegevens) == (user.pk, {"hoeveel": 1})


def test_login_of_somebody_else_and_this_one_are_not_there_to_end(wereld):
    here, other = log_in(wereld[Rol.CONTROLLER]), log_in(wereld[Rol.DIRECTEUR])
    for client in (other, here):
        row = UserSession.objects.get(session_key=client.session.session_key)
        assert here.post(url("sessie_beeindigen", row.pk)).status_code == 404
    assert (is_inside(here), is_inside(other)) == (True, True)


def test_ending_a_login_needs_a_post_with_the_token_of_the_form(wereld):
    user = wereld[Rol.CONTROLLER]
    here, there = Client(enforce_csrf_checks=True), log_in(user)
    here.force_login(user)
    row = UserSession.objects.get(session_key=there.session.session_key)
    refused = [here.post(url("sessie_beeindigen", row.pk)), here.post(url("sessies_beeindigen")), ask(here)]
    assert [response.status_code for response in refused] == [403, 403, 403]
    assert here.get(url("sessie_beeindigen", row.pk)).status_code == 405
    assert is_inside(there)


def test_all_other_logins_end_at_once(wereld):
    user = wereld[Rol.CONTROLLER]
    here, there, other = log_in(user), log_in(user, IPHONE), log_in(wereld[Rol.DIRECTEUR])
    here.post(url("sessies_beeindigen"))
    assert [is_inside(client) for client in (here, there, other)] == [True, False, True]


def test_new_password_ends_all_other_logins_and_is_told(wereld):
    user = wereld[Rol.CONTROLLER]
    here, there = log_in(user), log_in(user, IPHONE)
    change_password(here)
    assert (is_inside(here), is_inside(there)) == (True, False)
    bericht = Bericht.objects.get(aan=user.email)
    assert (bericht.onderwerp, bericht.gebruiker_id) == ("Uw wachtwoord is gewijzigd", user.pk)
    assert f"Goedendag {user.naam}" in bericht.tekst
    assert "Waarmee: Firefox op Windows" in bericht.tekst


def test_what_is_kept_of_a_login_goes_when_it_is_over(wereld):
    user = wereld[Rol.CONTROLLER]
    log_in(user)
    there = log_in(user, IPHONE)
    Session.objects.filter(pk=there.session.session_key).update(expire_date=timezone.now())
    assert remove_lost_sessions() == 1
    assert UserSession.objects.get().user_agent == FIREFOX


@pytest.mark.parametrize(
    ("agent", "words"),
    [
        (FIREFOX, "Firefox op Windows"),
        (IPHONE, "Safari op iPhone"),
        ("Mozilla/5.0 (Windows NT 10.0) Chrome/142.0 Safari/537.36 Edg/142.0", "Edge op Windows"),
        ("Mozilla/5.0 (Linux; Android 15) Chrome/142.0 Mobile Safari/537.36", "Chrome op Android"),
        ("Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0 Safari/537.36", "Chrome op Linux"),
        ("curl/8.9", "onbekend apparaat"),
        ("", "onbekend apparaat"),
        ("<script>alert(1)</script>", "onbekend apparaat"),
    ],
)
def test_device_in_plain_words(agent, words):
    assert describe_device(agent) == words
