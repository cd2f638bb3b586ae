"""The page of a step of a report."""

from django.http import HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from rapportage.jaarverslag.adapter import ADAPTER
from rapportage.jaarverslag.models import Jaarverslag
from rapportage.jaarverslag.permissions import LEZERS
from rapportage.jaarverslag.queries.verslag import get_verslag
from swv.kern.zaken.pagina import Stappagina
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


class Verslagstappagina(Stappagina[Jaarverslag]):
    request: Verzoek
    adapter = ADAPTER
    template = "rapportage/jaarverslag/stap.html"

    def find(self) -> Jaarverslag:
        """The report of this address, if this person sees it; 404 otherwise."""
        return get_verslag(self.request.user, self.sleutel["jaar"], self.sleutel["volgnummer"])


@vereist(*LEZERS)
@require_http_methods(["GET", "POST"])
@never_cache
def actie(request: Verzoek, jaar: int, volgnummer: int, actie: str) -> HttpResponse:
    """The form of one step (GET) and the taking of it (POST)."""
    return Verslagstappagina(request, actie, jaar=jaar, volgnummer=volgnummer).respond()
