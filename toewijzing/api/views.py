"""Addresses of the requests. What one may not see is 404; what one sees but may not do is 403 with the reason."""

from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.utils import timezone
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework import serializers, status
from rest_framework.response import Response

from leerlingen.services import log_inzage
from swv.kern.api.basis import ONBEKENDE_BLADZIJDE
from swv.kern.api.schema import FOUT_400, FOUT_403, FOUT_404, FOUTEN, path_parameter
from swv.kern.bestanden import private_response
from swv.kern.bladeren import paginate
from swv.kern.permissions import Recht
from swv.kern.woorden import spreek
from swv.kern.zaken.api import answer_step, step_schema
from swv.kern.zaken.fouten import Changed, NotAllowed
from swv.organisatie.api.basis import VerbandApiView
from swv.organisatie.enums import LEERLINGROLLEN, SCHOOLROLLEN, Kamer, Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.verzoek import ApiVerzoek
from toewijzing.adapter import ADAPTER
from toewijzing.api import schema
from toewijzing.api.invoer import (
    AanvraagFilterSerializer,
    AanvraagNieuwSerializer,
    AanvraagWijzigSerializer,
    BijlageInvoerSerializer,
    ZienswijzeInvoerSerializer,
)
from toewijzing.api.uitvoer import AanvraagLijstSerializer, AanvraagSerializer
from toewijzing.api.weergave import describe_aanvraag, get_aanvragen
from toewijzing.models import Aanvraag
from toewijzing.permissions import is_school
from toewijzing.queries.zichtbaar import visible_documenten
from toewijzing.services.aanvraag import (
    attach_document,
    create_aanvraag,
    lock_editable,
    record_zienswijze,
    save_fields,
)
from toewijzing.services.bericht import tell_later_heard

AANVRAAGROLLEN = frozenset(LEERLINGROLLEN - {Rol.LEERPLICHT})
INZAGE = "api_aanvraag"
INZAGE_BESTAND = "api_document"


class AanvraagView(VerbandApiView):
    """What every address of one request does: find it within what one may see, answer with its state, log that."""

    def get_aanvraag(self, request: ApiVerzoek, nummer: str, recht: Recht | None = None) -> Aanvraag:
        """Raises Http404, and NotAllowed when this person has not got this right."""
        aanvraag = get_object_or_404(get_aanvragen(request.user), nummer=nummer)
        spreek(aanvraag.swv.sector)
        refusal = recht.refusal(request.user, aanvraag) if recht else ""
        if refusal:
            raise NotAllowed(refusal)
        return aanvraag

    def respond(self, request: ApiVerzoek, aanvraag: Aanvraag, code: int = status.HTTP_200_OK) -> Response:
        """The request as it is now, read anew; who asked for it stands in the log. Raises Http404."""
        return Response(open_aanvraag(self.get_aanvraag(request, aanvraag.nummer), request.user), status=code)


def make_context(aanvraag: Aanvraag) -> dict[str, Any]:
    """What the serializers of a request look at: the request, and the days that other days are compared with."""
    return {"aanvraag": aanvraag, "bekend": aanvraag.get_bekende_dagen()}


def open_aanvraag(aanvraag: Aanvraag, user: Gebruiker) -> dict[str, Any]:
    """The body of a response about this request; who asked for it stands in the log."""
    log_inzage(leerling=aanvraag.leerling, by=user, pagina=INZAGE, object_id=aanvraag.pk)
    return describe_aanvraag(aanvraag, user, timezone.localdate())


