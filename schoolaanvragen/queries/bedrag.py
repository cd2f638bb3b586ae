"""What a kind says about the amount and the hours of a request of a school: bounds, who bears it, and when it is paid."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from schoolaanvragen.models import Schoolaanvraag
from swv.kern.geld import write_aantal, write_euro
from toewijzing.calculations.bedrag import (
    Bedrageenheid,
    Bedragregel,
    Bedragsom,
    calculate_bedrag,
    describe_aantal,
    describe_som,
    explain_regel,
)
from toewijzing.calculations.betaaltermijn import Deelbetaling, split_termijnen
from toewijzing.models import Aanvraagsoort

# What of a request its kind can bound.
OMVANG = ("bedrag", "uren", "weken", "aantal_leerlingen", "van", "tot_en_met")
# {what a kind counts: the field of a request that has it}; without unit a number of a school is one of hours.
VELD_VAN = {
    "": "uren", Bedrageenheid.UREN: "uren", Bedrageenheid.WEKEN: "weken", Bedrageenheid.LEERLINGEN: "aantal_leerlingen",
}  # fmt: skip
MINDER = {
    "uren": "Vul minder uren in.", "weken": "Vul minder weken in.", "aantal_leerlingen": "Vul minder leerlingen in.",
}  # fmt: skip


def get_regel(soort: Aanvraagsoort) -> Bedragregel:
    """The rule for euro: a school names its amount itself, so of the kind only bounds and shares count."""
    return Bedragregel(
        deel_bestuur=soort.bedrag_deel_bestuur, eigen_risico=soort.bedrag_eigen_risico, hoogstens=soort.bedrag_hoogstens
    )


def calculate_verdeling(soort: Aanvraagsoort, bedrag: Decimal | None) -> Bedragsom | None:
    """What board and swv bear of an amount (euro); None without one."""
    return None if bedrag is None else calculate_bedrag(get_regel(soort), bedrag=bedrag)


def describe_verdeling(soort: Aanvraagsoort, bedrag: Decimal | None) -> list[str]:
    """The same in sentences, where the board bears something; else []."""
    som = calculate_verdeling(soort, bedrag)
    return describe_som(get_regel(soort), som) if som is not None and som.deel_bestuur else []


def read_omvang(aanvraag: Schoolaanvraag) -> dict[str, Any]:
    """{field: value} of all of a request that its kind can bound."""
    return {name: getattr(aanvraag, name) for name in OMVANG}


def find_te_veel(soort: Aanvraagsoort, omvang: Mapping[str, Any]) -> dict[str, str]:
    """{field: why it is more than this kind gives, and the way out}, of what is there of ``OMVANG``.

    The bound on a number holds for what the kind counts: hours, pupils, or weeks (of a period without them: its days).
    """
    fouten, bedrag = {}, omvang.get("bedrag")
    if bedrag is not None and soort.bedrag_hoogstens is not None and bedrag > soort.bedrag_hoogstens:
        most = write_euro(soort.bedrag_hoogstens)
        fouten["bedrag"] = f"Ten hoogste {most} per aanvraag. Vul een lager bedrag in."
    return fouten | _find_te_veel_aantal(soort, omvang)


def _find_te_veel_aantal(soort: Aanvraagsoort, omvang: Mapping[str, Any]) -> dict[str, str]:
    most, veld = soort.bedrag_hoogstens_aantal, get_aantalveld(soort)
    if most is None or not veld:
        return {}
    aantal = omvang.get(veld)
    if aantal is not None:
        return {veld: f"{_write_grens(soort)} {MINDER[veld]}"} if aantal > most else {}
    van, tot_en_met = omvang.get("van"), omvang.get("tot_en_met")
    if veld == "weken" and van and tot_en_met and (tot_en_met - van).days + 1 > most * 7:
        return {"tot_en_met": f"{_write_grens(soort)} Kies een eerdere laatste dag."}
    return {}


def get_aantalveld(soort: Aanvraagsoort) -> str:
    """The field in which a request has the number that this kind counts; "" for what a school does not ask a number of."""
    return VELD_VAN.get(soort.bedrag_eenheid, "")


def _write_grens(soort: Aanvraagsoort) -> str:
    """«Ten hoogste 60 uur per aanvraag.», in the unit of the kind."""
    most: Decimal = soort.bedrag_hoogstens_aantal or Decimal(0)
    if soort.bedrag_eenheid in ("", Bedrageenheid.UREN):
        return f"Ten hoogste {write_aantal(most)} uur per aanvraag."
    return f"Ten hoogste {describe_aantal(most, soort.bedrag_eenheid)} per aanvraag."


def explain_bedrag(soort: Aanvraagsoort) -> str:
    """What one should know before filling in an amount; "" where there is nothing to say."""
    return explain_regel(get_regel(soort))


def explain_aantal(soort: Aanvraagsoort, veld: str) -> str:
    """What one should know before filling in this field of ``OMVANG``; "" where the kind has no bound on its number."""
    if soort.bedrag_hoogstens_aantal is None or get_aantalveld(soort) != veld:
        return ""
    return _write_grens(soort)


def split_bedrag(soort: Aanvraagsoort, deel_swv: Decimal | None, *, op: date, van: date) -> list[Deelbetaling]:
    """The parts in which what the swv bears is due, granted on ``op`` from ``van``; [] where the kind says nothing of it."""
    return split_termijnen(deel_swv, soort.termijndelen, toegekend_op=op, begin=van)
