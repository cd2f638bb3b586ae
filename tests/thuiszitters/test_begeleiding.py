"""What is recorded while somebody is at home: a meeting with what was agreed, whether it was kept, and the ladder."""

from typing import Any

import pytest

from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.organisatie.enums import Rol
from tests.rollen import as_eigenaar, get_reasons
from tests.thuiszitters import wereld as t
from thuiszitters.enums import Overlegafspraakstatus
from thuiszitters.models import Escalatietrede, Overleg, Overlegafspraak

CONS = Rol.CONSULENT


def hold_overleg(streek: Any, zaak: Any, **data: Any) -> Any:
    return t.step(
        streek, zaak, "overleg_vastleggen", soort="gesprek", aanwezig="ouders", **{"datum": t.vandaag(), **data}
    )


def test_a_meeting_is_kept_with_every_agreement_of_it(streek: Any) -> None:
    zaak = t.make_actief(streek)
    afspraken = [("School maakt een rooster", "mentor", t.dagen(-7)), ("Ouders bellen", "vader", t.dagen(-2))]
    hold_overleg(streek, zaak, datum=t.dagen(1), verslag="Goed gesprek.", afspraken=afspraken)

    with as_eigenaar():
        (overleg,) = Overleg.objects.filter(thuiszitter=zaak)
        rows = list(Overlegafspraak.objects.filter(overleg=overleg).order_by("pk"))
    assert (overleg.datum, overleg.aanwezig, overleg.verslag) == (t.dagen(1), "ouders", "Goed gesprek.")
    assert overleg.vastgelegd_door == streek[CONS]
    assert [(row.wat, row.wie, row.uiterlijk) for row in rows] == afspraken
    assert {(row.gemaakt_op, row.leerling_id, row.status) for row in rows} == {
        (t.dagen(1), zaak.leerling_id, Overlegafspraakstatus.OPEN)
    }


def test_a_meeting_that_must_still_be_held_is_refused(streek: Any) -> None:
    zaak = t.make_actief(streek)
    with pytest.raises(Incomplete, match="moet nog komen"):
        hold_overleg(streek, zaak, datum=t.dagen(-1))
    with as_eigenaar():
        assert not Overleg.objects.filter(thuiszitter=zaak).exists()


def test_an_agreement_is_put_down_as_kept_and_only_that_one(streek: Any) -> None:
    zaak = t.make_actief(streek)
    hold_overleg(streek, zaak, afspraken=[("Een", "mentor", t.dagen(-7)), ("Twee", "mentor", t.dagen(-7))])
    with as_eigenaar():
        first = Overlegafspraak.objects.get(wat="Een")
    t.step(streek, zaak, "afspraak_bijwerken", afspraak=first, afspraakstatus=Overlegafspraakstatus.NAGEKOMEN)

    with as_eigenaar():
        found = dict(Overlegafspraak.objects.filter(thuiszitter=zaak).values_list("wat", "status"))
    assert found == {"Een": Overlegafspraakstatus.NAGEKOMEN, "Twee": Overlegafspraakstatus.OPEN}


def test_an_agreement_of_another_case_is_refused(streek: Any) -> None:
    zaak, other = t.make_actief(streek), t.make_actief(streek)
    for each in (zaak, other):
        hold_overleg(streek, each, afspraken=[(f"Van {each.pk}", "mentor", t.dagen(-7))])
    with as_eigenaar():
        strange = Overlegafspraak.objects.get(thuiszitter=other)
    with pytest.raises(Incomplete, match="andere zaak"):
        t.step(streek, zaak, "afspraak_bijwerken", afspraak=strange, afspraakstatus=Overlegafspraakstatus.NAGEKOMEN)
    with as_eigenaar():
        assert Overlegafspraak.objects.get(pk=strange.pk).status == Overlegafspraakstatus.OPEN


def test_when_every_step_of_the_ladder_is_set_the_button_says_so(streek: Any) -> None:
    zaak = t.make_actief(streek)
    with as_eigenaar():
        treden = list(Escalatietrede.objects.filter(swv=streek.swv, beslisser=""))
    for trede in treden:
        t.step(streek, zaak, "escaleren", trede=trede, reason="Het duurt te lang.")

    assert get_reasons(streek[CONS], zaak)["escaleren"] == "Er is geen trede meer die u kunt zetten."
    with pytest.raises(NotPossible, match="geen trede meer"):
        t.step(streek, zaak, "escaleren", trede=treden[0], reason="Nog eens.")
