"""Celery's side of ``taken`` and the jobs of the platform itself."""

from importlib import import_module
from typing import Any

from celery import signals
from django.conf import settings
from django.utils import timezone

from swv.celery import app
from swv.kern import berichten, taken
from swv.kern.logboek import clear_old_events
from swv.kern.models import Nachtronde, Taak
from swv.kern.taken import nacht
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


@taken.register_taak(berichten.TAAKSOORT, na_fout=berichten.record_refusal)
def verstuur_bericht(taak: Taak, voortgang: Voortgang) -> None:
    """Send one mail."""
    berichten.deliver_bericht(bericht_id=taak.object_id)


@taken.register_taak(nacht.TAAKSOORT)
def voer_nachtronde_uit(taak: Taak, voortgang: Voortgang) -> None:
    """Do by hand what should have run last night."""
    naam = Nachtronde.objects.get(pk=taak.object_id).naam
    app.tasks[naam]()
    nacht.record_success(naam, timezone.now())


@signals.task_success.connect
def keep_success(sender: Any, **_: Any) -> None:
    """A nightly job went well."""
    if sender.name in nacht.get_namen():
        nacht.record_success(sender.name, timezone.now())


@signals.task_failure.connect
def keep_failure(sender: Any, exception: BaseException, **_: Any) -> None:
    """A nightly job failed; of the error only its class is kept."""
    if sender.name in nacht.get_namen():
        nacht.record_failure(sender.name, type(exception).__name__, timezone.now())
