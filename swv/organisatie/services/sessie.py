"""Where somebody is logged in, and ending that."""

from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.db import transaction
from django.utils import timezone

from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort
from swv.organisatie.models import Gebruiker


@transaction.atomic
def end_logins(gebruiker: Gebruiker, *, behalve: str | None = None) -> int:
    """End every login of this person but the session with key ``behalve``; returns how many there were.

    All sessions are read, because one of an earlier version has no row of its own.
    """
    rows = Session.objects.filter(expire_date__gt=timezone.now()).exclude(pk=behalve or "").iterator()
    own = [row.pk for row in rows if row.get_decoded().get("_auth_user_id") == str(gebruiker.pk)]
    Session.objects.filter(pk__in=own).delete()
    UserSession.objects.filter(user=gebruiker).exclude(session_key=behalve or "").delete()
    if own:
        record_event(Beveiligingssoort.SESSIE_BEEINDIGD, betreft_id=gebruiker.pk, hoeveel=len(own))
    return len(own)


@transaction.atomic
def end_login(sessie: UserSession) -> None:
    """End this one login."""
    sessie.end()


def remove_lost_sessions() -> int:
    """Throw away what is kept of logins that are over; returns how many rows that were."""
    alive = Session.objects.filter(expire_date__gt=timezone.now()).values("pk")
    return UserSession.objects.exclude(session_key__in=alive).delete()[0]
