"""How often one user may call the API. Loaded by the settings of Django REST framework: imports no views."""

from typing import cast

from django.core.cache import BaseCache, caches
from django.utils.connection import ConnectionProxy
from rest_framework.throttling import UserRateThrottle

CACHE = "snelheid"


class GebruikerThrottle(UserRateThrottle):
    """Counts in memory, per process.

    In the cache in the database a refused call would not count: its transaction is rolled back. And it would cost
    six queries a call.
    """

    cache = cast(BaseCache, ConnectionProxy(caches, CACHE))
