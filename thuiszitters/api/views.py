"""Addresses of the thuiszitters. What one may not see is 404; what one sees but may not do is 403 with the reason."""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers, status
from rest_framework.response import Response

from leerlingen.services import log_inzage, log_inzagen
from swv.kern.api.basis import ONBEKENDE_BLADZIJDE
from swv.kern.api.schema import FOUT_400, FOUT_403, FOUT_404, path_parameter
from swv.kern.bladeren import paginate
from swv.kern.woorden import spreek
from swv.kern.zaken.api import answer_step, step_schema
from swv.kern.zaken.uitvoer import describe_steps
from swv.organisatie.api.basis import VerbandApiView
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.verzoek import ApiVerzoek
from thuiszitters.adapter import ADAPTER
from thuiszitters.api import serializers as s
from thuiszitters.enums import LOPEND, Bron, Opgavekolom, Thuiszitterpagina
from thuiszitters.models import Overlegafspraak, Thuiszitter, Verzuimperiode
from thuiszitters.models.zaak import SWVROLLEN
from thuiszitters.permissions import LIJSTROLLEN, ZAAKROLLEN, mag_melden
from thuiszitters.presentatie.beperkt import KOLOMMEN, get_beperkt, to_beperkt
from thuiszitters.queries.opgave import get_opgave, read_bekend
from thuiszitters.queries.zaak import get_open_acties
from thuiszitters.services.melding import create_melding, report_thuiszitter

NUMMER = path_parameter("nummer", "Nummer van de zaak, bijvoorbeeld T2026-0012.")
RELATIES = ("leerling", "school", "swv", "categorie", "casusregisseur", "volgende_actie__eigenaar", "situatie")


class ZaakView(VerbandApiView):
    """What every address of one case does."""

    def get_zaak(self, request: ApiVerzoek, nummer: str) -> Thuiszitter:
        """The case in full. Raises Http404, also for a gemeente."""
        if request.user.rol == Rol.LEERPLICHT:
            raise Http404
        found = get_object_or_404(Thuiszitter.objects.visible_to(request.user).select_related(*RELATIES), nummer=nummer)
        spreek(found.swv.sector)
        return found

    def respond(self, request: ApiVerzoek, nummer: str, code: int = status.HTTP_200_OK) -> Response:
        """The case as it is now; who asked for it stands in the log."""
        zaak = self.get_zaak(request, nummer)
        log_inzage(leerling=zaak.leerling, by=request.user, pagina=Thuiszitterpagina.API, object_id=zaak.pk)
        zaak.geldige_perioden = Verzuimperiode.objects.visible_to(request.user).filter(
            thuiszitter=zaak, vervallen_op__isnull=True
        ).select_related("categorie")  # fmt: skip
        zaak.open_acties = get_open_acties(zaak)
        zaak.alle_afspraken = Overlegafspraak.objects.visible_to(request.user).filter(thuiszitter=zaak)
        zaak.mogelijke_acties = describe_steps(zaak, request.user)
        return Response(s.ThuiszitterSerializer(zaak).data, status=code)


