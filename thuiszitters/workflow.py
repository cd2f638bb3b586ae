"""The table of a thuiszitter: which step is possible when, who may take it, what it needs and what it does."""

from datetime import date
from typing import Any

from swv.kern.zaken.tabel import Transition, Workflow, any_of
from thuiszitters.enums import LOPEND, THUIS, Status
from thuiszitters.permissions import is_betrokken, is_swv
from thuiszitters.queries.zaak import find_nieuwe_school, get_lopende_interventies, get_open_afspraken
from thuiszitters.services import begeleiding, zaak

# --- what has to be so ----------------------------------------------------------------------------------------------


def guard_open_interventie(obj: Any, vandaag: date) -> str:
    known = getattr(obj, "heeft_interventie", None)  # see queries.zaak.with_counts
    found = get_lopende_interventies(obj).exists() if known is None else known
    return "" if found else "Er loopt geen interventie of aanbod."


def guard_open_afspraak(obj: Any, vandaag: date) -> str:
    known = getattr(obj, "heeft_afspraak", None)
    found = get_open_afspraken(obj).exists() if known is None else known
    return "" if found else "Er staat geen afspraak open."


def guard_nazorg_due(obj: Any, vandaag: date) -> str:
    """The check takes place some weeks after the return, not before."""
    if obj.nazorg_op and vandaag < obj.nazorg_op:
        return f"De controle is op {obj.nazorg_op:%d-%m-%Y}. Valt de leerling eerder uit? Kies dan «weer thuis»."
    return ""


def guard_nieuwe_school(obj: Any, vandaag: date) -> str:
    known = getattr(obj, "heeft_nieuwe_school", None)
    found = find_nieuwe_school(obj, vandaag) is not None if known is None else known
    return "" if found else "De leerling staat vandaag niet op een andere school ingeschreven."


# --- the table ------------------------------------------------------------------------------------------------------

THUISZITTER = Workflow(
    labels=dict(Status.choices),
    field_labels={
        "actie": "wat er nu gebeurt", "uiterlijk": "uiterlijk", "gedane_actie": "welke actie", "van": "eerste dag",
        "einddatum": "terug op", "wat": "wat", "tot": "einddatum", "stappen": "uren per week",
        "afspraakstatus": "nagekomen", "trede": "trede",
    },
    transitions=(
        Transition(
            "oppakken", "Pak de melding op", any_of(Status.GEMELD), Status.IN_ONDERZOEK, is_swv,
            required=("actie", "uiterlijk"), effect=zaak.take_up, primary=True,
        ),
        Transition(
            "bevestigen", "Bevestig: dit is een thuiszitter", any_of(Status.GEMELD, Status.IN_ONDERZOEK), Status.ACTIEF,
            is_swv, required=("actie", "uiterlijk"), effect=zaak.confirm, primary=True,
        ),
        Transition(
            "actie_afronden", "Rond een actie af", LOPEND, None, is_betrokken, required=("gedane_actie", "resultaat"),
            effect=zaak.finish_actie, primary=True,
        ),
        Transition(
            "actie_toevoegen", "Voeg een actie toe", LOPEND, None, is_betrokken, required=("actie", "uiterlijk"),
            effect=zaak.plan_actie,
        ),
        Transition(
            "overleg_vastleggen", "Leg een overleg vast", LOPEND, None, is_betrokken,
            required=("soort", "datum", "aanwezig"), effect=begeleiding.record_overleg,
        ),
        Transition(
            "afspraak_bijwerken", "Werk een afspraak bij", LOPEND, None, is_betrokken,
            required=("afspraak", "afspraakstatus"), guard=guard_open_afspraak, effect=begeleiding.update_afspraak,
        ),
        Transition(
            "interventie_toevoegen", "Voeg een interventie of aanbod toe", THUIS, None, is_betrokken,
            required=("soort", "wat", "van"), effect=begeleiding.add_interventie,
        ),
        Transition(
            "interventie_afronden", "Leg het resultaat van een interventie vast", LOPEND, None, is_betrokken,
            required=("interventie", "tot", "resultaat"), guard=guard_open_interventie,
            effect=begeleiding.finish_interventie,
        ),
        Transition(
            "terugkeer_plannen", "Maak een terugkeerschema", THUIS, None, is_betrokken, required=("stappen",),
            effect=begeleiding.plan_terugkeer,
        ),
        Transition(
            "situatie_wijzigen", "Wijzig oorzaak, belemmering of zorg", LOPEND, None, is_betrokken,
            effect=zaak.describe_situatie,
        ),
        Transition(
            "periode_wijzigen", "Wijzig categorie of eerste dag", THUIS, None, is_betrokken,
            required=("categorie", "van"), effect=zaak.change_periode,
        ),
        Transition(
            "regisseur_wijzigen", "Draag de regie over", LOPEND, None, is_swv, required=("casusregisseur",),
            effect=zaak.change_regisseur,
        ),
        Transition(
            "school_overdragen", "Draag de zaak over aan de nieuwe school", LOPEND, None, is_swv,
            guard=guard_nieuwe_school, effect=zaak.change_school,
        ),
        Transition(
            "escaleren", "Zet een trede op de escalatieladder", THUIS, None, is_swv, required=("trede",),
            reason_required=True, effect=begeleiding.escalate,
        ),
        Transition(
            "beeindigen", "De leerling is terug of geplaatst", THUIS, Status.NAZORG, is_betrokken,
            required=("einddatum", "bestemming"), effect=zaak.end_absence,
        ),
        Transition(
            "geen_thuiszitter", "Geen thuiszitter", THUIS, Status.AFGESLOTEN, is_swv, reason_required=True,
            effect=zaak.reject,
        ),
        Transition(
            "nazorg_afronden", "Controle gedaan: sluit de zaak", any_of(Status.NAZORG), Status.AFGESLOTEN, is_betrokken,
            reason_required=True, guard=guard_nazorg_due, effect=zaak.close_case, primary=True,
        ),
        Transition(
            "weer_thuis", "De leerling zit weer thuis", any_of(Status.NAZORG), Status.ACTIEF, is_betrokken,
            required=("categorie", "van", "actie", "uiterlijk"), effect=zaak.restart,
        ),
    ),
)  # fmt: skip
