"""Background jobs that survive: a row in PostgreSQL is the job, Celery only carries its id."""

from swv.kern.taken.taak import (
    LOCK_SPACE,
    TaakMislukt,
    get_soort,
    get_soorten,
    leave_to_sweep,
    plan_taak,
    register_taak,
    register_uitvoerder,
    retry_taak,
    run_taak,
    settle_taak,
    veeg_taken,
)

__all__ = [
    "LOCK_SPACE",
    "TaakMislukt",
    "get_soort",
    "get_soorten",
    "leave_to_sweep",
    "plan_taak",
    "register_taak",
    "register_uitvoerder",
    "retry_taak",
    "run_taak",
    "settle_taak",
    "veeg_taken",
]
