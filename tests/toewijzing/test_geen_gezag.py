"""Requests for pupils over whom an institution has authority, or nobody, or who may be eighteen: nothing ends dead."""

from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Gezagdrager, Leerling
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_brieven_besluit import get_letter, read_text
from toewijzing.brieven.besluit import render_letter
from toewijzing.brieven.inhoud import describe_letters, get_salutation
from toewijzing.models import Brief
from toewijzing.queries.brief import decides_alone, get_ontvangers
from toewijzing.queries.compleet import get_missing

ZORG, SECR = Rol.ZORGCOORDINATOR, Rol.SECRETARIS


def change(leerling: Any, **values: Any) -> None:
    with as_eigenaar():
        Leerling.objects.filter(pk=leerling.pk).update(**values)


def find_codes(wereld: Any, aanvraag: Any) -> list[str]:
    with als(wereld[ZORG]):
        return [gap.code for gap in get_missing(w.reload(aanvraag), timezone.localdate())]


def without_gezag(wereld: Any, aanvraag: Any) -> None:
    with as_eigenaar():
        Gezagdrager.objects.filter(leerling=aanvraag.leerling_id).update(tot=timezone.localdate())


def test_nobody_with_authority_asks_for_somebody_or_for_the_reason(wereld: Any, client: Any) -> None:
    aanvraag = w.make_concept(wereld)
    without_gezag(wereld, aanvraag)
    assert find_codes(wereld, aanvraag) == ["gezagdragers"]
    client.force_login(wereld[ZORG])
    page = reverse("toewijzing:stap", args=[aanvraag.nummer, "leerling"])
    assert "Heeft niemand het gezag? Schrijf dan daar waarom." in client.get(page).text

    change(aanvraag.leerling, geen_gezag="De rechtbank zoekt een voogd.")

    assert find_codes(wereld, aanvraag) == []
    assert "Niemand heeft het gezag: De rechtbank zoekt een voogd." in client.get(page).text


def test_decision_without_anybody_with_authority_goes_to_the_school(wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school, geen_gezag="De rechtbank zoekt een voogd.")
    aanvraag = w.make_besloten(wereld, "TLV-VSO", leerling=leerling)
    without_gezag(wereld, aanvraag)

    with als(wereld[SECR]):
        assert get_ontvangers(aanvraag, timezone.localdate()) == [{"school": aanvraag.school}]
    assert "krijgt een toelaatbaarheidsverklaring" in get_letter(wereld, aanvraag)


def test_letter_to_an_institution_is_for_who_acts_for_it(wereld: Any) -> None:
    aanvraag = w.make_besloten(wereld, "TLV-VSO")
    with as_eigenaar():
        Gezagdrager.objects.filter(leerling=aanvraag.leerling_id).update(
            naam="Stichting Jeugdbescherming", relatie="instelling", contactpersoon="J. de Groot"
        )

    text = get_letter(wereld, aanvraag, "ouder")

    assert "Stichting Jeugdbescherming T.a.v. J. de Groot Dorpsstraat 3" in text
    assert "Geachte J. de Groot," in text
    with als(wereld[SECR]):
        brief = Brief.objects.get(besluit__aanvraag=aanvraag, gezagdrager__isnull=False)
        brief.gezagdrager.contactpersoon = ""
        assert get_salutation(brief) == "Geachte heer, mevrouw,"


def test_parents_are_asked_until_eighteen_is_certain(wereld: Any) -> None:
    jaar = timezone.localdate().year
    leerling = f.LeerlingFactory(school=wereld.school, geboortedatum=date(jaar - 18, 1, 1))
    with als(wereld[SECR]):
        assert decides_alone(leerling, timezone.localdate())
        leerling.geboorte_onbekend = "dag_maand"
        assert not decides_alone(leerling, date(jaar, 12, 30))
        assert decides_alone(leerling, date(jaar, 12, 31))


def test_what_is_asked_from_an_age_on_is_asked_as_soon_as_it_can_be(wereld: Any) -> None:
    """A line of the checklist from fifteen on: of somebody of fourteen or fifteen it is asked."""
    vandaag = timezone.localdate()
    nieuwjaar = date(vandaag.year - 15, 1, 1)
    aanvraag = w.make_concept(wereld)
    with as_eigenaar():
        aanvraag.soort.checklist.create(soort="document", label="Machtiging", documentsoort="overig", vanaf_leeftijd=15)

    change(aanvraag.leerling, geboortedatum=nieuwjaar, geboorte_onbekend="dag_maand")
    in_delen = find_codes(wereld, aanvraag)
    change(
        aanvraag.leerling,
        geboortedatum=vandaag.replace(year=vandaag.year - 15) + timedelta(days=1),
        geboorte_onbekend="",
    )

    assert (in_delen, find_codes(wereld, aanvraag)) == (["document:overig"], [])


def test_letter_says_which_part_of_the_birth_date_is_known(wereld: Any) -> None:
    leerling = f.LeerlingFactory(
        school=wereld.school,
        roepnaam="",
        achternaam="Sukarno",
        geboortedatum=date(2012, 1, 1),
        geboorte_onbekend="dag_maand",
    )
    aanvraag = w.make_besloten(wereld, "TLV-VSO", leerling=leerling)

    text = get_letter(wereld, aanvraag)

    assert "Sukarno, geboren in 2012, dag en maand onbekend" in text
    assert "Sukarno krijgt een toelaatbaarheidsverklaring" in text


def test_letter_of_a_whole_birth_date_is_fixed_as_before(wereld: Any) -> None:
    """What was put ready earlier is the same still: nothing has to be read anew."""
    aanvraag = w.make_besloten(wereld, "TLV-VSO")
    with als(wereld[SECR]):
        brief = Brief.objects.get(besluit__aanvraag=aanvraag, gezagdrager__isnull=False)
        (inhoud,) = describe_letters(brief.besluit, timezone.localdate(), [brief])
        brief.inhoud = inhoud
        text = read_text(render_letter(brief))
    assert set(inhoud["leerling"]) == {"naam", "roepnaam", "geboortedatum", "beslist_zelf"}
    assert inhoud["geadresseerde"][1:] == ["Dorpsstraat 3", "1943 AB  Beverwijk"]
    assert "geboren op 14 maart 2012" in text
