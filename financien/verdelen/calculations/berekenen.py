"""Computing a distribution: the rules one after the other, then the sums and the settlement."""

from collections.abc import Iterable
from decimal import Decimal, localcontext

from financien.referentie.calculations.fout import GegevenOntbreekt, Gemis
from financien.verdelen.calculations.betaling import settle
from financien.verdelen.calculations.controle import controleer_invoer, controleer_model
from financien.verdelen.calculations.fout import OngeldigModel
from financien.verdelen.calculations.stand import Rekenstand
from financien.verdelen.calculations.typen import (
    NUL,
    Afrekening,
    Invoer,
    Model,
    Modelregel,
    Potstand,
    Verdeelmelding,
    Verdeeluitkomst,
)
from financien.verdelen.calculations.velden import REGELSOORTEN
from swv.kern.geld import REKENCONTEXT, write_euro


def bereken(model: Model, invoer: Invoer) -> Verdeeluitkomst:
    """The outcome of a model with these inputs.

    Raises OngeldigModel or OngeldigeInvoer (with everything that is wrong), or Ontbreekt (with everything that is
    missing for any of the rules).
    """
    rules = controleer_model(model)
    controleer_invoer(invoer)
    # So many digits that nothing is ever rounded but by round_euro, whatever the context of the caller.
    with localcontext(REKENCONTEXT):
        return _compute(rules, Rekenstand(model, invoer))


def _compute(rules: Iterable[Modelregel], stand: Rekenstand) -> Verdeeluitkomst:
    missing: list[Gemis] = []
    for regel in rules:
        kind = REGELSOORTEN[regel.soort]
        try:
            stand.add(regel, kind.functie(stand, regel), kind.uit_pot)
        except GegevenOntbreekt as error:
            missing.extend(map(Gemis, error.codes, error.namen))
        except OngeldigModel:
            # After something was missing, what looks wrong here may only be the consequence of that.
            if not missing:
                raise
    if missing:
        raise GegevenOntbreekt(missing)
    return _sum_up(stand)


def _sum_up(stand: Rekenstand) -> Verdeeluitkomst:
    per_board: dict[str, Decimal] = dict.fromkeys((item.code for item in stand.besturen), NUL)
    per_school: dict[str, Decimal] = dict.fromkeys((item.code for item in stand.scholen), NUL)
    central = NUL
    for step in stand.regels:
        if not step.eenheid:
            central += step.bedrag
            continue
        per_board[step.bestuur] += step.bedrag
        if step.eenheid in per_school:
            per_school[step.eenheid] += step.bedrag
    owed = {item.bestuur: item.bedrag for item in stand.invoer.openstaand}
    settled = tuple(settle(stand.model, code, amount, owed.get(code, NUL)) for code, amount in per_board.items())
    pots = _sum_pots(stand)
    return Verdeeluitkomst(
        regels=tuple(stand.regels),
        potregels=tuple(stand.potregels),
        per_school=per_school,
        per_bestuur=per_board,
        centraal=central,
        totaal=sum(per_board.values(), NUL),
        potten=pots,
        afrekeningen=settled,
        meldingen=(*_report_negatives(stand, per_school, settled), *_report_pots(pots)),
    )


def _sum_pots(stand: Rekenstand) -> tuple[Potstand, ...]:
    pots = []
    for code, name in stand.potnamen.items():
        amounts = [change.bedrag for change in stand.potregels if change.pot == code]
        came = sum((amount for amount in amounts if amount > 0), NUL)
        went = -sum((amount for amount in amounts if amount < 0), NUL)
        pots.append(Potstand(code, name, came, went, came - went))
    return tuple(pots)


def _report_negatives(
    stand: Rekenstand, per_school: dict[str, Decimal], settled: Iterable[Afrekening]
) -> Iterable[Verdeelmelding]:
    what = {
        "melden": "Het bestuur krijgt hiervan bericht; er wordt niets aangevuld en niets betaald.",
        "verrekenen": "Dit wordt verrekend met latere termijnen.",
        "in_rekening": "Dit wordt bij het bestuur in rekening gebracht.",
    }[stand.model.negatief]
    for item in settled:
        if item.uitkomst < 0:
            name = stand.eenheden[item.bestuur].naam
            yield Verdeelmelding("negatief", item.bestuur, f"{name} komt uit op {write_euro(item.uitkomst)}. {what}")
    for code, amount in per_school.items():
        if amount < 0:
            yield Verdeelmelding("negatief", code, f"{stand.eenheden[code].naam} komt uit op {write_euro(amount)}.")


def _report_pots(pots: Iterable[Potstand]) -> Iterable[Verdeelmelding]:
    for pot in pots:
        if pot.rest < 0:
            yield Verdeelmelding("pot_tekort", "", f"Pot {pot.naam} komt {write_euro(-pot.rest)} tekort.")
        elif pot.rest > 0:
            yield Verdeelmelding("pot_over", "", f"In pot {pot.naam} blijft {write_euro(pot.rest)} over.")
