"""What the jaarverslag tells of requests of schools and quick money."""

from typing import Any

import pytest

from rapportage.jaarverslag.blokken.basis import Blokvraag
from rapportage.jaarverslag.blokken.schoolaanvragen import schoolaanvragen as blok
from rapportage.jaarverslag.calculations.cijferblok import BlokOntbreekt
from swv.organisatie.enums import Rol
from tests.schoolaanvragen import wereld as s


def fill(wereld: Any) -> Any:
    return blok(Blokvraag(wereld.swv, s.vandaag().year))


def test_asked_and_granted_per_board_and_quick_money_apart(wereld: Any) -> None:
    s.make_toegekend(wereld)
    s.make_afgewezen(wereld)
    s.make_ter_akkoord(wereld)
    s.make_hulp(wereld)
    inhoud = fill(wereld)

    assert {rij.kop: rij.cellen for rij in inhoud.tabellen[0].rijen} == {
        wereld.bestuur.naam: (2, 1, "9000.00"), "Samen": (2, 1, "9000.00"),
    }  # fmt: skip
    assert inhoud.getallen[0].waarde.replace("\xa0", " ") == "€ 1.000,00"


def test_without_anything_it_says_so_also_when_another_swv_has_some(wereld: Any) -> None:
    s.make_hulp(wereld, door=wereld.anderen[Rol.DIRECTEUR], school=wereld.vso)

    with pytest.raises(BlokOntbreekt, match="geen schoolaanvragen"):
        fill(wereld)
