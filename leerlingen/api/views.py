"""Addresses of the dossier: pupils, who has authority over them, where they are enrolled, and documents."""

from typing import Any

from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404
from django.utils import timezone
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, extend_schema
from rest_framework import serializers, status
from rest_framework.response import Response

from leerlingen.api.serializers import (
    DocumentNieuwSerializer,
    DocumentSerializer,
    InschrijvenSerializer,
    InschrijvingSerializer,
    LeerlingLijstSerializer,
    LeerlingNieuwSerializer,
    LeerlingSerializer,
    LeerlingWijzigSerializer,
    ZoekSerializer,
)
from leerlingen.models import DOSSIERROLLEN, Document, Kwalificatie, Leerling
from leerlingen.permissions import (
    mag_document_toevoegen,
    mag_gezagdragers_wijzigen,
    mag_kwalificatie_vastleggen,
    mag_leerling_wijzigen,
    mag_registreren,
    require,
)
from leerlingen.queries import get_first_day, search_leerlingen, with_sorteernaam
from leerlingen.services import (
    add_document,
    create_leerling,
    enrol_leerling,
    log_inzage,
    record_kwalificatie,
    save_gezagdrager,
    update_leerling,
    withdraw_kwalificatie,
)
from swv.kern.api.basis import ONBEKENDE_BLADZIJDE
from swv.kern.api.lezen import PoortMultiPartParser
from swv.kern.api.schema import FOUT_400, FOUT_403, FOUT_404, path_parameter
from swv.kern.bladeren import PER_BLADZIJDE, paginate
from swv.kern.zaken.fouten import OngeldigeInvoer
from swv.organisatie.adapter import consume_attempt
from swv.organisatie.api.basis import VerbandApiView
from swv.organisatie.verzoek import ApiVerzoek

NUMMER = path_parameter("nummer", "Leerlingnummer, bijvoorbeeld L-7K2P9QH.")
VOORBEELD_NIEUW = OpenApiExample(
    "Nieuwe leerling",
    value={
        "roepnaam": "Sam",
        "achternaam": "Bakker",
        "geboortedatum": "2013-05-02",
        "postcode": "1943 AB",
        "woongemeente": "Beverwijk",
        "van": "2025-08-01",
        "las_id": "12034",
        "leerjaar": "2",
        "gezagdragers": [{"naam": "A. Bakker", "relatie": "moeder", "adres": "Dorpsstraat 3", "postcode": "1943 AB",
                          "plaats": "Beverwijk", "email": "a.bakker@voorbeeld.example"}],
    },
    request_only=True,
)  # fmt: skip
VOORBEELD_WIJZIGEN = OpenApiExample("Verhuisd", value={"postcode": "1942 CD"}, request_only=True)


class LeerlingView(VerbandApiView):
    """What every address of one pupil does."""

    def get_leerling(self, request: ApiVerzoek, nummer: str, pagina: str) -> Leerling:
        """Raises Http404; who looked stands in the log."""
        visible = Leerling.objects.visible_to(request.user).select_related("woongemeente")
        leerling = get_object_or_404(visible, nummer=nummer)
        log_inzage(leerling=leerling, by=request.user, pagina=pagina)
        return leerling


def save_gezagdragers(leerling: Leerling, rows: list[dict[str, Any]]) -> None:
    """Add or change those with parental authority. Raises ValidationError with the number of the row."""
    for index, row in enumerate(rows):
        gegevens = {name: value for name, value in row.items() if name != "gezagdrager"}
        try:
            save_gezagdrager(leerling=leerling, gegevens=gegevens, gezagdrager=row["gezagdrager"])
        except ValidationError as problem:
            raise serializers.ValidationError({"gezagdragers": {str(index): problem.message_dict}}) from problem


def save_kwalificaties(leerling: Leerling, weg: list[Kwalificatie], nieuw: list[dict[str, Any]]) -> None:
    """Withdraw these and add those, so that one call can correct. Raises ValidationError with the number of the row."""
    for row in weg:
        withdraw_kwalificatie(kwalificatie=row)
    for index, gegevens in enumerate(nieuw):
        try:
            record_kwalificatie(leerling=leerling, **gegevens)
        except ValidationError as problem:
            raise serializers.ValidationError({"kwalificaties": {str(index): problem.message_dict}}) from problem


