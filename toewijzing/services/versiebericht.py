"""Who hears by mail that a version of a kind waits for a second person, or came back."""

from datetime import date

from django.urls import reverse

from swv.kern.berichten import send_bericht
from swv.organisatie.models import Gebruiker
from toewijzing.models import Aanvraagsoort
from toewijzing.queries.soortversie import get_judges


def tell_judges(soort: Aanvraagsoort, vandaag: date) -> None:
    """Mail who can publish it, each once, without who wrote at it."""
    for gebruiker in get_judges(soort, vandaag):
        tell(soort, gebruiker, "Een versie van een aanvraagsoort wacht op uw oordeel")


def tell(soort: Aanvraagsoort, gebruiker: Gebruiker, onderwerp: str) -> None:
    """Mail one person, with a link to the check of this version."""
    pad = reverse("toewijzing:versie", args=[soort.pk])
    send_bericht(aan=gebruiker.email, soort="aanvraagsoort", onderwerp=onderwerp, pad=pad, gebruiker=gebruiker)
