from pathlib import Path

from opzet.valkey import Valkey, render_config


def test_config_is_local_with_a_password_and_every_write_logged() -> None:
    lines = render_config(6400, Path("/data/valkey"), "geheim").splitlines()
    assert {"bind 127.0.0.1", "port 6400", "requirepass geheim", "appendonly yes"} <= set(lines)


def test_config_survives_spaces_and_quotes_in_the_folder() -> None:
    assert 'dir "/mijn \\"map\\" \\\\ x"' in render_config(1, Path('/mijn "map" \\ x'), "g")


def test_throwaway_writes_nothing() -> None:
    assert "appendonly no" in render_config(1, Path("/d"), "g", throwaway=True)


def test_address_holds_the_password() -> None:
    server = Valkey(Path("/bin/valkey-server"), Path("/d"), 6400, "geheim")
    assert server.get_environment() == {"REDIS_URL": "redis://:geheim@127.0.0.1:6400/0"}
