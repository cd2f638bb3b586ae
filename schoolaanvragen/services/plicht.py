"""Duties: the list of a kind, and what the school reports and the swv accepts."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from schoolaanvragen.enums import Plichtstatus, Status
from schoolaanvragen.models import Schoolaanvraag, Schoolplicht, Soortplicht
from schoolaanvragen.services.bericht import notify_rol, notify_school
from schoolaanvragen.standaard import STANDAARDPLICHTEN
from swv.kern.bestanden import clean_filename, inspect_upload
from swv.kern.zaken.fouten import Incomplete
from swv.kern.zaken.tabel import Step
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie

BESTAAT = "Deze plicht staat al bij deze soort. Kies een andere naam."


@transaction.atomic
def add_plicht(
    *, swv: Organisatie, soort_code: str, naam: str, uitleg: str, binnen_weken: int, van: date
) -> Soortplicht:
    """From this day on a grant of this kind brings this duty. Raises ValidationError."""
    if Soortplicht.objects.filter(swv=swv, soort_code=soort_code, naam__iexact=naam, tot__isnull=True).exists():
        raise ValidationError({"naam": BESTAAT})
    return Soortplicht.objects.create(
        swv=swv, soort_code=soort_code, naam=naam, uitleg=uitleg, binnen_weken=binnen_weken, van=van
    )


@transaction.atomic
def add_standaard(*, swv: Organisatie, soort_code: str, van: date) -> list[Soortplicht]:
    """Give this kind the standard duties it has not yet."""
    there = set(
        Soortplicht.objects.filter(swv=swv, soort_code=soort_code, tot__isnull=True).values_list("naam", flat=True)
    )
    return [
        add_plicht(swv=swv, soort_code=soort_code, naam=naam, uitleg=uitleg, binnen_weken=weken, van=van)
        for naam, uitleg, weken in STANDAARDPLICHTEN
        if naam not in there
    ]


@transaction.atomic
def end_plicht(*, plicht: Soortplicht, vandaag: date) -> None:
    """From today it is asked no more; one that was added today goes, for it holds on no day."""
    if plicht.van >= vandaag:
        plicht.delete()
        return
    plicht.tot = vandaag
    plicht.save(update_fields=["tot"])


# --- the steps ------------------------------------------------------------------------------------------------------


def _get(aanvraag: Schoolaanvraag, step: Step, status: str) -> Schoolplicht:
    """The duty of this step as it is now. Raises Incomplete when it has moved on."""
    found = aanvraag.plichten.select_for_update().filter(pk=step.data["plicht"].pk, status=status).first()
    if found is None:
        raise Incomplete({"plicht": ["Met deze plicht is intussen iets gebeurd. Kies opnieuw."]})
    return found


def report(aanvraag: Schoolaanvraag, step: Step) -> None:
    """The school did it: when, what, and with or without a file. Raises Incomplete for a file that is refused."""
    plicht, bestand = _get(aanvraag, step, Plichtstatus.OPEN), step.data.get("bestand")
    plicht.status, plicht.gedaan_op, plicht.gedaan_door = Plichtstatus.GEMELD, step.data["datum"], step.by
    plicht.tekst, plicht.teruggave = step.data["tekst"], ""
    if bestand:
        try:
            found = inspect_upload(bestand)
        except ValidationError as problem:
            raise Incomplete({"bestand": problem.messages}) from problem
        bestand.seek(0)
        plicht.bestand, plicht.bestandsnaam = bestand, clean_filename(bestand.name or "bestand")
        plicht.mime, plicht.sha256 = found.mime, found.sha256
    plicht.save()
    notify_rol(
        aanvraag, rollen=[Rol.CONSULENT, Rol.SECRETARIS], organisatie_id=aanvraag.swv_id, soort="schoolplicht_gemeld",
        onderwerp="Een school meldt dat een plicht is gedaan",
    )  # fmt: skip


def accept(aanvraag: Schoolaanvraag, step: Step) -> None:
    """The swv accepts it; with the last one the request is done."""
    plicht = _get(aanvraag, step, Plichtstatus.GEMELD)
    plicht.status, plicht.aanvaard_op, plicht.aanvaard_door = Plichtstatus.AANVAARD, step.vandaag, step.by
    plicht.save()
    if not aanvraag.plichten.exclude(status=Plichtstatus.AANVAARD).exists():
        aanvraag.status = Status.AFGEROND


def return_plicht(aanvraag: Schoolaanvraag, step: Step) -> None:
    """It was not what was meant: the school does it (again), and reads why."""
    plicht = _get(aanvraag, step, Plichtstatus.GEMELD)
    plicht.status, plicht.teruggave = Plichtstatus.OPEN, step.reason
    plicht.save()
    notify_school(aanvraag, soort="schoolplicht_terug", onderwerp="Een plicht kwam terug")
