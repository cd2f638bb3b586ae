"""Reporting by name, and choosing when more than one pupil fits."""

from typing import Any

import pytest
from django.urls import reverse

from leerlingen.queries import find_by_text
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.thuiszitters import wereld as t
from tests.toewijzing.test_meetekenen import lay_before
from thuiszitters.forms.melding import get_meldbaar
from thuiszitters.models import Thuiszitter

ZORG = Rol.ZORGCOORDINATOR


def post(streek: Any, client: Any, *leerling: str) -> Any:
    client.force_login(streek[ZORG])
    data = {"leerling": list(leerling), "categorie": t.categorie("relatief").pk, "van": t.dagen(30).isoformat()}
    return client.post(reverse("thuiszitters:nieuw"), {**data, "geoorloofd": "onbekend"})


def test_a_pupil_is_reported_by_name(streek: Any, client: Any) -> None:
    leerling = t.make_leerling(streek, roepnaam="Noor", achternaam="Zeewolde")

    assert post(streek, client, "noor zeewolde").status_code == 302
    with as_eigenaar():
        assert Thuiszitter.objects.get().leerling_id == leerling.pk


def test_two_that_fit_can_be_chosen_by_a_click(streek: Any, client: Any) -> None:
    een, twee = (t.make_leerling(streek, roepnaam=naam, achternaam="Zeewolde") for naam in ("Noor", "Sam"))
    answer = post(streek, client, "zeewolde")
    html = answer.content.decode()

    assert answer.status_code == 400
    assert f'value="{een.nummer}"' in html
    assert f'value="{twee.nummer}"' in html
    # The button of a pupil comes after the field in the form.
    assert post(streek, client, "zeewolde", twee.nummer).status_code == 302
    with as_eigenaar():
        assert Thuiszitter.objects.get().leerling_id == twee.pk


def first_button(html: str) -> str:
    """The first button of the form with the choice: what Enter in a field takes."""
    form = next(part for part in html.split("<form ")[1:] if "Welke leerling bedoelt u?" in part)
    return form[form.index("<button") : form.index(">", form.index("<button"))]


def test_enter_in_a_field_sends_what_was_typed_and_chooses_nobody(streek: Any, client: Any) -> None:
    for naam in ("Noor", "Sam"):
        t.make_leerling(streek, roepnaam=naam, achternaam="Zeewolde")
    html = post(streek, client, "zeewolde").content.decode()

    assert "name=" not in first_button(html)


def test_a_report_is_tied_to_the_one_that_was_clicked_and_keeps_what_else_was_filled_in(
    streek: Any, client: Any
) -> None:
    een, twee = (t.make_leerling(streek, roepnaam=naam, achternaam="Zeewolde") for naam in ("Noor", "Sam"))
    melding = t.make_melding(streek)
    client.force_login(streek[ZORG])
    url = reverse("thuiszitters:melding", args=[melding.pk])
    data = {"categorie": t.categorie("relatief").pk, "van": t.dagen(12).isoformat(), "geoorloofd": "onbekend"}
    asked = client.post(url, {**data, "leerling": "zeewolde"})
    html = asked.content.decode()

    assert asked.status_code == 400
    assert [f'name="leerling" value="{each.nummer}"' in html for each in (een, twee)] == [True, True]
    assert "name=" not in first_button(html)
    assert client.post(url, {**data, "leerling": ["zeewolde", twee.nummer]}).status_code == 302
    with as_eigenaar():
        zaak = Thuiszitter.objects.get()
        assert (zaak.leerling_id, zaak.sinds) == (twee.pk, t.dagen(12))


@pytest.mark.parametrize("tekst", ["Zeewolde", "14-03-2012"])
def test_a_pupil_of_another_school_is_not_found(streek: Any, tekst: str) -> None:
    vreemd = f.LeerlingFactory(school=streek.vso, roepnaam="Noor", achternaam="Zeewolde")
    with als(streek[ZORG]) as user:
        assert find_by_text(get_meldbaar(user), tekst) == []
        assert find_by_text(get_meldbaar(user), vreemd.nummer) == []


@pytest.mark.parametrize("rol", [Rol.SECRETARIS, Rol.CONSULENT])
def test_a_pupil_of_whom_a_request_only_lies_before_the_consulent_is_not_found(wereld: Any, rol: str) -> None:
    zaak = lay_before(wereld)
    with als(wereld[rol]) as user:
        assert find_by_text(get_meldbaar(user), zaak.leerling.nummer) == []
    zaak = w.step(wereld, w.step(wereld, zaak, "meetekenen", Rol.CONSULENT), "indienen", Rol.SCHOOLLEIDER)
    with als(wereld[rol]) as user:
        assert len(find_by_text(get_meldbaar(user), zaak.leerling.nummer)) == 1


def test_a_report_shows_the_pupil_that_fits_to_click_and_that_a_case_runs(streek: Any, client: Any) -> None:
    leerling = t.make_leerling(streek, roepnaam="Sam", achternaam="Duin", geboortedatum=t.date(2012, 3, 14))
    t.make_gemeld(streek, leerling=leerling)
    melding = t.make_melding(streek)
    client.force_login(streek[ZORG])
    url = reverse("thuiszitters:melding", args=[melding.pk])
    html = client.get(url).content.decode()

    assert f'href="?leerling={leerling.nummer}#koppel"' in html
    assert "loopt al een zaak" in html
    assert f'value="{leerling.nummer}"' in client.get(url, {"leerling": leerling.nummer}).content.decode()
