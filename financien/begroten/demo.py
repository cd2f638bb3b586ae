"""Budget and figures of the demo swv: its real meerjarenbegroting 2021-2025, and invented figures marked as such."""

import random
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from financien.begroten.enums import Reservesoort
from financien.begroten.models import Begroting
from financien.begroten.queries import get_begroting_voor, get_kengetallen
from financien.begroten.services.begroting import (
    Postgegevens,
    create_begroting,
    guess_soort,
    replace_posten,
    save_reserve,
)
from financien.begroten.services.import_begroting import BEGROTINGSPOSTEN
from financien.begroten.services.import_realisatie import BALANS, REALISATIE
from financien.referentie.services.gegevens import create_standaardgegevens
from financien.referentie.services.importeren import import_file
from swv.kern.geld import round_euro
from swv.kern.inlezen import write_csv
from swv.kern.muren import act_as
from swv.kern.zaken.engine import execute_transition
from swv.organisatie.models import Organisatie

VERZONNEN = "verzonnen voor de demo"
EERSTE = 2021  # the first year of the real budget
BEGINVERMOGEN = Decimal("1840000.00")  # invented: with it the real budget ends near its own aim of € 300.000
EIGEN_VERMOGEN = Decimal("1420000.00")  # invented: before the first year with figures

# Invented posts for the years after the real budget: code, name, programme, amount of the first year, growth. Income and
# deductions are near what follows from the invented counts and tariffs (demo.py).
POSTEN: tuple[tuple[str, str, str, int, str], ...] = (
    ("3.1.1", "Lichte ondersteuning (bruto)", "", 3_893_000, "2.5"),
    ("3.1.1", "Zware ondersteuning (bruto)", "", 5_643_000, "2.0"),
    ("3.5", "Overige baten", "", 12_000, "0"),
    ("4.1", "Personele lasten", "Trajectvoorziening", 486_000, "2.5"),
    ("4.1", "Personele lasten", "Commissie en bureau", 312_000, "2.5"),
    ("4.2", "Afschrijvingen", "", 3_600, "0"),
    ("4.3", "Huisvestingslasten", "Trajectvoorziening", 22_400, "2.0"),
    ("4.4", "Overige lasten", "Kwaliteit en scholing", 96_000, "0"),
    ("4.4", "Overige lasten", "Ouder- en jeugdsteunpunt", 48_000, "2.0"),
    ("4.5.1.1", "Verplichte afdracht (v)so", "", 2_701_000, "3.0"),
    ("4.5.1.2", "Verplichte afdracht lwoo", "", 1_917_000, "2.0"),
    ("4.5.1.3", "Verplichte afdracht praktijkonderwijs", "", 1_152_000, "2.0"),
    ("4.5.2", "Overdrachten aan schoolbesturen", "Basisondersteuning", 2_310_000, "0"),
    ("4.5.2", "Overdrachten aan schoolbesturen", "Arrangementen", 612_000, "1.0"),
    ("5.1", "Financiële lasten", "", 1_800, "0"),
)


def make_demo_begroting(
    *, swv: Organisatie, personen: Mapping[str, Any], vandaag: date, gegevens: Mapping[str, Any]
) -> None:
    """Everything about budget and figures, with the steps taken by the persons whose steps they are.

    ``gegevens`` are the public data of the demo swv, with its printed meerjarenbegroting.
    """
    create_standaardgegevens(swv=swv)
    demo = _Demo(swv, personen, vandaag)
    demo.import_real_budget(gegevens)
    for jaar in (vandaag.year - 1, vandaag.year):
        if get_begroting_voor(swv.pk, jaar) is None:
            demo.adopt(demo.invent_budget(jaar), jaar)
    demo.import_realisation()
    demo.offer_next_year()


