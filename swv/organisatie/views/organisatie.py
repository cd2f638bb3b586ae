"""One organisation of the swv: add, change, end. A beheerder sees no pupils here."""

from datetime import date, timedelta

from django.contrib import messages
from django.db.models import Q, QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET

from swv.kern.invoer import get_data, save_form
from swv.organisatie import services
from swv.organisatie.enums import Organisatiesoort, Rol
from swv.organisatie.forms.organisatie import (
    VELDEN,
    AansluitingEindeForm,
    OrganisatieToevoegForm,
    OrganisatieWijzigForm,
)
from swv.organisatie.models import Aansluiting, Lidmaatschap, Organisatie
from swv.organisatie.permissions import vereist
from swv.organisatie.queries import (
    get_aansluitingen,
    get_beheerde_organisaties,
    get_losse_scholen,
    get_organisaties,
    get_schoolconsulenten,
)
from swv.organisatie.services.organisatie import Aangesloten, Beeindigd
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.basis import find_organisatie, get_swv

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


@vereist(Rol.BEHEERDER)
def toevoegen(request: Verzoek, soort: str) -> HttpResponse:
    """One more board, school, gemeente or organisation from outside."""
    if soort not in VELDEN:
        raise Http404
    swv, vandaag = get_swv(request), timezone.localdate()
    besturen = get_organisaties(swv.pk, vandaag).filter(soort=Organisatiesoort.BESTUUR)
    form = OrganisatieToevoegForm(get_data(request), soort=soort, besturen=besturen)

    def save() -> Aangesloten:
        done = services.connect_organisatie(swv=swv, soort=soort, gegevens=form.gegevens, van=form.cleaned_data["van"])
        form.log_false_alarms(door=request.user, object_soort="organisatie", object_id=done.organisatie.pk)
        return done

    if request.method == "POST" and (done := save_form(form, save)):
        messages.success(request, _describe(done))
        if "nog" in request.POST:
            return redirect("organisatie:organisatie_toevoegen", soort)
        return redirect("organisatie:organisatie", pk=done.organisatie.pk)
    kind = Organisatiesoort(soort)
    context = {"form": form, "kop": KOPPEN[kind], "uitleg": INLEIDING[kind], "nog": True}
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
    found, vandaag, swv_id = find_organisatie(request, pk), timezone.localdate(), request.user.lid.organisatie_id
    later = Q(tot__isnull=True) | Q(tot__gt=vandaag)
    is_bestuur = found.soort == Organisatiesoort.BESTUUR
    context = {
        "organisatie": found,
        "aansluitingen": list(get_aansluitingen(swv_id).filter(organisatie=found).order_by("-van", "-pk")),
        "vandaag": vandaag,
        "beheert": get_beheerde_organisaties(swv_id, vandaag).filter(pk=pk).exists(),
        "mensen": Lidmaatschap.objects.filter(later, organisatie=found).values("gebruiker").distinct().count(),
        "consulent": get_schoolconsulenten(swv_id, vandaag).get(pk) if found.soort == Organisatiesoort.SCHOOL else None,
        "is_bestuur": is_bestuur,
        "scholen": list(_get_scholen(swv_id, found, vandaag)) if is_bestuur else [],
        "losse_scholen": get_losse_scholen(swv_id, found, vandaag).count() if is_bestuur else 0,
    }
    return render(request, "organisatie/organisatie.html", context)


def _get_scholen(swv_id: int, bestuur: Organisatie, vandaag: date) -> QuerySet[Aansluiting]:
    rows = get_aansluitingen(swv_id).filter(Q(tot__isnull=True) | Q(tot__gt=vandaag), organisatie__bestuur=bestuur)
    return rows.order_by("organisatie__sorteernaam", "pk")


@vereist(Rol.BEHEERDER)
def wijzigen(request: Verzoek, pk: int) -> HttpResponse:
    """Other particulars, by the swv that looks after this organisation."""
    found, vandaag, swv = find_organisatie(request, pk), timezone.localdate(), get_swv(request)
    later = Q(tot__isnull=True) | Q(tot__gt=vandaag)
    gedeeld = Aansluiting.objects.filter(later, organisatie=found).exclude(swv=swv).exists()
    besturen = get_organisaties(swv.pk, vandaag).filter(soort=Organisatiesoort.BESTUUR)
    form = OrganisatieWijzigForm(get_data(request), organisatie=found, gedeeld=gedeeld, besturen=besturen)
    form.watch(found, request.user.pk)

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
