"""How long the log of security events is kept, and throwing away what is older.

The row deletes by itself: a function of the owner reads the term from its table and takes no argument, so neither this
process nor who breaks into it can delete anything younger (``swv/kern/muurlogboek.py``).
"""

from django.core.exceptions import ValidationError
from django.db import connection, transaction

from swv.kern.logboek.gebeurtenis import record_event
from swv.kern.models import Beveiligingssoort, Logboektermijn
from swv.kern.muurlogboek import HOOGSTENS_MAANDEN, MINSTENS_MAANDEN, STANDAARD_MAANDEN


def get_termijn() -> int:
    """For how many months a line is kept."""
    return Logboektermijn.objects.values_list("maanden", flat=True).first() or STANDAARD_MAANDEN


@transaction.atomic
def set_termijn(*, maanden: int, reden: str) -> Logboektermijn:
    """Keep lines this long from now on, because of this risk. Raises ValidationError outside the bounds or without reason."""
    if not MINSTENS_MAANDEN <= maanden <= HOOGSTENS_MAANDEN:
        raise ValidationError(f"Kies een termijn van {MINSTENS_MAANDEN} tot en met {HOOGSTENS_MAANDEN} maanden.")
    if not reden.strip():
        raise ValidationError("Zeg op welk risico deze termijn berust.")
    record_event(
        Beveiligingssoort.INSTELLING_GEWIJZIGD, kanaal="opdracht", wat="logboektermijn", was=get_termijn(), nu=maanden
    )
    return Logboektermijn.objects.create(maanden=maanden, reden=reden.strip()[:500])


def clear_old_events() -> int:
    """Delete the lines that stood their term; returns how many."""
    with connection.cursor() as cursor:
        cursor.execute("select verband_ruim_logboek_op()")
        return int(cursor.fetchone()[0])
