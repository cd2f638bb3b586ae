"""One person, for the beheerder of an swv. Nothing here shows a pupil."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from swv.kern.invoer import get_data, save_form
from swv.organisatie import services
from swv.organisatie.enums import (
    Discipline,
    Rol,
)
from swv.organisatie.forms.account import AdresForm, TweedeStapWissenForm
from swv.organisatie.forms.gebruiker import AccountForm, DeskundigeForm
from swv.organisatie.forms.naam import NaamForm, read_naam
from swv.organisatie.models import Gebruiker, Tokenbereik
from swv.organisatie.permissions import vereist
from swv.organisatie.queries import (
    get_beheerde_tokens,
    get_lidmaatschappen,
    get_open_voorstellen,
    get_organisaties,
    get_second_steps,
    works_elsewhere,
)
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.basis import act, find_gebruiker, log_alarms, save_naam

WISSEN = (
    "De app, passkeys en herstelcodes van deze persoon werken daarna niet meer, en overal waar deze persoon is ingelogd"
    " wordt die uitgelogd. Na het inloggen met het wachtwoord stelt die de tweede stap opnieuw in. De persoon krijgt er"
    " een mail van, en het komt in het logboek."
)
VERBETEREN = (
    "Deze persoon krijgt op het nieuwe adres een link om te bevestigen. Het oude blijft werken tot dat gedaan is. Beide"
    " adressen krijgen bericht."
)
GEEN_ROL = (
    "Deze persoon heeft (nog) geen rol of een gesloten account. Wacht een rol op een tweede persoon? Dan gaat de"
    " uitnodiging vanzelf als die hem bevestigt."
)


@vereist(Rol.BEHEERDER)
@require_GET
def gebruiker(request: Verzoek, pk: int) -> HttpResponse:
    """One person: account, roles and, for an expert, what advices say about the author."""
    vandaag, swv_id = timezone.localdate(), request.user.lid.organisatie_id
    persoon = find_gebruiker(request, pk)
    rollen = list(get_lidmaatschappen(swv_id, vandaag).filter(gebruiker=persoon))
    context = {
        "persoon": persoon,
        "huidige": [lid for lid in rollen if lid.tot is None or lid.tot > vandaag],
        "vroegere": [lid for lid in rollen if lid.tot is not None and lid.tot <= vandaag],
        "vandaag": vandaag,
        "voorgesteld": list(get_open_voorstellen(swv_id, vandaag).filter(gebruiker=persoon)),
        "tokens": list(get_beheerde_tokens(persoon, swv_id, vandaag, timezone.now())),
        "is_ongebruikt": services.is_unused(persoon),
        "discipline": dict(Discipline.choices).get(persoon.discipline, persoon.discipline),
        "is_deskundige": any(lid.rol == Rol.DESKUNDIGE for lid in rollen),
        "is_zelf": persoon.pk == request.user.pk,
        "elders": works_elsewhere(persoon, swv_id, vandaag),
        "heeft_tweede_stap": get_second_steps(persoon).exists(),
    }
    return render(request, "organisatie/gebruiker.html", context)


@vereist(Rol.BEHEERDER)
def gegevens(request: Verzoek, pk: int) -> HttpResponse:
    """Correct the name or the address of an account that nobody used yet."""
    persoon, vandaag = find_gebruiker(request, pk), timezone.localdate()
    form = AccountForm(get_data(request), initial={"email": persoon.email, **read_naam(persoon)})
    form.watch(persoon, request.user.pk)

    def save() -> Gebruiker:
        services.correct_gebruiker(
            gebruiker=persoon, naam=form.persoonsnaam, email=form.cleaned_data["email"], by=request.user, vandaag=vandaag,
            request=request,
        )  # fmt: skip
        log_alarms(request, form, persoon)
        return persoon

    if request.method == "POST" and save_form(form, save) is not None:
        messages.success(request, "De gegevens zijn verbeterd.")
        return redirect("organisatie:gebruiker", pk=pk)
    uitleg = (
        "Dit kan zolang niemand dit account gebruikte. Bij een ander adres werkt de oude link niet meer en bevestigt een"
        " tweede persoon de rollen die leerlingen zien opnieuw: hij moet weten wie ze krijgt."
    )
    context = {"form": form, "persoon": persoon, "kop": f"Gegevens van {persoon.naam}", "uitleg": uitleg}
    return render(request, "organisatie/gebruiker_formulier.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
def naam(request: Verzoek, pk: int) -> HttpResponse:
    """Correct somebody's name, or say that it is right as it was taken apart."""
    persoon = find_gebruiker(request, pk)
    form = NaamForm(get_data(request), initial=read_naam(persoon)).watch(persoon, request.user.pk)
    if request.method == "POST" and save_naam(request, form, persoon):
        messages.success(request, "De naam is bewaard.")
        return redirect("organisatie:gebruiker", pk=pk)
    uitleg = "Wat al ondertekend is, houdt de naam van toen."
    context = {"form": form, "persoon": persoon, "kop": f"Naam van {persoon.naam}", "uitleg": uitleg}
    return render(request, "organisatie/gebruiker_formulier.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
@require_POST
def token_beeindigen(request: Verzoek, pk: int) -> HttpResponse:
    """End a token of somebody who works at an organisation of the own swv."""
    vandaag, nu, swv_id = timezone.localdate(), timezone.now(), request.user.lid.organisatie_id
    bereik = get_object_or_404(Tokenbereik.objects.select_related("token"), pk=pk)
    persoon = find_gebruiker(request, bereik.token.user_id)
    known = get_object_or_404(get_beheerde_tokens(persoon, swv_id, vandaag, nu), pk=pk)
    return act(
        request,
        persoon.pk,
        lambda: services.end_token(bereik=known, by=request.user, request=request),
        f"Het token «{known.naam}» werkt niet meer.",
    )


@vereist(Rol.BEHEERDER)
def deskundige(request: Verzoek, pk: int) -> HttpResponse:
    """Discipline, registratie and employer of an expert."""
    persoon = find_gebruiker(request, pk)
    organisaties = get_organisaties(request.user.lid.organisatie_id, timezone.localdate())
    form = DeskundigeForm(get_data(request), organisaties=organisaties, gebruiker=persoon).watch(
        persoon, request.user.pk
    )

    def save() -> Gebruiker:
        names = ("discipline", "registratie", "werkgever")
        gegevens = {name: form.cleaned_data[name] for name in names}
        saved = services.update_deskundige(gebruiker=persoon, by=request.user, **gegevens)
        log_alarms(request, form, saved)
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
    persoon, vandaag = find_gebruiker(request, pk), timezone.localdate()
    return act(
        request,
        pk,
        lambda: services.deactivate_gebruiker(gebruiker=persoon, by=request.user, vandaag=vandaag),
        "Het account is gesloten. Wie ermee was ingelogd, is nu uitgelogd.",
    )


@vereist(Rol.BEHEERDER)
@require_POST
def gebruiker_openen(request: Verzoek, pk: int) -> HttpResponse:
    """Open a closed account again."""
    persoon, vandaag = find_gebruiker(request, pk), timezone.localdate()
    return act(
        request,
        pk,
        lambda: services.reactivate_gebruiker(gebruiker=persoon, by=request.user, vandaag=vandaag, request=request),
        "Het account is weer open. Rollen die leerlingen zien, bevestigt een tweede persoon opnieuw.",
    )


@vereist(Rol.BEHEERDER)
def tweede_stap_wissen(request: Verzoek, pk: int) -> HttpResponse:
    """Clear the second step of somebody who lost telephone and recovery codes."""
    persoon = find_gebruiker(request, pk)
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
    """Ask another address for somebody, who confirms it; of an account that nobody used yet, the page of its data."""
    persoon = find_gebruiker(request, pk)
    if services.is_unused(persoon):
        return redirect("organisatie:gebruiker_gegevens", pk=pk)
    form = AdresForm(get_data(request))

    def save() -> str:
        nieuw: str = form.cleaned_data["nieuw"]
        services.correct_address(gebruiker=persoon, nieuw=nieuw, by=request.user)
        log_alarms(request, form, persoon)
        return nieuw

    if request.method == "POST" and (nieuw := save_form(form, save)):
        messages.success(request, f"Er is een mail naar {nieuw} om te bevestigen.")
        return redirect("organisatie:gebruiker", pk=pk)
    context = {"form": form, "persoon": persoon, "kop": f"E-mailadres van {persoon.naam}", "uitleg": VERBETEREN}
    return render(request, "organisatie/gebruiker_formulier.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
@require_POST
def uitnodiging_opnieuw(request: Verzoek, pk: int) -> HttpResponse:
    """Mail the invitation once more."""
    persoon = find_gebruiker(request, pk)

    def send() -> str:
        if not persoon.is_active or not persoon.rollen:
            raise ValidationError(GEEN_ROL)
        swv_id = request.user.organisatie_id
        return services.send_uitnodiging(gebruiker=persoon, lidmaatschap=persoon.rollen[0], swv_id=swv_id)

    return act(request, pk, send, f"De uitnodiging gaat opnieuw naar {persoon.email}.")
