import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "swv.settings")
application = get_wsgi_application()

from django.db import connection  # noqa: E402  # Django has to be ready
from django.urls import get_resolver  # noqa: E402  # as above

from swv.checks import refuse_unsafe_database  # noqa: E402  # as above

# Here and not with the first page, so that a server that loads this once shares it among its workers.
get_resolver().url_patterns  # noqa: B018  # reading it imports every page
refuse_unsafe_database()
# What is open here can't be shared among workers.
connection.close()
if getattr(connection, "pool", None):
    connection.close_pool()  # type: ignore[attr-defined]  # of the PostgreSQL backend only
