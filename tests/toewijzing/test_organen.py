"""Meetings per body: who sees what, who leads, and what a body of one school or board takes."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from organen.models import Mandaat, Orgaan
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.organen.test_leden import make_lid
from tests.rollen import als, as_eigenaar, get_reasons
from tests.toewijzing.organen import VANDAAG, agendeer, make_person, plan, sees
from tests.toewijzing.test_views_zitting import login, url
from toewijzing.enums import Status
from toewijzing.services.zitting import record_presence

# --- who sees what --------------------------------------------------------------------------------------------------


def test_members_see_meetings_and_cases_of_their_own_body_only(wereld: Any, otg: Orgaan) -> None:
    here, there = plan(wereld, otg), w.make_zitting(wereld)
    mine, other = agendeer(wereld, here), agendeer(wereld, there)
    for wie in ("otg_lid", "otg_voorzitter"):
        assert (sees(wereld[wie], mine), sees(wereld[wie], other)) == (True, False)
        assert login(wereld[wie]).get(url(here)).status_code == 200
        assert login(wereld[wie]).get(url(there)).status_code == 404
    for wie in (Rol.CVT_LID, Rol.CVT_VOORZITTER):
        assert (sees(wereld[wie], mine), sees(wereld[wie], other)) == (False, True)
        assert login(wereld[wie]).get(url(here)).status_code == 404
    assert sees(wereld[Rol.SECRETARIS], mine)
    assert not sees(wereld.anderen[Rol.CVT_LID], mine)


def test_presence_list_holds_the_members_of_the_body_with_their_function(wereld: Any, otg: Orgaan) -> None:
    zitting = plan(wereld, otg)
    with als(wereld[Rol.SECRETARIS]):
        found = {(row.gebruiker_id, row.functie, row.is_voorzitter) for row in zitting.deelnames.all()}
    assert found == {(wereld["otg_voorzitter"].pk, "voorzitter", True), (wereld["otg_lid"].pk, "lid", False)}


def test_after_the_end_of_the_membership_nothing_of_the_body_is_seen(wereld: Any, otg: Orgaan) -> None:
    zitting = plan(wereld, otg)
    zaak = agendeer(wereld, zitting)
    assert sees(wereld["otg_lid"], zaak)
    with as_eigenaar():
        otg.leden.filter(gebruiker=wereld["otg_lid"]).update(tot=VANDAAG)
    assert not sees(wereld["otg_lid"], zaak)
    assert login(wereld["otg_lid"]).get(url(zitting)).status_code == 404


@pytest.mark.parametrize(
    ("mandaat", "waits"),
    [
        ({"soorten": ["BTV"]}, True),
        ({}, True),
        ({"soorten": ["TLV-VSO"]}, False),
        ({"soorten": ["BTV"], "momenten": ["verlenging"]}, False),
        ({"soorten": ["BTV"], "momenten": ["nieuw", "wijziging"]}, True),
        ({"soorten": ["BTV"], "tot": VANDAAG}, False),
    ],
)
def test_what_waits_is_seen_by_the_body_with_the_mandate_for_it(
    wereld: Any, otg: Orgaan, mandaat: dict[str, Any], waits: bool
) -> None:
    with as_eigenaar():
        Mandaat.objects.create(orgaan=otg, van=f.LANG_GELEDEN, **mandaat)
    zaak = w.step(wereld, w.make_ingediend(wereld, "BTV"), "verklaar_compleet", Rol.SECRETARIS)
    assert sees(wereld["otg_lid"], zaak) == waits
    assert sees(wereld[Rol.CVT_LID], zaak)


def test_without_mandate_nothing_waits_for_a_body(wereld: Any, otg: Orgaan) -> None:
    zaak = w.step(wereld, w.make_ingediend(wereld, "BTV"), "verklaar_compleet", Rol.SECRETARIS)
    assert not sees(wereld["otg_lid"], zaak)


@pytest.mark.parametrize(
    ("kring", "eigen"), [("school", True), ("school", False), ("bestuur", True), ("bestuur", False)]
)
def test_body_of_one_school_or_board_takes_only_its_requests(wereld: Any, otg: Orgaan, kring: str, eigen: bool) -> None:
    near = {"school": (wereld.vso, wereld.school), "bestuur": (wereld.vso.bestuur, wereld.bestuur)}[kring][eigen]
    with as_eigenaar():
        Orgaan.objects.filter(pk=otg.pk).update(kring=kring, kring_organisatie=near)
        Mandaat.objects.create(orgaan=otg, van=f.LANG_GELEDEN)
    zitting = plan(wereld, otg)
    zaak = w.step(wereld, w.make_ingediend(wereld, "BTV"), "verklaar_compleet", Rol.SECRETARIS)
    assert sees(wereld["otg_lid"], zaak) == eigen
    if eigen:
        assert w.step(wereld, zaak, "agenderen", Rol.SECRETARIS, zitting=zitting).status == Status.GEAGENDEERD
    else:
        with pytest.raises(NotPossible, match="geen zitting"):
            w.step(wereld, zaak, "agenderen", Rol.SECRETARIS, zitting=zitting)


# --- who leads ------------------------------------------------------------------------------------------------------


def test_chair_keeps_agenda_and_presence_of_the_own_body_only(wereld: Any, otg: Orgaan) -> None:
    here, there = plan(wereld, otg), w.make_zitting(wereld)
    zaak = w.step(wereld, w.make_ingediend(wereld, "BTV"), "verklaar_compleet", Rol.SECRETARIS)
    with pytest.raises((NotPossible, Incomplete)):
        w.step(wereld, zaak, "agenderen", Rol.CVT_VOORZITTER, zitting=here)
    assert login(wereld["otg_voorzitter"]).post(url(there, "zitting_aanwezigheid"), {}).status_code == 404
    data = {"aanwezig": [wereld["otg_lid"].pk]}
    assert login(wereld["otg_voorzitter"]).post(url(here, "zitting_aanwezigheid"), data).status_code == 302


def test_member_with_the_role_of_chair_who_does_not_lead_is_refused_with_who_does(wereld: Any, otg: Orgaan) -> None:
    make_lid(otg, wereld[Rol.CVT_VOORZITTER])
    zitting = plan(wereld, otg)
    zaak = agendeer(wereld, zitting)
    response = login(wereld[Rol.CVT_VOORZITTER]).post(url(zitting, "zitting_aanwezigheid"), {})
    assert response.status_code == 403
    assert otg.naam in response.text
    assert "Dit advies legt de voorzitter van" in get_reasons(wereld[Rol.CVT_VOORZITTER], zaak)["adviseren"]


def test_body_with_too_few_votes_for_its_quorum_plans_nothing(wereld: Any, otg: Orgaan) -> None:
    with as_eigenaar():
        otg.leden.filter(gebruiker=wereld["otg_lid"]).update(stemrecht=False, functie="adviseur")
    with pytest.raises(Incomplete) as refused:
        plan(wereld, otg)
    assert "heeft op deze dag 1 leden met stemrecht, en het quorum is 2" in refused.value.fouten["orgaan"][0]


def test_two_bodies_meet_on_one_day_and_one_body_does_not_twice(wereld: Any, otg: Orgaan) -> None:
    w.make_zitting(wereld)
    plan(wereld, otg)
    with pytest.raises(Incomplete):
        plan(wereld, otg)


def test_adviser_counts_for_no_quorum_and_a_function_that_must_be_there_is_missed(wereld: Any, otg: Orgaan) -> None:
    adviseur = make_person(wereld, Rol.CVT_LID)
    make_lid(otg, adviseur, "adviseur", stemrecht=False)
    with as_eigenaar():
        Orgaan.objects.filter(pk=otg.pk).update(quorum_functies=["voorzitter"], quorum=1)
        otg.refresh_from_db()
    zitting = plan(wereld, otg)
    zaak = agendeer(wereld, zitting)
    with als(wereld[Rol.SECRETARIS]):
        record_presence(zitting=zitting, aanwezig={adviseur.pk})
    assert (
        "1 aanwezige leden nodig die niet verschoond zijn; nu 0"
        in get_reasons(wereld[Rol.SECRETARIS], zaak)["adviseren"]
    )
    with as_eigenaar():
        zitting.deelnames.filter(gebruiker=wereld["otg_lid"]).update(aanwezig=True)
    assert "doet ook een voorzitter mee" in get_reasons(wereld[Rol.SECRETARIS], zaak)["adviseren"]


# --- queries --------------------------------------------------------------------------------------------------------


def test_list_of_requests_of_a_body_takes_as_many_queries_for_thirty_members_and_mandates(
    wereld: Any, otg: Orgaan
) -> None:
    agendeer(wereld, plan(wereld, otg))
    counts = []
    for aantal in (1, 29):
        with as_eigenaar():
            Mandaat.objects.bulk_create(Mandaat(orgaan=otg, van=f.LANG_GELEDEN) for _ in range(aantal))
        client = login(wereld["otg_lid"])
        client.get(reverse("toewijzing:aanvragen"))
        with CaptureQueriesContext(connection) as queries:
            client.get(reverse("toewijzing:aanvragen"))
        counts.append(len(queries))
    assert counts[0] == counts[1]
