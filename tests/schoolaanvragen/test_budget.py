"""Budgets of requests of schools: PO-A's fund and PO-C's quick money, who knows what, and granting above what is left."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolaanvragen.models import Schoolbesluit
from schoolaanvragen.services.hulp import add_to_hulp
from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.api.conftest import make_client
from tests.rollen import als, as_eigenaar
from tests.schoolaanvragen import wereld as s
from toewijzing.models import Soortbudget
from toewijzing.queries.budget import Budgetstand, get_standen

ZORG, BESTUUR, DIR, SECR, CONTR = Rol.ZORGCOORDINATOR, Rol.BESTUURDER, Rol.DIRECTEUR, Rol.SECRETARIS, Rol.CONTROLLER


def give(wereld: Any, bedrag: int, code: str = "FONDS", **columns: Any) -> Soortbudget:
    """A budget around today for one kind."""
    s.make_soorten(wereld)
    with as_eigenaar():
        return Soortbudget.objects.create(
            **{
                "swv": wereld.swv, "naam": "Fonds", "soorten": [code], "bedrag": Decimal(bedrag),
                "van": s.vandaag() - timedelta(days=100), "tot": s.vandaag() + timedelta(days=200), **columns,
            }
        )  # fmt: skip


def read(wereld: Any, budget: Soortbudget, rol: str = CONTR) -> Budgetstand:
    with als(wereld[rol]):
        return get_standen([budget], s.vandaag())[0]


def ask(wereld: Any, bedrag: int, **kwargs: Any) -> Any:
    return s.make_ingediend(wereld, "FONDS", bedrag=Decimal(bedrag), **kwargs)


def test_po_a_of_its_fund_of_12000_with_3500_granted_there_is_8500_left(client: Any, wereld: Any) -> None:
    budget = give(wereld, 12000)
    s.grant(wereld, ask(wereld, 3500))
    s.grant(wereld, ask(wereld, 900), uitkomst="afgewezen")
    zaak = ask(wereld, 2000)

    stand = read(wereld, budget)
    assert (stand.toegekend, stand.over, stand.gevraagd) == (3500, 8500, 2000)
    client.force_login(wereld[DIR])
    for url in (
        reverse("schoolaanvragen:aanvraag", args=[zaak.nummer]),
        reverse("schoolaanvragen:stap", args=[zaak.nummer, "besluiten"]),
    ):
        assert "Fonds: nog € 8.500,00 van € 12.000,00" in client.get(url).text.replace("\xa0", " ")


def test_po_c_of_10000_quick_money_with_1500_and_500_added_there_is_8000_left(client: Any, wereld: Any) -> None:
    budget = give(wereld, 10000, "SNEL", naam="Smeerolie")
    hulp = s.make_hulp(wereld, bedrag=Decimal(1500))
    with als(wereld[SECR]) as by:
        add_to_hulp(hulp=hulp, bedrag=Decimal(500), motivering="Twee weken langer.", by=by, vandaag=s.vandaag())

    assert read(wereld, budget).over == 8000
    client.force_login(wereld[DIR])
    for url in (reverse("schoolaanvragen:hulp", args=[hulp.nummer]), reverse("schoolaanvragen:hulp_nieuw")):
        assert "Smeerolie: nog € 8.000,00 van € 10.000,00" in client.get(url).text.replace("\xa0", " ")


def test_only_what_is_of_its_school_board_kind_unit_and_period_counts(wereld: Any) -> None:
    s.make_soorten(wereld)
    vandaag, dag = s.vandaag(), timedelta(days=1)
    s.grant(wereld, ask(wereld, 3500))
    rows = {
        "vandaag": give(wereld, 9, van=vandaag, tot=vandaag + dag), "school": give(wereld, 9, school=wereld.school),
        "bestuur": give(wereld, 9, bestuur=wereld.bestuur), "eerder": give(wereld, 9, tot=vandaag),
        "later": give(wereld, 9, van=vandaag + dag), "soort": give(wereld, 9, "GROEP"),
        "zuster": give(wereld, 9, school=wereld.zusterschool), "vreemd": give(wereld, 9, bestuur=f.BestuurFactory()),
        "uren": give(wereld, 9, eenheid="uren"), "ander swv": give(wereld, 9, swv=wereld.ander_swv),
    }  # fmt: skip

    wie = {name: DIR if name != "ander swv" else None for name in rows}
    found = {name for name, row in rows.items() if wie[name] and read(wereld, row).toegekend == 3500}
    assert found == {"vandaag", "school", "bestuur"}
    with als(wereld.anderen[DIR]):
        assert get_standen([rows["ander swv"]], vandaag)[0].toegekend == 0


def test_a_budget_in_hours_counts_hours(wereld: Any) -> None:
    budget = give(wereld, 80, "CLUSTER", eenheid="uren")
    zaak = s.make_ingediend(wereld, "CLUSTER", scholen=[wereld.zusterschool])
    assert (read(wereld, budget).toegekend, read(wereld, budget).gevraagd) == (0, 50)
    s.grant(wereld, zaak)

    assert (read(wereld, budget).toegekend, read(wereld, budget).gevraagd) == (50, 0)


def test_a_school_and_its_board_see_only_what_is_set_aside_for_them(client: Any, wereld: Any) -> None:
    give(wereld, 12000, naam="Voor iedereen")
    give(wereld, 4000, naam="Voor ons bestuur", bestuur=wereld.bestuur)
    give(wereld, 3000, naam="Voor onze school", school=wereld.school)
    zaak = ask(wereld, 2000)
    url = reverse("schoolaanvragen:aanvraag", args=[zaak.nummer])

    for rol in (ZORG, BESTUUR):
        client.force_login(wereld[rol])
        page = client.get(url).text
        assert "Voor iedereen" not in page
        assert "Voor ons bestuur: nog" in page
        assert "Voor onze school: nog" in page
    client.force_login(wereld[DIR])
    assert "Voor iedereen: nog" in client.get(url).text


# --- above what is left ---------------------------------------------------------------------------------------------


def test_above_what_is_left_a_decision_asks_why_and_keeps_it_for_the_swv(client: Any, wereld: Any) -> None:
    give(wereld, 3000)
    zaak = ask(wereld, 3500)
    with pytest.raises(Incomplete) as refused:
        s.grant(wereld, zaak)
    text = " ".join(refused.value.fouten["boven_budget"])
    assert "€ 500,00 meer dan er is. Fonds: nog € 3.000,00 van € 3.000,00" in text.replace("\xa0", " ")
    assert s.reload(zaak).status == "ingediend"

    s.grant(wereld, zaak, boven_budget="De reserve vult het aan.")
    with as_eigenaar():
        assert Schoolbesluit.objects.get().boven_budget == "De reserve vult het aan."
    url = reverse("schoolaanvragen:aanvraag", args=[zaak.nummer])
    client.force_login(wereld[DIR])
    assert "De reserve vult het aan." in client.get(url).text
    client.force_login(wereld[ZORG])
    assert "De reserve vult het aan." not in client.get(url).text


def test_a_refusal_to_the_school_asks_nothing_of_the_budget(wereld: Any) -> None:
    give(wereld, 1)

    assert s.grant(wereld, ask(wereld, 3500), uitkomst="afgewezen").status == "afgewezen"


def test_a_kind_may_refuse_above_what_is_left_and_offers_no_reason(client: Any, wereld: Any) -> None:
    s.make_soort(wereld.swv, "STRENG", onderwerp="school", bedrag_tekort="weigeren")
    give(wereld, 3000, "STRENG")
    zaak = s.make_ingediend(wereld, "STRENG", bedrag=Decimal(3500))
    client.force_login(wereld[DIR])
    form = client.get(reverse("schoolaanvragen:stap", args=[zaak.nummer, "besluiten"])).text
    assert "Meer dan er over is, kan niet." in form
    assert "boven_budget" not in form

    with pytest.raises(Incomplete) as refused:
        s.grant(wereld, zaak, boven_budget="Toch maar.")
    assert "vraag de controller" in refused.value.fouten["bedrag"][-1]
    # To the cent what is left can be.
    assert s.grant(wereld, zaak, bedrag=Decimal(3000)).besluit.bedrag == 3000


def test_quick_money_above_what_is_left_asks_why_when_it_is_given_and_when_it_is_added_to(wereld: Any) -> None:
    give(wereld, 1000, "SNEL")
    with pytest.raises(ValidationError) as refused:
        s.make_hulp(wereld, bedrag=Decimal(1200))
    assert set(refused.value.message_dict) == {"boven_budget"}
    hulp = s.make_hulp(wereld, bedrag=Decimal(1000))

    with als(wereld[SECR]) as by:
        with pytest.raises(ValidationError) as refused:
            add_to_hulp(hulp=hulp, bedrag=Decimal(100), motivering="", by=by, vandaag=s.vandaag())
        assert set(refused.value.message_dict) == {"boven_budget"}
        made = add_to_hulp(
            hulp=hulp, bedrag=Decimal(100), motivering="", by=by, vandaag=s.vandaag(), boven_budget="Uit de reserve."
        )
        assert made.boven_budget == "Uit de reserve."


def test_the_api_asks_why_too(wereld: Any) -> None:
    give(wereld, 1000, "SNEL")
    data = {
        "soort": "SNEL", "school": f"{wereld.school.brin}{wereld.school.vestiging}", "bedrag": "1500.00", "weken": 10,
        "van": str(s.vandaag()), "waarvoor": "Extra handen in de klas",
    }  # fmt: skip
    client = make_client(wereld[DIR])

    refused = client.post("/api/v1/snelle-hulp/", data, format="json")
    assert refused.status_code == 400
    assert "boven_budget" in str(refused.json())
    data["boven_budget"] = "De reserve vult het aan."
    assert client.post("/api/v1/snelle-hulp/", data, format="json").status_code == 201


def test_a_decision_holds_the_budget_until_it_is_done(wereld: Any) -> None:
    """Somebody else who decides waits, so that what one of both spends is seen by the other."""
    give(wereld, 12000)
    zaak = ask(wereld, 3500)
    with CaptureQueriesContext(connection) as queries:
        s.grant(wereld, zaak)
    asked = [each["sql"] for each in queries if "toewijzing_soortbudget" in each["sql"]]
    sums = next(place for place, sql in enumerate(asked) if "schoolaanvragen_hulpregel" in sql)

    assert "FOR UPDATE" in asked[sums - 1] or any("FOR UPDATE" in sql for sql in asked[:sums])


# --- number of queries ----------------------------------------------------------------------------------------------


def test_the_page_asks_the_same_number_of_queries_for_one_and_for_thirty_budgets(client: Any, wereld: Any) -> None:
    give(wereld, 1000)
    zaak = ask(wereld, 2000)
    client.force_login(wereld[DIR])
    url = reverse("schoolaanvragen:aanvraag", args=[zaak.nummer])

    def count() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert client.get(url).status_code == 200
        return len(queries)

    count()
    one = count()
    for plek in range(29):
        give(wereld, 10, naam=f"Budget {plek}", bestuur=wereld.bestuur if plek % 2 else None)
    assert count() == one
