"""The experts of an swv in the API: who belongs to its pool, and what an advice costs. The same rules as the pages."""

from datetime import date, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404
from django.utils import timezone
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, extend_schema
from rest_framework import serializers, status
from rest_framework.response import Response

from swv.kern.api.basis import ONBEKENDE_BLADZIJDE, BsnSerializerMixin
from swv.kern.api.datums import DatumField
from swv.kern.api.schema import FOUT_400, FOUT_403, FOUTEN, path_parameter
from swv.kern.bladeren import paginate
from swv.kern.invoer.beheerregels import GELDT_VANAF, LAATSTE_DAG_GELDIG
from swv.organisatie.api.basis import VerbandApiView
from swv.organisatie.enums import Discipline, Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.verzoek import ApiVerzoek
from toewijzing.enums import Poolsoort
from toewijzing.models import Pooldeelname
from toewijzing.models.deskundige import KOSTENROLLEN
from toewijzing.queries.deskundige import count_open, get_deelname, get_deskundigen_van, get_pool, get_tarieven
from toewijzing.services.pool import add_tarief, set_deelname

ID = path_parameter("id", "Id van de deskundige.", int)
NA = OpenApiParameter("na", str, description="«volgende» van de vorige bladzijde.")
POOLROLLEN = frozenset({Rol.BEHEERDER, *KOSTENROLLEN})


class DeelnameSerializer(serializers.Serializer):
    soort = serializers.ChoiceField(choices=Poolsoort.choices)
    van = serializers.DateField()
    tot_en_met = serializers.DateField(allow_null=True)
    hoogstens_open = serializers.IntegerField(allow_null=True)


class DeskundigeSerializer(serializers.Serializer):
    """One expert this swv can ask, as it stands today."""

    id = serializers.IntegerField()
    naam = serializers.CharField()
    discipline = serializers.ChoiceField(choices=Discipline.choices, allow_blank=True)
    pool = DeelnameSerializer(allow_null=True, help_text="Leeg: hoort niet bij de pool.")
    adviezen_open = serializers.IntegerField()
    tarief = serializers.DecimalField(max_digits=8, decimal_places=2, allow_null=True, help_text="euro per advies")


class DeskundigenSerializer(serializers.Serializer):
    resultaten = DeskundigeSerializer(many=True)
    volgende = serializers.CharField(allow_null=True, help_text="Geef dit mee als «na»; leeg op de laatste bladzijde.")


class DeelnameInvoerSerializer(BsnSerializerMixin):
    """How an expert belongs to the pool; of a membership that runs the first day stays."""

    soort = serializers.ChoiceField(choices=Poolsoort.choices)
    van = DatumField(regel=GELDT_VANAF, required=False, help_text="Alleen van wie nog niet bij de pool hoort.")
    tot_en_met = DatumField(regel=LAATSTE_DAG_GELDIG, required=False, allow_null=True)
    hoogstens_open = serializers.IntegerField(min_value=1, max_value=99, required=False, allow_null=True)


class TariefInvoerSerializer(BsnSerializerMixin):
    """What an advice costs from a day on; what was asked before keeps its own amount."""

    van = DatumField(regel=GELDT_VANAF)
    bedrag = serializers.DecimalField(max_digits=8, decimal_places=2, min_value=0, help_text="euro per advies")


def describe_deelname(row: Pooldeelname | None) -> dict[str, Any] | None:
    """The membership as it goes out: with its last day instead of the day after."""
    if row is None:
        return None
    tot = row.tot - timedelta(days=1) if row.tot else None
    return {"soort": row.soort, "van": row.van, "tot_en_met": tot, "hoogstens_open": row.hoogstens_open}


def describe_deskundigen(swv_id: int, rows: list[Gebruiker], vandaag: date) -> list[dict[str, Any]]:
    """These experts as this swv knows them on this day. Three queries, however many there are."""
    pool, busy, rates = get_pool(swv_id, vandaag), count_open(swv_id), get_tarieven(swv_id, vandaag)
    return [
        {
            "id": each.pk, "naam": each.naam, "discipline": each.discipline, "pool": describe_deelname(pool.get(each.pk)),
            "adviezen_open": busy.get(each.pk, 0), "tarief": rates.get(each.pk),
        }
        for each in rows
    ]  # fmt: skip


