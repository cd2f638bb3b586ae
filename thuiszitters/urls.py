"""Addresses of the register of thuiszitters."""

from django.urls import path

from thuiszitters.views import lijst, melden, opgave, regels, stappen, zaak

app_name = "thuiszitters"
urlpatterns = [
    path("", lijst.lijst, name="lijst"),
    path("regels/", regels.regels, name="regels"),
    path("regels/termijnen/<slug:code>/", regels.termijn, name="termijn"),
    path("regels/treden/nieuw/", regels.trede_nieuw, name="trede_nieuw"),
    path("regels/treden/<int:pk>/", regels.trede, name="trede"),
    path("regels/treden/<int:pk>/einde/", regels.trede_einde, name="trede_einde"),
    path("nieuw/", melden.nieuw, name="nieuw"),
    path("meldingen/", melden.meldingen, name="meldingen"),
    path("meldingen/nieuw/", melden.melding_nieuw, name="melding_nieuw"),
    path("meldingen/<int:pk>/", melden.melding, name="melding"),
    path("maand/", melden.maand, name="maand"),
    path("maand/scholen/", melden.maand_scholen, name="maand_scholen"),
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
