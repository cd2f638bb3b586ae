"""The numbers of a school, counted on its behalf: its swv reads them and never the OPP's themselves."""

from datetime import date

from django.db import transaction

from leerlingen.models import Inschrijving
from opp.calculations import is_evaluation_late, is_late, passes
from opp.enums import LOPEND
from opp.models import Opp, Schoolstand
from opp.queries.ontbrekend import get_ontbrekend
from opp.queries.opp import get_tekorten, with_wet
from swv.kern.taken import plan_taak
from swv.organisatie.models import Organisatie


def plan_stand(opp: Opp) -> None:
    """Count this school again once this step is done."""
    plan_stand_of(opp.school_id)


def plan_stand_of(school_id: int) -> None:
    """Count this school again after this transaction."""
    plan_taak(soort="opp_stand", object_id=school_id, organisaties=[school_id])


@transaction.atomic
def update_schoolstand(*, school_id: int, vandaag: date) -> list[Schoolstand]:
    """Count per swv the OPP's of this school and the pupils who should have one; runs inside the wall of the school."""
    school = Organisatie.objects.get(pk=school_id)
    late = [each for each in get_ontbrekend(school, Inschrijving.objects.all(), vandaag) if each.is_late(vandaag)]
    opps = list(with_wet(Opp.objects.filter(school=school_id, status__in=LOPEND, soort__is_opp=True)))
    known = set(Schoolstand.objects.filter(school=school_id).values_list("swv", flat=True))
    standen = []
    for swv_id in known | {opp.soort.swv_id for opp in opps} | {each.swv_id for each in late}:
        counts = count_opps([opp for opp in opps if opp.soort.swv_id == swv_id], vandaag)
        counts["ontbreekt"] = sum(each.swv_id == swv_id for each in late)
        stand, _ = Schoolstand.objects.update_or_create(
            school_id=school_id, swv_id=swv_id, peildatum=vandaag, defaults=counts
        )
        standen.append(stand)
    return standen


def count_opps(opps: list[Opp], vandaag: date) -> dict[str, int]:
    """The columns of a Schoolstand that are about OPP's that exist."""
    adopted = [opp for opp in opps if opp.vigerend_id is not None]
    return {
        "lopend": len(opps),
        "vastgesteld": len(adopted),
        "te_laat": sum(is_late(opp.status, opp.begin, opp.uiterlijk_op, vandaag) for opp in opps),
        "evaluatie_te_laat": sum(is_evaluation_late(opp.status, opp.evaluatie_voor, vandaag) for opp in opps),
        "voldoet": sum(passes(get_tekorten(opp, vandaag)) for opp in adopted),
    }
