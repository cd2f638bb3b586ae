"""Queries and server time of the pages people open all day, on the database at hand.

    ./start --beheer demodata --aanvragen 20000
    ./start --meet paginas

Every page is opened as the person it is for, eleven times; shown are the statements to PostgreSQL (session, user,
context and savepoints included, BEGIN and COMMIT not) and the median and slowest of the last ten in milliseconds.
"""

import os
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
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
        paths = ["/", "/aanvragen/", "/aanvragen/?volgorde=uiterlijk", "/leerlingen/"]
        for path in [*paths, f"/aanvragen/{nummer}/", *other_pages(user)]:
            row = measure(client, path)
            if row:
                show(path, rol, row)
        for path, words in (("/leerlingen/", {"q": "duin"}), ("/aanvragen/", {"tekst": "duin"})):
            if row := measure_search(client, path, words):
                show(f"{path} (search)", rol, row)


def show(path: str, rol: str, row: tuple[int, float, float]) -> None:
    print(f"{path:<46}{rol:<18}{row[0]:>8}{row[1]:>11.1f}{row[2]:>9.1f}")


@contextmanager
def inside(user: Any) -> Iterator[None]:
    """Within the wall of this person."""
    from django.db import transaction
    from django.utils import timezone

    from swv.kern.muren import wall_context

    with transaction.atomic(), wall_context(user.muur_organisaties, timezone.localdate()):
        yield


def first_case(user: Any, model: Any) -> str:
    with inside(user):
        rows = model.objects.visible_to(user).exclude(besluiten=None).order_by("pk") or model.objects.visible_to(user)
        return rows.first().nummer if rows.first() else "geen"


def other_pages(user: Any) -> list[str]:
    """The pages of the other rooms, for who has them."""
    from leerlingen.models import Leerling
    from opp.models import Opp
    from swv.organisatie.enums import SCHOOLROLLEN, Rol

    if user.rol not in {*SCHOOLROLLEN, Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR}:
        return []
    with inside(user):
        pupil = Leerling.objects.visible_to(user).filter(pk__in=Opp.objects.values("leerling")).order_by("pk").first()
    pages = [f"/leerlingen/{pupil.nummer}/overzicht/"] if pupil else []
    return (
        [*pages, "/ondersteuning/", "/opp/", "/thuiszitters/"]
        if user.rol in SCHOOLROLLEN
        else [*pages, "/thuiszitters/"]
    )


def measure_search(client: Any, path: str, words: dict[str, str]) -> tuple[int, float, float] | None:
    """A list after a search: the words are behind a key in the address."""
    found = client.post(path, words)
    return measure(client, found["Location"]) if found.status_code == 302 else None


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
