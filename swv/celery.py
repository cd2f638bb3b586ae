"""The Celery application. What a job does stands in the room it belongs to; see swv/kern/taken/taak.py."""

import logging
import logging.config
import os
from typing import Any

from celery import Celery, signals
from django.conf import settings

from swv.logregels import bind_context, catch_uncaught, clear_context, get_context

# The number of the request that asked for a job goes along with it.
KOP = "verband_verzoek"

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "swv.settings")
# Celery warns before it sets up its logging; a warning is a line like any other.
logging.captureWarnings(True)
app = Celery("verband")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()


@signals.setup_logging.connect
def use_our_lines(**_: Any) -> None:
    """Worker and beat write the same lines as the website, instead of Celery's own."""
    logging.config.dictConfig(settings.LOGGING)
    catch_uncaught()


@signals.before_task_publish.connect
def send_number(headers: dict[str, Any], **_: Any) -> None:
    """Who hands out a job says for which request."""
    headers[KOP] = get_context().get("verzoek")


@signals.task_prerun.connect
def begin_lines(task_id: str, task: Any, **_: Any) -> None:
    """Every line of this job says which job it is, and for which request if that is known."""
    clear_context()
    bind_context(taak=task_id, taaksoort=task.name, verzoek=task.request.get(KOP))


@signals.task_postrun.connect
def end_lines(**_: Any) -> None:
    """What follows belongs to no job."""
    clear_context()
