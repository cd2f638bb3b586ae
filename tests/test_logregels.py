"""Lines of the log: what they say, and that nothing of what anybody typed gets into them.

A canary is pushed through an error in every layer; all that was written is then searched for it.
"""

import io
import json
import logging
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.db import IntegrityError, connection, transaction
from django.http import HttpResponse
from django.template import Context, Template
from django.test import Client
from django.urls import reverse
from rest_framework.test import APIClient

from swv.celery import KOP, app, begin_lines, end_lines, send_number
from swv.kern import taken
from swv.kern.models import Beveiligingsgebeurtenis, Taak
from swv.logregels import bind_context, clear_context, describe_exception, make_formatter
from swv.organisatie.enums import Rol
from tests.api.conftest import make_client
from tests.sjabloon import ROOT

WACHTWOORD = "wachtwoord-kanarie-5512"
# As ./start and the image start it.
GUNICORN = [
    "gunicorn", "swv.wsgi", "-k", "gthread", "-w", "1", "--threads", "2", "--no-control-socket", "--preload",
    "--logger-class", "swv.weblog.Weblog", "--access-logfile", "-",
]  # fmt: skip
# Celery writes this to the screen itself while it handles the signal that ends it, past every logger.
AFSCHEID = {"", "worker: Warm shutdown (MainProcess)"}
CANARIE = "kanarie-7731@voorbeeld.example"
NUMMER = "X-Request-ID"


