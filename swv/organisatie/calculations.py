"""Names of people: their parts, how one says, sorts and addresses them, and taking a name in one text apart.

Prefixes are those of table 36 of the Basisregistratie Personen that occur in the Netherlands. A text is taken apart only
where there is one way to read it; the rest keeps its whole text as surname and is looked at by people.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

# Words of which a prefix consists: «van der», «in 't», «de la».
VOORVOEGSELS = frozenset(
    [
        "'s",
        "'t",
        "aan",
        "af",
        "al",
        "am",
        "auf",
        "ben",
        "bij",
        "bin",
        "d'",
        "da",
        "dal",
        "de",
        "degl'",
        "degli",
        "dei",
        "del",
        "della",
        "den",
        "der",
        "des",
        "di",
        "do",
        "don",
        "dos",
        "du",
        "el",
        "het",
        "in",
        "'n",
        "l'",
        "la",
        "las",
        "le",
        "les",
        "lo",
        "los",
        "of",
        "onder",
        "op",
        "over",
        "te",
        "ten",
        "ter",
        "tho",
        "thoe",
        "thor",
        "to",
        "toe",
        "tot",
        "uijt",
        "uit",
        "van",
        "vande",
        "vanden",
        "vander",
        "ver",
        "vom",
        "von",
        "voor",
        "vor",
        "zu",
        "zum",
        "zur",
    ]
)
# What stands before a name and is no part of it, without its full stop.
TITELS = frozenset(["bc", "dhr", "dr", "drs", "ds", "ing", "ir", "jhr", "jkvr", "mevr", "mr", "mw", "prof"])
# What may stand behind a name, as it is written there, without full stops.
ACHTERTITELS = frozenset(
    ["AA", "BA", "BEd", "BSc", "EMBA", "LLB", "LLM", "MA", "MBA", "MEd", "MPhil", "MPM", "MSc", "PhD", "RA", "RC"]
)
MAX_TITEL, MAX_ROEPNAAM, MAX_TUSSENVOEGSEL, MAX_ACHTERNAAM = 40, 60, 20, 150
# With the spaces in between.
MAX_NAAM = MAX_TITEL + MAX_ROEPNAAM + MAX_TUSSENVOEGSEL + MAX_ACHTERNAAM + 3


@dataclass(frozen=True)
class Persoonsnaam:
    """The parts of a name. Somebody with one name has it as ``achternaam``.

    ``is_zeker`` is False where a text could not be taken apart for certain: somebody has to look at it.
    """

    achternaam: str
    roepnaam: str = ""
    tussenvoegsel: str = ""
    titel: str = ""
    is_zeker: bool = True

    @property
    def volledig(self) -> str:
        """As one says and signs it: «dr. Hanneke de Wit»."""
        return _join(self.titel, self.roepnaam, self.tussenvoegsel, self.achternaam)

    @property
    def zonder_titel(self) -> str:
        """As one writes to somebody: «Hanneke de Wit»."""
        return _join(self.roepnaam, self.tussenvoegsel, self.achternaam)

    @property
    def in_lijst(self) -> str:
        """As it stands in a list that is sorted on the surname: «Wit, Hanneke de»."""
        voor = _join(self.roepnaam, self.tussenvoegsel)
        return f"{self.achternaam}, {voor}" if voor else self.achternaam

    @property
    def aanspreek(self) -> str:
        """What one is called: the given name, or the whole where only initials are known («F. Yilmaz»)."""
        is_given = self.roepnaam and not all(is_initial(word) for word in self.roepnaam.split())
        return self.roepnaam if is_given else self.zonder_titel


def is_initial(word: str) -> bool:
    """«F.», «M.J.» and «J» are initials; «Jo» is a name."""
    return len(word) == 1 or "." in word


def split_naam(tekst: str) -> Persoonsnaam:
    """The parts of a name in one text: «Dr. Samira el Amrani», «Wit, Hanneke de», «M.J. van 't Hof-de Boer».

    What can be read in more ways («Anna Maria Jansen», one word), has a title behind it (MSc) or a part that is too long for
    its column, keeps its whole text as surname, uncertain.
    """
    words = tekst.replace("’", "'").split()
    if any(word.replace(".", "").strip(",") in ACHTERTITELS for word in words[1:]):
        return Persoonsnaam(" ".join(words), is_zeker=False)
    if any("," in word for word in words):
        return _split_sorted(" ".join(words))
    titels = _count_leading(words, _is_titel)
    titel, rest = " ".join(words[:titels]), words[titels:]
    if not rest:
        return Persoonsnaam(" ".join(words), is_zeker=False)
    return _check(replace(_split_words(rest), titel=titel), " ".join(words))


def _split_words(words: list[str]) -> Persoonsnaam:
    """Given names or initials, then a prefix, then the surname."""
    start = next((at for at, word in enumerate(words) if word in VOORVOEGSELS), None)
    if start is None:
        return _split_without_prefix(words)
    einde = start + _count_leading(words[start:], VOORVOEGSELS.__contains__)
    # «Jan Peter de Wit»: both may be given names, or the second a surname, as in «Anna Jansen van Dijk».
    is_clear = start == 1 or (start > 1 and all(is_initial(word) for word in words[:start]))
    if not is_clear or einde == len(words):
        return Persoonsnaam(" ".join(words), is_zeker=False)
    voor, tussen, achter = (" ".join(part) for part in (words[:start], words[start:einde], words[einde:]))
    return Persoonsnaam(achter, roepnaam=voor, tussenvoegsel=tussen)


def _split_without_prefix(words: list[str]) -> Persoonsnaam:
    """«Sanne Duin» and «A. B. Jansen»."""
    if len(words) == 2 or (len(words) > 2 and all(is_initial(word) for word in words[:-1])):
        return Persoonsnaam(words[-1], roepnaam=" ".join(words[:-1]))
    return Persoonsnaam(" ".join(words), is_zeker=False)


def _split_sorted(tekst: str) -> Persoonsnaam:
    """«Wit, Hanneke de» and «Wit, dr. H. de»: the surname, then what stands before it."""
    achter, _, voor = tekst.partition(", ")
    words = voor.split()
    titels = _count_leading(words, _is_titel)
    names = _count_leading(words[titels:], lambda word: word not in VOORVOEGSELS)
    tussen = words[titels + names :]
    if not achter or not names or "," in voor or any(word not in VOORVOEGSELS for word in tussen):
        return Persoonsnaam(tekst, is_zeker=False)
    found = Persoonsnaam(
        achter, roepnaam=" ".join(words[titels : titels + names]), tussenvoegsel=" ".join(tussen),
        titel=" ".join(words[:titels]),
    )  # fmt: skip
    return _check(found, tekst)


def _check(naam: Persoonsnaam, tekst: str) -> Persoonsnaam:
    """The parts, when each fits its column; else the whole text."""
    delen = ((naam.titel, MAX_TITEL), (naam.roepnaam, MAX_ROEPNAAM), (naam.tussenvoegsel, MAX_TUSSENVOEGSEL))
    fits = all(len(deel) <= hoogstens for deel, hoogstens in delen)
    return naam if fits else Persoonsnaam(tekst, is_zeker=False)


def _is_titel(word: str) -> bool:
    return word.lower().strip(".,") in TITELS


def _count_leading(words: list[str], fits: Callable[[str], bool]) -> int:
    return next((at for at, word in enumerate(words) if not fits(word)), len(words))


def _join(*parts: str) -> str:
    """One space in between, as the database has it (``gebruiker_naam_uit_delen``)."""
    return re.sub(" +", " ", " ".join(parts)).strip(" ")
