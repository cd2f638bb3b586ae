"""A step of the ladder on which a body decides: who speaks for it sets it, with the day on which it decided."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from organen.models import Orgaan
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.organen.test_leden import make_lid, make_orgaan
from tests.rollen import als, as_eigenaar, get_reasons
from tests.thuiszitters import wereld as t
from tests.thuiszitters.test_ladder_stand import trede_data
from thuiszitters.models import Escalatie, Escalatietrede
from thuiszitters.queries.zaak import get_open_treden

CONS, DIR, SECR = Rol.CONSULENT, Rol.DIRECTEUR, Rol.SECRETARIS
WAAROM = "De school weigert en er is plaats."


@pytest.fixture
def pcl(streek: Any) -> Orgaan:
    """A body of which the consulent is secretaris and the directeur a member."""
    orgaan = make_orgaan(streek.swv, "PCL")
    make_lid(orgaan, streek[CONS], "secretaris")
    make_lid(orgaan, streek[DIR])
    return orgaan


@pytest.fixture
def trede(streek: Any, pcl: Orgaan) -> Escalatietrede:
    with as_eigenaar():
        Escalatietrede.objects.filter(swv=streek.swv).delete()
        return Escalatietrede.objects.create(
            swv=streek.swv, naam="Doorzetten", rollen=[CONS], macht="swv", orgaan=pcl, van=f.LANG_GELEDEN
        )


def decide(streek: Any, zaak: Any, wie: str, trede: Escalatietrede, **data: Any) -> Any:
    return t.step(
        streek, zaak, "escaleren", wie, **{"trede": trede, "besloten_op": t.dagen(2), "reason": WAAROM} | data
    )


def test_who_speaks_for_the_body_is_who_does_on_the_day_of_the_step(
    streek: Any, pcl: Orgaan, trede: Escalatietrede
) -> None:
    zaak = t.make_actief(streek)
    with as_eigenaar():
        lid = pcl.leden.get(gebruiker=streek[CONS])
        lid.tot = t.vandaag() + timedelta(days=1)  # today is the last day
        lid.save()
    with als(streek[CONS]) as by:
        assert [list(get_open_treden(zaak, by, t.dagen(-later))) for later in (0, 1)] == [[trede], []]


def test_who_speaks_for_the_body_sets_its_step_with_the_day_it_decided(
    client: Any, streek: Any, trede: Escalatietrede
) -> None:
    zaak = t.make_actief(streek)
    decide(streek, zaak, CONS, trede)
    with as_eigenaar():
        row = Escalatie.objects.get(thuiszitter=zaak)
        assert (row.door, row.op, row.besloten_op) == (streek[CONS], t.vandaag(), t.dagen(2))
        assert row.geschiedenis.get().besloten_op == t.dagen(2)
    client.force_login(streek[Rol.ZORGCOORDINATOR])
    assert "besloten in «Orgaan PCL» op" in client.get(reverse("thuiszitters:zaak", args=[zaak.nummer])).text


@pytest.mark.parametrize("wie", [DIR, SECR])
def test_member_or_colleague_who_does_not_speak_for_the_body_is_refused(
    streek: Any, trede: Escalatietrede, wie: str
) -> None:
    zaak = t.make_actief(streek)
    assert get_reasons(streek[wie], zaak)["escaleren"] == "Er is geen trede meer die u kunt zetten."
    with pytest.raises((Incomplete, NotPossible)):
        decide(streek, zaak, wie, trede)
    with as_eigenaar():
        assert not Escalatie.objects.filter(thuiszitter=zaak).exists()


def test_beside_a_step_of_ones_own_that_of_the_body_is_refused_with_who_sets_it(
    streek: Any, trede: Escalatietrede
) -> None:
    with as_eigenaar():
        Escalatietrede.objects.create(swv=streek.swv, naam="Overleg", rollen=[CONS], van=f.LANG_GELEDEN)
    zaak = t.make_actief(streek)
    with pytest.raises(Incomplete, match=r"besluit «Orgaan PCL»\. De voorzitter of de secretaris"):
        decide(streek, zaak, SECR, trede)


@pytest.mark.parametrize(("dag", "melding"), [(None, "op welke dag «Orgaan PCL»"), (-1, "moet nog komen")])
def test_without_a_day_that_was_the_step_is_not_set(
    streek: Any, trede: Escalatietrede, dag: int | None, melding: str
) -> None:
    zaak = t.make_actief(streek)
    with pytest.raises(Incomplete, match=melding):
        decide(streek, zaak, CONS, trede, besloten_op=None if dag is None else t.dagen(dag))


def test_after_the_membership_ended_nobody_speaks_for_the_body(streek: Any, pcl: Orgaan, trede: Escalatietrede) -> None:
    zaak = t.make_actief(streek)
    with as_eigenaar():
        pcl.leden.filter(gebruiker=streek[CONS]).update(tot=t.vandaag())
    with pytest.raises((Incomplete, NotPossible)):
        decide(streek, zaak, CONS, trede)


def test_body_of_another_swv_with_the_same_code_gives_no_say(streek: Any, trede: Escalatietrede) -> None:
    make_lid(make_orgaan(streek.ander_swv, "PCL"), streek[SECR], "voorzitter")
    zaak = t.make_actief(streek)
    with pytest.raises((Incomplete, NotPossible)):
        decide(streek, zaak, SECR, trede)


# --- beheer -----------------------------------------------------------------------------------------------------------


def test_beheerder_gives_a_step_to_a_body_of_the_own_swv(client: Any, streek: Any, pcl: Orgaan) -> None:
    client.force_login(streek[Rol.BEHEERDER])
    url, velden = reverse("thuiszitters:trede_nieuw"), trede_data(naam="Raad", beslisser="", orgaan=pcl.pk)
    ander = make_orgaan(streek.ander_swv, "ELDERS")
    assert "Orgaan ELDERS" not in client.get(url).text
    for changes in ({"orgaan": ander.pk}, {"beslisser": "directeur"}, {"na_aantal": "2", "na_eenheid": "weken"}):
        assert client.post(url, velden | changes).status_code == 400
    assert client.post(url, velden).status_code == 302
    with as_eigenaar():
        assert Escalatietrede.objects.get(swv=streek.swv, naam="Raad").orgaan == pcl
    assert "besluit van «Orgaan PCL»" in client.get(reverse("thuiszitters:regels")).text


def test_database_refuses_a_step_of_a_body_that_comes_by_itself_or_is_of_a_role_too(streek: Any, pcl: Orgaan) -> None:
    common = {"swv": streek.swv, "rollen": [CONS], "orgaan": pcl, "van": t.vandaag() - timedelta(days=1)}
    for naam, columns in (("A", {"na_aantal": 1, "na_eenheid": "weken"}), ("B", {"beslisser": DIR})):
        with as_eigenaar(), pytest.raises(IntegrityError, match="orgaan_met_de_hand"), transaction.atomic():
            Escalatietrede.objects.create(naam=naam, **common, **columns)
