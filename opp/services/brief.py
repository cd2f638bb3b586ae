"""The PDF of an adopted version: made in the background, kept in the dossier as the document «opp»."""

import uuid
from datetime import date
from hashlib import sha256

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from leerlingen.enums import Documentsoort
from leerlingen.models import Document
from opp.models import Opp, OppStuk, OppVersie
from opp.signals import opp_stuk_gereed
from swv.kern.models import Taak
from swv.kern.taken import plan_taak
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.models import Gebruiker

PDF = "application/pdf"


def plan_pdf(opp: Opp, versie: OppVersie, *, by: Gebruiker) -> Taak | None:
    """Have the PDF of this version made, as parents and pupil said it up to now; made again when they say more.

    An external OPP is a file already, and goes along as it is.
    """
    if opp.is_extern:
        if versie.bijlage is not None:
            keep_stuk(versie=versie, document=versie.bijlage)
        return None
    return plan_taak(
        soort="opp_pdf", object_id=versie.pk, organisaties=[opp.school_id], gebruiker=by,
        sleutel=f"opp-pdf:{versie.pk}:{get_mark(opp)}",
    )  # fmt: skip


def get_mark(opp: Opp) -> int:
    """The last recorded act: the PDF tells of all up to this one. Uses ``with_wet`` when it is there."""
    return max((row.pk for row in opp.handelingen.all()), default=0)


@transaction.atomic
def save_pdf(*, versie: OppVersie, content: bytes) -> OppStuk:
    """Keep a rendered PDF in the dossier: one document for one version and what was said of it, however often made.

    ``versie.opp`` is the OPP as it was rendered.
    """
    opp = versie.opp
    if versie.vastgesteld_op is None:
        raise NotPossible("Deze tekst is nog niet vastgesteld.", status=opp.status)
    key = uuid.uuid5(uuid.NAMESPACE_OID, f"opp:{versie.pk}:{versie.hash}:{get_mark(opp)}")
    existing = OppStuk.objects.filter(versie=versie, document__uuid=key).first()
    if existing is not None:
        return existing
    document = Document(
        uuid=key, leerling_id=opp.leerling_id,
        soort=Documentsoort.OPP if opp.soort.is_opp else Documentsoort.HANDELINGSPLAN,
        datum=versie.vastgesteld_op, naam=find_naam(versie, timezone.localdate()), mime=PDF, grootte=len(content),
        sha256=sha256(content).hexdigest(), organisatie_id=opp.school_id, toegevoegd_door=versie.vastgesteld_door,
    )  # fmt: skip
    # A broken try may have left its file behind: the same key gives the same file.
    storage, key_name = document.bestand.storage, document.bestand.field.generate_filename(document, "")
    storage.delete(key_name)
    document.bestand.name = storage.save(key_name, ContentFile(content))
    document.save()
    return keep_stuk(versie=versie, document=document)


def find_naam(versie: OppVersie, vandaag: date) -> str:
    """What its PDF is called; one that tells more than the first says from which day: «…-versie-1-aangevuld-2026-12-03.pdf»."""
    stem = f"{versie.opp.nummer}-versie-{versie.nummer}"
    known = set(OppStuk.objects.filter(versie=versie).values_list("document__naam", flat=True))
    if not known:
        return f"{stem}.pdf"
    later = f"{stem}-aangevuld-{vandaag:%Y-%m-%d}"
    names = (f"{later}.pdf", *(f"{later}-{count}.pdf" for count in range(2, len(known) + 2)))
    return next(naam for naam in names if naam not in known)


def keep_stuk(*, versie: OppVersie, document: Document) -> OppStuk:
    """This document is that version; rooms above are told, so that it goes along with open requests."""
    earlier = [stuk.document_id for stuk in OppStuk.objects.filter(versie=versie)]
    stuk, created = OppStuk.objects.get_or_create(
        versie=versie, document=document, defaults={"leerling_id": versie.leerling_id}
    )
    if created:
        opp_stuk_gereed.send(sender=OppStuk, opp=versie.opp, document=document, eerder=earlier)
    return stuk
