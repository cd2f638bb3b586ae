"""Who bears which part of a grant: decided, written down, told to who should know, and final."""

from decimal import Decimal
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from django.db.transaction import atomic
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.api.conftest import aanvraag_url, make_client
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_bedrag import CODE, HELFT, day, decide, log_in, make_known, send, set_rule
from tests.toewijzing.test_budget import give, read
from tests.toewijzing.test_gelijktijdig import act, at_once
from toewijzing.brieven.inhoud import describe_letters
from toewijzing.models import Aanvraag, Aanvraagsoort, Besluit, Besluitdrager, Stapvoorwaarde, Toekenningstermijn
from toewijzing.queries.brief import get_letters

ZORG, CONS, SECR, DIR, BEST, LID, VOORZ = (
    Rol.ZORGCOORDINATOR, Rol.CONSULENT, Rol.SECRETARIS, Rol.DIRECTEUR, Rol.BESTUURDER, Rol.CVT_LID, Rol.CVT_VOORZITTER,
)  # fmt: skip


def drager(
    wie: str, wijze: str = "rest", waarde: str | None = None, naam: str = "", *, ook_ouders: bool = False
) -> Any:
    return {"wie": wie, "wijze": wijze, "waarde": waarde, "naam": naam, "ook_ouders": ook_ouders}


REST = drager("swv")
DRIE = [
    drager("gemeente", "besluit", naam="Gemeente Duin"),
    drager("ander", "procent", "25", "pgb", ook_ouders=True),
    REST,
]


def decide_on(wereld: Any, dragers: Any, *, bedrag: int = 4000, **data: Any) -> Besluit:
    set_rule(wereld, bedrag_dragers=dragers)
    return decide(wereld, send(wereld, gevraagd_bedrag=Decimal(bedrag)), bedrag=Decimal(bedrag), **data)


def read_rows(besluit: Besluit) -> list[tuple[Any, ...]]:
    with as_eigenaar():
        return list(Besluitdrager.objects.filter(besluit=besluit).values_list("wie", "naam", "bedrag", "organisatie"))


# --- deciding ---------------------------------------------------------------------------------------------------------


def test_decision_keeps_who_bears_what_with_the_organisations_of_that_day(wereld: Any) -> None:
    besluit = decide_on(wereld, DRIE, drager0=Decimal(1000))
    assert read_rows(besluit) == [
        ("gemeente", "Gemeente Duin", 1000, None), ("ander", "pgb", 1000, None), ("swv", "", 2000, wereld.swv.pk),
    ]  # fmt: skip
    assert (besluit.bedrag, besluit.deel_bestuur, besluit.deel_swv, besluit.deel_anderen) == (4000, 0, 2000, 2000)


def test_school_and_board_that_bear_are_those_of_the_request(wereld: Any) -> None:
    besluit = decide_on(wereld, [drager("school", "procent", "50"), drager("bestuur")])
    assert read_rows(besluit) == [("school", "", 2000, wereld.school.pk), ("bestuur", "", 2000, wereld.bestuur.pk)]
    assert (besluit.deel_bestuur, besluit.deel_swv, besluit.deel_anderen) == (2000, 0, 2000)


def test_kind_that_names_nobody_has_the_board_and_the_swv_as_ever(wereld: Any) -> None:
    set_rule(wereld, bedrag_deel_bestuur=Decimal(25))
    besluit = decide(wereld, send(wereld, gevraagd_bedrag=Decimal(1000)), bedrag=Decimal(1000))
    assert read_rows(besluit) == [("bestuur", "", 250, wereld.bestuur.pk), ("swv", "", 750, wereld.swv.pk)]
    assert (besluit.deel_bestuur, besluit.deel_swv, besluit.deel_anderen) == (250, 750, None)


def test_refusal_has_nobody_who_bears(wereld: Any) -> None:
    set_rule(wereld, bedrag_dragers=DRIE)
    zaak = send(wereld, gevraagd_bedrag=Decimal(900))
    w.step(wereld, zaak, "besluiten", CONS, uitkomst="afgewezen", motivering="Niet nodig.")
    with as_eigenaar():
        assert not Besluitdrager.objects.exists()


