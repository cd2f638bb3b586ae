"""What the pages of the dossier share."""

from django.shortcuts import get_object_or_404

from leerlingen.models import Leerling
from swv.organisatie.verzoek import Verzoek

FORMULIER = "leerlingen/formulier.html"


def find_leerling(request: Verzoek, nummer: str) -> Leerling:
    """The pupil with this number, if this person may open the dossier; else 404."""
    rows = Leerling.objects.visible_to(request.user).select_related("woongemeente")
    return get_object_or_404(rows, nummer=nummer)
