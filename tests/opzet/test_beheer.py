"""./start --beheer: beside what runs or alone, and what a restored back-up changes at the next start."""

import json
from pathlib import Path

import pytest

from opzet import beheer, plaats, start
from opzet.scherm import SetupError


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for module in (plaats, beheer, start):
        monkeypatch.setattr(module, "DATA", tmp_path)
    monkeypatch.setattr(plaats, "LOGS", tmp_path / "log")
    monkeypatch.delenv("SECRET_KEY", raising=False)
    return tmp_path


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = []
    for name in ("run_alone", "run_beside"):
        monkeypatch.setattr(beheer, name, lambda args, name=name: found.append((name, args)) or 0)
    return found


@pytest.mark.parametrize("command", ["reservekopie", "terugzetten"])
def test_backup_and_restore_run_alone_only_when_nothing_runs(command: str, asked: list[tuple[str, list[str]]]) -> None:
    assert beheer.run_command([command, "--ja"]) == 0
    with plaats.hold_lock("start"):
        beheer.run_command([command])
    assert asked == [("run_alone", [command, "--ja"]), ("run_beside", ["manage.py", command])]


def test_other_commands_need_what_runs(asked: list[tuple[str, list[str]]]) -> None:
    beheer.run_command(["shell"])
    assert asked == [("run_beside", ["manage.py", "shell"])]


def test_beside_nothing_it_says_to_start_first() -> None:
    with pytest.raises(SetupError, match=r"Start Verband eerst in een ander venster met \./start"):
        beheer.run_beside(["manage.py", "shell"])


def leave(data: Path, *, demo: bool = False, **secrets: object) -> None:
    """What a restore leaves."""
    (data / "teruggezet.json").write_text(
        json.dumps({"demo": demo, "geheimen": {"SECRET_KEY": "uit-kopie", **secrets}})
    )


@pytest.mark.parametrize("demo", [True, False])
def test_restored_keys_and_mode_are_taken_over_once(data: Path, demo: bool) -> None:
    old = plaats.get_secret("django")
    plaats.remember(demo=not demo, tabellen=["oud"], ingelogd=True, gecontroleerd=["oud"], valkey_port=1)
    leave(data, demo=demo)

    beheer.take_over_restored()
    beheer.take_over_restored()

    assert plaats.get_secret("django") == "uit-kopie"
    known = json.loads((data / "geheim.json").read_text())
    assert [value for name, value in known.items() if name.startswith("django.oud-")] == [old]
    assert plaats.read_json(data / "stand.json") == {
        "demo": demo,
        "tabellen": None,
        "ingelogd": None,
        "gecontroleerd": None,
        "valkey_port": 1,
    }
    assert not (data / "teruggezet.json").exists()
    assert start.choose_mode(without_demo=not demo) is demo


def test_keys_that_the_user_sets_are_named_and_kept_for_him(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SECRET_KEY", "van-de-gebruiker")
    leave(data, VERSLEUTELSLEUTELS=["a"])

    beheer.take_over_restored()

    assert "Zet VERSLEUTELSLEUTELS, SECRET_KEY op de waarden in" in capsys.readouterr().out
    path = data / "sleutels-uit-kopie.json"
    assert json.loads(path.read_text()) == {"VERSLEUTELSLEUTELS": ["a"], "SECRET_KEY": "uit-kopie"}
    assert path.stat().st_mode & 0o777 == 0o600


def test_without_a_restore_nothing_changes(data: Path) -> None:
    beheer.take_over_restored()
    assert list(data.iterdir()) == []


@pytest.mark.parametrize(
    ("env", "nightly"),
    [
        ({"DEMO": "0"}, True),
        ({"DEMO": "0", "RESERVEKOPIE_TIJD": "04:00"}, True),
        ({"DEMO": "0", "RESERVEKOPIE_TIJD": "uit"}, False),
        ({"DEMO": "1"}, False),
    ],
)
def test_nightly_backup_runs_beside_the_rest_outside_the_demo(env: dict[str, str], nightly: bool) -> None:
    names = [part.name for part in start.get_parts(env, 8000)]
    assert names == ["web", "taken", "pdf", "verslag", "beat", *(["reservekopie"] if nightly else [])]


def test_only_the_nightly_backup_has_the_password_of_the_owner(monkeypatch: pytest.MonkeyPatch) -> None:
    given: dict[str, dict[str, str]] = {}
    monkeypatch.setattr(start, "program", lambda name, args, env, **_: given.__setitem__(name, env))
    start.get_parts({"DEMO": "0", "DATABASE_EIGENAAR_URL": "eigenaar", "DATABASE_URL": "app"}, 8000)
    assert {name for name, env in given.items() if "DATABASE_EIGENAAR_URL" in env} == {"reservekopie"}
    assert len(given) == 6
