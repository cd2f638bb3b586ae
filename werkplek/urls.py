from django.urls import path

from werkplek import views

app_name = "werkplek"
urlpatterns = [
    path("", views.mijn_werk, name="mijn_werk"),
    path("zoeken/", views.zoeken, name="zoeken"),
    path("help/", views.help_pagina, name="help"),
]
