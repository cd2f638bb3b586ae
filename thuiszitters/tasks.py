"""Background jobs: the daily round along the escalation ladder, and the PDF of a return."""

from django.utils import timezone

from swv.celery import app
from swv.kern.models import Taak
from swv.kern.pdf import render_pdf
from swv.kern.taken import TaakMislukt, register_taak
from swv.kern.taken.voortgang import Voortgang
from swv.organisatie.models import Organisatie
from thuiszitters.models import Kwartaalopgave
from thuiszitters.presentatie.opgave import get_pdf_context
from thuiszitters.services import escalatie, leeftijd, opgave


@app.task(name="thuiszitters.dagelijks")
def dagelijks() -> int:
    """Plan today's round for every swv (Celery beat)."""
    return escalatie.plan_escalations(vandaag=timezone.localdate())


@register_taak(escalatie.TAAKSOORT, leerlinggegevens=True)
def escaleer(taak: Taak, voortgang: Voortgang) -> None:
    """Set every step of the ladder that is due for one swv, and name who is no longer leerplichtig."""
    swv, vandaag = Organisatie.objects.get(pk=taak.object_id), timezone.localdate()
    escalatie.escalate_due(swv=swv, vandaag=vandaag)
    leeftijd.name_aged_out(swv=swv, vandaag=vandaag)


@register_taak(opgave.TAAKSOORT, queue="pdf", leerlinggegevens=True)
def maak_opgave_pdf(taak: Taak, voortgang: Voortgang) -> None:
    """Make the PDF of a return that was sent."""
    found = Kwartaalopgave.objects.select_related("swv", "verzonden_door").filter(pk=taak.object_id).first()
    if found is None:
        raise TaakMislukt("Deze opgave is er niet (meer).")
    if found.bestand:
        return
    context = get_pdf_context(found)
    opgave.save_pdf(opgave=found, content=render_pdf("thuiszitters/opgave_pdf.html", context, titel=context["titel"]))
