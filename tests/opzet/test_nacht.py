"""When the nightly back-up runs."""

import subprocess
from datetime import datetime, timedelta

import pytest

from opzet import nacht
from opzet.scherm import SetupError


@pytest.mark.parametrize(("text", "hour"), [("02:30", (2, 30)), (" 23:05 ", (23, 5)), ("uit", None), ("UIT", None)])
def test_hour_is_read(text: str, hour: tuple[int, int] | None) -> None:
    assert nacht.parse_hour(text) == hour


@pytest.mark.parametrize("text", ["", "2", "25:00", "half drie"])
def test_wrong_hour_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(SetupError, match="Geef een tijd, bijvoorbeeld 02:30, of uit"):
        nacht.parse_hour(text)


@pytest.mark.parametrize(
    ("now", "then"),
    [
        (datetime(2026, 11, 29, 2, 29), datetime(2026, 11, 29, 2, 30)),
        (datetime(2026, 11, 29, 2, 30), datetime(2026, 11, 30, 2, 30)),
        (datetime(2026, 12, 31, 23, 0), datetime(2027, 1, 1, 2, 30)),
    ],
)
def test_next_moment_is_the_first_after_now(now: datetime, then: datetime) -> None:
    assert nacht.get_next(now, (2, 30)) == then


class Klaar(Exception):
    """Enough turns."""


def test_it_looks_soon_after_a_start_again_after_a_failure_and_then_at_night(monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock that goes on as soon as somebody waits; the second run succeeds."""
    now, waited, ended = datetime(2026, 11, 29, 12, 0), [], [1, 0]

    class Klok(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]  # only asked for the local time
            return now

    def wait(moment: datetime) -> None:
        nonlocal now
        waited.append(moment)
        if not ended:
            raise Klaar
        now = moment

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        assert command[1:] == ["manage.py", "reservekopie", "--als-nodig"]
        return subprocess.CompletedProcess(command, ended.pop(0))

    monkeypatch.setenv("RESERVEKOPIE_TIJD", "02:30")
    monkeypatch.setattr(nacht, "datetime", Klok)
    monkeypatch.setattr(nacht, "wait_until_moment", wait)
    monkeypatch.setattr(nacht.subprocess, "run", run)
    with pytest.raises(Klaar):
        nacht.main()
    noon = datetime(2026, 11, 29, 12, 0)
    assert waited == [noon + timedelta(minutes=5), noon + timedelta(minutes=65), datetime(2026, 11, 30, 2, 30)]
