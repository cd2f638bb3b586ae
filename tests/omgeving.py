"""Loaded before Django (pyproject: ``-p tests.omgeving``): tests log in as the owner of the schema.

The owner makes the test database; every connection then continues as the application (tests/conftest.py).
"""

import os
import tempfile

os.environ["VERBAND_ROL"] = "eigenaar"
os.environ.setdefault("SECRET_KEY", "alleen-voor-de-tests")
os.environ["MFA_VERPLICHT"] = "True"
os.environ["DEMO"] = "False"
os.environ["DEBUG"] = "False"
os.environ["VERBAND_TESTDATA"] = os.environ.get("VERBAND_TESTDATA") or tempfile.mkdtemp(prefix="verband-test-")
# Playwright's synchronous interface runs an event loop in the thread of the test.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
