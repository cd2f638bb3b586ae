"""PDFs that are kept: decision letters, and the besluitenlijst and bundle of a meeting."""

from datetime import datetime
from functools import partial
from hashlib import sha256
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from swv.kern.models import Taak
from swv.kern.taken import plan_taak
from swv.kern.zaken.fouten import NotAllowed
from swv.organisatie.models import Gebruiker
from toewijzing.enums import Stuksoort
from toewijzing.models import Brief, Zitting, Zittingsstuk

TAAKSOORTEN = {Stuksoort.BESLUITENLIJST: "besluitenlijst", Stuksoort.BUNDEL: "vergaderbundel"}


def store_pdf(row: Any, content: bytes) -> None:
    """Put a PDF under the row's own key, over what an earlier or broken try left there. The caller saves the row."""
    field = row._meta.get_field("bestand")
    key = field.generate_filename(row, "")
    row.bestand.storage.delete(key)
    row.bestand.name = row.bestand.storage.save(key, ContentFile(content))
    row.sha256 = sha256(content).hexdigest()
    row.gemaakt_op = timezone.now()


@transaction.atomic
def save_letter(*, brief: Brief, content: bytes) -> Brief:
    """Keep a rendered letter: always one file for one letter, however often it was made."""
    store_pdf(brief, content)
    brief.save(update_fields=["bestand", "sha256", "gemaakt_op"])
    return brief


def plan_final_letter(brief: Brief, by: Gebruiker) -> Taak:
    """A released letter is made again, now with its date and the end of the objection term.

    Until then ``gemaakt_op`` is empty: nobody downloads the concept as if it were the letter.
    """
    return plan_taak(
        soort="brief",
        object_id=brief.pk,
        organisaties=[brief.besluit.aanvraag.swv_id],
        gebruiker=by,
        sleutel=f"brief-definitief:{brief.uuid}",
    )


@transaction.atomic
def request_stuk(*, zitting: Zitting, soort: str, by: Gebruiker) -> Zittingsstuk:
    """Have a PDF of the meeting made for this person; asking again while it is being made gives the same one.

    Raises NotAllowed for somebody without a role.
    """
    Zitting.objects.select_for_update().get(pk=zitting.pk)
    busy = get_open_taak(zitting=zitting, soort=soort, by=by)
    if busy is not None:
        return Zittingsstuk.objects.get(pk=busy.object_id)
    if by.lidmaatschap is None:
        raise NotAllowed("U hebt op dit moment geen rol bij een organisatie.")
    stuk = Zittingsstuk.objects.create(zitting=zitting, soort=soort, gemaakt_voor=by, lidmaatschap=by.lidmaatschap)
    plan_taak(
        soort=TAAKSOORTEN[Stuksoort(soort)],
        object_id=stuk.pk,
        organisaties=by.muur_organisaties,
        gebruiker=by,
        sleutel=f"zittingsstuk:{stuk.uuid}",
    )
    return stuk


def get_open_taak(*, zitting: Zitting, soort: str, by: Gebruiker) -> Taak | None:
    """The job that is making this piece for this person now."""
    stukken = Zittingsstuk.objects.visible_to(by).filter(zitting=zitting, soort=soort)
    return Taak.objects.open().filter(soort=TAAKSOORTEN[Stuksoort(soort)], object_id__in=stukken.values("pk")).first()


@transaction.atomic
def save_stuk(
    *, stuk: Zittingsstuk, content: bytes, aanvragen: list[int], weggelaten: int, paginas: int
) -> Zittingsstuk:
    """Keep a rendered piece, with which cases stand in it (ids) and how many were left out."""
    store_pdf(stuk, content)
    stuk.aanvragen, stuk.weggelaten, stuk.paginas = aanvragen, weggelaten, paginas
    stuk.save()
    return stuk


@transaction.atomic
def remove_expired_stukken(*, nu: datetime) -> int:
    """Remove pieces that can't be downloaded any more, with their files; returns how many."""
    expired = list(Zittingsstuk.objects.expired(nu))
    for stuk in expired:
        if stuk.bestand.name:
            # After the commit: a rollback would otherwise leave a row without its file.
            transaction.on_commit(partial(stuk.bestand.storage.delete, stuk.bestand.name), robust=True)
    Zittingsstuk.objects.filter(pk__in=[stuk.pk for stuk in expired]).delete()
    return len(expired)
