"""Addresses of reference data: the same forms, rights and history as the pages."""

from typing import Any

from django.http import Http404
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers, status
from rest_framework.response import Response

from financien.referentie.api.basis import NA, GeldView
from financien.referentie.permissions import BUREAU
from financien.referentie.presentatie.gegevens import SOORTEN, Gegevenssoort
from financien.referentie.services.gegevens import save_gegeven
from swv.kern.api.basis import GEEN_BSN_UITLEG, ONBEKENDE_BLADZIJDE
from swv.kern.api.datums import KloptField
from swv.kern.api.schema import FOUT_400, FOUT_403, FOUT_404, path_parameter
from swv.kern.bladeren import paginate
from swv.kern.invoer import save_form
from swv.kern.invoer.datums import DATUM_KLOPT
from swv.kern.invoer.datumveld import is_only_questions
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.verzoek import ApiVerzoek

SOORT = OpenApiParameter("soort", str, OpenApiParameter.PATH, enum=list(SOORTEN), description="Welke gegevens.")
PK = path_parameter("pk", "Nummer van de rij.", int)
ALLEEN_CONTROLLER = frozenset({Rol.CONTROLLER})


class GegevenSerializer(serializers.Serializer):
    """One row; which fields there are, depends on the kind."""

    pk = serializers.IntegerField()
    velden = serializers.DictField(child=serializers.CharField(allow_null=True, allow_blank=True))


class GegevensLijstSerializer(serializers.Serializer):
    resultaten = GegevenSerializer(many=True)
    volgende = serializers.CharField(allow_null=True)


class GegevenInvoerSerializer(serializers.Serializer):
    velden = serializers.DictField(
        child=serializers.CharField(allow_null=True, allow_blank=True),
        help_text="Dezelfde velden als in het antwoord; organisaties met hun nummer, bedragen als tekst.",
    )
    geen_bsn = serializers.DictField(
        child=serializers.CharField(max_length=500), required=False, help_text=GEEN_BSN_UITLEG
    )
    datum_klopt = KloptField()


def find_kind(code: str) -> Gegevenssoort:
    """The kind that stands in the address. Raises Http404 for a code that is no kind of reference data."""
    if code not in SOORTEN:
        raise Http404
    return SOORTEN[code]


def describe(kind: Gegevenssoort, rij: Any) -> dict[str, Any]:
    """The row as its form has it: what comes out can be sent back."""
    form = kind.form(swv=rij.swv, rij=rij)
    return {"pk": rij.pk, "velden": {name: _write(form.initial.get(name)) for name in form.fields}}


def _write(value: Any) -> str | None:
    return None if value is None else str(value)


def read_form(kind: Gegevenssoort, request: ApiVerzoek, rij: Any = None) -> Any:
    """The bound form. Raises ValidationError for fields that this kind hasn't got."""
    invoer = GegevenInvoerSerializer(data=request.data)
    invoer.is_valid(raise_exception=True)
    swv = request.user.lid.organisatie
    velden: dict[str, Any] = {name: value or "" for name, value in invoer.validated_data["velden"].items()}
    empty = kind.form(swv=swv, rij=rij)
    unknown = set(velden) - {*empty.fields, *empty.geen_bsn_velden}
    if unknown:
        names = ", ".join(empty.fields)
        raise serializers.ValidationError(
            {name: [f"Dit veld is er niet. Velden: {names}."] for name in sorted(unknown)}
        )
    if klopt := invoer.validated_data.get(DATUM_KLOPT):
        velden[DATUM_KLOPT] = klopt
    if rij is not None:  # what is not sent stays as it was
        velden = {**{name: _write(empty.initial.get(name)) or "" for name in empty.fields}, **velden}
    if reasons := invoer.validated_data.get("geen_bsn"):
        velden["geen_bsn"] = reasons
    return kind.form(velden, swv=swv, rij=rij)


