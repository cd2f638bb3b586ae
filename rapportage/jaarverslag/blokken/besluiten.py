"""Requests and decisions of one year, counted once, with small numbers hidden over all tables together.

The tables of one report share their totals, so a number hidden in one table could be computed from another: what is
hidden is therefore decided for all of them at once. The counts are those of the dashboard (``Aanvraagcijfer``), which
outlive the pupils' data.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.db.models import F

from rapportage.indicatoren.models import Aanvraagcijfer
from rapportage.jaarverslag.blokken.basis import Blokvraag
from rapportage.jaarverslag.calculations.cijferblok import Cel, told
from swv.kern.kleine_cellen import find_hidden, is_small
from toewijzing.enums import Besluitstatus, Categorie, Uitkomst
from toewijzing.models import Aanvraagsoort, Besluit

Sleutel = tuple[Any, ...]
Sommen = list[tuple[Sleutel, list[Sleutel]]]
UITKOMSTEN = (Uitkomst.TOEGEKEND, Uitkomst.AFGEWEZEN, Uitkomst.BUITEN_BEHANDELING)
STROMEN = {"instroom": "Instroom", "uitstroom": "Uitstroom", "terugstroom": "Terug naar regulier onderwijs"}
KWARTALEN = (1, 2, 3, 4)


def hide(
    waarden: Mapping[Sleutel, int], sommen: Iterable[tuple[Sleutel, list[Sleutel]]], vooraf: Collection[Sleutel] = ()
) -> dict[Sleutel, Cel]:  # fmt: skip
    """Every number as it may be told; ``vooraf`` are numbers that are hidden anyway, to protect small ones."""
    hidden = find_hidden(waarden, list(sommen), nooit_getoond=vooraf)
    return {key: told(None if key in hidden else value) for key, value in waarden.items()}


@dataclass(frozen=True)
class Besluitcijfers:
    """The monthly counts of one year: what is in a report follows from these rows."""

    vraag: Blokvraag

    @cached_property
    def rijen(self) -> list[dict[str, Any]]:
        """Monthly counts, one dict per school, kind and month, with its board; ``doorlooptijden`` is a list of days."""
        rows = Aanvraagcijfer.objects.filter(swv=self.vraag.swv, maand__range=(self.vraag.begin, self.vraag.eind))
        return list(rows.values(
            "soort", "maand", "ontvangen", *map(str, UITKOMSTEN), "met_wettermijn", "binnen_wettermijn", "met_norm",
            "binnen_norm", "doorlooptijden", *STROMEN, bestuur=F("school__bestuur__naam"),
        ))  # fmt: skip

    @cached_property
    def namen(self) -> dict[str, str]:
        """{code of a kind: its name}."""
        rows = Aanvraagsoort.objects.filter(swv=self.vraag.swv).order_by("van")
        return dict(rows.values_list("code", "naam"))

    def naam(self, code: str) -> str:
        """The name of a kind of request; the code itself for a kind that the swv doesn't know."""
        return self.namen.get(code, code)

    @property
    def soorten(self) -> list[str]:
        """Kinds of which something was decided."""
        return sorted({row["soort"] for row in self.rijen if any(row[each] for each in UITKOMSTEN)}, key=self.naam)

    @property
    def besturen(self) -> list[str]:
        """Names of boards of which something was decided, in alphabetical order; "" for a school without a board."""
        return sorted({row["bestuur"] or "" for row in self.rijen if any(row[each] for each in UITKOMSTEN)})


# --- decisions ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Besluiten:
    """Decisions of a year. Keys of ``cel``: ("soort", naam, uitkomst), ("bestuur", naam, uitkomst) and their totals."""

    soorten: list[str]
    besturen: list[str]
    cel: dict[Sleutel, Cel]

    @property
    def totaal(self) -> int | None:
        """All decisions of the year; None when the number is too small to tell."""
        found = self.cel["totaal",]
        return found if isinstance(found, int) else None


def count_decisions(vraag: Blokvraag) -> Besluiten:
    """All decisions of this year by kind, by board and by outcome; categories where Verband knows them."""
    cijfers = Besluitcijfers(vraag)
    soorten, besturen = [cijfers.naam(code) for code in cijfers.soorten], cijfers.besturen
    counts: Counter[Sleutel] = Counter()
    for row in cijfers.rijen:
        for uitkomst in UITKOMSTEN:
            counts["soort", cijfers.naam(row["soort"]), uitkomst] += row[uitkomst]
            counts["bestuur", row["bestuur"] or "", uitkomst] += row[uitkomst]
    waarden: dict[Sleutel, int] = {}
    sommen: Sommen = []
    for naam, rijen in (("soort", soorten), ("bestuur", besturen)):
        _add_rows(waarden, sommen, naam, rijen, counts)
    for uitkomst in UITKOMSTEN:
        waarden["uitkomst", uitkomst] = sum(counts["soort", soort, uitkomst] for soort in soorten)
        sommen.append((("uitkomst", uitkomst), [("soort", soort, uitkomst) for soort in soorten]))
        sommen.append((("uitkomst", uitkomst), [("bestuur", bestuur, uitkomst) for bestuur in besturen]))
    waarden["totaal",] = sum(waarden["uitkomst", uitkomst] for uitkomst in UITKOMSTEN)
    sommen.append((("totaal",), [("uitkomst", uitkomst) for uitkomst in UITKOMSTEN]))
    sommen += [
        (("totaal",), [(naam, rij) for rij in rijen]) for naam, rijen in (("soort", soorten), ("bestuur", besturen))
    ]
    _add_categories(vraag, waarden, sommen)
    vooraf = {*choose_partners(waarden, "soort", soorten), *choose_partners(waarden, "bestuur", besturen)}
    return Besluiten(soorten, besturen, hide(waarden, sommen, vooraf))


