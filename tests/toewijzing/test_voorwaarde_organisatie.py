"""A condition on the board or the school that asks: by id from a list, there or not, and of this swv alone."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from swv.organisatie.enums import Rol
from swv.organisatie.models import Aansluiting, Organisatie
from tests import factories as f
from tests import wereld as w
from tests.rollen import as_eigenaar
from tests.toewijzing.test_formulierbeheer import VRAAG, add, edit
from tests.toewijzing.test_soort import get_form_data
from tests.toewijzing.versies import publish
from toewijzing.calculations.formulier import Voorwaarderegel, to_regels
from toewijzing.calculations.voorwaarde import Eis, Feitveld, Teken, Waardesoort
from toewijzing.enums import Stap
from toewijzing.forms.voorwaarde import read_waarde, write_waarde
from toewijzing.models import Aanvraagsoort
from toewijzing.presentatie.formulier import describe_formulier
from toewijzing.presentatie.lijnbeeld import Haltestand
from toewijzing.presentatie.route import describe_route
from toewijzing.presentatie.verschil import compare_versies
from toewijzing.queries.organisatieveld import get_organisatievelden
from toewijzing.queries.versiecontrole import check_soortversie, find_blokkades
from toewijzing.services.formulierbeheer import open_versie
from toewijzing.services.route import Soortstap, read_route
from toewijzing.services.soortversie import update_concept

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()
LEIDER, DIRECTEUR = Soortstap(Stap.AKKOORD, Rol.SCHOOLLEIDER), Soortstap(Stap.BESLUIT, Rol.DIRECTEUR)


def bij(veld: str, *rows: Organisatie, teken: str = Teken.EEN_VAN) -> Eis:
    return Eis(veld, teken, tuple(str(row.pk) for row in rows))


def write(wereld: Any, concept: Aanvraagsoort, *eisen: Eis) -> Aanvraagsoort:
    route = [LEIDER, Soortstap(Stap.AKKOORD, Rol.BESTUURDER, eisen, "Hoofd onderwijs"), DIRECTEUR]
    by = wereld[Rol.BEHEERDER]
    return update_concept(soort=concept, gegevens={}, checklist=[], route=route, van=VANDAAG, by=by)


@pytest.fixture
def concept(wereld: Any) -> Aanvraagsoort:
    """Of the maatwerk kind; the board looks at it only where the school is of this board."""
    found = open_versie(soort=wereld.soorten["MAATWERK-I"], van=VANDAAG, vandaag=VANDAAG, by=wereld[Rol.BEHEERDER])
    return write(wereld, found, bij("bestuur", wereld.bestuur))


def leave(wereld: Any, organisatie: Organisatie) -> None:
    """It is tied to the swv no more."""
    with as_eigenaar():
        Aansluiting.objects.filter(swv=wereld.swv, organisatie=organisatie).update(tot=VANDAAG)


# --- a request ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("veld", "wie", "teken", "volgt"),
    [
        ("bestuur", "bestuur", Teken.EEN_VAN, "bestuurder"), ("bestuur", "vso_bestuur", Teken.EEN_VAN, ""),
        ("bestuur", "bestuur", Teken.IS_NIET, ""), ("school", "school", Teken.IS, "bestuurder"),
        ("school", "zusterschool", Teken.EEN_VAN, ""), ("school", "zusterschool", Teken.IS_NIET, "bestuurder"),
    ],
)  # fmt: skip
def test_the_board_looks_at_requests_of_the_schools_that_were_named_only(
    wereld: Any, concept: Aanvraagsoort, veld: str, wie: str, teken: str, volgt: str
) -> None:
    named = wereld.vso.bestuur if wie == "vso_bestuur" else getattr(wereld, wie)
    wereld.soorten["MAATWERK-I"] = publish(wereld, write(wereld, concept, bij(veld, named, teken=teken)))
    aanvraag = w.step(wereld, w.make_concept(wereld, "MAATWERK-I"), "vraag_akkoord", Rol.ZORGCOORDINATOR)
    if volgt:
        assert w.step(wereld, aanvraag, "akkoord_geven", Rol.SCHOOLLEIDER).aan_zet == volgt
    else:
        assert w.step(wereld, aanvraag, "indienen", Rol.SCHOOLLEIDER).doet == Stap.BESLUIT


# --- the builder ----------------------------------------------------------------------------------------------------


def test_boards_and_schools_are_chosen_from_those_of_this_swv_and_kept_by_id(
    client: Any, wereld: Any, concept: Aanvraagsoort
) -> None:
    vreemd = f.SchoolFactory(naam="Vreemde school")
    f.AansluitingFactory(swv=wereld.ander_swv, organisatie=vreemd)
    client.force_login(wereld[Rol.BEHEERDER])
    address = reverse("toewijzing:soort_wijzigen", args=[concept.pk])
    form = client.get(address).context["form"]
    assert {code for code, _ in form.fields["stap_1_bestuur"].choices} == {
        str(wereld.bestuur.pk), str(wereld.vso.bestuur.pk),
    }  # fmt: skip
    data = get_form_data(client, "soort_wijzigen", concept)
    assert data["stap_1_bestuur"] == [str(wereld.bestuur.pk)]
    school = {"stap_1_vraag0_of": "of", "stap_1_vraag0": "school", "stap_1_vraag0_teken": "een_van"}

    for naam in (vreemd.naam, str(vreemd.pk)):
        page = client.post(address, data | school | {"stap_1_vraag0_waarde": naam})
        assert page.status_code == 400
        assert f"«{naam}» is geen keuze bij de school" in str(page.context["form"].errors["stap_1_vraag0_waarde"])
    namen = f"{wereld.zusterschool.naam}; {wereld.vso.naam}"
    assert client.post(address, data | school | {"stap_1_vraag0_waarde": namen}).status_code == 302

    eisen = read_route(concept)[1].eisen
    assert [(each.veld, each.groep) for each in eisen] == [("bestuur", 0), ("school", 1)]
    assert eisen[1].waarden == (str(wereld.zusterschool.pk), str(wereld.vso.pk))
    assert get_form_data(client, "soort_wijzigen", concept)["stap_1_vraag0_waarde"] == namen
    assert client.post(address, get_form_data(client, "soort_wijzigen", concept)).status_code == 302
    assert read_route(concept)[1].eisen == eisen


def test_two_schools_of_one_name_are_told_apart_by_their_number(
    client: Any, wereld: Any, concept: Aanvraagsoort
) -> None:
    with as_eigenaar():
        Organisatie.objects.filter(pk__in=[wereld.school.pk, wereld.zusterschool.pk]).update(naam="De Brug")
    client.force_login(wereld[Rol.BEHEERDER])
    data = get_form_data(client, "soort_wijzigen", concept)
    zuster = Organisatie.objects.get(pk=wereld.zusterschool.pk)
    row = {"stap_1_vraag0": "school", "stap_1_vraag0_waarde": f"de brug ({zuster.brin}{zuster.vestiging})"}
    assert client.post(reverse("toewijzing:soort_wijzigen", args=[concept.pk]), data | row).status_code == 302
    assert read_route(concept)[1].eisen[1].waarden == (str(zuster.pk),)


def test_a_name_that_changes_changes_the_sentence_and_not_the_condition(wereld: Any, concept: Aanvraagsoort) -> None:
    with as_eigenaar():
        Organisatie.objects.filter(pk=wereld.bestuur.pk).update(naam="Stichting Nieuw")
    assert describe_route(concept)[1].wanneer == "alleen als het bestuur van de school is Stichting Nieuw"
    assert read_route(concept)[1].eisen == (bij("bestuur", wereld.bestuur),)


def test_another_board_is_told_by_name_in_the_difference_and_in_a_try(
    client: Any, wereld: Any, concept: Aanvraagsoort
) -> None:
    before = publish(wereld, concept)
    nieuw = open_versie(soort=before, van=VANDAAG + timedelta(days=1), vandaag=VANDAAG, by=wereld[Rol.BEHEERDER])
    write(wereld, nieuw, bij("bestuur", wereld.bestuur, wereld.vso.bestuur))
    [stap] = compare_versies(before, Aanvraagsoort.alle.get(pk=nieuw.pk)).stappen
    one, two = wereld.bestuur.naam, wereld.vso.bestuur.naam
    assert stap.wijzigingen[0].oud == f"alleen als het bestuur van de school is {one}"
    assert set(stap.wijzigingen[0].nieuw.removeprefix("alleen als het bestuur van de school is ").split(" of ")) == {
        one,
        two,
    }

    client.force_login(wereld[Rol.SECRETARIS])
    address = reverse("toewijzing:proef", args=[before.pk])
    page = client.get(address, {"feit_bestuur": str(wereld.vso.bestuur.pk)})
    assert "feit_school" not in page.context["form"].fields  # nothing looks at it
    regel = page.context["beeld"].regels[1]
    assert (regel.stand, regel.waarom) == (
        Haltestand.NEE,
        f"niet: dit is alleen als het bestuur van de school is {one}",
    )
    assert (
        client.get(address, {"feit_bestuur": str(wereld.bestuur.pk)}).context["beeld"].regels[1].stand == Haltestand.JA
    )


def test_a_question_and_a_document_look_at_a_board_by_name_and_keep_its_id(
    beheer: Any, wereld: Any, concept: Aanvraagsoort
) -> None:
    row = {"als0_veld": "bestuur", "als0_teken": "is", "als0_waarde": wereld.bestuur.naam.upper()}
    assert add(beheer, concept, **VRAAG, **row).status_code == 302
    assert add(beheer, concept, "checklist", wat="eigen_document", label="Rooster", **row).status_code == 302
    vreemd = add(beheer, concept, "checklist", wat="eigen_document", label="Plan", **row | {"als0_waarde": "Elders"})
    assert "«Elders» is geen keuze bij het bestuur van de school" in vreemd.text
    assert edit(beheer, concept, "vragen", "hoeveel_uur").status_code == 302
    [regel] = to_regels(concept.vragen.get(code="hoeveel_uur").regels)
    assert (regel.veld, regel.waarden) == ("bestuur", (str(wereld.bestuur.pk),))
    beeld = describe_formulier(concept)
    zin = f"Alleen als het bestuur van de school is {wereld.bestuur.naam}."
    assert [regel.voorwaarden for regel in beeld.checklist if regel.code == "rooster"] == [zin]

    wereld.soorten["MAATWERK-I"] = publish(wereld, concept)
    aanvraag = w.make_concept(wereld, "MAATWERK-I")
    beheer.force_login(wereld[Rol.ZORGCOORDINATOR])
    page = beheer.get(reverse("toewijzing:stap", args=[aanvraag.nummer, "onderbouwing"]))
    assert "Hoeveel uur?" in page.text


def test_what_a_row_shows_is_read_back_as_the_same_schools_whatever_their_names_are(wereld: Any) -> None:
    """A name with the sign that parts names, and two names that differ in capitals only."""
    rows = [f.SchoolFactory(naam=naam) for naam in ("Duin; Zee", "De Brug", "de brug")]
    for row in rows:
        f.AansluitingFactory(swv=wereld.swv, organisatie=row)
    veld = get_organisatievelden(wereld.swv.pk, VANDAAG)["school"]
    for chosen in (rows, rows[:2], rows[1:], rows[2:]):
        ids = [str(row.pk) for row in chosen]
        text = write_waarde(Voorwaarderegel("school", Teken.EEN_VAN, tuple(ids)), veld)
        assert read_waarde(text, veld) == ids, text


def test_a_row_takes_the_names_of_thirty_schools(client: Any, wereld: Any, concept: Aanvraagsoort) -> None:
    scholen = [f.SchoolFactory(naam=f"Openbare Scholengemeenschap nummer {nummer}") for nummer in range(30)]
    for school in scholen:
        f.AansluitingFactory(swv=wereld.swv, organisatie=school)
    client.force_login(wereld[Rol.BEHEERDER])
    address, namen = reverse("toewijzing:soort_wijzigen", args=[concept.pk]), "; ".join(each.naam for each in scholen)
    data = get_form_data(client, "soort_wijzigen", concept) | {
        "stap_1_vraag0_of": "of", "stap_1_vraag0": "school", "stap_1_vraag0_teken": "een_van", "stap_1_vraag0_waarde": namen,
    }  # fmt: skip
    assert client.post(address, data).status_code == 302
    assert len(read_route(concept)[1].eisen[1].waarden) == 30
    assert client.post(address, get_form_data(client, "soort_wijzigen", concept)).status_code == 302


# --- there or not ---------------------------------------------------------------------------------------------------


def test_a_board_that_left_keeps_a_version_from_being_published_with_the_way_out(
    client: Any, wereld: Any, concept: Aanvraagsoort
) -> None:
    assert find_blokkades(concept, VANDAAG) == []
    with as_eigenaar():
        leave(wereld, wereld.bestuur)
        for school in (wereld.school, wereld.zusterschool):
            leave(wereld, school)

    [fault] = [tekst for tekst in find_blokkades(concept, VANDAAG) if "kijkt naar" in tekst]

    assert fault.startswith(f"Stap 2 kijkt naar «{wereld.bestuur.naam}», en die is op ")
    assert "Kies een ander, haal de voorwaarde weg, of sluit de organisatie weer aan bij «Organisaties»." in fault
    client.force_login(wereld[Rol.BEHEERDER])
    choices = dict(
        client.get(reverse("toewijzing:soort_wijzigen", args=[concept.pk]))
        .context["form"]
        .fields["stap_1_bestuur"]
        .choices
    )
    assert choices[str(wereld.bestuur.pk)] == f"{wereld.bestuur.naam} (dan niet aangesloten)"


def test_a_board_whose_school_is_tied_itself_is_there(wereld: Any, concept: Aanvraagsoort) -> None:
    leave(wereld, wereld.bestuur)
    assert find_blokkades(concept, VANDAAG) == []


def test_a_question_of_a_school_that_left_is_told_at_the_form(beheer: Any, wereld: Any, concept: Aanvraagsoort) -> None:
    weg = f.SchoolFactory(naam="De Vertrekker")
    f.AansluitingFactory(swv=wereld.swv, organisatie=weg)
    row = {"als0_veld": "school", "als0_teken": "is_niet", "als0_waarde": "De Vertrekker"}
    assert add(beheer, concept, **VRAAG, **row).status_code == 302
    leave(wereld, weg)
    [punt] = [punt for punt in check_soortversie(concept, VANDAAG) if "Vertrekker" in punt.tekst]
    assert (punt.plek, punt.blokkeert) == ("formulier", True)
    assert punt.tekst.startswith("«Hoeveel uur?» kijkt naar «De Vertrekker»")


def test_the_page_of_the_version_in_use_tells_that_a_board_left(
    client: Any, wereld: Any, concept: Aanvraagsoort
) -> None:
    soort = publish(wereld, write(wereld, concept, bij("school", wereld.vso)))
    client.force_login(wereld[Rol.BEHEERDER])
    address = reverse("toewijzing:soort", args=[soort.pk])
    assert "kijkt naar" not in client.get(address).text
    for each in (wereld.vso, wereld.vso.bestuur):
        leave(wereld, each)
    assert f"Stap 2 kijkt naar «{wereld.vso.naam}»" in client.get(address).text


def test_the_database_takes_these_fields_and_no_others(concept: Aanvraagsoort) -> None:
    stap = concept.stappen.get(volgorde=1)
    with pytest.raises(IntegrityError, match="stapvoorwaarde_veld"), transaction.atomic():
        stap.voorwaarden.create(veld="gemeente", teken="is", waarden=["1"])


@pytest.mark.parametrize("name", ["soort", "proef", "soort_wijzigen", "formulier", "versie"])
def test_a_list_of_schools_takes_as_many_queries_as_one(
    client: Any, wereld: Any, concept: Aanvraagsoort, name: str
) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    address = reverse(f"toewijzing:{name}", args=[concept.pk])
    client.get(address)

    def count() -> int:
        with CaptureQueriesContext(connection) as found:
            assert client.get(address).status_code == 200
        return len(found)

    one = count()
    stap = concept.stappen.get(volgorde=1)
    for nummer in range(30):
        school = f.SchoolFactory(naam=f"Lange lijst {nummer}", bestuur=wereld.bestuur)
        f.AansluitingFactory(swv=wereld.swv, organisatie=school)
        stap.voorwaarden.create(veld="school", teken="een_van", waarden=[str(school.pk)], groep=nummer + 1)
    assert count() == one


def test_a_value_of_thousands_of_parts_keeps_every_part_and_a_name_with_a_sign_whole() -> None:
    veld = Feitveld("bestuur", "het bestuur van de school", Waardesoort.ORGANISATIE, (("7", "A; B"), ("8", "C")))
    assert read_waarde(f"{'x;' * 2900}A; B;c", veld) == [*["x"] * 2900, "7", "8"]