def save(kind: Gegevenssoort, form: Any, rij: Any, user: Gebruiker) -> Any:
    """Save a form as the page does; what is wrong with it becomes ValidationError (400), mistakes by field."""
    saved = save_form(form, lambda: save_gegeven(rij=rij, **form.velden()))
    if saved is None:
        raise serializers.ValidationError(
            {"algemeen" if name == "__all__" else name: texts for name, texts in form.errors.items()},
            code=DATUM_KLOPT if is_only_questions(form) else None,
        )
    form.log_false_alarms(door=user, object_soort=kind.code, object_id=saved.pk)
    return saved


class GegevensView(GeldView):
    rollen = {"GET": BUREAU, "POST": ALLEEN_CONTROLLER}

    @extend_schema(
        operation_id="gegevens_lijst",
        summary="Tarieven, tellingen, percentages of andere gegevens, nieuwste eerst",
        parameters=[SOORT, NA],
        responses={200: GegevensLijstSerializer, 400: FOUT_400, 403: FOUT_403, 404: FOUT_404},
    )
    def get(self, request: ApiVerzoek, soort: str) -> Response:
        """Rows of this kind, those added last first. Raises ValidationError (400) for an unknown ``na``."""
        kind = find_kind(soort)
        rows = kind.model.objects.visible_to(request.user).select_related("swv", *kind.relaties)
        bladzijde = paginate(rows, request, order=["-pk"])
        if request.query_params.get("na") and bladzijde.bladeren.is_eerste:
            raise serializers.ValidationError({"na": ONBEKENDE_BLADZIJDE})
        body = {
            "resultaten": [describe(kind, rij) for rij in bladzijde.objecten],
            "volgende": bladzijde.bladeren.volgende,
        }
        return Response(GegevensLijstSerializer(body).data)

    @extend_schema(
        operation_id="gegevens_nieuw",
        summary="Voeg een rij toe",
        parameters=[SOORT],
        request=GegevenInvoerSerializer,
        responses={201: GegevenSerializer, 400: FOUT_400, 403: FOUT_403, 404: FOUT_404},
    )
    def post(self, request: ApiVerzoek, soort: str) -> Response:
        """Adds a row to the own swv: 201 with the row, 400 with the mistakes per field."""
        kind = find_kind(soort)
        form = read_form(kind, request)
        rij = save(kind, form, kind.model(swv=request.user.lid.organisatie), request.user)
        return Response(describe(kind, rij), status=status.HTTP_201_CREATED)


class GegevenView(GeldView):
    rollen = {"GET": BUREAU, "PATCH": ALLEEN_CONTROLLER}

    def find(self, request: ApiVerzoek, kind: Gegevenssoort, pk: int) -> Any:
        """A row of this kind that this person sees, with what its description names. Raises Http404."""
        return get_object_or_404(
            kind.model.objects.visible_to(request.user).select_related("swv", *kind.relaties), pk=pk
        )

    @extend_schema(
        operation_id="gegeven",
        summary="Eén rij",
        parameters=[SOORT, PK],
        responses={200: GegevenSerializer, 403: FOUT_403, 404: FOUT_404},
    )
    def get(self, request: ApiVerzoek, soort: str, pk: int) -> Response:
        """One row, with the fields of its kind."""
        kind = find_kind(soort)
        return Response(describe(kind, self.find(request, kind, pk)))

    @extend_schema(
        operation_id="gegeven_wijzigen",
        summary="Verbeter een rij; de geschiedenis houdt bij wat er stond",
        parameters=[SOORT, PK],
        request=GegevenInvoerSerializer,
        responses={200: GegevenSerializer, 400: FOUT_400, 403: FOUT_403, 404: FOUT_404},
    )
    def patch(self, request: ApiVerzoek, soort: str, pk: int) -> Response:
        """Corrects a row: only the fields that are sent change, the earlier values stay in its history."""
        kind = find_kind(soort)
        rij = self.find(request, kind, pk)
        form = read_form(kind, request, rij)
        return Response(describe(kind, save(kind, form, rij, request.user)))
