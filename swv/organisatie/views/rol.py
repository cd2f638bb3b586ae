"""Inviting somebody and the roles of one person, for the beheerder. Who confirms them: ``views.voorstel``."""

from typing import Any

from django.contrib import messages
from django.db.models import Q, QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from swv.kern.invoer import get_data, save_form
from swv.organisatie import services
from swv.organisatie.enums import (
    ROL_ORGANISATIES,
    Organisatiesoort,
    Rol,
    Voorstelstatus,
    needs_second_person,
)
from swv.organisatie.forms.gebruiker import BestaandePeriodeForm, RolForm, UitnodigForm
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie, Rolvoorstel
from swv.organisatie.permissions import vereist
from swv.organisatie.queries import (
    get_beheerde_organisaties,
    get_lidmaatschappen,
)
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.basis import act, find_gebruiker, get_swv, log_alarms

VOORGESTELD = (
    "Dit is voorgesteld. Het geldt pas als een tweede persoon het bevestigt: een andere beheerder of de directeur."
)
UITLEG_VIER_OGEN = (
    "Deze rol ziet leerlingen of geeft zelf rollen. Daarom bevestigt een tweede persoon hem: een andere beheerder of de"
    " directeur. Tot dan geeft hij geen toegang."
)


def _find_lid(request: Verzoek, pk: int) -> Lidmaatschap:
    vandaag = timezone.localdate()
    rows = get_lidmaatschappen(request.user.lid.organisatie_id, vandaag).select_related("gebruiker", "organisatie")
    return get_object_or_404(rows.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag)), pk=pk)


def _choose_rol(
    request: Verzoek, organisaties: QuerySet[Organisatie], persoon: Gebruiker | None = None
) -> HttpResponse:
    """First the role: the page after this one asks what that role needs, at organisations where it exists.

    Only roles for which there is a place among ``organisaties``; of the others it says what to connect first.
    """
    er_zijn = set(organisaties.order_by().values_list("soort", flat=True).distinct())
    bij = _find_place(request, organisaties)
    soorten = {bij.soort} if bij else er_zijn
    rollen = [(rol, _explain_rol(rol)) for rol in Rol if ROL_ORGANISATIES[rol] & soorten]
    context = {
        "rollen": rollen, "persoon": persoon, "bij": bij,
        "kop": f"Rol toevoegen voor {persoon.naam}" if persoon else "Nodig iemand uit",
        "nergens": [] if bij else [(rol, _name_soorten(rol)) for rol in Rol if not ROL_ORGANISATIES[rol] & er_zijn],
    }  # fmt: skip
    return render(request, "organisatie/rol_kiezen.html", context)


def _explain_rol(rol: Rol) -> str:
    return f"Bij: {_name_soorten(rol)}.{' Een tweede persoon bevestigt deze rol.' if needs_second_person(rol) else ''}"


def _name_soorten(rol: Rol) -> str:
    return " of ".join(Organisatiesoort(soort).label for soort in sorted(ROL_ORGANISATIES[rol]))


def _find_place(request: Verzoek, organisaties: QuerySet[Organisatie]) -> Organisatie | None:
    """The organisation from whose page somebody came here; None when the address names none of the own ones."""
    pk = request.GET.get("organisatie", "")
    return organisaties.filter(pk=pk).first() if pk.isascii() and pk.isdecimal() and len(pk) < 19 else None


def _get_rol(request: Verzoek) -> str:
    """The role that was chosen, "" for none."""
    rol = request.POST.get("rol", "") if request.method == "POST" else request.GET.get("rol", "")
    return rol if request.method == "POST" or rol in Rol.values else ""


@vereist(Rol.BEHEERDER)
def uitnodigen(request: Verzoek) -> HttpResponse:
    """Invite somebody by mail: first which role, then who and where."""
    rol = _get_rol(request)
    organisaties = get_beheerde_organisaties(request.user.lid.organisatie_id, timezone.localdate())
    if request.method != "POST" and not rol:
        return _choose_rol(request, organisaties)
    form = UitnodigForm(get_data(request), rol=rol, organisaties=organisaties)
    form.initial["organisatie"] = _find_place(request, organisaties)

    def save() -> tuple[Gebruiker, bool]:
        data = form.cleaned_data
        done = services.invite_gebruiker(
            email=data["email"], naam=form.persoonsnaam, by=request.user, request=request, **form.lidmaatschap
        )
        log_alarms(request, form, done[0])
        return done

    if request.method == "POST" and (result := save_form(form, save)):
        persoon, is_new = result
        messages.success(request, _tell_invited(persoon, is_new, needs_second_person(rol, form.lidmaatschap["scope"])))
        return redirect("organisatie:gebruiker", pk=persoon.pk)
    context = {"form": form, **_describe_rol(request, rol)}
    return render(request, "organisatie/uitnodigen.html", context, status=400 if form.is_bound else 200)


