import errno
import stat
import tempfile
from pathlib import Path

import pytest

from opzet import plaats
from opzet.scherm import SetupError


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(plaats, "DATA", tmp_path)
    return tmp_path


def test_secret_is_made_once_and_only_for_the_own_account(data: Path) -> None:
    first = plaats.get_secret("django")
    assert len(first) >= 50
    assert plaats.get_secret("django") == first
    assert plaats.get_secret("valkey") != first
    assert stat.S_IMODE((data / "geheim.json").stat().st_mode) == 0o600


def test_remember_keeps_what_was_there(data: Path) -> None:
    plaats.remember(postgres_port=5)
    plaats.remember(valkey_port=6)
    assert (plaats.recall("postgres_port"), plaats.recall("valkey_port"), plaats.recall("anders", 7)) == (5, 6, 7)


def test_fingerprint_sees_content_and_name(tmp_path: Path) -> None:
    one, two = tmp_path / "a", tmp_path / "b"
    one.write_text("x")
    two.write_text("x")
    assert plaats.get_fingerprint([one]) != plaats.get_fingerprint([two])
    before = plaats.get_fingerprint([one, two])
    assert before == plaats.get_fingerprint([two, one])
    two.write_text("y")
    assert before != plaats.get_fingerprint([one, two])


@pytest.mark.usefixtures("data")
def test_second_start_is_refused() -> None:
    with (
        plaats.hold_lock("start", busy="Verband draait al"),
        pytest.raises(SetupError, match="Verband draait al"),
        plaats.hold_lock("start", busy="Verband draait al"),
    ):
        pass


def use(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plaats, "DATA", folder)
    monkeypatch.setattr(plaats, "LOGS", folder / "log")


def test_data_folder_that_is_a_file_is_refused_with_the_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bestand").write_text("x")
    use(tmp_path / "bestand", monkeypatch)
    with pytest.raises(SetupError, match=r"er is al een bestand met die naam.*VERBAND_DATA=MAP \./start"):
        plaats.prepare_data()


def test_data_folder_below_a_file_is_refused_with_the_way_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bestand").write_text("x")
    use(tmp_path / "bestand" / "gegevens", monkeypatch)
    with pytest.raises(SetupError, match=r"is een bestand, geen map.*VERBAND_DATA=MAP \./start"):
        plaats.prepare_data()


def test_full_disk_is_noticed_before_anything_is_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(tmp_path / "gegevens", monkeypatch)
    monkeypatch.setattr(tempfile, "tempdir", None)

    def full(**_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    with pytest.raises(SetupError, match="De schijf is vol"):
        plaats.prepare_data()


def test_damaged_file_is_named_with_the_way_out(data: Path) -> None:
    (data / "stand.json").write_text('{"demo": tr')
    with pytest.raises(SetupError, match=r"stand\.json is beschadigd\. Zet er een kopie van terug"):
        plaats.recall("demo")
