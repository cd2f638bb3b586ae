"""Addresses of OPP's under /api/v1/opps/."""

from typing import Any

from django.shortcuts import get_object_or_404
from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers, status
from rest_framework.response import Response

from leerlingen.models import Leerling
from leerlingen.services import log_inzage
from opp.adapter import ADAPTER
from opp.api.serializers import (
    DoelSerializer,
    OppHandelingSerializer,
    OppLijstSerializer,
    OppNieuwSerializer,
    OppRijSerializer,
    OppSerializer,
    OppTekstSerializer,
    StandSerializer,
    TekortSerializer,
)
from opp.calculations import weigh_instemming
from opp.models import Opp
from opp.permissions import OPPROLLEN, is_school
from opp.queries.lijst import filter_stand
from opp.queries.opp import (
    TEKSTEN,
    get_buiten_werking,
    get_doelen,
    get_gegevens,
    get_huidige,
    get_soorten,
    get_tekorten,
    with_wet,
)
from opp.services.opp import BEKWAAMHEID
from opp.services.tekst import create_opp, save_doel, save_tekst
from swv.kern.api.basis import ONBEKENDE_BLADZIJDE
from swv.kern.api.schema import FOUT_400, FOUT_403, FOUT_404, FOUTEN, path_parameter
from swv.kern.bladeren import paginate
from swv.kern.permissions import Recht
from swv.kern.woorden import spreek
from swv.kern.zaken.api import answer_step, step_schema
from swv.kern.zaken.fouten import NotAllowed
from swv.kern.zaken.uitvoer import describe_steps
from swv.organisatie.api.basis import VerbandApiView
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.verzoek import ApiVerzoek

NUMMER = path_parameter("nummer", "Nummer van het OPP, bijvoorbeeld OPP-2026-0001.")


class OppView(VerbandApiView):
    """What every address of one OPP does: find it within what one may see, answer with its state, log that."""

    def get_opp(self, request: ApiVerzoek, nummer: str, recht: Recht | None = None) -> Opp:
        """Raises Http404, and NotAllowed when this person has not got this right."""
        opp = get_object_or_404(with_wet(Opp.objects.visible_to(request.user)), nummer=nummer)
        spreek(opp.soort.swv.sector)
        if refusal := recht.refusal(request.user, opp) if recht else "":
            raise NotAllowed(refusal)
        return opp

    def respond(self, request: ApiVerzoek, opp: Opp, code: int = status.HTTP_200_OK) -> Response:
        """The OPP as it is now, read anew; who asked for it stands in the log. Raises Http404."""
        fresh = self.get_opp(request, opp.nummer)
        log_inzage(leerling=fresh.leerling, by=request.user, pagina="api_opp", object_id=fresh.pk)
        return Response(describe_opp(fresh, request.user), status=code)


def describe_opp(opp: Opp, user: Gebruiker) -> dict[str, Any]:
    """The body of a response about one OPP."""
    vandaag, versie = timezone.localdate(), get_huidige(opp) or opp.versies.all()[0]
    gegevens = get_gegevens(opp, versie, vandaag)
    tekst = {name: getattr(versie, name) for name in ("uitstroombestemming", *TEKSTEN)}
    return {
        **OppRijSerializer(opp).data,
        "beslist_zelf": opp.leerling_bekwaam,
        **{name: getattr(opp, name) for name in BEKWAAMHEID},
        "tekstversie": versie.nummer,
        "hash": gegevens.hash,
        "handelingsdeel_hash": gegevens.deel_hash,
        "tekst": tekst,
        "doelen": DoelSerializer(get_doelen(versie), many=True).data,
        "handelingen": OppHandelingSerializer(opp.handelingen.all(), many=True).data,
        **StandSerializer(weigh_instemming(gegevens)).data,
        "buiten_werking_op": get_buiten_werking(opp, vandaag),
        "wet": TekortSerializer(get_tekorten(opp, vandaag, versie), many=True).data,
        "mogelijke_acties": describe_steps(opp, user, vandaag),
    }


