"""Steps around the word of a body: one that only discusses, and a case that is laid before it again."""

from datetime import date

from swv.kern.zaken.tabel import Transition, any_of
from swv.organisatie.models import Gebruiker
from toewijzing.enums import Stap, Status
from toewijzing.forms.acties import AanvraagredenForm
from toewijzing.forms.orgaan import AdviserenForm, DoorschuivenForm, OrgaanbesprekingForm
from toewijzing.models import Aanvraag
from toewijzing.permissions import is_beslisser, mag_adviseren, mag_agenderen
from toewijzing.queries.aanvraag import find_bindend, is_only_discussed
from toewijzing.queries.zitting import get_volgende_zittingen
from toewijzing.services import zitting as zittingen
from toewijzing.workflow import guards
from toewijzing.workflow.naast import GESPREK


def only_discusses(aanvraag: Aanvraag) -> bool:
    """The body on whose agenda it stands discusses it and gives no advice."""
    return aanvraag.status == Status.GEAGENDEERD and is_only_discussed(aanvraag)


def advises(aanvraag: Aanvraag) -> bool:
    """The body on whose agenda it stands gives its word on the outcome."""
    return not only_discusses(aanvraag)


def is_bound(aanvraag: Aanvraag) -> bool:
    """Deciding comes next, and the word of a body binds who does."""
    return aanvraag.doet == Stap.BESLUIT and find_bindend(aanvraag) is not None


def guard_can_move_on(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """The body has another meeting or round of which the agenda is open, and this person keeps it."""
    if get_volgende_zittingen(aanvraag, user, vandaag).exists():
        return ""
    return (
        "Er is geen volgende zitting van dit orgaan waarvan de agenda nog open is. Plan die eerst, of houd de zaak aan."
    )


ORGAANSTAPPEN: tuple[Transition[Aanvraag], ...] = (
    Transition(
        "adviseren", "Leg het advies vast", any_of(Status.GEAGENDEERD), Status.GEADVISEERD,
        mag_adviseren, required=("oordeel", "motivering"), applies=advises, guard=guards.guard_can_advise,
        effect=zittingen.advise, primary=True, form=AdviserenForm, alongside=GESPREK,
        success="Het advies is vastgelegd.",
    ),
    Transition(
        "doorschuiven", "Schuif door naar een volgende zitting", any_of(Status.GEAGENDEERD), None, mag_agenderen,
        required=("zitting",), reason_required=True, guard=guard_can_move_on, effect=zittingen.move_on,
        form=DoorschuivenForm, alongside=GESPREK,
        explain="De zaak gaat van deze agenda af en komt op de volgende. De wettelijke termijn loopt gewoon door.",
        success="De zaak staat op de agenda van de volgende zitting. De school krijgt bericht.",
    ),
    Transition(
        "bespreken", "Leg de bespreking vast", any_of(Status.GEAGENDEERD), Status.GEADVISEERD, mag_adviseren,
        required=("motivering",), applies=only_discusses, guard=guards.guard_can_advise, effect=zittingen.discuss,
        primary=True, form=OrgaanbesprekingForm, alongside=GESPREK,
        explain="Dit orgaan bespreekt de aanvraag en geeft geen advies over de uitkomst.",
        success="De bespreking is vastgelegd.",
    ),
    Transition(
        "opnieuw_voorleggen", "Leg opnieuw voor", any_of(Status.GEADVISEERD), Status.AANGEHOUDEN, is_beslisser,
        reason_required=True, applies=is_bound, effect=zittingen.lay_before_again, form=AanvraagredenForm,
        alongside=GESPREK,
        explain="Het advies bindt u. Bent u het er niet mee eens, dan bespreekt hetzelfde orgaan de aanvraag nog een keer. De"
        " wettelijke termijn loopt gewoon door.",
        success="De aanvraag wacht op een agenda. De secretaris krijgt bericht.",
    ),
)  # fmt: skip
