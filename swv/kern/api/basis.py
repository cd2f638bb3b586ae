"""What every endpoint of the API shares: how refusals look, and no BSN in any field.

400 ``{"fouten": {field: [messages]}}``, with ``"code": "datum_klopt"`` when only dates are asked back · 403 ``{"reden"}`` · 404 · 409 ``{"reden", "status"}``, with ``"veranderd"``
when somebody else was first · others ``{"reden"}``.
"""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.exceptions import ValidationError as DjangoValidationError
from django.db import IntegrityError
from rest_framework import exceptions, serializers, status
from rest_framework.response import Response
from rest_framework.settings import api_settings
from rest_framework.views import exception_handler as default_handler
from rest_framework.views import set_rollback

from swv.kern.api.datums import DatumSerializerMixin
from swv.kern.invoer.bsn import Alarm, guard_data, log_alarms
from swv.kern.invoer.datums import DATUM_KLOPT
from swv.kern.invoer.poort import Gepoort
from swv.kern.invoer.teken import strip_text
from swv.kern.models import ValsAlarm
from swv.kern.vast import LIGT_VAST, is_refused_as_final
from swv.kern.zaken.fouten import Changed, Incomplete, NotAllowed, NotPossible, OngeldigeInvoer

ALGEMEEN = "algemeen"
GEEN_RECHT = "U mag dit niet doen."
NIET_GEVONDEN = "Dit bestaat niet, of u mag het niet zien."
ONBEKENDE_BLADZIJDE = "Deze bladzijde is niet bekend. Begin opnieuw zonder «na»."
GEEN_BSN_UITLEG = "Per veld waarom een nummer dat op een BSN lijkt, geen BSN is."
MAX_REGEL = 255  # a text that may be longer may have more lines
# The style with which a field says that it has more lines though it is short, as DRF itself does.
MEER_REGELS = "textarea.html"
_KEYS = {api_settings.NON_FIELD_ERRORS_KEY: ALGEMEEN, "detail": ALGEMEEN, "__all__": ALGEMEEN}


class LabelSerializer(serializers.Serializer):
    """Something with a name that people read."""

    def get_fields(self) -> dict[str, serializers.Field]:
        """With ``label`` first. Not declared in the class: every field of DRF has an attribute of that name."""
        return {"label": serializers.CharField(), **super().get_fields()}


def exception_handler(problem: Exception, context: dict[str, Any]) -> Response | None:
    """One shape for every refusal; what the request had written is rolled back (see ``OngeldigeInvoer``)."""
    if isinstance(problem, OngeldigeInvoer):
        return Response({"fouten": problem.fouten, **_code([problem.code])}, status=status.HTTP_400_BAD_REQUEST)
    response = _refusal(problem)
    if response is not None:
        set_rollback()
        return response
    response = default_handler(problem, context)
    if response is not None:
        response.data = _as_refusal(problem, response)
    return response


def _refusal(problem: Exception) -> Response | None:
    """The refusals of the workflow and of Django's own checks."""
    match problem:
        case Incomplete():
            return Response({"fouten": problem.fouten}, status=status.HTTP_400_BAD_REQUEST)
        case NotPossible():
            body: dict[str, Any] = {"reden": problem.reason, "status": problem.status}
            if isinstance(problem, Changed) and problem.changes:
                body["veranderd"] = problem.changes
            return Response(body, status=status.HTTP_409_CONFLICT)
        case NotAllowed():
            return Response({"reden": problem.reason}, status=status.HTTP_403_FORBIDDEN)
        case IntegrityError() if is_refused_as_final(problem):
            return Response({"reden": LIGT_VAST}, status=status.HTTP_409_CONFLICT)
        case DjangoValidationError():
            return Response({"fouten": flatten_errors(_as_dict(problem))}, status=status.HTTP_400_BAD_REQUEST)
        case PermissionDenied():
            return Response({"reden": str(problem) or GEEN_RECHT}, status=status.HTTP_403_FORBIDDEN)
    return None


def _as_dict(problem: DjangoValidationError) -> dict[str, list[str]]:
    if hasattr(problem, "error_dict"):
        return problem.message_dict
    return {ALGEMEEN: problem.messages}


