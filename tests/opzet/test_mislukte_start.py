"""Every start that can't go on: really provoked, said in Dutch with what to do, without a traceback, with status 1."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from opzet import plaats, postgres
from opzet.proces import is_free, needs_rights
from opzet.scherm import FULL_DISK, NO_LOOPBACK, SetupError, describe_os_error

ROOT = Path(__file__).resolve().parents[2]
START = [sys.executable, "-B", "-X", "utf8", "-m", "opzet.start"]
NOBODY = 65534


def can(*args: str) -> bool:
    """Whether this computer lets us make such a namespace or become somebody else."""
    return bool(shutil.which(args[0])) and subprocess.run([*args, "true"], capture_output=True).returncode == 0


OWN_DISK = pytest.mark.skipif(
    not can("unshare", "-rm"), reason="A small disk of its own takes a namespace, which this computer does not give."
)
OWN_NETWORK = pytest.mark.skipif(
    not can("unshare", "-rn"), reason="A network without loopback takes a namespace, which this computer does not give."
)
AS_ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="Only root can start something as another account.")


def start(
    data: Path, *args: str, before: Sequence[str] = (), python: Sequence[str] = START, **env: str
) -> tuple[int, str]:
    """(status, all that was said) of a start with its data in this folder."""
    done = subprocess.run(
        [*before, *python, *args], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", errors="replace",
        env=os.environ | {"VERBAND_DATA": str(data)} | env, timeout=60,
    )  # fmt: skip
    assert "Traceback" not in done.stdout + done.stderr
    return done.returncode, done.stdout + done.stderr


def test_data_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("x")
    status, said = start(tmp_path / "data")
    assert (status, "er is al een bestand met die naam" in said, "VERBAND_DATA=MAP ./start" in said) == (1, True, True)


def test_data_folder_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("x")
    status, said = start(tmp_path / "data" / "verband")
    assert (status, "een deel van de naam is een bestand" in said, "VERBAND_DATA=MAP" in said) == (1, True, True)


def test_log_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("x")
    status, said = start(tmp_path)
    assert (status, f"Verband kan {tmp_path / 'log'} niet gebruiken" in said) == (1, True)


@OWN_DISK
def test_full_disk(tmp_path: Path) -> None:
    """A disk of 16 kB, on which everything but one page is taken."""
    fill = (
        f"mount -t tmpfs -o size=16k none {tmp_path} && mkdir {tmp_path}/log;"
        f' head -c 20000 /dev/zero > {tmp_path}/vol 2>/dev/null; exec "$@"'
    )
    status, said = start(tmp_path, before=["unshare", "-rm", "sh", "-c", fill, "sh"])
    assert (status, FULL_DISK in said) == (1, True)


@OWN_DISK
def test_disk_that_can_only_be_read(tmp_path: Path) -> None:
    readonly = f'mount -t tmpfs none {tmp_path} && mkdir {tmp_path}/log && mount -o remount,ro {tmp_path}; exec "$@"'
    status, said = start(tmp_path, before=["unshare", "-rm", "sh", "-c", readonly, "sh"])
    assert (status, "de schijf is alleen-lezen" in said, "VERBAND_DATA=MAP" in said) == (1, True, True)


def test_account_that_may_make_no_larger_files(tmp_path: Path) -> None:
    status, said = start(tmp_path, before=["sh", "-c", 'ulimit -f 0; exec "$@"', "sh"])
    assert (status, "ulimit -f" in said) == (1, True)


@OWN_NETWORK
def test_computer_without_loopback(tmp_path: Path) -> None:
    status, said = start(tmp_path, before=["unshare", "-rn"])
    assert (status, NO_LOOPBACK in said) == (1, True)


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_port_that_is_taken(tmp_path: Path, taken: int) -> None:
    assert not is_free(taken)
    status, said = start(tmp_path, "--port", str(taken))
    assert (status, f"Poort {taken} is al in gebruik. Kies een andere met --port" in said) == (1, True)


@AS_ROOT
def test_port_for_which_this_account_has_no_right() -> None:
    code = "from opzet.proces import needs_rights as n; print(n(81), n(20081))"
    done = subprocess.run(
        ["setpriv", f"--reuid={NOBODY}", "--clear-groups", "--inh-caps=-all", sys.executable, "-c", code],
        cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    allowed = int(Path("/proc/sys/net/ipv4/ip_unprivileged_port_start").read_text()) <= 81
    assert done.stdout.split() == [str(not allowed), "False"]
    assert not needs_rights(20081)


@AS_ROOT
@pytest.mark.parametrize("inside", [False, True])
def test_data_of_another_account(tmp_path: Path, inside: bool) -> None:
    """The folder, or one file in it that root made: who starts hears whose it is."""
    for folder in (tmp_path, *list(tmp_path.parents)[:3]):
        folder.chmod(0o755)
    if inside:
        (tmp_path / "log").mkdir()
        (tmp_path / "stand.json").write_text("{}")
        (tmp_path / "stand.json").chmod(0o600)
        for path in (tmp_path, tmp_path / "log"):
            os.chown(path, NOBODY, NOBODY)
    status, said = start(tmp_path, before=["setpriv", f"--reuid={NOBODY}", "--clear-groups"])
    assert status == 1
    assert "is root; u bent nobody. Start Verband met het account root" in said


@pytest.mark.parametrize("content", ["{", "[]", "\xff\xfe", "[" * 100_000, "null", ""])
def test_damaged_file(tmp_path: Path, content: str) -> None:
    (tmp_path / "stand.json").write_bytes(content.encode("latin-1"))
    status, said = start(tmp_path)
    assert (status, f"Het bestand {tmp_path / 'stand.json'} is beschadigd. Zet er een kopie van terug" in said) == (
        1,
        True,
    )


@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "xx_YY.UTF-8"},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"},
        {"LANG": "nl_NL.ISO-8859-1", "LC_ALL": ""},
        {"PYTHONIOENCODING": "ascii"},
    ],
)
def test_any_locale_shows_what_is_wrong(tmp_path: Path, env: dict[str, str]) -> None:
    """A name with a letter that such a screen does not have is part of what has to be said."""
    folder = tmp_path / "gegevens-ë-…"
    folder.write_text("x")
    status, said = start(folder, **env)
    assert (status, "er is al een bestand met die naam" in said) == (1, True)


def test_umask_that_lets_nobody_in_is_no_hindrance(tmp_path: Path, taken: int) -> None:
    """The start goes on until it meets the port."""
    closed = ["sh", "-c", 'umask 0777; exec "$@"', "sh"]
    status, said = start(tmp_path / "nieuw", "--port", str(taken), before=closed)
    assert (status, f"Poort {taken}" in said) == (1, True)
    assert oct((tmp_path / "nieuw").stat().st_mode)[-3:] == "711"


def test_what_nobody_foresaw_is_kept_in_a_file(tmp_path: Path) -> None:
    """A fault in our own code: the details stand in a log, the screen says where."""
    code = (
        "import sys; from opzet import start\n"
        "def fail(): raise ZeroDivisionError('geheim')\n"
        "start.take_over_restored = fail; sys.exit(start.main([]))"
    )
    status, said = start(tmp_path, python=[sys.executable, "-c", code])
    log = tmp_path / "log" / "start.log"
    assert (status, f"een fout die we niet kennen: ZeroDivisionError. De details staan in {log}" in said) == (1, True)
    assert "geheim" not in said
    assert "ZeroDivisionError: geheim" in log.read_text()


# --- the servers ------------------------------------------------------------------------------------------------------


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> postgres.Postgres:
    """A server of which the program can't go on, as PostgreSQL says it on a full disk."""
    (tmp_path / "log").mkdir()
    (tmp_path / "data").mkdir()
    program = tmp_path / "postgres"
    program.write_text("#!/bin/sh\necho 'PANIC:  could not write to file: No space left on device'\nexit 1\n")
    program.chmod(0o755)
    (tmp_path / "psql").write_text("#!/bin/sh\nexit 2\n")
    (tmp_path / "psql").chmod(0o755)
    monkeypatch.setattr(postgres, "LOGS", tmp_path / "log")
    return postgres.Postgres(tmp_path, tmp_path / "data", None, 1, dict.fromkeys(("postgres", *postgres.ROLES), "x"))


