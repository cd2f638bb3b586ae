"""Mail: only that something changed and where to look. No names of pupils, nothing of a dossier."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from smtplib import (
    SMTPAuthenticationError,
    SMTPException,
    SMTPNotSupportedError,
    SMTPRecipientsRefused,
    SMTPResponseException,
    SMTPSenderRefused,
    SMTPServerDisconnected,
)
from socket import gaierror
from ssl import SSLError
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.db import connection, transaction
from django.utils import timezone

from swv.kern.invoer.teken import make_printable
from swv.kern.models import Bericht, Taak, Verzendpoging, Verzenduitkomst
from swv.kern.taken import TaakMislukt, plan_taak, retry_taak, settle_taak

TAAKSOORT = "kern.mail"
# Their text holds a link with which one can log in: it doesn't outlive the sending.
SOORT_ACCOUNT = "account"
SOORT_PROEF = "proefmail"
PROEFTEKST = """Goedendag,

Dit is een proefmail van Verband. U leest hem, dus mail van Verband komt bij u aan.

Verband staat op {url}
"""

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


# --- a test mail ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Proef:
    """How a test mail went, in Dutch: taken by the mail server or not, and what that said."""

    gelukt: bool
    tekst: str


def get_mailmap() -> str:
    """The folder in which all mail is put while no mail server is set (EMAIL_URL); "" when there is one."""
    is_map = settings.EMAIL_BACKEND == "django.core.mail.backends.filebased.EmailBackend"
    return str(getattr(settings, "EMAIL_FILE_PATH", "")) if is_map else ""


@transaction.atomic
def send_proefmail(*, gebruiker: Any, swv_id: int) -> Proef:
    """Send a mail to this person's own address at once, and say what the mail server answered.

    Not by a job: whoever asks waits for the answer, at most a quarter of a minute for each word of the mail server.
    """
    bericht = Bericht.objects.create(
        aan=gebruiker.email, onderwerp="Proefmail van Verband", tekst=PROEFTEKST.format(url=settings.BASIS_URL),
        soort=SOORT_PROEF, gebruiker=gebruiker, van_swv=swv_id,
    )  # fmt: skip
    mailserver = get_connection(timeout=15)
    try:
        EmailMessage(bericht.onderwerp, bericht.tekst, to=[bericht.aan], connection=mailserver).send()
    except (SMTPException, OSError) as problem:
        with suppress(SMTPException, OSError):
            mailserver.close()  # Django leaves it open when its beginning fails
        code = get_code(problem)
        Verzendpoging.objects.create(bericht=bericht, aan=bericht.aan, uitkomst=Verzenduitkomst.GEWEIGERD, code=code)
        return Proef(False, explain_refusal(problem))
    bericht.verzonden_op = timezone.now()
    bericht.save(update_fields=["verzonden_op"])
    Verzendpoging.objects.create(bericht=bericht, aan=bericht.aan, uitkomst=Verzenduitkomst.VERZONDEN)
    if map_ := get_mailmap():
        return Proef(True, f"Er is nog geen mailserver ingesteld: de mail staat in de map {map_}.")
    return Proef(True, f"De mailserver nam de mail aan. Kijk of hij aankomt op {bericht.aan}.")


def explain_refusal(problem: Exception) -> str:
    """Why a test mail was not sent and what to do, with the words of the mail server when it had any."""
    server = f"{settings.EMAIL_HOST}:{settings.EMAIL_PORT}"
    match problem:
        case SMTPRecipientsRefused(recipients=found):
            return f"De mailserver weigert het adres {', '.join(found)}. {_quote(next(iter(found.values())))}"
        case SMTPAuthenticationError():
            wat = "De mailserver neemt de gebruikersnaam of het wachtwoord in EMAIL_URL niet aan."
        case SMTPSenderRefused():
            wat = f"De mailserver weigert de afzender «{settings.DEFAULT_FROM_EMAIL}» (MAIL_AFZENDER)."
        case SMTPResponseException():
            wat = "De mailserver neemt de mail niet aan."
        case SMTPNotSupportedError():
            return (
                f"De mailserver {server} kent deze beveiliging of dit inloggen niet. Kijk naar poort en beveiliging in"
                " EMAIL_URL."
            )
        case SMTPServerDisconnected():
            return f"De mailserver {server} verbrak de verbinding. Kijk naar poort en beveiliging in EMAIL_URL."
        case TimeoutError():
            return f"De mailserver {server} antwoordt niet. Kijk naar adres en poort in EMAIL_URL, en naar de firewall."
        case SSLError():
            return f"Er komt geen veilige verbinding met {server} tot stand. Kijk naar het certificaat en EMAIL_URL."
        case gaierror():
            return f"Het adres van de mailserver «{settings.EMAIL_HOST}» bestaat niet. Kijk naar EMAIL_URL."
        case _:
            return f"De mailserver {server} is niet te bereiken. Kijk naar adres en poort in EMAIL_URL."
    return f"{wat} {_quote((problem.smtp_code, problem.smtp_error))}"


def _quote(answer: tuple[int, bytes | str]) -> str:
    code, text = answer
    said = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    return f"Hij zegt: «{code} {make_printable(_one_line(said))[:300]}»."


@transaction.atomic
def _plan(**fields: Any) -> Bericht:
    bericht = Bericht.objects.create(**fields)
    plan_taak(soort=TAAKSOORT, object_id=bericht.pk, gebruiker=bericht.gebruiker, sleutel=f"{TAAKSOORT}:{bericht.pk}")
    return bericht


def _one_line(text: str) -> str:
    """Without line breaks, which in a subject would start another header."""
    return " ".join(text.split())
