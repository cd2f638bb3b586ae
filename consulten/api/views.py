"""Addresses of consultations and hours. What one may not see is 404; what one sees but may not do is 403 with the reason."""

from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers, status
from rest_framework.response import Response

from consulten.adapter import ADAPTER
from consulten.api import serializers as s
from consulten.models import Consult, Uurregel
from consulten.permissions import LEZERS, URENROLLEN
from consulten.queries.consult import RELATIES, with_minuten
from consulten.services.consult import ask_consult
from consulten.services.uren import write_uren
from consulten.workflow import read_inhoud
from leerlingen.enums import Pagina
from leerlingen.services import log_inzage
from swv.kern.api.basis import ONBEKENDE_BLADZIJDE
from swv.kern.api.schema import FOUT_400, FOUT_403, FOUT_404, path_parameter
from swv.kern.bladeren import Bladzijde, paginate
from swv.kern.woorden import spreek
from swv.kern.zaken.api import answer_step, step_schema
from swv.kern.zaken.uitvoer import describe_steps
from swv.organisatie.api.basis import VerbandApiView
from swv.organisatie.verzoek import ApiVerzoek

NUMMER = path_parameter("nummer", "Nummer van het consult, bijvoorbeeld C2026-0012.")
NA = OpenApiParameter("na", str, description="«volgende» van de vorige bladzijde.")


def turn_page(request: ApiVerzoek, rows: QuerySet, order: list[str]) -> Bladzijde:
    """One page of these rows. Raises ValidationError (400) for a page there is not."""
    page = paginate(rows, request, order=order)
    if request.query_params.get("na") and page.bladeren.is_eerste:
        raise serializers.ValidationError({"na": ONBEKENDE_BLADZIJDE})
    return page


class ConsultView(VerbandApiView):
    """What every address of one consultation does."""

    def get_rows(self, request: ApiVerzoek) -> QuerySet[Consult]:
        """Those this person may see, with their hours."""
        return with_minuten(Consult.objects.visible_to(request.user).select_related(*RELATIES), request.user)

    def get_consult(self, request: ApiVerzoek, nummer: str) -> Consult:
        """The consultation with what this person reads of it. Raises Http404."""
        found = get_object_or_404(self.get_rows(request), nummer=nummer)
        spreek(found.swv.sector)
        read_inhoud(found, request.user)
        return found

    def respond(self, request: ApiVerzoek, nummer: str, code: int = status.HTTP_200_OK) -> Response:
        """The consultation as it is now; who asked for it stands in the log of the pupil, if there is one."""
        consult = self.get_consult(request, nummer)
        inhoud = consult.inhoud_gezien
        if inhoud is not None and inhoud.leerling is not None:
            log_inzage(leerling=inhoud.leerling, by=request.user, pagina=Pagina.API_CONSULT, object_id=consult.pk)
        consult.mogelijke_acties = describe_steps(consult, request.user)
        return Response(s.ConsultSerializer(consult).data, status=code)


class ConsultenView(ConsultView):
    rollen = {"GET": LEZERS, "POST": LEZERS}

    @extend_schema(
        operation_id="consulten_lijst",
        summary="De consulten van uw school of samenwerkingsverband, oudste eerst, zonder leerlingen",
        parameters=[NA],
        responses={200: s.ConsultLijstSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def get(self, request: ApiVerzoek) -> Response:
        page = turn_page(request, self.get_rows(request), ["gesteld_op", "pk"])
        body = {"resultaten": page.objecten, "volgende": page.bladeren.volgende}
        return Response(s.ConsultLijstSerializer(body).data)

    @extend_schema(
        operation_id="consulten_nieuw",
        summary="Stel een vraag, of leg er een vast",
        request=s.ConsultvraagSerializer,
        responses={201: s.ConsultSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def post(self, request: ApiVerzoek) -> Response:
        vandaag = timezone.localdate()
        invoer = s.ConsultvraagSerializer(data=request.data, context={"user": request.user, "vandaag": vandaag})
        invoer.is_valid(raise_exception=True)
        data = invoer.validated_data
        try:
            consult = ask_consult(
                swv=data["swv"], school=data["school"], vraag=data["gesteld"], by=request.user, vandaag=vandaag
            )
        except ValidationError as problem:
            raise serializers.ValidationError(problem.message_dict) from problem
        invoer.log_false_alarms(door=request.user, object_soort="consult", object_id=consult.pk)
        return self.respond(request, consult.nummer, status.HTTP_201_CREATED)


class ConsultDetailView(ConsultView):
    rollen = {"GET": LEZERS}

    @extend_schema(
        operation_id="consult",
        summary="Eén consult; zonder de vraag als u die niet (meer) mag lezen",
        parameters=[NUMMER],
        responses={200: s.ConsultSerializer, 403: FOUT_403, 404: FOUT_404},
    )
    def get(self, request: ApiVerzoek, nummer: str) -> Response:
        return self.respond(request, nummer)


class ConsultActieView(ConsultView):
    rollen = {"POST": LEZERS}

    @step_schema("consult_actie", s.ConsultSerializer, parameters=[NUMMER])
    def post(self, request: ApiVerzoek, nummer: str, actie: str) -> Response:
        consult = self.get_consult(request, nummer)
        return answer_step(ADAPTER, consult, actie, request=request, show=lambda: self.respond(request, nummer))


class UrenView(VerbandApiView):
    rollen = {"GET": URENROLLEN, "POST": URENROLLEN}

    @extend_schema(
        operation_id="uren_lijst",
        summary="Uw eigen uren, oudste eerst",
        parameters=[NA],
        responses={200: s.UrenlijstSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def get(self, request: ApiVerzoek) -> Response:
        rows = Uurregel.objects.written_by(request.user).select_related("soort", "school", "consult", "schoolaanvraag")
        page = turn_page(request, rows, ["dag", "pk"])
        return Response(s.UrenlijstSerializer({"resultaten": page.objecten, "volgende": page.bladeren.volgende}).data)

    @extend_schema(
        operation_id="uren_nieuw",
        summary="Schrijf uren",
        request=s.UurregelInvoerSerializer,
        responses={201: s.UurregelSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def post(self, request: ApiVerzoek) -> Response:
        vandaag = timezone.localdate()
        invoer = s.UurregelInvoerSerializer(data=request.data, context={"user": request.user, "vandaag": vandaag})
        invoer.is_valid(raise_exception=True)
        data = invoer.validated_data
        try:
            regel = write_uren(
                swv=request.user.lid.organisatie, by=request.user, dag=data["dag"], minuten=data["minuten"],
                soort=data["activiteit"], zaak=data["zaak"], vandaag=vandaag, notitie=data["notitie"],
            )  # fmt: skip
        except ValidationError as problem:
            fouten = {"minuten" if name == "uren" else name: texts for name, texts in problem.message_dict.items()}
            raise serializers.ValidationError(fouten) from problem
        invoer.log_false_alarms(door=request.user, object_soort="uren", object_id=regel.pk)
        return Response(s.UurregelSerializer(regel).data, status=status.HTTP_201_CREATED)
