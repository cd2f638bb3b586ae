"""In which lidmaatschap somebody acts, how long a session lives, and two-step login before anything else."""

from collections.abc import Callable
from time import time

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect

from swv.kern.middleware import is_api
from swv.kern.woorden import SECTOR
from swv.organisatie.queries import get_second_steps

SESSION_KEY = "lidmaatschap"
REFRESH_SECONDS = 60
# Pages one needs before two-step login is set up.
MFA_PATHS = ("/accounts/", "/huisstijl/", "/gezond", "/sessie/")

EERST_TWEE_STAPPEN = "Stel eerst inloggen in twee stappen in op de website."

GetResponse = Callable[[HttpRequest], HttpResponse]


class LidmaatschapMiddleware:
    """Set ``request.user.lidmaatschap`` to the one chosen in the header, and keep an active session alive.

    The page speaks in the words of the sector in which this person acts.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        user = request.user
        if user.is_authenticated:
            chosen = request.session.get(SESSION_KEY)
            current = next((lid for lid in user.lidmaatschappen if lid.pk == chosen), None)
            if current is not None:
                user.lidmaatschap = current
            now = int(time())
            # At most one write a minute; without it the half hour would count from the login.
            if now - request.session.get("laatst", 0) >= REFRESH_SECONDS:
                request.session["laatst"] = now
        token = SECTOR.set(user.sector if user.is_authenticated else SECTOR.get())
        try:
            return self.get_response(request)
        finally:
            SECTOR.reset(token)


class MfaMiddleware:
    """Whoever is logged in first sets up two-step login, with any role or none (allauth has no such setting)."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        user = request.user
        if not settings.MFA_VERPLICHT or not user.is_authenticated or request.path.startswith(MFA_PATHS):
            return self.get_response(request)
        if not request.session.get("mfa_ingesteld"):
            if not get_second_steps(user).exists():
                if is_api(request):
                    return JsonResponse({"reden": EERST_TWEE_STAPPEN}, status=403)
                return redirect("mfa_activate_totp")
            request.session["mfa_ingesteld"] = True
        return self.get_response(request)
