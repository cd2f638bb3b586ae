"""The page of a step of a request, with the advices one decides on beside it."""

from typing import Any

from django.http import Http404, HttpResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leerlingen.services import log_inzage
from swv.kern.zaken.conflict import render_conflict
from swv.kern.zaken.pagina import Stappagina
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.adapter import ADAPTER
from toewijzing.enums import Status
from toewijzing.models import Aanvraag
from toewijzing.presentatie.bedrag import explain_gevraagd
from toewijzing.presentatie.omschrijving import describe_advies, describe_vraag
from toewijzing.presentatie.overgang import describe_overgang
from toewijzing.presentatie.stand import describe_state
from toewijzing.queries.aanvraag import get_woorden
from toewijzing.queries.deskundige import get_adviezen
from toewijzing.queries.ronde import tell_ronde
from toewijzing.queries.zichtbaar import is_of_swv
from toewijzing.views.basis import AANVRAAGROLLEN, build_stand, get_aanvraag
from toewijzing.workflow.meetekenen import MEETEKENSTAPPEN
from toewijzing.workflow.overgang import OVERZETTEN

MET_ADVIES = frozenset({Status.GEADVISEERD, Status.BESLOTEN})  # steps to here are taken on what was advised


MEETEKENEN = frozenset(stap.name for stap in MEETEKENSTAPPEN)
NIET_MEER_BIJ_U = "Deze aanvraag ligt niet bij u om mee te tekenen. Misschien haalde de school haar terug, of tekende u of een collega al."


class AanvraagStap(Stappagina[Aanvraag]):
    request: Verzoek
    adapter = ADAPTER
    template = "toewijzing/actie.html"

    def find(self) -> Aanvraag:
        """The request with the number of the address. Raises Http404."""
        return get_aanvraag(self.request, self.sleutel["nummer"])

    def log(self) -> None:
        """That the page of a step was opened, in the log of the pupil."""
        log_inzage(leerling=self.zaak.leerling, by=self.request.user, pagina="aanvraag_actie", object_id=self.zaak.pk)

    def get_context(self) -> dict[str, Any]:
        """Where it stands and what was asked; at a step of the swv that rests on advices, those too."""
        zaak, user = self.zaak, self.request.user
        decides = self.transition.target in MET_ADVIES and is_of_swv(user, zaak)
        return {
            "zin": describe_state(build_stand(zaak, user)),
            "gevraagd": describe_vraag(zaak),
            "som": explain_gevraagd(zaak) if is_of_swv(user, zaak) else [],
            "ronde": tell_ronde(zaak, timezone.localdate()),
            **(get_advices(zaak) if decides else {}),
            "overgang": describe_overgang(zaak, timezone.localdate()) if self.transition is OVERZETTEN else None,
        }


def get_advices(zaak: Aanvraag) -> dict[str, Any]:
    """The advices one decides on, next to the form."""
    signed = [advies for advies in get_adviezen(zaak) if advies.ondertekend_op]
    woorden = get_woorden(zaak, zaak.agendapunten.select_related("zitting__orgaan"))
    return {
        "adviezen": [(advies, describe_advies(advies)) for advies in signed],
        "woorden": [(punt, describe_advies(punt)) for punt in woorden],
    }


@vereist(*AANVRAAGROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def actie(request: Verzoek, nummer: str, actie: str) -> HttpResponse:
    """The form of one step (GET) and the taking of it (POST)."""
    try:
        stap = AanvraagStap(request, actie, nummer=nummer)
    except Http404:
        if request.method == "POST" and actie in MEETEKENEN and request.user.is_rol(Rol.CONSULENT):
            return _give_back(request)
        raise
    return stap.respond()


def _give_back(request: Verzoek) -> HttpResponse:
    """What a consulent typed about a request that lies before him or her no longer; the same whatever the number."""
    toelichting = request.POST.get("reason", "")
    return render_conflict(
        request, NIET_MEER_BIJ_U, terug_url=ADAPTER.get_list_url(),
        ingevuld=[("Uw toelichting", toelichting)] if toelichting.strip() else [],
    )  # fmt: skip
