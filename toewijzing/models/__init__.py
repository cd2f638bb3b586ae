"""Tables of the allocation process, from the kind of request to the letter."""

from toewijzing.models.aanvraag import Aanvraag, AanvraagStatus
from toewijzing.models.advies import Deskundigenadvies
from toewijzing.models.afhandeling import Afhandeling
from toewijzing.models.bedrag import Bedragtarief, Soortbudget, Toekenningstermijn
from toewijzing.models.besluit import Besluit, Brief, TlvNummer, Toekenning
from toewijzing.models.bezwaar import Bezwaar
from toewijzing.models.bijlage import AanvraagDocument
from toewijzing.models.briefgegevens import Briefgegevens
from toewijzing.models.deskundige import Adviesinstelling, Adviesopdracht, Adviestarief, Pooldeelname
from toewijzing.models.drager import Besluitdrager
from toewijzing.models.nummering import Tlvbegin
from toewijzing.models.papier import Papieraanvraag
from toewijzing.models.post import Postbundel
from toewijzing.models.ronde import Aanvraagronde
from toewijzing.models.route import Routestap, Stapuitvoering, Stapvoorwaarde
from toewijzing.models.sjabloon import Briefsjabloon, Sjabloonblok, Sjabloonversie
from toewijzing.models.soort import Aanvraagsoort
from toewijzing.models.termijngebeurtenis import TermijnGebeurtenis
from toewijzing.models.vraag import ChecklistItem, Voorwaarde, Vraag
from toewijzing.models.zienswijze import Zienswijze
from toewijzing.models.zitting import (
    Agendapunt,
    Lidstem,
    Verschoning,
    Zitting,
    Zittingsdeelname,
    Zittingsgast,
    Zittingsstuk,
)

__all__ = [
    "Aanvraag",
    "AanvraagDocument",
    "AanvraagStatus",
    "Aanvraagronde",
    "Aanvraagsoort",
    "Adviesinstelling",
    "Adviesopdracht",
    "Adviestarief",
    "Afhandeling",
    "Agendapunt",
    "Bedragtarief",
    "Besluit",
    "Besluitdrager",
    "Bezwaar",
    "Brief",
    "Briefgegevens",
    "Briefsjabloon",
    "ChecklistItem",
    "Deskundigenadvies",
    "Lidstem",
    "Papieraanvraag",
    "Pooldeelname",
    "Postbundel",
    "Routestap",
    "Sjabloonblok",
    "Sjabloonversie",
    "Soortbudget",
    "Stapuitvoering",
    "Stapvoorwaarde",
    "TermijnGebeurtenis",
    "TlvNummer",
    "Tlvbegin",
    "Toekenning",
    "Toekenningstermijn",
    "Verschoning",
    "Voorwaarde",
    "Vraag",
    "Zienswijze",
    "Zitting",
    "Zittingsdeelname",
    "Zittingsgast",
    "Zittingsstuk",
]
