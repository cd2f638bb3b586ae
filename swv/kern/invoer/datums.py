"""One rule for dates: what is plausible for a day, held against today and against the other days it belongs with.

Pure: no clock and no database. Every date that comes in (a form, the API, a column of a file) declares a ``Datumregel``
from ``datumregels``. A day that cannot be true is refused, with the day it is compared with and the way out. A day
that can be true but hardly ever is, is asked back once («Klopt dit?»); who confirms it, keeps it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from dateutil.relativedelta import relativedelta
from django.core.exceptions import ValidationError

EERSTE_DAG, LAATSTE_DAG = date(1900, 1, 1), date(2100, 12, 31)
TE_VROEG, TE_LAAT = "Vul een datum in vanaf 1-1-1900.", "Vul een datum in tot en met 31-12-2100."
# The code of a question, and the name under which a form and the API take the answer.
DATUM_KLOPT = "datum_klopt"
VRAAG = "Klopt dit?"
VANDAAG, GEBOORTE, INGESCHREVEN, BEGIN, VERZUIM = "vandaag", "geboorte", "ingeschreven", "begin", "verzuim"
# The last day that a birth date known in part can be; ``GEBOORTE`` is the first one.
GEBOORTE_UITERLIJK = "geboorte_uiterlijk"

# {what a day is called when others are compared with it: the day}
Bekend = Mapping[str, date | None]


@dataclass(frozen=True)
class Datumgrens:
    """A day lies not before (``vanaf``) or not after the day ``basis``, moved by ``afstand``.

    ``tekst`` is Dutch, names the way out, and may hold ``{dag}``, ``{basis}`` and ``{grens}``. ``vraag``: beyond it the
    day is asked back instead of refused. ``maand_erna``: counted from the first day of the month that follows.
    """

    basis: str
    vanaf: bool
    tekst: str
    afstand: relativedelta = field(default_factory=relativedelta)
    vraag: bool = False
    maand_erna: bool = False

    def find_problem(self, dag: date, bekend: Bekend) -> str | None:
        """What is wrong with this day, in words; None: nothing, or the other day isn't known."""
        basis, uiterlijk = bekend.get(self.basis), bekend.get(GEBOORTE_UITERLIJK)
        in_delen = self.basis == GEBOORTE and uiterlijk not in (None, basis)
        if in_delen and not self.vanaf:
            # Not refused for an age that the pupil may not have reached.
            basis = uiterlijk
        if basis is None:
            return None
        grens = basis + self.afstand
        if self.maand_erna:
            grens = grens.replace(day=1) + relativedelta(months=1)
        if dag >= grens if self.vanaf else dag <= grens:
            return None
        ergens = f"{write(basis)}, niet helemaal bekend" if in_delen else write(basis)
        tekst = fill_in(self.tekst, dag=write(dag), basis=ergens, grens=write(grens))
        return f"{tekst} {VRAAG}" if self.vraag else tekst


@dataclass(frozen=True)
class Datumregel:
    """What is plausible for one kind of day.

    ``uitleg`` says it in Dutch (the API shows it). ``levert``: under this name other days of the same form are compared
    with this one.
    """

    code: str
    uitleg: str
    grenzen: tuple[Datumgrens, ...] = ()
    levert: str = ""

    def find_refusal(self, dag: date, bekend: Bekend) -> str | None:
        """Why this day cannot be true; None: it can."""
        if dag < EERSTE_DAG:
            return TE_VROEG
        return TE_LAAT if dag > LAATSTE_DAG else self._find(dag, bekend, vraag=False)

    def find_question(self, dag: date, bekend: Bekend) -> str | None:
        """Why this day is asked back; None: it is an ordinary one."""
        return self._find(dag, bekend, vraag=True)

    def _find(self, dag: date, bekend: Bekend, *, vraag: bool) -> str | None:
        problems = (grens.find_problem(dag, bekend) for grens in self.grenzen if grens.vraag == vraag)
        return next((problem for problem in problems if problem), None)


@dataclass(frozen=True)
class Datumoordeel:
    """{name of the field: what to say} of days that are refused and of days that are asked back."""

    weigeringen: dict[str, str]
    vragen: dict[str, str]


def vanaf(
    basis: str, tekst: str, *, jaren: int = 0, maanden: int = 0, dagen: int = 0, vraag: bool = False
) -> Datumgrens:
    """Not before the day ``basis``, moved by so many years, months and days (negative: earlier)."""
    return Datumgrens(basis, True, tekst, relativedelta(years=jaren, months=maanden, days=dagen), vraag)


