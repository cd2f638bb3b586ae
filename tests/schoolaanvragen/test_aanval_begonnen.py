"""Who began a request for a school, or is tied to it, gets no say in it by another step."""

from datetime import timedelta
from typing import Any

import pytest

from schoolaanvragen.services.aanvraag import write_aanvraag
from schoolaanvragen.werk import get_werk
from swv.kern.zaken.fouten import NotAllowed
from tests import factories as f
from tests.rollen import als
from tests.schoolaanvragen import wereld as s
from tests.schoolaanvragen.wereld import CONS, DIR, LEIDER, SECR

GEWEIGERD = "U begon deze aanvraag"
VERSTUURD = "of verstuurde haar"


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
    with pytest.raises(NotAllowed, match=GEWEIGERD):
        s.step(wereld, zaak, "advies_vastleggen", SECR, **s.get_advies(wereld))


def test_who_sent_it_for_the_school_does_not_check_it(wereld: Any) -> None:
    wereld.mensen["consulent_2"] = f.make_gebruiker(CONS, wereld.swv)
    zaak = at_swv(wereld, SECR, "consulent_2")
    with pytest.raises(NotAllowed, match=VERSTUURD):
        s.step(wereld, zaak, "controleren", "consulent_2")
    with als(wereld["consulent_2"]) as by:
        assert get_werk(by, s.vandaag()) == []
    with als(wereld[CONS]) as by:
        assert [each.titel for each in get_werk(by, s.vandaag())] == [f"Schoolaanvraag {zaak.nummer}"]
    assert s.step(wereld, zaak, "controleren", CONS).doet == "zitting"


def test_who_filled_it_in_last_for_the_school_does_not_decide_on_it(wereld: Any) -> None:
    zaak = s.make_concept(wereld, door=wereld[SECR])
    with als(wereld[DIR]) as by:
        write_aanvraag(aanvraag=zaak, by=by, velden={"aantal_leerlingen": 9}, antwoorden={}, vandaag=s.vandaag())
    zaak = s.step(wereld, s.step(wereld, zaak, "indienen", SECR), "akkoord_geven", LEIDER)
    zaak = s.step(wereld, zaak, "controleren", CONS)
    wereld.mensen["secretaris_2"] = f.make_gebruiker(SECR, wereld.swv)
    zaak = s.step(wereld, zaak, "advies_vastleggen", "secretaris_2", **s.get_advies(wereld))
    with pytest.raises(NotAllowed, match="vulde haar in"):
        s.grant(wereld, zaak)
    wereld.mensen["directeur_2"] = f.make_gebruiker(DIR, wereld.swv)
    assert s.grant(wereld, zaak, "directeur_2").status == "toegekend"


def test_who_answers_a_question_for_the_school_does_not_check_what_was_added(wereld: Any) -> None:
    wereld.mensen["secretaris_2"] = f.make_gebruiker(SECR, wereld.swv)
    zaak = at_swv(wereld, SECR, SECR)
    zaak = s.step(
        wereld, zaak, "vraag_aanvulling", "secretaris_2", onderwerp="De begroting", uiterlijk=s.vandaag() + timedelta(7)
    )
    zaak = s.step(wereld, zaak, "aanvullen", CONS, reason="De begroting staat erbij.")
    with pytest.raises(NotAllowed, match=VERSTUURD):
        s.step(wereld, zaak, "controleren", CONS)


def test_what_the_school_wrote_and_sent_itself_bars_nobody_of_the_school_from_akkoord(wereld: Any) -> None:
    zaak = s.step(wereld, s.make_concept(wereld, door=wereld[LEIDER]), "indienen", LEIDER)

    assert s.step(wereld, zaak, "akkoord_geven", LEIDER).status == "ingediend"


def test_who_is_tied_to_the_school_accepts_none_of_its_duties(wereld: Any) -> None:
    zaak = s.make_gemeld(wereld)
    wereld.mensen["verbonden"] = f.make_gebruiker(CONS, wereld.swv, werkgever=wereld.bestuur)
    for name, data in (("plicht_aanvaarden", {}), ("plicht_teruggeven", {"reason": "Nog niet klaar."})):
        with pytest.raises(NotAllowed, match="U werkt bij de school"):
            s.step(wereld, zaak, name, "verbonden", plicht=s.get_plicht(zaak), **data)
    assert s.step(wereld, zaak, "plicht_aanvaarden", CONS, plicht=s.get_plicht(zaak)).status == "loopt"
