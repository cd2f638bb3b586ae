"""Instalments of grants of schools: listed by day for who accounts for money."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolaanvragen.models import Schooltermijn
from swv.organisatie.enums import Rol
from tests.rollen import as_eigenaar
from tests.schoolaanvragen import wereld as s
from tests.schoolaanvragen.test_bedrag import DELEN, make_kind
from tests.schoolaanvragen.wereld import CONS, DIR, SECR, ZORG


def make_grant(wereld: Any) -> Any:
    return s.grant(wereld, s.make_ingediend(wereld, "GRENS", bedrag=Decimal(1000)))


def open_list(client: Any, user: Any, **filter: str) -> Any:
    client.force_login(user)
    return client.get(reverse("schoolaanvragen:termijnen"), filter)


def test_instalments_are_listed_by_day_with_the_way_to_their_request(client: Any, wereld: Any) -> None:
    make_kind(wereld, bedrag_termijnen=DELEN)
    zaak = make_grant(wereld)
    for rol in (Rol.CONTROLLER, SECR, DIR):
        page = open_list(client, wereld[rol])
        assert page.status_code == 200
        amounts = [page.text.index(text) for text in ("€ 600,00", "€ 300,00", "€ 100,00")]
        assert amounts == sorted(amounts)
        assert "nog niet bekend" in page.text
        assert reverse("schoolaanvragen:aanvraag", args=[zaak.nummer]) in page.text
        assert wereld.school.naam in page.text


def test_a_period_leaves_out_what_is_due_on_another_day(client: Any, wereld: Any) -> None:
    make_kind(wereld, bedrag_termijnen=DELEN)
    make_grant(wereld)
    today: date = s.vandaag()
    page = open_list(client, wereld[Rol.CONTROLLER], van=str(today), tot_en_met=str(today + timedelta(days=1))).text
    assert "€ 600,00" in page
    assert "€ 300,00" not in page
    assert "€ 100,00" not in page


def test_nobody_else_and_no_other_swv_sees_them(client: Any, wereld: Any) -> None:
    make_kind(wereld, bedrag_termijnen=DELEN)
    zaak = make_grant(wereld)
    for rol in (ZORG, CONS, Rol.BESTUURDER, Rol.CVT_VOORZITTER, Rol.BEHEERDER):
        assert open_list(client, wereld[rol]).status_code == 403
    ander = open_list(client, wereld.anderen[SECR])
    assert ander.status_code == 200
    assert zaak.nummer not in ander.text
    assert "€ 600,00" not in ander.text


def test_both_lists_lead_to_each_other(client: Any, wereld: Any) -> None:
    client.force_login(wereld[Rol.CONTROLLER])
    for name in ("toewijzing:termijnen", "schoolaanvragen:termijnen"):
        page = client.get(reverse(name)).text
        assert f'href="{reverse("toewijzing:termijnen")}"' in page
        assert f'href="{reverse("schoolaanvragen:termijnen")}"' in page


def test_thirty_instalments_cost_no_more_queries_than_three(client: Any, wereld: Any) -> None:
    make_kind(wereld, bedrag_termijnen=DELEN)
    zaak = make_grant(wereld)
    client.force_login(wereld[Rol.CONTROLLER])
    url = reverse("schoolaanvragen:termijnen")

    def count() -> int:
        client.get(url)
        with CaptureQueriesContext(connection) as found:
            assert client.get(url).status_code == 200
        return len(found)

    few = count()
    with as_eigenaar():
        Schooltermijn.objects.bulk_create(
            Schooltermijn(besluit=zaak.besluit, volgorde=10 + nr, bedrag=Decimal(1), op=s.vandaag(), voorwaarde="x")
            for nr in range(30)
        )
    # A full page does not look for what has no day yet.
    assert count() <= few
