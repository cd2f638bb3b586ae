"""What belongs to the steps of a request between school and swv: receipt, completion, terms, views, withdrawal."""

from datetime import date

from django.db import transaction
from django.utils import timezone

from leerlingen.enums import Grond, Omvang
from leerlingen.services import end_toegang, grant_toegang, share_documents
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.kern.zaken.tabel import Step
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.wet.queries import get_feiten
from toewijzing.calculations.akkoord import VAN_LEERLING
from toewijzing.enums import AFGEROND, Hoorwijze, Opdrachtstand, Stap, Termijnsoort, Zienswijzepartij
from toewijzing.models import Aanvraag, AanvraagDocument, TermijnGebeurtenis
from toewijzing.models.akkoord import read_gevraagd
from toewijzing.models.termijngebeurtenis import MAX_ONDERWERP
from toewijzing.models.zaaktermijn import count_beurt
from toewijzing.queries.aanvulling import has_added_document
from toewijzing.queries.beslistermijn import get_beslistermijn, get_norm
from toewijzing.queries.ronde import take_ronde, why_no_ronde
from toewijzing.services.aanvraag import drop_niet_gevraagd, record_zienswijze
from toewijzing.services.akkoord import put_back, tell_who_agrees
from toewijzing.services.bedrag import update_bedrag
from toewijzing.services.bericht import notify_ontvangende_school, notify_rol
from toewijzing.services.meetekenen import go_back, lay_before_consulent, sign, take_away
from toewijzing.services.opdracht import settle_opdrachten
from toewijzing.services.opp import attach_opp
from toewijzing.services.route import complete_step, lapse_steps, pass_akkoord, tell_next
from toewijzing.services.toegang import end_school_access
from toewijzing.signals import termijnen_tellen


def update_termijnen(aanvraag: Aanvraag, step: Step) -> None:
    """Store the terms as they stand now, for lists to sort and filter on."""
    count_terms(aanvraag, step.vandaag)


def count_terms(aanvraag: Aanvraag, vandaag: date) -> None:
    """Put the terms as they stand on this day in the row; saving is for who calls."""
    termijn = get_beslistermijn(aanvraag, vandaag)
    aanvraag.uiterlijk_op = termijn.uiterlijk if termijn else None
    aanvraag.norm_op = get_norm(aanvraag, vandaag)


@transaction.atomic
def recount_terms(*, swv_id: int, vandaag: date) -> int:
    """Count the stored terms of every open request of this swv again, after a fact of the law changed; how many."""
    rows = Aanvraag.objects.filter(swv=swv_id, ontvangen_op__isnull=False).exclude(status__in=AFGEROND)
    changed = 0
    for aanvraag in rows.select_for_update(of=("self",)).select_related("soort", "beurt", "ronde").order_by("pk"):
        before = (aanvraag.uiterlijk_op, aanvraag.norm_op, aanvraag.beurt_tot)
        count_terms(aanvraag, vandaag)
        count_beurt(aanvraag, aanvraag.beurt, vandaag)
        if before != (aanvraag.uiterlijk_op, aanvraag.norm_op, aanvraag.beurt_tot):
            aanvraag.save(update_fields=["uiterlijk_op", "norm_op", "beurt_sinds", "beurt_tot"])
            changed += 1
    termijnen_tellen.send(sender=None, swv_id=swv_id, vandaag=vandaag, ronde=None)
    return changed


def request_akkoord(aanvraag: Aanvraag, step: Step) -> None:
    """Tell who has to agree first."""
    _ask_akkoord(aanvraag, step.vandaag)


def _ask_akkoord(aanvraag: Aanvraag, vandaag: date) -> None:
    """Lay it before the consulent; or tell the board where the route asks it and the school has one, else the schoolleider."""
    if aanvraag.doet == Stap.MEETEKENEN:
        lay_before_consulent(aanvraag, vandaag)
        return
    tell_who_agrees(aanvraag)


