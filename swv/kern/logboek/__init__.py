"""The log of security events: who logged in, failed, changed a role, took a file, read this log."""

from swv.kern.logboek.gebeurtenis import collect_events, record_event
from swv.kern.logboek.opdracht import record_command
from swv.kern.logboek.termijn import clear_old_events, get_termijn, set_termijn

__all__ = ["clear_old_events", "collect_events", "get_termijn", "record_command", "record_event", "set_termijn"]
