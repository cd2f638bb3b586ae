"""Every status × action × role of a budget. What is allowed is written out here; all else is generated and refused."""

from typing import Any

import pytest

from financien.begroten.models import Begroting
from financien.begroten.workflow import BEGROTING
from swv.kern.zaken.engine import execute_transition, get_actions
from swv.kern.zaken.fouten import NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests.financien.begroten.begrotingen import STAPPEN, make_begroting, reload

CONTR, DIR, RVT, OPR = Rol.CONTROLLER, Rol.DIRECTEUR, Rol.TOEZICHTHOUDER, "opr"
TOEGESTAAN: dict[str, dict[str, set[str]]] = {
    "concept": {CONTR: {"aanbieden", "intrekken"}},
    "rvt": {RVT: {"goedkeuren", "teruggeven"}, CONTR: {"terughalen"}},
    "opr": {OPR: {"instemmen", "niet_instemmen"}, CONTR: {"terughalen"}},
    "opr_ingestemd": {DIR: {"vaststellen"}, CONTR: {"terughalen"}},
    "vastgesteld": {},
    "ingetrokken": {},
}


@pytest.mark.parametrize("stand", TOEGESTAAN)
def test_what_each_role_can_do_is_exactly_this(geldwereld: Any, stand: str) -> None:
    begroting = make_begroting(geldwereld, stand)
    found = {}
    for wie, user in geldwereld.mensen.items():
        names = {action.name for action in get_actions(begroting, user) if action.allowed}
        found |= {wie: names} if names else {}

    assert found == TOEGESTAAN[stand]


@pytest.mark.parametrize("stand", TOEGESTAAN)
def test_every_other_combination_is_refused_and_changes_nothing(geldwereld: Any, stand: str) -> None:
    begroting = make_begroting(geldwereld, stand)
    before = (begroting.status, begroting.versie)
    tried = 0
    for wie, user in geldwereld.mensen.items():
        for transition in BEGROTING.transitions:
            if transition.name in TOEGESTAAN[stand].get(wie, set()):
                continue
            with pytest.raises((NotAllowed, NotPossible)):
                execute_transition(begroting, transition.name, by=user, reason="Zo is het.")
            tried += 1

    now = reload(begroting)
    assert (now.status, now.versie) == before
    assert tried == len(geldwereld.mensen) * len(BEGROTING.transitions) - sum(map(len, TOEGESTAAN[stand].values()))


@pytest.mark.parametrize("stand", TOEGESTAAN)
def test_people_of_another_swv_neither_see_nor_do_anything(geldwereld: Any, stand: str) -> None:
    begroting = make_begroting(geldwereld, stand)
    for user in geldwereld.anderen.values():
        assert list(Begroting.objects.visible_to(user)) == []
        for transition in BEGROTING.transitions:
            with pytest.raises(NotAllowed):
                execute_transition(begroting, transition.name, by=user, reason="Zo is het.")


ZIEN = {
    "concept": {CONTR, DIR},
    "rvt": {CONTR, DIR, RVT, OPR},
    "opr": {CONTR, DIR, RVT, OPR},
    "opr_ingestemd": {CONTR, DIR, RVT, OPR},
    "vastgesteld": {CONTR, DIR, RVT, OPR, "accountant"},
    "ingetrokken": {CONTR, DIR},
}


@pytest.mark.parametrize("stand", ZIEN)
def test_who_sees_a_budget_in_which_status(geldwereld: Any, stand: str) -> None:
    make_begroting(geldwereld, stand)

    seen = {wie for wie, user in geldwereld.mensen.items() if Begroting.objects.visible_to(user).exists()}
    assert seen == ZIEN[stand]


def test_every_way_to_a_status_is_in_the_table() -> None:
    assert set(TOEGESTAAN) == set(ZIEN) == set(STAPPEN)


@pytest.mark.parametrize(("jaar", "ziet"), [(2024, False), (2025, True), (2027, True), (2031, False)])
def test_accountant_sees_the_years_of_the_own_period_and_the_one_before(geldwereld: Any, jaar: int, ziet: bool) -> None:
    make_begroting(geldwereld, "vastgesteld", jaar=jaar)

    assert Begroting.objects.visible_to(geldwereld["accountant"]).exists() is ziet


def test_refusals_say_why(geldwereld: Any) -> None:
    begroting = make_begroting(geldwereld, "opr")
    acties = {action.name: action for action in get_actions(begroting, geldwereld[DIR])}
    assert acties["vaststellen"].reason == "De OPR heeft nog niet ingestemd."
    with pytest.raises(NotAllowed, match="ondersteuningsplanraad"):
        execute_transition(begroting, "instemmen", by=geldwereld[RVT])
