"""The whole way in, through the pages, in an empty installation with the second step on.

First account → mail → password → second step → «Mijn werk», and once more with the code, for every role. Nothing is
set up behind the pages: no ``force_login``, no factories.
"""

import re
from io import StringIO

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.core.cache import cache
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from swv.kern.models import Bericht
from swv.organisatie.enums import ROL_ORGANISATIES, Rol, Sector, needs_second_person
from swv.organisatie.models import Gebruiker, Organisatie, Rolvoorstel

pytestmark = pytest.mark.django_db
WACHTWOORD = "vier woorden op een rij"
NIEUW_WACHTWOORD = "nog eens vier andere woorden"
START = reverse("werkplek:mijn_werk")
INSTELLEN = reverse("mfa_activate_totp")
SCHOOLSOORT = {Sector.PO: "bao", Sector.VO: "vo"}
SCOPES = {Rol.AUDITOR: "inspectie", Rol.TOEZICHTHOUDER: "opr"}


@pytest.fixture(autouse=True)
def _strict(settings):
    settings.MFA_VERPLICHT = True
    cache.clear()
    yield
    cache.clear()


def read_link(tekst: str) -> str:
    """The address in a mail, as path."""
    return re.search(r"https?://[^/\s]+(/accounts/password/reset/key/\S+)", tekst)[1]


def last_mail(email: str) -> str:
    return Bericht.objects.filter(aan=email).latest("pk").tekst


def choose_password(link: str, password: str = WACHTWOORD) -> None:
    """Open the link of the mail in a browser of its own and keep a password."""
    browser = Client()
    page = browser.get(link, follow=True)
    assert "Kies uw wachtwoord" in page.content.decode()
    answer = browser.post(page.redirect_chain[-1][0], {"password1": password, "password2": password}, follow=True)
    assert "Uw wachtwoord is bewaard" in answer.content.decode()


def log_in(email: str, password: str = WACHTWOORD) -> tuple[Client, str]:
    """Log in with the password; returns the browser and the address one arrives at."""
    browser = Client()
    answer = browser.post(reverse("account_login"), {"login": email, "password": password}, follow=True)
    return browser, answer.redirect_chain[-1][0]


