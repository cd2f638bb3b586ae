"""Files of others: kept while somebody says what is in them, and what was said remembered."""

import hashlib
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from swv.kern.bestanden import clean_filename
from swv.kern.inlezen import Koppeling
from swv.kern.inlezen.plaatsen import Opzet
from swv.kern.muren import wall_context
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Gebruiker, Inleesbestand, Inleeskoppeling, Organisatie
from swv.organisatie.services.inlezing import hash_file

BEWAARTIJD = timedelta(days=30)


@transaction.atomic
def keep_upload(
    *, organisatie: Organisatie, door: Gebruiker, soort: str, naam: str, data: bytes, notatie: str = "",
    geen_bsn: dict[str, str] | None = None, koppeling: Koppeling | None = None, object_id: int | None = None,
    sha256: str = "", meldingen: Sequence[str] = (),
) -> Inleesbestand:  # fmt: skip
    """Keep a file until it is taken over or its term ends; those of this organisation whose term ended go now.

    ``sha256`` is that of the file as it was offered, where ``data`` is what is left of it; ``meldingen`` what was said then.
    """
    remove_old(organisatie=organisatie)
    return Inleesbestand.objects.create(
        organisatie=organisatie, door=door, soort=soort, naam=clean_filename(naam), inhoud=data, notatie=notatie,
        sha256=sha256 or hash_file(data), geen_bsn=geen_bsn or {}, object_id=object_id, meldingen=list(meldingen),
        koppeling=(koppeling or Koppeling()).as_json(),
    )  # fmt: skip


def remove_old(*, organisatie: Organisatie) -> int:
    """Throw away the files of this organisation that are older than 30 days; returns how many."""
    old = Inleesbestand.objects.filter(organisatie=organisatie, op__lt=timezone.now() - BEWAARTIJD)
    return old.delete()[1].get(Inleesbestand._meta.label, 0)


def remove_all_old() -> int:
    """The same for every samenwerkingsverband, each behind its own wall; returns how many."""
    total = 0
    for swv in Organisatie.objects.filter(soort=Organisatiesoort.SWV):
        with transaction.atomic(), wall_context((), timezone.localdate(), swv.pk):
            total += remove_old(organisatie=swv)
    return total


def _fingerprint(opzet: Opzet) -> str:
    return hashlib.sha256(opzet.koppen.encode()).hexdigest()


def recall(*, organisatie: Organisatie, soort: str, opzet: Opzet) -> Koppeling | None:
    """What was said before about a file of this kind with these headings; None for a new set of headings."""
    rows = Inleeskoppeling.objects.filter(organisatie=organisatie, soort=soort, koppen=_fingerprint(opzet))
    row = rows.first()
    return Koppeling.from_json(row.koppeling) if row is not None else None


@transaction.atomic
def store_mapping(*, bestand: Inleesbestand, opzet: Opzet, koppeling: Koppeling, door: Gebruiker) -> None:
    """Read this file so, and remember it for the next one with these headings. What holds for one file only (a day, a
    source) is remembered as a proposal, which the page shows again."""
    bestand.koppeling = koppeling.as_json()
    bestand.save(update_fields=["koppeling"])
    values: dict[str, Any] = {"koppeling": koppeling.as_json(), "door": door, "gewijzigd_op": timezone.now()}
    Inleeskoppeling.objects.update_or_create(
        organisatie=bestand.organisatie, soort=bestand.soort, koppen=_fingerprint(opzet), defaults=values
    )
