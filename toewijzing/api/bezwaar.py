"""Bezwaren of one request in the API: the same services and table of steps as the pages."""

from typing import Any

from django.shortcuts import get_object_or_404
from django.utils import timezone
from drf_spectacular.utils import OpenApiExample, extend_schema
from rest_framework import serializers, status
from rest_framework.response import Response

from leerlingen.models import Gezagdrager
from leerlingen.services import log_inzage
from swv.kern.api.basis import BsnSerializerMixin
from swv.kern.api.datums import DatumField
from swv.kern.api.schema import FOUT_403, FOUT_404, FOUTEN, path_parameter
from swv.kern.invoer.datumregels import BEZWAAR, HOORZITTING
from swv.kern.zaken.fouten import NotAllowed, NotPossible
from swv.organisatie.api.basis import VerbandApiView
from swv.organisatie.enums import Rol
from swv.organisatie.verzoek import ApiVerzoek
from toewijzing.api import schema
from toewijzing.enums import Bezwaaroordeel, Bezwaarstap, Indiener, Ontvangst
from toewijzing.models import Aanvraag, Bezwaar
from toewijzing.models.bezwaar import BEZWAARROLLEN
from toewijzing.queries.zichtbaar import get_visible_besluit
from toewijzing.services.bezwaar import FEITEN, record_bezwaar
from toewijzing.services.bezwaarstap import STAPPEN, get_rechten, get_stappen

INZAGE = "api_bezwaar"
ID = path_parameter("id", "Id van het bezwaar.", int)


# --- what goes out --------------------------------------------------------------------------------------------------


class VolgendeSerializer(serializers.Serializer):
    stap = serializers.ChoiceField(choices=Bezwaarstap.choices)
    uiterlijk = serializers.DateField(help_text="Laatste dag voor deze stap; bij «advies» die van de beslissing.")


class BezwaarSerializer(serializers.ModelSerializer):
    """One bezwaar as the secretaris and the directeur see it."""

    gezagdrager = serializers.IntegerField(
        source="gezagdrager_id", allow_null=True, help_text="Leeg bij «gezagdrager»: de ouders samen."
    )
    ontvangst = serializers.ChoiceField(choices=Ontvangst.choices, help_text="Op tijd? (Awb 6:9)")
    uiterlijk = serializers.DateField(help_text="Laatste dag om te beslissen (Awb 7:10).")
    volgende = VolgendeSerializer(allow_null=True, help_text="Leeg als er is beslist of ingetrokken.")
    mogelijke_stappen = serializers.SerializerMethodField()

    class Meta:
        model = Bezwaar
        fields = (
            "id", "indiener", "gezagdrager", "indiener_naam", "ontvangen_op", "gepost_op", "ontvangst", "commissie",
            "doorgezonden_op", "hoorzitting_op", "verdaagd_op", "advies", "advies_op", "uitkomst", "beslist_op", "afwijking",
            "beslisser", "ingetrokken_op", "uiterlijk", "volgende", "mogelijke_stappen",
        )  # fmt: skip
        read_only_fields = fields

    def get_mogelijke_stappen(self, bezwaar: Bezwaar) -> list[str]:
        return [str(stap) for stap in get_stappen(bezwaar, self.context["rechten"])]


class BezwarenSerializer(serializers.Serializer):
    resultaten = BezwaarSerializer(many=True)


# --- what comes in --------------------------------------------------------------------------------------------------


class FeitenSerializer(BsnSerializerMixin):
    """What is known at receipt. Context: ``aanvraag``."""

    indiener = serializers.ChoiceField(choices=Indiener.choices)
    gezagdrager = serializers.IntegerField(
        allow_null=True, required=False, help_text="Id van de gezagdrager; leeg: de ouders samen."
    )
    indiener_naam = serializers.CharField(
        max_length=100, required=False, allow_blank=True, help_text="Alleen bij «ander»."
    )
    ontvangen_op = DatumField(regel=BEZWAAR)
    gepost_op = DatumField(regel=BEZWAAR, allow_null=True, required=False, help_text="Datum van de poststempel.")
    commissie = serializers.BooleanField(required=False, help_text="Adviseert de landelijke commissie? Standaard ja.")

    def validate_gezagdrager(self, pk: int | None) -> Gezagdrager | None:
        """Somebody with authority over the pupil of this request, or None."""
        if pk is None:
            return None
        found = Gezagdrager.objects.filter(pk=pk, leerling=self.context["aanvraag"].leerling_id).first()
        if found is None:
            raise serializers.ValidationError("Deze gezagdrager hoort niet bij deze leerling.")
        return found


