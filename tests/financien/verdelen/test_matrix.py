"""Every status × action × role of a distribution. What is allowed is written out; all else is refused."""

from typing import Any

import pytest

from financien.verdelen.enums import Verdelingstatus
from financien.verdelen.models import Verdeling
from financien.verdelen.workflow import VERDELING
from swv.kern.zaken.engine import execute_transition, get_actions
from swv.kern.zaken.fouten import NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests.financien import wereld as g
from tests.rollen import als

MAKERS = {
    Verdelingstatus.CONCEPT: g.make_concept,
    Verdelingstatus.GEDEELD: g.make_gedeeld,
    Verdelingstatus.VASTGESTELD: g.make_vastgesteld,
    Verdelingstatus.OPGEBORGEN: g.make_opgeborgen,
}
TOEGESTAAN: dict[str, dict[str, set[str]]] = {
    Verdelingstatus.CONCEPT: {Rol.CONTROLLER: {"delen", "opbergen"}},
    Verdelingstatus.GEDEELD: {Rol.CONTROLLER: {"terughalen"}, Rol.DIRECTEUR: {"vaststellen"}},
    Verdelingstatus.VASTGESTELD: {},
    Verdelingstatus.OPGEBORGEN: {Rol.CONTROLLER: {"terugzetten"}},
}
ROLLEN = (*Rol.values, "accountant", "bestuurder_2")


@pytest.mark.parametrize("status", MAKERS)
def test_offered_actions_are_exactly_these(geldwereld: Any, status: str) -> None:
    verdeling = MAKERS[status](geldwereld)

    offered = {rol: {action.name for action in get_actions(verdeling, geldwereld[rol])} for rol in ROLLEN}

    assert {rol: names for rol, names in offered.items() if names} == TOEGESTAAN[status]


@pytest.mark.parametrize("status", MAKERS)
@pytest.mark.parametrize("actie", [transition.name for transition in VERDELING.transitions])
def test_every_other_combination_is_refused(geldwereld: Any, status: str, actie: str) -> None:
    verdeling = MAKERS[status](geldwereld)
    refused = [rol for rol in ROLLEN if actie not in TOEGESTAAN[status].get(rol, set())]

    for rol in refused:
        with als(geldwereld[rol]) as by, pytest.raises((NotAllowed, NotPossible)):
            execute_transition(Verdeling.objects.get(pk=verdeling.pk), actie, by=by, reason="Omdat het moet.")

    assert Verdeling.objects.get(pk=verdeling.pk).status == status


@pytest.mark.parametrize("status", [status for status in MAKERS if TOEGESTAAN[status]])
def test_same_role_at_the_neighbour_is_refused(geldwereld: Any, status: str) -> None:
    verdeling = MAKERS[status](geldwereld)

    for rol, acties in TOEGESTAAN[status].items():
        for actie in acties:
            with als(geldwereld.anderen[rol]) as by, pytest.raises(NotAllowed):
                execute_transition(Verdeling.objects.get(pk=verdeling.pk), actie, by=by, reason="Omdat het moet.")


def test_second_click_on_the_same_version_changes_nothing(geldwereld: Any) -> None:
    concept = g.make_concept(geldwereld)
    shared = g.step(geldwereld, concept, "delen", Rol.CONTROLLER, expected=0)
    again = g.step(geldwereld, concept, "delen", Rol.CONTROLLER, expected=0)

    assert (shared.versie, again.versie, again.stappen.count()) == (1, 1, 1)