def choose_partners(waarden: Mapping[Sleutel, int], naam: str, rijen: list[str]) -> set[Sleutel]:
    """Cells to hide along with the small ones so that totals can stay: two rows, each with the same two outcomes.

    Within such a square every number could be one more or less, so nothing follows from the totals.
    """
    cells = {rij: [(naam, rij, uitkomst) for uitkomst in UITKOMSTEN] for rij in rijen}
    small = {rij for rij in rijen if any(is_small(waarden[cell]) for cell in cells[rij])}
    if not small:
        return set()
    columns = {cell[2] for rij in small for cell in cells[rij] if waarden[cell]}
    fits = [rij for rij in rijen if rij not in small and all(waarden[naam, rij, column] for column in columns)]
    partner = {min(fits, key=lambda rij: waarden[naam, rij])} if fits and len(small) == 1 else set()
    return {(naam, rij, column) for rij in small | partner for column in columns if waarden[naam, rij, column]}


def _add_rows(
    waarden: dict[Sleutel, int], sommen: Sommen, naam: str, rijen: list[str], counts: Counter[Sleutel]
) -> None:  # fmt: skip
    """The cells of one table and the totals of its rows."""
    for rij in rijen:
        cells: list[Sleutel] = [(naam, rij, uitkomst) for uitkomst in UITKOMSTEN]
        waarden |= {cell: counts[cell] for cell in cells}
        waarden[naam, rij] = sum(waarden[cell] for cell in cells)
        sommen.append(((naam, rij), cells))


def _add_categories(vraag: Blokvraag, waarden: dict[Sleutel, int], sommen: Sommen) -> None:
    """What was granted with a bekostigingscategorie, tied to the kinds when both are about the same decisions."""
    rows = Besluit.objects.filter(
        aanvraag__swv=vraag.swv, aanvraag__soort__vraagt_categorie=True, status=Besluitstatus.BEKENDGEMAAKT,
        uitkomst=Uitkomst.TOEGEKEND, bekendgemaakt_op__range=(vraag.begin, vraag.eind),
    )  # fmt: skip
    found = Counter(rows.values_list("categorie", "aanvraag__soort__naam"))
    parts: list[Sleutel] = [("categorie", code) for code in (*Categorie.values, None)]
    waarden |= {part: sum(n for (code, _), n in found.items() if code == part[1]) for part in parts}
    waarden["categorieen",] = sum(found.values())
    sommen.append((("categorieen",), parts))
    kinds: list[Sleutel] = [("soort", naam, Uitkomst.TOEGEKEND) for naam in sorted({naam for _, naam in found})]
    if all(kind in waarden for kind in kinds) and sum(waarden[kind] for kind in kinds) == waarden["categorieen",]:
        sommen.append((("categorieen",), kinds))


# --- requests -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Ontvangen:
    """Requests of a year and the year before. Keys: ("soort", naam, jaar), ("kwartaal", n, jaar), ("totaal", jaar)."""

    jaar: int
    soorten: list[str]
    cel: dict[Sleutel, Cel]

    @property
    def totaal(self) -> int | None:
        """All requests received in the year; None when the number is too small to tell."""
        found = self.cel["totaal", self.jaar]
        return found if isinstance(found, int) else None


def count_received(vraag: Blokvraag) -> Ontvangen:
    """Requests that left the school, by the month in which the swv received them."""
    jaren = {each.jaar: Besluitcijfers(each) for each in (vraag.vorig(), vraag)}
    counts: Counter[Sleutel] = Counter()
    for jaar, cijfers in jaren.items():
        for row in cijfers.rijen:
            counts["soort", cijfers.naam(row["soort"]), jaar] += row["ontvangen"]
            counts["kwartaal", (row["maand"].month + 2) // 3, jaar] += row["ontvangen"]
    soorten = sorted({key[1] for key, aantal in counts.items() if key[0] == "soort" and aantal})
    waarden: dict[Sleutel, int] = {}
    sommen: Sommen = []
    for jaar in jaren:
        kinds: list[Sleutel] = [("soort", naam, jaar) for naam in soorten]
        quarters: list[Sleutel] = [("kwartaal", kwartaal, jaar) for kwartaal in KWARTALEN]
        waarden |= {key: counts[key] for key in (*kinds, *quarters)}
        waarden["totaal", jaar] = sum(waarden[key] for key in quarters)
        sommen += [(("totaal", jaar), kinds), (("totaal", jaar), quarters)]
    return Ontvangen(vraag.jaar, soorten, hide(waarden, sommen))
