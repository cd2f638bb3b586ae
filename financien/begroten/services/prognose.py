"""The lines of a budget that follow from counts and tariffs: gross income and what OCW deducts, with their trace.

A year with its own counts and tariffs is computed; a later year without them grows from the last one that was. What the
boards bear when a stream is exhausted doesn't grow by itself: it follows from the lines of that year.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from financien.begroten.calculations.begroting import grow
from financien.begroten.enums import Postherkomst, Postsoort
from financien.begroten.models import Begroting
from financien.begroten.queries.stromen import LICHT, LWOO, PRO, SBO, STROOM, VSO, ZWAAR, Sleutel
from financien.begroten.services.begroting import Postgegevens
from financien.referentie.calculations import bekostiging as engine
from financien.referentie.queries.inkomsten import get_inkomsten
from swv.kern.geld import write_aantal, write_euro

UITPUTTING: Sleutel = ("4.5.3", "Uitputting, gedragen door de schoolbesturen", Postsoort.LASTEN)
AFDRACHTEN: dict[str, Sleutel] = {"lwoo": LWOO, "pro": PRO, "sbo": SBO}


@dataclass(frozen=True)
class Prognose:
    """The computed posts, how each year came about, and what is missing when there is nothing to compute, in Dutch."""

    posten: list[Postgegevens]
    berekende_jaren: list[int]
    ontbreekt: tuple[str, ...] = ()


def make_forecast(*, begroting: Begroting, groei_baten: Decimal, groei_lasten: Decimal) -> Prognose:
    """Income and deductions for all years of a budget; growth is in percent per year."""
    found: dict[Sleutel, dict[int, tuple[Decimal, list[str]]]] = {}
    computed: list[int] = []
    missing: tuple[str, ...] = ()
    for jaar in begroting.jaren:
        inkomsten = get_inkomsten(begroting.swv, jaar)
        if inkomsten.bekostiging is None:
            missing = missing or inkomsten.problemen
            continue
        computed.append(jaar)
        for key, bedrag, spoor in _to_lines(inkomsten.bekostiging):
            found.setdefault(key, {})[jaar] = (bedrag, spoor)
    if begroting.jaar not in computed:
        return Prognose([], computed, missing)
    posten = [
        _to_post(begroting, key, years, computed, groei_baten if key[2] == Postsoort.BATEN else groei_lasten)
        for key, years in found.items()
    ]
    tekort = _find_shortage(begroting, posten)
    return Prognose([*posten, tekort] if tekort else posten, computed)


def _to_lines(bekostiging: engine.Bekostiging) -> Iterable[tuple[Sleutel, Decimal, list[str]]]:
    for key, stroom in ((LICHT, bekostiging.licht), (ZWAAR, bekostiging.zwaar)):
        yield key, stroom.bruto, [_write(post) for post in stroom.baten]
    aftrek: dict[Sleutel, list[engine.Bekostigingspost]] = {}
    for post in (*bekostiging.licht.aftrekposten, *bekostiging.zwaar.aftrekposten):
        aftrek.setdefault(AFDRACHTEN.get(post.code, VSO), []).append(post)
    for key, posts in aftrek.items():
        yield key, sum((post.bedrag for post in posts), Decimal(0)), [_write(post) for post in posts]


def _find_shortage(begroting: Begroting, posten: list[Postgegevens]) -> Postgegevens | None:
    """What DUO deducts beyond a stream is borne by the boards: per stream and year, from its own lines. None: never."""
    bedragen: dict[int, Decimal] = {}
    spoor = []
    for jaar in begroting.jaren:
        netto = {stroom: Decimal(0) for stroom in STROOM.values()}
        for post in posten:
            sign = 1 if post.soort == Postsoort.BATEN else -1
            netto[STROOM[post.code, post.naam, post.soort]] += sign * post.bedragen[jaar]
        short = {stroom: -over for stroom, over in netto.items() if over < 0}
        regels = [
            f"Uitputting {stroom}: {write_euro(bedrag)} houdt DUO in bij de schoolbesturen."
            for stroom, bedrag in short.items()
        ]
        bedragen[jaar] = -sum(short.values(), Decimal(0))
        spoor.append({"jaar": jaar, "bedrag": str(bedragen[jaar]), "regels": regels or ["Dit jaar geen uitputting."]})
    code, naam, soort = UITPUTTING
    # A shortage that was taken over before and is gone becomes zero.
    if (
        not any(bedragen.values())
        and not begroting.posten.filter(code=code, naam=naam, herkomst=Postherkomst.MODEL).exists()
    ):
        return None
    return Postgegevens(code, naam, soort, bedragen, herkomst=Postherkomst.MODEL, spoor=spoor)


def _write(post: engine.Bekostigingspost) -> str:
    return (
        f"{post.naam.capitalize()}: {write_aantal(post.aantal)} × {write_euro(post.tarief)} = {write_euro(post.bedrag)}"
    )


def _to_post(
    begroting: Begroting,
    key: Sleutel,
    years: dict[int, tuple[Decimal, list[str]]],
    computed: list[int],
    groei: Decimal,
) -> Postgegevens:
    code, naam, soort = key
    bedragen: dict[int, Decimal] = {}
    spoor = []
    base = begroting.jaar
    for jaar in begroting.jaren:
        if jaar in computed:
            base = jaar
            bedragen[jaar], regels = years.get(jaar, (Decimal(0), ["Dit jaar niet van toepassing."]))
        else:
            bedragen[jaar] = grow(bedragen[base], groei, jaar - base)[-1]
            percent = f"{groei.normalize():f}".replace(".", ",")
            regels = [
                f"{write_euro(bedragen[base])} van {base}, met {percent} % groei per jaar = {write_euro(bedragen[jaar])}"
            ]
        spoor.append({"jaar": jaar, "bedrag": str(bedragen[jaar]), "regels": regels})
    return Postgegevens(code, naam, soort, bedragen, groei=groei, herkomst=Postherkomst.MODEL, spoor=spoor)
