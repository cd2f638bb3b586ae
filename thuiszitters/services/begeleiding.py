"""What is done for the pupil: interventions, a re-entry scheme, meetings with agreements, and escalation."""

from datetime import date
from typing import Any

from swv.kern.zaken.fouten import Incomplete
from swv.kern.zaken.tabel import Step
from swv.organisatie.enums import Rol
from thuiszitters.enums import Interventieresultaat
from thuiszitters.models import (
    Escalatie,
    Escalatietrede,
    Interventie,
    Overleg,
    Overlegafspraak,
    Terugkeerschema,
    Terugkeerstap,
    Thuiszitter,
)
from thuiszitters.queries.ladder import get_gezet
from thuiszitters.queries.zaak import decided_by
from thuiszitters.services.bericht import notify_zaak

WIE_SPREEKT = "De voorzitter of de secretaris van dat orgaan zet haar, met de dag van de bespreking."
EINDE_VOOR_BEGIN = "De einddatum ligt vóór de begindatum. Kies een latere datum."


def add_interventie(zaak: Thuiszitter, step: Step) -> None:
    """Something is tried, or a place is offered. Raises Incomplete when the end lies before the start."""
    fields = {name: step.data.get(name) for name in ("soort", "wat", "van", "tot")}
    if fields["tot"] and fields["tot"] < fields["van"]:
        raise Incomplete({"tot": [EINDE_VOOR_BEGIN]})
    Interventie.objects.create(
        leerling_id=zaak.leerling_id, thuiszitter=zaak, aanbieder=step.data.get("aanbieder") or "",
        toelichting=step.data.get("toelichting") or "", **fields,
    )  # fmt: skip


def finish_interventie(zaak: Thuiszitter, step: Step) -> None:
    """Put down what came of an intervention. Raises Incomplete for one of another case, or without a result."""
    interventie, tot = step.data["interventie"], step.data["tot"]
    if interventie.thuiszitter_id != zaak.pk:
        raise Incomplete({"interventie": ["Deze interventie hoort bij een andere zaak."]})
    if tot < interventie.van:
        raise Incomplete({"tot": [EINDE_VOOR_BEGIN]})
    if step.data["resultaat"] == Interventieresultaat.LOOPT:
        raise Incomplete({"resultaat": ["Kies wat het resultaat was."]})
    interventie.tot, interventie.resultaat = tot, step.data["resultaat"]
    if step.data.get("toelichting"):
        interventie.toelichting = step.data["toelichting"]
    interventie.save(update_fields=["tot", "resultaat", "toelichting"])


def plan_terugkeer(zaak: Thuiszitter, step: Step) -> None:
    """Hours a week over time; ``stappen`` is [(first day, hours)]. A scheme that is there is replaced."""
    stappen: list[tuple[date, Any]] = step.data["stappen"]
    days = [van for van, _ in stappen]
    if days != sorted(set(days)):
        raise Incomplete({"stappen": ["Zet de stappen op volgorde van datum, elke dag één keer."]})
    Terugkeerschema.objects.filter(thuiszitter=zaak, vervangen_op__isnull=True).update(vervangen_op=step.vandaag)
    schema = Terugkeerschema.objects.create(
        leerling_id=zaak.leerling_id, thuiszitter=zaak, gemaakt_op=step.vandaag, gemaakt_door=step.by,
        toelichting=step.data.get("toelichting") or "",
    )  # fmt: skip
    Terugkeerstap.objects.bulk_create(
        Terugkeerstap(leerling_id=zaak.leerling_id, schema=schema, van=van, uren_per_week=uren) for van, uren in stappen
    )


def record_overleg(zaak: Thuiszitter, step: Step) -> None:
    """A meeting that was held, with what was agreed: ``afspraken`` is [(what, who, before)]."""
    if step.data["datum"] > step.vandaag:
        raise Incomplete({"datum": ["Dit overleg moet nog komen. Plan het als actie."]})
    overleg = Overleg.objects.create(
        leerling_id=zaak.leerling_id, thuiszitter=zaak, soort=step.data["soort"], datum=step.data["datum"],
        aanwezig=step.data["aanwezig"], verslag=step.data.get("verslag") or "", vastgelegd_door=step.by,
    )  # fmt: skip
    Overlegafspraak.objects.bulk_create(
        Overlegafspraak(
            leerling_id=zaak.leerling_id,
            thuiszitter=zaak,
            overleg=overleg,
            wat=wat,
            wie=wie,
            uiterlijk=uiterlijk,
            gemaakt_op=step.data["datum"],
        )
        for wat, wie, uiterlijk in step.data.get("afspraken") or []
    )


def update_afspraak(zaak: Thuiszitter, step: Step) -> None:
    """Put down whether an agreement was kept. Raises Incomplete for one of another case."""
    afspraak = step.data["afspraak"]
    if afspraak.thuiszitter_id != zaak.pk:
        raise Incomplete({"afspraak": ["Deze afspraak hoort bij een andere zaak."]})
    afspraak.status = step.data["afspraakstatus"]
    afspraak.save(update_fields=["status"])


def escalate(zaak: Thuiszitter, step: Step) -> None:
    """Set a step of the ladder by hand. Raises Incomplete when it is set, or somebody else decides on it.

    Of a step of a body with ``besloten_op``: the day on which that body decided so.
    """
    trede: Escalatietrede = step.data["trede"]
    if trede.orgaan is not None:
        _escalate_for(zaak, trede, step)
        return
    if trede.beslisser and step.by.rol != trede.beslisser:
        raise Incomplete({"trede": [f"Deze trede zet alleen de {Rol(trede.beslisser).label}."]})
    set_trede(zaak, trede, op=step.vandaag, door=step.by)


def _escalate_for(zaak: Thuiszitter, trede: Escalatietrede, step: Step) -> None:
    """The body of this step decided; who speaks for it puts that down."""
    naam = trede.orgaan.naam if trede.orgaan else ""
    if not Escalatietrede.objects.filter(decided_by(step.by, step.vandaag), pk=trede.pk).exists():
        raise Incomplete({"trede": [f"Over deze trede besluit «{naam}». {WIE_SPREEKT}"]})
    besloten_op = step.data.get("besloten_op")
    if besloten_op is None:
        raise Incomplete({"besloten_op": [f"Vul in op welke dag «{naam}» dit besloot."]})
    if besloten_op > step.vandaag:
        raise Incomplete({"besloten_op": ["Deze bespreking moet nog komen. Zet de trede als er is besloten."]})
    set_trede(zaak, trede, op=step.vandaag, door=step.by, besloten_op=besloten_op)


def set_trede(
    zaak: Thuiszitter, trede: Escalatietrede, *, op: date, door: Any = None, besloten_op: date | None = None
) -> bool:
    """Set this step and tell its people; False when it was set before in this absence."""
    if get_gezet([zaak.pk]).filter(trede=trede).exists():
        return False
    _, created = Escalatie.objects.get_or_create(
        thuiszitter=zaak, trede=trede, op=op,
        defaults={"leerling_id": zaak.leerling_id, "door": door, "besloten_op": besloten_op},
    )  # fmt: skip
    if created:
        notify_zaak(
            zaak, rollen=trede.rollen, soort="thuiszitter_escalatie", onderwerp=f"{trede.naam} bij een thuiszitter"
        )
    return created
