"""Putting back: everything that was there is there again, and a set that is not whole changes nothing."""

import json
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

import psycopg
import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test import override_settings
from knox.models import get_token_model

from swv.kern.models import Beveiligingsgebeurtenis
from swv.kern.reservekopie.lijst import Kopie, Kopielijst, ReservekopieMislukt
from swv.kern.reservekopie.maken import Uitslag
from swv.kern.reservekopie.sleutel import make_key
from swv.kern.reservekopie.wissel import remove_set_aside, set_aside
from swv.organisatie.models import Gebruiker
from tests.databases import dump_schema, execute, inside
from tests.kern.reservekopie.conftest import NACHT, PLAN, Bank, Proef, lent
from tests.rollen import APP
from tests.sjabloon import drop_database


def destroy(proef: Proef) -> None:
    """Lose the database and all files."""
    connection.close()
    with connection._nodb_cursor() as cursor:
        drop_database(cursor, proef.naam)
        cursor.execute(f'create database "{proef.naam}"')
    shutil.rmtree(proef.bestanden)


def describe_schema() -> str:
    """Definitions, privileges and policies; without casts, which PostgreSQL writes differently after reading them."""
    return re.sub(r"[()]|::text(\[\])?|::character varying", "", dump_schema())


def test_lost_installation_comes_back_with_equal_tables_files_and_walls(proef: Proef) -> None:
    before, schema = proef.look(), describe_schema()
    made = proef.make()
    destroy(proef)

    done = proef.restore(made.kopie)

    assert proef.look() == before
    assert len(before) > 180
    assert describe_schema() == schema
    assert (done.oude_database, done.oude_bestanden) == ("", "")
    assert proef.get_databases() == [proef.naam]
    assert [path.name for path in proef.bestanden.parent.glob("data*")] == ["data"]
    execute(f'set role "{APP}"')
    assert execute("select count(*) from leerlingen_leerling") == [(0,)]  # no context, no pupils


def test_restored_files_are_for_the_own_account_and_copied_again_without_reading(proef: Proef) -> None:
    made = proef.make()
    destroy(proef)
    proef.restore(made.kopie)

    modes = {path.stat().st_mode & 0o777 for path in proef.bestanden.rglob("*") if path.is_file()}
    assert modes == {0o600}
    assert proef.make(later=timedelta(days=2)).hergebruikt == len(made.lijst.bestanden)


def test_what_is_there_is_set_aside_and_only_deleted_when_asked(proef: Proef) -> None:
    made, before = proef.make(), proef.look()
    execute(NA_DE_KOPIE)
    (proef.bestanden / "erbij").write_text("na de kopie")

    done = proef.restore(made.kopie)

    assert proef.look() == before
    aside = set_aside(proef.bestanden)
    assert (aside[0], [str(path) for path in aside[1]]) == ([done.oude_database], [done.oude_bestanden])
    assert (aside[1][0] / "erbij").read_text() == "na de kopie"
    with psycopg.connect(**login(done.oude_database)) as old:
        names = old.execute("select distinct naam from organisatie_organisatie where soort = 'swv'").fetchall()
    assert names == [("Na de kopie",)]

    assert remove_set_aside(proef.bestanden) == aside
    assert (set_aside(proef.bestanden), proef.get_databases()) == (([], []), [proef.naam])
    assert proef.look() == before


def test_nobody_is_logged_in_afterwards_and_the_log_says_what_happened(proef: Proef) -> None:
    user = Gebruiker.objects.order_by("pk")[0]
    get_token_model().objects.create(user=user)
    execute("insert into django_session values ('sleutel', 'gegevens', now() + interval '1 hour')")
    made = proef.make()

    proef.restore(made.kopie)

    assert execute("select count(*) from django_session") == [(0,)]
    assert get_token_model().objects.count() == 0
    event = Beveiligingsgebeurtenis.objects.latest("pk")
    assert (event.soort, event.kanaal, event.gegevens) == (
        "teruggezet",
        "opdracht",
        {"kopie": made.kopie.naam, "van": made.lijst.gemaakt_op},
    )


def test_keys_of_the_installation_are_handed_to_the_next_start(proef: Proef, settings: Any) -> None:
    made = proef.make()
    old, settings.SECRET_KEY = settings.SECRET_KEY, "een-andere-installatie"

    assert proef.restore(made.kopie).andere_sleutels is True

    path = settings.DATA_DIR / "teruggezet.json"
    found = json.loads(path.read_text())
    assert (found["demo"], found["geheimen"]["SECRET_KEY"]) == (False, old)
    assert path.stat().st_mode & 0o777 == 0o600


