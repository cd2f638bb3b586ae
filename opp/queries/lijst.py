"""Which OPPs a list, Mijn werk or a count asks for."""

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta
from django.db.models import Case, DateField, Exists, F, Func, OuterRef, Q, QuerySet, When
from django.db.models.functions import Least

from leerlingen.models import Inschrijving, Leerling
from opp.calculations.dag import MEERDERJARIG
from opp.enums import (
    LOPEND,
    Handelingsoort,
    Instemmingsuitkomst,
    Status,
)
from opp.models import Opp, OppHandeling
from swv.kern.meelezen import read_along
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, holds_on

BINNENKORT = timedelta(days=14)


class EenJaarNa(Func):
    """A year after the last of these days (``plan_evaluatie``)."""

    template = "(greatest(%(expressions)s) + interval '1 year')::date"
    output_field = DateField()


def filter_stand(opps: QuerySet[Opp], stand: str, vandaag: date) -> QuerySet[Opp]:
    """``te_laat``: not adopted in time, or evaluation overdue; ``te_doen``: not adopted yet; or lopend, afgesloten."""
    late = Q(begin__isnull=True, uiterlijk_op__lt=vandaag) | Q(evaluatie_voor__lt=vandaag)
    conditions = {
        "lopend": Q(status__in=LOPEND),
        "te_doen": Q(status__in=[Status.CONCEPT, Status.BESPROKEN, Status.BIJGESTELD]),
        "te_laat": Q(status__in=LOPEND) & late,
        "afgesloten": Q(status=Status.AFGESLOTEN),
    }
    return opps.filter(conditions[stand]) if stand in conditions else opps


def filter_late_on(opps: QuerySet[Opp], dag: date) -> QuerySet[Opp]:
    """Running on this day, and not adopted while it should have been; as far as is still known now."""
    running = Q(eind__isnull=True, status__in=LOPEND) | Q(eind__gte=dag)
    open_then = Q(begin__isnull=True) | Q(begin__gt=dag)
    return opps.filter(running & open_then, uiterlijk_op__lt=dag)


def has_objection(vandaag: date) -> Q:
    """Out of force by an objection that still counts (``weigh_instemming``), as a condition for the database.

    It is the last word of who said it, and of somebody who has authority today, or of before an adult pupil was of age.
    """
    words = OppHandeling.objects.filter(
        opp=OuterRef("opp"), soort=Handelingsoort.INSTEMMING, hash=OuterRef("hash"), datum__lte=vandaag
    )
    later = Q(datum__gt=OuterRef("datum")) | Q(datum=OuterRef("datum"), pk__gt=OuterRef("pk"))
    said_since = words.filter(later, Q(gezagdrager=None) | Q(gezagdrager=OuterRef("gezagdrager")))
    counts = (
        Q(gezagdrager=None) | Q(gezagdrager__tot=None) | Q(gezagdrager__tot__gt=vandaag)
        | Q(leerling__geboortedatum__lte=vandaag - relativedelta(years=MEERDERJARIG))
    )  # fmt: skip
    objections = OppHandeling.objects.filter(
        ~Exists(said_since), counts, opp=OuterRef("pk"), soort=Handelingsoort.INSTEMMING, datum__lte=vandaag,
        hash=OuterRef("vigerend__handelingsdeel_hash"), uitkomst=Instemmingsuitkomst.GEWEIGERD,
    )  # fmt: skip
    return Q(buiten_werking_op__isnull=False) & Q(Exists(objections))


def get_te_doen(user: Gebruiker, vandaag: date) -> QuerySet[Opp]:
    """What waits for this person: for the zorgcoördinator what is due within two weeks, for the schoolleider what was
    discussed; for both a handelingsdeel that an objection put out of force."""
    rows = Opp.objects.visible_to(user).filter(status__in=LOPEND)
    if user.rol == Rol.SCHOOLLEIDER:
        due = Q(status=Status.BESPROKEN)
    else:
        dag = vandaag + BINNENKORT
        due = Q(begin__isnull=True, uiterlijk_op__lte=dag) | Q(plan__lte=dag)
    rows = read_along(
        rows,
        plan=Least("evaluatie_voor", EenJaarNa("vigerend__vastgesteld_op", "geevalueerd_op")),
        bezwaar=Case(When(has_objection(vandaag), then=True), default=False),
    )
    rows = rows.filter(due | Q(bezwaar=True)).select_related("leerling")
    day = Case(
        When(bezwaar=True, then="buiten_werking_op"),
        When(begin=None, then="uiterlijk_op"),
        default="plan",
    )
    return read_along(rows, dag=day).order_by(F("dag"), "pk")


def get_zonder_opp(user: Gebruiker, vandaag: date) -> QuerySet[Leerling]:
    """Pupils enrolled at the own school today that have no running OPP there."""
    enrolled = Inschrijving.objects.filter(holds_on(vandaag), school=user.organisatie_id, soort="inschrijving")
    met_opp = Opp.objects.filter(school=user.organisatie_id, status__in=LOPEND)
    rows = Leerling.objects.visible_to(user).filter(pk__in=enrolled.values("leerling"))
    return rows.exclude(pk__in=met_opp.values("leerling"))
