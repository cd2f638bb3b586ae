"""A version of a kind as people make it: one writes a concept, another publishes it from a day on.

The version that holds is left alone until then. What is published never changes; requests keep the one they began with.
"""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.formats import date_format

from swv.organisatie.models import Gebruiker, Organisatie
from swv.organisatie.services.geldigheid import NIET_TERUG, TE_VROEG, log_rule, replace_row
from toewijzing.enums import VERSIE_OPEN, Checksoort, Versiestatus
from toewijzing.models import Aanvraagsoort, ChecklistItem
from toewijzing.queries.soortversie import get_open_concept
from toewijzing.queries.versiecontrole import find_blokkades
from toewijzing.services.route import Soortstap, list_doet, read_route, write_route
from toewijzing.services.soort import BESTAAT, Soortcontrole, check_code, fill_soort, publish_row, write_concept
from toewijzing.services.versie import check_formulier, get_item
from toewijzing.services.versiebericht import tell, tell_judges

IN_DE_MAAK = "Er is al een nieuwe versie in de maak. Werk daarin verder, of haal die eerst weg."
NIET_MEER = "Deze versie is intussen {}. Open haar opnieuw om te zien hoe het nu staat."
IS_WEG = "Deze versie is intussen weggehaald. Kijk bij «Aanvraagsoorten» hoe het er nu voor staat."
ZELF_GESCHREVEN = "U schreef zelf aan deze versie. Iemand anders publiceert haar."
REDEN_NODIG = "Schrijf wat er anders moet. Wie de versie schreef, leest dat."


# --- writing --------------------------------------------------------------------------------------------------------


@transaction.atomic
def create_concept(
    *,
    naar: Aanvraagsoort,
    gegevens: dict[str, Any],
    checklist: list[Soortcontrole],
    van: date,
    vandaag: date,
    by: Gebruiker | None,
    route: list[Soortstap] | None = None,
    code: str = "",
) -> Aanvraagsoort:
    """A concept of the next version of ``naar``, or (with a ``code``) of a new kind after its example.

    Nobody but who makes it sees it, and ``naar`` stays as it is. Raises ValidationError, also while another is made.
    """
    # Of two people at the same moment the second one meets the concept of the first.
    swv = Organisatie.objects.select_for_update(of=("self",)).get(pk=naar.swv_id)
    if code:
        check_code(swv, code)
    elif get_open_concept(naar):
        raise ValidationError(IN_DE_MAAK)
    if van < vandaag:
        raise ValidationError({"van": NIET_TERUG})
    if not code and van < naar.van:
        raise ValidationError({"van": TE_VROEG.format(date_format(naar.van))})
    log_rule(Aanvraagsoort)
    nieuw = Aanvraagsoort(swv=swv, code=code or naar.code, van=van, schrijvers=[by.pk] if by else [])
    return write_concept(nieuw, gegevens, checklist, read_route(naar) if route is None else route, naar)


@transaction.atomic
def update_concept(
    *,
    soort: Aanvraagsoort,
    gegevens: dict[str, Any],
    checklist: list[Soortcontrole],
    route: list[Soortstap],
    van: date,
    by: Gebruiker | None,
) -> Aanvraagsoort:
    """Other rules and steps in the same concept; questions, and items that stay, keep what they have.

    Raises ValidationError.
    """
    locked = _lock(soort, Versiestatus.CONCEPT)
    add_schrijver(locked, by)
    fill_soort(locked, gegevens | {"route": list_doet(route), "van": van})
    locked.save()
    locked.stappen.all().delete()
    write_route(locked, route)
    _sync_checklist(locked, checklist)
    check_formulier(locked)
    log_rule(Aanvraagsoort, locked.pk)
    return locked


def _sync_checklist(soort: Aanvraagsoort, checklist: list[Soortcontrole]) -> None:
    """These items, each once; own kinds of document are not of this form and stay."""
    wanted = {each.documentsoort or each.soort: each for each in checklist}
    for item in soort.checklist.exclude(soort=Checksoort.EIGEN_DOCUMENT):
        if item.sleutel not in wanted:
            item.delete()
    last = max(soort.checklist.values_list("volgorde", flat=True), default=-1)
    for plek, (sleutel, each) in enumerate(wanted.items(), last + 1):
        item = get_item(soort, sleutel) or ChecklistItem(aanvraagsoort=soort, volgorde=plek)
        for name in ("soort", "documentsoort", "label", "verplicht", "max_leeftijd_maanden", "vanaf_leeftijd"):
            setattr(item, name, getattr(each, name))
        item.save()


