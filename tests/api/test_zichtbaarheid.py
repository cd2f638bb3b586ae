"""Who sees what of a case: what the school may not know yet, and what experts keep from each other."""

from typing import Any

from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.api.conftest import aanvraag_url
from tests.rollen import as_eigenaar

SCHOOL = (Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.BESTUURDER)
SWV = (Rol.SECRETARIS, Rol.DIRECTEUR, Rol.CONSULENT, Rol.CVT_LID, Rol.CVT_VOORZITTER)


def get(api: Any, gebruiker: Any, aanvraag: Any) -> dict[str, Any]:
    response = api(gebruiker).get(aanvraag_url(aanvraag))
    assert response.status_code == 200, response.json()
    return response.json()


def test_before_it_is_known_the_school_does_not_see_the_decision(wereld: Any, api: Any) -> None:
    aanvraag = w.make_besloten(wereld)
    namen = {wereld[Rol.DESKUNDIGE].naam, wereld["deskundige_extern"].naam, wereld[Rol.CVT_VOORZITTER].naam}
    for rol in SCHOOL:
        response = api(wereld[rol]).get(aanvraag_url(aanvraag))
        body, text = response.json(), response.content.decode()
        assert (body["status"], body["besluit"], body["adviezen"]) == ("besloten", None, []), rol
        assert body["commissieadvies"] is None
        for geheim in ("Het is nodig.", "Gronden van", "VO2704-000001", *namen):
            assert geheim not in text, (rol, geheim)
    for rol in SWV:
        body = get(api, wereld[rol], aanvraag)
        assert body["besluit"]["motivering"] == "Het is nodig.", rol
        assert (len(body["adviezen"]), body["commissieadvies"]["motivering"]) == (2, "Past."), rol


def test_once_known_the_school_sees_decision_and_both_advices(wereld: Any, api: Any) -> None:
    aanvraag = w.make_bekendgemaakt(wereld)
    for rol in (Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER):
        body = get(api, wereld[rol], aanvraag)
        assert body["besluit"]["tlv_nummer"] == "VO2704-000001", rol
        assert len(body["adviezen"]) == 2, rol
    bestuurder = get(api, wereld[Rol.BESTUURDER], aanvraag)
    assert bestuurder["besluit"]["uitkomst"] == "toegekend"
    assert bestuurder["adviezen"] == []


def test_withdrawn_decision_disappears(wereld: Any, api: Any) -> None:
    aanvraag = w.make_besloten(wereld)
    w.step(wereld, aanvraag, "heropenen", Rol.DIRECTEUR, reason="Nieuw onderzoek.")
    assert get(api, wereld[Rol.SECRETARIS], aanvraag)["besluit"] is None
    body = get(api, wereld[Rol.ZORGCOORDINATOR], aanvraag)
    assert "Nieuw onderzoek." not in str(body["tijdlijn"])


def test_experts_see_only_their_own_advice(wereld: Any, api: Any) -> None:
    aanvraag = w.make_adviezen_binnen(wereld)
    for wie in (Rol.DESKUNDIGE, "deskundige_extern"):
        body = get(api, wereld[wie], aanvraag)
        assert [each["gronden"] for each in body["adviezen"]] == [f"Gronden van {wie}."]
    ander = wereld["deskundige_extern"].naam
    assert ander not in api(wereld[Rol.DESKUNDIGE]).get(aanvraag_url(aanvraag)).content.decode()


def test_draft_of_an_advice_is_its_authors_alone(wereld: Any, api: Any) -> None:
    aanvraag = w.make_bij_deskundigen(wereld)
    with as_eigenaar():
        aanvraag.adviezen.filter(deskundige=wereld[Rol.DESKUNDIGE]).update(gronden="Eerste gedachte.")
    for rol in (*SWV[:3], Rol.ZORGCOORDINATOR, "deskundige_extern"):
        assert "Eerste gedachte." not in str(get(api, wereld[rol], aanvraag)), rol
    assert get(api, wereld[Rol.DESKUNDIGE], aanvraag)["adviezen"][0]["gronden"] == "Eerste gedachte."


def test_expert_not_asked_or_taken_off_404(wereld: Any, api: Any) -> None:
    aanvraag = w.make_bij_deskundigen(wereld, gevraagd=False)
    client = api(wereld[Rol.DESKUNDIGE])
    assert client.get(aanvraag_url(aanvraag)).status_code == 404
    w.step(wereld, aanvraag, "deskundige_vragen", Rol.SECRETARIS, deskundige=wereld[Rol.DESKUNDIGE])
    assert client.get(aanvraag_url(aanvraag)).status_code == 200
    w.step(wereld, aanvraag, "deskundige_intrekken", Rol.SECRETARIS, deskundige=wereld[Rol.DESKUNDIGE], reason="Ziek.")
    assert client.get(aanvraag_url(aanvraag)).status_code == 404


def test_commission_member_tied_to_the_school_404(wereld: Any, api: Any) -> None:
    aanvraag = w.make_geagendeerd(wereld)
    gebonden = f.make_gebruiker(Rol.CVT_LID, wereld.swv, werkgever=wereld.zusterschool)
    assert api(wereld[Rol.CVT_LID]).get(aanvraag_url(aanvraag)).status_code == 200
    assert api(gebonden).get(aanvraag_url(aanvraag)).status_code == 404


def test_receiving_school_only_once_the_pupil_is_registered_there(wereld: Any, api: Any) -> None:
    aanvraag = w.make_ingediend(wereld)
    with as_eigenaar():
        type(aanvraag).objects.filter(pk=aanvraag.pk).update(ontvangende_school=wereld.vso)
    client = api(wereld.anderen[Rol.ZORGCOORDINATOR])
    assert client.get(aanvraag_url(aanvraag)).status_code == 404
    aanmelding = f.InschrijvingFactory(leerling=aanvraag.leerling, school=wereld.vso, soort="aanmelding")
    f.ToegangFactory(
        leerling=aanvraag.leerling, organisatie=wereld.vso, grond="aanmelding", omvang="zaak", bron_id=aanmelding.pk
    )
    body = client.get(aanvraag_url(aanvraag)).json()
    assert [each["naam"] for each in body["mogelijke_acties"]] == ["zienswijze_geven"]
    assert (body["zienswijzen"], body["documenten"], body["ontbreekt"]) == ([], [], [])
    url = aanvraag_url(aanvraag, "acties", "zienswijze_geven")
    body = client.post(url, {"standpunt": "eens", "inhoud": "Er is plaats."}).json()
    assert [each["inhoud"] for each in body["zienswijzen"]] == ["Er is plaats."]


def test_reason_within_the_school_stays_there(wereld: Any, api: Any) -> None:
    aanvraag = w.make_ter_akkoord(wereld)
    w.step(wereld, aanvraag, "akkoord_weigeren", Rol.SCHOOLLEIDER, reason="Intern: te vroeg.")
    w.step(wereld, aanvraag, "vraag_akkoord", Rol.ZORGCOORDINATOR)
    w.step(wereld, aanvraag, "indienen", Rol.SCHOOLLEIDER)
    assert "Intern: te vroeg." in str(get(api, wereld[Rol.ZORGCOORDINATOR], aanvraag)["tijdlijn"])
    assert "Intern: te vroeg." not in str(get(api, wereld[Rol.SECRETARIS], aanvraag)["tijdlijn"])
