"""Background jobs of the figures."""

from django.utils import timezone

from rapportage.indicatoren.services import tellen
from swv.celery import app
from swv.kern.models import Taak
from swv.kern.taken.taak import register_taak
from swv.kern.taken.voortgang import Voortgang


@app.task(name="rapportage.dagelijks")
def dagelijks() -> int:
    """Plan today's count for every swv (Celery beat)."""
    return tellen.plan_all()


@register_taak(tellen.TAAKSOORT, leerlinggegevens=True)
def tel_cijfers(taak: Taak, voortgang: Voortgang) -> None:
    """Count the figures of one swv, inside its wall."""
    tellen.update_cijfers(swv_id=taak.object_id, vandaag=timezone.localdate())
