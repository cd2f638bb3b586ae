"""The escalation ladder of a case in words: which step was reached, which is next and by when, who has the last word."""

from collections.abc import Sequence
from dataclasses import dataclass

from swv.kern.templatetags.verband import datum
from swv.organisatie.enums import Rol
from thuiszitters.calculations import Tredestand
from thuiszitters.enums import Macht

GEEN_MACHT = "Dit samenwerkingsverband heeft geen doorzettingsmacht."


@dataclass(frozen=True)
class Trederegel:
    """One step: its name, when it was set or comes, and who is asked. ``is_gezet`` and ``is_volgende`` mark it."""

    naam: str
    stand: str
    wie: str
    is_gezet: bool
    is_volgende: bool


@dataclass(frozen=True)
class Laddertekst:
    """The whole ladder, and who has doorzettingsmacht in one sentence."""

    treden: list[Trederegel]
    macht: str


def write_ladder(treden: Sequence[Tredestand], *, thuis: bool) -> Laddertekst:
    """The ladder of one case; of a pupil who is back at school nothing comes any more."""
    return Laddertekst([_write(each, thuis) for each in treden], describe_macht([each.trede.macht for each in treden]))


def _write(each: Tredestand, thuis: bool) -> Trederegel:
    people = [str(Rol(rol).label) for rol in each.trede.rollen]
    wie = ", ".join([f"aan de {each.trede.tafel}", *people] if each.trede.tafel else people)
    if each.gezet_op is not None:
        stand = f"bereikt op {datum(each.gezet_op)}"
        if each.besloten_op is not None:
            stand += f", besloten in «{each.trede.orgaan}» op {datum(each.besloten_op)}"
    elif not thuis:
        stand = "niet nodig geweest"
    elif each.komt_op is not None:
        stand = f"op {datum(each.komt_op)}"
    else:
        by = f", door de {Rol(each.trede.beslisser).label}" if each.trede.beslisser else ""
        by = f", na een besluit van «{each.trede.orgaan}»" if each.trede.orgaan else by
        stand = f"met de hand{by}"
    return Trederegel(each.trede.naam, stand, wie, each.gezet_op is not None, each.is_volgende and thuis)


def describe_macht(machten: Sequence[str]) -> str:
    """Who has doorzettingsmacht by the steps of a ladder, or that nobody has."""
    found = [str(macht.label) for macht in Macht if macht in machten]
    if not found:
        return GEEN_MACHT
    return f"Doorzettingsmacht heeft {' of '.join(found)}."
