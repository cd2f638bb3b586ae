"""Who may do what with a dossier that he or she may open. Each right has the reason someone else is given."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.utils import timezone

from leerlingen.enums import Inschrijvingsoort
from leerlingen.models import DOSSIERROLLEN, Deling
from swv.kern.permissions import Recht
from swv.organisatie.enums import SCHOOLROLLEN, AuditorScope, Rol
from swv.organisatie.models import Gebruiker


def _reads_logs(user: Gebruiker, leerling: Any) -> bool:
    fg = user.is_rol(Rol.AUDITOR) and user.lid.scope == AuditorScope.FG
    return fg or user.is_rol(Rol.SECRETARIS, Rol.DIRECTEUR)


def is_entered_today(inschrijving: Any) -> bool:
    """Was this enrolment recorded today? One of before this was kept never was."""
    moment = inschrijving.vastgelegd_op
    return moment is not None and timezone.localdate(moment) == timezone.localdate()


def _ends(user: Gebruiker, inschrijving: Any) -> bool:
    if user.is_rol(Rol.ZORGCOORDINATOR, bij=inschrijving.school_id):
        return True
    is_aanmelding = inschrijving.soort == Inschrijvingsoort.AANMELDING
    return is_aanmelding and user.is_rol(Rol.ZORGCOORDINATOR, Rol.SECRETARIS)


mag_registreren = Recht(
    "Een leerling voegt de {zorgcoordinator} van de school toe.", lambda user, _: user.is_rol(Rol.ZORGCOORDINATOR)
)
mag_leerling_wijzigen = Recht(
    "De gegevens van een leerling wijzigt de {zorgcoordinator} van de school.",
    lambda user, _: user.is_rol(Rol.ZORGCOORDINATOR),
)
# The secretaris too: every gezagdrager gets the decision, and a wrong address comes to light there.
mag_gezagdragers_wijzigen = Recht(
    "Gezagdragers wijzigt de {zorgcoordinator} van de school of de secretaris.",
    lambda user, _: user.is_rol(Rol.ZORGCOORDINATOR, Rol.SECRETARIS),
)
mag_aanmelding_vastleggen = Recht(
    "Een aanmelding legt de {zorgcoordinator} van de school vast, of de secretaris.",
    lambda user, _: user.is_rol(Rol.ZORGCOORDINATOR, Rol.SECRETARIS),
)
mag_inschrijving_beeindigen = Recht("Een inschrijving beëindigt de {zorgcoordinator} van die school.", _ends)
mag_terugdraaien = Recht(
    "Een inschrijving draait de {zorgcoordinator} van die school terug.",
    lambda user, inschrijving: user.is_rol(Rol.ZORGCOORDINATOR, bij=inschrijving.school_id),
) & Recht(
    "Terugdraaien kan alleen op de dag waarop de inschrijving is ingevoerd. Beëindig haar met een laatste dag.",
    lambda _, inschrijving: is_entered_today(inschrijving),
)
# Whoever opens the dossier: of a pupil without a school nobody else is left, and it keeps a child out of the return.
mag_kwalificatie_vastleggen = Recht(
    "Een diploma of getuigschrift legt de school van de leerling vast, of het samenwerkingsverband.",
    lambda user, _: user.is_rol(*DOSSIERROLLEN),
)
mag_document_toevoegen = Recht(
    "Een document voegt de school toe, of de secretaris of consulent van het samenwerkingsverband.",
    lambda user, _: user.is_rol(*SCHOOLROLLEN, Rol.SECRETARIS, Rol.CONSULENT),
)
mag_document_verwijderen = (
    Recht(
        "Een document verwijdert de organisatie die het heeft toegevoegd.",
        lambda user, document: document.organisatie_id == user.organisatie_id,
    )
    & mag_document_toevoegen
    & Recht(
        "Dit document is al gedeeld bij een aanvraag. Het blijft daarom in het dossier.",
        lambda _, document: not Deling.objects.filter(document=document).exists(),
    )
)
mag_logs_lezen = Recht(
    "Wie een dossier opende of wijzigde, zien de secretaris, de directeur en de functionaris gegevensbescherming.",
    _reads_logs,
)


def require(recht: Recht, user: Gebruiker, obj: Any = None) -> None:
    """Raises PermissionDenied with the reason when this user may not do this."""
    if reason := recht.refusal(user, obj):
        raise PermissionDenied(reason)
