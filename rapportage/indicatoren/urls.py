"""Addresses of the figures, right below /sturing/."""

from django.urls import path

from rapportage.indicatoren.views import bestand, dashboard, indicator, inzage, rij, streefwaarde

urlpatterns = [
    path("", dashboard.dashboard, name="dashboard"),
    path("cijfers.csv", bestand.export, {"formaat": "csv"}, name="export_csv"),
    path("cijfers.xlsx", bestand.export, {"formaat": "xlsx"}, name="export_xlsx"),
    path("inzage/", inzage.inzage, name="inzage"),
    path("indicatoren/<slug:code>/", indicator.indicator, name="indicator"),
    path("indicatoren/<slug:code>/rijen/", rij.rijen, name="rijen"),
    path("indicatoren/<slug:code>/cijfer.csv", bestand.export, {"formaat": "csv"}, name="indicator_csv"),
    path("indicatoren/<slug:code>/cijfer.xlsx", bestand.export, {"formaat": "xlsx"}, name="indicator_xlsx"),
    path("indicatoren/<slug:code>/streefwaarde/", streefwaarde.streefwaarde, name="streefwaarde"),
]
