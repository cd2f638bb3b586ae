"""Addresses of requests of schools. What one may not see is 404; what one sees but may not do is 403 with the reason."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers, status
from rest_framework.exceptions import PermissionDenied
from rest_framework.response import Response

from schoolaanvragen.adapter import ADAPTER
from schoolaanvragen.api import serializers as s
from schoolaanvragen.forms.aanvraag import ANTWOORD, InvulForm
from schoolaanvragen.models import Schoolaanvraag, Snellehulp
from schoolaanvragen.permissions import BEGINNERS, HULPGEVERS, LEZERS, STOPPERS, is_aanvrager
from schoolaanvragen.queries.aanvraag import with_case
from schoolaanvragen.services.aanvraag import begin_aanvraag, write_aanvraag
from schoolaanvragen.services.hulp import give_hulp, stop_hulp
from swv.kern.api.basis import ONBEKENDE_BLADZIJDE
from swv.kern.api.schema import FOUT_400, FOUT_403, FOUT_404, FOUTEN, path_parameter
from swv.kern.bladeren import Bladzijde, paginate
from swv.kern.woorden import spreek
from swv.kern.zaken.api import answer_step, step_schema
from swv.kern.zaken.fouten import NotAllowed
from swv.kern.zaken.uitvoer import describe_steps
from swv.organisatie.api.basis import VerbandApiView
from swv.organisatie.enums import Kamer
from swv.organisatie.verzoek import ApiVerzoek

NUMMER = path_parameter("nummer", "Nummer van de aanvraag, bijvoorbeeld S2026-0012.")
NA = OpenApiParameter("na", str, description="«volgende» van de vorige bladzijde.")


def turn_page(request: ApiVerzoek, rows: QuerySet, order: list[str]) -> Bladzijde:
    """One page of these rows. Raises ValidationError (400) for a page there is not."""
    page = paginate(rows, request, order=order)
    if request.query_params.get("na") and page.bladeren.is_eerste:
        raise serializers.ValidationError({"na": ONBEKENDE_BLADZIJDE})
    return page


class SchoolaanvraagView(VerbandApiView):
    """What every address of one request does."""

    # A token for requests is for all of them.
    kamers = frozenset({Kamer.TOEWIJZING.value})

    def get_aanvraag(self, request: ApiVerzoek, nummer: str) -> Schoolaanvraag:
        """The request with this number. Raises Http404."""
        found = get_object_or_404(with_case(Schoolaanvraag.objects.visible_to(request.user)), nummer=nummer)
        spreek(found.swv.sector)
        return found

    def respond(self, request: ApiVerzoek, nummer: str, code: int = status.HTTP_200_OK) -> Response:
        """The request as it is now."""
        zaak = self.get_aanvraag(request, nummer)
        zaak.mogelijke_acties = describe_steps(zaak, request.user)
        return Response(s.SchoolaanvraagSerializer(zaak).data, status=code)


class SchoolaanvragenView(SchoolaanvraagView):
    rollen = {"GET": LEZERS, "POST": BEGINNERS}

    @extend_schema(
        operation_id="schoolaanvragen_lijst",
        summary="Aanvragen voor een groep, klas, school of locatie, oudste eerst",
        parameters=[NA],
        responses={200: s.SchoolaanvraagLijstSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def get(self, request: ApiVerzoek) -> Response:
        rows = Schoolaanvraag.objects.visible_to(request.user).select_related("school__bestuur", "soort")
        page = turn_page(request, rows, ["begonnen_op", "pk"])
        body = {"resultaten": page.objecten, "volgende": page.bladeren.volgende}
        return Response(s.SchoolaanvraagLijstSerializer(body).data)

    @extend_schema(
        operation_id="schoolaanvragen_nieuw",
        summary="Begin een aanvraag; vul haar daarna in",
        request=s.SchoolaanvraagInvoerSerializer,
        responses={201: s.SchoolaanvraagSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def post(self, request: ApiVerzoek) -> Response:
        vandaag = timezone.localdate()
        invoer = s.SchoolaanvraagInvoerSerializer(data=request.data, context={"user": request.user, "vandaag": vandaag})
        invoer.is_valid(raise_exception=True)
        data = invoer.validated_data
        try:
            zaak = begin_aanvraag(soort=data["gekozen"], school=data["voor"], by=request.user, vandaag=vandaag)
        except ValidationError as problem:
            raise serializers.ValidationError(problem.message_dict) from problem
        return self.respond(request, zaak.nummer, status.HTTP_201_CREATED)


class SchoolaanvraagDetailView(SchoolaanvraagView):
    rollen = {"GET": LEZERS, "PATCH": BEGINNERS}

    @extend_schema(
        operation_id="schoolaanvraag",
        summary="Eén aanvraag van een school",
        parameters=[NUMMER],
        responses={200: s.SchoolaanvraagSerializer, 403: FOUT_403, 404: FOUT_404},
    )
    def get(self, request: ApiVerzoek, nummer: str) -> Response:
        return self.respond(request, nummer)

    @extend_schema(
        operation_id="schoolaanvraag_invullen",
        summary="Vul een concept in; wat u weglaat, blijft zoals het is",
        parameters=[NUMMER],
        request=s.SchoolaanvraagVeldenSerializer,
        responses={200: s.SchoolaanvraagSerializer, **FOUTEN},
    )
    def patch(self, request: ApiVerzoek, nummer: str) -> Response:
        zaak = self.get_aanvraag(request, nummer)
        if not is_aanvrager(request.user, zaak):
            raise PermissionDenied(is_aanvrager.reason)
        sent = read_sent(request.data)
        form = InvulForm(sent, aanvraag=zaak)
        if unknown := sorted(set(sent) - set(form.fields) - {"geen_bsn"}):
            raise serializers.ValidationError(dict.fromkeys(unknown, "Dit veld vraagt deze soort niet."))
        if not form.is_valid():
            raise serializers.ValidationError(
                {name.removeprefix(ANTWOORD): [str(text) for text in texts] for name, texts in form.errors.items()}
            )
        try:
            write_aanvraag(
                aanvraag=zaak, by=request.user, velden={name: value for name, value in form.velden.items() if name in sent},
                antwoorden={code: value for code, value in form.antwoorden.items() if f"{ANTWOORD}{code}" in sent},
                vandaag=timezone.localdate(), scholen=form.gekozen_scholen if "scholen" in sent else None,
            )  # fmt: skip
        except ValidationError as problem:
            raise serializers.ValidationError(problem.message_dict) from problem
        form.log_false_alarms(door=request.user, object_soort="schoolaanvraag", object_id=zaak.pk)
        return self.respond(request, nummer)


def read_sent(data: Any) -> dict[str, Any]:
    """What was sent, by the names of the form. Raises ValidationError for what is no object, or no school."""
    if not isinstance(data, dict) or not isinstance(data.get("antwoorden", {}), dict):
        raise serializers.ValidationError("Stuur een JSON-object met de velden van de aanvraag.")
    values = {name: value for name, value in data.items() if name != "antwoorden"}
    if "scholen" in values:
        values["scholen"] = s.read_scholen(values["scholen"])
    answers = {f"{ANTWOORD}{code}": value for code, value in data.get("antwoorden", {}).items()}
    return {name: "" if value is None else value for name, value in {**values, **answers}.items()}


class SchoolaanvraagActieView(SchoolaanvraagView):
    rollen = {"POST": LEZERS}

    @step_schema("schoolaanvraag_actie", s.SchoolaanvraagSerializer, parameters=[NUMMER])
    def post(self, request: ApiVerzoek, nummer: str, actie: str) -> Response:
        zaak = self.get_aanvraag(request, nummer)
        return answer_step(ADAPTER, zaak, actie, request=request, show=lambda: self.respond(request, nummer))


class SnellehulpenView(VerbandApiView):
    kamers = frozenset({Kamer.TOEWIJZING.value})
    rollen = {"GET": LEZERS, "POST": HULPGEVERS}

    @extend_schema(
        operation_id="snellehulp_lijst",
        summary="Snelle hulp aan scholen, oudste eerst",
        parameters=[NA],
        responses={200: s.SnellehulpLijstSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def get(self, request: ApiVerzoek) -> Response:
        rows = Snellehulp.objects.visible_to(request.user).with_totaal().select_related("school__bestuur", "soort")
        page = turn_page(request, rows, ["van", "pk"])
        body = {"resultaten": page.objecten, "volgende": page.bladeren.volgende}
        return Response(s.SnellehulpLijstSerializer(body, context={"vandaag": timezone.localdate()}).data)

    @extend_schema(
        operation_id="snellehulp_nieuw",
        summary="Geef een school snelle hulp",
        request=s.SnellehulpInvoerSerializer,
        responses={201: s.SnellehulpSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def post(self, request: ApiVerzoek) -> Response:
        vandaag = timezone.localdate()
        invoer = s.SnellehulpInvoerSerializer(data=request.data, context={"user": request.user, "vandaag": vandaag})
        invoer.is_valid(raise_exception=True)
        data = invoer.validated_data
        try:
            made = give_hulp(
                soort=data["gekozen"], school=data["school"], hulp=data["hulp"], by=request.user, vandaag=vandaag
            )
        except ValidationError as problem:
            raise serializers.ValidationError(problem.message_dict) from problem
        except NotAllowed as problem:
            raise PermissionDenied(problem.reason) from problem
        invoer.log_false_alarms(door=request.user, object_soort="snellehulp", object_id=made.pk)
        return respond_hulp(request, made, status.HTTP_201_CREATED)


def respond_hulp(request: ApiVerzoek, hulp: Snellehulp, code: int = status.HTTP_200_OK) -> Response:
    """Quick money as it is now."""
    rows = Snellehulp.objects.visible_to(request.user).with_totaal().select_related("school__bestuur", "soort")
    body = s.SnellehulpSerializer(rows.get(pk=hulp.pk), context={"vandaag": timezone.localdate()})
    return Response(body.data, status=code)


class SnellehulpStoppenView(VerbandApiView):
    kamers = frozenset({Kamer.TOEWIJZING.value})
    rollen = {"POST": STOPPERS}

    @extend_schema(
        operation_id="snellehulp_stoppen",
        summary="Laat snelle hulp eerder stoppen; wat al gegeven is, blijft gegeven",
        parameters=[path_parameter("nummer", "Nummer van de hulp, bijvoorbeeld H2026-0012.")],
        request=s.SnellehulpStoppenSerializer,
        responses={200: s.SnellehulpSerializer, 400: FOUT_400, 403: FOUT_403, 404: FOUT_404},
    )
    def post(self, request: ApiVerzoek, nummer: str) -> Response:
        found = get_object_or_404(Snellehulp.objects.visible_to(request.user), nummer=nummer)
        invoer = s.SnellehulpStoppenSerializer(data=request.data)
        invoer.is_valid(raise_exception=True)
        data = invoer.validated_data
        try:
            done = stop_hulp(
                hulp=found, per=data["stopt_per"], reden=data["reden"], by=request.user, vandaag=timezone.localdate()
            )
        except ValidationError as problem:
            raise serializers.ValidationError(problem.message_dict) from problem
        except NotAllowed as problem:
            raise PermissionDenied(problem.reason) from problem
        invoer.log_false_alarms(door=request.user, object_soort="snellehulp", object_id=done.pk)
        return respond_hulp(request, done)
