from django.urls import path

from leerlingen.views import document, dossier, inlezen, kwalificatie, lijst, logboek

app_name = "leerlingen"
urlpatterns = [
    path("", lijst.lijst, name="lijst"),
    path("nieuw/", lijst.nieuw, name="nieuw"),
    path("inschrijven/", lijst.inschrijven, name="inschrijven"),
    path("inlezen/", inlezen.inlezen, name="inlezen"),
    path("inlezen/leerlingen-leeg.xlsx", inlezen.sjabloon, name="inlezen_sjabloon"),
    path("inlezen/<int:pk>/", inlezen.bekijken, name="inlezen_bekijken"),
    path("inlezen/<int:pk>/kolommen/", inlezen.koppelen, name="inlezen_koppelen"),
    path("inlezen/<int:pk>/niet-overgenomen.xlsx", inlezen.fouten, name="inlezen_fouten"),
    path("logboek/", logboek.logboek, name="logboek"),
    path("<str:nummer>/", dossier.dossier, name="dossier"),
    path("<str:nummer>/wijzigen/", dossier.wijzigen, name="wijzigen"),
    path("<str:nummer>/gezagdragers/nieuw/", dossier.gezagdrager, name="gezagdrager_nieuw"),
    path("<str:nummer>/gezagdragers/<int:pk>/", dossier.gezagdrager, name="gezagdrager"),
    path("<str:nummer>/aanmelding/", dossier.aanmelding, name="aanmelding"),
    path("<str:nummer>/inschrijvingen/<int:pk>/einde/", dossier.einde, name="inschrijving_einde"),
    path("<str:nummer>/inschrijvingen/<int:pk>/terugdraaien/", dossier.terugdraaien, name="inschrijving_terugdraaien"),
    path("<str:nummer>/kwalificaties/nieuw/", kwalificatie.vastleggen, name="kwalificatie_nieuw"),
    path("<str:nummer>/kwalificaties/<int:pk>/intrekken/", kwalificatie.intrekken, name="kwalificatie_intrekken"),
    path("<str:nummer>/documenten/nieuw/", document.toevoegen, name="document_nieuw"),
    path("<str:nummer>/documenten/<uuid:uuid>/", document.document, name="document"),
    path("<str:nummer>/documenten/<uuid:uuid>/verwijderen/", document.verwijderen, name="document_verwijderen"),
    path("<str:nummer>/inzage/", logboek.inzagelog, name="inzagelog"),
    path("<str:nummer>/historie/", logboek.historie, name="historie"),
]
