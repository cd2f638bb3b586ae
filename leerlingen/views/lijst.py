"""The list of pupils, search in it, and adding one."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from leerlingen.enums import Inschrijvingsoort, Pagina
from leerlingen.forms import InschrijvenForm, NieuweLeerlingForm, ZoekForm
from leerlingen.models import DOSSIERROLLEN, Inschrijving, Leerling
from leerlingen.permissions import mag_registreren
from leerlingen.queries import find_same, get_aangemeld, search_leerlingen, with_school, with_sorteernaam
from leerlingen.services import create_leerling, enrol_leerling, log_inzagen
from swv.kern.bladeren import Bladeren, Bladzijde
from swv.kern.invoer import get_data, save_form
from swv.kern.lijsten import Export, Kolomkop, Leeg, Lijst
from swv.kern.templatetags.verband import datum
from swv.kern.woorden import woord
from swv.organisatie.adapter import consume_attempt
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek

MAX_GEVONDEN = 30
MAX_BESTAND = 10_000
KOPPEN = ("nummer", "roepnaam", "tussenvoegsel", "achternaam", "geboortedatum", "school", "aangemeld", "leerjaar")


class Leerlingenlijst(Lijst):
    """Pupils of the own school; for the swv: those for whom something was asked."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "leerlingen:lijst", "leerlingen/lijst.html"
    naam, filter_label, bijschrift, zoekveld = "Leerlingen", "Zoek een leerling", "Leerlingen", "q"
    volgorden = {
        "naam": ["sorteernaam", "roepnaam", "pk"],
        "geboortedatum": ["geboortedatum", "pk"],
        "nummer": ["nummer"],
    }
    standaard = "naam"
    leeg_gefilterd = Leeg(
        "Geen leerling gevonden",
        "Controleer de spelling, of zoek op geboortedatum (3-12-2012) of op leerlingnummer (L-7K2P9QH). U vindt alleen"
        " leerlingen van wie u het dossier mag zien.",
        "Toon alle leerlingen",
        "zoek",
    )
    bestand = Export(
        "leerlingen", KOPPEN, "leerlingen_geexporteerd", MAX_BESTAND,
        f"Dit zijn meer dan {MAX_BESTAND} leerlingen. Zoek eerst op naam of geboortedatum.",
    )  # fmt: skip

    def make_form(self, data: QueryDict) -> ZoekForm:
        """One field to search with: a name, a birth date or a number."""
        return ZoekForm(data)

    def get_rows(self) -> QuerySet[Leerling]:
        """Pupils whose dossier this person may open, with their school of today and the name to sort on."""
        return with_sorteernaam(with_school(Leerling.objects.visible_to(self.user)))

    @cached_property
    def found(self) -> list[Leerling]:
        """What looks most like the words, best first: one more than is shown, to know whether there are more."""
        return list(with_school(search_leerlingen(self.user, self.form.cleaned_data["q"]))[: MAX_GEVONDEN + 1])

    def get_page(self) -> Bladzijde:
        """Without words a page as any list; with words the ``MAX_GEVONDEN`` best fits, which have no next page."""
        if not self.is_filtered:
            return super().get_page()
        return Bladzijde(self.found[:MAX_GEVONDEN], Bladeren(volgende=None, is_eerste=True, tekst=""))

    def get_all(self) -> Any:
        """All pupils; with words the ones that the page shows."""
        return self.found[:MAX_GEVONDEN] if self.is_filtered else super().get_all()

    def to_cells(self, rows: Any) -> list[Sequence[Any]]:
        """Number, name, birth date and where each pupil is today. That they were taken along is logged."""
        found = list(rows)
        log_inzagen(leerling_ids=[each.pk for each in found], by=self.user, pagina=Pagina.LEERLINGEN_EXPORT)
        return [_to_cells(each, each.huidige[0] if each.huidige else None) for each in found]

    def get_columns(self) -> list[Kolomkop]:
        """What was searched for stands in the order of likeness, which nobody can turn around."""
        sorts = [("Naam", "naam"), ("Geboortedatum", "geboortedatum"), ("Nummer", "nummer")]
        first = [Kolomkop(label, "" if self.is_filtered else veld) for label, veld in sorts]
        return [*first, Kolomkop("School"), Kolomkop(woord("leerjaar").capitalize())]

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """The words searched for, whether more was found than is shown, and whether one may add a pupil."""
        return {
            "leerlingen": page.objecten,
            "q": self.form.cleaned_data.get("q", ""),
            "meer": self.is_filtered and len(self.found) > MAX_GEVONDEN,
            "mag_registreren": mag_registreren(self.user),
            "is_school": self.user.rol in SCHOOLROLLEN,
            "max_gevonden": MAX_GEVONDEN,
        }

    def explain_empty(self) -> Leeg:
        """Nothing found; or why nobody is here yet, which differs for who may add a pupil and who may not."""
        if self.is_filtered:
            return self.leeg_gefilterd
        uitleg = "Hier staat een leerling zodra er een aanvraag voor is."
        if mag_registreren(self.user):
            uitleg = (
                "Voeg een leerling toe als u voor die leerling iets wilt vragen. Andere leerlingen hoeven niet in"
                " Verband."
            )
        return Leeg("Nog geen leerlingen", uitleg, icoon="personen")


