import subprocess
import sys
from pathlib import Path

import pytest

from opzet.proces import choose_hidden_port, choose_port, is_free, start_child
from opzet.scherm import SetupError
from opzet.toezicht import Part, get_delay, stop_all


def test_choose_port_takes_the_next_free_one() -> None:
    assert choose_port(8000, free=lambda port: port == 8003) == 8003


def test_choose_port_says_so_when_there_is_none() -> None:
    with pytest.raises(SetupError, match="geen vrije poort vanaf 65530"):
        choose_port(65530, free=lambda port: False)


def test_hidden_port_stays_the_same_when_free() -> None:
    port = choose_hidden_port(None)
    assert is_free(port)
    assert choose_hidden_port(port) == port
    assert choose_hidden_port(port, taken=frozenset({port})) != port


@pytest.mark.parametrize(("failures", "seconds"), [(1, 1), (2, 2), (5, 16), (6, 30), (100, 30)])
def test_restart_pauses_grow_to_half_a_minute(failures: int, seconds: float) -> None:
    assert get_delay(failures) == seconds


def launch(log: Path, code: str) -> subprocess.Popen:
    return start_child([sys.executable, "-c", code], log=log)


def test_a_part_that_ends_is_started_again_after_its_pause(tmp_path: Path) -> None:
    part = Part("proef", lambda: launch(tmp_path / "log", "raise SystemExit(3)"))
    part.start()
    assert part.child
    first = part.child
    first.wait()
    part.check(part.started_at + 0.1)
    assert (part.failures, part.restart_at) == (1, part.started_at + 1.1)
    part.check(part.started_at + 0.5)
    assert part.child is first
    part.check(part.started_at + 1.2)
    assert part.child is not first
    stop_all([part])


def test_a_part_that_ran_steadily_starts_counting_again(tmp_path: Path) -> None:
    part = Part("proef", lambda: launch(tmp_path / "log", "pass"), failures=5)
    part.start()
    assert part.child
    part.child.wait()
    part.check(part.started_at + 61)
    assert part.failures == 1
    stop_all([part])


def test_stop_all_ends_a_part_that_ignores_its_signal(tmp_path: Path) -> None:
    # It answers SIGQUIT itself: a core dump may take longer than the patience of stop_all.
    code = (
        "import os, signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); "
        "signal.signal(signal.SIGQUIT, lambda *_: os._exit(7)); print(1, flush=True); time.sleep(60)"
    )
    part = Part("proef", lambda: launch(tmp_path / "log", code))
    part.start()
    while not (tmp_path / "log").read_text():
        pass
    stop_all([part], seconds=2)
    assert part.child
    assert part.child.returncode == 7


def test_config_over_stdin_reaches_the_child(tmp_path: Path) -> None:
    child = start_child(["/bin/cat"], log=tmp_path / "log", stdin="geheim")
    child.wait()
    assert (tmp_path / "log").read_text() == "geheim"
