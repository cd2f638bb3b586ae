"""Child processes that never outlive their parent, ports and accounts."""

import ctypes
import os
import pwd
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from opzet.scherm import NO_LOOPBACK, SetupError

PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None, use_errno=True)
_helpers: set[subprocess.Popen[str]] = set()
_helpers_change = threading.Lock()
_helpers_ended = threading.Event()


class Ended(NamedTuple):
    """How a program ended, what it wrote, and what it complained about."""

    status: int
    output: str
    errors: str

    @property
    def said(self) -> str:
        """All that it wrote."""
        return self.output + self.errors


class Interrupted(Exception):
    """A program that sets something up was ended because the start is being stopped."""


def identify(account: pwd.struct_passwd | None) -> dict[str, Any]:
    """Return what makes subprocess run a program as this account; nothing for the own account."""
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []} if account else {}


def start_child(
    args: list,
    *,
    log: Path,
    env: dict[str, str] | None = None,
    account: pwd.struct_passwd | None = None,
    death_signal: int = signal.SIGTERM,
    stdin: str | None = None,
    cwd: Path | None = None,
) -> subprocess.Popen:
    """Start a program in a session of its own, so that Ctrl+C reaches only us and we stop everything in order.

    The kernel sends `death_signal` when this process dies in whatever way. With `account` it runs as that account.
    """
    parent = os.getpid()

    def die_with_parent() -> None:
        _libc.prctl(PR_SET_PDEATHSIG, death_signal)
        if os.getppid() != parent:
            os._exit(1)

    with open(log, "ab") as output:
        child = subprocess.Popen(
            [*map(str, args)],
            stdin=subprocess.PIPE if stdin is not None else subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=env,
            cwd=cwd,
            start_new_session=True,
            preexec_fn=die_with_parent,
            **identify(account),
        )
    if stdin is not None and child.stdin:
        child.stdin.write(stdin.encode())
        child.stdin.close()
    return child


def run_helper(
    args: Sequence[object],
    *,
    env: dict[str, str] | None = None,
    cwd: Path | None = None,
    to_the_end: bool = False,
) -> Ended:
    """Run a program that sets something up, and return how it ended with all that it said.

    It ends when we are stopped or killed; with ``to_the_end`` it may finish first (a package manager halfway is worse).
    Raises Interrupted when it was ended by ``end_helpers``.
    """
    parent = os.getpid()

    def die_with_parent() -> None:
        if not to_the_end:
            _libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
            if os.getppid() != parent:
                os._exit(1)

    with _helpers_change:
        if _helpers_ended.is_set():
            raise Interrupted
        child = subprocess.Popen(
            [*map(str, args)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=env,
            cwd=cwd,
            start_new_session=True,
            preexec_fn=die_with_parent,
        )
        if not to_the_end:
            _helpers.add(child)
    output, errors = child.communicate()
    with _helpers_change:
        _helpers.discard(child)
    if child.returncode and _helpers_ended.is_set():
        raise Interrupted
    return Ended(child.returncode, output, errors)


def end_helpers() -> None:
    """End the programs that set something up, and start no other; what must not be broken off is left to finish."""
    with _helpers_change:
        _helpers_ended.set()
        for child in _helpers:
            with suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGTERM)


def pause(seconds: float) -> None:
    """Wait a moment in a step of the start. Raises Interrupted when the start is being stopped."""
    if _helpers_ended.wait(seconds):
        raise Interrupted


def stop_child(child: subprocess.Popen, *, sign: int = signal.SIGTERM, seconds: float = 20) -> None:
    """Ask a child to stop, and end it with everything it started when it takes too long."""
    if child.poll() is None:
        child.send_signal(sign)
        with suppress(subprocess.TimeoutExpired):
            child.wait(timeout=seconds)
    kill_group(child)


def kill_group(child: subprocess.Popen) -> None:
    """End whatever is left of the session that a child led."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(child.pid, signal.SIGKILL)
    child.wait()


def wait_until(is_ready: Callable[[], bool], *, seconds: float, child: subprocess.Popen | None = None) -> bool:
    """Ask again and again until it is true; False when the time is over or the child has ended."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if child and child.poll() is not None:
            return False
        if is_ready():
            return True
        time.sleep(0.1)
    return False


def require_loopback() -> None:
    """Raise SetupError when this computer has no address of its own at which our parts can talk."""
    try:
        with socket.create_server(("127.0.0.1", 0)) as server:
            socket.create_connection(server.getsockname(), timeout=5).close()
    except OSError as error:
        raise SetupError(NO_LOOPBACK) from error


def needs_rights(port: int) -> bool:
    """Whether this account may not listen on this port, taken or not: the low ones are for root."""
    with socket.socket() as trial:
        try:
            trial.bind(("127.0.0.1", port))
        except PermissionError:
            return True
        except OSError:
            return False
    return False


def is_free(port: int) -> bool:
    """Whether a server could listen on this local port."""
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def choose_port(wanted: int, *, free: Callable[[int], bool] = is_free, tries: int = 200) -> int:
    """Return the wanted port, or the first free one after it."""
    for port in range(wanted, min(wanted + tries, 65536)):
        if free(port):
            return port
    raise SetupError(f"Er is geen vrije poort vanaf {wanted}. Kies er zelf een met --port.")


def choose_hidden_port(known: int | None, *, taken: frozenset[int] = frozenset()) -> int:
    """Return the remembered port of an own server when it is still free, else any free one."""
    if known and known not in taken and is_free(known):
        return known
    while True:
        with socket.socket() as trial:
            trial.bind(("127.0.0.1", 0))
            port = trial.getsockname()[1]
        if port not in taken:
            return port


def can_reach(account: pwd.struct_passwd | None, path: Path) -> bool:
    """Whether an account can get to a file or folder, which a closed folder above it may prevent."""
    return subprocess.run(["/usr/bin/test", "-x", str(path)], cwd="/", **identify(account)).returncode == 0
