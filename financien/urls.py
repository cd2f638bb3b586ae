"""Addresses of the money, all under /geld/. Distributions and budgets have their own list."""

from django.urls import path

from financien.urls_begroting import begroting_urls
from financien.urls_verdeling import verdeling_urls
from financien.views import overzicht

app_name = "financien"
urlpatterns = [
    path("", overzicht.overzicht, name="overzicht"),
    *verdeling_urls,
    *begroting_urls,
]
