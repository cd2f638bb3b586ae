"""Addresses of budget and figures: the same rows, steps and rights as the pages."""

from decimal import Decimal
from typing import Any

from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.response import Response

from financien.begroten.adapter import ADAPTER
from financien.begroten.api.serializers import (
    BegrotingLijstSerializer,
    BegrotingSerializer,
    JaarSerializer,
    KengetallenSerializer,
    StaatSerializer,
)
from financien.begroten.models import Balanspost, Begroting, Realisatieregel
from financien.begroten.permissions import ZIEN_BEGROTING
from financien.begroten.queries import describe_begroting, get_balans, get_boekjaren, get_kengetallen, get_staat
from financien.referentie.api.basis import NA, GeldView
from swv.kern.api.basis import ONBEKENDE_BLADZIJDE
from swv.kern.api.schema import FOUT_400, FOUT_403, FOUT_404, path_parameter
from swv.kern.bladeren import paginate
from swv.kern.zaken.api import answer_step, step_schema
from swv.kern.zaken.uitvoer import StapSerializer, describe_steps
from swv.organisatie.api.basis import VerbandApiView
from swv.organisatie.models import Gebruiker
from swv.organisatie.verzoek import ApiVerzoek

GEEN_CIJFERS = "Van dit jaar zijn geen cijfers die u mag zien."
PK = path_parameter("pk", "Nummer van de begroting.", int)


def write(value: Decimal | None) -> str | None:
    """An amount in euro as text, so that no decimal is lost in JSON; None where there is no figure."""
    return None if value is None else str(value)


def describe_regel(regel: Any) -> dict[str, Any]:
    """A ``Staatregel`` as JSON: amounts in euro as text, ``begroot_tot`` up to and including the asked month."""
    return {
        "code": regel.code,
        "naam": regel.naam,
        "programma": regel.programma,
        "soort": regel.soort,
        **{name: write(getattr(regel, name)) for name in ("begroot", "begroot_tot", "gerealiseerd", "vorig")},
    }


class BegrotingView(GeldView):
    """What every address about budget and figures without an object does."""

    rollen = {"GET": ZIEN_BEGROTING}

    def choose_year(self, request: ApiVerzoek) -> dict[str, Any]:
        """Year and month of the query. Raises ValidationError, also for a year without figures for this person."""
        chosen = JaarSerializer(data=request.query_params)
        chosen.is_valid(raise_exception=True)
        years = get_boekjaren(
            Realisatieregel.objects.visible_to(request.user), Balanspost.objects.visible_to(request.user)
        )
        if chosen.validated_data["jaar"] not in years:
            raise serializers.ValidationError({"jaar": GEEN_CIJFERS})
        return chosen.validated_data


