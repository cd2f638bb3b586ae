"""The two commands: what they say, ask and record, and that every refusal names the way out."""

from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import ProgrammingError, connection

from swv.kern.models import Afloop, Beveiligingsgebeurtenis, Beveiligingssoort
from swv.kern.reservekopie.lijst import find_kopieen
from swv.kern.reservekopie.schrijven import describe_database, explain
from swv.kern.reservekopie.sleutel import make_key, write_key
from swv.organisatie.models import Organisatie
from tests.kern.reservekopie.conftest import Proef


def run(name: str, *args: str) -> tuple[str, str]:
    """What it says, and what it warns for."""
    out, err = StringIO(), StringIO()
    call_command(name, *args, stdout=out, stderr=err)
    return out.getvalue(), err.getvalue()


def get_events(soort: str = Beveiligingssoort.RESERVEKOPIE) -> list[tuple[str, str, list[str]]]:
    rows = Beveiligingsgebeurtenis.objects.filter(soort=soort).order_by("pk")
    return [(row.uitkomst, row.kanaal, sorted(row.gegevens)) for row in rows]


def test_first_backup_makes_the_key_and_says_to_keep_it_elsewhere(proef: Proef) -> None:
    out, err = run("reservekopie")

    (kopie,) = find_kopieen(proef.map)
    assert f"{kopie.naam}: " in out
    assert f"Er is een sleutel gemaakt: {settings.RESERVEKOPIE_SLEUTEL}" in out
    assert "Let op: de reservekopie staat op dezelfde schijf als de gegevens" in err
    assert get_events() == [(Afloop.GELUKT, "opdracht", ["bestanden", "kopie", "mist"])]
    key = run("reservekopie", "--toon-sleutel")[0].strip()
    assert key in settings.RESERVEKOPIE_SLEUTEL.read_text()
    assert "Er is een sleutel gemaakt" not in run("reservekopie")[0]


def test_backups_are_listed_and_checked(proef: Proef) -> None:
    run("reservekopie")
    (kopie,) = find_kopieen(proef.map)

    for option in ("--lijst", "--controleer"):
        out, err = run("reservekopie", option)
        assert out.startswith(f"{kopie.naam}: ")
        assert "BESCHADIGD" not in out
        assert "blijft hoogstens 29 dagen staan" in out
        assert err == ""

    (kopie.map / "database.age").write_bytes(b"")
    with pytest.raises(CommandError, match=f"Niet in orde: {kopie.naam}. Maak nu een nieuwe kopie"):
        run("reservekopie", "--controleer")
    (kopie.map / "lijst.zegel").unlink()
    with pytest.raises(CommandError, match=f"Niet in orde: {kopie.naam}"):
        run("reservekopie", "--lijst")


def test_file_that_is_missing_is_named(proef: Proef) -> None:
    gone = sorted(proef.look_at_files())[0]
    (proef.bestanden / gone).unlink()

    assert (
        f"1 bestanden waarnaar Verband verwijst, staan niet in de map met bestanden en dus ook niet in de kopie: {gone}"
        in (run("reservekopie")[1])
    )


def test_nightly_one_is_made_once(proef: Proef) -> None:
    for _ in range(2):
        run("reservekopie", "--als-nodig")
    assert len(find_kopieen(proef.map)) == 1


def test_nightly_one_is_not_made_when_switched_off(proef: Proef, settings: Any) -> None:
    settings.RESERVEKOPIE_TIJD = "uit"
    run("reservekopie", "--als-nodig")
    assert find_kopieen(proef.map) == []


def test_backup_by_other_means_is_recorded(proef: Proef) -> None:
    assert "Vastgelegd" in run("reservekopie", "--gemeld")[0]
    assert get_events() == [(Afloop.GELUKT, "opdracht", ["middel"])]
    assert find_kopieen(proef.map) == []


def test_failure_is_recorded_and_does_not_count_as_a_backup(proef: Proef, settings: Any) -> None:
    settings.RESERVEKOPIE_BEWAREN = "altijd"
    with pytest.raises(CommandError, match="Geef drie getallen"):
        run("reservekopie")
    assert get_events() == [(Afloop.GEWEIGERD, "opdracht", [])]
    assert find_kopieen(proef.map) == []


def test_lost_key_stops_the_backup_with_the_way_out(proef: Proef) -> None:
    run("reservekopie")
    settings.RESERVEKOPIE_SLEUTEL.unlink()
    with pytest.raises(CommandError, match=r"ontbreekt, maar er staan reservekopieën.*Zet de sleutel terug"):
        run("reservekopie")
    with pytest.raises(CommandError, match="Er is nog geen sleutel"):
        run("reservekopie", "--lijst")
    assert len(find_kopieen(proef.map)) == 1


# --- putting back ---------------------------------------------------------------------------------------------------


