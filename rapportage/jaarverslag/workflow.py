"""The table of a jaarverslag: which step is possible when, who may take it, what it needs and what it does.

Guards look at the report itself and are cheap: they are shown with every page. The steps that go on count the registers
once more before they are taken.
"""

from datetime import date

from financien.begroten.permissions import is_rvt
from financien.referentie.permissions import is_directeur
from rapportage.jaarverslag.calculations.controle import first_problem
from rapportage.jaarverslag.enums import Bijlagesoort, Status
from rapportage.jaarverslag.forms import VerslagbijlageForm, VerslagredenForm
from rapportage.jaarverslag.models import Jaarverslag
from rapportage.jaarverslag.permissions import is_bureau, mag_goedkeuring_intrekken, mag_teruggeven, mag_verklaren
from rapportage.jaarverslag.queries.verslag import check_own, get_bijlage
from rapportage.jaarverslag.services import stap
from rapportage.jaarverslag.services.maken import has_running
from swv.kern.zaken.register import register_workflow
from swv.kern.zaken.tabel import Transition, Workflow, any_of
from swv.organisatie.models import Gebruiker

GEEN_JAARREKENING = "De jaarrekening van het administratiekantoor ontbreekt. Voeg haar toe als pdf."
GEEN_VERKLARING = "De controleverklaring van de accountant ontbreekt nog."


def guard_complete(verslag: Jaarverslag, user: Gebruiker, vandaag: date) -> str:
    """Texts, figures and the jaarrekening are there and agree with each other."""
    problem = first_problem(check_own(verslag))
    if problem or get_bijlage(verslag, Bijlagesoort.JAARREKENING):
        return problem
    return GEEN_JAARREKENING


def guard_approval(verslag: Jaarverslag, user: Gebruiker, vandaag: date) -> str:
    """The raad van toezicht approves what the accountant has judged."""
    if get_bijlage(verslag, Bijlagesoort.CONTROLEVERKLARING) is None:
        return GEEN_VERKLARING
    return guard_complete(verslag, user, vandaag)


def guard_publication(verslag: Jaarverslag, user: Gebruiker, vandaag: date) -> str:
    """Why it can't be published yet: the PDF of the adopted report is still being made. "" once it is there."""
    return "" if stap.is_made(verslag) else "Het vastgestelde verslag wordt nog gemaakt. Probeer het straks opnieuw."


def guard_erratum(verslag: Jaarverslag, user: Gebruiker, vandaag: date) -> str:
    """One newer version at a time, and always of the newest."""
    if has_running(verslag):
        return "Er wordt al aan een verbeterde versie van dit jaarverslag gewerkt."
    if hasattr(verslag, "vervangen_door"):
        return "Dit verslag is al vervangen door een nieuwere versie. Verbeter die."
    return ""


def is_first_version(verslag: Jaarverslag) -> bool:
    """No erratum: of what was adopted there is always a report."""
    return verslag.volgnummer == 1


OPMAKEN = (
    "Hierna veranderen de teksten en cijfers niet meer. De aantallen en bedragen worden eerst nog eens met de registers"
    " vergeleken."
)
GOEDKEUREN = "U keurt het verslag goed namens de raad van toezicht."
VASTSTELLEN = "Het verslag staat daarna vast. Een wijziging is dan alleen nog mogelijk als verbeterde versie (erratum)."
OPENBAAR_MAKEN = "Het verslag staat daarna op een adres dat iedereen zonder inloggen kan openen."

