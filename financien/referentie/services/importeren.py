"""Keeping a file that was read without mistakes, and taking over what is in it: all of it or nothing."""

from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from financien.referentie.models import Importbestand
from financien.referentie.signals import find_built
from swv.kern.bestanden import clean_filename
from swv.kern.inlezen import Importsoort, Inleesdoel, Koppeling, Onleesbaar, Voorbeeld
from swv.kern.inlezen.soorten import preview
from swv.kern.inlezen.terugnemen import (
    Rijwijziging,
    describe_change,
    find_changed_since,
    find_hanging,
    list_changes,
    snapshot,
    take_back,
)
from swv.kern.invoer.bsn import log_alarms
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.models import Gebruiker, Inleesbestand, Inlezing, Organisatie
from swv.organisatie.services.inlezing import Beletsel, Terugweg, hash_file, record_inlezing, register_terugweg

# Every kind of file that a controller can import, by its code in the address. A room registers its own when it is loaded.
IMPORTSOORTEN: dict[str, Importsoort] = {}
BEWAARTIJD = timedelta(days=1)  # a preview that nobody takes over is thrown away
AL_OVERGENOMEN = "Dit bestand is al overgenomen. Kies het opnieuw als u het nog eens wilt inlezen."


def register_importsoorten(*soorten: Importsoort) -> None:
    """Let these kinds of file be imported. Raises ValueError for a code that is taken."""
    for soort in soorten:
        if IMPORTSOORTEN.setdefault(soort.code, soort) is not soort:
            raise ValueError(f"Two kinds of import are called {soort.code}.")
        register_terugweg(soort.code, Terugweg(soort.titel.removesuffix(" inlezen"), find_bezwaren, undo))


@transaction.atomic
def store_import(
    *, soort: Importsoort, doel: Inleesdoel, data: bytes, naam: str, notatie: str, voorbeeld: Voorbeeld,
    geen_bsn: dict[str, str] | None = None, koppeling: Koppeling | None = None, sha256: str = "",
) -> Importbestand:  # fmt: skip
    """Keep a file without mistakes until it is taken over; older ones that were not are thrown away.

    ``sha256`` is that of the file as it was offered, where ``data`` is what is left of it. Numbers that were kept because
    somebody said why they are no BSN (``geen_bsn``) are recorded.
    """
    stale = Importbestand.objects.filter(swv=doel.swv, overgenomen_op__isnull=True, op__lt=timezone.now() - BEWAARTIJD)
    stale.delete()
    row = Importbestand.objects.create(
        swv=doel.swv,
        soort=soort.code,
        object_id=doel.object.pk if doel.object is not None else None,
        naam=clean_filename(naam),
        notatie=notatie,
        inhoud=data,
        sha256=sha256 or hash_file(data),
        rijen=len(voorbeeld.goede_rijen),
        door=doel.by,
        geen_bsn=geen_bsn or {},
        koppeling=(koppeling or Koppeling()).as_json(),
    )
    log_alarms(voorbeeld.gehouden, door=doel.by, object_soort="importbestand", object_id=row.pk)
    return row


def get_reading(bestand: Importbestand | Inleesbestand) -> dict[str, Any]:
    """How a stored file was read, to read it the same way again with ``preview``."""
    return {
        "naam": bestand.naam,
        "notatie": bestand.notatie,
        "geen_bsn": bestand.geen_bsn,
        "koppeling": Koppeling.from_json(bestand.koppeling),
    }


