"""The table of a budget: everything a step asks, says and does."""

from datetime import date
from typing import Any

from financien.begroten.calculations.begroting import ALGEMEEN
from financien.begroten.enums import Begrotingstatus, Postsoort
from financien.begroten.models import Begroting
from financien.begroten.permissions import is_opr, is_rvt
from financien.begroten.services import stap
from financien.referentie.permissions import is_controller, is_directeur
from swv.kern.zaken.forms import RedenForm, ToelichtingForm
from swv.kern.zaken.register import register_workflow
from swv.kern.zaken.tabel import Transition, Workflow, any_of
from swv.organisatie.models import Gebruiker

CONCEPT, RVT, OPR = (any_of(status) for status in (Begrotingstatus.CONCEPT, Begrotingstatus.RVT, Begrotingstatus.OPR))


def guard_complete(obj: Any, user: Gebruiker, vandaag: date) -> str:
    """A budget that is offered has income and costs in its first year, and a beginning of the algemene reserve."""
    posts = obj.posten.filter(bedragen__jaar=obj.jaar).order_by().values_list("soort", flat=True)
    sides = set(posts.union(obj.reserves.order_by().values_list("soort", flat=True)))
    if Postsoort.BATEN not in sides:
        return f"Er zijn nog geen baten voor {obj.jaar}."
    if Postsoort.LASTEN not in sides:
        return f"Er zijn nog geen lasten voor {obj.jaar}."
    if ALGEMEEN not in sides:
        return "Vul eerst de stand van de algemene reserve aan het begin in."
    return ""


def guard_not_consented(obj: Any, user: Gebruiker, vandaag: date) -> str:
    """Why the budget can't be taken along this way any more: the OPR has consented. "" as long as it has not."""
    return "De OPR heeft al ingestemd." if obj.ingestemd_op else ""


def guard_consented(obj: Any, user: Gebruiker, vandaag: date) -> str:
    """Why the budget can't be adopted yet: the OPR has to consent first. "" once it has."""
    return "" if obj.ingestemd_op else "De OPR heeft nog niet ingestemd."


ZEKER = "Weet u zeker dat u dit wilt? Dit kunt u niet terugdraaien."
TERUG = "De begroting is terug bij de controller, met uw toelichting."

BEGROTING = register_workflow(Begroting, Workflow[Begroting](
    labels=dict(Begrotingstatus.choices),
    transitions=(
        Transition(
            "aanbieden", "Bied aan de raad van toezicht aan", CONCEPT, Begrotingstatus.RVT, is_controller,
            guard=guard_complete, effect=stap.offer, primary=True, form=ToelichtingForm,
            explain="Daarna kunt u niets meer wijzigen, tenzij u de begroting terughaalt.",
            success="De raad van toezicht krijgt bericht. U kunt de begroting terughalen zolang zij niet is vastgesteld.",
        ),
        Transition(
            "goedkeuren", "Keur goed", RVT, Begrotingstatus.OPR, is_rvt, effect=stap.approve, primary=True,
            form=ToelichtingForm,
            explain="U keurt de begroting goed namens de raad van toezicht. Daarna gaat zij naar de OPR.",
            success="De begroting is goedgekeurd. De OPR krijgt bericht.",
        ),
        Transition(
            "teruggeven", "Geef terug", RVT, Begrotingstatus.CONCEPT, is_rvt, reason_required=True, effect=stap.send_back,
            form=RedenForm, explain="De controller past de begroting aan en biedt haar opnieuw aan.",
            success=TERUG,
        ),
        Transition(
            "instemmen", "Stem in", OPR, None, is_opr, guard=guard_not_consented, effect=stap.consent, primary=True,
            form=ToelichtingForm,
            explain="U legt vast dat de ondersteuningsplanraad instemt. Daarna stelt de directeur de begroting vast.",
            success="De instemming is vastgelegd. De directeur kan de begroting vaststellen.",
        ),
        Transition(
            "niet_instemmen", "Stem niet in", OPR, Begrotingstatus.CONCEPT, is_opr, reason_required=True,
            guard=guard_not_consented, effect=stap.send_back, form=RedenForm,
            explain="De controller past de begroting aan. Daarna keurt de raad van toezicht haar opnieuw goed.",
            success=TERUG,
        ),
        Transition(
            "vaststellen", "Stel vast", OPR, Begrotingstatus.VASTGESTELD, is_directeur, guard=guard_consented,
            effect=stap.adopt, primary=True, form=ToelichtingForm, confirm=ZEKER,
            explain="De begroting ligt daarna vast, met alle bedragen en uitkomsten. Een wijziging wordt een nieuwe versie.",
            success="De begroting is vastgesteld. Zij verandert niet meer.",
        ),
        Transition(
            "terughalen", "Haal terug om te wijzigen", RVT | OPR, Begrotingstatus.CONCEPT, is_controller,
            reason_required=True, effect=stap.take_back, form=RedenForm,
            explain="Goedkeuring en instemming vervallen: na een wijziging zijn die opnieuw nodig.",
            success="De begroting is weer een concept. U kunt haar wijzigen.",
        ),
        Transition(
            "intrekken", "Trek in", CONCEPT, Begrotingstatus.INGETROKKEN, is_controller, reason_required=True,
            form=RedenForm, confirm=ZEKER,
            explain="Dit concept vervalt. U kunt daarna een nieuwe versie maken.", success="Dit concept is ingetrokken.",
        ),
    ),
))  # fmt: skip
