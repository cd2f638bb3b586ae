"""OPP's through the API: the same steps, walls and words."""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from opp.enums import Status
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.api.conftest import make_client
from tests.opp import wereld as w

ZORG = Rol.ZORGCOORDINATOR
OPPS = "/api/v1/opps/"


def opp_url(nummer: str, *rest: str) -> str:
    return "/".join([OPPS.rstrip("/"), nummer, *rest, ""])


def test_from_new_to_adopted(wereld: Any) -> None:
    w.get_soort(wereld)
    leerling = f.LeerlingFactory(school=wereld.school)
    f.GezagdragerFactory(leerling=leerling)
    client = make_client(wereld[ZORG])
    vandaag = timezone.localdate().isoformat()
    made = client.post(
        OPPS, {"leerling": leerling.nummer, "soort": "vol", "aanleiding": "plaatsing", "aanleiding_op": vandaag}
    )
    assert made.status_code == 201, made.json()
    nummer = made.json()["nummer"]
    assert client.patch(opp_url(nummer), {**w.TEKST, "hash": made.json()["hash"]}).status_code == 200
    body = client.post(opp_url(nummer, "doelen"), {**w.DOEL, "van": "2026-09-01", "tot_en_met": "2027-02-01"}).json()
    gesprek = {"datum": vandaag, "wijze": "gesprek"}
    for actie, data in [
        ("horen", {**gesprek, "tekst": "Het is goed zo."}),
        ("bespreken", {**gesprek, "hash": body["hash"]}),
        ("instemming_vastleggen", {**gesprek, "hash": body["handelingsdeel_hash"], "uitkomst": "ingestemd"}),
        ("vaststellen", {}),
    ]:
        response = client.post(opp_url(nummer, "acties", actie), {**data, "versie": body["versie"]})
        assert response.status_code == 200, response.json()
        body = response.json()

    assert (body["status"], body["begin"], body["wet"], body["handelingsdeel"]) == (
        "vastgesteld",
        vandaag,
        [],
        "ingestemd",
    )


def test_gaps_older_text_and_older_version_are_refused_in_words(wereld: Any) -> None:
    opp = w.make_concept(wereld)
    client = make_client(wereld[ZORG])
    gesprek = {"datum": timezone.localdate().isoformat(), "wijze": "gesprek"}
    older = client.post(opp_url(opp.nummer, "acties", "bespreken"), {**gesprek, "hash": "0" * 64, "versie": opp.versie})
    opp = w.step(wereld, opp, "bespreken", **w.gesprek())
    gaps = client.post(opp_url(opp.nummer, "acties", "vaststellen"), {"versie": opp.versie})
    behind = client.post(opp_url(opp.nummer, "acties", "vaststellen"), {"versie": 0})
    without = client.post(opp_url(opp.nummer, "acties", "vaststellen"), {})

    assert [r.status_code for r in (older, gaps, behind, without)] == [409, 409, 409, 400]
    assert "veranderd sinds" in older.json()["reden"]
    assert "voldoet nog niet aan de wet" in gaps.json()["reden"]
    assert "versie" in without.json()["fouten"]


def test_wrong_values_name_the_field(wereld: Any) -> None:
    opp = w.make_concept(wereld)
    client = make_client(wereld[ZORG])
    gelezen = client.get(opp_url(opp.nummer)).json()["hash"]
    too_long = client.patch(opp_url(opp.nummer), {"belemmerend": "x" * 1600, "hash": gelezen})
    wrong_day = client.post(opp_url(opp.nummer, "doelen"), {**w.DOEL, "van": "2027-01-01", "tot_en_met": "2026-01-01"})
    foreign = client.post(OPPS, {"leerling": "L-XXXXXXX", "soort": "vol"})
    no_step = client.post(opp_url(opp.nummer, "acties", "onzin"), {"versie": 0})

    assert "belemmerend" in too_long.json()["fouten"]
    assert "tot_en_met" in wrong_day.json()["fouten"]
    assert "leerling" in foreign.json()["fouten"]
    assert no_step.status_code == 404


