"""Making a set: first the database, then the files, so that every file to which the database points is in it.

Files are written once under a name of their own and never changed, so one that is in the set before is not read again:
it gets a second name (a hard link), and each set stays whole by itself.
"""

import fcntl
import io
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings

from swv.kern.reservekopie.bewaren import Bewaarplan
from swv.kern.reservekopie.lijst import BEGIN, ONAF, Kopie, Kopielijst, ReservekopieMislukt, Stuk, find_kopieen
from swv.kern.reservekopie.schrijven import ACHTERVOEGSEL, describe, encrypt, running
from swv.kern.reservekopie.sleutel import Kopiesleutel
from swv.kern.reservekopie.stand import ZONDER_RIJEN, Kopiestand, freeze, get_files_folder

# What was made with these keys (second steps, fingerprints, proofs for the walls) is worth nothing without them.
GEHEIMEN = ("SECRET_KEY", "SECRET_KEY_FALLBACKS", "VERSLEUTELSLEUTELS")
BESTANDEN = "bestanden/"


@dataclass
class Uitslag:
    """What was made; ``hergebruikt`` files were in the set before, ``onleesbaar`` sets can't be read with this key."""

    kopie: Kopie
    lijst: Kopielijst
    hergebruikt: int
    verwijderd: list[str] = field(default_factory=list)
    onleesbaar: list[str] = field(default_factory=list)


def make_kopie(folder: Path, sleutel: Kopiesleutel, *, nu: datetime, plan: Bewaarplan) -> Uitslag:
    """Make a set in this folder, and only then remove what no longer has to be kept.

    Raises ReservekopieMislukt when it can't be made: then nothing was removed, and nothing half is left.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with only_one(folder):
            remove_unfinished(folder)
            uitslag = _make(folder, sleutel, nu)
            prune(folder, sleutel, plan, uitslag)
    except OSError as error:
        raise ReservekopieMislukt(describe(error, folder)) from error
    return uitslag


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """No two at the same time. Raises ReservekopieMislukt when another is busy."""
    with (folder / ".slot").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise ReservekopieMislukt(
                "Er wordt al een reservekopie gemaakt of teruggezet. Wacht tot die klaar is."
            ) from error
        yield


def remove_unfinished(folder: Path) -> None:
    """What an earlier attempt left when the computer went down."""
    for path in folder.glob(f"*{ONAF}"):
        shutil.rmtree(path)


def _make(folder: Path, sleutel: Kopiesleutel, nu: datetime) -> Uitslag:
    vorige = find_newest(folder, sleutel)
    while (final := folder / f"{BEGIN}{nu:%Y%m%d-%H%M%S}").exists():  # two within a second
        nu += timedelta(seconds=1)
    work = final.with_name(final.name + ONAF)
    work.mkdir(mode=0o700)
    try:
        lijst, reused = _fill(work, sleutel, nu, vorige)
        Kopie(work).write_list(lijst, sleutel)
        os.sync()
        work.rename(final)
    except BaseException:
        shutil.rmtree(work, ignore_errors=True)
        raise
    return Uitslag(Kopie(final), lijst, reused)


def _fill(
    work: Path, sleutel: Kopiesleutel, nu: datetime, vorige: tuple[Kopie, Kopielijst] | None
) -> tuple[Kopielijst, int]:
    root = get_files_folder()
    with freeze() as stand:
        database = dump_database(work, sleutel, stand)
    secrets = {name: getattr(settings, name) for name in GEHEIMEN if getattr(settings, name, None)}
    bestanden, reused = copy_files(root, work, sleutel, vorige)
    present = {stuk.naam[len(BESTANDEN) : -len(ACHTERVOEGSEL)] for stuk in bestanden}
    lijst = Kopielijst(
        gemaakt_op=nu.isoformat(),
        sleutel=sleutel.naam,
        demo=settings.DEMO,
        postgres=stand.postgres,
        rollen=settings.DATABASE_ROLLEN,
        migraties=stand.migraties,
        tabellen=stand.tabellen,
        database=database,
        geheimen=encrypt(io.BytesIO(json.dumps(secrets).encode()), work, f"geheimen{ACHTERVOEGSEL}", sleutel),
        bestanden=bestanden,
        ontbreekt=sorted(stand.bestanden - present),
    )
    return lijst, reused


def dump_database(work: Path, sleutel: Kopiesleutel, stand: Kopiestand) -> Stuk:
    """Write the database of this moment, as pg_dump gives it."""
    empty = [f"--exclude-table-data={table}" for table in ZONDER_RIJEN]
    options = ("--format=custom", "--no-owner", f"--snapshot={stand.snapshot}", *empty)
    with running("pg_dump", *options) as written:
        return encrypt(written, work, f"database{ACHTERVOEGSEL}", sleutel)


def copy_files(
    root: Path, work: Path, sleutel: Kopiesleutel, vorige: tuple[Kopie, Kopielijst] | None
) -> tuple[list[Stuk], int]:
    """Write all files; returns them, and how many were in the set before."""
    known = {(stuk.naam, stuk.grootte, stuk.gewijzigd): stuk for stuk in vorige[1].bestanden} if vorige else {}
    found: list[Stuk] = []
    reused = 0
    for path in sorted(root.rglob("*")):
        if not path.is_file() or path.is_symlink():
            continue
        status, naam = path.stat(), f"{BESTANDEN}{path.relative_to(root).as_posix()}{ACHTERVOEGSEL}"
        before = known.get((naam, status.st_size, status.st_mtime_ns))
        if before and vorige and reuse(vorige[0].map / naam, work / naam, before):
            reused += 1
            found.append(before)
        else:
            with path.open("rb") as file:
                found.append(encrypt(file, work, naam, sleutel, gewijzigd=status.st_mtime_ns))
    return found, reused


def reuse(source: Path, target: Path, stuk: Stuk) -> bool:
    """Give what is in the set before a second name; a copy where the disk knows no second names. False: not there."""
    if not source.is_file() or source.stat().st_size != stuk.versleuteld:
        return False
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
    return True


def find_newest(folder: Path, sleutel: Kopiesleutel) -> tuple[Kopie, Kopielijst] | None:
    """The newest set that can be read with this key."""
    for kopie in reversed(find_kopieen(folder)):
        try:
            return kopie, kopie.read_list(sleutel)
        except ReservekopieMislukt:
            continue
    return None


def prune(folder: Path, sleutel: Kopiesleutel, plan: Bewaarplan, uitslag: Uitslag) -> None:
    """Remove the sets that need not be kept. One that can't be read is left: somebody has to look at it."""
    good: dict[datetime, Kopie] = {}
    for kopie in find_kopieen(folder):
        try:
            good[kopie.read_list(sleutel).moment] = kopie
        except ReservekopieMislukt:
            uitslag.onleesbaar.append(kopie.naam)
    for moment in sorted(good.keys() - plan.choose_kept(good)):
        doomed = good[moment].map.rename(good[moment].map.with_name(good[moment].naam + ONAF))
        shutil.rmtree(doomed)
        uitslag.verwijderd.append(good[moment].naam)
