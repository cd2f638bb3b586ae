"""Addresses of distributions: the same rows, steps and rights as the pages."""

from collections.abc import Mapping
from decimal import Decimal
from io import BytesIO
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.response import Response

from financien.referentie.api.basis import NA, GeldView
from financien.referentie.calculations.namen import name_codes
from financien.referentie.permissions import ZIEN_GELD
from financien.verdelen.adapter import ADAPTER
from financien.verdelen.api.uitvoer import (
    BetalingSerializer,
    VerdeelbriefSerializer,
    VerdelingLijstSerializer,
    VerdelingSerializer,
)
from financien.verdelen.enums import Downloadsoort
from financien.verdelen.models import Betaling, Verdeelbrief, Verdeling
from financien.verdelen.presentatie.blik import ALLE_BESTUREN, Blik, get_blik
from financien.verdelen.presentatie.uitkomst import get_meldingen
from financien.verdelen.queries.berekening import Berekening, calculate, export_file
from financien.verdelen.services.brieven import log_download
from swv.kern.api.basis import ONBEKENDE_BLADZIJDE
from swv.kern.api.schema import FOUT_400, FOUT_403, FOUT_404, path_parameter
from swv.kern.bestanden import private_response
from swv.kern.bladeren import paginate
from swv.kern.zaken.api import answer_step, step_schema
from swv.kern.zaken.uitvoer import describe_steps
from swv.organisatie.models import Gebruiker
from swv.organisatie.verzoek import ApiVerzoek

PK = path_parameter("pk", "Nummer van de verdeling.", int)


def find(request: ApiVerzoek, pk: int) -> Verdeling:
    """A distribution that this person sees, with its swv, model and successor. Raises Http404."""
    rows = Verdeling.objects.visible_to(request.user).select_related("swv", "model", "vervangen_door")
    return get_object_or_404(rows, pk=pk)


def show(request: ApiVerzoek, pk: int) -> Response:
    """This distribution as it is now. Raises Http404."""
    return Response(describe_verdeling(find(request, pk), request.user))


def describe_verdeling(verdeling: Verdeling, user: Gebruiker) -> dict[str, Any]:
    """The body of a response about this distribution."""
    # The table of steps asks for it too.
    verdeling.berekening = berekening = calculate(verdeling)
    blik = get_blik(user)
    common = {name: getattr(verdeling, name) for name in ("pk", "naam", "jaar", "periode", "status", "volgnummer",
              "versie", "toelichting", "vastgesteld_op", "sha256")}  # fmt: skip
    return {
        **common,
        "vervangen": hasattr(verdeling, "vervangen_door"),
        "swv": verdeling.swv.naam,
        "model": verdeling.model.naam,
        "problemen": list(berekening.problemen),
        "bedragen": list(get_amounts(berekening, blik)),
        "stappen": list(get_steps(berekening, blik)),
        "meldingen": [melding.tekst for melding in get_meldingen(berekening, blik)],
        "betalingen": BetalingSerializer(
            Betaling.objects.visible_to(user).filter(verdeling=verdeling).select_related("organisatie"), many=True
        ).data,
        "brieven": VerdeelbriefSerializer(
            Verdeelbrief.objects.visible_to(user).filter(verdeling=verdeling).select_related("organisatie"), many=True
        ).data,
        "mogelijke_acties": describe_steps(verdeling, user),
    }


def get_amounts(berekening: Berekening, blik: Blik) -> Any:
    """Per board and school within ``blik`` its total in euro as text; nothing when there is no outcome."""
    if berekening.uitkomst is None:
        return
    totals: Mapping[str, Decimal] = {**berekening.uitkomst.per_school, **berekening.uitkomst.per_bestuur}
    for unit in berekening.invoer.eenheden:
        if blik.ziet(unit):
            yield {"code": unit.code, "naam": unit.naam, "soort": unit.soort, "bedrag": str(totals[unit.code])}


def get_steps(berekening: Berekening, blik: Blik) -> Any:
    """The steps of the trace within ``blik``, numbers as text; a step of the whole swv only for who sees everything."""
    if berekening.uitkomst is None:
        return
    units = berekening.eenheden
    for step in berekening.uitkomst.regels:
        if blik.is_alles or (step.eenheid and blik.ziet(units[step.eenheid])):
            yield {
                "regel": step.regel,
                "eenheid": step.eenheid,
                "bestuur": step.bestuur,
                "aantal": None if step.aantal is None else f"{step.aantal:f}",
                "tarief": None if step.tarief is None else f"{step.tarief:f}",
                "bedrag": str(step.bedrag),
                "uitleg": name_codes(step.uitleg),
                "bron": name_codes(step.bron),
            }


