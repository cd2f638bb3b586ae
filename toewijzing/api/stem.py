"""Votes of a body on one request: the same rules as the page on which members vote."""

from typing import Any

from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils import timezone
from drf_spectacular.utils import OpenApiExample, extend_schema
from rest_framework import serializers
from rest_framework.response import Response

from leerlingen.services import log_inzage
from organen.enums import Vergaderwijze
from swv.kern.api.basis import BsnSerializerMixin
from swv.kern.api.schema import FOUT_403, FOUT_404, FOUTEN
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.api.basis import VerbandApiView
from swv.organisatie.enums import COMMISSIEROLLEN, Rol
from swv.organisatie.verzoek import ApiVerzoek
from toewijzing.api import schema
from toewijzing.enums import Stemkeuze
from toewijzing.forms.stem import EIGEN_KEUZES
from toewijzing.models import Aanvraag, Agendapunt, Lidstem, Zitting
from toewijzing.queries.stem import why_not_vote
from toewijzing.queries.zitting import get_eigen_punten, leads
from toewijzing.services.stem import cast_vote, get_voters

INZAGE = "api_aanvraag"
STEMMERS = frozenset({*COMMISSIEROLLEN, Rol.SECRETARIS})
# Who reads what each member voted, without a vote.
LEZERS = frozenset({Rol.DIRECTEUR, Rol.CONSULENT})


class LidstemSerializer(serializers.Serializer):
    """The vote of one member."""

    lid = serializers.CharField(source="gebruiker.naam")
    keuze = serializers.ChoiceField(choices=Stemkeuze.choices)
    toelichting = serializers.CharField()
    minderheid = serializers.CharField(help_text="Minderheidsstandpunt; leeg als dat er niet is.")
    met_naam = serializers.BooleanField(help_text="Mag de naam bij het minderheidsstandpunt?")
    zelf = serializers.BooleanField(help_text="Gaf het lid de stem zelf?")
    op = serializers.DateTimeField()


class StemmenSerializer(serializers.Serializer):
    """The votes on a request, as far as this person reads them: a member only the own one."""

    orgaan = serializers.CharField()
    wijze = serializers.ChoiceField(choices=Vergaderwijze.choices)
    datum = serializers.DateField(help_text="Dag van de zitting, of laatste dag van de ronde.")
    mag_stemmen = serializers.BooleanField(help_text="Kunt u nu stemmen, of uw stem wijzigen?")
    waarom_niet = serializers.CharField(help_text="Waarom niemand nu stemt; leeg als dat kan.")
    stemmen = LidstemSerializer(many=True)


class StemInvoerSerializer(BsnSerializerMixin):
    """One's own vote."""

    keuze = serializers.ChoiceField(choices=EIGEN_KEUZES)
    toelichting = serializers.CharField(max_length=4000)
    minderheid = serializers.CharField(max_length=4000, required=False, allow_blank=True)
    met_naam = serializers.BooleanField(required=False)


class StemmenView(VerbandApiView):
    rollen = {"GET": STEMMERS | LEZERS, "PUT": STEMMERS}

    def get_punt(self, request: ApiVerzoek, nummer: str) -> Agendapunt:
        """Where this request stands, or stood last, on an agenda of a body of this person. Raises Http404.

        Also for who does not take part in the case.
        """
        user = request.user
        case = get_object_or_404(Aanvraag.objects.visible_to(user).select_related("leerling"), nummer=nummer)
        seen = Zitting.objects.visible_to(user).select_related("orgaan")
        last = (
            Agendapunt.objects.filter(aanvraag=case, vervallen_op__isnull=True, zitting__in=seen)
            .order_by("-pk")
            .first()
        )
        if last is None or case.school_id in user.gebonden_scholen:
            raise Http404
        last.zitting, last.aanvraag = seen.get(pk=last.zitting_id), case
        if not get_eigen_punten(last.zitting, user).filter(pk=last.pk).exists():
            raise Http404
        log_inzage(leerling=case.leerling, by=user, pagina=INZAGE, object_id=case.pk)
        return last

    def respond(self, request: ApiVerzoek, punt: Agendapunt) -> Response:
        """The votes as they are now."""
        user, zitting = request.user, punt.zitting
        reason = why_not_vote(zitting, punt, timezone.localdate())
        given: list[Lidstem] = list(punt.stemmen.select_related("gebruiker"))
        everything = leads(user, zitting) or user.rol in LEZERS
        body: dict[str, Any] = {
            "orgaan": zitting.orgaan.naam, "wijze": zitting.wijze, "datum": zitting.datum, "waarom_niet": reason,
            "mag_stemmen": not reason and user.rol in STEMMERS and user.pk in get_voters(punt),
            "stemmen": given if everything else [each for each in given if each.gebruiker_id == user.pk],
        }  # fmt: skip
        return Response(StemmenSerializer(body).data)

    @extend_schema(
        operation_id="aanvraag_stemmen",
        summary="De stemmen van het orgaan dat deze aanvraag bespreekt",
        parameters=schema.PARAMETERS,
        responses={200: StemmenSerializer, 403: FOUT_403, 404: FOUT_404},
    )
    def get(self, request: ApiVerzoek, nummer: str) -> Response:
        return self.respond(request, self.get_punt(request, nummer))

    @extend_schema(
        operation_id="aanvraag_stem",
        summary="Geef uw eigen stem, of wijzig die zolang het advies niet vastligt",
        parameters=schema.PARAMETERS,
        request=StemInvoerSerializer,
        examples=[OpenApiExample("Voor", value={"keuze": "voor", "toelichting": "Dit past."}, request_only=True)],
        responses={200: StemmenSerializer, **FOUTEN},
    )
    def put(self, request: ApiVerzoek, nummer: str) -> Response:
        punt = self.get_punt(request, nummer)
        invoer = StemInvoerSerializer(data=request.data)
        invoer.is_valid(raise_exception=True)
        if reason := why_not_vote(punt.zitting, punt, timezone.localdate()):
            raise NotPossible(reason)
        cast_vote(punt=punt, by=request.user, **invoer.validated_data)
        invoer.log_false_alarms(door=request.user, object_soort="agendapunt", object_id=punt.pk)
        return self.respond(request, punt)
