"""Every status × action × role of an OPP. What is allowed is written out here; all else is generated and refused."""

from typing import Any

import pytest

from opp.enums import Status
from opp.models import Opp
from opp.workflow import OPP
from swv.kern.zaken.engine import execute_transition, get_actions
from swv.kern.zaken.fouten import NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests.opp import wereld as w
from tests.rollen import als

ZORG, LEIDER = Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER
MAKERS = {
    Status.CONCEPT: w.make_concept,
    Status.BESPROKEN: w.make_besproken,
    Status.VASTGESTELD: w.make_vastgesteld,
    Status.GEEVALUEERD: w.make_geevalueerd,
    Status.BIJGESTELD: w.make_bijgesteld,
    Status.AFGESLOTEN: w.make_afgesloten,
}
GESPREKKEN = {"bespreken", "horen", "instemming_vastleggen"}
GELDT = {"horen", "instemming_vastleggen", "evalueren", "bijstellen"}
TOEGESTAAN: dict[str, dict[str, set[str]]] = {
    Status.CONCEPT: {ZORG: {*GESPREKKEN, "afsluiten"}, LEIDER: GESPREKKEN},
    Status.BESPROKEN: {ZORG: {*GESPREKKEN, "vaststellen", "afsluiten"}, LEIDER: {*GESPREKKEN, "vaststellen"}},
    Status.VASTGESTELD: {ZORG: {*GELDT, "afsluiten"}, LEIDER: GELDT},
    Status.GEEVALUEERD: {ZORG: {*GELDT, "afsluiten"}, LEIDER: GELDT},
    Status.BIJGESTELD: {ZORG: {*GESPREKKEN, "bijstelling_intrekken", "afsluiten"}, LEIDER: GESPREKKEN},
    Status.AFGESLOTEN: {},
}


@pytest.mark.parametrize("status", Status.values)
def test_what_each_role_can_do_is_exactly_this(wereld: Any, status: str) -> None:
    opp = MAKERS[status](wereld)
    found = {}
    for wie, user in wereld.mensen.items():
        with als(user):
            for seen in Opp.objects.select_related("soort", "school", "leerling").filter(pk=opp.pk):
                names = {action.name for action in get_actions(seen, user) if action.allowed}
                found |= {wie: names} if names else {}

    assert found == TOEGESTAAN[status]


@pytest.mark.parametrize("status", Status.values)
def test_every_other_combination_is_refused_and_changes_nothing(wereld: Any, status: str) -> None:
    opp = MAKERS[status](wereld)
    before = (opp.status, opp.versie)
    expected = TOEGESTAAN[status]
    tried = 0
    for wie, user in wereld.mensen.items():
        for transition in OPP.transitions:
            if transition.name in expected.get(wie, set()):
                continue
            with als(user), pytest.raises((NotAllowed, NotPossible, Opp.DoesNotExist)):
                execute_transition(w.reload(opp), transition.name, by=user, reason="Zo is het.")
            tried += 1

    assert (w.reload(opp).status, w.reload(opp).versie) == before
    assert tried == len(wereld.mensen) * len(OPP.transitions) - sum(len(names) for names in expected.values())


@pytest.mark.parametrize("status", Status.values)
def test_nobody_outside_the_school_sees_an_opp(wereld: Any, status: str) -> None:
    opp = MAKERS[status](wereld)
    outside = [user for rol, user in wereld.mensen.items() if rol not in (ZORG, LEIDER)]

    for user in [*outside, *wereld.anderen.values()]:
        with als(user):
            assert list(Opp.objects.visible_to(user)) == []
    for user in wereld.anderen.values():
        with als(user):
            assert list(Opp.objects.filter(pk=opp.pk)) == []


def test_schoolleider_alone_adopts_where_the_type_says_so(wereld: Any) -> None:
    opp = w.make_besproken(wereld)
    with w.as_eigenaar():
        type(opp.soort).objects.filter(pk=opp.soort_id).update(vaststeller=LEIDER)

    with pytest.raises(NotAllowed, match="schoolleider"):
        w.step(wereld, opp, "vaststellen", ZORG)
    assert w.step(wereld, opp, "vaststellen", LEIDER).status == Status.VASTGESTELD
