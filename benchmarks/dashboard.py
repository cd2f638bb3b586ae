"""Queries and server time of the dashboard and one indicator, on the database at hand, with the charts cached.

    ./start --beheer demodata --aanvragen 20000
    ./start --meet dashboard

First the figures are counted, as the background job does; that time is shown apart. Then every page is opened eleven
times; shown are the statements to PostgreSQL (session, user, context and savepoints included, BEGIN and COMMIT not) and
the median and slowest of the last ten in milliseconds.
"""

import os
import time

import django

PADEN = (
    "/sturing/",
    "/sturing/?jaar=2025-2026",
    "/sturing/indicatoren/op_tijd_wet/",
    "/sturing/indicatoren/aanvragen_per_1000/",
    "/sturing/indicatoren/aanvragen/rijen/",
    "/api/v1/indicatoren/",
)
ROLLEN = ("directeur", "controller", "secretaris", "bestuurder", "schoolleider")


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "swv.settings")
    django.setup()
    from django.conf import settings
    from django.test import Client

    from benchmarks.paginas import measure
    from swv.organisatie.models import Gebruiker

    settings.ALLOWED_HOSTS = ["*"]
    count()
    print(f"{'page':<46}{'role':<18}{'queries':>8}{'median ms':>11}{'slowest':>9}")
    for rol in ROLLEN:
        client = Client()
        client.force_login(
            Gebruiker.objects.get(email=f"{rol}@demo.example"), backend="django.contrib.auth.backends.ModelBackend"
        )
        for path in PADEN:
            row = measure(client, path)
            if row:
                print(f"{path:<46}{rol:<18}{row[0]:>8}{row[1]:>11.1f}{row[2]:>9.1f}")


def count() -> None:
    """Count the demo swv inside its wall, as the job does, and say how long that took."""
    from django.db import transaction
    from django.utils import timezone

    from rapportage.indicatoren.models import Aanvraagcijfer
    from rapportage.indicatoren.services.tellen import update_cijfers
    from swv.kern.muren import wall_context
    from swv.organisatie.models import Organisatie
    from toewijzing.models import Aanvraag

    swv, vandaag = Organisatie.objects.get(code="VO2704"), timezone.localdate()
    with transaction.atomic(), wall_context([swv.pk], vandaag):
        begin = time.perf_counter()
        update_cijfers(swv_id=swv.pk, vandaag=vandaag)
        took = time.perf_counter() - begin
        aanvragen = Aanvraag.objects.filter(swv=swv).count()
    rows = Aanvraagcijfer.objects.filter(swv=swv).count()
    print(f"counted {aanvragen} requests into {rows} rows in {took:.2f} s (background job)\n")


if __name__ == "__main__":
    main()
