"""The table of an OPP: which step is possible when, who may take it, what it needs and what it does.

Texts and goals are written in the statuses of ``BEWERKBAAR``. Overleg and instemming are steps too, because each is
about one exact text: who looked at an older one is refused. While a change is being made, the adopted text holds.
"""

from datetime import date
from typing import Any

from django.utils import timezone

from opp.calculations import blocking, is_nearly_adult
from opp.enums import BEWERKBAAR, Instemmingstand, Status
from opp.permissions import is_school, is_zorgcoordinator, mag_vaststellen
from opp.queries.opp import get_huidige, get_open_versie, get_tekorten
from opp.services import opp as stappen
from swv.kern.workflow import Transition, Workflow, any_of

# --- what has to be so ----------------------------------------------------------------------------------------------


def guard_wet(opp: Any, vandaag: date) -> str:
    """Adoption without what the law asks is refused, in words."""
    versie = get_open_versie(opp)
    if versie is None:
        return "Er is geen tekst om vast te stellen."
    missing = blocking(get_tekorten(opp, vandaag, versie))
    if not missing:
        return ""
    more = f" En nog {len(missing) - 1}: zie «Wat vraagt de wet?»." if len(missing) > 1 else ""
    return f"Dit OPP voldoet nog niet aan de wet. {missing[0].tekst}{more}"


def guard_text(opp: Any, vandaag: date) -> str:
    """There is something to talk about."""
    versie = get_open_versie(opp)
    if versie is None:
        return "Er is geen tekst die nog vastgesteld moet worden."
    return "" if stappen.has_content(opp, versie) else "Schrijf eerst de tekst: er staat nog niets om te bespreken."


def guard_instemming(opp: Any, vandaag: date) -> str:
    """There is a handelingsdeel on which the parents' word is still asked, or their refusal can turn into consent."""
    versie = get_huidige(opp)
    stand = stappen.get_stand_instemming(opp, versie, vandaag)[0] if versie else Instemmingstand.NIET_NODIG
    if stand == Instemmingstand.NIET_NODIG:
        return "Er is nog geen handelingsdeel. Voeg eerst een doel toe."
    return ""


def _has_adopted_text(opp: Any) -> bool:
    return opp.vigerend_id is not None


def _is_nearly_adult(opp: Any) -> bool:
    return is_nearly_adult(opp.leerling.geboortedatum, timezone.localdate())


# --- the table ------------------------------------------------------------------------------------------------------

OPP = Workflow(
    labels=dict(Status.choices),
    field_labels={
        "datum": "de datum", "wijze": "hoe", "uitkomst": "of zij instemmen", "conclusie": "wat is de conclusie?",
        "vervolg": "hoe gaat u verder?", "eind": "de laatste dag", "tekst": "wat er gezegd is",
        "beslist_zelf": "of de leerling zelf beslist",
    },
    transitions=(
        Transition(
            "bespreken", "Leg het overleg vast", BEWERKBAAR, Status.BESPROKEN, is_school, required=("datum", "wijze", "hash"),
            guard=guard_text, effect=stappen.record_overleg,
        ),
        Transition(
            "horen", "Leg vast wat de leerling vindt", BEWERKBAAR, None, is_school, required=("wijze", "tekst"),
            guard=guard_text, effect=stappen.record_gehoord,
        ),
        Transition(
            "instemming_vastleggen", "Leg de instemming vast",
            BEWERKBAAR | any_of(Status.VASTGESTELD, Status.GEEVALUEERD), None, is_school,
            required=("datum", "wijze", "uitkomst", "hash"), guard=guard_instemming, effect=stappen.record_instemming,
        ),
        Transition(
            "bekwaamheid_vastleggen", "Leg vast wie beslist vanaf 18 jaar",
            any_of(*(status for status in Status.values if status != Status.AFGESLOTEN)), None, is_zorgcoordinator,
            required=("beslist_zelf",), applies=_is_nearly_adult, effect=stappen.record_bekwaamheid,
        ),
        Transition(
            "vaststellen", "Stel het OPP vast", any_of(Status.BESPROKEN), Status.VASTGESTELD, mag_vaststellen,
            guard=guard_wet, effect=stappen.adopt, primary=True,
        ),
        Transition(
            "evalueren", "Evalueer met de ouders", any_of(Status.VASTGESTELD, Status.GEEVALUEERD), Status.GEEVALUEERD,
            is_school, required=("datum", "wijze", "conclusie", "vervolg"), effect=stappen.evaluate, primary=True,
        ),
        Transition(
            "bijstellen", "Stel bij", any_of(Status.VASTGESTELD, Status.GEEVALUEERD), Status.BIJGESTELD, is_school,
            effect=stappen.start_new_version,
        ),
        Transition(
            "bijstelling_intrekken", "Stop met bijstellen", any_of(Status.BIJGESTELD, Status.BESPROKEN), Status.VASTGESTELD,
            is_zorgcoordinator, reason_required=True, applies=_has_adopted_text, effect=stappen.drop_new_version,
        ),
        Transition(
            "afsluiten", "Sluit het OPP af",
            any_of(*(status for status in Status.values if status != Status.AFGESLOTEN)), Status.AFGESLOTEN,
            is_zorgcoordinator, required=("eind",), reason_required=True, effect=stappen.close,
        ),
    ),
)  # fmt: skip