class _Demo:
    """Tells the story of one swv."""

    def __init__(self, swv: Organisatie, personen: Mapping[str, Any], vandaag: date) -> None:
        self.swv, self.personen, self.vandaag = swv, personen, vandaag
        self.toeval = random.Random(2704)

    # --- budgets ----------------------------------------------------------------------------------------------------

    def import_real_budget(self, gegevens: Mapping[str, Any]) -> Begroting:
        """The budget as it was printed; what the importer noticed about its totals goes along as explanation."""
        begroting = create_begroting(swv=self.swv, jaar=EERSTE, by=self.personen["controller"], bron=gegevens["bron"])
        data = write_csv(*read_printed_budget(gegevens["meerjarenbegroting"]))
        with act_as(self.personen["controller"], self.vandaag) as by:
            meldingen = import_file(
                soort=BEGROTINGSPOSTEN, swv=self.swv, by=by, data=data, naam="meerjarenbegroting-2021-2025.csv",
                object=begroting,
            )  # fmt: skip
        gevonden = [melding for melding in meldingen if melding.startswith("«")]
        begroting.refresh_from_db()
        begroting.toelichting = "\n".join(["Bij het inlezen viel dit op:", *gevonden])
        begroting.save(update_fields=["toelichting"])
        self._reserve(begroting, f"Algemene reserve (beginstand {VERZONNEN})", BEGINVERMOGEN)
        self.adopt(begroting, EERSTE)
        return begroting

    def invent_budget(self, jaar: int) -> Begroting:
        begroting = create_begroting(
            swv=self.swv, jaar=jaar, by=self.personen["controller"], bron=f"Bedragen {VERZONNEN}",
            toelichting="De bedragen in deze begroting zijn verzonnen. Uitgangspunt: de doorbetaling aan het vso stijgt licht.",
        )  # fmt: skip
        replace_posten(begroting=begroting, posten=_invented_posts(begroting), bron=f"Bedragen {VERZONNEN}")
        self._reserve(begroting, "Algemene reserve", Decimal("812000.00"))
        self._reserve(
            begroting, "Reserve dekkend aanbod", Decimal("300000.00"), doel="Eigen aanbod voor leerlingen die thuiszitten",
            mutaties={year: Decimal(-60_000) for year in begroting.jaren},
        )  # fmt: skip
        return begroting

    def _reserve(self, begroting: Begroting, naam: str, stand: Decimal, doel: str = "", **fields: Any) -> None:
        soort = Reservesoort.BESTEMMING if doel else Reservesoort.ALGEMEEN
        save_reserve(begroting=begroting, soort=soort, naam=naam, beginstand=stand, doel=doel, **fields)

    def offer_next_year(self) -> Begroting:
        """Next year's budget lies with the raad van toezicht."""
        vorige = get_begroting_voor(self.swv.pk, self.vandaag.year)
        begroting = create_begroting(
            swv=self.swv, jaar=self.vandaag.year + 1, by=self.personen["controller"], uit=vorige,
            bron=f"Bedragen {VERZONNEN}", toelichting="Voortgezet beleid. De bedragen zijn verzonnen.",
        )  # fmt: skip
        replace_posten(begroting=begroting, posten=_invented_posts(begroting, 1), bron=f"Bedragen {VERZONNEN}")
        execute_transition(begroting, "aanbieden", by=self.personen["controller"], vandaag=self.vandaag)
        return begroting

    def adopt(self, begroting: Begroting, jaar: int) -> None:
        """All steps in the last months of the year before."""
        Begroting.objects.filter(pk=begroting.pk).update(aangemaakt_op=f"{jaar - 1}-10-05T09:00+02:00")
        steps = (
            ("aanbieden", "controller", date(jaar - 1, 11, 3)),
            ("goedkeuren", "toezichthouder", date(jaar - 1, 11, 19)),
            ("instemmen", "opr", date(jaar - 1, 12, 4)),
            ("vaststellen", "directeur", date(jaar - 1, 12, 9)),
        )
        for name, login, dag in steps:
            execute_transition(begroting, name, by=self.personen[login], vandaag=dag)

    # --- figures ----------------------------------------------------------------------------------------------------

    def import_realisation(self) -> None:
        """Two whole years and this year so far, with the balans at the end of each whole year."""
        eind = self.vandaag.year
        vermogen = EIGEN_VERMOGEN
        for jaar in range(eind - 2, eind + 1):
            maanden = range(1, 13) if jaar < eind else range(1, self.vandaag.month)
            if not maanden:
                continue
            self._import(REALISATIE, f"realisatie-{jaar}-{VERZONNEN}.csv", *self.invent_months(jaar, maanden))
            if jaar == eind:
                continue
            resultaat = get_kengetallen(self.swv.pk, jaar).cijfers.resultaat or Decimal(0)
            rows = [
                *_invent_balans(jaar, "1 januari", vermogen),
                *_invent_balans(jaar, "31 december", vermogen + resultaat),
            ]
            head = ("Jaar", "Stand per", "RJ-code", "Omschrijving", "Bedrag")
            self._import(BALANS, f"balans-{jaar}-{VERZONNEN}.csv", head, rows)
            vermogen += resultaat

    def invent_months(self, jaar: int, maanden: Iterable[int]) -> tuple[Sequence[str], list[Sequence[Any]]]:
        rows: list[Sequence[Any]] = []
        for maand in maanden:
            for code, naam, programma, bedrag, groei in POSTEN:
                percent = Decimal(groei) * (jaar - self.vandaag.year)
                jaarbedrag = Decimal(bedrag) * (1 + percent / 100)
                spread = Decimal(self.toeval.randint(-6, 9)) / 100 if code.startswith("4.") else Decimal(0)
                rows.append((jaar, maand, code, naam, programma, round_euro(jaarbedrag / 12 * (1 + spread))))
        return ("Jaar", "Maand", "RJ-code", "Omschrijving", "Programma", "Bedrag"), rows

    def _import(self, soort: Any, naam: str, head: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        with act_as(self.personen["controller"], self.vandaag) as by:
            import_file(soort=soort, swv=self.swv, by=by, data=write_csv(head, rows), naam=naam)


def _invented_posts(begroting: Begroting, verder: int = 0) -> list[Postgegevens]:
    """The invented posts over the years of this budget, ``verder`` years later than their base."""
    posten = []
    for code, naam, programma, bedrag, groei in POSTEN:
        factor = 1 + Decimal(groei) / 100
        bedragen = {
            jaar: round_euro(Decimal(bedrag) * factor ** (index + verder)) for index, jaar in enumerate(begroting.jaren)
        }
        posten.append(Postgegevens(code, naam, guess_soort(code, naam), bedragen, programma, Decimal(groei)))
    return posten


def _invent_balans(jaar: int, moment: str, vermogen: Decimal) -> list[tuple[Any, ...]]:
    """A balans that closes: the money in the bank is what is left."""
    vast, vorderingen = Decimal("14200.00"), Decimal("186400.00")
    voorzieningen, schulden = Decimal("42000.00"), Decimal("618300.00")
    liquide = vermogen + voorzieningen + schulden - vast - vorderingen
    rows = (
        ("1.2", "Materiële vaste activa", vast),
        ("1.5", "Vorderingen", vorderingen),
        ("1.7", "Liquide middelen", liquide),
        ("2.1", "Eigen vermogen", vermogen),
        ("2.2", "Voorzieningen", voorzieningen),
        ("2.4", "Kortlopende schulden", schulden),
    )
    return [(jaar, moment, *row) for row in rows]


def read_printed_budget(gedrukt: Mapping[str, Any]) -> tuple[list[str], list[list[Any]]]:
    """The headings and rows of the budget as it was printed, the totals in their shifted columns included."""

    def to_row(naam: str, bedragen: Sequence[int | None]) -> list[Any]:
        return [naam, *(None if bedrag is None else Decimal(bedrag) for bedrag in bedragen)]

    rows: list[list[Any]] = []
    for kop in ("baten", "lasten"):
        rows.append([kop.capitalize()])
        rows += [to_row(naam, bedragen) for naam, bedragen in gedrukt[kop].items()]
    rest = [key for key in gedrukt if key not in ("versie", "opmerking", "kolommen", "baten", "lasten")]
    rows += [to_row(naam, gedrukt[naam]) for naam in rest]
    return ["Post", *gedrukt["kolommen"]], rows
