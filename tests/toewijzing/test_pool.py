"""The own pool of experts: who keeps it, what an advice costs, and who reads what was asked."""

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
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from toewijzing.models import Adviesinstelling, Adviesopdracht, Adviestarief, Pooldeelname
from toewijzing.queries.deskundige import get_pool, get_tarieven

BEH, CONTR, SECR, DIR, DESK = Rol.BEHEERDER, Rol.CONTROLLER, Rol.SECRETARIS, Rol.DIRECTEUR, Rol.DESKUNDIGE
LIJST, KOSTEN = reverse("toewijzing:deskundigen"), reverse("toewijzing:adviesopdrachten")
HERINNEREN = reverse("toewijzing:herinneringen")


def log_in(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def address(name: str, wie: Any) -> str:
    return reverse(f"toewijzing:{name}", args=[wie.pk])


def day(over: int = 0) -> Any:
    return timezone.localdate() + timedelta(days=over)


def set_rate(wereld: Any, bedrag: str, *, rol: str = CONTR, van: Any = None, wie: str = DESK) -> Any:
    data = {"van": (van or day()).isoformat(), "bedrag": bedrag}
    return log_in(wereld[rol]).post(address("adviestarief", wereld[wie]), data)


# --- who belongs to it ------------------------------------------------------------------------------------------------


def put(wereld: Any, **changes: Any) -> Any:
    data = {"soort": "vast", "van": day().isoformat(), "tot_en_met": "", "hoogstens_open": "", **changes}
    return log_in(wereld[BEH]).post(address("pooldeelname", wereld[DESK]), data)


def test_beheerder_puts_an_expert_in_the_pool_and_changes_how(wereld: Any) -> None:
    assert put(wereld, hoogstens_open="3").status_code == 302
    assert put(wereld, soort="oproep", hoogstens_open="5", tot_en_met=day(30).isoformat()).status_code == 302
    with as_eigenaar():
        (row,) = Pooldeelname.objects.all()
        assert get_events(Pooldeelname).count() == 2
    assert (row.soort, row.hoogstens_open, row.van, row.tot) == ("oproep", 5, day(), day(31))
    page = log_in(wereld[SECR]).get(address("deskundige", wereld[DESK])).text
    assert "Op oproep vanaf" in page
    assert "hoogstens" in page


def test_who_left_the_pool_can_come_back_and_both_periods_stay(wereld: Any) -> None:
    with als(wereld[BEH]):
        Pooldeelname.objects.create(swv=wereld.swv, deskundige=wereld[DESK], van=day(-60), tot=day(-10))
    overlap = put(wereld, van=day(-20).isoformat())
    assert (overlap.status_code, list(overlap.context["form"].errors)) == (400, ["van"])
    assert put(wereld).status_code == 302
    with as_eigenaar():
        assert Pooldeelname.objects.count() == 2


@pytest.mark.parametrize(
    ("changes", "veld"),
    [
        ({"soort": "soms"}, "soort"),
        ({"hoogstens_open": "0"}, "hoogstens_open"),
        ({"hoogstens_open": "veel"}, "hoogstens_open"),
        ({"van": ""}, "van"),
        ({"tot_en_met": (timezone.localdate() - timedelta(days=3)).isoformat()}, "tot_en_met"),
    ],
)
def test_wrong_membership_is_refused_at_its_field(wereld: Any, changes: dict[str, str], veld: str) -> None:
    response = put(wereld, **changes)
    assert (response.status_code, list(response.context["form"].errors)) == (400, [veld])
    with as_eigenaar():
        assert not Pooldeelname.objects.exists()


def test_two_beheerders_at_once_do_not_undo_each_others_change(wereld: Any) -> None:
    put(wereld, hoogstens_open="3")
    put(wereld, soort="oproep", hoogstens_open="3", **{"was-soort": "vast", "was-hoogstens_open": "3"})
    stale = {"was-soort": "vast", "was-hoogstens_open": "3", "was-tot_en_met": ""}
    assert put(wereld, soort="vast", hoogstens_open="4", **stale).status_code == 302
    with as_eigenaar():
        row = Pooldeelname.objects.get()
    assert (row.soort, row.hoogstens_open) == ("oproep", 4)


def test_pool_holds_between_its_days_only(wereld: Any) -> None:
    with als(wereld[BEH]):
        Pooldeelname.objects.create(swv=wereld.swv, deskundige=wereld[DESK], van=day(2), tot=day(4))
        found = [wereld[DESK].pk in get_pool(wereld.swv.pk, day(over)) for over in range(1, 6)]
    assert found == [False, True, True, False, False]


# --- rates ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rol", [BEH, CONTR])
def test_rate_is_dated_and_exact_to_the_cent(wereld: Any, rol: str) -> None:
    assert set_rate(wereld, "1.234,56", rol=rol).status_code == 302
    assert set_rate(wereld, "0,10", rol=rol, van=day(5)).status_code == 302
    with als(wereld[rol]):
        rates = [get_tarieven(wereld.swv.pk, day(over)).get(wereld[DESK].pk) for over in (-1, 0, 4, 5)]
    assert rates == [None, Decimal("1234.56"), Decimal("1234.56"), Decimal("0.10")]


def test_of_one_day_the_last_rate_counts_and_the_first_stays_in_sight(wereld: Any) -> None:
    for bedrag in ("450", "475"):
        set_rate(wereld, bedrag)
    with als(wereld[CONTR]):
        assert get_tarieven(wereld.swv.pk, day())[wereld[DESK].pk] == Decimal(475)
    page = log_in(wereld[CONTR]).get(address("deskundige", wereld[DESK])).text
    assert "450,00" in page
    assert "475,00" in page


@pytest.mark.parametrize("bedrag", ["-1", "duur", "", "12,345", "99999999"])
def test_amount_that_is_none_is_refused_and_kept(wereld: Any, bedrag: str) -> None:
    response = set_rate(wereld, bedrag)
    assert (response.status_code, list(response.context["form"].errors)) == (400, ["bedrag"])
    assert bedrag in response.text


@pytest.mark.parametrize("rol", [SECR, DIR, Rol.CONSULENT, DESK, Rol.ZORGCOORDINATOR])
def test_rates_are_set_by_nobody_else(wereld: Any, rol: str) -> None:
    assert set_rate(wereld, "450", rol=rol).status_code == 403
    with as_eigenaar():
        assert not Adviestarief.objects.exists()


def test_pool_and_rates_of_another_swv_are_out_of_sight(wereld: Any) -> None:
    """Of one expert from outside, whom both ask."""
    wie = wereld["deskundige_extern"]
    for mensen, swv in ((wereld.mensen, wereld.swv), (wereld.anderen, wereld.ander_swv)):
        with als(mensen[BEH]):
            Pooldeelname.objects.create(swv=swv, deskundige=wie, van=day(), hoogstens_open=7)
            Adviestarief.objects.create(swv=swv, deskundige=wie, van=day(), bedrag=777, door=mensen[BEH])
    for mensen in (wereld.mensen, wereld.anderen):
        with als(mensen[CONTR]):
            assert (Pooldeelname.objects.count(), Adviestarief.objects.count()) == (1, 1)
        page = log_in(mensen[CONTR]).get(address("deskundige", wie)).text
        assert page.count("777,00") == 1


def test_expert_of_another_swv_is_none_of_ours(wereld: Any) -> None:
    for name in ("deskundige", "pooldeelname", "adviestarief"):
        assert log_in(wereld[BEH]).get(address(name, wereld.anderen[DESK])).status_code == 404
        assert log_in(wereld[BEH]).get(address(name, wereld[SECR])).status_code == 404


# --- what it costs ----------------------------------------------------------------------------------------------------


@pytest.fixture
def gevraagd(wereld: Any) -> Any:
    """A request with two advices: one of 450 euro that was signed, one without a rate."""
    set_rate(wereld, "450")
    aanvraag = w.make_bij_deskundigen(wereld)
    w.step(wereld, aanvraag, "advies_ondertekenen", DESK, oordeel="afwijzen", gronden="Dit las ik.",
           verklaart_onafhankelijk=True)  # fmt: skip
    return aanvraag


@pytest.mark.parametrize("rol", [SECR, DIR, CONTR])
def test_costs_are_told_to_who_accounts_for_them(wereld: Any, gevraagd: Any, rol: str) -> None:
    page = log_in(wereld[rol]).get(KOSTEN)
    assert "Samen € 450,00 voor 2 gevraagde adviezen." in " ".join(page.text.split())
    assert "Van 1 daarvan was geen tarief bekend" in " ".join(page.text.split())
    assert (gevraagd.nummer in page.text) == (rol != CONTR)


@pytest.mark.parametrize("formaat", ["csv", "xlsx"])
def test_file_for_the_controller_names_no_request_and_no_pupil(wereld: Any, gevraagd: Any, formaat: str) -> None:
    response = log_in(wereld[CONTR]).get(KOSTEN, {"bestand": formaat})
    assert response.status_code == 200
    if formaat == "csv":
        text = b"".join(response).decode() if response.streaming else response.content.decode()
        assert "450" in text
        assert wereld[DESK].naam in text
        for secret in (
            gevraagd.nummer,
            gevraagd.leerling.achternaam,
            gevraagd.leerling.roepnaam,
            gevraagd.leerling.nummer,
        ):
            assert secret not in text


def test_controller_does_not_reach_the_advice_behind_what_it_costs(wereld: Any, gevraagd: Any) -> None:
    with als(wereld[CONTR]) as user:
        rows = Adviesopdracht.objects.visible_to(user)
        assert rows.count() == 2
        assert not rows.filter(advies__isnull=False, advies__gronden="Dit las ik.").exists()
    assert log_in(wereld[CONTR]).get(reverse("toewijzing:aanvraag", args=[gevraagd.nummer])).status_code == 403


def test_later_rate_leaves_what_was_asked_before_as_it_was(wereld: Any, gevraagd: Any) -> None:
    set_rate(wereld, "999")
    assert "Samen € 450,00" in log_in(wereld[CONTR]).get(KOSTEN).text


def test_advice_that_never_came_costs_nothing(wereld: Any) -> None:
    set_rate(wereld, "450")
    aanvraag = w.make_bij_deskundigen(wereld)
    w.step(wereld, aanvraag, "advies_teruggeven", DESK, teruggave="geen_tijd", reason="Te druk dit najaar.")
    page = " ".join(log_in(wereld[CONTR]).get(KOSTEN).text.split())
    assert "Samen € 0,00 voor 2 gevraagde adviezen." in page


def test_period_and_state_narrow_down_list_and_sum(wereld: Any, gevraagd: Any) -> None:
    client = log_in(wereld[CONTR])
    assert "Samen € 450,00 voor 1 gevraagd advies." in " ".join(
        client.get(KOSTEN, {"stand": "ondertekend"}).text.split()
    )
    empty = client.get(KOSTEN, {"van": day(1).isoformat()})
    assert (empty.status_code, list(empty.context["rijen"])) == (200, [])
    wrong = client.get(KOSTEN, {"van": day().isoformat(), "tot_en_met": day(-1).isoformat()})
    assert (wrong.status_code, list(wrong.context["form"].errors)) == (400, ["tot_en_met"])


def test_another_swv_and_other_roles_see_no_costs(wereld: Any, gevraagd: Any) -> None:
    assert list(log_in(wereld.anderen[CONTR]).get(KOSTEN).context["rijen"]) == []
    with als(wereld[DESK]) as user:
        assert not Adviesopdracht.objects.visible_to(user).exists()
    for rol in (BEH, Rol.CONSULENT, DESK, Rol.CVT_LID, Rol.ZORGCOORDINATOR, Rol.BESTUURDER, Rol.TOEZICHTHOUDER):
        assert (rol, log_in(wereld[rol]).get(KOSTEN).status_code) == (rol, 403)


@pytest.mark.parametrize(("adres", "rol"), [(LIJST, BEH), (KOSTEN, SECR)])
def test_lists_ask_the_database_as_often_with_thirty_rows_as_with_one(
    wereld: Any, gevraagd: Any, adres: str, rol: str
) -> None:
    client = log_in(wereld[rol])
    client.get(adres)
    with CaptureQueriesContext(connection) as few:
        client.get(adres)
    for nummer in range(28):
        f.make_gebruiker(DESK, wereld.swv, discipline="psycholoog", registratie=f"NIP {nummer}")
    with als(wereld[SECR]):
        leerlingen = [gevraagd.adviezen.first()]
    with as_eigenaar():
        (advies,) = leerlingen
        for wie in wereld[SECR].__class__.objects.filter(registratie__startswith="NIP "):
            advies.pk, advies.deskundige, advies.naam = None, wie, wie.naam
            advies._state.adding = True
            advies.save()
            Adviesopdracht.objects.create(
                swv=wereld.swv,
                advies=advies,
                deskundige=wie,
                naam=wie.naam,
                gevraagd_op=day(),
                stand_op=day(),
                tarief=1,
            )
    with CaptureQueriesContext(connection) as many:
        page = client.get(adres)
    assert len(page.context["rijen"]) > 20
    assert len(many) == len(few)


# --- reminders --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rol", [BEH, SECR])
def test_swv_chooses_when_its_experts_are_reminded(wereld: Any, rol: str) -> None:
    client = log_in(wereld[rol])
    assert client.get(HERINNEREN).context["form"]["dagen_vooraf"].value() == 3
    assert client.post(HERINNEREN, {"dagen_vooraf": "5", "dagen_na": "0"}).status_code == 302
    with as_eigenaar():
        row = Adviesinstelling.objects.get()
    assert (row.swv_id, row.dagen_vooraf, row.dagen_na) == (wereld.swv.pk, 5, 0)


@pytest.mark.parametrize("dagen", ["-1", "31", "", "drie"])
def test_days_that_can_not_be_are_refused(wereld: Any, dagen: str) -> None:
    response = log_in(wereld[SECR]).post(HERINNEREN, {"dagen_vooraf": dagen, "dagen_na": "1"})
    assert (response.status_code, list(response.context["form"].errors)) == (400, ["dagen_vooraf"])
