"""Addresses of the API, all under /api/v1/."""

from typing import Any

from django.urls import path
from drf_spectacular.views import SpectacularAPIView
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response

from consulten.api.urls import urlpatterns as consult_urls
from financien.api_urls import urlpatterns as financien_urls
from leerlingen.api.views import (
    LeerlingDetailView,
    LeerlingDocumentenView,
    LeerlingenView,
    LeerlingenZoekenView,
    LeerlingInschrijvenView,
)
from opp.api import views as opps
from rapportage.api_urls import urlpatterns as rapportage_urls
from schoolaanvragen.api.urls import urlpatterns as schoolaanvraag_urls
from swv.organisatie.api.basis import VerbandApiView
from swv.organisatie.permissions import IEDEREEN
from thuiszitters.api.urls import urlpatterns as thuiszitter_urls
from toewijzing.api import bezwaar, pool, stem, views


class SchemaView(VerbandApiView, SpectacularAPIView):
    """The OpenAPI description, for everyone who is logged in."""

    rollen = {"GET": IEDEREEN}
    kamers = frozenset()

    def finalize_response(self, request: Request, response: Response, *args: Any, **kwargs: Any) -> Response:
        """A refusal is JSON, as everywhere in the API; only the description itself has a type of its own."""
        if response.status_code >= 400:
            request.accepted_renderer, request.accepted_media_type = JSONRenderer(), JSONRenderer.media_type
        return super().finalize_response(request, response, *args, **kwargs)


app_name = "api"
urlpatterns = [
    path("schema/", SchemaView.as_view(), name="schema"),
    path("leerlingen/", LeerlingenView.as_view(), name="leerlingen"),
    path("leerlingen/zoeken/", LeerlingenZoekenView.as_view(), name="leerlingen_zoeken"),
    path("leerlingen/inschrijven/", LeerlingInschrijvenView.as_view(), name="leerlingen_inschrijven"),
    path("leerlingen/<str:nummer>/", LeerlingDetailView.as_view(), name="leerling"),
    path("leerlingen/<str:nummer>/documenten/", LeerlingDocumentenView.as_view(), name="leerling_documenten"),
    path("opps/", opps.OppsView.as_view(), name="opps"),
    path("opps/<str:nummer>/", opps.OppDetailView.as_view(), name="opp"),
    path("opps/<str:nummer>/doelen/", opps.OppDoelenView.as_view(), name="opp_doelen"),
    path("opps/<str:nummer>/acties/<str:actie>/", opps.OppActieView.as_view(), name="opp_actie"),
    path("documenten/<uuid:uuid>/bestand/", views.DocumentBestandView.as_view(), name="document_bestand"),
    path("aanvragen/", views.AanvragenView.as_view(), name="aanvragen"),
    path("aanvragen/<str:nummer>/", views.AanvraagDetailView.as_view(), name="aanvraag"),
    path("aanvragen/<str:nummer>/zienswijzen/", views.AanvraagZienswijzenView.as_view(), name="aanvraag_zienswijzen"),
    path("aanvragen/<str:nummer>/documenten/", views.AanvraagDocumentenView.as_view(), name="aanvraag_documenten"),
    path("aanvragen/<str:nummer>/acties/<str:actie>/", views.AanvraagActieView.as_view(), name="aanvraag_actie"),
    path("aanvragen/<str:nummer>/bezwaren/", bezwaar.BezwarenView.as_view(), name="bezwaren"),
    path("aanvragen/<str:nummer>/bezwaren/<int:pk>/", bezwaar.BezwaarDetailView.as_view(), name="bezwaar"),
    path("aanvragen/<str:nummer>/stemmen/", stem.StemmenView.as_view(), name="aanvraag_stemmen"),
    path("deskundigen/", pool.DeskundigenView.as_view(), name="deskundigen"),
    path("deskundigen/<int:pk>/pool/", pool.PooldeelnameView.as_view(), name="deskundige_pool"),
    path("deskundigen/<int:pk>/tarieven/", pool.AdviestariefView.as_view(), name="deskundige_tarief"),
    *thuiszitter_urls,
    *consult_urls,
    *schoolaanvraag_urls,
    *rapportage_urls,
    *financien_urls,
]
