"""Conditions on rows of requests: where one stands, and who has to do with it."""

from django.apps import apps
from django.db.models import Case, Exists, OuterRef, Q, When
from django.utils import timezone

from leerlingen.enums import Inschrijvingsoort
from leerlingen.models import Inschrijving
from swv.organisatie.models import Gebruiker, holds_on, is_consulent_voor
from toewijzing.enums import AFGEROND, BINNEN_SCHOOL, Stap, Status

# The legal end of the term, or the own norm where no law sets one. Indexed: write it as this. Not Coalesce, of which the
# database doesn't know that it gives nothing away: beneath a policy it would judge every row first (a «leakproof» test).
DEADLINE = Case(When(uiterlijk_op__isnull=False, then="uiterlijk_op"), default="norm_op")
BUITEN_SCHOOL = ~Q(status__in=BINNEN_SCHOOL) & Q(ontvangen_op__isnull=False)
LOPEND = Q(status__in=sorted(set(Status.values) - AFGEROND))


def received_by(organisatie_id: int) -> Q:
    """Requests that left their school, for a place at this one, of a pupil who is registered here."""
    return Q(BUITEN_SCHOOL, registered_at(organisatie_id), ontvangende_school=organisatie_id)


def registered_at(organisatie_id: int) -> Exists:
    """The pupil of the request is registered or enrolled at this school today."""
    return Exists(
        Inschrijving.objects.filter(
            holds_on(timezone.localdate()),
            leerling=OuterRef("leerling"),
            school=organisatie_id,
            soort__in=[Inschrijvingsoort.AANMELDING, Inschrijvingsoort.INSCHRIJVING],
        )
    )


def laid_before(user: Gebruiker) -> Q:
    """A school laid it before this consulent to sign along, and it lies there now; what is at the school again is the school's.

    Not before who works for that school or its board, and so does not sign.
    """
    lies_there = Q(status=Status.TER_AKKOORD, doet=Stap.MEETEKENEN, swv=user.organisatie_id)
    return lies_there & is_consulent_voor(user, timezone.localdate()) & ~Q(school__in=user.gebonden_scholen)


def assigned_to(user: Gebruiker) -> Exists:
    """This expert was asked for an advice and has not been taken off the case."""
    adviezen = apps.get_model(
        "toewijzing.Deskundigenadvies"
    ).objects  # the advice points at the request: it loads later
    return Exists(adviezen.filter(aanvraag=OuterRef("pk"), deskundige=user, vervallen_op__isnull=True))
