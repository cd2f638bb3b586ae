"""Writing hours, correcting them, and closing a month."""

from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from consulten.calculations import MAX_OP_EEN_DAG, TE_VEEL, GeenTijd, check_minuten, first_of_month, names_somebody
from consulten.models import Consult, Uurmaand, Uurregel, Uursoort
from consulten.queries.consult import get_scholen
from consulten.queries.uren import count_day, find_closed, get_uursoorten
from leerlingen.models import Leerling
from schoolaanvragen.models import Schoolaanvraag
from swv.organisatie.models import Gebruiker, Organisatie
from toewijzing.models import Aanvraag

DICHT = "De maand {maand:%m-%Y} is gesloten. Schrijf een correctie bij de regel zelf."
GEEN_NAMEN = "Noem hier geen naam van een leerling. Het nummer van de zaak zegt al om wie het gaat."


@dataclass(frozen=True)
class Urenzaak:
    """What the time was for: always a school, and perhaps one consultation or one request, of a pupil or of the school itself."""

    school: Organisatie
    consult: Consult | None = None
    aanvraag: Aanvraag | None = None
    schoolaanvraag: Schoolaanvraag | None = None

    @property
    def is_school(self) -> bool:
        """For the school alone, and no case of it?"""
        return self.consult is None and self.aanvraag is None and self.schoolaanvraag is None


def make_urenzaak(zaak: Consult | Aanvraag | Schoolaanvraag) -> Urenzaak:
    """Time for this case, and so for its school."""
    match zaak:
        case Consult():
            return Urenzaak(zaak.school, consult=zaak)
        case Schoolaanvraag():
            return Urenzaak(zaak.school, schoolaanvraag=zaak)
    return Urenzaak(zaak.school, aanvraag=zaak)


def lock_hours(swv: Organisatie) -> None:
    """Nobody closes a month of this swv, nor writes in one, until this transaction ends."""
    Organisatie.objects.select_for_update(of=("self",), no_key=True).get(pk=swv.pk)


@transaction.atomic
def write_uren(
    *, swv: Organisatie, by: Gebruiker, dag: date, minuten: int, soort: Uursoort, zaak: Urenzaak, vandaag: date,
    notitie: str = "",
) -> Uurregel:  # fmt: skip
    """One line of the own hours. Raises ValidationError by field (``dag``, ``uren``, ``soort``, ``school``, ``notitie``)."""
    lock_hours(swv)
    _check(swv, by, dag, minuten, soort, zaak, vandaag, notitie, regel=None)
    return Uurregel.objects.create(
        swv=swv, wie=by, dag=dag, minuten=minuten, soort=soort, school=zaak.school, consult=zaak.consult,
        aanvraag=zaak.aanvraag, schoolaanvraag=zaak.schoolaanvraag, notitie=notitie,
    )  # fmt: skip


@transaction.atomic
def change_uren(
    *, regel: Uurregel, by: Gebruiker, dag: date, minuten: int, soort: Uursoort, zaak: Urenzaak, vandaag: date,
    notitie: str = "",
) -> Uurregel:  # fmt: skip
    """Another day, time or words for an own line of a month that is open. Raises ValidationError as ``write_uren``."""
    lock_hours(regel.swv)
    locked = Uurregel.objects.select_for_update(of=("self",)).get(pk=regel.pk)
    _check_own(locked, by)
    if locked.corrigeert_id:
        raise ValidationError("Een correctie verandert u niet. Verwijder haar en schrijf een nieuwe.")
    _check(regel.swv, by, dag, minuten, soort, zaak, vandaag, notitie, regel=locked)
    locked.dag, locked.minuten, locked.soort, locked.notitie = dag, minuten, soort, notitie
    locked.school, locked.consult, locked.aanvraag = zaak.school, zaak.consult, zaak.aanvraag
    locked.schoolaanvraag = zaak.schoolaanvraag
    locked.save()
    return locked


@transaction.atomic
def remove_uren(*, regel: Uurregel, by: Gebruiker) -> None:
    """Take an own line of a month that is open away; its history stays. Raises ValidationError."""
    lock_hours(regel.swv)
    locked = Uurregel.objects.select_for_update(of=("self",)).get(pk=regel.pk)
    _check_own(locked, by)
    locked.delete()


