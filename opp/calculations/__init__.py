"""Pure rules of the ontwikkelingsperspectief: no ORM, no clock."""

from opp.calculations.cijfer import Tabelrij, show_all, suppress
from opp.calculations.dag import (
    VOOR_ELKE_LEERLING,
    Plichtregel,
    calculate_evaluatie,
    calculate_plicht,
    calculate_uiterlijk,
    get_partij,
    is_evaluation_late,
    is_late,
    is_nearly_adult,
    plan_evaluatie,
)
from opp.calculations.feit import Doelregel, Gezag, Handeling, Onderdeelregel, OppGegevens, Tekort
from opp.calculations.instemming import Instemmingsweging, Stem, is_written, weigh_instemming
from opp.calculations.plicht import Eigenplicht, Eigenregel, Labelfeit, Plichtfeiten, find_eigen_plicht
from opp.calculations.tekst import hash_handelingsdeel, hash_tekst
from opp.calculations.wet import MET_COMMISSIE, blocking, check_wet, passes

__all__ = [
    "MET_COMMISSIE",
    "VOOR_ELKE_LEERLING",
    "Doelregel",
    "Eigenplicht",
    "Eigenregel",
    "Gezag",
    "Handeling",
    "Instemmingsweging",
    "Labelfeit",
    "Onderdeelregel",
    "OppGegevens",
    "Plichtfeiten",
    "Plichtregel",
    "Stem",
    "Tabelrij",
    "Tekort",
    "blocking",
    "calculate_evaluatie",
    "calculate_plicht",
    "calculate_uiterlijk",
    "check_wet",
    "find_eigen_plicht",
    "get_partij",
    "hash_handelingsdeel",
    "hash_tekst",
    "is_evaluation_late",
    "is_late",
    "is_nearly_adult",
    "is_written",
    "passes",
    "plan_evaluatie",
    "show_all",
    "suppress",
    "weigh_instemming",
]
