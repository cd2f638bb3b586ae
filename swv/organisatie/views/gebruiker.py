"""One person and the roles of this person, for the beheerder of an swv. Nothing here shows a pupil."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from swv.kern.forms import VerbandForm
from swv.kern.invoer import get_data, save_form
from swv.organisatie import services
from swv.organisatie.enums import Discipline, Rol
from swv.organisatie.forms.account import AdresForm, TweedeStapWissenForm
from swv.organisatie.forms.gebruiker import BestaandePeriodeForm, DeskundigeForm, RolForm, UitnodigForm
from swv.organisatie.models import Gebruiker, Lidmaatschap
from swv.organisatie.permissions import vereist
from swv.organisatie.queries import (
    get_beheerde_organisaties,
    get_gebruikers,
    get_lidmaatschappen,
    get_organisaties,
    get_second_steps,
    works_elsewhere,
)
from swv.organisatie.verzoek import Verzoek

WISSEN = (
    "De app, passkeys en herstelcodes van deze persoon werken daarna niet meer, en overal waar deze persoon is ingelogd"
    " wordt die uitgelogd. Na het inloggen met het wachtwoord stelt die de tweede stap opnieuw in. De persoon krijgt er"
    " een mail van, en het komt in het logboek."
)
VERBETEREN = (
    "Heeft deze persoon nog nooit ingelogd, dan gaat de uitnodiging meteen naar het nieuwe adres. Anders krijgt die op het"
    " nieuwe adres een link om te bevestigen, en blijft het oude werken tot dat gedaan is. Beide adressen krijgen bericht."
)


def _find(request: Verzoek, pk: int) -> Gebruiker:
    gebruikers = get_gebruikers(request.user.lid.organisatie_id, timezone.localdate())
    return get_object_or_404(gebruikers.select_related("werkgever"), pk=pk)


def _find_current_lid(request: Verzoek, pk: int) -> Lidmaatschap:
    vandaag = timezone.localdate()
    rows = get_lidmaatschappen(request.user.lid.organisatie_id, vandaag).select_related("gebruiker", "organisatie")
    return get_object_or_404(rows.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag)), pk=pk)


@vereist(Rol.BEHEERDER)
def uitnodigen(request: Verzoek) -> HttpResponse:
    """Invite somebody by mail."""
    organisaties = get_beheerde_organisaties(request.user.lid.organisatie_id, timezone.localdate())
    form = UitnodigForm(get_data(request), organisaties=organisaties)

    def save() -> tuple[Gebruiker, bool]:
        data = form.cleaned_data
        done = services.invite_gebruiker(email=data["email"], naam=data["naam"], by=request.user, **form.lidmaatschap)
        _log(request, form, done[0])
        return done

    if request.method == "POST" and (result := save_form(form, save)):
        gebruiker, is_new = result
        wat = (
            "De uitnodiging gaat naar"
            if is_new
            else "Deze persoon had al een account en krijgt bericht van de nieuwe rol:"
        )
        messages.success(request, f"{wat} {gebruiker.email}.")
        return redirect("organisatie:gebruiker", pk=gebruiker.pk)
    return render(request, "organisatie/uitnodigen.html", {"form": form}, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
@require_GET
def gebruiker(request: Verzoek, pk: int) -> HttpResponse:
    """One person: account, roles and, for an expert, what advices say about the author."""
    vandaag, swv_id = timezone.localdate(), request.user.lid.organisatie_id
    persoon = _find(request, pk)
    rollen = list(get_lidmaatschappen(swv_id, vandaag).filter(gebruiker=persoon))
    context = {
        "persoon": persoon,
        "huidige": [lid for lid in rollen if lid.tot is None or lid.tot > vandaag],
        "vroegere": [lid for lid in rollen if lid.tot is not None and lid.tot <= vandaag],
        "vandaag": vandaag,
        "discipline": dict(Discipline.choices).get(persoon.discipline, persoon.discipline),
        "is_deskundige": any(lid.rol == Rol.DESKUNDIGE for lid in rollen),
        "is_zelf": persoon.pk == request.user.pk,
        "elders": works_elsewhere(persoon, swv_id, vandaag),
        "heeft_tweede_stap": get_second_steps(persoon).exists(),
    }
    return render(request, "organisatie/gebruiker.html", context)


@vereist(Rol.BEHEERDER)
def rol_toevoegen(request: Verzoek, pk: int) -> HttpResponse:
    """One more role for this person."""
    persoon = _find(request, pk)
    organisaties = get_beheerde_organisaties(request.user.lid.organisatie_id, timezone.localdate())
    form = RolForm(get_data(request), organisaties=organisaties)

    def save() -> Lidmaatschap:
        return services.add_lidmaatschap(gebruiker=persoon, by=request.user, **form.lidmaatschap)

    if request.method == "POST" and save_form(form, save) is not None:
        messages.success(request, "De rol is toegevoegd.")
        return redirect("organisatie:gebruiker", pk=pk)
    context = {"form": form, "persoon": persoon, "kop": f"Rol toevoegen voor {persoon.naam}"}
    return render(request, "organisatie/gebruiker_formulier.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
def lidmaatschap(request: Verzoek, pk: int) -> HttpResponse:
    """The period of a role."""
    lid = _find_current_lid(request, pk)
    form = BestaandePeriodeForm(get_data(request), lidmaatschap=lid)

    def save() -> Lidmaatschap:
        return services.change_lidmaatschap(lidmaatschap=lid, by=request.user, **form.lidmaatschap)

    if request.method == "POST" and save_form(form, save) is not None:
        messages.success(request, "De periode is gewijzigd.")
        return redirect("organisatie:gebruiker", pk=lid.gebruiker_id)
    context = {
        "form": form, "persoon": lid.gebruiker, "kop": f"Periode van {lid.gebruiker.naam}",
        "uitleg": f"{lid.get_rol_display().capitalize()} bij {lid.organisatie.naam}. Een andere rol of organisatie nodig?"
        " Beëindig deze rol dan en voeg een nieuwe toe.",
    }  # fmt: skip
    return render(request, "organisatie/gebruiker_formulier.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
@require_POST
def lidmaatschap_beeindigen(request: Verzoek, pk: int) -> HttpResponse:
    """Take a role away at once."""
    lid = _find_current_lid(request, pk)
    return _do(
        request,
        lid.gebruiker_id,
        lambda: services.end_lidmaatschap(lidmaatschap=lid, by=request.user, vandaag=timezone.localdate()),
        "De rol is beëindigd.",
    )


@vereist(Rol.BEHEERDER)
def deskundige(request: Verzoek, pk: int) -> HttpResponse:
    """Discipline, registratie and employer of an expert."""
    persoon = _find(request, pk)
    organisaties = get_organisaties(request.user.lid.organisatie_id, timezone.localdate())
    form = DeskundigeForm(get_data(request), organisaties=organisaties, gebruiker=persoon)

    def save() -> Gebruiker:
        names = ("discipline", "registratie", "werkgever")
        gegevens = {name: form.cleaned_data[name] for name in names}
        saved = services.update_deskundige(gebruiker=persoon, by=request.user, **gegevens)
        _log(request, form, saved)
        return saved

    if request.method == "POST" and save_form(form, save) is not None:
        messages.success(request, "De gegevens zijn gewijzigd. Een advies dat al gevraagd is, houdt de oude gegevens.")
        return redirect("organisatie:gebruiker", pk=pk)
    context = {"form": form, "persoon": persoon, "kop": f"{persoon.naam} als deskundige"}
    return render(request, "organisatie/gebruiker_formulier.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
@require_POST
def gebruiker_sluiten(request: Verzoek, pk: int) -> HttpResponse:
    """Close the account; logins end at once."""
    persoon, vandaag = _find(request, pk), timezone.localdate()
    return _do(
        request,
        pk,
        lambda: services.deactivate_gebruiker(gebruiker=persoon, by=request.user, vandaag=vandaag),
        "Het account is gesloten. Wie ermee was ingelogd, is nu uitgelogd.",
    )


@vereist(Rol.BEHEERDER)
@require_POST
def gebruiker_openen(request: Verzoek, pk: int) -> HttpResponse:
    """Open a closed account again."""
    persoon, vandaag = _find(request, pk), timezone.localdate()
    return _do(
        request,
        pk,
        lambda: services.reactivate_gebruiker(gebruiker=persoon, by=request.user, vandaag=vandaag),
        "Het account is weer open.",
    )


@vereist(Rol.BEHEERDER)
def tweede_stap_wissen(request: Verzoek, pk: int) -> HttpResponse:
    """Clear the second step of somebody who lost telephone and recovery codes."""
    persoon = _find(request, pk)
    form = TweedeStapWissenForm(get_data(request))

    def save() -> bool:
        reden = form.cleaned_data["reden"]
        services.clear_second_step(gebruiker=persoon, reden=reden, by=request.user, request=request)
        return True

    if request.method == "POST" and save_form(form, save):
        messages.success(request, f"De tweede stap van {persoon.naam} is gewist. Deze persoon krijgt daarvan bericht.")
        return redirect("organisatie:gebruiker", pk=pk)
    context = {"form": form, "persoon": persoon, "kop": f"Tweede stap van {persoon.naam} wissen", "uitleg": WISSEN,
               "label": "Wis de tweede stap"}  # fmt: skip
    return render(request, "organisatie/gebruiker_formulier.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
def adres_verbeteren(request: Verzoek, pk: int) -> HttpResponse:
    """Correct the address of somebody: at once before the first login, later when the person confirms it."""
    persoon = _find(request, pk)
    form = AdresForm(get_data(request))

    def save() -> str:
        nieuw = form.cleaned_data["nieuw"]
        at_once = services.correct_address(gebruiker=persoon, nieuw=nieuw, by=request.user, request=request)
        _log(request, form, persoon)
        return (
            "De uitnodiging gaat naar het nieuwe adres."
            if at_once
            else f"Er is een mail naar {nieuw} om te bevestigen."
        )

    if request.method == "POST" and (done := save_form(form, save)):
        messages.success(request, done)
        return redirect("organisatie:gebruiker", pk=pk)
    context = {"form": form, "persoon": persoon, "kop": f"E-mailadres van {persoon.naam}", "uitleg": VERBETEREN}
    return render(request, "organisatie/gebruiker_formulier.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
@require_POST
def uitnodiging_opnieuw(request: Verzoek, pk: int) -> HttpResponse:
    """Mail the invitation once more."""
    persoon = _find(request, pk)

    def send() -> str:
        if not persoon.is_active or not persoon.rollen:
            raise ValidationError("Deze persoon heeft geen rol meer of een gesloten account.")
        return services.send_uitnodiging(gebruiker=persoon, lidmaatschap=persoon.rollen[0])

    return _do(request, pk, send, f"De uitnodiging gaat opnieuw naar {persoon.email}.")


def _do(request: Verzoek, pk: int, action: Callable[[], Any], done: str) -> HttpResponse:
    """Do it and go back to the person; a refusal is told there."""
    try:
        action()
    except ValidationError as problem:
        for text in problem.messages:
            messages.error(request, text)
    else:
        messages.success(request, done)
    return redirect("organisatie:gebruiker", pk=pk)


def _log(request: Verzoek, form: VerbandForm, persoon: Gebruiker) -> None:
    """Record numbers that look like a BSN and were kept with a reason."""
    form.log_false_alarms(door=request.user, object_soort="gebruiker", object_id=persoon.pk)
