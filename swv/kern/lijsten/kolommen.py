"""Which columns of a list somebody takes along: asked in the address of the file, and kept for the next time."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from swv.kern.lijsten.delen import Export
from swv.kern.models import Kolomkeuze

# In the address: a column of the file (more than once), and the page on which one chooses them.
KOLOM, KOLOMMEN, KIEZEN = "kolom", "kolommen", "kies"
GEEN_KOLOM = "Kies ten minste één kolom."


def get_kept(user: Any, lijst: str) -> list[str]:
    """The columns this person chose the last time for this list; empty when that was never done."""
    kept = Kolomkeuze.objects.filter(gebruiker=user.pk, lijst=lijst).values_list("kolommen", flat=True).first()
    return kept or []


def keep(user: Any, lijst: str, kolommen: Sequence[str]) -> None:
    """Keep what this person chose now."""
    if get_kept(user, lijst) != list(kolommen):
        Kolomkeuze.objects.update_or_create(gebruiker_id=user.pk, lijst=lijst, defaults={"kolommen": list(kolommen)})


def pick(
    export: Export, cells: Sequence[Sequence[Any]], wanted: Sequence[str]
) -> tuple[Export, Sequence[Sequence[Any]]]:
    """The file with these of its columns, in its own order; all of it when nothing was chosen."""
    places = [place for place, kop in enumerate(export.kopjes) if kop in wanted]
    if not places or len(places) == len(export.kopjes):
        return export, cells
    kopjes = [export.kopjes[place] for place in places]
    return replace(export, kopjes=kopjes), [[row[place] for place in places] for row in cells]
