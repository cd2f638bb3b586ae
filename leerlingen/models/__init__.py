"""The dossier: a pupil, who has authority over it, where it is enrolled, what it has, who may see it and who did."""

from leerlingen.models.document import Deling, Document, document_key
from leerlingen.models.inzage import Inzage
from leerlingen.models.kwalificatie import Kwalificatie
from leerlingen.models.leerling import (
    DOSSIERROLLEN,
    GEMEENTE_ABROAD,
    Gezagdrager,
    Inschrijving,
    Leerling,
    Toegang,
    get_leerling_ids,
)

__all__ = [
    "DOSSIERROLLEN",
    "GEMEENTE_ABROAD",
    "Deling",
    "Document",
    "Gezagdrager",
    "Inschrijving",
    "Inzage",
    "Kwalificatie",
    "Leerling",
    "Toegang",
    "document_key",
    "get_leerling_ids",
]
