"""A running request and the newer version of its kind: which that is, what would still be to do, and why it can't be."""

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.utils import timezone

from swv.kern.geld import write_euro
from swv.kern.meelezen import read_along
from swv.organisatie.models import holds_on
from toewijzing.calculations.antwoord import BRON, describe_antwoord, is_leeg, make_vorm
from toewijzing.calculations.bedrag import NUL, Bedragsom, Bedragwijze
from toewijzing.calculations.overgang import match_done
from toewijzing.calculations.proef import Proefstap, simulate
from toewijzing.calculations.voorwaarde import Waarheid
from toewijzing.enums import VOOR_VERSTUREN, Stap, Status, Versiestatus
from toewijzing.models import Aanvraag, Aanvraagsoort, Routestap, Stapuitvoering, Vraag
from toewijzing.queries.bedrag import calculate_gevraagd, why_no_tarief
from toewijzing.queries.formulier import to_mapping
from toewijzing.queries.grens import ONGEWOON
from toewijzing.queries.route import get_stappen, read_for

VOOR = ("stappen__voorwaarden", "vragen", "checklist")
BIJ_COMMISSIE = "De aanvraag ligt bij een orgaan. Zet hem over als dat heeft geadviseerd."
VOORLOPIG = "De aanvraag staat voorlopig op een agenda. Haal hem daar eerst af."
ANDER_BESLUIT = (
    "Het besluit van de nieuwe regels is van een andere soort (TLV of Awb-besluit). Rond deze aanvraag af met de regels"
    " van toen, of laat de school opnieuw aanvragen."
)
LANGERE_TERMIJN = (
    "De wettelijke termijn van de nieuwe regels is langer, en die wordt tijdens een aanvraag niet langer. Rond deze"
    " aanvraag af met de regels van toen."
)
ANDER_ANTWOORD = (
    "«{}» vraagt in de nieuwe regels een ander soort antwoord dan de school gaf. Rond deze aanvraag af met de regels van"
    " toen."
)
ANDER_BEDRAG = (
    "De nieuwe regels rekenen het bedrag anders uit dan de school het vroeg. Rond deze aanvraag af met de regels van toen, of"
    " laat de school opnieuw aanvragen."
)
OF_OPNIEUW = "Rond deze aanvraag af met de regels van toen, of laat de school opnieuw aanvragen."
NOG_AKKOORD = (
    "De nieuwe regels vragen ook: {}. Dat kan niet meer als de aanvraag is ingediend. Rond deze aanvraag af met de regels"
    " van toen, of laat de school opnieuw aanvragen."
)
VAN_TOEN = "Rond deze aanvraag af met de regels van toen."
NOG_ADVIES = (
    "Er is nog advies gevraagd, en de nieuwe regels vragen minder deskundigen. Wacht op het advies, of haal de deskundige"
    " eerst van de zaak."
)


@dataclass(frozen=True)
class Overgang:
    """What going over would do: ``gehouden`` {id of a new step: id of the old one that stays done}.

    ``weg`` are the steps of the new route as this request meets them, ``gedaan`` the ids of those that are done.
    ``te_veel``: which bound of the new rules its amount would pass, "" when none.
    """

    nieuw: Aanvraagsoort
    stappen: Sequence[Routestap]
    gehouden: Mapping[int, int]
    weg: Sequence[Proefstap]
    gedaan: frozenset[int]
    te_veel: str = ""


def _newer(soort: Any, code: Any, swv: Any, van: Any, vandaag: date) -> QuerySet[Aanvraagsoort]:
    later = Q(van__gt=van) | Q(van=van, pk__gt=soort)
    return Aanvraagsoort.objects.filter(holds_on(vandaag), later, swv=swv, code=code).order_by("-van", "-pk")


