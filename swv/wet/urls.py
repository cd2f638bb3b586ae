from django.urls import path

from swv.wet import views

app_name = "wet"
urlpatterns = [
    path("beheer/feiten/", views.feiten, name="feiten"),
    path("beheer/feiten/<slug:code>/", views.feit, name="feit"),
    path("beheer/feiten/<slug:code>/wijzigen/", views.feit_wijzigen, name="feit_wijzigen"),
]
