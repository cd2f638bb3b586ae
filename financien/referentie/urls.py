"""Addresses of reference data, income and imports; financien/urls.py takes them in."""

from django.urls import path

from financien.referentie.views import gegevens, importeren, inkomsten, landelijk, lijst, vergelijking

urlpatterns = [
    path("gegevens/standaard/", gegevens.standaard, name="gegevens_standaard"),
    path("gegevens/landelijk/", landelijk.landelijk, name="landelijk"),
    path("gegevens/landelijk/<int:jaar>/", landelijk.landelijk_overnemen, name="landelijk_overnemen"),
    path("gegevens/<slug:soort>/", lijst.gegevens, name="gegevens"),
    path("gegevens/<slug:soort>/nieuw/", gegevens.nieuw, name="gegeven_nieuw"),
    path("gegevens/<slug:soort>/<int:pk>/", gegevens.gegeven, name="gegeven"),
    path("gegevens/<slug:soort>/<int:pk>/verwijderen/", gegevens.verwijderen, name="gegeven_verwijderen"),
    path("vergelijken/", vergelijking.vergelijkingen, name="vergelijkingen"),
    path("vergelijken/<int:pk>/einde/", vergelijking.vergelijking_einde, name="vergelijking_einde"),
    path("inkomsten/", inkomsten.inkomsten, name="inkomsten"),
    path("ingelezen/<int:pk>/", importeren.voorbeeld, name="import_voorbeeld"),
    path("ingelezen/wacht/<int:pk>/", importeren.bekijken, name="import_bekijken"),
    path("ingelezen/wacht/<int:pk>/kolommen/", importeren.koppelen, name="import_koppelen"),
    path("ingelezen/wacht/<int:pk>/niet-overgenomen.xlsx", importeren.foute_rijen, name="import_fouten"),
    path("importeren/<slug:soort>/", importeren.importeren, name="importeren"),
    path("importeren/<slug:soort>/sjabloon.xlsx", importeren.sjabloon, name="import_sjabloon"),
    path("importeren/<slug:soort>/<int:doel_pk>/", importeren.importeren, name="importeren_bij"),
    path("importeren/<slug:soort>/<int:doel_pk>/sjabloon.xlsx", importeren.sjabloon, name="import_sjabloon_bij"),
]
