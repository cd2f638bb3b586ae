"""Many dossiers opened on one day: who reads the log is told, and sees no pupil."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Inzage
from leerlingen.werk import DAGEN, GRENS, get_werk, read_busy_days
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import als, as_eigenaar

pytestmark = pytest.mark.django_db


@pytest.fixture
def leerlingen(wereld):
    """As many pupils as is too much, at the own school."""
    return [f.LeerlingFactory(school=wereld.school).pk for _ in range(GRENS)]


@pytest.fixture
def fg(wereld):
    vandaag = timezone.localdate()
    return f.make_gebruiker(Rol.AUDITOR, wereld.swv, scope="fg", tot=vandaag + timedelta(days=9))


def look(user: Any, pks: list[int], *, dagen: int = 0, samen: bool = False, pagina: str = "dossier") -> None:
    """This person opened these, so many days ago: each at its own moment, or all ``samen`` as a list does."""
    start = timezone.make_aware(datetime.combine(timezone.localdate() - timedelta(days=dagen), datetime.min.time()))
    with as_eigenaar():
        Inzage.objects.bulk_create(
            Inzage(
                leerling_id=pk, gebruiker=user, lidmaatschap=user.lidmaatschap, pagina=pagina,
                op=start + timedelta(seconds=0 if samen else nummer),
            )
            for nummer, pk in enumerate(pks)
        )  # fmt: skip


def read(user: Any) -> list[tuple[str, str]]:
    with als(user):
        return [(line.titel, line.stand) for line in get_werk(user, timezone.localdate())]


def test_beheerder_and_fg_are_told_and_nobody_else(wereld, leerlingen, fg):
    zoco = wereld[Rol.ZORGCOORDINATOR]
    look(zoco, leerlingen)
    told = [("Veel dossiers geopend", read(wereld[Rol.BEHEERDER])[0][1])]
    assert f"{zoco.naam}: {GRENS} leerlingen op " in told[0][1]
    others = {rol: read(wereld[rol]) for rol in Rol.values if rol not in (Rol.BEHEERDER, Rol.AUDITOR)}
    assert (read(wereld[Rol.BEHEERDER]), read(fg)) == (told, told)
    assert {rol for rol, lines in others.items() if lines} == set()
    assert read(wereld.anderen[Rol.BEHEERDER]) == []


def test_line_stands_on_mijn_werk_and_leads_to_the_log(client, wereld, leerlingen):
    look(wereld[Rol.ZORGCOORDINATOR], leerlingen)
    client.force_login(wereld[Rol.BEHEERDER])
    page = client.get(reverse("werkplek:mijn_werk")).content.decode()
    assert "Veel dossiers geopend" in page
    assert f"{reverse('organisatie:beveiligingslogboek')}?wie={wereld[Rol.ZORGCOORDINATOR].pk}" in page


def test_one_less_or_the_same_ones_again_is_ordinary(wereld, leerlingen):
    look(wereld[Rol.ZORGCOORDINATOR], leerlingen[1:] * 2)
    assert read(wereld[Rol.BEHEERDER]) == []


def test_spread_over_two_days_is_ordinary(wereld, leerlingen):
    look(wereld[Rol.ZORGCOORDINATOR], leerlingen[:30])
    look(wereld[Rol.ZORGCOORDINATOR], leerlingen[30:], dagen=1)
    assert read(wereld[Rol.BEHEERDER]) == []


def test_a_list_or_file_with_many_pupils_is_no_opening_of_each(wereld, leerlingen):
    look(wereld[Rol.ZORGCOORDINATOR], leerlingen, samen=True, pagina="opp_register")
    assert read(wereld[Rol.BEHEERDER]) == []


def test_line_ends_after_a_week(wereld, leerlingen):
    look(wereld[Rol.ZORGCOORDINATOR], leerlingen, dagen=DAGEN - 1)
    look(wereld[Rol.SCHOOLLEIDER], leerlingen, dagen=DAGEN)
    assert [wereld[Rol.ZORGCOORDINATOR].naam in stand for _, stand in read(wereld[Rol.BEHEERDER])] == [True]


def test_fg_sees_the_days_that_are_looked_into_only(wereld, leerlingen, fg):
    look(wereld[Rol.ZORGCOORDINATOR], leerlingen, dagen=3)
    with as_eigenaar():
        fg.lidmaatschap_set.update(onderzoek_van=timezone.localdate() - timedelta(days=2))
    again = type(fg).objects.get(pk=fg.pk)
    assert read(again) == []
    assert len(read(wereld[Rol.BEHEERDER])) == 1


def test_database_tells_who_reads_no_log_nothing(wereld, leerlingen):
    """The application may call the function; without the proof of such a role it gives no rows."""
    look(wereld[Rol.ZORGCOORDINATOR], leerlingen)
    for user in (wereld[Rol.SECRETARIS], wereld[Rol.DIRECTEUR], wereld.anderen[Rol.BEHEERDER]):
        with als(user):
            assert read_busy_days(timezone.localdate()) == []
    with connection.cursor() as cursor:
        cursor.execute("select * from verband_veel_ingezien(now() - interval '9 days', 1)")
        assert cursor.fetchall() == []
