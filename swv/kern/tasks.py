"""Celery's side of ``taken`` and the jobs of the platform itself."""

from importlib import import_module
from typing import Any

from django.conf import settings

from swv.celery import app
from swv.kern import berichten, taken
from swv.kern.logboek import clear_old_events
from swv.kern.models import Taak
from swv.kern.taken.voortgang import Voortgang


@app.task(name="kern.voer_taak_uit", bind=True)
def voer_taak_uit(self: Any, taak_id: int) -> None:
    """Do one job."""
    taken.run_taak(taak_id, self.request.id or "")


@app.task(name="kern.voer_pdf_taak_uit", bind=True)
def voer_pdf_taak_uit(self: Any, taak_id: int) -> None:
    """Do one job that makes a PDF: on a queue of its own, so that mail never waits for it."""
    taken.run_taak(taak_id, self.request.id or "")


@app.task(name="kern.voer_verslag_taak_uit", bind=True)
def voer_verslag_taak_uit(self: Any, taak_id: int) -> None:
    """Do one job that makes a report of many pages: letters never wait for it."""
    taken.run_taak(taak_id, self.request.id or "")


for queue, uitvoerder in (
    ("standaard", voer_taak_uit),
    ("pdf", voer_pdf_taak_uit),
    ("verslag", voer_verslag_taak_uit),
):
    taken.register_uitvoerder(queue, uitvoerder)


@app.task(name="kern.veeg_taken")
def veeg_taken() -> None:
    """Hand out what lies waiting; beat calls it every fifteen seconds."""
    taken.veeg_taken()


@app.task(name="kern.ruim_sessies_op")
def ruim_sessies_op() -> None:
    """Throw away the sessions that are over, with what they still held; beat calls it every night."""
    import_module(settings.SESSION_ENGINE).SessionStore.clear_expired()


@app.task(name="kern.ruim_logboek_op")
def ruim_logboek_op() -> None:
    """Throw away what stood its term in the log of security events; beat calls it every night."""
    clear_old_events()


@taken.register_taak(berichten.TAAKSOORT)
def verstuur_bericht(taak: Taak, voortgang: Voortgang) -> None:
    """Send one mail."""
    berichten.deliver_bericht(bericht_id=taak.object_id)
