"""The page of a step of a distribution."""

from django.http import HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from financien.referentie.permissions import ZIEN_GELD
from financien.referentie.views.basis import voor_geld
from financien.verdelen.adapter import ADAPTER
from financien.verdelen.models import Verdeling
from financien.verdelen.views.basis import find_verdeling
from swv.kern.zaken.pagina import Stappagina
from swv.organisatie.verzoek import Verzoek


class Verdelingstappagina(Stappagina[Verdeling]):
    request: Verzoek
    adapter = ADAPTER
    template = "financien/verdelen/verdeling_stap.html"

    def find(self) -> Verdeling:
        """The distribution of this address, if this person sees it; 404 otherwise."""
        return find_verdeling(self.request, self.sleutel["pk"])


@voor_geld(*ZIEN_GELD)
@require_http_methods(["GET", "POST"])
@never_cache
def actie(request: Verzoek, pk: int, actie: str) -> HttpResponse:
    """The form of one step (GET) and the taking of it (POST)."""
    return Verdelingstappagina(request, actie, pk=pk).respond()
