"""A step through the API of every kind of case: the same form as the page, and what changed when somebody was first."""

import pytest
from django.utils import timezone

from swv.kern.zaken.engine import execute_transition
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.api.conftest import make_client
from tests.financien import wereld as g
from tests.financien.begroten.begrotingen import make_begroting
from tests.opp import wereld as o
from tests.rapportage.jaarverslag import wereld as j
from tests.thuiszitters import wereld as t

GESPREK = {"datum": timezone.localdate().isoformat(), "wijze": "gesprek"}


@pytest.fixture
def kind(request, wereld):
    """(client, address of the steps, case, function that takes a step on it by a colleague) of one kind of case."""
    if request.param == "aanvraag":
        zaak = w.make_ingediend(wereld)
        return (
            make_client(wereld[Rol.SECRETARIS]), f"/api/v1/aanvragen/{zaak.nummer}/acties/", zaak,
            lambda: w.step(wereld, zaak, "intrekken", Rol.SCHOOLLEIDER, reason="Verhuisd."),
        )  # fmt: skip
    if request.param == "opp":
        zaak = o.make_besproken(wereld)
        return (
            make_client(wereld[Rol.ZORGCOORDINATOR]), f"/api/v1/opps/{zaak.nummer}/acties/", zaak,
            lambda: o.step(wereld, zaak, "bespreken", Rol.SCHOOLLEIDER, **o.gesprek()),
        )  # fmt: skip
    if request.param == "verdeling":
        zaak = g.make_gedeeld(g.add_money(wereld))
        return (
            make_client(wereld[Rol.CONTROLLER]), f"/api/v1/verdelingen/{zaak.pk}/acties/", zaak,
            lambda: g.step(wereld, zaak, "vaststellen", Rol.DIRECTEUR),
        )  # fmt: skip
    if request.param == "begroting":
        zaak = make_begroting(g.add_money(wereld), "opr")
        return (
            make_client(wereld[Rol.CONTROLLER]), f"/api/v1/begrotingen/{zaak.pk}/acties/", zaak,
            lambda: execute_transition(zaak, "instemmen", by=wereld["opr"]),
        )  # fmt: skip
    if request.param == "jaarverslag":
        zaak = j.make_verslag(j.add_auditors(wereld), "opgemaakt")
        return (
            make_client(wereld[Rol.DIRECTEUR]), f"/api/v1/jaarverslagen/{zaak.jaar}/{zaak.volgnummer}/acties/", zaak,
            lambda: j.step(wereld, zaak, "verklaring_toevoegen", j.ACC),
        )  # fmt: skip
    zaak = t.make_actief(t.prepare(wereld))
    return (
        make_client(wereld[Rol.CONSULENT]), f"/api/v1/thuiszitters/{zaak.nummer}/acties/", zaak,
        lambda: t.step(wereld, zaak, "actie_toevoegen", Rol.SECRETARIS, **t.volgende(wereld)),
    )  # fmt: skip


STAP = {
    "aanvraag": ("vraag_aanvulling", {"onderwerp": "OPP", "uiterlijk": "2099-01-01"}),
    "opp": ("vaststellen", {}),
    "thuiszitter": ("geen_thuiszitter", {"reason": "Verhuisd."}),
    "verdeling": ("terughalen", {"reason": "Er komt een telling bij."}),
    "begroting": ("terughalen", {"reason": "Er komt een post bij."}),
    "jaarverslag": ("teruggeven", {"reason": "De balans moet anders."}),
}
IEDER = pytest.mark.parametrize(("kind", "stap"), list(STAP.items()), indirect=["kind"])


@IEDER
def test_conflict_says_what_changed_and_what_the_status_is(kind, stap):
    client, url, zaak, colleague = kind
    colleague()
    response = client.post(f"{url}{stap[0]}/", {**stap[1], "versie": zaak.versie})

    assert response.status_code == 409
    fresh = type(zaak).__name__, response.json()
    assert len(fresh[1]["veranderd"]) == 2
    label = zaak.workflow.labels[fresh[1]["status"]]
    assert fresh[1]["veranderd"][1] == f"De status is nu «{label}»."


@IEDER
def test_field_of_another_step_is_refused_by_name(kind, stap):
    client, url, zaak, _ = kind
    response = client.post(f"{url}{stap[0]}/", {**stap[1], "versie": zaak.versie, "redn": "typefout"})

    assert response.status_code == 400
    assert list(response.json()["fouten"]) == ["redn"]


@IEDER
def test_unknown_step_is_404_and_a_body_that_is_no_object_400(kind, stap):
    client, url, _, _ = kind

    assert client.post(f"{url}toveren/", {"versie": 0}).status_code == 404
    assert client.post(f"{url}{stap[0]}/", [1]).status_code == 400


@IEDER
@pytest.mark.parametrize("versie", ["laatste", -1, 2**40, [1], {"a": 1}])
def test_version_that_is_none_is_400(kind, stap, versie):
    client, url, _, _ = kind
    response = client.post(f"{url}{stap[0]}/", {**stap[1], "versie": versie})

    assert response.status_code == 400
    assert list(response.json()["fouten"]) == ["versie"]


def test_values_of_the_wrong_kind_are_400_and_never_a_fault(wereld):
    zaak = t.make_actief(t.prepare(wereld))
    client = make_client(wereld[Rol.CONSULENT])
    url = f"/api/v1/thuiszitters/{zaak.nummer}/acties/"
    for stap, veld, waarde in [
        ("actie_toevoegen", "uiterlijk", 5),
        ("actie_toevoegen", "uiterlijk", True),
        ("actie_toevoegen", "actie", ["a"]),
        ("situatie_wijzigen", "oorzaken", [["angst"]]),
        ("situatie_wijzigen", "oorzaken", {"angst": 1}),
        ("terugkeer_plannen", "stap_1_uren", "veel"),
    ]:
        response = client.post(f"{url}{stap}/", {veld: waarde})
        assert response.status_code == 400, (stap, veld, waarde)
        assert veld in response.json()["fouten"]


def test_what_is_not_sent_of_the_situation_stays(wereld):
    zaak = t.make_actief(t.prepare(wereld))
    client = make_client(wereld[Rol.CONSULENT])
    url = f"/api/v1/thuiszitters/{zaak.nummer}/acties/situatie_wijzigen/"
    assert client.post(url, {"oorzaken": ["angst"], "zorg": "ggz"}).status_code == 200
    assert client.post(url, {"zorg": "jeugdhulp"}).status_code == 200

    situatie = t.reload(zaak).situatie
    assert (situatie.oorzaken, situatie.zorg) == (["angst"], "jeugdhulp")


def test_evaluation_that_asks_for_a_change_starts_it_as_on_the_page(wereld):
    opp = o.make_vastgesteld(wereld)
    client = make_client(wereld[Rol.ZORGCOORDINATOR])
    doelen = {f"resultaat_{doel}": "deels" for doel in _doelen(wereld, opp)}
    response = client.post(
        f"/api/v1/opps/{opp.nummer}/acties/evalueren/",
        {**GESPREK, **doelen, "conclusie": "Het moet anders.", "vervolg": "bijstellen", "versie": opp.versie},
    )

    assert response.status_code == 200, response.json()
    assert response.json()["status"] == "bijgesteld"


def _doelen(wereld, opp):
    with o.als(wereld[Rol.ZORGCOORDINATOR]):
        return list(opp.vigerend.doelen.values_list("pk", flat=True))
