"""The staat van baten en lasten of one year: realised against budget and the year before."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.db.models import QuerySet

from financien.begroten.calculations.begroting import has_code
from financien.begroten.calculations.rj660 import get_naam
from financien.begroten.enums import Postsoort
from financien.begroten.models import Begroting, Realisatieregel
from financien.begroten.queries.begroting import get_begroting_voor, read_posten
from swv.kern.geld import round_euro

NUL = Decimal(0)
SIGNAAL = Decimal(1)  # percent from which a line is marked on the page
SECTIES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Baten", (Postsoort.BATEN,)),
    ("Lasten", (Postsoort.LASTEN,)),
    ("Financiële baten en lasten", (Postsoort.FINANCIELE_BATEN, Postsoort.FINANCIELE_LASTEN)),
)


@dataclass(frozen=True)
class Staatregel:
    """One line of the staat. Amounts in euro; None: nothing known. ``naam`` is empty for a code without a name."""

    code: str
    naam: str
    programma: str
    soort: str
    begroot: Decimal | None = None
    begroot_tot: Decimal | None = None
    gerealiseerd: Decimal | None = None
    vorig: Decimal | None = None
    is_totaal: bool = False

    @property
    def verschil(self) -> Decimal | None:
        """Realised less what was budgeted for the same months. None without realisation, and for a detail that is not
        budgeted by itself: its budget may stand on a line above or beside it."""
        if self.gerealiseerd is None or (self.begroot_tot is None and not self.is_totaal):
            return None
        return self.gerealiseerd - (self.begroot_tot or NUL)

    @property
    def verschil_procent(self) -> Decimal | None:
        """In two decimals, so that what is shown is what is judged."""
        if self.verschil is None or not self.begroot_tot:
            return None
        return round(self.verschil / abs(self.begroot_tot) * 100, 2) + NUL  # no minus zero

    @property
    def valt_tegen(self) -> bool:
        """Less income or more cost than budgeted, by at least ``SIGNAAL`` percent."""
        percent = self.verschil_procent
        if percent is None or abs(percent) < SIGNAAL:
            return False
        is_income = self.soort in (Postsoort.BATEN, Postsoort.FINANCIELE_BATEN)
        return (percent > 0) != is_income


@dataclass(frozen=True)
class Staatgroep:
    """A code with everything under it: the totals, and the lines they are made of."""

    totaal: Staatregel
    regels: list[Staatregel]


@dataclass(frozen=True)
class Sectie:
    """Baten, lasten, or financiële baten en lasten (its total is income less expense)."""

    titel: str
    groepen: list[Staatgroep]
    totaal: Staatregel


@dataclass(frozen=True)
class Staat:
    """The staat van baten en lasten of one year, up to and including a month, against budget and the year before."""

    jaar: int
    tot_en_met: int
    secties: list[Sectie]
    saldo: Staatregel
    resultaat: Staatregel
    begroting: Begroting | None
    programmas: list[Staatregel] = field(default_factory=list)

    @property
    def is_heel_jaar(self) -> bool:
        """Does the staat run to December, so that ``begroot_tot`` is the budget of the whole year?"""
        return self.tot_en_met == 12


@dataclass
class _Bedragen:
    begroot: Decimal | None = None
    begroot_tot: Decimal | None = None
    gerealiseerd: Decimal | None = None
    vorig: Decimal | None = None

    def add(self, **bedragen: Decimal) -> None:
        for naam, bedrag in bedragen.items():
            setattr(self, naam, (getattr(self, naam) or NUL) + bedrag)


Sleutel = tuple[str, str, str, str]  # soort, code, naam, programma


def get_staat(
    swv_id: int, jaar: int, tot_en_met: int | None = 12, begrotingen: QuerySet[Begroting] | None = None
) -> Staat:
    """The staat of a year up to and including this month; None: the last month with figures.

    It is laid beside the adopted budget that counts; ``begrotingen`` are those that somebody may see.
    """
    booked = list(
        Realisatieregel.objects.filter(swv=swv_id, jaar__in=(jaar - 1, jaar))
        .order_by()
        .values_list("jaar", "maand", "soort", "code", "naam", "programma", "bedrag")
    )
    last = tot_en_met or max((row[1] for row in booked if row[0] == jaar), default=12)
    lines: dict[Sleutel, _Bedragen] = defaultdict(_Bedragen)
    begroting = get_begroting_voor(swv_id, jaar, begrotingen)
    for post in read_posten(begroting) if begroting else []:
        if jaar in post.bedragen:
            bedrag = post.bedragen[jaar]
            lines[post.soort, post.code, post.naam, post.programma].add(
                begroot=bedrag, begroot_tot=round_euro(bedrag * last / 12)
            )
    for year, maand, soort, code, naam, programma, bedrag in booked:
        if maand <= last:
            kolom = "gerealiseerd" if year == jaar else "vorig"
            lines[soort, code, naam, programma].add(**{kolom: bedrag})
    return _build_staat(jaar, last, lines, begroting)


def _build_staat(jaar: int, tot_en_met: int, lines: Mapping[Sleutel, _Bedragen], begroting: Begroting | None) -> Staat:
    namen = _names(lines)
    secties = []
    for titel, soorten in SECTIES:
        own = {key: value for key, value in lines.items() if key[0] in soorten}
        roots = find_roots(code for _, code, _, _ in own)
        groepen = []
        for root in roots:
            for soort in soorten:
                regels = [
                    Staatregel(
                        code, naam, programma, soort, value.begroot, value.begroot_tot, value.gerealiseerd, value.vorig
                    )
                    for (side, code, naam, programma), value in sorted(own.items(), key=lambda item: _order(item[0]))
                    if side == soort and has_code(code, root)
                ]
                if regels:
                    groepen.append(
                        Staatgroep(_sum(regels, root, namen.get((soort, root), get_naam(root)), soort), regels)
                    )
        secties.append(Sectie(titel, groepen, _total(titel, [groep.totaal for groep in groepen], soorten)))
    saldo = _combine("Saldo baten en lasten", secties[0].totaal, secties[1].totaal, -1)
    resultaat = _combine("Resultaat", saldo, secties[2].totaal, 1)
    return Staat(jaar, tot_en_met, secties, saldo, resultaat, begroting, _per_programma(lines))


def find_roots(codes: Iterable[str]) -> list[str]:
    """The codes that lie under no other of these: 4.5.1.2 goes with 4.5.1 when that is there too."""
    every = sorted(set(codes), key=sort_code)
    return [code for code in every if not any(code != other and has_code(code, other) for other in every)]


def sort_code(code: str) -> tuple[int, ...]:
    """So that 4.10 comes after 4.9."""
    return tuple(int(part) for part in code.split(".") if part.isdecimal())


def _order(key: Sleutel) -> tuple[Any, ...]:
    _, code, naam, programma = key
    return sort_code(code), programma, naam


def _names(lines: Mapping[Sleutel, _Bedragen]) -> dict[tuple[str, str], str]:
    """The name of each code: what its lines are called when they agree, else the lines of the budget, else RJ 660."""
    every: dict[tuple[str, str], set[str]] = defaultdict(set)
    budgeted: dict[tuple[str, str], set[str]] = defaultdict(set)
    for (soort, code, naam, _), value in lines.items():
        if naam:
            every[soort, code].add(naam)
            if value.begroot is not None:
                budgeted[soort, code].add(naam)
    found = {}
    for key, names in every.items():
        agreed = next((each for each in (names, budgeted[key]) if len(each) == 1), None)
        found[key] = min(agreed) if agreed else get_naam(key[1]) or min(names)
    return found


def _sum(regels: Sequence[Staatregel], code: str, naam: str, soort: str) -> Staatregel:
    def total(kolom: str) -> Decimal | None:
        known = [getattr(regel, kolom) for regel in regels if getattr(regel, kolom) is not None]
        return sum(known, NUL) if known else None

    return Staatregel(
        code, naam, "", soort, total("begroot"), total("begroot_tot"), total("gerealiseerd"), total("vorig"), True
    )  # fmt: skip


def _total(titel: str, totalen: Sequence[Staatregel], soorten: tuple[str, ...]) -> Staatregel:
    """The total of a section; of the financial one income less expense."""
    first, *other = (_sum([each for each in totalen if each.soort == soort], "", titel, soort) for soort in soorten)
    for each in other:
        first = _combine(titel, first, each, -1)
    return first


def _combine(naam: str, links: Staatregel, rechts: Staatregel, teken: int) -> Staatregel:
    """``links`` plus or minus ``rechts``: nothing known on both sides stays unknown."""

    def both(kolom: str) -> Decimal | None:
        a, b = getattr(links, kolom), getattr(rechts, kolom)
        return None if a is None and b is None else (a or NUL) + teken * (b or NUL)

    return Staatregel(
        "", naam, "", Postsoort.BATEN, both("begroot"), both("begroot_tot"), both("gerealiseerd"), both("vorig"), True
    )  # fmt: skip


def _per_programma(lines: Mapping[Sleutel, _Bedragen]) -> list[Staatregel]:
    """The costs per programme; empty when nothing has a programme."""
    names = sorted({programma for soort, _, _, programma in lines if soort == Postsoort.LASTEN})
    if names in ([], [""]):
        return []
    result = []
    for name in names:
        regels = [
            Staatregel("", "", name, soort, v.begroot, v.begroot_tot, v.gerealiseerd, v.vorig)
            for (soort, _, _, programma), v in lines.items()
            if soort == Postsoort.LASTEN and programma == name
        ]
        result.append(_sum(regels, "", name, Postsoort.LASTEN))
    return result
