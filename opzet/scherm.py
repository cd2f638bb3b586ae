"""What the person at the keyboard sees. Dutch, short, and always with the way out."""

import time

_started = time.monotonic()


class SetupError(Exception):
    """Something the user has to know or do; the message is shown as it is, and the command ends with status 1."""


def say(text: str) -> None:
    """Show one line with the seconds since the start in front of it."""
    print(f"[{time.monotonic() - _started:5.1f} s] {text}", flush=True)


def heading(text: str) -> None:
    """Show a heading above the output of one check."""
    print(f"\n── {text} {'─' * max(3, 76 - len(text))}", flush=True)


def tail(text: str, lines: int = 15) -> str:
    """Return the last lines of a program's output, indented."""
    return "\n".join(f"    {line}" for line in text.strip().splitlines()[-lines:])
