"""What the amount of a request and of a decision comes to: the rate of the first day, and what a pupil had before."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from django.db.models import Sum

from swv.kern.templatetags.verband import datum
from swv.kern.termijnen import get_begin_schooljaar
from swv.organisatie.models import holds_on
from toewijzing.calculations.bedrag import NUL, Bedragregel, Bedragsom, Bedragwijze, calculate_bedrag
from toewijzing.enums import Besluitstatus, Uitkomst
from toewijzing.models import Aanvraag, Aanvraagsoort, Bedragtarief, Besluit

GEEN_TARIEF = (
    "Op {dag} is er geen tarief «{code}». De beheerder of controller van het samenwerkingsverband voegt het toe bij"
    " Budgetten › Tarieven."
)


def find_tarief(soort: Aanvraagsoort, dag: date | None) -> Decimal | None:
    """Euro per unit of this kind on this day; None without a day, without a rate or for a kind that uses none."""
    if dag is None or soort.bedrag_wijze != Bedragwijze.AANTAL:
        return None
    rows = Bedragtarief.objects.filter(holds_on(dag), swv=soort.swv_id, code=soort.bedrag_tarief)
    found: Decimal | None = rows.values_list("bedrag", flat=True).first()
    return found


def explain_geen_tarief(soort: Aanvraagsoort, dag: date) -> str:
    """Which rate is missing on which day, and who adds it where."""
    return GEEN_TARIEF.format(dag=datum(dag), code=soort.bedrag_tarief)


def get_eerder(aanvraag: Aanvraag, dag: date | None) -> Decimal:
    """What this pupil was granted of this kind in the schooljaar of ``dag``, in euro; without a bound of that it is 0."""
    if dag is None or aanvraag.soort.bedrag_hoogstens_leerling is None:
        return NUL
    begin = get_begin_schooljaar(dag)
    rows = Besluit.objects.filter(
        leerling=aanvraag.leerling_id, aanvraag__swv=aanvraag.swv_id, aanvraag__soort__code=aanvraag.soort.code,
        uitkomst=Uitkomst.TOEGEKEND, begin__gte=begin, begin__lt=begin.replace(year=begin.year + 1),
    ).exclude(status=Besluitstatus.VERVALLEN)  # fmt: skip
    return rows.exclude(aanvraag=aanvraag.pk).aggregate(samen=Sum("bedrag"))["samen"] or NUL


def find_tarief_voor(aanvraag: Aanvraag, dag: date | None) -> Decimal | None:
    """The rate of the first day, as it was kept with the request for the day that it asks."""
    kept = aanvraag.gevraagd_tarief if dag == aanvraag.gevraagd_van else None
    return find_tarief(aanvraag.soort, dag) if kept is None else kept


def calculate_gevraagd(aanvraag: Aanvraag) -> Bedragsom | None:
    """What the request comes to by the rule of its kind; None as long as something is missing, or without a rule."""
    regel: Bedragregel | None = aanvraag.soort.regel
    if regel is None:
        return None
    return calculate_bedrag(
        regel, aantal=aanvraag.gevraagd_aantal, bedrag=aanvraag.gevraagd_bedrag,
        tarief=find_tarief_voor(aanvraag, aanvraag.gevraagd_van), eerder=get_eerder(aanvraag, aanvraag.gevraagd_van),
    )  # fmt: skip


def calculate_toekenning(
    aanvraag: Aanvraag, begin: date | None, *, aantal: Decimal | None, bedrag: Decimal | None,
    ingevuld: Mapping[int, Decimal] | None = None,
) -> Bedragsom | None:  # fmt: skip
    """What a grant from ``begin`` of this number or amount (euro) comes to; None as long as something is missing.

    ``ingevuld``: {place of who bears: euro} of what is filled in at the decision.
    """
    regel: Bedragregel | None = aanvraag.soort.regel
    if regel is None:
        return None
    return calculate_bedrag(
        regel,
        aantal=aantal,
        bedrag=bedrag,
        tarief=find_tarief_voor(aanvraag, begin),
        eerder=get_eerder(aanvraag, begin),
        ingevuld=ingevuld,
    )


def why_no_tarief(aanvraag: Aanvraag) -> str:
    """Which rate is missing for the first day that is asked, or ""."""
    soort, dag = aanvraag.soort, aanvraag.gevraagd_van
    if soort.regel is None or soort.bedrag_wijze != Bedragwijze.AANTAL or dag is None:
        return ""
    return explain_geen_tarief(soort, dag) if find_tarief_voor(aanvraag, dag) is None else ""
