"""The walk over all addresses, for each scope of an auditor."""

from tests.test_adressen import adressen  # noqa: F401  # a fixture
