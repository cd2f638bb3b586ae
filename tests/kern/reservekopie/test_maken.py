"""Making a set: what is in it, what is kept of earlier ones, and what happens when it can't be made."""

import errno
import os
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from swv.kern.reservekopie.bewaren import Bewaarplan
from swv.kern.reservekopie.lijst import Kopie, ReservekopieMislukt, find_kopieen
from swv.kern.reservekopie.maken import only_one
from swv.kern.reservekopie.schrijven import Schrijver
from swv.kern.reservekopie.sleutel import ensure_key, make_key, parse_key, read_key, write_key
from tests.databases import execute
from tests.kern.reservekopie.conftest import Proef

DAG = timedelta(days=1)


def get_names(proef: Proef) -> list[str]:
    return [kopie.naam for kopie in find_kopieen(proef.map)]


def test_set_lists_every_row_and_file_and_shows_nothing_of_them(proef: Proef) -> None:
    made = proef.make()

    files = proef.look_at_files()
    assert len(files) > 2
    assert sorted(stuk.naam for stuk in made.lijst.bestanden) == sorted(f"bestanden/{name}.age" for name in files)
    assert made.lijst.tabellen["leerlingen_leerling"] == execute("select count(*) from leerlingen_leerling")[0][0] > 0
    assert made.lijst.ontbreekt == []
    assert made.kopie.find_damage(made.lijst) == []
    written = b"".join(path.read_bytes() for path in made.kopie.map.rglob("*") if path.is_file())
    (name,) = execute("select achternaam from leerlingen_leerling limit 1")[0]
    shown = [each for each in (name.encode(), b"%PDF", b"alleen-voor-de-tests", b"PGDMP") if each in written]
    assert shown == []


def test_file_that_is_gone_is_named_and_the_rest_is_kept(proef: Proef) -> None:
    gone = sorted(proef.look_at_files())[0]
    (proef.bestanden / gone).unlink()

    assert proef.make().lijst.ontbreekt == [gone]


def test_unchanged_file_is_written_once_and_a_changed_one_again(proef: Proef) -> None:
    first = proef.make()
    changed, *same = sorted(proef.look_at_files())
    (proef.bestanden / changed).write_bytes(b"anders")

    second = proef.make(later=DAG)

    assert second.hergebruikt == len(same)
    numbers = [[(made.kopie.map / f"bestanden/{name}.age").stat().st_ino for name in same] for made in (first, second)]
    assert numbers[0] == numbers[1]
    assert second.kopie.find_damage(second.lijst) == []


def test_file_that_is_missing_from_the_earlier_set_is_written_again(proef: Proef) -> None:
    first = proef.make()
    (first.kopie.map / first.lijst.bestanden[0].naam).unlink()

    second = proef.make(later=DAG)

    assert second.hergebruikt == len(first.lijst.bestanden) - 1
    assert second.kopie.find_damage(second.lijst) == []


def test_earlier_sets_go_only_after_a_new_one_is_whole(proef: Proef, monkeypatch: pytest.MonkeyPatch) -> None:
    proef.plan = Bewaarplan(1, 0, 0)
    first = proef.make()

    def full() -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "sync", full)
        with pytest.raises(ReservekopieMislukt, match=r"is vol\. Maak ruimte vrij"):
            proef.make(later=DAG)
    assert [path.name for path in proef.map.glob("verband-*")] == [first.kopie.naam]

    second = proef.make(later=2 * DAG)
    assert (get_names(proef), second.verwijderd) == ([second.kopie.naam], [first.kopie.naam])


def test_set_that_cannot_be_read_is_named_and_never_removed(proef: Proef) -> None:
    proef.plan = Bewaarplan(1, 0, 0)
    first = proef.make()
    (first.kopie.map / "lijst.json").write_text("{}")

    second = proef.make(later=2 * DAG)

    assert (second.onleesbaar, second.verwijderd) == ([first.kopie.naam], [])
    assert get_names(proef) == [first.kopie.naam, second.kopie.naam]


def test_what_a_crash_left_is_no_set_and_goes_at_the_next(proef: Proef) -> None:
    left = proef.map / "verband-20261101-023000.onaf"
    left.mkdir(parents=True)
    assert find_kopieen(proef.map) == []

    made = proef.make()

    assert sorted(path.name for path in proef.map.glob("verband*")) == [made.kopie.naam]


def test_second_at_the_same_time_is_refused(proef: Proef) -> None:
    proef.map.mkdir()
    with only_one(proef.map), pytest.raises(ReservekopieMislukt, match="Er wordt al een reservekopie gemaakt"):
        proef.make()
    assert get_names(proef) == []


def test_folder_that_cannot_be_made_is_named(proef: Proef, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("")
    proef.map = tmp_path / "bestand" / "kopieen"
    with pytest.raises(ReservekopieMislukt, match=r"bestand/kopieen.*Is de schijf aangesloten"):
        proef.make()


def test_without_pg_dump_it_says_what_to_install(proef: Proef, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("swv.kern.postgres.find_spec", lambda name: None)
    with pytest.raises(ReservekopieMislukt, match=r"pg_dump van PostgreSQL ontbreekt\. Installeer het"):
        proef.make()
    assert list(proef.map.glob("verband-*")) == []


def test_files_in_s3_are_left_to_their_supplier(proef: Proef, settings: Any) -> None:
    settings.STORAGES = settings.STORAGES | {"default": {"BACKEND": "django.core.files.storage.InMemoryStorage"}}
    with pytest.raises(ReservekopieMislukt, match="De bestanden staan in S3"):
        proef.make()


def test_full_disk_keeps_its_number_on_the_way_through_the_encryption() -> None:
    with Path("/dev/full").open("wb", buffering=0) as full, Path("/dev/zero").open("rb") as zero:
        writer = Schrijver(full)
        with pytest.raises(OSError, match=r".+"):
            make_key().encrypt(zero, writer)
    assert writer.error
    assert writer.error.errno == errno.ENOSPC


# --- the key --------------------------------------------------------------------------------------------------------


def test_key_is_made_once_and_read_by_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "map" / "sleutel"
    made, fresh = ensure_key(path, may_be_new=lambda: True)
    again, fresh_again = ensure_key(path, may_be_new=lambda: False)

    assert (made, fresh, fresh_again) == (again, True, False)
    assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(FileExistsError):
        write_key(path, make_key())
    assert read_key(path) == made


def test_lost_key_is_not_replaced_while_there_are_sets_made_with_it(tmp_path: Path) -> None:
    with pytest.raises(ReservekopieMislukt, match="ontbreekt, maar er staan reservekopieën die ermee gemaakt zijn"):
        ensure_key(tmp_path / "sleutel", may_be_new=lambda: False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("tekst", ["", "# alleen uitleg", "AGE-SECRET-KEY-1ONZIN", "a\nb"])
def test_what_is_no_key_is_refused(tekst: str) -> None:
    with pytest.raises(ReservekopieMislukt, match="Dit is geen sleutel van een reservekopie"):
        parse_key(tekst)


def test_key_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "sleutel").write_bytes(b"\xff\xfe")
    with pytest.raises(ReservekopieMislukt, match="sleutel: Dit is geen sleutel"):
        read_key(tmp_path / "sleutel")


def test_folder_without_a_list_is_not_complete(tmp_path: Path) -> None:
    with pytest.raises(ReservekopieMislukt, match="is niet compleet"):
        Kopie(tmp_path).read_list(make_key())
