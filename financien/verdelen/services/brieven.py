"""Keeping the letters about a distribution, and the record of who took what along."""

from django.db import transaction

from financien.verdelen.models import Download, Verdeelbrief
from swv.organisatie.models import Gebruiker
from toewijzing.services.brief import store_pdf


@transaction.atomic
def save_letter(*, brief: Verdeelbrief, content: bytes) -> Verdeelbrief:
    """Keep a rendered letter: always one file for one letter, however often it was made."""
    store_pdf(brief, content)
    brief.save(update_fields=["bestand", "sha256", "gemaakt_op"])
    return brief


@transaction.atomic
def log_download(*, swv_id: int, soort: str, object_id: int, by: Gebruiker) -> Download:
    """Remember who took which file along."""
    return Download.objects.create(swv_id=swv_id, soort=soort, object_id=object_id, door=by, lidmaatschap=by.lid)
