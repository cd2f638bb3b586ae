"""What belongs to the steps of a report: each runs inside ``execute_transition``, on the locked report."""

from django.core.exceptions import ValidationError

from rapportage.jaarverslag.calculations.controle import first_problem
from rapportage.jaarverslag.enums import Bijlagesoort, Jaarverslagdocumentsoort
from rapportage.jaarverslag.models import Jaarverslag
from rapportage.jaarverslag.queries.momentopname import checksum, describe_report
from rapportage.jaarverslag.queries.verslag import check_against_registers
from rapportage.jaarverslag.services.bijlage import add_bijlage, drop_bijlagen
from rapportage.jaarverslag.services.document import plan_document
from rapportage.jaarverslag.services.maken import create_erratum
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.kern.zaken.tabel import Step


def check_registers(verslag: Jaarverslag) -> None:
    """The figures are still those of the registers. Raises NotPossible with the first difference."""
    if problem := first_problem(check_against_registers(verslag)):
        raise NotPossible(problem, status=verslag.status)


def add_jaarrekening(verslag: Jaarverslag, step: Step) -> None:
    """Keep the jaarrekening that came with the step. Raises Incomplete for a file that is refused."""
    _add(verslag, Bijlagesoort.JAARREKENING, step)


def add_verklaring(verslag: Jaarverslag, step: Step) -> None:
    """Keep the controleverklaring that came with the step. Raises Incomplete for a file that is refused."""
    _add(verslag, Bijlagesoort.CONTROLEVERKLARING, step)


def _add(verslag: Jaarverslag, soort: str, step: Step) -> None:
    try:
        add_bijlage(verslag=verslag, soort=soort, bestand=step.data["bestand"], by=step.by, op=step.moment)
    except ValidationError as problem:
        raise Incomplete({"bestand": problem.messages}) from problem


def make_up(verslag: Jaarverslag, step: Step) -> None:
    """From here on texts and figures stay as they are, and others read along."""
    check_registers(verslag)
    verslag.opgemaakt_op = step.vandaag


def reopen(verslag: Jaarverslag, step: Step) -> None:
    """Back to writing: what the accountant and the raad van toezicht said was about another text."""
    verslag.opgemaakt_op = verslag.goedgekeurd_op = None
    drop_bijlagen(verslag)


def approve(verslag: Jaarverslag, step: Step) -> None:
    """The raad van toezicht approves these figures, so they are compared once more. Raises NotPossible."""
    check_registers(verslag)
    verslag.goedgekeurd_op = step.vandaag


def withdraw_approval(verslag: Jaarverslag, step: Step) -> None:
    """The report has to be approved anew; texts and figures stay as they are."""
    verslag.goedgekeurd_op = None


def adopt(verslag: Jaarverslag, step: Step) -> None:
    """Freeze texts and figures with a checksum, and have the PDF made from them."""
    check_registers(verslag)
    verslag.vastgesteld_op = step.vandaag
    verslag.snapshot = describe_report(verslag)
    verslag.sha256 = checksum(verslag.snapshot)
    plan_document(verslag=verslag, soort=Jaarverslagdocumentsoort.DEFINITIEF, by=step.by)


def publish(verslag: Jaarverslag, step: Step) -> None:
    """The report is there for everybody, without logging in; this is the day on which that began."""
    verslag.openbaar_op = step.vandaag


def start_erratum(verslag: Jaarverslag, step: Step) -> None:
    """Begin the next version, with the first 500 characters of the reason; this version stays as it is."""
    create_erratum(verslag=verslag, reden=step.reason.strip()[:500], by=step.by)


def is_made(verslag: Jaarverslag) -> bool:
    """Is the PDF of the adopted report there?"""
    return verslag.documenten.filter(soort=Jaarverslagdocumentsoort.DEFINITIEF, gemaakt_op__isnull=False).exists()
