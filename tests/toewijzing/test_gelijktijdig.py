"""Two people at the same moment: one succeeds, the other is told, nothing is lost, no number is skipped."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeout
from threading import Barrier
from typing import Any

import pytest
from django.db import connection, transaction

from swv.kern.zaken.engine import execute_transition
from swv.kern.zaken.fouten import Changed, NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.models import next_number
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_ronde import CODE, make_ronde, use_rondes
from toewijzing.models import Aanvraag, TlvNummer
from toewijzing.services.ronde import delete_ronde

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(*works: Callable[[], Any]) -> list[Any]:
    """Run these together, each on its own connection; returns results or the exceptions raised."""
    barrier = Barrier(len(works))

    def run(work: Callable[[], Any]) -> Any:
        try:
            barrier.wait(timeout=10)
            return work()
        except Exception as problem:  # the result of a thread is its exception
            return problem
        finally:
            connection.close()

    with ThreadPoolExecutor(len(works)) as pool:
        return list(pool.map(run, works))


def do_meanwhile(first: Callable[[], Any], second: Callable[[], Any]) -> Any:
    """Do ``first`` in a transaction in which the other starts and waits; returns the result of ``second``, or its problem."""

    def run() -> Any:
        try:
            return second()
        except Exception as problem:  # the result of a thread is its exception
            return problem
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as pool:
        with transaction.atomic():
            first()
            waiting = pool.submit(run)
            with pytest.raises(FutureTimeout):
                waiting.result(timeout=1)
        return waiting.result(timeout=20)


def act(user: Any, pk: int, name: str, **data: Any) -> Any:
    with transaction.atomic(), als(user):
        aanvraag = Aanvraag.objects.select_related("soort").get(pk=pk)
        return execute_transition(aanvraag, name, by=user, **data)


def test_two_steps_on_one_case_at_once_one_succeeds_and_one_is_told(echte_wereld: Any) -> None:
    with transaction.atomic():
        aanvraag = w.make_geagendeerd(echte_wereld)

    results = at_once(
        lambda: act(echte_wereld[Rol.SECRETARIS], aanvraag.pk, "aanhouden", expected=aanvraag.versie, reason="Te vol."),
        lambda: act(
            echte_wereld[Rol.CVT_VOORZITTER], aanvraag.pk, "aanhouden", expected=aanvraag.versie, reason="Te laat."
        ),
    )

    assert sorted(type(result).__name__ for result in results) == ["Aanvraag", "Changed"]
    told = next(result for result in results if isinstance(result, Changed))
    assert (told.since, told.status) == (aanvraag.versie, "aangehouden")
    with as_eigenaar():
        assert aanvraag.statussen.filter(actie="aanhouden").count() == 1


def test_the_same_step_twice_by_the_same_person_is_one_step(echte_wereld: Any) -> None:
    with transaction.atomic():
        aanvraag = w.make_ter_akkoord(echte_wereld)
    leider = echte_wereld[Rol.SCHOOLLEIDER]

    results = at_once(*[lambda: act(leider, aanvraag.pk, "indienen", expected=aanvraag.versie)] * 2)

    assert [result.status for result in results] == ["ingediend", "ingediend"]
    with as_eigenaar():
        assert aanvraag.statussen.filter(actie="indienen").count() == 1


def test_tlv_numbers_have_no_gaps_under_concurrency(echte_wereld: Any) -> None:
    with transaction.atomic():
        cases = [w.make_adviezen_binnen(echte_wereld, "TLV-PRO") for _ in range(4)]
    directeur = echte_wereld[Rol.DIRECTEUR]
    besluit = {"uitkomst": "toegekend", "motivering": "Nodig.", **w.TOEGEKEND["TLV-PRO"]}

    def decide_and_fail(pk: int) -> None:
        with transaction.atomic():
            act(directeur, pk, "besluiten", **besluit)
            raise RuntimeError("after the number was taken")

    results = at_once(
        lambda: act(directeur, cases[0].pk, "besluiten", **besluit),
        lambda: decide_and_fail(cases[1].pk),
        lambda: act(directeur, cases[2].pk, "besluiten", **besluit),
        lambda: act(directeur, cases[3].pk, "besluiten", **besluit),
    )

    assert [type(result).__name__ for result in results].count("RuntimeError") == 1
    with as_eigenaar():
        numbers = sorted(TlvNummer.objects.values_list("volgnummer", flat=True))
    assert numbers == [1, 2, 3]


def test_numbers_of_a_series_are_unique_at_once(transactional_db: None) -> None:
    def take() -> int:
        with transaction.atomic():
            return next_number("proef", "2026")

    assert sorted(at_once(*[take] * 6)) == [1, 2, 3, 4, 5, 6]


def test_a_round_that_is_taken_away_while_a_request_comes_in_is_refused_in_words(echte_wereld: Any) -> None:
    with transaction.atomic():
        use_rondes(echte_wereld)
        ronde = make_ronde(echte_wereld, -10, 10)
        zaak = w.make_ter_akkoord(echte_wereld, CODE)

    def take_away() -> None:
        with als(echte_wereld[Rol.SECRETARIS]):
            delete_ronde(ronde=ronde)

    refused = do_meanwhile(take_away, lambda: act(echte_wereld[Rol.SCHOOLLEIDER], zaak.pk, "indienen"))

    assert isinstance(refused, NotPossible)
    assert "geen ronde open" in refused.reason
    assert w.reload(zaak).status == "ter_akkoord"
