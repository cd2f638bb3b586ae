"""PDFs that are kept: decision letters, and the besluitenlijst and bundle of a meeting."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
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
from toewijzing.brieven.inhoud import describe_letters, key_of
from toewijzing.enums import Briefstatus, Stuksoort
from toewijzing.models import Besluit, Brief, Briefgegevens, Zitting, Zittingsstuk
from toewijzing.queries.brief import get_ontvangers

TAAKSOORTEN = {Stuksoort.BESLUITENLIJST: "besluitenlijst", Stuksoort.BUNDEL: "vergaderbundel"}


def store_pdf(row: Any, content: bytes) -> None:
    """Put a PDF under the row's own key, over what an earlier or broken try left there. The caller saves the row."""
    field = row._meta.get_field("bestand")
    key = field.generate_filename(row, "")
    row.bestand.storage.delete(key)
    row.bestand.name = row.bestand.storage.save(key, ContentFile(content))
    row.sha256 = sha256(content).hexdigest()
    row.gemaakt_op = timezone.now()


def delete_files(rows: Iterable[Any]) -> None:
    """Delete the file of each row after the commit: a rollback would otherwise leave a row without its file."""
    for row in rows:
        if row.bestand.name:
            transaction.on_commit(partial(row.bestand.storage.delete, row.bestand.name), robust=True)


@transaction.atomic
def save_letter(*, brief: Brief, content: bytes) -> Brief:
    """Keep a rendered letter: always one file for one letter, however often it was made."""
    store_pdf(brief, content)
    brief.save(update_fields=["bestand", "sha256", "gemaakt_op"])
    return brief


def put_letters_ready(*, besluit: Besluit, dag: date, by: Gebruiker) -> list[Brief]:
    """Fix who gets a letter and what it says when it is sent on ``dag``; the files are made in the background.

    Letters that nobody was sent yet are put ready anew; those to who is no addressee any more lapse.
    """
    brieven = _choose_letters(besluit, dag)
    for brief, inhoud in zip(brieven, describe_letters(besluit, dag, brieven), strict=True):
        brief.datum, brief.inhoud, brief.gemaakt_op = dag, inhoud, None
        brief.sjabloonversie_id = inhoud.get("sjabloon", {}).get("versie")
        brief.save()
        plan_taak(
            soort="brief",
            object_id=brief.pk,
            organisaties=[besluit.aanvraag.swv_id],
            gebruiker=by,
            sleutel=f"brief:{brief.uuid}:{besluit.aanvraag.versie}",
        )
    return brieven


def _choose_letters(besluit: Besluit, dag: date) -> list[Brief]:
    present = {key_of(brief): brief for brief in besluit.brieven.filter(status=Briefstatus.CONCEPT)}
    wanted = [Brief(besluit=besluit, leerling=besluit.aanvraag.leerling, **each) for each in
              get_ontvangers(besluit.aanvraag, dag)]  # fmt: skip
    keys = {key_of(brief) for brief in wanted}
    gone = [brief.pk for key, brief in present.items() if key not in keys]
    besluit.brieven.filter(pk__in=gone).update(status=Briefstatus.VERVALLEN)
    return [present.get(key_of(brief), brief) for brief in wanted]


def is_intact(brief: Brief) -> bool:
    """Is the file of this letter byte for byte the one that was put ready?"""
    try:
        with brief.bestand.open("rb") as stream:
            return sha256(stream.read()).hexdigest() == brief.sha256
    except (FileNotFoundError, ValueError):  # no such file, or none was ever made
        return False


@transaction.atomic
def update_briefgegevens(*, gegevens: Briefgegevens, waarden: Mapping[str, Any]) -> Briefgegevens:
    """What stands in every letter of this swv. Raises ValidationError."""
    for name, value in waarden.items():
        setattr(gegevens, name, value)
    gegevens.full_clean()
    gegevens.save()
    return gegevens


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
    delete_files(expired)
    Zittingsstuk.objects.filter(pk__in=[stuk.pk for stuk in expired]).delete()
    return len(expired)
