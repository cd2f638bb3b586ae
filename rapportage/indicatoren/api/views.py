"""Figures under /api/v1/indicatoren/: the same rights and the same hidden numbers as on the pages."""

from typing import Any

from django.http import Http404
from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.response import Response

from rapportage.indicatoren.api.serializers import CijferlijstSerializer, CijferSerializer
from rapportage.indicatoren.calculations import Indicatoruitkomst
from rapportage.indicatoren.forms.filter import CijferFilter
from rapportage.indicatoren.permissions import CODES, DASHBOARDROLLEN
from rapportage.indicatoren.queries.selectie import Selectie
from rapportage.indicatoren.rekenregels import INDICATOREN
from rapportage.indicatoren.services.tellen import get_moment
from swv.kern.api.schema import FOUT_400, FOUT_403, FOUT_404, path_parameter
from swv.organisatie.api.basis import VerbandApiView
from swv.organisatie.verzoek import ApiVerzoek

FILTERS = [
    OpenApiParameter("jaar", str, description="Schooljaar, bijvoorbeeld 2025-2026. Het loopt vier jaar terug."),
    OpenApiParameter("bestuur", int, description="Id van het bestuur."),
    OpenApiParameter("school", int, description="Id van de school."),
    OpenApiParameter("soort", str, description="Code van de soort aanvraag."),
    OpenApiParameter("swv", int, description="Id van het samenwerkingsverband, als uw school er meer heeft."),
]


class CijferView(VerbandApiView):
    """Reads the filter as the pages do."""

    rollen = {"GET": DASHBOARDROLLEN}

    def get_selectie(self, request: ApiVerzoek) -> Selectie:
        """Raises ValidationError for a filter that is not among the choices, and Http404 without an swv."""
        form = CijferFilter(request.query_params, user=request.user, vandaag=timezone.localdate())
        if form.leeg:
            raise Http404
        if not form.is_valid():
            raise serializers.ValidationError(
                {name: [str(text) for text in texts] for name, texts in form.errors.items()}
            )
        return form.selectie


def describe(code: str, jaren: list[Indicatoruitkomst]) -> dict[str, Any]:
    """A figure for ``CijferSerializer``: its definition, and its outcomes per year as they were given."""
    return {"indicator": INDICATOREN[code], "jaren": jaren}


class IndicatorenView(CijferView):
    @extend_schema(
        operation_id="indicatoren_lijst",
        summary="Alle cijfers die u ziet, per schooljaar",
        parameters=FILTERS,
        responses={200: CijferlijstSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def get(self, request: ApiVerzoek) -> Response:
        """All figures of this role, per school year, with the moment of counting. 400 for a wrong filter."""
        selectie = self.get_selectie(request)
        moment = get_moment(selectie.swv)
        found = selectie.bereken(selectie.codes)
        body = {
            "geteld_op": moment.op if moment else None,
            "resultaten": [describe(code, jaren) for code, jaren in found.items()],
        }
        return Response(CijferlijstSerializer(body).data)


class IndicatorView(CijferView):
    @extend_schema(
        operation_id="indicatoren_een",
        summary="Eén cijfer, met zijn definitie, per schooljaar",
        parameters=[path_parameter("code", "Code van het cijfer, bijvoorbeeld op_tijd_wet."), *FILTERS],
        responses={200: CijferSerializer, 400: FOUT_400, 403: FOUT_403, 404: FOUT_404},
    )
    def get(self, request: ApiVerzoek, code: str) -> Response:
        """One figure per school year. Raises Http404 for a code that is not among the figures of this role."""
        if code not in CODES[request.user.rol]:
            raise Http404
        return Response(CijferSerializer(describe(code, self.get_selectie(request).bereken((code,))[code])).data)