class DeskundigenView(VerbandApiView):
    rollen = {"GET": POOLROLLEN}

    @extend_schema(
        operation_id="deskundigen",
        summary="De deskundigen die uw samenwerkingsverband kan vragen, op naam",
        parameters=[NA],
        responses={200: DeskundigenSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def get(self, request: ApiVerzoek) -> Response:
        swv_id, vandaag = request.user.lid.organisatie_id, timezone.localdate()
        found = Gebruiker.objects.filter(pk__in=get_deskundigen_van(swv_id, vandaag).order_by().values("pk"))
        page = paginate(found, request, order=["sorteernaam", "pk"])
        if request.query_params.get("na") and page.bladeren.is_eerste:
            raise serializers.ValidationError({"na": ONBEKENDE_BLADZIJDE})
        rows = describe_deskundigen(swv_id, page.objecten, vandaag)
        return Response(DeskundigenSerializer({"resultaten": rows, "volgende": page.bladeren.volgende}).data)


class DeskundigeView(VerbandApiView):
    """What is done with one expert."""

    def get_deskundige(self, request: ApiVerzoek, pk: int) -> Gebruiker:
        """An expert this swv can ask. Raises Http404."""
        return get_object_or_404(get_deskundigen_van(request.user.lid.organisatie_id, timezone.localdate()), pk=pk)

    def respond(self, request: ApiVerzoek, wie: Gebruiker, code: int = status.HTTP_200_OK) -> Response:
        """The expert as this swv knows him or her now."""
        (row,) = describe_deskundigen(request.user.lid.organisatie_id, [wie], timezone.localdate())
        return Response(DeskundigeSerializer(row).data, status=code)


class PooldeelnameView(DeskundigeView):
    rollen = {"POST": frozenset({Rol.BEHEERDER})}

    @extend_schema(
        operation_id="deskundige_pool",
        summary="Neem een deskundige op in uw pool, of wijzig hoe die erbij hoort",
        parameters=[ID],
        request=DeelnameInvoerSerializer,
        examples=[OpenApiExample("Vast", value={"soort": "vast", "hoogstens_open": 5}, request_only=True)],
        responses={200: DeskundigeSerializer, **FOUTEN},
    )
    def post(self, request: ApiVerzoek, pk: int) -> Response:
        wie, swv, vandaag = self.get_deskundige(request, pk), request.user.lid.organisatie, timezone.localdate()
        invoer = DeelnameInvoerSerializer(data=request.data)
        invoer.is_valid(raise_exception=True)
        data = invoer.validated_data
        deelname = get_deelname(swv.pk, wie.pk, vandaag)
        try:
            set_deelname(
                swv=swv, deskundige=wie, soort=data["soort"], van=deelname.van if deelname else data.get("van", vandaag),
                tot_en_met=data.get("tot_en_met"), hoogstens_open=data.get("hoogstens_open"), by=request.user, vandaag=vandaag,
            )  # fmt: skip
        except ValidationError as problem:
            raise serializers.ValidationError(problem.message_dict) from problem
        return self.respond(request, wie)


class AdviestariefView(DeskundigeView):
    rollen = {"POST": frozenset({Rol.BEHEERDER, Rol.CONTROLLER})}

    @extend_schema(
        operation_id="deskundige_tarief",
        summary="Leg een tarief vast dat vanaf een dag geldt",
        parameters=[ID],
        request=TariefInvoerSerializer,
        examples=[OpenApiExample("Tarief", value={"van": "2026-12-01", "bedrag": "350.00"}, request_only=True)],
        responses={201: DeskundigeSerializer, **FOUTEN},
    )
    def post(self, request: ApiVerzoek, pk: int) -> Response:
        wie = self.get_deskundige(request, pk)
        invoer = TariefInvoerSerializer(data=request.data)
        invoer.is_valid(raise_exception=True)
        data = invoer.validated_data
        add_tarief(
            swv=request.user.lid.organisatie, deskundige=wie, van=data["van"], bedrag=data["bedrag"], by=request.user
        )
        return self.respond(request, wie, status.HTTP_201_CREATED)
