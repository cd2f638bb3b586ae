"""Budgets: what is left of them, who knows it, and a decision above it."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from swv.kern.muren import wall_context
from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_bedrag import CODE, HELFT, decide, log_in, make_known, send, set_rate, set_rule
from toewijzing.models import Soortbudget, Toekenningstermijn
from toewijzing.queries import budget as budgetten
from toewijzing.queries.budget import Budgetstand, find_budgetten, get_standen

LIJST = reverse("toewijzing:budgetten")
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


def test_case_asks_the_same_number_of_queries_for_one_and_for_thirty_budgets(wereld: Any) -> None:
    set_rule(wereld, bedrag_hoogstens_leerling=Decimal(4000), bedrag_deel_bestuur=Decimal(50))
    zaak = send(wereld, gevraagd_bedrag=Decimal(1500))
    client, url = log_in(wereld[CONS]), reverse("toewijzing:aanvraag", args=[zaak.nummer])
    give(wereld, "10")
    count_queries(client, url)
    one = count_queries(client, url)
    for plek in range(29):
        give(wereld, "10", naam=f"Budget {plek}")
    assert count_queries(client, url) == one


def test_list_of_instalments_asks_the_same_number_of_queries_for_two_and_for_thirty(wereld: Any) -> None:
    set_rule(wereld, bedrag_termijnen=HELFT)
    besluit = make_known(wereld, decide(wereld, send(wereld, gevraagd_bedrag=Decimal(1000)), bedrag=Decimal(1000)))
    client, url = log_in(wereld[SECR]), reverse("toewijzing:termijnen")
    count_queries(client, url)
    two = count_queries(client, url)
    with as_eigenaar():
        first = Toekenningstermijn.objects.filter(toekenning__besluit=besluit).first()
        for plek in range(3, 31):
            first.pk, first.volgorde = None, plek
            first._state.adding = True
            first.save()
    assert count_queries(client, url) == two
