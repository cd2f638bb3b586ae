"""Which schools, ages and last day a kind of grant can have: pure, no ORM and no clock.

A kind of request says it as data (``Aanvraagsoort``, each row with its days and source). Outside it a request is refused;
what can be so but hardly ever is, is asked back («Klopt dit?») and has to be explained.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from dateutil.relativedelta import relativedelta

from swv.kern.invoer.datumregels import TOEKENNING_BEGIN, TOEKENNING_EINDE
from swv.kern.invoer.datums import BEGIN, GEBOORTE, Datumregel, tot_en_met, vanaf
from swv.organisatie.enums import Schoolsoort
from toewijzing.enums import Scholenkeuze

# The end of the school year in which the pupil reaches the highest age, among the days that others are compared with.
UITERSTE = "uiterste"
# So much younger or longer is asked back; beyond it no exception is known.
TE_JONG_JAREN, TOEGIFT_JAREN = 1, 2
_SOORTEN = dict(Schoolsoort.choices)


@dataclass(frozen=True)
class Grenzen:
    """What a kind of grant can have; empty or None: everything. Ages in whole years, see ``get_laatste_dag``."""

    naam: str
    scholen_van: frozenset[str] = frozenset()
    scholen_naar: frozenset[str] = frozenset()
    leeftijd_vanaf: int | None = None
    leeftijd_tot: int | None = None
    hoogstens_jaren: int | None = None


def get_laatste_dag(geboren: date, leeftijd: int) -> date:
    """The last day of the school year in which a pupil born on this day turns so many years (1 August begins the next)."""
    verjaardag = geboren + relativedelta(years=leeftijd)
    return date(verjaardag.year + (verjaardag.month >= 8), 7, 31)


def get_begin_regel(grenzen: Grenzen) -> Datumregel:
    """What is plausible for the first day of such a grant."""
    jaren = grenzen.leeftijd_vanaf
    if jaren is None:
        return TOEKENNING_BEGIN
    jong = "Op {dag} is de leerling jonger dan %d jaar (geboren op {basis}), %s voor: %s."
    return replace(
        TOEKENNING_BEGIN,
        grenzen=(
            *TOEKENNING_BEGIN.grenzen,
            vanaf(
                GEBOORTE,
                jong % (jaren - TE_JONG_JAREN, "te jong", grenzen.naam) + " Kies een latere dag of een andere soort.",
                jaren=jaren - TE_JONG_JAREN,
            ),
            vanaf(GEBOORTE, jong % (jaren, "jong", grenzen.naam), jaren=jaren, vraag=True),
        ),
    )


def get_eind_regel(grenzen: Grenzen) -> Datumregel:
    """What is plausible for the last day of such a grant; the day ``UITERSTE`` has to be known."""
    bounds = list(TOEKENNING_EINDE.grenzen)
    if grenzen.hoogstens_jaren is not None:
        duurt = (
            f"{grenzen.naam} duurt hoogstens {grenzen.hoogstens_jaren} jaar vanaf {{basis}}. Kies uiterlijk {{grens}}."
        )
        bounds.append(tot_en_met(BEGIN, duurt, jaren=grenzen.hoogstens_jaren))
    if grenzen.leeftijd_tot is not None:
        kan = (
            f"{grenzen.naam} kan tot en met {{basis}}, het einde van het schooljaar waarin de leerling"
            f" {grenzen.leeftijd_tot} wordt."
        )
        bounds.append(tot_en_met(UITERSTE, f"{kan} Kies een eerdere dag.", jaren=TOEGIFT_JAREN))
        bounds.append(tot_en_met(UITERSTE, f"{kan} Langer kan alleen met ontheffing.", vraag=True))
    return replace(TOEKENNING_EINDE, grenzen=tuple(bounds))


def join_scholen(soorten: Collection[str]) -> str:
    """«speciaal onderwijs of praktijkonderwijs», in the order of the list of kinds."""
    names = [label for code, label in _SOORTEN.items() if code in soorten]
    return " of ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


def why_not_van(grenzen: Grenzen, schoolsoort: str) -> str:
    """ "" when a school of this kind can ask it, else why not."""
    if not grenzen.scholen_van or schoolsoort in grenzen.scholen_van:
        return ""
    return f"«{grenzen.naam}» vraagt alleen een school voor {join_scholen(grenzen.scholen_van)} aan."


def why_not_on_list(naam: str, keuze: str, lijst: Collection[int], uitleg: str, ids: Collection[int]) -> str:
    """ "" when a school with these ids (its own and that of its board) can ask it, else why not, as the swv explains it."""
    named = not frozenset(lijst).isdisjoint(ids)
    if keuze == Scholenkeuze.IEDEREEN or named == (keuze == Scholenkeuze.ALLEEN):
        return ""
    return f"Deze school kan «{naam}» niet aanvragen. {uitleg}".strip()


def why_not_naar(grenzen: Grenzen, schoolsoort: str) -> str:
    """ "" when a pupil can go to a school of this kind with it, else why not and what to do."""
    if not grenzen.scholen_naar or schoolsoort in grenzen.scholen_naar:
        return ""
    return (
        f"«{grenzen.naam}» is voor {join_scholen(grenzen.scholen_naar)}; de gekozen school is voor"
        f" {_SOORTEN.get(schoolsoort, 'iets anders')}. Kies een andere school of een andere soort aanvraag."
    )
