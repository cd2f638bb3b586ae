"""Steps run beside each other, in the order of what they need, and one that fails stops the start."""

import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from opzet import plaats, proces
from opzet.proces import Interrupted, run_helper
from opzet.scherm import SetupError
from opzet.stappen import Stap, Stappen


@pytest.fixture(autouse=True)
def helpers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proces, "_helpers_ended", threading.Event())


def fail() -> None:
    raise SetupError("de schijf is vol")


def test_step_waits_for_what_it_needs_and_for_nothing_else() -> None:
    done: list[str] = []
    gate = threading.Event()

    def wait_and_note() -> None:
        gate.wait(5)
        done.append("traag")

    with Stappen() as steps:
        slow = steps.start(wait_and_note)
        steps.start(lambda: done.append("erna"), after=[slow])
        quick = steps.start(lambda: done.append("vlug"))
        steps.wait(quick)
        assert done == ["vlug"]
        gate.set()
        steps.wait_for_all()
    assert done == ["vlug", "traag", "erna"]


def test_error_of_a_step_reaches_whoever_waits_for_another_one() -> None:
    gate = threading.Event()

    def wait_for_another() -> None:
        with Stappen() as steps:
            slow = steps.start(lambda: gate.wait(5))
            steps.start(fail)
            try:
                steps.wait(slow)
            finally:
                gate.set()

    with pytest.raises(SetupError, match="de schijf is vol"):
        wait_for_another()


def test_step_after_one_that_failed_is_not_done() -> None:
    done: list[str] = []

    def wait_for_the_second() -> None:
        with Stappen() as steps:
            first = steps.start(fail)
            steps.wait(steps.start(lambda: done.append("erna"), after=[first]))

    with pytest.raises(SetupError):
        wait_for_the_second()
    assert done == []


def run_and_stop(code: str, *, to_the_end: bool) -> Stap:
    """Start this code as a step, and stop everything while it runs."""
    steps = Stappen()
    with suppress(KeyboardInterrupt), steps:
        steps.start(lambda: run_helper([sys.executable, "-c", code], to_the_end=to_the_end))
        time.sleep(0.3)
        raise KeyboardInterrupt
    return steps.steps[0]


def test_stop_ends_the_programs_that_still_run() -> None:
    begin = time.monotonic()
    stopped = run_and_stop("import time; time.sleep(60)", to_the_end=False)
    assert isinstance(stopped.error, Interrupted)
    assert time.monotonic() - begin < 20


def test_program_that_must_not_be_broken_off_may_finish(tmp_path: Path) -> None:
    mark = tmp_path / "klaar"
    code = f"import time; time.sleep(1); open({str(mark)!r}, 'w')"
    assert run_and_stop(code, to_the_end=True).error is None
    assert mark.exists()


def test_stop_reaches_a_step_that_waits_for_a_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plaats, "DATA", tmp_path)

    def take() -> None:
        with plaats.hold_lock("inrichten"):
            pass

    steps = Stappen()
    with plaats.hold_lock("inrichten"), suppress(KeyboardInterrupt), steps:
        steps.start(take)
        raise KeyboardInterrupt
    assert isinstance(steps.steps[0].error, Interrupted)


def test_helper_says_what_it_wrote_and_what_it_complained_about() -> None:
    code = "import sys; print('uit'); print('fout', file=sys.stderr); sys.exit(3)"
    ended = run_helper([sys.executable, "-c", code])
    assert (ended.status, ended.output, ended.errors, ended.said) == (3, "uit\n", "fout\n", "uit\nfout\n")
