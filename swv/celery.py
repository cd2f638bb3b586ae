"""The Celery application. What a job does stands in the room it belongs to; see swv/kern/taken/taak.py."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "swv.settings")
app = Celery("verband")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