def add_schrijver(soort: Aanvraagsoort, by: Gebruiker | None) -> None:
    """Remember that this person wrote at it: who did so never publishes it."""
    if by and by.pk not in soort.schrijvers:
        soort.schrijvers = [*soort.schrijvers, by.pk]
        soort.save(update_fields=["schrijvers"])


def _lock(soort: Aanvraagsoort, *statussen: str) -> Aanvraagsoort:
    """This version as it is now, locked. Raises ValidationError when it is in none of these states any more."""
    rows = Aanvraagsoort.alle.select_for_update(of=("self",)).select_related("naar", "swv")
    locked = rows.filter(pk=soort.pk).first()
    if locked is None:
        raise ValidationError(IS_WEG)
    if locked.status not in statussen:
        raise ValidationError(NIET_MEER.format(locked.get_status_display()))
    return locked


# --- four eyes ------------------------------------------------------------------------------------------------------


@transaction.atomic
def submit_concept(*, soort: Aanvraagsoort, by: Gebruiker, vandaag: date) -> Aanvraagsoort:
    """Lay it before somebody else; from here on nobody writes at it. Raises ValidationError with all that is wrong."""
    locked = _lock(soort, Versiestatus.CONCEPT)
    if faults := find_blokkades(locked, vandaag):
        raise ValidationError(faults)
    locked.status, locked.voorgelegd_door, locked.opmerking = Versiestatus.VOORGELEGD, by, ""
    locked.save(update_fields=["status", "voorgelegd_door", "opmerking"])
    tell_judges(locked, vandaag)
    return locked


@transaction.atomic
def give_back(*, soort: Aanvraagsoort, reden: str) -> Aanvraagsoort:
    """Not yet: back to who wrote it, with what has to be otherwise. Raises ValidationError."""
    if not reden.strip():
        raise ValidationError({"opmerking": REDEN_NODIG})
    locked = _lock(soort, Versiestatus.VOORGELEGD)
    locked.status, locked.opmerking = Versiestatus.CONCEPT, reden.strip()
    locked.save(update_fields=["status", "opmerking"])
    if locked.voorgelegd_door:
        tell(locked, locked.voorgelegd_door, "Een versie van een aanvraagsoort is teruggegeven")
    return locked


@transaction.atomic
def publish_versie(*, soort: Aanvraagsoort, by: Gebruiker, van: date, vandaag: date) -> Aanvraagsoort:
    """From this day on it is the version for new requests; the one before it ends the day before, by itself.

    Raises ValidationError for somebody who wrote at it, for what is wrong by now, and for a day that can't be.
    """
    locked = _lock(soort, Versiestatus.VOORGELEGD)
    if by.pk in locked.schrijvers:
        raise ValidationError(ZELF_GESCHREVEN)
    if faults := find_blokkades(locked, vandaag):
        raise ValidationError(faults)
    if van < vandaag:
        raise ValidationError({"van": NIET_TERUG})
    if locked.naar is not None:
        locked.tot = replace_row(locked.naar, van, vandaag)
    elif Aanvraagsoort.objects.filter(swv=locked.swv_id, code=locked.code).exists():
        raise ValidationError(BESTAAT)
    locked.van, locked.gepubliceerd_door = van, by
    log_rule(Aanvraagsoort, locked.pk)
    return publish_row(locked)


@transaction.atomic
def drop_concept(*, soort: Aanvraagsoort) -> None:
    """A concept that was never published goes, with its questions, checklist and steps. Raises ValidationError."""
    locked = _lock(soort, *VERSIE_OPEN)
    log_rule(Aanvraagsoort, locked.pk)
    if locked.status == Versiestatus.VOORGELEGD:
        locked.status = Versiestatus.CONCEPT
        locked.save(update_fields=["status"])
    locked.delete()
