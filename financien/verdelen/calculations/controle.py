"""What must be right before anything is computed: the model as a whole, and the inputs."""

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from financien.referentie.calculations.fout import OngeldigeRekeninvoer
from financien.verdelen.calculations.fout import Modelfout, OngeldigModel
from financien.verdelen.calculations.parameters import lees_parameters
from financien.verdelen.calculations.typen import Invoer, Model, Modelregel
from financien.verdelen.calculations.velden import REGELSOORTEN, Veld
from swv.kern.geld import round_euro

HONDERD = Decimal(100)
GROOTST = Decimal(10) ** 12
PERIODEN = ("kalenderjaar", "schooljaar")
NEGATIEF = ("melden", "verrekenen", "in_rekening")
RITMES = ("maanden", "kwartalen", "ineens", "percentages")


def controleer_model(model: Model) -> tuple[Modelregel, ...]:
    """The rules of a model with their parameters read. Raises OngeldigModel with everything that is wrong."""
    errors = [*_check_head(model)]
    rules: list[Modelregel] = []
    pots: set[str] = set()
    for regel in model.regels:
        if not regel.code or regel.code in {earlier.code for earlier in rules}:
            errors.append(Modelfout(regel.code, "", "Elke regel heeft een eigen code."))
        try:
            rules.append(read_rule(regel))
        except OngeldigModel as error:
            errors.extend(error.fouten)
            continue
        errors.extend(_check_references(rules[-1], pots, {earlier.code for earlier in rules[:-1]}))
    if errors:
        raise OngeldigModel(errors)
    return tuple(rules)


def read_rule(regel: Modelregel) -> Modelregel:
    """The same rule with typed parameters, every field present. Raises OngeldigModel."""
    return Modelregel(regel.soort, regel.code, regel.label, lees_parameters(regel.soort, regel.parameters, regel.code))


def _check_head(model: Model) -> Iterable[Modelfout]:
    if not 2000 <= model.jaar <= 2100:
        yield Modelfout("", "jaar", "Het jaar ligt tussen 2000 en 2100.")
    if model.periode not in PERIODEN:
        yield Modelfout("", "periode", "De periode is een kalenderjaar of een schooljaar.")
    if model.negatief not in NEGATIEF:
        yield Modelfout("", "negatief", "Een negatieve uitkomst wordt gemeld, verrekend of in rekening gebracht.")
    if not model.regels:
        yield Modelfout("", "regels", "Het verdeelmodel heeft nog geen regels.")
    rhythm = model.betaalritme
    if rhythm.soort not in RITMES:
        yield Modelfout("", "betaalritme", "Dit betaalritme bestaat niet.")
    elif rhythm.soort == "percentages":
        if any(item < 0 or item > HONDERD for item in rhythm.percentages) or sum(rhythm.percentages) != HONDERD:
            yield Modelfout("", "betaalritme", "De percentages van het betaalritme zijn samen precies 100%.")
        elif len(rhythm.percentages) > 12:
            yield Modelfout("", "betaalritme", "Een betaalritme heeft hoogstens 12 termijnen.")
    elif rhythm.percentages:
        yield Modelfout("", "betaalritme", "Percentages horen alleen bij een betaalritme met percentages.")


def _check_references(regel: Modelregel, pots: set[str], earlier: set[str]) -> Iterable[Modelfout]:
    """Pots must be made, and rules must stand, before a rule uses them."""
    made: list[str] = []
    for veld, value in _walk(REGELSOORTEN[regel.soort].velden, regel.parameters):
        if veld.verwijst == "pot" and value and value not in pots:
            yield Modelfout(
                regel.code, veld.code, f"De pot «{value}» is nog niet gevormd. Zet deze regel verder naar beneden."
            )
        if veld.verwijst == "pot_nieuw":
            made.append(value)
        if veld.verwijst == "regel":
            for code in value if veld.soort == "lijst" else [value]:
                if code and code not in earlier:
                    yield Modelfout(regel.code, veld.code, f"De regel «{code}» staat niet vóór deze regel.")
    for code in made:
        if code in pots:
            yield Modelfout(regel.code, "pot", f"De pot «{code}» bestaat al.")
        pots.add(code)


def _walk(velden: tuple[Veld, ...], values: Any) -> Iterable[tuple[Veld, Any]]:
    for veld in velden:
        if veld.soort != "tabel":
            yield veld, values[veld.code]
        else:
            for row in values[veld.code]:
                yield from _walk(veld.kolommen, row)


# --- inputs ---------------------------------------------------------------------------------------------------------


def controleer_invoer(invoer: Invoer) -> None:
    """Raises OngeldigeInvoer with everything that cannot be right about the inputs."""
    errors = [
        *_check_units(invoer),
        *_check_numbers(invoer),
        *_check_doubles(invoer),
        *_check_known(invoer),
        *_check_levels(invoer),
    ]
    if errors:
        raise OngeldigeRekeninvoer(errors)