@pytest.fixture
def uitvoer() -> Iterator[io.StringIO]:
    """All that is written, as a process of the installation writes it."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(make_formatter())
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield stream
    root.removeHandler(handler)
    root.setLevel(level)
    clear_context()


def read(stream: io.StringIO) -> list[dict[str, Any]]:
    """Every line, which has to be JSON with what each line says."""
    lines = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert all({"tijd", "level", "logger", "event"} <= set(line) for line in lines)
    return lines


def errors(stream: io.StringIO) -> list[dict[str, Any]]:
    return [line for line in read(stream) if "fout" in line and line["level"] == "error"]


# --- canaries -------------------------------------------------------------------------------------------------------


def _value_error(*_: Any, **__: Any) -> HttpResponse:
    raise ValueError(CANARIE)


def _database_error(*_: Any, **__: Any) -> HttpResponse:
    with connection.cursor() as cursor:
        cursor.execute("create temp table kanarie (adres text unique) on commit drop")
        cursor.execute("insert into kanarie values (%s), (%s)", [CANARIE, CANARIE])
    raise AssertionError("The database did not refuse.")


def _template_error(*_: Any, **__: Any) -> HttpResponse:
    return HttpResponse(Template("{{ waarde.stuk }}").render(Context({"waarde": _Broken()})))


def _byte_error(*_: Any, **__: Any) -> HttpResponse:
    CANARIE.encode().replace(b"@", b"\xff").decode()
    raise AssertionError("The bytes were read.")


class _Broken:
    """Fails with its content, whatever a template asks of it."""

    @property
    def stuk(self) -> str:
        raise ValueError(CANARIE)


BREUKEN = {
    "waarde": (_value_error, "ValueError"),
    "database": (_database_error, "django.db.utils.IntegrityError"),
    "sjabloon": (_template_error, "ValueError"),
    "bytes": (_byte_error, "UnicodeDecodeError"),
}


@pytest.mark.django_db
@pytest.mark.parametrize("breuk", sorted(BREUKEN))
def test_error_of_a_form_is_logged_with_its_stack_and_without_its_values(
    wereld: Any, uitvoer: io.StringIO, monkeypatch: pytest.MonkeyPatch, breuk: str
) -> None:
    raises, soort = BREUKEN[breuk]
    user = wereld[Rol.BEHEERDER]
    client = Client(raise_request_exception=False)
    client.force_login(user)
    monkeypatch.setattr("swv.organisatie.services.update_swv", raises)
    data = {"naam": CANARIE, "kleur_merk": "#1f5f8b", "kleur_merk_op": "#ffffff"}
    response = client.post(f"{reverse('organisatie:instellingen')}?zoek={CANARIE}", data)
    assert response.status_code == 500
    (line,) = errors(uitvoer)
    assert (line["fout"][0]["soort"], line["logger"], line["level"]) == (soort, "django.request", "error")
    assert any(" instellingen" in place for place in line["fout"][0]["stapel"])
    assert (line["gebruiker"], line["lidmaatschap"], line["adres"]) == (
        user.pk, user.lidmaatschap.pk, "organisatie:instellingen",
    )  # fmt: skip
    assert line["verzoek"] == response[NUMMER]
    _assert_clean(uitvoer)


@pytest.mark.django_db
@pytest.mark.parametrize("breuk", sorted(BREUKEN))
def test_error_of_the_api_is_logged_without_its_values(
    wereld: Any, uitvoer: io.StringIO, monkeypatch: pytest.MonkeyPatch, breuk: str
) -> None:
    raises, soort = BREUKEN[breuk]
    user = wereld[Rol.SECRETARIS]
    api: APIClient = make_client(user)
    api.raise_request_exception = False
    monkeypatch.setattr("toewijzing.api.views.AanvragenView.get", raises, raising=False)
    response = api.generic("GET", f"/api/v1/aanvragen/?q={CANARIE}", json.dumps({"naam": CANARIE}), "application/json")
    assert response.status_code == 500
    line = errors(uitvoer)[-1]
    assert (line["fout"][0]["soort"], line["gebruiker"], line["verzoek"]) == (soort, user.pk, response[NUMMER])
    _assert_clean(uitvoer)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("breuk", sorted(BREUKEN))
def test_error_of_a_job_is_logged_with_its_stack_and_without_its_values(
    uitvoer: io.StringIO, monkeypatch: pytest.MonkeyPatch, breuk: str
) -> None:
    raises, soort = BREUKEN[breuk]
    monkeypatch.setitem(taken.taak._soorten, "kanarie", taken.taak.Taaksoort(raises, "standaard", False))
    taak = Taak.objects.create(soort="kanarie", object_id=1)
    taken.run_taak(taak.pk)
    (line,) = errors(uitvoer)
    assert (line["event"], line["taakregel"]) == ("taak_fout", taak.pk)
    # A refused row breaks its transaction, so what follows fails too; the chain goes back to what began it.
    assert soort in {each["soort"] for each in line["fout"]}
    assert "_execute" in " ".join(line["fout"][0]["stapel"])
    _assert_clean(uitvoer)


@pytest.mark.django_db
def test_code_and_constraint_of_a_refused_row_are_kept_and_its_values_cut(uitvoer: io.StringIO) -> None:
    with pytest.raises(IntegrityError) as caught, transaction.atomic():
        _database_error()
    outer, inner = describe_exception(caught.value)
    assert CANARIE in str(caught.value)
    assert (inner["code"], inner["regel_van_tabel"]) == ("23505", "kanarie_adres_key")
    assert CANARIE not in json.dumps([outer, inner])


def test_sentence_of_another_is_logged_without_what_was_filled_in(uitvoer: io.StringIO) -> None:
    vreemd = logging.getLogger("vreemd")
    vreemd.warning("Bad value %s", CANARIE)
    vreemd.warning(f"Already filled in {CANARIE}")
    vreemd.warning("Nothing to fill in")
    vreemd.warning({"naam": CANARIE})
    vreemd.warning("%d", CANARIE)
    assert [line["event"] for line in read(uitvoer)] == [
        "Bad value %s", "melding", "Nothing to fill in", "melding", "%d",
    ]  # fmt: skip
    assert {line["plaats"].partition(":")[0] for line in read(uitvoer)} == {"tests/test_logregels.py"}
    _assert_clean(uitvoer)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("adres", "kop", "code"),
    [
        (f"/{CANARIE}/", {}, 404),
        (f"/leerlingen/{CANARIE}/", {}, 302),
        ("/", {"host": CANARIE.replace("@", ".")}, 400),
        ("/accounts/login/", {"cookie": f"csrftoken={CANARIE}"}, 200),
    ],
)
def test_address_and_headers_of_a_request_stay_out_of_the_log(
    wereld: Any, uitvoer: io.StringIO, adres: str, kop: dict[str, str], code: int
) -> None:
    response = Client(raise_request_exception=False).get(adres, {"q": CANARIE}, headers=kop)
    assert response.status_code == code
    _assert_clean(uitvoer)


def _assert_clean(stream: io.StringIO) -> None:
    text = stream.getvalue()
    assert [word for word in (CANARIE, "kanarie-7731", "<traceback object") if word in text] == []


# --- the number of a request ----------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_every_answer_has_a_number_of_its_own(client: Client) -> None:
    first, second = (client.get(reverse("kern:gezond"))[NUMMER] for _ in range(2))
    assert (len(first), len(second), first != second) == (32, 32, True)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("proxies", "gegeven", "blijft"),
    [
        (0, "van-de-bezoeker-1", False),
        (1, "van-de-proxy-12345", True),
        (1, "kort", False),
        (1, "x" * 65, False),
        (1, "met spatie erin", False),
        (1, CANARIE, False),
    ],
)
def test_number_is_taken_over_from_a_proxy_of_ours_only(
    client: Client, settings: Any, proxies: int, gegeven: str, blijft: bool
) -> None:
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = proxies
    assert (client.get(reverse("kern:gezond"), headers={NUMMER: gegeven})[NUMMER] == gegeven) is blijft


def test_number_goes_along_with_a_job_and_comes_back_in_its_lines(uitvoer: io.StringIO) -> None:
    bind_context(verzoek="abc-12345", gebruiker=7)
    headers: dict[str, Any] = {}
    send_number(headers=headers)
    assert headers == {KOP: "abc-12345"}
    task = app.tasks["kern.veeg_taken"]
    task.push_request(id="taak-1", **headers)
    begin_lines(task_id="taak-1", task=task)
    logging.getLogger("vreemd").warning("In a job")
    end_lines()
    task.pop_request()
    logging.getLogger("vreemd").warning("After it")
    during, after = (line for line in read(uitvoer) if line["logger"] == "vreemd")
    assert (during["taak"], during["taaksoort"], during["verzoek"], "gebruiker" in during) == (
        "taak-1", "kern.veeg_taken", "abc-12345", False,
    )  # fmt: skip
    assert "verzoek" not in after


# --- the pages that tell what went wrong ----------------------------------------------------------------------------


@pytest.mark.django_db
def test_page_of_a_refusal_shows_the_number_for_the_helpdesk(wereld: Any) -> None:
    client = Client()
    client.force_login(wereld[Rol.SECRETARIS])
    for adres, code in (("/beheer/", 403), ("/bestaat-niet/", 404)):
        response = client.get(adres)
        assert (response.status_code, response[NUMMER] in response.content.decode()) == (code, True)


@pytest.mark.django_db
def test_page_of_an_error_and_of_a_wrong_request_show_the_number(wereld: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    client = Client(raise_request_exception=False)
    client.force_login(wereld[Rol.BEHEERDER])
    response = client.get("/", headers={"host": "vreemd.example"})
    assert (response.status_code, response[NUMMER] in response.content.decode()) == (400, True)
    monkeypatch.setattr("swv.organisatie.views.instellingen.SwvForm", _value_error)
    response = client.get(reverse("organisatie:instellingen"))
    assert (response.status_code, response[NUMMER] in response.content.decode()) == (500, True)
    assert CANARIE not in response.content.decode()
    assert "Noem dan dit nummer" in response.content.decode()


# --- real processes -------------------------------------------------------------------------------------------------


def test_uncaught_exception_of_a_process_is_a_line_without_its_message() -> None:
    code = f"""if True:
        import django, logging; django.setup()
        from swv.logregels import catch_uncaught
        catch_uncaught()
        raise ValueError({CANARIE!r})"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    (line,) = [json.loads(text) for text in done.stderr.splitlines()]
    assert (done.returncode, line["level"], line["fout"][0]["soort"]) == (1, "critical", "ValueError")
    assert CANARIE not in done.stdout + done.stderr


