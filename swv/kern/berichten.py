"""Mail: only that something changed and where to look. No names of pupils, nothing of a dossier."""

from collections.abc import Iterable
from smtplib import SMTPRecipientsRefused
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.utils import timezone

from swv.kern.models import Bericht
from swv.kern.taken import TaakMislukt, plan_taak

TAAKSOORT = "kern.mail"
# Their text holds a link with which one can log in: it doesn't outlive the sending.
SOORT_ACCOUNT = "account"

MET_PAD = """Goedendag,

{onderwerp}.
{regels}
Bekijk het in Verband:
{url}

Om persoonsgegevens te beschermen staat er in deze mail niet om wie het gaat. Dat ziet u nadat u bent ingelogd.

U kunt deze mail niet beantwoorden.
"""
ZONDER_PAD = """Goedendag,

{onderwerp}.
{regels}
Om persoonsgegevens te beschermen staat er in deze mail niet om wie het gaat.

U kunt deze mail niet beantwoorden.
"""


def compose_text(onderwerp: str, pad: str, regels: Iterable[str] = ()) -> str:
    """The whole text of a notice. ``pad`` starts with a slash, or is empty for someone who has no login."""
    if pad and not pad.startswith("/"):
        raise ValueError("The path of a notice starts with a slash.")
    lines = "".join(f"\n{regel}\n" for regel in regels)
    template = MET_PAD if pad else ZONDER_PAD
    return template.format(onderwerp=onderwerp.rstrip("."), regels=lines, url=f"{settings.BASIS_URL}{pad}")


def send_bericht(
    *, aan: str, soort: str, onderwerp: str, pad: str = "", regels: Iterable[str] = (), gebruiker: Any = None
) -> Bericht:
    """Tell someone that something changed: the mail is planned in the current transaction.

    ``onderwerp`` is a short Dutch sentence, ``regels`` more of them; neither names a pupil.
    """
    onderwerp = _one_line(onderwerp)
    tekst = compose_text(onderwerp, pad, [_one_line(regel) for regel in regels])
    return _plan(aan=aan, onderwerp=onderwerp, tekst=tekst, soort=soort, gebruiker=gebruiker)


def send_text(*, aan: str, onderwerp: str, tekst: str, soort: str = SOORT_ACCOUNT, gebruiker: Any = None) -> Bericht:
    """Send a text as it is: for invitations and forgotten passwords."""
    return _plan(aan=aan, onderwerp=_one_line(onderwerp), tekst=tekst, soort=soort, gebruiker=gebruiker)


@transaction.atomic
def deliver_bericht(*, bericht_id: int) -> None:
    """Send this mail, once: the row is locked and tells whether it went out. Raises TaakMislukt when refused."""
    bericht = Bericht.objects.select_for_update().get(pk=bericht_id)
    if bericht.verzonden_op:
        return
    tekst = bericht.tekst
    bericht.verzonden_op = timezone.now()
    if bericht.soort == SOORT_ACCOUNT and not settings.DEMO:
        bericht.tekst = ""
    bericht.save(update_fields=["verzonden_op", "tekst"])
    # A mail system drops a second mail with the same id, should the commit after sending fail.
    message_id = f"<bericht-{bericht.pk}@{urlsplit(settings.BASIS_URL).hostname}>"
    mail = EmailMessage(bericht.onderwerp, tekst, to=[bericht.aan], headers={"Message-ID": message_id})
    try:
        mail.send()
    except SMTPRecipientsRefused as problem:
        raise TaakMislukt("Het mailadres wordt niet aangenomen.") from problem


@transaction.atomic
def _plan(**fields: Any) -> Bericht:
    bericht = Bericht.objects.create(**fields)
    plan_taak(soort=TAAKSOORT, object_id=bericht.pk, gebruiker=bericht.gebruiker, sleutel=f"{TAAKSOORT}:{bericht.pk}")
    return bericht


def _one_line(text: str) -> str:
    """Without line breaks, which in a subject would start another header."""
    return " ".join(text.split())