def give_akkoord(aanvraag: Aanvraag, step: Step) -> None:
    """One akkoord was given, and another follows: tell who has to agree next."""
    complete_step(aanvraag, step)
    aanvraag.update_beurt()
    _ask_akkoord(aanvraag, step.vandaag)


def sign_along(aanvraag: Aanvraag, step: Step) -> None:
    """The consulent signed along, and somebody of the school agrees next."""
    sign(aanvraag, step)
    give_akkoord(aanvraag, step)


def sign_along_and_receive(aanvraag: Aanvraag, step: Step) -> None:
    """The consulent signed along, and with that the request is sent."""
    sign(aanvraag, step)
    agree_and_receive(aanvraag, step)


def take_back(aanvraag: Aanvraag, step: Step) -> None:
    """The school changes it once more: whoever agreed, agrees again."""
    go_back(aanvraag, step)


def refuse_akkoord(aanvraag: Aanvraag, step: Step) -> None:
    """Tell the zorgcoördinatoren of the school that the request came back; whoever agreed, agrees again."""
    go_back(aanvraag, step)
    notify_rol(
        aanvraag,
        rollen=[Rol.ZORGCOORDINATOR],
        organisatie_id=aanvraag.school_id,
        soort="geen_akkoord",
        onderwerp="Een aanvraag is teruggegeven",
    )


def agree_and_receive(aanvraag: Aanvraag, step: Step) -> None:
    """The last akkoord of the school was given, and with it the request leaves."""
    complete_step(aanvraag, step)
    receive(aanvraag, step)


def receive(aanvraag: Aanvraag, step: Step) -> None:
    """The request leaves the school: the clock starts and the swv gets access to pupil and documents.

    Raises NotPossible when its round was taken away at this instant.
    """
    _let_in(aanvraag, step, step.vandaag)


def receive_on_paper(aanvraag: Aanvraag, step: Step) -> None:
    """As ``receive``, on the day the paper came in; the school is told that it was recorded on its behalf.

    The paper bears the signature of the school: its akkoord is recorded by who recorded the paper.
    """
    pass_akkoord(aanvraag, step)
    _let_in(aanvraag, step, aanvraag.papier.ontvangen_op)
    notify_rol(
        aanvraag,
        rollen=SCHOOLROLLEN,
        organisatie_id=aanvraag.school_id,
        soort="op_papier",
        onderwerp="Uw aanvraag op papier is vastgelegd",
    )


def _let_in(aanvraag: Aanvraag, step: Step, ontvangen_op: date) -> None:
    update_bedrag(aanvraag)
    drop_niet_gevraagd(aanvraag, step.vandaag)
    aanvraag.ontvangen_op = ontvangen_op
    aanvraag.ronde = take_ronde(aanvraag.soort, ontvangen_op)
    if aanvraag.ronde is None and ontvangen_op == step.vandaag and (reason := why_no_ronde(aanvraag, ontvangen_op)):
        raise NotPossible(reason, status=aanvraag.status)
    grant_toegang(
        leerling=aanvraag.leerling,
        organisatie=aanvraag.swv,
        grond=Grond.AANVRAAG,
        bron_id=aanvraag.pk,
        omvang=Omvang.DOSSIER,
        van=step.vandaag,
    )
    attach_opp(aanvraag)
    bijlagen = AanvraagDocument.objects.filter(aanvraag=aanvraag).select_related("document")
    share_documents(documenten=[bijlage.document for bijlage in bijlagen], organisatie=aanvraag.swv)
    update_termijnen(aanvraag, step)
    notify_rol(
        aanvraag,
        rollen=[Rol.SECRETARIS],
        organisatie_id=aanvraag.swv_id,
        soort="ingediend",
        onderwerp="Er is een nieuwe aanvraag",
    )
    notify_ontvangende_school(aanvraag)


LEGE_AANVULLING = (
    "Schrijf wat u hebt aangevuld, of waarom u het niet hebt. Of voeg eerst een document toe: een lege aanvulling kunt u"
    " niet versturen."
)


