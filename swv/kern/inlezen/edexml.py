"""EDEXML, the file of a leerlingadministratie: its pupils as a list that every import of pupils reads.

Of a pupil only what Verband asks is taken along; numbers of persons, origin and the like are left behind before anything
is kept. The file is read by its elements and not held against the schema: the published one ends at schooljaar 2024-2025
and so refuses every file of today. Nothing in it may refer to anything: a DTD is refused, and with it every entity.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

from swv.kern.inlezen.kolommen import Onleesbaar
from swv.kern.inlezen.schrijven import write_csv

MAX_LEERLINGEN = 5_000
# A file of 5 MB as schools make them has less than 300,000; of nothing but tags it would keep a process busy.
MAX_TEKENS = 400_000
# Elements by which somebody could be found in other registers; EDEXML says they may be there.
PERSOONSNUMMERS = frozenset({"bsn", "sofinummer", "onderwijsnummer", "bsn_ondwnr-4", "rijksregisternummer"})
JAARGROEPEN = {
    "B": "baby- of peutergroep", "D": "peutergroep", "S": "speciaal", "V": "voortgezet", "C": "combinatiegroep", "N": "",
}  # fmt: skip
UITGESTROOMD = "H"
DUMMY = "#"  # a key with this was made up by the sender, and means nothing the next time
KOPPEN = (
    "Leerlingnummer", "Roepnaam", "Voornamen", "Tussenvoegsel", "Achternaam", "Geboortedatum", "Straat", "Huisnummer",
    "Toevoeging", "Postcode", "Plaats", "Leerjaar", "Groep", "Ingeschreven sinds",
)  # fmt: skip


@dataclass(frozen=True)
class Edexml:
    """The pupils of one file as rows of texts under ``KOPPEN``; ``school`` is its BRIN with the branch, or ""."""

    school: str
    rijen: list[list[str]] = field(repr=False)
    meldingen: list[str] = field(default_factory=list)

    def as_csv(self) -> bytes:
        """The list to be read and kept in place of the file."""
        return write_csv(KOPPEN, self.rijen)


def read_edexml(data: bytes, vandaag: date) -> Edexml:
    """The pupils in this file that have not left on this day. Raises Onleesbaar."""
    root = _parse(data)
    if _name(root) != "EDEX":
        raise Onleesbaar("Dit is geen EDEXML-bestand.")
    groepen = {each.get("key", ""): each for each in _children(root, "groepen", "groep")}
    leerlingen = list(_children(root, "leerlingen", "leerling"))
    if not leerlingen:
        raise Onleesbaar("In dit EDEXML-bestand staan geen leerlingen. Maak de export opnieuw, met leerlingen erbij.")
    if len(leerlingen) > MAX_LEERLINGEN:
        raise Onleesbaar(f"In dit bestand staan meer dan {MAX_LEERLINGEN} leerlingen. Verdeel het over meer bestanden.")
    here = [each for each in leerlingen if not _has_left(each, groepen, vandaag)]
    if not here:
        raise Onleesbaar("Alle leerlingen in dit bestand zijn uitgestroomd. Maak de export opnieuw.")
    school = next(iter(_children(root, "school")), root)
    return Edexml(
        school=f"{_text(school, 'brincode')}{_text(school, 'dependancecode')}".upper(),
        rijen=[_read_row(each, groepen) for each in here],
        meldingen=[*_describe(school), *_tell_left_out(leerlingen, here)],
    )


def _parse(data: bytes) -> Any:
    if data.count(b"<") > MAX_TEKENS:
        raise Onleesbaar(
            "Dit bestand heeft veel meer onderdelen dan een EDEXML-bestand hoort te hebben. Maak de export opnieuw."
        )
    try:
        return fromstring(data, forbid_dtd=True)
    except DefusedXmlException as problem:
        raise Onleesbaar(
            "Dit bestand verwijst naar iets erbuiten of bevat eigen afkortingen (DTD). Dat hoort niet in EDEXML en lezen we"
            " niet. Maak de export opnieuw."
        ) from problem
    # ValueError: an encoding that does not exist, or that takes more bytes than XML allows.
    except (ParseError, ValueError, LookupError) as problem:
        raise Onleesbaar("Dit EDEXML-bestand is beschadigd of niet af. Maak de export opnieuw.") from problem


def _name(element: Any) -> str:
    return str(element.tag).rsplit("}", 1)[-1]


def _children(element: Any, *path: str) -> Iterator[Any]:
    """The elements at the end of this path of names, whatever their namespace."""
    first, *rest = path
    for child in element:
        if _name(child) == first:
            yield from _children(child, *rest) if rest else (child,)


def _text(element: Any, *names: str) -> str:
    """The text of the first child with one of these names, as one line."""
    found = ((_name(child), " ".join((child.text or "").split())) for child in element)
    texts = {name: text for name, text in found if text}
    return next((texts[name] for name in names if name in texts), "")


def _anywhere(element: Any, *names: str) -> str:
    """As ``_text``, also in what a sender adds («toevoegingen»)."""
    return _text(element, *names) or next((text for each in element.iter() if (text := _text(each, *names))), "")


def _get_group(leerling: Any, groepen: dict[str, Any]) -> Any | None:
    return next((groepen.get(each.get("key", "")) for each in _children(leerling, "groep")), None)


def _get_year(leerling: Any, groepen: dict[str, Any]) -> str:
    """The year of the pupil goes before that of the group."""
    group = _get_group(leerling, groepen)
    return _text(leerling, "jaargroep") or (_text(group, "jaargroep") if group is not None else "")


def _has_left(leerling: Any, groepen: dict[str, Any], vandaag: date) -> bool:
    """A day of leaving that is still to come is written down by schools ahead; what is no day says that somebody left."""
    if _get_year(leerling, groepen) == UITGESTROOMD:
        return True
    text = _text(leerling, "uitstroomdatum")[:10]
    try:
        return bool(text) and date.fromisoformat(text) <= vandaag
    except ValueError:
        return True


def _read_row(leerling: Any, groepen: dict[str, Any]) -> list[str]:
    key, group, year = leerling.get("key", "").strip(), _get_group(leerling, groepen), _get_year(leerling, groepen)
    return [
        "" if DUMMY in key else key,
        _text(leerling, "roepnaam"),
        _text(leerling, "voornamen"),
        _text(leerling, "voorvoegsel"),
        _text(leerling, "achternaam"),
        _text(leerling, "geboortedatum")[:10],
        _anywhere(leerling, "straat", "straatnaam"),
        _anywhere(leerling, "huisnummer"),
        _anywhere(leerling, "huisnummertoevoeging", "huisnummer-toevoeging"),
        _text(leerling, "postcodenl", "postcodeoverig"),
        _anywhere(leerling, "woonplaats", "plaats", "plaatsnaam"),
        JAARGROEPEN.get(year, year),
        _text(group, "naam") if group is not None else "",
        _text(leerling, "instroomdatum")[:10],
    ]


# --- what is said of it ----------------------------------------------------------------------------------------------


def _describe(school: Any) -> Iterator[str]:
    versie, jaar = _text(school, "xsdversie"), _text(school, "schooljaar")
    yield f"Gelezen als EDEXML{f' {versie}' if versie else ''}{f', schooljaar {jaar}' if jaar else ''}."


def _tell_left_out(leerlingen: list[Any], here: list[Any]) -> Iterator[str]:
    counted: list[tuple[int, Callable[[int], str]]] = [
        (len(leerlingen) - len(here), lambda n: f"{_pupils(n)} niet ingelezen, want uitgestroomd."),
        (sum(any(_name(each) in PERSOONSNUMMERS for each in row.iter()) for row in leerlingen), lambda n: (
            f"Bij {n} {'leerling' if n == 1 else 'leerlingen'} stond een BSN, onderwijsnummer of een deel daarvan. Dat is"
            " niet ingelezen en niet bewaard.")),
        (sum(DUMMY in row.get("key", "") for row in here), lambda n: (
            f"{n} {'leerling heeft' if n == 1 else 'leerlingen hebben'} een verzonnen nummer met een hekje. Dat nemen we"
            " niet over.")),
    ]  # fmt: skip
    yield from (tell(number) for number, tell in counted if number)


def _pupils(number: int) -> str:
    return "1 leerling is" if number == 1 else f"{number} leerlingen zijn"