def make_environment() -> dict[str, str]:
    """Of an installation whose servers are away, with passwords that may not get into a log."""
    known = {name: value for name, value in os.environ.items() if not name.startswith("DATABASE_")}
    return known | {
        "DATABASE_URL": f"postgres://verband:{WACHTWOORD}@127.0.0.1:1/verband",
        "REDIS_URL": f"redis://:{WACHTWOORD}@127.0.0.1:1/0",
        "LOG_LEVEL": "INFO",
        "VIRUSSCANNER": "geen",
    }


def run_until(args: list[str], is_done: Callable[[str], bool], act: Callable[[], None] = lambda: None) -> list[Any]:
    """Start a program, act until its output has what is waited for, end it; its lines until then, each read as JSON.

    What it still writes while it is ended, maybe in the middle of starting, is held to the same form and secrets.
    """
    with tempfile.TemporaryFile("w+") as output:
        child = subprocess.Popen(
            [sys.executable, "-m", *args], cwd=ROOT, env=make_environment(), stdout=output, stderr=output
        )
        try:
            for _ in range(240):
                act()
                output.seek(0)
                text = output.read()
                if is_done(text) or child.poll() is not None:
                    break
                time.sleep(0.5)
        finally:
            child.terminate()
            child.wait(30)
        until = text.count("\n")
        output.seek(0)
        text = output.read()
    assert is_done(text), text
    assert (CANARIE in text, WACHTWOORD in text) == (False, False), text
    lines = [(json.loads(line), n < max(until, 1)) for n, line in enumerate(text.splitlines()) if line not in AFSCHEID]
    assert all({"tijd", "level", "logger", "event"} <= set(line) for line, _ in lines)
    return [line for line, in_time in lines if in_time]


