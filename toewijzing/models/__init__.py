"""Tables of the allocation process, from the kind of request to the letter."""

from toewijzing.models.aanvraag import Aanvraag, AanvraagStatus
from toewijzing.models.advies import Deskundigenadvies
from toewijzing.models.besluit import Besluit, Brief, TlvNummer, Toekenning
from toewijzing.models.bezwaar import Bezwaar
from toewijzing.models.bijlage import AanvraagDocument
from toewijzing.models.briefgegevens import Briefgegevens
from toewijzing.models.nummering import Tlvbegin
from toewijzing.models.papier import Papieraanvraag
from toewijzing.models.post import Postbundel
from toewijzing.models.soort import Aanvraagsoort, ChecklistItem, Voorwaarde, Vraag
from toewijzing.models.termijngebeurtenis import TermijnGebeurtenis
from toewijzing.models.zienswijze import Zienswijze
from toewijzing.models.zitting import Agendapunt, Verschoning, Zitting, Zittingsdeelname, Zittingsstuk

__all__ = [
    "Aanvraag",
    "AanvraagDocument",
    "AanvraagStatus",
    "Aanvraagsoort",
    "Agendapunt",
    "Besluit",
    "Bezwaar",
    "Brief",
    "Briefgegevens",
    "ChecklistItem",
    "Deskundigenadvies",
    "Papieraanvraag",
    "Postbundel",
    "TermijnGebeurtenis",
    "TlvNummer",
    "Tlvbegin",
    "Toekenning",
    "Verschoning",
    "Voorwaarde",
    "Vraag",
    "Zienswijze",
    "Zitting",
    "Zittingsdeelname",
    "Zittingsstuk",
]
