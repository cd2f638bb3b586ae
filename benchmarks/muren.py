"""What the walls cost: database time of the pages as the application, divided by that of the owner, who has no walls.

    ./start --meet muren

Opens every page once as the person it is for, and runs the queries of that page again ``TIMES`` times in turns: as
the application and as the owner, the same SQL with the same context. Shown are, per page, the queries, the sum of
their medians in milliseconds for both, and the quotient. The demo at hand is filled up with invented requests to each
of the sizes (``SIZES``, or the numbers after the command); a size it is past already is left out.
"""

import os
import statistics
import sys
import time
from typing import Any

import django

SIZES = (1_000, 20_000, 100_000)
TIMES = 9
ROLLEN = ("zorgcoordinator", "secretaris", "voorzitter", "deskundige", "consulent", "bestuurder")
VOLGORDEN = ("nummer", "leerling", "soort", "school", "status", "uiterlijk", "-uiterlijk")
Statement = tuple[str, Any]


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "swv.settings")
    django.setup()
    import psycopg
    from django.conf import settings

    settings.ALLOWED_HOSTS = ["*"]
    sizes = [int(each) for each in sys.argv[1:]] or SIZES
    name = settings.DATABASES["default"]["NAME"]
    # As Django does: values in the statement, none prepared. A prepared one is planned for any value, and so otherwise.
    options = {"dbname": name, "autocommit": True, "prepare_threshold": None, "cursor_factory": psycopg.ClientCursor}
    with (
        psycopg.connect(settings.DATABASE_URLS["app"], **options) as app,
        psycopg.connect(settings.DATABASE_URLS["eigenaar"], **options) as owner,
    ):
        for size in sizes:
            if fill_up(size, owner):
                measure_pages(size, app, owner)


def fill_up(size: int, owner: Any) -> bool:
    """Add requests until there are so many; False when there are more already."""
    from django.utils import timezone

    from werkplek.demo.bulk import make_bulk

    (found,) = owner.execute("select count(*) from toewijzing_aanvraag").fetchone()
    if found > size * 1.1:
        return False
    if found < size * 0.95:
        make_bulk(size - found, timezone.localdate())
    owner.execute("vacuum analyze")
    return True


def measure_pages(size: int, app: Any, owner: Any) -> None:
    from django.test import Client

    from swv.organisatie.models import Gebruiker

    print(f"\n{size} requests\n{'page':<44}{'role':<18}{'queries':>8}{'app ms':>9}{'owner ms':>10}{'app/owner':>11}")
    for rol in ROLLEN:
        user = Gebruiker.objects.filter(email=f"{rol}@demo.example").first()
        if user is None:
            continue
        client = Client()
        client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        for label, path, words in get_pages(user):
            if statements := record(client, path, words):
                mine, theirs = replay(statements, user, app, owner)
                print(f"{label:<44}{rol:<18}{len(statements):>8}{mine:>9.2f}{theirs:>10.2f}{mine / theirs:>11.2f}")


def get_pages(user: Any) -> list[tuple[str, str, dict[str, str]]]:
    """(what to call it, address, words to search for) of every page that is measured."""
    from benchmarks.paginas import first_case, other_pages
    from toewijzing.models import Aanvraag

    nummer = first_case(user, Aanvraag)
    plain = ["/", "/aanvragen/", "/aanvragen/?status=alle", *(f"/aanvragen/?volgorde={each}" for each in VOLGORDEN)]
    plain += ["/leerlingen/", "/leerlingen/?volgorde=geboortedatum", "/leerlingen/?volgorde=nummer"]
    pages: list[tuple[str, str, dict[str, str]]] = [(path, path, {}) for path in plain]
    for path in (f"/aanvragen/{nummer}/", *other_pages(user)):
        pages.append((path.replace(nummer, "…"), path, {}))
    for word in ("nergensgevonden", "van den berg", "duin", "jannsen"):
        pages.append((f"/leerlingen/ ({word})", "/leerlingen/", {"q": word}))
        pages.append((f"/aanvragen/ ({word})", "/aanvragen/?status=alle", {"tekst": word}))
    return pages


def record(client: Any, path: str, words: dict[str, str]) -> list[Statement]:
    """The queries of this page, in order; nothing when this person has no such page."""
    from django.db import connection

    if words:
        found = client.post(path, words)
        if found.status_code != 302:
            return []
        path = found["Location"]
    statements: list[Statement] = []

    def listen(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        if (
            sql.lstrip("( ").upper().startswith(("SELECT", "WITH"))
            and "set_config" not in sql
            and "FOR UPDATE" not in sql
        ):
            statements.append((sql, params))
        return execute(sql, params, many, context)

    with connection.execute_wrapper(listen):
        response = client.get(path)
    return statements if response.status_code == 200 else []


def replay(statements: list[Statement], user: Any, app: Any, owner: Any) -> tuple[float, float]:
    """Milliseconds for all of them as the application and as the owner: the sum of the median of each."""
    taken: dict[int, list[list[float]]] = {id(app): [], id(owner): []}
    for _ in range(TIMES):
        for connection in (app, owner):
            taken[id(connection)].append(run(statements, user, connection))
    sums = [sum(statistics.median(times) for times in zip(*taken[id(each)], strict=True)) for each in (app, owner)]
    return sums[0], sums[1]


def run(statements: list[Statement], user: Any, connection: Any) -> list[float]:
    from django.utils import timezone

    organisaties = ",".join(str(pk) for pk in sorted(user.muur_organisaties))
    times = []
    with connection.transaction():
        connection.execute(
            "select set_config('verband.organisaties', %s, true), set_config('verband.vandaag', %s, true)",
            [organisaties, timezone.localdate().isoformat()],
        )
        for sql, params in statements:
            begin = time.perf_counter()
            connection.execute(sql, params).fetchall()
            times.append((time.perf_counter() - begin) * 1000)
    return times


if __name__ == "__main__":
    main()