def _as_refusal(problem: Exception, response: Response) -> dict[str, Any]:
    if isinstance(problem, exceptions.ValidationError | exceptions.ParseError):
        return {"fouten": flatten_errors(response.data), **_code(_leaves(problem.get_codes()))}
    if response.status_code == status.HTTP_404_NOT_FOUND:
        return {"reden": NIET_GEVONDEN}  # one text, so that nobody can tell "does not exist" from "not for you"
    detail = response.data.get("detail", "") if isinstance(response.data, dict) else ""
    return {"reden": str(detail) or GEEN_RECHT}


def _code(codes: list[str]) -> dict[str, str]:
    """``{"code": "datum_klopt"}`` when nothing is wrong but that dates are asked back; else nothing."""
    return {"code": DATUM_KLOPT} if codes and all(code == DATUM_KLOPT for code in codes) else {}


def _leaves(codes: Any) -> list[str]:
    if isinstance(codes, dict):
        return [leaf for each in codes.values() for leaf in _leaves(each)]
    if isinstance(codes, list | tuple):
        return [leaf for each in codes for leaf in _leaves(each)]
    return [str(codes)]


def flatten_errors(data: Any, pad: str = "") -> dict[str, list[str]]:
    """{field: [messages]}; fields within fields are named with dots, messages without a field stand under algemeen."""
    if isinstance(data, dict):
        return _merge(flatten_errors(value, _join(pad, _KEYS.get(key, str(key)))) for key, value in data.items())
    if isinstance(data, list | tuple):
        nested = [(index, item) for index, item in enumerate(data) if isinstance(item, dict | list)]
        if nested:
            return _merge(flatten_errors(item, _join(pad, str(index))) for index, item in nested)
        return {pad or ALGEMEEN: [str(item) for item in data]}
    return {pad or ALGEMEEN: [str(data)]}


def _join(pad: str, key: str) -> str:
    return f"{pad}.{key}" if pad and key != ALGEMEEN else pad or key


def _merge(parts: Any) -> dict[str, list[str]]:
    merged: dict[str, list[str]] = {}
    for part in parts:
        for field, messages in part.items():
            merged.setdefault(field, []).extend(messages)
    return merged


def clean_values(serializer: serializers.Field | None, attrs: Any) -> Any:
    """What was sent, each text cleaned as its field asks: short ones (a name, a place) have one line, as on the pages."""
    for field in getattr(serializer, "fields", {}).values():
        value = attrs.get(field.source)
        if isinstance(field, serializers.ListSerializer) and isinstance(value, list):
            for row in value:
                clean_values(field.child, row)
        elif value is not None:
            attrs[field.source] = _clean_value(value, regels=not _is_short(field))
    return attrs


def _clean_value(value: Any, *, regels: bool) -> Any:
    match value:
        case str():
            return strip_text(value, regels=regels)
        case dict():
            return {key: _clean_value(item, regels=regels) for key, item in value.items()}
        case list():
            return [_clean_value(item, regels=regels) for item in value]
    return value


def _is_short(field: serializers.Field) -> bool:
    most = getattr(field, "max_length", None)
    if not isinstance(field, serializers.CharField) or field.style.get("base_template") == MEER_REGELS:
        return False
    return most is not None and most <= MAX_REGEL


class BsnSerializerMixin(DatumSerializerMixin):
    """Refuses what may be a BSN. ``geen_bsn`` in the body, {field: reason}, keeps a false alarm."""

    geen_bsn = serializers.DictField(
        child=serializers.CharField(max_length=500),
        required=False,
        write_only=True,
        help_text=GEEN_BSN_UITLEG,
    )

    def to_internal_value(self, data: Any) -> Any:
        """As sent, cleaned. Raises ValidationError by field for what can't be kept: a form with files passed no parser."""
        gepoort = Gepoort()
        if isinstance(data, Mapping):
            gepoort.clean(dict(data.items()))
        if gepoort.fouten:
            raise serializers.ValidationError(gepoort.fouten)
        return clean_values(self, super().to_internal_value(data))

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Keeps false alarms in ``alarms``; raises ValidationError by field for any other number that may be a BSN."""
        attrs = super().validate(attrs)
        bevestigd = attrs.pop("geen_bsn", {})
        try:
            self.alarms: list[Alarm] = guard_data(attrs, bevestigd)
        except DjangoValidationError as problem:
            raise serializers.ValidationError(problem.message_dict) from problem
        return attrs

    def log_false_alarms(self, *, door: Any, object_soort: str, object_id: int | None) -> list[ValsAlarm]:
        """Record what was kept with a reason. Call it in the transaction that saves this data."""
        return log_alarms(self.alarms, door=door, object_soort=object_soort, object_id=object_id)
