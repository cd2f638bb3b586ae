"""The PDF's of a report: asked, made in the background, cancelled, kept."""

from hashlib import sha256
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from rapportage.jaarverslag.enums import Jaarverslagdocumentsoort
from rapportage.jaarverslag.models import Jaarverslag, Jaarverslagdocument
from swv.kern.models import Taak
from swv.kern.taken.taak import TaakMislukt, plan_taak
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.models import Gebruiker

TAAKSOORT = "jaarverslag.pdf"
GEANNULEERD = "Het maken is geannuleerd."


@transaction.atomic
def plan_document(*, verslag: Jaarverslag, soort: str, by: Gebruiker) -> Jaarverslagdocument:
    """Have a PDF made. One that is being made for this person already is given back instead of a second one."""
    running = get_running(verslag, by) if soort == Jaarverslagdocumentsoort.CONCEPT else None
    if running is not None:
        return running
    document = Jaarverslagdocument.objects.create(jaarverslag=verslag, soort=soort, gevraagd_door=by)
    plan_taak(soort=TAAKSOORT, object_id=document.pk, organisaties=[verslag.swv_id], gebruiker=by)
    return document


def get_running(verslag: Jaarverslag, by: Gebruiker) -> Jaarverslagdocument | None:
    """The concept that is being made for this person."""
    waiting = verslag.documenten.filter(gevraagd_door=by, gemaakt_op__isnull=True, geannuleerd_op__isnull=True)
    tasks = Taak.objects.open().filter(soort=TAAKSOORT).values("object_id")
    return waiting.filter(soort=Jaarverslagdocumentsoort.CONCEPT, pk__in=tasks).first()


@transaction.atomic
def cancel_document(*, document: Jaarverslagdocument) -> Jaarverslagdocument:
    """Stop making this concept; the worker sees it at its next page. Raises NotPossible when it is there already."""
    locked = Jaarverslagdocument.objects.select_for_update().get(pk=document.pk)
    if locked.soort == Jaarverslagdocumentsoort.DEFINITIEF:
        raise NotPossible("Het vastgestelde verslag wordt altijd gemaakt.", status=locked.soort)
    if locked.gemaakt_op is not None:
        raise NotPossible("Het verslag is al gemaakt. U kunt het downloaden.", status=locked.soort)
    locked.geannuleerd_op = locked.geannuleerd_op or timezone.now()
    locked.save(update_fields=["geannuleerd_op"])
    return locked


def check_wanted(document_id: int) -> None:
    """Raises TaakMislukt when somebody cancelled it meanwhile: other transactions' commits are seen here."""
    if Jaarverslagdocument.objects.filter(pk=document_id, geannuleerd_op__isnull=False).exists():
        raise TaakMislukt(GEANNULEERD)


def save_document(*, document: Jaarverslagdocument, content: bytes, paginas: int, kenmerken: dict[str, Any]) -> None:
    """Keep the PDF. A try that is repeated after a crash writes the same place again."""
    locked = Jaarverslagdocument.objects.select_for_update().get(pk=document.pk)
    if locked.geannuleerd_op is not None:
        raise TaakMislukt(GEANNULEERD)
    storage = locked.bestand.storage
    name = locked.bestand.field.generate_filename(locked, "verslag.pdf")
    if storage.exists(name):
        storage.delete(name)
    locked.bestand.save("verslag.pdf", ContentFile(content), save=False)
    locked.sha256, locked.grootte, locked.paginas = sha256(content).hexdigest(), len(content), paginas
    locked.kenmerken, locked.gemaakt_op = kenmerken, timezone.now()
    locked.save()