def test_adopted_text_is_409(wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld)
    client = make_client(wereld[ZORG])
    gelezen = client.get(opp_url(opp.nummer)).json()["hash"]
    assert client.patch(opp_url(opp.nummer), {"belemmerend": "Anders", "hash": gelezen}).status_code == 409


def test_text_that_somebody_changed_since_is_not_overwritten(wereld: Any) -> None:
    opp = w.make_concept(wereld)
    client = make_client(wereld[ZORG])
    gelezen = client.get(opp_url(opp.nummer)).json()["hash"]
    first = client.patch(opp_url(opp.nummer), {"belemmerend": "Eerst", "hash": gelezen})
    second = client.patch(opp_url(opp.nummer), {"belemmerend": "Daarna", "hash": gelezen})
    without = client.patch(opp_url(opp.nummer), {"belemmerend": "Zonder"})

    assert [first.status_code, second.status_code, without.status_code] == [200, 409, 400]
    assert "intussen veranderd" in second.json()["reden"]
    assert client.get(opp_url(opp.nummer)).json()["tekst"]["belemmerend"] == "Eerst"


def test_list_filters_and_pages(wereld: Any) -> None:
    closed, running = w.make_afgesloten(wereld), w.make_concept(wereld)
    client = make_client(wereld[ZORG])

    assert [row["nummer"] for row in client.get(OPPS).json()["resultaten"]] == [running.nummer, closed.nummer]
    assert [row["nummer"] for row in client.get(f"{OPPS}?stand=afgesloten").json()["resultaten"]] == [closed.nummer]
    assert client.get(f"{OPPS}?na=onzin").status_code == 400


@pytest.mark.parametrize("rol", [Rol.SECRETARIS, Rol.DIRECTEUR, Rol.LEERPLICHT, Rol.BESTUURDER])
def test_nobody_outside_the_school_gets_in(wereld: Any, rol: str) -> None:
    opp = w.make_concept(wereld)
    for address in (OPPS, opp_url(opp.nummer)):
        assert make_client(wereld[rol]).get(address).status_code == 403
    assert make_client(wereld.anderen[ZORG]).get(opp_url(opp.nummer)).status_code == 404
    assert w.reload(opp).status == Status.CONCEPT


def test_list_takes_as_many_queries_for_thirty_as_for_one(wereld: Any) -> None:
    client = make_client(wereld[ZORG])

    def count() -> int:
        client.get(OPPS)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(OPPS).status_code == 200
        return len(queries)

    w.make_vastgesteld(wereld)
    one = count()
    for _ in range(29):
        w.make_leeg(wereld)

    assert count() == one <= 15
    assert len(client.get(OPPS).json()["resultaten"]) == 30


def test_who_decides_from_eighteen(wereld: Any) -> None:
    w.get_soort(wereld)
    leerling = f.LeerlingFactory(school=wereld.school, geboortedatum=date(2008, 1, 5))
    client, nieuw = make_client(wereld[ZORG]), {"leerling": leerling.nummer, "soort": "vol", "beslist_zelf": False}
    curatele = {"onbekwaam_reden": "curatele", "onbekwaam_sinds": "2026-03-01", "vertegenwoordiger": "De Wit"}
    refused = client.post(OPPS, nieuw)
    assert refused.status_code == 400
    assert all(name in refused.content.decode() for name in curatele)
    made = client.post(OPPS, nieuw | curatele).json()
    assert {name: made[name] for name in curatele} == curatele
    assert made["beslist_zelf"] is False

    address = opp_url(made["nummer"], "acties", "bekwaamheid_vastleggen")
    changed = client.post(address, {"beslist_zelf": "ja", "versie": made["versie"]}).json()
    assert (changed["beslist_zelf"], changed["vertegenwoordiger"]) == (True, "")
