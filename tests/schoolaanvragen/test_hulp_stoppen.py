"""Quick money that stops before its last day: by the directeur, with a reason, from a day on."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction
from django.urls import reverse

from schoolaanvragen.enums import Hulpstand
from schoolaanvragen.models import Snellehulp
from schoolaanvragen.services.hulp import add_to_hulp, look_back, stop_hulp
from swv.kern.models import Bericht
from swv.kern.zaken.fouten import NotAllowed
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import als, as_eigenaar
from tests.schoolaanvragen import wereld as s

ZORG, SECR, CONS, DIR = Rol.ZORGCOORDINATOR, Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR
WAAROM = "De leraar is terug; de extra handen zijn niet meer nodig."


def stop(wereld: Any, hulp: Any, over: int, *, rol: str = DIR, na: int = 0) -> Snellehulp:
    with als(wereld[rol]) as by:
        vandaag = s.vandaag() + timedelta(days=na)
        return stop_hulp(hulp=hulp, per=s.vandaag() + timedelta(days=over), reden=WAAROM, by=by, vandaag=vandaag)


def test_the_directeur_stops_it_from_a_day_with_a_reason_that_the_school_reads(client: Any, wereld: Any) -> None:
    hulp = s.make_hulp(wereld)
    client.force_login(wereld[DIR])
    url = reverse("schoolaanvragen:hulp_stoppen", args=[hulp.nummer])
    page = client.post(url, {"stopt_per": s.vandaag() + timedelta(days=7), "reden": WAAROM}, follow=True)

    assert "De hulp stopt eerder. De school krijgt bericht." in page.text
    client.force_login(wereld[ZORG])
    assert WAAROM in client.get(reverse("schoolaanvragen:hulp", args=[hulp.nummer])).text
    with as_eigenaar():
        assert Bericht.objects.filter(soort="snellehulp_gestopt", gebruiker=wereld[ZORG]).count() == 1
        assert Snellehulp.objects.with_totaal().get().totaal == Decimal(1000)


def test_without_a_reason_it_goes_on_and_what_was_typed_stays(client: Any, wereld: Any) -> None:
    hulp, dag = s.make_hulp(wereld), s.vandaag() + timedelta(days=7)
    client.force_login(wereld[DIR])
    page = client.post(reverse("schoolaanvragen:hulp_stoppen", args=[hulp.nummer]), {"stopt_per": dag})

    assert page.status_code == 400
    assert f'value="{dag.isoformat()}"' in page.text
    with as_eigenaar():
        assert Snellehulp.objects.get().stopt_per is None


@pytest.mark.parametrize("rol", [SECR, CONS, ZORG, Rol.BESTUURDER, Rol.CONTROLLER])
def test_nobody_else_stops_it_nor_is_it_offered(client: Any, wereld: Any, rol: str) -> None:
    hulp = s.make_hulp(wereld)
    client.force_login(wereld[rol])
    data = {"stopt_per": s.vandaag(), "reden": WAAROM}

    assert client.post(reverse("schoolaanvragen:hulp_stoppen", args=[hulp.nummer]), data).status_code == 403
    assert "Stop eerder" not in client.get(reverse("schoolaanvragen:hulp", args=[hulp.nummer])).text
    with pytest.raises(NotAllowed):
        stop(wereld, hulp, 1, rol=rol)


def test_a_directeur_of_elsewhere_or_tied_to_the_school_does_not_stop_it(client: Any, wereld: Any) -> None:
    hulp = s.make_hulp(wereld)
    client.force_login(wereld.anderen[DIR])
    data = {"stopt_per": s.vandaag(), "reden": WAAROM}
    assert client.post(reverse("schoolaanvragen:hulp_stoppen", args=[hulp.nummer]), data).status_code == 404

    tied = f.make_gebruiker(DIR, wereld.swv, werkgever=wereld.bestuur)
    with als(tied) as by, pytest.raises(NotAllowed, match="Iemand anders"):
        stop_hulp(hulp=hulp, per=s.vandaag(), reden=WAAROM, by=by, vandaag=s.vandaag())


@pytest.mark.parametrize("over", [-1, 70])
def test_a_day_that_was_or_after_the_last_is_refused(wereld: Any, over: int) -> None:
    hulp = s.make_hulp(wereld)

    with pytest.raises(ValidationError, match="Kies een dag van"):
        stop(wereld, hulp, over)
    assert stop(wereld, hulp, 69).stopt_per == hulp.tot_en_met


def test_what_is_stopped_runs_until_that_day_and_is_not_added_to_after(wereld: Any) -> None:
    hulp = stop(wereld, s.make_hulp(wereld), 7)
    dag = {over: s.vandaag() + timedelta(days=over) for over in (0, 6, 7)}

    assert [hulp.get_stand(each) for each in dag.values()] == [Hulpstand.LOOPT, Hulpstand.LOOPT, Hulpstand.AFGELOPEN]
    with als(wereld[DIR]) as by:
        for stand in Hulpstand.values:
            rows = {over for over, each in dag.items() if Snellehulp.objects.in_stand(stand, each).exists()}
            assert rows == {over for over, each in dag.items() if hulp.get_stand(each) == stand}
        with pytest.raises(ValidationError, match="afgelopen"):
            add_to_hulp(hulp=hulp, bedrag=Decimal(100), motivering="", by=by, vandaag=dag[7])
        assert add_to_hulp(hulp=hulp, bedrag=Decimal(100), motivering="", by=by, vandaag=dag[6]).pk


def test_what_never_began_is_over_at_once(wereld: Any) -> None:
    hulp = stop(wereld, s.make_hulp(wereld, van=s.vandaag() + timedelta(days=5)), 5)

    assert hulp.get_stand(s.vandaag()) == Hulpstand.AFGELOPEN
    with als(wereld[DIR]):
        found = [stand for stand in Hulpstand.values if Snellehulp.objects.in_stand(stand, s.vandaag()).exists()]
    assert found == [Hulpstand.AFGELOPEN]


def test_it_stops_once_and_one_still_looks_back(wereld: Any) -> None:
    hulp = stop(wereld, s.make_hulp(wereld), 7)

    with pytest.raises(ValidationError, match="al gestopt"):
        stop(wereld, hulp, 8)
    with als(wereld[DIR]) as by:
        look_back(hulp=hulp, terugblik="Het hielp genoeg in vier weken.", by=by, vandaag=s.vandaag())
        with pytest.raises(DatabaseError), transaction.atomic():
            Snellehulp.objects.filter(pk=hulp.pk).update(stopreden="Iets anders.")
