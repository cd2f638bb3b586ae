"""Asking a school to add something to its request, and its answer; the terms stand still meanwhile (Awb 4:15 lid 1).

The same steps and words as for a request of a pupil (``toewijzing.services.behandeling``).
"""

from datetime import date

from django.db import transaction

from schoolaanvragen.enums import VOOR_BESLUIT
from schoolaanvragen.models import Schoolaanvraag, Schoolvraag
from schoolaanvragen.queries.bedrag import find_te_veel, read_omvang
from schoolaanvragen.queries.formulier import find_ontbrekend
from schoolaanvragen.services.aanvraag import take_route_step, tell_who_agrees
from schoolaanvragen.services.bericht import notify_aanvrager, notify_rol
from swv.kern.zaken.fouten import Incomplete
from swv.kern.zaken.tabel import Step
from swv.organisatie.enums import Rol
from toewijzing.calculations.akkoord import VAN_SCHOOL
from toewijzing.enums import Stap
from toewijzing.models import Aanvraagronde
from toewijzing.models.akkoord import get_open_vraag, lay_before, read_gevraagd
from toewijzing.queries.beslistermijn import get_norm

TIJD_NODIG = "Kies een dag na vandaag, zodat de school tijd heeft."
LEGE_AANVULLING = "Schrijf wat u hebt aangevuld, of waarom u het niet hebt: een lege aanvulling kunt u niet versturen."
NOG_LEEG = "Vul eerst in: {}. Dat doet u bij «Vul de aanvraag in»."
VRAAG_EERST = "Vraag akkoord op wat nu gevraagd wordt"
NOG_AKKOORD = (
    "Over wat u nu vraagt, geeft eerst ook de {} akkoord. Kies «"
    + VRAAG_EERST
    + "». Of vraag bij «Vul de aanvraag in» weer"
    " wat er eerst stond, of trek de aanvraag in en doe een nieuwe."
)
IS_GEVRAAGD = "Over wat u nu vraagt, geeft eerst ook de {} akkoord. Dat is gevraagd."


def ask_aanvulling(aanvraag: Schoolaanvraag, step: Step) -> None:
    """Ask for what is missing; the clock stands still from tomorrow. Raises Incomplete for a day that leaves no time."""
    if step.data["uiterlijk"] <= step.vandaag:
        raise Incomplete({"uiterlijk": [TIJD_NODIG]})
    Schoolvraag.objects.create(
        aanvraag=aanvraag,
        datum=step.vandaag,
        tot=step.data["uiterlijk"],
        onderwerp=step.data["onderwerp"],
        door=step.by,
        gevraagd=read_gevraagd(VAN_SCHOOL, aanvraag),
    )
    aanvraag.norm_op = get_norm(aanvraag, step.vandaag)
    notify_aanvrager(
        aanvraag, soort="schoolaanvraag_onvolledig", onderwerp="Een aanvraag heeft een aanvulling nodig"
    )  # fmt: skip


def answer_aanvulling(aanvraag: Schoolaanvraag, step: Step) -> None:
    """The clock runs again, and what was checked is checked anew.

    Raises Incomplete for no answer, for what is empty, and for what somebody of the school's side has to agree to first.
    """
    if not step.reason.strip():
        raise Incomplete({"reason": [LEGE_AANVULLING]})
    if missing := find_ontbrekend(aanvraag):
        raise Incomplete({"reason": [NOG_LEEG.format(", ".join(missing))]})
    if te_veel := find_te_veel(aanvraag.soort, read_omvang(aanvraag)):
        raise Incomplete({"reason": list(te_veel.values())})
    aanvraag.update_beurt(step.vandaag)
    if aanvraag.doet == Stap.AKKOORD:
        tekst = IS_GEVRAAGD if aanvraag.aan_zet else NOG_AKKOORD
        raise Incomplete({"reason": [tekst.format(Rol(aanvraag.beurt.rol).label if aanvraag.beurt else "")]})
    for vraag in aanvraag.termijngebeurtenissen.filter(beantwoord_op__isnull=True):
        vraag.beantwoord_op = step.vandaag
        vraag.save(update_fields=["beantwoord_op"])
    _judge_anew(aanvraag, step)
    notify_rol(
        aanvraag, rollen=[Rol.SECRETARIS, *filter(None, [aanvraag.aan_zet])], organisatie_id=aanvraag.swv_id,
        soort="schoolaanvraag_aangevuld", onderwerp="Een aanvraag is aangevuld",
    )  # fmt: skip


def ask_akkoord(aanvraag: Schoolaanvraag, step: Step) -> None:
    """Who asks lays what is asked now before who has not agreed to it."""
    lay_before(VAN_SCHOOL, aanvraag)
    aanvraag.update_beurt(step.vandaag)
    tell_who_agrees(aanvraag)


def agree_again(aanvraag: Schoolaanvraag, step: Step) -> None:
    """An akkoord on what is asked now; once nobody else has to agree, who asks is told that it can be sent."""
    take_route_step(aanvraag, step)
    if aanvraag.doet == Stap.AKKOORD:
        tell_who_agrees(aanvraag)
        return
    notify_aanvrager(
        aanvraag, soort="schoolaanvraag_akkoord_op",
        onderwerp="Er is akkoord op wat u nu vraagt: u kunt de aanvulling versturen",
    )  # fmt: skip


def go_on(aanvraag: Schoolaanvraag, step: Step) -> None:
    """The set date passed unused and the request is judged on what there is: the clock runs since that date.

    What was asked more, and nobody agreed to, is not there.
    """
    aanvraag.update_beurt(step.vandaag)
    vraag = get_open_vraag(aanvraag)
    if aanvraag.doet == Stap.AKKOORD and vraag is not None and vraag.gevraagd:
        VAN_SCHOOL.put_back(aanvraag, vraag.gevraagd)
    _judge_anew(aanvraag, step)
    notify_aanvrager(
        aanvraag, soort="schoolaanvraag_verder", onderwerp="Een aanvraag gaat verder zonder de aanvulling"
    )  # fmt: skip


def _judge_anew(aanvraag: Schoolaanvraag, step: Step) -> None:
    """What was checked at the swv is looked at again, with the terms as they stand now."""
    checked = aanvraag.uitvoeringen.filter(vervallen_op__isnull=True, stap__doet=Stap.CONTROLE)
    checked.update(vervallen_op=step.vandaag)
    aanvraag.update_beurt(step.vandaag)
    aanvraag.norm_op = get_norm(aanvraag, step.vandaag)


@transaction.atomic
def recount_terms(*, swv_id: int, vandaag: date, ronde: Aanvraagronde | None = None) -> int:
    """Count the stored terms of running requests of this swv (of one round) again; how many changed."""
    rows = Schoolaanvraag.objects.filter(swv=swv_id, ontvangen_op__isnull=False, status__in=sorted(VOOR_BESLUIT))
    if ronde is not None:
        rows = rows.filter(ronde=ronde)
    changed = 0
    for row in rows.select_for_update(of=("self",)).select_related("soort", "beurt", "ronde").order_by("pk"):
        before = (row.norm_op, row.beurt_tot)
        row.norm_op = get_norm(row, vandaag)
        row.count_beurt(row.beurt, vandaag)
        if before != (row.norm_op, row.beurt_tot):
            row.save(update_fields=["norm_op", "beurt_sinds", "beurt_tot"])
            changed += 1
    return changed