@transaction.atomic
def correct_uren(*, regel: Uurregel, by: Gebruiker, minuten: int, vandaag: date) -> Uurregel:
    """Take so many minutes off an own line of a month that is closed, by a line of today below zero.

    Raises ValidationError when the month is open (then the line itself is changed), or for more than is left of it.
    """
    lock_hours(regel.swv)
    if regel.wie_id != by.pk:
        raise ValidationError("Een correctie schrijft wie de uren schreef.")
    if not find_closed(regel.swv_id, [regel.dag]):
        raise ValidationError("Deze maand is nog open. Wijzig de regel zelf.")
    minuten = _check_time(minuten)
    left = regel.minuten + sum(row.minuten for row in regel.correcties.all())
    if regel.corrigeert_id or minuten > left:
        raise ValidationError({"uren": "Zo veel staat er niet meer op deze regel. Vul een kleinere tijd in."})
    if find_closed(regel.swv_id, [vandaag]):
        raise ValidationError(DICHT.format(maand=vandaag))
    return Uurregel.objects.create(
        swv=regel.swv, wie=by, dag=vandaag, minuten=-minuten, soort=regel.soort, school=regel.school,
        consult=regel.consult, aanvraag_id=regel.aanvraag_id, schoolaanvraag_id=regel.schoolaanvraag_id,
        corrigeert=regel,
    )  # fmt: skip


@transaction.atomic
def close_month(*, swv: Organisatie, maand: date, by: Gebruiker, vandaag: date) -> Uurmaand:
    """Close the hours of a month that is over; a second time leaves the first. Raises ValidationError."""
    if maand.day != 1 or maand >= first_of_month(vandaag):
        raise ValidationError("Sluiten kan pas als de maand voorbij is.")
    lock_hours(swv)
    row, _ = Uurmaand.objects.get_or_create(swv=swv, maand=maand, defaults={"gesloten_door": by})
    return row


def _check_own(regel: Uurregel, by: Gebruiker) -> None:
    if regel.wie_id != by.pk:
        raise ValidationError("Uren verandert alleen wie ze schreef.")
    if find_closed(regel.swv_id, [regel.dag]):
        raise ValidationError(DICHT.format(maand=regel.dag))


def _check_time(minuten: int) -> int:
    try:
        return check_minuten(minuten)
    except GeenTijd as problem:
        raise ValidationError({"uren": str(problem)}) from problem


def _check(
    swv: Organisatie, by: Gebruiker, dag: date, minuten: int, soort: Uursoort, zaak: Urenzaak, vandaag: date,
    notitie: str, *, regel: Uurregel | None,
) -> None:  # fmt: skip
    fouten: dict[str, str] = {}
    if dag > vandaag:
        fouten["dag"] = "Deze dag moet nog komen. Schrijf uren als ze gemaakt zijn."
    elif find_closed(swv.pk, [dag]):
        fouten["dag"] = DICHT.format(maand=dag)
    _check_time(minuten)
    if count_day(by, dag, without=regel.pk if regel else None) + minuten > MAX_OP_EEN_DAG:
        fouten["uren"] = TE_VEEL
    kept = regel is not None and regel.soort_id == soort.pk
    if not kept and not get_uursoorten(swv, vandaag).filter(pk=soort.pk).exists():
        fouten["soort"] = "Deze activiteit is niet meer te kiezen. Kies een andere."
    same = regel is not None and regel.school_id == zaak.school.pk
    if not same and zaak.is_school and not is_of_swv(swv, zaak.school, dag):
        fouten["school"] = f"{zaak.school.naam} hoorde die dag niet bij {swv.naam}."
    if notitie and names_somebody(notitie, _get_names(zaak)):
        fouten["notitie"] = GEEN_NAMEN
    if fouten:
        raise ValidationError(fouten)


def is_of_swv(swv: Organisatie, school: Organisatie, dag: date) -> bool:
    """Did this school belong to the swv on this day?"""
    return get_scholen(swv.pk, dag).filter(pk=school.pk).exists()


def _get_names(zaak: Urenzaak) -> list[str]:
    """Given name and surname of the pupil of a case, as far as who writes sees them."""
    rows = Leerling.objects.none()
    if zaak.consult is not None:
        rows = Leerling.objects.filter(consultinhoud_set__consult=zaak.consult)
    elif zaak.aanvraag is not None:
        rows = Leerling.objects.filter(pk=zaak.aanvraag.leerling_id)
    return [name for pair in rows.values_list("roepnaam", "achternaam") for name in pair if name]
