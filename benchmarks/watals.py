"""Server time of «Wat als …?» for an swv of 60 boards, on a database of one's own that is left as it was.

    ./start --meet watals

One swv with 60 boards, 180 schools, three counts per school and a model of 12 rules is made in a transaction that is
rolled back. Shown are queries and milliseconds of the answer to one changed number (eleven times, the first left out),
and of the pages of the scenario.
"""

import os
import statistics
import time
from datetime import date
from typing import Any

import django

TIMES = 11
BESTUREN, SCHOLEN = 60, 3
JAAR = 2027


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "swv.settings")
    django.setup()
    from django.conf import settings
    from django.db import transaction
    from django.test import Client

    settings.ALLOWED_HOSTS, settings.MFA_VERPLICHT = ["*"], False
    with transaction.atomic():
        user, verdeling = make_swv()
        client = Client()
        client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        base = f"/geld/verdelingen/{verdeling.pk}/"
        print(f"{BESTUREN} boards, {BESTUREN * SCHOLEN} schools, {verdeling.model.regels.count()} rules")
        for label, method, path, data in (
            ("answer to one changed number", "post", f"{base}wat-als/uitkomst/", {"tarief:vaste_voet": "12000"}),
            ("page «Wat als …?»", "get", f"{base}wat-als/", {}),
            ("page of the scenario, per board", "get", base, {}),
            ("page of the scenario, per school", "get", base, {"per": "school"}),
        ):
            queries, taken = measure(client, method, path, data)
            print(
                f"{label:<36}{queries:>4} queries{statistics.median(taken):>8.1f} ms median{max(taken):>8.1f} ms slowest"
            )
        transaction.set_rollback(True)


def make_swv() -> tuple[Any, Any]:
    from financien.referentie.models import Tarief, Telling
    from financien.verdelen.services.verdeling import create_verdeling
    from swv.organisatie.models import Aansluiting, Gebruiker, Lidmaatschap, Organisatie

    begin = date(JAAR - 3, 1, 1)
    swv = Organisatie.objects.create(soort="swv", code="PO9999", naam="Meting", sector="po")
    schools = []
    for number in range(BESTUREN):
        board = Organisatie.objects.create(soort="bestuur", code=f"99{number:03}", naam=f"Bestuur {number}")
        own = [
            Organisatie(
                soort="school", naam=f"School {number}-{each}", brin=f"{number:02}{'XYZ'[each]}Q", vestiging="00",
                schoolsoort="bao", bestuur=board,
            )
            for each in range(SCHOLEN)
        ]  # fmt: skip
        schools += Organisatie.objects.bulk_create(own)
        Aansluiting.objects.bulk_create(Aansluiting(swv=swv, organisatie=each, van=begin) for each in [board, *own])
    user = Gebruiker.objects.create_user("meting@voorbeeld.example", naam="Meting")
    Lidmaatschap.objects.create(gebruiker=user, rol="controller", organisatie=swv, van=begin)
    common = {"swv": swv, "bron": "meting", "status": "definitief"}
    Telling.objects.bulk_create(
        Telling(organisatie=school, code=code, datum=date(JAAR - 1, 2, 1), aantal=50 + place, **common)
        for place, school in enumerate(schools)
        for code in ("leerlingen", "opp", "locaties")
    )
    for code, bedrag in (("te_verdelen", 30_000_000), ("vaste_voet", 7_000), ("basis", 106)):
        Tarief.objects.create(code=code, van=date(JAAR, 1, 1), bedrag=bedrag, **common)
    return user, create_verdeling(model=make_model(swv), naam="Meting")


def make_model(swv: Any) -> Any:
    from financien.verdelen.services.verdeelmodel import add_regel, create_model

    model = create_model(swv=swv, naam="Meting", jaar=JAAR, periode="kalenderjaar")
    pupils = [{"telling": "leerlingen"}]
    add_regel(model=model, soort="pot", label="Pot", parameters={"pot": "pot", "naam": "Pot", "tarief": "te_verdelen"})
    for number in range(4):
        add_regel(
            model=model, soort="vaste_voet", label=f"Voet {number}",
            parameters={"per": "school", "tarief": "vaste_voet", "pot": "pot"},
        )  # fmt: skip
        add_regel(
            model=model, soort="bedrag_per_leerling", label=f"Basis {number}",
            parameters={"niveau": "school", "tarieven": [{"telling": "leerlingen", "tarief": "basis"}], "pot": "pot"},
        )  # fmt: skip
    for number, key in enumerate((pupils, [{"telling": "opp"}])):
        add_regel(
            model=model, soort="pot_naar_sleutel", label=f"Sleutel {number}",
            parameters={"pot": "pot", "sleutel": key, "procent": "50" if number == 0 else "100"},
        )  # fmt: skip
    add_regel(
        model=model, soort="vloer_plafond", label="Vloer",
        parameters={"niveau": "school", "soort_grens": "bedrag", "minimum": "1000"},
    )  # fmt: skip
    return model


def measure(client: Any, method: str, path: str, data: dict[str, str]) -> tuple[int, list[float]]:
    from django.db import connection

    taken, count = [], 0

    def counter(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        nonlocal count
        count += 1
        return execute(sql, params, many, context)

    for _ in range(TIMES):
        count, begin = 0, time.perf_counter()
        with connection.execute_wrapper(counter):
            response = getattr(client, method)(path, data)
        taken.append((time.perf_counter() - begin) * 1000)
        if response.status_code != 200:
            raise SystemExit(f"{path}: {response.status_code}")
    return count, taken[1:]


if __name__ == "__main__":
    main()
