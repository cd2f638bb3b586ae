"""Addresses of requests of schools, duties and quick money."""

from django.urls import path

from schoolaanvragen.views import document, hulp, lijst, plicht, termijn, zaak

app_name = "schoolaanvragen"
urlpatterns = [
    path("", lijst.aanvragen, name="lijst"),
    path("nieuw/", zaak.nieuw, name="nieuw"),
    path("plichten/", lijst.plichten, name="plichten"),
    path("plichten/beheer/", plicht.beheer, name="plichtbeheer"),
    path("plichten/beheer/standaard/", plicht.standaard, name="plicht_standaard"),
    path("plichten/beheer/<int:pk>/einde/", plicht.einde, name="plicht_einde"),
    path("termijnen/", termijn.termijnen, name="termijnen"),
    path("snel/", lijst.hulpen, name="hulpen"),
    path("snel/nieuw/", hulp.nieuw, name="hulp_nieuw"),
    path("snel/<str:nummer>/", hulp.hulp, name="hulp"),
    path("snel/<str:nummer>/aanvullen/", hulp.aanvullen, name="hulp_aanvullen"),
    path("snel/<str:nummer>/stoppen/", hulp.stoppen, name="hulp_stoppen"),
    path("snel/<str:nummer>/terugkijken/", hulp.terugkijken, name="hulp_terugkijken"),
    path("<str:nummer>/", zaak.aanvraag, name="aanvraag"),
    path("<str:nummer>/invullen/", zaak.invullen, name="invullen"),
    path("<str:nummer>/brief/", document.brief, name="brief"),
    path("<str:nummer>/plichten/<int:pk>/bestand/", document.bewijs, name="bewijs"),
    path("<str:nummer>/stappen/<slug:actie>/", zaak.stap, name="stap"),
]