def test_database_on_a_full_disk_says_so_at_once(server: postgres.Postgres) -> None:
    with pytest.raises(SetupError) as refused:
        server.start()
    assert FULL_DISK in str(refused.value)
    assert "PANIC" not in str(refused.value)


@pytest.mark.parametrize(("content", "version"), [("17\n", 17), ("15", 15)])
def test_version_of_the_data_is_read(tmp_path: Path, content: str, version: int) -> None:
    assert postgres.read_data_version(tmp_path / "PG_VERSION") is None
    (tmp_path / "PG_VERSION").write_text(content)
    assert postgres.read_data_version(tmp_path / "PG_VERSION") == version


@pytest.mark.parametrize("content", [b"", b"zeventien", b"\xff\xff", b"-1"])
def test_damaged_database_folder_is_refused_with_the_way_out(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "PG_VERSION").write_bytes(content)
    with pytest.raises(SetupError, match=r"is beschadigd\. .*Verplaats dan de map .* --beheer terugzetten"):
        postgres.read_data_version(tmp_path / "PG_VERSION")


def test_file_that_may_not_be_read_names_its_owner(tmp_path: Path) -> None:
    said = describe_os_error(PermissionError(13, "Permission denied", str(tmp_path / "weg" / "dieper")))
    owner = "root" if tmp_path.stat().st_uid == 0 else ""
    assert f"De eigenaar van {tmp_path} is {owner}" in said


def test_secrets_of_before_are_kept_beside_a_damaged_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plaats, "DATA", tmp_path)
    first = plaats.get_secret("postgres")
    assert plaats.get_secret("postgres") == first
