"""The list of a set: what is in it. Sealed with the key, so that what it says can be relied on."""

import hmac
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import datetime
from hashlib import file_digest
from pathlib import Path
from typing import Any, Protocol

LIJST, ZEGEL = "lijst.json", "lijst.zegel"
VERSIE = 1
BEGIN = "verband-"
ONAF = ".onaf"
TOON = 5


class ReservekopieMislukt(Exception):
    """A back-up can't be made or put back; the message says in Dutch why, and what to do."""


class Zegelaar(Protocol):
    """Who seals a list: the key."""

    @property
    def naam(self) -> str:
        """Which key it is."""

    def seal(self, inhoud: bytes) -> str:
        """The seal over this content."""


@dataclass(frozen=True)
class Stuk:
    """One encrypted file of a set.

    ``naam`` is its place in the set, ``sha256`` and ``versleuteld`` (bytes) are of what stands there, ``grootte``
    (bytes) and ``gewijzigd`` (nanoseconds; 0 for what is no file of the storage) of what it holds.
    """

    naam: str
    sha256: str
    versleuteld: int
    grootte: int
    gewijzigd: int = 0


@dataclass(frozen=True)
class Kopielijst:
    """What is in a set, and of which installation it is.

    ``tabellen``: {table: number of rows}. ``migraties``: [[app, name]]. ``rollen``: the names of the three database
    roles. ``ontbreekt``: files to which the database points and that were not there.
    """

    gemaakt_op: str
    sleutel: str
    demo: bool
    postgres: int
    rollen: dict[str, str]
    migraties: list[list[str]]
    tabellen: dict[str, int]
    database: Stuk
    geheimen: Stuk
    bestanden: list[Stuk] = field(default_factory=list)
    ontbreekt: list[str] = field(default_factory=list)
    versie: int = VERSIE

    @property
    def moment(self) -> datetime:
        """When the database was read."""
        return datetime.fromisoformat(self.gemaakt_op)

    def get_stukken(self) -> Iterator[Stuk]:
        """Everything that has to be in the set."""
        yield self.database
        yield self.geheimen
        yield from self.bestanden

    def as_bytes(self) -> bytes:
        """The content of the file."""
        return json.dumps(asdict(self), indent=1, ensure_ascii=False).encode()


def parse(inhoud: bytes) -> Kopielijst:
    """Read a list. Raises ReservekopieMislukt for one of a newer Verband, or that is none."""
    try:
        known: dict[str, Any] = json.loads(inhoud)
        if known["versie"] > VERSIE:
            raise ReservekopieMislukt(
                "Deze reservekopie is gemaakt met een nieuwere Verband. Haal de nieuwste versie: git pull"
            )
        parts = {name: Stuk(**known[name]) for name in ("database", "geheimen")}
        return Kopielijst(**known | parts | {"bestanden": [Stuk(**each) for each in known["bestanden"]]})
    except (ValueError, KeyError, TypeError) as error:
        raise ReservekopieMislukt(f"De lijst van deze reservekopie is beschadigd. {KIES_EEN_ANDERE}") from error


KIES_EEN_ANDERE = "Kies een andere kopie; «reservekopie --lijst» noemt ze. Er is niets veranderd."


@dataclass(frozen=True)
class Kopie:
    """One set on disk."""

    map: Path

    @property
    def naam(self) -> str:
        """The name by which somebody chooses it."""
        return self.map.name

    def write_list(self, lijst: Kopielijst, sleutel: Zegelaar) -> None:
        """Write the list with its seal: with this the set is complete."""
        inhoud = lijst.as_bytes()
        (self.map / LIJST).write_bytes(inhoud)
        (self.map / ZEGEL).write_text(sleutel.seal(inhoud) + "\n")

    def read_list(self, sleutel: Zegelaar) -> Kopielijst:
        """The list, when it is of this key and nobody changed it. Raises ReservekopieMislukt."""
        try:
            inhoud = (self.map / LIJST).read_bytes()
            zegel = (self.map / ZEGEL).read_text(errors="replace").strip()
        except OSError as error:
            raise ReservekopieMislukt(f"De reservekopie {self.map} is niet compleet. {KIES_EEN_ANDERE}") from error
        lijst = parse(inhoud)
        if lijst.sleutel != sleutel.naam:
            raise ReservekopieMislukt(
                f"Deze sleutel past niet: {self.naam} is gemaakt met de sleutel die hoort bij {lijst.sleutel}."
            )
        if not hmac.compare_digest(zegel, sleutel.seal(inhoud)):
            raise ReservekopieMislukt(f"Iemand of iets heeft de lijst van {self.naam} veranderd. {KIES_EEN_ANDERE}")
        return lijst

    def find_damage(self, lijst: Kopielijst) -> list[str]:
        """Read everything that has to be there and name what is missing or has other content."""
        return [stuk.naam for stuk in lijst.get_stukken() if self._differs(stuk)]

    def _differs(self, stuk: Stuk) -> bool:
        path = self.map / stuk.naam
        try:
            with path.open("rb") as file:
                return path.stat().st_size != stuk.versleuteld or file_digest(file, "sha256").hexdigest() != stuk.sha256
        except FileNotFoundError:
            return True


def find_kopieen(folder: Path) -> list[Kopie]:
    """All finished sets in this folder, the oldest first."""
    found = folder.glob(f"{BEGIN}*") if folder.is_dir() else []
    return [Kopie(path) for path in sorted(found) if path.is_dir() and path.suffix != ONAF]


def summarise(namen: list[str]) -> str:
    """Some names, and how many more there are."""
    rest = f" en nog {len(namen) - TOON}" if len(namen) > TOON else ""
    return ", ".join(namen[:TOON]) + rest
