"""The page of a step of a budget."""

from django.http import HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from financien.begroten.adapter import ADAPTER
from financien.begroten.models import Begroting
from financien.begroten.permissions import ZIEN_BEGROTING
from financien.begroten.views.begroting import find_begroting
from swv.kern.zaken.pagina import Stappagina
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


class Begrotingstappagina(Stappagina[Begroting]):
    request: Verzoek
    adapter = ADAPTER
    template = "financien/begroten/begroting_stap.html"

    def find(self) -> Begroting:
        """The budget of this address, if this person sees it; 404 otherwise."""
        return find_begroting(self.request, self.sleutel["pk"])


@vereist(*ZIEN_BEGROTING)
@require_http_methods(["GET", "POST"])
@never_cache
def actie(request: Verzoek, pk: int, actie: str) -> HttpResponse:
    """The form of one step (GET) and the taking of it (POST)."""
    return Begrotingstappagina(request, actie, pk=pk).respond()
