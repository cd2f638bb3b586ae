"""Addresses of reference data and income in the API; financien/api_urls.py takes them in."""

from django.urls import path

from financien.referentie.api import gegevens, inkomsten

urlpatterns = [
    path("inkomsten/", inkomsten.InkomstenView.as_view(), name="inkomsten"),
    path("geldgegevens/<slug:soort>/", gegevens.GegevensView.as_view(), name="gegevens"),
    path("geldgegevens/<slug:soort>/<int:pk>/", gegevens.GegevenView.as_view(), name="gegeven"),
]
