"""The second step: lock-outs that say how long, the last one stays, clearing it, and seeds that stand encrypted."""

import json
import re
from datetime import timedelta
from importlib import import_module
from io import StringIO
from time import time

import pytest
import time_machine
from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.apps import apps
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from swv.kern import versleuteling
from swv.kern.models import Bericht, Beveiligingsgebeurtenis, Beveiligingssoort
from swv.organisatie import services
from swv.organisatie.enums import Rol, Wisreden
from swv.organisatie.services.wachtwoordlink import Uitnodiging, Wachtwoordlink
from tests.organisatie.hulp import url
from tests.organisatie.test_binnenkomen import read_code

pytestmark = pytest.mark.django_db
WACHTWOORD = "een lang wachtwoord"
STAP = reverse("mfa_authenticate")


@pytest.fixture(autouse=True)
def _clean_cache():
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def verplicht(settings):
    settings.MFA_VERPLICHT = True


def set_up(user):
    """An app and recovery codes; returns the seed of the app and the codes."""
    secret = generate_totp_secret()
    TOTP.activate(user, secret)
    return secret, RecoveryCodes.activate(user).generate_codes()


def add_passkey(user, naam="Laptop"):
    """A passkey as the browser hands it over; it never logs in here (tests/browser does that)."""
    return Authenticator.objects.create(user=user, type="webauthn", data={"name": naam, "credential": {}})


def at_second_step(user):
    client = Client()
    assert client.post(reverse("account_login"), {"login": user.email, "password": WACHTWOORD}).url == STAP
    return client


def send(client, code):
    """Whether this code got in, and what was said of it."""
    response = client.post(STAP, {"code": code})
    if response.status_code == 302:
        return "_auth_user_id" in client.session, []
    return False, response.context["form"].errors["code"]


def wrong(secret):
    return "000000" if read_code(secret) != "000000" else "000001"


# --- lock-out -------------------------------------------------------------------------------------------------------


def test_five_wrong_codes_lock_the_app_for_minutes_that_are_told_and_leave_a_recovery_code(wereld):
    user = wereld[Rol.DESKUNDIGE]
    secret, codes = set_up(user)
    client = at_second_step(user)
    for _ in range(5):
        assert send(client, wrong(secret))[1][0].startswith("Deze code klopt niet.")
    assert send(client, read_code(secret)) == (False, ["Te veel pogingen. Probeer het over 5 minuten opnieuw."])
    assert send(client, codes[0]) == (True, [])


def test_wrong_recovery_codes_are_limited_by_themselves_and_leave_the_app(wereld):
    user = wereld[Rol.DESKUNDIGE]
    secret, codes = set_up(user)
    client = at_second_step(user)
    for n in range(10):
        assert send(client, f"0000000{n}")[1][0].startswith("Deze code klopt niet.")
    assert send(client, codes[0]) == (False, ["Te veel pogingen. Probeer het over 60 minuten opnieuw."])
    assert send(client, read_code(secret)) == (True, [])


@pytest.mark.parametrize(
    ("seconds", "told"), [(1, "5 minuten"), (59, "5 minuten"), (61, "4 minuten"), (239, "2 minuten"), (241, "1 minuut")]
)
def test_time_to_wait_after_wrong_passwords_is_rounded_up_and_equal_for_unknown_addresses(wereld, seconds, told):
    start = timezone.now()
    emails = (wereld[Rol.BEHEERDER].email, "niemand@voorbeeld.example")
    answers = []
    for n, email in enumerate(emails):
        with time_machine.travel(start, tick=False):
            for m in range(5):
                post_login(email, "verkeerd wachtwoord", ip=f"10.0.{n}.{m}")
        with time_machine.travel(start + timedelta(seconds=seconds), tick=False):
            answers.append(post_login(email, WACHTWOORD, ip=f"10.0.{n}.9").context["form"].errors)
    assert answers == [{"__all__": [f"Te veel pogingen. Probeer het over {told} opnieuw."]}] * 2


