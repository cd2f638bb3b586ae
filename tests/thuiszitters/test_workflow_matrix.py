"""Every status × step × role of a case. What is allowed is written out here; all else is generated and refused."""

from datetime import timedelta
from typing import Any

import pytest

from swv.kern.zaken.engine import execute_transition, get_actions
from swv.kern.zaken.fouten import NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests.rollen import als
from tests.thuiszitters import wereld as t
from thuiszitters.enums import Status
from thuiszitters.models import Thuiszitter
from thuiszitters.workflow import THUISZITTER

ZORG, LEIDER, SECR, CONS, DIR = Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR
MAKERS = {
    Status.GEMELD: t.make_gemeld,
    Status.IN_ONDERZOEK: t.make_in_onderzoek,
    Status.ACTIEF: t.make_actief,
    Status.NAZORG: lambda wereld: t.make_nazorg(wereld, sinds=120, terug=50),
    Status.AFGESLOTEN: t.make_afgesloten,
}
# Without an agreement or intervention that is open, or an enrolment elsewhere, these three are not possible yet.
THUIS = {
    "actie_afronden", "actie_toevoegen", "overleg_vastleggen", "interventie_toevoegen", "terugkeer_plannen",
    "situatie_wijzigen", "periode_wijzigen", "beeindigen",
}  # fmt: skip
SWV_THUIS = {*THUIS, "regisseur_wijzigen", "escaleren", "geen_thuiszitter"}
ELDERS = {"school_overdragen": "De leerling staat vandaag niet op een andere school ingeschreven."}
NAZORG = {
    "actie_afronden",
    "actie_toevoegen",
    "overleg_vastleggen",
    "situatie_wijzigen",
    "nazorg_afronden",
    "weer_thuis",
}


def for_roles(school: set[str], swv: set[str]) -> dict[str, set[str]]:
    return {ZORG: school, LEIDER: school, SECR: swv, CONS: swv, DIR: swv}


TOEGESTAAN: dict[str, dict[str, set[str]]] = {
    Status.GEMELD: for_roles(THUIS, {*SWV_THUIS, "oppakken", "bevestigen"}),
    Status.IN_ONDERZOEK: for_roles(THUIS, {*SWV_THUIS, "bevestigen"}),
    Status.ACTIEF: for_roles(THUIS, SWV_THUIS),
    Status.NAZORG: for_roles(NAZORG, {*NAZORG, "regisseur_wijzigen"}),
    Status.AFGESLOTEN: {},
}


@pytest.mark.parametrize("status", Status.values)
def test_what_each_role_can_do_is_exactly_this(streek: Any, status: str) -> None:
    zaak = MAKERS[Status(status)](streek)
    found = {}
    for wie, user in streek.mensen.items():
        with als(user):
            for seen in Thuiszitter.objects.filter(pk=zaak.pk):
                names = {action.name for action in get_actions(seen, user) if action.allowed}
                found |= {wie: names} if names else {}

    assert found == TOEGESTAAN[status]


@pytest.mark.parametrize("status", Status.values)
def test_every_other_combination_is_refused_and_changes_nothing(streek: Any, status: str) -> None:
    zaak = MAKERS[Status(status)](streek)
    before, tried = (zaak.status, zaak.versie), 0
    for wie, user in streek.mensen.items():
        for transition in THUISZITTER.transitions:
            if transition.name in TOEGESTAAN[status].get(wie, set()):
                continue
            # What someone holds who got the object past the walls: the table refuses, not only the query.
            with pytest.raises((NotAllowed, NotPossible, Thuiszitter.DoesNotExist)), als(user):
                execute_transition(t.reload(zaak), transition.name, by=user, reason="Zo is het.", actie="x")
            tried += 1

    assert (t.reload(zaak).status, t.reload(zaak).versie) == before
    assert tried == len(streek.mensen) * len(THUISZITTER.transitions) - sum(map(len, TOEGESTAAN[status].values()))


@pytest.mark.parametrize("status", Status.values)
def test_people_of_another_school_swv_and_gemeente_do_not_see_the_case(streek: Any, status: str) -> None:
    zaak = MAKERS[Status(status)](streek)

    for user in streek.anderen.values():
        with als(user):
            assert list(Thuiszitter.objects.visible_to(user)) == []
            assert list(Thuiszitter.objects.filter(pk=zaak.pk)) == []


@pytest.mark.parametrize(("rol", "more"), [(CONS, ELDERS), (DIR, ELDERS), (ZORG, {})])
def test_a_step_that_waits_for_something_stands_there_with_its_reason(
    streek: Any, rol: str, more: dict[str, str]
) -> None:
    zaak = t.make_actief(streek)
    with als(streek[rol]) as user:
        reasons = {a.name: a.reason for a in get_actions(t.reload(zaak), user) if not a.allowed}

    assert reasons == {
        "afspraak_bijwerken": "Er staat geen afspraak open.",
        "interventie_afronden": "Er loopt geen interventie of aanbod.",
        **more,
    }


def test_check_comes_six_weeks_after_the_return_and_not_before(streek: Any) -> None:
    zaak = t.make_nazorg(streek)

    assert zaak.nazorg_op == zaak.einddatum + timedelta(weeks=6)
    with als(streek[CONS]) as user, pytest.raises(NotPossible, match="De controle is op"):
        execute_transition(t.reload(zaak), "nazorg_afronden", by=user, reason="Zo is het.")
