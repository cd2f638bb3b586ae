"""The ladder on the page: what was reached, what is next and when, who is asked, and doorzettingsmacht or none."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from swv.organisatie.enums import Rol
from tests.rollen import als, as_eigenaar
from tests.thuiszitters import wereld as t
from thuiszitters.calculations import Duur, Trede, describe_ladder
from thuiszitters.models import Actie, Escalatie, Escalatietrede, Thuiszitter, ThuiszitterStatus
from thuiszitters.presentatie.ladder import GEEN_MACHT, describe_macht, write_ladder
from thuiszitters.queries.ladder import get_ladder, with_ladder
from thuiszitters.services.escalatie import escalate_due
from thuiszitters.werk import get_werk

CONS, DIR, LEIDER, ZORG = Rol.CONSULENT, Rol.DIRECTEUR, Rol.SCHOOLLEIDER, Rol.ZORGCOORDINATOR
OVERLEG, TAFEL, MACHT = "Overleg school en consulent", "Thuiszitterstafel", "Doorzettingsmacht"
SINDS = date(2026, 9, 1)
LADDER = [
    Trede("Overleg", na=Duur(4, "weken")),
    Trede("Tafel", na=Duur(2, "weken"), telt_vanaf="voortgang", tafel="thuiszitterstafel"),
    Trede("Macht", macht="gemeente", beslisser="directeur"),
]


@pytest.mark.parametrize(
    ("gezet", "volgende", "komt"),
    [
        ({}, "Overleg", [date(2026, 9, 29), date(2026, 10, 15), None]),
        ({"Overleg": date(2026, 9, 29)}, "Tafel", [None, date(2026, 10, 15), None]),
        ({"Tafel": date(2026, 10, 15)}, "Macht", [date(2026, 9, 29), None, None]),
        ({"Macht": date(2026, 10, 20)}, None, [date(2026, 9, 29), date(2026, 10, 15), None]),
    ],
)
def test_next_step_and_its_day(gezet: dict[str, date], volgende: str | None, komt: list[date | None]) -> None:
    found = describe_ladder(LADDER, gezet, SINDS, date(2026, 10, 1))

    assert [each.komt_op for each in found] == komt
    assert [each.trede.naam for each in found if each.is_volgende] == ([volgende] if volgende else [])


def test_words_of_a_ladder() -> None:
    text = write_ladder(describe_ladder(LADDER, {"Overleg": SINDS}, SINDS, SINDS), thuis=True)
    assert [each.stand for each in text.treden] == [
        "bereikt op 1 september 2026", "op 15 september 2026", "met de hand, door de directeur",
    ]  # fmt: skip
    assert text.treden[1].wie == "aan de thuiszitterstafel"
    assert text.macht == "Doorzettingsmacht heeft de gemeente."
    assert write_ladder(describe_ladder(LADDER, {}, SINDS, SINDS), thuis=False).treden[0].stand == "niet nodig geweest"
    assert describe_macht(["", ""]) == GEEN_MACHT


# --- the case ---------------------------------------------------------------------------------------------------------


def open_case(client: Any, streek: Any, zaak: Any, rol: str = CONS) -> str:
    client.force_login(streek[rol])
    return " ".join(client.get(reverse("thuiszitters:zaak", args=[zaak.nummer])).content.decode().split())


def test_page_says_what_was_reached_and_what_is_next(client: Any, streek: Any) -> None:
    zaak = t.make_actief(streek, sinds=40)
    with als(streek[CONS]):
        escalate_due(swv=streek.swv, vandaag=t.vandaag())
        seen = get_ladder(with_ladder(Thuiszitter.objects.filter(pk=zaak.pk), t.vandaag()).get())

    assert [(each.trede.naam, each.gezet_op is not None, each.is_volgende) for each in seen] == [
        (OVERLEG, True, False), (TAFEL, False, True), (MACHT, False, False),
    ]  # fmt: skip
    page = open_case(client, streek, zaak)
    assert "Doorzettingsmacht heeft het samenwerkingsverband." in page
    assert "aan de thuiszitterstafel" in page
    with as_eigenaar():
        Escalatietrede.objects.filter(swv=streek.swv, naam=MACHT).delete()
    assert GEEN_MACHT in open_case(client, streek, zaak)


def test_ladder_costs_no_query_more_for_thirty_steps(client: Any, streek: Any, django_assert_num_queries: Any) -> None:
    zaak = t.make_actief(streek, sinds=40)
    open_case(client, streek, zaak)
    url = reverse("thuiszitters:zaak", args=[zaak.nummer])
    with CaptureQueriesContext(connection) as first:
        client.get(url)
    with as_eigenaar():
        for place in range(30):
            Escalatietrede.objects.create(
                swv=streek.swv, naam=f"Trede {place}", rollen=[CONS], volgorde=place + 5, van=t.dagen(100)
            )
    with django_assert_num_queries(len(first)):
        assert "Trede 29" in client.get(url).content.decode()


def test_step_without_progress_counts_from_the_last_thing_that_was_done(streek: Any) -> None:
    zaak = t.make_actief(streek, sinds=60)
    with as_eigenaar():
        Escalatietrede.objects.filter(swv=streek.swv, naam=TAFEL).update(
            na_aantal=2, na_eenheid="weken", telt_vanaf="voortgang"
        )
        Actie.objects.filter(thuiszitter=zaak).update(gedaan_op=t.dagen(13), resultaat="Gesproken.")

    def climb() -> set[str]:
        with als(streek[CONS]):
            escalate_due(swv=streek.swv, vandaag=t.vandaag())
            return set(Escalatie.objects.filter(thuiszitter=zaak).values_list("trede__naam", flat=True))

    assert climb() == {OVERLEG}
    with as_eigenaar():
        Actie.objects.filter(thuiszitter=zaak).update(gedaan_op=t.dagen(14))
    assert climb() == {OVERLEG, TAFEL}


def test_who_is_asked_has_a_line_of_work_until_something_was_done(streek: Any) -> None:
    zaak = t.make_actief(streek, sinds=100)

    def lines(rol: str) -> list[str]:
        with als(streek[rol]) as user:
            return [row.stand for row in get_werk(user, t.vandaag()) if row.titel == f"Thuiszitter {zaak.nummer}"]

    with as_eigenaar():
        Actie.objects.filter(thuiszitter=zaak, gedaan_op__isnull=False).update(gedaan_op=t.dagen(5))
    assert lines(LEIDER) == []
    with als(streek[CONS]):
        escalate_due(swv=streek.swv, vandaag=t.vandaag())
    assert [line.split(" bereikt")[0] for line in lines(LEIDER)] == [f"«{TAFEL}» (aan de thuiszitterstafel)"]
    assert len(lines(ZORG)) == 1
    for user in streek.anderen.values():
        with als(user):
            assert not any(zaak.nummer in row.titel for row in get_werk(user, t.vandaag()))
    with as_eigenaar():
        Actie.objects.filter(thuiszitter=zaak).update(gedaan_op=t.vandaag(), resultaat="Gesproken.")
    assert lines(LEIDER) == []


def test_doorzettingsmacht_is_recorded_with_its_reason_by_who_may(client: Any, streek: Any) -> None:
    zaak = t.make_actief(streek)
    with as_eigenaar():
        trede = Escalatietrede.objects.get(swv=streek.swv, naam=MACHT)
    t.step(streek, zaak, "escaleren", DIR, trede=trede, reason="Er is plaats en de school weigert.")

    with as_eigenaar():
        step = ThuiszitterStatus.objects.filter(thuiszitter=zaak, actie="escaleren").get()
        assert (step.door, step.toelichting) == (streek[DIR], "Er is plaats en de school weigert.")
        assert Escalatie.objects.get(thuiszitter=zaak, trede=trede).door == streek[DIR]


# --- beheer -----------------------------------------------------------------------------------------------------------


def trede_data(**changes: Any) -> dict[str, Any]:
    return {"uitleg": "", "na_aantal": "", "na_eenheid": "", "telt_vanaf": "verzuim", "tafel": "zorgtafel", "rollen": ["directeur"],
            "beslisser": "directeur", "macht": "gemeente", "volgorde": 4, "van": t.vandaag(), **changes}  # fmt: skip


def test_beheerder_sets_table_and_macht(client: Any, streek: Any) -> None:
    client.force_login(streek[Rol.BEHEERDER])
    url = reverse("thuiszitters:trede_nieuw")
    assert client.post(url, trede_data(naam="Burgemeester")).status_code == 302
    with as_eigenaar():
        made = Escalatietrede.objects.get(swv=streek.swv, naam="Burgemeester")
    assert (made.tafel, made.macht, made.telt_vanaf) == ("zorgtafel", "gemeente", "verzuim")
    page = client.get(reverse("thuiszitters:regels")).content.decode()
    assert "Doorzettingsmacht heeft het samenwerkingsverband of de gemeente." in page
    assert "tafel: zorgtafel" in page


@pytest.mark.parametrize(
    ("velden", "melding"),
    [
        ({"na_aantal": 3, "na_eenheid": "weken"}, "gaat nooit vanzelf"),
        ({"beslisser": ""}, "Kies wie de doorzettingsmacht"),
        ({"macht": "burgemeester"}, "macht"),
    ],
)
def test_macht_that_does_not_fit_is_refused_in_words(
    client: Any, streek: Any, velden: dict[str, Any], melding: str
) -> None:
    client.force_login(streek[Rol.BEHEERDER])
    response = client.post(reverse("thuiszitters:trede_nieuw"), trede_data(naam="Burgemeester", **velden))
    assert response.status_code == 400
    assert melding in response.content.decode()
    with as_eigenaar():
        assert not Escalatietrede.objects.filter(naam="Burgemeester").exists()


def test_database_refuses_macht_that_comes_by_itself(streek: Any) -> None:
    with as_eigenaar(), pytest.raises(IntegrityError, match="escalatietrede_macht_met_de_hand"), transaction.atomic():
        Escalatietrede.objects.create(
            swv=streek.swv, naam="X", rollen=[CONS], van=t.vandaag() - timedelta(days=1), macht="swv", na_aantal=1,
            na_eenheid="weken", beslisser=DIR,
        )  # fmt: skip
