"""What has to be so before a step with an OPP, told in words before anybody types."""

from typing import Any

import pytest
from django.utils import timezone

from opp.enums import Onderdeel, Status
from opp.models import Opp, OppOnderdeel
from opp.queries.opp import get_tekorten, with_wet
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.organisatie.enums import Rol
from tests.opp import wereld as w
from tests.rollen import als, as_eigenaar, get_reasons

ZORG = Rol.ZORGCOORDINATOR


def test_an_empty_text_can_not_be_talked_about(wereld: Any) -> None:
    opp = w.make_leeg(wereld)
    assert get_reasons(wereld[ZORG], opp)["bespreken"] == "Schrijf eerst de tekst: er staat nog niets om te bespreken."
    assert get_reasons(wereld[ZORG], w.make_concept(wereld))["bespreken"] == ""


def test_the_pupil_is_heard_before_there_is_a_text(wereld: Any) -> None:
    """It belongs at the start: what the pupil says may go into the text, and counts for its first version."""
    opp = w.make_leeg(wereld)
    assert get_reasons(wereld[ZORG], opp)["horen"] == ""
    w.step(wereld, opp, "horen", **w.gesprek(tekst="Ik wil graag rust."))
    with als(wereld[ZORG]):
        codes = [
            tekort.code for tekort in get_tekorten(with_wet(Opp.objects.filter(pk=opp.pk)).get(), timezone.localdate())
        ]
    assert "gehoord" not in codes


@pytest.mark.parametrize("verplicht", [True, False])
def test_nobody_consents_to_a_handelingsdeel_that_is_not_there(wereld: Any, verplicht: bool) -> None:
    """Whether its type asks for one or not: it is there only when there is a goal or a text in it."""
    opp = w.make_leeg(wereld)
    with as_eigenaar():
        OppOnderdeel.objects.filter(soort=opp.soort, code=Onderdeel.HANDELINGSDEEL).update(verplicht=verplicht)
    reason = get_reasons(wereld[ZORG], opp)["instemming_vastleggen"]
    assert reason == "Er is nog geen handelingsdeel. Voeg eerst een doel toe."
    assert get_reasons(wereld[ZORG], w.make_concept(wereld))["instemming_vastleggen"] == ""


def test_one_thing_that_the_law_still_asks_is_told_alone(wereld: Any) -> None:
    """With more it says how many; with one there is nothing more to count."""
    opp = w.make_concept(wereld)
    w.step(wereld, opp, "bespreken", **w.gesprek())
    both = get_reasons(wereld[ZORG], opp)["vaststellen"]
    w.step(wereld, opp, "horen", **w.gesprek(tekst="Ik wil graag rust."))
    one = get_reasons(wereld[ZORG], opp)["vaststellen"]

    assert (" En nog 1: zie «Wat vraagt de wet?»." in both, "En nog" in one) == (True, False)
    assert one.startswith("Dit OPP voldoet nog niet aan de wet. ")


@pytest.mark.parametrize(
    ("name", "veld", "melding"),
    [
        ("bespreken", "datum", "Vul «de datum» in."),
        ("bespreken", "wijze", "Vul «hoe» in."),
        ("horen", "tekst", "Vul «wat er gezegd is» in."),
        ("instemming_vastleggen", "uitkomst", "Vul «of zij instemmen» in."),
        ("afsluiten", "eind", "Vul «de laatste dag» in."),
    ],
)
def test_what_a_step_can_not_do_without_is_asked_in_its_own_words(
    wereld: Any, name: str, veld: str, melding: str
) -> None:
    opp = w.make_concept(wereld)
    data = {"datum": None, "wijze": "", "tekst": "", "uitkomst": "", "eind": None, "hash": "x"}
    with pytest.raises(Incomplete) as refused:
        w.step(wereld, opp, name, **data)
    assert refused.value.fouten[veld] == [melding]
    assert w.reload(opp).status == Status.CONCEPT


def test_an_evaluation_asks_what_it_concludes_and_how_one_goes_on(wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld)
    with pytest.raises(Incomplete) as refused:
        w.step(wereld, opp, "evalueren", **w.gesprek(conclusie="", vervolg=""))
    assert {name: refused.value.fouten[name] for name in ("conclusie", "vervolg")} == {
        "conclusie": ["Vul «wat is de conclusie?» in."], "vervolg": ["Vul «hoe gaat u verder?» in."],
    }  # fmt: skip


def test_an_adopted_text_is_not_discussed_again_without_a_change(wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld)
    with pytest.raises(NotPossible, match="kan niet bij een zaak met de status «vastgesteld»"):
        w.step(wereld, opp, "bespreken", **w.gesprek())
    assert w.reload(opp).status == Status.VASTGESTELD
