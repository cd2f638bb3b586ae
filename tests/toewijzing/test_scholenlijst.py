"""A kind for some schools: offered to them only, refused to others in the words of the swv, and never so for a TLV."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.api.conftest import make_client
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_grens import add_school, set_bounds
from tests.toewijzing.test_starten import let_start
from tests.toewijzing.versies import get_concept, publish
from toewijzing.calculations.grens import why_not_on_list
from toewijzing.enums import Scholenkeuze
from toewijzing.models import Aanvraag, Aanvraagsoort
from toewijzing.presentatie.verschil import compare_versies
from toewijzing.queries.aanvraag import get_soorten, get_uitgesloten
from toewijzing.queries.grens import find_buiten
from toewijzing.queries.starter import get_te_beginnen
from toewijzing.queries.versiecontrole import check_soortversie
from toewijzing.services.aanvraag import create_aanvraag
from toewijzing.services.starten import begin_for_bestuur, begin_for_school

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()
CODE = "MAATWERK-I"
UITLEG = "Uw school doet mee aan de pilot en heeft een eigen budget."


def limit(wereld: Any, keuze: str, *lijst: Any, code: str = CODE) -> Aanvraagsoort:
    soort: Aanvraagsoort = wereld.soorten[code]
    set_bounds(soort, scholenkeuze=keuze, scholenlijst=[each.pk for each in lijst], scholenuitleg=UITLEG)
    return soort


def make_school_elders() -> Any:
    """A school, with its board, that belongs to no swv here."""
    with as_eigenaar():
        return f.SchoolFactory(naam="School van elders")


# --- the rule -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("keuze", Scholenkeuze.values)
@pytest.mark.parametrize("lijst", [[], [1], [2], [1, 2], [3]])
@pytest.mark.parametrize("ids", [{1}, {1, 2}, {3}])
def test_the_rule_names_a_school_by_itself_or_by_its_board(keuze: str, lijst: list[int], ids: set[int]) -> None:
    reason = why_not_on_list("Hulp", keuze, lijst, UITLEG, ids)
    named = bool(set(lijst) & ids)
    free = {"": True, "alleen": named, "niet": not named}[keuze]
    assert reason == ("" if free else f"Deze school kan «Hulp» niet aanvragen. {UITLEG}")


@pytest.mark.parametrize(("keuze", "door", "kan"), [
    ("alleen", "school", True), ("alleen", "bestuur", True), ("alleen", "andere", False),
    ("niet", "school", False), ("niet", "bestuur", False), ("niet", "andere", True),
])  # fmt: skip
def test_what_is_offered_is_what_the_rule_allows(wereld: Any, keuze: str, door: str, kan: bool) -> None:
    andere = add_school(wereld, "vo")
    named = {"school": wereld.school, "bestuur": wereld.bestuur, "andere": andere}[door]
    soort = limit(wereld, keuze, named)
    codes = set(get_soorten(wereld.school, VANDAAG).values_list("code", flat=True))

    assert (CODE in codes) is kan is not bool(soort.why_not_for_school(wereld.school))
    assert "TLV-VSO" in codes
    left_out = [each.code for each in get_uitgesloten(wereld.school, VANDAAG, Rol.ZORGCOORDINATOR)]
    assert left_out == ([] if kan else [CODE])


def test_a_kind_that_this_role_never_starts_is_not_explained_to_it(wereld: Any) -> None:
    limit(wereld, "niet", wereld.school)
    assert get_uitgesloten(wereld.school, VANDAAG, Rol.SCHOOLLEIDER) == []


# --- who is refused, and what is read -------------------------------------------------------------------------------


def test_a_school_that_may_not_reads_why_and_can_not_choose_it(wereld: Any, client: Any) -> None:
    soort = limit(wereld, "niet", wereld.school)
    leerling = f.LeerlingFactory(school=wereld.school)
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    url = f"{reverse('toewijzing:nieuw')}?leerling={leerling.nummer}"
    page = client.get(url)

    assert UITLEG in page.text
    assert f"{soort.naam}: niet voor uw school" in page.text
    assert f'value="{soort.pk}"' not in page.text
    assert client.post(url, {"soort": soort.pk, "sleutel": uuid4()}).status_code == 400
    assert not Aanvraag.objects.filter(leerling=leerling).exists()


def test_a_school_that_may_reads_nothing_of_others(wereld: Any, client: Any) -> None:
    soort = limit(wereld, "niet", add_school(wereld, "vo"))
    leerling = f.LeerlingFactory(school=wereld.school)
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    page = client.get(f"{reverse('toewijzing:nieuw')}?leerling={leerling.nummer}")
    assert f'value="{soort.pk}"' in page.text
    assert UITLEG not in page.text


def test_the_service_refuses_without_the_page(wereld: Any) -> None:
    soort = limit(wereld, "alleen", add_school(wereld, "vo"))
    leerling = f.LeerlingFactory(school=wereld.school)
    for op_papier in (False, True):
        with als(wereld[Rol.ZORGCOORDINATOR]) as by, pytest.raises(ValidationError, match="eigen budget"):
            create_aanvraag(
                leerling=leerling, soort=soort, school=wereld.school, by=by, vandaag=VANDAAG, op_papier=op_papier
            )


def test_the_api_refuses_in_the_words_of_the_swv(wereld: Any) -> None:
    limit(wereld, "niet", wereld.school)
    leerling = f.LeerlingFactory(school=wereld.school)
    api = make_client(wereld[Rol.ZORGCOORDINATOR])
    answer = api.post("/api/v1/aanvragen/", {"leerling": leerling.nummer, "soort": CODE}, format="json")
    assert answer.status_code == 400
    assert UITLEG in answer.json()["fouten"]["soort"][0]


def test_the_swv_does_not_start_it_for_a_school_that_may_not(wereld: Any) -> None:
    let_start(wereld, Rol.CONSULENT)
    soort = limit(wereld, "niet", wereld.school)
    gegevens = {"roepnaam": "Noor", "achternaam": "Boer", "geboortedatum": VANDAAG - timedelta(days=5000)}
    with als(wereld[Rol.CONSULENT]) as by:
        assert soort in get_te_beginnen(by, VANDAAG)  # for another school it can
        with pytest.raises(ValidationError, match="eigen budget"):
            begin_for_school(
                by=by, soort=soort, school=wereld.school, vandaag=VANDAAG, sleutel=uuid4(), gegevens=gegevens
            )


@pytest.mark.parametrize(("keuze", "door", "kan"), [
    ("niet", "bestuur", False), ("niet", "school", True), ("niet", "alle", False),
    ("alleen", "bestuur", True), ("alleen", "school", True), ("alleen", "elders", False),
])  # fmt: skip
def test_a_board_starts_what_one_of_its_schools_can_ask(wereld: Any, keuze: str, door: str, kan: bool) -> None:
    let_start(wereld, Rol.BESTUURDER)
    add_school(wereld, "vo")
    with as_eigenaar():
        own = list(type(wereld.school).objects.filter(bestuur=wereld.bestuur, soort="school", actief=True))
    named = {
        "bestuur": [wereld.bestuur], "school": [wereld.school], "alle": own, "elders": [make_school_elders()],
    }[door]  # fmt: skip
    soort = limit(wereld, keuze, *named)
    assert len(own) > 1
    with als(wereld[Rol.BESTUURDER]) as by:
        assert (soort in get_te_beginnen(by, VANDAAG)) is kan


def test_a_board_is_told_which_school_can_not(wereld: Any) -> None:
    let_start(wereld, Rol.BESTUURDER)
    soort = limit(wereld, "niet", wereld.school)
    leerling = f.LeerlingFactory(school=wereld.school)
    with als(wereld[Rol.BESTUURDER]) as by, pytest.raises(ValidationError, match="eigen budget"):
        begin_for_bestuur(by=by, soort=soort, school=wereld.school, leerling=leerling, vandaag=VANDAAG, sleutel=uuid4())


def test_a_draft_of_a_school_that_moved_to_a_board_that_may_not_is_told_so_before_it_is_sent(wereld: Any) -> None:
    zaak = w.make_concept(wereld, CODE)
    with als(wereld[Rol.ZORGCOORDINATOR]):
        assert "grens:school" not in {each.code for each in find_buiten(w.reload(zaak), VANDAAG)}
    limit(wereld, "niet", wereld.bestuur)
    with als(wereld[Rol.ZORGCOORDINATOR]):
        told = {each.code: each.tekst for each in find_buiten(w.reload(zaak), VANDAAG)}
    assert UITLEG in told["grens:school"]


# --- how a kind is made ---------------------------------------------------------------------------------------------


@pytest.fixture
def open_form(wereld: Any, client: Any) -> Any:
    """(address, what the browser sends when nothing is changed) of the form of a kind."""

    def make(code: str = CODE) -> tuple[str, dict[str, Any]]:
        client.force_login(wereld[Rol.BEHEERDER])
        url = reverse("toewijzing:soort_wijzigen", args=[wereld.soorten[code].pk])
        form = client.get(url).context["form"]
        return url, {bound.html_name: value for bound in form if (value := bound.value()) is not None}

    return make


def test_form_keeps_the_list_in_the_concept_and_its_page_names_it(wereld: Any, client: Any, open_form: Any) -> None:
    url, data = open_form()
    answer = client.post(url, {
        **data, "scholenkeuze": "niet", "scholenlijst": [wereld.school.pk, wereld.bestuur.pk], "scholenuitleg": UITLEG,
    })  # fmt: skip
    assert answer.status_code == 302, answer.context["form"].errors

    concept = get_concept(wereld, CODE)
    assert (concept.scholenkeuze, set(concept.scholenlijst)) == ("niet", {wereld.school.pk, wereld.bestuur.pk})
    page = client.get(reverse("toewijzing:soort", args=[concept.pk])).text
    assert all(text in page for text in (wereld.school.naam, wereld.bestuur.naam, UITLEG))
    regels = {each.wat: each.nieuw for each in compare_versies(wereld.soorten[CODE], concept).regels}
    assert wereld.school.naam in regels["scholen en besturen van de keuze"]
    publish(wereld, concept)
    assert concept.pk not in get_soorten(wereld.school, concept.van).values_list("pk", flat=True)


@pytest.mark.parametrize(("anders", "veld", "tekst"), [
    ({"scholenkeuze": "niet", "scholenuitleg": UITLEG}, "scholenlijst", "Vink minstens één school"),
    ({"scholenkeuze": "niet", "scholenlijst": ["school"]}, "scholenuitleg", "Schrijf wat een school leest"),
    ({"scholenlijst": ["school"]}, "scholenkeuze", "Kies ook of het alleen voor hen is"),
    ({"scholenuitleg": UITLEG}, "scholenuitleg", "Dit leest nu niemand"),
    ({"scholenkeuze": "niet", "scholenlijst": ["elders"], "scholenuitleg": UITLEG}, "scholenlijst", "uw samenwerkingsverband"),
])  # fmt: skip
def test_form_refuses_half_a_choice_with_the_way_out(
    wereld: Any, client: Any, open_form: Any, anders: dict[str, Any], veld: str, tekst: str
) -> None:
    url, data = open_form()
    ids = {"school": wereld.school.pk, "elders": make_school_elders().pk}
    sent = anders | (
        {"scholenlijst": [ids[each] for each in anders["scholenlijst"]]} if "scholenlijst" in anders else {}
    )
    answer = client.post(url, {**data, **sent})
    assert answer.status_code == 400
    assert tekst in str(answer.context["form"].errors[veld])
    assert not Aanvraagsoort.alle.filter(swv=wereld.swv, code=CODE, status="concept").exists()


def test_a_tlv_is_for_every_school_by_form_check_and_database(wereld: Any, client: Any, open_form: Any) -> None:
    url, data = open_form("TLV-VSO")
    wrong = {"scholenkeuze": "niet", "scholenlijst": [wereld.school.pk], "scholenuitleg": UITLEG}
    answer = client.post(url, {**data, **wrong})
    assert (answer.status_code, "WVO 2020 2.47" in str(answer.context["form"].errors["scholenkeuze"])) == (400, True)

    soort = wereld.soorten["TLV-VSO"]
    soort.scholenkeuze, soort.scholenlijst, soort.scholenuitleg = "niet", [wereld.school.pk], UITLEG
    blokkades = [punt.tekst for punt in check_soortversie(soort, VANDAAG) if punt.blokkeert]
    assert any("Een TLV mag elke school aanvragen" in tekst for tekst in blokkades)
    with pytest.raises(IntegrityError, match="tlv_elke_school"), as_eigenaar(), transaction.atomic():
        Aanvraagsoort.objects.filter(pk=soort.pk).update(**wrong)


@pytest.mark.parametrize("wrong", [
    {"scholenkeuze": "niet", "scholenuitleg": UITLEG}, {"scholenkeuze": "niet", "scholenlijst": [1]},
    {"scholenlijst": [1]}, {"scholenuitleg": UITLEG}, {"scholenkeuze": "soms", "scholenlijst": [1], "scholenuitleg": UITLEG},
])  # fmt: skip
def test_database_keeps_no_half_choice_of_a_published_version(wereld: Any, wrong: dict[str, Any]) -> None:
    with pytest.raises(IntegrityError, match="scholenlijst"), as_eigenaar(), transaction.atomic():
        Aanvraagsoort.objects.filter(pk=wereld.soorten[CODE].pk).update(**wrong)


def test_check_tells_of_schools_that_left_and_stops_when_nobody_is_left(wereld: Any) -> None:
    weg = make_school_elders()
    soort = limit(wereld, "alleen", wereld.school, weg)
    told = [punt for punt in check_soortversie(soort, VANDAAG) if weg.naam in punt.tekst]
    assert [punt.blokkeert for punt in told] == [False]
    assert wereld.school.naam not in told[0].tekst

    limit(wereld, "alleen", weg)
    assert any("Geen van de scholen" in punt.tekst and punt.blokkeert for punt in check_soortversie(soort, VANDAAG))


@pytest.mark.parametrize("aantal", [1, 30])
def test_the_page_of_a_new_request_asks_as_much_with_thirty_kinds_left_out(
    wereld: Any, client: Any, aantal: int, django_assert_max_num_queries: Any
) -> None:
    with as_eigenaar():
        for number in range(aantal):
            Aanvraagsoort.alle.create(
                swv=wereld.swv, code=f"PILOT{number}", naam=f"Pilot {number}", is_awb_besluit=False, route=["besluit"],
                van=f.LANG_GELEDEN, scholenkeuze="niet", scholenlijst=[wereld.school.pk], scholenuitleg=UITLEG,
            )  # fmt: skip
    leerling = f.LeerlingFactory(school=wereld.school)
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    url = f"{reverse('toewijzing:nieuw')}?leerling={leerling.nummer}"
    client.get(url)
    with django_assert_max_num_queries(26):
        assert client.get(url).text.count("niet voor uw school") == aantal
