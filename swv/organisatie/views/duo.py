"""What DUO writes otherwise of the own samenwerkingsverband and its boards: shown, chosen, taken over."""

from dataclasses import asdict

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from swv.kern.inlezen.afzenders import Afzender
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.services.duogegevens import SOORT, Duovoorstel, compare_with_duo, take_over_voorstellen
from swv.organisatie.services.inlezing import find_earlier, hash_file, tell_earlier
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.basis import get_swv, read_lading, sign_lading

SALT = "organisatie.duogegevens"


def show_voorstellen(request: Verzoek, afzender: Afzender, data: bytes, naam: str) -> HttpResponse:
    """The page with what can be taken over from this list. Raises Onleesbaar."""
    swv, sha256 = get_swv(request), hash_file(data)
    found = compare_with_duo(swv=swv, afzender=afzender, data=data, naam=naam, vandaag=timezone.localdate())
    lading = {
        "voorstellen": [asdict(each) for each in found.voorstellen],
        "naam": naam,
        "sha256": sha256,
    }
    context = {
        "lijst": afzender.naam, "bestand": naam, "voorstellen": found.voorstellen, "meldingen": found.meldingen,
        "lading": sign_lading(request, SALT, lading),
        "eerder": tell_earlier(find_earlier(organisatie=swv, soort=SOORT, sha256=sha256)),
    }  # fmt: skip
    return render(request, "organisatie/duo.html", context)


@vereist(Rol.BEHEERDER)
@require_POST
def duo_overnemen(request: Verzoek) -> HttpResponse:
    """Take over what was ticked: all, or nothing."""
    lading = read_lading(request, SALT)
    if lading is None:
        return redirect("organisatie:scholen_inlezen")
    try:
        resultaat = take_over_voorstellen(
            swv=get_swv(request), by=request.user, voorstellen=[Duovoorstel(**each) for each in lading["voorstellen"]],
            gekozen=request.POST.getlist("kies"), naam=lading["naam"], sha256=lading["sha256"],
            vandaag=timezone.localdate(),
        )  # fmt: skip
    except ValidationError as problem:
        for text in problem.messages:
            messages.error(request, f"Er is niets overgenomen. {text}")
        return redirect("organisatie:scholen_inlezen")
    messages.success(request, resultaat)
    return redirect("organisatie:organisaties")