class BezwaarStapSerializer(FeitenSerializer):
    """One step with its own fields; a field that belongs to another step is refused. Context: ``aanvraag``."""

    stap = serializers.ChoiceField(choices=Bezwaarstap.choices, help_text="Een van «mogelijke_stappen».")
    indiener = serializers.ChoiceField(choices=Indiener.choices, required=False)
    ontvangen_op = DatumField(regel=BEZWAAR, required=False)
    doorgezonden_op = DatumField(regel=BEZWAAR, required=False)
    hoorzitting_op = DatumField(regel=HOORZITTING, required=False, help_text="Mag nog komen.")
    advies = serializers.ChoiceField(choices=Bezwaaroordeel.choices, required=False)
    advies_op = DatumField(regel=BEZWAAR, required=False)
    verdaagd_op = DatumField(regel=BEZWAAR, required=False)
    uitkomst = serializers.ChoiceField(choices=Bezwaaroordeel.choices, required=False)
    beslist_op = DatumField(regel=BEZWAAR, required=False)
    afwijking = serializers.CharField(
        required=False, allow_blank=True, max_length=4000, help_text="Waarom anders dan geadviseerd (Awb 7:13)."
    )
    beslisser = serializers.CharField(
        required=False, allow_blank=True, max_length=150,
        help_text="Wie namens het bestuur besliste, als de directeur het eerste besluit nam (Awb 10:3).",
    )  # fmt: skip
    ingetrokken_op = DatumField(regel=BEZWAAR, required=False)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Refuse fields of another step, and ask those of this one, as far as a step can't do without."""
        attrs = super().validate(attrs)
        velden = STAPPEN[attrs["stap"]].velden
        extra = sorted({*attrs} - {*velden, "stap"})
        if extra:
            known = ", ".join(velden)
            raise serializers.ValidationError(
                dict.fromkeys(extra, f"Dit veld hoort niet bij deze stap. Velden van deze stap: {known}.")
            )
        optional = {*FEITEN, "afwijking", "beslisser"} - {"indiener", "ontvangen_op"}
        missing = [name for name in velden if name not in attrs and name not in optional]
        if missing:
            raise serializers.ValidationError(dict.fromkeys(missing, "Vul dit in: deze stap vraagt het."))
        return attrs


# --- addresses ------------------------------------------------------------------------------------------------------


class BezwaarView(VerbandApiView):
    """What both addresses do: find the request within what one may see, answer with what is there now."""

    def get_aanvraag(self, request: ApiVerzoek, nummer: str) -> Aanvraag:
        """The request, within what this person may see; that it was looked at is logged. Raises Http404."""
        seen = Aanvraag.objects.visible_to(request.user).select_related("soort", "school", "leerling")
        aanvraag = get_object_or_404(seen, nummer=nummer)
        log_inzage(leerling=aanvraag.leerling, by=request.user, pagina=INZAGE, object_id=aanvraag.pk)
        return aanvraag

    def get_bezwaar(self, request: ApiVerzoek, aanvraag: Aanvraag, pk: int) -> Bezwaar:
        """A bezwaar against a decision on this request, as far as this person may see it. Raises Http404."""
        seen = Bezwaar.objects.visible_to(request.user).select_related("besluit__aanvraag")
        return get_object_or_404(seen, pk=pk, besluit__aanvraag=aanvraag)

    def respond(self, request: ApiVerzoek, aanvraag: Aanvraag, bezwaar: Bezwaar, code: int = 200) -> Response:
        """This bezwaar as it is now, with the steps this person can take."""
        context = {"aanvraag": aanvraag, "rechten": get_rechten(request.user, aanvraag)}
        return Response(BezwaarSerializer(bezwaar, context=context).data, status=code)


