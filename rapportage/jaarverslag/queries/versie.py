"""Earlier texts of a chapter, from the history that the database keeps.

Autosave leaves a row per pause in typing; what one person wrote in one go is one version, the last row of it.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models.functions import Length

from rapportage.jaarverslag.models import Hoofdstuk
from swv.kern.historie import get_geschiedenis
from swv.organisatie.models import Gebruiker

EEN_KEER = timedelta(minutes=30)
MAX_RIJEN = 3000


@dataclass(frozen=True)
class Versie:
    """One text: ``pk`` of its history row, who wrote it until when, and how long it is in characters."""

    pk: int
    nummer: int
    door: str
    op: datetime
    lengte: int
    is_huidige: bool = False


def get_versies(hoofdstuk: Hoofdstuk) -> list[Versie]:
    """The versions of this text, newest first; two queries."""
    rows = get_geschiedenis(hoofdstuk).annotate(lengte=Length("tekst")).order_by("-pgh_id")[:MAX_RIJEN]
    events = list(rows.values_list("pgh_id", "pgh_created_at", "pgh_context", "lengte", "gewijzigd_op"))[::-1]
    last: list[tuple[int, datetime, Any, int]] = []
    for pk, op, context, lengte, _ in events:
        author = (context or {}).get("gebruiker")
        if last and last[-1][2] == author and op - last[-1][1] < EEN_KEER:
            last.pop()
        last.append((pk, op, author, lengte))
    written = [row for place, row in enumerate(last) if row[3] or place]
    names = dict(Gebruiker.objects.filter(pk__in={row[2] for row in written if row[2]}).values_list("pk", "naam"))
    return [
        Versie(pk, number, names.get(author, "Verband"), op, lengte, number == len(written))
        for number, (pk, op, author, lengte) in enumerate(written, 1)
    ][::-1]


def get_tekst(hoofdstuk: Hoofdstuk, pk: int) -> str | None:
    """The text of one version, or None when it is not of this chapter."""
    tekst: str | None = get_geschiedenis(hoofdstuk).filter(pgh_id=pk).values_list("tekst", flat=True).first()
    return tekst
