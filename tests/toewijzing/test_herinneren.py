"""Mails to experts by themselves: once before the last day and once after it, as the swv chose."""

from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.utils import timezone

from swv.kern.models import Bericht, Taak
from swv.kern.muren import wall_context
from swv.kern.taken import taak as taken
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from toewijzing.models import Deskundigenadvies
from toewijzing.services.deskundige import HERINNERTAAK, plan_reminders, remind_due
from toewijzing.services.pool import set_instelling

DESK, EXTERN = Rol.DESKUNDIGE, "deskundige_extern"
ADVIES = {"oordeel": "afwijzen", "gronden": "Onderzoek.", "verklaart_onafhankelijk": True}


def run(wereld: Any, over: int, *, swv: Any = None) -> int:
    """The round of so many days after the last day of the advices (both have the same)."""
    dag = timezone.localdate() + timedelta(days=14 + over)
    swv = swv or wereld.swv
    with wall_context([swv.pk], dag):
        return remind_due(swv=swv, vandaag=dag)


def get_mails() -> list[tuple[int, str]]:
    with as_eigenaar():
        return list(Bericht.objects.filter(soort="advies_herinnering").values_list("gebruiker", "onderwerp"))


@pytest.fixture
def aanvraag(wereld: Any) -> Any:
    aanvraag = w.make_bij_deskundigen(wereld)
    assert aanvraag.soort.adviestermijn_dagen == 14
    return aanvraag


@pytest.mark.parametrize(("over", "aantal"), [(-4, 0), (-3, 2), (-1, 2), (0, 2), (1, 2), (9, 2)])
def test_mail_goes_from_three_days_before_and_from_the_day_after(
    wereld: Any, aanvraag: Any, over: int, aantal: int
) -> None:
    assert run(wereld, over) == aantal


def test_each_of_the_two_goes_once_whatever_happens(wereld: Any, aanvraag: Any) -> None:
    sent = [run(wereld, over) for over in (-3, -3, -2, 0, 1, 1, 2, 30)]
    assert sent == [2, 0, 0, 0, 2, 0, 0, 0]


def test_mail_names_the_day_and_the_request_but_not_the_pupil(wereld: Any, aanvraag: Any) -> None:
    run(wereld, -3)
    mails = get_mails()
    assert {wie for wie, _ in mails} == {wereld[DESK].pk, wereld[EXTERN].pk}
    assert all(aanvraag.leerling.achternaam not in onderwerp and aanvraag.nummer in onderwerp for _, onderwerp in mails)


def test_who_signed_gave_back_or_was_taken_off_gets_none(wereld: Any, aanvraag: Any) -> None:
    w.step(wereld, aanvraag, "advies_ondertekenen", DESK, **ADVIES)
    w.step(wereld, aanvraag, "advies_teruggeven", EXTERN, teruggave="geen_tijd", reason="Te druk dit najaar.")
    assert run(wereld, 1) == 0


def test_request_that_was_withdrawn_and_expert_without_account_get_none(wereld: Any, aanvraag: Any) -> None:
    with as_eigenaar():
        wereld[DESK].is_active = False
        wereld[DESK].save(update_fields=["is_active"])
    assert run(wereld, 1) == 1
    other = w.make_bij_deskundigen(wereld)
    w.step(wereld, other, "intrekken", Rol.ZORGCOORDINATOR, reason="Verhuisd.")
    assert run(wereld, 2) == 0


@pytest.mark.parametrize(
    ("vooraf", "na", "over", "aantal"), [(0, 1, -3, 0), (0, 1, 1, 2), (7, 1, -7, 2), (3, 0, 5, 0), (3, 5, 4, 0), (3, 5, 5, 2)]
)  # fmt: skip
def test_days_are_what_the_swv_chose_and_zero_is_never(
    wereld: Any, aanvraag: Any, vooraf: int, na: int, over: int, aantal: int
) -> None:
    with als(wereld[Rol.SECRETARIS]):
        set_instelling(swv=wereld.swv, dagen_vooraf=vooraf, dagen_na=na)
    assert run(wereld, over) == aantal


def test_what_another_swv_chose_changes_nothing_here_and_its_round_mails_nobody_of_us(
    wereld: Any, aanvraag: Any
) -> None:
    with als(wereld.anderen[Rol.SECRETARIS]):
        set_instelling(swv=wereld.ander_swv, dagen_vooraf=0, dagen_na=0)
    assert run(wereld, -3, swv=wereld.ander_swv) == 0
    assert run(wereld, -3) == 2


def test_advice_that_was_asked_within_the_days_before_gets_no_mail_before(wereld: Any) -> None:
    aanvraag = w.make_bij_deskundigen(wereld, gevraagd=False)
    w.step(wereld, aanvraag, "deskundige_vragen", Rol.SECRETARIS, deskundige=wereld[DESK],
           uiterlijk=timezone.localdate() + timedelta(days=2))  # fmt: skip
    nu = timezone.localdate()
    for over, aantal in ((0, 0), (1, 0), (3, 1)):
        with wall_context([wereld.swv.pk], nu + timedelta(days=over)):
            assert (over, remind_due(swv=wereld.swv, vandaag=nu + timedelta(days=over))) == (over, aantal)


def test_round_of_the_day_is_planned_once_per_swv_and_carries_ids_only(wereld: Any, aanvraag: Any) -> None:
    vandaag = timezone.localdate()
    assert plan_reminders(vandaag=vandaag) == plan_reminders(vandaag=vandaag) == 2
    with as_eigenaar():
        jobs = list(Taak.objects.filter(soort=HERINNERTAAK))
    assert sorted(each.object_id for each in jobs) == sorted([wereld.swv.pk, wereld.ander_swv.pk])
    assert HERINNERTAAK in taken.get_soorten()
    assert "toewijzing.herinner_deskundigen" in {each["task"] for each in settings.CELERY_BEAT_SCHEDULE.values()}


def test_mail_that_was_planned_leaves_its_day_on_the_advice(wereld: Any, aanvraag: Any) -> None:
    run(wereld, -3)
    with as_eigenaar():
        days = set(Deskundigenadvies.objects.values_list("herinnerd_vooraf_op", "herinnerd_na_op"))
    assert days == {(timezone.localdate() + timedelta(days=11), None)}
