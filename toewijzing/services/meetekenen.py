"""The consulent of a school signs along before it sends a request: laying it before him or her, signing, giving back.

Until it is sent the swv has access to this one case, from the day it is laid before the consulent; with what it lies there
for it ends. What is at the school again, is the school's alone.
"""

from datetime import date, timedelta

from leerlingen.enums import Grond, Omvang
from leerlingen.services import end_toegang, grant_toegang
from swv.kern.zaken.tabel import Step
from swv.organisatie.queries import get_consulenten_van
from toewijzing.enums import VOOR_VERSTUREN, Stap
from toewijzing.models import Aanvraag
from toewijzing.services.bericht import notify_gebruiker
from toewijzing.services.route import lapse_steps

ONDERWERP = "Een school vraagt u mee te tekenen"


def lay_before_consulent(aanvraag: Aanvraag, vandaag: date) -> None:
    """The consulent of the school sees it from now on, and is told."""
    grant_toegang(
        leerling=aanvraag.leerling, organisatie=aanvraag.swv, grond=Grond.AANVRAAG, bron_id=aanvraag.pk,
        omvang=Omvang.ZAAK, van=vandaag,
    )  # fmt: skip
    for consulent in get_consulenten_van(aanvraag.swv_id, aanvraag.school_id, vandaag):
        notify_gebruiker(aanvraag, gebruiker=consulent, soort="meetekenen", onderwerp=ONDERWERP)


def take_away(aanvraag: Aanvraag, step: Step) -> None:
    """It lies before the consulent no longer. Of who acts for the swv itself the second wall closes after today."""
    if not aanvraag.soort.has_stap(Stap.MEETEKENEN):
        return
    of_swv = step.by.organisatie_id == aanvraag.swv_id
    end_toegang(
        leerling=aanvraag.leerling, grond=Grond.AANVRAAG, bron_id=aanvraag.pk, organisatie=aanvraag.swv,
        tot=step.vandaag + timedelta(days=1) if of_swv else step.vandaag, omvang=Omvang.ZAAK,
    )  # fmt: skip


def sign(aanvraag: Aanvraag, step: Step) -> None:
    """Who signs along is kept with the request: that person does not decide on it."""
    aanvraag.meegetekend_door = step.by
    take_away(aanvraag, step)


def go_back(aanvraag: Aanvraag, step: Step) -> None:
    """The school changes it once more: whoever agreed or signed along, does so again."""
    lapse_steps(aanvraag, VOOR_VERSTUREN, step.vandaag)
    aanvraag.meegetekend_door = None
    take_away(aanvraag, step)
