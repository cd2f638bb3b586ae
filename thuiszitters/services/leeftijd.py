"""A pupil grows too old for the return: it counts no more, so who leads the case is asked to end it."""

from datetime import date

from django.db import transaction
from django.utils import timezone

from leerlingen.queries import find_kwalificatie_op
from swv.kern.meelezen import read_along
from swv.organisatie.models import Organisatie
from thuiszitters.calculations import get_plichtvenster
from thuiszitters.enums import THUIS
from thuiszitters.models import Actie, Thuiszitter
from thuiszitters.queries.termijn import get_leeftijden
from thuiszitters.services.schoolwissel import add_check


@transaction.atomic
def name_aged_out(*, swv: Organisatie, vandaag: date) -> int:
    """Give each case of this swv that left the return by age an action, once; returns how many were given.

    Once per day on which the duty ended: after a corrected birth date or diploma it is asked anew.
    """
    rows = Thuiszitter.objects.select_for_update(of=("self",)).select_related("leerling", "casusregisseur")
    leeftijden = get_leeftijden(swv.pk, vandaag)
    found = []
    known, running = find_kwalificatie_op(timezone.now()), rows.filter(swv=swv, status__in=THUIS).order_by("pk")
    for zaak in read_along(running, kwalificatie_op=known):
        venster = get_plichtvenster(
            zaak.leerling.geboren_vanaf, zaak.kwalificatie_op, leeftijden,
            geboren_uiterlijk=zaak.leerling.geboren_uiterlijk,
        )  # fmt: skip
        if venster.einde <= vandaag:
            found.append((zaak, describe(venster.einde)))
    asked = set(Actie.objects.filter(thuiszitter__in=[zaak.pk for zaak, _ in found]).values_list("thuiszitter", "wat"))
    new = [(zaak, wat) for zaak, wat in found if (zaak.pk, wat) not in asked]
    for zaak, wat in new:
        add_check(zaak, wat, vandaag)
    return len(new)


def describe(einde: date) -> str:
    """What changed and what to do."""
    return (
        f"De leerling is sinds {einde:%d-%m-%Y} niet meer leerplichtig en telt niet meer mee. Spreek af wat er nog nodig"
        " is, en beëindig de zaak met «niet meer leerplichtig»."
    )
