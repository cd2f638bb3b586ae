"""Invented figures of earlier years for the demo swv, as if taken over from another administration, and its targets."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from django.db import transaction

from financien.referentie.enums import Cijferstatus, Tellingsoort
from financien.referentie.models import Telling
from opp.models import Schoolstand
from rapportage.indicatoren.enums import Cijferherkomst, Code
from rapportage.indicatoren.models import Aanvraagcijfer, Thuiszittercijfer
from rapportage.indicatoren.services.streefwaarde import set_streefwaarde
from rapportage.indicatoren.services.tellen import update_cijfers
from swv.kern.muren import wall_context
from swv.kern.termijnen import get_begin_schooljaar
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Organisatie
from thuiszitters.enums import Opgavekolom

JAREN_TERUG = 4
# Requests a year of the whole swv per kind, share granted, days until the decision, legal term in days (0: none), norm.
SOORTEN = {
    "TLV-VSO": (74, 0.88, 43, 56, 42),
    "TLV-PRO": (41, 0.95, 27, 56, 28),
    "BTV": (66, 0.84, 24, 0, 28),
    "MAATWERK-I": (118, 0.91, 13, 0, 14),
}
# Months in which schools ask more, and hardly anything: {month: weight}.
MAANDEN = {1: 1.1, 2: 1.2, 3: 1.4, 4: 1.3, 5: 1.0, 6: 0.6, 7: 0.1, 8: 0.1, 9: 0.8, 10: 1.2, 11: 1.3, 12: 0.9}
# vso pupils in category 1, 2 and 3, newest year first; all pupils and pro of the years before Financiën's own counts.
VSO_LEERLINGEN = ((166, 21, 8), (167, 18, 11), (171, 14, 14), (178, 12, 17), (189, 11, 18))
LEERLINGEN = ((0, 6245, 205), (1, 6270, 212), (2, 6318, 209), (3, 6367, 204), (4, 6402, 198))
STREEFWAARDEN = (
    (Code.OP_TIJD_WET, "98", "Ondersteuningsplan, hoofdstuk kwaliteit (verzonnen)"),
    (Code.OP_TIJD_NORM, "85", ""),
    (Code.DOORLOOPTIJD, "30", "Afgesproken met de besturen (verzonnen)"),
    (Code.OPP_OP_TIJD, "95", ""),
    (Code.THUISZITTERS, "15", "Thuiszitterspact (verzonnen)"),
    (Code.DOORBETALING, "85", ""),
)


@transaction.atomic
def make_demo_rapportage(verteller: Any) -> None:
    """History, targets, and the first count of the demo swv and its neighbour."""
    swv, buur = verteller.organisaties["VO2704"], verteller.organisaties["VO2706"]
    vandaag, random = verteller.vandaag, Random(2704)
    scholen = list(
        Organisatie.objects.filter(soort=Organisatiesoort.SCHOOL, aangesloten_bij__swv=swv).order_by(
            "brin", "vestiging"
        )
    )
    for each in (swv, buur):
        with wall_context([each.pk], vandaag):
            update_cijfers(swv_id=each.pk, vandaag=vandaag)
    make_months(swv, scholen, vandaag, random)
    make_absence(swv, scholen, vandaag, random)
    make_opp_counts(swv, scholen, vandaag, random)
    make_counts(swv, vandaag)
    for code, waarde, toelichting in STREEFWAARDEN:
        set_streefwaarde(
            swv=swv, indicator=code, waarde=Decimal(waarde), van=date(vandaag.year - JAREN_TERUG, 8, 1),
            toelichting=toelichting,
        )  # fmt: skip


def make_counts(swv: Organisatie, vandaag: date) -> None:
    """(V)so pupils per category on 1 October of five years, and all pupils of the years that Financiën does not have."""
    last, rows = get_begin_schooljaar(vandaag).year, []
    for back, numbers in enumerate(VSO_LEERLINGEN):
        for code, aantal in zip((Tellingsoort.VSO_1, Tellingsoort.VSO_2, Tellingsoort.VSO_3), numbers, strict=True):
            rows.append((code, last - back, aantal))
    for back, leerlingen, pro in LEERLINGEN:
        rows += [(Tellingsoort.LEERLINGEN, last - back, leerlingen), (Tellingsoort.PRO, last - back, pro)]
    known = set(Telling.objects.filter(swv=swv).values_list("code", "datum"))
    Telling.objects.bulk_create(
        Telling(
            swv=swv, organisatie=swv, code=code, datum=date(jaar, 10, 1), aantal=aantal, bron="verzonnen voor de demo",
            status=Cijferstatus.VOORLOPIG if jaar == last else Cijferstatus.DEFINITIEF,
        )
        for code, jaar, aantal in rows
        if (code, date(jaar, 10, 1)) not in known
    )  # fmt: skip


def past_months(vandaag: date) -> list[date]:
    """The first days of the months from four school years ago on; the newest two are really counted."""
    begin = get_begin_schooljaar(vandaag)
    first = begin.replace(year=begin.year - JAREN_TERUG)
    found = []
    while first < vandaag - timedelta(days=70):
        found.append(first)
        first = (first + timedelta(days=32)).replace(day=1)
    return found


def draw(random: Random, mean: float) -> int:
    """A whole number around this mean."""
    return max(0, int(mean + random.uniform(-0.6, 0.6) * max(mean, 0.8) ** 0.5 + random.random()))


def make_months(swv: Organisatie, scholen: list[Organisatie], vandaag: date, random: Random) -> None:
    """Requests, decisions and flow per month; a little faster and a few more every year."""
    askers = [school for school in scholen if school.schoolsoort in ("vo", "pro")]
    weights = [2.0 if index % 3 == 0 else 1.0 for index in range(len(askers))]
    rows = []
    for maand in past_months(vandaag):
        year = (maand.year - vandaag.year) + JAREN_TERUG
        for school, weight in zip(askers, weights, strict=True):
            for soort, (per_jaar, granted, dagen, term, norm) in SOORTEN.items():
                share = weight / sum(weights) * MAANDEN[maand.month] / sum(MAANDEN.values())
                n = draw(random, per_jaar * (1 + 0.04 * year) * share)
                if n:
                    rows.append(make_row(swv, school, soort, maand, n, granted, dagen - 1.5 * year, term, norm, random))
    for school in askers[:3]:
        for maand in past_months(vandaag):
            if maand.month == 8 and random.random() < 0.8:
                rows.append(
                    Aanvraagcijfer(swv=swv, school=school, soort="", maand=maand, terugstroom=random.randint(1, 3))
                )
    for row in rows:
        row.herkomst = Cijferherkomst.OVERGENOMEN
    Aanvraagcijfer.objects.bulk_create(rows, ignore_conflicts=True)


def make_row(
    swv: Organisatie, school: Organisatie, soort: str, maand: date, n: int, granted: float, dagen: float, term: int,
    norm: int, random: Random,
) -> Aanvraagcijfer:  # fmt: skip
    """An unsaved month of one school and kind: ``dagen`` is the mean lead time in days, ``granted`` a share of 1."""
    besluiten = sorted(max(3, int(random.gauss(dagen, dagen * 0.22))) for _ in range(n))
    toegekend = sum(random.random() < granted for _ in range(n))
    is_vso = soort == "TLV-VSO"
    return Aanvraagcijfer(
        swv=swv, school=school, soort=soort, maand=maand, ontvangen=n, toegekend=toegekend, afgewezen=n - toegekend,
        met_wettermijn=n if term else 0, binnen_wettermijn=sum(each <= term for each in besluiten) if term else 0,
        met_norm=n, binnen_norm=sum(each <= norm for each in besluiten), doorlooptijden=besluiten,
        instroom=toegekend * 2 // 3 if is_vso else 0, uitstroom=n // 2 if is_vso else 0,
    )  # fmt: skip


def make_absence(swv: Organisatie, scholen: list[Organisatie], vandaag: date, random: Random) -> None:
    """Thuiszitters at the end of every month."""
    rows, months = [], past_months(vandaag)
    for number, maand in enumerate(months):
        dag = (maand + timedelta(days=32)).replace(day=1) - timedelta(days=1)
        # What was really counted on this day (of invented cases) gives way to the invented series.
        Thuiszittercijfer.objects.filter(swv=swv, peildatum=dag).delete()
        counts: dict[tuple[Any, str], int] = {(None, kolom): 0 for kolom in Opgavekolom.values}
        for index in range(24 - number * 15 // len(months)):
            kolom = random.choices([Opgavekolom.KORT, Opgavekolom.LANG, Opgavekolom.ABSOLUUT], [8, 5, 2])[0]
            school = None if kolom == Opgavekolom.ABSOLUUT else scholen[(index * index + number // 5) % len(scholen)]
            if random.random() < 0.85:
                counts[school, kolom] = counts.get((school, kolom), 0) + 1
        rows += [
            Thuiszittercijfer(
                swv=swv, school=school, peildatum=dag, kolom=kolom, aantal=aantal, herkomst=Cijferherkomst.OVERGENOMEN
            )
            for (school, kolom), aantal in counts.items()
        ]
    Thuiszittercijfer.objects.bulk_create(rows, ignore_conflicts=True)


def make_opp_counts(swv: Organisatie, scholen: list[Organisatie], vandaag: date, random: Random) -> None:
    """What schools counted at the end of earlier school years."""
    end = get_begin_schooljaar(vandaag) - timedelta(days=1)
    rows = []
    for back in range(JAREN_TERUG):
        for index, school in enumerate(scholen):
            lopend = 18 + 7 * (index % 5) + random.randint(0, 6)
            late = random.randint(0, 2 + back)
            rows.append(
                Schoolstand(
                    school=school, swv=swv, peildatum=end.replace(year=end.year - back), lopend=lopend, te_laat=late,
                    vastgesteld=lopend - late, evaluatie_te_laat=random.randint(0, 4), voldoet=lopend - late - random.randint(0, 3),
                )
            )  # fmt: skip
    Schoolstand.objects.bulk_create(rows, ignore_conflicts=True)
