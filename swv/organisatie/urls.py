from django.urls import path

from swv.organisatie.views import gebruikers, instellingen, organisaties, schil

app_name = "organisatie"
urlpatterns = [
    path("huisstijl/<int:pk>/", schil.huisstijl, name="huisstijl"),
    path("sessie/", schil.sessie_verlengen, name="sessie_verlengen"),
    path("lidmaatschap/", schil.wissel_lidmaatschap, name="wissel_lidmaatschap"),
    path("demo/post/", schil.demo_post, name="demo_post"),
    path("beheer/", gebruikers.gebruikers, name="gebruikers"),
    path("beheer/uitnodigen/", gebruikers.uitnodigen, name="uitnodigen"),
    path("beheer/gebruikers/<int:pk>/", gebruikers.gebruiker, name="gebruiker"),
    path("beheer/gebruikers/<int:pk>/rol/", gebruikers.rol_toevoegen, name="rol_toevoegen"),
    path("beheer/gebruikers/<int:pk>/deskundige/", gebruikers.deskundige, name="deskundige"),
    path("beheer/gebruikers/<int:pk>/sluiten/", gebruikers.gebruiker_sluiten, name="gebruiker_sluiten"),
    path("beheer/gebruikers/<int:pk>/openen/", gebruikers.gebruiker_openen, name="gebruiker_openen"),
    path("beheer/gebruikers/<int:pk>/uitnodiging/", gebruikers.uitnodiging_opnieuw, name="uitnodiging_opnieuw"),
    path("beheer/rollen/<int:pk>/", gebruikers.lidmaatschap, name="lidmaatschap"),
    path("beheer/rollen/<int:pk>/beeindigen/", gebruikers.lidmaatschap_beeindigen, name="lidmaatschap_beeindigen"),
    path("beheer/organisaties/", organisaties.organisaties, name="organisaties"),
    path("beheer/organisaties/toevoegen/<slug:soort>/", organisaties.toevoegen, name="organisatie_toevoegen"),
    path("beheer/organisaties/inlezen/", organisaties.scholen_inlezen, name="scholen_inlezen"),
    path("beheer/organisaties/inlezen/overnemen/", organisaties.scholen_overnemen, name="scholen_overnemen"),
    path("beheer/organisaties/inlezen/scholen-leeg.xlsx", organisaties.scholen_sjabloon, name="scholen_sjabloon"),
    path("beheer/organisaties/<int:pk>/", organisaties.organisatie, name="organisatie"),
    path("beheer/organisaties/<int:pk>/wijzigen/", organisaties.wijzigen, name="organisatie_wijzigen"),
    path("beheer/organisaties/<int:pk>/scholen/", organisaties.scholen_aansluiten, name="scholen_aansluiten"),
    path("beheer/aansluitingen/<int:pk>/einde/", organisaties.aansluiting_beeindigen, name="aansluiting_beeindigen"),
    path("beheer/instellingen/", instellingen.instellingen, name="instellingen"),
]
