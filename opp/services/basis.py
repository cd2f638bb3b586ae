"""What the steps of an OPP share: the text they look at, locked, and days that have been."""

from opp.models import Opp, OppVersie
from opp.queries.opp import get_huidige
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.kern.zaken.tabel import Step

OUDE_TEKST = "De tekst is veranderd sinds u deze pagina opende. Bekijk de nieuwe tekst en leg dan vast waarover het gesprek ging."
TOEKOMST = "Deze dag moet nog komen. Vul in wanneer het was."


def lock_huidige(opp: Opp) -> OppVersie:
    """The text this OPP is about now, locked: nobody writes in it while a step looks at it. Raises NotPossible."""
    versie = get_huidige(opp)
    if versie is None:
        raise NotPossible("Dit OPP heeft geen tekst.", status=opp.status)
    locked = OppVersie.objects.select_for_update(of=("self",)).select_related("bijlage").get(pk=versie.pk)
    locked.opp = opp
    return locked


def check_day(step: Step) -> None:
    """The day of the step has been. Raises Incomplete."""
    if step.data["datum"] > step.vandaag:
        raise Incomplete({"datum": [TOEKOMST]})
