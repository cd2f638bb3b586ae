"""Agreeing to what a school asks more while it adds something to its request: akkoorden on less don't hold for it."""

from datetime import date

from swv.kern.zaken.forms import ToelichtingForm
from swv.kern.zaken.tabel import Transition, any_of
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from toewijzing.calculations.akkoord import VAN_LEERLING
from toewijzing.enums import VOOR_VERSTUREN, Stap, Status
from toewijzing.models import Aanvraag
from toewijzing.models.akkoord import find_overtroffen
from toewijzing.permissions import is_school, mag_akkoord_geven, mag_meetekenen
from toewijzing.services import akkoord as akkoorden

VRAAG_EERST = "Vraag akkoord op wat u nu vraagt"
OF_TERUG = (
    f"Kies «{VRAAG_EERST}». Of vraag bij «Aanvullen in het formulier» weer wat er eerst stond; of trek de aanvraag in en"
    " doe een nieuwe."
)
# {what is done: (who has not agreed yet, who agreed to less)}; {wie} is a role.
NOG_NIET = {
    Stap.AKKOORD: (
        "Over wat u nu vraagt, geeft eerst ook de {wie} akkoord.",
        "{meer}: de {wie} geeft eerst opnieuw akkoord.",
    ),
    Stap.MEETEKENEN: (
        "Over wat u nu vraagt, tekent eerst ook de {wie} mee.",
        "{meer}: de {wie} tekent eerst opnieuw mee.",
    ),
}
WACHT = " Dat is gevraagd. U krijgt bericht."


def asks_more(aanvraag: Aanvraag) -> bool:
    """What the school asks now, is more or other than what who agrees before sending agreed to."""
    return aanvraag.doet in VOOR_VERSTUREN


def _does(doet: Stap, aanvraag: Aanvraag) -> bool:
    return aanvraag.doet == doet and bool(aanvraag.aan_zet)


def guard_agreed(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """What the school asks now, is not more or other than what who agrees before sending agreed to; else the way out."""
    if not asks_more(aanvraag) or (stap := aanvraag.beurt) is None:
        return ""
    stappen = [each.make_wegstap() for each in aanvraag.soort.stappen.with_regels()]
    meer = find_overtroffen(VAN_LEERLING, aanvraag, stappen).get(stap.pk, [])
    nieuw, opnieuw = NOG_NIET[Stap(stap.doet)]
    wie = Rol(stap.rol).label
    wat = f"Sinds het akkoord veranderde wat u vraagt ({', '.join(meer)})"
    zin = opnieuw.format(wie=wie, meer=wat) if meer else nieuw.format(wie=wie)
    return f"{zin}{WACHT}" if aanvraag.aan_zet else f"{zin} {OF_TERUG}"


AANVULSTAPPEN: tuple[Transition[Aanvraag], ...] = (
    Transition(
        "vraag_akkoord_opnieuw", VRAAG_EERST, any_of(Status.ONVOLLEDIG), None, is_school, applies=asks_more,
        effect=akkoorden.ask_again,
        explain="U vraagt nu meer of iets anders dan waarover akkoord is gegeven. Wie akkoord geeft, krijgt bericht. Daarna"
        " kunt u de aanvulling versturen.",
        success="Wie akkoord geeft, krijgt bericht. Wijzig nu niets meer in wat u vraagt: dan vraagt u opnieuw akkoord.",
    ),
    Transition(
        "akkoord_aanvulling", "Akkoord met wat de school nu vraagt", any_of(Status.ONVOLLEDIG), None, mag_akkoord_geven,
        applies=lambda aanvraag: _does(Stap.AKKOORD, aanvraag), effect=akkoorden.agree_again, primary=True,
        form=ToelichtingForm,
        explain="De school vraagt nu meer of iets anders dan waarover akkoord is gegeven. Geeft u geen akkoord? Zeg dat dan"
        " tegen de school: zij vraagt weer wat er eerst stond, of trekt de aanvraag in.",
        success="Uw akkoord is vastgelegd.",
    ),
    Transition(
        "meetekenen_aanvulling", "Teken mee voor wat de school nu vraagt", any_of(Status.ONVOLLEDIG), None, mag_meetekenen,
        applies=lambda aanvraag: _does(Stap.MEETEKENEN, aanvraag), effect=akkoorden.sign_again, primary=True,
        form=ToelichtingForm,
        explain="De school vraagt nu meer of iets anders dan waarvoor is meegetekend. U vindt dat zij dit zo kan vragen. U"
        " beslist niet over deze aanvraag.",
        success="U hebt meegetekend.",
    ),
)  # fmt: skip
