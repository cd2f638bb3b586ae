"""The file with which an swv gives its settings to another: read strictly; the same settings give the same bytes.

JSON with everything by its code: no ids, no people, no pupils. ``controlegetal`` is the SHA-256 of sector and parts.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from itertools import islice
from typing import Any

from overnemen.enums import Deelsoort
from swv.kern.invoer.elfproef import find_bsn
from swv.kern.invoer.teken import TekenGeweigerd, clean_text

SOORT, VERSIE = "verband-inrichting", 1
MAX_BYTES, MAX_DIEPTE, MAX_DELEN, MAX_FOUTEN = 10_000_000, 12, 500, 20
MAX_CIJFERS, MAX_TEKST = 12, 20_000
SECTOREN = ("po", "vo")
# Of the days in a file: what the database takes (``swv.kern.grenzen``), and no time before there was a file.
JAREN = range(2000, 2200)
CONTROLE = "controlegetal"
KOPPEN = ("soort", "versie", "gemaakt_op", "sector", "swv", CONTROLE, "delen")
# Names that hold somebody, or that point at a row of a database: such a file is not ours, or somebody added to it.
VAN_IEMAND = re.compile(
    r"(^|_)(id|pk|bsn|leden|lid|schrijvers?)$|gebruiker|user|e-?mail|wachtwoord|password|telefoon|burgerservice|persoon"
    r"|leerling_id|leerlingnummer|geboorte|lidmaatschap|_door$",
    re.IGNORECASE,
)
OPNIEUW = "Maak het bestand opnieuw met «Maak een bestand» in het samenwerkingsverband waar het vandaan komt."
NIEUWER = "Is het bestand van een nieuwere versie van Verband? Werk Verband dan eerst bij."
Deel = dict[str, Any]


class OngeldigeInrichting(ValueError):
    """A file that can't be taken over, as a whole: ``fouten`` says in Dutch where and what to do."""

    def __init__(self, *fouten: str) -> None:
        super().__init__(" ".join(fouten))
        self.fouten = list(fouten)


@dataclass(frozen=True)
class Inrichting:
    """What a file says: of which swv, of which day, and its parts, {value of ``Deelsoort``: parts}."""

    sector: str
    swv: str
    gemaakt_op: date
    delen: Mapping[str, Sequence[Deel]]


# --- writing --------------------------------------------------------------------------------------------------------


