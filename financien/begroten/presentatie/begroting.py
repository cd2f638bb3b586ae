"""A budget as people see it: a table of posts by year, its phases and its steps in sentences."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.urls import reverse

from financien.begroten.calculations.begroting import Begrotingsuitkomst, Post, compute_totals
from financien.begroten.enums import Begrotingstatus, Postsoort
from financien.begroten.models import Begroting, Begrotingspost, Reserve
from financien.begroten.queries import SECTIES, per_jaar, sort_code
from swv.kern.inlezen import write_xlsx
from swv.kern.presentatie import Gebeurtenis

ZINNEN = {
    "aanbieden": "bood de begroting aan de raad van toezicht aan",
    "goedkeuren": "keurde de begroting goed namens de raad van toezicht",
    "teruggeven": "gaf de begroting terug namens de raad van toezicht",
    "instemmen": "legde de instemming van de OPR vast",
    "niet_instemmen": "legde vast dat de OPR niet instemt",
    "vaststellen": "stelde de begroting vast",
    "terughalen": "haalde de begroting terug om te wijzigen",
    "intrekken": "trok dit concept in",
}
ICONEN = {
    "goedkeuren": "check", "instemmen": "check", "vaststellen": "hamer", "teruggeven": "terug", "niet_instemmen": "terug",
    "terughalen": "terug", "intrekken": "prullenbak",
}  # fmt: skip
TOON = {
    Begrotingstatus.CONCEPT: "neutraal",
    Begrotingstatus.RVT: "info",
    Begrotingstatus.OPR: "info",
    Begrotingstatus.VASTGESTELD: "ok",
    Begrotingstatus.INGETROKKEN: "neutraal",
}


@dataclass(frozen=True)
class Postregel:
    """A post with its amount per column, and the number of its row."""

    post: Begrotingspost
    bedragen: list[Decimal | None]


@dataclass(frozen=True)
class Tabelsectie:
    titel: str
    regels: list[Postregel]
    totaal_naam: str
    totalen: list[Decimal]


@dataclass(frozen=True)
class Begrotingstabel:
    """Columns are years; the year before comes along only when the budget has amounts for it."""

    jaren: list[int]
    eerste_jaar: int
    secties: list[Tabelsectie]
    saldo: list[Decimal]
    resultaat: list[Decimal]
    met_programma: bool = False
    koppen: list[str] = field(default_factory=list)


def get_tabs(actief: str) -> list[dict[str, Any]]:
    """The pages about budget and figures."""
    rows = (
        ("begrotingen", "Begrotingen", reverse("financien:begrotingen")),
        ("realisatie", "Begroot en gerealiseerd", reverse("financien:realisatie")),
        ("kengetallen", "Balans en kengetallen", reverse("financien:kengetallen")),
    )
    return [{"label": label, "url": url, "actief": code == actief, "aantal": ""} for code, label, url in rows]


def build_table(begroting: Begroting, posten: Sequence[Begrotingspost]) -> Begrotingstabel:
    """Posts by section in the order of their codes, with the totals as the posts add up."""
    amounts = {post.pk: per_jaar(post) for post in posten}
    with_before = any(begroting.jaar - 1 in own for own in amounts.values())
    jaren = begroting.kolomjaren if with_before else begroting.jaren
    engine = [Post(post.code, post.naam, post.soort, amounts[post.pk], post.programma) for post in posten]
    totals = compute_totals(engine, jaren)
    names = (("totaal_baten", "Totaal baten"), ("totaal_lasten", "Totaal lasten"), ("financieel", "Saldo financieel"))
    secties = [
        Tabelsectie(
            titel,
            [
                Postregel(post, [amounts[post.pk].get(jaar) for jaar in jaren])
                for post in sorted(posten, key=lambda each: (sort_code(each.code), each.programma, each.naam))
                if post.soort in soorten
            ],
            naam,
            [totals[code][jaar] for jaar in jaren],
        )
        for (titel, soorten), (code, naam) in zip(SECTIES, names, strict=True)
    ]
    return Begrotingstabel(
        jaren,
        begroting.jaar,
        secties,
        [totals["saldo"][jaar] for jaar in jaren],
        [totals["resultaat"][jaar] for jaar in jaren],
        any(post.programma for post in posten),
        [f"{jaar} (verwacht)" if jaar < begroting.jaar else str(jaar) for jaar in jaren],
    )


def build_sheet(
    begroting: Begroting,
    posten: Sequence[Begrotingspost],
    reserves: Sequence[Reserve],
    uitkomst: Begrotingsuitkomst,
) -> bytes:
    """The budget as a workbook: a sheet that can be imported again, one with reserves, one with the outcome."""
    tabel = build_table(begroting, posten)
    rows: list[list[Any]] = []
    for sectie in tabel.secties:
        rows += [
            [r.post.code, r.post.naam, r.post.programma, Postsoort(r.post.soort).label, *r.bedragen]
            for r in sectie.regels
        ]
        if sectie.regels:
            naam = (
                "Saldo financiële baten en lasten" if sectie.totaal_naam == "Saldo financieel" else sectie.totaal_naam
            )
            rows.append(["", naam, "", "", *sectie.totalen])
    rows += [["", "Saldo baten en lasten", "", "", *tabel.saldo], ["", "Resultaat", "", "", *tabel.resultaat]]
    columns = [str(jaar) for jaar in tabel.jaren]
    return write_xlsx(
        [
            ("Begroting", ["RJ-code", "Post", "Programma", "Soort", *columns], rows),
            ("Reserves", _reserve_head(begroting), _reserve_rows(reserves, uitkomst)),
            ("Uitkomst", ["Wat", *(str(jaar) for jaar in uitkomst.jaren)], _outcome_rows(uitkomst)),
        ]
    )


def _reserve_head(begroting: Begroting) -> list[str]:
    ends = [f"Stand 31 december {jaar}" for jaar in begroting.jaren]
    return ["Reserve", "Soort reserve", "Waarvoor", f"Stand 1 januari {begroting.jaar}", *ends]


def _reserve_rows(reserves: Sequence[Reserve], uitkomst: Begrotingsuitkomst) -> list[list[Any]]:
    return [
        [
            row.naam, row.get_soort_display(), row.doel, row.beginstand,
            *(each.reserves.get(row.naam) for each in uitkomst.jaren.values()),
        ]
        for row in reserves
    ]  # fmt: skip


def _outcome_rows(uitkomst: Begrotingsuitkomst) -> list[list[Any]]:
    years = list(uitkomst.jaren.values())

    def percent(value: Decimal | None) -> Decimal | None:
        return None if value is None else round(value, 2)

    return [
        ["Eigen vermogen", *(each.eigen_vermogen for each in years)],
        ["Weerstandsvermogen (%)", *(percent(each.weerstandsvermogen) for each in years)],
        ["Signaleringswaarde", *(each.signalering.waarde if each.signalering else None for each in years)],
        ["Boven de signaleringswaarde", *(each.signalering.bovenmatig if each.signalering else None for each in years)],
    ]


# --- phases and steps -----------------------------------------------------------------------------------------------


def describe_phases(begroting: Begroting) -> list[dict[str, Any]]:
    """The four tiles above a budget."""
    order = [Begrotingstatus.CONCEPT, Begrotingstatus.RVT, Begrotingstatus.OPR, Begrotingstatus.VASTGESTELD]
    withdrawn = begroting.status == Begrotingstatus.INGETROKKEN
    at = -1 if withdrawn else order.index(Begrotingstatus(begroting.status))
    dates = (begroting.aangemaakt_op, begroting.goedgekeurd_op, begroting.ingestemd_op, begroting.vastgesteld_op)
    titles = ("Concept", "Raad van toezicht", "OPR", "Vastgesteld")
    done_at_end = begroting.status == Begrotingstatus.VASTGESTELD
    tiles = []
    for index, (titel, datum) in enumerate(zip(titles, dates, strict=True)):
        status = "klaar" if index < at or (index == at and done_at_end) else "bezig" if index == at else "straks"
        if withdrawn:
            status = "overgeslagen"
        elif index == 2 and at == 2 and begroting.ingestemd_op:
            status = "klaar"
        tiles.append({"titel": titel, "status": status, "datum": datum, "toelichting": ""})
    if at == 2 and begroting.ingestemd_op:
        tiles[3]["status"] = "bezig"
    return tiles


def get_timeline(begroting: Begroting, *, since: int = -1) -> list[Gebeurtenis]:
    """The steps after version ``since`` in sentences, newest first; from the very beginning also who made it."""
    rows = begroting.stappen.filter(versie__gt=since).select_related("door").order_by("-pk")
    steps = [
        Gebeurtenis(row.op, f"{row.door.naam} {ZINNEN[row.actie]}.", row.toelichting, ICONEN.get(row.actie, "pijl"))
        for row in rows
    ]
    made = Gebeurtenis(begroting.aangemaakt_op, f"{begroting.aangemaakt_door.naam} maakte deze versie.", icoon="plus")
    return steps if since >= 0 else [*steps, made]
