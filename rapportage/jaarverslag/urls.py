"""Addresses of the jaarverslag, below /sturing/jaarverslag/; the public ones are in ``openbaar_patterns``."""

from django.urls import path

from rapportage.jaarverslag.views import bestand, hoofdstuk, lijst, openbaar, stap, verslag

VERSLAG = "<int:jaar>/<int:volgnummer>/"
HOOFDSTUK = f"{VERSLAG}hoofdstukken/<slug:code>/"
urlpatterns = [
    path("", lijst.lijst, name="jaarverslagen"),
    path("nieuw/", lijst.nieuw, name="jaarverslag_nieuw"),
    path(VERSLAG, verslag.verslag, name="jaarverslag"),
    path(f"{VERSLAG}controle/", verslag.controle, name="jaarverslag_controle"),
    path(f"{VERSLAG}tellen/", verslag.tellen, name="jaarverslag_tellen"),
    path(f"{VERSLAG}acties/<slug:actie>/", stap.actie, name="jaarverslag_actie"),
    path(f"{VERSLAG}pdf/", bestand.pdf_maken, name="jaarverslag_pdf_maken"),
    path(f"{VERSLAG}pdf/<uuid:uuid>/", bestand.pdf, name="jaarverslag_pdf"),
    path(f"{VERSLAG}pdf/<uuid:uuid>/stop/", bestand.pdf_stop, name="jaarverslag_pdf_stop"),
    path(f"{VERSLAG}bijlagen/<uuid:uuid>/", bestand.bijlage, name="jaarverslag_bijlage"),
    path(f"{VERSLAG}gegevens.json", bestand.gegevens, name="jaarverslag_gegevens"),
    path(f"{VERSLAG}cijfers/<slug:code>.csv", bestand.cijfer, name="jaarverslag_cijfer"),
    path(HOOFDSTUK, hoofdstuk.hoofdstuk, name="hoofdstuk"),
    path(f"{HOOFDSTUK}bewaar/", hoofdstuk.bewaar, name="hoofdstuk_bewaar"),
    path(f"{HOOFDSTUK}voorbeeld/", hoofdstuk.voorbeeld, name="hoofdstuk_voorbeeld"),
    path(f"{HOOFDSTUK}schrijver/", hoofdstuk.eigenaar, name="hoofdstuk_eigenaar"),
    path(f"{HOOFDSTUK}versies/", hoofdstuk.versies, name="hoofdstuk_versies"),
    path(f"{HOOFDSTUK}versies/<int:pk>/", hoofdstuk.versie, name="hoofdstuk_versie"),
]
openbaar_patterns = [
    path("<slug:code>/", openbaar.openbaar, name="openbaar"),
    path("<slug:code>/<int:jaar>/<int:volgnummer>/", openbaar.openbaar_pdf, name="openbaar_pdf"),
]