def _check_units(invoer: Invoer) -> Iterable[str]:
    boards = {eenheid.code for eenheid in invoer.eenheden if eenheid.soort == "bestuur"}
    for eenheid in invoer.eenheden:
        if not eenheid.code:
            yield f"{eenheid.naam or 'Een school of bestuur'} heeft geen code."
        if eenheid.soort not in ("school", "bestuur"):
            yield f"{eenheid.naam} is geen school en geen bestuur."
        if eenheid.soort == "school" and eenheid.bestuur not in boards:
            yield f"{eenheid.naam} hoort bij een bestuur dat er niet is («{eenheid.bestuur}»)."


def _check_numbers(invoer: Invoer) -> Iterable[str]:
    for telling in invoer.tellingen:
        if not _is_number(telling.aantal) or telling.aantal < 0:
            yield f"De telling «{telling.code}» van {telling.eenheid} is geen aantal van nul of meer."
    for tarief in invoer.tarieven:
        if not _is_number(tarief.bedrag) or tarief.bedrag < 0:
            yield f"Het tarief «{tarief.code}» is geen bedrag van nul of meer."
    for percentage in invoer.percentages:
        if not _is_number(percentage.waarde) or not 0 <= percentage.waarde <= HONDERD:
            yield f"Het percentage «{percentage.code}» ligt niet tussen 0% en 100%."
    for arrangement in invoer.arrangementen:
        if not _is_number(arrangement.bedrag) or arrangement.bedrag < 0 or arrangement.aantal < 0:
            yield f"Een arrangement van {arrangement.eenheid} heeft een negatief aantal of bedrag."
    for plaatsing in invoer.plaatsingen:
        if plaatsing.aantal < 0:
            yield f"De plaatsingen in «{plaatsing.categorie}» van {plaatsing.eenheid or 'niemand'} zijn negatief."
    for antwoord in invoer.antwoorden:
        if not _is_number(antwoord.waarde) or not 0 <= antwoord.waarde <= 1:
            yield f"Het antwoord van {antwoord.eenheid} op «{antwoord.code}» ligt niet tussen nee (0) en ja (1)."
    for item in invoer.openstaand:
        if not _is_cents(item.bedrag) or item.bedrag < 0:
            yield f"Het openstaande bedrag van {item.bestuur} is geen bedrag in centen van nul of meer."
    if any(not _is_cents(item.bedrag) for item in invoer.vorig):
        yield "Een bedrag van vorig jaar is geen getal in hele centen."


def _is_number(number: Decimal) -> bool:
    """A number as people enter it: at most 12 digits and 6 decimals."""
    return number.is_finite() and abs(number) < GROOTST and int(number.as_tuple().exponent) >= -6


def _is_cents(amount: Decimal) -> bool:
    return _is_number(amount) and amount == round_euro(amount)


def _check_doubles(invoer: Invoer) -> Iterable[str]:
    groups: list[tuple[str, Iterable[Any]]] = [
        ("De code van een school of bestuur", (item.code for item in invoer.eenheden)),
        ("Een telling", ((item.code, item.eenheid, item.datum.isoformat()) for item in invoer.tellingen)),
        ("Een tarief", (item.code for item in invoer.tarieven)),
        ("Een percentage", ((item.code, item.vanaf.isoformat()) for item in invoer.percentages)),
        ("Een antwoord", ((item.code, item.eenheid) for item in invoer.antwoorden)),
        ("De uitkomst van vorig jaar", (item.eenheid for item in invoer.vorig)),
        ("Een openstaand bedrag", (item.bestuur for item in invoer.openstaand)),
    ]
    for what, keys in groups:
        for key, times in Counter(keys).items():
            if times > 1:
                shown = key if isinstance(key, str) else " ".join(key)
                yield f"{what} staat er twee keer: {shown}."


def _check_known(invoer: Invoer) -> Iterable[str]:
    units = {eenheid.code for eenheid in invoer.eenheden}
    used = {
        *(item.eenheid for item in invoer.tellingen),
        *(item.eenheid for item in invoer.arrangementen),
        *(item.eenheid for item in invoer.plaatsingen if item.eenheid),
        *(item.eenheid for item in invoer.antwoorden),
        *(item.eenheid for item in invoer.vorig),
        *(item.bestuur for item in invoer.openstaand),
    }
    for code in sorted(used - units):
        yield f"Er is geen school of bestuur met de code «{code}»."


def _check_levels(invoer: Invoer) -> Iterable[str]:
    """A count stands at a board or at its schools: at both it would count twice."""
    board_of = {item.code: item.bestuur for item in invoer.eenheden if item.soort == "school"}
    of_schools = {
        (item.code, item.datum, board_of[item.eenheid]) for item in invoer.tellingen if item.eenheid in board_of
    }
    for item in invoer.tellingen:
        if (item.code, item.datum, item.eenheid) in of_schools:
            yield f"De telling «{item.code}» staat bij het bestuur {item.eenheid} én bij zijn scholen. Kies een van beide."
