"""Many requests at once, to measure speed on. Not through the services: rows only, with the access that belongs to them."""

from datetime import date, timedelta

from django.db import connection, models, transaction

from leerlingen.enums import Grond, Inschrijvingsoort, Omvang
from leerlingen.models import Inschrijving, Leerling, Toegang
from leerlingen.services import new_leerlingnummer
from swv.kern.muren import wall_context
from swv.organisatie.models import Gebruiker, Organisatie, next_numbers
from toewijzing.enums import Aanvraagonderwerp, Besluitstatus, Status, Uitkomst
from toewijzing.models import Aanvraag, Aanvraagsoort, AanvraagStatus, Besluit
from werkplek.demo import gegevens as g

BATCH = 2000
# One in nine is open: what lies at a large swv at any moment.
STATUSSEN = (Status.BESLOTEN,) * 44 + (
    Status.INGEDIEND,
    Status.ONVOLLEDIG,
    Status.BIJ_DESKUNDIGEN,
    Status.GEAGENDEERD,
    Status.CONCEPT,
    Status.INGETROKKEN,
)


def make_bulk(aantal: int, vandaag: date) -> None:
    """Spread ``aantal`` requests over the schools of the demo swv, in batches of one transaction each."""
    swv = Organisatie.objects.get(code="VO2704")
    scholen = list(Organisatie.objects.filter(soort="school", aangesloten_bij__swv=swv).order_by("pk"))
    soorten = list(Aanvraagsoort.objects.filter(swv=swv, onderwerp=Aanvraagonderwerp.LEERLING))
    by = Gebruiker.objects.earliest("pk")
    for begin in range(0, aantal, BATCH):
        with transaction.atomic(), wall_context([swv.pk, *(school.pk for school in scholen)], vandaag):
            make_batch(range(begin, min(begin + BATCH, aantal)), swv, scholen, soorten, by, vandaag)


