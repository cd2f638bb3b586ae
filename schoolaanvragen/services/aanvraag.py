"""Beginning and writing a request of a school, and what belongs to each step until it is decided."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from schoolaanvragen.calculations import get_laatste_dag
from schoolaanvragen.enums import BEWERKBAAR, Status
from schoolaanvragen.models import Schoolaanvraag, Schooldeelname, Schoolstap
from schoolaanvragen.permissions import mag_beginnen
from schoolaanvragen.queries.aanvraag import get_scholen
from schoolaanvragen.queries.bedrag import find_te_veel
from schoolaanvragen.queries.orgaan import (
    get_stemmers,
    offer_organen,
    select_deelnemers,
    tell_zonder_quorum,
    why_no_word,
)
from schoolaanvragen.services.bericht import notify_aanvrager, notify_rol
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.kern.zaken.tabel import Step
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker, Organisatie, next_number
from toewijzing.calculations.akkoord import VAN_SCHOOL
from toewijzing.enums import Aanvraagonderwerp, Stap
from toewijzing.models import Aanvraagsoort
from toewijzing.models.akkoord import read_gevraagd
from toewijzing.queries.aanvraag import get_alle_soorten
from toewijzing.queries.beslistermijn import get_norm
from toewijzing.queries.ronde import take_ronde, why_no_ronde, with_aanbod

NIET_TE_BEGINNEN = "Deze aanvraag kan deze school vandaag niet doen. Kies een andere soort of een andere school."
ANDER_ORGAAN = "Van dit orgaan legt u het advies niet vast. Kies een ander orgaan, of vraag het de secretaris."
VERSTUURD = "De aanvraag is al verstuurd. Vraag haar terug als er iets anders moet."
DEELNAME_VAST = "Welke scholen meedoen, staat vast sinds de aanvraag is verstuurd. Vraag haar terug om dat te wijzigen."
VELDEN = ("groep", "aantal_leerlingen", "van", "tot_en_met", "weken", "bedrag", "uren")


@transaction.atomic
def begin_aanvraag(*, soort: Aanvraagsoort, school: Organisatie, by: Gebruiker, vandaag: date) -> Schoolaanvraag:
    """Start a request as a concept: of the own school, or for a school by the swv. Raises ValidationError by field."""
    if reason := soort.why_not_for_school(school):
        raise ValidationError({"soort": reason})
    own = by.rol not in SCHOOLROLLEN or by.organisatie_id == school.pk
    offered = with_aanbod(get_alle_soorten(school, vandaag), vandaag).filter(pk=soort.pk).exists()
    if not own or not offered or not mag_beginnen(by, soort):
        raise ValidationError({"soort": NIET_TE_BEGINNEN})
    aanvraag = Schoolaanvraag(
        nummer=f"S{vandaag.year}-{next_number('schoolaanvraag', str(vandaag.year)):04d}", swv=soort.swv, school=school,
        soort=soort, onderwerp=soort.onderwerp, begonnen_op=vandaag, begonnen_door=by, door_swv=by.rol not in SCHOOLROLLEN,
    )  # fmt: skip
    aanvraag.update_beurt(vandaag)
    aanvraag.save()
    return aanvraag


@transaction.atomic
def write_aanvraag(
    *,
    aanvraag: Schoolaanvraag,
    by: Gebruiker,
    velden: Mapping[str, Any],
    antwoorden: Mapping[str, Any],
    vandaag: date,
    scholen: Iterable[Organisatie] | None = None,
) -> Schoolaanvraag:
    """Keep what was filled in (of ``VELDEN``), answers by code, and which schools take part (None: as it was).

    A last day follows from weeks. Raises ValidationError by field above a bound of its kind. Raises NotPossible once it was sent, unless something has to be added; ValidationError
    for a school of elsewhere, and for another one that takes part in what was sent.
    """
    locked = (
        Schoolaanvraag.objects.select_for_update(of=("self",)).select_related("soort", "school").get(pk=aanvraag.pk)
    )
    if locked.status not in BEWERKBAAR:
        raise NotPossible(VERSTUURD, status=locked.status)
    for name in VELDEN:
        if name in velden:
            setattr(locked, name, velden[name])
    # What stood there is refused when it is sent, not when something else is filled in.
    if fouten := find_te_veel(locked.soort, _get_ingevuld(locked, velden)):
        raise ValidationError(fouten)
    if locked.soort.vraagt_weken:
        locked.tot_en_met = None
        if locked.van is not None and locked.weken is not None:
            locked.tot_en_met = get_laatste_dag(locked.van, locked.weken)
    locked.antwoorden = {**locked.antwoorden, **antwoorden}
    locked.ingevuld_door = by
    locked.update_beurt(vandaag)
    locked.save()
    if scholen is not None:
        _write_deelnames(locked, list(scholen), vandaag)
    return locked


def _get_ingevuld(aanvraag: Schoolaanvraag, velden: Mapping[str, Any]) -> dict[str, Any]:
    """What was filled in now; of a period both days, when one of them was. A last day that follows from weeks is none."""
    days = {name: getattr(aanvraag, name) for name in ("van", "tot_en_met")}
    period = not aanvraag.soort.vraagt_weken and any(name in velden for name in days)
    return {**velden, **(days if period else {"tot_en_met": None})}


def _write_deelnames(aanvraag: Schoolaanvraag, scholen: list[Organisatie], vandaag: date) -> None:
    if aanvraag.onderwerp != Aanvraagonderwerp.SCHOLEN and scholen:
        raise ValidationError({"scholen": "Deze soort aanvraag is voor één school. Laat dit leeg."})
    ids = {school.pk for school in scholen} - {aanvraag.school_id}
    known = set(get_scholen(aanvraag.swv_id, vandaag).filter(pk__in=ids).values_list("pk", flat=True))
    if ids - known:
        raise ValidationError({"scholen": "Kies scholen die vandaag bij het samenwerkingsverband horen."})
    if aanvraag.status != Status.CONCEPT:
        if ids != set(aanvraag.deelnames.values_list("school", flat=True)):
            raise ValidationError({"scholen": DEELNAME_VAST})
        return
    aanvraag.deelnames.exclude(school__in=ids).delete()
    there = set(aanvraag.deelnames.values_list("school", flat=True))
    for pk in sorted(ids - there):
        Schooldeelname.objects.create(aanvraag=aanvraag, school_id=pk)


# --- the steps ------------------------------------------------------------------------------------------------------


def take_route_step(aanvraag: Schoolaanvraag, step: Step, **advies: Any) -> None:
    """Write down that the step of the route whose turn it is was taken. Raises NotPossible when it is nobody's turn."""
    if aanvraag.beurt_id is None:
        raise NotPossible("Er is nu geen stap te doen.", status=aanvraag.status)
    over = read_gevraagd(VAN_SCHOOL, aanvraag) if aanvraag.doet == Stap.AKKOORD else {}
    if over:  # an akkoord on less than is asked now, of a request that is added to, goes before the new one
        aanvraag.uitvoeringen.filter(stap=aanvraag.beurt_id, vervallen_op__isnull=True).update(
            vervallen_op=step.vandaag
        )
    Schoolstap.objects.create(
        aanvraag=aanvraag, stap_id=aanvraag.beurt_id, door=step.by, op=step.vandaag, over=over, **advies
    )  # fmt: skip
    aanvraag.update_beurt(step.vandaag)


