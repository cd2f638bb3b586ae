"""A real worker on a real broker, as tests/test_storingen.py starts them."""

from tests.test_storingen import broker, worker  # noqa: F401  # fixtures
