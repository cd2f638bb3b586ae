"""Mijn werk: what every room tells one person."""

from datetime import date

from django.urls import reverse

from swv.kern.werk import get_bronnen
from swv.organisatie.models import Gebruiker
from werkplek.presentatie.werk import Werkdeel, Werkvak, divide


def get_vakken(user: Gebruiker, vandaag: date) -> list[Werkvak]:
    """The parts of the page that hold something for this person; each room in a fixed number of queries."""
    return divide(
        Werkdeel(bron.get_werk(user, vandaag), reverse(bron.lijst) if bron.lijst else "", bron.eerst)
        for bron in get_bronnen()
    )
