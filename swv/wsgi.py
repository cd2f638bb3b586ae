import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "swv.settings")
application = get_wsgi_application()

from swv.checks import refuse_unsafe_database  # noqa: E402  # Django has to be ready

refuse_unsafe_database()
