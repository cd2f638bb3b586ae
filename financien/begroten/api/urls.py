"""Addresses of budget and figures in the API; financien/api_urls.py takes them in."""

from django.urls import path

from financien.begroten.api import begroting

urlpatterns = [
    path("begrotingen/", begroting.BegrotingenView.as_view(), name="begrotingen"),
    path("begrotingen/<int:pk>/", begroting.BegrotingDetailView.as_view(), name="begroting"),
    path("begrotingen/<int:pk>/acties/<slug:actie>/", begroting.BegrotingActieView.as_view(), name="begroting_actie"),
    path("realisatie/", begroting.RealisatieView.as_view(), name="realisatie"),
    path("kengetallen/", begroting.KengetallenView.as_view(), name="kengetallen"),
]
