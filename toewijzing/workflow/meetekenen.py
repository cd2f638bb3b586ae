"""The steps with which a school lays a request before its consulent, who signs along or gives it back."""

from datetime import date

from swv.kern.woorden import zeg_straks
from swv.kern.zaken.forms import ToelichtingForm
from swv.kern.zaken.tabel import Transition, any_of
from swv.organisatie.models import Gebruiker
from swv.organisatie.queries import get_consulenten_van
from toewijzing.enums import Stap, Status
from toewijzing.forms.acties import AanvraagredenForm
from toewijzing.models import Aanvraag
from toewijzing.permissions import mag_meetekenen, mag_versturen
from toewijzing.services import behandeling
from toewijzing.workflow import guards


def asks_meetekenen(aanvraag: Aanvraag) -> bool:
    """The consulent of the school signs along next."""
    return aanvraag.doet == Stap.MEETEKENEN


def is_not_last(aanvraag: Aanvraag) -> bool:
    """The consulent signs along, and somebody of the school agrees after that."""
    return asks_meetekenen(aanvraag) and guards.has_next_akkoord(aanvraag)


def is_last(aanvraag: Aanvraag) -> bool:
    """With the signature of the consulent the request is sent."""
    return asks_meetekenen(aanvraag) and guards.is_last_akkoord(aanvraag)


GEEN_CONSULENT = (
    "Er is geen consulent die deze aanvraag kan meetekenen: die is er niet, of werkt ook bij uw school of bestuur. Vraag het"
    " samenwerkingsverband om een andere consulent voor uw school."
)


def guard_signer(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """The request is complete, and there is a consulent of the swv who can sign along and doesn't work for the school."""
    if reason := guards.guard_complete(aanvraag, user, vandaag):
        return reason
    return "" if get_consulenten_van(aanvraag.swv_id, aanvraag.school_id, vandaag) else GEEN_CONSULENT


LEEST = (
    "De consulent van uw school leest wat u vraagt, met de documenten en wat ouders en leerling vinden. U kunt de aanvraag"
    " terughalen zolang zij niet is ingediend."
)
MEETEKENSTAPPEN: tuple[Transition[Aanvraag], ...] = (
    Transition(
        "voorleggen_consulent", "Leg voor aan de consulent", any_of(Status.CONCEPT, Status.BIJ_OUDERS), Status.TER_AKKOORD,
        mag_versturen, applies=asks_meetekenen, guard=guard_signer, effect=behandeling.request_akkoord,
        primary=True, explain=LEEST, confirm=LEEST, success="De consulent krijgt bericht. U hoeft nu niets te doen.",
        together="De consulent van uw school leest deze aanvragen met hun documenten, en tekent mee of geeft ze terug.",
    ),
    Transition(
        "meetekenen", "Teken mee", any_of(Status.TER_AKKOORD), None, mag_meetekenen, applies=is_not_last,
        guard=guards.guard_complete, effect=behandeling.sign_along, primary=True, form=ToelichtingForm,
        explain="U vindt dat de school dit zo kan vragen. Daarna geeft nog iemand van de school akkoord. U beslist niet over"
        " deze aanvraag.",
        success="U hebt meegetekend. De school geeft nu akkoord; daarna ziet u de aanvraag weer.",
    ),
    Transition(
        "meetekenen_indienen", "Teken mee en dien in", any_of(Status.TER_AKKOORD), Status.INGEDIEND, mag_meetekenen,
        applies=is_last, guard=guards.guard_complete, effect=behandeling.sign_along_and_receive, primary=True,
        form=ToelichtingForm,
        explain="U vindt dat de school dit zo kan vragen. De aanvraag is daarmee ingediend en de termijn begint. U beslist"
        " niet over deze aanvraag.",
        confirm="De aanvraag is hiermee ingediend en de termijn begint vandaag.",
        success="U hebt meegetekend. De aanvraag is ingediend.",
    ),
    Transition(
        "meetekenen_weigeren", zeg_straks("Teken niet mee: terug naar de {zorgcoordinator}"), any_of(Status.TER_AKKOORD),
        Status.CONCEPT, mag_meetekenen, applies=asks_meetekenen, reason_required=True, effect=behandeling.refuse_akkoord,
        form=AanvraagredenForm,
        explain="De school leest waarom, en kan de aanvraag wijzigen en opnieuw voorleggen. Tot dan ziet u haar niet.",
        success=zeg_straks("De aanvraag is terug bij de {zorgcoordinator}, met uw toelichting."),
    ),
)  # fmt: skip
