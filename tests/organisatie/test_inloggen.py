"""Getting in: two-step login for who sees pupils, a lock after repeated failures, and a session that ends by itself."""

from datetime import timedelta

import pytest
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from swv.organisatie.enums import Rol
from swv.organisatie.middleware import EERST_TWEE_STAPPEN
from tests import factories as f
from tests.api.conftest import make_client
from tests.pagina import read_title
from tests.rollen import as_eigenaar

pytestmark = pytest.mark.django_db
WACHTWOORD = "een lang wachtwoord"
INSTELLEN = reverse("mfa_activate_totp")
START = reverse("werkplek:mijn_werk")


@pytest.fixture(autouse=True)
def _clean_cache():
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def verplicht(settings):
    settings.MFA_VERPLICHT = True


def test_login_page_leads_once_to_a_new_password():
    assert Client().get(reverse("account_login")).text.count(f'href="{reverse("account_reset_password")}"') == 1


def logged_in(user):
    client = Client()
    client.force_login(user)
    return client


# --- two-step login -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rol", Rol.values)
def test_whatever_the_role_one_sets_up_two_steps_first(verplicht, wereld, rol):
    client = logged_in(wereld[rol])
    for url in (START, reverse("werkplek:help"), reverse("organisatie:account"), reverse("organisatie:adres")):
        response = client.get(url)
        assert (response.status_code, response.url) == (302, INSTELLEN)


def test_without_any_role_today_one_sets_up_two_steps_too(verplicht, wereld):
    """Tomorrow there may be a role, and the login is there already."""
    user = wereld[Rol.CONTROLLER]
    with as_eigenaar():
        user.lidmaatschap_set.update(tot=f.LANG_GELEDEN)
    assert logged_in(user).get(START).url == INSTELLEN


def test_recovery_codes_alone_are_no_second_step(verplicht, wereld):
    user = wereld[Rol.BEHEERDER]
    RecoveryCodes.activate(user)
    assert logged_in(user).get(START).url == INSTELLEN


def test_a_post_does_nothing_either(verplicht, wereld):
    user = wereld[Rol.ZORGCOORDINATOR]
    data = {"roepnaam": "Sam", "achternaam": "Vis", "geboortedatum": "2012-03-14"}
    assert logged_in(user).post(reverse("leerlingen:nieuw"), data).url == INSTELLEN


def test_after_setting_up_one_gets_in(verplicht, wereld):
    user = wereld[Rol.SECRETARIS]
    TOTP.activate(user, generate_totp_secret())
    RecoveryCodes.activate(user)
    assert read_title(logged_in(user).get(START)) == "Mijn werk"


def test_pages_for_setting_up_are_open(verplicht, wereld):
    client = logged_in(wereld[Rol.SECRETARIS])
    assert client.get(reverse("organisatie:sessie_verlengen")).json() == {"seconden": 30 * 60}
    assert read_title(client.get(reverse("account_logout"))) == "Uitloggen"


def test_without_the_setting_nobody_has_to(settings, wereld):
    settings.MFA_VERPLICHT = False
    assert read_title(logged_in(wereld[Rol.SECRETARIS]).get(START)) == "Mijn werk"


def test_password_alone_is_not_enough_once_two_steps_are_set_up(verplicht, wereld, client):
    user = wereld[Rol.SECRETARIS]
    TOTP.activate(user, generate_totp_secret())
    response = client.post(reverse("account_login"), {"login": user.email, "password": WACHTWOORD})
    assert response.url == reverse("mfa_authenticate")
    assert client.get(START).url.startswith(reverse("account_login"))


def test_api_by_session_asks_two_steps_and_a_token_is_its_own_proof(verplicht, wereld):
    """A token is made at the server's command line for one person, and is no login with a password."""
    user = wereld[Rol.SECRETARIS]
    refused = logged_in(user).get("/api/v1/aanvragen/")
    assert (refused.status_code, refused.json()) == (403, {"reden": EERST_TWEE_STAPPEN})
    assert make_client(user).get("/api/v1/aanvragen/").status_code == 200


# --- lock-out -------------------------------------------------------------------------------------------------------


def try_login(email, password, ip="10.0.0.1"):
    """One attempt from a browser of its own; returns whether it got in, and the page."""
    client = Client(REMOTE_ADDR=ip)
    response = client.post(reverse("account_login"), {"login": email, "password": password})
    return "_auth_user_id" in client.session, response


def test_after_five_failures_even_the_right_password_is_refused(wereld):
    email = wereld[Rol.BEHEERDER].email
    assert try_login(email, WACHTWOORD)[0]
    for n in range(5):
        assert not try_login(email, "verkeerd wachtwoord", ip=f"10.0.0.{n}")[0]
    inside, response = try_login(email, WACHTWOORD, ip="10.0.0.9")
    assert not inside
    assert "Te veel" in response.content.decode()


def test_lock_out_of_one_account_leaves_another_alone(wereld):
    for n in range(5):
        try_login(wereld[Rol.BEHEERDER].email, "verkeerd wachtwoord", ip=f"10.0.0.{n}")
    assert try_login(wereld[Rol.CONTROLLER].email, WACHTWOORD, ip="10.0.0.9")[0]


def test_one_address_that_tries_many_accounts_is_refused(wereld):
    for n in range(10):
        try_login(f"niemand{n}@voorbeeld.example", "verkeerd wachtwoord")
    assert not try_login(wereld[Rol.CONTROLLER].email, WACHTWOORD)[0]
    assert try_login(wereld[Rol.CONTROLLER].email, WACHTWOORD, ip="10.0.0.2")[0]


def test_failure_does_not_tell_whether_the_account_exists(wereld):
    known = try_login(wereld[Rol.BEHEERDER].email, "verkeerd wachtwoord")[1].context["form"].errors
    unknown = try_login("niemand@voorbeeld.example", "verkeerd wachtwoord")[1].context["form"].errors
    assert known == unknown


# --- the end of a session -------------------------------------------------------------------------------------------


def test_page_knows_when_the_session_ends_and_how_to_go_on(wereld):
    page = logged_in(wereld[Rol.SECRETARIS]).get(START).content.decode()
    assert 'data-sessie-seconden="1800"' in page
    assert f'data-sessie-url="{reverse("organisatie:sessie_verlengen")}"' in page
    assert "data-sessie-dialoog" in page


def test_session_without_use_ends_and_use_makes_it_last(wereld):
    client = logged_in(wereld[Rol.SECRETARIS])
    client.get(START)
    row = Session.objects.get(pk=client.session.session_key)
    row.expire_date -= timedelta(minutes=10)
    row.save()
    client.post(reverse("organisatie:sessie_verlengen"))
    left = Session.objects.get(pk=row.pk).expire_date - timezone.now()
    assert timedelta(minutes=29) < left <= timedelta(minutes=30)
    Session.objects.filter(pk=row.pk).update(expire_date=timezone.now())
    assert client.get(START).url.startswith(reverse("account_login"))
