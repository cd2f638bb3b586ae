"""Addresses of the API of this room, under /api/v1/."""

from django.urls import path

from rapportage.api import jaarverslag, views

VERSLAG = "jaarverslagen/<int:jaar>/<int:volgnummer>/"

urlpatterns = [
    path("indicatoren/", views.IndicatorenView.as_view(), name="indicatoren"),
    path("indicatoren/<slug:code>/", views.IndicatorView.as_view(), name="indicator"),
    path("jaarverslagen/", jaarverslag.JaarverslagenView.as_view(), name="jaarverslagen"),
    path(VERSLAG, jaarverslag.JaarverslagView.as_view(), name="jaarverslag"),
    path(f"{VERSLAG}controle/", jaarverslag.JaarverslagControleView.as_view(), name="jaarverslag_controle"),
    path(f"{VERSLAG}acties/<slug:actie>/", jaarverslag.JaarverslagActieView.as_view(), name="jaarverslag_actie"),
    path(f"{VERSLAG}gegevens/", jaarverslag.JaarverslagGegevensView.as_view(), name="jaarverslag_gegevens"),
    path(f"{VERSLAG}pdf/<uuid:uuid>/", jaarverslag.JaarverslagPdfView.as_view(), name="jaarverslag_pdf"),
]
