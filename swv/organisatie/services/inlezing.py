"""Imports that were carried out: who read which file when, the same file again, and taking one back as a whole."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from django.utils import timezone

from swv.kern.bestanden import clean_filename
from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort
from swv.kern.muren import wall_column
from swv.kern.templatetags.verband import datum_tijd
from swv.organisatie.models import Aansluiting, Gebruiker, Inlezing, Lidmaatschap, Organisatie

AL_TERUG = "Deze inlezing is al teruggenomen."
BOUWT_VOORT = "Er is al iets op gebouwd dat bewaard moet blijven."


@dataclass(frozen=True)
class Beletsel:
    """Why an import can't be taken back: about this row, or about the whole when ``wat`` is empty."""

    tekst: str
    wat: str = ""


@dataclass(frozen=True)
class Terugweg:
    """How imports of one kind are called and taken back.

    ``bezwaren`` says everything that stands in the way, as this person sees it; ``neem_terug`` does it, in one
    transaction.
    """

    titel: str
    bezwaren: Callable[[Inlezing, Gebruiker], Sequence[Beletsel]]
    neem_terug: Callable[[Inlezing, Gebruiker], None]


TERUGWEGEN: dict[str, Terugweg] = {}


def register_terugweg(soort: str, terugweg: Terugweg) -> None:
    """Say how imports of this kind are taken back; a room does so when it is loaded."""
    TERUGWEGEN[soort] = terugweg


def hash_file(data: bytes) -> str:
    """By this a file is the same file."""
    return hashlib.sha256(data).hexdigest()


def record_inlezing(
    *, organisatie: Organisatie, door: Gebruiker, soort: str, naam: str, sha256: str, rijen: int, resultaat: str,
    wijzigingen: list[Any], object_id: int | None = None,
) -> Inlezing:  # fmt: skip
    """Remember that a file was read and what that changed, in the transaction in which it happens."""
    return Inlezing.objects.create(
        organisatie=organisatie, rol=door.lid.rol, soort=soort, object_id=object_id, naam=clean_filename(naam), sha256=sha256,
        rijen=rijen, resultaat=resultaat[:300], wijzigingen=wijzigingen, door=door,
    )  # fmt: skip


def find_earlier(*, organisatie: Organisatie, soort: str, sha256: str, object_id: int | None = None) -> Inlezing | None:
    """The last time that this very file was read here, unless that was taken back."""
    rows = Inlezing.objects.filter(
        organisatie=organisatie, soort=soort, sha256=sha256, object_id=object_id, ongedaan_op=None
    )
    return rows.select_related("door").defer("wijzigingen").first()


def tell_earlier(earlier: Inlezing | None) -> list[str]:
    """«Dit bestand is al ingelezen …», or nothing."""
    if earlier is None:
        return []
    return [
        f"Dit bestand is al ingelezen, op {datum_tijd(earlier.op)} door {earlier.door.naam}. Toen: {earlier.resultaat}"
    ]


def find_objections(inlezing: Inlezing, user: Gebruiker) -> list[Beletsel]:
    """Everything that stands in the way of taking this import back; nothing means that it can be."""
    if inlezing.ongedaan_op is not None:
        return [Beletsel(AL_TERUG)]
    if inlezing.soort not in TERUGWEGEN:
        return [Beletsel("Dit soort bestand is niet terug te nemen.")]
    if not inlezing.wijzigingen:
        return [Beletsel("Wat deze inlezing wijzigde, is niet bijgehouden of het was niets.")]
    return list(TERUGWEGEN[inlezing.soort].bezwaren(inlezing, user))


@transaction.atomic
def take_back_inlezing(*, inlezing: Inlezing, by: Gebruiker) -> Inlezing:
    """Undo this import as a whole. Raises ValidationError with what stands in the way, and changes nothing then."""
    row = Inlezing.objects.select_for_update(of=("self",)).get(pk=inlezing.pk)
    if objections := find_objections(row, by):
        raise ValidationError([f"{each.wat}: {each.tekst}" if each.wat else each.tekst for each in objections[:10]])
    try:
        with transaction.atomic():
            TERUGWEGEN[row.soort].neem_terug(row, by)
    except IntegrityError as problem:
        raise ValidationError(BOUWT_VOORT) from problem
    row.ongedaan_op, row.ongedaan_door = timezone.now(), by
    row.save(update_fields=["ongedaan_op", "ongedaan_door"])
    record_event(Beveiligingssoort.INSTELLING_GEWIJZIGD, wat=f"inlezing.{row.soort}", id=row.pk)
    return row


def find_written(swv_id: int, organisaties: set[int]) -> dict[int, str]:
    """{organisation: what this swv has of it (a count, a payment)}; dossiers of pupils don't depend on the connection."""
    found: dict[int, str] = {}
    for relation in Organisatie._meta.get_fields(include_hidden=True):
        if not isinstance(relation, models.ForeignObjectRel) or relation.on_delete is models.DO_NOTHING:
            continue  # the history, which stays whatever happens
        model, field = relation.related_model, relation.field.name
        if model in (Organisatie, Aansluiting, Lidmaatschap) or field == "swv" or wall_column(model):
            continue
        own = {"swv": swv_id} if any(each.name == "swv" for each in model._meta.concrete_fields) else {}
        rows = model._base_manager.filter(**{f"{field}__in": organisaties}, **own)
        found |= dict.fromkeys(rows.values_list(field, flat=True).distinct(), str(model._meta.verbose_name))
    return found