def submit(aanvraag: Schoolaanvraag, step: Step) -> None:
    """Send it: to who gives akkoord at the school, or at once to the swv."""
    aanvraag.status, aanvraag.ingediend_op = Status.TER_AKKOORD, step.vandaag
    aanvraag.update_beurt(step.vandaag)
    _move_on(aanvraag, step)


def agree(aanvraag: Schoolaanvraag, step: Step) -> None:
    """The school, or its board, agrees."""
    take_route_step(aanvraag, step)
    _move_on(aanvraag, step)


def _move_on(aanvraag: Schoolaanvraag, step: Step) -> None:
    """To the next akkoord, or to the swv when the school is done; who is next hears of it.

    Raises NotPossible when the round it would go into was taken away at this instant.
    """
    if aanvraag.doet == Stap.AKKOORD:
        tell_who_agrees(aanvraag)
        return
    aanvraag.ronde = take_ronde(aanvraag.soort, step.vandaag)
    if aanvraag.ronde is None and (reason := why_no_ronde(aanvraag, step.vandaag)):
        raise NotPossible(reason, status=aanvraag.status)
    aanvraag.status, aanvraag.ontvangen_op = Status.INGEDIEND, step.vandaag
    aanvraag.norm_op = get_norm(aanvraag, step.vandaag)
    tell_next(aanvraag, step)


