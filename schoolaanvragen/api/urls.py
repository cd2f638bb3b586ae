"""Addresses of the API of this room, under /api/v1/."""

from django.urls import path

from schoolaanvragen.api import views

urlpatterns = [
    path("schoolaanvragen/", views.SchoolaanvragenView.as_view(), name="schoolaanvragen"),
    path("schoolaanvragen/<str:nummer>/", views.SchoolaanvraagDetailView.as_view(), name="schoolaanvraag"),
    path(
        "schoolaanvragen/<str:nummer>/acties/<slug:actie>/", views.SchoolaanvraagActieView.as_view(),
        name="schoolaanvraag_actie",
    ),
    path("snelle-hulp/", views.SnellehulpenView.as_view(), name="snellehulpen"),
    path("snelle-hulp/<str:nummer>/stoppen/", views.SnellehulpStoppenView.as_view(), name="snellehulp_stoppen"),
]  # fmt: skip
