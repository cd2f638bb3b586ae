"""PostgreSQL and Valkey for one installation: our own, unless the user says where others are."""

import os
import signal

from opzet import postgres, valkey
from opzet.scherm import busy
from opzet.toezicht import Part


def start_servers(stages: list[list[Part]]) -> tuple[dict[str, str], postgres.Postgres | None]:
    """Start the own PostgreSQL and Valkey where the user gave no address; returns where they are, and the database."""
    found, database = start_database(stages)
    if not os.environ.get("REDIS_URL"):
        broker = valkey.start_valkey(taken=frozenset({database.port} if database else ()))
        stages.append([Part("valkey", broker.launch, child=broker.child)])
        found |= broker.get_environment()
    return found, database


def start_database(stages: list[list[Part]]) -> tuple[dict[str, str], postgres.Postgres | None]:
    """Start the own PostgreSQL where the user gave no address; returns where it is."""
    if os.environ.get("DATABASE_URL"):
        return {}, None
    with busy("PostgreSQL starten"):
        database = postgres.start_postgres()
    stages.append([Part("postgres", database.launch, stop_signal=signal.SIGINT, child=database.child)])
    return database.get_environment(), database
