"""What the shell of every page calls: colours, the session, the choice of lidmaatschap, and the demo's mail."""

from datetime import timedelta
from hashlib import sha256

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.http import quote_etag
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from swv.kern.bladeren import paginate
from swv.kern.models import Bericht
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.middleware import SESSION_KEY
from swv.organisatie.models import Logo, Organisatie
from swv.organisatie.permissions import vereist
from swv.organisatie.presentatie import render_css
from swv.organisatie.queries import get_security_contacts
from swv.organisatie.verzoek import Verzoek

MAX_AGE = 5 * 60
GELDIG = timedelta(days=180)  # RFC 9116, 2.5.5 advises less than a year


@require_GET
def huisstijl(request: HttpRequest, pk: int) -> HttpResponse:
    """The stylesheet with the colours of one swv. Public: it says nothing about anybody."""
    swv = get_object_or_404(Organisatie, pk=pk, soort=Organisatiesoort.SWV)
    css = render_css(swv)
    etag = quote_etag(sha256(css.encode()).hexdigest()[:20])
    response = HttpResponse(css, content_type="text/css; charset=utf-8", headers={"ETag": etag})
    patch_cache_control(response, public=True, max_age=MAX_AGE)
    return get_conditional_response(request, etag=etag, response=response) or response


@vereist()
@require_GET
def logo(request: Verzoek, pk: int) -> HttpResponse:
    """The logo of one of the swv's for which this person acts. 404 for any other; a browser shows it as nothing but a
    picture."""
    found = get_object_or_404(Logo, pk=pk, swv__in=[swv.pk for swv in request.user.swvs])
    response = HttpResponse(bytes(found.inhoud), content_type=found.soort)
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


@require_GET
def security_txt(request: HttpRequest) -> HttpResponse:
    """Where to tell of a weakness (RFC 9116). 404 while nobody is named: a file without a contact would be invalid."""
    contacten = get_security_contacts()
    if not contacten:
        raise Http404("Er is geen contact voor beveiliging.")
    expires = timezone.now().replace(hour=0, minute=0, second=0, microsecond=0) + GELDIG
    lines = [
        *(f"Contact: {each}" for each in contacten),
        f"Expires: {expires:%Y-%m-%dT%H:%M:%SZ}",
        "Preferred-Languages: nl, en",
        f"Canonical: {settings.BASIS_URL}{request.path}",
    ]
    response = HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
    patch_cache_control(response, public=True, max_age=MAX_AGE)
    return response


@vereist()
@never_cache
def sessie_verlengen(request: Verzoek) -> JsonResponse:
    """Somebody is still there: the half hour starts again. Answers how many seconds are left."""
    request.session.modified = True
    return JsonResponse({"seconden": request.session.get_expiry_age()})


@vereist()
@require_POST
def wissel_lidmaatschap(request: Verzoek) -> HttpResponse:
    """Go on in another role. 404 for a lidmaatschap that isn't one's own or doesn't hold today."""
    chosen = request.POST.get("lidmaatschap", "")
    lid = next((lid for lid in request.user.lidmaatschappen if str(lid.pk) == chosen), None)
    if lid is None:
        raise Http404("Dit lidmaatschap hoort niet (meer) bij deze gebruiker.")
    request.session[SESSION_KEY] = lid.pk
    # What was open belongs to the role before; the start page exists for every role.
    return redirect("werkplek:mijn_werk")


@require_GET
@never_cache
def demo_post(request: HttpRequest) -> HttpResponse:
    """The mail this demo sent. Exists in the demo only."""
    if not settings.DEMO:
        raise Http404("Alleen in de demo.")
    page = paginate(Bericht.objects.all(), request, order=["-pk"], size=10)
    return render(request, "organisatie/demo_post.html", {"berichten": page.objecten, "bladeren": page.bladeren})
