"""Addresses of meetings and expert advices; toewijzing/urls.py takes them in."""

from django.urls import path

from toewijzing.views import adviezen, zittingen

zitting_urls = [
    path("zittingen/", zittingen.zittingen, name="zittingen"),
    path("zittingen/nieuw/", zittingen.zitting_nieuw, name="zitting_nieuw"),
    path("zittingen/<int:pk>/", zittingen.zitting, name="zitting"),
    path("zittingen/<int:pk>/wijzigen/", zittingen.zitting_wijzigen, name="zitting_wijzigen"),
    path("zittingen/<int:pk>/agenderen/", zittingen.zitting_agenderen, name="zitting_agenderen"),
    path("zittingen/<int:pk>/aanwezigheid/", zittingen.zitting_aanwezigheid, name="zitting_aanwezigheid"),
    path("zittingen/<int:pk>/volgorde/", zittingen.zitting_volgorde, name="zitting_volgorde"),
    path("zittingen/<int:pk>/stukken/<slug:soort>/maken/", zittingen.zitting_stuk_maken, name="zitting_stuk_maken"),
    path("zittingen/<int:pk>/stukken/<int:stuk_pk>/", zittingen.zitting_stuk, name="zitting_stuk"),
    path("aanvragen/<str:nummer>/advies/", adviezen.advies, name="advies"),
    path("aanvragen/<str:nummer>/adviezen/<int:pk>/", adviezen.advies_lezen, name="advies_lezen"),
]
