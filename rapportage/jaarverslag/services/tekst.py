"""Writing the text of a chapter, who owns it, and its earlier versions."""

from django.core.exceptions import ValidationError
from django.db import transaction

from rapportage.jaarverslag.enums import Status
from rapportage.jaarverslag.models import Hoofdstuk, Jaarverslag
from rapportage.jaarverslag.permissions import SCHRIJVERS
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.models import Gebruiker

NIET_MEER = "Het verslag is niet meer in concept: de tekst staat vast. Laat het eerst terugzetten naar concept."


def lock_hoofdstuk(hoofdstuk: Hoofdstuk) -> Hoofdstuk:
    """The chapter, locked, while its report is a concept; the report is held so that nobody adopts it meanwhile.

    Raises NotPossible.
    """
    # Shared: people write in different chapters at the same time, only a step has to wait.
    verslag = Jaarverslag.objects.raw(
        "select * from rapportage_jaarverslag where id = %s for key share", [hoofdstuk.jaarverslag_id]
    )[0]
    if verslag.status != Status.CONCEPT:
        raise NotPossible(NIET_MEER, status=verslag.status)
    locked = Hoofdstuk.objects.select_for_update(of=("self",)).select_related("eigenaar").get(pk=hoofdstuk.pk)
    locked.jaarverslag = verslag
    return locked


@transaction.atomic
def save_tekst(*, hoofdstuk: Hoofdstuk, tekst: str) -> Hoofdstuk:
    """Keep this text; the one before stays in the history. Raises NotPossible when the report is no concept."""
    locked = lock_hoofdstuk(hoofdstuk)
    tekst = tekst.replace("\r\n", "\n").replace("\r", "\n").rstrip()
    if locked.tekst != tekst:
        locked.tekst = tekst
        locked.save(update_fields=["tekst", "gewijzigd_op"])
    return locked


@transaction.atomic
def assign_hoofdstuk(*, hoofdstuk: Hoofdstuk, eigenaar: Gebruiker | None) -> Hoofdstuk:
    """Give the chapter to a person; None: to whoever has its role. Raises NotPossible, ValidationError."""
    locked = lock_hoofdstuk(hoofdstuk)
    if eigenaar is not None and eigenaar not in get_candidates(locked.jaarverslag):
        raise ValidationError(
            {"eigenaar": "Kies iemand die bij het samenwerkingsverband in een rol werkt die schrijft."}
        )
    locked.eigenaar = eigenaar
    locked.save(update_fields=["eigenaar", "gewijzigd_op"])
    return locked


def get_candidates(verslag: Jaarverslag) -> list[Gebruiker]:
    """People of the swv who can write a chapter."""
    rows = Gebruiker.objects.filter(
        is_active=True, lidmaatschap__organisatie=verslag.swv_id, lidmaatschap__rol__in=SCHRIJVERS
    )
    return list(rows.order_by("sorteernaam", "pk").distinct())
