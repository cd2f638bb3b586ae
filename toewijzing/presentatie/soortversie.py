"""A version before it is published, as its page shows it: what is wrong with the place, and what one can do."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from toewijzing.enums import VERSIE_OPEN, Versiestatus
from toewijzing.models import Aanvraagsoort
from toewijzing.queries.soortversie import BEOORDELAARS
from toewijzing.queries.versiecontrole import (
    BEDRAGEN,
    BRIEVEN,
    FORMULIER,
    MENSEN,
    ORGANEN,
    REGELS,
    Controlepunt,
    check_soortversie,
)

# {place: (address, with the id of the version or without, words of the link)}
PLEKKEN = {
    REGELS: ("toewijzing:soort_wijzigen", True, "Naar de regels en de weg"),
    BEDRAGEN: ("toewijzing:bedragregel", True, "Naar het bedrag"),
    FORMULIER: ("toewijzing:formulier", True, "Naar het formulier"),
    ORGANEN: ("organen:organen", False, "Naar de organen"),
    MENSEN: ("organisatie:gebruikers", False, "Naar de gebruikers"),
    BRIEVEN: ("toewijzing:sjablonen", False, "Naar de sjablonen"),
}
ZELF = "U schreef zelf aan deze versie. Iemand anders publiceert haar."
EERST = "Er staat nog iets bij «Dit moet eerst anders». Geef de versie terug, met wat er anders moet."


@dataclass(frozen=True)
class Puntregel:
    """One thing of the check, with a link to where it is changed ("" for who can't change it there)."""

    tekst: str
    url: str
    link: str


@dataclass(frozen=True)
class Soortversiebeeld:
    """The check of one version and what this person may do with it; ``waarom_niet`` says why not to publish."""

    blokkades: Sequence[Puntregel]
    waarschuwingen: Sequence[Puntregel]
    mag_schrijven: bool
    mag_weg: bool
    beoordeelt: bool
    waarom_niet: str


def describe_controle(soort: Aanvraagsoort, user: Gebruiker, vandaag: date) -> Soortversiebeeld:
    """The check as this person reads it today; of what is published nothing is to be done any more."""
    is_beheerder = user.is_rol(Rol.BEHEERDER)
    is_open = soort.status in VERSIE_OPEN
    punten = check_soortversie(soort, vandaag) if is_open else []
    found = [(punt.blokkeert, _make_regel(punt, soort, is_beheerder)) for punt in punten]
    blokkades = [regel for blokkeert, regel in found if blokkeert]
    beoordeelt = soort.status == Versiestatus.VOORGELEGD and user.is_rol(*BEOORDELAARS)
    return Soortversiebeeld(
        blokkades=blokkades,
        waarschuwingen=[regel for blokkeert, regel in found if not blokkeert],
        mag_schrijven=is_beheerder and soort.status == Versiestatus.CONCEPT,
        mag_weg=is_beheerder and is_open,
        beoordeelt=beoordeelt,
        waarom_niet=ZELF if user.pk in soort.schrijvers else EERST if blokkades else "",
    )


def _make_regel(punt: Controlepunt, soort: Aanvraagsoort, is_beheerder: bool) -> Puntregel:
    address, of_version, link = PLEKKEN[punt.plek]
    changeable = not of_version or soort.status == Versiestatus.CONCEPT
    url = reverse(address, args=[soort.pk] if of_version else []) if is_beheerder and changeable else ""
    return Puntregel(punt.tekst, url, link)
