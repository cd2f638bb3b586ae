"""Pages of a distribution: trace, steps, files, letters and what goes wrong."""

import csv
import io
import json
from decimal import Decimal
from typing import Any

import pikepdf
import pytest
from django.urls import reverse
from openpyxl import load_workbook

from financien.referentie.models import Telling
from financien.verdelen.calculations import bereken, from_json
from financien.verdelen.models import Download, Verdeelbrief, Verdeling
from swv.kern.models import Taak
from swv.kern.taken import run_taak
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.financien import wereld as g
from tests.rollen import as_eigenaar


def page(name: str, verdeling: Any, *args: Any) -> str:
    return reverse(f"financien:{name}", args=[verdeling.pk, *args])


# --- the outcome and its trace ----------------------------------------------------------------------------------------


def test_amount_opens_to_count_times_tariff_with_its_source(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_concept(geldwereld)
    client.force_login(geldwereld[Rol.CONTROLLER])
    code = f"{geldwereld.school.brin}{geldwereld.school.vestiging}"

    text = client.get(page("spoor", verdeling), {"eenheid": code}).content.decode()

    assert "€ 44.000,00 voor" in text
    assert "1 school × € 10.000,00" in text
    assert "400 van 2.000 × € 170.000,00" in text


def test_concept_that_misses_counts_names_every_one(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_concept(geldwereld)
    with as_eigenaar():
        Telling.objects.filter(organisatie=geldwereld.school).delete()
    client.force_login(geldwereld[Rol.CONTROLLER])

    text = client.get(page("verdeling", verdeling)).content.decode()

    assert "nog niet uit te rekenen" in text
    assert f"de telling «leerlingen» van {geldwereld.school.naam}" in text


@pytest.mark.parametrize("query", [{"eenheid": "weg"}, {"regel": "weg"}, {"eenheid": "weg", "regel": "weg"}])
def test_trace_of_what_is_not_there_is_404(client: Any, geldwereld: Any, query: dict[str, str]) -> None:
    client.force_login(geldwereld[Rol.CONTROLLER])

    assert client.get(page("spoor", g.make_concept(geldwereld)), query).status_code == 404


# --- steps ------------------------------------------------------------------------------------------------------------


def test_step_form_tells_what_happens_and_takes_it_once(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_concept(geldwereld)
    client.force_login(geldwereld[Rol.CONTROLLER])
    url = page("verdeling_actie", verdeling, "delen")
    assert "haalt u de verdeling terug" in client.get(url).content.decode()

    first = client.post(url, {"versie": "0"})
    second = client.post(url, {"versie": "0"})

    assert (first.status_code, second.status_code) == (302, 302)
    assert Verdeling.objects.get(pk=verdeling.pk).versie == 1


def test_step_without_outcome_does_not_open_and_says_what_is_missing(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_concept(geldwereld)
    with as_eigenaar():
        Telling.objects.filter(swv=geldwereld.swv).delete()
    client.force_login(geldwereld[Rol.CONTROLLER])

    opened = client.get(page("verdeling_actie", verdeling, "delen"))
    taken = client.post(page("verdeling_actie", verdeling, "delen"), {"versie": "0"})

    assert [response.status_code for response in (opened, taken)] == [409, 409]
    assert all("de telling «leerlingen»" in response.content.decode() for response in (opened, taken))
    assert Verdeling.objects.get(pk=verdeling.pk).status == "concept"


def test_reason_that_was_typed_stays_when_the_version_is_missing(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_gedeeld(geldwereld)
    client.force_login(geldwereld[Rol.CONTROLLER])

    response = client.post(page("verdeling_actie", verdeling, "terughalen"), {"reason": "Er komt een telling bij."})

    assert response.status_code == 400
    assert "Er komt een telling bij." in response.content.decode()


def test_step_of_another_role_is_403_and_of_another_status_409(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_gedeeld(geldwereld)
    client.force_login(geldwereld[Rol.CONTROLLER])

    assert client.get(page("verdeling_actie", verdeling, "vaststellen")).status_code == 403
    assert client.get(page("verdeling_actie", verdeling, "delen")).status_code == 409
    assert client.get(page("verdeling_actie", verdeling, "weg")).status_code == 404


def test_bestuurder_sees_that_it_is_a_proposal_and_gets_no_steps(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_gedeeld(geldwereld)
    client.force_login(geldwereld[Rol.BESTUURDER])

    text = client.get(page("verdeling", verdeling)).content.decode()

    assert "Dit is een voorstel" in text
    assert "Wat u nu kunt doen" not in text


# --- files ------------------------------------------------------------------------------------------------------------


def test_rekenbestand_computes_to_the_same_outcome_and_is_logged(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_vastgesteld(geldwereld)
    client.force_login(geldwereld["accountant"])

    response = client.get(page("rekenbestand", verdeling))
    content = b"".join(response.streaming_content)

    model, invoer, uitkomst = from_json(content)
    assert bereken(model, invoer) == uitkomst
    assert json.loads(content)["uitkomst"]["totaal"] == "200000.00"
    logged = Download.objects.get()
    assert (logged.soort, logged.object_id, logged.door) == ("rekenbestand", verdeling.pk, geldwereld["accountant"])


def test_outcome_as_csv_and_xlsx_adds_up(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_vastgesteld(geldwereld)
    client.force_login(geldwereld[Rol.DIRECTEUR])

    as_csv = client.get(page("uitkomstbestand", verdeling, "csv")).content.decode("utf-8-sig")
    as_xlsx = client.get(page("uitkomstbestand", verdeling, "xlsx")).content

    rows = list(csv.DictReader(io.StringIO(as_csv), delimiter=";"))
    assert sum(Decimal(row["Bedrag"].replace(",", ".")) for row in rows) == Decimal("200000.00")
    book = load_workbook(io.BytesIO(as_xlsx))
    assert book.sheetnames == ["Per bestuur", "Per school", "Stappen"]
    assert sum(row[2] for row in book["Per bestuur"].iter_rows(min_row=2, values_only=True)) == 200_000
    assert Download.objects.count() == 2


def test_unknown_kind_of_file_is_404(client: Any, geldwereld: Any) -> None:
    client.force_login(geldwereld[Rol.CONTROLLER])

    assert client.get(page("uitkomstbestand", g.make_concept(geldwereld), "exe")).status_code == 404


# --- letters ----------------------------------------------------------------------------------------------------------


def make_letters(verdeling: Any) -> None:
    for taak in Taak.objects.filter(soort="verdeelbrief"):
        run_taak(taak.pk)


def test_letter_is_tagged_says_the_amount_and_is_logged_when_downloaded(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_vastgesteld(geldwereld)
    make_letters(verdeling)
    brief = Verdeelbrief.objects.get(verdeling=verdeling, organisatie=geldwereld.bestuur)
    client.force_login(geldwereld[Rol.BESTUURDER])

    content = b"".join(client.get(page("verdeelbrief", verdeling, brief.pk)).streaming_content)

    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        assert str(pdf.Root.Lang) == "nl"
    assert [(row.soort, row.object_id) for row in Download.objects.all()] == [("brief", brief.pk)]


def test_letter_says_what_the_board_gets_and_when(geldwereld: Any) -> None:
    from financien.verdelen.brieven import get_letter_context

    verdeling = g.make_vastgesteld(geldwereld)
    brief = Verdeelbrief.objects.get(verdeling=verdeling, organisatie=geldwereld.bestuur)

    context = get_letter_context(brief)

    assert context["rij"].totaal == Decimal("105000.00")
    assert [(label, bedrag) for label, bedrag in context["bedragen"]] == [
        ("Vaste voet", Decimal("20000.00")),
        ("Naar leerlingen", Decimal("85000.00")),
    ]
    assert {row.naam for row in context["scholen"]} == {geldwereld.school.naam, geldwereld.zusterschool.naam}
    assert context["betaald"] == Decimal("105000.00")
    assert geldwereld.tweede_bestuur.naam not in json.dumps(context, default=str)


def test_letter_that_is_not_made_yet_is_404(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_vastgesteld(geldwereld)
    brief = verdeling.brieven.first()
    client.force_login(geldwereld[Rol.DIRECTEUR])

    assert client.get(page("verdeelbrief", verdeling, brief.pk)).status_code == 404


# --- number of queries ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("aantal", [1, 30])
def test_list_takes_the_same_queries_for_1_and_30(
    client: Any, geldwereld: Any, aantal: int, django_assert_num_queries: Any
) -> None:
    model = g.make_model(geldwereld)
    for number in range(aantal):
        g.make_concept(geldwereld, model=model, naam=f"Scenario {number}")
    client.force_login(geldwereld[Rol.CONTROLLER])
    client.get(reverse("financien:verdelingen"))

    with django_assert_num_queries(10):
        client.get(reverse("financien:verdelingen"))


@pytest.mark.parametrize(("soort", "queries"), [("concept", 17), ("vastgesteld", 14)])
@pytest.mark.parametrize("scholen", [0, 30])
def test_page_takes_the_same_queries_for_few_and_many_schools(
    client: Any, geldwereld: Any, soort: str, queries: int, scholen: int, django_assert_num_queries: Any
) -> None:
    for _ in range(scholen):
        school = f.SchoolFactory(bestuur=geldwereld.tweede_bestuur)
        f.AansluitingFactory(swv=geldwereld.swv, organisatie=school)
        with as_eigenaar():
            Telling.objects.create(
                swv=geldwereld.swv, code="leerlingen", organisatie=school, datum=g.OKTOBER, aantal=10, bron="t"
            )
    verdeling = {"concept": g.make_concept, "vastgesteld": g.make_vastgesteld}[soort](geldwereld)
    client.force_login(geldwereld[Rol.CONTROLLER])
    client.get(page("verdeling", verdeling))

    with django_assert_num_queries(queries):
        client.get(page("verdeling", verdeling))
