from django.urls import path

from swv.kern import views

app_name = "kern"
urlpatterns = [
    path("gezond", views.gezond, name="gezond"),
    path("taken/<int:pk>/voortgang/", views.taak_voortgang, name="taak_voortgang"),
    path("taken/<int:pk>/opnieuw/", views.taak_opnieuw, name="taak_opnieuw"),
]