def post_login(email, password, ip):
    return Client(REMOTE_ADDR=ip).post(reverse("account_login"), {"login": email, "password": password})


def test_flood_of_attempts_at_other_accounts_leaves_a_lock(wereld):
    """The cache keeps more than its standard 300 rows."""
    user = wereld[Rol.BEHEERDER]
    for n in range(5):
        post_login(user.email, "verkeerd wachtwoord", ip=f"10.0.0.{n}")
    for n in range(400):
        cache.set(f"ander-{n}", 1, 300)
    assert "Te veel" in post_login(user.email, WACHTWOORD, ip="10.0.0.9").content.decode()


def test_code_counts_once(wereld):
    user = wereld[Rol.DESKUNDIGE]
    secret, codes = set_up(user)
    first, second = at_second_step(user), at_second_step(user)
    for code in (read_code(secret), codes[0]):
        assert send(first, code)[0]
        assert not send(second, code)[0]
        first = at_second_step(user)


def test_second_step_names_the_beheerder_of_the_own_swv_to_who_knows_the_password(wereld):
    user = wereld[Rol.ZORGCOORDINATOR]
    set_up(user)
    page = at_second_step(user).get(STAP).content.decode()
    assert "Telefoon en herstelcodes kwijt?" in page
    assert wereld[Rol.BEHEERDER].email in page
    assert wereld.anderen[Rol.BEHEERDER].email not in page
    assert wereld[Rol.BEHEERDER].email not in Client().get(reverse("account_login")).content.decode()


# --- the last one stays ---------------------------------------------------------------------------------------------


def reauthenticated(user):
    client = Client()
    client.force_login(user)
    client.post(reverse("account_reauthenticate"), {"password": WACHTWOORD})
    return client


def test_only_second_step_stays_while_one_is_required(wereld, verplicht):
    user = wereld[Rol.CONTROLLER]
    set_up(user)
    response = reauthenticated(user).post(reverse("mfa_deactivate_totp"))
    assert "enige tweede stap" in response.content.decode()
    assert Authenticator.objects.filter(user=user, type="totp").exists()


def test_only_passkey_stays_and_one_of_two_goes_with_a_mail(wereld, verplicht):
    user = wereld[Rol.CONTROLLER]
    first = add_passkey(user)
    client = reauthenticated(user)
    page = client.post(reverse("mfa_remove_webauthn", args=[first.pk]), follow=True)
    assert "enige tweede stap" in page.content.decode()
    second = add_passkey(user, "Telefoon")
    client.post(reverse("mfa_remove_webauthn", args=[first.pk]))
    assert list(Authenticator.objects.filter(user=user)) == [second]
    assert Bericht.objects.get(aan=user.email).onderwerp == "Inloggen in twee stappen: passkey weg"


def test_in_the_demo_the_only_second_step_may_go(wereld):
    user = wereld[Rol.CONTROLLER]
    set_up(user)
    reauthenticated(user).post(reverse("mfa_deactivate_totp"))
    assert not Authenticator.objects.filter(user=user).exists()


@pytest.mark.parametrize("name", ["mfa_remove_webauthn", "mfa_edit_webauthn"])
def test_passkey_of_somebody_else_is_not_there(wereld, name):
    other = add_passkey(wereld[Rol.DIRECTEUR])
    client = reauthenticated(wereld[Rol.CONTROLLER])
    assert client.post(reverse(name, args=[other.pk]), {"name": "Van mij"}).status_code == 404
    other.refresh_from_db()
    assert other.data["name"] == "Laptop"


def test_passkey_gets_another_name(wereld):
    user = wereld[Rol.CONTROLLER]
    row = add_passkey(user)
    client = reauthenticated(user)
    client.post(reverse("mfa_edit_webauthn", args=[row.pk]), {"name": "Sleutelbos"})
    assert "Sleutelbos" in client.get(reverse("mfa_list_webauthn")).content.decode()


