"""Addresses of models and distributions, and the first page of the money; financien/urls.py takes them in."""

from django.urls import path

from financien.verdelen.views import bestand, lijst, modellen, overzicht, signaal, stap, verdeling, vergelijken, watals

urlpatterns = [
    path("", overzicht.overzicht, name="overzicht"),
    path("modellen/", modellen.modellen, name="modellen"),
    path("modellen/nieuw/", modellen.nieuw, name="model_nieuw"),
    path("modellen/<int:pk>/", modellen.model, name="model"),
    path("modellen/<int:pk>/wijzigen/", modellen.wijzigen, name="model_wijzigen"),
    path("modellen/<int:pk>/verwijderen/", modellen.verwijderen, name="model_verwijderen"),
    path("modellen/<int:pk>/arrangementen/", modellen.arrangementen, name="model_arrangementen"),
    path("modellen/<int:pk>/scenario/", modellen.scenario, name="scenario_nieuw"),
    path("modellen/<int:pk>/regels/nieuw/", modellen.regelsoorten, name="regelsoorten"),
    path("modellen/<int:pk>/regels/nieuw/<slug:soort>/", modellen.regel_nieuw, name="regel_nieuw"),
    path("modellen/<int:pk>/regels/<int:regel_pk>/", modellen.regel, name="regel"),
    path("modellen/<int:pk>/regels/<int:regel_pk>/verplaatsen/", modellen.regel_verplaatsen, name="regel_verplaatsen"),
    path("modellen/<int:pk>/regels/<int:regel_pk>/verwijderen/", modellen.regel_verwijderen, name="regel_verwijderen"),
    path("verdelingen/", lijst.verdelingen, name="verdelingen"),
    path("verdelingen/vergelijken/", vergelijken.vergelijken, name="vergelijken"),
    path("verdelingen/<int:pk>/", verdeling.verdeling, name="verdeling"),
    path("verdelingen/<int:pk>/spoor/", verdeling.spoor, name="spoor"),
    path("verdelingen/<int:pk>/naam/", verdeling.naam, name="verdeling_naam"),
    path("verdelingen/<int:pk>/wat-als/", watals.watals, name="watals"),
    path("verdelingen/<int:pk>/wat-als/uitkomst/", watals.uitkomst, name="watals_uitkomst"),
    path("verdelingen/<int:pk>/signalen/melden/", signaal.melden, name="signalen_melden"),
    path("signalen/", signaal.signalen, name="signalen"),
    path("signalen/regels/", signaal.regels, name="signaalregels"),
    path("signalen/regels/<int:pk>/einde/", signaal.regel_einde, name="signaalregel_einde"),
    path("signalen/<int:pk>/", signaal.signaal, name="signaal"),
    path("signalen/<int:pk>/gezien/", signaal.gezien, name="signaal_gezien"),
    path("verdelingen/<int:pk>/acties/<slug:actie>/", stap.actie, name="verdeling_actie"),
    path("verdelingen/<int:pk>/rekenbestand/", bestand.rekenbestand, name="rekenbestand"),
    path("verdelingen/<int:pk>/uitkomst.<slug:vorm>", bestand.uitkomstbestand, name="uitkomstbestand"),
    path("verdelingen/<int:pk>/brieven/<int:brief_pk>/", bestand.brief, name="verdeelbrief"),
]
