"""Votes and the pool of experts for programs: the same rules as the pages, and nothing of another swv or body."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from leerlingen.models import Inzage
from organen.models import Orgaan
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.api.conftest import make_client
from tests.rollen import als, as_eigenaar
from tests.toewijzing.organen import ADVIES, agendeer, change_wijze, get_punt, make_otg, plan
from toewijzing.models import Adviestarief, Lidstem, Pooldeelname
from toewijzing.services.stem import cast_vote
from toewijzing.services.verschoning import recuse

VANDAAG = timezone.localdate()
STEM = {"keuze": "tegen", "toelichting": "Woorden van een lid.", "minderheid": "Het kan lichter."}
POOL = "/api/v1/deskundigen/"


def url(zaak: Any) -> str:
    return f"/api/v1/aanvragen/{zaak.nummer}/stemmen/"


@pytest.fixture
def otg(wereld: Any) -> Orgaan:
    return make_otg(wereld)


@pytest.fixture
def ronde(wereld: Any, otg: Orgaan) -> Any:
    """A case in a written round of the second body that ends in a week."""
    return agendeer(wereld, plan(wereld, change_wijze(otg, "schriftelijk"), 7))


# --- votes ----------------------------------------------------------------------------------------------------------


def test_a_member_votes_in_a_written_round_and_changes_it(wereld: Any, ronde: Any) -> None:
    client = make_client(wereld["otg_lid"])
    assert client.get(url(ronde)).json() == {
        "orgaan": "Orgaan OTG", "wijze": "schriftelijk", "datum": (VANDAAG + timedelta(days=7)).isoformat(),
        "mag_stemmen": True, "waarom_niet": "", "stemmen": [],
    }  # fmt: skip
    assert client.put(url(ronde), STEM, format="json").status_code == 200
    answer = client.put(url(ronde), {**STEM, "keuze": "voor", "met_naam": True}, format="json")
    (own,) = answer.json()["stemmen"]
    assert (own["lid"], own["keuze"], own["met_naam"], own["zelf"]) == (wereld["otg_lid"].naam, "voor", True, True)
    with as_eigenaar():
        assert Lidstem.objects.count() == 1
        assert Inzage.objects.filter(leerling=ronde.leerling, pagina="api_aanvraag").exists()


def test_the_swv_reads_every_vote_and_a_member_only_the_own(wereld: Any, ronde: Any) -> None:
    make_client(wereld["otg_lid"]).put(url(ronde), STEM, format="json")
    for wie in (Rol.SECRETARIS, Rol.DIRECTEUR, Rol.CONSULENT, "otg_voorzitter"):
        found = make_client(wereld[wie]).get(url(ronde)).json()
        assert [each["toelichting"] for each in found["stemmen"]] == [STEM["toelichting"]]
        assert found["mag_stemmen"] == (wie == "otg_voorzitter")
    ander = f.make_gebruiker(Rol.CVT_LID, wereld.swv)
    with as_eigenaar():
        get_punt(ronde).zitting.orgaan.leden.create(gebruiker=ander, functie="lid", van=f.LANG_GELEDEN)
    assert make_client(ander).get(url(ronde)).json()["stemmen"] == []


@pytest.mark.parametrize("wie", [Rol.CVT_LID, Rol.CVT_VOORZITTER])
def test_a_member_of_another_body_of_the_same_swv_finds_nothing(wereld: Any, ronde: Any, wie: str) -> None:
    client = make_client(wereld[wie])
    assert client.get(url(ronde)).status_code == 404
    assert client.put(url(ronde), STEM, format="json").status_code == 404
    with as_eigenaar():
        assert not Lidstem.objects.exists()


def test_people_of_another_swv_and_of_schools_get_nothing(wereld: Any, ronde: Any) -> None:
    for rol in (Rol.SECRETARIS, Rol.CVT_LID, Rol.DIRECTEUR):
        assert make_client(wereld.anderen[rol]).get(url(ronde)).status_code == 404
    for rol in (Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.DESKUNDIGE, Rol.CONTROLLER):
        assert make_client(wereld[rol]).get(url(ronde)).status_code == 403


def test_who_has_no_vote_or_comes_too_late_is_refused_with_the_reason(wereld: Any, ronde: Any) -> None:
    for rol in (Rol.DIRECTEUR, Rol.CONSULENT):
        assert make_client(wereld[rol]).put(url(ronde), STEM, format="json").status_code == 403
    refused = make_client(wereld[Rol.SECRETARIS]).put(url(ronde), STEM, format="json")
    assert (refused.status_code, "U hebt geen stem in deze zaak." in refused.content.decode()) == (409, True)
    punt = get_punt(ronde)
    for wie in ("otg_lid", "otg_voorzitter"):
        with als(wereld[wie]):
            cast_vote(punt=punt, by=wereld[wie], keuze="voor")
    w.step(wereld, ronde, "adviseren", "otg_voorzitter", **ADVIES)
    late = make_client(wereld["otg_lid"]).put(url(ronde), STEM, format="json")
    assert (late.status_code, "verandert er geen stem meer" in late.content.decode()) == (409, True)


def test_who_takes_no_part_in_the_case_finds_nothing(wereld: Any, ronde: Any) -> None:
    with als(wereld["otg_voorzitter"]):
        recuse(punt=get_punt(ronde), lid=wereld["otg_lid"], reden="Familie van de leerling.")
    assert make_client(wereld["otg_lid"]).get(url(ronde)).status_code == 404


@pytest.mark.parametrize(
    ("data", "veld"),
    [({"keuze": "misschien"}, "keuze"), ({"toelichting": ""}, "toelichting"), ({"minderheid": "", "met_naam": True}, "minderheid"),
     ({"toelichting": "BSN 111222333"}, "toelichting")],
)  # fmt: skip
def test_a_wrong_vote_is_refused_by_field(wereld: Any, ronde: Any, data: dict[str, Any], veld: str) -> None:
    response = make_client(wereld["otg_lid"]).put(url(ronde), {**STEM, **data}, format="json")
    assert response.status_code == 400
    assert veld in response.json()["fouten"]


def test_a_request_that_was_on_no_agenda_has_no_votes(wereld: Any) -> None:
    zaak = w.make_ingediend(wereld, "BTV")
    assert make_client(wereld[Rol.SECRETARIS]).get(url(zaak)).status_code == 404


# --- the pool -------------------------------------------------------------------------------------------------------


def test_beheerder_puts_an_expert_in_the_pool_and_all_of_the_bureau_read_it(wereld: Any) -> None:
    wie, beheer = wereld[Rol.DESKUNDIGE], make_client(wereld[Rol.BEHEERDER])
    made = beheer.post(f"{POOL}{wie.pk}/pool/", {"soort": "vast", "hoogstens_open": 4}, format="json")
    assert (made.status_code, made.json()["pool"]["van"]) == (200, VANDAAG.isoformat())
    changed = beheer.post(f"{POOL}{wie.pk}/pool/", {"soort": "oproep"}, format="json")
    assert changed.json()["pool"] == {
        "soort": "oproep", "van": VANDAAG.isoformat(), "tot_en_met": None, "hoogstens_open": None,
    }  # fmt: skip
    rate = make_client(wereld[Rol.CONTROLLER]).post(
        f"{POOL}{wie.pk}/tarieven/", {"van": VANDAAG.isoformat(), "bedrag": "350.00"}, format="json"
    )
    assert (rate.status_code, rate.json()["tarief"]) == (201, "350.00")
    for rol in (Rol.BEHEERDER, Rol.SECRETARIS, Rol.DIRECTEUR, Rol.CONTROLLER):
        rows = {row["id"]: row for row in make_client(wereld[rol]).get(POOL).json()["resultaten"]}
        assert (rows[wie.pk]["tarief"], rows[wie.pk]["pool"]["soort"]) == ("350.00", "oproep")


def test_pool_and_rates_of_another_swv_stay_there(wereld: Any) -> None:
    extern = wereld["deskundige_extern"]  # both can ask this one
    make_client(wereld[Rol.BEHEERDER]).post(f"{POOL}{extern.pk}/pool/", {"soort": "vast"}, format="json")
    make_client(wereld[Rol.CONTROLLER]).post(
        f"{POOL}{extern.pk}/tarieven/", {"van": VANDAAG.isoformat(), "bedrag": "999.00"}, format="json"
    )
    rows = {row["id"]: row for row in make_client(wereld.anderen[Rol.SECRETARIS]).get(POOL).json()["resultaten"]}
    assert (rows[extern.pk]["pool"], rows[extern.pk]["tarief"]) == (None, None)
    assert wereld[Rol.DESKUNDIGE].pk not in rows
    other = make_client(wereld.anderen[Rol.BEHEERDER])
    assert other.post(f"{POOL}{wereld[Rol.DESKUNDIGE].pk}/pool/", {"soort": "vast"}, format="json").status_code == 404
    with as_eigenaar():
        assert (Pooldeelname.objects.count(), Adviestarief.objects.count()) == (1, 1)


def test_others_neither_read_nor_write_the_pool(wereld: Any) -> None:
    pk = wereld[Rol.DESKUNDIGE].pk
    for rol in (Rol.ZORGCOORDINATOR, Rol.CVT_LID, Rol.DESKUNDIGE, Rol.CONSULENT):
        assert make_client(wereld[rol]).get(POOL).status_code == 403
    for rol in (Rol.SECRETARIS, Rol.DIRECTEUR):
        assert make_client(wereld[rol]).post(f"{POOL}{pk}/pool/", {"soort": "vast"}, format="json").status_code == 403
        assert make_client(wereld[rol]).post(f"{POOL}{pk}/tarieven/", {}, format="json").status_code == 403


@pytest.mark.parametrize(
    ("path", "data", "veld"),
    [
        ("pool", {"soort": "los"}, "soort"), ("pool", {"soort": "vast", "hoogstens_open": 0}, "hoogstens_open"),
        ("pool", {"soort": "vast", "tot_en_met": (VANDAAG - timedelta(days=3)).isoformat()}, "tot_en_met"),
        ("tarieven", {"van": VANDAAG.isoformat(), "bedrag": "-1"}, "bedrag"), ("tarieven", {"bedrag": "10"}, "van"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_pool_or_rate_is_refused_by_field(
    wereld: Any, path: str, data: dict[str, Any], veld: str
) -> None:
    response = make_client(wereld[Rol.BEHEERDER]).post(
        f"{POOL}{wereld[Rol.DESKUNDIGE].pk}/{path}/", data, format="json"
    )
    assert response.status_code == 400
    assert veld in response.json()["fouten"]


def test_queries_of_the_pool_do_not_grow_with_the_experts(wereld: Any) -> None:
    client, counts = make_client(wereld[Rol.SECRETARIS]), []
    client.get(POOL)  # the first one also writes that the token was used
    for more in (0, 12):
        for _ in range(more):
            f.make_gebruiker(Rol.DESKUNDIGE, wereld.swv)
        with CaptureQueriesContext(connection) as found:
            rows = client.get(POOL).json()["resultaten"]
        counts.append((len(found), len(rows)))
    assert counts[0][0] == counts[1][0]
    assert counts[0][1] < counts[1][1]
