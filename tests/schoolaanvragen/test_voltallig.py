"""A body speaks about a school with its quorum and with who has to be there, as about a pupil."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from organen.models import Orgaan, Orgaanlid
from schoolaanvragen.models import Schoolstap
from schoolaanvragen.werk import get_werk
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.organen.test_leden import make_lid, make_orgaan
from tests.rollen import als, as_eigenaar, get_reasons
from tests.schoolaanvragen import wereld as s
from tests.schoolaanvragen.test_api import URL, make_client
from tests.schoolaanvragen.wereld import CONS, DIR, KORT, LEIDER, SECR, VOORZITTER, ZORG
from toewijzing.enums import Stap
from toewijzing.services.route import Soortstap


def set_commissie(wereld: Any, **columns: Any) -> Orgaan:
    with as_eigenaar():
        Orgaan.objects.filter(swv=wereld.swv, code="CVT").update(**columns)
        return Orgaan.objects.get(swv=wereld.swv, code="CVT")


def advise(wereld: Any, zaak: Any, rol: str = SECR, **data: Any) -> Any:
    return s.step(wereld, zaak, "advies_vastleggen", rol, **{**s.get_advies(wereld), **data})


def get_lid(wereld: Any, wie: str) -> Orgaanlid:
    with as_eigenaar():
        return Orgaanlid.objects.get(gebruiker=wereld[wie], orgaan__code="CVT")


def get_advies(zaak: Any) -> Schoolstap:
    with as_eigenaar():
        return Schoolstap.objects.get(aanvraag=zaak, orgaan__isnull=False)


def advise_in_sql(wereld: Any, zaak: Any, **columns: Any) -> None:
    with as_eigenaar():
        orgaan = s.get_commissie(wereld.swv.pk)
    with als(wereld[SECR]) as by, transaction.atomic():
        Schoolstap.objects.create(
            aanvraag=zaak, stap_id=zaak.beurt_id, door=by, op=s.vandaag(), orgaan=orgaan, datum=s.vandaag(), tekst="Zo maar.",
            **columns,
        )  # fmt: skip


def open_form(client: Any, wereld: Any, zaak: Any, rol: str = SECR) -> str:
    client.force_login(wereld[rol])
    page = client.get(reverse("schoolaanvragen:stap", args=[zaak.nummer, "advies_vastleggen"]))
    return str(page.text)


def open_zaak(client: Any, wereld: Any, zaak: Any, rol: str) -> str:
    client.force_login(wereld[rol])
    return str(client.get(reverse("schoolaanvragen:aanvraag", args=[zaak.nummer])).text)


# --- quorum -----------------------------------------------------------------------------------------------------------


def test_without_quorum_no_advice_is_written_down_and_the_way_out_is_told(client: Any, wereld: Any) -> None:
    zaak = s.make_gecontroleerd(wereld)
    een = get_lid(wereld, VOORZITTER).pk
    for wie in ([], [een], [een, een]):
        with pytest.raises(Incomplete) as refused:
            advise(wereld, zaak, aanwezig=wie)
        assert "Voor een advies zijn 2 aanwezige leden nodig" in refused.value.fouten["aanwezig"][0]
        assert "Kruis aan wie er was." in refused.value.fouten["aanwezig"][0]
    with pytest.raises((IntegrityError, DatabaseError), match="no quorum"):
        advise_in_sql(wereld, zaak, aanwezig=[een])
    client.force_login(wereld[SECR])
    data = {
        "orgaan": s.get_advies(wereld)["orgaan"].pk, "datum": s.vandaag().isoformat(), "advies": "Dit blijft staan.",
        "aanwezig": [een], "versie": zaak.versie,
    }  # fmt: skip
    page = client.post(reverse("schoolaanvragen:stap", args=[zaak.nummer, "advies_vastleggen"]), data)
    assert page.status_code == 400
    assert "Dit blijft staan." in page.text
    assert s.reload(zaak).doet == Stap.ZITTING

    assert advise(wereld, zaak, aanwezig=[een, get_lid(wereld, Rol.CVT_LID).pk]).doet == Stap.BESLUIT


def test_function_that_always_takes_part_is_asked(wereld: Any) -> None:
    set_commissie(wereld, quorum_functies=["voorzitter"])
    zaak = s.make_gecontroleerd(wereld)
    zonder = [get_lid(wereld, Rol.CVT_LID).pk, get_lid(wereld, "cvt_lid_2").pk]
    with pytest.raises(Incomplete) as refused:
        advise(wereld, zaak, aanwezig=zonder)
    assert "doet ook een voorzitter mee" in refused.value.fouten["aanwezig"][0]
    assert advise(wereld, zaak).doet == Stap.BESLUIT


def test_body_that_goes_on_without_quorum_says_so_to_the_swv_and_keeps_it(client: Any, wereld: Any) -> None:
    set_commissie(wereld, zonder_quorum="waarschuwt")
    zaak = s.make_gecontroleerd(wereld)
    with pytest.raises(Incomplete, match="nu 0"):
        advise(wereld, zaak, aanwezig=[])
    een = get_lid(wereld, VOORZITTER)
    advise(wereld, zaak, aanwezig=[een.pk])
    set_commissie(wereld, quorum=1)
    said = "Zonder quorum: het quorum is 2 en 1 lid deed mee."
    page = open_zaak(client, wereld, zaak, SECR)
    assert said in page
    assert f"Aanwezig: {wereld[VOORZITTER].naam} (voorzitter)." in page
    school = open_zaak(client, wereld, zaak, LEIDER)
    assert "Doe dit, met een evaluatie." in school
    assert "Zonder quorum" not in school
    assert wereld[VOORZITTER].naam not in school
    row = get_advies(zaak)
    with as_eigenaar():
        kept = row.geschiedenis.order_by("pgh_id").last()
    assert (kept.aanwezig, kept.zonder_quorum) == ([een.pk], said)


@pytest.mark.parametrize("who", ["another_body", "no_vote", "left", "tied"])
def test_who_is_no_member_with_a_vote_in_this_case_does_not_count(client: Any, wereld: Any, who: str) -> None:
    zaak = s.make_gecontroleerd(wereld)
    een, ander = get_lid(wereld, VOORZITTER), get_lid(wereld, Rol.CVT_LID)
    with as_eigenaar():
        if who == "another_body":
            ander = make_lid(make_orgaan(wereld.swv, quorum=1), wereld[CONS])
        elif who == "no_vote":
            Orgaanlid.objects.filter(pk=ander.pk).update(stemrecht=False)
        elif who == "left":
            Orgaanlid.objects.filter(pk=ander.pk).update(tot=s.vandaag())
        else:
            type(wereld[SECR]).objects.filter(pk=wereld[Rol.CVT_LID].pk).update(werkgever=wereld.bestuur)
    with pytest.raises(Incomplete, match="nu 1"):
        advise(wereld, zaak, aanwezig=[een.pk, ander.pk])
    offered = f'name="aanwezig" value="{ander.pk}"' in open_form(client, wereld, zaak)
    assert offered == (who == "another_body")


def test_member_who_began_it_for_the_school_does_not_count(wereld: Any) -> None:
    wereld.mensen["beginner"] = f.make_gebruiker(CONS, wereld.swv)
    with as_eigenaar():
        lid = make_lid(s.get_commissie(wereld.swv.pk), wereld["beginner"])
    zaak = s.step(wereld, s.make_concept(wereld, door=wereld["beginner"]), "indienen", "beginner")
    zaak = s.step(wereld, s.step(wereld, zaak, "akkoord_geven", LEIDER), "controleren", CONS)
    with pytest.raises(Incomplete, match="nu 1"):
        advise(wereld, zaak, aanwezig=[lid.pk, get_lid(wereld, VOORZITTER).pk])


def test_body_that_can_not_reach_its_quorum_is_told_before_the_form_opens(wereld: Any) -> None:
    set_commissie(wereld, quorum=5)
    zaak = s.make_gecontroleerd(wereld)
    reason = get_reasons(wereld[SECR], zaak)["advies_vastleggen"]
    assert "heeft 3 leden met stemrecht" in reason
    assert "het quorum is 5" in reason
    with pytest.raises(NotPossible, match="het quorum is 5"):
        advise(wereld, zaak)
    set_commissie(wereld, zonder_quorum="waarschuwt")
    assert get_reasons(wereld[SECR], zaak)["advies_vastleggen"] == ""


def test_one_member_who_speaks_for_all_is_asked_nothing(client: Any, wereld: Any) -> None:
    set_commissie(wereld, wijze="een_lid", quorum=1)
    zaak = s.make_gecontroleerd(wereld)
    assert 'name="aanwezig"' not in open_form(client, wereld, zaak)
    assert advise(wereld, zaak, aanwezig=[]).doet == Stap.BESLUIT


# --- who has to be there ----------------------------------------------------------------------------------------------


def test_advice_waits_until_everybody_who_has_to_be_there_was(client: Any, wereld: Any) -> None:
    set_commissie(wereld, partijen=["school", "gemeente"])
    zaak = s.make_gecontroleerd(wereld)
    assert 'name="erbij" value="gemeente"' in open_form(client, wereld, zaak)
    for erbij in ([], ["school"], ["school", "ouders"]):
        with pytest.raises(Incomplete) as refused:
            advise(wereld, zaak, erbij=erbij)
        assert "de gemeente" in refused.value.fouten["erbij"][0]
        assert "volgende bespreking" in refused.value.fouten["erbij"][0]
    with pytest.raises((IntegrityError, DatabaseError), match="has to be there was not"):
        advise_in_sql(wereld, zaak, aanwezig=s.get_advies(wereld)["aanwezig"], erbij=["school"])
    advise(wereld, zaak, erbij=["gemeente", "school", "ouders"])
    assert get_advies(zaak).erbij == ["school", "gemeente"]
    assert "Erbij: de school die de aanvraag deed en de gemeente." in open_zaak(client, wereld, zaak, SECR)


def test_program_says_who_was_there_too(wereld: Any) -> None:
    set_commissie(wereld, partijen=["school"])
    zaak = s.make_gecontroleerd(wereld)
    data = s.get_advies(wereld)
    data |= {"orgaan": data["orgaan"].pk, "datum": str(data["datum"]), "versie": zaak.versie}
    url = f"{URL}{zaak.nummer}/acties/advies_vastleggen/"
    refused = make_client(wereld[SECR]).post(url, data, format="json")
    assert refused.status_code == 400
    assert "de school die de aanvraag deed" in str(refused.json())
    done = make_client(wereld[SECR]).post(url, {**data, "erbij": ["school"]}, format="json")
    assert done.status_code == 200, done.json()
    assert get_advies(zaak).erbij == ["school"]


# --- whose word -------------------------------------------------------------------------------------------------------


def test_body_that_the_route_names_speaks_and_its_chair_only_for_the_own_one(client: Any, wereld: Any) -> None:
    otg = make_orgaan(wereld.swv, quorum=1, partijen=["school"])
    make_lid(otg, wereld[CONS], "voorzitter")
    s.make_soorten(wereld)
    s.make_soort(wereld.swv, "VIAOTG", route=(KORT[0], Soortstap(Stap.ZITTING, orgaan="OTG"), KORT[1]))
    zaak = s.make_ingediend(wereld, "VIAOTG")
    with pytest.raises(Incomplete) as refused:  # the commission has a quorum, but it is not its turn
        advise(wereld, zaak)
    assert "orgaan" in refused.value.fouten
    assert "geen orgaan" in get_reasons(wereld[VOORZITTER], zaak)["advies_vastleggen"]
    for any_body, told in ((zaak, False), (s.make_gecontroleerd(wereld), True)):
        with als(wereld[VOORZITTER]) as by:
            titles = [each.titel for each in get_werk(by, s.vandaag())]
        assert (f"Schoolaanvraag {any_body.nummer}" in titles) is told
    page = open_form(client, wereld, zaak)
    assert otg.naam in page
    assert "Commissie voor toelaatbaarheid" not in page
    assert "Uw school is daarbij." in open_zaak(client, wereld, zaak, ZORG)
    assert "Uw school is daarbij." not in open_zaak(client, wereld, zaak, SECR)
    with as_eigenaar():
        lid = otg.leden.get()
    assert advise(wereld, zaak, orgaan=otg, aanwezig=[lid.pk], erbij=["school"]).doet == Stap.BESLUIT


def test_form_asks_a_fixed_number_of_queries_however_many_members(client: Any, wereld: Any) -> None:
    zaak = s.make_gecontroleerd(wereld)

    def count() -> int:
        open_form(client, wereld, zaak)
        with CaptureQueriesContext(connection) as found:
            client.get(reverse("schoolaanvragen:stap", args=[zaak.nummer, "advies_vastleggen"]))
        return len(found)

    few = count()
    with as_eigenaar():
        commissie = s.get_commissie(wereld.swv.pk)
        for _ in range(30):
            make_lid(commissie, f.make_gebruiker(CONS, wereld.swv))
    assert count() == few


def test_member_of_then_counts_on_the_day_it_was_discussed(wereld: Any) -> None:
    zaak = s.make_gecontroleerd(wereld)
    een, weg = get_lid(wereld, VOORZITTER), get_lid(wereld, Rol.CVT_LID)
    with as_eigenaar():
        Orgaanlid.objects.filter(pk=weg.pk).update(tot=s.vandaag() + timedelta(days=1))
    assert advise(wereld, zaak, aanwezig=[een.pk, weg.pk]).doet == Stap.BESLUIT
    assert s.grant(wereld, zaak, DIR).status == "toegekend"
