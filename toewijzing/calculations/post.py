"""In which order letters are printed: as a postman walks, by postcode and house number."""

import re
from collections.abc import Sequence

_PLAATSREGEL = re.compile(r"([1-9][0-9]{3}) ?([A-Z]{2})\b")
# The number of a house stands behind a space: not the second one of «12-3», nor that of «Plein 1940» when another follows.
_NUMMER = re.compile(r"(?<=\s)[0-9]+")
Adressleutel = tuple[bool, str, int, tuple[str, ...]]


def get_adressleutel(regels: Sequence[str]) -> Adressleutel:
    """What to order by, of the lines behind the window of an envelope (name first, place last).

    (is it abroad or without a postcode, postcode, house number, lines): abroad comes last, by country. A number that can't
    be read counts as 0.
    """
    plaats = _PLAATSREGEL.match(regels[-1]) if regels else None
    if plaats is None:  # abroad the country is the last line
        return True, regels[-1] if regels else "", 0, tuple(regels)
    nummers = _NUMMER.findall(regels[-2]) if len(regels) > 1 else []
    return False, plaats[1] + plaats[2], int(nummers[-1]) if nummers else 0, tuple(regels)
