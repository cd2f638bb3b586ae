"""Reports under /api/v1/jaarverslagen/: the same rows, steps, files and rights as the pages."""

from typing import Any
from uuid import UUID

from django.http.response import HttpResponseBase
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.response import Response

from rapportage.jaarverslag.adapter import ADAPTER
from rapportage.jaarverslag.api.serializers import (
    ControlelijstSerializer,
    JaarverslaglijstSerializer,
    JaarverslagSerializer,
)
from rapportage.jaarverslag.models import Jaarverslag
from rapportage.jaarverslag.permissions import LEZERS, mag_pdf_vragen
from rapportage.jaarverslag.presentatie.bestand import data_response, pdf_response
from rapportage.jaarverslag.presentatie.verslag import get_chapters, get_documents, get_pdfs
from rapportage.jaarverslag.queries.verslag import check_own, get_verslag, run_checks
from swv.kern.api.basis import ONBEKENDE_BLADZIJDE
from swv.kern.api.lezen import PoortJsonParser, PoortMultiPartParser
from swv.kern.api.schema import FOUT_400, FOUT_403, FOUT_404, path_parameter
from swv.kern.bladeren import paginate
from swv.kern.zaken.api import answer_step, step_schema
from swv.kern.zaken.uitvoer import describe_steps
from swv.organisatie.api.basis import VerbandApiView
from swv.organisatie.verzoek import ApiVerzoek

WELK = [
    path_parameter("jaar", "Over welk jaar het verslag gaat.", int),
    path_parameter("volgnummer", "1, of hoger bij een verbeterde versie.", int),
]
FOUTEN = {403: FOUT_403, 404: FOUT_404}


def describe_verslag(request: ApiVerzoek, jaar: int, volgnummer: int) -> dict[str, Any]:
    """One report as this person reads it."""
    found, user = get_verslag(request.user, jaar, volgnummer, met_delen=True), request.user
    return {
        "verslag": found,
        "hoofdstukken": get_chapters(found, user),
        "bijlagen": get_documents(found, user),
        "documenten": [each["document"] for each in get_pdfs(found, user)],
        "controles": check_own(found) if mag_pdf_vragen(user, found) else [],
        "mogelijke_acties": describe_steps(found, user),
    }


def show(request: ApiVerzoek, jaar: int, volgnummer: int) -> Response:
    """This report as it is now. Raises Http404."""
    return Response(JaarverslagSerializer(describe_verslag(request, jaar, volgnummer)).data)


class JaarverslagenView(VerbandApiView):
    rollen = {"GET": LEZERS}

    @extend_schema(
        operation_id="jaarverslagen_lijst",
        summary="De jaarverslagen die u mag lezen, nieuwste eerst",
        parameters=[OpenApiParameter("na", str, description="Van de vorige bladzijde.")],
        responses={200: JaarverslaglijstSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def get(self, request: ApiVerzoek) -> Response:
        """Without texts and figures, newest year first. Raises ValidationError (400) for an unknown ``na``."""
        rows = Jaarverslag.objects.visible_to(request.user).defer("snapshot")
        page = paginate(rows, request, order=["-jaar", "-volgnummer", "-pk"])
        if request.query_params.get("na") and page.bladeren.is_eerste:
            raise serializers.ValidationError({"na": ONBEKENDE_BLADZIJDE})
        body = {"resultaten": page.objecten, "volgende": page.bladeren.volgende}
        return Response(JaarverslaglijstSerializer(body).data)


class JaarverslagView(VerbandApiView):
    rollen = {"GET": LEZERS}

    @extend_schema(
        operation_id="jaarverslag",
        summary="Eén jaarverslag: stand, hoofdstukken, bestanden, controle en mogelijke stappen",
        parameters=WELK,
        responses={200: JaarverslagSerializer, **FOUTEN},
    )
    def get(self, request: ApiVerzoek, jaar: int, volgnummer: int) -> Response:
        """A report with the chapters this person reads and the steps he or she can take now. 404 when out of sight."""
        return show(request, jaar, volgnummer)


class JaarverslagControleView(VerbandApiView):
    rollen = {"GET": LEZERS}

    @extend_schema(
        operation_id="jaarverslag_controle",
        summary="Alle controles; telt de registers opnieuw",
        parameters=WELK,
        responses={200: ControlelijstSerializer, **FOUTEN},
    )
    def get(self, request: ApiVerzoek, jaar: int, volgnummer: int) -> Response:
        """Everything that is not right yet, computed now; 403 for who may not read the whole report yet."""
        found = get_verslag(request.user, jaar, volgnummer, met_delen=True)
        mag_pdf_vragen.require(request.user, found)
        return Response(ControlelijstSerializer({"controles": run_checks(found)}).data)


class JaarverslagActieView(VerbandApiView):
    rollen = {"POST": LEZERS}
    parser_classes = [PoortJsonParser, PoortMultiPartParser]

    @step_schema("jaarverslag_actie", JaarverslagSerializer, parameters=WELK)
    def post(self, request: ApiVerzoek, jaar: int, volgnummer: int, actie: str) -> Response:
        """Takes the step and gives the report as it is afterwards; refusals as with every step (400, 403, 409)."""
        verslag = get_verslag(request.user, jaar, volgnummer)
        return answer_step(ADAPTER, verslag, actie, request=request, show=lambda: show(request, jaar, volgnummer))


class JaarverslagPdfView(VerbandApiView):
    rollen = {"GET": LEZERS}

    @extend_schema(
        operation_id="jaarverslag_pdf",
        summary="Het vastgestelde verslag, of een concept dat u vroeg, als PDF",
        parameters=[*WELK, path_parameter("uuid", "uuid uit «documenten».", UUID)],
        responses={(200, "application/pdf"): OpenApiTypes.BINARY, **FOUTEN},
    )
    def get(self, request: ApiVerzoek, jaar: int, volgnummer: int, uuid: UUID) -> HttpResponseBase:
        """One PDF of this report, as far as this person may read it; 404 while it is not made."""
        return pdf_response(request.user, get_verslag(request.user, jaar, volgnummer), uuid)


class JaarverslagGegevensView(VerbandApiView):
    rollen = {"GET": LEZERS}

    @extend_schema(
        operation_id="jaarverslag_gegevens",
        summary="Het gegevensbestand van een vastgesteld verslag; «sha256» is daarvan",
        parameters=WELK,
        responses={(200, "application/json"): OpenApiTypes.BINARY, **FOUTEN},
    )
    def get(self, request: ApiVerzoek, jaar: int, volgnummer: int) -> HttpResponseBase:
        """The frozen figures and texts as a file; refusals as on the page."""
        return data_response(get_verslag(request.user, jaar, volgnummer))