def test_lines_of_a_real_gunicorn_are_json_without_addresses() -> None:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        port = trial.getsockname()[1]

    def visit() -> None:
        asked = HTTPConnection("127.0.0.1", port, timeout=10)
        with suppress(OSError):
            asked.request("GET", f"/gezond?naam={CANARIE}", headers={"Referer": CANARIE, "User-Agent": CANARIE})
            asked.getresponse().read()
        asked.close()

    lines = run_until([*GUNICORN, "-b", f"127.0.0.1:{port}"], lambda text: '"antwoord"' in text, visit)
    answers = [line for line in lines if line["event"] == "antwoord"]
    assert {(line["methode"], line["status"], len(line["verzoek"])) for line in answers} == {("GET", 503, 32)}
    assert {line["logger"] for line in lines} >= {"gunicorn.error", "gunicorn.access"}


@pytest.mark.parametrize("soort", ["worker", "beat"])
def test_lines_of_a_real_worker_and_beat_are_json_without_passwords(soort: str, tmp_path: Path) -> None:
    own = ["-s", str(tmp_path / "schema"), "--pidfile="] if soort == "beat" else ["-c", "1", "-P", "solo"]
    lines = run_until(
        ["celery", "-q", "-A", "swv.celery", soort, *own], lambda text: "onnect" in text or "beat: S" in text
    )
    assert {line["logger"].partition(".")[0] for line in lines} <= {"celery", "py"}
    assert any(line["logger"].startswith("celery") for line in lines)


def test_settings_write_every_logger_as_these_lines() -> None:
    assert django_settings.LOGGING["formatters"]["json"] == {"()": "swv.logregels.make_formatter"}
    assert [logger.handlers for name in ("django", "django.request", "django.security") if (logger := logging.getLogger(name))] == [
        [], [], [],
    ]  # fmt: skip


@pytest.mark.django_db
def test_events_hold_no_canary_after_all_that(wereld: Any, uitvoer: io.StringIO) -> None:
    Client().post(reverse("account_login"), {"login": CANARIE, "password": CANARIE})
    with connection.cursor() as cursor:
        cursor.execute("select string_agg(g::text, ' ') from kern_beveiligingsgebeurtenis g")
        (text,) = cursor.fetchone()
    assert Beveiligingsgebeurtenis.objects.count() == 1
    assert CANARIE not in text
    _assert_clean(uitvoer)
