"""The kinds of reference data: what each is called, its columns, its form and its filter."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.db import models
from django.db.models import Q

from financien.referentie.enums import (
    Beschikkingsoort,
    Percentagesoort,
    Plaatsingscategorie,
    Tariefsoort,
    Tellingsoort,
)
from financien.referentie.forms import gegevens as formulieren
from financien.referentie.models import Beschikking, Deelname, Groepslid, Percentage, Plaatsing, Tarief, Telling
from financien.referentie.models.gegevens import Referentie
from swv.kern.bereik import Bereik
from swv.kern.templatetags.verband import datum_kort, euro


@dataclass(frozen=True)
class Gegevenssoort:
    """One kind of reference data. ``jaarfilter`` says which rows belong to a year."""

    code: str
    titel: str
    enkelvoud: str
    uitleg: str
    model: type[Referentie] | type[Groepslid]
    form: type[formulieren.GegevenForm]
    koppen: tuple[tuple[str, bool], ...]
    cellen: Callable[[Any], list[str]]
    naam: Callable[[Any], str]
    jaarfilter: Callable[[int], Q]
    soortveld: str
    soorten: tuple[tuple[str, str], ...] = ()
    relaties: tuple[str, ...] = ()
    importcode: str = ""
    heeft_status: bool = True

    @property
    def heeft_getal(self) -> bool:
        """Is the last column a number?"""
        return self.koppen[-1][1]


def in_year(jaar: int) -> Q:
    """A period that touches this calendar year."""
    return Q(van__lt=date(jaar + 1, 1, 1)) & (Q(tot__isnull=True) | Q(tot__gt=date(jaar, 1, 1)))


def on_date(jaar: int) -> Q:
    """The filter on a year for kinds with one day instead of a period."""
    return Q(datum__year=jaar)


def write_period(van: date, tot: date | None) -> str:
    """2027, 2026-2027 for a schooljaar, or the days."""
    if tot is None:
        return f"vanaf {datum_kort(van)}"
    if (van.month, van.day, tot) == (1, 1, date(van.year + 1, 1, 1)):
        return str(van.year)
    if (van.month, van.day, tot) == (8, 1, date(van.year + 1, 8, 1)):
        return f"{van.year}-{van.year + 1}"
    return f"{datum_kort(van)} t/m {datum_kort(tot - timedelta(days=1))}"


def write_number(value: Any) -> str:
    """1.234 or 12,5."""
    text = f"{value.normalize():,f}" if hasattr(value, "normalize") else f"{value:,}"
    return text.translate(str.maketrans(",.", ".,"))


def write_count(value: Decimal | Bereik) -> str:
    """1.234, or «1–4» when only that is known."""
    return str(value) if isinstance(value, Bereik) else write_number(value)


def _choices(kind: type[models.TextChoices]) -> tuple[tuple[str, str], ...]:
    return tuple(kind.choices)


SOORTEN: dict[str, Gegevenssoort] = {
    soort.code: soort
    for soort in (
        Gegevenssoort(
            code="tarieven", titel="Tarieven", enkelvoud="tarief",
            uitleg="Bedragen uit de regelingen van het Rijk, en eigen tarieven. Wat u niet weet, laat u leeg: een"
            " berekening die een tarief mist, zegt welk.",
            model=Tarief, form=formulieren.TariefForm,
            koppen=(("Tarief", False), ("Periode", False), ("Bedrag", True)),
            cellen=lambda rij: [rij.get_code_display(), write_period(rij.van, rij.tot), euro(rij.bedrag)],
            naam=lambda rij: f"{rij.get_code_display()}, {write_period(rij.van, rij.tot)}",
            jaarfilter=in_year, soortveld="code", soorten=_choices(Tariefsoort), importcode="tarieven",
        ),
        Gegevenssoort(
            code="tellingen", titel="Tellingen", enkelvoud="telling",
            uitleg="Hoeveel leerlingen of locaties er waren op een teldatum, per school of bestuur.",
            model=Telling, form=formulieren.TellingForm,
            koppen=(("Telling", False), ("School of bestuur", False), ("Teldatum", False), ("Aantal", True)),
            cellen=lambda rij: [
                rij.get_code_display(), rij.organisatie.naam, datum_kort(rij.datum), write_count(rij.geteld),
            ],
            naam=lambda rij: f"{rij.get_code_display()}, {rij.organisatie.naam}, {datum_kort(rij.datum)}",
            jaarfilter=on_date, soortveld="code", soorten=_choices(Tellingsoort),
            relaties=("organisatie",), importcode="tellingen",
        ),
        Gegevenssoort(
            code="percentages", titel="Percentages", enkelvoud="percentage",
            uitleg="Drempels, aandelen en percentages uit de wet, elk met de periode waarin ze gelden.",
            model=Percentage, form=formulieren.PercentageForm,
            koppen=(("Percentage", False), ("Periode", False), ("Waarde", True)),
            cellen=lambda rij: [
                rij.get_code_display(), write_period(rij.van, rij.tot), f"{write_number(rij.waarde)} %",
            ],
            naam=lambda rij: f"{rij.get_code_display()}, {write_period(rij.van, rij.tot)}",
            jaarfilter=in_year, soortveld="code", soorten=_choices(Percentagesoort),
            importcode="percentages",
        ),
        Gegevenssoort(
            code="plaatsingen", titel="Plaatsingen", enkelvoud="plaatsing",
            uitleg="Leerlingen in sbo en (v)so op de teldatum, per school of bestuur dat hen verwees. Alleen aantallen.",
            model=Plaatsing, form=formulieren.PlaatsingForm,
            koppen=(("Verwezen door", False), ("Categorie", False), ("Bijzondere reden", False), ("Teldatum", False), ("Aantal", True)),
            cellen=lambda rij: [
                rij.organisatie.naam if rij.organisatie else "geen verwijzer", rij.get_categorie_display(),
                rij.get_reden_display() if rij.reden else "", datum_kort(rij.datum), write_number(rij.aantal),
            ],
            naam=lambda rij: f"{rij.get_categorie_display()}, {datum_kort(rij.datum)}",
            jaarfilter=on_date, soortveld="categorie", soorten=_choices(Plaatsingscategorie),
            relaties=("organisatie",), importcode="plaatsingen",
        ),
        Gegevenssoort(
            code="deelname", titel="Deelname", enkelvoud="antwoord",
            uitleg="Welke school of welk bestuur meedoet aan een voorziening. Regels kunnen daarnaar kijken.",
            model=Deelname, form=formulieren.DeelnameForm,
            koppen=(("Waaraan", False), ("School of bestuur", False), ("Periode", False), ("Doet mee voor", True)),
            cellen=lambda rij: [
                rij.code, rij.organisatie.naam, write_period(rij.van, rij.tot), write_number(rij.waarde),
            ],
            naam=lambda rij: f"{rij.code}, {rij.organisatie.naam}",
            jaarfilter=in_year, soortveld="code", relaties=("organisatie",),
        ),
        Gegevenssoort(
            code="scholengroepen", titel="Scholengroepen", enkelvoud="indeling",
            uitleg="Scholen die samen een groep vormen. Een regel kan per groep verdelen.",
            model=Groepslid, form=formulieren.GroepForm,
            koppen=(("Scholengroep", False), ("School", False), ("Periode", False)),
            cellen=lambda rij: [rij.groep, rij.organisatie.naam, write_period(rij.van, rij.tot)],
            naam=lambda rij: f"{rij.groep}, {rij.organisatie.naam}",
            jaarfilter=in_year, soortveld="groep", relaties=("organisatie",), heeft_status=False,
        ),
        Gegevenssoort(
            code="beschikkingen", titel="Beschikkingen", enkelvoud="beschikking",
            uitleg="Wat DUO per jaar beschikte. De pagina Inkomsten zet dit naast de raming.",
            model=Beschikking, form=formulieren.BeschikkingForm,
            koppen=(("Soort", False), ("Jaar", False), ("Datum", False), ("Bedrag", True)),
            cellen=lambda rij: [rij.get_soort_display(), str(rij.jaar), datum_kort(rij.datum), euro(rij.bedrag)],
            naam=lambda rij: f"{rij.get_soort_display()} {rij.jaar}",
            jaarfilter=lambda jaar: Q(jaar=jaar), soortveld="soort", soorten=_choices(Beschikkingsoort),
        ),
    )
}  # fmt: skip
