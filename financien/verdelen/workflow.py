"""The table of a distribution: everything a step asks, says and does."""

from datetime import date

from financien.referentie.permissions import is_controller, is_directeur
from financien.verdelen.enums import Verdelingstatus
from financien.verdelen.forms.stap import VaststellenForm
from financien.verdelen.models import Verdeling
from financien.verdelen.queries.berekening import get_berekening
from financien.verdelen.services.verdeling import (
    ANDERE_CIJFERS,
    adopt,
    agrees_with_data,
    describe_problems,
    share,
    take_back,
)
from swv.kern.zaken.forms import RedenForm, ToelichtingForm
from swv.kern.zaken.register import register_workflow
from swv.kern.zaken.tabel import Transition, Workflow, any_of
from swv.organisatie.models import Gebruiker

CONCEPT, GEDEELD = any_of(Verdelingstatus.CONCEPT), any_of(Verdelingstatus.GEDEELD)


def guard_no_other_shared(verdeling: Verdeling, user: Gebruiker, vandaag: date) -> str:
    """Boards look at one draft of a year at a time."""
    others = Verdeling.objects.filter(
        swv=verdeling.swv_id, jaar=verdeling.jaar, periode=verdeling.periode, status=Verdelingstatus.GEDEELD
    )
    other = others.exclude(pk=verdeling.pk).first()
    return f"«{other.naam}» is al gedeeld voor {other.periode_naam}. Haal die eerst terug." if other else ""


def guard_outcome(verdeling: Verdeling, user: Gebruiker, vandaag: date) -> str:
    """There is something to share, and no other draft of this year is shared."""
    return guard_no_other_shared(verdeling, user, vandaag) or describe_problems(get_berekening(verdeling))


def guard_same_figures(verdeling: Verdeling, user: Gebruiker, vandaag: date) -> str:
    """What is adopted is what the boards saw."""
    return "" if agrees_with_data(verdeling) else ANDERE_CIJFERS


VERDELING = register_workflow(Verdeling, Workflow[Verdeling](
    labels=dict(Verdelingstatus.choices),
    transitions=(
        Transition(
            "delen", "Deel met de besturen", CONCEPT, Verdelingstatus.GEDEELD, is_controller, guard=guard_outcome,
            effect=share, primary=True, form=ToelichtingForm,
            explain="Elk bestuur ziet hierna de bedragen van zichzelf en zijn scholen. Wat u deelt, staat vast: veranderen"
            " tellingen of tarieven, dan haalt u de verdeling terug en deelt u opnieuw.",
            success="De besturen zien nu hun eigen deel van deze verdeling.",
        ),
        Transition(
            "terughalen", "Haal terug", GEDEELD, Verdelingstatus.CONCEPT, is_controller, reason_required=True,
            effect=take_back, form=RedenForm,
            explain="De besturen zien de verdeling daarna niet meer. U kunt weer wijzigen.",
            success="De verdeling is weer een concept. De besturen zien haar niet meer.",
        ),
        Transition(
            "vaststellen", "Stel vast", GEDEELD, Verdelingstatus.VASTGESTELD, is_directeur, guard=guard_same_figures,
            effect=adopt, primary=True, form=VaststellenForm,
            explain="De bedragen liggen hierna vast. Elk bestuur krijgt een brief met het betaalschema. Iets verbeteren"
            " kan daarna alleen met een nieuwe versie.",
            confirm="U stelt de verdeling vast en elk bestuur krijgt een brief. Dit kunt u niet terugdraaien.",
            success="De verdeling is vastgesteld. De brieven aan de besturen worden nu gemaakt.",
        ),
        Transition(
            "opbergen", "Berg op", CONCEPT, Verdelingstatus.OPGEBORGEN, is_controller, form=ToelichtingForm,
            explain="Het scenario verdwijnt uit de lijst. U kunt het later terugzetten.",
            success="Het scenario is opgeborgen.",
        ),
        Transition(
            "terugzetten", "Zet terug", any_of(Verdelingstatus.OPGEBORGEN), Verdelingstatus.CONCEPT, is_controller,
            form=ToelichtingForm, explain="Het scenario komt terug in de lijst, als concept.",
            success="Het scenario is weer een concept.",
        ),
    ),
))  # fmt: skip
