"""A running request goes over to the newer version of its kind: what was done and is the same, stays done."""

from swv.kern.zaken.fouten import NotPossible
from swv.kern.zaken.tabel import Step
from swv.organisatie.enums import SCHOOLROLLEN
from toewijzing.models import Aanvraag, Stapuitvoering
from toewijzing.queries.overgang import forget_tarief, plan_overgang
from toewijzing.services.bedrag import update_bedrag
from toewijzing.services.behandeling import update_termijnen
from toewijzing.services.bericht import notify_rol

GEEN_NIEUWE = "Er is geen nieuwere versie van deze soort. De aanvraag houdt de regels die hij heeft."


def move_to_nieuwe_soort(aanvraag: Aanvraag, step: Step) -> None:
    """Its kind becomes the version of today. Steps that are the same are written down anew, by who took them and when.

    Answers stay by the code of their question. Raises NotPossible without a newer version.
    """
    plan = plan_overgang(aanvraag, step.vandaag)
    if plan is None:
        raise NotPossible(GEEN_NIEUWE, status=aanvraag.status)
    taken = Stapuitvoering.objects.filter(aanvraag=aanvraag, vervallen_op__isnull=True)
    before = {row.stap_id: row for row in taken}
    taken.update(vervallen_op=step.vandaag)
    for nieuw, oud in plan.gehouden.items():
        Stapuitvoering.objects.create(
            leerling_id=aanvraag.leerling_id, aanvraag=aanvraag, stap_id=nieuw, door_id=before[oud].door_id,
            op=before[oud].op, over=before[oud].over,
        )  # fmt: skip
    forget_tarief(aanvraag, plan.nieuw)
    aanvraag.soort = plan.nieuw
    update_bedrag(aanvraag)
    update_termijnen(aanvraag, step)
    notify_rol(
        aanvraag, rollen=SCHOOLROLLEN, organisatie_id=aanvraag.school_id, soort="overgezet",
        onderwerp="Een aanvraag gaat verder volgens nieuwe regels",
    )  # fmt: skip
