"""Lines for Mijn werk that belong to no room: what failed in the background, and a pupil that is yet to be registered."""

from datetime import date, timedelta

from django.urls import reverse
from django.utils import timezone

from swv.kern.models import Bericht
from swv.kern.werk import DEZE_WEEK, Werkregel, register_werk
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from toewijzing.models import Aanvraag
from toewijzing.services.bericht import AANMELDEN, ONTVANGENDE_SCHOOL
from werkplek.queries.mislukt import HOOGSTENS, count_mislukt

# So long a school is reminded that it was chosen: a request that was withdrawn says so to who sees it only.
BEWAARD = timedelta(days=90)


@register_werk()
def get_werk(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    """One line with how much failed, and one per request for a place at a school that has yet to register the pupil."""
    return [*_get_failed(user, vandaag), *_get_chosen(user, vandaag)]


def _get_chosen(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    """Requests for a place at the own school, until the pupil is registered there: then the room itself tells of them."""
    if user.rol != Rol.ZORGCOORDINATOR:
        return []
    berichten = Bericht.objects.filter(
        gebruiker=user, soort=ONTVANGENDE_SCHOOL, aangemaakt_op__date__gte=vandaag - BEWAARD
    )
    told = {each.over_id: each for each in berichten.order_by("pk") if each.over_id}
    if not told:
        return []
    seen = set(Aanvraag.objects.visible_to(user).filter(pk__in=told).values_list("pk", flat=True))
    return [
        Werkregel(DEZE_WEEK, each.onderwerp, AANMELDEN, reverse("leerlingen:lijst"), "Leg de aanmelding vast",
                  dag=timezone.localdate(each.aangemaakt_op))
        for pk, each in told.items()
        if pk not in seen
    ]  # fmt: skip


def _get_failed(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    aantal = count_mislukt(user, vandaag, timezone.now())
    if not aantal:
        return []
    hoeveel = f"{HOOGSTENS} of meer" if aantal >= HOOGSTENS else str(aantal)
    stand = f"{hoeveel} keer ging iets mis op de achtergrond"
    return [Werkregel(DEZE_WEEK, "Wat mislukte", stand, reverse("werkplek:mislukt"), "Bekijk", dag=vandaag)]
