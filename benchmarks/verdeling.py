"""How long a distribution takes: one swv of 60 boards with four schools each, five years, twelve rules, with the trace.

    python -m benchmarks.verdeling          (no database, no server)

Shown: seconds for one swv and for 150 of them, the steps of the trace, and what one what-if (one year) takes. Every
outcome is checked to sum to the cent while it is counted.
"""

import statistics
import time
from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

from financien.verdelen.calculations import (
    Arrangement,
    Betaalwijze,
    Invoer,
    Model,
    Modelregel,
    Rekenplaatsing,
    Rekentarief,
    Rekentelling,
    Verdeeleenheid,
    Vorig,
    bereken,
    pas_aan,
    to_json,
)

BESTUREN, SCHOLEN, JAREN, SWV = 60, 4, 5, 150
TIMES = 5
TELLINGEN = {"leerlingen": (40, 900), "opp": (0, 60), "locaties": (1, 3), "regulier": (40, 900), "gewicht": (0, 400)}
TARIEVEN = {
    "te_verdelen": 25_000_000,
    "basis": 99,
    "extra": 77,
    "voet": 7000,
    "so_1": 12938,
    "so_2": 21053,
    "so_3": 31419,
}


def make_invoer(jaar: int, random: Random) -> Invoer:
    """The inputs of one year."""
    boards = [Verdeeleenheid(f"B{board:02}", f"Bestuur {board}", "bestuur") for board in range(BESTUREN)]
    schools = [
        Verdeeleenheid(
            f"S{board:02}{number}", f"School {board}-{number}", "school", f"B{board:02}", "bao", f"G{board % 7}"
        )
        for board in range(BESTUREN)
        for number in range(SCHOLEN)
    ]
    day = date(jaar - 1, 2, 1)
    codes = [school.code for school in schools]
    return Invoer(
        eenheden=(*boards, *schools),
        tellingen=tuple(
            Rekentelling(name, code, day, Decimal(random.randint(*limits)))
            for name, limits in TELLINGEN.items()
            for code in codes
        ),
        tarieven=tuple(Rekentarief(name, Decimal(amount), "proef") for name, amount in TARIEVEN.items()),
        arrangementen=tuple(Arrangement(random.choice(codes), "maatwerk", Decimal(2000), 1) for _ in range(400)),
        plaatsingen=tuple(
            Rekenplaatsing(random.choice(codes), f"so_{random.randint(1, 3)}", random.randint(1, 3)) for _ in range(300)
        ),
        vorig=tuple(Vorig(code, Decimal(random.randint(10_000, 200_000))) for code in codes),
    )


def make_model(jaar: int) -> Model:
    """Twelve rules, one of nearly every kind."""
    pupils = [{"telling": "leerlingen"}]
    rules: list[tuple[str, dict[str, Any]]] = [
        ("pot", {"pot": "p", "naam": "Budget", "tarief": "te_verdelen"}),
        ("centrale_kosten", {"pot": "p", "kosten": [{"omschrijving": "kantoor", "procent": "8"}]}),
        ("vaste_voet", {"pot": "p", "per": "locatie", "tarief": "voet"}),
        (
            "bedrag_per_leerling",
            {"pot": "p", "tarieven": [{"telling": "leerlingen", "tarief": name} for name in ("basis", "extra")]},
        ),
        ("arrangementen", {"pot": "p"}),
        (
            "verwijzer_betaalt",
            {
                "pot": "p",
                "categorieen": [{"categorie": f"so_{n}", "tarief": f"so_{n}", "aandeel": "60"} for n in (1, 2, 3)],
            },
        ),
        ("solidariteitstoeslag", {"pot": "p", "telling": "opp", "drempel": "5", "bedrag": "750"}),
        ("scholengroep", {"pot": "p", "procent": "10", "telling_binnen": "leerlingen"}),
        ("pot_naar_sleutel", {"pot": "p", "procent": "30", "sleutel": [{"telling": "gewicht"}]}),
        ("uit_reserve", {"bedrag": "1000000", "eerste_jaar": "2020", "jaren": "10", "verdeling": "telling"}),
        ("pot_naar_sleutel", {"pot": "p", "sleutel": pupils}),
        ("ingroei", {"stappen": [{"jaar": str(year), "procent": "60"} for year in range(2020, 2031)]}),
    ]
    made = tuple(Modelregel(kind, f"r{number}", kind, values) for number, (kind, values) in enumerate(rules))
    return Model("Proef", jaar, regels=made, negatief="verrekenen", betaalritme=Betaalwijze("maanden"))


def compute(years: list[tuple[Model, Invoer]]) -> int:
    """Compute all years; gives the number of steps in the trace."""
    steps = 0
    for model, inputs in years:
        outcome = bereken(model, inputs)
        assert sum(step.bedrag for step in outcome.regels) == outcome.totaal + outcome.centraal
        assert all(pot.rest == 0 for pot in outcome.potten)
        steps += len(outcome.regels)
    return steps


def measure(work: list[tuple[Model, Invoer]]) -> tuple[float, float, int]:
    """Seconds on the clock, seconds of processor time (what is left of it on a busy machine), steps of the trace."""
    begin, processor = time.perf_counter(), time.process_time()
    steps = compute(work)
    return time.perf_counter() - begin, time.process_time() - processor, steps


def main() -> None:
    random = Random(4)
    years = [(make_model(year), make_invoer(year, random)) for year in range(2024, 2024 + JAREN)]
    compute(years[:1])
    runs = [measure(years) for _ in range(TIMES)]
    seconds = [run[0] for run in runs]
    print(f"1 swv, {BESTUREN} boards, {BESTUREN * SCHOLEN} schools, {JAREN} years, {len(years[0][0].regels)} rules:")
    print(f"  median {statistics.median(seconds):.3f} s, slowest {max(seconds):.3f} s, {runs[0][2]} steps in the trace")
    print(f"  processor time: median {statistics.median(run[1] for run in runs):.3f} s")
    model, inputs = years[0]
    begin = time.perf_counter()
    bereken(model, pas_aan(inputs, tellingen={("leerlingen", "S000"): Decimal(500)}, tarieven={"basis": Decimal(101)}))
    print(f"  one what-if (one year): {(time.perf_counter() - begin) * 1000:.0f} ms")
    begin = time.perf_counter()
    size = len(to_json(model, inputs, bereken(model, inputs)))
    print(f"  one year to a file: {(time.perf_counter() - begin) * 1000:.0f} ms, {size / 1e6:.1f} MB")
    begin = time.perf_counter()
    steps = sum(compute(years) for _ in range(SWV))
    print(f"{SWV} swv's: {time.perf_counter() - begin:.1f} s, {steps} steps in the trace")


if __name__ == "__main__":
    main()
