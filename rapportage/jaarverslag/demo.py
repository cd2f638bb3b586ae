"""The jaarverslag of last year for the demo swv: every step by the person whose step it is, with invented texts.

The figures come from the registers of the demo, as everywhere. What the jaarrekening and the controleverklaring say is
invented too, and says so.
"""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import timezone

from financien.referentie.demo import BRON
from financien.referentie.enums import Cijferstatus, Tellingsoort
from financien.referentie.models import Plaatsing, Tarief, Telling
from financien.verdelen.demo import tell_last_year
from financien.verdelen.enums import Verdelingstatus
from financien.verdelen.models import Verdeling
from rapportage.jaarverslag.brieven.samenvoegen import finish_pdf
from rapportage.jaarverslag.brieven.verslag import write_pdf
from rapportage.jaarverslag.models import Jaarverslag
from rapportage.jaarverslag.presentatie.hoofdstuk import show_block
from rapportage.jaarverslag.services.cijfer import count_figures
from rapportage.jaarverslag.services.maken import create_jaarverslag
from rapportage.jaarverslag.services.tekst import save_tekst
from swv.kern.models import Taak, Taakstatus
from swv.kern.muren import act_as
from swv.kern.taken.taak import plan_taak
from swv.kern.zaken.engine import execute_transition
from swv.organisatie.models import Gebruiker, Organisatie

TAAKSOORT_OPENBAAR = "demo.jaarverslag_openbaar"
TEKSTEN = Path(__file__).parent / "demoteksten"
FTE = {
    Tellingsoort.FTE_BESTUUR: ("1.0", "1.0", "1.0", "1.0", "1.0"),
    Tellingsoort.FTE_OP: ("0", "0", "0", "0", "0"),
    Tellingsoort.FTE_OOP: ("6.3", "6.3", "6.1", "6.1", "6.1"),
}
ACHTERUIT = Decimal("0.97")
VROEGER = Decimal("1.012")
# The steps of a report that was on time: (month, day, step, login).
STAPPEN = (
    (4, 14, "jaarrekening_toevoegen", "controller"),
    (4, 20, "opmaken", "controller"),
    (5, 18, "verklaring_toevoegen", "accountant"),
    (6, 9, "goedkeuren", "toezichthouder"),
    (6, 11, "vaststellen", "directeur"),
)


def make_demo_jaarverslag(verteller: Any) -> None:
    """Last year's report, adopted, and public when its PDF is there; and this year's, just begun."""
    swv, personen, vandaag = verteller.organisaties["VO2704"], verteller.personen, verteller.vandaag
    make_distribution(swv, vandaag.year - 1, personen)
    make_staff(swv, vandaag.year - 1)
    verslag = write_report(swv, vandaag.year - 1, personen, vandaag)
    take_steps(verslag, personen)
    plan_taak(soort=TAAKSOORT_OPENBAAR, object_id=verslag.pk, gebruiker=personen["directeur"])
    with act_as(personen["controller"], vandaag):
        create_jaarverslag(swv=swv, jaar=vandaag.year, by=personen["controller"], is_demo=True)


def make_staff(swv: Organisatie, jaar: int) -> None:
    """The formatie of this year, and what is expected for the four years after it."""
    rows = [(code, jaar + number, aantal) for code, numbers in FTE.items() for number, aantal in enumerate(numbers)]
    Telling.objects.bulk_create(
        Telling(
            swv=swv, organisatie=swv, code=code, datum=date(year, 12, 31), aantal=Decimal(aantal), bron=BRON,
            status=Cijferstatus.DEFINITIEF if year == jaar else Cijferstatus.VOORLOPIG,
        )
        for code, year, aantal in rows
    )  # fmt: skip


# --- the report -----------------------------------------------------------------------------------------------------


def write_report(swv: Organisatie, jaar: int, personen: dict[str, Gebruiker], vandaag: date) -> Jaarverslag:
    """A concept with its figures and all texts."""
    with act_as(personen["controller"], vandaag) as by:
        verslag = create_jaarverslag(swv=swv, jaar=jaar, by=by, is_demo=True)
        count_figures(verslag, lambda percent, fase: None)
        done = {"status": Taakstatus.GEREED, "voortgang": 100, "gereed_op": timezone.now()}
        Taak.objects.filter(soort="jaarverslag.cijfers", object_id=verslag.pk).update(**done)
        for hoofdstuk in verslag.hoofdstukken.all():
            save_tekst(hoofdstuk=hoofdstuk, tekst=(TEKSTEN / f"{hoofdstuk.code}.md").read_text("utf-8"))
    return verslag


