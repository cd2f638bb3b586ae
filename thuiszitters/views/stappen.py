"""The page of a step of a thuiszitter."""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leerlingen.services import log_inzage
from swv.kern.zaken.pagina import Stappagina
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from thuiszitters.adapter import ADAPTER
from thuiszitters.enums import Thuiszitterpagina
from thuiszitters.models import Thuiszitter
from thuiszitters.permissions import ZAAKROLLEN
from thuiszitters.presentatie.zaak import describe_state
from thuiszitters.views.zaak import get_zaak


class ThuiszitterStap(Stappagina[Thuiszitter]):
    request: Verzoek
    adapter = ADAPTER
    template = "thuiszitters/stap.html"
    velden_voor = {"tot": "van"}

    def find(self) -> Thuiszitter:
        """The case with the number of the address. Raises Http404, also for a gemeente."""
        return get_zaak(self.request, self.sleutel["nummer"])

    def log(self) -> None:
        """That the page of a step was opened, in the log of the pupil."""
        log_inzage(
            leerling=self.zaak.leerling, by=self.request.user, pagina=Thuiszitterpagina.ACTIE, object_id=self.zaak.pk
        )

    def get_context(self) -> dict[str, Any]:
        """The case in one sentence, above the form."""
        return {"zin": describe_state(self.zaak, timezone.localdate())}


@vereist(*ZAAKROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def stap(request: Verzoek, nummer: str, actie: str) -> HttpResponse:
    """The form of one step (GET) and the taking of it (POST)."""
    return ThuiszitterStap(request, actie, nummer=nummer).respond()
