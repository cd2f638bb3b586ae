"""The pages of a bezwaar: what the case shows to whom, the forms, and refusals that keep what was typed."""

import pytest
from django.urls import reverse

from leerlingen.services import record_aanmelding
from swv.kern.models import ValsAlarm
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.bezwaarwereld import (
    dag,
    make_beslist,
    make_besluit,
    make_bezwaar,
    make_doorgezonden,
    make_geadviseerd,
)
from toewijzing.enums import Bezwaarstap
from toewijzing.forms.bezwaar import STAPFORMULIEREN
from toewijzing.models import Bezwaar
from toewijzing.presentatie.bezwaar import KNOPPEN
from toewijzing.services.bezwaarstap import STAPPEN

pytestmark = pytest.mark.django_db
BSN = "123456782"


def case(client, user, aanvraag, tab="besluit"):
    client.force_login(user)
    return client.get(reverse("toewijzing:aanvraag", args=[aanvraag.nummer]) + f"?tab={tab}")


def url_nieuw(aanvraag):
    return reverse("toewijzing:bezwaar_nieuw", args=[aanvraag.nummer])


def url_stap(bezwaar, stap):
    return reverse("toewijzing:bezwaar_stap", args=[bezwaar.besluit.aanvraag.nummer, bezwaar.pk, stap])


def read(bezwaar):
    with as_eigenaar():
        return Bezwaar.objects.get(pk=bezwaar.pk)


def test_every_step_is_complete():
    assert set(STAPPEN) == set(Bezwaarstap.values) == set(KNOPPEN)
    assert set(STAPFORMULIEREN) == set(Bezwaarstap.values) - {Bezwaarstap.CORRIGEREN}
    for name, form in STAPFORMULIEREN.items():
        assert set(form.base_fields) == set(STAPPEN[name].velden)


# --- what the case shows --------------------------------------------------------------------------------------------

GEHEIM = "Pleegzorg Geheimewaard"


def test_case_shows_bezwaar_to_secretaris_and_directeur_only(client, wereld):
    """Everybody who opens this case looks at every tab; the receiving vso has the pupil registered."""
    leerling = f.LeerlingFactory(school=wereld.school)
    besluit = make_besluit(wereld, code="TLV-VSO", leerling=leerling)
    make_geadviseerd(wereld, besluit, advies="deels_gegrond", indiener="ander", indiener_naam=GEHEIM)
    with as_eigenaar():
        besluit.aanvraag.ontvangende_school = wereld.vso
        besluit.aanvraag.save()
    with als(wereld[Rol.ZORGCOORDINATOR]):
        record_aanmelding(leerling=leerling, school=wereld.vso, van=dag(5))
    seen, opened = set(), set()
    mensen = {("eigen", rol): user for rol, user in wereld.mensen.items()}
    mensen |= {("ander", rol): user for rol, user in wereld.anderen.items()}
    for name, user in mensen.items():
        for tab in ("besluit", "tijdlijn", "aanvraag", "adviezen"):
            response = case(client, user, besluit.aanvraag, tab)
            opened |= {name} if response.status_code == 200 else set()
            if GEHEIM in response.text or "deels gegrond" in response.text or "loopt een bezwaar" in response.text:
                seen.add((name, tab))
    beide = {("eigen", Rol.SECRETARIS), ("eigen", Rol.DIRECTEUR)}
    assert seen == {(who, tab) for who in beide for tab in ("besluit", "tijdlijn", "aanvraag", "adviezen")}
    assert {("eigen", Rol.ZORGCOORDINATOR), ("eigen", Rol.BESTUURDER), ("eigen", Rol.CONSULENT), ("eigen", Rol.CVT_LID),
            ("ander", Rol.ZORGCOORDINATOR)} <= opened  # fmt: skip


def test_case_tells_what_is_next_and_offers_the_steps(client, wereld):
    bezwaar = make_bezwaar(wereld)
    aanvraag = bezwaar.besluit.aanvraag
    text = case(client, wereld[Rol.SECRETARIS], aanvraag).text
    assert "Zend het bezwaar met uw verweer door" in text
    assert "6 dagen te laat" in text
    assert url_nieuw(aanvraag) in text
    offered = {stap for stap in Bezwaarstap.values if url_stap(bezwaar, stap) in text}
    assert offered == {"doorzenden", "hoorzitting", "verdagen", "intrekken", "corrigeren"}
    text = case(client, wereld[Rol.DIRECTEUR], aanvraag).text
    assert {stap for stap in Bezwaarstap.values if url_stap(bezwaar, stap) in text} == {"beslissen"}
    assert url_nieuw(aanvraag) not in text


