"""Addresses of distribution models and their scenarios."""

from typing import Any

from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework import serializers, status
from rest_framework.response import Response

from financien.referentie.api.basis import NA, GeldView
from financien.referentie.permissions import BUREAU
from financien.verdelen.api.uitvoer import VerdelingSerializer
from financien.verdelen.api.verdeling import describe_verdeling, find
from financien.verdelen.enums import Betaalritme, Negatief, Periodesoort
from financien.verdelen.models import Verdeelmodel
from financien.verdelen.presentatie.regel import describe_regel
from financien.verdelen.services.verdeling import create_verdeling
from swv.kern.api.basis import ONBEKENDE_BLADZIJDE, BsnSerializerMixin, LabelSerializer
from swv.kern.api.schema import FOUT_400, FOUT_403, FOUT_404, path_parameter
from swv.kern.bladeren import paginate
from swv.organisatie.enums import Rol
from swv.organisatie.verzoek import ApiVerzoek


class VerdeelregelSerializer(LabelSerializer):
    code = serializers.CharField()
    soort = serializers.CharField()
    parameters = serializers.DictField()
    uitleg = serializers.SerializerMethodField(help_text="Wat de regel doet, in één zin.")

    def get_uitleg(self, regel: Any) -> str:
        """The rule in a Dutch sentence, as the page shows it, made from its kind and parameters."""
        return describe_regel(regel.soort, regel.parameters)


class VerdeelmodelSerializer(serializers.Serializer):
    pk = serializers.IntegerField()
    naam = serializers.CharField()
    jaar = serializers.IntegerField()
    periode = serializers.ChoiceField(choices=Periodesoort.choices)
    betaalritme = serializers.ChoiceField(choices=Betaalritme.choices)
    betaalpercentages = serializers.ListField(child=serializers.DecimalField(max_digits=5, decimal_places=2))
    negatief = serializers.ChoiceField(choices=Negatief.choices)
    toelichting = serializers.CharField(allow_blank=True)
    regels = VerdeelregelSerializer(many=True)


class VerdeelmodelLijstSerializer(serializers.Serializer):
    resultaten = VerdeelmodelSerializer(many=True)
    volgende = serializers.CharField(allow_null=True)


class ScenarioInvoerSerializer(BsnSerializerMixin):
    naam = serializers.CharField(max_length=120)
    toelichting = serializers.CharField(required=False, allow_blank=True, max_length=4000)


class ModellenView(GeldView):
    rollen = {"GET": BUREAU}

    @extend_schema(
        operation_id="verdeelmodellen_lijst",
        summary="De verdeelmodellen met hun regels, nieuwste jaar eerst",
        parameters=[NA],
        responses={200: VerdeelmodelLijstSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def get(self, request: ApiVerzoek) -> Response:
        """Models with their rules, newest year first. Raises ValidationError (400) for an unknown ``na``."""
        rows = Verdeelmodel.objects.visible_to(request.user).prefetch_related("regels")
        bladzijde = paginate(rows, request, order=["-jaar", "-pk"])
        if request.query_params.get("na") and bladzijde.bladeren.is_eerste:
            raise serializers.ValidationError({"na": ONBEKENDE_BLADZIJDE})
        body = [model_body(each) for each in bladzijde.objecten]
        return Response(VerdeelmodelLijstSerializer({"resultaten": body, "volgende": bladzijde.bladeren.volgende}).data)


def model_body(model: Verdeelmodel) -> dict[str, Any]:
    """A model for the serializer, with its rules in the order in which they are applied."""
    names = ("pk", "naam", "jaar", "periode", "betaalritme", "betaalpercentages", "negatief", "toelichting")
    return {**{name: getattr(model, name) for name in names}, "regels": list(model.regels.all())}


class ScenarioView(GeldView):
    rollen = {"POST": frozenset({Rol.CONTROLLER})}

    @extend_schema(
        operation_id="verdeelmodel_scenario",
        summary="Reken een model uit als nieuw scenario",
        parameters=[path_parameter("pk", "Nummer van het model.", int)],
        request=ScenarioInvoerSerializer,
        responses={201: VerdelingSerializer, 400: FOUT_400, 403: FOUT_403, 404: FOUT_404},
    )
    def post(self, request: ApiVerzoek, pk: int) -> Response:
        """Makes a scenario (a concept) of this model: 201 with its outcome, 404 when the model is out of sight."""
        model = get_object_or_404(Verdeelmodel.objects.visible_to(request.user), pk=pk)
        invoer = ScenarioInvoerSerializer(data=request.data)
        invoer.is_valid(raise_exception=True)
        made = create_verdeling(model=model, **{"toelichting": "", **invoer.validated_data})
        invoer.log_false_alarms(door=request.user, object_soort="verdeling", object_id=made.pk)
        return Response(describe_verdeling(find(request, made.pk), request.user), status=status.HTTP_201_CREATED)
