"""Addresses of the register of thuiszitters."""

from django.urls import path

from thuiszitters.views import lijst, melding, opgave, stappen, termijn, zaak

app_name = "thuiszitters"
urlpatterns = [
    path("", lijst.lijst, name="lijst"),
    path("regels/", termijn.regels, name="regels"),
    path("regels/termijnen/<slug:code>/", termijn.termijn, name="termijn"),
    path("regels/treden/nieuw/", termijn.trede_nieuw, name="trede_nieuw"),
    path("regels/treden/<int:pk>/", termijn.trede, name="trede"),
    path("regels/treden/<int:pk>/einde/", termijn.trede_einde, name="trede_einde"),
    path("nieuw/", melding.nieuw, name="nieuw"),
    path("meldingen/", melding.meldingen, name="meldingen"),
    path("meldingen/eigen/", lijst.eigen_meldingen, name="eigen_meldingen"),
    path("meldingen/nieuw/", melding.melding_nieuw, name="melding_nieuw"),
    path("meldingen/<int:pk>/", melding.melding, name="melding"),
    path("maand/", melding.maand, name="maand"),
    path("maand/scholen/", melding.maand_scholen, name="maand_scholen"),
    path("overzicht/", opgave.overzicht, name="overzicht"),
    path("opgaven/", opgave.opgaven, name="opgaven"),
    path("opgaven/tellen/", opgave.tellen, name="tellen"),
    path("opgaven/verzenden/", opgave.verzenden, name="verzenden"),
    path("opgaven/<int:pk>/", opgave.opgave, name="opgave"),
    path("opgaven/<int:pk>/pdf/", opgave.opgave_pdf, name="opgave_pdf"),
    path("opgaven/<int:pk>/csv/", opgave.opgave_csv, name="opgave_csv"),
    path("<str:nummer>/", zaak.zaak, name="zaak"),
    path("<str:nummer>/stappen/<slug:actie>/", stappen.stap, name="stap"),
]