def test_set_of_an_older_version_is_brought_up_to_date(proef: Proef) -> None:
    call_command("migrate", "kern", "0001", verbosity=0, interactive=False)
    assert execute("select to_regclass('kern_beveiligingsgebeurtenis') is null") == [(True,)]
    made = proef.make()
    call_command("migrate", verbosity=0, interactive=False)
    before = proef.look()

    proef.restore(made.kopie)

    after = proef.look()
    assert {name for name in before if before[name] != after[name]} == {"django_migrations"}  # the moment of the step
    assert execute("select count(*) from kern_beveiligingsgebeurtenis") == [(1,)]


# --- refused, and nothing changed -----------------------------------------------------------------------------------


NA_DE_KOPIE = "update organisatie_organisatie set naam = 'Na de kopie' where soort = 'swv'"


class Situatie(NamedTuple):
    """A set and what was there before anything was tried."""

    proef: Proef
    made: Uitslag
    before: dict[str, Any]


class Bewaard(NamedTuple):
    """The same, made once: a database with a change after its back-up, and the folder in which files and set stand."""

    bank: Bank
    mappen: Path
    proef: Proef
    made: Uitslag


@pytest.fixture(scope="module")
def bewaard(bron: tuple[str, Path], django_db_blocker: Any, tmp_path_factory: Any) -> Iterator[Bewaard]:
    folder = tmp_path_factory.mktemp("bewaard")
    shutil.copytree(bron[1], folder / "data")
    location = {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": folder / "data"}}
    bank = Bank("situatie", bron[0])
    files = override_settings(STORAGES=settings.STORAGES | {"default": location})
    with django_db_blocker.unblock(), files, inside(bank.lend()):
        proef = Proef(bank.naam, folder / "data", folder / "kopieen", make_key(), PLAN, NACHT)
        made = proef.make()
        execute(NA_DE_KOPIE)
        bank.remember()
    yield Bewaard(bank, folder, proef, made)
    with django_db_blocker.unblock():
        bank.close()


@pytest.fixture
def situatie(bewaard: Bewaard, mappen: Path, django_db_blocker: Any) -> Iterator[Situatie]:
    for name in ("data", "kopieen"):
        shutil.copytree(bewaard.mappen / name, mappen / name)
    kopie = Kopie(mappen / "kopieen" / bewaard.made.kopie.naam)
    with django_db_blocker.unblock():
        is_new = not bewaard.bank.naam
        with lent(bewaard.bank) as name:
            if is_new:
                execute(NA_DE_KOPIE)
                bewaard.bank.remember()
            proef = replace(bewaard.proef, naam=name, bestanden=mappen / "data", map=mappen / "kopieen")
            yield Situatie(proef, replace(bewaard.made, kopie=kopie), proef.look())


@contextmanager
def refused(situatie: Situatie, text: str) -> Iterator[None]:
    """It is refused with this text, nothing changed and nothing was left behind."""
    with pytest.raises(ReservekopieMislukt, match=text):
        yield
    proef = situatie.proef
    assert proef.look() == situatie.before
    assert proef.get_databases() == [proef.naam]
    assert [path.name for path in proef.bestanden.parent.glob("data*")] == ["data"]
    assert not (settings.DATA_DIR / "teruggezet.json").exists()


def reseal(situatie: Situatie, **changes: Any) -> None:
    """Let the list say something else, as if it was made so."""
    lijst: Kopielijst = replace(situatie.made.lijst, **changes)
    situatie.made.kopie.write_list(lijst, situatie.proef.sleutel)


def damage(kopie: Kopie, name: str, change: Callable[[bytes], bytes | None]) -> None:
    path = kopie.map / name
    content = change(path.read_bytes())
    path.unlink()
    if content is not None:
        path.write_bytes(content)


SCHADE: dict[str, Callable[[bytes], bytes | None]] = {
    "weg": lambda content: None,
    "afgekapt": lambda content: content[:-20],
    "leeg": lambda content: b"",
    "veranderd": lambda content: content[:-30] + bytes([content[-30] ^ 1]) + content[-29:],
}


@pytest.mark.parametrize("soort", SCHADE)
@pytest.mark.parametrize("deel", ["database", "geheimen", "bestand"])
def test_missing_truncated_or_changed_part_is_named(situatie: Situatie, deel: str, soort: str) -> None:
    name = situatie.made.lijst.bestanden[0].naam if deel == "bestand" else f"{deel}.age"
    damage(situatie.made.kopie, name, SCHADE[soort])
    with refused(situatie, f"beschadigd of niet compleet: {name}"):
        situatie.proef.restore(situatie.made.kopie)


@pytest.mark.parametrize(
    ("name", "soort", "text"),
    [
        ("lijst.json", "weg", "is niet compleet"),
        ("lijst.json", "afgekapt", "lijst van deze reservekopie is beschadigd"),
        ("lijst.json", "leeg", "lijst van deze reservekopie is beschadigd"),
        ("lijst.zegel", "weg", "is niet compleet"),
        ("lijst.zegel", "leeg", "heeft de lijst .* veranderd"),
        ("lijst.zegel", "veranderd", "heeft de lijst .* veranderd"),
    ],
)
def test_list_that_is_not_whole_is_refused(situatie: Situatie, name: str, soort: str, text: str) -> None:
    damage(situatie.made.kopie, name, SCHADE[soort])
    with refused(situatie, text):
        situatie.proef.restore(situatie.made.kopie)


def test_list_that_leaves_a_file_out_is_refused(situatie: Situatie) -> None:
    """Who can write in the folder, and knows the public half of the key, can't make a set that passes."""
    path = situatie.made.kopie.map / "lijst.json"
    known = json.loads(path.read_text())
    known["bestanden"].pop()
    path.write_text(json.dumps(known))
    with refused(situatie, "Iemand of iets heeft de lijst .* veranderd"):
        situatie.proef.restore(situatie.made.kopie)


def test_other_key_is_refused(situatie: Situatie) -> None:
    situatie.proef.sleutel = make_key()
    with refused(situatie, "Deze sleutel past niet"):
        situatie.proef.restore(situatie.made.kopie)


def test_set_of_a_newer_version_names_the_step(situatie: Situatie) -> None:
    reseal(situatie, migraties=[*situatie.made.lijst.migraties, ["leerlingen", "9999_later"]])
    with refused(situatie, r"leerlingen\.9999_later kent deze versie niet.*git pull"):
        situatie.proef.restore(situatie.made.kopie)


def test_list_of_a_newer_form_is_refused(situatie: Situatie) -> None:
    reseal(situatie, versie=2)
    with refused(situatie, "gemaakt met een nieuwere Verband"):
        situatie.proef.restore(situatie.made.kopie)


def test_set_of_a_newer_postgresql_is_refused(situatie: Situatie) -> None:
    reseal(situatie, postgres=99)
    with refused(situatie, "De kopie is van PostgreSQL 99, en hier draait versie"):
        situatie.proef.restore(situatie.made.kopie)


def test_set_with_other_roles_is_refused(situatie: Situatie) -> None:
    reseal(situatie, rollen={"app": "iemand", "eigenaar": "anders", "vernietiger": "weg"})
    with refused(situatie, "andere databaserollen: anders, iemand, weg"):
        situatie.proef.restore(situatie.made.kopie)


def test_rows_that_are_not_all_there_are_noticed(situatie: Situatie) -> None:
    reseal(situatie, tabellen=situatie.made.lijst.tabellen | {"leerlingen_leerling": 10_000})
    with refused(situatie, "kloppen deze tabellen niet met de lijst: leerlingen_leerling"):
        situatie.proef.restore(situatie.made.kopie)


def test_name_that_leads_out_of_the_folder_is_refused(situatie: Situatie) -> None:
    stuk = situatie.made.lijst.bestanden[0]
    outside = situatie.made.kopie.map / "erbuiten.age"
    shutil.copy(situatie.made.kopie.map / stuk.naam, outside)
    reseal(situatie, bestanden=[replace(stuk, naam="bestanden/../erbuiten.age")])
    with refused(situatie, "hoort niet in een kopie"):
        situatie.proef.restore(situatie.made.kopie)


def test_too_little_room_is_said_before_anything_is_done(situatie: Situatie, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(10, 9, 1))  # type: ignore[attr-defined]  # the shape it gives
    with refused(situatie, "hebben 1 MB nodig en op de schijf van .* is 0 MB vrij"):
        situatie.proef.restore(situatie.made.kopie)


def login(name: str) -> dict[str, Any]:
    known = connection.settings_dict
    return {
        "host": known["HOST"], "port": known["PORT"], "user": known["USER"], "password": known["PASSWORD"], "dbname": name
    }  # fmt: skip


def test_others_at_work_are_asked_to_stop_first_unless_told(situatie: Situatie) -> None:
    proef = situatie.proef
    with psycopg.connect(**login(proef.naam)) as other:
        with refused(situatie, "Verband draait nog: er zijn 1 verbindingen"):
            proef.restore(situatie.made.kopie)

        proef.restore(situatie.made.kopie, with_others=True)

        with pytest.raises(psycopg.OperationalError):
            other.execute("select 1")
    names = execute("select distinct naam from organisatie_organisatie where soort = 'swv'")
    assert ("Na de kopie",) not in names
