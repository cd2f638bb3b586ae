"""Own tokens of the API: make one, see when it was last used, end it."""

from allauth.account.decorators import reauthentication_required
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from swv.kern.invoer import get_data, save_form
from swv.organisatie import services
from swv.organisatie.forms.token import TokenForm
from swv.organisatie.models import Tokenbereik
from swv.organisatie.permissions import vereist
from swv.organisatie.queries import get_tokens
from swv.organisatie.verzoek import Verzoek


@vereist()
@require_GET
def tokens(request: Verzoek) -> HttpResponse:
    """Those that work, with what they may do."""
    return render(request, "organisatie/tokens.html", {"tokens": get_tokens(request.user, timezone.now())})


@vereist()
@reauthentication_required
@never_cache
def token_nieuw(request: Verzoek) -> HttpResponse:
    """Make one; the answer shows it, this once."""
    form = TokenForm(get_data(request), gebruiker=request.user)

    def save() -> tuple[Tokenbereik, str]:
        bereik, secret = services.make_token(gebruiker=request.user, request=request, **form.bereik)
        form.log_false_alarms(door=request.user, object_soort="token", object_id=bereik.pk)
        return bereik, secret

    if request.method == "POST" and (made := save_form(form, save)):
        return render(request, "organisatie/token_gemaakt.html", {"bereik": made[0], "token": made[1]})
    return render(request, "organisatie/token_nieuw.html", {"form": form}, status=400 if form.is_bound else 200)


@vereist()
@require_POST
def token_intrekken(request: Verzoek, pk: int) -> HttpResponse:
    """End one of one's own."""
    bereik = get_object_or_404(get_tokens(request.user, timezone.now()), pk=pk)
    services.end_token(bereik=bereik, by=request.user, request=request)
    messages.success(request, f"Het token «{bereik.naam}» werkt niet meer.")
    return redirect("organisatie:tokens")
