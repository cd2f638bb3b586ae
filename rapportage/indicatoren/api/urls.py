"""Addresses of the API of this room, under /api/v1/."""

from django.urls import path

from rapportage.indicatoren.api import views

urlpatterns = [
    path("indicatoren/", views.IndicatorenView.as_view(), name="indicatoren"),
    path("indicatoren/<slug:code>/", views.IndicatorView.as_view(), name="indicator"),
]
