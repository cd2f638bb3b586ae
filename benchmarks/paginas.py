"""Queries and server time of the pages people open all day, on the database at hand.

    ./start --beheer demodata --aanvragen 20000
    python -m benchmarks.paginas        (with the environment of the installation)

Every page is opened as the person it is for, eleven times; shown are the statements to PostgreSQL (session, user,
context and savepoints included, BEGIN and COMMIT not) and the median and slowest of the last ten in milliseconds.
"""

import os
import statistics
import time
from typing import Any

import django

TIMES = 11


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "swv.settings")
    django.setup()
    from django.conf import settings
    from django.test import Client

    settings.ALLOWED_HOSTS = ["*"]
    from swv.organisatie.models import Gebruiker
    from toewijzing.models import Aanvraag

    print(f"{'page':<46}{'role':<18}{'queries':>8}{'median ms':>11}{'slowest':>9}")
    for rol in ("zorgcoordinator", "secretaris", "directeur", "voorzitter", "deskundige", "consulent"):
        user = Gebruiker.objects.get(email=f"{rol}@demo.example")
        client = Client()
        client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        nummer = first_case(user, Aanvraag)
        paths = ["/", "/aanvragen/", "/aanvragen/?volgorde=uiterlijk_op", "/aanvragen/?tekst=duin", "/leerlingen/"]
        for path in [*paths, f"/aanvragen/{nummer}/", "/leerlingen/?q=duin"]:
            row = measure(client, path)
            if row:
                print(f"{path:<46}{rol:<18}{row[0]:>8}{row[1]:>11.1f}{row[2]:>9.1f}")


def first_case(user: Any, model: Any) -> str:
    from django.db import transaction
    from django.utils import timezone

    from swv.kern.muren import wall_context

    with transaction.atomic(), wall_context(user.muur_organisaties, timezone.localdate()):
        rows = model.objects.visible_to(user).exclude(besluiten=None).order_by("pk") or model.objects.visible_to(user)
        return rows.first().nummer if rows.first() else "geen"


def measure(client: Any, path: str) -> tuple[int, float, float] | None:
    from django.db import connection

    taken, count = [], 0

    def counter(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        nonlocal count
        count += 1
        return execute(sql, params, many, context)

    for _ in range(TIMES):
        count, begin = 0, time.perf_counter()
        with connection.execute_wrapper(counter):
            response = client.get(path)
        taken.append((time.perf_counter() - begin) * 1000)
        if response.status_code != 200:
            return None
    return count, statistics.median(taken[1:]), max(taken[1:])


if __name__ == "__main__":
    main()
