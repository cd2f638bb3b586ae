"""Quick money is not given twice by a double click, nor on top of what somebody else gave meanwhile."""

from decimal import Decimal
from typing import Any

from schoolaanvragen.models import Hulpregel, Snellehulp
from swv.organisatie.enums import Rol
from tests.api.conftest import make_client
from tests.rollen import as_eigenaar
from tests.schoolaanvragen import wereld as s
from tests.schoolaanvragen.test_hulp import URL, make_data


def test_same_form_twice_gives_once(client: Any, wereld: Any) -> None:
    s.make_soorten(wereld)
    client.force_login(wereld[Rol.DIRECTEUR])
    data = make_data(wereld)
    first, second = client.post(URL, data), client.post(URL, data)

    assert (first.status_code, second.status_code) == (302, 302)
    assert first.url == second.url
    with as_eigenaar():
        assert Snellehulp.objects.count() == Hulpregel.objects.count() == 1


def test_another_amount_for_the_same_is_another_gift(client: Any, wereld: Any) -> None:
    s.make_soorten(wereld)
    client.force_login(wereld[Rol.DIRECTEUR])
    client.post(URL, make_data(wereld, bedrag="700"))
    client.post(URL, make_data(wereld, bedrag="700", waarvoor="Een kast met boeken"))
    with as_eigenaar():
        assert Snellehulp.objects.count() == 2


def test_top_up_on_a_page_that_went_stale_adds_nothing(client: Any, wereld: Any) -> None:
    hulp = s.make_hulp(wereld)
    client.force_login(wereld[Rol.SECRETARIS])
    page = client.get(f"/schoolaanvragen/snel/{hulp.nummer}/")
    data = {"bedrag": "200", "motivering": "", "samen": page.context["aanvullen"]["samen"].value()}
    adres = f"/schoolaanvragen/snel/{hulp.nummer}/aanvullen/"
    assert client.post(adres, data).status_code == 302
    again = client.post(adres, data)

    assert again.status_code == 400
    assert 'name="samen" value="1200.00"' in again.text
    assert "Intussen is er iets bij gegeven" in again.text
    with as_eigenaar():
        assert Snellehulp.objects.with_totaal().get().totaal == Decimal(1200)


def test_api_keeps_the_schools_that_take_part(wereld: Any) -> None:
    zaak = s.make_concept(wereld, "CLUSTER")
    client = make_client(wereld[Rol.ZORGCOORDINATOR])
    zuster = wereld.zusterschool
    response = client.patch(
        f"/api/v1/schoolaanvragen/{zaak.nummer}/", {"scholen": [f"{zuster.brin}{zuster.vestiging}"]}, format="json"
    )
    assert response.status_code == 200, response.json()
    assert response.json()["scholen"] == [wereld.zusterschool.naam]
    unknown = client.patch(f"/api/v1/schoolaanvragen/{zaak.nummer}/", {"scholen": ["99ZZ00"]}, format="json")
    assert (unknown.status_code, "scholen" in str(unknown.json())) == (400, True)
