from django.urls import path

from werkplek import views
from werkplek.leerling import views as leerling

app_name = "werkplek"
urlpatterns = [
    path("", views.mijn_werk, name="mijn_werk"),
    path("zoeken/", views.zoeken, name="zoeken"),
    path("help/", views.help_pagina, name="help"),
    path("leerlingen/<str:nummer>/overzicht/", leerling.leerling, name="leerling"),
    path("ondersteuning/", leerling.ondersteuning, name="ondersteuning"),
]
