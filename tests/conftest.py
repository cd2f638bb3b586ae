"""How the tests run: one template database, every test as the application's role behind its wall.

- The owner makes and migrates one template database per state of the migrations; each worker copies it.
- Every connection then says ``set role verband_app``. Factories (tests/factories.py) and cleaning up are the only
  places that go back to the owner for a moment: see tests/rollen.py.
- A test that touches pupil rows does so through the client (the middleware sets the context) or inside ``als(user)``.
"""

import gc
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from django.core.cache import caches
from django.db import connection, connections
from django.db.backends.signals import connection_created
from django.utils.module_loading import autodiscover_modules

from tests import legen, sjabloon
from tests.rollen import become_app
from tests.volgorde import no_order_lost

# Tests never time: a slow machine is no failing property.
hypothesis.settings.register_profile("verband", deadline=None)
hypothesis.settings.load_profile("verband")

# What takes half a minute at a time comes first, the longest at the head: begun last, it would keep one core waiting for
# the other.
LANG = (
    "tests/browser/test_oprichten.py", "tests/test_nare_invoer.py", "tests/kern/test_migratiereeks.py",
    "tests/kern/test_schemabeeld.py", "tests/werkplek/test_demo.py", "tests/browser/", "tests/test_storingen.py",
)  # fmt: skip


@pytest.hookimpl(trylast=True)  # after pytest-django, which puts tests with real commits behind the others
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest; everything else keeps its place."""
    items.sort(key=lambda item: next((n for n, place in enumerate(LANG) if item.nodeid.startswith(place)), len(LANG)))


def pytest_collection_finish() -> None:
    """What is loaded by now stays: half a million objects that need not be looked through for garbage each time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def django_db_setup(django_db_blocker: Any) -> Iterator[None]:
    worker = os.environ.get("PYTEST_XDIST_WORKER", "gw")
    own = f"verband_test_{os.getpid()}_{worker}"
    with django_db_blocker.unblock():
        with connection._nodb_cursor() as cursor, sjabloon.locked(cursor):
            template = sjabloon.make_template(cursor)
            cursor.execute(f'create database "{own}" template "{template}"')
        sjabloon.use_database(own)
        connection_created.connect(become_app, dispatch_uid="become_app")
        begin = legen.Begin()
    with legen.after_commits(begin):
        yield
    with django_db_blocker.unblock():
        connections.close_all()
        connection_created.disconnect(dispatch_uid="become_app")
        with connection._nodb_cursor() as cursor:
            sjabloon.drop_database(cursor, own)


@pytest.fixture(autouse=True, scope="session")
def _order_kept() -> Iterator[None]:
    """A query that lost the order of its model fails the test that reads it."""
    with no_order_lost():
        yield


@pytest.fixture(autouse=True, scope="session")
def _jobs_known() -> None:
    """Every kind of job is registered before a test swaps the register for one of its own."""
    autodiscover_modules("tasks")


@pytest.fixture(autouse=True)
def _isolated(settings: Any, tmp_path: Path) -> None:
    """Files, mail and static files of a test stay with the test."""
    data = tmp_path / "data"
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {
        "default": {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": data}},
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    settings.CELERY_BROKER_URL = "memory://"
    settings.MFA_VERPLICHT = False
    # Wrong passwords and calls are counted per person, and each world has people with the same numbers.
    caches["snelheid"].clear()
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(scope="session")
def momentopname(django_db_setup: None, django_db_blocker: Any) -> Any:
    """The world, built once; see tests/momentopname.py."""
    from tests.momentopname import Momentopname

    with django_db_blocker.unblock():
        return Momentopname()


@pytest.fixture(scope="session")
def standen() -> dict[Any, Any]:
    """What tests made in the world before, by how it was made; see tests/standen.py."""
    return {}


@pytest.fixture
def wereld(momentopname: Any, standen: dict[Any, Any], db: None, request: Any) -> Any:
    """Two swv's with boards, schools, kinds of request and one person per role: see tests/wereld.py."""
    from tests.standen import Verloop

    wereld = momentopname.restore()
    if momentopname.silent and not replaces_code(request.node._fixtureinfo):
        wereld.verloop = Verloop(momentopname, standen).start()
    return wereld


def replaces_code(used: Any) -> bool:
    """Whether a test, or a fixture below this file, replaces code or settings: what it makes is for itself alone."""
    fixtures = [found[-1] for found in used.name2fixturedefs.values() if found[-1].baseid.startswith("tests/")]
    names = {*used.argnames, *(name for fixture in fixtures for name in fixture.argnames)}
    return bool(names & {"monkeypatch", "settings"})


@pytest.fixture
def echte_wereld(momentopname: Any, transactional_db: None) -> Any:
    """The same world with real commits, for what happens at the same moment or after a crash."""
    return momentopname.restore()