def with_nieuwe_soort(aanvragen: QuerySet[Aanvraag]) -> QuerySet[Aanvraag]:
    """With the id of the newer version that holds today, read along with the request (``nieuwe_soort_id``)."""
    soort, code, swv, van = (OuterRef(name) for name in ("soort", "soort__code", "swv", "soort__van"))
    newer = _newer(soort, code, swv, van, timezone.localdate())
    return read_along(aanvragen, nieuwe_soort_id=Subquery(newer.values("pk")[:1]))


def find_nieuwe_soort_id(aanvraag: Aanvraag, vandaag: date) -> int | None:
    """The id of the newer version of its kind that holds on this day. Uses ``with_nieuwe_soort`` when it is there."""
    if "nieuwe_soort_id" in aanvraag.__dict__:
        return aanvraag.nieuwe_soort_id
    soort = aanvraag.soort
    return _newer(soort.pk, soort.code, aanvraag.swv_id, soort.van, vandaag).values_list("pk", flat=True).first()


def plan_overgang(aanvraag: Aanvraag, vandaag: date) -> Overgang | None:
    """What this request would meet under the version of today; None without a newer one."""
    pk = find_nieuwe_soort_id(aanvraag, vandaag)
    nieuw = Aanvraagsoort.objects.filter(pk=pk).prefetch_related(*VOOR).first() if pk else None
    if nieuw is None:
        return None
    rows = list(nieuw.stappen.all())
    stappen, oud = get_stappen(nieuw), [stap.make_wegstap() for stap in aanvraag.soort.stappen.with_regels()]
    taken = Stapuitvoering.objects.filter(aanvraag=aanvraag.pk, vervallen_op__isnull=True)
    gehouden = match_done(oud, stappen, set(taken.values_list("stap", flat=True)))
    as_new = copy(aanvraag)
    forget_tarief(as_new, nieuw)
    as_new.soort = nieuw
    som = calculate_gevraagd(as_new)
    if nieuw.regel is not None and nieuw.regel.wijze != Bedragwijze.TOTAAL:
        as_new.gevraagd_bedrag = som.bruto if som else None
    feiten = read_for(as_new, stappen)
    experts = {stap.id for stap in stappen if stap.doet == Stap.DESKUNDIGEN}
    ready = experts if aanvraag.adviezen_binnen >= nieuw.aantal_deskundigen else set()
    weg = simulate(stappen, feiten, vandaag, {})
    te_veel = _find_te_veel(aanvraag, as_new, som) or _find_niemand(as_new, rows, weg)
    return Overgang(nieuw, rows, gehouden, weg, frozenset({*gehouden, *ready}), te_veel)


def forget_tarief(aanvraag: Aanvraag, nieuw: Aanvraagsoort) -> None:
    """Another rate is not the one that was kept with the request: its amount is computed anew."""
    if aanvraag.soort.bedrag_tarief != nieuw.bedrag_tarief:
        aanvraag.gevraagd_tarief = None


def _find_te_veel(aanvraag: Aanvraag, as_new: Aanvraag, som: Bedragsom | None) -> str:
    """Which bound on the amount or number is passed that was not passed so far, or that there is no rate; else ""."""
    if tekst := why_no_tarief(as_new):
        return tekst
    if som is None or not som.gekort:
        return ""
    oud = calculate_gevraagd(aanvraag)
    before = {each.code: each.minder for each in oud.gekort} if oud else {}
    new = [each for each in som.gekort if each.minder > before.get(each.code, NUL)]
    if not new:
        return ""
    in_euro = som.bruto is not None and any(each.code != "aantal" for each in new)
    komt = f"Met de nieuwe regels komt deze aanvraag op {write_euro(som.bruto or NUL)}. " if in_euro else ""
    return komt + " ".join(each.tekst for each in new)


