"""Every right over a report and its chapters, asked of every role here and of the same roles at another swv."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

import rapportage.jaarverslag.permissions as rechten
from swv.organisatie.enums import Rol

DIR, CONTR, SECR, CONS, RVT = Rol.DIRECTEUR, Rol.CONTROLLER, Rol.SECRETARIS, Rol.CONSULENT, Rol.TOEZICHTHOUDER
OPR, ACC = "opr", "accountant"
BUREAU = frozenset({DIR, CONTR})
NIEMAND: frozenset[str] = frozenset()
Rollen = frozenset[str]


def concept(wereld: Any) -> SimpleNamespace:
    return SimpleNamespace(swv_id=wereld.swv.pk, status="concept", is_vast=False)


def opgemaakt(wereld: Any) -> SimpleNamespace:
    return SimpleNamespace(swv_id=wereld.swv.pk, status="opgemaakt", is_vast=False)


def vastgesteld(wereld: Any) -> SimpleNamespace:
    return SimpleNamespace(swv_id=wereld.swv.pk, status="vastgesteld", is_vast=True)


def make_hoofdstuk(code: str, rol: str, eigenaar: str | None = None) -> Callable[[Any], SimpleNamespace]:
    """A chapter of a concept that a role writes, or the person of ``wereld`` who was asked to."""

    def make(wereld: Any) -> SimpleNamespace:
        eigenaar_id = wereld.mensen[eigenaar].pk if eigenaar else None
        return SimpleNamespace(jaarverslag=concept(wereld), code=code, rol=rol, eigenaar_id=eigenaar_id)

    return make


# (right, of what, who has it here, who of the other swv has it)
RECHTEN: list[tuple[Any, Callable[[Any], Any], Rollen, Rollen]] = [
    (rechten.is_bureau, concept, BUREAU, NIEMAND),
    (rechten.mag_beginnen, concept, BUREAU, BUREAU),
    (rechten.mag_verklaren, opgemaakt, frozenset({CONTR, ACC}), NIEMAND),
    (rechten.mag_teruggeven, opgemaakt, BUREAU | {RVT}, NIEMAND),
    (rechten.mag_goedkeuring_intrekken, opgemaakt, frozenset({DIR, RVT}), NIEMAND),
    (rechten.mag_pdf_vragen, concept, BUREAU, NIEMAND),
    (rechten.mag_pdf_vragen, opgemaakt, BUREAU | {RVT, OPR, ACC}, NIEMAND),
    (rechten.mag_schrijven, make_hoofdstuk("bestuur", SECR), BUREAU | {SECR}, NIEMAND),
    (rechten.mag_schrijven, make_hoofdstuk("bestuur", CONS), BUREAU | {CONS}, NIEMAND),
    (rechten.mag_schrijven, make_hoofdstuk("bestuur", DIR), BUREAU, NIEMAND),
    (rechten.mag_schrijven, make_hoofdstuk("bestuur", SECR, CONS), BUREAU | {CONS}, NIEMAND),
    (rechten.mag_schrijven, make_hoofdstuk("bestuur", SECR, OPR), BUREAU | {OPR}, NIEMAND),
    # A chosen owner whose role does not write (any more) does not, and nobody takes the place by it.
    (rechten.mag_schrijven, make_hoofdstuk("bestuur", SECR, Rol.BEHEERDER), BUREAU, NIEMAND),
    (rechten.mag_schrijven, make_hoofdstuk("bestuur", RVT), BUREAU | {RVT}, NIEMAND),
    # The raad accounts for itself: not the office, not the OPR, unless one of them is asked.
    (rechten.mag_schrijven, make_hoofdstuk("toezicht", RVT), frozenset({RVT}), NIEMAND),
    (rechten.mag_schrijven, make_hoofdstuk("continuiteit_b3", RVT), frozenset({RVT}), NIEMAND),
    (rechten.mag_schrijven, make_hoofdstuk("toezicht", RVT, CONTR), frozenset({CONTR}), NIEMAND),
]


@pytest.mark.parametrize(("recht", "make", "hier", "elders"), RECHTEN)
def test_right_belongs_to_exactly_these_people_here_and_elsewhere(
    auditwereld: Any, recht: Any, make: Callable[[Any], Any], hier: Rollen, elders: Rollen
) -> None:
    stuk = make(auditwereld)
    assert {name for name, user in auditwereld.mensen.items() if recht(user, stuk)} == hier
    assert {name for name, user in auditwereld.anderen.items() if recht(user, stuk)} == elders


def test_a_chosen_owner_who_works_at_another_swv_now_does_not_write(auditwereld: Any) -> None:
    hoofdstuk = make_hoofdstuk("bestuur", SECR, SECR)(auditwereld)
    hoofdstuk.eigenaar_id = auditwereld.anderen[CONS].pk
    everybody = {**auditwereld.mensen, "elders": auditwereld.anderen[CONS]}
    assert {name for name, user in everybody.items() if rechten.mag_schrijven(user, hoofdstuk)} == BUREAU


@pytest.mark.parametrize(
    ("make", "lezers"),
    [(concept, BUREAU), (opgemaakt, BUREAU | {RVT, OPR, ACC})],
)
def test_the_whole_report_is_read_by_these_people(auditwereld: Any, make: Any, lezers: Rollen) -> None:
    verslag = make(auditwereld)
    assert {name for name, user in auditwereld.mensen.items() if rechten.reads_whole(verslag, user)} == lezers
    assert not any(rechten.reads_whole(verslag, user) for user in auditwereld.anderen.values())


def test_an_adopted_report_is_read_whole_by_everybody_who_opens_it(auditwereld: Any) -> None:
    verslag = vastgesteld(auditwereld)
    assert all(rechten.reads_whole(verslag, user) for user in auditwereld.mensen.values())


def test_writers_and_readers_of_a_report_are_these_roles() -> None:
    assert {DIR, CONTR, SECR, CONS, RVT} == rechten.SCHRIJVERS
    assert {DIR, CONTR, SECR, CONS, RVT, Rol.AUDITOR} == rechten.LEZERS
