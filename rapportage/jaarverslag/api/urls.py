"""Addresses of the API of this room, under /api/v1/."""

from django.urls import path

from rapportage.jaarverslag.api import views

VERSLAG = "jaarverslagen/<int:jaar>/<int:volgnummer>/"

urlpatterns = [
    path("jaarverslagen/", views.JaarverslagenView.as_view(), name="jaarverslagen"),
    path(VERSLAG, views.JaarverslagView.as_view(), name="jaarverslag"),
    path(f"{VERSLAG}controle/", views.JaarverslagControleView.as_view(), name="jaarverslag_controle"),
    path(f"{VERSLAG}acties/<slug:actie>/", views.JaarverslagActieView.as_view(), name="jaarverslag_actie"),
    path(f"{VERSLAG}gegevens/", views.JaarverslagGegevensView.as_view(), name="jaarverslag_gegevens"),
    path(f"{VERSLAG}pdf/<uuid:uuid>/", views.JaarverslagPdfView.as_view(), name="jaarverslag_pdf"),
]