def test_kind_without_amount_can_say_who_bears_own_costs(wereld: Any) -> None:
    set_rule(wereld, vraagt_bedrag=False, bedrag_dragers=[drager("gemeente", "zelf")])
    # The route of this kind asks who decides by the amount.
    with as_eigenaar():
        Stapvoorwaarde.objects.filter(stap__aanvraagsoort__code=CODE).delete()
    besluit = decide(wereld, send(wereld))
    assert read_rows(besluit) == [("gemeente", "", None, None)]
    page = log_in(wereld[CONS]).get(get_url(besluit)).text
    assert "de gemeente draagt de eigen kosten zelf" in page


@pytest.mark.parametrize(
    ("data", "veld", "tekst"),
    [
        ({}, "drager0", "Vul in wat Gemeente Duin betaalt"),
        ({"drager0": Decimal("4000.01")}, "drager0", "Vul ten hoogste € 4.000,00 in"),
    ],
)
def test_what_is_filled_in_is_neither_forgotten_nor_more_than_there_is(
    wereld: Any, data: Any, veld: str, tekst: str
) -> None:
    set_rule(wereld, bedrag_dragers=DRIE)
    zaak = send(wereld, gevraagd_bedrag=Decimal(4000))
    with pytest.raises(Incomplete) as refused:
        decide(wereld, zaak, bedrag=Decimal(4000), **data)
    assert tekst in refused.value.fouten[veld][0]
    with as_eigenaar():
        assert not Besluit.objects.exists()


def test_form_of_the_decision_asks_only_what_is_filled_in_then(wereld: Any) -> None:
    set_rule(wereld, bedrag_dragers=DRIE)
    zaak = send(wereld, gevraagd_bedrag=Decimal(4000))
    url = reverse("toewijzing:actie", args=[zaak.nummer, "besluiten"])
    page = log_in(wereld[CONS]).get(url).text
    assert "Wat betaalt Gemeente Duin?" in page
    assert "Wat betaalt pgb?" not in page


def test_program_fills_in_who_bears_and_reads_it_back(wereld: Any) -> None:
    set_rule(wereld, bedrag_dragers=DRIE)
    zaak = send(wereld, gevraagd_bedrag=Decimal(4000))
    data = {
        "versie": zaak.versie, "uitkomst": "toegekend", "motivering": "Het is nodig.", "bedrag": "4000",
        "begin": zaak.gevraagd_van.isoformat(), "eind": zaak.gevraagd_tot_en_met.isoformat(),
    }  # fmt: skip
    client = make_client(wereld[CONS])
    refused = client.post(aanvraag_url(zaak, "acties", "besluiten"), data)
    assert (refused.status_code, "Gemeente Duin" in refused.text) == (400, True)
    assert client.post(aanvraag_url(zaak, "acties", "besluiten"), {**data, "drager0": "500"}).status_code == 200
    besluit = client.get(aanvraag_url(zaak)).json()["besluit"]
    assert besluit["dragers"] == ["Gemeente Duin € 500,00", "pgb € 1.000,00", "het samenwerkingsverband € 2.500,00"]
    assert (besluit["deel_anderen"], besluit["deel_swv"]) == ("1500.00", "2500.00")


# --- budgets and instalments ------------------------------------------------------------------------------------------


def test_only_the_part_of_the_swv_counts_in_its_budget(wereld: Any) -> None:
    budget = give(wereld, "12000")
    decide_on(wereld, [drager("reserve", "procent", "50", "krimp"), drager("gemeente", "procent", "25"), REST])
    assert read(wereld, budget).toegekend == 1000


def test_instalments_are_what_the_swv_pays_out_also_from_a_reserve(wereld: Any) -> None:
    set_rule(wereld, bedrag_termijnen=HELFT)
    besluit = make_known(wereld, decide_on(wereld, [drager("reserve", "procent", "50", "krimp"), drager("school")]))
    with as_eigenaar():
        assert [row.bedrag for row in Toekenningstermijn.objects.all()] == [1000, 1000]
    assert "de reserve «krimp» € 2.000,00, de school € 2.000,00" in log_in(wereld[CONS]).get(get_url(besluit)).text


# --- who knows it -----------------------------------------------------------------------------------------------------


def get_url(besluit: Besluit) -> str:
    return f"{reverse('toewijzing:aanvraag', args=[besluit.aanvraag.nummer])}?tab=besluit"


