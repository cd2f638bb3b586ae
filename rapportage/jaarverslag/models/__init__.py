"""Tables of the jaarverslag: its texts, figures, documents and steps."""

from rapportage.jaarverslag.models.document import Jaarverslagbijlage, Jaarverslagdocument
from rapportage.jaarverslag.models.hoofdstuk import Hoofdstuk, Jaarverslagcijfer
from rapportage.jaarverslag.models.jaarverslag import Jaarverslag, Jaarverslagstap

__all__ = [
    "Hoofdstuk",
    "Jaarverslag",
    "Jaarverslagbijlage",
    "Jaarverslagcijfer",
    "Jaarverslagdocument",
    "Jaarverslagstap",
]
