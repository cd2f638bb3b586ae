"""Sending the quarterly return: from then on it is a snapshot with a checksum, and is never counted again."""

import json
from dataclasses import asdict
from datetime import date, datetime
from hashlib import sha256
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from swv.kern.bestanden import new_key
from swv.kern.taken import plan_taak
from swv.organisatie.models import Gebruiker, Organisatie
from thuiszitters.models import Kwartaalopgave, Opgaveregel, Thuiszitter
from thuiszitters.queries.opgave import Overzicht, get_opgave, get_overzicht

TAAKSOORT = "thuiszitters.opgave_pdf"


def get_quarter_start(peildatum: date) -> date:
    """The first day of the quarter that ends on, or holds, this day."""
    return date(peildatum.year, 3 * ((peildatum.month - 1) // 3) + 1, 1)


def describe_overzicht(overzicht: Overzicht) -> dict[str, Any]:
    """The overview as it goes into the snapshot."""
    return {
        "van": overzicht.van.isoformat(),
        "tot_en_met": overzicht.tot_en_met.isoformat(),
        "stroom": asdict(overzicht.stroom),
        "oorzaken": overzicht.oorzaken,
    }


def compute_checksum(
    *,
    swv_code: str,
    peildatum: date,
    bekend_op: datetime,
    cijfers: dict[str, Any],
    regels: list[tuple[str, str, str, date]],
) -> str:
    """SHA-256 over figures and cases: the same return gives the same sum on every machine."""
    content = {
        "swv": swv_code,
        "peildatum": peildatum.isoformat(),
        "bekend_op": bekend_op.astimezone(timezone.get_default_timezone()).isoformat(),
        "cijfers": cijfers,
        "regels": sorted([nummer, kolom, categorie, sinds.isoformat()] for nummer, kolom, categorie, sinds in regels),
    }
    return sha256(json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


@transaction.atomic
def send_opgave(*, swv: Organisatie, peildatum: date, by: Gebruiker, nu: datetime) -> Kwartaalopgave:
    """Freeze the return of this reference date as it is known now, and plan its PDF.

    A second one for the same date is an improved return with the next number. Raises ValidationError for a day to come.
    """
    if peildatum > timezone.localdate(nu):
        raise ValidationError({"peildatum": "Deze peildatum moet nog komen. Kies vandaag of een eerdere dag."})
    opgave = get_opgave(swv.pk, peildatum, nu)
    cijfers = {
        "aantallen": opgave.aantallen,
        "overzicht": describe_overzicht(get_overzicht(swv.pk, get_quarter_start(peildatum), peildatum, nu)),
    }
    # A lock on the swv: two people who send at once get two numbers.
    Organisatie.objects.select_for_update().get(pk=swv.pk)
    earlier = Kwartaalopgave.objects.filter(swv=swv, peildatum=peildatum).count()
    nummers = dict(Thuiszitter.objects.filter(pk__in=[r.zaak for r in opgave.regels]).values_list("pk", "nummer"))
    sent = Kwartaalopgave.objects.create(
        swv=swv, peildatum=peildatum, volgnummer=earlier + 1, bekend_op=nu, cijfers=cijfers, verzonden_door=by,
        verzonden_op=nu,
        sha256=compute_checksum(
            swv_code=swv.code, peildatum=peildatum, bekend_op=nu, cijfers=cijfers,
            regels=[(nummers[r.zaak], str(r.kolom), r.categorie, r.sinds) for r in opgave.regels],
        ),
    )  # fmt: skip
    leerlingen = dict(Thuiszitter.objects.filter(pk__in=nummers).values_list("pk", "leerling"))
    Opgaveregel.objects.bulk_create(
        Opgaveregel(
            leerling_id=leerlingen[r.zaak],
            opgave=sent,
            thuiszitter_id=r.zaak,
            kolom=r.kolom,
            categorie=r.categorie,
            sinds=r.sinds,
        )
        for r in opgave.regels
    )
    plan_taak(soort=TAAKSOORT, object_id=sent.pk, organisaties=[swv.pk], gebruiker=by, sleutel=f"{TAAKSOORT}:{sent.pk}")
    return sent


def verify_opgave(opgave: Kwartaalopgave) -> bool:
    """Do figures and cases still give the checksum of when it was sent?"""
    rows = opgave.regels.values_list("thuiszitter__nummer", "kolom", "categorie", "sinds")
    return opgave.sha256 == compute_checksum(
        swv_code=opgave.swv.code, peildatum=opgave.peildatum, bekend_op=opgave.bekend_op, cijfers=opgave.cijfers,
        regels=list(rows),
    )  # fmt: skip


@transaction.atomic
def save_pdf(*, opgave: Kwartaalopgave, content: bytes) -> Kwartaalopgave:
    """Keep the PDF of a return."""
    opgave.bestand.save(new_key("kwartaalopgaven"), ContentFile(content), save=False)
    opgave.save(update_fields=["bestand"])
    return opgave
