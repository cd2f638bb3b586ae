"""Which back-ups stay, and when the next one is due. Pure rules: moments in, moments out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from swv.kern.reservekopie.lijst import ReservekopieMislukt

PLAN_FOUT = "RESERVEKOPIE_BEWAREN is «{tekst}». Geef drie getallen: dagen, weken en maanden, bijvoorbeeld 7,4,0."
TIJD_FOUT = "RESERVEKOPIE_TIJD is «{tekst}». Geef een tijd, bijvoorbeeld 02:30, of uit."
UIT = "uit"


@dataclass(frozen=True)
class Bewaarplan:
    """Of so many days, weeks and months the newest back-up stays. A day without one does not count.

    So nothing goes when no new ones come. The newest always stays, with all of the 24 hours before it: one that is made
    by hand does not push out the one of last night. What was destroyed in Verband is at the longest
    still in a back-up until the oldest that is kept goes (``get_longest_days``).
    """

    dagen: int
    weken: int
    maanden: int

    def choose_kept(self, momenten: Iterable[datetime]) -> set[datetime]:
        """Which of these moments stay."""
        newest_first = sorted(momenten, reverse=True)
        kept = {moment for moment in newest_first if newest_first[0] - moment < timedelta(days=1)}
        for aantal, period in ((self.dagen, _day), (self.weken, _week), (self.maanden, _month)):
            kept |= set(_newest_per_period(newest_first, period)[:aantal])
        return kept

    def get_longest_days(self) -> int:
        """How many days a back-up is kept at the longest when one is made every day.

        The newest of a period may be made on its last day, and goes only when the period after it has one.
        """
        return max(self.dagen, 7 * self.weken, 31 * self.maanden) + 1


def _newest_per_period(newest_first: list[datetime], period: Callable[[datetime], tuple[int, ...]]) -> list[datetime]:
    found: dict[tuple[int, ...], datetime] = {}
    for moment in newest_first:
        found.setdefault(period(moment), moment)
    return list(found.values())


def _day(moment: datetime) -> tuple[int, ...]:
    return (moment.year, moment.month, moment.day)


def _week(moment: datetime) -> tuple[int, ...]:
    return tuple(moment.isocalendar()[:2])


def _month(moment: datetime) -> tuple[int, ...]:
    return (moment.year, moment.month)


def is_due(nu: datetime, laatste: datetime | None, tijd: time) -> bool:
    """Whether the hour ``tijd`` went by since the last back-up; all in the same time zone."""
    planned = nu.replace(hour=tijd.hour, minute=tijd.minute, second=0, microsecond=0)
    if planned > nu:
        planned -= timedelta(days=1)
    return laatste is None or laatste < planned


def parse_plan(tekst: str) -> Bewaarplan:
    """Read «7,4,0». Raises ReservekopieMislukt for anything else, and when nothing at all would be kept."""
    parts = [part.strip() for part in tekst.split(",")]
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() and len(part) < 4 for part in parts):
        raise ReservekopieMislukt(PLAN_FOUT.format(tekst=tekst))
    plan = Bewaarplan(*map(int, parts))
    if not any((plan.dagen, plan.weken, plan.maanden)):
        raise ReservekopieMislukt(PLAN_FOUT.format(tekst=tekst))
    return plan


def parse_time(tekst: str) -> time | None:
    """Read «02:30»; None for «uit». Raises ReservekopieMislukt for anything else."""
    if tekst.strip().lower() == UIT:
        return None
    try:
        return datetime.strptime(tekst.strip(), "%H:%M").time()
    except ValueError as error:
        raise ReservekopieMislukt(TIJD_FOUT.format(tekst=tekst)) from error
