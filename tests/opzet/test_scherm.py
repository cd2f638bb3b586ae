"""What goes wrong is said in Dutch with the way out, and what takes long is shown."""

import errno

import pytest

from opzet import scherm

NPM = "npm error code EAI_AGAIN\nnpm error request to https://voorbeeld.example failed"
APT = "Err:1 http://voorbeeld.example bookworm InRelease\n  Temporary failure resolving 'voorbeeld.example'"
UV = "error: Request failed after 3 retries\n  Caused by: error sending request for url"
PIP = "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device"


@pytest.mark.parametrize("output", [NPM, APT, UV])
def test_no_network_is_named_with_the_way_out(output: str) -> None:
    text = scherm.describe_failure("De pakketten ophalen", output)
    assert text == f"De pakketten ophalen is niet gelukt. {scherm.NO_INTERNET}"


def test_full_disk_is_named_with_the_way_out() -> None:
    assert scherm.describe_failure("Installeren", PIP) == f"Installeren is niet gelukt. {scherm.FULL_DISK}"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (
            '{"event": "taak_fout", "tijd": "2026-01-02T03:04:05Z", "level": "error", "logger": "swv",'
            ' "fout": [{"soort": "ValueError", "stapel": ["a.py:1 f", "b.py:2 g"]}]}',
            "2026-01-02T03:04:05Z error swv taak_fout ValueError (b.py:2 g)",
        ),
        ('{"event": "antwoord"}', "   antwoord"),
        ("gewone regel", "gewone regel"),
        ("{half", "{half"),
        ('{"geen": 1}', '{"geen": 1}'),
    ],
)
def test_line_of_the_log_is_shown_in_words(line: str, text: str) -> None:
    assert scherm.read_line(line) == text


def test_unknown_failure_shows_the_end_of_the_output() -> None:
    text = scherm.describe_failure("Installeren", "een\ntwee\ndrie", lines=2)
    assert text == "Installeren is niet gelukt:\n\n    twee\n    drie"


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (errno.ENOSPC, scherm.FULL_DISK),
        (errno.EROFS, "Verband kan /opslag/x niet gebruiken: de schijf is alleen-lezen."),
        (errno.EFBIG, "Verband kan /opslag/x niet gebruiken: het wordt groter dan dit account mag maken (ulimit -f)."),
        (errno.EIO, "Verband kan /opslag/x niet gebruiken: Input/output error."),
    ],
)
def test_error_of_the_system_is_said_in_dutch(number: int, text: str) -> None:
    assert scherm.describe_os_error(OSError(number, "Input/output error", "/opslag/x")) == text


def test_only_what_takes_longer_than_two_seconds_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scherm, "_busy", {"Database maken": 100.0, "Stijl ophalen": 107.5})
    assert scherm.describe_busy(108.0) == "Database maken (8 s)"
    assert scherm.describe_busy(101.0) == ""


def test_what_took_long_says_how_long(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(scherm, "WORTH_TELLING", 0.0)
    with scherm.busy("Database maken"):
        assert list(scherm._busy) == ["Database maken"]
    lines = [line.partition("] ")[2] for line in capsys.readouterr().out.splitlines()]
    assert lines == ["Database maken", "Database maken: klaar in 0 s"]
    assert scherm._busy == {}
