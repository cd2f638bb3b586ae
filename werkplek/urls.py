from django.urls import path

from werkplek.views import leerling, werk

app_name = "werkplek"
urlpatterns = [
    path("", werk.mijn_werk, name="mijn_werk"),
    path("zoeken/", werk.zoeken, name="zoeken"),
    path("help/", werk.help_pagina, name="help"),
    path("leerlingen/<str:nummer>/overzicht/", leerling.leerling, name="leerling"),
    path("ondersteuning/", leerling.ondersteuning, name="ondersteuning"),
]
