"""Who began a request for a school, or is tied to it, gets no say in it by another step."""

from typing import Any

import pytest

from swv.kern.zaken.fouten import NotAllowed
from tests import factories as f
from tests.rollen import as_eigenaar
from tests.schoolaanvragen import wereld as s
from tests.schoolaanvragen.wereld import CONS, LEIDER, SECR

GEWEIGERD = "U begon deze aanvraag"


def at_swv(wereld: Any, begonnen: str, verstuurd: str) -> Any:
    zaak = s.make_concept(wereld, door=wereld[begonnen])
    return s.step(wereld, s.step(wereld, zaak, "indienen", verstuurd), "akkoord_geven", LEIDER)


def test_who_began_it_does_not_check_it(wereld: Any) -> None:
    zaak = at_swv(wereld, CONS, CONS)
    with pytest.raises(NotAllowed, match=GEWEIGERD):
        s.step(wereld, zaak, "controleren", CONS)
    wereld.mensen["consulent_2"] = f.make_gebruiker(CONS, wereld.swv)
    assert s.step(wereld, zaak, "controleren", "consulent_2").doet == "zitting"


def test_who_began_it_does_not_write_the_advice(wereld: Any) -> None:
    zaak = s.step(wereld, at_swv(wereld, SECR, SECR), "controleren", CONS)
    with as_eigenaar():
        advies = {"orgaan": s.get_commissie(wereld.swv.pk), "datum": s.vandaag(), "advies": "Goed plan, doe het."}
    with pytest.raises(NotAllowed, match=GEWEIGERD):
        s.step(wereld, zaak, "advies_vastleggen", SECR, **advies)


def test_who_is_tied_to_the_school_accepts_none_of_its_duties(wereld: Any) -> None:
    zaak = s.make_gemeld(wereld)
    wereld.mensen["verbonden"] = f.make_gebruiker(CONS, wereld.swv, werkgever=wereld.bestuur)
    for name, data in (("plicht_aanvaarden", {}), ("plicht_teruggeven", {"reason": "Nog niet klaar."})):
        with pytest.raises(NotAllowed, match="U werkt bij de school"):
            s.step(wereld, zaak, name, "verbonden", plicht=s.get_plicht(zaak), **data)
    assert s.step(wereld, zaak, "plicht_aanvaarden", CONS, plicht=s.get_plicht(zaak)).status == "loopt"
