"""The ladder: what comes by itself when nobody acts in time."""

from typing import Any

import pytest

from leerlingen.models import Inschrijving
from swv.kern.models import Bericht
from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.enums import Rol
from tests.rollen import als, as_eigenaar
from tests.thuiszitters import wereld as t
from tests.thuiszitters.test_services import CONS, DIR, LPA, ZORG
from thuiszitters.forms.acties import EscalerenForm, PeriodeForm
from thuiszitters.models import Escalatie, Escalatietrede, Thuiszitter
from thuiszitters.services.escalatie import escalate_due


@pytest.mark.parametrize(
    ("sinds", "treden"),
    [(27, []), (28, ["Overleg school en consulent"]), (100, ["Overleg school en consulent", "Thuiszitterstafel"])],
)
def test_steps_come_by_themselves_after_their_term_and_once(streek: Any, sinds: int, treden: list[str]) -> None:
    zaak = t.make_actief(streek, sinds=sinds)
    with als(streek[CONS]):
        first = escalate_due(swv=streek.swv, vandaag=t.vandaag())
        second = escalate_due(swv=streek.swv, vandaag=t.vandaag())
        found = [row.trede.naam for row in Escalatie.objects.filter(thuiszitter=zaak).select_related("trede")]

    assert (first, second) == (len(treden), 0)
    assert found == treden


def test_the_ladder_climbs_anew_when_the_pupil_is_at_home_again(streek: Any) -> None:
    zaak = t.make_actief(streek, sinds=140)
    with als(streek[CONS]):
        assert escalate_due(swv=streek.swv, vandaag=t.dagen(90)) == 1
    t.step(streek, zaak, "beeindigen", ZORG, einddatum=t.dagen(60), bestemming="eigen_school")
    data = {"categorie": t.categorie("relatief"), "van": t.dagen(30), **t.volgende(streek)}
    t.step(streek, zaak, "weer_thuis", ZORG, **data)

    with als(streek[Rol.DIRECTEUR]) as user:
        fresh = Thuiszitter.objects.get(pk=zaak.pk)
        assert EscalerenForm(zaak=fresh, user=user).fields["trede"].queryset.count() == 3
        assert [escalate_due(swv=streek.swv, vandaag=t.vandaag()) for _ in range(2)] == [1, 0]
        assert EscalerenForm(zaak=fresh, user=user).fields["trede"].queryset.count() == 2
        assert [row.op for row in Escalatie.objects.filter(thuiszitter=zaak)] == [t.dagen(90), t.vandaag()]


def test_taken_off_the_roll_goes_on_as_one_absence(streek: Any) -> None:
    zaak = t.make_actief(streek, sinds=100)
    with as_eigenaar():
        Inschrijving.objects.filter(leerling=zaak.leerling).update(tot=t.dagen(5))
    zaak = t.step(streek, zaak, "periode_wijzigen", categorie=t.categorie("absoluut"), van=t.dagen(5))

    assert zaak.sinds == t.dagen(100)
    with als(streek[CONS]) as user:
        assert PeriodeForm(zaak=zaak, user=user).fields["van"].initial == t.dagen(5)


def test_correction_starts_from_what_is_known(streek: Any) -> None:
    zaak = t.make_gemeld(streek)
    data = {"categorie": zaak.categorie, "van": t.dagen(40), "geoorloofd": "ongeoorloofd"}
    zaak = t.step(streek, zaak, "periode_wijzigen", **data)
    with als(streek[CONS]) as user:
        form = PeriodeForm(zaak=zaak, user=user)
    assert {name: form.fields[name].initial for name in ("van", "geoorloofd")} == {
        "van": t.dagen(40), "geoorloofd": "ongeoorloofd",
    }  # fmt: skip


def test_a_step_tells_its_people(streek: Any) -> None:
    t.make_actief(streek, sinds=100)
    with als(streek[CONS]):
        escalate_due(swv=streek.swv, vandaag=t.vandaag())

    told = Bericht.objects.filter(soort="thuiszitter_escalatie", onderwerp__startswith="Thuiszitterstafel")
    expected = {streek[rol] for rol in (Rol.SCHOOLLEIDER, CONS, DIR, LPA)}
    assert {mail.gebruiker for mail in told} == expected


def test_doorzettingsmacht_is_the_directeurs(streek: Any) -> None:
    zaak = t.make_actief(streek)
    with als(streek[DIR]):
        trede = Escalatietrede.objects.get(swv=streek.swv, naam="Doorzettingsmacht")

    with pytest.raises(Incomplete, match="alleen de directeur"):
        t.step(streek, zaak, "escaleren", trede=trede, reason="Zo is het.")
    t.step(streek, zaak, "escaleren", DIR, trede=trede, reason="Er is plaats en de school weigert.")