def ask_aanvulling(aanvraag: Aanvraag, step: Step) -> None:
    """Ask for what is missing; the clock stands still from tomorrow (Awb 4:15 lid 1)."""
    if step.data["uiterlijk"] <= step.vandaag:
        raise Incomplete({"uiterlijk": ["Kies een dag na vandaag, zodat de school tijd heeft."]})
    TermijnGebeurtenis.objects.create(
        leerling_id=aanvraag.leerling_id,
        aanvraag=aanvraag,
        soort=Termijnsoort.VRAAG,
        datum=step.vandaag,
        tot=step.data["uiterlijk"],
        onderwerp=step.data["onderwerp"],
        door=step.by,
        gevraagd=read_gevraagd(VAN_LEERLING, aanvraag),
    )
    update_termijnen(aanvraag, step)
    for punt in aanvraag.agendapunten.filter(
        vervallen_op__isnull=True, voorlopig=True
    ):  # it is not ready by itself now
        punt.vervallen_op = timezone.now()
        punt.save(update_fields=["vervallen_op"])
    notify_rol(
        aanvraag,
        rollen=SCHOOLROLLEN,
        organisatie_id=aanvraag.school_id,
        soort="onvolledig",
        onderwerp="Een aanvraag heeft een aanvulling nodig",
    )


def answer_aanvulling(aanvraag: Aanvraag, step: Step) -> None:
    """The school answered: the clock runs again, and completeness is judged anew. Raises Incomplete for no answer.

    Nothing at all is no supplement (Awb 4:15): the clock would run again for what is still missing.
    """
    if not step.reason.strip() and not has_added_document(aanvraag):
        raise Incomplete({"reason": [LEGE_AANVULLING]})
    for vraag in aanvraag.termijngebeurtenissen.filter(soort=Termijnsoort.VRAAG, beantwoord_op__isnull=True):
        vraag.beantwoord_op = step.vandaag
        vraag.save(update_fields=["beantwoord_op"])
    update_bedrag(aanvraag)
    drop_niet_gevraagd(aanvraag, step.vandaag)
    _judge_anew(aanvraag, step)
    update_termijnen(aanvraag, step)
    notify_rol(
        aanvraag,
        rollen=[Rol.SECRETARIS],
        organisatie_id=aanvraag.swv_id,
        soort="aangevuld",
        onderwerp="Een aanvraag is aangevuld",
    )
    notify_ontvangende_school(aanvraag)


def _judge_anew(aanvraag: Aanvraag, step: Step) -> None:
    """What was seen as complete or in order at the swv, is looked at again."""
    aanvraag.compleet_op = None
    lapse_steps(aanvraag, [Stap.CONTROLE], step.vandaag)


def go_on(aanvraag: Aanvraag, step: Step) -> None:
    """The set date passed unused and the request is judged on what there is: the clock runs since that date.

    What the school asked more, and nobody agreed to, is not there.
    """
    put_back(aanvraag)
    _judge_anew(aanvraag, step)
    update_termijnen(aanvraag, step)
    notify_rol(
        aanvraag,
        rollen=SCHOOLROLLEN,
        organisatie_id=aanvraag.school_id,
        soort="verder",
        onderwerp="Een aanvraag gaat verder zonder de aanvulling",
    )


def record_uitstel(aanvraag: Aanvraag, step: Step) -> None:
    """The applicant agreed in writing that the decision waits (Awb 4:15 lid 2a)."""
    if step.data["tot"] < step.data["datum"]:
        raise Incomplete({"tot": ["De einddatum ligt vóór de begindatum. Kies een latere datum."]})
    if step.data["datum"] < aanvraag.ontvangen_op:
        raise Incomplete({"datum": ["Uitstel kan pas ingaan als de aanvraag ontvangen is. Kies een latere datum."]})
    TermijnGebeurtenis.objects.create(
        leerling_id=aanvraag.leerling_id,
        aanvraag=aanvraag,
        soort=Termijnsoort.UITSTEL,
        datum=step.data["datum"],
        tot=step.data["tot"],
        onderwerp=step.reason[:MAX_ONDERWERP],
        door=step.by,
    )
    update_termijnen(aanvraag, step)


