from django.urls import path

from swv.organisatie.views import gebruiker, instellingen, lijst, logboek, organisatie, schil, school

app_name = "organisatie"
urlpatterns = [
    path("huisstijl/<int:pk>/", schil.huisstijl, name="huisstijl"),
    path(".well-known/security.txt", schil.security_txt, name="security_txt"),
    path("sessie/", schil.sessie_verlengen, name="sessie_verlengen"),
    path("lidmaatschap/", schil.wissel_lidmaatschap, name="wissel_lidmaatschap"),
    path("demo/post/", schil.demo_post, name="demo_post"),
    path("beheer/", lijst.gebruikers, name="gebruikers"),
    path("beheer/uitnodigen/", gebruiker.uitnodigen, name="uitnodigen"),
    path("beheer/gebruikers/<int:pk>/", gebruiker.gebruiker, name="gebruiker"),
    path("beheer/gebruikers/<int:pk>/rol/", gebruiker.rol_toevoegen, name="rol_toevoegen"),
    path("beheer/gebruikers/<int:pk>/deskundige/", gebruiker.deskundige, name="deskundige"),
    path("beheer/gebruikers/<int:pk>/sluiten/", gebruiker.gebruiker_sluiten, name="gebruiker_sluiten"),
    path("beheer/gebruikers/<int:pk>/openen/", gebruiker.gebruiker_openen, name="gebruiker_openen"),
    path("beheer/gebruikers/<int:pk>/uitnodiging/", gebruiker.uitnodiging_opnieuw, name="uitnodiging_opnieuw"),
    path("beheer/rollen/<int:pk>/", gebruiker.lidmaatschap, name="lidmaatschap"),
    path("beheer/rollen/<int:pk>/beeindigen/", gebruiker.lidmaatschap_beeindigen, name="lidmaatschap_beeindigen"),
    path("beheer/organisaties/", lijst.organisaties, name="organisaties"),
    path("beheer/organisaties/toevoegen/<slug:soort>/", organisatie.toevoegen, name="organisatie_toevoegen"),
    path("beheer/organisaties/inlezen/", school.scholen_inlezen, name="scholen_inlezen"),
    path("beheer/organisaties/inlezen/overnemen/", school.scholen_overnemen, name="scholen_overnemen"),
    path("beheer/organisaties/inlezen/scholen-leeg.xlsx", school.scholen_sjabloon, name="scholen_sjabloon"),
    path("beheer/organisaties/<int:pk>/", organisatie.organisatie, name="organisatie"),
    path("beheer/organisaties/<int:pk>/wijzigen/", organisatie.wijzigen, name="organisatie_wijzigen"),
    path("beheer/organisaties/<int:pk>/scholen/", school.scholen_aansluiten, name="scholen_aansluiten"),
    path("beheer/aansluitingen/<int:pk>/einde/", organisatie.aansluiting_beeindigen, name="aansluiting_beeindigen"),
    path("beheer/beveiligingslogboek/", logboek.beveiligingslogboek, name="beveiligingslogboek"),
    path("beheer/beveiligingslogboek.csv", logboek.beveiligingslogboek_bestand, name="beveiligingslogboek_bestand"),
    path("beheer/instellingen/", instellingen.instellingen, name="instellingen"),
]
