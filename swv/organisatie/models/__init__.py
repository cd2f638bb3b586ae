"""Who works where: organisations, people and their roles, roles that wait for a second person, tokens, the review."""

from swv.organisatie.models.basis import Aansluiting, Organisatie
from swv.organisatie.models.controle import Lijstcontrole, Lijstregel
from swv.organisatie.models.gebruiker import (
    NAAMVELDEN,
    Adreswijziging,
    Gebruiker,
    GebruikerManager,
    Lidmaatschap,
    tied_schools,
)
from swv.organisatie.models.inlezen import Inleesbestand, Inleeskoppeling, Inlezing
from swv.organisatie.models.inrichten import Inrichtkeuze, Logo, get_logo_url
from swv.organisatie.models.periode import DateRange, holds_on, period_constraints
from swv.organisatie.models.schoolbestuur import bestuur_op, ever_of
from swv.organisatie.models.schoolconsulent import Schoolconsulent, is_consulent_voor, works_for
from swv.organisatie.models.teller import Teller, next_number, next_numbers
from swv.organisatie.models.token import Tokenbereik
from swv.organisatie.models.voorstel import Rolvoorstel

__all__ = [
    "NAAMVELDEN",
    "Aansluiting",
    "Adreswijziging",
    "DateRange",
    "Gebruiker",
    "GebruikerManager",
    "Inleesbestand",
    "Inleeskoppeling",
    "Inlezing",
    "Inrichtkeuze",
    "Lidmaatschap",
    "Lijstcontrole",
    "Lijstregel",
    "Logo",
    "Organisatie",
    "Rolvoorstel",
    "Schoolconsulent",
    "Teller",
    "Tokenbereik",
    "bestuur_op",
    "ever_of",
    "get_logo_url",
    "holds_on",
    "is_consulent_voor",
    "next_number",
    "next_numbers",
    "period_constraints",
    "tied_schools",
    "works_for",
]
