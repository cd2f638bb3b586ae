"""Budgets and rates: who sets them aside, and what is refused."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from swv.kern.historie import get_events
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import as_eigenaar
from tests.toewijzing.test_bedrag import CODE, log_in
from tests.toewijzing.test_budget import BEST, CONS, CONTR, DIR, LIJST, SECR, ZORG, day, give
from toewijzing.models import Aanvraagsoort, Bedragtarief, Soortbudget

NIEUW = reverse("toewijzing:budget_nieuw")
TARIEVEN, TARIEF = reverse("toewijzing:bedragtarieven"), reverse("toewijzing:bedragtarief")


def fill_in(**changes: Any) -> dict[str, Any]:
    return {
        "naam": "Arrangementen", "soorten": [CODE], "eenheid": "euro", "bedrag": "12.000", "van": day(-10).isoformat(),
        "tot_en_met": day(100).isoformat(), "bestuur": "", "school": "", **changes,
    }  # fmt: skip


# --- setting aside ----------------------------------------------------------------------------------------------------


def test_controller_sets_a_budget_aside_and_the_director_changes_it_with_history(wereld: Any) -> None:
    assert log_in(wereld[CONTR]).post(NIEUW, fill_in()).status_code == 302
    with as_eigenaar():
        row = Soortbudget.objects.get()
    url = reverse("toewijzing:budget", args=[row.pk])
    assert log_in(wereld[DIR]).post(url, fill_in(bedrag="15.000")).status_code == 302
    with as_eigenaar():
        row = Soortbudget.objects.get()
        assert {event.bedrag for event in get_events(Soortbudget)} == {12000, 15000}
    assert (row.bedrag, row.soorten, row.eenheid) == (15000, [CODE], "euro")
    assert (row.van, row.tot) == (day(-10), day(101))
    page = log_in(wereld[SECR]).get(LIJST).text
    assert "€ 15.000,00" in page


@pytest.mark.parametrize(
    ("changes", "veld"),
    [
        ({"bedrag": "-1"}, "bedrag"),
        ({"bedrag": ""}, "bedrag"),
        ({"soorten": []}, "soorten"),
        ({"soorten": ["BESTAAT-NIET"]}, "soorten"),
        ({"soorten": ["BTV"]}, "soorten"),  # grants weeks and no amount
        ({"eenheid": "emmers"}, "eenheid"),
        ({"tot_en_met": (timezone.localdate() - timedelta(days=11)).isoformat()}, "tot_en_met"),
    ],
)
def test_a_budget_that_cannot_be_is_refused_at_its_field(wereld: Any, changes: Any, veld: str) -> None:
    page = log_in(wereld[CONTR]).post(NIEUW, fill_in(**changes))
    assert page.status_code == 400
    assert veld in page.context["form"].errors


def test_a_budget_is_for_a_board_or_a_school_of_the_own_swv(wereld: Any) -> None:
    client = log_in(wereld[CONTR])
    both = client.post(NIEUW, fill_in(bestuur=wereld.bestuur.pk, school=wereld.school.pk))
    assert list(both.context["form"].errors) == ["school"]
    vreemd = f.SchoolFactory()
    assert list(client.post(NIEUW, fill_in(school=vreemd.pk)).context["form"].errors) == ["school"]
    assert client.post(NIEUW, fill_in(school=wereld.school.pk)).status_code == 302


def test_a_second_budget_of_the_same_kind_and_board_in_the_same_days_is_refused(wereld: Any) -> None:
    with as_eigenaar():
        Aanvraagsoort.objects.filter(swv=wereld.swv, code="BTV").update(vraagt_bedrag=True)
    client = log_in(wereld[CONTR])
    assert client.post(NIEUW, fill_in()).status_code == 302
    again = client.post(
        NIEUW, fill_in(naam="Nog een", soorten=["BTV", CODE], van=day(100).isoformat(), tot_en_met=day(300).isoformat())
    )
    assert again.status_code == 400
    assert "«Arrangementen»" in again.context["form"].errors["van"][0]
    # The next day, another board, another unit or another kind can be.
    for changes in (
        {"van": day(101).isoformat(), "tot_en_met": day(300).isoformat()}, {"bestuur": wereld.bestuur.pk},
        {"eenheid": "uren"}, {"soorten": ["BTV"]},
    ):  # fmt: skip
        assert client.post(NIEUW, fill_in(**changes)).status_code == 302


@pytest.mark.parametrize("rol", [SECR, CONS, ZORG, Rol.BEHEERDER, BEST])
def test_who_does_not_account_for_money_sets_nothing_aside(wereld: Any, rol: str) -> None:
    row = give(wereld, "100")
    client = log_in(wereld[rol])
    for url in (NIEUW, reverse("toewijzing:budget", args=[row.pk])):
        assert client.post(url, fill_in()).status_code == 403
    with as_eigenaar():
        assert Soortbudget.objects.get().bedrag == 100


def test_nobody_opens_the_budget_of_another_swv(wereld: Any) -> None:
    row = give(wereld, "12345")
    client = log_in(wereld.anderen[CONTR])
    assert client.get(reverse("toewijzing:budget", args=[row.pk])).status_code == 404
    assert "12.345" not in client.get(LIJST).text


# --- rates ------------------------------------------------------------------------------------------------------------


def test_another_rate_ends_the_one_before_and_both_stay(wereld: Any) -> None:
    client = log_in(wereld[CONTR])
    data = {"code": "uur", "naam": "Begeleiding", "bedrag": "85,50", "van": day(-30).isoformat()}
    assert client.post(TARIEF, data).status_code == 302
    assert client.post(TARIEF, {**data, "bedrag": "90", "van": day(10).isoformat()}).status_code == 302
    with as_eigenaar():
        rows = list(Bedragtarief.objects.order_by("van").values_list("code", "bedrag", "van", "tot"))
        assert get_events(Bedragtarief).count() == 3
    assert rows == [("UUR", Decimal("85.50"), day(-30), day(10)), ("UUR", 90, day(10), None)]
    back = client.post(TARIEF, {**data, "van": day(-1).isoformat()})
    assert (back.status_code, list(back.context["form"].errors)) == (400, ["van"])
    page = log_in(wereld[SECR]).get(TARIEVEN).text
    assert "€ 85,50" in page
    assert log_in(wereld[SECR]).post(TARIEF, data).status_code == 403
    assert "€ 85,50" not in log_in(wereld.anderen[CONTR]).get(TARIEVEN).text


@pytest.mark.parametrize(("name", "value"), [("bedrag", "-1"), ("code", "a b"), ("bedrag", "veel"), ("naam", "")])
def test_a_rate_that_cannot_be_is_refused_at_its_field(wereld: Any, name: str, value: str) -> None:
    data = {"code": "UUR", "naam": "Begeleiding", "bedrag": "85,50", "van": day().isoformat(), name: value}
    assert list(log_in(wereld[CONTR]).post(TARIEF, data).context["form"].errors) == [name]
