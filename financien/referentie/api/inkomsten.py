"""The address of the income of a year."""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.response import Response

from financien.referentie.api.basis import BEDRAG, GeldView
from financien.referentie.permissions import BUREAU
from financien.referentie.queries.inkomsten import Inkomsten, get_inkomsten
from swv.kern.api.schema import FOUT_400, FOUT_403
from swv.organisatie.verzoek import ApiVerzoek


class InkomstenjaarSerializer(serializers.Serializer):
    jaar = serializers.IntegerField(min_value=2014, max_value=2100)


class InkomstenpostSerializer(serializers.Serializer):
    code = serializers.CharField()
    naam = serializers.CharField()
    aantal = serializers.CharField()
    tarief = serializers.CharField()
    bedrag = serializers.DecimalField(**BEDRAG)


class StroomSerializer(serializers.Serializer):
    baten = InkomstenpostSerializer(many=True)
    aftrek = InkomstenpostSerializer(many=True)
    netto = serializers.DecimalField(**BEDRAG)


class AfwijkingSerializer(serializers.Serializer):
    code = serializers.CharField()
    naam = serializers.CharField()
    berekend = serializers.DecimalField(**BEDRAG)
    beschikt = serializers.DecimalField(**{**BEDRAG, "allow_null": True})
    verschil = serializers.DecimalField(**{**BEDRAG, "allow_null": True})


class InkomstenSerializer(serializers.Serializer):
    jaar = serializers.IntegerField()
    problemen = serializers.ListField(child=serializers.CharField(), help_text="Wat er ontbreekt om te rekenen.")
    licht = StroomSerializer(allow_null=True)
    zwaar = StroomSerializer(allow_null=True)
    afwijkingen = AfwijkingSerializer(many=True)


class InkomstenView(GeldView):
    rollen = {"GET": BUREAU}

    @extend_schema(
        operation_id="inkomsten",
        summary="Inkomsten van een jaar, naast de beschikking van DUO",
        parameters=[InkomstenjaarSerializer],
        responses={200: InkomstenSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def get(self, request: ApiVerzoek) -> Response:
        """Computed anew at every call; ``problemen`` tells what is missing. 400 without a valid year."""
        chosen = InkomstenjaarSerializer(data=request.query_params)
        chosen.is_valid(raise_exception=True)
        found = get_inkomsten(request.user.lid.organisatie, chosen.validated_data["jaar"])
        return Response(InkomstenSerializer(describe_inkomsten(found)).data)


def describe_inkomsten(found: Inkomsten) -> dict[str, Any]:
    """Income as JSON: euro gross, deducted and net, for licht and for zwaar; None when it can't be computed."""

    def stream(each: Any) -> dict[str, Any]:
        return {"baten": each.baten, "aftrek": each.aftrekposten, "netto": each.netto}

    return {
        "jaar": found.jaar,
        "problemen": found.problemen,
        "licht": stream(found.bekostiging.licht) if found.bekostiging else None,
        "zwaar": stream(found.bekostiging.zwaar) if found.bekostiging else None,
        "afwijkingen": found.afwijkingen,
    }
