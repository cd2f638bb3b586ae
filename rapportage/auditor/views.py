"""The page of an auditor: what there is for this scope; the accountant's sample; and who took what along."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from financien.begroten.models import Begroting
from financien.referentie.permissions import accountant_years
from financien.verdelen.models import Verdeling
from rapportage.auditor.forms import SteekproefForm
from rapportage.auditor.models import Auditdownload, Steekproef
from rapportage.auditor.permissions import is_accountant
from rapportage.auditor.services import draw_sample, repeat_sample
from rapportage.jaarverslag.models import Jaarverslag
from swv.kern.bestanden.bestand import make_download
from swv.kern.bladeren import Bladzijde
from swv.kern.inlezen import CSV_MIME
from swv.kern.invoer.formulier import get_data, save_form
from swv.kern.lijsten import Celrij, Export, Kolomkop, Leeg, Lijst
from swv.kern.templatetags.verband import datum_tijd
from swv.organisatie.enums import AuditorScope, Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from thuiszitters.models import Kwartaalopgave

SOORTEN = {
    AuditorScope.ACCOUNTANT: "Het jaarverslag vanaf het moment dat het is opgemaakt, de vastgestelde verdelingen en begrotingen met hun gegevensbestanden, en een steekproef van besluiten.",
    AuditorScope.INSPECTIE: "De vastgestelde jaarverslagen en de kwartaalopgaven over thuiszitters.",
    AuditorScope.FG: "De logboeken: wie opende welk dossier, en wat is erin gewijzigd.",
}


@vereist(Rol.AUDITOR)
@require_GET
@never_cache
def auditor(request: Verzoek) -> HttpResponse:
    """What there is for this auditor, and what he or she took along."""
    lid = request.user.lid
    context: dict[str, Any] = {
        "lidmaatschap": lid,
        "onderzoek_van": lid.onderzoek[0],
        "onderzoek_tot_en_met": lid.onderzoek[1] - timedelta(days=1),
        "scope": lid.scope,
        "scope_naam": AuditorScope(lid.scope).label,
        "uitleg": SOORTEN[AuditorScope(lid.scope)],
        "downloads": Auditdownload.objects.visible_to(request.user)[:10],
    }
    context |= SECTIES[AuditorScope(lid.scope)](request.user)
    return render(request, "rapportage/auditor/auditor.html", context)


def get_accountant(user: Gebruiker) -> dict[str, Any]:
    """What an accountant finds: reports, distributions, budgets and the samples of the years under audit."""
    return {
        "verslagen": Jaarverslag.objects.visible_to(user).defer("snapshot"),
        "verdelingen": Verdeling.objects.visible_to(user).defer("snapshot"),
        "begrotingen": Begroting.objects.visible_to(user).defer("momentopname"),
        "steekproeven": Steekproef.objects.visible_to(user).filter(jaar__in=get_years(user)),
    }


def get_inspectie(user: Gebruiker) -> dict[str, Any]:
    """What the Inspectie finds: reports, and the quarterly returns of thuiszitters; no money."""
    return {
        "verslagen": Jaarverslag.objects.visible_to(user).defer("snapshot"),
        "opgaven": Kwartaalopgave.objects.visible_to(user),
    }


def get_fg(user: Gebruiker) -> dict[str, Any]:
    """A functionaris gegevensbescherming has no lists of its own, only what every auditor sees."""
    return {}


SECTIES = {AuditorScope.ACCOUNTANT: get_accountant, AuditorScope.INSPECTIE: get_inspectie, AuditorScope.FG: get_fg}


# --- the sample -----------------------------------------------------------------------------------------------------


def get_years(user: Gebruiker) -> list[int]:
    """Years of which this accountant may draw decisions, newest first."""
    eerste, laatste = accountant_years(user) or (0, -1)
    return list(range(min(laatste, timezone.localdate().year), eerste - 1, -1))


@vereist(Rol.AUDITOR)
@require_http_methods(["GET", "POST"])
@never_cache
def steekproef(request: Verzoek) -> HttpResponse:
    """Draw a sample of decisions."""
    is_accountant.require(request.user)
    form = SteekproefForm(get_data(request), jaren=get_years(request.user))
    if request.method == "POST":
        drawn = save_form(
            form,
            lambda: draw_sample(
                swv=request.user.lid.organisatie, by=request.user,
                **{name: form.cleaned_data[name] for name in ("jaar", "aantal", "beginwaarde")},
            ),
        )  # fmt: skip
        if drawn:
            row = drawn.steekproef
            messages.success(
                request,
                f"Getrokken: {row.getrokken} van de {row.populatie} besluiten. De beginwaarde is {row.beginwaarde}.",
            )
            return redirect(f"{reverse('rapportage:auditor')}#steekproef")
    return render(request, "rapportage/auditor/steekproef.html", {"form": form}, status=400 if form.is_bound else 200)


@vereist(Rol.AUDITOR)
@require_GET
def steekproef_bestand(request: Verzoek, pk: int) -> HttpResponse:
    """The drawn decisions as CSV, drawn anew from the seed."""
    is_accountant.require(request.user)
    rows = Steekproef.objects.visible_to(request.user).filter(jaar__in=get_years(request.user))
    row = get_object_or_404(rows.select_related("swv", "lidmaatschap"), pk=pk)
    drawn = repeat_sample(row)
    naam = f"steekproef-{row.jaar}-{row.beginwaarde}{'' if drawn.klopt else '-gewijzigd'}.csv"
    return make_download(drawn.bestand, naam, CSV_MIME)


# --- what was taken along -------------------------------------------------------------------------------------------


class Downloadslijst(Lijst):
    """Files that auditors took along, newest first, and the samples they drew."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "rapportage:audit_downloads", "rapportage/auditor/downloads.html"
    naam, bijschrift = "Wat auditors meenamen", "Meegenomen bestanden, nieuwste eerst"
    volgorden, standaard = {"op": ["-op", "-pk"]}, "op"
    bestand = Export("wat-auditors-meenamen", (), "auditdownloads_geexporteerd")
    leeg = Leeg("Nog niets meegenomen", "Zodra een auditor een bestand ophaalt, staat het hier.")

    def get_rows(self) -> QuerySet[Any]:
        """Downloads by auditors that this person sees, with who took the file along."""
        return Auditdownload.objects.visible_to(self.user).select_related("door")

    def get_columns(self) -> Sequence[Kolomkop]:
        """When, by whom, in which scope of auditor, and which file."""
        return [Kolomkop(label) for label in ("Wanneer", "Wie", "Als", "Bestand")]

    def to_rows(self, objecten: list[Any]) -> list[Celrij]:
        """One row of words per download, without a link."""
        return [
            self.make_row([datum_tijd(each.op), each.door.naam, each.get_scope_display(), each.bestand])
            for each in objecten
        ]

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """The newest 20 samples that were drawn, shown beside the downloads."""
        return {"steekproeven": Steekproef.objects.visible_to(self.user).select_related("door")[:20]}


@vereist(Rol.DIRECTEUR)
@require_GET
@never_cache
def downloads(request: Verzoek) -> HttpResponse:
    """Files that auditors took along, newest first, and the samples they drew."""
    return Downloadslijst(request).answer()