@pytest.mark.parametrize("credential", ["", "geen json", "[]", "{}", '{"id": 1}', '{"response": {"userHandle": "AA"}}'])
def test_broken_passkey_is_refused_at_making_and_at_login(wereld, credential):
    user = wereld[Rol.CONTROLLER]
    client = reauthenticated(user)
    client.get(reverse("mfa_add_webauthn"))
    assert client.post(reverse("mfa_add_webauthn"), {"name": "x", "credential": credential}).status_code == 200
    assert not Authenticator.objects.exists()
    set_up(user)
    login = at_second_step(user)
    assert login.post(STAP, {"credential": credential}).status_code == 200
    assert "_auth_user_id" not in login.session


def test_first_second_step_ends_logins_that_knew_the_password_only(wereld, django_capture_on_commit_callbacks):
    """Somebody with a stolen password was in already, waiting at the page to set up an app."""
    user = wereld[Rol.CONTROLLER]
    own, thief = Client(), Client()
    for client in (own, thief):
        client.post(reverse("account_login"), {"login": user.email, "password": WACHTWOORD})
    page = own.get(reverse("mfa_activate_totp")).content.decode()
    secret = re.search(r'<code class="v-sleutel">(\w+)</code>', page)[1]
    with django_capture_on_commit_callbacks(execute=True):
        own.post(reverse("mfa_activate_totp"), {"code": read_code(secret)})
    assert [client.get(url("account")).status_code for client in (own, thief)] == [200, 302]
    assert Bericht.objects.get(aan=user.email).onderwerp == "Inloggen in twee stappen: app ingesteld"


# --- clearing -------------------------------------------------------------------------------------------------------


def clear(client, user, reden=Wisreden.TELEFOON_KWIJT, **data):
    return client.post(url("tweede_stap_wissen", user.pk), {"reden": reden, "gesproken": "on", **data})


def test_beheerder_clears_a_second_step_with_reason_notice_and_all_logins_ended(wereld, beheer):
    user = wereld[Rol.DESKUNDIGE]
    set_up(user)
    add_passkey(user)
    inside = Client()
    inside.force_login(user)
    assert clear(beheer, user).url == url("gebruiker", user.pk)
    assert not Authenticator.objects.filter(user=user).exists()
    assert inside.get(url("account")).status_code == 302
    bericht = Bericht.objects.get(aan=user.email)
    assert bericht.onderwerp == "Uw tweede stap bij het inloggen is gewist"
    assert "Reden: telefoon kwijt of gestolen." in bericht.tekst
    event = Beveiligingsgebeurtenis.objects.get(soort=Beveiligingssoort.TWEEDE_STAP_GEWIST)
    assert (event.gebruiker_id, event.betreft_id, event.kanaal, event.gegevens) == (
        wereld[Rol.BEHEERDER].pk, user.pk, "pagina", {"reden": "telefoon_kwijt", "sessies": 1},
    )  # fmt: skip


@pytest.mark.parametrize("data", [{"reden": ""}, {"reden": "zomaar"}, {"gesproken": ""}])
def test_second_step_stays_without_reason_or_having_spoken(wereld, beheer, data):
    user = wereld[Rol.DESKUNDIGE]
    set_up(user)
    assert clear(beheer, user, **{"reden": Wisreden.MISBRUIK, **data}).status_code == 400
    assert Authenticator.objects.filter(user=user).count() == 2


def test_beheerder_clears_not_the_own_second_step_and_not_of_another_swv(wereld, beheer):
    own, other = wereld[Rol.BEHEERDER], wereld.anderen[Rol.SECRETARIS]
    set_up(own)
    set_up(other)
    assert "wist een andere beheerder" in clear(beheer, own).content.decode()
    assert clear(beheer, other).status_code == 404
    assert Authenticator.objects.count() == 4


def test_nothing_to_clear_is_told(wereld, beheer):
    assert "geen tweede stap" in clear(beheer, wereld[Rol.DESKUNDIGE]).content.decode()


