"""Balans, equity and kengetallen at the end of the year."""

from financien.begroten.calculations.rj660 import get_naam
from financien.begroten.queries import (
    compute_begroting,
    get_balans,
    get_begroting_voor,
    get_kengetallen_reeks,
    read_reserves,
)
from rapportage.jaarverslag.blokken.basis import Blokvraag, blok
from rapportage.jaarverslag.blokken.geldbasis import NUL, euro_columns
from rapportage.jaarverslag.calculations.cijferblok import (
    Blokinhoud,
    Blokkolom,
    BlokOntbreekt,
    Blokrij,
    Bloktabel,
    amount,
)
from rapportage.jaarverslag.enums import Soort


@blok(
    "balans", "Balans", bron="Balansposten bij Financiën", nodig=True,
    definitie="Bezittingen, eigen vermogen en schulden op 31 december, naast 1 januari.",
)  # fmt: skip
def balans(vraag: Blokvraag) -> Blokinhoud:
    """Activa and passiva in euro on 1 January and 31 December, by post. Raises BlokOntbreekt without the latter."""
    found = get_balans(vraag.swv.pk, vraag.jaar)
    if not found.activa or found.totalen["activa"]["eind"] is None:
        raise BlokOntbreekt(
            f"De balans van 31 december {vraag.jaar} ontbreekt. De controller leest haar in bij Financiën."
        )
    kolommen = euro_columns(f"31 december {vraag.jaar}", f"1 januari {vraag.jaar}")
    tabellen = []
    for kant, rows in (("Activa", found.activa), ("Passiva", found.passiva)):
        rijen = [
            Blokrij(f"{row.code} {row.naam or get_naam(row.code)}", (amount(row.eind), amount(row.begin)))
            for row in rows
        ]
        totaal = found.totalen[kant.lower()]
        rijen.append(Blokrij(f"Totaal {kant.lower()}", (amount(totaal["eind"]), amount(totaal["begin"])), "totaal"))
        tabellen.append(Bloktabel(kant, "Post", kolommen, tuple(rijen)))
    facts = {
        f"{kant}_{moment}": amount(found.totalen[kant][moment]) or ""
        for kant in ("activa", "passiva")
        for moment in ("begin", "eind")
    }
    return Blokinhoud(
        tabellen=tuple(tabellen), peil=f"31 december {vraag.jaar}", opmerkingen=tuple(found.meldingen), feiten=facts
    )


@blok(
    "eigen_vermogen", "Eigen vermogen en reserves", bron="Balansposten en begroting bij Financiën", nodig=True,
    definitie="Het eigen vermogen aan het begin en het einde van het jaar, en de reserves met hun doel.",
)  # fmt: skip
def eigen_vermogen(vraag: Blokvraag) -> Blokinhoud:
    """Equity (2.1) at both ends of the year and its reserves, in euro. Raises BlokOntbreekt without one of them."""
    found = get_balans(vraag.swv.pk, vraag.jaar)
    equity = [row for row in found.passiva if row.code == "2.1" or row.code.startswith("2.1.")]
    for moment, dag in (("eind", "31 december"), ("begin", "1 januari")):
        if all(getattr(row, moment) is None for row in equity):
            raise BlokOntbreekt(
                f"In de balans van {dag} {vraag.jaar} staat geen eigen vermogen (2.1). De controller leest haar in bij Financiën."
            )
    begin, eind = (sum((getattr(row, naam) or NUL for row in equity), NUL) for naam in ("begin", "eind"))
    rijen = (
        Blokrij("Eigen vermogen op 1 januari", (amount(begin),)),
        Blokrij("Verandering in het jaar", (amount(eind - begin),)),
        Blokrij("Eigen vermogen op 31 december", (amount(eind),), "totaal"),
    )
    tabellen = [Bloktabel("Verloop van het eigen vermogen", "", euro_columns(str(vraag.jaar)), rijen)]
    tabellen += reserve_tables(vraag)
    facts = {"ev_begin": amount(begin) or "", "ev_eind": amount(eind) or ""}
    return Blokinhoud(tabellen=tuple(tabellen), peil=f"31 december {vraag.jaar}", feiten=facts)


def reserve_tables(vraag: Blokvraag) -> list[Bloktabel]:
    """The reserves of the budget with their purpose; none when there is no budget with reserves."""
    begroting = get_begroting_voor(vraag.swv.pk, vraag.jaar)
    if begroting is None:
        return []
    reserves, uitkomst = read_reserves(begroting), compute_begroting(begroting)
    rijen = tuple(
        Blokrij(
            each.naam,
            (each.doel or "vrij besteedbaar buffervermogen", amount(uitkomst.jaren[vraag.jaar].reserves[each.naam])),
        )
        for each in reserves
    )
    kolommen = (Blokkolom("Waarvoor", Soort.TEKST), Blokkolom(f"Begroot eind {vraag.jaar}", Soort.EURO))
    return [Bloktabel("Reserves volgens de begroting", "Reserve", kolommen, rijen)] if rijen else []


EENHEDEN = {"procent": Soort.PROCENT, "euro": Soort.EURO, "getal": Soort.DECIMAAL}
NORMEN = {
    "solvabiliteit_2": "lager dan 30 %",
    "liquiditeit": "lager dan 1,5 (baten tot 3 miljoen), 1,0 (tot 12 miljoen) of 0,75",
    "bovenmatig": "meer dan nul",
}


@blok(
    "kengetallen", "Kengetallen", bron="Realisatie, balans en referentiegegevens bij Financiën",
    definitie="De kengetallen van de inspectie op 31 december, met hun omschrijving en het jaar ervoor.",
)  # fmt: skip
def kengetallen(vraag: Blokvraag) -> Blokinhoud:
    """Kengetallen of two years with norm and definition, a table per unit; BlokOntbreekt when none has a value."""
    vorig, dit = get_kengetallen_reeks(vraag.swv.pk, [vraag.jaar - 1, vraag.jaar])
    if all(each.waarde is None for each in dit.uitkomsten):
        raise BlokOntbreekt(f"Voor de kengetallen van {vraag.jaar} ontbreken de realisatie en de balans.")
    tabellen = []
    for eenheid, soort in EENHEDEN.items():
        rijen = tuple(
            Blokrij(each.kengetal.naam, (amount(each.waarde), amount(before.waarde), NORMEN.get(each.kengetal.code), each.kengetal.uitleg))
            for each, before in zip(dit.uitkomsten, vorig.uitkomsten, strict=True)
            if each.kengetal.eenheid == eenheid
        )  # fmt: skip
        kolommen = (
            Blokkolom(str(vraag.jaar), soort), Blokkolom(str(vraag.jaar - 1), soort), Blokkolom("Signaal bij", Soort.TEKST),
            Blokkolom("Berekening", Soort.TEKST),
        )  # fmt: skip
        titel = {"procent": "Kengetallen in procenten", "euro": "Signaleringswaarde", "getal": "Liquiditeit"}[eenheid]
        tabellen.append(Bloktabel(titel, "Kengetal", kolommen, rijen))
    remarks = [
        f"{each.kengetal.naam}: {', '.join(each.ontbreekt)} ontbreekt." for each in dit.uitkomsten if each.ontbreekt
    ]
    return Blokinhoud(tabellen=tuple(tabellen), peil=f"31 december {vraag.jaar}", opmerkingen=tuple(remarks))
