"""What differs between two versions: pure rules, in words on the page, and for whom."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from swv.organisatie.enums import Rol
from tests.rollen import as_eigenaar
from toewijzing.calculations.verschil import (
    Hoe,
    Verschilregel,
    Versiedeel,
    Waardeverschil,
    compare_rows,
    compare_values,
    match_rows,
)
from toewijzing.calculations.voorwaarde import Eis, Teken
from toewijzing.enums import Stap
from toewijzing.models import Aanvraagsoort, Vraag
from toewijzing.presentatie.verschil import GEEN_REGEL, NAMEN, compare_versies
from toewijzing.services.formulierbeheer import open_versie
from toewijzing.services.route import Soortstap
from toewijzing.services.soort import EIGEN, OVERGENOMEN
from toewijzing.services.soortversie import submit_concept, update_concept

VANDAAG = timezone.localdate()
ERBIJ, WEG, ANDERS, VERPLAATST = (frozenset({hoe}) for hoe in (Hoe.ERBIJ, Hoe.WEG, Hoe.ANDERS, Hoe.VERPLAATST))


def rows(text: str) -> list[Versiedeel]:
    """«a b2» are a row with key a, and one with key b of which something is «2»."""
    return [Versiedeel(each[0], each[0].upper(), {"wat": each[1:]}) for each in text.split()]


@pytest.mark.parametrize(
    ("oud", "nieuw", "verschil"),
    [
        ("a b", "a b", []),
        ("", "a1", [Verschilregel("A", ERBIJ, (Waardeverschil("wat", "", "1"),), naar_plek=1)]),
        ("a b", "b", [Verschilregel("A", WEG, van_plek=1)]),
        ("a1", "a2", [Verschilregel("A", ANDERS, (Waardeverschil("wat", "1", "2"),), 1, 1)]),
        ("a b c", "c a b", [Verschilregel("C", VERPLAATST, (), 3, 1)]),
        ("a1 b c", "b c a2", [Verschilregel("A", ANDERS | VERPLAATST, (Waardeverschil("wat", "1", "2"),), 1, 3)]),
        ("a b", "a x b", [Verschilregel("X", ERBIJ, (), naar_plek=2)]),  # what shifts for another is not moved
        ("a1 a2", "a2", [Verschilregel("A", WEG, van_plek=1)]),  # of one key: what is the same stays itself
        ("a1 a2", "a3 a2", [Verschilregel("A", ANDERS, (Waardeverschil("wat", "1", "3"),), 1, 1)]),
    ],
)
def test_rows_are_added_go_change_and_move(oud: str, nieuw: str, verschil: list[Verschilregel]) -> None:
    assert compare_rows(rows(oud), rows(nieuw)) == verschil


def test_values_that_are_the_same_are_left_out_and_what_went_comes_last() -> None:
    assert compare_values({"a": "1", "b": "2", "c": "3"}, {"d": "4", "a": "1", "b": "5"}) == [
        Waardeverschil("d", "", "4"), Waardeverschil("b", "2", "5"), Waardeverschil("c", "3", ""),
    ]  # fmt: skip


LIJSTEN = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("12")), max_size=6).map(
    lambda found: [Versiedeel(key, key, {"wat": value}) for key, value in found]
)


@given(LIJSTEN, LIJSTEN)
def test_every_row_is_told_once_at_most_and_what_is_not_told_is_there_on_both_sides(
    oud: list[Versiedeel], nieuw: list[Versiedeel]
) -> None:
    pairs, found = match_rows(oud, nieuw), compare_rows(oud, nieuw)
    assert len(set(pairs.values())) == len(pairs)
    assert sum(each.is_erbij for each in found) == len(nieuw) - len(pairs)
    assert sum(each.is_weg for each in found) == len(oud) - len(pairs)
    same = len(nieuw) - sum(not each.is_weg for each in found)
    assert all(oud[old] == nieuw[new] for new, old in pairs.items()) or any(each.is_anders for each in found)
    assert 0 <= same <= min(len(oud), len(nieuw))
    if not found:
        assert oud == nieuw


# --- versions -------------------------------------------------------------------------------------------------------

pytestmark = pytest.mark.django_db


def test_every_rule_that_goes_along_to_the_next_version_is_compared() -> None:
    assert set(OVERGENOMEN) - {"route"} == {
        column.name for column in Aanvraagsoort._meta.concrete_fields if column.name not in GEEN_REGEL
    }
    assert GEEN_REGEL - {"route", "sorteernaam"} == EIGEN
    assert set(NAMEN) <= set(OVERGENOMEN)


@pytest.fixture
def concept(wereld: Any) -> Aanvraagsoort:
    """With another name, another route, one question gone, one added and one changed."""
    by = wereld[Rol.BEHEERDER]
    found = open_versie(soort=wereld.soorten["MAATWERK-I"], van=VANDAAG + timedelta(days=1), vandaag=VANDAAG, by=by)
    first, second = found.vragen.all()
    second.delete()
    Vraag.objects.filter(pk=first.pk).update(verplicht=not first.verplicht)
    Vraag.objects.create(aanvraagsoort=found, code="hulp", soort="ja_nee", label="Is er al hulp?", volgorde=9)
    hulp = (Eis("vraag:hulp", Teken.IS, (True,)),)
    route = [
        Soortstap(Stap.AKKOORD, Rol.SCHOOLLEIDER), Soortstap(Stap.CONTROLE, Rol.CONSULENT, hulp),
        Soortstap(Stap.BESLUIT, Rol.CONSULENT, (Eis("bedrag", Teken.HOOGSTENS, (Decimal(1234),)),)),
        Soortstap(Stap.BESLUIT, Rol.DIRECTEUR),
    ]  # fmt: skip
    gegevens = {"naam": "Maatwerk anders", "norm_aantal": 9, "scholen_van": ["vo"], "grenzen_bron": "Plan"}
    return update_concept(soort=found, gegevens=gegevens, checklist=[], route=route, van=found.van, by=by)


def get_page(client: Any, soort: Aanvraagsoort, **data: Any) -> Any:
    return client.get(reverse("toewijzing:verschil", args=[soort.pk]), data)


def test_rules_steps_questions_and_checklist_are_told_in_words(
    client: Any, wereld: Any, concept: Aanvraagsoort
) -> None:
    oud = wereld.soorten["MAATWERK-I"]
    found = compare_versies(oud, concept)
    assert Waardeverschil("naam", oud.naam, "Maatwerk anders") in found.regels
    assert Waardeverschil("eigen norm", str(oud.norm_aantal), "9") in found.regels
    assert [each.wat for each in found.regels] == [
        "naam",
        "welke scholen het aanvragen",
        "waar de grenzen staan",
        "eigen norm",
    ]
    erbij = next(each for each in found.stappen if each.is_erbij)
    assert (erbij.naam, erbij.naar_plek) == ("Controle door de consulent", 2)
    assert erbij.wijzigingen[0].nieuw == "alleen als het antwoord op «Is er al hulp?»: ja"
    anders = [each.wijzigingen for each in found.stappen if each.is_anders]
    assert anders == [(Waardeverschil("wanneer", "alleen als het gevraagde bedrag is hoogstens € 5.000",
                                 "alleen als het gevraagde bedrag is hoogstens € 1.234"),)]  # fmt: skip
    assert [(each.is_weg, each.is_erbij, each.is_anders) for each in found.vragen] == [
        (False, False, True), (False, True, False), (True, False, False),
    ]  # fmt: skip
    assert all(each.is_weg for each in found.checklist)
    client.force_login(wereld[Rol.SECRETARIS])
    page = get_page(client, concept).text
    assert "was «alleen als het gevraagde bedrag is hoogstens € 5.000»,</span> wordt" in page
    assert "<strong>Erbij</strong> op plek 2: Controle door de consulent" in page


def test_any_other_version_of_the_swv_can_be_compared_and_a_version_with_itself_is_the_same(
    client: Any, wereld: Any, concept: Aanvraagsoort
) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    tlv = wereld.soorten["TLV-PRO"]
    page = get_page(client, concept, met=tlv.pk)
    assert (page.context["oud"].pk, f'<option value="{tlv.pk}" selected' in page.text) == (tlv.pk, True)
    assert "De twee versies zijn gelijk" in get_page(client, concept, met=concept.pk).text
    assert "heeft geen eerdere versie" in get_page(client, tlv).text


def test_who_judges_a_concept_reads_what_will_be_different(client: Any, wereld: Any, concept: Aanvraagsoort) -> None:
    submit_concept(soort=concept, by=wereld[Rol.BEHEERDER], vandaag=VANDAAG)
    client.force_login(wereld[Rol.DIRECTEUR])
    page = client.get(reverse("toewijzing:versie", args=[concept.pk])).text
    assert "Wat er anders wordt" in page
    assert "wordt «Maatwerk anders»" in page


@pytest.mark.parametrize("met", ["vreemd", "x", "-1", "9" * 30, "0"])
def test_a_version_of_another_swv_or_none_is_404_on_either_side(
    client: Any, wereld: Any, concept: Aanvraagsoort, met: str
) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    other = Aanvraagsoort.objects.filter(swv=wereld.ander_swv).first()
    assert other is not None
    assert get_page(client, concept, met=str(other.pk) if met == "vreemd" else met).status_code == 404
    assert get_page(client, other).status_code == 404


def test_a_school_sees_no_difference_of_a_concept(client: Any, wereld: Any, concept: Aanvraagsoort) -> None:
    client.force_login(wereld[Rol.SCHOOLLEIDER])
    assert get_page(client, concept).status_code == 403


def test_long_versions_take_as_many_queries_as_short_ones(client: Any, wereld: Any, concept: Aanvraagsoort) -> None:
    client.force_login(wereld[Rol.SECRETARIS])
    get_page(client, concept)
    with CaptureQueriesContext(connection) as short:
        get_page(client, concept)
    with as_eigenaar():
        for number in range(30):
            vraag = Vraag.objects.create(aanvraagsoort=concept, code=f"v{number}", soort="ja_nee", label=f"V{number}?")
            stap = concept.stappen.create(volgorde=10 + number, doet=Stap.CONTROLE, rol=Rol.CONSULENT)
            stap.voorwaarden.create(veld="vraag", over=vraag, teken="is", waarden=["ja"])
    with CaptureQueriesContext(connection) as long:
        assert "V29?" in get_page(client, concept).text
    assert len(long) == len(short)
