"""Addresses of the money in the API; werkplek/api_urls.py takes them in. Each room of the house brings its own."""

from financien.begroten.api import urls as begroten
from financien.referentie.api import urls as referentie
from financien.verdelen.api import urls as verdelen

urlpatterns = [*referentie.urlpatterns, *verdelen.urlpatterns, *begroten.urlpatterns]
