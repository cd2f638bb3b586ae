"""Tables of the ontwikkelingsperspectief, and of the agreements and contacts around a pupil."""

from opp.models.begeleiding import Afspraak, Contactmoment, Schoolstand
from opp.models.handeling import Doelresultaat, Evaluatie, OppHandeling
from opp.models.label import Label, Leerlinglabel, Oppregel
from opp.models.opp import Doel, Opp, OppStatus, OppVersie, Overdracht
from opp.models.soort import OppOnderdeel, OppSoort
from opp.models.stuk import OppStuk
from opp.models.taak import Labeltaak, Taakregel

__all__ = [
    "Afspraak",
    "Contactmoment",
    "Doel",
    "Doelresultaat",
    "Evaluatie",
    "Label",
    "Labeltaak",
    "Leerlinglabel",
    "Opp",
    "OppHandeling",
    "OppOnderdeel",
    "OppSoort",
    "OppStatus",
    "OppStuk",
    "OppVersie",
    "Oppregel",
    "Overdracht",
    "Schoolstand",
    "Taakregel",
]
