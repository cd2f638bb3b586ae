"""All addresses. Each room has its own list."""

from django.urls import include, path

from swv.organisatie.views.account import PasskeyWeg, allauth_adres

urlpatterns = [
    # Before allauth's own: these pages of it would change an address without proof, or take away the last second step.
    path("accounts/email/", allauth_adres),
    path("accounts/confirm-email/", allauth_adres),
    path("accounts/confirm-email/<str:key>/", allauth_adres),
    path("accounts/2fa/webauthn/keys/<int:pk>/remove/", PasskeyWeg.as_view()),
    path("accounts/", include("allauth.account.urls")),
    path("accounts/2fa/", include("allauth.mfa.urls")),
    path("accounts/extern/", include("allauth.socialaccount.urls")),
    path("accounts/extern/", include("allauth.socialaccount.providers.openid_connect.urls")),
    path("", include("swv.kern.urls")),
    path("", include("swv.organisatie.urls")),
    path("", include("swv.wet.urls")),
    path("leerlingen/", include("leerlingen.urls")),
    path("opp/", include("opp.urls")),
    path("thuiszitters/", include("thuiszitters.urls")),
    path("", include("toewijzing.urls")),
    path("geld/", include("financien.urls")),
    path("sturing/", include("rapportage.urls")),
    path("", include("werkplek.urls")),
    path("api/v1/", include("werkplek.api.urls")),
]
handler400 = "werkplek.views.fout.bad_request"
handler403 = "werkplek.views.fout.forbidden"
handler404 = "werkplek.views.fout.not_found"
handler500 = "werkplek.views.fout.server_error"
