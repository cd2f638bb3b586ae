"""Addresses of the auditor's room, below /sturing/auditor/."""

from django.urls import path

from rapportage.auditor import views

urlpatterns = [
    path("", views.auditor, name="auditor"),
    path("steekproef/", views.steekproef, name="steekproef"),
    path("steekproef/<int:pk>.csv", views.steekproef_bestand, name="steekproef_bestand"),
    path("downloads/", views.downloads, name="audit_downloads"),
]
