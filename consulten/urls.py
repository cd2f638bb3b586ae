"""Addresses of consultation and hours."""

from django.urls import path

from consulten.views import cijfer, lijst, soort, uren, zaak

app_name = "consulten"
urlpatterns = [
    path("", lijst.lijst, name="lijst"),
    path("nieuw/", zaak.nieuw, name="nieuw"),
    path("uren/", uren.uren, name="uren"),
    path("uren/lijst/", cijfer.urenlijst, name="urenlijst"),
    path("uren/maanden/", uren.maanden, name="maanden"),
    path("uren/<int:pk>/", uren.uurregel, name="uurregel"),
    path("cijfers/", cijfer.cijfers, name="cijfers"),
    path("soorten/", soort.soorten, name="soorten"),
    path("soorten/<slug:lijst>/", soort.soorten, name="soort_nieuw"),
    path("soorten/<slug:lijst>/<int:pk>/einde/", soort.soort_einde, name="soort_einde"),
    path("<str:nummer>/", zaak.consult, name="consult"),
    path("<str:nummer>/stappen/<slug:actie>/", zaak.stap, name="stap"),
]