JAARVERSLAG = register_workflow(Jaarverslag, Workflow[Jaarverslag](
    labels=dict(Status.choices),
    field_labels={"bestand": "het bestand"},
    transitions=(
        Transition(
            "jaarrekening_toevoegen", "Voeg de jaarrekening toe", any_of(Status.CONCEPT), None, is_bureau,
            required=("bestand",), effect=stap.add_jaarrekening, form=VerslagbijlageForm,
            explain="De jaarrekening van het administratiekantoor komt als bijlage in het verslag. Een eerder bestand"
            " wordt vervangen.",
            success="De jaarrekening staat bij het verslag.",
        ),
        Transition(
            "opmaken", "Maak het verslag op", any_of(Status.CONCEPT), Status.OPGEMAAKT, is_bureau, guard=guard_complete,
            effect=stap.make_up, primary=True, explain=OPMAKEN, confirm=OPMAKEN,
            success="Het verslag is opgemaakt. De accountant en de raad van toezicht lezen nu mee.",
        ),
        Transition(
            "intrekken", "Maak dit verslag niet in Verband", any_of(Status.CONCEPT), Status.INGETROKKEN, is_bureau,
            applies=is_first_version, reason_required=True, form=VerslagredenForm,
            explain="Dit verslag vraagt daarna niets meer van u. Wat er geschreven is, blijft staan; u kunt het weer"
            " oppakken.",
            success="Dit verslag wordt niet in Verband gemaakt.",
        ),
        Transition(
            "hervatten", "Maak het verslag toch in Verband", any_of(Status.INGETROKKEN), Status.CONCEPT, is_bureau,
            primary=True, explain="Het verslag is daarna weer een concept, met de teksten die er stonden.",
            success="Het verslag is weer een concept.",
        ),
        Transition(
            "verklaring_toevoegen", "Voeg de controleverklaring toe", any_of(Status.OPGEMAAKT), None, mag_verklaren,
            required=("bestand",), effect=stap.add_verklaring, primary=True, form=VerslagbijlageForm,
            explain="De verklaring komt als bijlage in het verslag. Een eerdere verklaring wordt vervangen.",
            success="De controleverklaring staat bij het verslag.",
        ),
        Transition(
            "goedkeuren", "Keur het verslag goed", any_of(Status.OPGEMAAKT), Status.GOEDGEKEURD, is_rvt,
            guard=guard_approval, effect=stap.approve, primary=True, explain=GOEDKEUREN, confirm=GOEDKEUREN,
            success="Het verslag is goedgekeurd.",
        ),
        Transition(
            "teruggeven", "Zet terug naar concept", any_of(Status.OPGEMAAKT), Status.CONCEPT, mag_teruggeven,
            reason_required=True, effect=stap.reopen, form=VerslagredenForm,
            explain="De schrijvers kunnen dan weer verder. De controleverklaring en de goedkeuring gelden niet meer.",
            success="Het verslag is weer een concept.",
        ),
        Transition(
            "goedkeuring_intrekken", "Trek de goedkeuring in", any_of(Status.GOEDGEKEURD), Status.OPGEMAAKT,
            mag_goedkeuring_intrekken, reason_required=True, effect=stap.withdraw_approval, form=VerslagredenForm,
            explain="De raad van toezicht kan het verslag daarna opnieuw goedkeuren.",
            success="De goedkeuring is ingetrokken.",
        ),
        Transition(
            "vaststellen", "Stel het verslag vast", any_of(Status.GOEDGEKEURD), Status.VASTGESTELD, is_directeur,
            guard=guard_approval, effect=stap.adopt, primary=True, explain=VASTSTELLEN, confirm=VASTSTELLEN,
            success="Het verslag is vastgesteld. De pdf wordt nu gemaakt.",
        ),
        Transition(
            "openbaar_maken", "Maak het verslag openbaar", any_of(Status.VASTGESTELD), Status.OPENBAAR, is_directeur,
            guard=guard_publication, effect=stap.publish, primary=True, explain=OPENBAAR_MAKEN, confirm=OPENBAAR_MAKEN,
            success="Iedereen kan het verslag nu lezen.",
        ),
        Transition(
            "erratum", "Maak een verbeterde versie", any_of(Status.VASTGESTELD, Status.OPENBAAR), None, is_bureau,
            reason_required=True, guard=guard_erratum, effect=stap.start_erratum, form=VerslagredenForm, go_to="erratum",
            alongside=any_of("openbaar_maken"),
            explain="U begint met de teksten van dit verslag. De cijfers worden opnieuw geteld. Dit verslag blijft staan"
            " tot de verbeterde versie openbaar is.",
            success="De verbeterde versie is begonnen, met dezelfde teksten.",
        ),
    ),
))  # fmt: skip
