"""What is no OPP yet (a growth document, a handelingsplan) becomes one: the same text goes on, nothing is typed again."""

from opp.calculations import calculate_uiterlijk
from opp.models import Opp
from opp.queries.opp import get_open_versie, get_soorten
from opp.services.opp import start_new_version
from opp.services.schoolstand import plan_stand
from opp.services.tekst import get_start
from swv.kern.zaken.fouten import Incomplete
from swv.kern.zaken.tabel import Step


def become_opp(opp: Opp, step: Step) -> None:
    """From now on this is an OPP of the chosen type, in concept: what was adopted stays to be read as it was.

    The legal weeks count from the day that is given (WVO 2020 art. 2.44, WPO art. 40a). Raises Incomplete, ValidationError.
    """
    soort = step.data["soort"]
    if not get_soorten(opp.school, step.vandaag).filter(pk=soort.pk, is_opp=True).exists():
        raise Incomplete({"soort": ["Kies een soort OPP die nu op uw school geldt."]})
    aanleiding, dag = get_start(
        opp.leerling, opp.school, step.data["aanleiding"], step.data.get("aanleiding_op"), step.vandaag
    )
    if get_open_versie(opp) is None:
        start_new_version(opp, step)
    opp.soort, opp.aanleiding, opp.aanleiding_op = soort, aanleiding, dag
    opp.uiterlijk_op = calculate_uiterlijk(dag, soort.weken)
    # As an OPP it was never adopted: that begins, for ROD too, with the first adoption.
    opp.begin = opp.vigerend = opp.geevalueerd_op = opp.buiten_werking_op = None
    plan_stand(opp)
