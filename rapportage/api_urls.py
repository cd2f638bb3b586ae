"""Addresses of the API of the rooms of this house, under /api/v1/."""

from rapportage.indicatoren.api.urls import urlpatterns as indicator_urls
from rapportage.jaarverslag.api.urls import urlpatterns as jaarverslag_urls

urlpatterns = [*indicator_urls, *jaarverslag_urls]