class LeerlingenView(VerbandApiView):
    rollen = {"GET": DOSSIERROLLEN, "POST": DOSSIERROLLEN}

    @extend_schema(
        operation_id="leerlingen_lijst",
        summary="De leerlingen die u mag zien, op naam",
        parameters=[OpenApiParameter("na", str, description="«volgende» van de vorige bladzijde.")],
        responses={200: LeerlingLijstSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def get(self, request: ApiVerzoek) -> Response:
        rows = with_sorteernaam(Leerling.objects.visible_to(request.user))
        bladzijde = paginate(rows, request, order=["sorteernaam", "roepnaam"])
        if request.query_params.get("na") and bladzijde.bladeren.is_eerste:
            raise serializers.ValidationError({"na": ONBEKENDE_BLADZIJDE})
        body = {"resultaten": bladzijde.objecten, "volgende": bladzijde.bladeren.volgende}
        return Response(LeerlingLijstSerializer(body).data)

    @extend_schema(
        operation_id="leerlingen_nieuw",
        summary="Voeg een leerling van uw school toe",
        request=LeerlingNieuwSerializer,
        examples=[VOORBEELD_NIEUW],
        responses={201: LeerlingSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def post(self, request: ApiVerzoek) -> Response:
        require(mag_registreren, request.user)
        invoer = LeerlingNieuwSerializer(
            data=request.data, context={"user": request.user, "schoolsoort": request.user.lid.organisatie.schoolsoort}
        )
        invoer.is_valid(raise_exception=True)
        gegevens = dict(invoer.validated_data)
        gezagdragers = gegevens.pop("gezagdragers", [])
        inschrijving = {name: gegevens.pop(name, "") for name in ("las_id", "leerjaar")}
        leerling = create_leerling(
            school=request.user.lid.organisatie, by=request.user, gegevens=gegevens,
            van=gegevens.pop("van", timezone.localdate()), **inschrijving,
        )  # fmt: skip
        save_gezagdragers(leerling, gezagdragers)
        invoer.log_false_alarms(door=request.user, object_soort="leerling", object_id=leerling.pk)
        return Response(LeerlingSerializer(leerling).data, status=status.HTTP_201_CREATED)


class LeerlingInschrijvenView(VerbandApiView):
    rollen = {"POST": DOSSIERROLLEN}

    @extend_schema(
        operation_id="leerlingen_inschrijven",
        summary="Schrijf een leerling in die bij uw school is aangemeld; de inschrijving op de vorige school eindigt",
        request=InschrijvenSerializer,
        responses={201: InschrijvingSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def post(self, request: ApiVerzoek) -> Response:
        require(mag_registreren, request.user)
        invoer = InschrijvenSerializer(
            data=request.data, context={"schoolsoort": request.user.lid.organisatie.schoolsoort}
        )
        invoer.is_valid(raise_exception=True)
        gegevens = {name: value for name, value in invoer.validated_data.items() if name != "leerling"}
        try:
            forget = consume_attempt(request._request, action="inschrijven", key=str(request.user.pk))
            inschrijving = enrol_leerling(
                school=request.user.lid.organisatie, by=request.user, nummer=invoer.validated_data["leerling"],
                **{"van": timezone.localdate(), **gegevens},
            )  # fmt: skip
        except ValidationError as problem:
            found = problem.message_dict if hasattr(problem, "error_dict") else {"leerling": problem.messages}
            fouten = {"leerling" if name == "nummer" else name: texts for name, texts in found.items()}
            # Not rolled back: this attempt counts.
            raise OngeldigeInvoer(fouten) from problem
        forget()
        invoer.log_false_alarms(door=request.user, object_soort="inschrijving", object_id=inschrijving.pk)
        return Response(InschrijvingSerializer(inschrijving).data, status=status.HTTP_201_CREATED)


class LeerlingenZoekenView(VerbandApiView):
    """By POST: what somebody searches for is often a name, which belongs in no address."""

    rollen = {"POST": DOSSIERROLLEN}

    @extend_schema(
        operation_id="leerlingen_zoeken",
        summary="Zoek leerlingen op (deel van) naam, leerlingnummer of geboortedatum; de best passende bovenaan",
        request=ZoekSerializer,
        responses={200: LeerlingLijstSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def post(self, request: ApiVerzoek) -> Response:
        invoer = ZoekSerializer(data=request.data)
        invoer.is_valid(raise_exception=True)
        found = search_leerlingen(request.user, invoer.validated_data["tekst"])[:PER_BLADZIJDE]
        return Response(LeerlingLijstSerializer({"resultaten": found, "volgende": None}).data)


class LeerlingDetailView(LeerlingView):
    rollen = {"GET": DOSSIERROLLEN, "PATCH": DOSSIERROLLEN}

    @extend_schema(
        operation_id="leerling",
        summary="Eén leerling met gezagdragers en inschrijvingen",
        parameters=[NUMMER],
        responses={200: LeerlingSerializer, 403: FOUT_403, 404: FOUT_404},
    )
    def get(self, request: ApiVerzoek, nummer: str) -> Response:
        return Response(LeerlingSerializer(self.get_leerling(request, nummer, "api_leerling")).data)

    @extend_schema(
        operation_id="leerling_wijzigen",
        summary="Wijzig gegevens van de leerling, de gezagdragers, of diploma's",
        parameters=[NUMMER],
        request=LeerlingWijzigSerializer(partial=True),
        examples=[VOORBEELD_WIJZIGEN],
        responses={200: LeerlingSerializer, 400: FOUT_400, 403: FOUT_403, 404: FOUT_404},
    )
    def patch(self, request: ApiVerzoek, nummer: str) -> Response:
        leerling = self.get_leerling(request, nummer, "api_leerling")
        invoer = LeerlingWijzigSerializer(
            data=request.data, partial=True, context={"leerling": leerling, "bekend": get_first_day(leerling)}
        )
        invoer.is_valid(raise_exception=True)
        gegevens = dict(invoer.validated_data)
        if "gezagdragers" in gegevens:
            require(mag_gezagdragers_wijzigen, request.user, leerling)
            save_gezagdragers(leerling, gegevens.pop("gezagdragers"))
        weg, nieuw = (gegevens.pop(name, []) for name in ("kwalificaties_intrekken", "kwalificaties"))
        if weg or nieuw:
            require(mag_kwalificatie_vastleggen, request.user, leerling)
            save_kwalificaties(leerling, weg, nieuw)
        if gegevens:
            require(mag_leerling_wijzigen, request.user, leerling)
            update_leerling(leerling=leerling, gegevens=gegevens)
        invoer.log_false_alarms(door=request.user, object_soort="leerling", object_id=leerling.pk)
        return Response(LeerlingSerializer(Leerling.objects.visible_to(request.user).get(pk=leerling.pk)).data)


class LeerlingDocumentenView(LeerlingView):
    rollen = {"GET": DOSSIERROLLEN, "POST": DOSSIERROLLEN}
    parser_classes = [PoortMultiPartParser]

    @extend_schema(
        operation_id="leerling_documenten",
        summary="De documenten die u van deze leerling mag zien",
        parameters=[NUMMER],
        responses={200: DocumentSerializer(many=True), 403: FOUT_403, 404: FOUT_404},
    )
    def get(self, request: ApiVerzoek, nummer: str) -> Response:
        leerling = self.get_leerling(request, nummer, "api_documenten")
        documenten = Document.objects.visible_to(request.user).filter(leerling=leerling)
        return Response(DocumentSerializer(documenten.select_related("toegevoegd_door"), many=True).data)

    @extend_schema(
        operation_id="leerling_document_nieuw",
        summary="Voeg een document toe",
        parameters=[NUMMER],
        request={"multipart/form-data": DocumentNieuwSerializer},
        responses={201: DocumentSerializer, 400: FOUT_400, 403: FOUT_403, 404: FOUT_404},
    )
    def post(self, request: ApiVerzoek, nummer: str) -> Response:
        leerling = self.get_leerling(request, nummer, "api_documenten")
        require(mag_document_toevoegen, request.user, leerling)
        invoer = DocumentNieuwSerializer(data=request.data, context={"bekend": leerling.bekende_dagen})
        invoer.is_valid(raise_exception=True)
        try:
            document = add_document(leerling=leerling, by=request.user, **invoer.validated_data)
        except ValidationError as problem:
            raise serializers.ValidationError({"bestand": problem.messages}) from problem
        invoer.log_false_alarms(door=request.user, object_soort="document", object_id=document.pk)
        return Response(DocumentSerializer(document).data, status=status.HTTP_201_CREATED)