class BezwarenView(BezwaarView):
    rollen = {"GET": BEZWAARROLLEN, "POST": frozenset({Rol.SECRETARIS})}

    @extend_schema(
        operation_id="bezwaren",
        summary="De bezwaren tegen besluiten op deze aanvraag",
        parameters=schema.PARAMETERS,
        responses={200: BezwarenSerializer, 403: FOUT_403, 404: FOUT_404},
    )
    def get(self, request: ApiVerzoek, nummer: str) -> Response:
        aanvraag = self.get_aanvraag(request, nummer)
        found = (
            Bezwaar.objects.visible_to(request.user)
            .filter(besluit__aanvraag=aanvraag)
            .select_related("besluit__aanvraag")
        )
        context = {"aanvraag": aanvraag, "rechten": get_rechten(request.user, aanvraag)}
        return Response(BezwarenSerializer({"resultaten": found}, context=context).data)

    @extend_schema(
        operation_id="bezwaar_nieuw",
        summary="Leg een bezwaar vast",
        parameters=schema.PARAMETERS,
        request=FeitenSerializer,
        examples=[
            OpenApiExample(
                "Bezwaar van de ouders",
                value={"indiener": "gezagdrager", "ontvangen_op": "2026-11-12"},
                request_only=True,
            )
        ],
        responses={201: BezwaarSerializer, **FOUTEN},
    )
    def post(self, request: ApiVerzoek, nummer: str) -> Response:
        aanvraag = self.get_aanvraag(request, nummer)
        invoer = FeitenSerializer(data=request.data, context={"aanvraag": aanvraag})
        invoer.is_valid(raise_exception=True)
        besluit = get_visible_besluit(request.user, aanvraag)
        if besluit is None:
            raise NotPossible("Er is nog geen besluit op deze aanvraag.", status=aanvraag.status)
        bezwaar = record_bezwaar(
            besluit=besluit, by=request.user, vandaag=timezone.localdate(), **invoer.validated_data
        )
        invoer.log_false_alarms(door=request.user, object_soort="bezwaar", object_id=bezwaar.pk)
        return self.respond(request, aanvraag, bezwaar, status.HTTP_201_CREATED)


class BezwaarDetailView(BezwaarView):
    rollen = {"GET": BEZWAARROLLEN, "PATCH": BEZWAARROLLEN}

    @extend_schema(
        operation_id="bezwaar",
        summary="Eén bezwaar",
        parameters=[*schema.PARAMETERS, ID],
        responses={200: BezwaarSerializer, 403: FOUT_403, 404: FOUT_404},
    )
    def get(self, request: ApiVerzoek, nummer: str, pk: int) -> Response:
        aanvraag = self.get_aanvraag(request, nummer)
        return self.respond(request, aanvraag, self.get_bezwaar(request, aanvraag, pk))

    @extend_schema(
        operation_id="bezwaar_stap",
        summary="Zet een stap met een bezwaar",
        parameters=[*schema.PARAMETERS, ID],
        request=BezwaarStapSerializer,
        examples=[
            OpenApiExample("Doorgezonden", value={"stap": "doorzenden", "doorgezonden_op": "2026-11-16"}, request_only=True),
            OpenApiExample(
                "Beslist", value={"stap": "beslissen", "uitkomst": "ongegrond", "beslist_op": "2027-02-01"}, request_only=True
            ),
        ],
        responses={200: BezwaarSerializer, **FOUTEN},
    )  # fmt: skip
    def patch(self, request: ApiVerzoek, nummer: str, pk: int) -> Response:
        aanvraag = self.get_aanvraag(request, nummer)
        bezwaar = self.get_bezwaar(request, aanvraag, pk)
        invoer = BezwaarStapSerializer(data=request.data, context={"aanvraag": aanvraag})
        invoer.is_valid(raise_exception=True)
        velden = dict(invoer.validated_data)
        stap = STAPPEN[velden.pop("stap")]
        if refusal := stap.recht.refusal(request.user, aanvraag):
            raise NotAllowed(refusal)
        changed = stap.service(bezwaar=bezwaar, by=request.user, vandaag=timezone.localdate(), **velden)
        invoer.log_false_alarms(door=request.user, object_soort="bezwaar", object_id=changed.pk)
        return self.respond(request, aanvraag, changed)
