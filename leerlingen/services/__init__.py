"""Writing in the dossier."""

from leerlingen.services.document import add_document, remove_document, share_documents
from leerlingen.services.dossier import (
    NIET_AANGEMELD,
    create_leerling,
    end_inschrijving,
    end_toegang,
    enrol_leerling,
    grant_toegang,
    log_inzage,
    log_inzagen,
    new_leerlingnummer,
    record_aanmelding,
    save_gezagdrager,
    update_leerling,
)
from leerlingen.services.kwalificatie import record_kwalificatie, withdraw_kwalificatie

__all__ = [
    "NIET_AANGEMELD",
    "add_document",
    "create_leerling",
    "end_inschrijving",
    "end_toegang",
    "enrol_leerling",
    "grant_toegang",
    "log_inzage",
    "log_inzagen",
    "new_leerlingnummer",
    "record_aanmelding",
    "record_kwalificatie",
    "remove_document",
    "save_gezagdrager",
    "share_documents",
    "update_leerling",
    "withdraw_kwalificatie",
]
