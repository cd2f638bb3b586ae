"""Documents of a dossier: adding, sharing, and taking out of sight."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError
from django.core.files import File
from django.db import transaction
from django.utils import timezone

from leerlingen.models import Deling, Document, Leerling
from swv.kern.bestanden import inspect_upload
from swv.organisatie.models import Gebruiker, Organisatie


@transaction.atomic
def add_document(*, leerling: Leerling, by: Gebruiker, bestand: File, soort: str, datum: date) -> Document:
    """Put a checked file in the dossier. Raises ValidationError with the reason when the file is refused."""
    if by.lidmaatschap is None:
        raise ValidationError("Kies eerst in welke rol u werkt.")
    facts = inspect_upload(bestand)
    document = Document(
        leerling=leerling,
        soort=soort,
        datum=datum,
        naam=(bestand.name or "document")[-200:],
        mime=facts.mime,
        grootte=facts.grootte,
        sha256=facts.sha256,
        organisatie_id=by.lidmaatschap.organisatie_id,
        toegevoegd_door=by,
    )
    bestand.seek(0)
    document.bestand.save(str(document.uuid), bestand, save=False)
    document.save()
    return document


@transaction.atomic
def remove_document(*, document: Document) -> Document:
    """Take a document out of sight; the file itself stays: nothing destroys files yet.

    Raises ValidationError when it was shared: somebody decides, or decided, with it.
    """
    if document.delingen.exists():
        raise ValidationError("Dit document is al gedeeld bij een aanvraag. Het blijft daarom in het dossier.")
    document.verwijderd_op = timezone.now()
    document.save(update_fields=["verwijderd_op"])
    return document


def share_documents(*, documenten: Iterable[Document], organisatie: Organisatie) -> None:
    """Let another organisation read these documents too."""
    for document in documenten:
        Deling.objects.get_or_create(
            document=document, organisatie=organisatie, defaults={"leerling_id": document.leerling_id}
        )
