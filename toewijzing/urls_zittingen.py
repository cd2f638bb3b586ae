"""Addresses of meetings and expert advices; toewijzing/urls.py takes them in."""

from django.urls import path

from toewijzing.views import advies, zitting

zitting_urls = [
    path("zittingen/", zitting.zittingen, name="zittingen"),
    path("zittingen/nieuw/", zitting.zitting_nieuw, name="zitting_nieuw"),
    path("zittingen/<int:pk>/", zitting.zitting, name="zitting"),
    path("zittingen/<int:pk>/wijzigen/", zitting.zitting_wijzigen, name="zitting_wijzigen"),
    path("zittingen/<int:pk>/agenderen/", zitting.zitting_agenderen, name="zitting_agenderen"),
    path("zittingen/<int:pk>/aanwezigheid/", zitting.zitting_aanwezigheid, name="zitting_aanwezigheid"),
    path("zittingen/<int:pk>/volgorde/", zitting.zitting_volgorde, name="zitting_volgorde"),
    path("zittingen/<int:pk>/stukken/<slug:soort>/maken/", zitting.zitting_stuk_maken, name="zitting_stuk_maken"),
    path("zittingen/<int:pk>/stukken/<int:stuk_pk>/", zitting.zitting_stuk, name="zitting_stuk"),
    path("aanvragen/<str:nummer>/advies/", advies.advies, name="advies"),
    path("aanvragen/<str:nummer>/adviezen/<int:pk>/", advies.advies_lezen, name="advies_lezen"),
]