@transaction.atomic
def take_over(*, soort: Importsoort, doel: Inleesdoel, bestand: Importbestand, alleen_goede: bool = False) -> str:
    """Read the stored file again, check it against what is there now, and save it; returns what was saved, in Dutch.

    ``alleen_goede``: rows with a mistake stay behind, for kinds that allow it. Raises Onleesbaar when it was taken over
    already or no longer fits; then nothing is saved.
    """
    locked = Importbestand.objects.select_for_update().get(pk=bestand.pk)
    if locked.overgenomen_op is not None:
        raise Onleesbaar(AL_OVERGENOMEN)
    filled = Inleesdoel(doel.swv, doel.by, doel.object, locked)
    voorbeeld = preview(soort=soort, doel=filled, data=bytes(locked.inhoud), **get_reading(locked))
    if not voorbeeld.is_goed and not (alleen_goede and soort.per_rij and voorbeeld.goede_rijen):
        raise Onleesbaar(*(fout.tekst for fout in voorbeeld.fouten[:10]))
    left = len(voorbeeld.foute_rijen)
    over = f" {left} {'rij is' if left == 1 else 'rijen zijn'} niet overgenomen." if left else ""
    geraakt = soort.raakt(filled, voorbeeld.goede_rijen)
    voor = snapshot(geraakt)
    locked.resultaat = f"{soort.bewaar(filled, voorbeeld.goede_rijen)}{over}"[:300]
    locked.overgenomen_op = timezone.now()
    locked.save(update_fields=["resultaat", "overgenomen_op"])
    record_inlezing(
        organisatie=doel.swv, door=doel.by, soort=soort.code, naam=locked.naam, sha256=locked.sha256,
        rijen=len(voorbeeld.goede_rijen), resultaat=locked.resultaat, object_id=locked.object_id,
        wijzigingen=[change.as_json() for change in list_changes(voor, snapshot(geraakt))],
    )  # fmt: skip
    return locked.resultaat


@transaction.atomic
def take_over_good_rows(*, soort: Importsoort, doel: Inleesdoel, bestand: Inleesbestand, voorbeeld: Voorbeeld) -> str:
    """Take over the rows without a mistake of a file that waits; returns what was saved. Raises Onleesbaar."""
    row = store_import(
        soort=soort, doel=doel, data=bytes(bestand.inhoud), voorbeeld=voorbeeld, sha256=bestand.sha256,
        **get_reading(bestand),
    )  # fmt: skip
    return take_over(soort=soort, doel=doel, bestand=row, alleen_goede=True)


@transaction.atomic
def import_file(
    *, soort: Importsoort, swv: Organisatie, by: Gebruiker, data: bytes, naam: str, object: Any = None
) -> list[str]:
    """Preview and take over in one go, for the demo and for commands; returns the remarks. Raises Onleesbaar."""
    doel = Inleesdoel(swv, by, object)
    voorbeeld = preview(soort=soort, doel=doel, data=data, naam=naam)
    if not voorbeeld.is_goed:
        raise Onleesbaar(*(fout.tekst for fout in voorbeeld.fouten[:10]))
    bestand = store_import(soort=soort, doel=doel, data=data, naam=naam, notatie="", voorbeeld=voorbeeld)
    take_over(soort=soort, doel=doel, bestand=bestand)
    return voorbeeld.meldingen


# --- taking back ------------------------------------------------------------------------------------------------------


# Columns that tell people which row is meant.
NAMEN_VAN_RIJ = ("code", "naam", "categorie", "datum", "van", "jaar", "maand", "moment")


def get_changes(inlezing: Inlezing) -> list[Rijwijziging]:
    """What this import changed, row by row of the database."""
    return [Rijwijziging.from_json(each) for each in inlezing.wijzigingen]


def find_bezwaren(inlezing: Inlezing, user: Gebruiker) -> list[Beletsel]:
    """Rows that changed since, what other rooms built on the figures, and an object that may not change any more."""
    changes = get_changes(inlezing)
    found = [
        Beletsel(tekst, describe_change(change, NAMEN_VAN_RIJ))
        for change, tekst in (*find_changed_since(changes), *find_hanging(changes))
    ]
    found += [Beletsel(tekst) for tekst in find_built(inlezing, changes)]
    soort = IMPORTSOORTEN[inlezing.soort]
    if soort.zoek is not None and inlezing.object_id is not None:
        try:
            soort.zoek(user, inlezing.object_id)
        except NotPossible as problem:
            found.append(Beletsel(problem.reason))
    return found


def undo(inlezing: Inlezing, user: Gebruiker) -> None:
    """Put every row back as it was before this import."""
    take_back(get_changes(inlezing))
