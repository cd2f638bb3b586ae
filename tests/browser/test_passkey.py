"""A passkey in a real browser, with an authenticator of its own: made, used at login and to confirm, and taken away."""

from collections.abc import Callable
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.core.cache import cache

from swv.organisatie.enums import Rol
from tests.browser.conftest import WACHTWOORD, Mens

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
OPTIES = {
    "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
    "isUserVerified": True, "automaticPresenceSimulation": True,
}  # fmt: skip


@pytest.fixture(autouse=True)
def _strict(settings: Any) -> None:
    settings.MFA_VERPLICHT = True
    cache.clear()


def give_authenticator(mens: Mens) -> Any:
    """A fingerprint reader that always says yes; returns the line to the browser to change it."""
    session = mens.page.context.new_cdp_session(mens.page)
    session.send("WebAuthn.enable")
    session.send("WebAuthn.addVirtualAuthenticator", {"options": OPTIES})
    return session


def enter_password(mens: Mens, email: str) -> None:
    mens.page.goto(f"{mens.base}/accounts/login/")
    mens.page.fill("input[name=login]", email)
    mens.page.fill("input[name=password]", WACHTWOORD)
    mens.page.press("input[name=password]", "Enter")
    mens.page.wait_for_load_state()


@pytest.mark.parametrize("width", [1280, 320])
def test_beheerder_makes_a_passkey_logs_in_with_it_and_keeps_the_last(
    echte_wereld: Any, mensen: Callable[..., Mens], width: int
) -> None:
    user = echte_wereld[Rol.BEHEERDER]
    mens = mensen(None, width=width)
    page = mens.page
    give_authenticator(mens)
    enter_password(mens, user.email)
    page.wait_for_url("**/accounts/2fa/totp/activate/")
    mens.look()
    page.get_by_role("link", name="Gebruik een passkey").click()
    mens.look()
    page.fill("input[name=name]", "Laptop van kantoor")
    page.get_by_role("button", name="Maak de passkey").click()
    page.wait_for_url("**/accounts/2fa/recovery-codes/")
    mens.look()
    assert Authenticator.objects.get(user=user, type="webauthn").data["name"] == "Laptop van kantoor"

    page.context.clear_cookies()
    enter_password(mens, user.email)
    page.wait_for_url("**/accounts/2fa/authenticate/")
    mens.look()
    page.get_by_role("button", name="Log in met een passkey").click()
    page.wait_for_url(f"{mens.base}/")

    for path in ("/account/", "/account/adres/", "/accounts/2fa/", "/accounts/2fa/webauthn/"):
        mens.open(path)
    page.get_by_role("link", name="Verwijder Laptop van kantoor").click()
    page.fill("input[name=password]", WACHTWOORD)
    mens.press("Bevestig")
    mens.press("Verwijder")
    assert "enige tweede stap" in page.inner_text("main")
    assert Authenticator.objects.filter(user=user, type="webauthn").exists()


def test_browser_that_refuses_a_passkey_is_told_and_can_try_again(
    echte_wereld: Any, mensen: Callable[..., Mens]
) -> None:
    user = echte_wereld[Rol.CONTROLLER]
    mens = mensen(None)
    page = mens.page
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")  # and no authenticator: nobody can confirm
    enter_password(mens, user.email)
    mens.open("/accounts/2fa/webauthn/add/")
    page.evaluate(
        "() => { navigator.credentials.create = () => Promise.reject(new DOMException('', 'NotAllowedError')); }"
    )
    page.get_by_role("button", name="Maak de passkey").click()
    page.get_by_text("Het is niet gelukt: u stopte, of het duurde te lang. Probeer het opnieuw.").wait_for()
    assert page.get_by_role("button", name="Maak de passkey").is_enabled()
    mens.look()
    assert not Authenticator.objects.exists()
