"""Addresses of the ontwikkelingsperspectief. The pupil page stands in werkplek."""

from django.urls import path

from opp.views import acties, label, lijst, nieuw, overdracht, soort, taak, tekst, zaak

app_name = "opp"
urlpatterns = [
    path("", lijst.register, name="register"),
    path("export.csv", lijst.export, {"formaat": "csv"}, name="export_csv"),
    path("export.xlsx", lijst.export, {"formaat": "xlsx"}, name="export_xlsx"),
    path("cijfers/", lijst.cijfers, name="cijfers"),
    path("soorten/", soort.soorten, name="soorten"),
    path("soorten/nieuw/", soort.soort_nieuw, name="soort_nieuw"),
    path("soorten/<int:pk>/", soort.soort, name="soort"),
    path("soorten/<int:pk>/wijzigen/", soort.soort_wijzigen, name="soort_wijzigen"),
    path("soorten/<int:pk>/einde/", soort.soort_einde, name="soort_einde"),
    path("labels/", label.labels, name="labels"),
    path("labels/nieuw/", label.label_nieuw, name="label_nieuw"),
    path("labels/<int:pk>/einde/", label.label_einde, name="label_einde"),
    path("regels/nieuw/", label.regel_nieuw, name="regel_nieuw"),
    path("regels/<int:pk>/einde/", label.regel_einde, name="regel_einde"),
    path("nieuw/", nieuw.nieuw, name="nieuw"),
    path("leerling/<str:nummer>/afspraak/", nieuw.afspraak, name="afspraak"),
    path("leerling/<str:nummer>/afspraak/<int:pk>/", nieuw.afspraak_af, name="afspraak_af"),
    path("leerling/<str:nummer>/contact/", nieuw.contact, name="contact"),
    path("labels/taken/nieuw/", taak.taakregel_nieuw, name="taakregel_nieuw"),
    path("labels/taken/<int:pk>/einde/", taak.taakregel_einde, name="taakregel_einde"),
    path("leerling/<str:nummer>/taak/<int:pk>/", taak.labeltaak, name="labeltaak"),
    path("leerling/<str:nummer>/label/", label.leerlinglabel, name="leerlinglabel"),
    path("leerling/<str:nummer>/label/<int:pk>/", label.leerlinglabel_einde, name="leerlinglabel_einde"),
    path("overnemen/<int:pk>/", overdracht.overnemen, name="overnemen"),
    path("<str:nummer>/", zaak.opp, name="opp"),
    path("<str:nummer>/tekst/", tekst.tekst, name="tekst"),
    path("<str:nummer>/tekst/bewaar/", tekst.bewaar, name="bewaar"),
    path("<str:nummer>/doelen/nieuw/", tekst.doel, name="doel_nieuw"),
    path("<str:nummer>/doelen/<int:pk>/", tekst.doel, name="doel"),
    path("<str:nummer>/doelen/<int:pk>/weg/", tekst.doel_weg, name="doel_weg"),
    path("<str:nummer>/bestand/", tekst.bijlage, name="bijlage"),
    path("<str:nummer>/acties/<slug:actie>/", acties.actie, name="actie"),
    path("<str:nummer>/leraar/", zaak.leraar, name="leraar"),
    path("<str:nummer>/versies/<int:versie>/", zaak.versie, name="versie"),
    path("<str:nummer>/versies/<int:versie>/pdf/", zaak.pdf, name="pdf"),
]
