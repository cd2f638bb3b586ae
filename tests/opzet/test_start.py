from pathlib import Path

import pytest
import yaml

from opzet import klaar, plaats, postgres, start
from opzet.omgeving import compose_environment
from opzet.scherm import SetupError


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(plaats, "DATA", tmp_path)
    monkeypatch.setattr(start, "DATA", tmp_path)
    monkeypatch.setattr(klaar, "DATA", tmp_path)
    return tmp_path


def test_real_data_never_becomes_a_demo() -> None:
    plaats.remember(demo=False)
    assert start.choose_mode(without_demo=False) is False


def test_a_demo_never_becomes_real() -> None:
    plaats.remember(demo=True)
    with pytest.raises(SetupError, match="zijn een demo"):
        start.choose_mode(without_demo=True)


@pytest.mark.parametrize("without_demo", [True, False])
def test_first_start_does_what_was_asked(without_demo: bool) -> None:
    assert start.choose_mode(without_demo=without_demo) is not without_demo


def test_a_port_the_user_chose_must_be_free(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "is_free", lambda port: False)
    with pytest.raises(SetupError, match="Poort 8080 is al in gebruik"):
        start.choose_web_port(8080)


@pytest.mark.parametrize(
    "args", [["--port", "0"], ["--port", "70000"], ["--port", "acht"], ["--onbekend"], ["--zonder"]]
)
def test_wrong_arguments_end_with_the_explanation(args: list[str]) -> None:
    with pytest.raises(SetupError, match=r"Zo gebruikt u \./start"):
        start.parse_arguments(args)


def test_arguments() -> None:
    choices = start.parse_arguments(["--port", "8080", "--zonder-demo"])
    assert (choices.port, choices.zonder_demo) == (8080, True)
    assert start.parse_arguments([]).port is None


def test_web_comes_first_because_the_others_wait_for_it() -> None:
    assert [part.name for part in start.get_parts({}, 8000)] == ["web", "taken", "pdf", "verslag", "beat"]


def test_no_program_that_serves_knows_a_password_that_passes_the_walls() -> None:
    """The environment as ``./start`` makes it, with its own PostgreSQL and Valkey."""
    database = postgres.Postgres(Path(), Path(), None, 5432, dict.fromkeys(postgres.ROLES, "geheim"))
    env = compose_environment({}, port=8000, demo=True, secret_key="s", servers=database.get_environment())
    assert {name for name in env if name.startswith("DATABASE")} == {
        "DATABASE_URL", "DATABASE_EIGENAAR_URL", "DATABASE_VERNIETIGER_URL",
    }  # fmt: skip
    known = {part.name: {name for name in part.env if "DATABASE" in name} for part in start.get_parts(env, 8000)}
    assert known == {
        "web": {"DATABASE_URL", "DATABASE_POOL"},
        "taken": {"DATABASE_URL"},
        "pdf": {"DATABASE_URL"},
        "verslag": {"DATABASE_URL"},
        "beat": {"DATABASE_URL"},
    }
    values = " ".join(value for part in start.get_parts(env, 8000) for value in part.env.values())
    assert ("verband_app" in values, "verband_eigenaar" in values, "verband_vernietiger" in values) == (
        True,
        False,
        False,
    )


def test_in_containers_only_the_one_that_migrates_knows_the_other_passwords() -> None:
    services = yaml.safe_load((plaats.ROOT / "docker-compose.yml").read_text())["services"]
    own = {name: each for name, each in services.items() if each.get("image") == "verband"}
    known = {name: {key for key in each["environment"] if key.endswith("_URL")} for name, each in own.items()}
    served = {"DATABASE_URL", "REDIS_URL", "BASIS_URL", "EMAIL_URL"}
    beside = {"DATABASE_EIGENAAR_URL", "DATABASE_VERNIETIGER_URL"}
    assert known == {
        "init": served | beside, "web": served, "worker": served, "worker-pdf": served, "worker-verslag": served,
        "beat": served,
    }  # fmt: skip


def test_readme_names_every_demo_role_with_its_login_and_the_password() -> None:
    from swv.organisatie.enums import Rol
    from werkplek.demo.gegevens import PERSONEN, WACHTWOORD
    from werkplek.demo.organisaties import DOMEIN

    readme = (Path(__file__).resolve().parents[2] / "README.md").read_text()
    first = {persoon.rol: persoon.login for persoon in reversed(PERSONEN)}
    assert f"`{WACHTWOORD}`" in readme
    assert set(first) == set(Rol)
    assert [login for login in first.values() if f"`{login}@{DOMEIN}`" not in readme] == []


ENV = {"BASIS_URL": "http://localhost:8000"}


