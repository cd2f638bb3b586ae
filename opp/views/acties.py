"""The page of a step of an OPP, with the text that a conversation is about under it."""

from typing import Any

from django.http import HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leerlingen.services import log_inzage
from opp.adapter import ADAPTER
from opp.models import Opp
from opp.permissions import OPPROLLEN
from opp.queries.onderdeel import read_delen
from opp.queries.opp import get_huidige
from opp.views.basis import get_opp
from swv.kern.zaken.pagina import Stappagina
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


class OppStap(Stappagina[Opp]):
    request: Verzoek
    adapter = ADAPTER
    template = "opp/actie.html"

    def find(self) -> Opp:
        """The OPP with the number of the address, with what the legal check needs. Raises Http404."""
        return get_opp(self.request, self.sleutel["nummer"])

    def log(self) -> None:
        """That the page of a step was opened, in the log of the pupil."""
        log_inzage(leerling=self.zaak.leerling, by=self.request.user, pagina="opp_actie", object_id=self.zaak.pk)

    def get_context(self) -> dict[str, Any]:
        """The text the step is about: for instemming only the goals, for a step without a text nothing."""
        versie = get_huidige(self.zaak)
        # Overleg and instemming are about one exact text: their form holds its fingerprint.
        if versie is None or "hash" not in self.transition.form.base_fields:
            return {}
        delen = read_delen(self.zaak, versie)
        only_goals = self.transition.name == "instemming_vastleggen"
        return {"delen": [deel for deel in delen if deel.doelen] if only_goals else delen, "opp": self.zaak}


@vereist(*OPPROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def actie(request: Verzoek, nummer: str, actie: str) -> HttpResponse:
    """The form of one step (GET) and the taking of it (POST)."""
    return OppStap(request, actie, nummer=nummer).respond()
