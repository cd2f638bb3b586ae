"""Bezwaren in the API: the same walls, steps and refusals as the pages."""

from typing import Any

import pytest

from swv.organisatie.enums import Rol
from tests import factories as f
from tests.api.conftest import aanvraag_url
from tests.rollen import als, as_eigenaar
from tests.toewijzing.bezwaarwereld import dag, make_besluit, make_bezwaar, make_geadviseerd
from toewijzing.models import Bezwaar

SCHOLEN = (Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.BESTUURDER)


def url(aanvraag: Any, *rest: Any) -> str:
    return aanvraag_url(aanvraag, "bezwaren", *map(str, rest))


def test_whole_way(wereld: Any, api: Any) -> None:
    besluit = make_besluit(wereld)
    with as_eigenaar():
        ouder = besluit.leerling.gezagdrager_set.get()
    secretaris, directeur = api(wereld[Rol.SECRETARIS]), api(wereld[Rol.DIRECTEUR])
    sent = {"indiener": "gezagdrager", "gezagdrager": ouder.pk, "ontvangen_op": dag(9).isoformat()}
    response = secretaris.post(url(besluit.aanvraag), sent)
    body = response.json()
    assert (response.status_code, body["gezagdrager"], body["ontvangst"], body["commissie"]) == (
        201,
        ouder.pk,
        "op_tijd",
        True,
    )
    assert body["volgende"] == {"stap": "doorzenden", "uiterlijk": dag(-5).isoformat()}
    assert body["mogelijke_stappen"] == ["doorzenden", "hoorzitting", "verdagen", "intrekken", "corrigeren"]
    again = secretaris.post(url(besluit.aanvraag), sent)
    assert (again.status_code, "loopt al een bezwaar" in again.json()["reden"]) == (409, True)
    one = url(besluit.aanvraag, body["id"])
    for step in (
        {"stap": "doorzenden", "doorgezonden_op": dag(7).isoformat()},
        {"stap": "hoorzitting", "hoorzitting_op": dag(-7).isoformat()},
        {"stap": "advies", "advies": "gegrond", "advies_op": dag(2).isoformat()},
    ):
        response = secretaris.patch(one, step)
        assert response.status_code == 200, response.json()
    assert response.json()["volgende"]["stap"] == "beslissen"
    decide = {"stap": "beslissen", "uitkomst": "ongegrond", "beslist_op": dag(0).isoformat()}
    refused = secretaris.patch(one, decide)
    assert (refused.status_code, "directeur" in refused.json()["reden"]) == (403, True)
    response = directeur.patch(one, decide)
    assert (response.status_code, set(response.json()["fouten"])) == (400, {"afwijking"})
    body = directeur.patch(one, {**decide, "afwijking": "Nieuw onderzoek."}).json()
    assert (body["uitkomst"], body["volgende"], body["mogelijke_stappen"]) == ("ongegrond", None, [])
    assert secretaris.patch(one, {"stap": "intrekken", "ingetrokken_op": dag(0).isoformat()}).status_code == 409
    assert [each["id"] for each in directeur.get(url(besluit.aanvraag)).json()["resultaten"]] == [body["id"]]


def test_who_may_not_know_finds_nothing(wereld: Any, api: Any) -> None:
    bezwaar = make_bezwaar(wereld)
    aanvraag = bezwaar.besluit.aanvraag
    step = {"stap": "verdagen", "verdaagd_op": dag(1).isoformat()}
    for rol, user in wereld.mensen.items():
        client = api(user)
        expected = 200 if rol in (Rol.SECRETARIS, Rol.DIRECTEUR) else 403
        assert client.get(url(aanvraag)).status_code == expected, rol
        if expected == 403:
            assert client.patch(url(aanvraag, bezwaar.pk), step).status_code == 403, rol
            assert client.get(url(aanvraag, bezwaar.pk)).status_code == 403, rol
            assert client.post(url(aanvraag), {}).status_code == 403, rol
        if rol in SCHOLEN:
            assert "bezwaren" not in client.get(aanvraag_url(aanvraag)).json()
    for rol in (Rol.SECRETARIS, Rol.DIRECTEUR):
        client = api(wereld.anderen[rol])
        assert client.get(url(aanvraag)).status_code == 404
        assert client.patch(url(aanvraag, bezwaar.pk), step).status_code == 404
        assert client.get(url(aanvraag, bezwaar.pk)).status_code == 404
    assert api(wereld[Rol.DIRECTEUR]).get(url(aanvraag, bezwaar.pk)).json()["id"] == bezwaar.pk
    other = make_besluit(wereld).aanvraag
    assert api(wereld[Rol.SECRETARIS]).patch(url(other, bezwaar.pk), step).status_code == 404
    assert api(wereld[Rol.SECRETARIS]).get(url(other)).json() == {"resultaten": []}
    with as_eigenaar():
        assert Bezwaar.objects.get().verdaagd_op is None


@pytest.mark.parametrize(
    ("step", "fouten"),
    [
        ({}, {"stap"}),
        ({"stap": "heropenen"}, {"stap"}),
        ({"stap": "verdagen"}, {"verdaagd_op"}),
        ({"stap": "verdagen", "verdaagd_op": "2026-13-01"}, {"verdaagd_op"}),
        ({"stap": "verdagen", "verdaagd_op": dag(-1).isoformat()}, {"verdaagd_op"}),
        ({"stap": "verdagen", "verdaagd_op": dag(40).isoformat()}, {"verdaagd_op"}),
        ({"stap": "verdagen", "verdaagd_op": dag(1).isoformat(), "uitkomst": "gegrond"}, {"uitkomst"}),
        ({"stap": "corrigeren", "indiener": "ander", "ontvangen_op": dag(19).isoformat()}, {"indiener_naam"}),
        (
            {
                "stap": "corrigeren",
                "indiener": "ander",
                "indiener_naam": "Nr 123456782",
                "ontvangen_op": dag(9).isoformat(),
            },
            {"indiener_naam"},
        ),
    ],
)
def test_what_does_not_fit_is_refused_by_field(wereld: Any, api: Any, step: Any, fouten: set[str]) -> None:
    bezwaar = make_geadviseerd(wereld)
    response = api(wereld[Rol.SECRETARIS]).patch(url(bezwaar.besluit.aanvraag, bezwaar.pk), step)
    assert (response.status_code, set(response.json()["fouten"])) == (400, fouten)


def test_parent_of_another_pupil_is_refused(wereld: Any, api: Any) -> None:
    besluit = make_besluit(wereld)
    vreemd = f.GezagdragerFactory(leerling=f.LeerlingFactory(school=wereld.school))
    sent = {"indiener": "gezagdrager", "gezagdrager": vreemd.pk, "ontvangen_op": dag(3).isoformat()}
    response = api(wereld[Rol.SECRETARIS]).post(url(besluit.aanvraag), sent)
    assert (response.status_code, set(response.json()["fouten"])) == (400, {"gezagdrager"})
    with als(wereld[Rol.SECRETARIS]):
        assert not Bezwaar.objects.exists()
