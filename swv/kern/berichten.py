"""Mail: only that something changed and where to look. No names of pupils, nothing of a dossier."""

from collections.abc import Iterable
from dataclasses import dataclass
from smtplib import SMTPRecipientsRefused, SMTPResponseException
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import connection, transaction
from django.utils import timezone

from swv.kern.models import Bericht, Taak, Verzendpoging, Verzenduitkomst
from swv.kern.taken import TaakMislukt, plan_taak, retry_taak, settle_taak

TAAKSOORT = "kern.mail"
# Their text holds a link with which one can log in: it doesn't outlive the sending.
SOORT_ACCOUNT = "account"

# From this code on a mail server refuses for good; below it the same mail may be taken later (RFC 5321, 4.2.1).
DEFINITIEF = 500
GEWEIGERD = "Het mailadres wordt niet aangenomen."
NIET_AANGENOMEN = "De mailserver neemt deze mail niet aan."
ANDER_ADRES = "Het adres is verbeterd; een link voor het oude adres werkt niet meer."

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


@dataclass(frozen=True)
class Over:
    """What a mail is about, so that who may open that reads when it is refused: kind and id, and the id of the swv."""

    soort: str
    id: int
    swv_id: int | None = None


def compose_text(onderwerp: str, pad: str, regels: Iterable[str] = ()) -> str:
    """The whole text of a notice. ``pad`` starts with a slash, or is empty for someone who has no login."""
    if pad and not pad.startswith("/"):
        raise ValueError("The path of a notice starts with a slash.")
    lines = "".join(f"\n{regel}\n" for regel in regels)
    template = MET_PAD if pad else ZONDER_PAD
    return template.format(onderwerp=onderwerp.rstrip("."), regels=lines, url=f"{settings.BASIS_URL}{pad}")


def send_bericht(
    *, aan: str, soort: str, onderwerp: str, pad: str = "", regels: Iterable[str] = (), gebruiker: Any = None,
    over: Over | None = None,
) -> Bericht:  # fmt: skip
    """Tell someone that something changed: the mail is planned in the current transaction.

    ``onderwerp`` is a short Dutch sentence, ``regels`` more of them; neither names a pupil. ``over`` is the case.
    """
    onderwerp = _one_line(onderwerp)
    tekst = compose_text(onderwerp, pad, [_one_line(regel) for regel in regels])
    waarover = {"over_soort": over.soort, "over_id": over.id, "van_swv": over.swv_id} if over else {}
    return _plan(aan=aan, onderwerp=onderwerp, tekst=tekst, soort=soort, gebruiker=gebruiker, **waarover)


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
    Verzendpoging.objects.create(bericht=bericht, aan=bericht.aan, uitkomst=Verzenduitkomst.VERZONDEN)
    # A mail system drops a second mail with the same id, should the commit after sending fail.
    message_id = f"<bericht-{bericht.pk}@{urlsplit(settings.BASIS_URL).hostname}>"
    mail = EmailMessage(bericht.onderwerp, tekst, to=[bericht.aan], headers={"Message-ID": message_id})
    try:
        mail.send()
    except (SMTPRecipientsRefused, SMTPResponseException) as problem:
        if (get_code(problem) or 0) < DEFINITIEF:
            raise
        raise TaakMislukt(GEWEIGERD if isinstance(problem, SMTPRecipientsRefused) else NIET_AANGENOMEN) from problem


def get_code(problem: BaseException | None) -> int | None:
    """The code with which the mail server answered, or None when it did not."""
    if isinstance(problem, SMTPRecipientsRefused):
        return max((code for code, _ in problem.recipients.values()), default=None)
    return problem.smtp_code if isinstance(problem, SMTPResponseException) else None


def record_refusal(taak: Taak, problem: Exception) -> None:
    """Keep that this try did not succeed, and the code of the mail server; its text may hold an address: not kept."""
    bericht = Bericht.objects.get(pk=taak.object_id)
    code = get_code(problem.__cause__) if isinstance(problem, TaakMislukt) else get_code(problem)
    uitkomst = Verzenduitkomst.GEWEIGERD if isinstance(problem, TaakMislukt) else Verzenduitkomst.UITGESTELD
    Verzendpoging.objects.create(bericht=bericht, aan=bericht.aan, uitkomst=uitkomst, code=code)


@transaction.atomic
def resend_bericht(*, taak: Taak, adres: str) -> Taak:
    """Try a refused mail again, to the address of today (``adres``, "" when unknown).

    A mail with a link to log in never goes to another address than it was made for. Raises NotPossible.
    """
    bericht = Bericht.objects.select_for_update().get(pk=taak.object_id)
    if adres and adres != bericht.aan and bericht.soort != SOORT_ACCOUNT and not bericht.verzonden_op:
        # The application may not write the address: the owner does it, judges whether it may be and logs who did.
        with connection.cursor() as cursor:
            cursor.execute("select verband_stuur_anders(%s, %s)", [bericht.pk, adres])
    return retry_taak(taak=taak)


def is_refused(adres: str) -> bool:
    """Was the last mail to this address refused? Then another one tells nobody anything."""
    last = Verzendpoging.objects.filter(aan=adres).order_by("-pk").first()
    return last is not None and last.uitkomst == Verzenduitkomst.GEWEIGERD


@transaction.atomic
def drop_refused(gebruiker: Any) -> None:
    """The address of this person changed: what was refused with a link for the old one need not go any more."""
    old = Bericht.objects.filter(gebruiker=gebruiker, soort=SOORT_ACCOUNT, verzonden_op=None)
    for taak in Taak.objects.failed().filter(soort=TAAKSOORT, object_id__in=old.values("pk")):
        settle_taak(taak=taak, reden=ANDER_ADRES, by=None)


@transaction.atomic
def _plan(**fields: Any) -> Bericht:
    bericht = Bericht.objects.create(**fields)
    plan_taak(soort=TAAKSOORT, object_id=bericht.pk, gebruiker=bericht.gebruiker, sleutel=f"{TAAKSOORT}:{bericht.pk}")
    return bericht


def _one_line(text: str) -> str:
    """Without line breaks, which in a subject would start another header."""
    return " ".join(text.split())
