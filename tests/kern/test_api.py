"""One shape for every refusal of the API, and no BSN in any field."""

import pytest
from django.core.exceptions import PermissionDenied
from django.core.exceptions import ValidationError as DjangoValidationError
from django.http import Http404
from rest_framework import exceptions, serializers
from rest_framework.response import Response
from rest_framework.test import APIRequestFactory
from rest_framework.views import APIView

from swv.kern.api.basis import BsnSerializerMixin, exception_handler, flatten_errors
from swv.kern.models import ValsAlarm
from swv.kern.zaken.fouten import Changed, Incomplete, NotAllowed, NotPossible, OngeldigeInvoer
from swv.organisatie.models import Gebruiker

BSN = "123456782"


class Ouder(serializers.Serializer):
    naam = serializers.CharField(max_length=10)


class Proef(BsnSerializerMixin):
    naam = serializers.CharField()
    toelichting = serializers.CharField(required=False)
    ouders = Ouder(many=True, required=False)


def _answer(problem):
    response = exception_handler(problem, {})
    return response.status_code, response.data


# --- refusals -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("problem", "status", "body"),
    [
        (Incomplete({"categorie": ["Kies een categorie."]}), 400, {"fouten": {"categorie": ["Kies een categorie."]}}),
        (NotAllowed("Alleen de directeur besluit."), 403, {"reden": "Alleen de directeur besluit."}),
        (
            NotPossible("De zaak is al besloten.", status="besloten"),
            409,
            {"reden": "De zaak is al besloten.", "status": "besloten"},
        ),
        (
            Changed("Iemand was u voor.", status="besloten", since=3),
            409,
            {"reden": "Iemand was u voor.", "status": "besloten"},
        ),
        (
            Changed("Iemand was u voor.", status="besloten", since=3, changes=["Sam nam een besluit."]),
            409,
            {"reden": "Iemand was u voor.", "status": "besloten", "veranderd": ["Sam nam een besluit."]},
        ),
        (OngeldigeInvoer({"reden": ["Vul in."]}), 400, {"fouten": {"reden": ["Vul in."]}}),
        (DjangoValidationError({"naam": ["Vul een naam in."]}), 400, {"fouten": {"naam": ["Vul een naam in."]}}),
        (DjangoValidationError("Dit kan niet."), 400, {"fouten": {"algemeen": ["Dit kan niet."]}}),
        (DjangoValidationError({"__all__": ["Dit kan niet."]}), 400, {"fouten": {"algemeen": ["Dit kan niet."]}}),
        (exceptions.ValidationError({"naam": ["Vul in."]}), 400, {"fouten": {"naam": ["Vul in."]}}),
        (exceptions.ValidationError("Dit kan niet."), 400, {"fouten": {"algemeen": ["Dit kan niet."]}}),
        (exceptions.ParseError("Geen JSON."), 400, {"fouten": {"algemeen": ["Geen JSON."]}}),
        (PermissionDenied(), 403, {"reden": "U mag dit niet doen."}),
        (PermissionDenied("Alleen lezen."), 403, {"reden": "Alleen lezen."}),
        (exceptions.PermissionDenied("Alleen lezen."), 403, {"reden": "Alleen lezen."}),
        (exceptions.MethodNotAllowed("PUT", "Dit kan hier niet."), 405, {"reden": "Dit kan hier niet."}),
        (exceptions.Throttled(detail="Te veel vragen."), 429, {"reden": "Te veel vragen."}),
    ],
)
def test_refusal_has_one_shape(problem, status, body):
    assert _answer(problem) == (status, body)


def test_what_may_not_be_seen_is_404():
    assert _answer(Http404())[0] == 404


def test_an_unexpected_error_is_not_hidden():
    assert exception_handler(ZeroDivisionError(), {}) is None


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"naam": ["a", "b"]}, {"naam": ["a", "b"]}),
        ({"ouders": [{}, {"naam": ["leeg"]}]}, {"ouders.1.naam": ["leeg"]}),
        ({"ouder": {"adres": {"postcode": ["fout"]}}}, {"ouder.adres.postcode": ["fout"]}),
        ({"non_field_errors": ["samen"]}, {"algemeen": ["samen"]}),
        ({"ouder": {"non_field_errors": ["samen"]}}, {"ouder": ["samen"]}),
        (["a"], {"algemeen": ["a"]}),
        ({"detail": "a"}, {"algemeen": ["a"]}),
        ({"naam": "a"}, {"naam": ["a"]}),
        ([{"naam": ["a"]}, {"naam": ["b"]}], {"0.naam": ["a"], "1.naam": ["b"]}),
    ],
)
def test_errors_are_flattened(data, expected):
    assert flatten_errors(data) == expected


@pytest.mark.django_db
def test_refusal_rolls_back_what_the_request_wrote(settings):
    """DRF turns the exception into an answer, so without set_rollback half of the work would be committed."""
    from django.db import connection, transaction

    class View(APIView):
        authentication_classes = permission_classes = throttle_classes = ()

        def post(self, request) -> Response:
            raise NotPossible("De zaak is al besloten.", status="besloten")

    connection.settings_dict["ATOMIC_REQUESTS"] = True
    with transaction.atomic():
        response = View.as_view()(APIRequestFactory().post("/"))
        rolled_back = transaction.get_rollback()
        transaction.set_rollback(False)
    assert (response.status_code, rolled_back) == (409, True)


# --- the BSN guard --------------------------------------------------------------------------------------------------


def test_serializer_refuses_what_may_be_a_bsn():
    serializer = Proef(data={"naam": "Sam", "toelichting": f"bsn {BSN}"})
    assert not serializer.is_valid()
    assert "eindigt op 782" in str(serializer.errors["toelichting"][0])
    assert BSN not in str(serializer.errors)


def test_serializer_looks_into_nested_fields():
    serializer = Proef(data={"naam": "Sam", "ouders": [{"naam": BSN}]})
    assert not serializer.is_valid()
    assert list(flatten_errors(serializer.errors)) == ["ouders.0.naam"]


@pytest.mark.django_db
def test_serializer_keeps_a_false_alarm_with_a_reason():
    user = Gebruiker.objects.create_user("koppeling@las.example", naam="Koppeling")
    body = {"naam": "Sam", "toelichting": BSN, "geen_bsn": {"toelichting": "Dit is het RSIN."}}
    serializer = Proef(data=body)
    assert serializer.is_valid()
    assert serializer.validated_data == {"naam": "Sam", "toelichting": BSN}
    serializer.log_false_alarms(door=user, object_soort="leerling", object_id=3)
    row = ValsAlarm.objects.get()
    assert (row.veld, row.reden, row.object_id) == ("toelichting", "Dit is het RSIN.", 3)


def test_serializer_does_not_show_the_confirmation():
    assert "geen_bsn" not in Proef({"naam": "Sam"}).data
