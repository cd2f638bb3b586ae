"""Taking over: what arrives and in which state, what depends on what, and taking all of it back."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from consulten.models import Consultsoort
from financien.referentie.models import Kostenvergelijking
from financien.verdelen.calculations.presets import PRESETS
from financien.verdelen.models import Signaalregel, Verdeelmodel
from financien.verdelen.services.verdeelmodel import create_model
from opp.models import Label, Oppregel, OppSoort, Taakregel
from organen.models import Mandaat, Orgaan, Orgaanlid
from overnemen.models import Overname
from overnemen.queries.vergelijking import compare, fingerprint
from overnemen.services.lezen import read_inrichting
from overnemen.services.overname import keep_van, take_back_overname, take_over
from swv.organisatie.enums import Rol
from swv.organisatie.models import Inleesbestand
from tests import factories as f
from tests.overnemen import inrichting as i
from tests.rollen import als, as_eigenaar
from toewijzing.models import Aanvraagsoort, Sjabloonversie
from toewijzing.services.soortversie import publish_versie, submit_concept

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()
# One with a tariff.
PRESET = next(
    code for code, preset in PRESETS["vo"].items() if any(regel.parameters.get("tarief") for regel in preset.regels)
)


@pytest.fixture
def buren() -> tuple[Any, bytes]:
    """A neighbour of vo with all kinds of things, and its file."""
    bron = i.make_swv("vo")
    i.enrich(bron, i.make_people(bron))
    with as_eigenaar():
        create_model(swv=bron, naam="Ons model", jaar=VANDAAG.year, periode="kalenderjaar", begin_met=PRESET)
    return bron, i.make_file(bron)


def look(swv: Any) -> dict[str, Any]:
    """What this swv has by now, as one looks at it from outside."""
    with as_eigenaar():
        return {
            "soorten": sorted(Aanvraagsoort.objects.filter(swv=swv).values_list("code", "tot")),
            "concepten": sorted(Aanvraagsoort.alle.filter(swv=swv, status="concept").values_list("code", flat=True)),
            "teksten": Sjabloonversie.objects.filter(sjabloon__swv=swv, status="concept").count(),
            "organen": sorted(Orgaan.objects.filter(swv=swv).exclude(tot=VANDAAG).values_list("code", "quorum")),
            "modellen": sorted(Verdeelmodel.objects.filter(swv=swv).values_list("naam", "jaar")),
            "labels": sorted(Label.objects.filter(swv=swv, tot=None).values_list("naam", flat=True)),
            "regels": Oppregel.objects.filter(swv=swv, tot=None).count(),
            "taken": sorted(Taakregel.objects.filter(swv=swv, tot=None).values_list("wat", flat=True)),
            "signalen": sorted(Signaalregel.objects.filter(swv=swv, tot=None).values_list("soort", "grens")),
            "kosten": sorted(Kostenvergelijking.objects.filter(swv=swv, tot=None).values_list("soort_code", "tarief")),
            "oppsoorten": sorted(OppSoort.objects.filter(swv=swv, tot=None).values_list("code", "evaluatie_weken")),
            "consulten": Consultsoort.objects.filter(swv=swv, tot=None).count(),
        }


def test_kinds_and_texts_arrive_as_concepts_that_their_importer_can_not_publish(buren: Any) -> None:
    swv = i.make_swv("vo", ingericht=False)
    by = i.make_people(swv)[Rol.BEHEERDER]

    overname = i.take(swv, by, buren[1])

    with as_eigenaar():
        assert not Aanvraagsoort.objects.filter(swv=swv).exists()
        soort = Aanvraagsoort.alle.get(swv=swv, code="TLV-VSO")
        assert soort.schrijvers == [by.pk]
        assert not Sjabloonversie.objects.filter(sjabloon__swv=swv).exclude(status="concept").exists()
        assert {deel.stand for deel in overname.delen.all()} == {"nieuw"}
        assert Verdeelmodel.objects.get(swv=swv).jaar == VANDAAG.year + 1
        assert Inleesbestand.objects.count() == 0
        assert overname.geschiedenis.count() == 1
    with als(by):
        submit_concept(soort=soort, by=by, vandaag=VANDAAG)
        with pytest.raises(ValidationError, match="U schreef zelf aan deze versie"):
            publish_versie(soort=soort, by=by, van=VANDAAG, vandaag=VANDAAG)


def test_a_kind_that_is_here_becomes_the_next_version_with_its_differences_told(buren: Any) -> None:
    swv = i.make_swv("vo")
    by = i.make_people(swv)[Rol.BEHEERDER]

    def change(delen: Any) -> None:
        soort = next(each for each in delen["aanvraagsoort"] if each["code"] == "BTV")
        soort["max_weken"] = 10
        soort["vragen"][0]["label"] = "Wat wilt u weten?"
        del soort["vragen"][1]

    data = i.change_file(buren[1], change)
    ding = i.list_dingen(swv, data)["aanvraagsoort:BTV"]
    said = [(each.veld, each.oud, each.nieuw) for each in ding.verschillen]
    assert ("max weken", "13", "10") in said
    assert ("vraag «Wat wilt u weten?»: vraag of naam", "Wat is uw onderzoeksvraag?", "Wat wilt u weten?") in said
    assert any(nieuw == "gaat weg" for _, _, nieuw in said)

    i.take(swv, by, data, ["aanvraagsoort:BTV"])

    with as_eigenaar():
        concept = Aanvraagsoort.alle.get(swv=swv, status="concept")
        assert (concept.code, concept.naar.code, concept.naar.tot) == ("BTV", "BTV", None)
    again = i.list_dingen(swv, data)["aanvraagsoort:BTV"]
    assert not again.is_te_kiezen
    assert "al een versie in de maak" in again.reden


def test_what_is_of_the_other_sector_is_refused_with_the_reason_and_the_rest_can_come(buren: Any) -> None:
    swv = i.make_swv("po", ingericht=False)
    by = i.make_people(swv)[Rol.BEHEERDER]
    dingen = i.list_dingen(swv, buren[1])

    assert "van het voortgezet onderwijs" in dingen["aanvraagsoort:BTV"].reden
    assert dingen["orgaan:OTG"].is_te_kiezen
    overname = i.take(swv, by, buren[1], ["aanvraagsoort:BTV", "orgaan:OTG"])

    with as_eigenaar():
        assert [deel.sleutel for deel in overname.delen.all()] == ["orgaan:OTG"]
        assert not Aanvraagsoort.alle.filter(swv=swv).exists()


def test_a_body_comes_without_members_and_says_so(buren: Any) -> None:
    bron, _ = buren
    swv = i.make_swv("vo")
    mensen, daar = i.make_people(swv), f.make_gebruiker(Rol.CVT_LID, bron)
    with as_eigenaar():
        orgaan = Orgaan.objects.get(swv=bron, code="OTG")
        Orgaanlid.objects.create(orgaan=orgaan, gebruiker=daar, functie="lid", van=f.LANG_GELEDEN)
    data = i.make_file(bron)
    assert i.list_dingen(swv, data)["orgaan:OTG"].let_op == [
        "Komt zonder leden. Tot u leden toevoegt, kan het niets zeggen."
    ]

    i.take(swv, mensen[Rol.BEHEERDER], data, ["orgaan:OTG"])

    with as_eigenaar():
        nieuw = Orgaan.objects.get(swv=swv, code="OTG")
        assert (nieuw.quorum, nieuw.leden.count(), nieuw.mandaten.get().tot_bedrag) == (3, 0, 5000)


def test_what_something_needs_has_to_come_along_or_be_here(buren: Any) -> None:
    swv = i.make_swv("vo", ingericht=False)
    by = i.make_people(swv)[Rol.BEHEERDER]
    rule = next(waarde for waarde in i.list_dingen(swv, buren[1]) if waarde.startswith("oppregel:"))

    with pytest.raises(ValidationError) as caught:
        i.take(swv, by, buren[1], [rule])

    assert len(caught.value.messages) == 2
    assert all("Vink dat ook aan." in each for each in caught.value.messages)
    i.take(swv, by, buren[1], [rule, "label:Zwaarte 2", "oppsoort:vol"])
    assert look(swv)["regels"] == 1


def test_a_distribution_model_names_the_tariffs_that_are_missing_here(buren: Any) -> None:
    swv = i.make_swv("vo")
    model = next(each for waarde, each in i.list_dingen(swv, buren[1]).items() if waarde.startswith("verdeelmodel:"))

    assert any("dat staat hier nog niet" in each for each in model.let_op)
    assert model.is_te_kiezen


def test_nothing_is_written_when_the_list_changed_since_it_was_read(buren: Any) -> None:
    swv = i.make_swv("vo", ingericht=False)
    by = i.make_people(swv)[Rol.BEHEERDER]
    bestand = i.offer(swv, by, buren[1])
    with als(by):
        dingen = compare(read_inrichting(buren[1]), swv, VANDAAG)
        with as_eigenaar():
            Orgaan.objects.create(swv=swv, code="OTG", naam="Ander team", van=VANDAAG)
        with pytest.raises(ValidationError, match="Intussen is hier iets veranderd"):
            take_over(bestand=bestand, gekozen={"orgaan:OTG"}, gezien=fingerprint(dingen), by=by, vandaag=VANDAAG)
    with as_eigenaar():
        assert not Overname.objects.exists()


# --- back -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ingericht", [True, False])
def test_taking_back_leaves_everything_as_it_was(buren: Any, ingericht: bool) -> None:
    swv = i.make_swv("vo", ingericht=ingericht)
    by = i.make_people(swv)[Rol.BEHEERDER]

    def change(delen: Any) -> None:
        next(each for each in delen["orgaan"] if each["code"] == "CVT")["quorum"] = 3
        next(each for each in delen["oppsoort"] if each["code"] == "light")["evaluatie_weken"] = 12
        for each in delen["aanvraagsoort"]:
            each["uitleg"] = "Anders dan hier."

    before = look(swv)
    data = i.change_file(buren[1], change)
    overname = i.take(swv, by, data)
    assert look(swv) != before
    assert len(look(swv)["concepten"]) == len(i.get_delen(data)["aanvraagsoort"]) > 3

    with als(by):
        take_back_overname(overname=overname, by=by, vandaag=VANDAAG)
        with pytest.raises(ValidationError, match="al teruggenomen"):
            take_back_overname(overname=overname, by=by, vandaag=VANDAAG)

    assert look(swv) == before
    i.take(swv, by, data)
    assert look(swv) != before


def publish(swv: Any, by: Any, ander: Any) -> str:
    with als(by):
        soort = Aanvraagsoort.alle.get(swv=swv, code="BTV", status="concept")
        submit_concept(soort=soort, by=by, vandaag=VANDAAG)
    with als(ander):
        publish_versie(soort=soort, by=ander, van=VANDAAG, vandaag=VANDAAG)
    return "deze soort is al gepubliceerd"


def seat(swv: Any, by: Any, ander: Any) -> str:
    with as_eigenaar():
        orgaan = Orgaan.objects.get(swv=swv, code="OTG")
        Orgaanlid.objects.create(orgaan=orgaan, gebruiker=ander, functie="lid", van=VANDAAG)
    return "heeft al leden"


def use(swv: Any, by: Any, ander: Any) -> str:
    with as_eigenaar():
        i.use(Sjabloonversie.objects.get(sjabloon__swv=swv, sjabloon__bericht=""), ander)
    return "al in gebruik genomen"


@pytest.mark.parametrize("happened", [publish, seat, use])
def test_what_is_in_use_is_not_taken_back_and_says_which_and_why(buren: Any, happened: Any) -> None:
    swv = i.make_swv("vo", ingericht=False)
    mensen = i.make_people(swv)
    by = mensen[Rol.BEHEERDER]
    overname = i.take(swv, by, buren[1])
    words = happened(swv, by, mensen[Rol.SECRETARIS])
    between = look(swv)

    with als(by), pytest.raises(ValidationError, match=words) as caught:
        take_back_overname(overname=overname, by=by, vandaag=VANDAAG)

    assert len(caught.value.messages) == 1
    assert look(swv) == between


def test_what_holds_since_yesterday_is_not_taken_back(buren: Any) -> None:
    swv = i.make_swv("vo", ingericht=False)
    by = i.make_people(swv)[Rol.BEHEERDER]
    overname = i.take(swv, by, buren[1], ["label:Zwaarte 2"])

    with als(by), pytest.raises(ValidationError, match="geldt al langer dan vandaag"):
        take_back_overname(overname=overname, by=by, vandaag=VANDAAG + timedelta(days=1))


def test_a_body_that_was_changed_gets_its_rules_and_mandates_back(buren: Any) -> None:
    swv = i.make_swv("vo", ingericht=False)
    by = i.make_people(swv)[Rol.BEHEERDER]
    with as_eigenaar():
        orgaan = Orgaan.objects.create(swv=swv, code="OTG", naam="Ons team", van=f.LANG_GELEDEN)
        mandaat = Mandaat.objects.create(orgaan=orgaan, tot_bedrag="100", van=f.LANG_GELEDEN)
    overname = i.take(swv, by, buren[1], ["orgaan:OTG"])
    with as_eigenaar():
        orgaan.refresh_from_db()
        mandaat.refresh_from_db()
    assert (orgaan.naam, orgaan.quorum, mandaat.tot) == ("Team Gooi", 3, VANDAAG)

    with als(by):
        take_back_overname(overname=overname, by=by, vandaag=VANDAAG)

    with as_eigenaar():
        orgaan.refresh_from_db()
        mandaat.refresh_from_db()
        assert (orgaan.naam, orgaan.quorum, mandaat.tot) == ("Ons team", 2, None)
        assert [each.pk for each in orgaan.mandaten.all() if each.tot != each.van] == [mandaat.pk]


# --- another swv of one director --------------------------------------------------------------------------------------


def test_only_out_of_an_swv_where_one_has_a_role_today_that_may_read_it(buren: Any) -> None:
    bron, _ = buren
    swv = i.make_swv("vo", ingericht=False)
    by = i.make_people(swv)[Rol.BEHEERDER]

    for rol, tot in ((None, None), (Rol.CONTROLLER, None), (Rol.DIRECTEUR, VANDAAG)):
        if rol:
            f.LidmaatschapFactory(gebruiker=by, rol=rol, organisatie=bron, tot=tot)
        with als(by), pytest.raises(ValidationError, match="Hier kunt u niet uit overnemen"):
            keep_van(swv=swv, bron=bron, by=by, vandaag=VANDAAG)
    f.LidmaatschapFactory(gebruiker=by, rol=Rol.DIRECTEUR, organisatie=bron, van=VANDAAG)
    with als(by):
        bestand = keep_van(swv=swv, bron=bron, by=by, vandaag=VANDAAG)
    assert bytes(bestand.inhoud) == i.make_file(bron)


def test_the_number_of_queries_does_not_grow_with_what_is_in_the_file(buren: Any) -> None:
    bron, _ = buren
    swv = i.make_swv("vo", ingericht=False)

    def count() -> int:
        with CaptureQueriesContext(connection) as found:
            compare(read_inrichting(i.make_file(bron)), swv, VANDAAG)
        return len(found)

    before = count()
    with as_eigenaar():
        for number in range(30):
            label = Label.objects.create(swv=bron, naam=f"Label {number}", van=f.LANG_GELEDEN)
            Taakregel.objects.create(
                swv=bron, label=label, wat="Bel.", rol=Rol.SCHOOLLEIDER, aantal=1, eenheid="dagen", van=f.LANG_GELEDEN
            )
            Kostenvergelijking.objects.create(
                swv=bron, soort_code=f"S{number}", tarief="vso_1", toelichting="Hier.", van=f.LANG_GELEDEN
            )
            Orgaan.objects.create(swv=bron, code=f"O{number}", naam=f"Orgaan {number}", van=f.LANG_GELEDEN)
            create_model(swv=bron, naam=f"Model {number}", jaar=VANDAAG.year, periode="kalenderjaar", begin_met=PRESET)
    assert count() == before


def test_a_body_that_ended_here_is_named_and_keeps_nothing_else_from_coming(buren: Any) -> None:
    swv = i.make_swv("vo", ingericht=False)
    by = i.make_people(swv)[Rol.BEHEERDER]
    with as_eigenaar():
        Orgaan.objects.create(swv=swv, code="OTG", naam="Oud team", van=f.LANG_GELEDEN, tot=VANDAAG)
        Aanvraagsoort.objects.create(
            swv=swv, code="BTV", naam="Oude BTV", van=f.LANG_GELEDEN, tot=VANDAAG, is_awb_besluit=False
        )
    assert "Er was hier eerder een orgaan met deze code" in i.list_dingen(swv, buren[1])["orgaan:OTG"].reden

    i.take(swv, by, buren[1])

    publish(swv, by, f.make_gebruiker(Rol.SECRETARIS, swv))
    with as_eigenaar():
        assert Aanvraagsoort.objects.get(swv=swv, code="BTV", tot=None).naar.naam == "Oude BTV"
