"""Beginning an OPP and writing its text and goals, before it is adopted."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files import File
from django.db import transaction
from django.utils import timezone

from leerlingen.enums import Documentsoort
from leerlingen.models import Leerling
from leerlingen.services import add_document
from opp.calculations import VOOR_ELKE_LEERLING, calculate_uiterlijk
from opp.enums import BESTEMMINGEN, BEWERKBAAR, LOPEND, Aanleiding, Herkomst, Onderdeel, Status
from opp.models import Doel, Opp, OppSoort, OppVersie
from opp.queries.opp import DOELVELDEN, get_aanleiding_op, get_hashes
from opp.services.opp import INHOUD, set_bekwaamheid
from swv.kern.invoer.datumregels import AANLEIDING
from swv.kern.invoer.datums import check_dates
from swv.kern.zaken.engine import execute_transition
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.models import Gebruiker, Organisatie, next_number


@transaction.atomic
def create_opp(
    *, leerling: Leerling, soort: OppSoort, school: Organisatie, by: Gebruiker, vandaag: date,
    aanleiding: str = Aanleiding.INSCHRIJVING, aanleiding_op: date | None = None, herkomst: str = Herkomst.VERBAND,
    bekwaamheid: dict[str, Any] | None = None,
) -> Opp:  # fmt: skip
    """Begin an OPP as a concept with an empty first version.

    A second click gives the one just begun. Raises ValidationError when there is one already, or the pupil is not
    enrolled at this school and no other day is given. ``bekwaamheid`` as ``set_bekwaamheid`` takes it (raises Incomplete).
    """
    Leerling.objects.select_for_update(of=("self",)).get(pk=leerling.pk)
    rows = Opp.objects.filter(leerling=leerling, school=school, status__in=LOPEND).select_related("soort")
    running = rows.first()
    if running is not None:
        if running.status == Status.CONCEPT and running.versie == 0 and running.soort_id == soort.pk:
            return running
        raise ValidationError(describe_running(running, soort))
    aanleiding, dag = get_start(leerling, school, aanleiding, aanleiding_op, vandaag)
    if aanleiding != Aanleiding.INSCHRIJVING:
        check_dates(
            {"aanleiding_op": AANLEIDING}, {"aanleiding_op": dag}, vandaag=vandaag, bekend=leerling.bekende_dagen
        )
    opp = Opp(
        leerling=leerling, school=school, soort=soort, herkomst=herkomst, aanleiding=aanleiding, aanleiding_op=dag,
        uiterlijk_op=calculate_uiterlijk(dag, soort.weken), aangemaakt_door=by,
        nummer=f"OPP-{vandaag.year}-{next_number('opp', str(vandaag.year)):04d}",
    )  # fmt: skip
    if bekwaamheid is not None:
        set_bekwaamheid(opp, bekwaamheid, vandaag)
    opp.save()
    OppVersie.objects.create(leerling=leerling, opp=opp, nummer=1)
    return opp


def describe_running(running: Opp, soort: OppSoort) -> str:
    """Why another one can't begin, and what to do."""
    naam = running.soort.naam
    if soort.is_opp and not running.soort.is_opp:
        return f"Voor deze leerling loopt nog: {naam} ({running.nummer}). Kies daar «Maak er een OPP van»."
    return f"Deze leerling heeft op uw school al een OPP: {running.nummer}. Werk daarin verder."


def get_start(
    leerling: Leerling, school: Organisatie, aanleiding: str, aanleiding_op: date | None, vandaag: date
) -> tuple[str, date]:
    """From what and from which day the six weeks count. Raises ValidationError.

    Where every pupil has an OPP they count from the enrolment, whatever support comes later.
    """
    ingeschreven = get_aanleiding_op(leerling, school)
    if ingeschreven and aanleiding == Aanleiding.ONDERSTEUNING and school.schoolsoort in VOOR_ELKE_LEERLING:
        aanleiding = Aanleiding.INSCHRIJVING
    dag = ingeschreven if aanleiding == Aanleiding.INSCHRIJVING else aanleiding_op
    if dag is None:
        raise ValidationError({"aanleiding_op": "Vul in vanaf welke dag de zes weken tellen."})
    if dag > vandaag and aanleiding != Aanleiding.INSCHRIJVING:
        raise ValidationError({"aanleiding_op": "Deze dag moet nog komen. Vul in wanneer het was."})
    return aanleiding, dag


# --- the text -------------------------------------------------------------------------------------------------------


def lock_versie(opp: Opp) -> OppVersie:
    """The open version, locked together with its OPP. Raises NotPossible when the text can't be changed now."""
    locked = Opp.objects.select_for_update(of=("self",)).select_related("soort", "school", "leerling").get(pk=opp.pk)
    versie = (
        OppVersie.objects.select_for_update(of=("self",))
        .filter(opp=locked, vastgesteld_op__isnull=True, vervallen_op__isnull=True)
        .first()
    )
    if locked.status not in BEWERKBAAR or versie is None:
        label = Status(locked.status).label
        raise NotPossible(
            f"Het OPP heeft de status «{label}» en is nu niet te wijzigen. Kies «Stel bij» om de tekst aan te passen.",
            status=locked.status,
        )
    versie.opp = locked
    return versie


