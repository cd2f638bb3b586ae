"""Meetings: planning, agenda, presence, recusal and the commission's advice."""

from datetime import date, time
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Max
from django.utils import timezone

from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.kern.zaken.tabel import Step
from swv.organisatie.enums import COMMISSIEROLLEN, SCHOOLROLLEN, Rol
from swv.organisatie.models import Lidmaatschap, Organisatie, holds_on
from toewijzing.enums import Zittingstatus
from toewijzing.models import Aanvraag, Agendapunt, Verschoning, Zitting, Zittingsdeelname
from toewijzing.queries.aanvraag import open_agendapunt
from toewijzing.services.bericht import notify_rol
from toewijzing.services.route import finish_step


@transaction.atomic
def plan_zitting(
    *, swv: Organisatie, datum: date, sluitingsdatum: date, plaats: str = "", quorum: int = 2, begintijd: time = time(9)
) -> Zitting:
    """Plan a meeting and invite everyone who sits on the commission that day. Raises Incomplete."""
    if sluitingsdatum > datum:
        raise Incomplete({"sluitingsdatum": ["De sluitingsdatum ligt op of vóór de dag van de zitting."]})
    try:
        with transaction.atomic():
            zitting = Zitting.objects.create(
                swv=swv, datum=datum, begintijd=begintijd, sluitingsdatum=sluitingsdatum, plaats=plaats, quorum=quorum
            )  # fmt: skip
    except IntegrityError:
        raise Incomplete({"datum": ["Op deze dag is al een zitting. Kies een andere dag."]}) from None
    _invite(zitting)
    return zitting


def _invite(zitting: Zitting) -> None:
    """Invite everyone who sits on the commission that day and is not invited yet."""
    leden = (
        Lidmaatschap.objects.filter(
            holds_on(zitting.datum), organisatie=zitting.swv_id, rol__in=COMMISSIEROLLEN, gebruiker__is_active=True
        )
        .exclude(gebruiker__in=zitting.deelnames.values("gebruiker"))
        .order_by("gebruiker", "-rol")
        .distinct("gebruiker")
    )
    Zittingsdeelname.objects.bulk_create(
        Zittingsdeelname(zitting=zitting, gebruiker_id=lid.gebruiker_id, is_voorzitter=lid.rol == Rol.CVT_VOORZITTER)
        for lid in leden
    )


def _lock_planned(zitting: Zitting) -> Zitting:
    locked: Zitting = Zitting.objects.select_for_update(of=("self",)).get(pk=zitting.pk)
    if locked.status != Zittingstatus.GEPLAND:
        raise Incomplete({"__all__": [f"Deze zitting is {locked.get_status_display()} en niet meer te wijzigen."]})
    return locked


@transaction.atomic
def change_zitting(*, zitting: Zitting, **velden: Any) -> Zitting:
    """Move or change a planned meeting; its cases move along. Raises Incomplete."""
    locked = _lock_planned(zitting)
    for name, value in velden.items():
        setattr(locked, name, value)
    if locked.sluitingsdatum > locked.datum:
        raise Incomplete({"sluitingsdatum": ["De sluitingsdatum ligt op of vóór de dag van de zitting."]})
    try:
        with transaction.atomic():
            locked.save()
    except IntegrityError:
        raise Incomplete({"datum": ["Op deze dag is al een zitting. Kies een andere dag."]}) from None
    _invite(locked)
    on_agenda = Agendapunt.objects.filter(zitting=locked, vervallen_op__isnull=True).values("aanvraag")
    for aanvraag in Aanvraag.objects.select_for_update(of=("self",)).filter(pk__in=on_agenda):
        aanvraag.settle()
        aanvraag.save()
    return locked


@transaction.atomic
def cancel_zitting(*, zitting: Zitting) -> Zitting:
    """A planned meeting doesn't take place. Raises Incomplete while there are cases on its agenda."""
    locked = _lock_planned(zitting)
    left = Agendapunt.objects.filter(zitting=locked, vervallen_op__isnull=True).count()
    if left:
        raise Incomplete(
            {"__all__": [f"Er staan nog zaken op de agenda ({left}). Houd ze eerst aan of kies een andere dag."]}
        )
    locked.status = Zittingstatus.VERVALLEN
    locked.save(update_fields=["status"])
    return locked


