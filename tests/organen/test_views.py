"""The beheerder sets up bodies: what is kept, what is refused with the way out, and whom it is for."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from organen.models import Mandaat, Orgaan, Orgaanlid
from organen.queries import get_commissie
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.organen.test_leden import make_lid, make_orgaan
from tests.rollen import as_eigenaar

VANDAAG = timezone.localdate()
NIEUW = {
    "naam": "Ondersteuningsteam Gooi", "code": "OTG", "van": VANDAAG.isoformat(), "kring": "swv", "wijze": "schriftelijk",
    "stem": "advies", "quorum": "3", "quorum_functies": ["voorzitter"], "uitleg": "Kijkt mee.",
}  # fmt: skip


@pytest.fixture
def beheer(client: Client, wereld: Any) -> Client:
    client.force_login(wereld[Rol.BEHEERDER])
    return client


def url(name: str, *args: int) -> str:
    return reverse(f"organen:{name}", args=args)


def test_a_body_is_added_changed_and_ended(beheer: Client, wereld: Any) -> None:
    assert beheer.post(url("orgaan_nieuw"), NIEUW).status_code == 302
    with as_eigenaar():
        orgaan = Orgaan.objects.get(swv=wereld.swv, code="OTG")
    assert (orgaan.wijze, orgaan.quorum, orgaan.quorum_functies) == ("schriftelijk", 3, ["voorzitter"])
    changed = {**NIEUW, "naam": "Team Gooi", "laatste_dag": VANDAAG.isoformat()}
    assert beheer.post(url("orgaan_wijzigen", orgaan.pk), changed).status_code == 302
    with as_eigenaar():
        orgaan.refresh_from_db()
        assert orgaan.geschiedenis.count() == 2
    assert (orgaan.naam, orgaan.tot) == ("Team Gooi", VANDAAG + timedelta(days=1))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"quorum": "0"}, "Zonder quorum kan een orgaan niets zeggen."),
        ({"wijze": "een_lid", "quorum": "2"}, "Vul hier 1 in, of kies een andere manier."),
        ({"code": "CVT"}, "Er is al een orgaan met deze code."),
        ({"code": "o t g"}, "Gebruik 2 tot 20 hoofdletters"),
        ({"kring": "school"}, "Kies voor welke school, welk bestuur of welke gemeente"),
        ({"kring": "swv", "kring_organisatie": "SCHOOL"}, "Laat dit leeg, of kies een kleinere kring."),
        ({"kring": "gemeente", "kring_organisatie": "SCHOOL"}, "Dit is geen gemeente."),
    ],
)
def test_a_body_that_can_not_be_is_refused_with_the_way_out_and_keeps_what_was_typed(
    beheer: Client, wereld: Any, changes: dict[str, str], words: str
) -> None:
    filled = {name: str(wereld.school.pk) if value == "SCHOOL" else value for name, value in changes.items()}
    response = beheer.post(url("orgaan_nieuw"), NIEUW | filled)
    assert response.status_code == 400
    assert words in response.text
    assert "Kijkt mee." in response.text
    with as_eigenaar():
        assert not Orgaan.objects.filter(swv=wereld.swv, naam=NIEUW["naam"]).exists()


def test_page_and_list_tell_what_a_body_lacks_and_lead_there(beheer: Client, wereld: Any) -> None:
    orgaan = make_orgaan(wereld.swv)
    with as_eigenaar():
        Mandaat.objects.create(orgaan=orgaan, soorten=["WEG", "BTV"], van=f.LANG_GELEDEN)
    page, overview = beheer.get(url("orgaan", orgaan.pk)).text, beheer.get(url("organen")).text
    for html in (page, overview):
        assert "Dit orgaan heeft geen leden. Voeg de leden toe." in html
        assert "mandaat voor «WEG», maar die soort aanvraag is er niet" in html
        assert "mandaat voor «BTV»" not in html
    assert 'href="#leden"' in page


def test_members_are_added_changed_and_ended(beheer: Client, wereld: Any) -> None:
    orgaan, lid = make_orgaan(wereld.swv), wereld[Rol.CONSULENT]
    data = {"gebruiker": lid.pk, "functie": "voorzitter", "stemrecht": "on", "van": VANDAAG.isoformat()}
    assert beheer.post(url("lid_nieuw", orgaan.pk), data).status_code == 302
    with as_eigenaar():
        row = Orgaanlid.objects.get(orgaan=orgaan)
    wrong = beheer.post(url("lid_wijzigen", orgaan.pk, row.pk), data | {"functie": "toehoorder"})
    assert "Een toehoorder stemt niet mee." in wrong.text
    end = {"functie": "lid", "stemrecht": "on", "van": VANDAAG.isoformat(), "laatste_dag": VANDAAG.isoformat()}
    assert beheer.post(url("lid_wijzigen", orgaan.pk, row.pk), end).status_code == 302
    with as_eigenaar():
        row.refresh_from_db()
    assert (row.functie, row.tot) == ("lid", VANDAAG + timedelta(days=1))


def test_page_asks_for_the_next_member_when_somebody_wants_to_add_one_more(beheer: Client, wereld: Any) -> None:
    orgaan = make_orgaan(wereld.swv)
    data = {"gebruiker": wereld[Rol.CONSULENT].pk, "functie": "lid", "stemrecht": "on", "van": VANDAAG.isoformat()}
    assert beheer.post(url("lid_nieuw", orgaan.pk), data | {"nog": "1"}).headers["Location"] == url(
        "lid_nieuw", orgaan.pk
    )
    data["gebruiker"] = wereld[Rol.DIRECTEUR].pk
    assert beheer.post(url("lid_nieuw", orgaan.pk), data).headers["Location"] == url("orgaan", orgaan.pk)
    with as_eigenaar():
        assert Orgaanlid.objects.filter(orgaan=orgaan).count() == 2


def test_somebody_without_a_role_at_the_swv_can_not_be_chosen(beheer: Client, wereld: Any) -> None:
    data = {"gebruiker": wereld.anderen[Rol.CVT_LID].pk, "functie": "lid", "van": VANDAAG.isoformat()}
    orgaan = make_orgaan(wereld.swv)
    assert beheer.post(url("lid_nieuw", orgaan.pk), data).status_code == 400
    with as_eigenaar():
        assert not orgaan.leden.exists()


def test_somebody_from_outside_is_a_name_without_vote(beheer: Client, wereld: Any) -> None:
    orgaan = make_orgaan(wereld.swv)
    data = {"naam": "J. Visser", "organisatie": "GGD", "van": VANDAAG.isoformat()}
    assert beheer.post(url("lid_van_buiten", orgaan.pk), data).status_code == 302
    with as_eigenaar():
        row = orgaan.leden.get()
    assert (row.gebruiker_id, row.stemrecht, row.volledig) == (None, False, "J. Visser (GGD)")


def test_a_membership_that_follows_a_role_ends_with_that_role_only(beheer: Client, wereld: Any) -> None:
    with as_eigenaar():
        commissie = get_commissie(wereld.swv.pk)
        lid = commissie.leden.get(gebruiker=wereld[Rol.CVT_LID])
    data = {"functie": "lid", "stemrecht": "on", "van": lid.van.isoformat(), "laatste_dag": VANDAAG.isoformat()}
    response = beheer.post(url("lid_wijzigen", commissie.pk, lid.pk), data)
    assert "Beëindig die rol bij «Gebruikers»" in response.text


def test_a_mandate_is_given_and_ended_for_kinds_that_are_there(beheer: Client, wereld: Any) -> None:
    orgaan = make_orgaan(wereld.swv)
    data = {"soorten": ["BTV"], "momenten": ["nieuw"], "tot_bedrag": "1.500,50", "van": VANDAAG.isoformat()}
    assert beheer.post(url("mandaat_nieuw", orgaan.pk), data).status_code == 302
    with as_eigenaar():
        mandaat = orgaan.mandaten.get()
    assert (mandaat.soorten, mandaat.momenten, str(mandaat.tot_bedrag)) == (["BTV"], ["nieuw"], "1500.50")
    assert beheer.post(url("mandaat_nieuw", orgaan.pk), data | {"soorten": ["WEG"]}).status_code == 400
    end = data | {"laatste_dag": VANDAAG.isoformat()}
    assert beheer.post(url("mandaat_wijzigen", orgaan.pk, mandaat.pk), end).status_code == 302


def test_beheerder_of_another_swv_finds_none_of_it(client: Client, wereld: Any) -> None:
    orgaan = make_orgaan(wereld.swv)
    lid = make_lid(orgaan, wereld[Rol.CVT_LID])
    client.force_login(wereld.anderen[Rol.BEHEERDER])
    assert orgaan.naam not in client.get(url("organen")).text
    for address in (
        url("orgaan", orgaan.pk), url("orgaan_wijzigen", orgaan.pk), url("lid_nieuw", orgaan.pk),
        url("lid_van_buiten", orgaan.pk), url("lid_wijzigen", orgaan.pk, lid.pk), url("mandaat_nieuw", orgaan.pk),
    ):  # fmt: skip
        assert client.get(address).status_code == 404
        assert client.post(address, NIEUW).status_code in (404, 405)


def test_list_takes_as_many_queries_for_thirty_bodies_as_for_one(beheer: Client, wereld: Any) -> None:
    counts = []
    for codes in (range(1), range(1, 30)):
        for code in codes:
            make_lid(make_orgaan(wereld.swv, f"O{code}"), wereld[Rol.CVT_LID])
        beheer.get(url("organen"))
        with CaptureQueriesContext(connection) as queries:
            assert len(beheer.get(url("organen")).context["beelden"]) == codes.stop + 1
        counts.append(len(queries))
    assert counts[0] == counts[1]