class VerdelingenView(GeldView):
    rollen = {"GET": ZIEN_GELD}

    @extend_schema(
        operation_id="verdelingen_lijst",
        summary="De verdelingen die u mag zien, nieuwste eerst",
        parameters=[NA],
        responses={200: VerdelingLijstSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def get(self, request: ApiVerzoek) -> Response:
        """Without outcomes, newest year first. Raises ValidationError (400) for an unknown ``na``."""
        rows = Verdeling.objects.visible_to(request.user).defer("snapshot").select_related("vervangen_door")
        bladzijde = paginate(rows, request, order=["-jaar", "-pk"])
        if request.query_params.get("na") and bladzijde.bladeren.is_eerste:
            raise serializers.ValidationError({"na": ONBEKENDE_BLADZIJDE})
        body = {"resultaten": bladzijde.objecten, "volgende": bladzijde.bladeren.volgende}
        return Response(VerdelingLijstSerializer(body).data)


class VerdelingDetailView(GeldView):
    rollen = {"GET": ZIEN_GELD}

    @extend_schema(
        operation_id="verdeling",
        summary="Eén verdeling met bedragen, stappen en betaalschema, zoals u die mag zien",
        parameters=[PK],
        responses={200: VerdelingSerializer, 403: FOUT_403, 404: FOUT_404},
    )
    def get(self, request: ApiVerzoek, pk: int) -> Response:
        """One distribution with outcome and trace, as far as one sees amounts: a board and a school their own."""
        return show(request, pk)


class VerdelingActieView(GeldView):
    rollen = {"POST": ZIEN_GELD}

    @step_schema("verdeling_actie", VerdelingSerializer, parameters=[PK])
    def post(self, request: ApiVerzoek, pk: int, actie: str) -> Response:
        """Takes the step and gives the distribution as it is then; refusals as with every step (400, 403, 409)."""
        return answer_step(ADAPTER, find(request, pk), actie, request=request, show=lambda: show(request, pk))


class RekenbestandView(GeldView):
    rollen = {"GET": ZIEN_GELD}

    @extend_schema(
        operation_id="verdeling_rekenbestand",
        summary="Model, invoer en uitkomst in één bestand, om na te rekenen",
        parameters=[PK],
        responses={(200, "application/json"): OpenApiTypes.BINARY, 403: FOUT_403, 404: FOUT_404},
    )
    def get(self, request: ApiVerzoek, pk: int) -> HttpResponseBase:
        """The file to compute it again with, all boards in it: 403 for who sees only its own. It is recorded."""
        verdeling = find(request, pk)
        if not get_blik(request.user).is_alles:
            raise PermissionDenied(ALLE_BESTUREN)
        text = export_file(verdeling)
        log_download(swv_id=verdeling.swv_id, soort=Downloadsoort.REKENBESTAND, object_id=pk, by=request.user)
        return private_response(
            BytesIO(text.encode()), f"verdeling-{verdeling.periode_naam}-{pk}.json", "application/json"
        )


class VerdeelbriefView(GeldView):
    rollen = {"GET": ZIEN_GELD}

    @extend_schema(
        operation_id="verdeling_brief",
        summary="De brief aan een bestuur",
        parameters=[PK, path_parameter("brief_pk", "Nummer van de brief.", int)],
        responses={(200, "application/pdf"): OpenApiTypes.BINARY, 403: FOUT_403, 404: FOUT_404},
    )
    def get(self, request: ApiVerzoek, pk: int, brief_pk: int) -> HttpResponseBase:
        """The letter to one board as PDF; 404 until it was made. Every download is recorded."""
        verdeling = find(request, pk)
        rows = Verdeelbrief.objects.visible_to(request.user).filter(verdeling=verdeling, gemaakt_op__isnull=False)
        brief = get_object_or_404(rows.select_related("organisatie"), pk=brief_pk)
        log_download(swv_id=verdeling.swv_id, soort=Downloadsoort.BRIEF, object_id=brief.pk, by=request.user)
        naam = f"verdeling-{verdeling.periode_naam}-{brief.organisatie.code}.pdf"
        return private_response(brief.bestand.open("rb"), naam, "application/pdf")
