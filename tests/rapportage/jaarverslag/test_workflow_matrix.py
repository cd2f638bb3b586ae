"""Every status × action × role of a report. What is allowed is written out here; all else is generated and refused."""

from typing import Any

import pytest

from rapportage.jaarverslag.models import Hoofdstuk, Jaarverslag
from rapportage.jaarverslag.workflow import JAARVERSLAG
from swv.kern.zaken.engine import execute_transition, get_actions
from swv.kern.zaken.fouten import NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests.rapportage.jaarverslag.wereld import (
    ACC,
    CONTR,
    DIR,
    OPR,
    RVT,
    STAPPEN,
    make_verslag,
    pdf_file,
    reload,
)
from tests.rollen import als

SECR, CONS = Rol.SECRETARIS, Rol.CONSULENT
TOEGESTAAN: dict[str, dict[str, set[str]]] = {
    "concept": {wie: {"jaarrekening_toevoegen", "intrekken"} for wie in (CONTR, DIR)},
    "ingetrokken": {wie: {"hervatten"} for wie in (CONTR, DIR)},
    "opgemaakt": {
        CONTR: {"verklaring_toevoegen", "teruggeven"}, DIR: {"teruggeven"}, RVT: {"teruggeven"}, ACC: {"verklaring_toevoegen"},
    },
    "verklaard": {
        CONTR: {"verklaring_toevoegen", "teruggeven"}, DIR: {"teruggeven"}, RVT: {"goedkeuren", "teruggeven"},
        ACC: {"verklaring_toevoegen"},
    },
    "goedgekeurd": {DIR: {"vaststellen", "goedkeuring_intrekken"}, RVT: {"goedkeuring_intrekken"}},
    "vastgesteld": {CONTR: {"erratum"}, DIR: {"erratum"}},
    "gemaakt": {CONTR: {"erratum"}, DIR: {"openbaar_maken", "erratum"}},
    "openbaar": {CONTR: {"erratum"}, DIR: {"erratum"}},
}  # fmt: skip


@pytest.mark.parametrize("stand", TOEGESTAAN)
def test_what_each_role_can_do_is_exactly_this(auditwereld: Any, stand: str) -> None:
    verslag = make_verslag(auditwereld, stand)
    found = {}
    for wie, user in auditwereld.mensen.items():
        names = {action.name for action in get_actions(verslag, user) if action.allowed}
        found |= {wie: names} if names else {}

    assert found == TOEGESTAAN[stand]


@pytest.mark.parametrize("stand", TOEGESTAAN)
def test_every_other_combination_is_refused_and_changes_nothing(auditwereld: Any, stand: str) -> None:
    verslag = make_verslag(auditwereld, stand)
    before = (verslag.status, verslag.versie)
    tried = 0
    for wie, user in auditwereld.mensen.items():
        for transition in JAARVERSLAG.transitions:
            if transition.name in TOEGESTAAN[stand].get(wie, set()):
                continue
            with als(user), pytest.raises((NotAllowed, NotPossible)):
                execute_transition(verslag, transition.name, by=user, reason="Zo is het.", bestand=pdf_file())
            tried += 1

    now = reload(verslag)
    assert (now.status, now.versie) == before
    expected = len(auditwereld.mensen) * len(JAARVERSLAG.transitions)
    assert tried == expected - sum(map(len, TOEGESTAAN[stand].values()))


@pytest.mark.parametrize("stand", ["concept", "verklaard", "gemaakt"])
def test_people_of_another_swv_neither_see_nor_do_anything(auditwereld: Any, stand: str) -> None:
    verslag = make_verslag(auditwereld, stand)
    for user in auditwereld.anderen.values():
        assert not Jaarverslag.objects.visible_to(user).exists()
        assert not Hoofdstuk.objects.visible_to(user).exists()
        for transition in JAARVERSLAG.transitions:
            with als(user), pytest.raises(NotAllowed):
                execute_transition(verslag, transition.name, by=user, reason="Zo is het.", bestand=pdf_file())


BUREAU = {CONTR, DIR, SECR, CONS, RVT, OPR}
ZIEN = {
    "concept": BUREAU,
    "ingetrokken": BUREAU,
    "opgemaakt": BUREAU | {ACC},
    "verklaard": BUREAU | {ACC},
    "goedgekeurd": BUREAU | {ACC},
    "vastgesteld": BUREAU | {ACC, "inspectie"},
    "gemaakt": BUREAU | {ACC, "inspectie"},
    "openbaar": BUREAU | {ACC, "inspectie"},
}
# Chapters each of them reads; the rest of the whole report is closed to them in that status.
ALLES = 22
LEEST = {
    "concept": {CONTR: ALLES, DIR: ALLES, SECR: 3, CONS: 2, RVT: 2, OPR: 2},
    "opgemaakt": {CONTR: ALLES, DIR: ALLES, SECR: 3, CONS: 2, RVT: ALLES, OPR: ALLES, ACC: ALLES},
    "vastgesteld": dict.fromkeys((*BUREAU, ACC, "inspectie"), ALLES),
}


@pytest.mark.parametrize("stand", ZIEN)
def test_who_sees_a_report_in_which_status(auditwereld: Any, stand: str) -> None:
    make_verslag(auditwereld, stand)

    assert {wie for wie, user in auditwereld.mensen.items() if Jaarverslag.objects.visible_to(user).exists()} == ZIEN[
        stand
    ]


@pytest.mark.parametrize("stand", LEEST)
def test_who_reads_how_many_chapters(auditwereld: Any, stand: str) -> None:
    make_verslag(auditwereld, stand)
    counts = {wie: Hoofdstuk.objects.visible_to(user).count() for wie, user in auditwereld.mensen.items()}

    assert {wie: aantal for wie, aantal in counts.items() if aantal} == LEEST[stand]


def test_no_money_for_secretaris_and_consulent_before_it_is_adopted(auditwereld: Any) -> None:
    make_verslag(auditwereld, "goedgekeurd")
    for rol in (SECR, CONS):
        assert not any(each.soort.geld for each in Hoofdstuk.objects.visible_to(auditwereld[rol]))


def test_every_way_to_a_status_is_in_the_table() -> None:
    assert set(TOEGESTAAN) == set(ZIEN) == {*STAPPEN, "ingetrokken"}


def test_refusals_say_why(auditwereld: Any) -> None:
    verslag = make_verslag(auditwereld, "opgemaakt")
    acties = {action.name: action for action in get_actions(verslag, auditwereld[RVT])}
    assert acties["goedkeuren"].reason == "De controleverklaring van de accountant ontbreekt nog."
    with pytest.raises(NotAllowed, match="raad van toezicht"):
        execute_transition(verslag, "goedkeuren", by=auditwereld[OPR])
    with pytest.raises(NotPossible, match="status «opgemaakt»"):
        execute_transition(verslag, "vaststellen", by=auditwereld[DIR])
