"""What an adopted OPP brings into the requests of the school: answers nobody has to type again, and its PDF."""

from collections.abc import Sequence
from typing import Any

from django.db.models import F
from django.utils import timezone

from leerlingen.enums import Documentsoort
from leerlingen.models import Document
from leerlingen.services import share_documents
from opp.enums import LOPEND
from opp.models import Opp, OppStuk
from toewijzing.calculations.antwoord import BRON, is_leeg
from toewijzing.enums import BINNEN_SCHOOL, Status
from toewijzing.models import Aanvraag, AanvraagDocument
from toewijzing.queries.bron import find_in_bronnen
from toewijzing.queries.opp import SCHRIJFT, get_known_answers


def fill_in_from_opp(aanvraag: Aanvraag) -> None:
    """Answer what the OPP, or the source that a question names, knows and nobody answered yet.

    Not in what the swv asks without the school: that holds nothing of the school's dossier.
    """
    if aanvraag.zonder_school:
        return
    found: dict[str, Any] = {
        code: text for code, text in get_known_answers(aanvraag).items() if not aanvraag.antwoorden.get(code)
    }
    named = {
        code: each for code, each in find_in_bronnen(aanvraag, timezone.localdate()).items()
        if is_leeg(aanvraag.antwoorden.get(code, ""))
    }  # fmt: skip
    if named:
        found |= {code: each.waarde for code, each in named.items()}
        taken = {code: each.to_json() for code, each in named.items()}
        found[BRON] = {**aanvraag.antwoorden.get(BRON, {}), **taken}
    if found:
        aanvraag.antwoorden = {**aanvraag.antwoorden, **found}
        aanvraag.save(update_fields=["antwoorden", "gewijzigd_op"])


def asks_opp(aanvraag: Aanvraag) -> bool:
    """Does the checklist of this kind ask an OPP?"""
    return any(item.documentsoort == Documentsoort.OPP for item in aanvraag.soort.checklist.all())


def attach_opp(aanvraag: Aanvraag, document: Document | None = None, eerder: Sequence[int] = ()) -> None:
    """Let the PDF of the adopted OPP go along. Until it is made there is none; it follows by itself.

    ``eerder`` are documents that it replaces: they go out of a request that is still at the school, and stay in one
    that was sent, because somebody may have read them.
    """
    if aanvraag.zonder_school or not asks_opp(aanvraag):
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
    if aanvraag.status in BINNEN_SCHOOL:
        AanvraagDocument.objects.filter(aanvraag=aanvraag, document__in=eerder).delete()
    else:
        share_documents(documenten=[document], organisatie=aanvraag.swv)


def get_waiting(opp: Opp, eerder: Sequence[int] = ()) -> list[Aanvraag]:
    """Requests of the school for this pupil whose OPP may still follow, or that have one of these documents; locked."""
    statuses = [*SCHRIJFT, Status.TER_AKKOORD, Status.ONVOLLEDIG]
    waiting = Aanvraag.objects.filter(leerling=opp.leerling_id, school=opp.school_id, zonder_school=False)
    submitted = waiting.exclude(status__in=[*statuses, Status.BESLOTEN, Status.INGETROKKEN])
    without = submitted.exclude(bijlagen__document__soort=Documentsoort.OPP)
    untrue = submitted.filter(bijlagen__document__in=eerder)
    rows = Aanvraag.objects.select_for_update(of=("self",)).select_related("soort", "swv")
    found = waiting.filter(status__in=statuses).values("pk").union(without.values("pk"), untrue.values("pk"))
    return list(rows.filter(pk__in=[row["pk"] for row in found]))
