"""The steps of a request that the swv started for a school, until it is the school's or is handled at once."""

from datetime import date

from swv.kern.zaken.tabel import Transition, any_of
from swv.organisatie.models import Gebruiker
from toewijzing.enums import Status
from toewijzing.forms.acties import AanvraagredenForm
from toewijzing.models import Aanvraag
from toewijzing.permissions import begint_voor_school, mag_meteen_behandelen
from toewijzing.queries.ronde import why_no_ronde
from toewijzing.queries.starter import find_missing_for_swv
from toewijzing.services import starten


def is_bij_swv(aanvraag: Aanvraag) -> bool:
    """The swv is filling it in for the school."""
    return aanvraag.is_bij_swv


def needs_no_akkoord(aanvraag: Aanvraag) -> bool:
    """Nobody of the school has to agree on what the swv started, so it can be handled at once."""
    return aanvraag.is_bij_swv and starten.can_skip_school(aanvraag)


def guard_filled_in(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """What the swv itself fills in is there, and a round where it needs one; of the school's dossier nothing is asked."""
    missing = find_missing_for_swv(aanvraag, vandaag)
    if not missing:
        return why_no_ronde(aanvraag, vandaag)
    more = f" En nog {len(missing) - 1}." if len(missing) > 1 else ""
    return f"Er ontbreekt nog iets. {missing[0].tekst}{more}"


STARTSTAPPEN: tuple[Transition[Aanvraag], ...] = (
    Transition(
        "naar_school", "Naar de school om aan te vullen", any_of(Status.CONCEPT), None, begint_voor_school,
        applies=is_bij_swv, effect=starten.hand_to_school, in_bar=False,
        explain="De school vult de aanvraag aan, voegt documenten toe en geeft akkoord. U ziet haar weer als de school haar"
        " indient.",
        success="De aanvraag is bij de school. U ziet haar weer als de school haar indient.",
    ),
    Transition(
        "meteen_behandelen", "Meteen in behandeling", any_of(Status.CONCEPT), Status.INGEDIEND, mag_meteen_behandelen,
        applies=needs_no_akkoord, guard=guard_filled_in, effect=starten.receive_without_school, in_bar=False,
        explain="De school hoeft geen akkoord te geven. De termijn begint vandaag. De school krijgt bericht.",
        success="De aanvraag is in behandeling. De school krijgt bericht.",
    ),
    Transition(
        "niet_doorgaan", "Stop met deze aanvraag", any_of(Status.CONCEPT), Status.INGETROKKEN, begint_voor_school,
        applies=is_bij_swv, reason_required=True, effect=starten.stop, form=AanvraagredenForm, in_bar=False,
        explain="De aanvraag stopt. De school krijgt bericht.", success="De aanvraag is gestopt.",
    ),
)  # fmt: skip
