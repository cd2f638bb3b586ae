"""When something was recorded."""

from datetime import date, datetime, time

from django.utils import timezone


def get_moment(dag: date) -> datetime:
    """Now, or noon of the day for what is recorded on behalf of another day (the demo, a transfer of old cases)."""
    now = timezone.localtime()
    return now if dag == now.date() else datetime.combine(dag, time(12), tzinfo=now.tzinfo)
