"""Where everything stands, what is remembered between two starts, and the generated secrets."""

import fcntl
import hashlib
import json
import os
import secrets
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from opzet.proces import pause
from opzet.scherm import SetupError, describe_os_error, describe_owner

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("VERBAND_DATA") or ROOT / ".verband").resolve()
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
LOGS = DATA / "log"
_remembering = threading.Lock()


def prepare_data() -> None:
    """Make the data folder. Other accounts may pass through it, because PostgreSQL may run as one of them."""
    try:
        for folder in (DATA, LOGS):
            folder.mkdir(parents=True, exist_ok=True)
        DATA.chmod(0o711)
        LOGS.chmod(0o700)
        with tempfile.TemporaryFile(dir=DATA) as file:
            file.write(b"\0")
    except PermissionError as error:
        what = (
            f"De map {DATA} is van een ander account."
            if DATA.exists()
            else f"Dit account mag de map {DATA} niet maken."
        )
        raise SetupError(f"{what} {describe_owner(DATA)}") from error
    except OSError as error:
        raise SetupError(
            f"{describe_os_error(error)} Verband bewaart zijn gegevens in de map {DATA}. Los dit op, of kies een "
            "andere map met VERBAND_DATA=MAP ./start"
        ) from error


def read_json(path: Path) -> dict[str, Any]:
    """Return the content of a JSON file, or nothing when there is no such file."""
    try:
        found = json.loads(path.read_text())
        if not isinstance(found, dict):
            raise ValueError(path)
        return found
    except FileNotFoundError:
        return {}
    except (ValueError, RecursionError) as error:
        raise SetupError(
            f"Het bestand {path} is beschadigd. Zet er een kopie van terug. Hebt u die niet en zijn de gegevens niet "
            f"meer nodig? Verwijder dan de map {path.parent} en begin opnieuw."
        ) from error


def write_json(path: Path, content: dict) -> None:
    """Replace a JSON file in one move, readable by the own account only."""
    temporary = path.with_name(path.name + ".nieuw")
    temporary.unlink(missing_ok=True)
    with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        json.dump(content, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)


def recall(name: str, default: Any = None) -> Any:
    """Return what an earlier start remembered under this name."""
    return read_json(DATA / "stand.json").get(name, default)


def remember(**values: Any) -> None:
    """Keep values for the next start."""
    path = DATA / "stand.json"
    with _remembering:
        write_json(path, read_json(path) | values)


def get_secret(name: str) -> str:
    """Return the generated secret of this name; made the first time, kept in geheim.json (mode 0600)."""
    path = DATA / "geheim.json"
    with _remembering:
        known = read_json(path)
        if name not in known:
            known[name] = secrets.token_urlsafe(48)
            write_json(path, known)
    return known[name]


def replace_secret(name: str, value: str) -> None:
    """Use this secret from now on. The one of before is kept beside it: data that was set aside may need it again."""
    path = DATA / "geheim.json"
    with _remembering:
        known = read_json(path)
        if name in known and known[name] != value:
            known[f"{name}.oud-{time.strftime('%Y%m%d-%H%M%S')}"] = known[name]
        write_json(path, known | {name: value})


def get_fingerprint(paths: Iterable[Path]) -> str:
    """Return one hash over names, sizes and contents, to see whether anything changed."""
    total = hashlib.sha256()
    for path in sorted(paths):
        content = path.read_bytes()
        total.update(f"{path}\0{len(content)}\0".encode() + content)
    return total.hexdigest()


@contextmanager
def hold_lock(name: str, *, busy: str | None = None) -> Iterator[None]:
    """Hold a lock file. Somebody else has it: wait, or raise SetupError with the text `busy` when that is given."""
    with open(DATA / f"{name}.slot", "w") as file:
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError as error:
                if busy:
                    raise SetupError(busy) from error
                pause(0.2)
        yield
