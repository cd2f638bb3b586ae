"""Addresses of the figures, right below /sturing/."""

from django.urls import path

from rapportage.indicatoren.views import bestanden, dashboard, indicator, rijen, streefwaarde

urlpatterns = [
    path("", dashboard.dashboard, name="dashboard"),
    path("cijfers.csv", bestanden.export, {"formaat": "csv"}, name="export_csv"),
    path("cijfers.xlsx", bestanden.export, {"formaat": "xlsx"}, name="export_xlsx"),
    path("indicatoren/<slug:code>/", indicator.indicator, name="indicator"),
    path("indicatoren/<slug:code>/rijen/", rijen.rijen, name="rijen"),
    path("indicatoren/<slug:code>/cijfer.csv", bestanden.export, {"formaat": "csv"}, name="indicator_csv"),
    path("indicatoren/<slug:code>/cijfer.xlsx", bestanden.export, {"formaat": "xlsx"}, name="indicator_xlsx"),
    path("indicatoren/<slug:code>/streefwaarde/", streefwaarde.streefwaarde, name="streefwaarde"),
]
