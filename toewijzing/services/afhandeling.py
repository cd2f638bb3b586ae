"""The end of a request on whose route nobody decides."""

from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.kern.zaken.tabel import Step
from swv.organisatie.enums import SCHOOLROLLEN
from toewijzing.calculations.route import AFHANDELEN
from toewijzing.enums import Aanvraagafloop
from toewijzing.models import Aanvraag, Afhandeling
from toewijzing.services.behandeling import end_case_access
from toewijzing.services.bericht import notify_rol
from toewijzing.services.route import complete_step


def finish(aanvraag: Aanvraag, step: Step) -> None:
    """Write down what came of it and tell the school. Raises NotPossible while another step comes first."""
    if aanvraag.doet != AFHANDELEN:
        raise NotPossible("Er komt nog een andere stap.", status=aanvraag.status)
    if step.data["afloop"] not in Aanvraagafloop.values:
        raise Incomplete({"afloop": ["Kies hoe het afliep."]})
    if aanvraag.beurt_id is not None:
        complete_step(aanvraag, step)
    Afhandeling.objects.create(
        leerling_id=aanvraag.leerling_id, aanvraag=aanvraag, afloop=step.data["afloop"], tekst=step.data["tekst"],
        datum=step.vandaag, door=step.by, rol=step.by.rol,
    )  # fmt: skip
    end_case_access(aanvraag, step)
    notify_rol(
        aanvraag,
        rollen=SCHOOLROLLEN,
        organisatie_id=aanvraag.school_id,
        soort="afgehandeld",
        onderwerp="Een aanvraag is afgehandeld",
    )