def extend_term(aanvraag: Aanvraag, step: Step) -> None:
    """Tell the applicant that the decision takes longer (Awb 4:14); whether that can be, the guard looks at."""
    weken, most = step.data["weken"], get_feiten(aanvraag.swv_id).get_getal("verlenging_weken", step.vandaag)
    if not 1 <= weken <= most:
        raise Incomplete({"weken": [f"Kies 1 tot en met {most} weken: een redelijke termijn."]})
    TermijnGebeurtenis.objects.create(
        leerling_id=aanvraag.leerling_id,
        aanvraag=aanvraag,
        soort=Termijnsoort.VERLENGING,
        datum=step.vandaag,
        weken=weken,
        onderwerp=step.reason[:MAX_ONDERWERP],
        door=step.by,
    )
    update_termijnen(aanvraag, step)
    notify_rol(
        aanvraag,
        rollen=SCHOOLROLLEN,
        organisatie_id=aanvraag.school_id,
        soort="verlengd",
        onderwerp="Het besluit over een aanvraag komt later",
    )


def declare_complete(aanvraag: Aanvraag, step: Step) -> None:
    """Today it is complete; with that the terms as they are stored, and who is next is told."""
    aanvraag.compleet_op = step.vandaag
    update_termijnen(aanvraag, step)
    tell_next(aanvraag, step)


def withdraw(aanvraag: Aanvraag, step: Step) -> None:
    """The school withdraws: open advices lapse and experts from outside lose their access."""
    take_away(aanvraag, step)
    lapsed = list(aanvraag.adviezen.filter(vervallen_op__isnull=True, ondertekend_op__isnull=True))
    for advies in lapsed:
        advies.vervallen_op, advies.vervallen_reden = step.vandaag, "De aanvraag is ingetrokken."
        advies.save(update_fields=["vervallen_op", "vervallen_reden"])
    settle_opdrachten(lapsed, stand=Opdrachtstand.VERVALLEN, op=step.vandaag)
    for punt in aanvraag.agendapunten.filter(vervallen_op__isnull=True, oordeel=""):
        punt.vervallen_op = timezone.now()
        punt.save(update_fields=["vervallen_op"])
    end_case_access(aanvraag, step)
    if aanvraag.ontvangen_op:
        notify_rol(
            aanvraag,
            rollen=[Rol.SECRETARIS],
            organisatie_id=aanvraag.swv_id,
            soort="ingetrokken",
            onderwerp="Een aanvraag is ingetrokken",
        )


def end_case_access(aanvraag: Aanvraag, step: Step) -> None:
    """Experts from outside no longer see the pupil once the case is closed, nor does a school that the pupil left."""
    end_school_access(aanvraag)
    for advies in aanvraag.adviezen.select_related("deskundige"):
        for lid in advies.deskundige.lidmaatschap_set.select_related("organisatie").filter(rol=Rol.DESKUNDIGE):
            if lid.organisatie_id != aanvraag.swv_id:
                end_toegang(
                    leerling=aanvraag.leerling,
                    grond=Grond.AANVRAAG,
                    bron_id=aanvraag.pk,
                    tot=step.vandaag,
                    organisatie=lid.organisatie,
                )


def record_view_of_receiving_school(aanvraag: Aanvraag, step: Step) -> None:
    """The receiving school gives its view on place and category."""
    gegevens = {
        "wijze": Hoorwijze.SCHRIFTELIJK,
        "datum": step.vandaag,
        "standpunt": step.data["standpunt"],
        "inhoud": step.data["inhoud"],
    }
    record_zienswijze(aanvraag=aanvraag, by=step.by, partij=Zienswijzepartij.ONTVANGENDE_SCHOOL, gegevens=gegevens)
