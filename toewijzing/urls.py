"""Addresses of requests. Meetings and advices have their own list."""

from django.urls import path

from toewijzing.urls_zittingen import zitting_urls
from toewijzing.views import acties, bezwaar, document, formulier, lijst, soort, zaak

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
    path("aanvragen/<str:nummer>/documenten/toevoegen/", document.toevoegen, name="document_toevoegen"),
    path("aanvragen/<str:nummer>/documenten/kiezen/", document.kiezen, name="document_kiezen"),
    path("aanvragen/<str:nummer>/documenten/<int:pk>/", document.document, name="document"),
    path("aanvragen/<str:nummer>/documenten/<int:pk>/weglaten/", document.weglaten, name="document_weglaten"),
    path("aanvragen/<str:nummer>/brieven/<int:pk>/", document.brief, name="brief"),
    path("beheer/aanvraagsoorten/", soort.soorten, name="soorten"),
    path("beheer/aanvraagsoorten/<int:pk>/", soort.soort, name="soort"),
    path("beheer/aanvraagsoorten/<int:pk>/wijzigen/", soort.soort_wijzigen, name="soort_wijzigen"),
    path("beheer/aanvraagsoorten/<int:pk>/nieuw/", soort.soort_nieuw, name="soort_nieuw"),
    path("beheer/aanvraagsoorten/<int:pk>/einde/", soort.soort_einde, name="soort_einde"),
    path("aanvragen/<str:nummer>/bezwaren/nieuw/", bezwaar.nieuw, name="bezwaar_nieuw"),
    path("aanvragen/<str:nummer>/bezwaren/<int:pk>/<slug:stap>/", bezwaar.stap, name="bezwaar_stap"),
    *zitting_urls,
]
