"""What the jaarverslag tells of consultations and hours."""

from typing import Any

import pytest

from rapportage.jaarverslag.blokken.basis import Blokvraag
from rapportage.jaarverslag.blokken.consulten import consulten as blok
from rapportage.jaarverslag.calculations.cijferblok import NG, BlokOntbreekt
from swv.kern.muren import wall_context
from swv.organisatie.enums import Rol
from tests.consulten import wereld as c

ZORG = Rol.ZORGCOORDINATOR


def fill(wereld: Any) -> Any:
    with wall_context([wereld.swv.pk], c.vandaag()):
        return blok(Blokvraag(wereld.swv, c.vandaag().year))


def test_the_block_of_the_jaarverslag_hides_small_numbers(wereld: Any) -> None:
    for _ in range(6):
        c.make_gesteld(wereld, "school")
    for _ in range(2):
        c.make_gesteld(wereld)
    c.make_uren(wereld, minuten=135)
    inhoud = fill(wereld)
    cellen = {rij.kop: rij.cellen[0] for rij in inhoud.tabellen[0].rijen}

    assert cellen["Over een leerling"] == NG
    assert 2 not in cellen.values()
    assert inhoud.getallen[0].waarde == "2,25"


def test_the_block_without_anything_says_so_also_when_another_swv_has_some(wereld: Any) -> None:
    c.make_gesteld(wereld, "school", school=wereld.vso, swv=wereld.ander_swv, door=wereld.anderen[ZORG])

    with pytest.raises(BlokOntbreekt, match="geen consulten"):
        fill(wereld)