def test_decided_bezwaar_offers_nothing_and_does_not_run(client, wereld):
    bezwaar = make_beslist(wereld)
    for rol in (Rol.SECRETARIS, Rol.DIRECTEUR):
        text = case(client, wereld[rol], bezwaar.besluit.aanvraag).text
        assert "loopt een bezwaar" not in text
        assert "Beslissing" in text
        assert [stap for stap in Bezwaarstap.values if url_stap(bezwaar, stap) in text] == []
    tijdlijn = case(client, wereld[Rol.DIRECTEUR], bezwaar.besluit.aanvraag, "tijdlijn").text
    assert tijdlijn.index("Op het bezwaar is beslist") < tijdlijn.index("adviseert: ongegrond")
    assert tijdlijn.index("adviseert: ongegrond") < tijdlijn.index("Bezwaar ontvangen van")


def test_where_nobody_can_object_nothing_is_offered(client, wereld):
    for besluit in (make_besluit(wereld, code="MAATWERK-I"),):
        text = case(client, wereld[Rol.SECRETARIS], besluit.aanvraag).text
        assert 'id="bezwaren"' not in text
    besloten = w.make_besloten(wereld)
    assert 'id="bezwaren"' not in case(client, wereld[Rol.SECRETARIS], besloten).text
    for aanvraag in (besluit.aanvraag, besloten):
        response = client.get(url_nieuw(aanvraag))
        assert response.status_code == 409
        assert "bezwaar" in response.text.lower()
    assert client.get(url_nieuw(w.make_ingediend(wereld))).status_code == 404


@pytest.mark.parametrize("tab", ["besluit", "tijdlijn", "aanvraag"])
def test_case_with_many_bezwaren_takes_as_many_queries(client, wereld, tab, django_assert_max_num_queries):
    besluit = make_besluit(wereld)
    make_bezwaar(wereld, besluit)
    with as_eigenaar():
        parents = [f.GezagdragerFactory(leerling=besluit.leerling) for _ in range(4)]
    for parent in parents:
        make_bezwaar(wereld, besluit, indiener="gezagdrager", gezagdrager=parent)
    for rol in (Rol.SECRETARIS, Rol.DIRECTEUR):
        client.force_login(wereld[rol])
        url = reverse("toewijzing:aanvraag", args=[besluit.aanvraag.nummer]) + f"?tab={tab}"
        client.get(url)
        # One of them asks whether another directeur can decide (Awb 10:3 lid 3).
        with django_assert_max_num_queries(17, info=f"{rol} {tab}"):
            text = client.get(url).text
        assert "ezwaar" in text


# --- putting down ---------------------------------------------------------------------------------------------------


def test_putting_down_over_the_page(client, wereld):
    besluit = make_besluit(wereld)
    with as_eigenaar():
        ouder = besluit.leerling.gezagdrager_set.get()
    client.force_login(wereld[Rol.SECRETARIS])
    url = url_nieuw(besluit.aanvraag)
    assert ouder.naam in client.get(url).text
    data = {"indiener": f"gezagdrager:{ouder.pk}", "ontvangen_op": dag(3).isoformat(), "commissie": "on"}
    response = client.post(url, data)
    assert response.status_code == 302
    assert "?tab=besluit" in response["Location"]
    with als(wereld[Rol.SECRETARIS]):
        made = Bezwaar.objects.get()
    assert (made.gezagdrager_id, made.ontvangen_op, made.commissie, made.leerling_id) == (
        ouder.pk, dag(3), True, besluit.leerling_id,
    )  # fmt: skip
    again = client.post(url, data)
    assert again.status_code == 409
    assert "loopt al een bezwaar" in again.text
    with als(wereld[Rol.SECRETARIS]):
        assert Bezwaar.objects.count() == 1


def test_400_keeps_what_was_typed(client, wereld):
    besluit = make_besluit(wereld)
    client.force_login(wereld[Rol.SECRETARIS])
    data = {"indiener": "ander", "indiener_naam": "Voogd van Waalwijk", "ontvangen_op": dag(-2).isoformat()}
    response = client.post(url_nieuw(besluit.aanvraag), data)
    assert response.status_code == 400
    for text in ("Voogd van Waalwijk", dag(-2).isoformat(), "moet nog komen"):
        assert text in response.text
    assert client.post(url_nieuw(besluit.aanvraag), {}).status_code == 400


