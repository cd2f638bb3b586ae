"""Everybody's own account: login address, where one is logged in, and the passkeys that allauth's own pages can't guard."""

from time import time
from typing import Any

from allauth.account import app_settings
from allauth.account.internal.flows.login import get_authentication_records
from allauth.core.internal import ratelimit
from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.webauthn.views import RemoveWebAuthnView
from allauth.usersessions.models import UserSession
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from swv.kern.invoer import get_data, save_form
from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort
from swv.organisatie import services
from swv.organisatie.forms.account import EigenAdresForm
from swv.organisatie.forms.naam import NaamForm, read_naam
from swv.organisatie.models import Adreswijziging
from swv.organisatie.permissions import vereist
from swv.organisatie.presentatie import describe_device
from swv.organisatie.queries import get_logins, get_second_steps
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.basis import save_naam

TE_VAAK = "U hebt te vaak een ander adres opgegeven. Probeer het over een uur opnieuw."


@vereist()
@require_GET
@never_cache
def account(request: Verzoek) -> HttpResponse:
    """Address, password, second step and where one is logged in, together."""
    if not UserSession.objects.filter(session_key=request.session.session_key).exists():
        UserSession.objects.create_from_request(request)
    wijziging = _find_request(request)
    soorten = list(get_second_steps(request.user).values_list("type", flat=True))
    context = {
        "wijziging": wijziging if services.is_open(wijziging) else None,
        "logins": [
            {"login": login, "apparaat": describe_device(login.sessie.user_agent)}
            for login in get_logins(request.user, request.session.session_key)
        ],
        "met_app": Authenticator.Type.TOTP in soorten,
        "passkeys": soorten.count(Authenticator.Type.WEBAUTHN),
    }
    return render(request, "organisatie/account.html", context)


@vereist()
@require_POST
def sessie_beeindigen(request: Verzoek, pk: int) -> HttpResponse:
    """Log out in one other place. 404 for a login of somebody else, and for this one."""
    others = UserSession.objects.filter(user=request.user).exclude(session_key=request.session.session_key)
    services.end_login(get_object_or_404(others, pk=pk))
    record_event(Beveiligingssoort.SESSIE_BEEINDIGD, request=request, betreft_id=request.user.pk, hoeveel=1)
    messages.success(request, "Daar bent u nu uitgelogd.")
    return redirect("organisatie:account")


@vereist()
@require_POST
def sessies_beeindigen(request: Verzoek) -> HttpResponse:
    """Log out everywhere but here."""
    services.end_logins(request.user, behalve=request.session.session_key)
    messages.success(request, "U bent nu alleen nog hier ingelogd.")
    return redirect("organisatie:account")


@vereist()
@never_cache
def naam(request: Verzoek) -> HttpResponse:
    """Correct one's own name."""
    form = NaamForm(get_data(request), initial=read_naam(request.user)).watch(request.user, request.user.pk)
    if request.method == "POST" and save_naam(request, form, request.user):
        messages.success(request, "Uw naam is bewaard.")
        return redirect("organisatie:account")
    return render(request, "organisatie/naam.html", {"form": form}, status=400 if form.is_bound else 200)


# --- the address ----------------------------------------------------------------------------------------------------


@vereist()
@never_cache
def adres(request: Verzoek) -> HttpResponse:
    """Ask for another login address: with the second step of a moment ago, and the password."""
    if way := _find_way_to_second_step(request):
        return redirect(f"{way}?{urlencode({'next': request.path})}")
    form = EigenAdresForm(get_data(request), gebruiker=request.user)

    def save() -> Adreswijziging:
        if not ratelimit.consume(request, app="allauth.account", action="adres", user=request.user):
            raise ValidationError(TE_VAAK)
        return services.request_address(gebruiker=request.user, nieuw=form.cleaned_data["nieuw"])

    if request.method == "POST" and (wijziging := save_form(form, save)):
        messages.success(request, f"Kijk in de mail van {wijziging.nieuw} en bevestig daar het nieuwe adres.")
        return redirect("organisatie:account")
    return render(request, "organisatie/adres.html", {"form": form}, status=400 if form.is_bound else 200)


@vereist()
@never_cache
def adres_bevestigen(request: Verzoek, sleutel: str) -> HttpResponse:
    """The link in the mail to the new address. A look (of a mail scanner) changes nothing: there is a button."""
    try:
        if request.method == "POST":
            services.confirm_request(sleutel=sleutel, gebruiker=request.user, request=request)
            messages.success(request, f"Vanaf nu logt u in met {request.user.email}.")
            return redirect("organisatie:account")
        wijziging = services.find_request(sleutel=sleutel, gebruiker=request.user)
    except ValidationError as problem:
        context = {"fout": " ".join(problem.messages)}
        return render(request, "organisatie/adres_bevestigen.html", context, status=400)
    return render(request, "organisatie/adres_bevestigen.html", {"wijziging": wijziging})


@vereist()
@require_POST
def adres_intrekken(request: Verzoek) -> HttpResponse:
    """Keep the address one has."""
    services.withdraw_request(request.user)
    messages.success(request, "Uw adres blijft zoals het was. De link in de mail werkt niet meer.")
    return redirect("organisatie:account")


@vereist()
def naar_adres(request: Verzoek, **kwargs: Any) -> HttpResponse:
    """Where allauth would change addresses, without proof: one goes to our own page."""
    return redirect("organisatie:adres")


def _find_request(request: Verzoek) -> Adreswijziging | None:
    return Adreswijziging.objects.filter(gebruiker=request.user).first()


def _find_way_to_second_step(request: Verzoek) -> str:
    """Address to take the second step once more; "" for who just did, or has none."""
    soorten = set(get_second_steps(request.user).values_list("type", flat=True))
    records = get_authentication_records(request, request.user)
    since = time() - app_settings.REAUTHENTICATION_TIMEOUT
    if not soorten or any(record["method"] == "mfa" and record["at"] > since for record in records):
        return ""
    return reverse("mfa_reauthenticate" if Authenticator.Type.TOTP in soorten else "mfa_reauthenticate_webauthn")


# --- passkeys -------------------------------------------------------------------------------------------------------


class PasskeyWeg(RemoveWebAuthnView):  # type: ignore[misc]  # allauth is untyped
    """Remove a passkey; allauth asks only for the app whether the last second step may go."""

    def form_valid(self, form: Any) -> HttpResponse:
        """Remove it, or tell why it stays."""
        authenticator = self.get_object()
        if get_adapter().can_delete_authenticator(authenticator):
            return super().form_valid(form)  # type: ignore[no-any-return]  # allauth is untyped
        messages.error(self.request, get_adapter().error_messages["cannot_delete_authenticator"])
        return redirect("mfa_list_webauthn")


passkey_verwijderen = vereist()(PasskeyWeg.as_view())
