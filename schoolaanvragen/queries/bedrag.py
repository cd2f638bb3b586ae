"""What a kind says about the amount and the hours of a request of a school: bounds, who bears it, and when it is paid."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from swv.kern.geld import write_aantal, write_euro
from toewijzing.calculations.bedrag import Bedragregel, Bedragsom, calculate_bedrag, describe_som, explain_regel
from toewijzing.calculations.betaaltermijn import Deelbetaling, split_termijnen
from toewijzing.models import Aanvraagsoort


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


def find_te_veel(soort: Aanvraagsoort, omvang: Mapping[str, Decimal | None]) -> dict[str, str]:
    """{field: why it is more than this kind gives, and the way out}, of «bedrag» (euro) and «uren» in ``omvang``."""
    fouten = {}
    bedrag, uren = omvang.get("bedrag"), omvang.get("uren")
    if bedrag is not None and soort.bedrag_hoogstens is not None and bedrag > soort.bedrag_hoogstens:
        most = write_euro(soort.bedrag_hoogstens)
        fouten["bedrag"] = f"Ten hoogste {most} per aanvraag. Vul een lager bedrag in."
    if uren is not None and soort.bedrag_hoogstens_aantal is not None and uren > soort.bedrag_hoogstens_aantal:
        most = write_aantal(soort.bedrag_hoogstens_aantal)
        fouten["uren"] = f"Ten hoogste {most} uur per aanvraag. Vul minder uren in."
    return fouten


def explain_bedrag(soort: Aanvraagsoort) -> str:
    """What one should know before filling in an amount; "" where there is nothing to say."""
    return explain_regel(get_regel(soort))


def explain_uren(soort: Aanvraagsoort) -> str:
    """What one should know before filling in hours; "" without a bound."""
    most = soort.bedrag_hoogstens_aantal
    return "" if most is None else f"Ten hoogste {write_aantal(most)} uur per aanvraag."


def split_bedrag(soort: Aanvraagsoort, deel_swv: Decimal | None, *, op: date, van: date) -> list[Deelbetaling]:
    """The parts in which what the swv bears is due, granted on ``op`` from ``van``; [] where the kind says nothing of it."""
    return split_termijnen(deel_swv, soort.termijndelen, toegekend_op=op, begin=van)
