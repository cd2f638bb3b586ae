"""How many of the granted hours are left: on the page, in the list, in the own hours and for a program."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from consulten.queries.uren import get_own_grants
from consulten.services.uren import Urenzaak
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.consulten import wereld as c
from tests.rollen import als, as_eigenaar
from toewijzing.calculations.urenstand import Urenstand
from toewijzing.models import Aanvraag, Aanvraagsoort, Besluit
from toewijzing.queries.urenstand import get_urenstanden

CONS, ZORG, BESTUURDER = Rol.CONSULENT, Rol.ZORGCOORDINATOR, Rol.BESTUURDER
CODE = "MAATWERK-I"


@pytest.mark.parametrize(
    ("toegekend", "gebruikt", "kort", "is_bijna_op", "is_op"),
    [
        ("40", "25", "nog 15 uur", False, False),
        ("40", "32", "nog 8 uur", False, False),  # exactly a fifth
        ("40", "32.25", "nog 7,75 uur", True, False),
        ("40", "40", "uren zijn op", False, True),
        ("40", "41.5", "1,5 uur te veel", False, True),
        ("0", "0", "uren zijn op", False, True),
    ],
)
def test_what_is_left_in_words_and_when_it_warns(
    toegekend: str, gebruikt: str, kort: str, is_bijna_op: bool, is_op: bool
) -> None:
    stand = Urenstand(Decimal(toegekend), Decimal(gebruikt))

    assert (stand.kort, stand.is_bijna_op, stand.is_op) == (kort, is_bijna_op, is_op)


def make_toegekend(wereld: Any, *, uren: int = 40, minuten: int = 0) -> Any:
    """A grant of hours that was made known, of which the consulent wrote so many minutes."""
    with as_eigenaar():  # as it is asked by default
        Aanvraagsoort.alle.filter(code=CODE).update(bedrag_wijze="totaal", bedrag_eenheid="")
    zaak = w.make_bekendgemaakt(wereld, CODE)
    with as_eigenaar():
        Aanvraagsoort.alle.filter(pk=zaak.soort_id).update(bedrag_wijze="uren", bedrag_eenheid="uren")
        # As it would have been decided: what was decided never changes otherwise.
        with connection.cursor() as cursor:
            cursor.execute("set constraints all immediate")
            cursor.execute("alter table toewijzing_besluit disable trigger user")
            Besluit.objects.filter(aanvraag=zaak).update(aantal=uren, bedrag=None, deel_bestuur=None, deel_swv=None)
            cursor.execute("alter table toewijzing_besluit enable trigger user")
            cursor.execute("set constraints all deferred")
    write(wereld, zaak, minuten)
    return read(zaak)


def write(wereld: Any, zaak: Any, minuten: int) -> None:
    """Ten hours a day at most, on days before today."""
    for terug in range(-(-minuten // 600)):
        deel = min(minuten - terug * 600, 600)
        c.make_uren(
            wereld, minuten=deel, zaak=Urenzaak(zaak.school, aanvraag=zaak), dag=c.vandaag() - timedelta(days=terug)
        )  # fmt: skip


def read(zaak: Any) -> Any:
    with as_eigenaar():
        return Aanvraag.objects.select_related("soort", "school", "swv").get(pk=zaak.pk)


def find(user: Any, zaak: Any) -> Urenstand | None:
    with als(user) as by:
        return get_urenstanden(by, [zaak]).get(zaak.pk)


@pytest.mark.parametrize("rol", [CONS, Rol.SECRETARIS, Rol.DIRECTEUR, ZORG, Rol.SCHOOLLEIDER])
def test_who_adds_up_hours_reads_what_is_left(wereld: Any, rol: str) -> None:
    assert find(wereld[rol], make_toegekend(wereld, minuten=600)) == Urenstand(Decimal(40), Decimal(10))


@pytest.mark.parametrize(
    "rol", [BESTUURDER, Rol.CVT_LID, Rol.CVT_VOORZITTER, Rol.DESKUNDIGE, Rol.LEERPLICHT, Rol.CONTROLLER]
)
def test_who_adds_up_no_hours_or_sees_no_decision_reads_nothing(wereld: Any, rol: str) -> None:
    assert find(wereld[rol], make_toegekend(wereld, minuten=600)) is None


def test_the_school_that_takes_the_pupil_reads_nothing(wereld: Any) -> None:
    zaak, ontvanger = make_toegekend(wereld, minuten=600), wereld.anderen[ZORG]
    with as_eigenaar():
        Aanvraag.objects.filter(pk=zaak.pk).update(ontvangende_school=wereld.vso)
        row = f.InschrijvingFactory(leerling=zaak.leerling, school=wereld.vso, soort="aanmelding")
        f.ToegangFactory(
            leerling=zaak.leerling, organisatie=wereld.vso, grond="aanmelding", omvang="zaak", bron_id=row.pk
        )
    with als(ontvanger) as by:
        assert Aanvraag.objects.visible_to(by).filter(pk=zaak.pk).exists()
    assert find(ontvanger, zaak) is None


@pytest.mark.parametrize("rol", [CONS, ZORG])
def test_hours_of_another_swv_are_not_counted_elsewhere(wereld: Any, rol: str) -> None:
    found = find(wereld.anderen[rol], make_toegekend(wereld, minuten=600))

    assert found is None or found.gebruikt == 0


def test_request_without_hours_or_without_a_decision_has_none_and_asks_nothing(wereld: Any) -> None:
    zaken = [w.make_bekendgemaakt(wereld), w.make_ingediend(wereld, CODE)]

    with als(wereld[CONS]) as by, CaptureQueriesContext(connection) as queries:
        assert get_urenstanden(by, [read(zaak) for zaak in zaken]) == {}

    assert not [query for query in queries if "uurregel" in query["sql"]]


@pytest.mark.parametrize(
    ("minuten", "tekst", "waarschuwing"),
    [
        (600, "geschreven 10 uur: nog 30 uur.", ""),
        (2100, "geschreven 35 uur: nog 5 uur.", "De uren zijn bijna op"),
        (2400, "geschreven 40 uur: uren zijn op.", "De uren zijn op"),
    ],
)
def test_the_page_says_it_and_warns(client: Any, wereld: Any, minuten: int, tekst: str, waarschuwing: str) -> None:
    zaak = make_toegekend(wereld, minuten=minuten)
    client.force_login(wereld[ZORG])

    page = client.get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).content.decode()

    assert f"Toegekend 40 uur, {tekst}" in page
    assert ("De uren zijn" in page) == bool(waarschuwing)
    assert waarschuwing in page


def test_list_of_the_consulent_and_own_hours_and_api_say_it(client: Any, wereld: Any) -> None:
    zaak = make_toegekend(wereld, minuten=600)
    client.force_login(wereld[CONS])

    lijst = client.post(reverse("toewijzing:aanvragen"), {"status": "alle"}, follow=True).content.decode()
    uren = client.get(reverse("consulten:uren")).content.decode()

    assert "nog 30 uur" in lijst
    assert "Toegekende uren waarop u schreef" in uren
    assert "nog 30 uur" in uren
    body = client.get(f"/api/v1/aanvragen/{zaak.nummer}/").json()
    assert body["uren"] == {
        "toegekend": "40.00", "gebruikt": "10.00", "over": "30.00", "bijna_op": False, "op": False,
    }  # fmt: skip
    client.force_login(wereld[BESTUURDER])
    assert "nog 30 uur" not in client.get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).content.decode()


def test_own_grants_hold_only_what_one_wrote_on_and_cost_as_much_with_more(wereld: Any) -> None:
    eerste = make_toegekend(wereld, minuten=60)

    def count() -> tuple[int, int]:
        with als(wereld[CONS]) as by, CaptureQueriesContext(connection) as queries:
            found = get_own_grants(by, timezone.localdate())
        return len(found), len(queries)

    number, before = count()
    for _ in range(3):
        make_toegekend(wereld, minuten=60)
    make_toegekend(wereld)  # nobody wrote on this one

    assert (number, count()) == (1, (4, before))
    with als(wereld[Rol.SECRETARIS]) as by:
        assert get_own_grants(by, timezone.localdate()) == []
    assert find(wereld[CONS], eerste) == Urenstand(Decimal(40), Decimal(1))