@transaction.atomic
def save_tekst(*, opp: Opp, velden: dict[str, str], gelezen: str | None = None) -> OppVersie:
    """Save parts of the open version; ``gelezen`` is the fingerprint of the text that was read (None: not checked).

    Raises NotPossible, also when somebody else changed the text since; ValidationError per field.
    """
    versie = lock_versie(opp)
    if gelezen is not None and gelezen != get_hashes(versie)[0]:
        raise NotPossible("De tekst is intussen veranderd. Haal het OPP opnieuw op.", status=versie.opp.status)
    unknown = set(velden) - set(INHOUD)
    if unknown:
        raise ValidationError(f"Onbekend onderdeel: {', '.join(sorted(unknown))}.")
    _check_lengths(versie.opp.soort, velden)
    bestemming = velden.get("uitstroombestemming", "")
    if bestemming and bestemming not in BESTEMMINGEN[versie.opp.school.schoolsoort]:
        raise ValidationError({"uitstroombestemming": "Kies een bestemming die bij uw soort school hoort."})
    for name, value in velden.items():
        setattr(versie, name, value)
    versie.save(update_fields=[*velden, "gewijzigd_op"])
    return versie


def _check_lengths(soort: OppSoort, velden: dict[str, str]) -> None:
    limits = {item.code: item.max_tekens for item in soort.onderdelen.all()}
    fouten = {
        name: f"Schrijf ten hoogste {limits[name]} tekens; nu {len(text)}."
        for name, text in velden.items()
        if name in limits and len(text) > limits[name]
    }
    if fouten:
        raise ValidationError(fouten)


# --- goals ----------------------------------------------------------------------------------------------------------


@transaction.atomic
def save_doel(*, opp: Opp, gegevens: dict[str, Any], doel: Doel | None = None) -> Doel:
    """Add a goal to the open version or change one. Raises NotPossible, ValidationError."""
    versie = lock_versie(opp)
    if doel is None:
        doel = Doel(versie=versie, leerling_id=versie.leerling_id, volgorde=versie.doelen.count())
    elif doel.versie_id != versie.pk:
        raise NotPossible("Dit doel hoort bij een vastgestelde tekst en verandert niet meer.", status=opp.status)
    unknown = set(gegevens) - set(DOELVELDEN)
    if unknown:
        raise ValidationError(f"Onbekend veld: {', '.join(sorted(unknown))}.")
    for name, value in gegevens.items():
        setattr(doel, name, value)
    if doel.van and doel.tot_en_met and doel.tot_en_met < doel.van:
        raise ValidationError({"tot_en_met": "De einddatum ligt vóór de begindatum. Kies een latere datum."})
    doel.full_clean(exclude=["versie", "leerling"], validate_constraints=False)
    doel.save()
    return doel


@transaction.atomic
def remove_doel(*, opp: Opp, doel: Doel) -> Doel:
    """Take a goal out of the open version. Raises NotPossible."""
    versie = lock_versie(opp)
    if doel.versie_id != versie.pk:
        raise NotPossible("Dit doel hoort bij een vastgestelde tekst en blijft staan.", status=opp.status)
    doel.verwijderd_op = timezone.now()
    doel.save(update_fields=["verwijderd_op", "gewijzigd_op"])
    return doel


# --- an OPP kept elsewhere ------------------------------------------------------------------------------------------


@transaction.atomic
def save_bijlage(*, opp: Opp, by: Gebruiker, bestand: File | None, onderdelen: Sequence[str], datum: date) -> OppVersie:
    """The file of an external OPP, and which parts are in it. Raises NotPossible, ValidationError."""
    versie = lock_versie(opp)
    if not versie.opp.is_extern:
        raise NotPossible("Dit OPP wordt in Verband geschreven.", status=opp.status)
    if bestand is not None:
        soort = Documentsoort.OPP if versie.opp.soort.is_opp else Documentsoort.HANDELINGSPLAN
        versie.bijlage = add_document(leerling=versie.opp.leerling, by=by, bestand=bestand, soort=soort, datum=datum)
        if versie.bijlage.mime != "application/pdf":
            raise ValidationError({"bestand": "Kies een pdf: dan blijft de tekst zoals hij is vastgesteld."})
    versie.onderdelen_extern = [code for code in Onderdeel.values if code in onderdelen]
    versie.save(update_fields=["bijlage", "onderdelen_extern", "gewijzigd_op"])
    return versie


def take_steps(opp: Opp, by: Gebruiker, stappen: list[tuple[str, dict[str, Any]]]) -> Opp:
    """Take several steps one after the other, all or none. Raises what ``execute_transition`` raises."""
    with transaction.atomic():
        for name, data in stappen:
            fresh = Opp.objects.select_related("soort", "school", "leerling").get(pk=opp.pk)
            opp = execute_transition(fresh, name, by=by, **data)
    return opp
