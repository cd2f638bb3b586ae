"""Mails about somebody's own account: what changed, when, and what to do if it was somebody else.

They name nobody but the person they go to, and hold no link with which one can log in.
"""

from dataclasses import dataclass

from django.utils import timezone
from django.utils.formats import date_format

from swv.kern.berichten import send_text
from swv.organisatie.models import Gebruiker

BERICHT = """Goedendag {naam},

{wat}

Wanneer: {wanneer}
{apparaat}
Was u dit niet?
{doen}

U kunt deze mail niet beantwoorden.
"""
DOEN = (
    "Kies dan meteen een nieuw wachtwoord met «Wachtwoord vergeten» op de inlogpagina. Dat logt iedereen uit die nu met"
    " uw account is ingelogd. Vertel het daarna aan de beheerder van uw samenwerkingsverband."
)
BEHEERDER = "Bel dan meteen de beheerder van uw samenwerkingsverband. Die kan uw account sluiten tot het is uitgezocht."


@dataclass(frozen=True)
class Accountmelding:
    """What a mail about the account says: subject, what happened, and what to do if it was somebody else."""

    onderwerp: str
    wat: str
    doen: str = DOEN


# By the name that allauth gives to the mail.
VAN_ALLAUTH = {
    "account/email/password_changed": Accountmelding(
        "Uw wachtwoord is gewijzigd",
        "Het wachtwoord van uw account bij Verband is gewijzigd. Wie ergens anders met uw account was ingelogd, is"
        " uitgelogd.",
    ),
    "account/email/password_set": Accountmelding(
        "U hebt een wachtwoord gekozen", "Bij uw account in Verband hoort nu een eigen wachtwoord."
    ),
    "account/email/password_reset": Accountmelding(
        "U hebt een nieuw wachtwoord",
        "Met de link uit een e-mail is een nieuw wachtwoord gekozen voor uw account bij Verband.",
        BEHEERDER,
    ),
    "mfa/email/totp_activated": Accountmelding(
        "Inloggen in twee stappen: app ingesteld", "Bij uw account in Verband is een app voor inlogcodes ingesteld."
    ),
    "mfa/email/totp_deactivated": Accountmelding(
        "Inloggen in twee stappen: app weg", "De app voor inlogcodes hoort niet meer bij uw account in Verband."
    ),
    "mfa/email/webauthn_added": Accountmelding(
        "Inloggen in twee stappen: passkey erbij", "Bij uw account in Verband is een passkey toegevoegd."
    ),
    "mfa/email/webauthn_removed": Accountmelding(
        "Inloggen in twee stappen: passkey weg", "Bij uw account in Verband is een passkey verwijderd."
    ),
    "mfa/email/recovery_codes_generated": Accountmelding(
        "Nieuwe herstelcodes",
        "Er zijn nieuwe herstelcodes gemaakt voor uw account bij Verband. De oude werken niet meer.",
    ),
    "socialaccount/email/account_connected": Accountmelding(
        "Inloggen via uw organisatie staat aan", "U kunt nu ook via uw eigen organisatie bij Verband inloggen."
    ),
    "socialaccount/email/account_disconnected": Accountmelding(
        "Inloggen via uw organisatie staat uit", "U kunt niet meer via uw eigen organisatie bij Verband inloggen."
    ),
}


def send_melding(gebruiker: Gebruiker, melding: Accountmelding, *, aan: str = "", apparaat: str = "") -> None:
    """Tell this person; to another address with ``aan``. ``apparaat`` says in words with what it was done."""
    nu = timezone.localtime()
    tekst = BERICHT.format(
        naam=gebruiker.persoonsnaam.zonder_titel, wat=melding.wat, doen=melding.doen, wanneer=date_format(nu, "j F Y H:i"),
        apparaat=f"Waarmee: {apparaat}\n" if apparaat else "",
    )  # fmt: skip
    send_text(aan=aan or gebruiker.email, onderwerp=melding.onderwerp, tekst=tekst, gebruiker=gebruiker)
