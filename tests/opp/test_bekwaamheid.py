"""From eighteen the pupil decides, unless a judge appointed somebody: at the start, on the page and in the API."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from opp.models import Opp, OppOnderdeel
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.opp import wereld as w
from tests.rollen import als, as_eigenaar

ZORG = Rol.ZORGCOORDINATOR
VOLWASSEN = date(2008, 1, 5)
CURATELE = {"onbekwaam_reden": "curatele", "onbekwaam_sinds": date(2026, 3, 1), "vertegenwoordiger": "De Wit"}
GEPOST = CURATELE | {"beslist_zelf": "nee", "onbekwaam_sinds": "2026-03-01"}


@pytest.fixture
def volwassen(wereld: Any) -> Any:
    return f.LeerlingFactory(school=wereld.school, geboortedatum=VOLWASSEN)


def test_representative_signs_and_the_opp_is_adopted(wereld: Any, volwassen: Any) -> None:
    opp = w.make_concept(wereld, leerling=volwassen, bekwaamheid={"beslist_zelf": "nee", **CURATELE})
    gezagdrager = f.GezagdragerFactory(leerling=volwassen)
    with pytest.raises(Incomplete, match="De Wit"):
        w.step(wereld, opp, "bespreken", **w.gesprek(gezagdrager=gezagdrager))
    w.step(wereld, opp, "horen", **w.gesprek(tekst="Het is goed zo."))
    w.step(wereld, opp, "bespreken", **w.gesprek())
    w.step(wereld, opp, "instemming_vastleggen", **w.gesprek(uitkomst="ingestemd"))

    assert w.step(wereld, opp, "vaststellen").status == "vastgesteld"
    with als(wereld[ZORG]):
        assert set(opp.handelingen.exclude(soort="gehoord").values_list("partij", flat=True)) == {"vertegenwoordiger"}


def test_pupil_who_turns_out_not_to_be_capable_needs_new_acts(wereld: Any, volwassen: Any) -> None:
    opp = w.make_besproken(wereld, leerling=volwassen)
    w.step(wereld, opp, "bekwaamheid_vastleggen", beslist_zelf="nee", **CURATELE)
    with pytest.raises(NotPossible, match="de wettelijk vertegenwoordiger"):
        w.step(wereld, opp, "vaststellen")
    w.step(wereld, opp, "bekwaamheid_vastleggen", beslist_zelf="ja")

    assert w.step(wereld, opp, "vaststellen").vertegenwoordiger == ""


@pytest.mark.parametrize("name", list(CURATELE))
def test_not_capable_needs_reason_day_and_name(wereld: Any, volwassen: Any, name: str) -> None:
    opp = w.make_leeg(wereld, leerling=volwassen)
    with pytest.raises(Incomplete) as problem:
        w.step(wereld, opp, "bekwaamheid_vastleggen", beslist_zelf="nee", **(CURATELE | {name: ""}))
    assert set(problem.value.fouten) == {name}
    morgen = timezone.localdate() + timedelta(days=1)
    with pytest.raises(Incomplete, match="moet nog komen"):
        w.step(wereld, opp, "bekwaamheid_vastleggen", beslist_zelf="nee", **(CURATELE | {"onbekwaam_sinds": morgen}))
    with als(wereld[ZORG]), pytest.raises(IntegrityError), transaction.atomic():
        Opp.objects.filter(pk=opp.pk).update(leerling_bekwaam=False)


def test_a_young_pupil_is_not_asked(client: Any, wereld: Any) -> None:
    opp = w.make_leeg(wereld)
    with pytest.raises(NotPossible):
        w.step(wereld, opp, "bekwaamheid_vastleggen", beslist_zelf="nee", **CURATELE)
    client.force_login(wereld[ZORG])
    leerling = f.LeerlingFactory(school=wereld.school)
    assert "beslist_zelf" not in client.get(f"{reverse('opp:nieuw')}?leerling={leerling.nummer}").text
    assert "bekwaamheid_vastleggen" not in client.get(reverse("opp:opp", args=[opp.nummer])).text


def test_asked_at_the_start_and_shown_on_the_page(client: Any, wereld: Any, volwassen: Any) -> None:
    client.force_login(wereld[ZORG])
    address = f"{reverse('opp:nieuw')}?leerling={volwassen.nummer}"
    start = {"soort": w.get_soort(wereld).pk, "herkomst": "verband", "aanleiding": "inschrijving"}
    assert client.post(address, start | {"beslist_zelf": "nee"}).context["form"].errors.keys() == set(CURATELE)
    assert client.post(address, start | GEPOST).status_code == 302
    with als(wereld[ZORG]):
        opp = Opp.objects.get(leerling=volwassen)

    assert (opp.leerling_bekwaam, opp.onbekwaam_sinds) == (False, date(2026, 3, 1))
    assert "De Wit" in client.get(reverse("opp:opp", args=[opp.nummer])).text


def test_changed_on_the_page(client: Any, wereld: Any, volwassen: Any) -> None:
    opp = w.make_leeg(wereld, leerling=volwassen)
    client.force_login(wereld[ZORG])
    address = reverse("opp:actie", args=[opp.nummer, "bekwaamheid_vastleggen"])
    assert client.get(address).status_code == 200
    assert client.post(address, GEPOST | {"versie": opp.versie}).status_code == 302
    assert w.reload(opp).vertegenwoordiger == "De Wit"
    client.force_login(wereld[Rol.SCHOOLLEIDER])
    assert client.get(address).status_code == 403


def test_light_opp_has_a_place_for_deviations_that_may_stay_empty(wereld: Any) -> None:
    soort = w.get_soort(wereld, "light")
    with as_eigenaar():
        onderdeel = OppOnderdeel.objects.get(soort=soort, code="afwijkingen")
    assert (onderdeel.verplicht, onderdeel.max_tekens) == (False, 800)
    delen = {name: text[:390] for name, text in w.TEKST.items()}
    assert w.make_vastgesteld(wereld, code="light", tekst=delen).status == "vastgesteld"