def test_school_and_board_and_who_handles_money_read_it_once_it_is_known(wereld: Any) -> None:
    besluit = decide_on(wereld, DRIE, drager0=Decimal(1000))
    text = "Gemeente Duin € 1.000,00, pgb € 1.000,00, het samenwerkingsverband € 2.000,00"
    assert text in log_in(wereld[CONS]).get(get_url(besluit)).text
    assert "Gemeente Duin" not in log_in(wereld[ZORG]).get(get_url(besluit)).text
    make_known(wereld, besluit)
    for rol in (ZORG, BEST, SECR, DIR):
        assert text in log_in(wereld[rol]).get(get_url(besluit)).text, rol
    other = log_in(wereld.anderen[SECR]).get(get_url(besluit))
    assert other.status_code == 404


def test_letter_tells_the_school_all_and_the_parents_what_they_should_know(wereld: Any) -> None:
    besluit = decide_on(wereld, DRIE, drager0=Decimal(1000))
    with als(wereld[CONS]):
        letters = describe_letters(besluit, day(), get_letters(besluit))
    told = {inhoud["aan"]: inhoud["besluit"].get("wie_betaalt") for inhoud in letters}
    assert told["aanvrager"] == "Gemeente Duin € 1.000,00, pgb € 1.000,00, het samenwerkingsverband € 2.000,00"
    assert told["ouder"] == "pgb € 1.000,00"
    ouder = next(inhoud["besluit"] for inhoud in letters if inhoud["aan"] == "ouder")
    assert not {"deel_bestuur", "deel_swv", "termijnen"} & ouder.keys()
    assert "Gemeente Duin" not in str([inhoud for inhoud in letters if inhoud["aan"] != "aanvrager"])


def make_tlv(wereld: Any) -> Any:
    """A TLV of which the board bears half, decided and made known, with a receiving school."""
    with as_eigenaar():
        Aanvraagsoort.objects.filter(pk=wereld.soorten["TLV-VSO"].pk).update(
            bedrag_dragers=[drager("gemeente", "zelf", naam="Gemeente Duin")]
        )
    return w.make_bekendgemaakt(wereld)


def test_who_judges_a_tlv_never_reads_who_bears_it(wereld: Any) -> None:
    zaak = make_tlv(wereld)
    url = f"{reverse('toewijzing:aanvraag', args=[zaak.nummer])}?tab=besluit"
    for rol, reads in ((SECR, True), (DIR, True), (ZORG, True), (LID, False), (VOORZ, False), (Rol.DESKUNDIGE, False)):
        page = log_in(wereld[rol]).get(url)
        if page.status_code == 200:
            assert ("Gemeente Duin" in page.text) is reads, rol
        else:
            assert not reads, rol
        answer = make_client(wereld[rol]).get(aanvraag_url(zaak))
        assert ("Gemeente Duin" in answer.text) is reads, rol


def test_who_judges_a_tlv_is_not_told_by_the_program_what_the_swv_would_bear(wereld: Any) -> None:
    zaak = make_tlv(wereld)
    with as_eigenaar():
        Aanvraag.objects.filter(pk=zaak.pk).update(gevraagd_deel_swv=Decimal(750))
    told = {}
    for rol in (SECR, ZORG, LID, VOORZ):
        answer = make_client(wereld[rol]).get(aanvraag_url(zaak))
        assert answer.status_code == 200, rol
        told[rol] = answer.json()["velden"]["gevraagd_deel_swv"]
    assert told == {SECR: "750.00", ZORG: "750.00", LID: None, VOORZ: None}


def test_parts_stay_out_of_the_file_of_who_may_not_know_them(wereld: Any) -> None:
    besluit = make_known(wereld, decide_on(wereld, DRIE, drager0=Decimal(1000)))
    assert besluit.aanvraag.school_id == wereld.school.pk
    query = {"kolom": ["nummer", "toegekend bedrag", "deel swv", "deel anderen"], "status": "afgerond"}
    url = reverse("toewijzing:aanvragen_export")
    for rol in (SECR, CONS, DIR, ZORG):
        assert "4000,00;2000,00;2000,00" in log_in(wereld[rol]).get(url, query).text, rol


