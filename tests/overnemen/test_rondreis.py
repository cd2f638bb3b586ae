"""What one swv gives, another of the same sector has after publishing: the whole of it, for both sectors."""

from typing import Any

import pytest
from django.utils import timezone

from financien.verdelen.calculations.presets import PRESETS
from financien.verdelen.services.verdeelmodel import create_model
from organen.models import Orgaan, Orgaanlid
from organen.services import save_lid
from overnemen.enums import Deelsoort
from overnemen.services.overname import take_back_overname
from schoolaanvragen.models import Soortplicht
from swv.organisatie.enums import Rol
from swv.organisatie.models import holds_on
from tests.overnemen import inrichting as i
from tests.rollen import als, as_eigenaar
from toewijzing.models import Aanvraagsoort, Bedragtarief, Sjabloonversie
from toewijzing.services.sjabloon import put_in_use
from toewijzing.services.sjabloon import submit_versie as submit_tekst
from toewijzing.services.soortversie import publish_versie, submit_concept

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()


def seat(swv: Any, mensen: dict[str, Any]) -> None:
    """People come along in no file: a body that holds back without its quorum gets its members here."""
    for orgaan in Orgaan.objects.filter(swv=swv, code="OTG"):
        for rol in (Rol.SECRETARIS, Rol.DIRECTEUR, Rol.CONTROLLER):
            gegevens = {"functie": "lid", "stemrecht": True, "van": VANDAAG, "tot": None}
            save_lid(lid=Orgaanlid(orgaan=orgaan, gebruiker=mensen[rol]), gegevens=gegevens)


def publish_all(swv: Any, mensen: dict[str, Any]) -> None:
    """Every concept goes the way of two people."""
    with als(mensen[Rol.BEHEERDER]) as by:
        seat(swv, mensen)
        for soort in Aanvraagsoort.alle.filter(swv=swv, status="concept"):
            submit_concept(soort=soort, by=by, vandaag=VANDAAG)
        for versie in Sjabloonversie.objects.filter(sjabloon__swv=swv, status="concept"):
            submit_tekst(versie=versie, by=by)
    with als(mensen[Rol.SECRETARIS]) as by:
        for soort in Aanvraagsoort.alle.filter(swv=swv, status="voorgelegd"):
            publish_versie(soort=soort, by=by, van=VANDAAG, vandaag=VANDAAG)
        for versie in Sjabloonversie.objects.filter(sjabloon__swv=swv, status="voorgelegd"):
            put_in_use(versie=versie, by=by, vandaag=VANDAAG)


@pytest.mark.parametrize("sector", ["po", "vo"])
def test_what_is_exported_is_the_same_after_import_and_publishing(sector: str) -> None:
    bron, leeg = i.make_swv(sector), i.make_swv(sector, ingericht=False)
    mensen, daar = i.make_people(leeg), i.make_people(bron)
    i.enrich(bron, daar)
    with as_eigenaar():
        for preset in PRESETS[sector]:
            create_model(
                swv=bron, naam=f"Model {preset}", jaar=VANDAAG.year + 1, periode="kalenderjaar", begin_met=preset
            )
    data = i.make_file(bron)
    delen = i.get_delen(data)
    assert set(delen) == {*Deelsoort.values}
    assert len(delen[Deelsoort.AANVRAAGSOORT]) == Aanvraagsoort.objects.filter(swv=bron).count() > 3

    i.take(leeg, mensen[Rol.BEHEERDER], data)
    publish_all(leeg, mensen)

    assert i.get_delen(i.make_file(leeg)) == delen
    assert {ding.stand for ding in i.list_dingen(leeg, data).values()} == {"gelijk"}


@pytest.mark.parametrize("sector", ["po", "vo"])
def test_a_kind_with_every_rule_and_its_duties_is_the_same_there_without_rate_and_rounds(sector: str) -> None:
    bron, leeg = i.make_swv(sector), i.make_swv(sector, ingericht=False)
    mensen = i.make_people(leeg)
    i.enrich(bron, i.make_people(bron))
    i.add_everything(bron)
    data = i.make_file(bron)
    delen = i.get_delen(data)
    alles, groep = (
        next(each for each in delen["aanvraagsoort"] if each["code"] == code) for code in ("ALLES", "ALLESGROEP")
    )
    assert (alles["bedrag_tarief"], alles["in_rondes"], groep["onderwerp"]) == ("UUR", True, "groep")
    assert alles["indieners"] == ["zorgcoordinator", "consulent"]
    assert alles["stappen"][0]["voorwaarden"][0]["over"] == "vaker"
    assert alles["stappen"][1]["orgaan"] == "OTG"
    duties = [each["soort_code"] for each in delen[Deelsoort.PLICHT]]
    assert sorted(duties) == ["ALLESGROEP"] * 3 + ["INNOVATIEFONDS"] * 3
    told = " ".join(i.list_dingen(leeg, data)["aanvraagsoort:ALLES"].let_op)
    assert "het tarief «UUR»; dat staat hier nog niet" in told
    assert "De rondes komen niet mee" in told

    i.take(leeg, mensen[Rol.BEHEERDER], data)
    publish_all(leeg, mensen)

    assert i.get_delen(i.make_file(leeg)) == delen
    assert {ding.stand for ding in i.list_dingen(leeg, data).values()} == {"gelijk"}
    assert not Bedragtarief.objects.filter(swv=leeg).exists()


def test_duties_are_taken_back_as_long_as_nobody_owes_them() -> None:
    bron, leeg = i.make_swv("po"), i.make_swv("po", ingericht=False)
    by = i.make_people(leeg)[Rol.BEHEERDER]
    i.enrich(bron, i.make_people(bron))
    i.add_everything(bron)
    overname = i.take(leeg, by, i.make_file(bron))
    holds = Soortplicht.objects.filter(holds_on(VANDAAG), swv=leeg)
    assert holds.count() == 6

    with als(by):
        take_back_overname(overname=overname, by=by, vandaag=VANDAAG)
    assert holds.count() == 0


def test_the_same_settings_give_the_same_bytes() -> None:
    bron = i.make_swv("po")

    assert i.make_file(bron) == i.make_file(bron)


def test_nothing_of_people_and_no_id_stands_in_the_file() -> None:
    bron = i.make_swv("vo")
    daar = i.make_people(bron)
    i.enrich(bron, daar)
    text = i.make_file(bron).decode()

    for mens in daar.values():
        assert mens.naam not in text
        assert mens.email not in text
    assert '"id"' not in text
    assert "schrijvers" not in text
