from django.urls import path

from werkplek.views import hulp, inrichten, leerling, mislukt, werk, zoeken

app_name = "werkplek"
urlpatterns = [
    path("", werk.mijn_werk, name="mijn_werk"),
    path("zoeken/", zoeken.zoeken, name="zoeken"),
    path("mislukt/", mislukt.mislukt, name="mislukt"),
    path("mislukt/<int:pk>/opnieuw/", mislukt.opnieuw, name="mislukt_opnieuw"),
    path("mislukt/<int:pk>/afhandelen/", mislukt.afhandelen, name="mislukt_afhandelen"),
    path("mislukt/nacht/<str:naam>/", mislukt.nacht_nu, name="mislukt_nacht"),
    path("beheer/inrichten/", inrichten.inrichten, name="inrichten"),
    path("beheer/inrichten/proefmail/", inrichten.proefmail, name="proefmail"),
    path("beheer/inrichten/<slug:punt>/", inrichten.overslaan, name="inrichten_overslaan"),
    path("beheer/inrichten/<slug:punt>/toch/", inrichten.toch, name="inrichten_toch"),
    path("help/", hulp.help_pagina, name="help"),
    path("leerlingen/<str:nummer>/overzicht/", leerling.leerling, name="leerling"),
    path("ondersteuning/", leerling.ondersteuning, name="ondersteuning"),
]