def test_first_account_is_asked_for_until_somebody_logged_in(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """At every start: none yet, one that nobody used, one that is used; then it is not asked again."""
    answers = iter(["0 0\n", "1 0\n", "1 1\n"])
    monkeypatch.setattr(klaar, "manage", lambda *args, env, what: next(answers))
    shown = []
    for _ in range(4):
        klaar.show_ready(klaar.Installatie(demo=False, port=8000, env=ENV))
        said = capsys.readouterr().out
        shown.append(("Maak in een ander venster het eerste account" in said, "logde nog niemand in" in said))
    assert shown == [(True, False), (False, True), (False, False), (False, False)]


def test_where_mail_goes_is_said_until_it_is_sent(capsys: pytest.CaptureFixture[str]) -> None:
    plaats.remember(ingelogd=True)
    klaar.show_ready(klaar.Installatie(demo=False, port=8000, env=ENV))
    assert "Verband verstuurt nog geen mail" in capsys.readouterr().out
    klaar.show_ready(klaar.Installatie(demo=False, port=8000, env=ENV | {"EMAIL_URL": "smtp://mail.example"}))
    assert "mail" not in capsys.readouterr().out


def test_where_backups_go_is_said_when_they_are_made(capsys: pytest.CaptureFixture[str]) -> None:
    plaats.remember(ingelogd=True)
    shown = []
    for extra in ({"DEMO": "0"}, {"DEMO": "0", "RESERVEKOPIE_MAP": "/media/kopie"}, {"RESERVEKOPIE_TIJD": "uit"}):
        klaar.show_ready(klaar.Installatie(demo=False, port=8000, env=ENV | {"DEMO": "0"} | extra))
        said = capsys.readouterr().out
        shown.append(("komt er een reservekopie in /media/kopie." in said, "--toon-sleutel" in said))
    assert shown == [(False, True), (True, True), (False, False)]


def test_that_files_are_not_scanned_is_said_until_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    plaats.remember(ingelogd=True)
    klaar.show_ready(klaar.Installatie(demo=False, port=8000, env=ENV | {"VIRUSSCANNER": "geen"}))
    assert "Bestanden worden nog niet op virussen gecontroleerd" in capsys.readouterr().out
    klaar.show_ready(klaar.Installatie(demo=False, port=8000, env=ENV | {"CLAMD_SOCKET": "clamav:3310"}))
    assert "virussen" not in capsys.readouterr().out


def test_demo_shows_its_logins(capsys: pytest.CaptureFixture[str]) -> None:
    plaats.remember(logins="Wachtwoord voor iedereen: x")
    klaar.show_ready(klaar.Installatie(demo=True, port=8000, env=ENV))
    assert capsys.readouterr().out.partition("localhost:8000\n")[2] == (
        "\nWachtwoord voor iedereen: x\n\nStoppen: Ctrl+C\n"
    )


class Database:
    """An own database in which this many migrations were done."""

    def __init__(self, state: str) -> None:
        self.state = state

    def get_migration_state(self) -> str:
        return self.state


def test_settings_are_checked_again_only_when_something_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    done = []
    monkeypatch.setattr(start, "manage", lambda *args, env, what: done.append(env["DEBUG"]))
    for debug, state in (("0", "1"), ("0", "1"), ("1", "1"), ("1", "2"), ("1", "2")):
        start.check_settings({"DEBUG": debug}, Database(state))  # type: ignore[arg-type]  # only this is asked of it
    assert done == ["0", "1", "1"]


def test_settings_of_a_database_elsewhere_are_always_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    done = []
    monkeypatch.setattr(start, "manage", lambda *args, env, what: done.append(what))
    for _ in range(2):
        start.check_settings({}, None)
    assert len(done) == 2


def test_check_that_failed_is_done_again(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: str, env: dict[str, str], what: str) -> str:
        raise SetupError(what)

    monkeypatch.setattr(start, "manage", fail)
    for _ in range(2):
        with pytest.raises(SetupError):
            start.check_settings({}, Database("1"))  # type: ignore[arg-type]  # only this is asked of it


def test_tables_are_left_alone_only_while_code_and_migrations_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "manage", lambda *args, env, what: "logins\n")
    database = Database("1")
    assert not start.is_up_to_date(database, demo=True)  # type: ignore[arg-type]  # only this is asked of it
    start.fill({}, database, demo=True)  # type: ignore[arg-type]  # as above
    assert start.is_up_to_date(database, demo=True)  # type: ignore[arg-type]  # as above
    assert plaats.recall("logins") == "logins"
    assert not start.is_up_to_date(Database("2"), demo=True)  # type: ignore[arg-type]  # as above
    assert not start.is_up_to_date(None, demo=True)