def test_page_of_a_decision_asks_the_same_number_of_queries_for_one_and_for_four_who_bear(wereld: Any) -> None:
    def count(dragers: Any) -> int:
        client, url = log_in(wereld[CONS]), get_url(decide_on(wereld, dragers))
        client.get(url)
        with CaptureQueriesContext(connection) as queries:
            client.get(url)
        return len(queries)

    one = count([drager("school")])
    assert count([drager("school"), *(drager("ander", "procent", "5", naam) for naam in "abc")]) == one


# --- final ------------------------------------------------------------------------------------------------------------


def make_row(besluit: Besluit, **columns: Any) -> Besluitdrager:
    return Besluitdrager(
        **{
            "leerling_id": besluit.leerling_id,
            "besluit": besluit,
            "volgorde": 9,
            "wie": "gemeente",
            "bedrag": 5,
            **columns,
        }
    )


def test_nobody_is_added_to_changed_in_or_taken_from_a_decision_that_is_known(wereld: Any) -> None:
    besluit = make_known(wereld, decide_on(wereld, [drager("school", "procent", "50"), REST]))
    with als(wereld[SECR]):
        with pytest.raises(DatabaseError), atomic():
            make_row(besluit).save()
        with pytest.raises(DatabaseError), atomic():
            Besluitdrager.objects.update(bedrag=1)
        with pytest.raises(DatabaseError), atomic():
            Besluitdrager.objects.all().delete()
    assert len(read_rows(besluit)) == 2


@pytest.mark.parametrize("kolommen", [{"bedrag": Decimal("0.01")}, {"wie": "swv", "bedrag": Decimal(1)}])
def test_decision_whose_parts_do_not_add_up_is_not_made_known(wereld: Any, kolommen: Any) -> None:
    besluit = decide_on(wereld, [drager("school", "procent", "50"), REST])
    w.mark_letters_made(besluit.aanvraag)
    with als(wereld[SECR]):
        make_row(besluit, **kolommen).save()
        with pytest.raises(DatabaseError, match="add up"), atomic():
            Besluit.objects.filter(pk=besluit.pk).update(status="bekendgemaakt", bekendgemaakt_op=day())


def test_no_instalment_is_added_by_sql_to_a_grant_that_is_known(wereld: Any) -> None:
    set_rule(wereld, bedrag_termijnen=HELFT)
    make_known(wereld, decide(wereld, send(wereld, gevraagd_bedrag=Decimal(1000)), bedrag=Decimal(1000)))
    with als(wereld[SECR]):
        row = Toekenningstermijn.objects.first()
        assert row is not None
        row.pk, row.volgorde = None, 3
        row._state.adding = True
        with pytest.raises(DatabaseError, match="final"), transaction.atomic():
            row.save()
        assert Toekenningstermijn.objects.count() == 2


@pytest.mark.django_db(transaction=True)
def test_two_decisions_at_once_do_not_pass_the_bound_of_a_pupil_together(echte_wereld: Any) -> None:
    with transaction.atomic():
        set_rule(echte_wereld, bedrag_hoogstens_leerling=Decimal(4000))
        first = send(echte_wereld, gevraagd_bedrag=Decimal(3000))
        with als(echte_wereld[ZORG]):
            second = w.make_concept(echte_wereld, CODE, leerling=first.leerling)
        second = w.step(echte_wereld, second, "vraag_akkoord", ZORG)
        second = w.step(echte_wereld, second, "indienen", Rol.SCHOOLLEIDER)
        second = w.step(echte_wereld, second, "verklaar_compleet", CONS)
    data = {
        "uitkomst": "toegekend", "motivering": "Het is nodig.", "bedrag": Decimal(3000), "begin": first.gevraagd_van,
        "eind": first.gevraagd_tot_en_met, "afwijking": "Dit is genoeg.",
    }  # fmt: skip
    by = echte_wereld[CONS]
    results = at_once(*[lambda pk=zaak.pk: act(by, pk, "besluiten", **data) for zaak in (first, second)])
    assert sorted(type(result).__name__ for result in results) == ["Aanvraag", "Incomplete"], results
    with as_eigenaar():
        assert [besluit.bedrag for besluit in Besluit.objects.all()] == [3000]