def test_parent_of_another_pupil_can_not_be_chosen(client, wereld):
    besluit = make_besluit(wereld)
    vreemd = f.GezagdragerFactory(leerling=f.LeerlingFactory(school=wereld.school))
    client.force_login(wereld[Rol.SECRETARIS])
    data = {"indiener": f"gezagdrager:{vreemd.pk}", "ontvangen_op": dag(3).isoformat()}
    assert client.post(url_nieuw(besluit.aanvraag), data).status_code == 400


# --- steps ----------------------------------------------------------------------------------------------------------


def test_whole_way_over_the_pages(client, wereld):
    bezwaar = make_bezwaar(wereld)
    steps = [
        (
            "corrigeren",
            Rol.SECRETARIS,
            {"indiener": "leerling", "ontvangen_op": dag(18).isoformat(), "commissie": "on"},
        ),
        ("doorzenden", Rol.SECRETARIS, {"doorgezonden_op": dag(10).isoformat()}),
        ("hoorzitting", Rol.SECRETARIS, {"hoorzitting_op": dag(-3).isoformat()}),
        ("verdagen", Rol.SECRETARIS, {"verdaagd_op": dag(4).isoformat()}),
        ("advies", Rol.SECRETARIS, {"advies": "gegrond", "advies_op": dag(2).isoformat()}),
        ("beslissen", Rol.DIRECTEUR, {"uitkomst": "gegrond", "beslist_op": dag(0).isoformat()}),
    ]
    for stap, rol, data in steps:
        client.force_login(wereld[rol])
        assert client.get(url_stap(bezwaar, stap)).status_code == 200, stap
        assert client.post(url_stap(bezwaar, stap), data).status_code == 302, stap
    done = read(bezwaar)
    assert (done.indiener, done.doorgezonden_op, done.verdaagd_op, done.advies, done.uitkomst) == (
        "leerling", dag(10), dag(4), "gegrond", "gegrond",
    )  # fmt: skip
    for stap in Bezwaarstap.values:
        client.force_login(wereld[Rol.DIRECTEUR if stap == "beslissen" else Rol.SECRETARIS])
        assert client.get(url_stap(bezwaar, stap)).status_code == 409, stap


def test_decision_without_reason_comes_back_with_what_was_typed(client, wereld):
    bezwaar = make_geadviseerd(wereld, advies="gegrond")
    client.force_login(wereld[Rol.DIRECTEUR])
    data = {"uitkomst": "ongegrond", "beslist_op": dag(1).isoformat()}
    response = client.post(url_stap(bezwaar, "beslissen"), data)
    assert response.status_code == 400
    assert "De commissie adviseert anders" in response.text
    assert dag(1).isoformat() in response.text
    response = client.post(url_stap(bezwaar, "beslissen"), {**data, "afwijking": f"Het nummer {BSN} staat er."})
    assert response.status_code == 400
    assert "geen_bsn" in response.text
    assert f"Het nummer {BSN} staat er." in response.text
    assert read(bezwaar).is_open
    kept = {
        **data,
        "afwijking": f"Het kenmerk is {BSN}.",
        "geen_bsn": "on",
        "geen_bsn_reden": "Kenmerk van de commissie",
    }
    assert client.post(url_stap(bezwaar, "beslissen"), kept).status_code == 302
    with as_eigenaar():
        assert ValsAlarm.objects.get().object_soort == "bezwaar"


def test_each_step_is_for_one_role_and_says_so(client, wereld):
    bezwaar = make_geadviseerd(wereld)
    for rol, refused, reason in (
        (Rol.DIRECTEUR, set(Bezwaarstap.values) - {"beslissen"}, "Dit doet de secretaris"),
        (Rol.SECRETARIS, {"beslissen"}, "beslist de directeur"),
    ):
        client.force_login(wereld[rol])
        for stap in refused:
            for response in (client.get(url_stap(bezwaar, stap)), client.post(url_stap(bezwaar, stap), {})):
                assert (response.status_code, reason in response.text) == (403, True), (rol, stap)
    assert read(bezwaar).is_open


def test_bezwaar_of_another_case_and_unknown_step_are_404(client, wereld):
    bezwaar, other = make_doorgezonden(wereld), make_besluit(wereld)
    client.force_login(wereld[Rol.SECRETARIS])
    wrong = reverse("toewijzing:bezwaar_stap", args=[other.aanvraag.nummer, bezwaar.pk, "verdagen"])
    assert client.get(wrong).status_code == 404
    assert client.get(url_stap(bezwaar, "heropenen")).status_code == 404
    for rol in (Rol.SECRETARIS, Rol.DIRECTEUR):
        client.force_login(wereld.anderen[rol])
        assert client.get(url_stap(bezwaar, "verdagen")).status_code == 404
