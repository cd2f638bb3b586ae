"""Another address to log in with: the old one works until the new one is proven, and both are told.

Refusals are ValidationErrors with a Dutch reason and, where one is to blame, the field.
"""

from datetime import timedelta

from allauth.account.models import EmailAddress
from django.conf import settings
from django.core import signing
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from swv.kern.berichten import drop_refused, send_text
from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort
from swv.organisatie.models import Adreswijziging, Gebruiker
from swv.organisatie.services.gebruiker import is_unused, refuse_self
from swv.organisatie.services.melding import BEHEERDER, Accountmelding, send_melding
from swv.organisatie.services.sessie import end_logins

GELDIG = timedelta(hours=1)
SALT = "swv.organisatie.adres"
WERKT_NIET = "Deze link werkt niet meer. Vraag bij «Mijn account» een nieuwe."
ONGEBRUIKT = "Niemand gebruikte dit account nog. Verbeter het adres bij de gegevens van deze persoon."
BEZET = "Dit adres hoort bij een ander account. Kies een ander adres."
BEVESTIGEN = """Goedendag {naam},

Voor uw account in Verband is dit adres opgegeven als nieuw e-mailadres. Bevestig dat met deze link:
{url}

De link werkt een uur. Tot u bevestigt, logt u in met uw oude adres. Log daar ook nu mee in.

Hebt u dit niet gevraagd? Doe dan niets: er verandert niets.

U kunt deze mail niet beantwoorden.
"""
BEZET_BERICHT = """Goedendag,

Iemand wil dit e-mailadres gebruiken voor een account in Verband. Dat kan niet: het hoort al bij een ander account. Er
verandert niets.

Hebt u twee accounts en wilt u er één? Vraag het de beheerder van uw samenwerkingsverband.

U kunt deze mail niet beantwoorden.
"""
GEVRAAGD = Accountmelding(
    "Er is een ander e-mailadres opgegeven",
    "Voor uw account in Verband is een ander e-mailadres opgegeven. Dat gaat pas gelden als het nieuwe adres is"
    " bevestigd. Tot dan logt u in met dit adres.",
)
GEWIJZIGD_OUD = Accountmelding(
    "Uw e-mailadres bij Verband is gewijzigd",
    "Uw account in Verband heeft nu een ander e-mailadres. Met dit adres kunt u niet meer inloggen, en hier komen geen"
    " berichten van Verband meer.",
    BEHEERDER,
)
GEWIJZIGD_NIEUW = Accountmelding(
    "Uw e-mailadres bij Verband is gewijzigd",
    "Dit adres hoort nu bij uw account in Verband. U logt er voortaan mee in, en hier komen de berichten.",
    BEHEERDER,
)


@transaction.atomic
def request_address(*, gebruiker: Gebruiker, nieuw: str) -> Adreswijziging:
    """Mail a link to the new address and a notice to the old one; an earlier request no longer counts.

    Whether the new address belongs to somebody else is told in its own mailbox only. Raises ValidationError.
    """
    nieuw = Gebruiker.objects.normalize_email(nieuw).lower()
    if nieuw == gebruiker.email:
        raise ValidationError({"nieuw": "Dit is al uw adres."})
    Gebruiker.objects.select_for_update().get(pk=gebruiker.pk)
    Adreswijziging.objects.filter(gebruiker=gebruiker).delete()
    wijziging = Adreswijziging.objects.create(gebruiker=gebruiker, nieuw=nieuw)
    if _is_taken(nieuw, gebruiker):
        send_text(aan=nieuw, onderwerp="Dit adres hoort al bij een account", tekst=BEZET_BERICHT)
    else:
        sleutel = signing.dumps(wijziging.pk, salt=SALT)
        url = settings.BASIS_URL + reverse("organisatie:adres_bevestigen", args=[sleutel])
        tekst = BEVESTIGEN.format(naam=gebruiker.persoonsnaam.zonder_titel, url=url)
        send_text(aan=nieuw, onderwerp="Bevestig uw nieuwe e-mailadres", tekst=tekst, gebruiker=gebruiker)
    send_melding(gebruiker, GEVRAAGD)
    return wijziging


