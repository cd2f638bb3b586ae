"""Addresses of the beheer of bodies."""

from django.urls import path

from organen import views

app_name = "organen"
urlpatterns = [
    path("beheer/organen/", views.organen, name="organen"),
    path("beheer/organen/nieuw/", views.orgaan_nieuw, name="orgaan_nieuw"),
    path("beheer/organen/<int:pk>/", views.orgaan, name="orgaan"),
    path("beheer/organen/<int:pk>/wijzigen/", views.orgaan_wijzigen, name="orgaan_wijzigen"),
    path("beheer/organen/<int:pk>/leden/nieuw/", views.lid_nieuw, name="lid_nieuw"),
    path("beheer/organen/<int:pk>/leden/van-buiten/", views.lid_van_buiten, name="lid_van_buiten"),
    path("beheer/organen/<int:pk>/leden/<int:lid_pk>/", views.lid_wijzigen, name="lid_wijzigen"),
    path("beheer/organen/<int:pk>/mandaten/nieuw/", views.mandaat_nieuw, name="mandaat_nieuw"),
    path("beheer/organen/<int:pk>/mandaten/<int:mandaat_pk>/", views.mandaat_wijzigen, name="mandaat_wijzigen"),
]
