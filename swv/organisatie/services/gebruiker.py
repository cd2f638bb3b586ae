"""Accounts, done by the beheerder: the link of an invitation, closing, what an advice says of its author.

Refusals are ValidationErrors with a Dutch reason and, where one is to blame, the field.
"""

from datetime import date

from allauth.account.models import EmailAddress
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.urls import reverse
from knox.models import AuthToken

from swv.kern.berichten import send_text
from swv.kern.berichtsoorten import find_woorden
from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie
from swv.organisatie.queries import works_elsewhere
from swv.organisatie.services.mailsoort import ONDERWERP_UITNODIGING, UITNODIGING_WOORDEN, compose_uitnodiging
from swv.organisatie.services.sessie import end_logins
from swv.organisatie.services.wachtwoordlink import Uitnodiging

NIET_UZELF = "Dit kunt u niet voor uzelf doen. Vraag het een andere beheerder."
OOK_ELDERS = (
    "Deze persoon werkt ook voor een ander samenwerkingsverband. U kunt wel de rollen bij uw eigen organisaties"
    " beëindigen."
)


# --- invitations ----------------------------------------------------------------------------------------------------


@transaction.atomic
def send_uitnodiging(*, gebruiker: Gebruiker, lidmaatschap: Lidmaatschap, swv_id: int | None = None) -> str:
    """Mail the link with which this person chooses a password; returns the link.

    In the words of the swv that invites (``swv_id``); without one, for a new swv, in those of Verband.
    Raises ValidationError when there already is a password.
    """
    if gebruiker.has_usable_password():
        raise ValidationError("Deze persoon heeft al een wachtwoord en kan inloggen.")
    url = make_invitation_url(gebruiker)
    waarden = {"rol": str(lidmaatschap.get_rol_display()), "organisatie": lidmaatschap.organisatie.naam}
    standaard = (ONDERWERP_UITNODIGING, [UITNODIGING_WOORDEN.format(**waarden)])
    onderwerp, regels = find_woorden("uitnodiging", swv_id, waarden) or standaard
    tekst = compose_uitnodiging(regels, naam=gebruiker.persoonsnaam.zonder_titel, url=url)
    send_text(aan=gebruiker.email, onderwerp=onderwerp, tekst=tekst, gebruiker=gebruiker)
    record_event(Beveiligingssoort.UITGENODIGD, betreft_id=gebruiker.pk, rol=lidmaatschap.rol)
    return url


def make_invitation_url(gebruiker: Gebruiker) -> str:
    """Address at which this person chooses a password; good once, and for a week."""
    arguments = {"uidb36": user_pk_to_url_str(gebruiker), "key": Uitnodiging().make_token(gebruiker)}
    return settings.BASIS_URL + reverse("account_reset_password_from_key", kwargs=arguments)


@transaction.atomic
def confirm_address(gebruiker: Gebruiker) -> None:
    """Somebody chose a password with a mailed link, which proves the address (allauth asks that before a second step).

    With a second address it is unknown to which of the two the link went, so that nothing is proven.
    """
    if not EmailAddress.objects.filter(user=gebruiker).exclude(email__iexact=gebruiker.email).exists():
        EmailAddress.objects.update_or_create(
            user=gebruiker, email=gebruiker.email.lower(), defaults={"verified": True, "primary": True}
        )


def is_unused(gebruiker: Gebruiker) -> bool:
    """Did nobody ever log in with this account or choose a password for it?"""
    return gebruiker.last_login is None and not gebruiker.has_usable_password()


# --- accounts -------------------------------------------------------------------------------------------------------


@transaction.atomic
def deactivate_gebruiker(*, gebruiker: Gebruiker, by: Gebruiker, vandaag: date) -> Gebruiker:
    """Close this account: whoever is logged in with it is out at once. Raises ValidationError."""
    refuse_self(gebruiker, by)
    refuse_elsewhere(gebruiker, by, vandaag)
    gebruiker.is_active = False
    gebruiker.save(update_fields=["is_active"])
    end_sessions(gebruiker)
    record_event(Beveiligingssoort.ACCOUNT_GESLOTEN, gebruiker_id=by.pk, betreft_id=gebruiker.pk, stand="gesloten")
    return gebruiker


def refuse_self(gebruiker: Gebruiker, by: Gebruiker | None) -> None:
    """Nobody opens pupils' files for oneself, and no swv loses its last beheerder by a slip. Raises ValidationError."""
    if by is not None and gebruiker.pk == by.pk:
        raise ValidationError(NIET_UZELF)


def refuse_elsewhere(gebruiker: Gebruiker, by: Gebruiker, vandaag: date) -> None:
    """An account that another swv relies on too is not closed, opened or corrected by one of them. Raises ValidationError."""
    if by.organisatie_id is None or works_elsewhere(gebruiker, by.organisatie_id, vandaag):
        raise ValidationError(OOK_ELDERS)


def end_sessions(gebruiker: Gebruiker) -> int:
    """Throw away the logins and tokens of this person; returns how many logins there were."""
    end_tokens(gebruiker)
    return end_logins(gebruiker)


def end_tokens(gebruiker: Gebruiker) -> int:
    """No program acts as this person any more: after another password, a second step that went, a closed account."""
    ended = AuthToken.objects.filter(user=gebruiker).count()
    AuthToken.objects.filter(user=gebruiker).delete()
    if ended:
        record_event(Beveiligingssoort.TOKEN_INGETROKKEN, betreft_id=gebruiker.pk, hoeveel=ended)
    return ended


@transaction.atomic
def update_deskundige(*, gebruiker: Gebruiker, discipline: str, registratie: str, werkgever: Organisatie | None,
                      by: Gebruiker) -> Gebruiker:  # fmt: skip
    """Particulars of an expert; each advice keeps them as they were when it was asked. Raises ValidationError."""
    refuse_self(gebruiker, by)
    gebruiker.discipline, gebruiker.registratie, gebruiker.werkgever = discipline, registratie, werkgever
    gebruiker.save(update_fields=["discipline", "registratie", "werkgever"])
    return gebruiker