def test_command_clears_the_second_step_of_a_beheerder(wereld):
    user, out = wereld[Rol.BEHEERDER], StringIO()
    set_up(user)
    call_command("tweede_stap_wissen", user.email.upper(), "--reden=telefoon_nieuw", stdout=out)
    assert out.getvalue() == f"De tweede stap van {user.naam} is gewist; 0 keer uitgelogd. Er gaat een mail uit.\n"
    assert not Authenticator.objects.exists()
    event = Beveiligingsgebeurtenis.objects.get()
    assert (event.gebruiker_id, event.betreft_id, event.kanaal) == (None, user.pk, "opdracht")
    assert "Wie Verband voor uw samenwerkingsverband draait" in Bericht.objects.get().tekst


@pytest.mark.parametrize(("email", "told"), [("niemand@voorbeeld.example", "geen account"), (None, "geen tweede stap")])
def test_command_says_why_it_cleared_nothing(wereld, email, told):
    with pytest.raises(CommandError, match=told):
        call_command("tweede_stap_wissen", email or wereld[Rol.BEHEERDER].email, "--reden=misbruik")


# --- the beheerder corrects an address ------------------------------------------------------------------------------


def test_address_of_an_account_nobody_used_is_corrected_at_its_data_where_a_second_person_looks_again(wereld, beheer):
    user = wereld[Rol.DESKUNDIGE]
    user.set_unusable_password()
    user.last_login = None
    user.save()
    oud = user.email
    answer = beheer.post(url("adres_verbeteren", user.pk), {"nieuw": "goed@voorbeeld.example"})
    assert answer.url == url("gebruiker_gegevens", user.pk)
    user.refresh_from_db()
    assert user.email == oud
    with pytest.raises(ValidationError):
        services.correct_address(gebruiker=user, nieuw="goed@voorbeeld.example", by=wereld[Rol.BEHEERDER])

    beheer.post(answer.url, {"achternaam": user.naam, "email": "goed@voorbeeld.example"})
    user.refresh_from_db()
    assert user.email == "goed@voorbeeld.example"
    assert Bericht.objects.get(aan=oud).onderwerp == "Uw e-mailadres bij Verband is gewijzigd"
    assert not Bericht.objects.filter(aan=user.email, onderwerp="Uitnodiging voor Verband").exists()
    assert user.lidmaatschappen == []


def test_address_of_who_logs_in_already_waits_for_that_person_and_both_are_told(wereld, beheer):
    user = wereld[Rol.DESKUNDIGE]
    beheer.post(url("adres_verbeteren", user.pk), {"nieuw": "goed@voorbeeld.example"})
    oud = user.email
    user.refresh_from_db()
    assert user.email == oud
    assert Bericht.objects.get(aan=oud).onderwerp == "Er is een ander e-mailadres opgegeven"
    assert Bericht.objects.get(aan="goed@voorbeeld.example").onderwerp == "Bevestig uw nieuwe e-mailadres"


# --- links ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("link", "minutes", "works"),
    [(Wachtwoordlink, 59, True), (Wachtwoordlink, 61, False), (Uitnodiging, 7 * 1440 - 1, True),
     (Uitnodiging, 7 * 1440 + 1, False)],
)  # fmt: skip
def test_reset_link_works_an_hour_and_an_invitation_a_week(wereld, link, minutes, works):
    user = wereld[Rol.DESKUNDIGE]
    user.set_unusable_password()
    token = link().make_token(user)
    with time_machine.travel(time() + 60 * minutes):
        assert Wachtwoordlink().check_token(user, token) is works


def test_invitation_is_over_once_there_is_a_password_and_a_made_up_link_never_works(wereld):
    user = wereld[Rol.DESKUNDIGE]
    token = Uitnodiging().make_token(user)
    assert [Wachtwoordlink().check_token(user, each) for each in (token, "", None, "x", "1-2-3", "zz-é")] == [False] * 6
    assert Wachtwoordlink().check_token(None, token) is False