def tot_en_met(
    basis: str, tekst: str, *, jaren: int = 0, maanden: int = 0, dagen: int = 0, vraag: bool = False
) -> Datumgrens:
    """Not after the day ``basis``, moved by so many years, months and days (negative: earlier)."""
    return Datumgrens(basis, False, tekst, relativedelta(years=jaren, months=maanden, days=dagen), vraag)


def ooit(jaren: int, *, vraag: int | None = None) -> tuple[Datumgrens, ...]:
    """Not more than so many years ago; beyond ``vraag`` years it is asked back."""
    bounds = (
        vanaf(VANDAAG, "{dag} is te lang geleden. Vul een dag in vanaf {grens}, of controleer het jaar.", jaren=-jaren),
    )
    if vraag is None:
        return bounds
    return (*bounds, vanaf(VANDAAG, f"{{dag}} is meer dan {vraag} jaar geleden.", jaren=-vraag, vraag=True))


def vooruit(jaren: int = 0, maanden: int = 0, *, vraag: int | None = None) -> tuple[Datumgrens, ...]:
    """Not further ahead than so many years and months; beyond ``vraag`` months it is asked back."""
    bounds = (
        tot_en_met(
            VANDAAG, "{dag} ligt te ver vooruit. Vul een dag in tot en met {grens}, of controleer het jaar.",
            jaren=jaren, maanden=maanden,
        ),
    )  # fmt: skip
    if vraag is None:
        return bounds
    return (*bounds, tot_en_met(VANDAAG, f"{{dag}} is over meer dan {vraag} maanden.", maanden=vraag, vraag=True))


def fill_in(tekst: str, **waarden: str) -> str:
    """``{dag}`` and the like replaced by their values; other braces stay, as a text may hold a name that people typed."""
    return re.sub(r"\{(\w+)\}", lambda match: waarden.get(match[1], match[0]), tekst)


def write(dag: date) -> str:
    """As people here write it: 3-12-2026."""
    return f"{dag.day}-{dag.month}-{dag.year}"


def judge(
    regels: Mapping[str, Datumregel], dagen: Mapping[str, date | None], *, vandaag: date, bekend: Bekend | None = None
) -> Datumoordeel:
    """What is refused and what is asked back of these days, {field: day}; an empty day says nothing."""
    filled = {name: dag for name in regels if (dag := dagen.get(name)) is not None}
    other = {regels[name].levert: dag for name, dag in filled.items() if regels[name].levert}
    known = {**(bekend or {}), **other, VANDAAG: vandaag}
    weigeringen = {name: tekst for name, dag in filled.items() if (tekst := regels[name].find_refusal(dag, known))}
    rest = {name: dag for name, dag in filled.items() if name not in weigeringen}
    vragen = {name: tekst for name, dag in rest.items() if (tekst := regels[name].find_question(dag, known))}
    return Datumoordeel(weigeringen, vragen)


def check_dates(
    regels: Mapping[str, Datumregel], dagen: Mapping[str, date | None], *, vandaag: date, bekend: Bekend | None = None
) -> None:
    """The gate of the services: raises ValidationError {field: why} for days that cannot be true. Nothing is asked."""
    weigeringen = judge(regels, dagen, vandaag=vandaag, bekend=bekend).weigeringen
    if weigeringen:
        raise ValidationError({name: ValidationError(tekst, code="datum") for name, tekst in weigeringen.items()})


# --- answers --------------------------------------------------------------------------------------------------------


def make_answer(veld: str, dag: date, vraag: str) -> str:
    """What a page sends for «yes, this day of this field is right», to this question: with another day beside it (of
    birth, say) it is another question."""
    return f"{veld}:{dag.isoformat()}:{sha256(vraag.encode()).hexdigest()[:12]}"


def find_unanswered(
    vragen: Mapping[str, str], dagen: Mapping[str, date | None], antwoord: Iterable[str] | bool
) -> dict[str, str]:
    """The questions nobody said yes to: an answer is for one field, and from a page for one question about it.

    ``antwoord`` holds names of fields, or what ``make_answer`` made. True is a program that says yes without a name: that
    answers a question that stands alone.
    """
    if antwoord is True:
        return {} if len(vragen) == 1 else dict(vragen)
    given = set(antwoord or ())
    return {
        name: tekst
        for name, tekst in vragen.items()
        if name not in given and not ((dag := dagen.get(name)) and make_answer(name, dag, tekst) in given)
    }
