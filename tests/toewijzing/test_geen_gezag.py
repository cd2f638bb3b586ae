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
from toewijzing.models import Brief, Zienswijze
from toewijzing.queries.brief import decides_alone, get_ontvangers
from toewijzing.queries.compleet import get_missing
from toewijzing.services.aanvraag import record_zienswijze

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

    # In short at the top, and above the advices of both experts.
    assert text.count("Sukarno, geboren in 2012, dag en maand onbekend") == 3
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
    assert text.count(f"{aanvraag.leerling.naam}, geboren op 14 maart 2012") == 3


def make_heard(wereld: Any) -> Any:
    """Parents heard together, on 2 November 2026; since then nobody has authority any more."""
    aanvraag = w.make_concept(wereld, compleet=False)
    f.GezagdragerFactory(leerling=aanvraag.leerling)
    gegevens = {
        "wijze": "gesprek",
        "datum": date(2026, 11, 2),
        "standpunt": "eens",
        "inhoud": "Wij zien dat het vastloopt.",
    }
    with als(wereld[ZORG]) as by:
        record_zienswijze(aanvraag=aanvraag, by=by, partij="ouders", gegevens=gegevens)
    without_gezag(wereld, aanvraag)
    return aanvraag


def read_form(page: Any) -> dict[str, Any]:
    """What a browser sends of the blocks of this page: of radio buttons the one that is checked."""
    fields = [field for block in page.context["blokken"] for field in block.form]
    shown = {field.html_name: field.value() for field in fields if hasattr(field.field, "choices")}
    checked = {
        field.html_name: shown[field.html_name]
        for field in fields
        if field.html_name in shown and shown[field.html_name] in dict(field.field.choices)
    }
    rest = {field.html_name: field.value() for field in fields if field.html_name not in shown}
    return {**checked, **{name: value for name, value in rest.items() if value not in (None, "")}}


def test_what_the_parents_said_stays_when_nobody_has_authority_any_more(wereld: Any, client: Any) -> None:
    aanvraag = make_heard(wereld)
    client.force_login(wereld[ZORG])
    url = reverse("toewijzing:stap", args=[aanvraag.nummer, "gehoord"])
    pupil = {
        "leerling-wijze": "gesprek", "leerling-datum": "2026-11-03", "leerling-standpunt": "eens",
        "leerling-inhoud": "Ik wil rust in de klas.",
    }  # fmt: skip

    answer = client.post(url, {**read_form(client.get(url)), **pupil})

    assert answer.status_code == 302, [block.form.errors for block in answer.context["blokken"]]
    with als(wereld[ZORG]):
        assert set(Zienswijze.objects.values_list("partij", "wijze")) == {
            ("ouders", "gesprek"),
            ("leerling", "gesprek"),
        }


def test_other_word_of_the_parents_is_refused_at_its_field_and_nothing_else_is_kept(wereld: Any, client: Any) -> None:
    aanvraag = make_heard(wereld)
    client.force_login(wereld[ZORG])
    url = reverse("toewijzing:stap", args=[aanvraag.nummer, "gehoord"])
    typed = {
        **read_form(client.get(url)), "ouders-inhoud": "Wij willen dit toch niet meer.",
        "leerling-wijze": "gesprek", "leerling-datum": "2026-11-03", "leerling-standpunt": "eens",
        "leerling-inhoud": "Ik wil rust in de klas.",
    }  # fmt: skip

    answer = client.post(url, typed)

    assert (answer.status_code, [list(block.form.errors) for block in answer.context["blokken"]]) == (
        400,
        [["wijze"], []],
    )
    assert "staat niemand met gezag" in answer.text
    with als(wereld[ZORG]):
        assert list(Zienswijze.objects.values_list("partij", "inhoud")) == [("ouders", "Wij zien dat het vastloopt.")]
