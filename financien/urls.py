"""Addresses of the money, all under /geld/ and in one namespace: each room of the house brings its own."""

from financien.begroten import urls as begroten
from financien.referentie import urls as referentie
from financien.verdelen import urls as verdelen

app_name = "financien"
urlpatterns = [*referentie.urlpatterns, *verdelen.urlpatterns, *begroten.urlpatterns]
