"""The table of a consultation: every step, whose it is, and what it does."""

from datetime import date

from consulten.enums import BIJ_SWV, LOPEND, Consultonderwerp, Status
from consulten.forms.consult import AanvraagMakenForm, BeantwoordenForm, SluitenForm
from consulten.models import Consult, Consultinhoud
from consulten.permissions import is_betrokken, is_swv, mag_aanvraag_maken
from consulten.queries.consult import find_inhoud
from consulten.services import consult as diensten
from swv.kern.zaken.forms import RedenForm
from swv.kern.zaken.register import register_workflow
from swv.kern.zaken.tabel import Transition, Workflow, any_of
from swv.organisatie.models import Gebruiker

NIET_MEER = "Dit consult ging over een leerling en is gesloten. Wat er stond, ziet alleen de school nog."


def read_inhoud(consult: Consult, user: Gebruiker) -> Consultinhoud | None:
    """What this person reads of the question, looked up once for all steps of this object."""
    if not hasattr(consult, "inhoud_gezien"):
        consult.inhoud_gezien = find_inhoud(consult, user)
    return consult.inhoud_gezien


def guard_reads(obj: Consult, user: Gebruiker, vandaag: date) -> str:
    """Who does not see the question any more takes no step in it."""
    return "" if read_inhoud(obj, user) else NIET_MEER


def guard_not_own(obj: Consult, user: Gebruiker, vandaag: date) -> str:
    """Not taken up by this person already."""
    if obj.behandelaar_id == user.pk:
        return "U hebt deze vraag al opgepakt."
    return guard_reads(obj, user, vandaag)


def guard_pupil(obj: Consult, user: Gebruiker, vandaag: date) -> str:
    """The pupil still stands before who makes the request."""
    return "" if read_inhoud(obj, user) else "De leerling staat niet meer op uw school."


def guard_no_request(obj: Consult, user: Gebruiker, vandaag: date) -> str:
    """What became a request goes on there."""
    if obj.aanvraag_id is not None:
        return "Van dit consult is een aanvraag gemaakt. Ga daar verder, of stel een nieuwe vraag."
    return guard_reads(obj, user, vandaag)


CONSULT = register_workflow(Consult, Workflow[Consult](
    labels=dict(Status.choices),
    field_labels={"advies": "uw antwoord", "uitkomst": "hoe het is afgelopen", "aanvraagsoort": "wat u aanvraagt"},
    transitions=(
        Transition(
            "oppakken", "Pak de vraag op", BIJ_SWV, Status.OPGEPAKT, is_swv, guard=guard_not_own,
            effect=diensten.take_up, explain="U beantwoordt deze vraag. De school ziet dat u ermee bezig bent.",
            success="U hebt de vraag opgepakt.",
        ),
        Transition(
            "beantwoorden", "Beantwoord de vraag", BIJ_SWV, Status.BEANTWOORD, is_swv, required=("advies",),
            guard=guard_reads, effect=diensten.answer, primary=True, form=BeantwoordenForm,
            explain="De school krijgt bericht en leest uw antwoord.", success="De vraag is beantwoord.",
        ),
        Transition(
            "sluiten", "Sluit het consult", any_of(Status.BEANTWOORD), Status.GESLOTEN, is_betrokken,
            required=("uitkomst",), guard=guard_reads, effect=diensten.close, primary=True, form=SluitenForm,
            explain="Niemand hoeft er meer iets mee. Ging het over een leerling, dan leest daarna alleen de school nog wat er stond.",
            success="Het consult is gesloten.",
        ),
        Transition(
            "aanvraag_maken", "Maak een aanvraag hiervan", LOPEND, Status.GESLOTEN, mag_aanvraag_maken,
            required=("aanvraagsoort",), applies=lambda obj: obj.onderwerp == Consultonderwerp.LEERLING,
            guard=guard_pupil, effect=diensten.make_request, form=AanvraagMakenForm, go_to="aanvraag",
            explain="De aanvraag begint met deze leerling en met uw vraag als eerste antwoord. Het consult sluit.",
            success="De aanvraag staat klaar om verder in te vullen.",
        ),
        Transition(
            "intrekken", "Trek de vraag in", BIJ_SWV, Status.GESLOTEN, is_betrokken, reason_required=True,
            guard=guard_reads, effect=diensten.withdraw, form=RedenForm,
            explain="Er komt geen antwoord meer, en het consult sluit.", success="De vraag is ingetrokken.",
        ),
        Transition(
            "heropenen", "Heropen het consult", any_of(Status.GESLOTEN), Status.GESTELD, is_betrokken,
            reason_required=True, guard=guard_no_request, effect=diensten.reopen, form=RedenForm,
            explain="De vraag staat weer open bij het samenwerkingsverband.", success="Het consult staat weer open.",
        ),
    ),
))  # fmt: skip
