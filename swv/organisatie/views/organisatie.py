"""The organisations of the swv: list, add, change, end, and schools from a file. A beheerder sees no pupils here."""

from dataclasses import asdict
from datetime import date, timedelta
from typing import Any

from django.contrib import messages
from django.core import signing
from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from swv.kern.bestanden import make_download
from swv.kern.bladeren import Bladzijde
from swv.kern.inlezen import XLSX_MIME, Onleesbaar, write_template
from swv.kern.inlezen.lezen import MAX_BYTES
from swv.kern.inlezen.tonen import show
from swv.kern.invoer import get_data, save_form
from swv.kern.lijsten import Kolomkop, Leeg, Lijst
from swv.organisatie import services
from swv.organisatie.enums import Organisatiesoort, Rol
from swv.organisatie.forms import (
    VELDEN,
    AansluitingEindeForm,
    OrganisatiesFilter,
    OrganisatieToevoegForm,
    OrganisatieWijzigForm,
    ScholenbestandForm,
    ScholenVanBestuurForm,
)
from swv.organisatie.models import Aansluiting, Gebruiker, Lidmaatschap, Organisatie
from swv.organisatie.permissions import vereist
from swv.organisatie.queries import (
    get_aansluitingen,
    get_beheerde_organisaties,
    get_losse_scholen,
    get_organisaties,
)
from swv.organisatie.services.organisatie import Aangesloten, Beeindigd
from swv.organisatie.services.school import KOLOMMEN, VOORBEELD, Schoolrij, preview_scholen, take_over_scholen
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.tabs import make_tabs

SALT = "organisatie.scholenbestand"
GELDIG = timedelta(days=1)  # how long a preview can be taken over
KOPPEN = {
    Organisatiesoort.BESTUUR: "Voeg een schoolbestuur toe",
    Organisatiesoort.SCHOOL: "Voeg een school toe",
    Organisatiesoort.GEMEENTE: "Voeg een gemeente toe",
    Organisatiesoort.EXTERN: "Voeg een externe organisatie toe",
}
INLEIDING = {
    Organisatiesoort.BESTUUR: "Bestaat het bestuur al in Verband, dan sluit u het aan. Daarna kiest u de scholen.",
    Organisatiesoort.SCHOOL: "Bestaat de school al in Verband, bijvoorbeeld bij een ander samenwerkingsverband, dan sluit"
    " u haar aan en blijven haar gegevens zoals ze zijn. Het bestuur wordt vanzelf mee aangesloten.",
    Organisatiesoort.GEMEENTE: "Leerplichtambtenaren werken bij een gemeente, en leerlingen wonen er.",
    Organisatiesoort.EXTERN: "Bijvoorbeeld een praktijk of bureau waar deskundigen werken die u om advies vraagt.",
}


def _swv(request: Verzoek) -> Organisatie:
    return request.user.lid.organisatie


def _find(request: Verzoek, pk: int) -> Organisatie:
    """An organisation that is or was connected to the own swv, itself or through its board. Raises Http404."""
    ties = Aansluiting.objects.filter(swv=request.user.organisatie_id).values("organisatie")
    rows = Organisatie.objects.filter(Q(pk__in=ties) | Q(bestuur__in=ties)).select_related("bestuur")
    return get_object_or_404(rows, pk=pk)


