"""Small numbers of an outcome hidden, with what would give them away: parts, boards, schools, kinds and the total."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from rapportage.indicatoren.calculations.uitkomst import Indicatordeel, Indicatoruitkomst
from rapportage.indicatoren.enums import Indicatoreenheid
from swv.kern.kleine_cellen import find_hidden, hide_cells, is_small

Sleutel = tuple[str, str, str]
Gesloten = Mapping[str, Collection[str]]
# Tables that belong together: schools add up to boards.
TABELLEN = (("per_school", "per_bestuur"), ("per_soort",), ("delen",))
ALLE_TABELLEN = tuple(name for names in TABELLEN for name in names)
# Numerators that count pupils; amounts and numbers of pupils of a whole school tell nothing about one of them.
TELT_LEERLINGEN = frozenset(
    {Indicatoreenheid.PROCENT, Indicatoreenheid.AANTAL, Indicatoreenheid.DAGEN, Indicatoreenheid.PER_1000}
)


def hide_small(uitkomst: Indicatoruitkomst, gesloten: Gesloten | None = None) -> Indicatoruitkomst:
    """The same outcome for people who may not see single pupils; what is hidden is None.

    When the total itself is too small (or what is left of it) nothing below it is shown either. Otherwise each table
    hides what it has to, with the total as it stands: tables share nothing but their total. ``gesloten`` is hidden anyway:
    {table: keys of its rows}.
    """
    if uitkomst.waarde is None or uitkomst.teller is None or uitkomst.indicator.eenheid not in TELT_LEERLINGEN:
        return uitkomst
    if _is_hidden_as_whole(uitkomst):
        return _hide_all(uitkomst)
    changes: dict[str, Any] = {}
    for names in TABELLEN:
        hidden = _find(uitkomst, names, gesloten or {})
        for name in names:
            changes[name] = tuple(_shown(deel, name, hidden, uitkomst) for deel in getattr(uitkomst, name))
    return replace(uitkomst, **changes)


def _is_hidden_as_whole(uitkomst: Indicatoruitkomst) -> bool:
    teller, noemer = _whole(uitkomst).over_leerlingen or 0, uitkomst.noemer or 0
    rest = noemer - teller if uitkomst.indicator.is_deel else 0
    return is_small(int(teller)) or is_small(int(rest))


def hide_together(uitkomsten: Sequence[Indicatoruitkomst]) -> list[Indicatoruitkomst]:
    """Figures over the same requests: what one of them hides (a school, a kind) all of them hide.

    Otherwise a number that is hidden here could stand there under another name. Hiding more never shows more.
    """
    closed: dict[str, set[str]] = {name: set() for name in ALLE_TABELLEN}
    hidden = []
    for uitkomst in uitkomsten:
        found = hide_small(uitkomst, closed)
        hidden.append(found)
        # One that is hidden as a whole says nothing, so the others need not follow.
        for name in () if found.verborgen else ALLE_TABELLEN:
            closed[name] |= {deel.sleutel for deel in getattr(found, name) if deel.verborgen}
    return [_hide_rows(each, closed) for each in hidden]


def _hide_rows(uitkomst: Indicatoruitkomst, keys: Mapping[str, set[str]]) -> Indicatoruitkomst:
    changes: dict[str, Any] = {
        name: tuple(_blank(deel, uitkomst) if deel.sleutel in keys[name] else deel for deel in getattr(uitkomst, name))
        for name in ALLE_TABELLEN
    }
    return replace(uitkomst, **changes)


def hide_absence(uitkomst: Indicatoruitkomst) -> Indicatoruitkomst:
    """Thuiszitters as the quarterly return hides them: over its four columns, and the total only when all are shown."""
    if uitkomst.waarde is None:
        return uitkomst
    shown, _ = hide_cells({deel.sleutel: int(deel.teller or 0) for deel in uitkomst.delen})
    if any(shown[deel.sleutel] is None for deel in uitkomst.delen if not deel.groep):
        return _hide_all(uitkomst)
    parts = tuple(_blank(deel, uitkomst) if shown[deel.sleutel] is None else deel for deel in uitkomst.delen)
    return replace(hide_small(replace(uitkomst, delen=())), delen=parts)


def hide_opp(uitkomst: Indicatoruitkomst, getoond: Mapping[str, bool], totaal: bool) -> Indicatoruitkomst:
    """OPP's as the page of OPP's hides them: a school when its numbers are shown there, a board when all its schools are."""
    if not totaal:
        return _hide_all(uitkomst)
    schools = tuple(deel if getoond.get(deel.sleutel) else _blank(deel, uitkomst) for deel in uitkomst.per_school)
    closed = {deel.groep for deel in schools if deel.verborgen}
    boards = tuple(_blank(deel, uitkomst) if deel.sleutel in closed else deel for deel in uitkomst.per_bestuur)
    return replace(uitkomst, per_school=schools, per_bestuur=boards)


def _hide_all(uitkomst: Indicatoruitkomst) -> Indicatoruitkomst:
    empty: dict[str, Any] = {
        name: tuple(_blank(deel, uitkomst) for deel in getattr(uitkomst, name)) for name in ALLE_TABELLEN
    }
    base = None if uitkomst.indicator.is_deel else uitkomst.noemer
    return replace(uitkomst, **empty, teller=None, noemer=base, waarde=None, verborgen=True, leerlingen=None)


def _whole(uitkomst: Indicatoruitkomst) -> Indicatordeel:
    """The total as a line."""
    return Indicatordeel("", "", uitkomst.teller, uitkomst.noemer, leerlingen=uitkomst.leerlingen)


def _find(uitkomst: Indicatoruitkomst, names: tuple[str, ...], gesloten: Gesloten) -> frozenset[Sleutel]:
    """What these tables hide below a total that is shown."""
    waarden: dict[Sleutel, int] = {}
    sommen: list[tuple[Sleutel, list[Sleutel]]] = []
    latent: list[Sleutel] = []
    _add(waarden, sommen, latent, uitkomst, "totaal", _whole(uitkomst))
    total = frozenset(waarden)
    for name in names:
        for deel in getattr(uitkomst, name):
            _add(waarden, sommen, latent, uitkomst, name, deel)
    for soort in ("t", *(("n", "r") if uitkomst.indicator.is_deel else ())):
        sommen += _levels(uitkomst, names, soort, waarden, latent)
    own = [key for key in latent if key not in total]
    closed = [(name, key, soort) for name in names for key in gesloten.get(name, ()) for soort in ("t", "n")]
    return find_hidden(waarden, sommen, nooit_getoond=own, altijd_getoond=total, al_verborgen=closed)


def _add(
    waarden: dict[Sleutel, int], sommen: list[tuple[Sleutel, list[Sleutel]]], latent: list[Sleutel],
    uitkomst: Indicatoruitkomst, name: str, deel: Indicatordeel,
) -> None:  # fmt: skip
    """The numbers of one line: the numerator, and where it is a part the denominator and the rest."""
    if deel.teller is None:
        return
    waarden[name, deel.sleutel, "t"] = int(deel.over_leerlingen or 0)
    if uitkomst.indicator.is_deel and deel.noemer is not None:
        rest = (name, deel.sleutel, "r")
        waarden[name, deel.sleutel, "n"], waarden[rest] = int(deel.noemer), int(deel.noemer - deel.teller)
        sommen.append(((name, deel.sleutel, "n"), [(name, deel.sleutel, "t"), rest]))
        latent.append(rest)


def _levels(
    uitkomst: Indicatoruitkomst, names: tuple[str, ...], soort: str, waarden: dict[Sleutel, int], latent: list[Sleutel]
) -> list[tuple[Sleutel, list[Sleutel]]]:
    """Schools add up to their board, the rows of a table to the total."""
    found: list[tuple[Sleutel, list[Sleutel]]] = []
    boards = {deel.sleutel for deel in uitkomst.per_bestuur} if "per_bestuur" in names else set()
    for bestuur in sorted(boards):
        parts = [("per_school", deel.sleutel, soort) for deel in uitkomst.per_school if deel.groep == bestuur]
        found.append((("per_bestuur", bestuur, soort), parts))
    # A school whose board is not in the table counts for the total itself.
    top = [
        (name, deel.sleutel, soort)
        for name in names
        for deel in getattr(uitkomst, name)
        if (name == "per_school" and deel.groep not in boards) or (name != "per_school" and not deel.groep)
    ]
    found.append((("totaal", "", soort), top))
    rows = [(whole, [key for key in parts if key in waarden]) for whole, parts in found if whole in waarden]
    return [_balance(whole, parts, waarden, latent) for whole, parts in rows if parts]


def _balance(
    whole: Sleutel, parts: list[Sleutel], waarden: dict[Sleutel, int], latent: list[Sleutel]
) -> tuple[Sleutel, list[Sleutel]]:
    """What the parts do not cover (pupils of no school, for example) is a part that is never shown."""
    rest = waarden[whole] - sum(waarden[part] for part in parts)
    if rest > 0:
        other = (f"overig {whole[0]} {parts[0][0]}", whole[1], whole[2])
        waarden[other] = rest
        latent.append(other)
        return whole, [*parts, other]
    return whole, parts


def _shown(deel: Indicatordeel, name: str, hidden: frozenset[Sleutel], uitkomst: Indicatoruitkomst) -> Indicatordeel:
    is_hidden = {(name, deel.sleutel, "t"), (name, deel.sleutel, "n")} & hidden
    return _blank(deel, uitkomst) if is_hidden else deel


def _blank(deel: Indicatordeel, uitkomst: Indicatoruitkomst) -> Indicatordeel:
    """Without its numbers; how many pupils a whole school has stays."""
    base = None if uitkomst.indicator.is_deel else deel.noemer
    return replace(deel, teller=None, noemer=base, waarde=None, verborgen=True, leerlingen=None)