class OppsView(OppView):
    rollen = {"GET": OPPROLLEN, "POST": frozenset({Rol.ZORGCOORDINATOR})}

    @extend_schema(
        operation_id="opps_lijst",
        summary="De OPP's van uw school, nieuwste eerst",
        parameters=[
            OpenApiParameter("stand", str, enum=["lopend", "te_doen", "te_laat", "afgesloten"]),
            OpenApiParameter("na", str, description="«volgende» van de vorige bladzijde."),
        ],
        responses={200: OppLijstSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def get(self, request: ApiVerzoek) -> Response:
        own = Opp.objects.visible_to(request.user).select_related("leerling", "soort")
        rows = filter_stand(own, request.query_params.get("stand", ""), timezone.localdate())
        bladzijde = paginate(rows, request, order=["-pk"])
        if request.query_params.get("na") and bladzijde.bladeren.is_eerste:
            raise serializers.ValidationError({"na": ONBEKENDE_BLADZIJDE})
        body = {"resultaten": bladzijde.objecten, "volgende": bladzijde.bladeren.volgende}
        return Response(OppLijstSerializer(body).data)

    @extend_schema(
        operation_id="opps_nieuw",
        summary="Begin een OPP (concept)",
        request=OppNieuwSerializer,
        responses={201: OppSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def post(self, request: ApiVerzoek) -> Response:
        school, vandaag = request.user.lid.organisatie, timezone.localdate()
        context = {"leerlingen": Leerling.objects.visible_to(request.user), "soorten": get_soorten(school, vandaag)}
        invoer = OppNieuwSerializer(data=request.data, context=context)
        invoer.is_valid(raise_exception=True)
        opp = create_opp(school=school, by=request.user, vandaag=vandaag, **invoer.validated_data)
        invoer.log_false_alarms(door=request.user, object_soort="opp", object_id=opp.pk)
        return self.respond(request, opp, status.HTTP_201_CREATED)


class OppDetailView(OppView):
    rollen = {"GET": OPPROLLEN, "PATCH": OPPROLLEN}

    @extend_schema(
        operation_id="opp", summary="Eén OPP, met wat de wet nog vraagt", parameters=[NUMMER],
        responses={200: OppSerializer, 403: FOUT_403, 404: FOUT_404},
    )  # fmt: skip
    def get(self, request: ApiVerzoek, nummer: str) -> Response:
        return self.respond(request, self.get_opp(request, nummer))

    @extend_schema(
        operation_id="opp_wijzigen", summary="Schrijf onderdelen van de tekst", parameters=[NUMMER],
        request=OppTekstSerializer, responses={200: OppSerializer, **FOUTEN},
    )  # fmt: skip
    def patch(self, request: ApiVerzoek, nummer: str) -> Response:
        opp = self.get_opp(request, nummer, is_school)
        invoer = OppTekstSerializer(data=request.data)
        invoer.is_valid(raise_exception=True)
        velden = dict(invoer.validated_data)
        save_tekst(opp=opp, gelezen=velden.pop("hash"), velden=velden)
        invoer.log_false_alarms(door=request.user, object_soort="opp", object_id=opp.pk)
        return self.respond(request, opp)


class OppDoelenView(OppView):
    rollen = {"POST": OPPROLLEN}

    @extend_schema(
        operation_id="opp_doel_nieuw", summary="Voeg een doel toe aan het handelingsdeel", parameters=[NUMMER],
        request=DoelSerializer, responses={201: OppSerializer, **FOUTEN},
    )  # fmt: skip
    def post(self, request: ApiVerzoek, nummer: str) -> Response:
        opp = self.get_opp(request, nummer, is_school)
        invoer = DoelSerializer(data=request.data, context={"bekend": opp.get_bekende_dagen()})
        invoer.is_valid(raise_exception=True)
        doel = save_doel(opp=opp, gegevens=dict(invoer.validated_data))
        invoer.log_false_alarms(door=request.user, object_soort="doel", object_id=doel.pk)
        return self.respond(request, opp, status.HTTP_201_CREATED)


class OppActieView(OppView):
    rollen = {"POST": OPPROLLEN}

    @step_schema("opp_actie", OppSerializer, parameters=[NUMMER])
    def post(self, request: ApiVerzoek, nummer: str, actie: str) -> Response:
        opp = self.get_opp(request, nummer)
        return answer_step(ADAPTER, opp, actie, request=request, show=lambda: self.respond(request, opp))
