"""Counting the figures of a report. Only in a concept: from opgemaakt they stay as they are."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from rapportage.indicatoren.services.tellen import update_cijfers
from rapportage.jaarverslag.blokken import Blokvraag, fill
from rapportage.jaarverslag.enums import Status
from rapportage.jaarverslag.models import Jaarverslag, Jaarverslagcijfer
from swv.kern.models import Taak
from swv.kern.taken.taak import TaakMislukt, plan_taak
from swv.kern.taken.voortgang import Voortgang
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.models import Gebruiker

TAAKSOORT = "jaarverslag.cijfers"
NIET_MEER = "De cijfers van dit verslag staan vast sinds het is opgemaakt. Zet het verslag eerst terug naar concept."


@transaction.atomic
def plan_count(*, verslag: Jaarverslag, by: Gebruiker) -> Taak:
    """Count all figures in the background. Raises NotPossible when the report is no concept (any more)."""
    locked = lock_concept(verslag)
    running = Taak.objects.open().filter(soort=TAAKSOORT, object_id=locked.pk).first()
    return running or plan_taak(soort=TAAKSOORT, object_id=locked.pk, organisaties=[locked.swv_id], gebruiker=by)


def lock_concept(verslag: Jaarverslag) -> Jaarverslag:
    """The report, locked, while it can be written in. Raises NotPossible."""
    locked = Jaarverslag.objects.select_for_update(of=("self",), no_key=True).select_related("swv").get(pk=verslag.pk)
    if locked.status != Status.CONCEPT:
        raise NotPossible(NIET_MEER, status=locked.status)
    return locked


def count_figures(verslag: Jaarverslag, voortgang: Voortgang) -> None:
    """Fill every block of every chapter, in one transaction. Raises TaakMislukt when it is no concept any more."""
    try:
        locked = lock_concept(verslag)
    except NotPossible as problem:
        raise TaakMislukt(problem.reason) from problem
    voortgang(2, "De registers worden geteld")
    update_cijfers(swv_id=locked.swv_id, vandaag=timezone.localdate())
    chapters = [each for each in locked.hoofdstukken.all() if each.soort.blokken]
    vraag = Blokvraag(locked.swv, locked.jaar)
    for plek, hoofdstuk in enumerate(chapters):
        voortgang(5 + 90 * plek // len(chapters), f"Hoofdstuk {hoofdstuk.nummer}: {hoofdstuk.titel}")
        for code in hoofdstuk.soort.blokken:
            save_block(locked, hoofdstuk, code, fill(code, vraag))
    locked.cijfers_op = timezone.now()
    locked.save(update_fields=["cijfers_op"])


def save_block(verslag: Jaarverslag, hoofdstuk: Any, code: str, gegevens: dict[str, Any]) -> None:
    """Keep one block; its history shows what it was before."""
    found = Jaarverslagcijfer.objects.filter(jaarverslag=verslag, code=code).first()
    if found is None:
        Jaarverslagcijfer.objects.create(jaarverslag=verslag, hoofdstuk=hoofdstuk, code=code, gegevens=gegevens)
    elif found.gegevens != gegevens:
        found.gegevens, found.geteld_op = gegevens, timezone.now()
        found.save()
