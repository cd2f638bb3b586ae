"""Signals: the list, one of them, saying that it was seen, telling those of a scenario, and the rules of the swv."""

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from financien.referentie.permissions import BUREAU
from financien.verdelen.forms.signaal import SignaalregelForm
from financien.verdelen.models import Signaal, Signaalregel, Verdeling
from financien.verdelen.permissions import SIGNAALROLLEN, mag_signaal_zien
from financien.verdelen.presentatie.signaal import describe_regel, describe_signaal, name_figure
from financien.verdelen.services.signaal import add_signaalregel, end_signaalregel, see_signaal, tell_prognose
from financien.verdelen.views.basis import find_verdeling
from swv.kern.bladeren import Bladzijde
from swv.kern.invoer import get_data, save_form
from swv.kern.lijsten import Celrij, Kolomkop, Leeg, Lijst
from swv.kern.templatetags.verband import datum_kort
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


class Signalenlijst(Lijst):
    """Signals that were told, newest first: of the own board or school, for the office of the whole swv."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "financien:signalen", "financien/verdelen/signalen.html"
    naam, bijschrift = "Signalen", "Signalen, nieuwste eerst"
    volgorden, standaard = {"op": ["-pk"]}, "op"
    leeg = Leeg("Nog geen signalen", "Gaat een cijfer van een verdeling over een grens, dan staat het hier.")

    @property
    def is_bureau(self) -> bool:
        """Do controller or directeur look? They also see whom it was told to."""
        return self.user.rol in BUREAU

    def get_rows(self) -> QuerySet[Any]:
        """What this person's board or school was told, or all of the own swv."""
        return Signaal.objects.visible_to(self.user).select_related("organisatie", "regel", "verdeling")

    def get_columns(self) -> Sequence[Kolomkop]:
        """The office has one column more."""
        labels = ["Over", "Cijfer", "Verdeling", "Wanneer", *(["Gemeld aan"] if self.is_bureau else []), "Gezien"]
        return [Kolomkop(label) for label in labels]

    def to_rows(self, objecten: list[Any]) -> list[Celrij]:
        """Plain words; the name leads to the signal."""
        return [
            self.make_row(
                [
                    each.organisatie.naam, name_figure(each.regel),
                    f"{each.verdeling.periode_naam}, {each.get_moment_display()}",
                    datum_kort(each.op), *([each.get_ontvanger_display()] if self.is_bureau else []),
                    datum_kort(each.gezien_op) if each.gezien_op else "nog niet",
                ],
                reverse("financien:signaal", args=[each.pk]),
            )
            for each in objecten
        ]  # fmt: skip

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """Whether the office looks: it gets a way to the rules."""
        return {"is_bureau": self.is_bureau}


@vereist(*SIGNAALROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def signalen(request: Verzoek) -> HttpResponse:
    """The list of signals."""
    return Signalenlijst(request).answer()


def find_signaal(request: Verzoek, pk: int) -> Signaal:
    """The signal, or 404 when it was not told to this person's board or school."""
    rows = Signaal.objects.visible_to(request.user).select_related("organisatie", "regel", "verdeling", "gezien_door")
    return get_object_or_404(rows, pk=pk)


@require_GET
@vereist(*SIGNAALROLLEN)
@never_cache
def signaal(request: Verzoek, pk: int) -> HttpResponse:
    """One signal: its figure with the bound, what one can do, and the distribution where that may be opened."""
    found = find_signaal(request, pk)
    context = {
        "signaal": found,
        "wat": describe_signaal(found),
        "mag_zien": found.gezien_op is None and mag_signaal_zien(request.user, found),
        "mag_verdeling": Verdeling.objects.visible_to(request.user).filter(pk=found.verdeling_id).exists(),
    }
    return render(request, "financien/verdelen/signaal.html", context)


@require_POST
@vereist(Rol.BESTUURDER, Rol.SCHOOLLEIDER)
def gezien(request: Verzoek, pk: int) -> HttpResponse:
    """The board or school looked at it: it leaves Mijn werk. A second time changes nothing and is told."""
    try:
        see_signaal(signaal=find_signaal(request, pk), by=request.user, vandaag=timezone.localdate())
        messages.success(request, "Het signaal staat als gezien. U vindt het terug in de lijst van signalen.")
    except NotPossible as problem:
        messages.warning(request, problem.reason)
    return redirect("financien:signaal", pk)


@require_POST
@vereist(Rol.CONTROLLER)
def melden(request: Verzoek, pk: int) -> HttpResponse:
    """Tell boards and schools what this scenario would do."""
    try:
        made = tell_prognose(verdeling=find_verdeling(request, pk), by=request.user, vandaag=timezone.localdate())
        how_many = "1 signaal is" if len(made) == 1 else f"{len(made)} signalen zijn"
        messages.success(request, f"{how_many} gemeld. Wie het aangaat, ziet het op Mijn werk en krijgt een mail.")
    except NotPossible as problem:
        messages.error(request, problem.reason)
    except ValidationError as problem:
        messages.warning(request, problem.messages[0])
    return redirect("financien:verdeling", pk)


@vereist(*BUREAU)
@require_http_methods(["GET", "POST"])
def regels(request: Verzoek) -> HttpResponse:
    """When a figure is a signal; the controller adds rules."""
    vandaag, swv = timezone.localdate(), request.user.lid.organisatie
    mag = request.user.rol == Rol.CONTROLLER
    form = SignaalregelForm(get_data(request) if mag else None, sector=swv.sector)

    def save() -> Signaalregel:
        made = add_signaalregel(swv=swv, vandaag=vandaag, **form.cleaned_data)
        form.log_false_alarms(door=request.user, object_soort="signaalregel", object_id=made.pk)
        return made

    if mag and request.method == "POST" and (made := save_form(form, save)):
        messages.success(
            request,
            f"{describe_regel(made)} Dat geldt vanaf vandaag. De regel kijkt naar wat u hierna berekent of vaststelt.",
        )
        return redirect("financien:signaalregels")
    rows = Signaalregel.objects.visible_to(request.user).filter(Q(tot__isnull=True) | Q(tot__gt=vandaag)).order_by("pk")
    context = {"form": form, "mag_wijzigen": mag, "regels": [(row, describe_regel(row)) for row in rows]}
    return render(request, "financien/verdelen/signaalregels.html", context, status=400 if form.is_bound else 200)


@require_POST
@vereist(Rol.CONTROLLER)
def regel_einde(request: Verzoek, pk: int) -> HttpResponse:
    """From today this rule gives no signals."""
    regel = get_object_or_404(Signaalregel.objects.visible_to(request.user), pk=pk)
    end_signaalregel(regel=regel, vandaag=timezone.localdate())
    messages.success(request, "De regel is gestopt. Wat al gemeld is, blijft staan.")
    return redirect("financien:signaalregels")
