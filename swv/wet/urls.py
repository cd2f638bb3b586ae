from django.urls import path

from swv.wet import views

app_name = "wet"
urlpatterns = [
    path("beheer/feiten/", views.feiten, name="feiten"),
    path("beheer/schoolvakanties/", views.vakanties, name="vakanties"),
    path("beheer/schoolvakanties/eigen/", views.vakantie_wijzigen, name="vakantie_wijzigen"),
    path("beheer/feiten/<slug:code>/", views.feit, name="feit"),
    path("beheer/feiten/<slug:code>/wijzigen/", views.feit_wijzigen, name="feit_wijzigen"),
]
