"""Which figure whom: written out per role, the figure itself and the rows behind it."""

from types import SimpleNamespace
from typing import Any

import pytest

from rapportage.indicatoren.enums import Code
from rapportage.indicatoren.permissions import CODES, DASHBOARDROLLEN, mag_streefwaarde_zetten, sees_rows, sees_small
from swv.organisatie.enums import Rol

DIR, CONTR, SECR, CONS = Rol.DIRECTEUR, Rol.CONTROLLER, Rol.SECRETARIS, Rol.CONSULENT
BESTUUR, ZORG, LEIDER = Rol.BESTUURDER, Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER
AANVRAGEN = ["op_tijd_wet", "op_tijd_norm", "doorlooptijd", "aanvragen", "honorering", "aanvragen_per_1000"]
LEERLINGEN = ["thuiszitters", "opp_op_tijd"]
STROMEN = ["instroom", "uitstroom", "terugstroom"]
DEELNAME = ["deelname_vso", "deelname_so", "deelname_sbo", "deelname_pro", "categorieen"]
GELD = ["doorbetaling", "besteding"]
STUUR = [*DEELNAME, *AANVRAGEN, *LEERLINGEN, *STROMEN, *GELD]
PROCES = [*AANVRAGEN, *LEERLINGEN, *STROMEN]
EIGEN = [*PROCES, *DEELNAME]
# Per role the figures, in the order of the page; a role that is not here has no dashboard.
CIJFERS = {DIR: STUUR, CONTR: STUUR, SECR: PROCES, CONS: PROCES, BESTUUR: EIGEN, ZORG: EIGEN, LEIDER: EIGEN}
# Per role the figures of which it sees the rows, and so the small numbers.
RIJEN = {
    DIR: {*AANVRAGEN, *STROMEN, "thuiszitters", *DEELNAME, *GELD},
    CONTR: {*DEELNAME, *GELD},
    SECR: {*AANVRAGEN, *STROMEN, "thuiszitters"},
    CONS: {*AANVRAGEN, *STROMEN, "thuiszitters"},
    BESTUUR: {*AANVRAGEN, *STROMEN, *DEELNAME},
    ZORG: {*AANVRAGEN, *STROMEN, *LEERLINGEN, *DEELNAME},
    LEIDER: {*AANVRAGEN, *STROMEN, *LEERLINGEN, *DEELNAME},
}


@pytest.mark.parametrize("rol", list(Rol))
def test_role_sees_these_figures_in_this_order_and_no_other(rol: str) -> None:
    assert list(CODES.get(rol, ())) == CIJFERS.get(Rol(rol), [])
    assert (rol in DASHBOARDROLLEN) is (rol in CIJFERS)


@pytest.mark.parametrize("rol", list(Rol))
def test_role_sees_the_rows_behind_these_figures_and_no_other(rol: str) -> None:
    user: Any = SimpleNamespace(rol=rol)
    assert {code.value for code in Code if sees_rows(user, code)} == RIJEN.get(Rol(rol), set())
    assert not sees_rows(user, "bestaat_niet")


@pytest.mark.parametrize("rol", list(Rol))
def test_who_sees_the_pupils_or_the_page_of_opps_sees_small_numbers(rol: str) -> None:
    user: Any = SimpleNamespace(rol=rol)
    also = {"opp_op_tijd"} if rol in (DIR, SECR, CONS) else set()
    assert {code.value for code in Code if sees_small(user, code)} == RIJEN.get(Rol(rol), set()) | also


def test_a_target_is_set_by_directeur_and_controller(wereld: Any) -> None:
    allowed = {rol for rol, user in wereld.mensen.items() if mag_streefwaarde_zetten(user, None)}
    assert allowed == {DIR, CONTR}
