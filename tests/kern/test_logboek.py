"""The log of security events: each event by doing the real act, and what nobody can do to it."""

import os
from datetime import timedelta
from typing import Any

import pytest
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.core.cache import cache, caches
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.test import Client, RequestFactory
from django.urls import reverse
from django.utils import timezone

from swv.kern import tasks
from swv.kern.logboek import clear_old_events, collect_events, get_termijn, record_command, record_event, set_termijn
from swv.kern.models import Afloop, Bericht, Beveiligingsgebeurtenis, Beveiligingssoort, Logboektermijn
from swv.organisatie import services
from swv.organisatie.enums import Rol
from tests.api.conftest import make_client
from tests.rollen import as_eigenaar

pytestmark = pytest.mark.django_db
S = Beveiligingssoort
WACHTWOORD = "een lang wachtwoord"
NIEUW = "een ander lang wachtwoord 12"
CANARIE = "kanarie-wachtwoord-8831"


@pytest.fixture(autouse=True)
def _clean_cache() -> Any:
    cache.clear()
    yield
    cache.clear()


def read(*soorten: str) -> list[tuple[str, str, int | None, int | None]]:
    """(kind, outcome, who, about whom) of the lines of these kinds, oldest first."""
    rows = Beveiligingsgebeurtenis.objects.filter(soort__in=soorten or S.values).order_by("pk")
    return list(rows.values_list("soort", "uitkomst", "gebruiker", "betreft"))


def last(soort: str) -> Beveiligingsgebeurtenis:
    return Beveiligingsgebeurtenis.objects.filter(soort=soort).latest("pk")


