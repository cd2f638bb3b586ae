"""Periods as a bookkeeping writes them."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from financien.begroten.models import Realisatieregel
from financien.begroten.services.import_realisatie import REALISATIE
from financien.referentie.services.importeren import import_file
from swv.kern.muren import wall_context
from swv.organisatie.enums import Rol

HIER = Path(__file__).parent / "07-perioden-boekhouding"
pytestmark = pytest.mark.django_db


def read(wereld: Any, naam: str) -> list[str]:
    with wall_context((), timezone.localdate(), wereld.swv.pk):
        data = (HIER / naam).read_bytes()
        return import_file(soort=REALISATIE, swv=wereld.swv, by=wereld[Rol.CONTROLLER], data=data, naam=naam)


def test_period_13_belongs_to_december_and_0_is_left_out_and_told(geldwereld: Any) -> None:
    meldingen = read(geldwereld, "perioden.csv")

    rows = Realisatieregel.objects.order_by("naam").values_list("jaar", "maand", "naam", "bedrag")
    assert list(rows) == [(2026, 12, "Afsluitboeking", Decimal(250)), (2026, 12, "Lonen", Decimal(10_000))]
    assert "Overgeslagen, want periode 0 is de beginbalans: rij 2." in meldingen
    assert "Periode 13 sluit het jaar af. De bedragen tellen mee in december." in meldingen


def test_periods_are_read_in_every_way_of_writing(geldwereld: Any) -> None:
    read(geldwereld, "schrijfwijzen.csv")

    assert list(Realisatieregel.objects.order_by("maand").values_list("maand", flat=True)) == [1, 2, 3]
