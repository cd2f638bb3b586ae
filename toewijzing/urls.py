"""Addresses of requests, bezwaren, meetings and advices."""

from django.urls import path

from toewijzing.views import acties, advies, bezwaar, briefgegevens, document, formulier, lijst, soort, zaak, zitting

app_name = "toewijzing"
urlpatterns = [
    path("aanvragen/", lijst.aanvragen, name="aanvragen"),
    path("aanvragen/export.csv", lijst.export, {"formaat": "csv"}, name="aanvragen_export"),
    path("aanvragen/export.xlsx", lijst.export, {"formaat": "xlsx"}, name="aanvragen_export_xlsx"),
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
    path("beheer/brieven/", briefgegevens.briefgegevens, name="briefgegevens"),
    path("beheer/aanvraagsoorten/", soort.soorten, name="soorten"),
    path("beheer/aanvraagsoorten/<int:pk>/", soort.soort, name="soort"),
    path("beheer/aanvraagsoorten/<int:pk>/wijzigen/", soort.soort_wijzigen, name="soort_wijzigen"),
    path("beheer/aanvraagsoorten/<int:pk>/nieuw/", soort.soort_nieuw, name="soort_nieuw"),
    path("beheer/aanvraagsoorten/<int:pk>/einde/", soort.soort_einde, name="soort_einde"),
    path("aanvragen/<str:nummer>/bezwaren/nieuw/", bezwaar.nieuw, name="bezwaar_nieuw"),
    path("aanvragen/<str:nummer>/bezwaren/<int:pk>/<slug:stap>/", bezwaar.stap, name="bezwaar_stap"),
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
