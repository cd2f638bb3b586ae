import sys
import time
from pathlib import Path

import pytest
from django.conf import settings

from opzet.controles import (
    AT_ONCE,
    Check,
    Choices,
    choose_checks,
    get_compose_environment,
    get_pytest,
    get_rooms,
    run_checks,
    split_arguments,
)
from opzet.scherm import SetupError


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def titles(*args: str) -> list[str]:
    return [check.title for check in choose_checks(split_arguments([*args]))]


# --- what is asked --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        ([], Choices(False, None, [])),
        (["--snel", "tests/kern", "-k", "muur"], Choices(True, None, ["tests/kern", "-k", "muur"])),
        (["tests"], Choices(False, None, ["tests"])),
        (["tests/kern/test_geld.py::test_x"], Choices(False, None, ["tests/kern/test_geld.py::test_x"])),
        (["-k", "opp"], Choices(False, None, ["-k", "opp"])),
        (["opp"], Choices(False, "opp", [])),
        (["opp/"], Choices(False, "opp", [])),
        (["kern/inlezen"], Choices(False, "kern/inlezen", [])),
        (["--snel", "financien", "-x"], Choices(True, "financien", ["-x"])),
    ],
)
def test_arguments(args: list[str], expected: Choices) -> None:
    assert split_arguments(args) == expected


def test_every_room_of_the_project_can_be_tested_alone() -> None:
    rooms = [room.removeprefix("swv.").replace(".", "/") for room in settings.ROOMS]
    assert [split_arguments([room]).room for room in rooms] == rooms


def test_unknown_room_is_refused_with_the_list_of_rooms() -> None:
    with pytest.raises(SetupError, match="Er is geen kamer «zolder»") as refused:
        split_arguments(["zolder"])

    assert [room for room in get_rooms() if room not in str(refused.value)] == []


# --- what then runs -------------------------------------------------------------------------------------------------


def test_a_room_has_its_own_style_types_and_templates() -> None:
    assert titles("opp") == ["Stijl (ruff)", "Opmaak (ruff)", "Typen (mypy)", "Sjablonen (djlint)"]
    style, *_ = choose_checks(split_arguments(["kern"]))
    assert style.command[1:] == ["check", "swv/kern", "tests/kern"]


def test_a_room_of_tests_only_has_nothing_to_check_for_types() -> None:
    assert titles("api") == ["Stijl (ruff)", "Opmaak (ruff)"]


def test_quick_leaves_all_but_the_style() -> None:
    assert titles("--snel") == titles("--snel", "opp") == ["Stijl (ruff)", "Opmaak (ruff)"]


def test_tests_of_a_room_come_with_the_rules_of_the_project() -> None:
    command = get_pytest(split_arguments(["opp", "-x"])).command

    assert command[-3:] == ["tests/opp", "tests/test_architectuur.py", "-x"]


def test_quick_tests_leave_the_browser_out() -> None:
    assert get_pytest(split_arguments(["--snel"])).command[-2:] == ["-m", "not browser"]


def test_every_required_variable_of_compose_gets_a_value() -> None:
    assert {"SECRET_KEY", "DB_APP_WACHTWOORD", "REDIS_WACHTWOORD"} <= set(get_compose_environment())


# --- beside each other, shown in order ------------------------------------------------------------------------------


def test_checks_are_shown_in_order_whichever_is_done_first(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    slow = Check("Traag", python("import time; time.sleep(0.3); print('een')"))
    status = run_checks([slow, Check("Vlug", python("print('twee')"))], {}, tmp_path)

    shown = capfd.readouterr().out
    assert status == 0
    assert [word for word in shown.split() if word in ("Traag", "een", "Vlug", "twee")] == [
        "Traag",
        "een",
        "Vlug",
        "twee",
    ]


def test_first_check_that_fails_is_named_and_ends_it(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    marker = tmp_path / "klaar"
    waits = Check(
        "Blijft hangen", python(f"import time, pathlib; time.sleep(60); pathlib.Path({str(marker)!r}).touch()")
    )
    begun = time.monotonic()
    status = run_checks([Check("Fout", python("print('dit klopt niet'); raise SystemExit(3)")), waits], {}, tmp_path)

    shown = capfd.readouterr().out
    assert status == 3
    assert "dit klopt niet" in shown
    assert "Fout: niet goed (status 3). De rest is niet uitgevoerd." in shown
    assert "Blijft hangen" not in shown
    assert time.monotonic() - begun < 50
    assert not marker.exists()


def test_no_more_at_once_than_there_are_cores(tmp_path: Path) -> None:
    code = (
        "import os, pathlib, time; own = pathlib.Path({folder!r}) / str(os.getpid()); own.touch(); time.sleep(0.2);"
        "print(len(list(own.parent.iterdir()))); own.unlink()"
    )
    folder = tmp_path / "bezig"
    folder.mkdir()
    run_checks([Check(f"{n}", python(code.format(folder=str(folder)))) for n in range(5)], {}, tmp_path)

    most = max(int((tmp_path / f"controle-{n}.log").read_text()) for n in range(5))
    assert most <= AT_ONCE


def test_each_check_has_its_own_settings(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code = "import os; print(os.environ['STAND'])"
    run_checks(
        [Check("Een", python(code), {"STAND": "productie"}), Check("Twee", python(code))], {"STAND": "demo"}, tmp_path
    )

    assert [line for line in capfd.readouterr().out.splitlines() if line in ("productie", "demo")] == [
        "productie",
        "demo",
    ]
