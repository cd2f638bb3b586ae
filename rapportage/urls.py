"""Addresses of the figures and reports, all under /sturing/."""

from django.urls import include, path

from rapportage.auditor import urls as auditor
from rapportage.jaarverslag import urls as jaarverslag
from rapportage.views import bestanden, dashboard, indicator

app_name = "rapportage"
urlpatterns = [
    path("", dashboard.dashboard, name="dashboard"),
    path("cijfers.csv", bestanden.export, {"formaat": "csv"}, name="export_csv"),
    path("cijfers.xlsx", bestanden.export, {"formaat": "xlsx"}, name="export_xlsx"),
    path("indicatoren/<slug:code>/", indicator.indicator, name="indicator"),
    path("indicatoren/<slug:code>/rijen/", indicator.rijen, name="rijen"),
    path("indicatoren/<slug:code>/cijfer.csv", bestanden.export, {"formaat": "csv"}, name="indicator_csv"),
    path("indicatoren/<slug:code>/cijfer.xlsx", bestanden.export, {"formaat": "xlsx"}, name="indicator_xlsx"),
    path("indicatoren/<slug:code>/streefwaarde/", indicator.streefwaarde, name="streefwaarde"),
    path("jaarverslag/", include(jaarverslag.urlpatterns)),
    path("openbaar/", include(jaarverslag.openbaar_patterns)),
    path("auditor/", include(auditor.urlpatterns)),
]
