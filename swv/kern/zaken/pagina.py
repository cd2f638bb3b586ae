"""The page of one step: its form, the taking, and a clear answer when it can't be."""

from typing import Any, ClassVar, Generic

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme

from swv.kern.invoer.formulier import add_refusals
from swv.kern.zaken.adapter import Z, Zaakadapter, describe_changes, find_transition
from swv.kern.zaken.conflict import read_values, render_conflict
from swv.kern.zaken.engine import check_transition, take_step, was_taken
from swv.kern.zaken.forms import StapForm
from swv.kern.zaken.fouten import Changed, Incomplete, NotAllowed, NotPossible, WorkflowError
from swv.kern.zaken.tabel import Data

GEEN_VERSIE = "Vernieuw de pagina en doe de stap opnieuw: het versienummer ontbrak."


class Stappagina(Generic[Z]):
    """One visit to the page of a step. Each kind of case makes a subclass with its adapter, template and facts."""

    adapter: ClassVar[Zaakadapter[Any]]
    template = "zaken/stap.html"
    # {what a service refuses: the field of the forms that it is about}, where the two have another name.
    velden_voor: ClassVar[dict[str, str]] = {}

    def __init__(self, request: HttpRequest, actie: str, **sleutel: Any) -> None:
        """Raises Http404 for a case that this person can't see, and for an unknown step."""
        self.request, self.sleutel = request, sleutel
        self.zaak = self.find()
        self.transition = find_transition(self.zaak, actie)

    # --- what a kind of case fills in ---------------------------------------------------------------------------

    def find(self) -> Z:
        """The case of ``self.sleutel``, as it is now. Raises Http404."""
        raise NotImplementedError

    def log(self) -> None:
        """Write down that this person looks at this case."""

    def get_context(self) -> dict[str, Any]:
        """The facts that stand beside the form."""
        return {}

    # --- the visit ----------------------------------------------------------------------------------------------

    def respond(self) -> HttpResponse:
        """The form of the step (GET), or the taking of it (POST)."""
        try:
            return self._take() if self.request.method == "POST" else self._open()
        except NotAllowed as problem:
            raise PermissionDenied(problem.reason) from problem
        except NotPossible as problem:
            return self._answer_conflict(problem)

    def _open(self) -> HttpResponse:
        check_transition(self.zaak, self.transition, self.request.user, timezone.localdate())
        self.log()
        return self._show(self._make_form())

    def _take(self) -> HttpResponse:
        user, expected = self.request.user, read_version(self.request)
        # All this before the form: on a case that moved on, its choices may no longer be there.
        if expected is not None and was_taken(self.zaak, self.transition, by=user, expected=expected):
            return self._finish(self.zaak, {})
        check_transition(self.zaak, self.transition, user, timezone.localdate())
        form = self._make_form(self.request.POST, self.request.FILES)
        if expected is None:
            form.add_error(None, GEEN_VERSIE)
        if form.is_valid():
            try:
                done = take_step(self.zaak, self.transition, by=user, expected=expected, data=form.cleaned_data)
            except Incomplete as problem:
                fouten = problem.fouten.items()
                add_refusals(form, {self._field_for(name, form): texts for name, texts in fouten})
            else:
                form.log_false_alarms(door=user, object_soort=self.adapter.soort, object_id=done.pk)
                return self._finish(done, form.cleaned_data)
        return self._show(form, status=400)

    def _make_form(self, data: Any = None, files: Any = None, **kwargs: Any) -> StapForm:
        return self.transition.form(data, files, zaak=self.zaak, user=self.request.user, **kwargs)

    def _field_for(self, name: str, form: StapForm) -> str:
        return name if name in form.fields else self.velden_voor.get(name, name)

    def _finish(self, zaak: Z, data: Data) -> HttpResponse:
        """Back to where one came from or to the case, or to the list when this step took it out of sight."""
        messages.success(self.request, self.transition.describe_success(zaak, data))
        back = self.request.POST.get("volgende", "")
        if back and url_has_allowed_host_and_scheme(back, allowed_hosts=None):
            return redirect(back)
        cases: Any = type(zaak)._default_manager
        if not cases.visible_to(self.request.user).filter(pk=zaak.pk).exists():
            return redirect(self.adapter.get_list_url())
        return redirect(self.adapter.get_url(zaak, self.transition.get_place(zaak, data)))

    def _show(self, form: StapForm, *, status: int = 200, **more: Any) -> HttpResponse:
        context = {
            "zaak": self.zaak,
            "stap": self.transition,
            "form": form,
            "terug_url": self.adapter.get_url(self.zaak),
            **self.get_context(),
            **more,
        }
        return render(self.request, self.template, context, status=status)

    # --- somebody else was first --------------------------------------------------------------------------------

    def _answer_conflict(self, problem: NotPossible) -> HttpResponse:
        """409: what changed since the page was opened, and everything that was typed.

        When the step can still be taken the form stands there again, on the version of now; else the texts to copy.
        """
        self.zaak = self.find()
        expected = read_version(self.request)
        veranderd = (
            describe_changes(self.adapter, self.request.user, self.zaak, since=expected) if expected is not None else []
        )
        # A step of one click that its effect refused has nothing to fill in anew: only what is in its way helps.
        once_more = isinstance(problem, Changed) or not self.transition.is_click
        if self.request.method == "POST" and once_more and self._is_possible():
            form = self._make_form(initial=read_values(self._make_form(), self.request))
            secret = any(isinstance(field.widget, forms.PasswordInput) for field in form.fields.values())
            told = {"reden": problem.reason, "veranderd": veranderd, "met_bestand": bool(self.request.FILES)}
            return self._show(form, status=409, conflict=True, met_wachtwoord=secret, **told)
        return render_conflict(
            self.request, problem.reason, terug_url=self.adapter.get_url(self.zaak), form=self._make_form(),
            veranderd=veranderd,
        )  # fmt: skip

    def _is_possible(self) -> bool:
        try:
            check_transition(self.zaak, self.transition, self.request.user, timezone.localdate())
        except WorkflowError:
            return False
        return True


def read_version(request: HttpRequest) -> int | None:
    """The version the person was looking at; None when it is missing or no number."""
    text = request.POST.get("versie", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None