class ThuiszittersView(ZaakView):
    rollen = {"GET": LIJSTROLLEN, "POST": frozenset({*SCHOOLROLLEN, Rol.SECRETARIS, Rol.CONSULENT})}

    @extend_schema(
        operation_id="thuiszitters_lijst",
        summary="De lopende zaken die u mag zien, langst thuis eerst; een gemeente krijgt naam, categorie, data en afspraken",
        parameters=[OpenApiParameter("na", str, description="«volgende» van de vorige bladzijde.")],
        responses={200: s.LijstSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def get(self, request: ApiVerzoek) -> Response:
        zaken = Thuiszitter.objects.visible_to(request.user).filter(status__in=LOPEND)
        beperkt = request.user.rol == Rol.LEERPLICHT
        rows = zaken.only("pk", "sinds") if beperkt else zaken.select_related(*RELATIES)
        page = paginate(rows, request, order=["sinds", "pk"])
        if request.query_params.get("na") and page.bladeren.is_eerste:
            raise serializers.ValidationError({"na": ONBEKENDE_BLADZIJDE})
        if beperkt:
            values = {
                row["pk"]: row
                for row in zaken.filter(pk__in=[z.pk for z in page.objecten]).values(*KOLOMMEN, "leerling_id")
            }
            log_inzagen(
                leerling_ids=[row["leerling_id"] for row in values.values()],
                by=request.user,
                pagina=Thuiszitterpagina.BEPERKT,
            )
            found = [to_beperkt(values[zaak.pk]) for zaak in page.objecten]
            return Response(s.BeperkteLijstSerializer({"resultaten": found, "volgende": page.bladeren.volgende}).data)
        return Response(s.LijstSerializer({"resultaten": page.objecten, "volgende": page.bladeren.volgende}).data)

    @extend_schema(
        operation_id="thuiszitters_nieuw",
        summary="Meld een leerling van uw school",
        request=s.MeldingSerializer,
        examples=[s.VOORBEELD_MELDING],
        responses={201: s.ThuiszitterSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def post(self, request: ApiVerzoek) -> Response:
        if reason := mag_melden.refusal(request.user):
            raise PermissionDenied(reason)
        vandaag = timezone.localdate()
        invoer = s.MeldingSerializer(data=request.data, context={"user": request.user, "vandaag": vandaag})
        invoer.is_valid(raise_exception=True)
        data = invoer.validated_data
        zaak = report_thuiszitter(
            leerling=data["leerling"], swv=data["swv"], school=data["school"], verzuim=invoer.verzuim, by=request.user,
            vandaag=vandaag, bron=Bron.SCHOOL if request.user.rol in SCHOOLROLLEN else Bron.SWV,
            toelichting=data["toelichting"], oorzaken=data["oorzaken"],
        )  # fmt: skip
        invoer.log_false_alarms(door=request.user, object_soort="thuiszitter", object_id=zaak.pk)
        return self.respond(request, zaak.nummer, status.HTTP_201_CREATED)


class ThuiszitterDetailView(ZaakView):
    rollen = {"GET": LIJSTROLLEN}

    @extend_schema(
        operation_id="thuiszitter",
        summary="Eén zaak; een gemeente krijgt naam, categorie, data en afspraken",
        parameters=[NUMMER],
        responses={200: s.ThuiszitterSerializer, 403: FOUT_403, 404: FOUT_404},
    )
    def get(self, request: ApiVerzoek, nummer: str) -> Response:
        if request.user.rol != Rol.LEERPLICHT:
            return self.respond(request, nummer)
        found = get_beperkt(request.user, nummer)
        if found is None:
            raise Http404
        beperkt, leerling_id, zaak_id = found
        log_inzagen(leerling_ids=[leerling_id], by=request.user, pagina=Thuiszitterpagina.BEPERKT, object_id=zaak_id)
        return Response(s.BeperktSerializer(beperkt).data)


class ThuiszitterActieView(ZaakView):
    rollen = {"POST": ZAAKROLLEN}

    @step_schema("thuiszitter_actie", s.ThuiszitterSerializer, parameters=[NUMMER])
    def post(self, request: ApiVerzoek, nummer: str, actie: str) -> Response:
        zaak = self.get_zaak(request, nummer)
        return answer_step(ADAPTER, zaak, actie, request=request, show=lambda: self.respond(request, nummer))


class MeldingenView(VerbandApiView):
    rollen = {"POST": frozenset({Rol.LEERPLICHT})}

    @extend_schema(
        operation_id="thuiszitters_melding",
        summary="Meld een leerling uit uw gemeente, met naam en geboortedatum",
        request=s.OnbekendeSerializer,
        examples=[s.VOORBEELD_ONBEKEND],
        responses={201: s.GedaneMeldingSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def post(self, request: ApiVerzoek) -> Response:
        context = {"user": request.user, "vandaag": timezone.localdate()}
        invoer = s.OnbekendeSerializer(data=request.data, context=context)
        invoer.is_valid(raise_exception=True)
        melding = create_melding(gegevens=dict(invoer.validated_data), by=request.user, bron=Bron.LEERPLICHT)
        invoer.log_false_alarms(door=request.user, object_soort="melding", object_id=melding.pk)
        return Response(s.GedaneMeldingSerializer(melding).data, status=status.HTTP_201_CREATED)


class OpgaveView(VerbandApiView):
    rollen = {"GET": frozenset(SWVROLLEN)}

    @extend_schema(
        operation_id="thuiszitters_opgave",
        summary="De kwartaalopgave op elke peildatum, zoals nu of op een dag bekend",
        parameters=[s.OpgaveVraagSerializer],
        responses={200: s.OpgaveSerializer, 400: FOUT_400, 403: FOUT_403},
    )
    def get(self, request: ApiVerzoek) -> Response:
        vraag = s.OpgaveVraagSerializer(data=request.query_params)
        vraag.is_valid(raise_exception=True)
        data = vraag.validated_data
        opgave = get_opgave(request.user.lid.organisatie_id, data["peildatum"], read_bekend(data.get("bekend_op")))
        visible = Thuiszitter.objects.visible_to(request.user).filter(pk__in=[r.zaak for r in opgave.regels])
        names = dict(visible.values_list("pk", "nummer"))
        zaken: dict[str, list[str]] = {kolom: [] for kolom in Opgavekolom.values}
        for regel in opgave.regels:
            if regel.zaak in names:
                zaken[regel.kolom].append(names[regel.zaak])
        body = {
            "peildatum": opgave.peildatum,
            "bekend_op": opgave.bekend_op,
            "aantallen": opgave.aantallen,
            "zaken": zaken,
        }
        return Response(s.OpgaveSerializer(body).data)
