"""Cases about money have the world of the tests of money."""

from tests.financien.conftest import geldwereld

__all__ = ["geldwereld"]
