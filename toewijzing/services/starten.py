"""A request that the swv starts for a school: told to the school at once, then handed to it or handled without it.

Nothing of the school's dossier comes in: no document, no answer out of the OPP, nobody with authority. What goes along
later, the school adds itself.
"""

from datetime import date
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction

from leerlingen.enums import Grond, Omvang
from leerlingen.models import Inschrijving, Leerling, Toegang
from leerlingen.services import end_toegang, grant_toegang
from swv.kern.zaken.tabel import Step
from swv.organisatie.enums import SCHOOLROLLEN
from swv.organisatie.models import Gebruiker, Organisatie
from toewijzing.calculations.route import find_beurt
from toewijzing.enums import VOOR_VERSTUREN, Begonnen
from toewijzing.models import Aanvraag, Aanvraagsoort
from toewijzing.models.starter import SWVSTARTERS
from toewijzing.queries.route import get_stappen, read_for
from toewijzing.queries.starter import get_opdrachtgevers, why_not_for
from toewijzing.services.aanvraag import create_aanvraag
from toewijzing.services.behandeling import receive
from toewijzing.services.bericht import notify_rol
from toewijzing.services.papier import register_for_paper, wait_for
from toewijzing.services.toegang import end_school_access

ALLEEN_SWV = "Voor een school begint alleen het samenwerkingsverband een aanvraag."


def is_begun(*, by: Gebruiker, sleutel: UUID) -> bool:
    """Was the form with this key sent before?"""
    return find_begun(by, sleutel) is not None


def find_begun(by: Gebruiker, sleutel: UUID) -> Aanvraag | None:
    """What this form made when it was sent before, or None."""
    return Aanvraag.objects.filter(sleutel=sleutel, swv=by.lid.organisatie_id, begonnen_door=Begonnen.SWV).first()


@transaction.atomic
def begin_for_school(
    *, by: Gebruiker, soort: Aanvraagsoort, school: Organisatie, vandaag: date, sleutel: UUID,
    leerling: Leerling | None = None, gegevens: dict[str, Any] | None = None, namens: Organisatie | None = None,
) -> Aanvraag:  # fmt: skip
    """The swv starts a request for this school, of a pupil it knows or (``gegevens``) of a new one.

    ``namens``: the gemeente or organisation from outside that asked the swv to. The school sees it and is told at once. The same ``sleutel`` twice returns the first one. Raises ValidationError.
    """
    wait_for(f"voor school {sleutel}")
    if first := find_begun(by, sleutel):
        return first
    if not by.is_rol(*SWVSTARTERS, bij=soort.swv_id):
        raise ValidationError({"soort": ALLEEN_SWV})
    if reason := why_not_for(soort, school, vandaag):
        raise ValidationError({"soort": reason})
    if namens and not get_opdrachtgevers(soort.swv_id, vandaag).filter(pk=namens.pk).exists():
        raise ValidationError({"namens": f"{namens.naam} hoort niet bij uw samenwerkingsverband. Kies een ander."})
    pupil = leerling or register_for_paper(by=by, gegevens=gegevens or {}, vandaag=vandaag)
    zaak = create_aanvraag(
        leerling=pupil, soort=soort, school=school, by=by, vandaag=vandaag, sleutel=sleutel, namens=namens
    )
    grant_toegang(
        leerling=pupil, organisatie=school, grond=Grond.AANVRAAG, bron_id=zaak.pk, omvang=Omvang.ZAAK, van=vandaag
    )
    tell_school(zaak, "begonnen_door_swv", "Het samenwerkingsverband begon een aanvraag voor uw school")
    return zaak


def can_skip_school(aanvraag: Aanvraag) -> bool:
    """No akkoord of the school or its consulent holds for it, as far as is known; what is not known yet may be one."""
    stappen = [stap for stap in get_stappen(aanvraag.soort) if stap.doet in VOOR_VERSTUREN]
    beurt = find_beurt(stappen, read_for(aanvraag, stappen), ())
    return beurt.stap is None and not beurt.wacht_op


def hand_to_school(aanvraag: Aanvraag, step: Step) -> None:
    """From here on it is the school's: it completes it within its own walls, and the swv sees it again once it is sent."""
    aanvraag.zonder_school = False
    if is_new_to_all(aanvraag):
        end_toegang(
            leerling=aanvraag.leerling, grond=Grond.AANVRAAG, bron_id=aanvraag.pk, tot=step.vandaag,
            organisatie=aanvraag.school,
        )  # fmt: skip
        grant_toegang(
            leerling=aanvraag.leerling, organisatie=aanvraag.school, grond=Grond.AANVRAAG, bron_id=aanvraag.pk,
            omvang=Omvang.DOSSIER, van=step.vandaag,
        )  # fmt: skip
    tell_school(aanvraag, "aanvullen_swv", "Vul een aanvraag aan die het samenwerkingsverband begon")


def is_new_to_all(aanvraag: Aanvraag) -> bool:
    """A pupil whom the swv made for this request: of whom nobody has a dossier, so the school may write what is in it."""
    if Inschrijving.objects.filter(leerling=aanvraag.leerling_id).exists():
        return False
    others = Toegang.objects.filter(leerling=aanvraag.leerling_id)
    return not others.exclude(organisatie__in=[aanvraag.swv_id, aanvraag.school_id]).exists()


def receive_without_school(aanvraag: Aanvraag, step: Step) -> None:
    """The term runs from today. ``zonder_school`` stays: nothing of the school's dossier follows by itself."""
    receive(aanvraag, step)
    tell_school(aanvraag, "swv_behandelt", "Het samenwerkingsverband behandelt een aanvraag voor uw school")


def stop(aanvraag: Aanvraag, step: Step) -> None:
    """The swv doesn't go on with it, and the school knows."""
    end_school_access(aanvraag)
    tell_school(aanvraag, "swv_stopt", "Het samenwerkingsverband stopt met een aanvraag voor uw school")


def tell_school(aanvraag: Aanvraag, soort: str, onderwerp: str) -> None:
    """Tell everybody of the school who reads requests."""
    notify_rol(aanvraag, rollen=SCHOOLROLLEN, organisatie_id=aanvraag.school_id, soort=soort, onderwerp=onderwerp)


@transaction.atomic
def begin_for_bestuur(
    *, by: Gebruiker, soort: Aanvraagsoort, school: Organisatie, leerling: Leerling, vandaag: date, sleutel: UUID
) -> Aanvraag:
    """The board starts a request for one of its schools, which fills it in; the board reads it when it asks akkoord.

    Raises ValidationError, also for a school of another board.
    """
    if school.bestuur_id != by.lid.organisatie_id:
        raise ValidationError({"school": "Dit is geen school van uw bestuur."})
    if reason := why_not_for(soort, school, vandaag):
        raise ValidationError({"soort": reason})
    known = Aanvraag.objects.filter(sleutel=sleutel, school=school).exists()
    zaak = create_aanvraag(leerling=leerling, soort=soort, school=school, by=by, vandaag=vandaag, sleutel=sleutel)
    if not known:
        tell_school(zaak, "begonnen_door_bestuur", "Uw bestuur begon een aanvraag voor uw school")
    return zaak
