"""What a request reads from the OPP of the pupil at the asking school, so that nothing is typed twice.

An adopted OPP in Verband is the document «opp» of the checklist, answers open questions, and its PDF goes along. An
OPP that is not adopted yet says in the words of the legal check what is still missing.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from django.db.models import F, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce, Greatest
from django.dispatch import receiver

from leerlingen.enums import Documentsoort
from leerlingen.models import Document
from leerlingen.services import share_documents
from opp.calculations import blocking
from opp.enums import LOPEND
from opp.models import Opp, OppStuk
from opp.plicht import add_steun
from opp.queries import get_bekend, get_documentdatum, get_lopend, get_open_versie, get_tekorten
from opp.signals import opp_stuk_gereed, opp_vastgesteld
from toewijzing.calculations import Ontbreekt
from toewijzing.enums import BINNEN_SCHOOL, Status, Toekenningstatus
from toewijzing.models import Aanvraag, AanvraagDocument, Toekenning

CODE = f"document:{Documentsoort.OPP}"
# In these the school still writes: what the OPP knows may be filled in.
SCHRIJFT = (Status.CONCEPT, Status.BIJ_OUDERS)


def with_opp(aanvragen: QuerySet[Aanvraag]) -> QuerySet[Aanvraag]:
    """With ``opp_datum`` (day of the adopted OPP as a document) and ``opp_open`` (number of one not adopted yet)."""
    opps = Opp.objects.filter(
        leerling=OuterRef("leerling"), school=OuterRef("school"), status__in=LOPEND, soort__is_opp=True
    )
    adopted = opps.filter(vigerend__isnull=False).values(
        dag=Greatest(F("vigerend__vastgesteld_op"), Coalesce("geevalueerd_op", F("vigerend__vastgesteld_op")))
    )
    return aanvragen.annotate(
        opp_datum=Subquery(adopted[:1]), opp_open=Subquery(opps.filter(vigerend__isnull=True).values("nummer")[:1])
    )


def get_opp_documenten(aanvraag: Aanvraag) -> list[tuple[str, date]]:
    """The adopted OPP as (kind, day) for the checklist. Uses ``with_opp`` when it is there."""
    if hasattr(aanvraag, "opp_datum"):
        dag = aanvraag.opp_datum
    else:
        dag = get_documentdatum(get_lopend(aanvraag.leerling_id, aanvraag.school_id))
    return [(Documentsoort.OPP, dag)] if dag else []


def explain_opp(missing: list[Ontbreekt], aanvraag: Aanvraag, vandaag: date) -> list[Ontbreekt]:
    """The same list, in which a missing OPP that is being written says what keeps it from being adopted."""
    is_being_written = getattr(aanvraag, "opp_open", "?")
    if not is_being_written or not any(item.code == CODE for item in missing):
        return missing
    opp = get_lopend(aanvraag.leerling_id, aanvraag.school_id)
    versie = get_open_versie(opp) if opp and opp.soort.is_opp and opp.vigerend_id is None else None
    if opp is None or versie is None:
        return missing
    gaps = blocking(get_tekorten(opp, vandaag, versie))
    eerst = f"Daarvoor nog: {gaps[0].tekst}" if gaps else "Alles wat daarvoor nodig is, is er."
    tekst = f"Stel {opp.nummer} vast: dan gaat het vanzelf mee. {eerst}"
    return [replace(item, tekst=tekst) if item.code == CODE else item for item in missing]


# --- when one is due ------------------------------------------------------------------------------------------------


def get_steun(vandaag: date) -> QuerySet[Any, date]:
    """First days of support that was granted to a pupil at the asking school and runs, or will; a TLV is for elsewhere."""
    alive = (Toekenningstatus.VERLEEND, Toekenningstatus.GEPLAATST)
    rows = Toekenning.objects.filter(
        besluit__aanvraag__leerling=OuterRef("leerling"), besluit__aanvraag__school=OuterRef("school"),
        besluit__aanvraag__soort__geeft_tlv=False, status__in=alive, eind__gte=vandaag,
    )  # fmt: skip
    return rows.order_by("begin", "pk").values_list("begin", flat=True)


add_steun(get_steun)


# --- typed once -----------------------------------------------------------------------------------------------------


def fit(tekst: str, maximum: int) -> str:
    """The text, cut at a word when the question allows fewer characters."""
    return tekst if len(tekst) <= maximum else tekst[: maximum - 2].rsplit(" ", 1)[0] + " …"


def get_known_answers(aanvraag: Aanvraag) -> dict[str, str]:
    """{code: answer} of the open questions of this kind that the adopted OPP answers."""
    known = get_bekend(get_lopend(aanvraag.leerling_id, aanvraag.school_id))
    return {
        vraag.code: fit(known[vraag.code], vraag.max_tekens)
        for vraag in aanvraag.soort.vragen.all()
        if vraag.code in known
    }


def fill_in_from_opp(aanvraag: Aanvraag) -> None:
    """Answer what the OPP knows and nobody answered yet."""
    found = {code: text for code, text in get_known_answers(aanvraag).items() if not aanvraag.antwoorden.get(code)}
    if found:
        aanvraag.antwoorden = {**aanvraag.antwoorden, **found}
        aanvraag.save(update_fields=["antwoorden", "gewijzigd_op"])


def get_from_opp(aanvraag: Aanvraag) -> dict[str, str]:
    """{code: answer} of what stands in the request exactly as the OPP has it: shown as known, not asked."""
    if not getattr(aanvraag, "opp_datum", True):
        return {}
    known = get_known_answers(aanvraag)
    return {code: text for code, text in known.items() if aanvraag.antwoorden.get(code, "").strip() == text.strip()}


# --- the document goes along ----------------------------------------------------------------------------------------


def asks_opp(aanvraag: Aanvraag) -> bool:
    return any(item.documentsoort == Documentsoort.OPP for item in aanvraag.soort.checklist.all())


def attach_opp(aanvraag: Aanvraag, document: Document | None = None) -> None:
    """Let the PDF of the adopted OPP go along, in the place of an older one that this school had attached.

    Until the PDF is made there is none; it follows by itself.
    """
    if not asks_opp(aanvraag):
        return
    if document is None:
        stuk = OppStuk.objects.filter(
            versie__opp__leerling=aanvraag.leerling_id, versie__opp__school=aanvraag.school_id,
            versie__opp__status__in=LOPEND, versie__opp__vigerend=F("versie"), versie__opp__soort__is_opp=True,
        ).select_related("document").first()  # fmt: skip
        document = stuk.document if stuk else None
    if document is None:
        return
    AanvraagDocument.objects.get_or_create(
        aanvraag=aanvraag, document=document, defaults={"leerling_id": aanvraag.leerling_id}
    )
    if aanvraag.status not in BINNEN_SCHOOL:
        share_documents(documenten=[document], organisatie=aanvraag.swv)


def get_waiting(opp: Opp) -> list[Aanvraag]:
    """Requests of the school for this pupil whose OPP may still follow, locked."""
    statuses = [*SCHRIJFT, Status.TER_AKKOORD, Status.ONVOLLEDIG]
    waiting = Aanvraag.objects.filter(leerling=opp.leerling_id, school=opp.school_id)
    submitted_without = waiting.exclude(status__in=[*statuses, Status.BESLOTEN, Status.INGETROKKEN]).exclude(
        bijlagen__document__soort=Documentsoort.OPP
    )
    rows = Aanvraag.objects.select_for_update(of=("self",)).select_related("soort", "swv")
    found = waiting.filter(status__in=statuses).values("pk").union(submitted_without.values("pk"))
    return list(rows.filter(pk__in=[row["pk"] for row in found]))


@receiver(opp_stuk_gereed, dispatch_uid="toewijzing_opp_stuk")
def on_stuk_gereed(sender: Any, opp: Opp, document: Document, **_: Any) -> None:
    """The PDF is in the dossier: it goes along with requests that wait for it."""
    if opp.soort.is_opp:
        for aanvraag in get_waiting(opp):
            attach_opp(aanvraag, document)


@receiver(opp_vastgesteld, dispatch_uid="toewijzing_opp_vastgesteld")
def on_vastgesteld(sender: Any, opp: Opp, **_: Any) -> None:
    """What the OPP now knows is filled in where a request of the school still asks it."""
    waiting = Aanvraag.objects.filter(leerling=opp.leerling_id, school=opp.school_id, status__in=SCHRIJFT)
    for aanvraag in waiting.select_for_update(of=("self",)).select_related("soort"):
        fill_in_from_opp(aanvraag)
