"""Budgets and rates: who sets them aside, what is left, and a decision above it."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from swv.kern.historie import get_events
from swv.kern.muren import wall_context
from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_bedrag import CODE, decide, log_in, make_known, send, set_rate, set_rule
from toewijzing.models import Bedragtarief, Soortbudget
from toewijzing.queries import budget as budgetten
from toewijzing.queries.budget import Budgetstand, find_budgetten, get_standen

LIJST, NIEUW = reverse("toewijzing:budgetten"), reverse("toewijzing:budget_nieuw")
TARIEVEN, TARIEF = reverse("toewijzing:bedragtarieven"), reverse("toewijzing:bedragtarief")
ZORG, CONS, SECR, CONTR, DIR, BEST = (
    Rol.ZORGCOORDINATOR, Rol.CONSULENT, Rol.SECRETARIS, Rol.CONTROLLER, Rol.DIRECTEUR, Rol.BESTUURDER,
)  # fmt: skip


def day(over: int = 0) -> Any:
    return timezone.localdate() + timedelta(days=over)


def give(wereld: Any, bedrag: str, **columns: Any) -> Soortbudget:
    """A budget around today, as somebody set it aside before."""
    with as_eigenaar():
        return Soortbudget.objects.create(
            **{
                "swv": wereld.swv, "naam": "Arrangementen", "soorten": [CODE], "bedrag": Decimal(bedrag), "van": day(-100),
                "tot": day(200), **columns,
            }
        )  # fmt: skip


def read(wereld: Any, budget: Soortbudget, rol: str = CONTR) -> Budgetstand:
    with als(wereld[rol]):
        return get_standen([budget], day())[0]


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
    assert log_in(wereld[DIR]).post(url, fill_in(bedrag="15.000", soorten=[CODE, "BTV"])).status_code == 302
    with as_eigenaar():
        row = Soortbudget.objects.get()
        assert {event.bedrag for event in get_events(Soortbudget)} == {12000, 15000}
    assert (row.bedrag, row.soorten, row.eenheid) == (15000, [CODE, "BTV"], "euro")
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


# --- what is left -----------------------------------------------------------------------------------------------------


def test_what_is_granted_goes_off_and_what_is_asked_stands_apart(wereld: Any) -> None:
    set_rule(wereld, bedrag_deel_bestuur=Decimal(25))
    budget = give(wereld, "12000")
    zaak = send(wereld, gevraagd_bedrag=Decimal(2000))
    assert (read(wereld, budget).toegekend, read(wereld, budget).gevraagd) == (0, 1500)
    decide(wereld, zaak, bedrag=Decimal(1000), afwijking="Genoeg.")
    stand = read(wereld, budget)
    assert (stand.toegekend, stand.gevraagd, stand.over) == (750, 0, 11250)


def test_a_decision_that_was_taken_again_counts_once_and_a_refusal_not_at_all(wereld: Any) -> None:
    budget = give(wereld, "12000")
    zaak = send(wereld, gevraagd_bedrag=Decimal(2000))
    decide(wereld, zaak, bedrag=Decimal(2000))
    w.step(wereld, w.reload(zaak), "heropenen_zonder_advies", CONS, reason="Vergissing.")
    assert (read(wereld, budget).toegekend, read(wereld, budget).gevraagd) == (0, 2000)
    decide(wereld, zaak, bedrag=Decimal(1500), afwijking="Minder.")
    assert read(wereld, budget).toegekend == 1500
    ander = send(wereld, gevraagd_bedrag=Decimal(900))
    w.step(wereld, ander, "besluiten", CONS, uitkomst="afgewezen", motivering="Niet nodig.")
    assert (read(wereld, budget).toegekend, read(wereld, budget).gevraagd) == (1500, 0)


def test_only_decisions_within_the_period_of_this_kind_and_school_count(wereld: Any) -> None:
    decide(wereld, send(wereld, gevraagd_bedrag=Decimal(2000)), bedrag=Decimal(2000))
    elders = give(wereld, "1", school=wereld.zusterschool)
    rows = {
        "vandaag": give(wereld, "9", van=day(), tot=day(1)), "eerder": give(wereld, "9", van=day(-9), tot=day()),
        "later": give(wereld, "9", van=day(1), tot=day(9)), "ander": give(wereld, "9", soorten=["BTV"]), "elders": elders,
        "bestuur": give(wereld, "9", bestuur=wereld.bestuur), "school": give(wereld, "9", school=wereld.school),
        "vreemd": give(wereld, "9", bestuur=f.BestuurFactory()),
    }  # fmt: skip
    found = {name for name, row in rows.items() if read(wereld, row).toegekend == 2000}
    assert found == {"vandaag", "bestuur", "school"}
    assert all(read(wereld, row).toegekend in (0, 2000) for row in rows.values())


def test_budget_in_hours_counts_hours_beside_one_in_euro(wereld: Any) -> None:
    set_rule(wereld, bedrag_wijze="aantal", bedrag_eenheid="uren", bedrag_tarief="UUR")
    set_rate(wereld, "100")
    uren, euro = give(wereld, "40", eenheid="uren"), give(wereld, "5000")
    dagdelen = give(wereld, "40", eenheid="dagdelen")
    decide(wereld, send(wereld, gevraagd_aantal=Decimal(12)), aantal=Decimal(12))
    assert [read(wereld, row).over for row in (uren, euro, dagdelen)] == [28, 3800, 40]


def test_what_another_room_grants_counts_too(wereld: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    budget = give(wereld, "1000")
    seen: list[Any] = []

    def read_groepen(rows: Any, vandaag: Any) -> Any:
        seen.append((rows, vandaag))
        return {budget.pk: (Decimal(300), Decimal(50))}

    monkeypatch.setattr(budgetten, "_lezers", dict(budgetten._lezers))
    budgetten.register_uitgave(read_groepen)
    stand = read(wereld, budget)
    assert (stand.over, stand.gevraagd) == (700, 50)
    assert seen == [([budget], day())]


# --- who knows what ---------------------------------------------------------------------------------------------------


def test_school_and_board_see_only_what_is_set_aside_for_them(wereld: Any) -> None:
    rows = {
        "Voor iedereen": {}, "Voor ons bestuur": {"bestuur": wereld.bestuur}, "Voor onze school": {"school": wereld.school},
        "Voor de zusterschool": {"school": wereld.zusterschool}, "Voor een ander": {"bestuur": f.BestuurFactory()},
    }  # fmt: skip
    for naam, columns in rows.items():
        give(wereld, "1000", naam=naam, **columns)
    own = {"Voor ons bestuur", "Voor onze school"}
    for rol, expected in (
        (ZORG, own), (Rol.SCHOOLLEIDER, own), (BEST, {*own, "Voor de zusterschool"}), (CONTR, set(rows)), (CONS, set(rows)),
    ):  # fmt: skip
        page = log_in(wereld[rol]).get(LIJST).text
        assert {naam for naam in rows if naam in page} == expected
    assert not [naam for naam in rows if naam in log_in(wereld.anderen[ZORG]).get(LIJST).text]
    for rol in (Rol.DESKUNDIGE, Rol.CVT_LID):
        assert log_in(wereld[rol]).get(LIJST).status_code == 403


def test_a_school_learns_of_a_decision_only_once_it_is_known(wereld: Any) -> None:
    budget = give(wereld, "5000", bestuur=wereld.bestuur)
    besluit = decide(wereld, send(wereld, gevraagd_bedrag=Decimal(2000)), bedrag=Decimal(1500), afwijking="Minder.")
    assert (read(wereld, budget, ZORG).toegekend, read(wereld, budget, ZORG).gevraagd) == (0, 2000)
    assert (read(wereld, budget, SECR).toegekend, read(wereld, budget, SECR).gevraagd) == (1500, 0)
    make_known(wereld, besluit)
    assert (read(wereld, budget, ZORG).toegekend, read(wereld, budget, ZORG).gevraagd) == (1500, 0)


@pytest.mark.parametrize(
    ("wie", "ziet"),
    [("swv", True), ("school", True), ("bestuur", True), ("zusterschool", True), ("vso", False), ("ander_swv", False)],
)
def test_database_tells_the_sum_to_nobody_else(wereld: Any, wie: str, ziet: bool) -> None:
    budget = give(wereld, "5000", bestuur=wereld.bestuur)
    make_known(wereld, decide(wereld, send(wereld, gevraagd_bedrag=Decimal(2000)), bedrag=Decimal(2000)))
    pk = getattr(wereld, wie).pk
    with wall_context([pk], day(), pk), connection.cursor() as cursor:
        cursor.execute("select toegekend from verband_besteed(%s::bigint[])", [[budget.pk]])
        assert cursor.fetchall() == ([(2000,)] if ziet else [])
        assert Soortbudget.objects.filter(pk=budget.pk).exists() is ziet


def test_database_tells_nothing_without_somebody_to_act_for(wereld: Any) -> None:
    budget = give(wereld, "5000")
    with connection.cursor() as cursor:
        cursor.execute("select * from verband_besteed(%s::bigint[])", [[budget.pk]])
        assert cursor.fetchall() == []


# --- at the case and at the decision ----------------------------------------------------------------------------------


def test_who_decides_sees_what_is_left_and_the_school_only_of_its_own_board(wereld: Any) -> None:
    give(wereld, "12000", naam="Alles")
    give(wereld, "3000", naam="Ons bestuur", bestuur=wereld.bestuur)
    decide(wereld, send(wereld, gevraagd_bedrag=Decimal(2000)), bedrag=Decimal(2000))
    zaak = send(wereld, gevraagd_bedrag=Decimal(500))
    url = reverse("toewijzing:aanvraag", args=[zaak.nummer])
    page = log_in(wereld[CONS]).get(url).text
    assert "Alles: nog € 10.000,00 van € 12.000,00; er loopt voor € 500,00 aan aanvragen." in page
    assert "Ons bestuur: nog € 1.000,00 van € 3.000,00" in page
    own = log_in(wereld[ZORG]).get(url).text
    assert "Alles: nog" not in own
    assert "Ons bestuur: nog € 3.000,00 van € 3.000,00" in own
    form = log_in(wereld[CONS]).get(reverse("toewijzing:actie", args=[zaak.nummer, "besluiten"])).text
    assert "Alles: nog € 10.000,00 van € 12.000,00" in form


def test_above_what_is_left_asks_why_and_keeps_it(wereld: Any) -> None:
    give(wereld, "1000", naam="Klein")
    zaak = send(wereld, gevraagd_bedrag=Decimal(1500))
    with pytest.raises(Incomplete) as refused:
        decide(wereld, zaak, bedrag=Decimal(1500))
    (text,) = [" ".join(refused.value.fouten["boven_budget"])]
    assert "€ 500,00 meer dan er is. Klein: nog € 1.000,00 van € 1.000,00" in text
    besluit = decide(wereld, zaak, bedrag=Decimal(1500), boven_budget="Het bestuur vult aan.")
    assert besluit.boven_budget == "Het bestuur vult aan."
    url = f"{reverse('toewijzing:aanvraag', args=[zaak.nummer])}?tab=besluit"
    assert "Het bestuur vult aan." in log_in(wereld[CONS]).get(url).text
    make_known(wereld, besluit)
    assert "Het bestuur vult aan." not in log_in(wereld[ZORG]).get(url).text


def test_a_kind_may_refuse_above_what_is_left(wereld: Any) -> None:
    set_rule(wereld, bedrag_tekort="weigeren")
    give(wereld, "1000")
    zaak = send(wereld, gevraagd_bedrag=Decimal(1500))
    with pytest.raises(Incomplete) as refused:
        decide(wereld, zaak, bedrag=Decimal(1500), boven_budget="Toch maar.")
    assert "vraag de controller" in refused.value.fouten["bedrag"][-1]
    # To the cent what is left can be.
    assert decide(wereld, zaak, bedrag=Decimal(1000), afwijking="Meer is er niet.").bedrag == 1000


# --- number of queries ------------------------------------------------------------------------------------------------


def count_queries(client: Client, url: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert client.get(url).status_code == 200
    return len(queries)


def test_list_asks_the_same_number_of_queries_for_one_and_for_thirty_budgets(wereld: Any) -> None:
    client = log_in(wereld[CONTR])
    give(wereld, "10")
    count_queries(client, LIJST)
    one = count_queries(client, LIJST)
    for plek in range(29):
        give(wereld, "10", naam=f"Budget {plek}", bestuur=wereld.bestuur if plek % 2 else None)
    assert count_queries(client, LIJST) == one


def test_budgets_of_a_case_are_those_of_its_unit_day_school_and_board(wereld: Any) -> None:
    zaak = send(wereld, gevraagd_bedrag=Decimal(1500))
    fits = [give(wereld, "1", **each) for each in ({}, {"bestuur": wereld.bestuur}, {"school": wereld.school})]
    for each in (
        {"eenheid": "uren"}, {"soorten": ["BTV"]}, {"van": day(1)}, {"tot": day()}, {"school": wereld.zusterschool},
        {"bestuur": f.BestuurFactory()},
    ):  # fmt: skip
        give(wereld, "1", **each)
    with als(wereld[CONS]):
        assert find_budgetten(zaak, day()) == fits
