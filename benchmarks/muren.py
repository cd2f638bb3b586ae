"""What the walls cost: database time of the pages as the application, divided by that of the owner, who has no walls.

    ./start --meet muren

Opens every page once as the person it is for, and runs the queries of that page again ``TIMES`` times in turns: as
the application and as the owner, the same SQL with the same context. Shown are, per page and size, the sum of the
fastest of its queries in milliseconds for both, and the quotient. The demo at hand is filled up with invented requests
to each of the sizes (``SIZES``, or the numbers after the command); a size it is past already is left out. After
``--rol`` only the pages of that role are measured.
"""

import argparse
import os
import time
from collections.abc import Iterable
from typing import Any

import django

SIZES = (1_000, 20_000, 100_000)
TIMES = 9
ROLLEN = ("zorgcoordinator", "secretaris", "voorzitter", "deskundige", "consulent", "bestuurder")
VOLGORDEN = ("nummer", "leerling", "soort", "school", "status", "uiterlijk", "-uiterlijk")
Statement = tuple[str, Any]
# {(page, role): (queries, ms as the application, ms as the owner)}
Figures = dict[tuple[str, str], tuple[int, float, float]]


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "swv.settings")
    django.setup()
    import psycopg
    from django.conf import settings

    settings.ALLOWED_HOSTS = ["*"]
    asked = read_arguments()
    name = settings.DATABASES["default"]["NAME"]
    # As Django does: values in the statement, none prepared. A prepared one is planned for any value, and so otherwise.
    options = {"dbname": name, "autocommit": True, "prepare_threshold": None, "cursor_factory": psycopg.ClientCursor}
    with (
        psycopg.connect(settings.DATABASE_URLS["app"], **options) as app,
        psycopg.connect(settings.DATABASE_URLS["eigenaar"], **options) as owner,
    ):
        measured: dict[int, Figures] = {}
        for size in asked.sizes or SIZES:
            if fill_up(size, owner):
                measured[size] = measure_pages(asked.rol or ROLLEN, app, owner)
    show(measured)


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="*", type=int)
    parser.add_argument("--rol", action="append", choices=ROLLEN)
    return parser.parse_args()


def show(measured: dict[int, Figures]) -> None:
    """One line per page and role, with what it cost at every size."""
    print(f"{'':<62}" + "".join(f"{size:>29,} requests" for size in measured))
    print(f"{'page':<44}{'role':<18}" + f"{'queries':>9}{'app ms':>10}{'owner ms':>10}{'ratio':>9}" * len(measured))
    for label, rol in dict.fromkeys(key for figures in measured.values() for key in figures):
        cells = [figures.get((label, rol)) for figures in measured.values()]
        print(f"{label:<44}{rol:<18}" + "".join(to_cells(each) for each in cells))


def to_cells(figure: tuple[int, float, float] | None) -> str:
    if figure is None:
        return " " * 38
    queries, mine, theirs = figure
    return f"{queries:>9}{mine:>10.2f}{theirs:>10.2f}{mine / theirs:>9.2f}"


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


def measure_pages(rollen: Iterable[str], app: Any, owner: Any) -> Figures:
    from django.test import Client

    from swv.organisatie.models import Gebruiker

    figures: Figures = {}
    for rol in rollen:
        user = Gebruiker.objects.filter(email=f"{rol}@demo.example").first()
        if user is None:
            continue
        client = Client()
        client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        for label, path, words in get_pages(user):
            if statements := record(client, path, words):
                figures[label, rol] = (len(statements), *replay(statements, user, app, owner))
    return figures


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
    """Milliseconds for all of them as the application and as the owner: the sum of the fastest of each.

    The fastest: what else the machine is doing only ever adds to it.
    """
    taken: dict[int, list[list[float]]] = {id(app): [], id(owner): []}
    for _ in range(TIMES):
        for connection in (app, owner):
            taken[id(connection)].append(run(statements, user, connection))
    sums = [sum(min(times) for times in zip(*taken[id(each)], strict=True)) for each in (app, owner)]
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
