"""Figures on stage: what somebody reads of the dashboard after a count of today."""

from decimal import Decimal

from rapportage.indicatoren.calculations import schooljaar
from rapportage.indicatoren.calculations.rekenen import rond
from rapportage.indicatoren.enums import Code
from rapportage.indicatoren.presentatie.getal import NVT
from rapportage.indicatoren.queries.selectie import Selectie
from rapportage.indicatoren.services.tellen import update_cijfers
from swv.kern.muren import wall_context
from swv.kern.termijnen import get_begin_schooljaar
from tests.praktijk.toneel import Toneel


def per_duizend(t: Toneel, wie: str) -> dict[str, Decimal | str | None]:
    """{school or board: requests per thousand pupils this school year, to one decimal, or «n.v.t.»} as this person reads it."""
    with wall_context([t.gebouwd.swv], t.vandaag):
        update_cijfers(swv_id=t.gebouwd.swv, vandaag=t.vandaag)
    with t.als(wie) as by:
        periode = schooljaar(get_begin_schooljaar(t.vandaag).year)
        selectie = Selectie(by, t.organisatie("swv"), periode, t.vandaag)
        found = selectie.bereken((Code.AANVRAGEN_PER_1000,))[Code.AANVRAGEN_PER_1000][-1]
        rows = (*found.per_school, *found.per_bestuur)
        return {t.naam(int(row.sleutel)): NVT if row.nvt else rond(row.waarde, 1) for row in rows}
