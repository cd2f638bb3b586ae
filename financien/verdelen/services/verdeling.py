"""Scenarios, and the steps of a distribution: sharing, taking back, adopting, putting away."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Sum
from django.utils import timezone

from financien.referentie.queries.gegevens import unit_code
from financien.verdelen.calculations import Afrekening
from financien.verdelen.enums import Verdelingstatus
from financien.verdelen.models import Betaling, Verdeelbrief, Verdeelmodel, Verdeling, Verdelingsdeel
from financien.verdelen.queries.berekening import Berekening, calculate, calculate_model, write_snapshot
from financien.verdelen.queries.invoer import get_deelnemers
from financien.verdelen.services.signaal import tell_adopted
from swv.kern.geld import divide
from swv.kern.taken import plan_taak
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.kern.zaken.tabel import Step

NAAM_BESTAAT = "Dit model heeft al een scenario met deze naam. Kies een andere naam."
ANDERE_CIJFERS = (
    "Sinds het delen zijn tellingen, tarieven of regels veranderd. De besturen zagen dus andere bedragen. Laat de"
    " controller de verdeling terughalen en opnieuw delen."
)
GEEN_REDEN = "Er is al een verdeling vastgesteld voor dit jaar. Schrijf wat u verbetert; dit staat in de brief."


@transaction.atomic
def create_verdeling(
    *, model: Verdeelmodel, naam: str, bijstelling: Mapping[str, Any] | None = None, toelichting: str = ""
) -> Verdeling:
    """A new scenario of this model. Raises ValidationError for a name that is taken."""
    try:
        with transaction.atomic():
            return Verdeling.objects.create(
                swv_id=model.swv_id,
                model=model,
                naam=naam,
                jaar=model.jaar,
                periode=model.periode,
                begin=model.begin,
                eind=model.eind,
                bijstelling=dict(bijstelling or {}),
                toelichting=toelichting,
            )
    except IntegrityError as problem:
        raise ValidationError({"naam": NAAM_BESTAAT}) from problem


@transaction.atomic
def change_verdeling(
    *, verdeling: Verdeling, naam: str, toelichting: str, bijstelling: Mapping[str, Any] | None = None
) -> Verdeling:
    """Rename or adjust a concept. Raises NotPossible once it was shared, ValidationError for a name that is taken."""
    locked = Verdeling.objects.select_for_update().get(pk=verdeling.pk)
    if locked.status != Verdelingstatus.CONCEPT:
        raise NotPossible("Alleen een concept kunt u wijzigen.", status=locked.status)
    locked.naam, locked.toelichting = naam, toelichting
    if bijstelling is not None:
        locked.bijstelling = dict(bijstelling)
    try:
        with transaction.atomic():
            locked.save(update_fields=["naam", "toelichting", "bijstelling"])
    except IntegrityError as problem:
        raise ValidationError({"naam": NAAM_BESTAAT}) from problem
    return locked


# --- what a step needs ----------------------------------------------------------------------------------------------


def describe_problems(berekening: Berekening) -> str:
    """Why there is no outcome, in a sentence or two; "" when there is one."""
    first, *others = berekening.problemen or ("",)
    return f"{first} En nog {len(others)} andere." if others else first


def agrees_with_data(verdeling: Verdeling) -> bool:
    """Do model and data of now give what was shared?"""
    now = calculate_model(verdeling.model, verdeling.bijstelling)
    return now.uitkomst is not None and write_snapshot(now)[1] == verdeling.sha256


# --- effects of the steps -------------------------------------------------------------------------------------------


def share(verdeling: Verdeling, step: Step) -> None:
    """Freeze what the boards are going to see."""
    berekening = calculate_model(verdeling.model, verdeling.bijstelling)
    _, uitkomst = berekening.get_outcome()
    verdeling.snapshot, verdeling.sha256 = write_snapshot(berekening)
    verdeling.totaal, verdeling.gedeeld_op = uitkomst.totaal, step.moment
    write_parts(verdeling, berekening)


def write_parts(verdeling: Verdeling, berekening: Berekening) -> None:
    """One row per board and school with its amount."""
    _, uitkomst = berekening.get_outcome()
    verdeling.deelnemers.all().delete()
    # Who is in no step has no part in it: no page, no letter.
    touched = {code for step in uitkomst.regels for code in (step.eenheid, step.bestuur)}
    amounts = {**uitkomst.per_school, **uitkomst.per_bestuur}
    Verdelingsdeel.objects.bulk_create(
        Verdelingsdeel(verdeling=verdeling, organisatie=each, bedrag=amounts[unit_code(each)])
        for each in get_deelnemers(verdeling.swv_id, verdeling.begin)
        if unit_code(each) in touched and unit_code(each) in amounts
    )


def take_back(verdeling: Verdeling, step: Step) -> None:
    """Back to a concept that follows the data again; the boards no longer see it."""
    verdeling.deelnemers.all().delete()
    verdeling.snapshot, verdeling.sha256, verdeling.totaal, verdeling.gedeeld_op = None, "", None, None


def adopt(verdeling: Verdeling, step: Step) -> None:
    """Number it, write the payment schedule, and plan a letter for every board.

    Raises Incomplete when a correction has no reason.
    """
    shown = calculate(verdeling)
    previous = get_adopted(verdeling)
    if previous is not None and not step.reason.strip():
        raise Incomplete({"reason": [GEEN_REDEN]})
    verdeling.vervangt = previous
    verdeling.volgnummer = previous.volgnummer + 1 if previous is not None and previous.volgnummer else 1
    verdeling.vastgesteld_op = step.moment
    boards = {
        unit_code(deel.organisatie): deel.organisatie
        for deel in verdeling.deelnemers.select_related("organisatie")
        if deel.organisatie.soort == "bestuur"
    }
    write_payments(verdeling, shown, boards, step.vandaag)
    tell_adopted(verdeling, shown, step.vandaag)
    for bestuur in boards.values():
        brief = Verdeelbrief.objects.create(verdeling=verdeling, organisatie=bestuur)
        plan_taak(soort="verdeelbrief", object_id=brief.pk, gebruiker=step.by, sleutel=f"verdeelbrief:{brief.uuid}")


def get_adopted(verdeling: Verdeling) -> Verdeling | None:
    """The newest adopted distribution of the same swv and period."""
    rows = Verdeling.objects.filter(
        swv=verdeling.swv_id, jaar=verdeling.jaar, periode=verdeling.periode, status=Verdelingstatus.VASTGESTELD
    )
    return rows.order_by("-volgnummer").first()


# --- paying ---------------------------------------------------------------------------------------------------------


def write_payments(
    verdeling: Verdeling, berekening: Berekening, boards: Mapping[str, Any], vandaag: date
) -> list[Betaling]:
    """The payment schedule. A correction settles what was due before today over the terms that are still to come."""
    _, uitkomst = berekening.get_outcome()
    due = get_due(verdeling.vervangt, vandaag) if verdeling.vervangt else {}
    rows = []
    for afrekening in uitkomst.afrekeningen:
        bestuur = boards.get(afrekening.bestuur)
        if bestuur is None:
            continue
        if verdeling.vervangt is None:
            terms = get_terms(afrekening, verdeling.begin)
        else:
            terms = settle_terms(afrekening, verdeling.begin, due.get(bestuur.pk, Decimal(0)), vandaag)
        rows += [
            Betaling(verdeling=verdeling, organisatie=bestuur, datum=d, bedrag=b, omschrijving=o) for d, b, o in terms
        ]
    return Betaling.objects.bulk_create(rows)


def get_terms(afrekening: Afrekening, begin: date) -> list[tuple[date, Decimal, str]]:
    """(day, amount, what it is) of every term; below zero the board pays the swv."""
    terms = [(term.datum, term.bedrag, f"Termijn {term.nummer}") for term in afrekening.termijnen if term.bedrag]
    if afrekening.te_betalen:
        terms.append((begin, -afrekening.te_betalen, "Te betalen door het bestuur"))
    return terms


def settle_terms(afrekening: Afrekening, begin: date, paid: Decimal, vandaag: date) -> list[tuple[date, Decimal, str]]:
    """What is still to be paid after ``paid``, evenly over the terms to come; without any in one term next month."""
    terms = get_terms(afrekening, begin)
    left = sum((bedrag for _, bedrag, _ in terms), Decimal(0)) - paid
    days = sorted({dag for dag, _, _ in terms if dag > vandaag})
    if not left:
        return []
    if not days:
        return [(first_of_next_month(vandaag), left, "Verrekening na verbetering")]
    return [(dag, bedrag, "Termijn na verbetering") for dag, bedrag in divide(left, dict.fromkeys(days, 1)).items()]


def first_of_next_month(dag: date) -> date:
    """The day on which a correction is paid when no term is left; in December that is 1 January."""
    return date(dag.year + dag.month // 12, dag.month % 12 + 1, 1)


def get_due(verdeling: Verdeling, vandaag: date) -> dict[int, Decimal]:
    """{board: what was due up to and including today}, of this version and the ones it replaced."""
    due: dict[int, Decimal] = defaultdict(Decimal)
    version: Verdeling | None = verdeling
    while version is not None:
        # A later version settled what came after its own adoption: only what was due before that counts here.
        rows = version.betalingen.filter(datum__lte=vandaag)
        if version.pk != verdeling.pk:
            adopted = version.vervangen_door.vastgesteld_op  # an adopted one has its moment (constraint)
            rows = rows.filter(datum__lte=timezone.localdate(adopted)) if adopted else rows
        for row in rows.values("organisatie").annotate(som=Sum("bedrag")).order_by():
            due[row["organisatie"]] += row["som"]
        version = version.vervangt
    return due
