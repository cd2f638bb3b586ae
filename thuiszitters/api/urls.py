"""Addresses of the API of this room, under /api/v1/."""

from django.urls import path

from thuiszitters.api import views

urlpatterns = [
    path("thuiszitters/", views.ThuiszittersView.as_view(), name="thuiszitters"),
    path("thuiszitters/meldingen/", views.MeldingenView.as_view(), name="thuiszitter_meldingen"),
    path("thuiszitters/opgave/", views.OpgaveView.as_view(), name="thuiszitter_opgave"),
    path("thuiszitters/<str:nummer>/", views.ThuiszitterDetailView.as_view(), name="thuiszitter"),
    path(
        "thuiszitters/<str:nummer>/acties/<slug:actie>/", views.ThuiszitterActieView.as_view(), name="thuiszitter_actie"
    ),
]
