"""A step of a request through the API: the same form as the page, then the same table."""

from collections.abc import Mapping
from typing import Any

from django.http import Http404
from django.utils import timezone
from rest_framework import serializers

from swv.kern.zaken.engine import check_transition, execute_transition
from swv.organisatie.models import Gebruiker
from toewijzing.api.weergave import get_veldsoort
from toewijzing.enums import Veldsoort
from toewijzing.forms import ACTIE_FORMULIEREN, ActieForm
from toewijzing.models import Aanvraag

VERSIE = "versie"


class OngeldigeInvoer(Exception):
    """What was sent does not fit the step: ``fouten`` is {field: [messages]}.

    Not a ValidationError: the view answers without rolling back, so that a wrong password counts for the pause that
    follows too many of them. Nothing else has been written yet.
    """

    def __init__(self, fouten: dict[str, list[str]]) -> None:
        super().__init__("invalid input")
        self.fouten = fouten


def take_step(*, aanvraag: Aanvraag, naam: str, user: Gebruiker, data: Any) -> None:
    """Take this step with what was sent.

    Raises Http404 for an unknown step, OngeldigeInvoer (400), and NotAllowed, NotPossible, Changed, Incomplete.
    """
    if naam not in ACTIE_FORMULIEREN:
        raise Http404
    if not isinstance(data, Mapping):
        raise OngeldigeInvoer({"algemeen": ["Stuur een JSON-object met de velden van deze actie."]})
    expected = _read_versie(data)
    if expected is not None and expected != aanvraag.versie:
        # Never gets as far as the data: either this very step was taken already, or somebody else was first.
        execute_transition(aanvraag, naam, by=user, expected=expected)
        return
    check_transition(aanvraag, aanvraag.workflow.get(naam), user, timezone.localdate())
    form = _fill_form(aanvraag, naam, user, {key: value for key, value in data.items() if key != VERSIE})
    execute_transition(aanvraag, naam, by=user, expected=expected, **form.cleaned_data)
    form.log_false_alarms(door=user, object_soort="aanvraag", object_id=aanvraag.pk)


def _read_versie(data: Mapping[str, Any]) -> int | None:
    field = serializers.IntegerField(allow_null=True)
    try:
        return field.run_validation(data.get(VERSIE))
    except serializers.ValidationError as problem:
        raise OngeldigeInvoer({VERSIE: [str(text) for text in problem.detail]}) from problem


def _fill_form(aanvraag: Aanvraag, naam: str, user: Gebruiker, data: Mapping[str, Any]) -> ActieForm:
    """The valid form of this step. Raises OngeldigeInvoer."""
    fields = ACTIE_FORMULIEREN[naam](aanvraag=aanvraag, user=user).fields
    fouten = {key: texts for key, value in data.items() if (texts := _check_value(key, value, fields))}
    if fouten:
        raise OngeldigeInvoer(fouten)
    form = ACTIE_FORMULIEREN[naam](dict(data), aanvraag=aanvraag, user=user)
    if not form.is_valid():
        raise OngeldigeInvoer({_rename(key): [str(text) for text in texts] for key, texts in form.errors.items()})
    return form


def _check_value(key: str, value: Any, fields: Mapping[str, Any]) -> list[str]:
    """A name the step does not know is refused: a typing error in it would otherwise decide something else."""
    if key in ActieForm.geen_bsn_velden:
        return []
    if key not in fields:
        known = ", ".join(fields) or "geen"
        return [f"Dit veld hoort niet bij deze actie. Velden van deze actie: {known}."]
    if value is None or isinstance(value, str):
        return []
    if get_veldsoort(fields[key]) == Veldsoort.JA_NEE:
        return [] if isinstance(value, bool) else ["Geef true of false."]
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return [] if number else ["Geef één waarde: een tekst, een getal of null."]


def _rename(key: str) -> str:
    return "algemeen" if key == "__all__" else key
