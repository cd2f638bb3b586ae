"""What the tests of this room share."""

from typing import Any

import pytest

from tests import factories as f
from tests.rapportage.indicatoren import wereld as r
from tests.standen import stand


@pytest.fixture
@stand
def cijfers(wereld: Any) -> Any:
    """Numbers of which one school has few: 2 of 3 granted, beside 18 of 20 and 30 of 39."""
    r.geteld(wereld.swv)
    derde = f.SchoolFactory(bestuur=wereld.bestuur, naam="Derde School")
    f.AansluitingFactory(swv=wereld.swv, organisatie=derde)
    for school, toegekend, afgewezen in ((wereld.school, 2, 1), (wereld.zusterschool, 18, 9), (derde, 30, 9)):
        n = toegekend + afgewezen
        r.make_cijfer(
            wereld.swv, school, ontvangen=n, toegekend=toegekend, afgewezen=afgewezen, met_norm=n, binnen_norm=n,
            doorlooptijden=[10 + place for place in range(n)],
        )  # fmt: skip
    r.make_cijfer(wereld.ander_swv, wereld.vso, ontvangen=777, toegekend=777)
    wereld.derde = derde
    return wereld
