"""Tables of figures and reports: numbers, never a pupil."""

from rapportage.models.auditor import Auditdownload, Steekproef
from rapportage.models.cijfers import Aanvraagcijfer, Telmoment, Thuiszittercijfer
from rapportage.models.indicator import Streefwaarde
from rapportage.models.jaarverslag import (
    Hoofdstuk,
    Jaarverslag,
    Jaarverslagbijlage,
    Jaarverslagcijfer,
    Jaarverslagdocument,
    Jaarverslagstap,
)

__all__ = [
    "Aanvraagcijfer",
    "Auditdownload",
    "Hoofdstuk",
    "Jaarverslag",
    "Jaarverslagbijlage",
    "Jaarverslagcijfer",
    "Jaarverslagdocument",
    "Jaarverslagstap",
    "Steekproef",
    "Streefwaarde",
    "Telmoment",
    "Thuiszittercijfer",
]