def _to_cells(leerling: Leerling, plek: Inschrijving | None) -> list[Any]:
    aangemeld = plek is not None and plek.soort == Inschrijvingsoort.AANMELDING
    return [
        leerling.nummer, leerling.roepnaam, leerling.tussenvoegsel, leerling.achternaam, leerling.geboren_bestand,
        plek.school.naam if plek else "", "ja" if aangemeld else "", plek.leerjaar if plek else "",
    ]  # fmt: skip


@vereist(*DOSSIERROLLEN)
@require_http_methods(["GET", "POST"])
def lijst(request: Verzoek) -> HttpResponse:
    """Pupils of the own school; for the swv: those for whom something was asked."""
    return Leerlingenlijst(request).answer()


@vereist(Rol.ZORGCOORDINATOR)
def inschrijven(request: Verzoek) -> HttpResponse:
    """Enrol a pupil that is known already and was registered here."""
    school, vandaag = request.user.lid.organisatie, timezone.localdate()
    initial = {"nummer": request.GET.get("leerling", "")}
    form = InschrijvenForm(get_data(request), initial=initial, schoolsoort=school.schoolsoort)

    def save() -> Inschrijving:
        forget = consume_attempt(request, action="inschrijven", key=str(request.user.pk))
        saved = enrol_leerling(school=school, by=request.user, **form.cleaned_data)
        forget()
        return saved

    if request.method == "POST" and (saved := save_form(form, save)):
        form.log_false_alarms(door=request.user, object_soort="inschrijving", object_id=saved.pk)
        if saved.van > vandaag:
            messages.success(request, f"De leerling is ingeschreven vanaf {datum(saved.van)}. Dan opent u het dossier.")
            return redirect("leerlingen:lijst")
        messages.success(request, f"{saved.leerling.naam} is ingeschreven. Controleer de gegevens.")
        return redirect("leerlingen:dossier", nummer=saved.leerling.nummer)
    context = {"form": form, "aangemeld": get_aangemeld(request.user, vandaag)[:MAX_GEVONDEN]}
    return render(request, "leerlingen/inschrijven.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.ZORGCOORDINATOR)
def nieuw(request: Verzoek) -> HttpResponse:
    """Add a pupil of the own school."""
    form = NieuweLeerlingForm(get_data(request), schoolsoort=request.user.lid.organisatie.schoolsoort)
    same: list[Leerling] = []
    if request.method == "POST" and form.is_valid() and (same := find_same(request.user, form.gegevens)):
        form.ask_if_other()
    if request.method == "POST" and (leerling := save_form(form, lambda: _create(request, form))):
        messages.success(request, f"{leerling.naam} is toegevoegd. Vul nu de gezagdragers in.")
        return redirect("leerlingen:dossier", nummer=leerling.nummer)
    context = {"form": form, "zelfde": same}
    return render(request, "leerlingen/nieuw.html", context, status=400 if form.is_bound else 200)


def _create(request: Verzoek, form: NieuweLeerlingForm) -> Leerling:
    data = form.cleaned_data
    leerling = create_leerling(
        school=request.user.lid.organisatie, by=request.user, van=data["van"], gegevens=form.gegevens,
        las_id=data["las_id"], leerjaar=data["leerjaar"],
    )  # fmt: skip
    form.log_false_alarms(door=request.user, object_soort="leerling", object_id=leerling.pk)
    return leerling
