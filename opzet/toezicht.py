"""The supervisor: keeps the parts of Verband running and stops them in the right order."""

import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from opzet.plaats import LOGS, ROOT
from opzet.proces import kill_group, start_child
from opzet.scherm import say

LONGEST_WAIT = 30.0
STEADY_AFTER = 60.0


class Stopped(BaseException):
    """Somebody asked us to stop (Ctrl+C, SIGTERM or a closed terminal)."""


def get_delay(failures: int) -> float:
    """Return how many seconds to wait before the n-th restart in a row: 1, 2, 4 up to half a minute."""
    return min(2.0 ** (failures - 1), LONGEST_WAIT)


@dataclass
class Part:
    """One program that has to keep running. `launch` starts it; `stop_signal` asks it to stop; `env` is all it knows."""

    name: str
    launch: Callable[[], subprocess.Popen]
    stop_signal: int = signal.SIGTERM
    child: subprocess.Popen | None = field(default=None, repr=False)
    failures: int = 0
    started_at: float = 0.0
    restart_at: float | None = None
    env: dict[str, str] = field(default_factory=dict, repr=False)

    def start(self) -> None:
        """Start it now."""
        self.child = self.launch()
        self.started_at = time.monotonic()
        self.restart_at = None

    def check(self, now: float) -> None:
        """Start it again, with growing pauses, when it has ended by itself."""
        if self.restart_at is not None:
            if now >= self.restart_at:
                self.start()
            return
        if self.child is None or self.child.poll() is None:
            return
        kill_group(self.child)
        self.failures = 1 if now - self.started_at > STEADY_AFTER else self.failures + 1
        delay = get_delay(self.failures)
        self.restart_at = now + delay
        say(f"{self.name} is gestopt (code {self.child.returncode}) en start over {delay:.0f} s weer. Zie {LOGS}")


def program(name: str, args: list, env: dict[str, str], *, death_signal: int = signal.SIGTERM) -> Part:
    """Return a part that runs a program in the project folder and writes to its own log."""
    log = LOGS / f"{name}.log"
    return Part(name, lambda: start_child(args, log=log, env=env, cwd=ROOT, death_signal=death_signal), env=env)


def stop_on_signals() -> None:
    """Turn the signals that end a program into Stopped, so that everything is stopped in order."""

    def stop(*_: object) -> None:
        ignore_signals()
        raise Stopped

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        if number == signal.SIGINT or signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, stop)


def ignore_signals() -> None:
    """A second Ctrl+C does not disturb the stopping."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)


def watch(parts: list[Part]) -> None:
    """Keep all parts running until Stopped is raised."""
    while True:
        for part in parts:
            part.check(time.monotonic())
        time.sleep(0.3)


def stop_all(parts: list[Part], *, seconds: float = 25) -> None:
    """Ask all parts at once to stop and wait; then once more with haste; then end what is left."""
    for hurried, patience in ((False, seconds), (True, 5)):
        running = [(part.child, part) for part in parts if part.child and part.child.poll() is None]
        for child, part in running:
            child.send_signal(signal.SIGQUIT if hurried else part.stop_signal)
        wait_for_all([child for child, _ in running], patience)
    for part in parts:
        if part.child:
            kill_group(part.child)


def wait_for_all(children: list[subprocess.Popen], seconds: float) -> None:
    """Wait until all have ended, or until the time is over."""
    end = time.monotonic() + seconds
    for child in children:
        with suppress(subprocess.TimeoutExpired):
            child.wait(timeout=max(0.1, end - time.monotonic()))
