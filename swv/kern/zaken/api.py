"""A step through the API: the same form as the page, then the same table."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from django import forms
from django.http import Http404
from django.utils import timezone
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework import serializers, status
from rest_framework.request import Request
from rest_framework.response import Response

from swv.kern.api.datums import KLOPT_FOUT, KloptField, is_answer
from swv.kern.api.schema import FOUTEN, path_parameter
from swv.kern.invoer.datums import DATUM_KLOPT
from swv.kern.invoer.datumveld import is_only_questions
from swv.kern.zaken.adapter import Z, Zaakadapter, describe_changes, find_transition
from swv.kern.zaken.engine import check_transition, take_step, was_taken
from swv.kern.zaken.forms import StapForm
from swv.kern.zaken.fouten import Changed, OngeldigeInvoer
from swv.kern.zaken.tabel import Transition

VERSIE = "versie"
GEEN_OBJECT = "Stuur een JSON-object met de velden van deze stap."
VERSIE_NODIG = "Geef het getal «versie» mee dat u bij de zaak kreeg. Zo weten we of er intussen iets is veranderd."
EEN_WAARDE = "Geef één waarde: een tekst, een getal of null."
STAPPEN = (
    "Welke stappen u nu kunt zetten en welke velden zij vragen, staat in «mogelijke_acties». Geef «versie» van de zaak"
    " mee. Een bestand stuurt u als multipart/form-data."
)
UIT_ZICHT = OpenApiResponse(description="De stap is gezet. U ziet de zaak daarna niet meer.")


class StapInvoerSerializer(serializers.Serializer):
    """The fields of the step itself come on top: see ``velden`` of the step."""

    versie = serializers.IntegerField(required=False, help_text="De versie die u zag.")
    reason = serializers.CharField(required=False, help_text="Waarom; komt in de tijdlijn.")
    geen_bsn = serializers.DictField(
        child=serializers.CharField(max_length=500),
        required=False,
        help_text="Per veld waarom een nummer dat op een BSN lijkt, geen BSN is.",
    )
    datum_klopt = KloptField()


def step_schema(
    operation_id: str,
    answer: type[serializers.Serializer],
    *,
    parameters: Sequence[OpenApiParameter],
    examples: Sequence[OpenApiExample] = (),
) -> Callable[..., Any]:
    """How the address of a step is described, for every kind of case the same; ``parameters`` say which case it is."""
    return extend_schema(
        operation_id=operation_id,
        summary="Zet een stap",
        description=STAPPEN,
        parameters=[*parameters, path_parameter("actie", "Naam van de stap, uit «mogelijke_acties».")],
        request=StapInvoerSerializer,
        examples=list(examples),
        responses={200: answer, 204: UIT_ZICHT, **FOUTEN},
    )


def answer_step(
    adapter: Zaakadapter[Z], zaak: Z, name: str, *, request: Request, show: Callable[[], Response]
) -> Response:
    """Take this step, and ``show`` the case as it is then; 204 when it has gone out of this person's sight by it.

    ``show`` raises Http404 for a case out of sight. Raises further what ``take_api_step`` does.
    """
    take_api_step(adapter, zaak, name, user=request.user, data=request.data)
    try:
        return show()
    except Http404:
        return Response(status=status.HTTP_204_NO_CONTENT)


def take_api_step(adapter: Zaakadapter[Z], zaak: Z, name: str, *, user: Any, data: Any) -> None:
    """Take this step with what was sent: a JSON object, or a form with a file.

    Raises Http404 for an unknown step, OngeldigeInvoer (400), and NotAllowed, NotPossible, Changed, Incomplete.
    """
    transition = find_transition(zaak, name)
    if not isinstance(data, Mapping):
        raise OngeldigeInvoer({"algemeen": [GEEN_OBJECT]})
    expected = _read_versie(data, required=adapter.versie_verplicht)
    try:
        if expected is not None and was_taken(zaak, transition, by=user, expected=expected):
            return
        check_transition(zaak, transition, user, timezone.localdate())
        form = _fill_form(transition, zaak, user, {key: data[key] for key in data if key != VERSIE})
        take_step(zaak, transition, by=user, expected=expected, data=_get_data(form))
    except Changed as problem:
        zaak.refresh_from_db(fields=["status", "versie"])
        problem.changes = describe_changes(adapter, user, zaak, since=problem.since)
        raise
    form.log_false_alarms(door=user, object_soort=adapter.soort, object_id=zaak.pk)


def _read_versie(data: Mapping[str, Any], *, required: bool) -> int | None:
    """The version the caller looked at. Raises OngeldigeInvoer."""
    field = serializers.IntegerField(allow_null=True, min_value=0, max_value=2**31 - 1)
    value = data.get(VERSIE)
    if required and (value is None or isinstance(value, bool)):
        raise OngeldigeInvoer({VERSIE: [VERSIE_NODIG]})
    try:
        return field.run_validation(value)
    except serializers.ValidationError as problem:
        raise OngeldigeInvoer({VERSIE: [str(text) for text in problem.detail]}) from problem


def _fill_form(transition: Transition[Z], zaak: Z, user: Any, sent: Mapping[str, Any]) -> StapForm:
    """The valid form of this step. Raises OngeldigeInvoer."""
    # Which fields there are may depend on what is filled in.
    as_text = {key: _to_text(value) for key, value in sent.items()}
    fields = transition.form(as_text, zaak=zaak, user=user).fields
    fouten = {key: texts for key, value in sent.items() if (texts := _check_value(key, value, fields))}
    if fouten:
        raise OngeldigeInvoer(fouten)
    files = {key: value for key, value in sent.items() if isinstance(fields.get(key), forms.FileField)}
    values = {key: value for key, value in as_text.items() if key not in files}
    if isinstance(reasons := sent.get("geen_bsn"), Mapping):  # {field: reason}, as everywhere in the API
        values["geen_bsn"] = reasons
    form = transition.form(values, files, zaak=zaak, user=user)
    if not form.is_valid():
        fouten = {_rename(key): [str(text) for text in texts] for key, texts in form.errors.items()}
        raise OngeldigeInvoer(fouten, DATUM_KLOPT if is_only_questions(form) else "")
    return form


def _check_value(key: str, value: Any, fields: Mapping[str, forms.Field]) -> list[str]:
    """A name the step does not know is refused: a typing error in it would otherwise decide something else."""
    if key in StapForm.geen_bsn_velden:
        return []
    if key == DATUM_KLOPT:
        return [] if is_answer(value) else [KLOPT_FOUT]
    if key not in fields:
        known = ", ".join(fields) or "geen"
        return [f"Dit veld hoort niet bij deze stap. Velden van deze stap: {known}."]
    field = fields[key]
    if isinstance(field, forms.FileField):
        return [] if hasattr(value, "chunks") else ["Stuur een bestand, als multipart/form-data."]
    if isinstance(value, list) and isinstance(field, forms.MultipleChoiceField | forms.ModelMultipleChoiceField):
        return [] if all(_is_scalar(each) for each in value) else ["Geef een lijst van teksten of getallen."]
    if isinstance(value, bool):
        return [] if isinstance(field, forms.BooleanField) else [EEN_WAARDE]
    if isinstance(field, forms.BooleanField) and value is not None and not isinstance(value, str):
        return ["Geef true of false."]
    return [] if value is None or _is_scalar(value) else [EEN_WAARDE]


def _is_scalar(value: Any) -> bool:
    return isinstance(value, str | int | float) and not isinstance(value, bool)


def _to_text(value: Any) -> Any:
    """As a browser would have sent it."""
    if isinstance(value, list):
        return [str(each) for each in value]
    return value if isinstance(value, bool) else "" if value is None else str(value)


def _get_data(form: StapForm) -> dict[str, Any]:
    """What the step gets; see ``StapForm.keeps_unsent``."""
    data = dict(form.cleaned_data)
    if form.keeps_unsent:
        return {name: value for name, value in data.items() if name in form.data or name not in form.fields}
    return data


def _rename(key: str) -> str:
    return "algemeen" if key == "__all__" else key