def _tell_invited(persoon: Gebruiker, is_new: bool, proposed: bool) -> str:
    if proposed and persoon.rolvoorstellen.filter(status=Voorstelstatus.VOORGESTELD).exists():
        return f"De rol is voorgesteld. {persoon.naam} krijgt pas bericht als een tweede persoon de rol bevestigt."
    if is_new:
        return f"De uitnodiging gaat naar {persoon.email}."
    return f"Deze persoon had al een account en krijgt bericht van de nieuwe rol: {persoon.email}."


def _describe_rol(request: Verzoek, rol: str) -> dict[str, Any]:
    """The chosen role, and whether it takes a second person: not the first directeur, while there is nobody to ask."""
    known = rol in Rol.values
    alone = rol == Rol.DIRECTEUR and services.is_alone(get_swv(request), request.user)
    return {"rol": Rol(rol) if known else None, "vier_ogen": known and needs_second_person(rol) and not alone}


@vereist(Rol.BEHEERDER)
def rol_toevoegen(request: Verzoek, pk: int) -> HttpResponse:
    """One more role for this person."""
    persoon, rol = find_gebruiker(request, pk), _get_rol(request)
    organisaties = get_beheerde_organisaties(request.user.lid.organisatie_id, timezone.localdate())
    if request.method != "POST" and not rol:
        return _choose_rol(request, organisaties, persoon)
    form = RolForm(get_data(request), rol=rol, organisaties=organisaties, gebruiker=persoon)

    def save() -> Lidmaatschap | Rolvoorstel:
        given: Lidmaatschap | Rolvoorstel = services.give_rol(
            gebruiker=persoon, by=request.user, request=request, **form.lidmaatschap
        )
        return given

    if request.method == "POST" and (given := save_form(form, save)) is not None:
        messages.success(request, VOORGESTELD if isinstance(given, Rolvoorstel) else "De rol is toegevoegd.")
        return redirect("organisatie:gebruiker", pk=pk)
    known = _describe_rol(request, rol)
    kop = f"{known['rol'].label.capitalize()}: rol voor {persoon.naam}" if known["rol"] else f"Rol voor {persoon.naam}"
    context = {"form": form, "persoon": persoon, "kop": kop, "uitleg": UITLEG_VIER_OGEN if known["vier_ogen"] else ""}
    return render(request, "organisatie/gebruiker_formulier.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
def lidmaatschap(request: Verzoek, pk: int) -> HttpResponse:
    """The period of a role."""
    lid = _find_lid(request, pk)
    form = BestaandePeriodeForm(get_data(request), lidmaatschap=lid).watch(lid, request.user.pk)

    def save() -> Lidmaatschap | Rolvoorstel:
        return services.change_lidmaatschap(lidmaatschap=lid, by=request.user, request=request, **form.lidmaatschap)

    if request.method == "POST" and (given := save_form(form, save)) is not None:
        messages.success(request, VOORGESTELD if isinstance(given, Rolvoorstel) else "De periode is gewijzigd.")
        return redirect("organisatie:gebruiker", pk=lid.gebruiker_id)
    uitleg = (
        f"{lid.get_rol_display().capitalize()} bij {lid.organisatie.naam}. Een andere rol of organisatie nodig?"
        " Beëindig deze rol dan en voeg een nieuwe toe."
    )
    if needs_second_person(lid.rol, lid.scope):
        uitleg += " Wordt de periode langer of het onderwerp anders? Dan bevestigt een tweede persoon dat eerst."
    context = {"form": form, "persoon": lid.gebruiker, "kop": f"Periode van {lid.gebruiker.naam}", "uitleg": uitleg}
    return render(request, "organisatie/gebruiker_formulier.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
@require_POST
def lidmaatschap_beeindigen(request: Verzoek, pk: int) -> HttpResponse:
    """Take a role away at once."""
    lid = _find_lid(request, pk)
    return act(
        request,
        lid.gebruiker_id,
        lambda: services.end_lidmaatschap(
            lidmaatschap=lid, by=request.user, vandaag=timezone.localdate(), request=request
        ),
        "De rol is beëindigd.",
    )
