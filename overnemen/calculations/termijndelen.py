"""The parts in which a grant is due, as a file has them: read strictly, in the shape in which a kind keeps them."""

from decimal import Decimal, InvalidOperation
from typing import Any

from toewijzing.calculations.bedrag import HONDERD, NUL
from toewijzing.calculations.betaaltermijn import Termijnmoment, is_dag_van_jaar

NAMEN = frozenset({"procent", "moment", "weken", "dag", "maand"})
MAX_DELEN, MAX_WEKEN, MAX_CIJFERS = 12, 520, 6


def read_termijndelen(raw: Any) -> list[dict[str, Any]]:
    """A list of parts. Raises ValueError in Dutch for anything that can be no part."""
    if not isinstance(raw, list) or len(raw) > MAX_DELEN:
        raise ValueError(f"hier hoort een lijst van hoogstens {MAX_DELEN} termijnen.")
    for each in raw:
        if not isinstance(each, dict) or not {"procent", "moment"} <= set(each) <= NAMEN:
            raise ValueError(f"bij een termijn horen {', '.join(sorted(NAMEN))}.")
        if not _is_procent(each["procent"]):
            raise ValueError("bij een termijn hoort een percentage als tekst, boven 0 en tot en met 100.")
        if each["moment"] not in Termijnmoment.values:
            raise ValueError("bij een termijn hoort een moment dat Verband kent.")
        _check_wanneer(each["moment"], each.get("weken"), each.get("dag"), each.get("maand"))
    return raw


def _is_procent(raw: Any) -> bool:
    try:
        value = Decimal(raw) if isinstance(raw, str) and len(raw) <= MAX_CIJFERS else NUL
    except InvalidOperation:
        return False
    return value.is_finite() and NUL < value <= HONDERD


def _check_wanneer(moment: str, weken: Any, dag: Any, maand: Any) -> None:
    """What says when: weeks with «weken», a day of the year with «datum», and nothing else with the others."""
    if any(value is not None and type(value) is not int for value in (weken, dag, maand)):
        raise ValueError("weken, dag en maand van een termijn zijn hele getallen.")
    if (weken is not None) != (moment == Termijnmoment.WEKEN) or not 0 <= (weken or 0) <= MAX_WEKEN:
        raise ValueError(f"weken horen alleen bij «een aantal weken na het begin», van 0 tot en met {MAX_WEKEN}.")
    if moment == Termijnmoment.DATUM and not is_dag_van_jaar(dag, maand):
        raise ValueError("de dag van een termijn bestaat niet elk jaar.")
    if moment != Termijnmoment.DATUM and (dag is not None or maand is not None):
        raise ValueError("een dag en een maand van een termijn horen alleen bij «op een dag van het jaar».")
