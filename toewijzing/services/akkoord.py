"""An akkoord on a request that the school adds to: what it asks more than before, who agreed agrees to anew."""

from swv.kern.zaken.tabel import Step
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.queries import get_consulenten_van
from toewijzing.calculations.akkoord import VAN_LEERLING
from toewijzing.enums import VOOR_VERSTUREN, Stap
from toewijzing.models import Aanvraag
from toewijzing.models.akkoord import get_open_vraag, lay_before
from toewijzing.services.bedrag import update_bedrag
from toewijzing.services.bericht import notify_gebruiker, notify_rol
from toewijzing.services.meetekenen import ONDERWERP
from toewijzing.services.route import complete_step


def tell_who_agrees(aanvraag: Aanvraag) -> None:
    """Tell the board where the route asks it and the school has one, else the schoolleider."""
    bestuur = aanvraag.school.bestuur_id if aanvraag.aan_zet == Rol.BESTUURDER else None
    rol, organisatie = (Rol.BESTUURDER, bestuur) if bestuur else (Rol.SCHOOLLEIDER, aanvraag.school_id)
    notify_rol(
        aanvraag, rollen=[rol], organisatie_id=organisatie, soort="ter_akkoord",
        onderwerp="Een aanvraag wacht op uw akkoord",
    )  # fmt: skip


def ask_again(aanvraag: Aanvraag, step: Step) -> None:
    """The school lays what it asks now before who has not agreed to it. Akkoorden on less lapse with the new ones."""
    lay_before(VAN_LEERLING, aanvraag)
    _tell_next(aanvraag, step)


def agree_again(aanvraag: Aanvraag, step: Step) -> None:
    """An akkoord on what the school asks now; once nobody else has to agree, the school is told that it can send it."""
    complete_step(aanvraag, step)
    _tell_next(aanvraag, step)


def sign_again(aanvraag: Aanvraag, step: Step) -> None:
    """The consulent signs along for what the school asks now, and does not decide on it."""
    aanvraag.meegetekend_door = step.by
    agree_again(aanvraag, step)


def _tell_next(aanvraag: Aanvraag, step: Step) -> None:
    aanvraag.update_beurt()
    if aanvraag.doet == Stap.MEETEKENEN:
        for consulent in get_consulenten_van(aanvraag.swv_id, aanvraag.school_id, step.vandaag):
            notify_gebruiker(aanvraag, gebruiker=consulent, soort="meetekenen", onderwerp=ONDERWERP)
    elif aanvraag.doet == Stap.AKKOORD:
        tell_who_agrees(aanvraag)
    else:
        notify_rol(
            aanvraag, rollen=SCHOOLROLLEN, organisatie_id=aanvraag.school_id, soort="aanvulling_akkoord",
            onderwerp="Er is akkoord op wat u nu vraagt: u kunt de aanvulling versturen",
        )  # fmt: skip


def put_back(aanvraag: Aanvraag) -> None:
    """What nobody agreed to counts for nothing when the request goes on without an answer: it asks what it asked before."""
    aanvraag.update_beurt()
    vraag = get_open_vraag(aanvraag)
    if aanvraag.doet in VOOR_VERSTUREN and vraag is not None and vraag.gevraagd:
        VAN_LEERLING.put_back(aanvraag, vraag.gevraagd)
        update_bedrag(aanvraag)