def take_steps(verslag: Jaarverslag, personen: dict[str, Gebruiker]) -> None:
    """Take all steps in the year after the report, each on its own day and by the person whose step it is."""
    jaar = verslag.jaar + 1
    for maand, dag, stap, login in STAPPEN:
        with act_as(personen[login], date(jaar, maand, dag)) as by:
            fresh = Jaarverslag.objects.select_related("swv").get(pk=verslag.pk)
            data: dict[str, Any] = {"bestand": make_document(fresh, stap)} if stap.endswith("_toevoegen") else {}
            execute_transition(fresh, stap, by=by, vandaag=date(jaar, maand, dag), **data)


def publish(verslag: Jaarverslag, by: Gebruiker, vandaag: date) -> None:
    """The last step, taken as soon as the worker has made the PDF. Raises NotPossible until then."""
    with act_as(by, vandaag):
        execute_transition(verslag, "openbaar_maken", by=by, vandaag=date(vandaag.year, 6, 12))


def make_document(verslag: Jaarverslag, stap: str) -> SimpleUploadedFile:
    """The jaarrekening or the controleverklaring as an accessible PDF."""
    naam = stap.partition("_")[0]
    blokken = dict(verslag.cijfers.values_list("code", "gegevens"))
    shown = {
        code: show_block(code, blokken[code]) for code in ("baten_lasten", "balans", "eigen_vermogen", "kengetallen")
    }
    context = {"verslag": verslag, "swv": verslag.swv, "blokken": shown, "datum": date(verslag.jaar + 1, 4, 14)}
    html = render_to_string(f"rapportage/jaarverslag/demo_{naam}.html", context)
    content, _, _ = finish_pdf(write_pdf(verslag, html, []), [], titel=f"{naam.capitalize()} {verslag.jaar}")
    return SimpleUploadedFile(f"{naam}-{verslag.jaar}.pdf", content, "application/pdf")


# --- a distribution of that year ------------------------------------------------------------------------------------


def make_distribution(swv: Organisatie, jaar: int, personen: dict[str, Gebruiker]) -> None:
    """An adopted distribution of last year, from the reference data of the year after it, a little lower."""
    adopted = Verdeling.objects.filter(swv=swv, jaar=jaar, status=Verdelingstatus.VASTGESTELD)
    if adopted.exists() or not Tarief.objects.filter(swv=swv, van=date(jaar + 1, 1, 1)).exists():
        return
    with transaction.atomic():
        copy_rows(Telling, swv, date(jaar, 10, 1), date(jaar - 1, 10, 1))
        copy_rows(Plaatsing, swv, date(jaar, 2, 1), date(jaar - 1, 2, 1))
        copy_tariffs(swv, jaar)
        tell_last_year(swv, jaar, personen)


def copy_rows(model: Any, swv: Organisatie, van: date, naar: date) -> None:
    """Counts of one day also on an earlier day, where there are none of that kind and place yet."""
    for row in model.objects.filter(swv=swv, datum=van):
        key = {
            field: getattr(row, field)
            for field in ("organisatie_id", "code", "categorie", "reden")
            if hasattr(row, field)
        }
        if not model.objects.filter(swv=swv, datum=naar, **key).exists():
            row.pk, row.datum, row.bron = None, naar, BRON
            row.aantal = round(row.aantal * VROEGER)
            row.save(force_insert=True)


def copy_tariffs(swv: Organisatie, jaar: int) -> None:
    """Tariffs of the year before, somewhat lower, for kinds that have none in that year."""
    begin, einde = date(jaar, 1, 1), date(jaar + 1, 1, 1)
    known = set(Tarief.objects.filter(swv=swv, van__lt=einde, tot__gt=begin).values_list("code", flat=True))
    for row in Tarief.objects.filter(swv=swv, van=einde):
        if row.code not in known:
            row.pk, row.van, row.tot = None, begin, einde
            row.bedrag = (row.bedrag * ACHTERUIT).quantize(Decimal("0.01"))
            row.save(force_insert=True)
