from django.urls import path

from werkplek.views import hulp, leerling, werk, zoeken

app_name = "werkplek"
urlpatterns = [
    path("", werk.mijn_werk, name="mijn_werk"),
    path("zoeken/", zoeken.zoeken, name="zoeken"),
    path("help/", hulp.help_pagina, name="help"),
    path("leerlingen/<str:nummer>/overzicht/", leerling.leerling, name="leerling"),
    path("ondersteuning/", leerling.ondersteuning, name="ondersteuning"),
]
