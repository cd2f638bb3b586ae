"""What a rule may look at while it is being computed: the inputs, indexed, and what the rules before it gave."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from financien.referentie.calculations.fout import GegevenOntbreekt, Gemis
from financien.verdelen.calculations.fout import Modelfout, OngeldigModel
from financien.verdelen.calculations.typen import (
    NUL,
    SWV,
    Bijdrage,
    Invoer,
    Model,
    Modelregel,
    Potregel,
    Spoorregel,
    Verdeeleenheid,
)
from swv.kern.bereik import Bereik
from swv.kern.geld import SleutelNul, divide, round_euro, write_aantal, write_euro

TELDATUM = re.compile(r"^T(-[1-9])?-(\d\d)-(\d\d)$")
ALLEEN_NUL = Decimal(0)


def write_date(day: date) -> str:
    """Write a date in figures, as in a table: 1-2-2023."""
    return f"{day.day}-{day.month}-{day.year}"


class Rekenstand:
    """The state between two rules. Rules only read it; ``add`` is for the calculation itself."""

    def __init__(self, model: Model, invoer: Invoer) -> None:
        self.model = model
        self.invoer = invoer
        self.eenheden = {eenheid.code: eenheid for eenheid in invoer.eenheden}
        self.scholen = [eenheid for eenheid in invoer.eenheden if eenheid.soort == "school"]
        self.besturen = [eenheid for eenheid in invoer.eenheden if eenheid.soort == "bestuur"]
        self.scholen_van: dict[str, list[Verdeeleenheid]] = defaultdict(list)
        for school in self.scholen:
            self.scholen_van[school.bestuur].append(school)
        self.tarieven = {tarief.code: tarief for tarief in invoer.tarieven}
        self.vorig = {item.eenheid: item.bedrag for item in invoer.vorig}
        self.tellingen: dict[str, dict[date, dict[str, Decimal]]] = defaultdict(lambda: defaultdict(dict))
        for telling in invoer.tellingen:
            self.tellingen[telling.code][telling.datum][telling.eenheid] = telling.aantal
        self.bereiken = {(each.code, each.datum, each.eenheid): each.bereik for each in invoer.bereiken}
        for code, datum, _ in self.bereiken:
            self.tellingen[code][datum]  # that day was counted, too
        self.regels: list[Spoorregel] = []
        self.potregels: list[Potregel] = []
        self.potten: dict[str, Decimal] = {}
        self.potnamen: dict[str, str] = {}
        self._subtotalen: dict[str, dict[str, Decimal]] = {}

    # --- units -------------------------------------------------------------------------------------------------------

    def get_scholen(self, parameters: Mapping[str, Any]) -> list[Verdeeleenheid]:
        """The schools a rule is about."""
        wanted = parameters["schoolsoorten"]
        return [school for school in self.scholen if school.schoolsoort in wanted] if wanted else self.scholen

    def get_eenheden(self, parameters: Mapping[str, Any]) -> list[Verdeeleenheid]:
        """The schools or boards a rule is about, by its ``niveau``; a board needs a school of a wanted kind."""
        if parameters["niveau"] == "school":
            return self.get_scholen(parameters)
        if not parameters["schoolsoorten"]:
            return self.besturen
        boards = {school.bestuur for school in self.get_scholen(parameters)}
        return [bestuur for bestuur in self.besturen if bestuur.code in boards]

    # --- counts ------------------------------------------------------------------------------------------------------

    def get_datum(self, code: str, teldatum: str) -> date:
        """The date of the counts of a kind. Raises Ontbreekt when there are none, or several and none was chosen."""
        match = TELDATUM.match(teldatum or "")
        if match:
            year = self.model.jaar + int(match[1] or 0)
            return date(year, int(match[2]), int(match[3]))
        dates = self.tellingen.get(code)
        if not dates:
            raise GegevenOntbreekt([Gemis(f"telling:{code}", f"de telling «{code}»")])
        if len(dates) > 1:
            known = ", ".join(write_date(day) for day in sorted(dates))
            raise GegevenOntbreekt(
                [Gemis(f"teldatum:{code}", f"een keuze voor de teldatum van «{code}» (er zijn tellingen op {known})")]
            )
        return next(iter(dates))

    def get_aantallen(
        self, code: str, eenheden: Iterable[Verdeeleenheid], parameters: Mapping[str, Any]
    ) -> dict[str, Decimal]:
        """The counts of a kind per unit; those of a board are its own or the sum over its schools.

        Raises Ontbreekt with every unit that has no count, unless the rule takes a missing count as zero; and with every
        unit of which only a range is known, which is never zero.
        """
        lenient = bool(parameters.get("leeg_is_nul"))
        try:
            day = self.get_datum(code, str(parameters.get("teldatum") or ""))
        except GegevenOntbreekt:
            if lenient and code not in self.tellingen:
                return {eenheid.code: ALLEEN_NUL for eenheid in eenheden}
            raise
        counts = self.tellingen[code][day] if code in self.tellingen else {}
        missing: list[Gemis] = []
        found: dict[str, Decimal] = {}
        for eenheid in eenheden:
            count = counts.get(eenheid.code)
            if (bereik := self.bereiken.get((code, day, eenheid.code))) is not None:
                missing.append(_missing_number(code, eenheid, day, bereik))
            elif count is None and eenheid.soort == "bestuur":
                count = self._sum_schools(eenheid, code, day, counts, parameters, missing)
            elif count is None and not lenient:
                missing.append(_missing_count(code, eenheid, day))
            found[eenheid.code] = ALLEEN_NUL if count is None else count
        if missing:
            raise GegevenOntbreekt(missing)
        return found

    def _sum_schools(
        self,
        bestuur: Verdeeleenheid,
        code: str,
        day: date,
        counts: Mapping[str, Decimal],
        parameters: Mapping[str, Any],
        missing: list[Gemis],
    ) -> Decimal:
        wanted = parameters.get("schoolsoorten") or ()
        schools = [item for item in self.scholen_van[bestuur.code] if not wanted or item.schoolsoort in wanted]
        ranges = {item.code: found for item in schools if (found := self.bereiken.get((code, day, item.code)))}
        missing.extend(_missing_number(code, item, day, ranges[item.code]) for item in schools if item.code in ranges)
        if not parameters.get("leeg_is_nul"):
            absent = [item for item in schools if item.code not in {*counts, *ranges}] if schools else [bestuur]
            missing.extend(_missing_count(code, item, day) for item in absent)
        return sum((counts.get(item.code, ALLEEN_NUL) for item in schools), ALLEEN_NUL)

    # --- amounts -----------------------------------------------------------------------------------------------------

    def get_tarief(self, bron: Mapping[str, Any]) -> tuple[Decimal, str]:
        """The amount a rule (or a row of it) works with, and where it comes from. Raises Ontbreekt."""
        if not bron.get("tarief"):
            return bron["bedrag"], "verdeelmodel"
        code = bron["tarief"]
        tarief = self.tarieven.get(code)
        if tarief is None:
            raise GegevenOntbreekt([Gemis(f"tarief:{code}", f"het tarief «{code}» voor {self.model.jaar}")])
        status = "" if tarief.status == "definitief" else f" ({tarief.status})"
        return tarief.bedrag, (tarief.bron or f"tarief {code}") + status

    def get_vorig(self, eenheden: Iterable[Verdeeleenheid]) -> dict[str, Decimal]:
        """What the units got last year. Raises Ontbreekt with every unit of which that is unknown."""
        eenheden = list(eenheden)
        missing = [
            Gemis(f"vorig:{item.code}", f"de uitkomst van vorig jaar van {item.naam}")
            for item in eenheden
            if item.code not in self.vorig
        ]
        if missing:
            raise GegevenOntbreekt(missing)
        return {item.code: self.vorig[item.code] for item in eenheden}

    def get_rest(self, pot: str) -> Decimal:
        """What is left in a pot at this moment."""
        return self.potten.get(pot, NUL)

    def get_subtotalen(self, niveau: str, regels: Iterable[str] = ()) -> dict[str, Decimal]:
        """What the rules so far (or only those named) gave to every school or board."""
        codes = tuple(regels) or tuple(self._subtotalen)
        totals: dict[str, Decimal] = defaultdict(lambda: NUL)
        for code in codes:
            for eenheid, amount in self._subtotalen.get(code, {}).items():
                unit = self.eenheden[eenheid]
                if niveau == "bestuur":
                    totals[unit.bestuurscode] += amount
                elif unit.soort == "school":
                    totals[eenheid] += amount
        return totals

    # --- steps of the trace --------------------------------------------------------------------------------------------

    def make_step(
        self,
        regel: Modelregel,
        eenheid: Verdeeleenheid,
        *,
        bedrag: Decimal,
        uitleg: str,
        bron: str,
        aantal: Decimal | None = None,
        tarief: Decimal | None = None,
    ) -> Spoorregel:
        """One step for a unit; the amount is already in whole cents."""
        return Spoorregel(regel.code, eenheid.code, eenheid.bestuurscode, aantal, tarief, bedrag, uitleg, bron)

    def multiply(
        self,
        regel: Modelregel,
        aantallen: Iterable[tuple[Verdeeleenheid, Decimal]],
        tarief: Decimal,
        wat: str,
        bron: str,
    ) -> list[Spoorregel]:
        """A step per unit that is its count times one tariff, rounded half up to cents."""
        rate = write_tarief(tarief)
        return [
            Spoorregel(
                regel.code,
                unit.code,
                unit.bestuurscode,
                count,
                tarief,
                round_euro(count * tarief),
                f"{write_aantal(count)} {wat} × {rate}",
                bron,
            )
            for unit, count in aantallen
        ]

    def share(
        self,
        regel: Modelregel,
        eenheden: Iterable[Verdeeleenheid],
        bedrag: Decimal,
        gewichten: Mapping[str, Decimal],
        bron: str,
    ) -> list[Spoorregel]:
        """A step per unit with its part of an amount by the weights. Raises OngeldigModel for a key of zero."""
        parts = divide_key(regel, bedrag, gewichten)
        whole = f"van {write_aantal(sum(gewichten.values(), ALLEEN_NUL))} × {write_euro(bedrag)}"
        return [
            Spoorregel(
                regel.code,
                unit.code,
                unit.bestuurscode,
                gewichten[unit.code],
                None,
                parts[unit.code],
                f"{write_aantal(gewichten[unit.code])} {whole}",
                bron,
            )
            for unit in eenheden
        ]

    def keep(self, regel: Modelregel, bedrag: Decimal, uitleg: str, bron: str = "verdeelmodel") -> Spoorregel:
        """A step for an amount that stays with the swv."""
        return Spoorregel(regel.code, SWV, SWV, None, None, bedrag, uitleg, bron)

    def add(self, regel: Modelregel, bijdrage: Bijdrage, uit_pot: bool) -> None:
        """Take in what a rule gave."""
        own: dict[str, Decimal] = defaultdict(lambda: NUL)
        for step in bijdrage.regels:
            if step.eenheid:
                own[step.eenheid] += step.bedrag
        self._subtotalen[regel.code] = dict(own)
        self.regels.extend(bijdrage.regels)
        changes = list(bijdrage.potten)
        pot = str(regel.parameters.get("pot") or "")
        if uit_pot and pot and bijdrage.regels:
            spent = sum((step.bedrag for step in bijdrage.regels), NUL)
            changes.append(Potregel(regel.code, pot, None, None, -spent, f"uitgegeven door {regel.label}", regel.code))
        for change in changes:
            self.potten[change.pot] = self.get_rest(change.pot) + change.bedrag
        self.potregels.extend(changes)


def divide_key(regel: Modelregel, bedrag: Decimal, gewichten: Mapping[str, Decimal]) -> dict[str, Decimal]:
    """Divide by a key; a key that sums to zero is an error of this rule, unless there is nothing to divide.

    Raises OngeldigModel.
    """
    if not bedrag and not any(gewichten.values()):
        return dict.fromkeys(gewichten, NUL)
    try:
        return divide(bedrag, gewichten)
    except SleutelNul as error:
        raise OngeldigModel([Modelfout(regel.code, "sleutel", str(error))]) from error


def write_tarief(tarief: Decimal) -> str:
    """A tariff in euro; one finer than a cent keeps its decimals."""
    if tarief == round_euro(tarief):
        return write_euro(tarief)
    return f"€ {write_aantal(tarief)}"


def _missing_number(code: str, eenheid: Verdeeleenheid, day: date, bereik: Bereik) -> Gemis:
    return Gemis(
        f"bereik:{code}:{day.isoformat()}:{eenheid.code}",
        f"het juiste aantal van de telling «{code}» van {eenheid.naam} op {write_date(day)} (bekend is alleen {bereik})",
    )


def _missing_count(code: str, eenheid: Verdeeleenheid, day: date) -> Gemis:
    return Gemis(
        f"telling:{code}:{day.isoformat()}:{eenheid.code}",
        f"de telling «{code}» van {eenheid.naam} op {write_date(day)}",
    )