class Organisatieslijst(Lijst):
    """Everything that is connected to the own swv, with from when to when."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "organisatie:organisaties", "organisatie/organisaties.html"
    naam, filter_label, bijschrift, zoekveld = "Organisaties", "Filter organisaties", "Organisaties per soort", "q"
    volgorden, standaard = {"soort": ["organisatie__soort", "organisatie__naam", "pk"]}, "soort"
    per_bladzijde = 100
    onthouden = ("soort", "stand")
    leeg = Leeg(
        "Nog geen organisaties",
        "Begin met de schoolbesturen en hun scholen, en daarna de gemeenten. Een hele lijst scholen leest u in één"
        " keer in.",
    )
    leeg_gefilterd = Leeg(
        "Niets gevonden",
        "Er is geen organisatie met deze naam en soort bij uw samenwerkingsverband.",
        "Toon wat nu is aangesloten",
    )

    def make_form(self, data: QueryDict) -> OrganisatiesFilter:
        return OrganisatiesFilter(data)

    def get_rows(self) -> QuerySet[Aansluiting]:
        return get_aansluitingen(self.user.lid.organisatie_id)

    def filter(self, rows: QuerySet[Aansluiting]) -> QuerySet[Aansluiting]:
        return _filter(rows, self.form.cleaned_data, self.vandaag)

    def get_columns(self) -> list[Kolomkop]:
        return [Kolomkop(name) for name in ("Naam", "Soort", "Bestuur", "Code", "Plaats", "Aangesloten")]

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        soorten = [(soort.value, soort.label) for soort in KOPPEN]
        return {"vandaag": self.vandaag, "soorten": soorten, "tabbladen": make_tabs(self.adres)}


def _filter(rows: QuerySet[Aansluiting], chosen: dict[str, str], vandaag: date) -> QuerySet[Aansluiting]:
    if tekst := chosen.get("q", "").strip():
        names = Q(organisatie__naam__icontains=tekst) | Q(organisatie__code=tekst)
        rows = rows.filter(names | Q(organisatie__brin__iexact=tekst[:4]))
    if soort := chosen.get("soort"):
        rows = rows.filter(organisatie__soort=soort)
    match chosen.get("stand"):
        case "vroeger":
            return rows.filter(tot__lte=vandaag)
        case "alle":
            return rows
    return rows.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag))


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
def organisaties(request: Verzoek) -> HttpResponse:
    """Everything that is connected to the own swv, with from when to when."""
    return Organisatieslijst(request).answer()


@vereist(Rol.BEHEERDER)
def toevoegen(request: Verzoek, soort: str) -> HttpResponse:
    """One more board, school, gemeente or organisation from outside."""
    if soort not in VELDEN:
        raise Http404
    swv, vandaag = _swv(request), timezone.localdate()
    besturen = get_organisaties(swv.pk, vandaag).filter(soort=Organisatiesoort.BESTUUR)
    form = OrganisatieToevoegForm(get_data(request), soort=soort, besturen=besturen)

    def save() -> Aangesloten:
        done = services.connect_organisatie(swv=swv, soort=soort, gegevens=form.gegevens, van=form.cleaned_data["van"])
        form.log_false_alarms(door=request.user, object_soort="organisatie", object_id=done.organisatie.pk)
        return done

    if request.method == "POST" and (done := save_form(form, save)):
        messages.success(request, _describe(done))
        return redirect("organisatie:organisatie", pk=done.organisatie.pk)
    context = {"form": form, "kop": KOPPEN[Organisatiesoort(soort)], "uitleg": INLEIDING[Organisatiesoort(soort)]}
    return render(request, "organisatie/organisatie_formulier.html", context, status=400 if form.is_bound else 200)


def _describe(done: Aangesloten) -> str:
    naam = done.organisatie.naam
    if not done.is_new:
        tekst = f"{naam} bestond al en is aangesloten. De gegevens die er al waren, zijn gebleven."
    else:
        tekst = f"{naam} is toegevoegd."
    if done.bestuur_erbij:
        tekst += f" Ook het bestuur {done.bestuur_erbij.naam} is nu aangesloten."
    return tekst


@vereist(Rol.BEHEERDER)
@require_GET
def organisatie(request: Verzoek, pk: int) -> HttpResponse:
    """One organisation: particulars, connections, and for a board its schools."""
    found, vandaag, swv_id = _find(request, pk), timezone.localdate(), request.user.lid.organisatie_id
    later = Q(tot__isnull=True) | Q(tot__gt=vandaag)
    is_bestuur = found.soort == Organisatiesoort.BESTUUR
    context = {
        "organisatie": found,
        "aansluitingen": list(get_aansluitingen(swv_id).filter(organisatie=found).order_by("-van")),
        "vandaag": vandaag,
        "beheert": get_beheerde_organisaties(swv_id, vandaag).filter(pk=pk).exists(),
        "mensen": Lidmaatschap.objects.filter(later, organisatie=found).values("gebruiker").distinct().count(),
        "is_bestuur": is_bestuur,
        "scholen": list(_get_scholen(swv_id, found, vandaag)) if is_bestuur else [],
        "losse_scholen": get_losse_scholen(swv_id, found, vandaag).count() if is_bestuur else 0,
    }
    return render(request, "organisatie/organisatie.html", context)


def _get_scholen(swv_id: int, bestuur: Organisatie, vandaag: date) -> QuerySet[Aansluiting]:
    rows = get_aansluitingen(swv_id).filter(Q(tot__isnull=True) | Q(tot__gt=vandaag), organisatie__bestuur=bestuur)
    return rows.order_by("organisatie__naam", "pk")


@vereist(Rol.BEHEERDER)
def wijzigen(request: Verzoek, pk: int) -> HttpResponse:
    """Other particulars, by the swv that looks after this organisation."""
    found, vandaag, swv = _find(request, pk), timezone.localdate(), _swv(request)
    later = Q(tot__isnull=True) | Q(tot__gt=vandaag)
    gedeeld = Aansluiting.objects.filter(later, organisatie=found).exclude(swv=swv).exists()
    besturen = get_organisaties(swv.pk, vandaag).filter(soort=Organisatiesoort.BESTUUR)
    form = OrganisatieWijzigForm(get_data(request), organisatie=found, gedeeld=gedeeld, besturen=besturen)

    def save() -> Organisatie:
        saved = services.update_organisatie(swv=swv, organisatie=found, gegevens=form.gegevens, vandaag=vandaag)
        form.log_false_alarms(door=request.user, object_soort="organisatie", object_id=saved.pk)
        return saved

    if request.method == "POST" and save_form(form, save) is not None:
        messages.success(request, "De gegevens zijn gewijzigd.")
        return redirect("organisatie:organisatie", pk=pk)
    uitleg = (
        "Deze organisatie hoort ook bij een ander samenwerkingsverband. Nummer, soort en bestuur liggen daarom vast."
    )
    context = {"form": form, "organisatie": found, "kop": f"Wijzig {found.naam}", "uitleg": uitleg if gedeeld else ""}
    return render(request, "organisatie/organisatie_formulier.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
def scholen_aansluiten(request: Verzoek, pk: int) -> HttpResponse:
    """Choose which schools of a board belong to the swv as well."""
    bestuur, vandaag, swv = _find(request, pk), timezone.localdate(), _swv(request)
    if bestuur.soort != Organisatiesoort.BESTUUR:
        raise Http404
    form = ScholenVanBestuurForm(get_data(request), scholen=get_losse_scholen(swv.pk, bestuur, vandaag))

    def save() -> int:
        data = form.cleaned_data
        return services.connect_scholen(swv=swv, bestuur=bestuur, scholen=data["scholen"], van=data["van"])

    if request.method == "POST" and (aantal := save_form(form, save)):
        messages.success(request, "De school is aangesloten." if aantal == 1 else f"{aantal} scholen zijn aangesloten.")
        return redirect("organisatie:organisatie", pk=pk)
    context = {"form": form, "organisatie": bestuur, "kop": f"Sluit scholen van {bestuur.naam} aan"}
    return render(request, "organisatie/organisatie_formulier.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
def aansluiting_beeindigen(request: Verzoek, pk: int) -> HttpResponse:
    """From which day an organisation no longer belongs to the swv."""
    found = get_object_or_404(get_aansluitingen(request.user.lid.organisatie_id), pk=pk)
    naam = found.organisatie.naam
    form = AansluitingEindeForm(get_data(request), soort=found.organisatie.soort)

    def save() -> Beeindigd:
        data = form.cleaned_data
        tot = data["laatste_dag"] + timedelta(days=1)
        return services.end_aansluiting(aansluiting=found, tot=tot, met_scholen=data.get("met_scholen", False))

    if request.method == "POST" and (done := save_form(form, save)):
        ook = f" Dat geldt ook voor {', '.join(done.scholen)}." if done.scholen else ""
        rollen = f" {done.rollen} rollen van mensen daar eindigen op dezelfde dag." if done.rollen else ""
        messages.success(request, f"De aansluiting van {naam} eindigt.{ook}{rollen}")
        return redirect("organisatie:organisatie", pk=found.organisatie_id)
    uitleg = (
        "Aanvragen die lopen, gaan gewoon door. Hoort de organisatie daarna bij geen enkel samenwerkingsverband meer,"
    )
    context = {
        "form": form, "organisatie": found.organisatie, "kop": f"Beëindig de aansluiting van {naam}",
        "uitleg": f"{uitleg} dan eindigen ook de rollen van mensen daar.",
    }  # fmt: skip
    return render(request, "organisatie/organisatie_formulier.html", context, status=400 if form.is_bound else 200)


# --- schools from a file ----------------------------------------------------------------------------------------------


@vereist(Rol.BEHEERDER)
@never_cache
def scholen_inlezen(request: Verzoek) -> HttpResponse:
    """Choose a file and see what it would bring, or everything that is wrong with it."""
    form = ScholenbestandForm(get_data(request), request.FILES or None)
    context: dict[str, Any] = {"form": form, "kolommen": KOLOMMEN}
    if not (form.is_bound and form.is_valid()):
        return render(request, "organisatie/scholen_inlezen.html", context, status=400 if form.is_bound else 200)
    bestand = form.cleaned_data["bestand"]
    try:
        voorbeeld, scholen = preview_scholen(
            swv=_swv(request), data=bestand.read(MAX_BYTES + 1), naam=bestand.name, van=form.cleaned_data["van"]
        )
    except Onleesbaar as problem:
        for fout in problem.fouten:
            form.add_error("bestand", fout)
        return render(request, "organisatie/scholen_inlezen.html", context, status=400)
    context |= show(voorbeeld)
    if voorbeeld.is_goed:
        form.log_false_alarms(door=request.user, object_soort="organisatie", object_id=_swv(request).pk)
        context |= {"bestand": bestand.name, "lading": _sign(request, scholen)}
    return render(request, "organisatie/scholen_inlezen.html", context, status=200 if voorbeeld.is_goed else 400)


def _sign(request: Verzoek, scholen: list[Schoolrij]) -> str:
    """What was read, to come back with «Neem over»: signed, for this swv only."""
    rows = [{**asdict(school), "van": school.van.isoformat()} for school in scholen]
    return signing.dumps({"swv": request.user.organisatie_id, "scholen": rows}, salt=SALT, compress=True)


@vereist(Rol.BEHEERDER)
@require_POST
def scholen_overnemen(request: Verzoek) -> HttpResponse:
    """Take over the schools that were shown: all, or none."""
    try:
        lading = signing.loads(request.POST.get("lading", ""), salt=SALT, max_age=GELDIG)
    except signing.BadSignature:
        lading = {}
    if lading.get("swv") != request.user.organisatie_id:
        messages.error(request, "Dit overzicht is verlopen. Kies het bestand opnieuw.")
        return redirect("organisatie:scholen_inlezen")
    scholen = [Schoolrij(**{**row, "van": date.fromisoformat(row["van"])}) for row in lading["scholen"]]
    try:
        aantal = take_over_scholen(swv=_swv(request), scholen=scholen)
    except ValidationError as problem:
        for text in problem.messages:
            messages.error(request, f"Er is niets overgenomen. {text}")
        return redirect("organisatie:scholen_inlezen")
    messages.success(
        request, "Er is 1 school aangesloten." if aantal == 1 else f"Er zijn {aantal} scholen aangesloten."
    )
    return redirect("organisatie:organisaties")


@vereist(Rol.BEHEERDER)
@require_GET
def scholen_sjabloon(request: Verzoek) -> HttpResponse:
    """A workbook with the right headings and one example."""
    return make_download(write_template(KOLOMMEN, [VOORBEELD]), "scholen-leeg.xlsx", XLSX_MIME)
