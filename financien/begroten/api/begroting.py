"""Addresses of budget and figures, to read: the same rows and rights as the pages."""

from decimal import Decimal
from typing import Any

from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.response import Response

from financien.begroten.enums import Begrotingstatus, Postsoort
from financien.begroten.models import Balanspost, Begroting, Realisatieregel
from financien.begroten.permissions import ZIEN_BEGROTING
from financien.begroten.queries import describe_begroting, get_balans, get_boekjaren, get_kengetallen, get_staat
from financien.referentie.api.basis import NA, GeldView
from swv.kern.api.basis import ONBEKENDE_BLADZIJDE
from swv.kern.api.schema import FOUT_400, FOUT_403, FOUT_404, path_parameter
from swv.kern.bladeren import paginate
from swv.organisatie.api.basis import VerbandApiView
from swv.organisatie.verzoek import ApiVerzoek

GEEN_CIJFERS = "Van dit jaar zijn geen cijfers die u mag zien."
PK = path_parameter("pk", "Nummer van de begroting.", int)


class BegrotingLijstRegel(serializers.Serializer):
    """One version in the list."""

    pk = serializers.IntegerField()
    jaar = serializers.IntegerField()
    versie = serializers.IntegerField(source="volgnummer")
    status = serializers.ChoiceField(choices=Begrotingstatus.choices)
    goedgekeurd_op = serializers.DateField(allow_null=True)
    ingestemd_op = serializers.DateField(allow_null=True)
    vastgesteld_op = serializers.DateField(allow_null=True)
    sha256 = serializers.CharField()


class BegrotingLijstSerializer(serializers.Serializer):
    resultaten = BegrotingLijstRegel(many=True)
    volgende = serializers.CharField(allow_null=True)


class BegrotingSerializer(serializers.Serializer):
    """A budget with posts, reserves and outcome per year; amounts are texts in euro."""

    pk = serializers.IntegerField()
    status = serializers.ChoiceField(choices=Begrotingstatus.choices)
    swv = serializers.CharField()
    jaar = serializers.IntegerField()
    versie = serializers.IntegerField()
    bron = serializers.CharField()
    toelichting = serializers.CharField()
    posten = serializers.ListField(child=serializers.DictField())
    reserves = serializers.ListField(child=serializers.DictField())
    signaleringswaarde = serializers.DictField()
    uitkomst = serializers.DictField()
    meldingen = serializers.ListField(child=serializers.CharField())
    sha256 = serializers.CharField()


class JaarSerializer(serializers.Serializer):
    """Which year, and up to and including which month."""

    jaar = serializers.IntegerField(min_value=2000, max_value=2100)
    maand = serializers.IntegerField(min_value=1, max_value=12, required=False)


class StaatRegelSerializer(serializers.Serializer):
    code = serializers.CharField()
    naam = serializers.CharField()
    programma = serializers.CharField()
    soort = serializers.ChoiceField(choices=Postsoort.choices)
    begroot = serializers.CharField(allow_null=True)
    begroot_tot = serializers.CharField(allow_null=True, help_text="Begroot tot en met de gevraagde maand.")
    gerealiseerd = serializers.CharField(allow_null=True)
    vorig = serializers.CharField(allow_null=True)


class StaatSerializer(serializers.Serializer):
    """Budget against realisation."""

    jaar = serializers.IntegerField()
    tot_en_met = serializers.IntegerField()
    begroting = serializers.IntegerField(allow_null=True)
    regels = StaatRegelSerializer(many=True)
    saldo = StaatRegelSerializer()
    resultaat = StaatRegelSerializer()


class KengetalSerializer(serializers.Serializer):
    code = serializers.CharField()
    naam = serializers.CharField()
    definitie = serializers.CharField()
    bron = serializers.CharField()
    eenheid = serializers.CharField()
    waarde = serializers.CharField(allow_null=True)
    ontbreekt = serializers.ListField(child=serializers.CharField())


class KengetallenSerializer(serializers.Serializer):
    """The kengetallen and the balans of a year."""

    jaar = serializers.IntegerField()
    kengetallen = KengetalSerializer(many=True)
    balans = serializers.ListField(child=serializers.DictField())
    meldingen = serializers.ListField(child=serializers.CharField())


def write(value: Decimal | None) -> str | None:
    return None if value is None else str(value)


def describe_regel(regel: Any) -> dict[str, Any]:
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
        rows = Begroting.objects.visible_to(request.user)
        bladzijde = paginate(rows, request, order=["-jaar", "-volgnummer", "-pk"])
        if request.query_params.get("na") and bladzijde.bladeren.is_eerste:
            raise serializers.ValidationError({"na": ONBEKENDE_BLADZIJDE})
        body = {"resultaten": bladzijde.objecten, "volgende": bladzijde.bladeren.volgende}
        return Response(BegrotingLijstSerializer(body).data)


class BegrotingDetailView(VerbandApiView):
    rollen = {"GET": ZIEN_BEGROTING}

    @extend_schema(
        operation_id="begroting",
        summary="Eén begroting met posten, reserves en uitkomst per jaar",
        parameters=[PK],
        responses={200: BegrotingSerializer, 403: FOUT_403, 404: FOUT_404},
    )
    def get(self, request: ApiVerzoek, pk: int) -> Response:
        begroting = get_object_or_404(Begroting.objects.visible_to(request.user).select_related("swv"), pk=pk)
        own = {"pk": begroting.pk, "status": begroting.status, "sha256": begroting.sha256}
        return Response({**own, **(begroting.momentopname or describe_begroting(begroting))})


class RealisatieView(BegrotingView):
    @extend_schema(
        operation_id="realisatie",
        summary="Begroot en gerealiseerd van een jaar, tot en met een maand",
        parameters=[JaarSerializer],
        responses={200: StaatSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def get(self, request: ApiVerzoek) -> Response:
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
