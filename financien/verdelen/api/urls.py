"""Addresses of models and distributions in the API; financien/api_urls.py takes them in."""

from django.urls import path

from financien.verdelen.api import modellen, verdeling, watals

urlpatterns = [
    path("verdelingen/", verdeling.VerdelingenView.as_view(), name="verdelingen"),
    path("verdelingen/<int:pk>/", verdeling.VerdelingDetailView.as_view(), name="verdeling"),
    path("verdelingen/<int:pk>/acties/<slug:actie>/", verdeling.VerdelingActieView.as_view(), name="verdeling_actie"),
    path("verdelingen/<int:pk>/wat-als/", watals.WatalsView.as_view(), name="verdeling_watals"),
    path("verdelingen/<int:pk>/rekenbestand/", verdeling.RekenbestandView.as_view(), name="verdeling_rekenbestand"),
    path("verdelingen/<int:pk>/brieven/<int:brief_pk>/", verdeling.VerdeelbriefView.as_view(), name="verdeling_brief"),
    path("verdeelmodellen/", modellen.ModellenView.as_view(), name="verdeelmodellen"),
    path("verdeelmodellen/<int:pk>/scenarios/", modellen.ScenarioView.as_view(), name="verdeelmodel_scenario"),
]
