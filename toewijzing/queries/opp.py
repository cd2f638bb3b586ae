"""What a request reads from the OPP of the pupil at the asking school, so that nothing is typed twice.

An adopted OPP in Verband is the document «opp» of the checklist, answers open questions, and its PDF goes along. An
OPP that is not adopted yet, or no longer meets the law, says in the words of the legal check what is still missing.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce, Greatest

from leerlingen.enums import Documentsoort, Inschrijvingsoort
from leerlingen.models import Inschrijving
from opp.calculations import blocking, passes
from opp.enums import LOPEND, Zwaarte
from opp.models import Opp
from opp.queries.opp import get_bekend, get_documentdatum, get_lopend, get_open_versie, get_tekorten
from swv.kern.meelezen import read_along
from swv.organisatie.models import Organisatie, holds_on
from toewijzing.calculations import Ontbreekt
from toewijzing.enums import Aanvraagonderwerp, Status, Toekenningstatus
from toewijzing.models import Aanvraag, AanvraagDocument, Aanvraagsoort, Agendapunt, Toekenning

CODE = f"document:{Documentsoort.OPP}"
ZONDER_OPP = "Er is nog geen OPP. Schrijf het in Verband, of leg het vast met de pdf uit uw eigen systeem."
EIGEN_OPP = (
    "Een OPP van uw eigen school legt u vast bij «OPP», met de pdf en de gegevens die de wet vraagt. "
    "Voeg hier alleen een OPP toe van voordat de leerling op uw school kwam."
)
# In these the school still writes: what the OPP knows may be filled in.
SCHRIJFT = (Status.CONCEPT, Status.BIJ_OUDERS)


def with_opp(aanvragen: QuerySet[Aanvraag], vandaag: date) -> QuerySet[Aanvraag]:
    """With ``opp_datum`` (day of the OPP that counts) and ``opp_open`` (number of a running one that doesn't count yet)."""
    opps = Opp.objects.filter(
        leerling=OuterRef("leerling"), school=OuterRef("school"), status__in=LOPEND, soort__is_opp=True
    )
    counts = Q(vigerend__isnull=False) & (Q(evaluatie_voor__isnull=True) | Q(evaluatie_voor__gte=vandaag))
    adopted = opps.filter(counts).values(
        dag=Greatest(F("vigerend__vastgesteld_op"), Coalesce("geevalueerd_op", F("vigerend__vastgesteld_op")))
    )
    return read_along(
        aanvragen,
        opp_datum=Subquery(adopted[:1]),
        opp_open=Subquery(opps.exclude(counts).values("nummer")[:1]),
    )


def get_opp_documenten(aanvraag: Aanvraag, vandaag: date) -> list[tuple[str, date]]:
    """The OPP that counts as (kind, day) for the checklist: adopted, and it still meets the law.

    Uses ``with_opp`` when it is there: then of what can change after the adoption only the evaluation is looked at.
    """
    if hasattr(aanvraag, "opp_datum"):
        dag = aanvraag.opp_datum
    else:
        opp = get_lopend(aanvraag.leerling_id, aanvraag.school_id)
        dag = get_documentdatum(opp) if opp and passes(get_tekorten(opp, vandaag)) else None
    return [(Documentsoort.OPP, dag)] if dag else []


def own_opp(school: Any, document: str = "") -> Q:
    """Documents that are called an OPP and are of a day on which the pupil was enrolled at this school.

    Such a file is no OPP: the school's own stands in Verband, or is recorded there with its PDF and what the law asks.
    ``document`` is the path to the document from the rows that are filtered.
    """
    dag = OuterRef(f"{document}datum")
    enrolled = Inschrijving.objects.filter(
        Q(tot__isnull=True) | Q(tot__gt=dag), van__lte=dag, leerling=OuterRef("leerling"), school=school,
        soort=Inschrijvingsoort.INSCHRIJVING,
    )  # fmt: skip
    return Q(**{f"{document}soort": Documentsoort.OPP}) & Q(Exists(enrolled))


def counting(bijlagen: QuerySet[AanvraagDocument]) -> QuerySet[AanvraagDocument]:
    """Documents that count for the checklist; the school's own OPP counts by itself (``get_opp_documenten``)."""
    return bijlagen.filter(~own_opp(OuterRef("aanvraag__school"), "document__"), document__verwijderd_op__isnull=True)


def is_own_opp(aanvraag: Aanvraag, soort: str, datum: date) -> bool:
    """Would a file of this kind and day be called the asking school's own OPP?"""
    rows = Inschrijving.objects.filter(holds_on(datum), leerling=aanvraag.leerling_id, school=aanvraag.school_id)
    return soort == Documentsoort.OPP and rows.filter(soort=Inschrijvingsoort.INSCHRIJVING).exists()


def explain_opp(missing: list[Ontbreekt], aanvraag: Aanvraag, vandaag: date) -> list[Ontbreekt]:
    """The same list, in which a missing OPP says what keeps it from counting, or where the school records it."""
    if not any(item.code == CODE for item in missing):
        return missing
    opp = get_lopend(aanvraag.leerling_id, aanvraag.school_id) if getattr(aanvraag, "opp_open", "?") else None
    tekst = _explain(opp, vandaag) if opp and opp.soort.is_opp else ZONDER_OPP
    return [replace(item, tekst=tekst) if item.code == CODE and tekst else item for item in missing]


def _explain(opp: Opp, vandaag: date) -> str:
    """What has to be done before this running OPP counts; "" when that is not the reason."""
    if opp.vigerend_id is not None:
        gaps = [tekort for tekort in get_tekorten(opp, vandaag) if tekort.zwaarte != Zwaarte.FEIT]
        return f"{opp.nummer} voldoet niet meer aan de wet. {gaps[0].tekst}" if gaps else ""
    versie = get_open_versie(opp)
    gaps = blocking(get_tekorten(opp, vandaag, versie))
    eerst = f"Daarvoor nog: {gaps[0].tekst}" if gaps else "Alles wat daarvoor nodig is, is er."
    return f"Stel {opp.nummer} vast: dan gaat het vanzelf mee. {eerst}"


# --- when one is due ------------------------------------------------------------------------------------------------


def get_steun(school: Organisatie, vandaag: date) -> QuerySet[Any, Any]:
    """Support that was granted to pupils on request of this school and runs, or will; a TLV is for elsewhere."""
    alive = (Toekenningstatus.VERLEEND, Toekenningstatus.GEPLAATST)
    rows = Toekenning.objects.filter(
        besluit__aanvraag__school=school, besluit__aanvraag__soort__geeft_tlv=False, status__in=alive, eind__gte=vandaag
    )
    return rows.order_by("begin", "pk").values("leerling", "begin")


def get_aanvraagsoorten(swv_id: int, vandaag: date) -> list[tuple[str, str]]:
    """(code, name) of the kinds of request of this swv that hold on a day."""
    rows = Aanvraagsoort.objects.filter(holds_on(vandaag), swv=swv_id, onderwerp=Aanvraagonderwerp.LEERLING)
    rows = rows.order_by("sorteernaam")
    return list(rows.values_list("code", "naam"))


def get_ingediend(school: Organisatie) -> QuerySet[Any, Any]:
    """Requests that this school handed in: ``leerling``, the day (``begin``) and the code of the kind (``wat``)."""
    rows = Aanvraag.objects.filter(school=school, ontvangen_op__isnull=False)
    return rows.annotate(begin=F("ontvangen_op"), wat=F("soort__code")).order_by("pk")


def get_besproken(school: Organisatie) -> QuerySet[Any, Any]:
    """Requests of this school on which the commission gave its advice: ``leerling``, ``begin``, ``wat`` as above."""
    rows = Agendapunt.objects.filter(~Q(oordeel=""), aanvraag__school=school, vervallen_op__isnull=True)
    return rows.annotate(begin=F("zitting__datum"), wat=F("aanvraag__soort__code")).order_by("pk")


# --- typed once -----------------------------------------------------------------------------------------------------


def fit(tekst: str, maximum: int) -> str:
    """The text, cut at a word when the question allows fewer characters."""
    return tekst if len(tekst) <= maximum else tekst[: maximum - 2].rsplit(" ", 1)[0] + " …"


def get_known_answers(aanvraag: Aanvraag) -> dict[str, str]:
    """{code: answer} of the open questions of this kind that the adopted OPP answers by their code."""
    vragen = {vraag.code: vraag for vraag in aanvraag.soort.vragen.all() if not vraag.bron and vraag.soort == "tekst"}
    known = get_bekend(aanvraag.leerling_id, aanvraag.school_id, vragen)
    return {code: fit(text, vragen[code].max_tekens) for code, text in known.items()}


def get_from_opp(aanvraag: Aanvraag) -> dict[str, str]:
    """{code: answer} of what stands in the request exactly as the OPP has it: shown as known, not asked."""
    if not getattr(aanvraag, "opp_datum", True):
        return {}
    known = get_known_answers(aanvraag)
    return {
        code: text for code, text in known.items() if str(aanvraag.antwoorden.get(code, "")).strip() == text.strip()
    }
