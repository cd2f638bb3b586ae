"""Figures in the world of tests/wereld.py: counted from real cases, or written as numbers."""

from datetime import date
from decimal import Decimal
from typing import Any

from django.utils import timezone

from financien.referentie.enums import Cijferstatus, Tellingsoort
from financien.referentie.models import Plaatsing, Tarief, Telling
from rapportage.indicatoren.calculations import Telperiode, schooljaar
from rapportage.indicatoren.models import Aanvraagcijfer, Telmoment, Thuiszittercijfer
from rapportage.indicatoren.services.tellen import update_cijfers
from swv.kern.muren import wall_context
from swv.kern.termijnen import get_begin_schooljaar
from tests.rollen import as_eigenaar


def vandaag() -> date:
    return timezone.localdate()


def dit_jaar() -> Telperiode:
    return schooljaar(get_begin_schooljaar(vandaag()).year)


def tel(swv: Any) -> Telmoment:
    """Count this swv as its job does."""
    with wall_context([swv.pk], vandaag()):
        return update_cijfers(swv_id=swv.pk, vandaag=vandaag())


def geteld(swv: Any) -> Telmoment:
    """Say that this swv was counted now, so that a page shows what was written here."""
    with as_eigenaar():
        return Telmoment.objects.update_or_create(swv=swv, defaults={"vandaag": vandaag(), "op": timezone.now()})[0]


def make_cijfer(
    swv: Any, school: Any, *, soort: str = "TLV-VSO", maand: date | None = None, **numbers: Any
) -> Aanvraagcijfer:
    with as_eigenaar():
        return Aanvraagcijfer.objects.create(
            swv=swv, school=school, soort=soort, maand=maand or dit_jaar().van, **numbers
        )


def make_thuiszitters(swv: Any, school: Any, kolom: str, aantal: int, dag: date | None = None) -> Thuiszittercijfer:
    with as_eigenaar():
        return Thuiszittercijfer.objects.create(
            swv=swv, school=school, kolom=kolom, aantal=aantal, peildatum=dag or vandaag()
        )


def make_telling(
    swv: Any, code: str, aantal: int, dag: date, *, bij: Any = None, status: str = "definitief"
) -> Telling:
    with as_eigenaar():
        return Telling.objects.create(
            swv=swv, organisatie=bij or swv, code=code, datum=dag, aantal=aantal, status=status, bron="DUO, telbestand"
        )


def make_plaatsing(swv: Any, bij: Any, categorie: str, aantal: int, dag: date, reden: str = "") -> Plaatsing:
    """Pupils that this school or board referred."""
    with as_eigenaar():
        return Plaatsing.objects.create(
            swv=swv, organisatie=bij, categorie=categorie, aantal=aantal, datum=dag, reden=reden, status="definitief",
            bron="DUO, verwijzers",
        )  # fmt: skip


def make_tarief(swv: Any, code: str, bedrag: str, jaar: int) -> Tarief:
    with as_eigenaar():
        return Tarief.objects.create(
            swv=swv, code=code, bedrag=Decimal(bedrag), van=date(jaar, 1, 1), tot=date(jaar + 1, 1, 1),
            status=Cijferstatus.DEFINITIEF, bron="regeling",
        )  # fmt: skip


def make_vso(swv: Any, jaar: int, *, leerlingen: int = 6000, aantallen: tuple[int, int, int] = (150, 20, 10)) -> None:
    """Pupils and vso pupils on 1 October of this year."""
    dag = date(jaar, 10, 1)
    make_telling(swv, Tellingsoort.LEERLINGEN, leerlingen, dag)
    for code, aantal in zip((Tellingsoort.VSO_1, Tellingsoort.VSO_2, Tellingsoort.VSO_3), aantallen, strict=True):
        make_telling(swv, code, aantal, dag)
