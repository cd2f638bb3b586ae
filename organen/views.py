"""Beheer of bodies: rules only, nothing here shows a request or a pupil."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET

from organen.enums import Functie, Moment, Tafelpartij
from organen.forms import LidForm, LidVanBuitenForm, MandaatForm, NieuwLidForm, NieuwOrgaanForm, OrgaanForm
from organen.models import Mandaat, Orgaan, Orgaanlid
from organen.queries import get_beelden, get_soorten
from organen.services import change_orgaan, create_orgaan, save_lid, save_mandaat
from swv.kern.forms import VerbandForm
from swv.kern.invoer import get_data, save_form
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.tabs import make_tabs


def _find(request: Verzoek, pk: int) -> Orgaan:
    return get_object_or_404(Orgaan.objects.select_related("swv"), swv=request.user.organisatie_id, pk=pk)


@vereist(Rol.BEHEERDER)
@require_GET
def organen(request: Verzoek) -> HttpResponse:
    """Every body of the own swv, with what each lacks."""
    vandaag = timezone.localdate()
    context = {
        "beelden": get_beelden(request.user.lid.organisatie_id, vandaag), "vandaag": vandaag,
        "tabbladen": make_tabs("organen:organen"),
    }  # fmt: skip
    return render(request, "organen/organen.html", context)


@vereist(Rol.BEHEERDER)
@require_GET
def orgaan(request: Verzoek, pk: int) -> HttpResponse:
    """One body: its rules, its members and its mandates, and what it lacks."""
    found, vandaag = _find(request, pk), timezone.localdate()
    (beeld,) = get_beelden(found.swv_id, vandaag, found.pk)
    soorten = get_soorten(found.swv_id, vandaag)
    context = {
        "orgaan": beeld.orgaan, "beeld": beeld, "vandaag": vandaag,
        "nodig": [Functie(code).label for code in found.quorum_functies],
        "partijen": [Tafelpartij(code).label for code in found.partijen],
        "later": found.leden.filter(van__gt=vandaag).select_related("gebruiker"),
        "mandaten": [(each, *describe_mandaat(each, soorten)) for each in beeld.mandaten],
    }  # fmt: skip
    return render(request, "organen/orgaan.html", context)


def describe_mandaat(mandaat: Mandaat, soorten: dict[str, str]) -> tuple[str, str]:
    """Kinds and moments of a mandate in words."""
    kinds = ", ".join(soorten.get(code, code) for code in mandaat.soorten)
    return kinds or "elke soort", ", ".join(Moment(code).label for code in mandaat.momenten) or "altijd"


@vereist(Rol.BEHEERDER)
def orgaan_nieuw(request: Verzoek) -> HttpResponse:
    """One more body."""
    swv, vandaag = request.user.lid.organisatie, timezone.localdate()
    form = NieuwOrgaanForm(get_data(request), swv=swv, vandaag=vandaag)

    def save() -> Orgaan:
        data = form.cleaned_data
        return create_orgaan(swv=swv, code=data["code"], van=data["van"], gegevens=form.gegevens)

    return _answer(request, form, save, "Voeg een orgaan toe", None)


@vereist(Rol.BEHEERDER)
def orgaan_wijzigen(request: Verzoek, pk: int) -> HttpResponse:
    """Other rules; meetings that were planned keep theirs."""
    found = _find(request, pk)
    form = OrgaanForm(get_data(request), swv=found.swv, vandaag=timezone.localdate(), orgaan=found)
    form.watch(found, request.user.pk)
    return _answer(
        request, form, lambda: change_orgaan(orgaan=found, gegevens=form.gegevens), f"Wijzig {found.naam}", found
    )


@vereist(Rol.BEHEERDER)
def lid_nieuw(request: Verzoek, pk: int) -> HttpResponse:
    """Somebody with a role at the swv becomes a member."""
    found = _find(request, pk)
    form = NieuwLidForm(get_data(request), swv_id=found.swv_id, vandaag=timezone.localdate())
    return _answer(
        request, form, lambda: save_lid(lid=Orgaanlid(orgaan=found), gegevens=form.gegevens),
        f"Voeg een lid toe aan {found.naam}", found, nog=True,
    )  # fmt: skip


@vereist(Rol.BEHEERDER)
def lid_van_buiten(request: Verzoek, pk: int) -> HttpResponse:
    """Somebody from outside sits at the table, without access."""
    found = _find(request, pk)
    form = LidVanBuitenForm(get_data(request))
    return _answer(
        request, form, lambda: save_lid(lid=Orgaanlid(orgaan=found), gegevens=form.gegevens),
        f"Voeg iemand van buiten toe aan {found.naam}", found, nog=True,
    )  # fmt: skip


@vereist(Rol.BEHEERDER)
def lid_wijzigen(request: Verzoek, pk: int, lid_pk: int) -> HttpResponse:
    """Another function, vote or last day."""
    found = _find(request, pk)
    lid = get_object_or_404(found.leden.select_related("gebruiker"), pk=lid_pk)
    form = (LidForm if lid.gebruiker_id else LidVanBuitenForm)(get_data(request), lid=lid)
    form.watch(lid, request.user.pk)
    return _answer(request, form, lambda: save_lid(lid=lid, gegevens=form.gegevens), f"Wijzig {lid.volledig}", found)


@vereist(Rol.BEHEERDER)
def mandaat_nieuw(request: Verzoek, pk: int) -> HttpResponse:
    """What this body may handle."""
    found = _find(request, pk)
    form = MandaatForm(get_data(request), soorten=get_soorten(found.swv_id, timezone.localdate()))
    return _answer(
        request, form, lambda: save_mandaat(mandaat=Mandaat(orgaan=found), gegevens=form.gegevens),
        f"Geef {found.naam} een mandaat", found,
    )  # fmt: skip


@vereist(Rol.BEHEERDER)
def mandaat_wijzigen(request: Verzoek, pk: int, mandaat_pk: int) -> HttpResponse:
    """Other kinds, moments, amount or last day."""
    found = _find(request, pk)
    mandaat = get_object_or_404(found.mandaten, pk=mandaat_pk)
    soorten = get_soorten(found.swv_id, timezone.localdate())
    form = MandaatForm(get_data(request), soorten=soorten, mandaat=mandaat).watch(mandaat, request.user.pk)
    return _answer(
        request, form, lambda: save_mandaat(mandaat=mandaat, gegevens=form.gegevens),
        f"Wijzig het mandaat van {found.naam}", found,
    )  # fmt: skip


def _answer(
    request: Verzoek, form: VerbandForm, save: Callable[[], Any], kop: str, found: Orgaan | None, *, nog: bool = False
) -> HttpResponse:
    """The form, or after saving the page of the body; with ``nog`` somebody may go on with one more."""

    def save_and_log() -> Any:
        done = save()
        form.log_false_alarms(door=request.user, object_soort="orgaan", object_id=done.pk)
        return done

    if request.method == "POST" and (done := save_form(form, save_and_log)):
        messages.success(request, "Het orgaan is bewaard." if found is None else "De wijziging is bewaard.")
        if found and nog and "nog" in request.POST:
            return redirect(request.path)
        return redirect("organen:orgaan", found.pk if found else done.pk)
    context = {"form": form, "kop": kop, "orgaan": found, "nog": nog}
    return render(request, "organen/formulier.html", context, status=400 if form.is_bound else 200)
