"""Every page of logging in speaks Dutch: allauth's own words slip in where nobody gave a field one of ours."""

import re

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.urls import NoReverseMatch, get_resolver, reverse

from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from tests.codes import read_text
from tests.rollen import as_eigenaar

pytestmark = pytest.mark.django_db
ENGELS = re.compile(
    r"\b(?:the|your|you|please|enter (?:your|a|the)|invalid|incorrect|required|this field|password|sign (?:in|out|up)|log (?:in|out)\b.{0,9}"
    r"with|authenticator code|verify|verification|recovery codes?|security key|unknown|is not|must be|confirm|cancel|submit)\b",
    re.IGNORECASE,
)
# Names of their own: an app, and what it is called on a telephone.
MERKEN = ("Microsoft Authenticator",)


def get_names():
    """The names of all addresses of allauth that need nothing filled in."""
    found = []
    for name in get_resolver().reverse_dict:
        if isinstance(name, str) and name.startswith(("account_", "mfa_", "socialaccount_", "usersessions_")):
            try:
                reverse(name)
            except NoReverseMatch:
                continue
            found.append(name)
    return sorted(found)


def find_english(response):
    if not response.get("Content-Type", "").startswith("text/html"):
        return []
    text = read_text(response.content.decode())
    for merk in MERKEN:
        text = text.replace(merk, "")
    return sorted({found.group(0) for found in ENGELS.finditer(text)})


def visit(client, name):
    """English on this page, and after sending its form empty and with nonsense."""
    url = reverse(name)
    nonsense = {
        "code": "x", "email": "x", "login": "x", "password": "x", "oldpassword": "x", "password1": "a", "password2": "b",
        "name": "", "credential": "{}",
    }  # fmt: skip
    answers = [client.get(url, follow=True), client.post(url, {}, follow=True), client.post(url, nonsense, follow=True)]
    return sorted({word for answer in answers for word in find_english(answer)})


@pytest.fixture
def binnen(client, wereld):
    """Somebody who just showed to know the password, as allauth wants it for what is delicate."""
    user = wereld[Rol.SECRETARIS]
    with as_eigenaar():
        user.set_password("een lang wachtwoord 7")
        user.save(update_fields=["password"])
    client.post(reverse("account_login"), {"login": user.email, "password": "een lang wachtwoord 7"})
    return client


def test_pages_before_the_login_are_dutch(client, db):
    names = [name for name in get_names() if name != "account_logout"]
    assert "account_login" in names

    assert {name: found for name in names if (found := visit(client, name))} == {}


def test_pages_of_somebody_who_is_logged_in_are_dutch(binnen):
    names = [name for name in get_names() if name not in ("account_logout", "account_change_password")]
    assert {"mfa_index", "mfa_activate_totp", "mfa_add_webauthn"} < set(names)

    assert {name: found for name in names if (found := visit(binnen, name))} == {}
    assert {name: found for name in ("account_change_password",) if (found := visit(binnen, name))} == {}


def test_second_step_is_dutch_also_after_a_wrong_code(client, wereld):
    user = wereld[Rol.SECRETARIS]
    with as_eigenaar():
        user.set_password("een lang wachtwoord 7")
        user.save(update_fields=["password"])
        Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={"secret": "JBSWY3DPEHPK3PXP"})
    step = client.post(
        reverse("account_login"), {"login": user.email, "password": "een lang wachtwoord 7"}, follow=True
    )
    assert step.request["PATH_INFO"] == reverse("mfa_authenticate")

    assert find_english(step) == []
    for code in ("", "123456", "12345678", "x" * 30):
        assert (code, find_english(client.post(reverse("mfa_authenticate"), {"code": code}))) == (code, [])


@pytest.mark.parametrize("tekst", ["<label>Authenticator code</label>", "<p>Please enter your code.</p>"])
def test_english_is_found(tekst):
    assert find_english(HttpResponse(tekst)) != []


def test_password_that_will_not_do_is_refused_in_dutch_with_the_way_out():
    user = Gebruiker(email="anna.vermeer@school.example")

    found = {}
    for password in ("kort", "anna.vermeer@school", "password1234"):
        with pytest.raises(ValidationError) as caught:
            validate_password(password, user)
        found[password] = caught.value.messages[0]

    assert found == {
        "kort": "Dit wachtwoord is te kort. Kies er een van minstens 12 tekens.",
        "anna.vermeer@school": "Dit wachtwoord lijkt te veel op uw naam of e-mailadres. Kies een ander.",
        "password1234": "Dit wachtwoord is te algemeen.",
    }
