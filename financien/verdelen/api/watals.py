"""What if, through the API: the same numbers and the same answer as the page. Nothing is kept."""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.response import Response

from financien.referentie.api.basis import BEDRAG, GeldView
from financien.referentie.permissions import BUREAU
from financien.verdelen.api.verdeling import PK, find
from financien.verdelen.presentatie.werkblad import Werkblad
from swv.kern.api.basis import LabelSerializer
from swv.kern.api.schema import FOUT_400, FOUT_403, FOUT_404
from swv.organisatie.verzoek import ApiVerzoek

MAX_WIJZIGINGEN = 5000


class WatalsKnopSerializer(LabelSerializer):
    naam = serializers.CharField(help_text="De naam in «wijzigingen».")
    groep = serializers.CharField()
    waarde = serializers.CharField(help_text="Zoals het nu is; van een groei 0.")


class WatalsKnoppenSerializer(serializers.Serializer):
    knoppen = WatalsKnopSerializer(many=True)


class WatalsInvoerSerializer(serializers.Serializer):
    wijzigingen = serializers.DictField(
        child=serializers.CharField(max_length=20),
        help_text="Per knop de nieuwe waarde, bijvoorbeeld «plaatsing:vso_1:41009»: «22» of «groei:plaatsing»: «5».",
    )


class WatalsBestuurSerializer(serializers.Serializer):
    code = serializers.CharField()
    naam = serializers.CharField()
    was = serializers.DecimalField(**BEDRAG)
    wordt = serializers.DecimalField(**BEDRAG)
    verschil = serializers.DecimalField(**BEDRAG)


class WatalsUitkomstSerializer(serializers.Serializer):
    problemen = serializers.ListField(child=serializers.CharField(), help_text="Waarom er geen uitkomst is.")
    besturen = WatalsBestuurSerializer(many=True)
    meldingen = serializers.ListField(child=serializers.CharField())


class WatalsView(GeldView):
    rollen = {"GET": BUREAU, "POST": BUREAU}

    @extend_schema(
        operation_id="verdeling_watals_knoppen",
        summary="Wat er aan deze verdeling te veranderen is, met hoe het nu is",
        parameters=[PK],
        responses={200: WatalsKnoppenSerializer, 403: FOUT_403, 404: FOUT_404},
    )
    def get(self, request: ApiVerzoek, pk: int) -> Response:
        """The numbers that can be changed, by the name that POST takes, with the value they have now."""
        knoppen = [
            {"naam": knop.naam, "groep": groep.titel, "label": knop.label, "waarde": knop.waarde}
            for groep in Werkblad(find(request, pk)).groepen
            for knop in (*([groep.groei] if groep.groei else []), *groep.knoppen)
        ]
        return Response(WatalsKnoppenSerializer({"knoppen": knoppen}).data)

    @extend_schema(
        operation_id="verdeling_watals",
        summary="Wat elk bestuur krijgt met andere aantallen, tarieven, plaatsingen of antwoorden; er wordt niets bewaard",
        parameters=[PK],
        request=WatalsInvoerSerializer,
        responses={200: WatalsUitkomstSerializer, 400: FOUT_400, 403: FOUT_403, 404: FOUT_404},
    )
    def post(self, request: ApiVerzoek, pk: int) -> Response:
        """The outcome with these changes next to the present one; 400 for too many, unknown or impossible numbers."""
        invoer = WatalsInvoerSerializer(data=request.data)
        invoer.is_valid(raise_exception=True)
        changes: dict[str, str] = invoer.validated_data["wijzigingen"]
        if len(changes) > MAX_WIJZIGINGEN:
            raise serializers.ValidationError(
                {"wijzigingen": f"Verander hoogstens {MAX_WIJZIGINGEN} getallen tegelijk."}
            )
        blad = Werkblad(find(request, pk), changes)
        unknown = sorted(set(changes) - set(blad.ingevuld.getypt))
        if unknown and not blad.wordt.problemen:
            raise serializers.ValidationError({"wijzigingen": f"Dit getal is er niet: «{unknown[0][:100]}»."})
        if blad.ingevuld.fouten:
            raise serializers.ValidationError({"wijzigingen": list(blad.ingevuld.fouten.values())})
        return Response(WatalsUitkomstSerializer(describe(blad)).data)


def describe(blad: Werkblad) -> dict[str, Any]:
    """The body of the answer."""
    return {
        "problemen": blad.wordt.problemen,
        "besturen": [
            {"code": row.code, "naam": naam, "was": row.oud, "wordt": row.nieuw, "verschil": row.verschil}
            for naam, row in blad.verschillen()
        ],
        "meldingen": [each.tekst for each in blad.wordt.uitkomst.meldingen] if blad.wordt.uitkomst else [],
    }
