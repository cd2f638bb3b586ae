"""Trying a version out: which steps an invented request takes, when, by whom, and what hangs on what is not known."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from swv.organisatie.enums import Rol
from swv.organisatie.models import Lidmaatschap
from tests import factories as f
from tests.rollen import as_eigenaar
from toewijzing.calculations.proef import DAGEN, find_einde, simulate
from toewijzing.calculations.route import Wegstap
from toewijzing.calculations.voorwaarde import NIEUW, VERLENGING, Eis, Teken, Waarheid
from toewijzing.enums import Stap
from toewijzing.models import Aanvraag, Vraag
from toewijzing.presentatie.lijnbeeld import Haltestand, Station, draw_line
from toewijzing.services.formulierbeheer import open_versie
from toewijzing.services.route import Soortstap
from toewijzing.services.soortversie import update_concept

JA, NEE, ONBEKEND = Waarheid.JA, Waarheid.NEE, Waarheid.ONBEKEND
VANDAAG = timezone.localdate()
TOT_5000, ALLEEN_NIEUW = Eis("bedrag", Teken.HOOGSTENS, (Decimal(5000),)), Eis("aanleiding", Teken.IS, (NIEUW,))
WEG = [
    Wegstap(1, Stap.AKKOORD, Rol.SCHOOLLEIDER),
    Wegstap(2, Stap.CONTROLE, Rol.CONSULENT, (ALLEEN_NIEUW,)),
    Wegstap(3, Stap.DESKUNDIGEN),
    Wegstap(4, Stap.BESLUIT, Rol.CONSULENT, (TOT_5000,)),
    Wegstap(5, Stap.BESLUIT, Rol.DIRECTEUR),
]
TERMIJNEN = {2: (5, "werkdagen"), 3: (14, DAGEN), 4: (1, "weken"), 5: (2, "weken")}
MAANDAG = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("feiten", "oordelen", "wacht_op"),
    [
        ({}, [JA, ONBEKEND, JA, ONBEKEND, ONBEKEND], {2: ("aanleiding",), 4: ("bedrag",), 5: ("bedrag",)}),
        ({"bedrag": 5000}, [JA, ONBEKEND, JA, JA, NEE], {2: ("aanleiding",)}),
        ({"bedrag": Decimal("5000.01"), "aanleiding": NIEUW}, [JA, JA, JA, NEE, JA], {}),
        ({"bedrag": 100, "aanleiding": VERLENGING}, [JA, NEE, JA, JA, NEE], {}),
    ],
)
def test_each_step_is_taken_is_not_or_hangs_on_something(
    feiten: Any, oordelen: list[Waarheid], wacht_op: dict[int, tuple[str, ...]]
) -> None:
    found = simulate(WEG, feiten, MAANDAG, TERMIJNEN)
    assert [each.oordeel for each in found] == oordelen
    assert {each.stap.id: each.wacht_op for each in found if each.wacht_op} == wacht_op


def test_what_is_not_taken_says_which_condition_fails_or_that_it_was_decided() -> None:
    found = simulate(WEG, {"bedrag": 100, "aanleiding": VERLENGING}, MAANDAG, TERMIJNEN)
    assert (found[1].faalt, found[1].al_beslist) == ((ALLEEN_NIEUW,), False)
    assert (found[4].faalt, found[4].al_beslist) == ((), True)


def test_terms_follow_on_each_other_and_the_akkoord_comes_before_the_first_day() -> None:
    days = [(each.begin, each.tot) for each in simulate(WEG, {"bedrag": 9000, "aanleiding": NIEUW}, MAANDAG, TERMIJNEN)]
    assert days == [
        (None, None), (MAANDAG, date(2026, 12, 7)), (date(2026, 12, 7), date(2026, 12, 21)), (None, None),
        (date(2026, 12, 21), date(2027, 1, 4)),
    ]  # fmt: skip


@pytest.mark.parametrize(("feiten", "termijnen"), [({"bedrag": 9000}, TERMIJNEN), (
    {"bedrag": 9000, "aanleiding": NIEUW}, {each: TERMIJNEN[each] for each in (3, 5)})])  # fmt: skip
def test_after_a_step_without_a_day_no_day_is_made_up(feiten: Any, termijnen: Any) -> None:
    assert [each.tot for each in simulate(WEG, feiten, MAANDAG, termijnen)] == [None] * 5


def test_an_unknown_unit_of_a_term_is_refused() -> None:
    with pytest.raises(ValueError, match="unit"):
        find_einde(MAANDAG, (1, "maanden"))


# --- the drawing ----------------------------------------------------------------------------------------------------


def test_the_drawing_says_in_words_and_signs_what_is_taken_and_fits_a_narrow_screen() -> None:
    long = "Bespreking en advies in de commissie van het samenwerkingsverband"
    beeld = draw_line([Station("Akkoord", Haltestand.JA), Station(long, Haltestand.NEE, "niet: er is dan al beslist")])
    assert beeld.woorden == f"Stap 1 (wel): Akkoord. Stap 2 (niet): {long}, niet: er is dan al beslist."
    assert [halte.teken for halte in beeld.haltes] == ["✓", "×"]
    assert beeld.breedte < 300
    lines = [regel.y for halte in beeld.haltes for regel in halte.regels]
    assert lines == sorted(set(lines))
    assert max(lines) < beeld.hoogte
    assert max(len(regel.tekst) for halte in beeld.haltes for regel in halte.regels) <= 32


def test_an_amount_stays_on_one_line() -> None:
    beeld = draw_line([Station("A", Haltestand.SOMS, "alleen als het gevraagde bedrag hoogstens is € 5.000")])
    assert "€\u00a05.000" in " ".join(regel.tekst for regel in beeld.haltes[0].regels)


def test_a_route_without_a_request_is_numbered() -> None:
    beeld = draw_line([Station("A", Haltestand.JA), Station("B", Haltestand.SOMS, "alleen als x")], nummers=True)
    assert ([halte.teken for halte in beeld.haltes], beeld.woorden) == (
        ["1", "2"],
        "Stap 1: A. Stap 2: B, alleen als x.",
    )


# --- the page -------------------------------------------------------------------------------------------------------

pytestmark = pytest.mark.django_db
ROUTE = [
    Soortstap(Stap.AKKOORD, Rol.SCHOOLLEIDER),
    Soortstap(Stap.CONTROLE, Rol.CONSULENT, (Eis("vraag:hulp", Teken.IS, (True,)),), "", (5, "werkdagen")),
    Soortstap(Stap.BESLUIT, Rol.CONSULENT, (TOT_5000,)),
    Soortstap(Stap.BESLUIT, Rol.DIRECTEUR),
]


@pytest.fixture
def concept(wereld: Any) -> Any:
    by = wereld[Rol.BEHEERDER]
    found = open_versie(soort=wereld.soorten["MAATWERK-I"], van=VANDAAG, vandaag=VANDAAG, by=by)
    Vraag.objects.create(aanvraagsoort=found, code="hulp", soort="ja_nee", label="Is er al hulp?", volgorde=9)
    return update_concept(soort=found, gegevens={"vraagt_bedrag": True}, checklist=[], route=ROUTE, van=VANDAAG, by=by)


def get_page(client: Any, soort: Any, **data: str) -> Any:
    return client.get(reverse("toewijzing:proef", args=[soort.pk]), data)


def test_only_what_a_condition_looks_at_is_asked_and_nothing_of_a_pupil(client: Any, wereld: Any, concept: Any) -> None:
    client.force_login(wereld[Rol.SECRETARIS])
    page = get_page(client, concept)
    assert list(page.context["form"].fields) == ["dag", "feit_bedrag", "antwoord_hulp"]
    assert "hangt af van: het antwoord op «Is er al hulp?»" in page.text
    assert "de consulent of de directeur; dat hangt af van het gevraagde bedrag" in page.text


def test_the_page_tells_steps_people_days_and_what_is_asked(client: Any, wereld: Any, concept: Any) -> None:
    client.force_login(wereld[Rol.DIRECTEUR])
    before = Aanvraag.objects.count()
    page = get_page(client, concept, dag="30-11-2026", feit_bedrag="7.000", antwoord_hulp="ja")
    regels = page.context["beeld"].regels
    assert [regel.stand for regel in regels] == [Haltestand.JA, Haltestand.JA, Haltestand.NEE, Haltestand.JA]
    assert (regels[1].wie, regels[1].binnen) == (wereld[Rol.CONSULENT].naam, "uiterlijk 7 december 2026")
    assert regels[2].waarom == "niet: dit is alleen als het gevraagde bedrag is hoogstens € 5.000"
    assert page.context["beeld"].beslist == "de directeur"
    assert "Is er al hulp?" in page.text
    assert '<svg class="v-lijnbeeld" role="img"' in page.text
    assert "style=" not in page.text
    assert Aanvraag.objects.count() == before


def test_a_day_or_amount_that_can_not_be_is_told_at_its_field_and_is_not_known(
    client: Any, wereld: Any, concept: Any
) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    page = get_page(client, concept, dag="31-2-2026", feit_bedrag="veel", antwoord_hulp="x")
    assert page.status_code == 200
    assert {"dag", "feit_bedrag", "antwoord_hulp"} <= set(page.context["form"].errors)
    assert page.context["dag"] == VANDAAG
    assert page.context["beeld"].regels[3].stand == Haltestand.ONBEKEND


def test_the_answer_to_a_question_that_is_not_asked_counts_as_unknown(client: Any, wereld: Any, concept: Any) -> None:
    Vraag.objects.get(aanvraagsoort=concept, code="hulp").voorwaarden.create(
        veld="bedrag", teken="meer_dan", waarden=["9000"]
    )
    client.force_login(wereld[Rol.BEHEERDER])
    page = get_page(client, concept, feit_bedrag="100", antwoord_hulp="ja")
    assert page.context["beeld"].regels[1].stand == Haltestand.ONBEKEND
    assert "Is er al hulp?" not in [naam for naam, _ in page.context["form"].vragen]


def test_nobody_in_a_role_is_told_and_people_of_another_swv_are_not_named(
    client: Any, wereld: Any, concept: Any
) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    with as_eigenaar():
        Lidmaatschap.objects.filter(rol=Rol.CONSULENT, organisatie=wereld.swv).update(tot=VANDAAG)
        vreemd = f.GebruikerFactory(naam="Vreemde Consulent")
        f.LidmaatschapFactory(gebruiker=vreemd, rol=Rol.CONSULENT, organisatie=wereld.ander_swv)
    page = get_page(client, concept)
    assert page.context["beeld"].regels[1].wie == "vandaag heeft niemand deze rol"
    assert "Vreemde" not in page.text


def test_another_swv_gets_404_and_a_school_no_page(client: Any, wereld: Any, concept: Any) -> None:
    client.force_login(wereld.anderen[Rol.BEHEERDER])
    assert get_page(client, concept).status_code == 404
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    assert get_page(client, concept).status_code == 403


@pytest.mark.parametrize("name", ["proef", "soort", "versie"])
def test_a_long_route_and_form_take_as_many_queries_as_a_short_one(
    client: Any, wereld: Any, concept: Any, name: str
) -> None:
    client.force_login(wereld[Rol.SECRETARIS])
    url = reverse(f"toewijzing:{name}", args=[concept.pk])
    client.get(url)
    with CaptureQueriesContext(connection) as short:
        client.get(url)
    with as_eigenaar():
        for number in range(40):
            vraag = Vraag.objects.create(
                aanvraagsoort=concept, code=f"v{number}", soort="ja_nee", label=f"Vraag {number}?"
            )
            vraag.voorwaarden.create(veld="bedrag", teken="meer_dan", waarden=["10"])
        for number in range(30):
            stap = concept.stappen.create(volgorde=10 + number, doet=Stap.CONTROLE, rol=Rol.CONSULENT)
            stap.voorwaarden.create(veld="vraag", over=vraag, teken="is", waarden=["ja"])
    with CaptureQueriesContext(connection) as long:
        assert client.get(url).status_code == 200
    assert len(long) == len(short)