def _find_niemand(as_new: Aanvraag, stappen: Sequence[Routestap], weg: Sequence[Proefstap]) -> str:
    """That nobody decides about this amount in the new route, "" when somebody does or nobody ever decides."""
    beslist = [each.oordeel for row, each in zip(stappen, weg, strict=True) if row.doet == Stap.BESLUIT]
    if not beslist or as_new.gevraagd_bedrag is None or any(each != Waarheid.NEE for each in beslist):
        return ""
    bedrag = write_euro(as_new.gevraagd_bedrag)
    return f"Met de nieuwe regels komt deze aanvraag op {bedrag}, en daarover beslist in de nieuwe weg niemand."


def why_no_overgang(aanvraag: Aanvraag, plan: Overgang) -> str:
    """Why this request can't go over now, with the way out; "" when it can."""
    oud, nieuw = aanvraag.soort, plan.nieuw
    if aanvraag.status in (Status.GEAGENDEERD, Status.AANGEHOUDEN):
        return BIJ_COMMISSIE
    if aanvraag.zitting_op and aanvraag.status != Status.GEADVISEERD:
        return VOORLOPIG
    if (oud.geeft_tlv, oud.is_awb_besluit) != (nieuw.geeft_tlv, nieuw.is_awb_besluit):
        return ANDER_BESLUIT
    if nieuw.is_awb_besluit and nieuw.wettelijke_weken > oud.wettelijke_weken:
        return LANGERE_TERMIJN
    if reason := nieuw.why_not_for_school(aanvraag.school):
        return f"{reason} {VAN_TOEN}"
    if _counts_otherwise(aanvraag, nieuw):
        return ANDER_BEDRAG
    if plan.te_veel:
        return f"{plan.te_veel} {OF_OPNIEUW}"
    if aanvraag.adviezen_gevraagd > max(aanvraag.adviezen_binnen, nieuw.aantal_deskundigen):
        return NOG_ADVIES
    for row, each in zip(plan.stappen, plan.weg, strict=True):
        if row.doet in VOOR_VERSTUREN and each.oordeel != Waarheid.NEE and row.pk not in plan.gedaan:
            wat = "akkoord" if row.doet == Stap.AKKOORD else "handtekening"
            return NOG_AKKOORD.format(f"{wat} van de {row.get_rol_display()}")
    before = {vraag.code: vraag.soort for vraag in oud.vragen.all()}
    for vraag in nieuw.vragen.all():
        answered = not is_leeg(aanvraag.antwoorden.get(vraag.code, ""))
        if answered and before.get(vraag.code, vraag.soort) != vraag.soort:
            return ANDER_ANTWOORD.format(vraag.label)
    return ""


def _counts_otherwise(aanvraag: Aanvraag, nieuw: Aanvraagsoort) -> bool:
    """An amount or number was asked, and this version counts it in another way or unit: it would mean something else."""
    oud = aanvraag.soort.regel
    asked = aanvraag.gevraagd_bedrag is not None or aanvraag.gevraagd_aantal is not None
    if not asked or oud is None or nieuw.regel is None:
        return False
    return (oud.wijze, oud.eenheid) != (nieuw.regel.wijze, nieuw.regel.eenheid)


def describe_eerdere_antwoorden(aanvraag: Aanvraag, codes: set[str]) -> list[tuple[str, str]]:
    """(question, answer in words) of what was answered to questions of an earlier version; ``codes`` are those of now.

    One query, and none when every answer has its question.
    """
    kept = {*codes, BRON, ONGEWOON}
    gone = {code for code, value in aanvraag.antwoorden.items() if code not in kept and not is_leeg(value)}
    if not gone:
        return []
    rows = Vraag.objects.filter(
        code__in=gone, aanvraagsoort__swv=aanvraag.swv_id, aanvraagsoort__code=aanvraag.soort.code,
        aanvraagsoort__status=Versiestatus.GEPUBLICEERD,
    )  # fmt: skip
    found: dict[str, Vraag] = {vraag.code: vraag for vraag in rows.order_by("aanvraagsoort__van", "pk")}
    return [
        (vraag.label, describe_antwoord(make_vorm(to_mapping(vraag)), aanvraag.antwoorden[code]))
        for code, vraag in found.items()
    ]