class AanvragenView(AanvraagView):
    rollen = {"GET": AANVRAAGROLLEN, "POST": SCHOOLROLLEN}

    @extend_schema(
        operation_id="aanvragen_lijst",
        summary="De aanvragen die u mag zien, nieuwste eerst",
        parameters=[AanvraagFilterSerializer],
        responses={200: AanvraagLijstSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def get(self, request: ApiVerzoek) -> Response:
        chosen = AanvraagFilterSerializer(data=request.query_params)
        chosen.is_valid(raise_exception=True)
        aanvragen = Aanvraag.objects.visible_to(request.user).select_related("leerling", "soort", "school", "swv")
        bladzijde = paginate(chosen.apply(aanvragen), request, order=["-pk"])
        if "na" in chosen.validated_data and bladzijde.bladeren.is_eerste:
            raise serializers.ValidationError({"na": ONBEKENDE_BLADZIJDE})
        body = {"resultaten": bladzijde.objecten, "volgende": bladzijde.bladeren.volgende}
        return Response(AanvraagLijstSerializer(body).data)

    @extend_schema(
        operation_id="aanvragen_nieuw",
        summary="Begin een aanvraag (concept)",
        request=AanvraagNieuwSerializer,
        examples=[schema.VOORBEELD_NIEUW],
        responses={201: AanvraagSerializer, 200: AanvraagSerializer, **FOUTEN},
    )
    def post(self, request: ApiVerzoek) -> Response:
        vandaag = timezone.localdate()
        invoer = AanvraagNieuwSerializer(data=request.data, context={"user": request.user, "vandaag": vandaag})
        invoer.is_valid(raise_exception=True)
        existing = self._find(request, invoer.validated_data)
        if existing is not None:
            return self.respond(request, existing)
        school = request.user.lid.organisatie
        try:
            with transaction.atomic():
                aanvraag = create_aanvraag(school=school, by=request.user, vandaag=vandaag, **invoer.validated_data)
        except IntegrityError:
            existing = self._find(request, invoer.validated_data)
            if existing is None:  # a key that another school took
                body = {"fouten": {"sleutel": ["Deze sleutel is al gebruikt. Kies een nieuwe."]}}
                return Response(body, status=status.HTTP_400_BAD_REQUEST)
            return self.respond(request, existing)
        return self.respond(request, aanvraag, status.HTTP_201_CREATED)

    def _find(self, request: ApiVerzoek, invoer: dict[str, Any]) -> Aanvraag | None:
        """The request that this same call made before, or is made by it at this very moment."""
        mine = Aanvraag.objects.visible_to(request.user).filter(school=request.user.organisatie_id)
        return mine.filter(sleutel=invoer["sleutel"]).first() if "sleutel" in invoer else None


class AanvraagDetailView(AanvraagView):
    rollen = {"GET": AANVRAAGROLLEN, "PATCH": AANVRAAGROLLEN}

    @extend_schema(
        operation_id="aanvraag",
        summary="Eén aanvraag, zoals u die mag zien",
        parameters=schema.PARAMETERS,
        responses={200: AanvraagSerializer, 403: FOUT_403, 404: FOUT_404},
    )
    def get(self, request: ApiVerzoek, nummer: str) -> Response:
        return Response(open_aanvraag(self.get_aanvraag(request, nummer), request.user))

    @extend_schema(
        operation_id="aanvraag_wijzigen",
        summary="Vul velden en antwoorden in",
        parameters=schema.PARAMETERS,
        request=AanvraagWijzigSerializer,
        examples=[schema.VOORBEELD_WIJZIGEN],
        responses={200: AanvraagSerializer, **FOUTEN},
    )
    def patch(self, request: ApiVerzoek, nummer: str) -> Response:
        aanvraag = self.get_aanvraag(request, nummer, is_school)
        invoer = AanvraagWijzigSerializer(data=request.data, context=make_context(aanvraag))
        invoer.is_valid(raise_exception=True)
        velden = dict(invoer.validated_data)
        versie, antwoorden = velden.pop("versie", None), velden.pop("antwoorden", None)
        locked = lock_editable(aanvraag)
        if versie is not None and locked.versie != versie:
            reden = "Iemand anders was u net voor. Haal de aanvraag opnieuw op."
            raise Changed(reden, status=locked.status, since=versie)
        save_fields(aanvraag=aanvraag, velden=velden, antwoorden=antwoorden)
        invoer.log_false_alarms(door=request.user, object_soort="aanvraag", object_id=aanvraag.pk)
        return self.respond(request, aanvraag)


class AanvraagZienswijzenView(AanvraagView):
    rollen = {"POST": AANVRAAGROLLEN}

    @extend_schema(
        operation_id="aanvraag_zienswijze",
        summary="Leg vast wat ouders of leerling vinden, of waarom zij niet zijn gehoord",
        parameters=schema.PARAMETERS,
        request=ZienswijzeInvoerSerializer,
        examples=[schema.VOORBEELD_ZIENSWIJZE, schema.VOORBEELD_NIET_GEHOORD],
        responses={200: AanvraagSerializer, **FOUTEN},
    )
    def post(self, request: ApiVerzoek, nummer: str) -> Response:
        aanvraag = self.get_aanvraag(request, nummer, is_school)
        invoer = ZienswijzeInvoerSerializer(data=request.data, context=make_context(aanvraag))
        invoer.is_valid(raise_exception=True)
        gegevens = dict(invoer.validated_data)
        record_zienswijze(aanvraag=aanvraag, by=request.user, partij=gegevens.pop("partij"), gegevens=gegevens)
        invoer.log_false_alarms(door=request.user, object_soort="aanvraag", object_id=aanvraag.pk)
        tell_later_heard(aanvraag)
        return self.respond(request, aanvraag)


class AanvraagDocumentenView(AanvraagView):
    rollen = {"POST": AANVRAAGROLLEN}

    @extend_schema(
        operation_id="aanvraag_document",
        summary="Laat een document uit het dossier meegaan",
        parameters=schema.PARAMETERS,
        request=BijlageInvoerSerializer,
        responses={200: AanvraagSerializer, **FOUTEN},
    )
    def post(self, request: ApiVerzoek, nummer: str) -> Response:
        aanvraag = self.get_aanvraag(request, nummer, is_school)
        invoer = BijlageInvoerSerializer(data=request.data, context={"user": request.user, "aanvraag": aanvraag})
        invoer.is_valid(raise_exception=True)
        attach_document(aanvraag=aanvraag, document=invoer.validated_data["document"])
        return self.respond(request, aanvraag)


class AanvraagActieView(AanvraagView):
    rollen = {"POST": AANVRAAGROLLEN}

    @step_schema("aanvraag_actie", AanvraagSerializer, parameters=schema.PARAMETERS, examples=schema.VOORBEELDEN_ACTIE)
    def post(self, request: ApiVerzoek, nummer: str, actie: str) -> Response:
        aanvraag = self.get_aanvraag(request, nummer)
        return answer_step(ADAPTER, aanvraag, actie, request=request, show=lambda: self.respond(request, aanvraag))


class DocumentBestandView(VerbandApiView):
    """The file itself: of a dossier one may open, or going along with a case one works on."""

    rollen = {"GET": AANVRAAGROLLEN}
    kamers = frozenset({Kamer.LEERLINGEN, Kamer.TOEWIJZING})

    @extend_schema(
        operation_id="document_bestand",
        summary="Haal het bestand op",
        parameters=[path_parameter("uuid", "uuid van het document.", UUID)],
        responses={(200, "application/octet-stream"): OpenApiTypes.BINARY, 403: FOUT_403, 404: FOUT_404},
    )
    def get(self, request: ApiVerzoek, uuid: UUID) -> HttpResponseBase:
        document = get_object_or_404(visible_documenten(request.user).select_related("leerling"), uuid=uuid)
        log_inzage(leerling=document.leerling, by=request.user, pagina=INZAGE_BESTAND, object_id=document.pk)
        return private_response(document.bestand.open("rb"), document.naam, document.mime)
