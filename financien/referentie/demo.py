"""Invented figures for the demo: counts, placements, tariffs and what DUO decided. Every source says so."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from financien.referentie.enums import (
    Beschikkingsoort,
    Cijferstatus,
    Plaatsingscategorie,
    Plaatsingsreden,
    Tariefsoort,
    Tellingsoort,
)
from financien.referentie.models import Beschikking, Plaatsing, Tarief, Telling
from financien.referentie.queries.inkomsten import get_inkomsten
from financien.referentie.services.gegevens import create_standaardgegevens
from swv.organisatie.models import Organisatie

BRON = "verzonnen voor de demo"
# school -> pupils on 1 October: two years before the coming year, and one year before; lwoo and pro pupils among them.
LEERLINGEN: dict[str, tuple[int, int, int, int]] = {
    "Kennemer Praktijkschool": (212, 205, 0, 205),
    "Kennemercollege Beroepsgericht": (684, 671, 243, 0),
    "Kennemercollege MAVO": (742, 758, 0, 0),
    "Kennemercollege HAVO/VWO": (1124, 1098, 0, 0),
    "Jac. P. Thijsse College": (1486, 1502, 0, 0),
    "Bonhoeffer College": (1391, 1367, 0, 0),
    "Clusius College Castricum": (631, 644, 118, 0),
    "Het Molenduin": (96, 92, 0, 0),
    "Heliomare Onderwijs": (148, 151, 0, 0),
    "OnderwijsPlus": (41, 44, 0, 0),
}
# school -> vso pupils on 1 February it referred: category 1, 2, 3.
VERWEZEN: dict[str, tuple[int, int, int]] = {
    "Kennemer Praktijkschool": (9, 2, 1),
    "Kennemercollege Beroepsgericht": (31, 3, 1),
    "Kennemercollege MAVO": (22, 2, 0),
    "Kennemercollege HAVO/VWO": (19, 3, 1),
    "Jac. P. Thijsse College": (24, 4, 1),
    "Bonhoeffer College": (27, 3, 2),
    "Clusius College Castricum": (14, 1, 0),
}
# tariff -> (last year, definitive; coming year, provisional)
TARIEVEN: dict[str, tuple[str, str]] = {
    Tariefsoort.REGIO: ("121.50", "125.25"),
    Tariefsoort.ZWAAR: ("900.00", "925.00"),
    Tariefsoort.LWOO: ("5310.00", "5475.00"),
    Tariefsoort.PRO: ("5620.00", "5795.00"),
    Tariefsoort.VSO_1: ("13105.00", "13510.00"),
    Tariefsoort.VSO_2: ("21400.00", "22060.00"),
    Tariefsoort.VSO_3: ("32250.00", "33245.00"),
    Tariefsoort.TE_VERDELEN: ("2150000.00", "2240000.00"),
    Tariefsoort.CENTRALE_KOSTEN: ("285000.00", "296000.00"),
    Tariefsoort.VASTE_VOET: ("17500.00", "18000.00"),
    Tariefsoort.SCHOOLBUDGET: ("58.00", "60.00"),
}
MEER_GETELD = 5


def make_demo_gegevens(swv: Organisatie, organisaties: Mapping[str, Organisatie], jaar: int) -> None:
    """Everything the distribution of ``jaar`` and of the year before it looks at."""
    create_standaardgegevens(swv=swv)
    make_counts(swv, organisaties, jaar)
    make_placements(swv, organisaties, jaar)
    make_tariffs(swv, jaar)
    make_decisions(swv, jaar - 1)


def make_counts(swv: Organisatie, organisaties: Mapping[str, Organisatie], jaar: int) -> None:
    """Pupils, lwoo and pro per school on two teldata, and the shares of 2012 of the swv."""
    rows = []
    for naam, (eerder, later, lwoo, pro) in LEERLINGEN.items():
        for dag, leerlingen, status in (
            (date(jaar - 2, 10, 1), eerder, Cijferstatus.DEFINITIEF),
            (date(jaar - 1, 10, 1), later, Cijferstatus.VOORLOPIG),
        ):
            for code, aantal in (
                (Tellingsoort.LEERLINGEN, leerlingen),
                (Tellingsoort.LWOO, lwoo),
                (Tellingsoort.PRO, pro),
            ):
                rows.append(make_count(swv, organisaties[naam], code, dag, aantal, status))
    for code, aantal in ((Tellingsoort.LEERLINGEN, 6480), (Tellingsoort.LWOO, 402), (Tellingsoort.PRO, 196)):
        rows.append(make_count(swv, swv, code, date(2012, 10, 1), aantal, Cijferstatus.DEFINITIEF))
    Telling.objects.bulk_create(rows)


def make_count(swv: Organisatie, organisatie: Organisatie, code: str, dag: date, aantal: int, status: str) -> Telling:
    """An unsaved count of pupils on one day, for a school or (``organisatie`` is the swv) for the region."""
    return Telling(swv=swv, organisatie=organisatie, code=code, datum=dag, aantal=aantal, status=status, bron=BRON)


def make_placements(swv: Organisatie, organisaties: Mapping[str, Organisatie], jaar: int) -> None:
    """vso pupils by the school that referred them, and a few whom the boards carry together."""
    categories = (Plaatsingscategorie.VSO_1, Plaatsingscategorie.VSO_2, Plaatsingscategorie.VSO_3)
    rows = []
    for dag in (date(jaar - 2, 2, 1), date(jaar - 1, 2, 1)):
        common = {"swv": swv, "datum": dag, "status": Cijferstatus.DEFINITIEF, "bron": BRON}
        for naam, aantallen in VERWEZEN.items():
            for categorie, aantal in zip(categories, aantallen, strict=True):
                if aantal:
                    rows.append(Plaatsing(organisatie=organisaties[naam], categorie=categorie, aantal=aantal, **common))
        rows.append(
            Plaatsing(categorie=Plaatsingscategorie.VSO_1, aantal=11, reden=Plaatsingsreden.GEEN_VERWIJZER, **common)
        )
        rows.append(
            Plaatsing(
                organisatie=organisaties["Kennemer Praktijkschool"], categorie=Plaatsingscategorie.VSO_3, aantal=2,
                reden=Plaatsingsreden.ERNSTIGE_BEPERKING, **common,
            )
        )  # fmt: skip
    Plaatsing.objects.bulk_create(rows)


def make_tariffs(swv: Organisatie, jaar: int) -> None:
    """Tariffs in euro of two years: definitive for the year before ``jaar``, provisional for itself."""
    rows = []
    for code, (vorig, komend) in TARIEVEN.items():
        for year, bedrag, status in (
            (jaar - 1, vorig, Cijferstatus.DEFINITIEF),
            (jaar, komend, Cijferstatus.VOORLOPIG),
        ):
            rows.append(
                Tarief(
                    swv=swv, code=code, van=date(year, 1, 1), tot=date(year + 1, 1, 1), bedrag=Decimal(bedrag),
                    status=status, bron=BRON,
                )
            )  # fmt: skip
    Tarief.objects.bulk_create(rows)


def make_decisions(swv: Organisatie, jaar: int) -> None:
    """What DUO decided for this year: as computed, but that it counted a few pupils more for zwaar."""
    extra = MEER_GETELD * Decimal(TARIEVEN[Tariefsoort.ZWAAR][0])
    Beschikking.objects.bulk_create(
        Beschikking(
            swv=swv, jaar=jaar, soort=each.code, datum=date(jaar - 1, 11, 9), status=Cijferstatus.DEFINITIEF, bron=BRON,
            bedrag=each.berekend + (extra if each.code in (Beschikkingsoort.ZWAAR_BRUTO, Beschikkingsoort.NETTO) else 0),
        )
        for each in get_inkomsten(swv, jaar).afwijkingen
    )  # fmt: skip
