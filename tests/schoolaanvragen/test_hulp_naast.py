"""More quick money for one school in the same weeks: together it stays within the bound of the kind."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction

from schoolaanvragen.models import Hulpregel, Snellehulp
from schoolaanvragen.services.hulp import add_to_hulp, stop_hulp
from swv.kern.models import Bericht
from swv.organisatie.enums import Rol
from tests.rollen import als, as_eigenaar
from tests.schoolaanvragen import wereld as s
from tests.schoolaanvragen.test_api import make_client
from tests.schoolaanvragen.wereld import CONS, DIR, SECR, ZORG

API = "/api/v1/snelle-hulp/"


def day(dagen: int) -> date:
    """So many days from today."""
    return s.vandaag() + timedelta(days=dagen)


def refuse(wereld: Any, **kwargs: Any) -> dict[str, list[str]]:
    """{field: why not} of quick money that is not given."""
    with pytest.raises(ValidationError) as refused:
        s.make_hulp(wereld, **kwargs)
    return dict(refused.value.message_dict)


def test_a_second_gift_for_the_same_weeks_counts_with_the_first_by_whoever_gives_it(wereld: Any) -> None:
    s.make_hulp(wereld)
    fouten = refuse(wereld, rol=SECR, bedrag=Decimal("500.01"), waarvoor="Iets anders")

    assert list(fouten) == ["bedrag"]
    assert "kreeg voor deze weken al € 1.000" in fouten["bedrag"][0]
    assert "Geef hoogstens € 500, vul de hulp aan" in fouten["bedrag"][0]
    assert s.make_hulp(wereld, rol=SECR, bedrag=Decimal(500), waarvoor="Iets anders").pk


def test_nothing_left_is_said_without_an_amount(wereld: Any) -> None:
    s.make_hulp(wereld, bedrag=Decimal(1500))

    tekst = refuse(wereld, bedrag=Decimal(1), waarvoor="Nog iets")["bedrag"][0]
    assert "Vul de hulp aan die er al is" in tekst
    assert "hoogstens" not in tekst


def test_after_its_last_day_a_new_one_may_be_whole(wereld: Any) -> None:
    s.make_hulp(wereld, bedrag=Decimal(1500), weken=2)
    fouten = refuse(wereld, bedrag=Decimal(1500), weken=2, van=day(13))

    assert list(fouten) == ["bedrag"]
    assert s.make_hulp(wereld, bedrag=Decimal(1500), weken=2, van=day(14)).pk


def test_two_small_ones_that_overlap_do_not_last_longer_together_than_the_kind_allows(wereld: Any) -> None:
    s.make_hulp(wereld, bedrag=Decimal(100))
    fouten = refuse(wereld, bedrag=Decimal(100), van=day(7), waarvoor="Nog iets")

    assert list(fouten) == ["weken"]
    assert "samen duurt het dan langer dan 10 weken" in fouten["weken"][0]
    assert s.make_hulp(wereld, bedrag=Decimal(100), weken=9, van=day(7), waarvoor="Nog iets").pk


def test_another_school_and_another_swv_do_not_count(wereld: Any) -> None:
    s.make_hulp(wereld, bedrag=Decimal(1500))
    s.make_hulp(wereld, door=wereld.anderen[DIR], school=wereld.vso, bedrag=Decimal(1500))

    assert s.make_hulp(wereld, school=wereld.zusterschool, bedrag=Decimal(1500)).pk


def test_what_was_stopped_counts_up_to_the_day_it_stopped(wereld: Any) -> None:
    hulp = s.make_hulp(wereld, bedrag=Decimal(1500))
    with als(wereld[DIR]) as by:
        stop_hulp(hulp=hulp, per=day(7), reden="De leraar is terug; het is niet meer nodig.", by=by, vandaag=day(0))

    assert list(refuse(wereld, bedrag=Decimal(1500), van=day(6), weken=2, waarvoor="Nog iets")) == ["bedrag"]
    assert s.make_hulp(wereld, bedrag=Decimal(1500), van=day(7), waarvoor="Nog iets").pk


def test_what_is_added_counts_what_runs_beside_it(wereld: Any) -> None:
    een = s.make_hulp(wereld, bedrag=Decimal(800))
    s.make_hulp(wereld, bedrag=Decimal(700), waarvoor="Iets anders")
    with als(wereld[SECR]) as by:
        with pytest.raises(ValidationError) as refused, transaction.atomic():
            add_to_hulp(hulp=een, bedrag=Decimal(1), motivering="", by=by, vandaag=s.vandaag())
        add_to_hulp(hulp=een, bedrag=Decimal(100), motivering="De invaller blijft.", by=by, vandaag=s.vandaag())

    assert "Samen wordt dit € 1.501" in refused.value.message_dict["motivering"][0]
    with as_eigenaar():
        assert Hulpregel.objects.filter(hulp=een).count() == 2


# --- stopping through the API ---------------------------------------------------------------------------------------


def stop(user: Any, nummer: str, **data: Any) -> Any:
    body = {"stopt_per": day(7).isoformat(), "reden": "De leraar is terug; het is niet meer nodig.", **data}
    return make_client(user).post(f"{API}{nummer}/stoppen/", body, format="json")


def test_the_directeur_stops_it_through_the_api_and_the_school_hears_of_it(wereld: Any) -> None:
    hulp = s.make_hulp(wereld)
    answer = stop(wereld[DIR], hulp.nummer)

    assert (answer.status_code, answer.json()["stopt_per"], answer.json()["stand"]) == (
        200,
        day(7).isoformat(),
        "loopt",
    )
    with as_eigenaar():
        assert Bericht.objects.filter(soort="snellehulp_gestopt", gebruiker=wereld[ZORG]).count() == 1
    assert stop(wereld[DIR], hulp.nummer).status_code == 400


@pytest.mark.parametrize("rol", [SECR, CONS, ZORG, Rol.CONTROLLER])
def test_nobody_else_stops_it_through_the_api(wereld: Any, rol: str) -> None:
    hulp = s.make_hulp(wereld)

    assert stop(wereld[rol], hulp.nummer).status_code == 403
    with as_eigenaar():
        assert Snellehulp.objects.get().stopt_per is None


def test_of_another_swv_it_is_not_there(wereld: Any) -> None:
    hulp = s.make_hulp(wereld)

    assert stop(wereld.anderen[DIR], hulp.nummer).status_code == 404


@pytest.mark.parametrize("data", [{"stopt_per": "morgen"}, {"reden": ""}, {"stopt_per": "2020-01-01"}])
def test_what_is_wrong_is_refused_by_field_through_the_api(wereld: Any, data: dict[str, str]) -> None:
    hulp = s.make_hulp(wereld)
    answer = stop(wereld[DIR], hulp.nummer, **data)

    assert answer.status_code == 400
    assert set(data) <= set(answer.json()["fouten"])
