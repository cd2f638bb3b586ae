"""Targets as they hold in a period."""

from rapportage.enums import Eenheid
from rapportage.indicatoren import INDICATOREN
from rapportage.models import Streefwaarde
from rapportage.queries.kijk import Kijk
from swv.organisatie.models import holds_on


def get_streefwaarden(kijk: Kijk) -> dict[str, Streefwaarde]:
    """{indicator: its target on the last day of this view}; a target in numbers holds for the whole swv only."""
    dag = min(kijk.vandaag, kijk.periode.laatste_dag)
    found = {row.indicator: row for row in Streefwaarde.objects.filter(holds_on(dag), swv=kijk.swv.pk)}
    if kijk.is_heel_swv:
        return found
    return {code: row for code, row in found.items() if INDICATOREN[code].eenheid != Eenheid.AANTAL}
