"""Terms in words: how long there still is, and where the clock stands."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from swv.kern.templatetags.verband import datum, datum_kort
from swv.kern.termijnen import DAG, GELIJKGESTELD, Beslistermijn, next_working_day
from toewijzing.enums import AFGEROND, BINNEN_SCHOOL, Status

BINNENKORT_DAGEN = 7


@dataclass(frozen=True)
class Deadline:
    """A date with its urgency in words; ``toon`` is te-laat, let-op or neutraal, never colour alone."""

    dag: date | None
    woorden: str
    toon: str = "neutraal"
    icoon: str = "kalender"


def tel(aantal: int, een: str, meer: str) -> str:
    """The number with the word that fits it: «1 dag», «3 dagen»."""
    return f"{aantal} {een if aantal == 1 else meer}"


def describe_deadline(dag: date | None, vandaag: date) -> Deadline:
    """How many days there are left or too many, with a tone; None gives an empty line."""
    if dag is None:
        return Deadline(None, "")
    days = (dag - vandaag).days
    if days < 0:
        return Deadline(dag, f"{tel(-days, 'dag', 'dagen')} te laat", "te-laat", "te-laat")
    words = "vandaag" if days == 0 else "morgen" if days == 1 else f"nog {days} dagen"
    if days <= BINNENKORT_DAGEN:
        return Deadline(dag, words, "let-op", "klok")
    return Deadline(dag, words)


def describe_case_deadline(status: str, dag: date | None, vandaag: date, *, vraag_tot: date | None = None) -> Deadline:
    """The same for a request: within the school and after the end nothing presses, and a still clock says so."""
    if status in BINNEN_SCHOOL or status in AFGEROND:
        return Deadline(None, "")
    if status == Status.ONVOLLEDIG and vraag_tot is not None:
        if vraag_tot < vandaag:
            return Deadline(dag, "aanvulling te laat", "te-laat", "te-laat")
        return Deadline(dag, "staat stil", "neutraal", "stil")
    return describe_deadline(dag, vandaag)


@dataclass(frozen=True)
class Termijnregel:
    """One line of the term box."""

    label: str
    waarde: date | str
    toelichting: str = ""
    toon: str = ""


def describe_terms(
    termijn: Beslistermijn | None, norm_op: date | None, *, vandaag: date, uitleg: str = ""
) -> list[Termijnregel]:
    """The lines of the term box: the legal end, how long it stood still, and the own norm with how it is counted."""
    lines = []
    if termijn is not None:
        still = termijn.stil_sinds is not None
        woorden = "" if still else describe_deadline(termijn.uiterlijk, vandaag).woorden
        lines.append(Termijnregel("Wettelijk uiterlijk", termijn.uiterlijk, _explain(termijn), woorden))
        if termijn.stil_sinds:
            days = max((vandaag - termijn.stil_sinds).days, 0)
            sinds = "vanaf" if termijn.stil_sinds > vandaag else "sinds"
            lines.append(
                Termijnregel("Klok staat stil", f"{sinds} {datum(termijn.stil_sinds)}", tel(days, "dag", "dagen"))
            )
    if norm_op is not None:
        lines.append(Termijnregel("Eigen norm", norm_op, uitleg, describe_deadline(norm_op, vandaag).woorden))
    return lines


def describe_step_term(beurt_tot: date, wie: str, *, vandaag: date) -> Termijnregel:
    """The line about the step whose turn it is; ``wie`` is who takes it, or "" where that is no single role."""
    return Termijnregel("Deze stap", beurt_tot, wie, describe_deadline(beurt_tot, vandaag).woorden)


def describe_past_terms(
    uiterlijk_op: date | None, norm_op: date | None, besloten_op: date | None
) -> list[Termijnregel]:
    """The lines once it is decided: was each end met?"""
    ends = [("Wettelijk uiterlijk", uiterlijk_op), ("Eigen norm", norm_op)]
    return [Termijnregel(label, dag, "", _met(dag, besloten_op)) for label, dag in ends if dag is not None]


def _met(dag: date, besloten_op: date | None) -> str:
    if besloten_op is None:
        return ""
    late = (besloten_op - dag).days
    return (
        f"{tel(late, 'dag', 'dagen')} te laat besloten"
        if late > 0
        else f"gehaald: besloten op {datum_kort(besloten_op)}"
    )


def _explain(termijn: Beslistermijn) -> str:
    parts = [tel(termijn.weken, "week", "weken")]
    if termijn.verlengd_weken:
        parts.append(f"{tel(termijn.verlengd_weken, 'week', 'weken')} verlengd")
    if termijn.dagen_stil:
        parts.append(f"{tel(termijn.dagen_stil, 'dag', 'dagen')} stil")
    return ", ".join(parts)


def suggest_begin(norm: date, gelijkgesteld: Collection[date] = GELIJKGESTELD) -> date:
    """A begin date to start from: the first working day after ``norm``, the usual time for a decision."""
    return next_working_day(norm + DAG, gelijkgesteld)
