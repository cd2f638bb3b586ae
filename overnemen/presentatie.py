"""Where one goes on with what was taken over."""

from django.urls import reverse

from overnemen.enums import Deelsoort
from overnemen.models import Overnamedeel

# {kind: (address, with the id of the row or without)}
ADRESSEN: dict[str, tuple[str, bool]] = {
    Deelsoort.LABEL: ("opp:labels", False),
    Deelsoort.OPPSOORT: ("opp:soort", True),
    Deelsoort.ORGAAN: ("organen:orgaan", True),
    Deelsoort.AANVRAAGSOORT: ("toewijzing:soorten", False),
    Deelsoort.PLICHT: ("schoolaanvragen:plichtbeheer", False),
    Deelsoort.OPPREGEL: ("opp:labels", False),
    Deelsoort.TAAKREGEL: ("opp:labels", False),
    Deelsoort.SJABLOON: ("toewijzing:sjabloonversie", True),
    Deelsoort.CONSULTSOORT: ("consulten:soorten", False),
    Deelsoort.UURSOORT: ("consulten:soorten", False),
}


def get_adres(deel: Overnamedeel) -> str:
    """The page where a beheerder sees it; "" for what is the controller's: models, signals, costs."""
    if deel.soort not in ADRESSEN:
        return ""
    name, of_row = ADRESSEN[deel.soort]
    return reverse(name, args=[deel.object_id] if of_row else [])
