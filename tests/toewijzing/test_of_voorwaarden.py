"""«Or» between conditions of a step, a question and a document: written on the page, kept, told, tried and taken."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_formulierbeheer import VRAAG, add, edit
from tests.toewijzing.test_soort import get_form_data
from tests.toewijzing.versies import publish
from toewijzing.calculations.formulier import Voorwaarderegel, to_regels
from toewijzing.calculations.voorwaarde import Eis, Teken
from toewijzing.enums import Stap
from toewijzing.models import Aanvraag, Aanvraagsoort, Voorwaarde, Vraag
from toewijzing.presentatie.formulier import describe_formulier
from toewijzing.presentatie.lijnbeeld import Haltestand
from toewijzing.presentatie.route import describe_route, draw_route
from toewijzing.presentatie.verschil import compare_versies
from toewijzing.services.aanvraag import save_fields
from toewijzing.services.formulierbeheer import open_versie
from toewijzing.services.kortevorm import Kortevorm, read_kortevorm, set_kortevorm
from toewijzing.services.route import Soortstap, read_route
from toewijzing.services.soortversie import update_concept

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()
BOVEN = Eis("bedrag", Teken.MEER_DAN, (Decimal(5000),))
HULP = Eis("vraag:hulp", Teken.IS, (True,), 1)
BEGON = Eis("begonnen_door", Teken.EEN_VAN, ("swv", "bestuur"), 1)
LEIDER, DIRECTEUR = Soortstap(Stap.AKKOORD, Rol.SCHOOLLEIDER), Soortstap(Stap.BESLUIT, Rol.DIRECTEUR)
# Above € 5.000, or with help that is there already and started by somebody else than the school.
CONTROLE = Soortstap(Stap.CONTROLE, Rol.CONSULENT, (BOVEN, HULP, BEGON), "Kijkt mee")
ZIN = (
    "alleen als het gevraagde bedrag is meer dan € 5.000, of als het antwoord op «Is er al hulp?»: ja en wie de aanvraag begon"
    " is het samenwerkingsverband of het bestuur"
)


@pytest.fixture
def concept(wereld: Any) -> Aanvraagsoort:
    """Of the maatwerk kind, with a check above € 5.000 or when a question says so."""
    by = wereld[Rol.BEHEERDER]
    found = open_versie(soort=wereld.soorten["MAATWERK-I"], van=VANDAAG, vandaag=VANDAAG, by=by)
    Vraag.objects.create(aanvraagsoort=found, code="hulp", soort="ja_nee", label="Is er al hulp?", volgorde=9)
    return write(found, by, BOVEN, HULP)


def write(concept: Aanvraagsoort, by: Any, *eisen: Eis) -> Aanvraagsoort:
    route = [LEIDER, Soortstap(Stap.CONTROLE, Rol.CONSULENT, eisen, "Kijkt mee"), DIRECTEUR]
    return update_concept(soort=concept, gegevens={}, checklist=[], route=route, van=VANDAAG, by=by)


# --- a request ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bedrag", "antwoord", "doet"),
    [("5000.01", "nee", Stap.CONTROLE), ("5000", "ja", Stap.CONTROLE), ("9000", "ja", Stap.CONTROLE), ("5000", "nee", Stap.BESLUIT)],
)  # fmt: skip
def test_a_request_takes_the_step_in_each_of_the_cases_and_only_then(
    wereld: Any, concept: Aanvraagsoort, bedrag: str, antwoord: str, doet: str
) -> None:
    wereld.soorten["MAATWERK-I"] = publish(wereld, concept)
    aanvraag = w.make_concept(wereld, "MAATWERK-I")
    with als(wereld[Rol.ZORGCOORDINATOR]):
        fresh = Aanvraag.objects.get(pk=aanvraag.pk)
        save_fields(aanvraag=fresh, velden={"gevraagd_bedrag": Decimal(bedrag)}, antwoorden={"hulp": antwoord})
    w.step(wereld, aanvraag, "vraag_akkoord", Rol.ZORGCOORDINATOR)
    assert w.step(wereld, aanvraag, "indienen", Rol.SCHOOLLEIDER).doet == doet


# --- the builder ----------------------------------------------------------------------------------------------------


def test_the_page_shows_groups_and_keeps_them_when_it_is_saved_as_it_stands(
    client: Any, wereld: Any, concept: Aanvraagsoort
) -> None:
    write(concept, wereld[Rol.BEHEERDER], *CONTROLE.eisen)
    client.force_login(wereld[Rol.BEHEERDER])
    data = get_form_data(client, "soort_wijzigen", concept)
    assert data["stap_1_bedrag_boven"] == "5000,00"
    assert (data["stap_1_vraag0_of"], data["stap_1_vraag0"], data["stap_1_vraag0_waarde"]) == ("of", "vraag:hulp", "ja")
    assert (data["stap_1_vraag1_of"], data["stap_1_vraag1"]) == ("en", "begonnen_door")
    assert data["stap_1_vraag2_of"] == "en"  # and some more to fill in

    assert client.post(reverse("toewijzing:soort_wijzigen", args=[concept.pk]), data).status_code == 302

    assert read_route(concept)[1] == Soortstap(Stap.CONTROLE, Rol.CONSULENT, CONTROLE.eisen, "Kijkt mee")
    assert [stap.wanneer for stap in describe_route(concept)] == ["", ZIN, ""]


def test_of_on_an_empty_row_begins_the_next_case_and_on_the_first_condition_says_nothing(
    client: Any, wereld: Any, concept: Aanvraagsoort
) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    data = get_form_data(client, "soort_wijzigen", concept)
    rows = {
        "stap_1_bedrag_boven": "", "stap_1_vraag0_of": "of", "stap_1_vraag0": "bedrag", "stap_1_vraag0_teken": "is_niet",
        "stap_1_vraag0_waarde": "10,50", "stap_1_vraag1_of": "of", "stap_1_vraag1": "", "stap_1_vraag1_waarde": "",
        "stap_1_vraag2_of": "en", "stap_1_vraag2": "opp", "stap_1_vraag2_teken": "is", "stap_1_vraag2_waarde": "nee",
    }  # fmt: skip
    assert client.post(reverse("toewijzing:soort_wijzigen", args=[concept.pk]), data | rows).status_code == 302
    assert read_route(concept)[1].eisen == (
        Eis("bedrag", Teken.IS_NIET, (Decimal("10.50"),)), Eis("opp", Teken.IS, (False,), 1),
    )  # fmt: skip


def test_what_has_no_field_of_its_own_is_neither_lost_nor_turned_by_the_page(
    client: Any, wereld: Any, concept: Aanvraagsoort
) -> None:
    """«Is niet», a second bound and who started it once had no place on the page."""
    eisen = (
        BOVEN, Eis("categorie", Teken.IS_NIET, ("3",)), Eis("bedrag", Teken.MEER_DAN, (Decimal(6000),)),
        Eis("begonnen_door", Teken.IS, ("school",)),
    )  # fmt: skip
    concept.vraagt_categorie = True
    concept.save()
    write(concept, wereld[Rol.BEHEERDER], *eisen)
    client.force_login(wereld[Rol.BEHEERDER])
    data = get_form_data(client, "soort_wijzigen", concept)
    assert client.post(reverse("toewijzing:soort_wijzigen", args=[concept.pk]), data).status_code == 302
    assert set(read_route(concept)[1].eisen) == set(eisen)


def test_a_group_that_never_holds_is_refused_at_its_step_and_what_was_typed_stays(
    client: Any, wereld: Any, concept: Aanvraagsoort
) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    data = get_form_data(client, "soort_wijzigen", concept)
    wrong = {
        "stap_1_vraag0": "bedrag", "stap_1_vraag0_teken": "minder_dan", "stap_1_vraag0_waarde": "5", "stap_1_vraag1": "bedrag",
        "stap_1_vraag1_teken": "meer_dan", "stap_1_vraag1_waarde": "9",
    }  # fmt: skip
    page = client.post(reverse("toewijzing:soort_wijzigen", args=[concept.pk]), data | wrong)
    assert page.status_code == 400
    assert "kan nooit allemaal waar zijn" in str(page.context["form"].errors["stap_1_wat"])
    assert page.context["form"]["stap_1_vraag0_of"].value() == "of"
    assert read_route(concept)[1].eisen == (BOVEN, HULP)


def test_the_next_version_the_picture_and_the_difference_know_the_groups(wereld: Any, concept: Aanvraagsoort) -> None:
    before = publish(wereld, concept)
    by = wereld[Rol.BEHEERDER]
    nieuw = open_versie(soort=before, van=VANDAAG + timedelta(days=1), vandaag=VANDAAG, by=by)
    assert read_route(nieuw) == read_route(before)
    assert compare_versies(before, nieuw).is_leeg
    zin = "alleen als het gevraagde bedrag is meer dan € 5.000, of als het antwoord op «Is er al hulp?»: ja"
    assert zin in draw_route(describe_route(nieuw)).woorden

    update_concept(
        soort=nieuw, gegevens={}, checklist=[], van=nieuw.van, by=by,
        route=[LEIDER, Soortstap(Stap.CONTROLE, Rol.CONSULENT, (BOVEN, Eis(HULP.veld, HULP.teken, HULP.waarden)), "Kijkt mee"), DIRECTEUR],
    )  # fmt: skip
    [stap] = compare_versies(before, Aanvraagsoort.alle.get(pk=nieuw.pk)).stappen
    assert [(each.wat, each.oud, each.nieuw) for each in stap.wijzigingen] == [
        ("wanneer", zin, zin.replace(", of als", " en"))
    ]


def test_a_try_tells_what_each_case_asks(client: Any, wereld: Any, concept: Aanvraagsoort) -> None:
    client.force_login(wereld[Rol.SECRETARIS])

    def look(**data: str) -> Any:
        page = client.get(reverse("toewijzing:proef", args=[concept.pk]), data)
        return page.context["beeld"].regels[1]

    assert look(feit_bedrag="5000,01").stand == look(feit_bedrag="1", antwoord_hulp="ja").stand == Haltestand.JA
    niet = look(feit_bedrag="1", antwoord_hulp="nee")
    assert niet.stand == Haltestand.NEE
    assert niet.waarom == (
        "niet: dit is alleen als het gevraagde bedrag is meer dan € 5.000, of als het antwoord op «Is er al hulp?»: ja"
    )
    assert look(feit_bedrag="1").waarom == "hangt af van: het antwoord op «Is er al hulp?»"


@pytest.mark.parametrize("name", ["soort", "proef", "soort_wijzigen", "formulier", "versie"])
def test_many_groups_take_as_many_queries_as_one(client: Any, wereld: Any, concept: Aanvraagsoort, name: str) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    address = reverse(f"toewijzing:{name}", args=[concept.pk])
    client.get(address)

    def count() -> int:
        with CaptureQueriesContext(connection) as found:
            assert client.get(address).status_code == 200
        return len(found)

    one = count()
    stap, vraag = concept.stappen.get(volgorde=1), concept.vragen.get(code="hulp")
    for groep in range(2, 32):
        stap.voorwaarden.create(veld="bedrag", teken="meer_dan", waarden=[str(groep)], groep=groep)
        Voorwaarde.objects.create(vraag=vraag, veld="bedrag", teken="meer_dan", waarden=[str(groep)], groep=groep)
    assert count() == one


# --- questions and documents ----------------------------------------------------------------------------------------

GROEPEN = (
    Voorwaarderegel("bedrag", "meer_dan", ("5000",)), Voorwaarderegel("vraag:hulp", "is", ("ja",), 1),
    Voorwaarderegel("opp", "is", ("nee",), 1),
)  # fmt: skip
RIJEN = {
    "als0_veld": "bedrag", "als0_teken": "meer_dan", "als0_waarde": "5.000", "als1_of": "of", "als1_veld": "vraag:hulp",
    "als1_teken": "is", "als1_waarde": "ja", "als2_of": "en", "als2_veld": "opp", "als2_teken": "is", "als2_waarde": "nee",
}  # fmt: skip


@pytest.mark.parametrize(("deel", "code"), [("vragen", "hoeveel_uur"), ("checklist", "rooster")])
def test_questions_and_documents_have_cases_too_and_keep_them(
    beheer: Any, wereld: Any, concept: Aanvraagsoort, deel: str, code: str
) -> None:
    data = VRAAG if deel == "vragen" else {"wat": "eigen_document", "label": "Rooster"}
    # A new part has two rows; there are more once they are filled in.
    begin = {name: value for name, value in RIJEN.items() if not name.startswith("als2")}
    assert add(beheer, concept, deel, **data, **begin).status_code == 302
    assert edit(beheer, concept, deel, code, **RIJEN).status_code == 302

    def read() -> Any:
        rows = concept.vragen.filter(code=code) if deel == "vragen" else concept.checklist.filter(code=code)
        return to_regels(rows.get().regels)

    assert read() == GROEPEN
    assert edit(beheer, concept, deel, code).status_code == 302  # saved as it stands
    assert read() == GROEPEN
    beeld = describe_formulier(concept)
    regels = [*beeld.checklist, *(regel for _, rows in beeld.stappen for regel in rows)]
    assert next(regel.voorwaarden for regel in regels if regel.code == code) == (
        "Alleen als het gevraagde bedrag is meer dan € 5.000, of als het antwoord op «Is er al hulp?»: ja en er is een OPP: nee."
    )
    nieuw = open_versie(soort=publish(wereld, concept), van=VANDAAG + timedelta(days=1), vandaag=VANDAAG)
    rows = nieuw.vragen.filter(code=code) if deel == "vragen" else nieuw.checklist.filter(code=code)
    assert to_regels(rows.get().regels) == GROEPEN


def test_the_history_of_a_condition_holds_its_group(beheer: Any, concept: Aanvraagsoort) -> None:
    begin = {name: value for name, value in RIJEN.items() if not name.startswith("als2")}
    add(beheer, concept, **begin)
    with as_eigenaar():
        events = Voorwaarde.pgh_event_model.objects.filter(vraag__code="hoeveel_uur").order_by("pgh_id")
        assert list(events.values_list("veld", "groep", "pgh_label")) == [
            ("bedrag", 0, "insert"),
            ("vraag", 1, "insert"),
        ]


# --- the short form -------------------------------------------------------------------------------------------------


def read_groepen(concept: Aanvraagsoort, code: str) -> list[tuple[str, str, int]]:
    rows = Voorwaarde.objects.filter(vraag__aanvraagsoort=concept, vraag__code=code)
    return [(row.veld, row.waarden[0], row.groep) for row in rows]


def test_the_short_form_goes_into_every_case_of_a_question_and_out_again(wereld: Any, concept: Aanvraagsoort) -> None:
    by, vraag = wereld[Rol.BEHEERDER], concept.vragen.get(code="hulp")
    for groep, waarde in enumerate(("ja", "nee")):
        Voorwaarde.objects.create(vraag=vraag, veld="opp", teken="is", waarden=[waarde], groep=groep)
    before = read_groepen(concept, "hulp")

    set_kortevorm(soort=concept, vorm=Kortevorm(tot=Decimal(2000), weg=("hulp",)), by=by)

    assert sorted(read_groepen(concept, "hulp")) == sorted([*before, ("bedrag", "2000", 0), ("bedrag", "2000", 1)])
    assert read_kortevorm(concept) == Kortevorm(tot=Decimal(2000), weg=("hulp",))
    set_kortevorm(soort=concept, vorm=Kortevorm(), by=by)
    assert read_groepen(concept, "hulp") == before


def test_a_condition_of_one_case_only_is_no_short_form(wereld: Any, concept: Aanvraagsoort) -> None:
    vraag = concept.vragen.get(code="hulp")
    Voorwaarde.objects.create(vraag=vraag, veld="bedrag", teken="meer_dan", waarden=["2000"])
    Voorwaarde.objects.create(vraag=vraag, veld="opp", teken="is", waarden=["ja"], groep=1)
    assert not read_kortevorm(concept).is_er

    set_kortevorm(soort=concept, vorm=Kortevorm(), by=wereld[Rol.BEHEERDER])
    assert read_groepen(concept, "hulp") == [("bedrag", "2000", 0), ("opp", "ja", 1)]


def test_a_case_that_was_only_the_short_form_leaves_the_question_always_asked(
    wereld: Any, concept: Aanvraagsoort
) -> None:
    vraag = concept.vragen.get(code="hulp")
    for groep in (0, 1):
        Voorwaarde.objects.create(vraag=vraag, veld="bedrag", teken="meer_dan", waarden=["2000"], groep=groep)
    Voorwaarde.objects.create(vraag=vraag, veld="opp", teken="is", waarden=["ja"], groep=1)

    set_kortevorm(soort=concept, vorm=Kortevorm(), by=wereld[Rol.BEHEERDER])

    assert read_groepen(concept, "hulp") == []
