"""Quick money: giving it, adding to it while it runs, and looking back. One transaction each."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Sum

from schoolaanvragen.calculations import (
    TERUGKIJKEN_NA,
    Hulpnaast,
    Snelgrens,
    check_aanvulling,
    check_hulp,
    check_naast,
    get_laatste_dag,
    get_terugkijkdag,
    show_euro,
)
from schoolaanvragen.enums import Hulpstand
from schoolaanvragen.models import Hulpregel, Snellehulp
from schoolaanvragen.permissions import HULPGEVERS, STOPPERS
from schoolaanvragen.queries.aanvraag import get_scholen, offer_hulpsoorten
from schoolaanvragen.queries.budget import EURO
from schoolaanvragen.services.bericht import notify_hulp
from schoolaanvragen.services.budget import check_budget
from swv.kern.templatetags.verband import datum
from swv.kern.zaken.fouten import NotAllowed
from swv.organisatie.models import Gebruiker, Organisatie, next_number
from toewijzing.models import Aanvraagsoort
from toewijzing.services.papier import wait_for

AFGELOPEN = "Deze hulp is afgelopen. Geef nieuwe snelle hulp, of laat de school een gewone aanvraag doen."
WIE_GEEFT = "Snelle hulp geeft de directeur of de secretaris van het samenwerkingsverband."
ALLEEN_DIRECTEUR = "Snelle hulp stopt alleen de directeur van het samenwerkingsverband."
AL_GESTOPT = "Deze hulp is al gestopt. Wat er staat, verandert niet meer."
AL_AFGELOPEN = "Deze hulp is al afgelopen. U hoeft niets te doen."
STOPDAG = "Kies een dag van {} tot en met {}."
INTUSSEN = "Intussen is er iets bij gegeven: samen is het nu {}. Kijk of dit er nog bij moet, en verstuur dan opnieuw."
AL_GEDAAN = "Er is al teruggekeken. Wat er staat, verandert niet meer."


@dataclass(frozen=True)
class Hulpvraag:
    """What is given: euro, weeks from the first day, for what (one sentence), and after how many weeks one looks again."""

    bedrag: Decimal
    weken: int
    van: date
    waarvoor: str
    terugkijken_na: int = TERUGKIJKEN_NA
    # Why it is more than a budget has left.
    boven_budget: str = ""


def get_grens(soort: Aanvraagsoort) -> Snelgrens:
    """Up to how much and how long this kind gives quick money. Raises ValidationError for one that gives none."""
    if soort.snel_tot is None or soort.snel_weken is None:
        raise ValidationError({"soort": f"«{soort.naam}» kent geen snelle hulp. Kies een andere soort."})
    return Snelgrens(soort.snel_tot, soort.snel_weken)


@transaction.atomic
def give_hulp(
    *, soort: Aanvraagsoort, school: Organisatie, hulp: Hulpvraag, by: Gebruiker, vandaag: date
) -> Snellehulp:
    """Give a school quick money; it is told. The same twice on one day by one person (double click) is the first one.

    What the school has of this kind in the same weeks counts with it, also when two give at one moment.
    Raises ValidationError by field, NotAllowed.
    """
    _check_gever(by, soort.swv_id, school)
    fouten = check_hulp(get_grens(soort), hulp.bedrag, hulp.weken)
    if not offer_hulpsoorten(soort.swv_id, vandaag).filter(pk=soort.pk).exists():
        fouten["soort"] = "Deze soort is vandaag niet te kiezen. Kies een andere."
    elif reason := soort.why_not_for_school(school):
        fouten["school"] = reason
    if not get_scholen(soort.swv_id, vandaag).filter(pk=school.pk).exists():
        fouten["school"] = f"{school.naam} hoort vandaag niet bij uw samenwerkingsverband."
    if fouten:
        raise ValidationError(fouten)
    _wait(soort, school)
    if first := find_same(soort, school, hulp, by, vandaag):
        return first
    tot_en_met = get_laatste_dag(hulp.van, hulp.weken)
    naast = find_naast(soort, school, hulp.van, tot_en_met)
    if fouten := check_naast(get_grens(soort), naast, hulp.bedrag, hulp.van, tot_en_met):
        raise ValidationError(fouten)
    _check_budget(soort, school, hulp.bedrag, hulp.boven_budget, vandaag)
    row = Snellehulp.objects.create(
        nummer=f"H{vandaag.year}-{next_number('snellehulp', str(vandaag.year)):04d}", swv=soort.swv, school=school,
        soort=soort, waarvoor=hulp.waarvoor, van=hulp.van, tot_en_met=tot_en_met,
        terugkijken_op=get_terugkijkdag(hulp.van, hulp.weken, hulp.terugkijken_na), gegeven_op=vandaag, gegeven_door=by,
    )  # fmt: skip
    Hulpregel.objects.create(hulp=row, bedrag=hulp.bedrag, boven_budget=hulp.boven_budget, op=vandaag, door=by)
    notify_hulp(row, soort="snellehulp_gegeven", onderwerp="Uw school krijgt snelle hulp")
    return row


def _wait(soort: Aanvraagsoort, school: Organisatie) -> None:
    """Nobody else gives this school something of this kind until the transaction ends."""
    wait_for(f"snelle hulp {soort.swv_id} {soort.code} {school.pk}")


def find_naast(
    soort: Aanvraagsoort, school: Organisatie, van: date, tot_en_met: date, *, behalve: Snellehulp | None = None
) -> Hulpnaast:
    """What this school has of this kind, in whichever version, in these weeks, but for one."""
    same = Snellehulp.objects.filter(swv=soort.swv_id, school=school.pk, soort__code=soort.code)
    rows = [row for row in same.in_weeks(van, tot_en_met) if behalve is None or row.pk != behalve.pk]
    if not rows:
        return Hulpnaast()
    som = Hulpregel.objects.filter(hulp__in=rows).aggregate(som=Sum("bedrag"))["som"] or Decimal(0)
    return Hulpnaast(som, min(row.van for row in rows), max(row.laatste_dag for row in rows))


def find_same(
    soort: Aanvraagsoort, school: Organisatie, hulp: Hulpvraag, by: Gebruiker, vandaag: date
) -> Snellehulp | None:
    """What this person gave today already with exactly these words, days and amount, or None."""
    rows = Snellehulp.objects.filter(
        swv=soort.swv_id, school=school.pk, soort=soort.pk, waarvoor=hulp.waarvoor, van=hulp.van,
        tot_en_met=get_laatste_dag(hulp.van, hulp.weken), gegeven_op=vandaag, gegeven_door=by.pk,
    )  # fmt: skip
    given = ((row, row.regels.first()) for row in rows.order_by("pk"))
    return next((row for row, first in given if first is not None and first.bedrag == hulp.bedrag), None)


def _check_budget(soort: Aanvraagsoort, school: Organisatie, bedrag: Decimal, reden: str, vandaag: date) -> None:
    if fouten := check_budget(soort=soort, school=school, omvang={EURO: bedrag}, reden=reden, dag=vandaag):
        raise ValidationError(dict(fouten))


def _check_gever(
    by: Gebruiker, swv_id: int, school: Organisatie, *, rollen: Iterable[str] = HULPGEVERS, waarom: str = WIE_GEEFT
) -> None:
    if not by.is_rol(*rollen, bij=swv_id):
        raise NotAllowed(waarom)
    if school.pk in by.gebonden_scholen:
        raise NotAllowed("U werkt bij deze school of haar bestuur. Iemand anders geeft deze hulp.")


@transaction.atomic
def add_to_hulp(
    *, hulp: Snellehulp, bedrag: Decimal, motivering: str, by: Gebruiker, vandaag: date, boven_budget: str = "",
    gezien: Decimal | None = None,
) -> Hulpregel:  # fmt: skip
    """Add an amount (euro) while it runs or still has to begin.

    ``gezien`` is what was given as this person saw it; when it is another amount by now nothing is added. Raises
    ValidationError by field, NotAllowed.
    """
    _wait(hulp.soort, hulp.school)
    locked = Snellehulp.objects.select_for_update(of=("self",)).select_related("soort", "school").get(pk=hulp.pk)
    _check_gever(by, locked.swv_id, locked.school)
    if locked.get_stand(vandaag) == Hulpstand.AFGELOPEN:
        raise ValidationError({"bedrag": AFGELOPEN})
    gegeven = locked.regels.aggregate(som=Sum("bedrag"))["som"] or Decimal(0)
    if gezien is not None and gezien != gegeven:
        raise ValidationError({"bedrag": INTUSSEN.format(show_euro(gegeven))})
    naast = find_naast(locked.soort, locked.school, locked.van, locked.laatste_dag, behalve=locked)
    if fouten := check_aanvulling(get_grens(locked.soort), gegeven + naast.bedrag, bedrag, motivering):
        raise ValidationError(fouten)
    _check_budget(locked.soort, locked.school, bedrag, boven_budget, vandaag)
    regel = Hulpregel.objects.create(
        hulp=locked, bedrag=bedrag, motivering=motivering, boven_budget=boven_budget, op=vandaag, door=by
    )
    notify_hulp(locked, soort="snellehulp_aangevuld", onderwerp="De snelle hulp aan uw school is aangevuld")
    return regel


@transaction.atomic
def stop_hulp(*, hulp: Snellehulp, per: date, reden: str, by: Gebruiker, vandaag: date) -> Snellehulp:
    """Let it run no more from this day on, before its last day; what was given stays given, and the school is told.

    Raises ValidationError by field, NotAllowed.
    """
    locked = Snellehulp.objects.select_for_update(of=("self",)).select_related("school").get(pk=hulp.pk)
    _check_gever(by, locked.swv_id, locked.school, rollen=STOPPERS, waarom=ALLEEN_DIRECTEUR)
    if locked.gestopt_op is not None:
        raise ValidationError({"stopt_per": AL_GESTOPT})
    if locked.get_stand(vandaag) == Hulpstand.AFGELOPEN:
        raise ValidationError({"stopt_per": AL_AFGELOPEN})
    first = max(locked.van, vandaag)
    if not first <= per <= locked.tot_en_met:
        raise ValidationError({"stopt_per": STOPDAG.format(datum(first), datum(locked.tot_en_met))})
    locked.stopt_per, locked.stopreden, locked.gestopt_op, locked.gestopt_door = per, reden, vandaag, by
    locked.save()
    notify_hulp(locked, soort="snellehulp_gestopt", onderwerp="De snelle hulp aan uw school stopt eerder")
    return locked


@transaction.atomic
def look_back(*, hulp: Snellehulp, terugblik: str, by: Gebruiker, vandaag: date) -> Snellehulp:
    """What came of it, once. Raises ValidationError, NotAllowed."""
    locked = Snellehulp.objects.select_for_update(of=("self",)).select_related("school").get(pk=hulp.pk)
    _check_gever(by, locked.swv_id, locked.school)
    if locked.teruggekeken_op is not None:
        raise ValidationError({"terugblik": AL_GEDAAN})
    locked.terugblik, locked.teruggekeken_op, locked.teruggekeken_door = terugblik, vandaag, by
    locked.save()
    return locked
