"""Targets as they hold in a period."""

from rapportage.indicatoren.enums import Indicatoreenheid
from rapportage.indicatoren.models import Streefwaarde
from rapportage.indicatoren.queries.selectie import Selectie
from rapportage.indicatoren.rekenregels import INDICATOREN
from swv.organisatie.models import holds_on


def get_streefwaarden(selectie: Selectie) -> dict[str, Streefwaarde]:
    """{indicator: its target on the last day of this view}; a target in numbers holds for the whole swv only."""
    dag = min(selectie.vandaag, selectie.periode.laatste_dag)
    found = {row.indicator: row for row in Streefwaarde.objects.filter(holds_on(dag), swv=selectie.swv.pk)}
    if selectie.is_heel_swv:
        return found
    return {code: row for code, row in found.items() if INDICATOREN[code].eenheid != Indicatoreenheid.AANTAL}