def compute_controle(sector: str, delen: Mapping[str, Sequence[Deel]]) -> str:
    """SHA-256 (hexadecimal) over sector and parts, whatever the order of their keys."""
    plain = json.dumps({"sector": sector, "delen": delen}, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(plain.encode()).hexdigest()


def write_file(inrichting: Inrichting) -> bytes:
    """The file. The same settings give the same bytes, but for the day."""
    whole = {
        "soort": SOORT, "versie": VERSIE, "gemaakt_op": inrichting.gemaakt_op.isoformat(), "sector": inrichting.sector,
        "swv": inrichting.swv, CONTROLE: compute_controle(inrichting.sector, inrichting.delen),
        "delen": inrichting.delen,
    }  # fmt: skip
    return (json.dumps(whole, ensure_ascii=False, sort_keys=True, indent=1) + "\n").encode()


# --- reading --------------------------------------------------------------------------------------------------------


def read_file(data: bytes) -> Inrichting:
    """What this file says; its parts are looked at by ``queries.vorm``. Raises OngeldigeInrichting."""
    whole = _parse(data)
    if not isinstance(whole, dict) or whole.get("soort") != SOORT:
        raise OngeldigeInrichting(f"Dit is geen bestand met de inrichting van een samenwerkingsverband. {OPNIEUW}")
    _check_versie(whole.get("versie"))
    if set(whole) != set(KOPPEN):
        raise OngeldigeInrichting(f"In het bestand horen precies deze onderdelen: {', '.join(KOPPEN)}. {OPNIEUW}")
    if fouten := list(islice(_find_faults(whole), MAX_FOUTEN)):
        raise OngeldigeInrichting(*fouten)
    inrichting = _read_head(whole)
    if whole[CONTROLE] != compute_controle(inrichting.sector, inrichting.delen):
        raise OngeldigeInrichting(
            "Het controlegetal klopt niet: het bestand is na het maken veranderd of niet helemaal overgekomen."
            f" {OPNIEUW}"
        )
    return inrichting


def _parse(data: bytes) -> Any:
    if len(data) > MAX_BYTES:
        raise OngeldigeInrichting(f"Het bestand is te groot: hoogstens {MAX_BYTES // 1_000_000} MB. {OPNIEUW}")
    try:
        return json.loads(
            data.decode("utf-8-sig"), parse_float=_refuse_number, parse_constant=_refuse_number, parse_int=_read_int,
            object_pairs_hook=_read_pairs,
        )  # fmt: skip
    except OngeldigeInrichting:
        raise
    except RecursionError:
        raise OngeldigeInrichting(f"Het bestand is te diep genest: hoogstens {MAX_DIEPTE} lagen. {OPNIEUW}") from None
    except ValueError:
        raise OngeldigeInrichting(f"Dit is geen leesbaar JSON-bestand. {OPNIEUW}") from None


def _refuse_number(text: str) -> Any:
    raise OngeldigeInrichting(f"Het getal «{text[:30]}» hoort als tekst in het bestand te staan. {OPNIEUW}")


def _read_int(text: str) -> int:
    if len(text) > MAX_CIJFERS:
        raise OngeldigeInrichting(f"Het getal «{text[:30]}» is te groot. {OPNIEUW}")
    return int(text)


def _read_pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        twice = next(key for plek, (key, _) in enumerate(pairs) if key in dict(pairs[:plek]))
        raise OngeldigeInrichting(f"«{clean_name(twice)}» staat in één onderdeel twee keer. {OPNIEUW}")
    return found


def _check_versie(versie: Any) -> None:
    if type(versie) is int and versie > VERSIE:
        raise OngeldigeInrichting(
            f"Dit bestand is van een nieuwere versie van Verband ({versie}); hier is {VERSIE} bekend. Werk Verband eerst"
            " bij."
        )
    if versie != VERSIE or type(versie) is not int:
        raise OngeldigeInrichting(f"Dit bestand noemt geen versie die Verband kent. {OPNIEUW}")


def _read_head(whole: Mapping[str, Any]) -> Inrichting:
    sector, swv, dag, delen = (whole[name] for name in ("sector", "swv", "gemaakt_op", "delen"))
    if sector not in SECTOREN:
        raise OngeldigeInrichting(f"De sector in het bestand is geen po en geen vo. {OPNIEUW}")
    if not isinstance(swv, str) or not swv or not isinstance(dag, str):
        raise OngeldigeInrichting(f"In het bestand staat niet van wie het is en van welke dag. {OPNIEUW}")
    try:
        gemaakt_op = read_day(dag)
    except ValueError:
        raise OngeldigeInrichting(f"De dag «{clean_name(dag)}» in het bestand bestaat niet. {OPNIEUW}") from None
    if not isinstance(delen, dict):
        raise OngeldigeInrichting(f"Bij «delen» hoort een lijst per soort. {OPNIEUW}")
    for soort, rows in delen.items():
        if soort not in Deelsoort.values:
            raise OngeldigeInrichting(
                f"Het soort onderdeel «{clean_name(soort)}» kent Verband niet. {NIEUWER} {OPNIEUW}"
            )
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise OngeldigeInrichting(f"Bij «{Deelsoort(soort).label}» hoort een lijst. {OPNIEUW}")
        if len(rows) > MAX_DELEN:
            raise OngeldigeInrichting(f"Bij «{Deelsoort(soort).label}» staan er meer dan {MAX_DELEN}. {OPNIEUW}")
    return Inrichting(sector, swv, gemaakt_op, delen)


def read_day(text: str) -> date:
    """A day that the tables take. Raises ValueError, and TypeError for what is no text."""
    day = date.fromisoformat(text)
    if day.year not in JAREN:
        raise ValueError(text)
    return day


# --- every text and every name of it ----------------------------------------------------------------------------------


def _find_faults(value: Any, pad: str = "", diepte: int = 0) -> Iterator[str]:
    """Every text that the gate refuses, and every name of somebody, with its place."""
    if diepte > MAX_DIEPTE:
        yield f"Het bestand is te diep genest bij {pad}: hoogstens {MAX_DIEPTE} lagen. {OPNIEUW}"
    elif isinstance(value, dict):
        for key, item in value.items():
            if VAN_IEMAND.search(key):
                yield (
                    f"Bij {pad or 'het begin'} staat «{clean_name(key)}»: dat hoort bij een persoon of bij een andere"
                    f" database, en zulke gegevens gaan nooit mee. {OPNIEUW}"
                )
            yield from _find_in_text(key, pad or "het begin")
            yield from _find_faults(item, f"{pad}, {clean_name(key)}" if pad else clean_name(key), diepte + 1)
    elif isinstance(value, list):
        for number, item in enumerate(value, 1):
            yield from _find_faults(item, f"{pad} {number}", diepte + 1)
    elif isinstance(value, str) and pad != CONTROLE:
        yield from _find_in_text(value, pad)


def _find_in_text(text: str, pad: str) -> Iterator[str]:
    if len(text) > MAX_TEKST:
        yield f"Bij {pad} staat een tekst van meer dan {MAX_TEKST} tekens. {OPNIEUW}"
        return
    try:
        schoon = clean_text(text)
    except TekenGeweigerd as problem:
        yield f"Bij {pad}: {str(problem).split(' Typ ')[0]} {OPNIEUW}"
        return
    if schoon.weggehaald:
        yield f"Bij {pad} staat een teken dat niemand ziet ({schoon.weggehaald[0]}). {OPNIEUW}"
    elif schoon.tekst != text:
        yield f"Bij {pad} staat een letter op een andere manier dan Verband haar schrijft. {OPNIEUW}"
    if find_bsn(text):
        yield (
            f"Bij {pad} staat een getal dat een BSN kan zijn. Haal het weg in het samenwerkingsverband waar het vandaan"
            " komt, en maak het bestand daar opnieuw."
        )


def clean_name(name: str) -> str:
    """A name out of the file as it can stand in a sentence: short, and without what can't be seen."""
    return "".join(char for char in name if char.isprintable())[:40]