class BegrotingenView(BegrotingView):
    @extend_schema(
        operation_id="begrotingen_lijst",
        summary="De begrotingen die u mag zien, nieuwste eerst",
        parameters=[NA],
        responses={200: BegrotingLijstSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def get(self, request: ApiVerzoek) -> Response:
        """At most 30 versions at a time, newest year first. Raises ValidationError (400) for an unknown ``na``."""
        rows = Begroting.objects.visible_to(request.user).defer("momentopname")
        bladzijde = paginate(rows, request, order=["-jaar", "-volgnummer", "-pk"])
        if request.query_params.get("na") and bladzijde.bladeren.is_eerste:
            raise serializers.ValidationError({"na": ONBEKENDE_BLADZIJDE})
        body = {"resultaten": bladzijde.objecten, "volgende": bladzijde.bladeren.volgende}
        return Response(BegrotingLijstSerializer(body).data)


def find(request: ApiVerzoek, pk: int) -> Begroting:
    """A budget that this person sees, with its swv. Raises Http404."""
    return get_object_or_404(Begroting.objects.visible_to(request.user).select_related("swv"), pk=pk)


def describe(begroting: Begroting, user: Gebruiker) -> dict[str, Any]:
    """The body of a response about this budget: an adopted version as it was frozen, every other as it is now."""
    own = {name: getattr(begroting, name) for name in ("pk", "status", "volgnummer", "versie", "sha256")}
    steps = StapSerializer(describe_steps(begroting, user), many=True).data
    return {**(begroting.momentopname or describe_begroting(begroting)), **own, "mogelijke_acties": steps}


def show(request: ApiVerzoek, pk: int) -> Response:
    """This budget as it is now. Raises Http404."""
    return Response(describe(find(request, pk), request.user))


class BegrotingDetailView(VerbandApiView):
    rollen = {"GET": ZIEN_BEGROTING}

    @extend_schema(
        operation_id="begroting",
        summary="Eén begroting met posten, reserves en uitkomst per jaar",
        parameters=[PK],
        responses={200: BegrotingSerializer, 403: FOUT_403, 404: FOUT_404},
    )
    def get(self, request: ApiVerzoek, pk: int) -> Response:
        """One budget with the steps this person can take now. 404 when out of sight."""
        return show(request, pk)


class BegrotingActieView(VerbandApiView):
    rollen = {"POST": ZIEN_BEGROTING}

    @step_schema("begroting_actie", BegrotingSerializer, parameters=[PK])
    def post(self, request: ApiVerzoek, pk: int, actie: str) -> Response:
        """Takes the step and gives the budget as it is then; refusals as with every step (400, 403, 409)."""
        return answer_step(ADAPTER, find(request, pk), actie, request=request, show=lambda: show(request, pk))


class RealisatieView(BegrotingView):
    @extend_schema(
        operation_id="realisatie",
        summary="Begroot en gerealiseerd van een jaar, tot en met een maand",
        parameters=[JaarSerializer],
        responses={200: StaatSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def get(self, request: ApiVerzoek) -> Response:
        """The staat as one flat list of lines, and saldo and resultaat; without a month up to the last with figures."""
        chosen = self.choose_year(request)
        swv_id, jaar = request.user.lid.organisatie_id, chosen["jaar"]
        staat = get_staat(swv_id, jaar, chosen.get("maand"), Begroting.objects.visible_to(request.user))
        regels = [regel for sectie in staat.secties for groep in sectie.groepen for regel in groep.regels]
        return Response(
            {
                "jaar": staat.jaar,
                "tot_en_met": staat.tot_en_met,
                "begroting": staat.begroting.pk if staat.begroting else None,
                "regels": [describe_regel(regel) for regel in regels],
                "saldo": describe_regel(staat.saldo),
                "resultaat": describe_regel(staat.resultaat),
            }
        )


class KengetallenView(BegrotingView):
    @extend_schema(
        operation_id="kengetallen",
        summary="Kengetallen en balans van een jaar, met de definities",
        parameters=[JaarSerializer],
        responses={200: KengetallenSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def get(self, request: ApiVerzoek) -> Response:
        """Every kengetal with its definition and what it lacks, and both sides of the balans in one list."""
        jaar = self.choose_year(request)["jaar"]
        swv_id = request.user.lid.organisatie_id
        gevonden, balans = get_kengetallen(swv_id, jaar), get_balans(swv_id, jaar)
        return Response(
            {
                "jaar": jaar,
                "kengetallen": [describe_kengetal(each) for each in gevonden.uitkomsten],
                "balans": [
                    {"code": row.code, "naam": row.naam, "begin": write(row.begin), "eind": write(row.eind)}
                    for row in (*balans.activa, *balans.passiva)
                ],
                "meldingen": [*balans.meldingen, *gevonden.meldingen],
            }
        )


def describe_kengetal(uitkomst: Any) -> dict[str, Any]:
    """A computed kengetal as JSON: ``waarde`` as text with at most 4 decimals, None when ``ontbreekt`` says why."""
    kengetal = uitkomst.kengetal
    return {
        "code": kengetal.code,
        "naam": kengetal.naam,
        "definitie": kengetal.uitleg,
        "bron": kengetal.bron,
        "eenheid": kengetal.eenheid,
        "waarde": None if uitkomst.waarde is None else str(round(uitkomst.waarde, 4)),
        "ontbreekt": list(uitkomst.ontbreekt),
    }
