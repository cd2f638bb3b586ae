"""How long the quarterly return takes over 2,000 cases of five years, and in how many queries.

    ./start --meet kwartaalopgave        (with the demo data)

Everything happens in one transaction that is rolled back.
"""

import os
import random
import sys
from datetime import date, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "swv.settings")
# The cases of five years are written as the owner; what is measured runs as the application behind its wall.
os.environ["VERBAND_ROL"] = "eigenaar"

import django

django.setup()

from django.conf import settings
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from leerlingen.models import Leerling, Toegang
from swv.kern.muren import wall_context
from swv.organisatie.models import Gebruiker, Organisatie
from thuiszitters.models import Actie, Situatie, Thuiszitter, Verzuimcategorie, Verzuimperiode
from thuiszitters.queries.opgave import end_of_day, get_opgave, get_overzicht
from thuiszitters.services.opgave import send_opgave

ZAKEN, JAREN, RONDEN = 2000, 5, 7


def make_cases(swv: Organisatie, school: Organisatie, gemeente: Organisatie, by: Gebruiker, vandaag: date) -> int:
    """Cases of five years with 2 to 3 periods each, of which a part was corrected; returns the number of periods."""
    rng = random.Random(20261122)
    categorieen = {each.code: each for each in Verzuimcategorie.objects.all()}
    leerlingen = Leerling.objects.bulk_create(
        Leerling(
            nummer=f"L-X{n:06d}",
            roepnaam="Test",
            achternaam=f"Geval{n}",
            geboortedatum=date(2011, 1, 1),
            woongemeente=gemeente,
        )
        for n in range(ZAKEN)
    )
    Toegang.objects.bulk_create(
        Toegang(
            leerling=each,
            organisatie=swv,
            grond="thuiszitter",
            bron_id=1,
            omvang="zaak",
            van=vandaag - timedelta(days=3000),
        )
        for each in leerlingen
    )
    zaken, perioden = [], []
    for n, leerling in enumerate(leerlingen):
        van = vandaag - timedelta(days=rng.randint(5, JAREN * 365))
        duur = rng.randint(10, 400)
        einde = van + timedelta(days=duur) if van + timedelta(days=duur) < vandaag else None
        status = "afgesloten" if einde else "actief"
        zaken.append(
            Thuiszitter(
                leerling=leerling, nummer=f"X{n:06d}", swv=swv, school=school, gemeente=gemeente, status=status,
                casusregisseur=by, bron="school", gemeld_op=van, gemeld_door=by, categorie=categorieen["relatief"],
                sinds=van, einddatum=einde, bestemming="eigen_school" if einde else "",
            )
        )  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute("alter table thuiszitters_thuiszitter drop constraint thuiszitter_altijd_volgende_actie")
    Thuiszitter.objects.bulk_create(zaken)
    Situatie.objects.bulk_create(
        Situatie(
            leerling_id=z.leerling_id,
            thuiszitter=z,
            oorzaken=rng.sample(["angst", "gezin", "geen_zorg", "prikkels"], 2),
        )
        for z in zaken
    )
    for zaak in zaken:
        perioden += make_perioden(zaak, categorieen, by, rng)
    Verzuimperiode.objects.bulk_create(perioden)
    Actie.objects.bulk_create(
        Actie(leerling_id=z.leerling_id, thuiszitter=z, wat="x", eigenaar=by, uiterlijk=vandaag) for z in zaken
    )
    return len(perioden)


def make_perioden(
    zaak: Thuiszitter, categorieen: dict[str, Any], by: Gebruiker, rng: random.Random
) -> list[Verzuimperiode]:
    """At risk, then at home; one in five was recorded a month late and one in five corrected."""
    moment = end_of_day(zaak.sinds + timedelta(days=rng.choice([2, 5, 9, 30])))
    base = {"leerling_id": zaak.leerling_id, "thuiszitter": zaak, "vastgelegd_door": by}
    risico = Verzuimperiode(
        **base,
        categorie=categorieen["dreigend"],
        van=zaak.sinds - timedelta(days=20),
        tot=zaak.sinds,
        vastgelegd_op=moment,
    )
    soort = rng.choice(["relatief"] * 8 + ["absoluut", "vrijstelling_5a"])
    thuis = Verzuimperiode(
        **base, categorie=categorieen[soort], van=zaak.sinds, tot=zaak.einddatum, vastgelegd_op=moment
    )
    if rng.random() > 0.2:
        return [risico, thuis]
    later = moment + timedelta(days=20)
    fout = Verzuimperiode(
        **base,
        categorie=categorieen["relatief"],
        van=zaak.sinds - timedelta(days=7),
        tot=zaak.einddatum,
        vastgelegd_op=moment,
        vervallen_op=later,
    )
    thuis.vastgelegd_op = later
    return [risico, fout, thuis]


def measure(name: str, work: Any) -> None:
    """Median seconds and number of queries of this work."""
    seconds = []
    for _ in range(RONDEN):
        start = perf_counter()
        result = work()
        seconds.append(perf_counter() - start)
    with CaptureQueriesContext(connection) as captured:
        work()
    print(f"{name:<42} {median(seconds):6.3f} s (hoogste {max(seconds):.3f}) · {len(captured)} queries · {result}")


@transaction.atomic
def main() -> None:
    vandaag = timezone.localdate()
    swv = Organisatie.objects.get(code="VO2704")
    school = Organisatie.objects.filter(soort="school")[0]
    gemeente = Organisatie.objects.filter(soort="gemeente")[0]
    by = Gebruiker.objects.get(email="secretaris@demo.example")
    aantal = make_cases(swv, school, gemeente, by, vandaag)
    with connection.cursor() as cursor:
        for table in ("thuiszitters_verzuimperiode", "thuiszitters_thuiszitter", "leerlingen_toegang"):
            cursor.execute(f"analyze {table}")
        cursor.execute(f'set local role "{settings.DATABASE_ROLLEN["app"]}"')
    print(f"{ZAKEN} zaken, {aantal} perioden")
    peildatum = vandaag - timedelta(days=60)
    toen = end_of_day(peildatum)
    with wall_context([swv.pk], vandaag):
        nu = timezone.now()
        measure("kwartaalopgave, zoals nu bekend", lambda: get_opgave(swv.pk, peildatum, nu).aantallen)
        measure("kwartaalopgave, zoals toen bekend", lambda: get_opgave(swv.pk, peildatum, toen).aantallen)
        measure(
            "overzicht van een jaar",
            lambda: get_overzicht(swv.pk, peildatum - timedelta(days=365), peildatum, nu).stroom.eind,
        )
        measure(
            "vastleggen",
            lambda: send_opgave(swv=swv, peildatum=peildatum, by=by, nu=datetime.now(tz=nu.tzinfo)).volgnummer,
        )
    transaction.set_rollback(True)


if __name__ == "__main__":
    main()
