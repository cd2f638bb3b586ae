"""What the person at the keyboard sees. Dutch, short, and always with the way out."""

import errno
import io
import json
import os
import pwd
import shutil
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_started = time.monotonic()
_busy: dict[str, float] = {}
_writing = threading.RLock()
WORTH_TELLING = 2.0  # seconds
REMINDER = 10.0  # seconds between two reminders where no line can be written over
CLEAR_LINE = "\r\x1b[K"
FULL_DISK = "De schijf is vol. Maak ruimte vrij (Verband heeft ongeveer 2 GB nodig) en typ dezelfde opdracht opnieuw."
NO_LOOPBACK = (
    "Deze computer heeft geen eigen netwerkadres 127.0.0.1 (loopback); daar praten de onderdelen van Verband met elkaar. "
    "Zet het aan met: ip link set lo up"
)
UNKNOWN = (
    "Verband kan niet starten door een fout die we niet kennen: {kind}. De details staan in {log}. Typ dezelfde opdracht "
    "opnieuw; blijft het zo, stuur dat bestand dan mee met uw vraag."
)
NO_INTERNET = (
    "Er is geen verbinding met internet, of de bron van de pakketten antwoordt niet. Controleer de verbinding (en de "
    "instellingen van een proxy) en typ dezelfde opdracht opnieuw."
)
# What apt, pip, uv, npm and PostgreSQL write -> what it means.
REASONS = {
    FULL_DISK: (
        "No space left on device",
        "Disk quota exceeded",
        "enough free space",
        "ENOSPC",
        "EDQUOT",
    ),
    NO_INTERNET: (
        "Temporary failure",
        "Could not resolve",
        "Could not connect to",
        "Unable to connect to",
        "Failed to establish a new connection",
        "error sending request",
        "dns error",
        "EAI_AGAIN",
        "ENOTFOUND",
        "ECONNREFUSED",
        "ETIMEDOUT",
    ),
}


class SetupError(Exception):
    """Something the user has to know or do; the message is shown as it is, and the command ends with status 1."""


def say(text: str) -> None:
    """Show one line with the seconds since the start in front of it."""
    with _writing:
        clear = CLEAR_LINE if sys.stdout.isatty() else ""
        print(f"{clear}[{time.monotonic() - _started:5.1f} s] {text}", flush=True)


@contextmanager
def busy(what: str) -> Iterator[None]:
    """Show what is being done, and afterwards how long it took when that was longer than two seconds."""
    begin = time.monotonic()
    say(what)
    _busy[what] = begin
    try:
        yield
    finally:
        _busy.pop(what, None)
    if (seconds := time.monotonic() - begin) >= WORTH_TELLING:
        say(f"{what}: klaar in {seconds:.0f} s")


def describe_busy(now: float) -> str:
    """Return what is being done for longer than two seconds, and for how long."""
    lasting = {what: now - begin for what, begin in list(_busy.items()) if now - begin >= WORTH_TELLING}
    return ", ".join(f"{what} ({seconds:.0f} s)" for what, seconds in lasting.items())


def keep_showing() -> None:
    """Show every second what takes long, on one line that is written over; elsewhere a new line now and then."""
    threading.Thread(target=_show_forever, daemon=True).start()


def _show_forever() -> None:
    told = time.monotonic()
    while True:
        time.sleep(1)
        now = time.monotonic()
        with _writing:
            text = describe_busy(now)
            if text and sys.stdout.isatty():
                width = shutil.get_terminal_size().columns - 1
                print(CLEAR_LINE + f"[{now - _started:5.1f} s] … {text}"[:width], end="", flush=True)
            elif text and now - told >= REMINDER:
                told = now
                say(f"… {text}")


def heading(text: str) -> None:
    """Show a heading above the output of one check."""
    print(f"\n── {text} {'─' * max(3, 76 - len(text))}", flush=True)


def tail(text: str, lines: int = 15) -> str:
    """Return the last lines of a program's output, indented; those of Verband itself in words instead of JSON."""
    return "\n".join(f"    {read_line(line)}" for line in text.strip().splitlines()[-lines:])


def read_line(line: str) -> str:
    """Return a line of the log of Verband as a person reads it: time, level, what, and where it went wrong."""
    try:
        found = json.loads(line) if line.startswith("{") else None
    except ValueError:
        found = None
    if not isinstance(found, dict) or "event" not in found:
        return line
    said = [str(found.get(name, "")) for name in ("tijd", "level", "logger", "event")]
    problems = [
        f"{problem.get('soort', '')} ({', '.join(problem.get('stapel', [])[-1:])})" for problem in found.get("fout", [])
    ]
    return " ".join([*said, *problems])


def explain(output: str) -> str | None:
    """Return in Dutch what is wrong and what to do, when the output of a program names a known reason."""
    return next((text for text, signs in REASONS.items() if any(sign in output for sign in signs)), None)


def describe_failure(what: str, output: str, lines: int = 15) -> str:
    """Return that something failed, with the known reason, else with the end of the output."""
    known = explain(output)
    return f"{what} is niet gelukt. {known}" if known else f"{what} is niet gelukt:\n\n{tail(output, lines)}"


def use_any_screen() -> None:
    """Let a screen that can't show a character show another one instead of ending the start."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def describe_os_error(error: OSError) -> str:
    """Return in Dutch why a file or folder can't be used; of one of another account, which account to use."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return FULL_DISK
    if error.errno == errno.EADDRNOTAVAIL:
        return NO_LOOPBACK
    reason = {
        errno.EROFS: "de schijf is alleen-lezen",
        errno.EACCES: "dit account mag er niet bij",
        errno.EPERM: "dit account mag er niet bij",
        errno.ENOTDIR: "een deel van de naam is een bestand, geen map",
        errno.EEXIST: "er is al een bestand met die naam",
        errno.EISDIR: "het is een map",
        errno.EFBIG: "het wordt groter dan dit account mag maken (ulimit -f)",
    }.get(error.errno or 0, error.strerror or str(error))
    said = f"Verband kan {error.filename or 'een bestand'} niet gebruiken: {reason}."
    if error.errno in (errno.EACCES, errno.EPERM) and error.filename:
        return f"{said} {describe_owner(Path(os.fsdecode(error.filename)))}"
    return said


def describe_owner(path: Path) -> str:
    """Return who the first part of this path that is there belongs to, and what that means for who starts."""
    found = next((part for part in (path, *path.parents) if os.path.lexists(part)), Path("/"))
    owner = name_account(found.lstat().st_uid)
    return (
        f"De eigenaar van {found} is {owner}; u bent {name_account(os.geteuid())}. Start Verband met het account {owner},"
        f" geef uw account rechten (chown -R), of kies een andere map met VERBAND_DATA=MAP ./start"
    )


def name_account(uid: int) -> str:
    """Return the name of an account, or its number when it has none."""
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return f"nummer {uid}"
