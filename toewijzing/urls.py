"""Addresses of requests. Meetings and advices have their own list."""

from django.urls import path

from toewijzing.urls_zittingen import zitting_urls
from toewijzing.views import acties, bezwaren, documenten, formulier, lijst, soorten, zaak

app_name = "toewijzing"
urlpatterns = [
    path("aanvragen/", lijst.aanvragen, name="aanvragen"),
    path("aanvragen/export.csv", lijst.export, name="aanvragen_export"),
    path("aanvragen/nieuw/", formulier.nieuw, name="nieuw"),
    path("aanvragen/<str:nummer>/", zaak.aanvraag, name="aanvraag"),
    path("aanvragen/<str:nummer>/stand/", zaak.stand, name="stand"),
    path("aanvragen/<str:nummer>/acties/<slug:actie>/", acties.actie, name="actie"),
    path("aanvragen/<str:nummer>/stappen/<slug:stap>/", formulier.stap, name="stap"),
    path("aanvragen/<str:nummer>/stappen/<slug:stap>/bewaar/", formulier.bewaar, name="bewaar"),
    path("aanvragen/<str:nummer>/documenten/toevoegen/", documenten.toevoegen, name="document_toevoegen"),
    path("aanvragen/<str:nummer>/documenten/kiezen/", documenten.kiezen, name="document_kiezen"),
    path("aanvragen/<str:nummer>/documenten/<int:pk>/", documenten.document, name="document"),
    path("aanvragen/<str:nummer>/documenten/<int:pk>/weglaten/", documenten.weglaten, name="document_weglaten"),
    path("aanvragen/<str:nummer>/brieven/<int:pk>/", documenten.brief, name="brief"),
    path("beheer/aanvraagsoorten/", soorten.soorten, name="soorten"),
    path("beheer/aanvraagsoorten/<int:pk>/", soorten.soort, name="soort"),
    path("beheer/aanvraagsoorten/<int:pk>/wijzigen/", soorten.soort_wijzigen, name="soort_wijzigen"),
    path("beheer/aanvraagsoorten/<int:pk>/nieuw/", soorten.soort_nieuw, name="soort_nieuw"),
    path("beheer/aanvraagsoorten/<int:pk>/einde/", soorten.soort_einde, name="soort_einde"),
    path("aanvragen/<str:nummer>/bezwaren/nieuw/", bezwaren.nieuw, name="bezwaar_nieuw"),
    path("aanvragen/<str:nummer>/bezwaren/<int:pk>/<slug:stap>/", bezwaren.stap, name="bezwaar_stap"),
    *zitting_urls,
]