def take_ids(model: type[models.Model], aantal: int) -> list[int]:
    """So many new ids of this table, taken from its sequence before the rows are there."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select nextval(pg_get_serial_sequence(%s, 'id')) from generate_series(1, %s)",
            [model._meta.db_table, aantal],
        )
        return [row[0] for row in cursor.fetchall()]


def draw_leerlingnummers(aantal: int) -> list[str]:
    """So many numbers that no pupil has: among a hundred thousand drawn blindly two are often the same."""
    drawn: set[str] = set()
    while len(drawn) < aantal:
        drawn |= {new_leerlingnummer() for _ in range(aantal - len(drawn))}
        with connection.cursor() as cursor:
            cursor.execute("select nummer from leerlingen_leerling where nummer = any(%s)", [list(drawn)])
            drawn -= {row[0] for row in cursor.fetchall()}
    return list(drawn)


def make_batch(
    nummers: range,
    swv: Organisatie,
    scholen: list[Organisatie],
    soorten: list[Aanvraagsoort],
    by: Gebruiker,
    vandaag: date,
) -> None:
    """One pupil and one request per number."""
    leerling_ids, inschrijving_ids = take_ids(Leerling, len(nummers)), take_ids(Inschrijving, len(nummers))
    rows = list(zip(nummers, leerling_ids, inschrijving_ids, strict=True))
    begin = vandaag - timedelta(days=900)
    leerlingnummers = draw_leerlingnummers(len(nummers))
    at = {pk: scholen[n % len(scholen)] for n, pk, _ in rows}
    Toegang.objects.bulk_create(
        Toegang(
            leerling_id=pk, organisatie=at[pk], grond=Grond.INSCHRIJVING, bron_id=ins, omvang=Omvang.DOSSIER, van=begin
        )
        for _, pk, ins in rows
    )
    Leerling.objects.bulk_create(
        Leerling(
            pk=pk,
            nummer=leerlingnummers.pop(),
            roepnaam=g.VOORNAMEN[n % 30],
            achternaam=f"{g.ACHTERNAMEN[n % 21][1]}-{n}",
            geboortedatum=date(2009, 1, 1) + timedelta(days=n % 1800),
        )
        for n, pk, _ in rows
    )
    Inschrijving.objects.bulk_create(
        Inschrijving(pk=ins, leerling_id=pk, school=at[pk], soort=Inschrijvingsoort.INSCHRIJVING, van=begin)
        for _, pk, ins in rows
    )
    volgnummers = next_numbers("aanvraag", str(vandaag.year), len(rows))
    aanvragen = Aanvraag.objects.bulk_create(
        make_aanvraag(n, pk, at[pk], swv, soorten[n % len(soorten)], by, vandaag, volgnummer)
        for (n, pk, _), volgnummer in zip(rows, volgnummers, strict=True)
    )
    AanvraagStatus.objects.bulk_create(
        AanvraagStatus(
            leerling_id=aanvraag.leerling_id,
            aanvraag=aanvraag,
            actie="indienen",
            van=Status.TER_AKKOORD,
            naar=aanvraag.status,
            versie=1,
            door=by,
        )
        for aanvraag in aanvragen
    )
    Besluit.objects.bulk_create(
        make_besluit(n, aanvraag, by, vandaag)
        for (n, _, _), aanvraag in zip(rows, aanvragen, strict=True)
        if aanvraag.status == Status.BESLOTEN
    )
    submitted = [(aanvraag, aanvraag.ontvangen_op) for aanvraag in aanvragen if aanvraag.ontvangen_op]
    Toegang.objects.bulk_create(
        Toegang(
            leerling_id=aanvraag.leerling_id,
            organisatie=swv,
            grond=Grond.AANVRAAG,
            bron_id=aanvraag.pk,
            omvang=Omvang.DOSSIER,
            van=ontvangen_op,
        )
        for aanvraag, ontvangen_op in submitted
    )


def make_aanvraag(
    n: int,
    leerling_id: int,
    school: Organisatie,
    swv: Organisatie,
    soort: Aanvraagsoort,
    by: Gebruiker,
    vandaag: date,
    volgnummer: int,
) -> Aanvraag:
    """The n-th request, not stored yet: status, days and terms follow from ``n``, so that every run gives the same."""
    status = STATUSSEN[n % len(STATUSSEN)]
    ontvangen = vandaag - timedelta(days=n % (50 if status != Status.BESLOTEN else 800))
    return Aanvraag(
        nummer=f"{vandaag.year}-{volgnummer:04d}",
        swv=swv,
        school=school,
        soort=soort,
        leerling_id=leerling_id,
        status=status,
        versie=1,
        aangemaakt_door=by,
        gevraagd_van=ontvangen,
        ontvangen_op=None if status == Status.CONCEPT else ontvangen,
        compleet_op=ontvangen if n % 3 else None,
        uiterlijk_op=None if status == Status.CONCEPT or not soort.is_awb_besluit else ontvangen + timedelta(weeks=8),
        vraag_tot=vandaag + timedelta(days=n % 20) if status == Status.ONVOLLEDIG else None,
        norm_op=None if status == Status.CONCEPT else ontvangen + timedelta(weeks=6),
    )


def make_besluit(n: int, aanvraag: Aanvraag, by: Gebruiker, vandaag: date) -> Besluit:
    """A decision that is known, not stored yet: one in nine is refused, one in twelve came too late."""
    ontvangen = aanvraag.ontvangen_op or vandaag
    dag = min(ontvangen + timedelta(days=62 if n % 12 == 0 else 5 + n % 40), vandaag)
    granted = n % 9 != 0
    return Besluit(
        leerling_id=aanvraag.leerling_id,
        aanvraag=aanvraag,
        status=Besluitstatus.BEKENDGEMAAKT,
        uitkomst=Uitkomst.TOEGEKEND if granted else Uitkomst.AFGEWEZEN,
        datum=dag,
        bekendgemaakt_op=dag,
        beslist_door=by,
        rol="directeur",
        motivering="Verzonnen, om snelheid te meten.",
        begin=dag if granted else None,
        eind=dag + timedelta(days=365) if granted else None,
    )
