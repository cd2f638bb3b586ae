"""Which small numbers of schools are not shown, so that nobody can be recognised in them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from swv.kern.kleine_cellen import find_hidden

TOTAAL = -1


@dataclass(frozen=True)
class Tabelrij:
    """One school with its numbers; None is a number that is not shown."""

    naam: str
    cellen: Mapping[str, int | None]
    verborgen: frozenset[str] = field(default_factory=frozenset)


def suppress(
    rijen: Sequence[tuple[str, Mapping[str, int]]], geheel: Mapping[str, str]
) -> tuple[list[Tabelrij], dict[str, int | None]]:
    """(rows, totals below the columns) with small numbers hidden, and what would give them away.

    ``geheel`` is {column: the column it is a part of}; what is left of the whole must not give anybody away either.
    """
    hidden = _find(rijen, geheel)
    rows = [
        Tabelrij(
            naam,
            {kolom: None if (plaats, kolom, "") in hidden else value for kolom, value in cellen.items()},
            frozenset(kolom for kolom in cellen if (plaats, kolom, "") in hidden),
        )
        for plaats, (naam, cellen) in enumerate(rijen)
    ]
    sums = {kolom: sum(cellen[kolom] for _, cellen in rijen) for kolom in (rijen[0][1] if rijen else ())}
    return rows, {kolom: None if (TOTAAL, kolom, "") in hidden else value for kolom, value in sums.items()}


def show_all(rijen: Sequence[tuple[str, Mapping[str, int]]]) -> tuple[list[Tabelrij], dict[str, int | None]]:
    """(rows, totals below the columns) for who may see every number."""
    kolommen = list(rijen[0][1]) if rijen else []
    return [Tabelrij(naam, cellen) for naam, cellen in rijen], {
        kolom: sum(cellen[kolom] for _, cellen in rijen) for kolom in kolommen
    }


def _find(rijen: Sequence[tuple[str, Mapping[str, int]]], geheel: Mapping[str, str]) -> frozenset[tuple[int, str, str]]:
    """The hidden (row, column, "") of this table; a part's rest is (row, column, "rest") and never shown itself."""
    kolommen = list(rijen[0][1]) if rijen else []
    totalen = {kolom: sum(cellen[kolom] for _, cellen in rijen) for kolom in kolommen}
    waarden: dict[tuple[int, str, str], int] = {}
    sommen: list[tuple[tuple[int, str, str], list[tuple[int, str, str]]]] = []
    for plaats, cellen in [*enumerate(cellen for _, cellen in rijen), (TOTAAL, totalen)]:
        for kolom in kolommen:
            waarden[plaats, kolom, ""] = cellen[kolom]
            if heel := geheel.get(kolom):
                waarden[plaats, kolom, "rest"] = cellen[heel] - cellen[kolom]
                sommen.append(((plaats, heel, ""), [(plaats, kolom, ""), (plaats, kolom, "rest")]))
    places = range(len(rijen))
    for kolom in kolommen:
        sommen.append(((TOTAAL, kolom, ""), [(plaats, kolom, "") for plaats in places]))
        if kolom in geheel:
            sommen.append(((TOTAAL, kolom, "rest"), [(plaats, kolom, "rest") for plaats in places]))
    return find_hidden(waarden, sommen, nooit_getoond=[key for key in waarden if key[2]])
