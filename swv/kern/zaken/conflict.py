"""409: something moved on since the page was opened. What changed is told, and all that was typed is given back."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from swv.kern.forms import BsnGuard
from swv.kern.zaken.adapter import Z, Zaakadapter, describe_changes

KEUZE_WEG = "(deze keuze is er niet meer)"
# What a page sends besides what somebody typed.
VAN_DE_PAGINA = ("csrf", "was-")


def render_conflict(
    request: HttpRequest,
    reden: str,
    *,
    terug_url: str = "",
    form: forms.BaseForm | None = None,
    ingevuld: Sequence[tuple[str, str]] = (),
    veranderd: Sequence[str] = (),
) -> HttpResponse:
    """409 with the reason, what changed, and what was filled in to copy: in ``form``, or else ``ingevuld``.

    ``terug_url`` is where one sees how it stands now; without one the page names the ways that always exist.
    """
    if form is not None and request.method == "POST":
        ingevuld = describe_typed(form, request)
    context = {
        "reden": reden,
        "terug_url": terug_url,
        "ingevuld": ingevuld,
        "veranderd": veranderd,
        "met_bestand": bool(request.FILES),
    }
    return render(request, "409.html", context, status=409)


def render_zaak_conflict(
    request: HttpRequest,
    adapter: Zaakadapter[Z],
    zaak: Z,
    reden: str,
    *,
    form: forms.BaseForm | None = None,
    ingevuld: Sequence[tuple[str, str]] = (),
) -> HttpResponse:
    """409 for a page beside the steps: a step took the case on, so what is typed here has no place any more.

    Which step that was and who took it, stands there too: it is the last one. Raises nothing.
    """
    zaak.refresh_from_db(fields=["status", "versie"])
    last = describe_changes(adapter, request.user, zaak, since=zaak.versie - 1)
    return render_conflict(
        request, reden, terug_url=adapter.get_url(zaak), form=form, ingevuld=ingevuld, veranderd=last
    )


def get_kept_fields(form: forms.BaseForm) -> list[forms.BoundField]:
    """Fields whose value can be shown again: no password, no file, and nothing that only the machine filled in."""
    machine = (forms.PasswordInput, forms.FileInput, forms.HiddenInput)
    return [field for field in form if not isinstance(field.field.widget, machine)]


def read_values(form: forms.BaseForm, request: HttpRequest) -> dict[str, Any]:
    """{field: what was typed or chosen}, to fill in again."""
    return {field.name: _read(field, request) for field in get_kept_fields(form)}


def describe_typed(form: forms.BaseForm, request: HttpRequest) -> list[tuple[str, str]]:
    """(label, text) of everything that was filled in, to copy."""
    extra = [(BsnGuard.geen_bsn_velden[1], "Waarom is dit geen BSN?")]
    typed = [(str(field.label), _describe(field, _read(field, request))) for field in get_kept_fields(form)]
    typed += [(label, request.POST.get(name, "")) for name, label in extra]
    return [(label, text) for label, text in typed if text.strip()]


def _read(field: forms.BoundField, request: HttpRequest) -> Any:
    return field.field.widget.value_from_datadict(request.POST, request.FILES, field.html_name)


def _describe(field: forms.BoundField, value: Any) -> str:
    """A value as people read it: «ja» for a tick, the label of a choice."""
    if isinstance(value, bool):
        return "ja" if value else ""
    values = [str(each) for each in value] if isinstance(value, list | tuple) else [str(value or "")]
    if not hasattr(field.field, "choices"):
        return ", ".join(values)
    labels = {str(key): str(label) for key, label in _flatten(field.field.choices)}
    return ", ".join(labels.get(each, KEUZE_WEG) for each in values if each)


def _flatten(choices: Any) -> list[tuple[Any, Any]]:
    """Choices without their groups."""
    flat: list[tuple[Any, Any]] = []
    for key, label in choices:
        flat += _flatten(label) if isinstance(label, list | tuple) else [(key, label)]
    return flat


def describe_sent(request: HttpRequest) -> list[tuple[str, str]]:
    """(name in words, text) of everything that was sent, for a page whose form can't be made any more."""
    return [
        (name.removeprefix("antwoord_").replace("_", " ").capitalize(), str(value))
        for name, value in request.POST.items()
        if str(value).strip() and not name.startswith(VAN_DE_PAGINA)
    ]
