"""The route of a kind as it is written, and the steps of a route as they are taken for one request."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError

from organen.models import Orgaan
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.kern.zaken.tabel import Step
from swv.organisatie.enums import Rol
from toewijzing.calculations.akkoord import VAN_LEERLING
from toewijzing.calculations.voorwaarde import VRAAG, Eis, write_waarden
from toewijzing.enums import VOOR_VERSTUREN
from toewijzing.models import Aanvraag, Aanvraagsoort, Routestap, Stapuitvoering, Stapvoorwaarde, Vraag
from toewijzing.models.akkoord import read_gevraagd
from toewijzing.models.route import VRAAGVELD
from toewijzing.services.bericht import notify_rol

VRAAG_WEG = "Stap {} kijkt naar een vraag die niet (meer) in het formulier staat. Kies een andere vraag."
GEEN_ORGAAN = "Het orgaan «{}» is er niet. Voeg het toe bij «Organen», of kies bij deze stap een ander."
NIEMAND_AAN_ZET = "Er is nu geen stap te doen: vul eerst aan wat er ontbreekt."


@dataclass(frozen=True)
class Soortstap:
    """One step of a route as somebody wrote it: what, by which role (or ""), under which conditions, and its own name.

    ``orgaan``: the code of the body of a meeting, or "" for whichever may handle the request.
    ``termijn`` is (number, a value of ``Normeenheid``): within how many weeks or working days; None is no term of its own.
    """

    doet: str
    rol: str = ""
    eisen: tuple[Eis, ...] = ()
    naam: str = ""
    termijn: tuple[int, str] | None = None
    orgaan: str = ""


def list_doet(stappen: Sequence[Soortstap]) -> list[str]:
    """What a route does, in order: kept with the kind for lists to search in."""
    return [str(stap.doet) for stap in stappen]


def write_route(soort: Aanvraagsoort, stappen: Sequence[Soortstap]) -> None:
    """Give a new version of a kind, whose ``route`` says what they do, its steps; in the transaction of who calls.

    Its questions are there already. Raises ValidationError for a step that looks at one that is not, and Incomplete for
    a body that this swv does not have.
    """
    vragen = {f"{VRAAG}{vraag.code}": vraag for vraag in soort.vragen.all()}
    organen = _find_organen(soort, {stap.orgaan for stap in stappen if stap.orgaan})
    for plek, stap in enumerate(stappen):
        aantal, eenheid = stap.termijn or (None, "")
        row = Routestap.objects.create(
            aanvraagsoort=soort, volgorde=plek, doet=stap.doet, rol=stap.rol, naam=stap.naam, termijn_aantal=aantal,
            termijn_eenheid=eenheid, orgaan=organen[stap.orgaan] if stap.orgaan else None,
        )  # fmt: skip
        Stapvoorwaarde.objects.bulk_create(_make_voorwaarde(row, eis, vragen) for eis in stap.eisen)


def _make_voorwaarde(stap: Routestap, eis: Eis, vragen: Mapping[str, Vraag]) -> Stapvoorwaarde:
    over = vragen.get(eis.veld)
    if over is None and eis.veld.startswith(VRAAG):
        raise ValidationError(VRAAG_WEG.format(stap.volgorde + 1))
    return Stapvoorwaarde(
        stap=stap,
        veld=VRAAGVELD if over else eis.veld,
        over=over,
        teken=eis.teken,
        waarden=write_waarden(eis),
        groep=eis.groep,
    )


def _find_organen(soort: Aanvraagsoort, codes: set[str]) -> dict[str, Orgaan]:
    """{code: the newest body with it} of this swv. One query, or none."""
    rows = Orgaan.objects.filter(swv=soort.swv_id, code__in=codes).order_by("van", "pk") if codes else ()
    found = {orgaan.code: orgaan for orgaan in rows}
    if missing := sorted(codes - set(found)):
        raise Incomplete({"__all__": [GEEN_ORGAAN.format(missing[0])]})
    return found


def read_route(soort: Aanvraagsoort) -> list[Soortstap]:
    """The steps of a kind as they can be written again, for its next version."""
    return [
        Soortstap(
            stap.doet,
            stap.rol,
            tuple(each.make_eis() for each in stap.voorwaarden.all()),
            stap.naam,
            stap.termijn,
            stap.orgaancode,
        )
        for stap in soort.stappen.with_regels()
    ]


def complete_step(aanvraag: Aanvraag, step: Step) -> None:
    """Write down that the step whose turn it is was taken. Raises NotPossible when it is nobody's turn."""
    if aanvraag.beurt_id is None:
        raise NotPossible(NIEMAND_AAN_ZET, status=aanvraag.status)
    over = read_gevraagd(VAN_LEERLING, aanvraag) if aanvraag.doet in VOOR_VERSTUREN else {}
    if over:  # an akkoord on less than is asked now, of a request that is added to, goes before the new one
        taken = Stapuitvoering.objects.filter(aanvraag=aanvraag, stap=aanvraag.beurt_id, vervallen_op__isnull=True)
        taken.update(vervallen_op=step.vandaag)
    Stapuitvoering.objects.create(
        leerling_id=aanvraag.leerling_id, aanvraag=aanvraag, stap_id=aanvraag.beurt_id, door=step.by, op=step.vandaag,
        over=over,
    )  # fmt: skip


def pass_akkoord(aanvraag: Aanvraag, step: Step) -> None:
    """Write down all that comes before sending at once, for what came in signed on paper: it was sent already."""
    while aanvraag.ontvangen_op is None and aanvraag.doet in VOOR_VERSTUREN:
        complete_step(aanvraag, step)
        aanvraag.update_beurt()


def lapse_steps(aanvraag: Aanvraag, doet: Iterable[str], vandaag: date) -> None:
    """Steps of these kinds that were taken have to be taken again."""
    taken = Stapuitvoering.objects.filter(aanvraag=aanvraag, vervallen_op__isnull=True, stap__doet__in=list(doet))
    taken.update(vervallen_op=vandaag)


def finish_step(aanvraag: Aanvraag, step: Step) -> None:
    """A check at the swv, or the commission's advice: write it down, and tell whose turn it is next."""
    complete_step(aanvraag, step)
    tell_next(aanvraag, step)


def tell_next(aanvraag: Aanvraag, step: Step) -> None:
    """Tell the role at the swv that has to do something now, unless it is that of who took this step.

    Experts and commission are asked by the secretaris.
    """
    aanvraag.update_beurt()
    if aanvraag.aan_zet and aanvraag.aan_zet != step.by.rol:
        notify_rol(
            aanvraag,
            rollen=[Rol(aanvraag.aan_zet)],
            organisatie_id=aanvraag.swv_id,
            soort="aan_zet",
            onderwerp="Een aanvraag wacht op u",
        )
