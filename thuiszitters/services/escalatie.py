"""The ladder climbs by itself: once a day every running absence is held against the terms of its swv."""

from datetime import date

from django.db import transaction

from swv.kern.taken import plan_taak
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Organisatie
from thuiszitters.calculations import calculate_komt_op
from thuiszitters.enums import THUIS, Groep
from thuiszitters.models import Thuiszitter
from thuiszitters.queries.ladder import get_gezet, with_voortgang
from thuiszitters.queries.termijn import get_trede_na, get_treden
from thuiszitters.services.begeleiding import set_trede

TAAKSOORT = "thuiszitters.escaleren"


@transaction.atomic
def escalate_due(*, swv: Organisatie, vandaag: date) -> int:
    """Set every step that is due today for this swv; returns how many were set. Twice on a day does nothing more."""
    tredes = [(trede, na) for trede in get_treden(swv.pk, vandaag) if (na := get_trede_na(trede))]
    # By name: a step of which the rules changed is still the same step.
    zaken = with_voortgang(Thuiszitter.objects.filter(swv=swv, status__in=THUIS))
    zaken = zaken.exclude(categorie__groep=Groep.VRIJSTELLING)
    done = set(get_gezet(zaken.values("pk")).values_list("thuiszitter", "trede__naam"))
    due = [
        (zaak, trede)
        for zaak in zaken
        for trede, na in tredes
        if (zaak.pk, trede.naam) not in done
        and (komt_op := calculate_komt_op(na, trede.telt_vanaf, zaak.sinds, zaak.voortgang_op)) is not None
        and komt_op <= vandaag
    ]
    return sum(set_trede(zaak, trede, op=vandaag) for zaak, trede in due)


@transaction.atomic
def plan_escalations(*, vandaag: date) -> int:
    """Plan today's round for every swv, once."""
    swvs = Organisatie.objects.filter(soort=Organisatiesoort.SWV, actief=True)
    for swv in swvs:
        plan_taak(
            soort=TAAKSOORT, object_id=swv.pk, organisaties=[swv.pk], sleutel=f"{TAAKSOORT}:{swv.pk}:{vandaag:%Y%m%d}"
        )
    return len(swvs)
