"""Find burgerservicenummers in text: a samenwerkingsverband may not process them, so they are refused everywhere.

A number counts when it has nine digits that pass the 11-proof (weights 9, 8, ... 2, -1), written in one piece or in
groups with dots, spaces, dashes or slashes between them. Eight digits count, with a zero in front, only shortly
after a word such as "bsn". What looks alike but is something else (dates, phone numbers, IBANs, amounts, TLV
numbers) is left alone. One in eleven other numbers of nine digits passes too: a false alarm can be kept with a
reason (see ``forms``).
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
KEYWORD_DISTANCE = 20

# Between two groups of digits; spaces that can't be seen too, so that nobody needs them to get around this.
_SEPARATOR = r"[ \t.\-/·_\u00a0\u00ad\u2007-\u2015\u202f\u2212\u200b-\u200d\u2060\ufeff]"
_ONE_PIECE = re.compile(r"(?<!\d)\d{8,9}(?!\d)")
_GROUPED = re.compile(rf"(?<!\d)\d+(?:{_SEPARATOR}{{1,3}}\d+)+(?!\d)")
_GROUPED_ALIKE = re.compile(rf"(?<!\d)\d{{2,}}({_SEPARATOR})\d{{2,}}(?:\1\d{{2,}})*(?!\d)")
_KEYWORD = re.compile(
    r"(?:bsn|burger[ -]?service[ -]?nummer|sofi(?:[ -]?nummer)?|onderwijs[ -]?nummer|pgn|persoonsgebonden nummer)",
    re.IGNORECASE,
)
_NOT_DIGITS = re.compile(r"\D")

# What is a number of something else. Each is blanked before the search.
_DAY, _MONTH = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])"
_LOOK_ALIKES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<!\d){_DAY}([-/. ]){_MONTH}\1(?:19|20)\d\d(?![\d])",
        r"(?<!\d)(?:19|20)\d\d([-/.])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)",
        rf"(?<!\d){_DAY}([-/.]){_MONTH}\1\d\d(?!\d|[-/.]\d)",
        # +31 (0)20 123 4567, 0031 6 12345678
        r"(?:\+|(?<!\d)00)\d{1,3}[ .-]*(?:\(0\)[ .-]*)?(?:\d[ .-]*){8,9}(?!\d)",
        # NL91 ABNA 0417 1643 00; other countries
        r"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])",
        # € 123.456.782 and 123.456.782,00 and 123.456.782 euro
        r"(?<!\d)(?<!\d )(?:€|EUR|euro) ?-?\d{1,3}(?:[. ]?\d{3})*(?!\d)",
        r"(?<!\d)\d{1,3}(?:\.\d{3})+(?=,(?:\d\d(?!\d)|-)| ?(?:euro|EUR|€))",
        # TLV number: code of the swv and a number of its own
        r"(?<![A-Za-z])(?:PO|VO)[ -]?\d{4}[ ./-]?\d{1,6}(?!\d)",
    )
)


@dataclass(frozen=True)
class Match:
    """A number in a text that may be a BSN; ``start`` and ``end`` are positions in that text."""

    start: int
    end: int
    cijfers: str = field(repr=False)

    @property
    def laatste(self) -> str:
        """The three digits by which a person can find it, without showing the number."""
        return self.cijfers[-3:]


def passes_elfproef(cijfers: str) -> bool:
    """Nine digits, not all the same, whose weighted sum is a multiple of eleven."""
    if len(cijfers) != 9 or len(set(cijfers)) == 1:
        return False
    return sum(weight * int(digit) for weight, digit in zip(WEIGHTS, cijfers, strict=True)) % 11 == 0


def find_bsn(text: str) -> list[Match]:
    """Every number in this text that may be a BSN, in the order of the text."""
    found: dict[int, Match] = {}
    for start, end, cijfers, relaxed in _candidates(_clean(text)):
        number = cijfers if len(cijfers) == 9 else f"0{cijfers}"
        if (len(cijfers) == 9 or relaxed) and passes_elfproef(number):
            found.setdefault(start, Match(start, end, number))
    return [found[start] for start in sorted(found)]


def describe(match: Match) -> str:
    """What someone who typed this number is told: what it is, why it is refused, and the way out."""
    return (
        f"Het nummer dat eindigt op {match.laatste} lijkt op een burgerservicenummer (BSN). Een samenwerkingsverband"
        " mag geen BSN bewaren. Haal het nummer weg. Is het geen BSN? Geef dat dan aan en schrijf waarom."
    )


def _clean(text: str) -> str:
    """The same text, position by position, with plain digits and without what only looks like a BSN."""
    plain = "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)
    for pattern in _LOOK_ALIKES:
        plain = pattern.sub(lambda match: "|" * len(match[0]), plain)
    return plain


def _candidates(text: str) -> Iterator[tuple[int, int, str, bool]]:
    """(start, end, digits, after a word such as "bsn") of every number of eight or nine digits."""
    keywords = [match.end() for match in _KEYWORD.finditer(text)]
    for pattern in (_ONE_PIECE, _GROUPED_ALIKE, _GROUPED):
        for match in pattern.finditer(text):
            cijfers = _NOT_DIGITS.sub("", match[0])
            if len(cijfers) not in (8, 9):
                continue
            relaxed = any(0 <= match.start() - end <= KEYWORD_DISTANCE for end in keywords)
            if relaxed or pattern is _ONE_PIECE or _is_group_of_its_own(text, match):
                yield match.start(), match.end(), cijfers, relaxed


def _is_group_of_its_own(text: str, match: re.Match[str]) -> bool:
    """Without such a word, loose digits (scores in a row) and what hangs on a letter (a code) don't count."""
    groups = re.findall(r"\d+", match[0])
    before = text[match.start() - 1 : match.start()]
    return len(groups) <= 4 and min(map(len, groups)) >= 2 and not before.isalpha()
