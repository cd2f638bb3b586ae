"""Conditions in a file: groups go along, a board or school of one swv does not, and the list says so."""

from typing import Any

import pytest
from django.urls import reverse

from swv.organisatie.enums import Rol
from tests import factories as f
from tests.overnemen import inrichting as i
from tests.rollen import as_eigenaar
from toewijzing.calculations.voorwaarde import Eis, Teken
from toewijzing.enums import Stap
from toewijzing.models import Aanvraagsoort, Stapvoorwaarde, Voorwaarde
from toewijzing.services.route import Soortstap, read_route, write_route

pytestmark = pytest.mark.django_db
DRIE, OPP = Eis("categorie", Teken.IS, ("3",)), Eis("opp", Teken.IS, (False,), 1)


def add_kind(swv: Any, *eisen: Eis, vraag: dict[str, Any] | None = None) -> None:
    """A kind with one check under these conditions, and a question under one."""
    with as_eigenaar():
        soort = Aanvraagsoort.alle.create(
            code="KIJKT", naam="Kijkt mee", route=["controle", "besluit"], is_awb_besluit=False, vraagt_categorie=True, swv=swv,
            van=f.LANG_GELEDEN, status="concept",
        )  # fmt: skip
        rij = soort.vragen.create(code="waarom", label="Waarom?", soort="tekst", volgorde=0)
        if vraag:
            Voorwaarde.objects.create(vraag=rij, **vraag)
        write_route(
            soort, [Soortstap(Stap.CONTROLE, Rol.CONSULENT, eisen, "Hoofd"), Soortstap(Stap.BESLUIT, Rol.DIRECTEUR)]
        )
        soort.status = "gepubliceerd"
        soort.save()


def make_pair() -> tuple[Any, Any, dict[str, Any]]:
    bron, leeg = i.make_swv("po"), i.make_swv("po", ingericht=False)
    return bron, leeg, i.make_people(leeg)


def test_groups_go_along_and_a_file_without_them_is_one_group() -> None:
    bron, leeg, mensen = make_pair()
    add_kind(bron, DRIE, OPP)
    data = i.make_file(bron)

    i.take(leeg, mensen[Rol.BEHEERDER], data, {"aanvraagsoort:KIJKT"})
    assert read_route(Aanvraagsoort.alle.get(swv=leeg, code="KIJKT"))[0].eisen == (DRIE, OPP)

    def strip(delen: Any) -> None:
        for soort in delen["aanvraagsoort"]:
            for stap in soort["stappen"]:
                for each in stap["voorwaarden"]:
                    del each["groep"]

    ander = i.make_swv("po", ingericht=False)
    i.take(ander, i.make_people(ander)[Rol.BEHEERDER], i.change_file(data, strip), {"aanvraagsoort:KIJKT"})
    assert [each.groep for each in read_route(Aanvraagsoort.alle.get(swv=ander, code="KIJKT"))[0].eisen] == [0, 0]


def test_a_board_or_school_stays_behind_the_rest_goes_along_and_the_list_says_so(client: Any) -> None:
    bron, leeg, mensen = make_pair()
    school = f.SchoolFactory(naam="De Achterblijver", bestuur=f.BestuurFactory(naam="Stichting Achterblijver"))
    f.AansluitingFactory(swv=bron, organisatie=school)
    ids = str(school.bestuur.pk), str(school.pk)
    add_kind(
        bron, Eis("bestuur", Teken.EEN_VAN, ids[:1]), DRIE, vraag={"veld": "school", "teken": "is", "waarden": [ids[1]]}
    )
    data = i.make_file(bron)
    [kijkt] = [each for each in i.get_delen(data)["aanvraagsoort"] if each["code"] == "KIJKT"]
    assert [each["waarden"] for each in kijkt["stappen"][0]["voorwaarden"]] == [[], ["3"]]
    assert kijkt["vragen"][0]["voorwaarden"][0]["waarden"] == []
    assert "Achterblijver" not in data.decode()

    said = "de voorwaarde op een bestuur of school komt niet mee. Vul haar hier zelf in"
    let_op = i.list_dingen(leeg, data)["aanvraagsoort:KIJKT"].let_op
    assert [each.partition(": ")[0] for each in let_op if said in each] == ["Bij vraag «Waarom?»", "Bij stap «Hoofd»"]
    bestand = i.offer(leeg, mensen[Rol.BEHEERDER], data)
    client.force_login(mensen[Rol.BEHEERDER])
    assert said in client.get(reverse("overnemen:bekijken", args=[bestand.pk])).text

    i.take(leeg, mensen[Rol.BEHEERDER], data, {"aanvraagsoort:KIJKT"})
    nieuw = Aanvraagsoort.alle.get(swv=leeg, code="KIJKT")
    assert read_route(nieuw)[0].eisen == (DRIE,)
    assert not Voorwaarde.objects.filter(vraag__aanvraagsoort=nieuw).exists()


def test_an_id_that_somebody_wrote_into_a_file_is_not_taken() -> None:
    bron, leeg, mensen = make_pair()
    school = f.SchoolFactory()
    add_kind(bron, Eis("bestuur", Teken.EEN_VAN, ("1",)), DRIE)

    def write(delen: Any) -> None:
        for soort in delen["aanvraagsoort"]:
            for stap in soort["stappen"]:
                for each in stap["voorwaarden"]:
                    each["waarden"] = [str(school.pk)] if each["veld"] == "bestuur" else each["waarden"]

    i.take(leeg, mensen[Rol.BEHEERDER], i.change_file(i.make_file(bron), write), {"aanvraagsoort:KIJKT"})

    assert not Stapvoorwaarde.objects.filter(stap__aanvraagsoort__swv=leeg, veld="bestuur").exists()


def test_a_condition_of_its_own_that_taking_over_would_take_away_is_told() -> None:
    bron, hier, _ = make_pair()
    school = f.SchoolFactory()
    f.AansluitingFactory(swv=hier, organisatie=school)
    add_kind(bron, DRIE)
    add_kind(hier, DRIE, Eis("school", Teken.IS, (str(school.pk),)))

    ding = i.list_dingen(hier, i.make_file(bron))["aanvraagsoort:KIJKT"]

    assert (ding.stand, [(each.oud, each.nieuw) for each in ding.verschillen]) == ("anders", [("is er nu", "gaat weg")])
