"""All addresses. Each room has its own list."""

from django.urls import include, path

urlpatterns = [
    # Before allauth's own, some pages of which it replaces.
    path("", include("swv.organisatie.urls")),
    path("accounts/", include("allauth.account.urls")),
    path("accounts/2fa/", include("allauth.mfa.urls")),
    path("accounts/extern/", include("allauth.socialaccount.urls")),
    path("accounts/extern/", include("allauth.socialaccount.providers.openid_connect.urls")),
    path("", include("swv.kern.urls")),
    path("", include("swv.wet.urls")),
    path("", include("organen.urls")),
    path("leerlingen/", include("leerlingen.urls")),
    path("opp/", include("opp.urls")),
    path("thuiszitters/", include("thuiszitters.urls")),
    path("consulten/", include("consulten.urls")),
    path("schoolaanvragen/", include("schoolaanvragen.urls")),
    path("", include("toewijzing.urls")),
    path("", include("overnemen.urls")),
    path("geld/", include("financien.urls")),
    path("sturing/", include("rapportage.urls")),
    path("", include("werkplek.urls")),
    path("api/v1/", include("werkplek.api.urls")),
]
handler400 = "werkplek.views.fout.bad_request"
handler403 = "werkplek.views.fout.forbidden"
handler404 = "werkplek.views.fout.not_found"
handler500 = "werkplek.views.fout.server_error"
