"""What the history of a dossier keeps silent about requests, so that it tells no more than the request itself does."""

from django.db.models import Exists, OuterRef, Q

from leerlingen.historie import add_rule
from swv.kern.historie import get_events
from swv.organisatie.models import Gebruiker
from toewijzing.models import (
    Aanvraag,
    AanvraagDocument,
    Deskundigenadvies,
    Stapuitvoering,
    TermijnGebeurtenis,
    Zienswijze,
)


def register() -> None:
    """Say of each model which history a role may read. Called once, when all models are loaded."""
    # What a school tried within its own walls before the request left it, stays there.
    add_rule(Aanvraag, lambda user: Q(ontvangen_op__isnull=False))
    for model in (AanvraagDocument, Zienswijze, TermijnGebeurtenis, Stapuitvoering):
        add_rule(model, _after_leaving_the_school)
    # A draft of an advice is its author's alone: only that it was asked, and what was signed.
    add_rule(
        Deskundigenadvies,
        lambda user: (
            Q(ondertekend_op__isnull=False)
            | Q(
                oordeel="",
                gronden="",
                waarom_geen_arrangement="",
                doelen="",
                terugplaatsing="",
                categorie__isnull=True,
                duur_weken__isnull=True,
                duur_tot_en_met__isnull=True,
            )
        ),
    )


def _after_leaving_the_school(user: Gebruiker) -> Q:
    left = get_events(Aanvraag).filter(
        pgh_obj=OuterRef("aanvraag"), ontvangen_op__isnull=False, pgh_created_at__lte=OuterRef("pgh_created_at")
    )
    return Q(Exists(left))
