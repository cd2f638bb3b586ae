"""A kind for some schools goes along without them: the list says so, and it is published only once they are chosen here."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from swv.organisatie.enums import Rol
from tests import factories as f
from tests.overnemen import inrichting as i
from tests.rollen import als, as_eigenaar
from toewijzing.models import Aanvraagsoort
from toewijzing.services.soortversie import submit_concept

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()
CODE, DEEL = "MAATWERK-I", "aanvraagsoort:MAATWERK-I"
UITLEG = "Uw school heeft een eigen budget."


def limit(swv: Any, keuze: str, *lijst: Any) -> None:
    with as_eigenaar():
        Aanvraagsoort.objects.filter(swv=swv, code=CODE).update(
            scholenkeuze=keuze, scholenlijst=[each.pk for each in lijst], scholenuitleg=UITLEG
        )


def get_concept(swv: Any) -> Aanvraagsoort:
    with as_eigenaar():
        return Aanvraagsoort.alle.get(swv=swv, code=CODE, status="concept")


def test_no_organisation_of_a_neighbour_stands_in_the_file_and_the_list_says_so() -> None:
    bron, hier, pilot = i.make_swv("vo"), i.make_swv("vo"), f.SchoolFactory(naam="Geheim College")
    limit(bron, "niet", pilot)
    data = i.make_file(bron)
    assert b"scholenlijst" not in data
    assert pilot.naam.encode() not in data

    (ding,) = (
        each
        for each in i.list_dingen(hier, data).values()
        if each.soort == "aanvraagsoort" and each.deel["code"] == CODE
    )
    assert any("Welke dat zijn, gaat niet mee" in tekst for tekst in ding.let_op)
    assert ding.is_te_kiezen


def test_it_arrives_closed_and_is_not_laid_before_anybody_until_schools_are_chosen_here() -> None:
    bron, hier = i.make_swv("vo"), i.make_swv("vo")
    limit(bron, "niet", f.SchoolFactory())
    mensen = i.make_people(hier)
    i.take(hier, mensen[Rol.BEHEERDER], i.make_file(bron))

    concept = get_concept(hier)
    assert (concept.scholenkeuze, concept.scholenlijst, concept.scholenuitleg) == ("niet", [], UITLEG)
    with als(mensen[Rol.BEHEERDER]) as by, pytest.raises(ValidationError, match="Kies scholen of besturen"):
        submit_concept(soort=concept, by=by, vandaag=VANDAAG)


def test_the_own_list_stays_when_the_neighbour_has_the_same_choice() -> None:
    bron, hier, eigen = i.make_swv("vo"), i.make_swv("vo"), f.SchoolFactory()
    limit(bron, "niet", f.SchoolFactory())
    limit(hier, "niet", eigen)
    with as_eigenaar():
        Aanvraagsoort.objects.filter(swv=bron, code=CODE).update(norm_aantal=9)
    mensen = i.make_people(hier)
    i.take(hier, mensen[Rol.BEHEERDER], i.make_file(bron))
    assert get_concept(hier).scholenlijst == [eigen.pk]
