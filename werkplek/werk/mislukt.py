"""The line of what failed in the background, for Mijn werk."""

from datetime import date

from django.urls import reverse
from django.utils import timezone

from swv.kern.werk import DEZE_WEEK, Werkregel, register_werk
from swv.organisatie.models import Gebruiker
from werkplek.queries.mislukt import HOOGSTENS, count_mislukt


@register_werk()
def get_werk(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    """One line with how much failed, or none."""
    aantal = count_mislukt(user, vandaag, timezone.now())
    if not aantal:
        return []
    hoeveel = f"{HOOGSTENS} of meer" if aantal >= HOOGSTENS else str(aantal)
    stand = f"{hoeveel} keer ging iets mis op de achtergrond"
    return [Werkregel(DEZE_WEEK, "Wat mislukte", stand, reverse("werkplek:mislukt"), "Bekijk", dag=vandaag)]