# --- encrypted ------------------------------------------------------------------------------------------------------


def raw_rows():
    with connection.cursor() as cursor:
        cursor.execute("select data::text from mfa_authenticator order by id")
        return [row[0] for row in cursor.fetchall()]


def test_rows_hold_no_seed_in_plain_text_and_codes_still_work(wereld):
    user = wereld[Rol.DESKUNDIGE]
    secret, codes = set_up(user)
    rows = [json.loads(row) for row in raw_rows()]
    assert [versleuteling.is_encrypted(row.get("secret") or row["seed"]) for row in rows] == [True, True]
    assert secret not in "".join(raw_rows())
    assert versleuteling.decrypt(rows[0]["secret"]) == secret
    assert send(at_second_step(user), read_code(secret))[0]
    assert send(at_second_step(user), codes[3])[0]


def test_migration_encrypts_what_stood_there_and_goes_back(wereld):
    migratie = import_module("swv.organisatie.migrations.0002_accounts")
    plain = {"secret": "JBSWY3DPEHPK3PXP"}, {"seed": "00ff" * 20, "used_mask": 5}
    for user, soort, data in zip((Rol.BEHEERDER, Rol.SECRETARIS), ("totp", "recovery_codes"), plain, strict=True):
        Authenticator.objects.create(user=wereld[user], type=soort, data=data)
    passkey = add_passkey(wereld[Rol.DIRECTEUR])
    for _ in range(2):  # a second time changes nothing
        migratie.encrypt_seeds(apps, None)
    assert "JBSWY3DPEHPK3PXP" not in "".join(raw_rows())
    assert "00ff" not in "".join(raw_rows())
    migratie.decrypt_seeds(apps, None)
    assert list(Authenticator.objects.order_by("pk").values_list("data", flat=True)) == [*plain, passkey.data]


def test_another_key_is_put_in_front_and_the_old_one_taken_away(wereld, settings):
    secret, _ = set_up(wereld[Rol.DESKUNDIGE])
    before, out = raw_rows(), StringIO()
    settings.VERSLEUTELSLEUTELS = ["nieuwe sleutel"]
    call_command("versleutel_opnieuw", stdout=out)
    assert out.getvalue() == "2 geheimen staan nu onder de eerste sleutel.\n"
    assert all(row not in before for row in raw_rows())
    settings.SECRET_KEY = "een andere geheime sleutel"  # of this test
    assert versleuteling.decrypt(json.loads(raw_rows()[0])["secret"]) == secret


def test_lost_key_refuses_the_code_with_the_way_out_and_the_command_names_whose_it_is(wereld):
    user = wereld[Rol.DESKUNDIGE]
    secret, _ = set_up(user)
    client = at_second_step(user)
    row = Authenticator.objects.get(user=user, type="totp")
    row.data["secret"] = versleuteling.BEGIN + "onleesbaar"
    row.save()
    assert send(client, read_code(secret))[1][0].startswith("Uw tweede stap kan nu niet worden gecontroleerd.")
    with pytest.raises(CommandError, match=f"gebruiker {user.pk} is met geen"):
        call_command("versleutel_opnieuw")


def test_passkey_is_for_the_address_of_this_installation(settings):
    settings.BASIS_URL = "https://verband.example.org"
    assert get_adapter().get_public_key_credential_rp_entity() == {"id": "verband.example.org", "name": "Verband"}


def test_who_has_no_second_step_yet_is_offered_the_way_out_and_not_mijn_werk(client, wereld, settings):
    settings.MFA_VERPLICHT = True
    client.post(reverse("account_login"), {"login": wereld[Rol.CONTROLLER].email, "password": WACHTWOORD})
    page = client.get(reverse("mfa_activate_totp")).content.decode()
    assert 'class="v-sleutel"' in page
    assert reverse("account_logout") in page
    assert "Terug naar Mijn werk" not in page
    assert client.get(reverse("account_logout")).status_code == 200
