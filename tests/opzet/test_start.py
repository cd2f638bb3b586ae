from pathlib import Path

import pytest

from opzet import plaats, start
from opzet.scherm import SetupError


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(plaats, "DATA", tmp_path)
    monkeypatch.setattr(start, "DATA", tmp_path)
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


def test_readme_names_every_demo_role_with_its_login_and_the_password() -> None:
    from swv.organisatie.enums import Rol
    from werkplek.demo.gegevens import PERSONEN, WACHTWOORD
    from werkplek.demo.organisaties import DOMEIN

    readme = (Path(__file__).resolve().parents[2] / "README.md").read_text()
    first = {persoon.rol: persoon.login for persoon in reversed(PERSONEN)}
    assert f"`{WACHTWOORD}`" in readme
    assert set(first) == set(Rol)
    assert [login for login in first.values() if f"`{login}@{DOMEIN}`" not in readme] == []
