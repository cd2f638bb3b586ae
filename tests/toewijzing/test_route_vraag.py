"""A step that looks at the answer to a question: judged, checked, written in the builder, and kept from being lost."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.urls import reverse
from django.utils import timezone

from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_soort import get_form_data
from tests.toewijzing.versies import opened, publish
from toewijzing.calculations.route import Wegstap
from toewijzing.calculations.routecontrole import Routefeiten, Vraagplicht, check_route
from toewijzing.calculations.voorwaarde import VASTE_VELDEN, Eis, Feitveld, Teken, Waardesoort, Waarheid, judge_one
from toewijzing.enums import Stap, Status
from toewijzing.models import Aanvraag, Aanvraagsoort, Stapvoorwaarde, Vraag
from toewijzing.presentatie.route import describe_route
from toewijzing.queries.versiecontrole import find_blokkades
from toewijzing.services.aanvraag import save_fields
from toewijzing.services.formulierbeheer import Deelgegevens, open_versie, remove_vraag, save_vraag
from toewijzing.services.route import Soortstap, read_route
from toewijzing.services.soortversie import drop_concept, update_concept

VANDAAG = timezone.localdate()
MORGEN = VANDAAG + timedelta(days=1)
LEIDER, DIRECTEUR = Soortstap(Stap.AKKOORD, Rol.SCHOOLLEIDER), Soortstap(Stap.BESLUIT, Rol.DIRECTEUR)

# --- the rules ------------------------------------------------------------------------------------------------------

DAG = Feitveld("vraag:sinds", "het antwoord op «Sinds wanneer?»", Waardesoort.DATUM)
HULP = Feitveld("vraag:hulp", "het antwoord op «Hulp?»", Waardesoort.JA_NEE)
VELDEN = {veld.veld: veld for veld in (*VASTE_VELDEN, DAG, HULP)}
MET_HULP, BOVEN = Eis("vraag:hulp", Teken.IS, (True,)), Eis("bedrag", Teken.MEER_DAN, (Decimal(5000),))
BESLUIT = Wegstap(9, Stap.BESLUIT, Rol.DIRECTEUR)


def feiten(**vragen: Vraagplicht) -> Routefeiten:
    found = {"vraag:sinds": Vraagplicht(), "vraag:hulp": Vraagplicht()}
    return Routefeiten(VELDEN, frozenset(VELDEN), vragen=found | {f"vraag:{key}": each for key, each in vragen.items()})


@pytest.mark.parametrize(
    ("teken", "dag", "verwacht"),
    [
        ("minstens", date(2026, 9, 1), Waarheid.JA), ("minstens", date(2026, 8, 31), Waarheid.NEE),
        ("meer_dan", date(2026, 9, 1), Waarheid.NEE), ("hoogstens", date(2026, 9, 1), Waarheid.JA),
        ("minder_dan", date(2026, 8, 31), Waarheid.JA), ("is", date(2026, 9, 1), Waarheid.JA),
        ("is_niet", date(2026, 9, 1), Waarheid.NEE), ("minstens", None, Waarheid.ONBEKEND),
        ("minstens", "2026-09-02", Waarheid.ONBEKEND), ("minstens", 20260901, Waarheid.ONBEKEND),
    ],
)  # fmt: skip
def test_days_are_compared_as_days_and_nothing_else_is_one(teken: str, dag: Any, verwacht: Waarheid) -> None:
    assert judge_one(Eis("vraag:sinds", teken, (date(2026, 9, 1),)), dag) == verwacht


def test_a_step_that_looks_at_an_answer_that_is_always_there_works() -> None:
    laag = Wegstap(1, Stap.BESLUIT, Rol.CONSULENT, (MET_HULP, Eis("vraag:sinds", Teken.MEER_DAN, (date(2026, 9, 1),))))
    assert check_route([laag, BESLUIT], feiten()) == []


def test_a_decision_for_one_answer_only_leaves_the_other_without() -> None:
    found = check_route([Wegstap(1, Stap.BESLUIT, Rol.DIRECTEUR, (MET_HULP,))], feiten())
    assert "beslist niemand: het antwoord op «Hulp?»: nee" in found[0].tekst


@pytest.mark.parametrize(
    ("plicht", "eisen", "tekst"),
    [
        (Vraagplicht(verplicht=False), (MET_HULP,), "dat is er niet altijd. Maak de vraag verplicht"),
        (Vraagplicht((BOVEN,)), (MET_HULP,), "er niet altijd als het gevraagde bedrag is € 4.999,99"),
        (Vraagplicht((BOVEN,)), (MET_HULP, BOVEN), ""),  # only looked at when it is asked
        (Vraagplicht((BOVEN,), verplicht=False), (MET_HULP, BOVEN), "er niet altijd als"),
    ],
)
def test_a_step_that_may_wait_for_ever_for_an_answer_is_refused(
    plicht: Vraagplicht, eisen: tuple[Eis, ...], tekst: str
) -> None:
    found = check_route([Wegstap(1, Stap.CONTROLE, Rol.CONSULENT, eisen), BESLUIT], feiten(hulp=plicht))
    assert [each.plek for each in found] == ([0] if tekst else [])
    assert tekst in "".join(each.tekst for each in found)


# --- a request ------------------------------------------------------------------------------------------------------

pytestmark = pytest.mark.django_db
BIJ_HULP = (Eis("vraag:hulp", Teken.IS, (True,)),)
CONTROLE = Soortstap(Stap.CONTROLE, Rol.CONSULENT, BIJ_HULP, "Wat kan al?")


@pytest.fixture
def concept(wereld: Any) -> Aanvraagsoort:
    """Of the maatwerk kind, with a question on which a check of the consulent depends."""
    with als(wereld[Rol.BEHEERDER]) as user:
        found = open_versie(soort=wereld.soorten["MAATWERK-I"], van=VANDAAG, vandaag=VANDAAG, by=user)
        Vraag.objects.create(aanvraagsoort=found, code="hulp", soort="ja_nee", label="Is er al hulp?", volgorde=9)
        route = [LEIDER, CONTROLE, DIRECTEUR]
        return update_concept(soort=found, gegevens={}, checklist=[], route=route, van=VANDAAG, by=user)


@pytest.fixture
def gepubliceerd(wereld: Any, concept: Aanvraagsoort) -> Aanvraagsoort:
    wereld.soorten["MAATWERK-I"] = publish(wereld, concept)
    return wereld.soorten["MAATWERK-I"]


def answer(wereld: Any, aanvraag: Aanvraag, **antwoorden: str) -> None:
    with als(wereld[Rol.ZORGCOORDINATOR]):
        save_fields(aanvraag=Aanvraag.objects.get(pk=aanvraag.pk), velden={}, antwoorden=antwoorden)


def send(wereld: Any, aanvraag: Aanvraag) -> Aanvraag:
    w.step(wereld, aanvraag, "vraag_akkoord", Rol.ZORGCOORDINATOR)
    return w.step(wereld, aanvraag, "indienen", Rol.SCHOOLLEIDER)


@pytest.mark.parametrize(("antwoord", "doet"), [("ja", Stap.CONTROLE), ("nee", Stap.BESLUIT)])
def test_the_answer_says_which_step_is_next(wereld: Any, gepubliceerd: Aanvraagsoort, antwoord: str, doet: str) -> None:
    aanvraag = w.make_concept(wereld, "MAATWERK-I")
    answer(wereld, aanvraag, hulp=antwoord)
    assert send(wereld, aanvraag).doet == doet


def test_without_the_answer_the_route_waits_and_says_for_what(
    client: Any, wereld: Any, gepubliceerd: Aanvraagsoort
) -> None:
    aanvraag = w.make_concept(wereld, "MAATWERK-I")
    answer(wereld, aanvraag, hulp="ja")
    aanvraag = w.step(wereld, send(wereld, aanvraag), "verklaar_compleet", Rol.SECRETARIS)
    with as_eigenaar():
        row = Aanvraag.objects.get(pk=aanvraag.pk)
        row.antwoorden = {code: value for code, value in row.antwoorden.items() if code != "hulp"}
        row.update_beurt()
        row.save()
    assert (row.beurt_id, row.wacht_op) == (None, ["vraag:hulp"])
    client.force_login(wereld[Rol.SECRETARIS])
    page = client.get(reverse("toewijzing:aanvraag", args=[row.nummer])).text
    assert "hangt af van het antwoord op «Is er al hulp?»" in page


def test_what_was_typed_for_a_question_that_is_not_asked_is_no_answer(wereld: Any, gepubliceerd: Aanvraagsoort) -> None:
    """Of a request that has not left the school; afterwards it is gone."""
    aanvraag = w.make_concept(wereld, "MAATWERK-I")
    answer(wereld, aanvraag, hulp="ja")
    vraag = Vraag.objects.get(aanvraagsoort=gepubliceerd, code="hulp")
    with opened(gepubliceerd):
        vraag.voorwaarden.create(veld="bedrag", teken="meer_dan", waarden=["9000"])
    with as_eigenaar():
        row = Aanvraag.objects.get(pk=aanvraag.pk)
        assert row.status == Status.CONCEPT
        row.adviezen_binnen, row.doet = 0, ""
        row.uitvoeringen.create(
            leerling_id=row.leerling_id, stap=gepubliceerd.stappen.first(), door=wereld[Rol.SCHOOLLEIDER], op=VANDAAG
        )
        row.update_beurt()
        assert row.wacht_op == ["vraag:hulp"]
        row.gevraagd_bedrag = Decimal("9000.01")
        row.update_beurt()
    assert (row.wacht_op, row.doet) == ([], Stap.CONTROLE)


# --- the builder ----------------------------------------------------------------------------------------------------


def test_the_next_version_looks_at_its_own_question(wereld: Any, gepubliceerd: Aanvraagsoort) -> None:
    nieuw = open_versie(soort=gepubliceerd, van=MORGEN, vandaag=VANDAAG, by=wereld[Rol.BEHEERDER])
    row = Stapvoorwaarde.objects.get(stap__aanvraagsoort=nieuw)
    assert (row.over.aanvraagsoort_id, row.over.code) == (nieuw.pk, "hulp")
    assert read_route(nieuw)[1].eisen == BIJ_HULP
    zinnen = [stap.wanneer for stap in describe_route(nieuw)]
    assert zinnen == ["", "alleen als het antwoord op «Is er al hulp?»: ja", ""]


def test_the_form_shows_the_condition_and_writes_another(client: Any, wereld: Any, concept: Aanvraagsoort) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    Vraag.objects.create(aanvraagsoort=concept, code="sinds", soort="datum", label="Sinds wanneer?", volgorde=10)
    data = get_form_data(client, "soort_wijzigen", concept)
    assert (data["stap_1_vraag0"], data["stap_1_vraag0_waarde"]) == ("vraag:hulp", "ja")
    more = {"stap_1_vraag1": "vraag:sinds", "stap_1_vraag1_teken": "minder_dan", "stap_1_vraag1_waarde": "3-12-2026"}
    assert client.post(reverse("toewijzing:soort_wijzigen", args=[concept.pk]), data | more).status_code == 302
    assert read_route(concept)[1].eisen == (*BIJ_HULP, Eis("vraag:sinds", Teken.MINDER_DAN, (date(2026, 12, 3),)))
    again = get_form_data(client, "soort_wijzigen", concept)
    assert again["stap_1_vraag1_waarde"] == "3-12-2026"
    assert describe_route(concept)[1].wanneer.endswith("«Sinds wanneer?» is vóór 3-12-2026")


@pytest.mark.parametrize(
    ("wrong", "tekst"),
    [
        ({"stap_1_vraag0_waarde": "soms"}, "is geen keuze bij het antwoord op «Is er al hulp?»"),
        ({"stap_1_vraag0_waarde": ""}, "Vul in waarmee we het antwoord op «Is er al hulp?» vergelijken"),
        ({"stap_1_vraag0_teken": "meer_dan"}, "Kies een ander teken"),
        ({"stap_1_vraag0": ""}, "Kies waar deze voorwaarde naar kijkt"),
        ({"stap_1_wat": ""}, "Kies wat deze stap doet"),
        ({"stap_2_vraag0": "vraag:hulp", "stap_2_vraag0_waarde": "ja"}, "In dit geval beslist niemand"),
    ],
)
def test_a_condition_that_can_not_be_is_refused_at_its_place_and_what_was_typed_stays(
    client: Any, wereld: Any, concept: Aanvraagsoort, wrong: dict[str, str], tekst: str
) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    data = get_form_data(client, "soort_wijzigen", concept) | wrong
    page = client.post(reverse("toewijzing:soort_wijzigen", args=[concept.pk]), data)
    assert page.status_code == 400
    assert tekst in page.content.decode().replace("&quot;", '"')
    assert all(page.context["form"][name].value() == value for name, value in wrong.items())
    assert read_route(concept)[1].eisen == BIJ_HULP


def get_gegevens(**anders: Any) -> Deelgegevens:
    return Deelgegevens({"label": "Is er al hulp?", "stap": "onderbouwing", "soort": "ja_nee", "opties": []} | anders)


def test_a_question_that_a_step_needs_stays_as_it_is_and_says_which_step(
    client: Any, wereld: Any, concept: Aanvraagsoort
) -> None:
    with pytest.raises(NotPossible, match=r"de stap «2: Wat kan al\?» kijkt naar het antwoord"):
        remove_vraag(soort=concept, code="hulp", by=wereld[Rol.BEHEERDER])
    with pytest.raises(ValidationError, match=r"geen ander soort antwoord krijgen: de stap «2: Wat kan al\?»"):
        save_vraag(soort=concept, code="hulp", gegevens=get_gegevens(soort="tekst"), by=wereld[Rol.BEHEERDER])
    save_vraag(soort=concept, code="hulp", gegevens=get_gegevens(label="Hulp?"), by=wereld[Rol.BEHEERDER])
    client.force_login(wereld[Rol.BEHEERDER])
    page = client.get(reverse("toewijzing:deel_weg", args=[concept.pk, "vragen", "hulp"])).text
    assert "de stap «2: Wat kan al?» kijkt naar het antwoord" in page
    delete = f"delete from toewijzing_vraag where aanvraagsoort_id = {concept.pk} and code = 'hulp'"
    with pytest.raises(IntegrityError), transaction.atomic():
        connection.cursor().execute(f"set constraints all immediate; {delete}")


def test_a_choice_that_a_step_needs_stays(wereld: Any, concept: Aanvraagsoort) -> None:
    opties = [{"code": "a", "naam": "Groot"}, {"code": "b", "naam": "Klein"}, {"code": "c", "naam": "Geen"}]
    vraag = Vraag.objects.create(aanvraagsoort=concept, code="maat", soort="keuze", label="Maat?", opties=opties)
    concept.stappen.get(volgorde=1).voorwaarden.create(veld="vraag", over=vraag, teken="een_van", waarden=["a", "b"])
    keuze = {"soort": "keuze", "label": "Maat?"}
    with pytest.raises(ValidationError, match="De keuze «Klein» kan niet weg: de stap «2"):
        save_vraag(soort=concept, code="maat", gegevens=get_gegevens(**keuze, opties=[opties[0], opties[2]]))
    save_vraag(soort=concept, code="maat", gegevens=get_gegevens(**keuze, opties=opties[:2]))


def test_the_check_before_publishing_tells_of_an_answer_that_is_not_always_there(
    wereld: Any, concept: Aanvraagsoort
) -> None:
    assert find_blokkades(concept, VANDAAG) == []
    Vraag.objects.filter(aanvraagsoort=concept, code="hulp").update(verplicht=False)
    assert "Stap 2: Deze stap kijkt naar het antwoord op «Is er al hulp?», maar dat is er niet altijd" in str(
        find_blokkades(concept, VANDAAG)
    )


def test_dropping_a_concept_takes_step_and_question_along(wereld: Any, concept: Aanvraagsoort) -> None:
    drop_concept(soort=concept)
    assert not Vraag.objects.filter(aanvraagsoort=concept.pk).exists()
    assert not Stapvoorwaarde.objects.filter(stap__aanvraagsoort=concept.pk).exists()


@pytest.mark.parametrize("rij", ["veld = 'vraag', over_id = null", "veld = 'bedrag'"])
def test_the_database_refuses_a_condition_without_its_question(concept: Aanvraagsoort, rij: str) -> None:
    with pytest.raises(IntegrityError, match="stapvoorwaarde_veld"), transaction.atomic():
        connection.cursor().execute(f"update toewijzing_stapvoorwaarde set {rij} where veld = 'vraag'")
