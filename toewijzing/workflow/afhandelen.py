"""The step with which a request ends on whose route nobody decides."""

from swv.kern.zaken.tabel import Transition, any_of
from toewijzing.calculations.route import AFHANDELEN
from toewijzing.enums import Status
from toewijzing.forms.afhandeling import AanvraagafhandelingForm
from toewijzing.models import Aanvraag
from toewijzing.permissions import mag_afhandelen
from toewijzing.services import afhandeling
from toewijzing.workflow import guards


def ends_now(aanvraag: Aanvraag) -> bool:
    """Nobody decides on this kind, and nothing else comes first."""
    return aanvraag.doet == AFHANDELEN


AFHANDELSTAPPEN: tuple[Transition[Aanvraag], ...] = (
    Transition(
        "afhandelen", "Handel de aanvraag af", any_of(Status.INGEDIEND, Status.BIJ_DESKUNDIGEN, Status.GEADVISEERD),
        Status.AFGEHANDELD, mag_afhandelen, required=("afloop", "tekst"), applies=ends_now, guard=guards.guard_decide,
        effect=afhandeling.finish, primary=True, form=AanvraagafhandelingForm,
        alongside=any_of("uitstel_vastleggen", "verlengen", "zienswijze_geven"),
        explain="Over deze soort neemt niemand een besluit. De school leest hoe het afliep. Daarna is de aanvraag klaar.",
        success="De aanvraag is afgehandeld. De school krijgt bericht.",
    ),
)  # fmt: skip
