"""Codes of tariffs, counts, percentages and placements as people say them.

Calculations load no database layer, so the lists of codes are not imported: the application gives the names when it
starts (``financien.referentie.apps``). Without it, on the command line of a calculation alone, codes stay codes.
"""

import re
from collections.abc import Mapping

# «27 vso_1» is a number of pupils.
_CATEGORIE = re.compile(r"\b([\d.,]+) (v?so)_([123])\b")
_CODE = re.compile(r"\b[a-z0-9]+(?:_[a-z0-9]+)+\b")
_namen: dict[str, str] = {}


def register_names(namen: Mapping[str, str]) -> None:
    """Say how these codes are called: {code: name}. A name given later goes before an earlier one."""
    _namen.update(namen)


def name_codes(text: str) -> str:
    """The same text without codes: «27 vso_1 × € …» becomes 27 leerlingen vso categorie 1, «te_verdelen» its name.

    A calculation keeps the codes in its trace, which is compared when it is done again; people read this.
    """
    if "_" not in text:
        return text

    def write(found: re.Match[str]) -> str:
        return f"{found[1]} {'leerling' if found[1] == '1' else 'leerlingen'} {found[2]} categorie {found[3]}"

    return _CODE.sub(lambda found: _namen.get(found[0], found[0]), _CATEGORIE.sub(write, text))