def read_code(secret: str) -> str:
    """What the app on the telephone shows now."""
    counters = list(yield_hotp_counters_from_time())  # before, now and after
    return format_hotp_value(hotp_value(secret, counters[len(counters) // 2]))


def set_up_app(browser: Client) -> str:
    """Set up the app on its page; returns the secret key."""
    secret = re.search(r'<code class="v-sleutel">(\w+)</code>', browser.get(INSTELLEN).content.decode())[1]
    answer = browser.post(INSTELLEN, {"code": read_code(secret)}, follow=True)
    assert "bevestigd" not in answer.content.decode().lower()
    assert answer.redirect_chain, answer.content.decode()
    return secret


def found_swv(sector: str) -> tuple[Client, str]:
    """An empty installation: the command that ./start prints, and the beheerder's way in."""
    out, email = StringIO(), "beheer@swv.example"
    call_command(
        "eerste_beheerder", "--swv-naam=SWV Nieuw", f"--swv-code={sector.upper()}9999", f"--sector={sector}",
        f"--email={email}", "--naam=Bo de Beheerder", stdout=out, stderr=StringIO(),
    )  # fmt: skip
    choose_password(read_link(out.getvalue()))
    browser, arrived = log_in(email)
    assert arrived == INSTELLEN
    set_up_app(browser)
    return browser, email


def add(beheer: Client, soort: str, **data: str) -> Organisatie:
    data = {"van": timezone.localdate().isoformat(), **data}
    answer = beheer.post(reverse("organisatie:organisatie_toevoegen", args=[soort]), data)
    assert answer.status_code == 302, answer.context["form"].errors
    return Organisatie.objects.latest("pk")


def get_place(beheer: Client, rol: str, sector: str) -> Organisatie:
    """An organisation at which this role exists, added on the pages when it is not the swv itself."""
    soort = "swv" if "swv" in ROL_ORGANISATIES[rol] else next(iter(ROL_ORGANISATIES[rol]))
    if soort == "swv":
        return Organisatie.objects.get(soort="swv")
    if soort == "gemeente":
        return add(beheer, soort, naam="Beverwijk", code="0375")
    bestuur = add(beheer, "bestuur", naam="Bestuur Noord", code="41234")
    if soort == "bestuur":
        return bestuur
    return add(
        beheer, soort, naam="School Noord", brin="01AB", vestiging="00", schoolsoort=SCHOOLSOORT[sector],
        bestuur=str(bestuur.pk), adres="Laan 1", postcode="1234 AB", plaats="Noord",
    )  # fmt: skip


def invite(beheer: Client, rol: str, sector: str) -> str:
    """Invite somebody on the page; returns the address."""
    email = f"{rol}@nieuw.example"
    data = {
        "email": email, "roepnaam": "Nieuwe", "achternaam": "Persoon", "rol": rol, "organisatie": get_place(beheer, rol, sector).pk,
        "van": timezone.localdate().isoformat(), "scope": SCOPES.get(rol, ""),
        "laatste_dag": "2030-07-31" if rol == Rol.AUDITOR else "",
        **({"discipline": "arts", "registratie": "BIG 1"} if rol == Rol.DESKUNDIGE else {}),
    }  # fmt: skip
    answer = beheer.post(reverse("organisatie:uitnodigen"), data)
    assert answer.status_code == 302, answer.context["form"].errors
    if needs_second_person(rol) and rol != Rol.DIRECTEUR:
        assert not Bericht.objects.filter(aan=email).exists()
        confirm_as_directeur(beheer, sector)
    return email


def confirm_as_directeur(beheer: Client, sector: str) -> None:
    """The first directeur needs no second person, and confirms what waits."""
    email = invite(beheer, Rol.DIRECTEUR, sector)
    choose_password(read_link(last_mail(email)))
    browser, _ = log_in(email)
    set_up_app(browser)
    waits = Rolvoorstel.objects.get(status="voorgesteld")
    browser.post(reverse("organisatie:rol_bevestigen", args=[waits.pk]))
    assert Rolvoorstel.objects.get(pk=waits.pk).status == "bevestigd"


@pytest.mark.parametrize("sector", Sector.values)
@pytest.mark.parametrize("rol", Rol.values)
def test_everybody_gets_in_from_the_invitation_to_mijn_werk(rol, sector):
    beheer, _ = found_swv(sector)
    email = invite(beheer, rol, sector)
    mail = last_mail(email)
    assert "inloggen in twee stappen" in mail
    choose_password(read_link(mail))
    browser, arrived = log_in(email)
    assert arrived == INSTELLEN
    secret = set_up_app(browser)
    codes = browser.get(reverse("mfa_view_recovery_codes"))
    assert "Herstelcodes" in codes.content.decode()
    page = browser.get(START)
    assert page.status_code == 200
    assert "Nieuwe Persoon" in page.content.decode()
    browser.post(reverse("account_logout"))

    again, arrived = log_in(email)

    assert arrived == reverse("mfa_authenticate")
    cache.clear()  # a code counts once; half a minute later it is another one
    answer = again.post(arrived, {"code": read_code(secret)}, follow=True)
    assert answer.redirect_chain[-1][0] == START
    assert "Nieuwe Persoon" in answer.content.decode()


def test_who_chose_a_password_before_the_link_proved_the_address_is_told_the_way_out():
    """An account of an earlier version: the password is there, the address unproven."""
    beheer, _ = found_swv(Sector.VO)
    email = invite(beheer, Rol.SECRETARIS, Sector.VO)
    choose_password(read_link(last_mail(email)))
    EmailAddress.objects.filter(email=email).update(verified=False)
    browser, arrived = log_in(email)
    assert arrived != START
    assert "«Wachtwoord vergeten»" in browser.get(INSTELLEN, follow=True).content.decode()
    browser.post(reverse("account_logout"))

    Client().post(reverse("account_reset_password"), {"email": email})
    choose_password(read_link(last_mail(email)), NIEUW_WACHTWOORD)
    browser, _ = log_in(email, NIEUW_WACHTWOORD)
    set_up_app(browser)

    assert browser.get(START).status_code == 200


def test_link_proves_nothing_when_there_are_two_addresses():
    """It is unknown to which of the two it went."""
    beheer, _ = found_swv(Sector.VO)
    email = invite(beheer, Rol.SECRETARIS, Sector.VO)
    person = Gebruiker.objects.get(email=email)
    EmailAddress.objects.create(user=person, email="ander@nieuw.example", verified=False, primary=False)

    Client().post(reverse("account_reset_password"), {"email": email})
    choose_password(read_link(last_mail(email)))

    assert not EmailAddress.objects.filter(user=person, verified=True).exists()
