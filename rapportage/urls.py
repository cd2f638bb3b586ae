"""Addresses of the rooms of this house, all under /sturing/ and with one namespace."""

from django.urls import include, path

from rapportage.auditor import urls as auditor
from rapportage.indicatoren import urls as indicatoren
from rapportage.jaarverslag import urls as jaarverslag

app_name = "rapportage"
urlpatterns = [
    *indicatoren.urlpatterns,
    path("jaarverslag/", include(jaarverslag.urlpatterns)),
    path("openbaar/", include(jaarverslag.openbaar_patterns)),
    path("auditor/", include(auditor.urlpatterns)),
]
