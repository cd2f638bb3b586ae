"""Addresses of budget, realisation and kengetallen; financien/urls.py takes them in."""

from django.urls import path

from financien.begroten.views import begroting, inhoud, lijst, realisatie, stap

urlpatterns = [
    path("begrotingen/", lijst.begrotingen, name="begrotingen"),
    path("begrotingen/nieuw/", begroting.nieuw, name="begroting_nieuw"),
    path("begrotingen/<int:pk>/", begroting.begroting, name="begroting"),
    path("begrotingen/<int:pk>/wijzigen/", begroting.wijzigen, name="begroting_wijzigen"),
    path("begrotingen/<int:pk>/begroting.xlsx", begroting.export, name="begroting_export"),
    path("begrotingen/<int:pk>/begroting.json", begroting.gegevensbestand, name="begroting_gegevens"),
    path("begrotingen/<int:pk>/wijzigingen/", begroting.historie, name="begroting_historie"),
    path("begrotingen/<int:pk>/prognose/", inhoud.prognose, name="begroting_prognose"),
    path("begrotingen/<int:pk>/acties/<slug:actie>/", stap.actie, name="begroting_actie"),
    path("begrotingen/<int:pk>/posten/nieuw/", inhoud.post, name="post_nieuw"),
    path("begrotingen/<int:pk>/posten/<int:post_pk>/", inhoud.post, name="post"),
    path("begrotingen/<int:pk>/posten/<int:post_pk>/berekening/", inhoud.spoor, name="post_spoor"),
    path(
        "begrotingen/<int:pk>/posten/<int:post_pk>/verwijderen/",
        inhoud.post_verwijderen,
        name="post_verwijderen",
    ),
    path("begrotingen/<int:pk>/reserves/nieuw/", inhoud.reserve, name="reserve_nieuw"),
    path("begrotingen/<int:pk>/reserves/<int:reserve_pk>/", inhoud.reserve, name="reserve"),
    path(
        "begrotingen/<int:pk>/reserves/<int:reserve_pk>/verwijderen/",
        inhoud.reserve_verwijderen,
        name="reserve_verwijderen",
    ),
    path("realisatie/", realisatie.realisatie, name="realisatie"),
    path("realisatie/realisatie.xlsx", realisatie.realisatie_export, name="realisatie_export"),
    path("kengetallen/", realisatie.kengetallen, name="kengetallen"),
]
