"""Acts of who runs the installation, at the command line: ``./start --beheer`` or ``manage.py``."""

import os

from django.db import Error as DatabaseError

from swv.kern.logboek.gebeurtenis import log, record_event
from swv.kern.models import Beveiligingssoort


def record_command(opdracht: str) -> None:
    """One line that this command was given, before it runs: by which account of the machine, without its arguments.

    A database that is away or has no tables yet can't keep it; the command itself will say so.
    """
    try:
        record_event(Beveiligingssoort.OPDRACHT, kanaal="opdracht", opdracht=opdracht, account=os.getuid())
    except DatabaseError:
        log.error("opdracht_niet_vastgelegd", opdracht=opdracht)