def find_request(*, sleutel: str, gebruiker: Gebruiker) -> Adreswijziging:
    """The request this link is about. Raises ValidationError for one that is over, replaced or of somebody else."""
    try:
        pk = signing.loads(sleutel, salt=SALT, max_age=GELDIG)
    except signing.BadSignature as problem:
        raise ValidationError(WERKT_NIET) from problem
    wijziging = Adreswijziging.objects.filter(pk=pk, gebruiker=gebruiker).first()
    if wijziging is None:
        raise ValidationError(WERKT_NIET)
    return wijziging


@transaction.atomic
def confirm_request(*, sleutel: str, gebruiker: Gebruiker, request: HttpRequest) -> Gebruiker:
    """The new address is proven: one logs in with it from now on, and is logged out everywhere else.

    Raises ValidationError for a link that no longer works, and for an address that meanwhile belongs to somebody else.
    """
    Gebruiker.objects.select_for_update().get(pk=gebruiker.pk)
    wijziging = find_request(sleutel=sleutel, gebruiker=gebruiker)
    oud = gebruiker.email
    set_address(gebruiker, wijziging.nieuw, verified=True)
    end_logins(gebruiker, behalve=request.session.session_key)
    _tell_both(gebruiker, oud)
    record_event(Beveiligingssoort.ADRES_GEWIJZIGD, request=request, betreft_id=gebruiker.pk)
    return gebruiker


def withdraw_request(gebruiker: Gebruiker) -> None:
    """Nothing changes: the link in the mail no longer works."""
    Adreswijziging.objects.filter(gebruiker=gebruiker).delete()


@transaction.atomic
def correct_address(*, gebruiker: Gebruiker, nieuw: str, by: Gebruiker) -> None:
    """The beheerder asks another address for somebody, who confirms it with the link in the mail.

    So a beheerder can't take an account over and no login breaks. An account that nobody used yet has nobody to confirm:
    see ``correct_gebruiker``. Raises ValidationError.
    """
    refuse_self(gebruiker, by)
    if is_unused(gebruiker):
        raise ValidationError({"nieuw": ONGEBRUIKT})
    request_address(gebruiker=gebruiker, nieuw=Gebruiker.objects.normalize_email(nieuw).lower())


def _is_taken(email: str, gebruiker: Gebruiker) -> bool:
    accounts = Gebruiker.objects.filter(email=email).exclude(pk=gebruiker.pk)
    addresses = EmailAddress.objects.filter(email__iexact=email).exclude(user=gebruiker)
    return accounts.exists() or addresses.exists()


def set_address(gebruiker: Gebruiker, email: str, *, verified: bool, field: str = "nieuw") -> None:
    """The one address of this person; links to choose a password that went to the old one die with it.

    Raises ValidationError at ``field`` for an address of somebody else.
    """
    if _is_taken(email, gebruiker):
        raise ValidationError({field: BEZET})
    gebruiker.email = email
    try:
        with transaction.atomic():
            gebruiker.save(update_fields=["email"])
            EmailAddress.objects.filter(user=gebruiker).delete()
            EmailAddress.objects.create(user=gebruiker, email=email, verified=verified, primary=True)
    except IntegrityError as problem:  # somebody else took it at this very moment
        raise ValidationError({field: BEZET}) from problem
    Adreswijziging.objects.filter(gebruiker=gebruiker).delete()
    drop_refused(gebruiker)


def _tell_both(gebruiker: Gebruiker, oud: str) -> None:
    send_melding(gebruiker, GEWIJZIGD_OUD, aan=oud)
    send_melding(gebruiker, GEWIJZIGD_NIEUW)


def is_open(wijziging: Adreswijziging | None) -> bool:
    """Whether the link of this request still works."""
    return wijziging is not None and wijziging.gevraagd_op + GELDIG > timezone.now()
