"""The experts of an swv: who belongs to the pool, what an advice costs, and when they are reminded."""

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET

from swv.kern.bladeren import Bladzijde
from swv.kern.invoer import get_data, save_form
from swv.kern.lijsten import Celrij, Kolomkop, Leeg, Lijst
from swv.kern.templatetags.verband import euro
from swv.organisatie.enums import Discipline, Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.tabs import make_tabs
from toewijzing.forms.pool import AdviestariefForm, HerinneringForm, PoolForm
from toewijzing.models import Adviesinstelling, Adviestarief, Pooldeelname
from toewijzing.models.deskundige import KOSTENROLLEN
from toewijzing.queries.deskundige import (
    count_open,
    get_deelname,
    get_deskundigen_van,
    get_instelling,
    get_pool,
    get_tarieven,
)
from toewijzing.services.pool import add_tarief, set_deelname, set_instelling

POOLROLLEN = (Rol.BEHEERDER, *KOSTENROLLEN)
TARIEFROLLEN = (Rol.BEHEERDER, Rol.CONTROLLER)
HERINNERROLLEN = (Rol.BEHEERDER, Rol.SECRETARIS)


class Deskundigenlijst(Lijst):
    """Every expert this swv can ask, with pool, open advices and rate of today."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "toewijzing:deskundigen", "toewijzing/deskundigen.html"
    naam, bijschrift = "Deskundigen", "Deskundigen op naam"
    volgorden, standaard = {"naam": ["sorteernaam", "pk"]}, "naam"
    leeg = Leeg(
        "Er zijn nog geen deskundigen",
        "De beheerder nodigt deskundigen uit bij Beheer › Gebruikers. Daarna staan ze hier.",
    )

    def get_rows(self) -> QuerySet[Gebruiker]:
        """Experts in the service of the own swv or of an organisation from outside."""
        found = get_deskundigen_van(self.user.lid.organisatie_id, self.vandaag)
        return Gebruiker.objects.filter(pk__in=found.order_by().values("pk"))

    def get_columns(self) -> Sequence[Kolomkop]:
        """What the choice of an expert depends on, and what an advice costs."""
        numbers = [Kolomkop(label, getal=True) for label in ("Adviezen open", "Hoogstens", "Tarief")]
        return [Kolomkop("Naam"), Kolomkop("Discipline"), Kolomkop("Pool"), *numbers]

    def to_cells(self, rows: Any) -> list[Sequence[Any]]:
        """The same columns with numbers as numbers; what is not there is empty."""
        swv, labels = self.user.lid.organisatie_id, dict(Discipline.choices)
        pool, busy, rates = get_pool(swv, self.vandaag), count_open(swv), get_tarieven(swv, self.vandaag)
        found: list[Sequence[Any]] = []
        for each in rows:
            own = pool.get(each.pk)
            found.append([
                each.persoonsnaam.in_lijst, labels.get(each.discipline, ""),
                own.get_soort_display() if own else "niet in de pool", busy.get(each.pk, 0),
                own.hoogstens_open if own else None, rates.get(each.pk),
            ])  # fmt: skip
        return found

    def to_rows(self, objecten: list[Any]) -> list[Celrij]:
        """The cells in words; the name leads to where one changes it, for who may."""
        found = []
        for each, cells in zip(objecten, self.to_cells(objecten), strict=True):
            *texts, bedrag = cells
            url = reverse("toewijzing:deskundige", args=[each.pk])
            found.append(self.make_row([*("–" if text is None else str(text) for text in texts), euro(bedrag)], url))
        return found

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """The tabs of Beheer for the beheerder, and what else this role can open."""
        is_beheerder = self.user.is_rol(Rol.BEHEERDER)
        return {
            "tabbladen": make_tabs(self.adres) if is_beheerder else [],
            "mag_kosten": self.user.rol in KOSTENROLLEN,
            "mag_herinneren": self.user.rol in HERINNERROLLEN,
        }


@vereist(*POOLROLLEN)
@require_GET
def deskundigen(request: Verzoek) -> HttpResponse:
    """Every expert this swv can ask."""
    return Deskundigenlijst(request).answer()


def find_deskundige(request: Verzoek, pk: int) -> Gebruiker:
    """An expert this swv can ask. Raises Http404."""
    return get_object_or_404(get_deskundigen_van(request.user.lid.organisatie_id, timezone.localdate()), pk=pk)


@vereist(*POOLROLLEN)
@require_GET
def deskundige(request: Verzoek, pk: int) -> HttpResponse:
    """One expert as this swv knows him or her: pool now and before, rates, and how many advices are open."""
    wie, swv, user = find_deskundige(request, pk), request.user.lid.organisatie_id, request.user
    context = {
        "wie": wie,
        "discipline": dict(Discipline.choices).get(wie.discipline, wie.discipline),
        "deelnames": Pooldeelname.objects.visible_to(user).filter(deskundige=wie).order_by("-van"),
        "tarieven": Adviestarief.objects.visible_to(user).filter(deskundige=wie).select_related("door").order_by("-van", "-pk"),
        "bezig": count_open(swv).get(wie.pk, 0),
        "mag_pool": user.is_rol(Rol.BEHEERDER),
        "mag_tarief": user.is_rol(*TARIEFROLLEN),
    }  # fmt: skip
    return render(request, "toewijzing/deskundige.html", context)


@vereist(Rol.BEHEERDER)
def pooldeelname(request: Verzoek, pk: int) -> HttpResponse:
    """How an expert belongs to the pool, from when until when, and for how many advices at a time."""
    wie, swv, vandaag = find_deskundige(request, pk), request.user.lid.organisatie, timezone.localdate()
    deelname = get_deelname(swv.pk, wie.pk, vandaag)
    form = PoolForm(get_data(request), deelname=deelname, vandaag=vandaag).watch(deelname, request.user.pk)

    def save() -> Pooldeelname:
        chosen = {"van": form.eerste, **form.cleaned_data}
        waarden = {name: chosen[name] for name in ("soort", "van", "tot_en_met", "hoogstens_open")}
        return set_deelname(swv=swv, deskundige=wie, **waarden, by=request.user, vandaag=vandaag)

    if request.method == "POST" and save_form(form, save) is not None:
        messages.success(request, f"{wie.naam} staat zo in uw pool.")
        return redirect("toewijzing:deskundige", wie.pk)
    context = {"form": form, "wie": wie, "deelname": deelname}
    return render(request, "toewijzing/pooldeelname.html", context, status=400 if form.is_bound else 200)


@vereist(*TARIEFROLLEN)
def adviestarief(request: Verzoek, pk: int) -> HttpResponse:
    """Another rate of an expert, from a day on."""
    wie, swv = find_deskundige(request, pk), request.user.lid.organisatie
    form = AdviestariefForm(get_data(request), initial={"van": timezone.localdate()})

    def save() -> Adviestarief:
        data = form.cleaned_data
        return add_tarief(swv=swv, deskundige=wie, van=data["van"], bedrag=data["bedrag"], by=request.user)

    if request.method == "POST" and (row := save_form(form, save)) is not None:
        messages.success(request, f"Het tarief van {wie.naam} is {euro(row.bedrag)} per advies.")
        return redirect("toewijzing:deskundige", wie.pk)
    context = {"form": form, "wie": wie}
    return render(request, "toewijzing/adviestarief.html", context, status=400 if form.is_bound else 200)


@vereist(*HERINNERROLLEN)
def herinneringen(request: Verzoek) -> HttpResponse:
    """How many days before and after the last day of an advice the expert gets a mail by itself."""
    swv = request.user.lid.organisatie
    row = get_instelling(swv.pk)
    initial = {name: getattr(row, name) for name in HerinneringForm.base_fields}
    form = HerinneringForm(get_data(request), initial=initial).watch(row if row.pk else None, request.user.pk)

    def save() -> Adviesinstelling:
        return set_instelling(swv=swv, **{name: form.cleaned_data[name] for name in HerinneringForm.base_fields})

    if request.method == "POST" and save_form(form, save) is not None:
        messages.success(request, "De herinneringen aan deskundigen zijn bewaard.")
        return redirect("toewijzing:deskundigen")
    return render(request, "toewijzing/herinneringen.html", {"form": form}, status=400 if form.is_bound else 200)
