"""Addresses of budget, realisation, kengetallen and imports; financien/urls.py takes them in."""

from django.urls import path

from financien.views import begroting, begroting_acties, begroting_inhoud, importeren, realisatie

begroting_urls = [
    path("begrotingen/", begroting.begrotingen, name="begrotingen"),
    path("begrotingen/nieuw/", begroting.nieuw, name="begroting_nieuw"),
    path("begrotingen/<int:pk>/", begroting.begroting, name="begroting"),
    path("begrotingen/<int:pk>/wijzigen/", begroting.wijzigen, name="begroting_wijzigen"),
    path("begrotingen/<int:pk>/begroting.xlsx", begroting.export, name="begroting_export"),
    path("begrotingen/<int:pk>/begroting.json", begroting.gegevensbestand, name="begroting_gegevens"),
    path("begrotingen/<int:pk>/wijzigingen/", begroting.historie, name="begroting_historie"),
    path("begrotingen/<int:pk>/prognose/", begroting_inhoud.prognose, name="begroting_prognose"),
    path("begrotingen/<int:pk>/acties/<slug:actie>/", begroting_acties.actie, name="begroting_actie"),
    path("begrotingen/<int:pk>/posten/nieuw/", begroting_inhoud.post, name="post_nieuw"),
    path("begrotingen/<int:pk>/posten/<int:post_pk>/", begroting_inhoud.post, name="post"),
    path("begrotingen/<int:pk>/posten/<int:post_pk>/berekening/", begroting_inhoud.spoor, name="post_spoor"),
    path(
        "begrotingen/<int:pk>/posten/<int:post_pk>/verwijderen/",
        begroting_inhoud.post_verwijderen,
        name="post_verwijderen",
    ),
    path("begrotingen/<int:pk>/reserves/nieuw/", begroting_inhoud.reserve, name="reserve_nieuw"),
    path("begrotingen/<int:pk>/reserves/<int:reserve_pk>/", begroting_inhoud.reserve, name="reserve"),
    path(
        "begrotingen/<int:pk>/reserves/<int:reserve_pk>/verwijderen/",
        begroting_inhoud.reserve_verwijderen,
        name="reserve_verwijderen",
    ),
    path("realisatie/", realisatie.realisatie, name="realisatie"),
    path("realisatie/realisatie.xlsx", realisatie.realisatie_export, name="realisatie_export"),
    path("kengetallen/", realisatie.kengetallen, name="kengetallen"),
    path("ingelezen/<int:pk>/", importeren.voorbeeld, name="import_voorbeeld"),
    path("importeren/<slug:soort>/", importeren.importeren, name="importeren"),
    path("importeren/<slug:soort>/sjabloon.xlsx", importeren.sjabloon, name="import_sjabloon"),
    path("importeren/<slug:soort>/<int:doel_pk>/", importeren.importeren, name="importeren_bij"),
    path("importeren/<slug:soort>/<int:doel_pk>/sjabloon.xlsx", importeren.sjabloon, name="import_sjabloon_bij"),
]
