"""Who looks after an organisation, how its connection ends, and the list."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from swv.organisatie import services
from swv.organisatie.enums import Rol
from swv.organisatie.models import Aansluiting, Lidmaatschap, Organisatie
from swv.organisatie.queries import get_beheerde_organisaties, get_organisaties
from tests import factories as f
from tests.organisatie.hulp import labels, ties, url
from tests.organisatie.test_organisatie import MORGEN, VANDAAG, add, school_data
from tests.rollen import as_eigenaar

pytestmark = pytest.mark.django_db


# --- who looks after it ---------------------------------------------------------------------------------------------


def test_who_connected_first_looks_after_it(wereld):
    assert wereld.vso in get_beheerde_organisaties(wereld.swv.pk, VANDAAG)
    assert wereld.vso not in get_beheerde_organisaties(wereld.ander_swv.pk, VANDAAG)
    assert wereld.vso in get_organisaties(wereld.ander_swv.pk, VANDAAG)
    with as_eigenaar():
        Aansluiting.objects.filter(swv=wereld.swv, organisatie=wereld.vso).update(tot=VANDAAG)
    assert wereld.vso in get_beheerde_organisaties(wereld.ander_swv.pk, VANDAAG)


def test_connecting_a_school_of_another_swv_opens_no_door_to_its_pupils(ander_beheer, wereld):
    """Connect it, and then try to give somebody a role there."""
    add(
        ander_beheer,
        "school",
        **school_data(Organisatie.objects.get(pk=wereld.vso.bestuur_id), brin=wereld.school.brin),
    )
    assert wereld.school.pk in ties(wereld.ander_swv)
    data = {
        "email": "x@voorbeeld.example",
        "naam": "X",
        "rol": "zorgcoordinator",
        "organisatie": wereld.school.pk,
        "van": VANDAAG,
    }
    assert ander_beheer.post(url("uitnodigen"), data).status_code == 400
    known = wereld.anderen[Rol.SECRETARIS]
    assert ander_beheer.post(url("rol_toevoegen", known.pk), data).status_code == 400
    assert (
        not Lidmaatschap.objects.filter(organisatie=wereld.school)
        .exclude(gebruiker__in=[wereld[Rol.ZORGCOORDINATOR], wereld[Rol.SCHOOLLEIDER]])
        .exists()
    )


def test_particulars_are_changed_with_history(beheer, wereld):
    page = beheer.get(url("organisatie_wijzigen", wereld.school.pk)).content.decode()
    assert wereld.school.naam in page
    data = school_data(wereld.bestuur, brin=wereld.school.brin, naam="Andere naam", schoolsoort="pro")
    assert beheer.post(url("organisatie_wijzigen", wereld.school.pk), data).status_code == 302
    school = Organisatie.objects.get(pk=wereld.school.pk)
    assert (school.naam, school.schoolsoort, school.brin) == ("Andere naam", "pro", wereld.school.brin)
    assert labels(Organisatie, school.pk) == ["insert", "update"]


def test_brin_of_another_school_is_refused(beheer, wereld):
    data = school_data(wereld.bestuur, brin=wereld.zusterschool.brin)
    assert beheer.post(url("organisatie_wijzigen", wereld.school.pk), data).status_code == 400
    assert Organisatie.objects.get(pk=wereld.school.pk).brin == wereld.school.brin


def test_of_a_shared_school_only_name_and_address_change_and_only_by_the_first(client, wereld):
    data = school_data(wereld.bestuur, naam="Andere naam", schoolsoort="vo", brin="99ZZ")
    client.force_login(wereld.anderen[Rol.BEHEERDER])
    response = client.post(url("organisatie_wijzigen", wereld.vso.pk), data)
    assert response.status_code == 400
    assert "eerder aan en beheert de gegevens" in response.content.decode()
    assert labels(Organisatie, wereld.vso.pk) == ["insert"]
    client.force_login(wereld[Rol.BEHEERDER])
    assert client.post(url("organisatie_wijzigen", wereld.vso.pk), data).status_code == 302
    vso = Organisatie.objects.get(pk=wereld.vso.pk)
    assert (vso.naam, vso.schoolsoort, vso.brin, vso.bestuur_id) == (
        "Andere naam", "vso", wereld.vso.brin, wereld.vso.bestuur_id,
    )  # fmt: skip


@pytest.mark.parametrize("name", ["organisatie", "organisatie_wijzigen", "scholen_aansluiten"])
def test_organisation_of_another_swv_is_404(ander_beheer, wereld, name):
    for target in (wereld.school, wereld.bestuur, wereld.gemeente):
        assert ander_beheer.get(url(name, target.pk)).status_code == 404


def test_connection_of_another_swv_is_404(ander_beheer, wereld):
    """Also of a school they share."""
    for target in (wereld.school, wereld.vso):
        tie = Aansluiting.objects.get(swv=wereld.swv, organisatie=target)
        assert ander_beheer.post(url("aansluiting_beeindigen", tie.pk), {"laatste_dag": VANDAAG}).status_code == 404
        assert Aansluiting.objects.get(pk=tie.pk).tot is None


# --- ending ---------------------------------------------------------------------------------------------------------


def tie_of(wereld, organisatie):
    return Aansluiting.objects.get(swv=wereld.swv, organisatie=organisatie)


def test_end_of_a_connection_has_a_date_and_history(beheer, wereld):
    tie = tie_of(wereld, wereld.gemeente)
    assert beheer.post(url("aansluiting_beeindigen", tie.pk), {"laatste_dag": VANDAAG}).status_code == 302
    assert Aansluiting.objects.get(pk=tie.pk).tot == MORGEN
    assert labels(Aansluiting, tie.pk) == ["insert", "update"]
    assert Lidmaatschap.objects.get(gebruiker=wereld[Rol.LEERPLICHT]).tot == MORGEN
    assert "tot " in beheer.get(url("organisatie", wereld.gemeente.pk)).content.decode()


def test_shared_organisation_keeps_its_people(wereld):
    done = services.end_aansluiting(aansluiting=tie_of(wereld, wereld.vso), tot=MORGEN)
    assert done.rollen == 0
    assert not Lidmaatschap.objects.filter(organisatie=wereld.vso, tot__isnull=False).exists()


def test_school_that_stays_through_its_board_keeps_its_people(wereld):
    assert services.end_aansluiting(aansluiting=tie_of(wereld, wereld.school), tot=MORGEN).rollen == 0


def test_board_ends_with_its_schools_or_not_at_all(beheer, wereld):
    tie = tie_of(wereld, wereld.bestuur)
    response = beheer.post(url("aansluiting_beeindigen", tie.pk), {"laatste_dag": VANDAAG})
    assert response.status_code == 400
    assert f"{wereld.school.naam}, {wereld.zusterschool.naam}" in response.content.decode()
    assert Aansluiting.objects.get(pk=tie.pk).tot is None
    response = beheer.post(url("aansluiting_beeindigen", tie.pk), {"laatste_dag": VANDAAG, "met_scholen": "on"})
    assert response.status_code == 302
    ended = set(Aansluiting.objects.filter(swv=wereld.swv, tot=MORGEN).values_list("organisatie", flat=True))
    assert ended == {wereld.bestuur.pk, wereld.school.pk, wereld.zusterschool.pk}
    people = {wereld[rol].pk for rol in (Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.BESTUURDER)}
    assert set(Lidmaatschap.objects.filter(tot=MORGEN).values_list("gebruiker", flat=True)) == people


def test_end_before_the_start_and_a_second_end_are_refused(wereld):
    tie = tie_of(wereld, wereld.gemeente)
    with pytest.raises(ValidationError, match="begint pas"):
        services.end_aansluiting(aansluiting=tie, tot=date(2019, 1, 1))
    services.end_aansluiting(aansluiting=tie, tot=VANDAAG)
    with pytest.raises(ValidationError, match="al geëindigd"):
        services.end_aansluiting(aansluiting=tie, tot=MORGEN)


def test_connecting_again_after_an_end(beheer, wereld):
    services.end_aansluiting(aansluiting=tie_of(wereld, wereld.gemeente), tot=VANDAAG)
    assert add(beheer, "gemeente", code="0375", naam=wereld.gemeente.naam).status_code == 302
    assert Organisatie.objects.filter(soort="gemeente", naam=wereld.gemeente.naam).count() == 1
    assert Aansluiting.objects.filter(swv=wereld.swv, organisatie=wereld.gemeente).count() == 2


# --- the list -------------------------------------------------------------------------------------------------------


def test_list_is_filtered_and_searched(beheer, wereld):
    services.end_aansluiting(aansluiting=tie_of(wereld, wereld.gemeente), tot=VANDAAG)
    page = beheer.get(url("organisaties")).content.decode()
    assert wereld.school.naam in page
    assert f">{wereld.gemeente.naam}</a>" not in page
    assert f">{wereld.gemeente.naam}</a>" in beheer.get(url("organisaties"), {"stand": "vroeger"}).content.decode()
    page = beheer.post(url("organisaties"), {"q": wereld.vso.brin, "soort": "school"}, follow=True).content.decode()
    assert wereld.vso.naam in page
    assert wereld.zusterschool.naam not in page
    assert "Niets gevonden" in beheer.post(url("organisaties"), {"q": "bestaat niet"}, follow=True).content.decode()


@pytest.mark.parametrize("aantal", [1, 30])
def test_pages_take_the_same_number_of_queries_for_any_number_of_rows(
    beheer, wereld, aantal, django_assert_num_queries
):
    for _ in range(aantal):
        f.AansluitingFactory(swv=wereld.swv, organisatie=f.SchoolFactory(bestuur=wereld.bestuur))
        f.SchoolFactory(bestuur=wereld.bestuur)
    beheer.get(url("organisaties"))
    with django_assert_num_queries(10):
        beheer.get(url("organisaties"))
    with django_assert_num_queries(15):
        beheer.get(url("organisatie", wereld.bestuur.pk))
