"""Clearing somebody's second step, for who lost telephone and recovery codes. Refusals are ValidationErrors."""

from allauth.mfa.models import Authenticator
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest

from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort
from swv.organisatie.enums import Wisreden
from swv.organisatie.models import Gebruiker
from swv.organisatie.services.melding import BEHEERDER, Accountmelding, send_melding
from swv.organisatie.services.sessie import end_logins

NIET_UZELF = "Uw eigen tweede stap wist een andere beheerder, of wie Verband voor u draait."
GEEN_TWEEDE_STAP = "Deze persoon heeft geen tweede stap."
GEWIST = (
    "{wie} heeft uw tweede stap bij het inloggen gewist. Reden: {reden}.\n\nUw app, passkeys en herstelcodes werken niet"
    " meer, en overal waar u was ingelogd bent u uitgelogd. Log in met uw wachtwoord; daarna stelt u de tweede stap"
    " opnieuw in."
)


@transaction.atomic
def clear_second_step(
    *, gebruiker: Gebruiker, reden: str, by: Gebruiker | None, request: HttpRequest | None = None
) -> int:
    """Take away app, passkeys and recovery codes, end all logins, and tell the person; returns how many logins ended.

    ``by`` is None from the command line. What happened goes into the log of security events with the code of the
    reason. Raises ValidationError for oneself, and for somebody without a second step.
    """
    if by is not None and by.pk == gebruiker.pk:
        raise ValidationError(NIET_UZELF)
    Gebruiker.objects.select_for_update().get(pk=gebruiker.pk)
    if not Authenticator.objects.filter(user=gebruiker).delete()[0]:
        raise ValidationError(GEEN_TWEEDE_STAP)
    ended = end_logins(gebruiker)
    record_event(
        Beveiligingssoort.TWEEDE_STAP_GEWIST, request=request, betreft_id=gebruiker.pk,
        kanaal="pagina" if request is not None else "opdracht", reden=Wisreden(reden).value, sessies=ended,
    )  # fmt: skip
    wie = "Een beheerder" if by is not None else "Wie Verband voor uw samenwerkingsverband draait"
    wat = GEWIST.format(wie=wie, reden=Wisreden(reden).label)
    send_melding(gebruiker, Accountmelding("Uw tweede stap bij het inloggen is gewist", wat, BEHEERDER))
    return ended