def enter(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def log_in(email: str, password: str = WACHTWOORD, ip: str = "10.0.0.1") -> Client:
    client = Client(REMOTE_ADDR=ip)
    client.post(reverse("account_login"), {"login": email, "password": password})
    return client


# --- who comes in ---------------------------------------------------------------------------------------------------


def test_login_and_logout_are_written(wereld: Any) -> None:
    user = wereld[Rol.BEHEERDER]
    log_in(user.email).post(reverse("account_logout"))
    assert read() == [("ingelogd", "gelukt", user.pk, user.pk), ("uitgelogd", "gelukt", user.pk, user.pk)]
    row = last(S.INGELOGD)
    assert (row.herkomst, row.kanaal, row.swvs, row.lidmaatschap_id) == ("10.0.0.1", "pagina", [wereld.swv.pk], None)


def test_wrong_password_is_written_about_the_account_without_what_was_typed(wereld: Any) -> None:
    user = wereld[Rol.BEHEERDER]
    log_in(user.email, CANARIE)
    assert read() == [("inloggen_mislukt", "geweigerd", None, user.pk)]
    assert CANARIE not in _dump()


def test_unknown_address_is_written_about_nobody_without_the_address(wereld: Any) -> None:
    log_in(f"{CANARIE}@voorbeeld.example")
    assert read() == [("inloggen_mislukt", "geweigerd", None, None)]
    assert last(S.INLOGGEN_MISLUKT).swvs == []
    assert CANARIE not in _dump()


def test_same_failure_again_is_counted_and_adds_no_row(wereld: Any) -> None:
    for n in range(8):
        log_in(f"niemand{n}@voorbeeld.example")
    assert (len(read()), last(S.INLOGGEN_MISLUKT).aantal) == (1, 8)
    log_in("niemand@voorbeeld.example", ip="10.0.0.2")
    assert len(read()) == 2


def test_addresses_of_one_ipv6_line_are_one_origin(wereld: Any) -> None:
    for n in range(3):
        log_in("niemand@voorbeeld.example", ip=f"2001:db8::{n + 1}")
    log_in("niemand@voorbeeld.example", ip="2001:db8:0:1::1")
    assert list(Beveiligingsgebeurtenis.objects.order_by("pk").values_list("aantal", flat=True)) == [3, 1]


def test_lock_out_is_written(wereld: Any) -> None:
    email = wereld[Rol.BEHEERDER].email
    for n in range(6):
        log_in(email, "verkeerd wachtwoord", ip=f"10.0.0.{n}")
    assert read("geblokkeerd") == [("geblokkeerd", "geweigerd", None, None)]
    assert last(S.INLOGGEN_MISLUKT).aantal == 1


def test_password_changed_is_written(wereld: Any) -> None:
    user = wereld[Rol.BEHEERDER]
    data = {"oldpassword": WACHTWOORD, "password1": NIEUW, "password2": NIEUW}
    enter(user).post(reverse("account_change_password"), data)
    assert read("wachtwoord_gewijzigd") == [("wachtwoord_gewijzigd", "gelukt", user.pk, user.pk)]


def test_reset_asked_and_done_are_written(wereld: Any, client: Client) -> None:
    user = wereld[Rol.BEHEERDER]
    client.post(reverse("account_reset_password"), {"email": user.email})
    tekst = Bericht.objects.filter(aan=user.email).latest("pk").tekst
    page = client.get(tekst[tekst.index("/accounts/password/reset/key/") :].split()[0])
    client.post(page.url, {"password1": NIEUW, "password2": NIEUW})
    assert read("wachtwoord_gevraagd", "wachtwoord_hersteld") == [
        ("wachtwoord_gevraagd", "gelukt", None, user.pk),
        ("wachtwoord_hersteld", "gelukt", None, user.pk),
    ]


def test_another_address_is_written_without_the_address(wereld: Any) -> None:
    user = wereld[Rol.BEHEERDER]
    services.confirm_address(user)
    client, nieuw = log_in(user.email), f"{CANARIE}@voorbeeld.example"
    services.request_address(gebruiker=user, nieuw=nieuw)
    tekst = Bericht.objects.filter(aan=nieuw).latest("pk").tekst
    response = client.post(tekst[tekst.index("/account/adres/") :].split()[0])
    assert response.status_code == 302
    assert read("adres_gewijzigd") == [("adres_gewijzigd", "gelukt", user.pk, user.pk)]
    assert CANARIE not in _dump()


# --- the second step ------------------------------------------------------------------------------------------------


def with_step(user: Any) -> str:
    secret = generate_totp_secret()
    TOTP.activate(user, secret)
    RecoveryCodes.activate(user)
    return secret


def make_code(secret: str) -> str:
    counters = list(yield_hotp_counters_from_time())  # before, now and after
    return str(format_hotp_value(hotp_value(secret, counters[len(counters) // 2])))


def test_second_step_right_and_wrong_are_written(wereld: Any) -> None:
    user = wereld[Rol.BEHEERDER]
    secret = with_step(user)
    client = log_in(user.email)
    assert read() == []
    client.post(reverse("mfa_authenticate"), {"code": "000000"})
    client.post(reverse("mfa_authenticate"), {"code": make_code(secret)})
    assert read() == [
        ("tweede_stap_mislukt", "geweigerd", None, user.pk),
        ("tweede_stap_gebruikt", "gelukt", user.pk, user.pk),
        ("ingelogd", "gelukt", user.pk, user.pk),
    ]


def test_recovery_code_used_is_written(wereld: Any) -> None:
    user = wereld[Rol.BEHEERDER]
    TOTP.activate(user, generate_totp_secret())
    code = RecoveryCodes.activate(user).get_unused_codes()[0]
    log_in(user.email).post(reverse("mfa_authenticate"), {"code": code})
    assert read("herstelcode_gebruikt") == [("herstelcode_gebruikt", "gelukt", user.pk, user.pk)]
    assert code not in _dump()


def test_second_step_set_up_and_removed_are_written(wereld: Any, django_capture_on_commit_callbacks: Any) -> None:
    user = wereld[Rol.BEHEERDER]
    services.confirm_address(user)
    client = log_in(user.email)
    client.get(reverse("mfa_activate_totp"))
    code = make_code(client.session["mfa.totp.secret"])
    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse("mfa_activate_totp"), {"code": code})
    client.post(reverse("account_reauthenticate"), {"password": WACHTWOORD})
    client.post(reverse("mfa_deactivate_totp"))
    assert {row[0] for row in read()} >= {"tweede_stap_ingesteld", "herstelcodes_gemaakt", "tweede_stap_weg"}
    assert {row[3] for row in read("tweede_stap_ingesteld", "tweede_stap_weg")} == {user.pk}


# --- roles, accounts, settings --------------------------------------------------------------------------------------


def test_invitation_role_and_account_are_written_with_who_did_it(wereld: Any) -> None:
    by, vandaag = wereld[Rol.BEHEERDER], timezone.localdate()
    person, _ = services.invite_gebruiker(
        email="nieuw@voorbeeld.example",
        naam="Nieuw",
        rol=Rol.CONTROLLER,
        organisatie=wereld.swv,
        van=vandaag,
        by=by,
    )
    lid = person.lidmaatschap_set.get()
    services.change_lidmaatschap(lidmaatschap=lid, van=vandaag, tot=vandaag + timedelta(days=9), scope="", by=by)
    services.end_lidmaatschap(lidmaatschap=lid, by=by, vandaag=vandaag)
    services.deactivate_gebruiker(gebruiker=person, by=by, vandaag=vandaag)
    services.reactivate_gebruiker(gebruiker=person, by=by, vandaag=vandaag)
    assert read() == [
        ("rol_gegeven", "gelukt", by.pk, person.pk),
        ("uitgenodigd", "gelukt", None, person.pk),
        ("rol_gewijzigd", "gelukt", by.pk, person.pk),
        ("rol_beeindigd", "gelukt", by.pk, person.pk),
        ("account_gesloten", "gelukt", by.pk, person.pk),
        ("account_gesloten", "gelukt", by.pk, person.pk),
    ]
    assert last(S.ROL_GEGEVEN).gegevens == {
        "rol": "controller", "scope": None, "van_rol": lid.pk, "organisatie": wereld.swv.pk, "voorstel": None,
    }  # fmt: skip
    assert last(S.ROL_GEGEVEN).swvs == [wereld.swv.pk]


def test_role_that_is_refused_leaves_no_line_of_a_role(wereld: Any) -> None:
    by = wereld[Rol.BEHEERDER]
    with pytest.raises(ValidationError):
        services.add_lidmaatschap(
            gebruiker=by, rol=Rol.DIRECTEUR, organisatie=wereld.swv, van=timezone.localdate(), by=by
        )
    assert read() == []


def test_closing_an_account_writes_the_sessions_and_tokens_that_ended(wereld: Any) -> None:
    user = wereld[Rol.CONTROLLER]
    enter(user)
    make_client(user)
    services.end_sessions(user)
    assert [(row[0], row[3]) for row in read("sessie_beeindigd", "token_ingetrokken")] == [
        ("token_ingetrokken", user.pk), ("sessie_beeindigd", user.pk),
    ]  # fmt: skip


def test_setting_is_written(wereld: Any) -> None:
    client, swv = enter(wereld[Rol.BEHEERDER]), wereld.swv
    data = {"naam": CANARIE, "kleur_merk": "#1f5f8b", "kleur_merk_op": "#ffffff"}
    response = client.post(reverse("organisatie:instellingen"), data)
    assert response.status_code == 302
    row = last(S.INSTELLING_GEWIJZIGD)
    assert (row.gegevens, row.gebruiker_id) == ({"wat": "organisatie.swv", "id": swv.pk}, wereld[Rol.BEHEERDER].pk)
    assert CANARIE not in _dump()


def test_token_made_at_the_command_line_is_written(wereld: Any, capsys: pytest.CaptureFixture[str]) -> None:
    user = wereld[Rol.SECRETARIS]
    call_command("api_token", user.email)
    assert read() == [("token_gemaakt", "gelukt", None, user.pk)]
    assert last(S.TOKEN_GEMAAKT).kanaal == "opdracht"


def test_command_of_who_runs_the_installation_is_written_without_its_arguments(wereld: Any) -> None:
    record_command("eerste_beheerder")
    assert read() == [("opdracht", "gelukt", None, None)]
    assert last(S.OPDRACHT).gegevens == {"opdracht": "eerste_beheerder", "account": os.getuid()}


def test_first_use_of_a_token_from_an_address_is_written_once(wereld: Any) -> None:
    user = wereld[Rol.SECRETARIS]
    api = make_client(user)
    for ip in ("10.0.0.1", "10.0.0.1", "10.0.0.2"):
        assert api.get("/api/v1/aanvragen/", REMOTE_ADDR=ip).status_code == 200
    caches["snelheid"].clear()
    api.get("/api/v1/aanvragen/", REMOTE_ADDR="10.0.0.1")
    rows = Beveiligingsgebeurtenis.objects.filter(soort=S.TOKEN_GEBRUIKT).order_by("pk")
    assert list(rows.values_list("gebruiker", "herkomst", "kanaal", "aantal")) == [
        (user.pk, "10.0.0.1", "api", 1), (user.pk, "10.0.0.2", "api", 1),
    ]  # fmt: skip


# --- what is looked at and taken along ------------------------------------------------------------------------------


def test_file_of_a_list_is_written_with_its_rows_and_nothing_of_it(wereld: Any) -> None:
    user = wereld[Rol.BEHEERDER]
    log_in(user.email, CANARIE)
    enter(user).get(reverse("organisatie:beveiligingslogboek_bestand"))
    row = last(S.GEEXPORTEERD)
    assert row.gegevens == {"wat": "organisatie:beveiligingslogboek_bestand", "vorm": "csv", "rijen": 2}
    assert (row.gebruiker_id, row.lidmaatschap_id) == (user.pk, user.lidmaatschap.pk)


@pytest.mark.parametrize(
    ("adres", "rol", "vorm"),
    [
        ("toewijzing:aanvragen_export", Rol.SECRETARIS, "csv"),
        ("organisatie:scholen_sjabloon", Rol.BEHEERDER, "xlsx"),
        ("opp:export_xlsx", Rol.ZORGCOORDINATOR, "xlsx"),
    ],
)
def test_file_of_any_room_is_written(wereld: Any, adres: str, rol: str, vorm: str) -> None:
    enter(wereld[rol]).get(reverse(adres))
    row = last(S.GEEXPORTEERD)
    assert (row.gegevens["wat"], row.gegevens["vorm"], row.gebruiker_id) == (adres, vorm, wereld[rol].pk)


def test_every_file_of_the_application_goes_through_the_two_doors_that_are_watched() -> None:
    """A response with an attachment is a file for ``is_file``; another way of sending one would not be seen."""
    import subprocess

    from tests.sjabloon import ROOT

    found = subprocess.run(
        ["git", "grep", "-lE", r"FileResponse\(|StreamingHttpResponse|as_attachment|Content-Disposition",
         "--", "*.py", ":!tests", ":!benchmarks"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip
    assert found == ["rapportage/auditor/middleware.py", "swv/kern/bestanden/bestand.py", "swv/kern/logboek/verzoek.py"]


def test_search_is_written_without_its_words(wereld: Any) -> None:
    user = wereld[Rol.SECRETARIS]
    client = enter(user)
    for tekst in (CANARIE, "nog iets"):
        client.post(reverse("werkplek:zoeken"), {"q": tekst})
    row = last(S.GEZOCHT)
    assert (row.gegevens, row.aantal, row.gebruiker_id) == ({"wat": "werkplek:zoeken"}, 2, user.pk)
    assert CANARIE not in _dump()


@pytest.mark.parametrize(
    ("adres", "args", "code"), [("organisatie:gebruikers", [], 403), ("leerlingen:dossier", [CANARIE], 404)]
)
def test_refused_page_is_written_without_what_stood_in_its_address(
    wereld: Any, adres: str, args: list[str], code: int
) -> None:
    user = wereld[Rol.SECRETARIS]
    client = enter(user)
    for _ in range(3):
        assert client.get(reverse(adres, args=args)).status_code == code
    row = last(S.TOEGANG_GEWEIGERD)
    assert (row.gegevens, row.aantal, row.uitkomst) == ({"wat": adres, "code": code}, 3, "geweigerd")
    assert CANARIE not in _dump()


def test_wrong_token_is_written(wereld: Any) -> None:
    Client().get("/api/v1/aanvragen/", headers={"Authorization": f"Token {CANARIE}"})
    assert read() == [("toegang_geweigerd", "geweigerd", None, None)]
    assert (last(S.TOEGANG_GEWEIGERD).kanaal, CANARIE in _dump()) == ("api", False)


def test_visitor_at_an_unknown_address_leaves_nothing(wereld: Any, client: Client) -> None:
    assert client.get("/bestaat-niet/").status_code == 404
    assert read() == []


def test_reading_the_log_is_written_once_an_hour(wereld: Any) -> None:
    client = enter(wereld[Rol.BEHEERDER])
    for _ in range(3):
        client.get(reverse("organisatie:beveiligingslogboek"))
    assert [row[0] for row in read()] == ["ingelogd", "logboek_gelezen"]
    assert last(S.LOGBOEK_GELEZEN).aantal == 3


# --- what was refused survives, what was undone does not ------------------------------------------------------------


@pytest.mark.django_db(transaction=True)
def test_refusal_survives_the_rollback_of_its_request_and_an_undone_act_leaves_nothing(echte_wereld: Any) -> None:
    user = echte_wereld[Rol.BEHEERDER]
    request = RequestFactory().get("/")
    request.user = user

    def act_and_fail() -> None:
        with collect_events(request), transaction.atomic():
            record_event(S.ROL_GEGEVEN, betreft_id=user.pk)
            record_event(S.TOEGANG_GEWEIGERD, uitkomst=Afloop.GEWEIGERD)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        act_and_fail()
    assert [row[0] for row in read()] == ["toegang_geweigerd"]


@pytest.mark.django_db(transaction=True)
def test_refused_request_leaves_its_line_for_real(echte_wereld: Any) -> None:
    assert enter(echte_wereld[Rol.SECRETARIS]).get(reverse("organisatie:gebruikers")).status_code == 403
    connection.close()
    assert [row[0] for row in read()] == ["ingelogd", "toegang_geweigerd"]


# --- only added to --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sql",
    [
        "update kern_beveiligingsgebeurtenis set soort = 'uitgelogd'",
        "delete from kern_beveiligingsgebeurtenis",
        "truncate kern_beveiligingsgebeurtenis",
        "insert into kern_beveiligingsgebeurtenis (soort, uitkomst, op, laatst_op, aantal, swvs, kanaal, gegevens)"
        " values ('ingelogd', 'gelukt', '2001-01-01', '2001-01-01', 1, '{}', 'pagina', '{}')",
        "update kern_logboektermijn set maanden = 6",
        "delete from kern_logboektermijn",
        "drop function verband_ruim_logboek_op()",
    ],
)
def test_application_role_can_neither_change_nor_delete_nor_backdate(wereld: Any, sql: str) -> None:
    record_event(S.INGELOGD, gebruiker_id=wereld[Rol.BEHEERDER].pk)
    set_termijn(maanden=13, reden="Zo lang als een jaar en een maand.")
    with (
        pytest.raises(DatabaseError, match=r"permission denied|must be owner"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(sql)
    assert len(read("ingelogd")) == 1


def test_owner_and_application_can_call_the_functions_and_nobody_else(wereld: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "select p.proname, has_function_privilege('public', p.oid, 'execute'), p.prosecdef from pg_proc p"
            " where p.proname in ('verband_leg_vast', 'verband_ruim_logboek_op', 'verband_swvs_van') order by 1"
        )
        assert cursor.fetchall() == [
            ("verband_leg_vast", False, True), ("verband_ruim_logboek_op", False, True), ("verband_swvs_van", False, True),
        ]  # fmt: skip


def test_unknown_kind_is_refused_by_the_database(wereld: Any) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        record_event("onzin")  # type: ignore[arg-type]  # that is what is tried


def test_time_comes_from_the_database(wereld: Any) -> None:
    record_event(S.INGELOGD, gebruiker_id=wereld[Rol.BEHEERDER].pk)
    assert abs(last(S.INGELOGD).op - timezone.now()) < timedelta(minutes=5)


# --- how long it is kept --------------------------------------------------------------------------------------------


def seed(**ago: int) -> int:
    """A line of so long ago; returns its id."""
    with as_eigenaar(), connection.cursor() as cursor:
        cursor.execute(
            "select now() - make_interval(months => %s, days => %s)", [ago.get("months", 0), ago.get("days", 0)]
        )
        (op,) = cursor.fetchone()
        return Beveiligingsgebeurtenis.objects.create(soort=S.INGELOGD, op=op, laatst_op=op).pk


def test_line_is_kept_thirteen_months_and_then_goes(wereld: Any) -> None:
    kept, _gone = seed(months=13, days=-1), seed(months=13, days=1)
    assert clear_old_events() == 1
    assert list(Beveiligingsgebeurtenis.objects.values_list("pk", flat=True)) == [kept]


def test_another_term_holds_from_the_moment_it_is_set(wereld: Any) -> None:
    seed(months=7)
    tasks.ruim_logboek_op()
    assert Beveiligingsgebeurtenis.objects.count() == 1
    call_command("logboek_bewaren", "6", "--reden", "Weinig risico: geen zorgleerlingen.")
    tasks.ruim_logboek_op()
    assert read() == [("instelling_gewijzigd", "gelukt", None, None)]
    assert last(S.INSTELLING_GEWIJZIGD).gegevens == {"wat": "logboektermijn", "was": 13, "nu": 6}
    assert get_termijn() == 6


@pytest.mark.parametrize(
    ("maanden", "reden"), [("5", "Kort"), ("85", "Lang"), ("0", "Nul"), ("-1", "Min"), ("12", " ")]
)
def test_term_out_of_bounds_or_without_reason_is_refused(wereld: Any, maanden: str, reden: str) -> None:
    with pytest.raises(CommandError):
        call_command("logboek_bewaren", "--reden", reden, "--", maanden)
    assert (get_termijn(), read()) == (13, [])


def test_term_below_the_minimum_is_refused_by_the_database_too(wereld: Any) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Logboektermijn.objects.create(maanden=5, reden="Rechtstreeks.")


def _dump() -> str:
    with connection.cursor() as cursor:
        cursor.execute("select g::text from kern_beveiligingsgebeurtenis g")
        return "\n".join(row[0] for row in cursor.fetchall())