@transaction.atomic
def record_presence(*, zitting: Zitting, aanwezig: set[int]) -> None:
    """Record who of the invited members (user ids) was there."""
    for deelname in zitting.deelnames.all():
        deelname.aanwezig = deelname.gebruiker_id in aanwezig
        deelname.save(update_fields=["aanwezig"])
    if zitting.status == Zittingstatus.GEPLAND and aanwezig:
        zitting.status = Zittingstatus.GEHOUDEN
        zitting.save(update_fields=["status"])


@transaction.atomic
def reorder_agenda(*, zitting: Zitting, volgorde: dict[int, tuple[int, int]]) -> None:
    """Give agenda items (by id) their place and minutes. Raises Incomplete for minutes outside 1-240."""
    for punt in zitting.agendapunten.filter(pk__in=volgorde):
        plek, minuten = volgorde[punt.pk]
        if not 1 <= minuten <= 240:
            raise Incomplete({f"minuten_{punt.pk}": ["Kies 1 tot en met 240 minuten."]})
        punt.volgorde, punt.minuten = plek, minuten
        punt.save(update_fields=["volgorde", "minuten"])


def put_on_agenda(aanvraag: Aanvraag, step: Step) -> None:
    """Put a ready case on the agenda; members tied to the school or board are recused by itself.

    Raises Incomplete when the meeting is of another swv, closed, held or past its closing date.
    """
    zitting: Zitting = Zitting.objects.select_for_update().get(pk=step.data["zitting"].pk)
    if zitting.swv_id != aanvraag.swv_id or zitting.status != Zittingstatus.GEPLAND:
        raise Incomplete({"zitting": ["Deze zitting is niet (meer) gepland. Kies een andere."]})
    if step.vandaag > zitting.sluitingsdatum:
        raise Incomplete(
            {
                "zitting": [
                    f"De agenda van deze zitting sloot op {zitting.sluitingsdatum:%d-%m-%Y}. Kies een latere zitting."
                ]
            }
        )
    last = zitting.agendapunten.aggregate(last=Max("volgorde"))["last"] or 0
    punt = Agendapunt.objects.create(
        leerling_id=aanvraag.leerling_id, zitting=zitting, aanvraag=aanvraag, volgorde=last + 1
    )
    recuse_tied(punt)


def recuse_tied(punt: Agendapunt) -> None:
    """Write down who does not take part in this case, and why."""
    leden = [deelname.gebruiker for deelname in punt.zitting.deelnames.select_related("gebruiker__werkgever")]
    Verschoning.objects.bulk_create(
        Verschoning(
            leerling_id=punt.leerling_id,
            agendapunt=punt,
            gebruiker=lid,
            reden="Werkt bij de school of het bestuur dat de aanvraag deed.",
        )
        for lid in leden
        if punt.aanvraag.school_id in lid.gebonden_scholen
    )


def defer(aanvraag: Aanvraag, step: Step) -> None:
    """Keep a case back: it leaves the agenda, the clock keeps running."""
    punt = open_agendapunt(aanvraag)
    if punt is not None:
        punt.vervallen_op = timezone.now()
        punt.save(update_fields=["vervallen_op"])
    notify_rol(
        aanvraag,
        rollen=SCHOOLROLLEN,
        organisatie_id=aanvraag.school_id,
        soort="aangehouden",
        onderwerp="De bespreking van een aanvraag is uitgesteld",
    )


def advise(aanvraag: Aanvraag, step: Step) -> None:
    """The commission's advice, with reasons. Raises Incomplete without category; the guard asked for the rest."""
    punt = open_agendapunt(aanvraag)
    if punt is None:
        raise NotPossible("De aanvraag staat niet op een agenda.", status=aanvraag.status)
    oordeel, categorie = step.data["oordeel"], step.data.get("categorie")
    if aanvraag.soort.vraagt_categorie and oordeel == "toekennen" and categorie is None:
        raise Incomplete({"categorie": ["Kies categorie 1, 2 of 3."]})
    punt.oordeel, punt.motivering = oordeel, step.data["motivering"]
    punt.categorie = categorie if oordeel == "toekennen" else None
    punt.save(update_fields=["oordeel", "motivering", "categorie"])
    finish_step(aanvraag, step)
