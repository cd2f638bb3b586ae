"""Codes of tariffs, counts, percentages and placements as people say them."""

import re
from collections.abc import Iterator

from django.db.models import TextChoices

from financien.referentie.enums import Percentagesoort, Plaatsingscategorie, Plaatsingsreden, Tariefsoort, Tellingsoort

# «27 vso_1» is a number of pupils; a name of its own reads better than the label of a count or a tariff.
_CATEGORIE = re.compile(r"\b([\d.,]+ )?(v?so)_([123])\b")
_SOORTEN: tuple[type[TextChoices], ...] = (
    Tariefsoort, Tellingsoort, Percentagesoort, Plaatsingscategorie, Plaatsingsreden,
)  # fmt: skip


def _list_names() -> Iterator[tuple[str, str]]:
    """(code, label) of every code with an underscore: the others are words."""
    for soort in _SOORTEN:
        yield from ((str(code), str(label)) for code, label in soort.choices if "_" in code)


_NAMEN = dict(_list_names())
_CODE = re.compile(rf"\b(?:{'|'.join(sorted(_NAMEN, key=len, reverse=True))})\b")


def name_codes(text: str) -> str:
    """The same text without codes: «27 vso_1 × € …» becomes 27 leerlingen vso categorie 1, «te_verdelen» its label.

    A calculation keeps the codes in its trace, which is compared when it is done again; people read this.
    """
    if "_" not in text:
        return text

    def write(found: re.Match[str]) -> str:
        word = "leerling" if (found[1] or "").strip() == "1" else "leerlingen"
        return f"{found[1] or ''}{word} {found[2]} categorie {found[3]}"

    return _CODE.sub(lambda found: _NAMEN[found[0]], _CATEGORIE.sub(write, text))