def test_existing_data_is_put_aside_only_after_a_yes(proef: Proef, monkeypatch: pytest.MonkeyPatch) -> None:
    run("reservekopie")
    Organisatie.objects.filter(soort="swv").update(naam="Na de kopie")

    with pytest.raises(CommandError, match=r"komt in de plaats van alles.* --ja als dat de bedoeling is"):
        run("terugzetten")
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("builtins.input", lambda question: "nee")
    with pytest.raises(CommandError, match="Er is niets veranderd"):
        run("terugzetten")
    assert set(Organisatie.objects.filter(soort="swv").values_list("naam", flat=True)) == {"Na de kopie"}

    monkeypatch.setattr("builtins.input", lambda question: " Terugzetten ")
    out, _ = run("terugzetten")
    assert "Na de kopie" not in Organisatie.objects.values_list("naam", flat=True)
    assert out.startswith(f"Teruggezet: {find_kopieen(proef.map)[0].naam}, zoals Verband was op ")
    assert f"De database van hiervoor: {proef.naam}_oud_" in out
    assert f"De bestanden van hiervoor: {proef.bestanden}.oud-" in out
    assert get_events(Beveiligingssoort.TERUGGEZET) == [(Afloop.GELUKT, "opdracht", ["kopie", "van"])]


def test_what_was_put_aside_is_deleted_only_after_a_yes(proef: Proef, monkeypatch: pytest.MonkeyPatch) -> None:
    run("reservekopie")
    assert run("terugzetten", "--opruimen")[0] == "Er staat niets opzij.\n"
    run("terugzetten", "--ja")

    with pytest.raises(CommandError, match="Herhaal de opdracht met --ja"):
        run("terugzetten", "--opruimen")
    assert len(proef.get_databases()) == 2

    assert run("terugzetten", "--opruimen", "--ja")[0].endswith("Gewist.\n")
    assert proef.get_databases() == [proef.naam]
    assert run("terugzetten", "--opruimen")[0] == "Er staat niets opzij.\n"


def test_chosen_by_name_or_path_and_else_the_newest(proef: Proef, tmp_path: Path) -> None:
    run("reservekopie")
    (kopie,) = find_kopieen(proef.map)
    for choice in ([kopie.naam], [f"{kopie.map}/"]):
        assert run("terugzetten", *choice, "--ja")[0].startswith(f"Teruggezet: {kopie.naam},")
    for wrong in ("verband-19990101-000000", f"{tmp_path}/weg/", "../kopieen"):
        with pytest.raises(CommandError, match=r"Er is geen reservekopie .*Zet RESERVEKOPIE_MAP op de map"):
            run("terugzetten", wrong, "--ja")


def test_key_comes_from_a_file_or_the_keyboard_and_is_kept_for_the_next_backup(
    proef: Proef, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    run("reservekopie")
    elsewhere = tmp_path / "kluis"
    settings.RESERVEKOPIE_SLEUTEL.rename(elsewhere)

    with pytest.raises(
        CommandError, match=r"is er niet.*--sleutelbestand. Zonder sleutel is een reservekopie niet te lezen"
    ):
        run("terugzetten", "--ja")
    other = tmp_path / "andere"
    write_key(other, make_key())
    with pytest.raises(CommandError, match="Deze sleutel past niet"):
        run("terugzetten", "--ja", "--sleutelbestand", str(other))
    assert not settings.RESERVEKOPIE_SLEUTEL.exists()

    run("terugzetten", "--ja", "--sleutelbestand", str(elsewhere))
    assert settings.RESERVEKOPIE_SLEUTEL.read_text() == elsewhere.read_text()

    settings.RESERVEKOPIE_SLEUTEL.unlink()
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    typed = elsewhere.read_text().splitlines()[-1]
    monkeypatch.setattr("swv.kern.management.commands.terugzetten.getpass", lambda question: f" {typed} ")
    run("terugzetten", "--ja")
    assert settings.RESERVEKOPIE_SLEUTEL.read_text() == elsewhere.read_text()


def test_without_any_backup_it_says_where_it_looked(proef: Proef) -> None:
    with pytest.raises(CommandError, match=f"Er is geen reservekopie in {proef.map}"):
        run("terugzetten", "--ja")


@pytest.mark.parametrize("name", ["reservekopie", "terugzetten"])
def test_help_is_dutch_and_names_every_choice(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        call_command(name, "--help")
    shown = capsys.readouterr().out
    assert "reservekopie" in shown
    assert [word for word in ("--settings", "Show program", "Python path") if word in shown] == []


@pytest.mark.parametrize(
    ("name", "args"), [("reservekopie", []), ("reservekopie", ["--gemeld"]), ("terugzetten", ["--ja"])]
)
def test_database_that_is_away_is_said_with_what_to_do(
    proef: Proef, monkeypatch: pytest.MonkeyPatch, name: str, args: list[str]
) -> None:
    run("reservekopie")
    connection.close()
    with monkeypatch.context() as patch:
        patch.setitem(connection.settings_dict, "PORT", "1")
        with pytest.raises(
            CommandError, match=r"De database antwoordt niet of stopte: .*kijk DATABASE_EIGENAAR_URL na"
        ):
            run(name, *args)
    assert len(find_kopieen(proef.map)) == 1


def test_owner_that_may_make_no_database_is_told_how_else() -> None:
    said = describe_database(ProgrammingError("permission denied to create database\nmeer"))
    assert "alter role … createdb" in said
    assert describe_database(ProgrammingError("iets anders\nmeer")).startswith("De database weigert: iets anders. Er")


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("pg_dump: error: aborting because of server version mismatch", "Installeer dezelfde versie"),
        ("pg_restore: error: unsupported version (1.16) in file header", "Installeer dezelfde versie"),
        ("ERROR: could not extend file: No space left on device", "De schijf van de database is vol"),
        ("iets anders", "pg_dump is niet gelukt:\n\niets anders"),
    ],
)
def test_what_a_program_of_postgresql_says_is_explained(said: str, text: str) -> None:
    assert text in explain("pg_dump", said)
