"""From which day until which day a pupil has to go to school, or on to a qualification: pure, no ORM and no clock.

Rules (Leerplichtwet 1969; the ages are facts with their source: ``swv/kern/feiten.toml``)
- Leerplicht begins on the first day of the month after the one in which the child turns five (art. 3 lid 1 onder a).
- It ends with the school year in which it turns sixteen: on 1 August, also for who turns sixteen on 31 July
  (art. 3 lid 1 onder b). A birthday on 1 August belongs to the year that begins.
- Then kwalificatieplicht: up to the eighteenth birthday, or the day of the startkwalificatie (art. 4a lid 1 and 4b). For
  who has a schooldiploma or getuigschrift of praktijkonderwijs, or finished vso directed at work or dagbesteding, it holds
  from that day on no more (art. 4a lid 2; text of 10-5-2017, not read in the official register of today).
- Neither shortens leerplicht: a diploma of before counts from the day on which leerplicht ends.
- Who was born on 29 February has a birthday on 1 March in a year without that day.

An exemption (art. 5 and 15) is no end of the duty: it is a category of absence (``Groep.VRIJSTELLING``).

Not handled: the end of leerplicht after twelve full school years, which hardly differs and needs the whole school
career.
"""

from dataclasses import dataclass
from datetime import date

from swv.kern.feiten import FEITEN, Feiten
from thuiszitters.enums import Onwaarschijnlijk, Plicht

SCHOOLJAAR_BEGIN = 8  # August
# Nobody in a register of pupils is older: then the year of birth was mistyped.
OUDSTE_LEERLING = 30


@dataclass(frozen=True)
class Leeftijden:
    """Ages in years at which leerplicht begins and ends, and at which kwalificatieplicht ends."""

    leerplicht_begin: int
    leerplicht_einde: int
    kwalificatieplicht_einde: int


def read_leeftijden(feiten: Feiten, dag: date) -> Leeftijden:
    """The ages that hold on this day."""
    codes = ("leerplicht_begin", "leerplicht_einde", "kwalificatieplicht_einde")
    return Leeftijden(*(feiten.get_getal(code, dag) for code in codes))


def get_verjaardag(geboren: date, jaren: int) -> date:
    """The day on which somebody turns so many years."""
    try:
        return geboren.replace(year=geboren.year + jaren)
    except ValueError:
        return date(geboren.year + jaren, 3, 1)


def _end_of_school_year(dag: date) -> date:
    """The first day of the school year after the one that holds this day."""
    return date(dag.year + (dag.month >= SCHOOLJAAR_BEGIN), SCHOOLJAAR_BEGIN, 1)


@dataclass(frozen=True)
class Plichtvenster:
    """From ``begin`` on the pupil is leerplichtig, from ``kwalificatie`` on kwalificatieplichtig, from ``einde`` on neither."""

    begin: date
    kwalificatie: date
    einde: date

    def holds_on(self, dag: date) -> bool:
        """Does leerplicht or kwalificatieplicht hold on this day?"""
        return self.begin <= dag < self.einde


def get_plichtvenster(
    geboren: date,
    kwalificatie_op: date | None = None,
    leeftijden: Leeftijden | None = None,
    *,
    geboren_uiterlijk: date | None = None,
) -> Plichtvenster:
    """The days of leerplicht and kwalificatieplicht of who was born on this day; without ages those that are shipped.

    ``kwalificatie_op`` is the first day on which a diploma, a getuigschrift or finished vso keeps kwalificatieplicht away.

    Of a birth date that is known in part ``geboren`` is the first day it can be and ``geboren_uiterlijk`` the last. Leerplicht
    then begins as early and ends as late as it can: a child at home is never left out for a day that nobody knows.
    """
    ages = leeftijden or read_leeftijden(FEITEN, date.max)
    vijf = get_verjaardag(geboren, ages.leerplicht_begin)
    begin = date(vijf.year + (vijf.month == 12), vijf.month % 12 + 1, 1)
    laatst = geboren_uiterlijk or geboren
    kwalificatie = _end_of_school_year(get_verjaardag(laatst, ages.leerplicht_einde))
    einde = max(kwalificatie, get_verjaardag(laatst, ages.kwalificatieplicht_einde))
    if kwalificatie_op is not None:
        einde = max(kwalificatie, min(einde, kwalificatie_op))
    return Plichtvenster(begin, kwalificatie, einde)


def get_plicht(venster: Plichtvenster, dag: date) -> Plicht:
    """What holds for this pupil on this day."""
    if dag < venster.begin:
        return Plicht.NOG_NIET
    if dag < venster.kwalificatie:
        return Plicht.LEERPLICHT
    return Plicht.KWALIFICATIEPLICHT if dag < venster.einde else Plicht.NIET_MEER


# --- what can hardly be so ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Zaakfeiten:
    """What is known of a case that runs: ``eerste_dag`` is None when no absence is recorded."""

    zaak: int
    geboren: date
    eerste_dag: date | None
    kwalificatie_op: date | None = None
    geboren_uiterlijk: date | None = None


def find_onwaarschijnlijk(
    zaken: list[Zaakfeiten], peildatum: date, leeftijden: Leeftijden | None = None
) -> list[tuple[int, Onwaarschijnlijk]]:
    """(case, why it can hardly be so on this day), at most one reason each, in the order of the cases."""
    found = ((feit.zaak, _judge(feit, peildatum, leeftijden)) for feit in zaken)
    return [(zaak, reden) for zaak, reden in found if reden is not None]


def _judge(feit: Zaakfeiten, peildatum: date, leeftijden: Leeftijden | None) -> Onwaarschijnlijk | None:
    if feit.geboren > peildatum or get_verjaardag(feit.geboren_uiterlijk or feit.geboren, OUDSTE_LEERLING) <= peildatum:
        return Onwaarschijnlijk.GEBOORTEDATUM
    if feit.eerste_dag is None:
        return Onwaarschijnlijk.GEEN_VERZUIM
    if feit.eerste_dag < feit.geboren:
        return Onwaarschijnlijk.VOOR_GEBOORTE
    venster = get_plichtvenster(
        feit.geboren, feit.kwalificatie_op, leeftijden, geboren_uiterlijk=feit.geboren_uiterlijk
    )
    plicht = get_plicht(venster, peildatum)
    return {Plicht.NOG_NIET: Onwaarschijnlijk.TE_JONG, Plicht.NIET_MEER: Onwaarschijnlijk.TE_OUD}.get(plicht)
