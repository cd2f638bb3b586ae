"""That there is no recent back-up stands on the first page of the beheerder, and of nobody else."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db.migrations.recorder import MigrationRecorder
from django.urls import reverse
from django.utils import timezone

from swv.kern.models import Afloop, Beveiligingsgebeurtenis, Beveiligingssoort
from swv.organisatie.enums import Rol
from tests.rollen import as_eigenaar
from werkplek.werk.reservekopie import describe_reservekopie, get_last_reservekopie, get_werk

TITEL = "Geen reservekopie van vannacht"
NU = timezone.make_aware(datetime(2026, 11, 29, 9, 0))


def record(ago: timedelta, uitkomst: str = Afloop.GELUKT, soort: str = Beveiligingssoort.RESERVEKOPIE) -> None:
    with as_eigenaar():
        Beveiligingsgebeurtenis.objects.create(
            soort=soort, uitkomst=uitkomst, op=timezone.now() - ago, kanaal="opdracht", gegevens={}
        )


def begin(ago: timedelta) -> None:
    """The installation is so old."""
    with as_eigenaar():
        MigrationRecorder.Migration.objects.update(applied=timezone.now() - ago)


def get_titles(client: Any, user: Any) -> list[str]:
    client.force_login(user)
    vakken = client.get(reverse("werkplek:mijn_werk")).context["vakken"]
    return [regel.titel for vak in vakken for regel in vak.regels if vak.titel == "Te laat"]


@pytest.mark.parametrize(
    ("last", "since", "stand"),
    [
        (None, timedelta(hours=26), None),
        (None, timedelta(hours=27), "er is er nog geen; vraag wie Verband draait om ernaar te kijken"),
        (timedelta(hours=26), timedelta(hours=26), None),
        (timedelta(hours=27), timedelta(hours=27), "de laatste is van 28 november 2026; vraag wie Verband draait om ernaar te kijken"),
    ],
)  # fmt: skip
def test_line_comes_after_26_hours(last: timedelta | None, since: timedelta, stand: str | None) -> None:
    found = describe_reservekopie((NU - last if last else None, NU - since), NU)
    assert [(regel.titel, regel.stand) for regel in found] == ([(TITEL, stand)] if stand else [])


def test_beheerder_is_told_and_others_are_not(client: Any, wereld: Any) -> None:
    begin(timedelta(days=3))
    told = {rol for rol, user in wereld.mensen.items() if TITEL in get_titles(client, user)}
    assert told == {Rol.BEHEERDER}


def test_recent_backup_takes_the_line_away(client: Any, wereld: Any) -> None:
    begin(timedelta(days=3))
    record(timedelta(hours=1))
    assert TITEL not in get_titles(client, wereld[Rol.BEHEERDER])


def test_failed_or_old_backup_and_another_event_do_not_count(client: Any, wereld: Any) -> None:
    begin(timedelta(days=3))
    record(timedelta(hours=30))
    record(timedelta(hours=1), Afloop.GEWEIGERD)
    record(timedelta(hours=1), soort=Beveiligingssoort.TERUGGEZET)
    assert TITEL in get_titles(client, wereld[Rol.BEHEERDER])
    last, since = get_last_reservekopie()
    assert last == since
    assert timedelta(hours=30) <= timezone.now() - since < timedelta(hours=31)


def test_new_installation_waits_for_its_first_night(client: Any, wereld: Any) -> None:
    begin(timedelta(hours=2))
    assert TITEL not in get_titles(client, wereld[Rol.BEHEERDER])


def test_demo_says_nothing(client: Any, wereld: Any, settings: Any) -> None:
    begin(timedelta(days=3))
    settings.DEMO = True
    assert TITEL not in get_titles(client, wereld[Rol.BEHEERDER])


@pytest.mark.parametrize("rol", [Rol.BEHEERDER, Rol.SECRETARIS])
def test_it_takes_two_queries_at_most(wereld: Any, rol: str, django_assert_num_queries: Any) -> None:
    user = wereld[rol]
    assert user.rol == rol
    with django_assert_num_queries(2 if rol == Rol.BEHEERDER else 0):
        get_werk(user, timezone.localdate())
