import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "swv.settings")
application = get_wsgi_application()

from django.core.signals import request_finished  # noqa: E402  # Django has to be ready
from django.db import connections  # noqa: E402  # as above
from django.db.backends.postgresql.base import DatabaseWrapper  # noqa: E402  # as above
from django.urls import get_resolver  # noqa: E402  # as above

from swv.checks import refuse_unsafe_installation, warn_about_passwords  # noqa: E402  # as above
from swv.logregels import catch_uncaught, clear_context  # noqa: E402  # as above

catch_uncaught()
# After the line of gunicorn about the answer, so that it still knows whose request it was.
request_finished.connect(lambda **_: clear_context(), weak=False, dispatch_uid="logcontext")

# Here and not with the first page, so that a server that loads this once shares it among its workers.
get_resolver().url_patterns  # noqa: B018  # reading it imports every page
refuse_unsafe_installation()
warn_about_passwords()
# What is open here can't be shared among workers.
database = connections["default"]
database.close()
if isinstance(database, DatabaseWrapper):
    database.close_pool()
