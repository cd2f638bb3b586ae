"""Lists of known senders, recognised by headings that only they have, so that a list at the wrong page is called by its
name. Source of the headings: the open data of DUO, of which spaces and underscores change from year to year."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from swv.kern.inlezen.herkomst import diagnose
from swv.kern.inlezen.kolommen import kopsleutel
from swv.kern.inlezen.lezen import KOPREGELS, read_table


@dataclass(frozen=True)
class Afzender:
    """``koppen`` have to be there and ``zonder`` may not; ``soorten`` are the kinds of import that read it; ``weg`` says
    what to do with it elsewhere."""

    naam: str
    koppen: frozenset[str]
    soorten: frozenset[str]
    weg: str
    zonder: frozenset[str] = frozenset()


def _keys(*koppen: str) -> frozenset[str]:
    return frozenset(map(kopsleutel, koppen))


BEHEER = "Dat leest de beheerder in bij «Organisaties», «Lees scholen in»."
PER_SWV = Afzender(
    "de lijst van DUO met scholen per samenwerkingsverband",
    _keys("administratienummer", "samenwerkingsverband", "instellingsnaam"), frozenset(), BEHEER,
)  # fmt: skip
BESTUREN = Afzender(
    "de lijst van DUO met besturen", _keys("bevoegd gezag nummer", "bevoegd gezag naam", "administratiekantoornummer"),
    frozenset(), BEHEER, _keys("vestigingsnaam"),
)  # fmt: skip
SWVEN = Afzender(
    "de lijst van DUO met samenwerkingsverbanden", _keys("administratienummer", "samenwerkingsverband"), frozenset(),
    BEHEER, _keys("brinnummer", "brin nummer", "instellingscode"),
)  # fmt: skip
SO_VSO = Afzender(
    "de lijst van DUO met leerlingen so en vso per samenwerkingsverband", _keys("swv betalend", "binnen swv"),
    frozenset({"tellingen"}), "Dat leest de controller in bij «Tellingen».",
)  # fmt: skip
AFZENDERS = (
    BESTUREN,
    SWVEN,
    PER_SWV,
    Afzender(
        "de lijst van DUO met alle organisaties uit de Basisgegevens instellingen",
        _keys("nr administratie", "code stand record"), frozenset(),
        "Daarin staat ook wat is opgeheven. Kies bij DUO de lijst met alle vestigingen.",
    ),
    SO_VSO,
    Afzender(
        "een lijst van DUO met vestigingen", _keys("vestigingsnaam", "straatnaam", "huisnummer-toevoeging"),
        frozenset({"scholen"}), BEHEER,
    ),
)  # fmt: skip


def plain_code(code: str) -> str:
    """A code by its letters and digits: DUO writes VO9901 and VO-99-01."""
    return re.sub(r"[^A-Z0-9]", "", code.upper())


def recognise(koppen: Iterable[str]) -> Afzender | None:
    """The sender of a list with these headings; None for a list that we don't know."""
    keys = set(map(kopsleutel, koppen))
    fitting = [each for each in AFZENDERS if each.koppen <= keys and not each.zonder & keys]
    return max(fitting, key=lambda each: len(each.koppen), default=None)


def recognise_file(data: bytes, naam: str, lijsten: Collection[Afzender]) -> Afzender | None:
    """Which of these lists this file is, by the headings in its first rows; None for any other. Raises Onleesbaar."""
    if diagnose(data):
        return None  # what else it is, is told where the file is read
    table = read_table(data, naam, lambda row: int(recognise(row) in lijsten))
    found = (recognise(cell.tekst for cell in cells) for _, cells in table.rijen[:KOPREGELS])
    return next((each for each in found if each in lijsten), None)


def tell_misplaced(koppen: Iterable[str], soort: str) -> str:
    """What this list is and where it belongs; "" when it belongs here or when we don't know it."""
    afzender = recognise(koppen)
    return f"Dit is {afzender.naam}. {afzender.weg}" if afzender and soort not in afzender.soorten else ""