def tell_who_agrees(aanvraag: Schoolaanvraag) -> None:
    """Tell the schoolleider, or the board, that it waits for an akkoord."""
    at_board = aanvraag.aan_zet == Rol.BESTUURDER
    notify_rol(
        aanvraag, rollen=[aanvraag.aan_zet], soort="schoolaanvraag_akkoord", onderwerp="Een aanvraag wacht op uw akkoord",
        organisatie_id=aanvraag.school.bestuur_id if at_board else aanvraag.school_id,
    )  # fmt: skip


def tell_next(aanvraag: Schoolaanvraag, step: Step) -> None:
    """Tell the role at the swv that has to do something now, unless it is that of who took this step."""
    rol = aanvraag.aan_zet or Rol.SECRETARIS
    if rol != step.by.rol:
        notify_rol(
            aanvraag, rollen=[rol], organisatie_id=aanvraag.swv_id, soort="schoolaanvraag_aan_zet",
            onderwerp="Een aanvraag van een school wacht op u",
        )  # fmt: skip


def hand_back(aanvraag: Schoolaanvraag, step: Step) -> None:
    """Back to who asked, to be changed; every step that was taken is taken again."""
    aanvraag.uitvoeringen.filter(vervallen_op__isnull=True).update(vervallen_op=step.vandaag)
    aanvraag.status = Status.CONCEPT
    aanvraag.ingediend_op = aanvraag.ontvangen_op = aanvraag.norm_op = aanvraag.ronde = None
    notify_aanvrager(
        aanvraag, soort="schoolaanvraag_terug",
        onderwerp="Een aanvraag kwam terug" if aanvraag.door_swv else "Uw aanvraag kwam terug",
    )  # fmt: skip


def check(aanvraag: Schoolaanvraag, step: Step) -> None:
    """A check at the swv was done."""
    take_route_step(aanvraag, step)
    tell_next(aanvraag, step)


def advise(aanvraag: Schoolaanvraag, step: Step) -> None:
    """What a body of the swv said, when, and with whom. Raises Incomplete where it could not give its word so."""
    orgaan, datum = step.data["orgaan"], step.data["datum"]
    if not offer_organen(aanvraag, step.by, step.vandaag).filter(pk=orgaan.pk).exists():
        raise Incomplete({"orgaan": [ANDER_ORGAAN]})
    stemmers = get_stemmers(aanvraag, [orgaan], step.vandaag)
    mee = select_deelnemers(orgaan, stemmers, step.data.get("aanwezig") or (), datum)
    erbij = [code for code in orgaan.partijen if code in (step.data.get("erbij") or ())]
    if fouten := why_no_word(orgaan, mee, erbij):
        raise Incomplete({field: [text] for field, text in fouten.items()})
    take_route_step(
        aanvraag, step, orgaan=orgaan, datum=datum, tekst=step.data["advies"], aanwezig=[each.pk for each in mee],
        erbij=erbij, zonder_quorum=tell_zonder_quorum(orgaan, mee),
    )  # fmt: skip
    tell_next(aanvraag, step)


def withdraw(aanvraag: Schoolaanvraag, step: Step) -> None:
    """It is asked no more."""
    if aanvraag.ontvangen_op is not None and aanvraag.aan_zet:
        notify_rol(
            aanvraag, rollen=[aanvraag.aan_zet], organisatie_id=aanvraag.swv_id, soort="schoolaanvraag_ingetrokken",
            onderwerp="Een aanvraag is ingetrokken",
        )  # fmt: skip


def record_bezwaar(aanvraag: Schoolaanvraag, step: Step) -> None:
    """That somebody objected and what came of it; the procedure itself is kept elsewhere."""
    aanvraag.bezwaar_op, aanvraag.bezwaar_uitkomst = step.data["datum"], step.data["uitkomst"]
