"""The table of a jaarverslag: which step is possible when, who may take it, what it needs and what it does.

Guards look at the report itself and are cheap: they are shown with every page. The steps that go on count the registers
once more before they are taken.
"""

from datetime import date
from typing import Any

from financien.begroten.permissions import is_rvt
from financien.referentie.permissions import is_directeur
from rapportage.jaarverslag.calculations.controle import first_problem
from rapportage.jaarverslag.enums import Bijlagesoort, Status
from rapportage.jaarverslag.permissions import is_bureau, mag_goedkeuring_intrekken, mag_teruggeven, mag_verklaren
from rapportage.jaarverslag.queries.verslag import check_own, get_bijlage
from rapportage.jaarverslag.services import stappen
from rapportage.jaarverslag.services.maken import has_running
from swv.kern.zaken.tabel import Transition, Workflow, any_of

GEEN_JAARREKENING = "De jaarrekening van het administratiekantoor ontbreekt. Voeg haar toe als pdf."
GEEN_VERKLARING = "De controleverklaring van de accountant ontbreekt nog."


def guard_complete(verslag: Any, user: Any, vandaag: date) -> str:
    """Texts, figures and the jaarrekening are there and agree with each other."""
    problem = first_problem(check_own(verslag))
    if problem or get_bijlage(verslag, Bijlagesoort.JAARREKENING):
        return problem
    return GEEN_JAARREKENING


def guard_approval(verslag: Any, user: Any, vandaag: date) -> str:
    """The raad van toezicht approves what the accountant has judged."""
    if get_bijlage(verslag, Bijlagesoort.CONTROLEVERKLARING) is None:
        return GEEN_VERKLARING
    return guard_complete(verslag, user, vandaag)


def guard_publication(verslag: Any, user: Any, vandaag: date) -> str:
    return "" if stappen.is_made(verslag) else "Het vastgestelde verslag wordt nog gemaakt. Probeer het straks opnieuw."


def guard_erratum(verslag: Any, user: Any, vandaag: date) -> str:
    """One newer version at a time, and always of the newest."""
    if has_running(verslag):
        return "Er wordt al aan een verbeterde versie van dit jaarverslag gewerkt."
    if hasattr(verslag, "vervangen_door"):
        return "Dit verslag is al vervangen door een nieuwere versie. Verbeter die."
    return ""


JAARVERSLAG = Workflow(
    labels=dict(Status.choices),
    field_labels={"bestand": "het bestand"},
    transitions=(
        Transition(
            "jaarrekening_toevoegen", "Voeg de jaarrekening toe", any_of(Status.CONCEPT), None, is_bureau,
            required=("bestand",), effect=stappen.add_jaarrekening,
        ),
        Transition(
            "opmaken", "Maak het verslag op", any_of(Status.CONCEPT), Status.OPGEMAAKT, is_bureau, guard=guard_complete,
            effect=stappen.make_up, primary=True,
        ),
        Transition(
            "verklaring_toevoegen", "Voeg de controleverklaring toe", any_of(Status.OPGEMAAKT), None, mag_verklaren,
            required=("bestand",), effect=stappen.add_verklaring, primary=True,
        ),
        Transition(
            "goedkeuren", "Keur het verslag goed", any_of(Status.OPGEMAAKT), Status.GOEDGEKEURD, is_rvt,
            guard=guard_approval, effect=stappen.approve, primary=True,
        ),
        Transition(
            "teruggeven", "Zet terug naar concept", any_of(Status.OPGEMAAKT), Status.CONCEPT, mag_teruggeven,
            reason_required=True, effect=stappen.reopen,
        ),
        Transition(
            "goedkeuring_intrekken", "Trek de goedkeuring in", any_of(Status.GOEDGEKEURD), Status.OPGEMAAKT,
            mag_goedkeuring_intrekken, reason_required=True, effect=stappen.withdraw_approval,
        ),
        Transition(
            "vaststellen", "Stel het verslag vast", any_of(Status.GOEDGEKEURD), Status.VASTGESTELD, is_directeur,
            guard=guard_approval, effect=stappen.adopt, primary=True,
        ),
        Transition(
            "openbaar_maken", "Maak het verslag openbaar", any_of(Status.VASTGESTELD), Status.OPENBAAR, is_directeur,
            guard=guard_publication, effect=stappen.publish, primary=True,
        ),
        Transition(
            "erratum", "Maak een verbeterde versie", any_of(Status.VASTGESTELD, Status.OPENBAAR), None, is_bureau,
            reason_required=True, guard=guard_erratum, effect=stappen.start_erratum,
        ),
    ),
)  # fmt: skip
