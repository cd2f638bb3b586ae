"""Addresses of taking over from another samenwerkingsverband."""

from django.urls import path

from overnemen.views import bestand, overname

app_name = "overnemen"
urlpatterns = [
    path("beheer/overnemen/", overname.overzicht, name="overzicht"),
    path("beheer/overnemen/maken/", bestand.maken, name="maken"),
    path("beheer/overnemen/bestand/", bestand.inlezen, name="inlezen"),
    path("beheer/overnemen/uit/", bestand.uit, name="uit"),
    path("beheer/overnemen/bestand/<int:pk>/", bestand.bekijken, name="bekijken"),
    path("beheer/overnemen/<int:pk>/", overname.overname, name="overname"),
]
