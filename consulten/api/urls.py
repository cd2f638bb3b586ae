"""Addresses of the API of this room, under /api/v1/."""

from django.urls import path

from consulten.api import views

urlpatterns = [
    path("consulten/", views.ConsultenView.as_view(), name="consulten"),
    path("consulten/<str:nummer>/", views.ConsultDetailView.as_view(), name="consult"),
    path("consulten/<str:nummer>/acties/<slug:actie>/", views.ConsultActieView.as_view(), name="consult_actie"),
    path("uren/", views.UrenView.as_view(), name="uren"),
]
