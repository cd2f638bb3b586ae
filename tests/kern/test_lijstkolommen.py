"""The columns of a file as somebody chose them: of every list, kept per person and list, and no way around a wall."""

import io
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from openpyxl import load_workbook

from leerlingen.models import Inzage
from swv.kern.models import Beveiligingsgebeurtenis, Kolomkeuze
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.kern.test_lijstbestanden import LIJSTEN, gevuld, open_file, read_csv
from tests.rollen import als, as_eigenaar

__all__ = ["gevuld"]  # the fixture
SECR, CONS, ZORG = Rol.SECRETARIS, Rol.CONSULENT, Rol.ZORGCOORDINATOR
AANVRAGEN = reverse("toewijzing:aanvragen")


def ticked(page: Any) -> list[str]:
    return [kop for kop, gekozen, _ in page.context["keuzes"] if gekozen]


@pytest.mark.parametrize("naam", LIJSTEN)
def test_every_list_lets_choose_its_columns_and_gives_only_those(client: Any, gevuld: Any, naam: str) -> None:
    rol, url, _ = LIJSTEN[naam]
    head, *rows = read_csv(open_file(client, gevuld, rol, url))
    with als(gevuld[SECR]):
        url = url.format(leerling=w.Aanvraag.objects.first().leerling.nummer)
    page = client.get(url, {"kolommen": "kies"})
    assert page.status_code == 200
    assert ticked(page) == head
    wanted = [head[-1], head[0]]
    chosen = read_csv(client.get(url, {"bestand": "csv", "kolom": wanted}))
    # In the order of the list, whatever the order of asking.
    places = [place for place, kop in enumerate(head) if kop in wanted]
    assert chosen[0] == [head[place] for place in places]
    if naam not in ("Inzagelog", "Beveiligingslogboek"):  # reading the logs is logged itself
        assert chosen[1:] == [[row[place] for place in places] for row in rows]
    assert ticked(client.get(url, {"kolommen": "kies"})) == chosen[0]


@pytest.mark.parametrize("naam", LIJSTEN)
def test_list_links_to_choosing_its_columns_wherever_it_links_to_its_file(client: Any, gevuld: Any, naam: str) -> None:
    rol, url, _ = LIJSTEN[naam]
    client.force_login(gevuld[rol])
    with als(gevuld[SECR]):
        url = url.format(leerling=w.Aanvraag.objects.first().leerling.nummer)
    text = client.get(url).text
    assert ("?kolommen=kies" in text) is ("Excel</a>" in text)


def test_choice_is_of_one_person_and_one_list_and_the_plain_file_stays_as_it_was(client: Any, wereld: Any) -> None:
    w.make_ingediend(wereld)
    client.force_login(wereld[SECR])
    before = read_csv(client.get(AANVRAGEN, {"bestand": "csv"}))
    for _ in range(2):
        client.get(AANVRAGEN, {"bestand": "csv", "kolom": ["status", "nummer"]})
    assert ticked(client.get(AANVRAGEN, {"kolommen": "kies"})) == ["nummer", "status"]
    assert read_csv(client.get(AANVRAGEN, {"bestand": "csv"})) == before
    assert len(ticked(client.get(reverse("leerlingen:lijst"), {"kolommen": "kies"}))) == 8
    client.force_login(wereld[CONS])
    assert len(ticked(client.get(AANVRAGEN, {"kolommen": "kies"}))) == 12
    with as_eigenaar():
        (kept,) = Kolomkeuze.objects.all()
        assert (kept.gebruiker_id, kept.lijst, kept.kolommen) == (
            wereld[SECR].pk, "toewijzing:aanvragen", ["nummer", "status"],
        )  # fmt: skip


@pytest.mark.parametrize("kolom", [[""], ["onzin"], ["=1+1"], ["leerling__bsn"], ["nummer\x00"], ["x" * 5000]])
def test_choice_that_is_none_is_asked_again_and_kept_nowhere(client: Any, wereld: Any, kolom: list[str]) -> None:
    w.make_ingediend(wereld)
    client.force_login(wereld[SECR])
    page = client.get(AANVRAGEN, {"bestand": "xlsx", "kolom": kolom})
    assert page.status_code == 400
    if kolom != ["nummer\x00"]:  # refused at the gate
        assert "Kies ten minste één kolom." in page.text
        assert len(ticked(page)) == 12
    with as_eigenaar():
        assert not Kolomkeuze.objects.exists()


def test_column_that_is_no_more_is_left_out_of_what_was_kept(client: Any, wereld: Any) -> None:
    w.make_ingediend(wereld)
    client.force_login(wereld[SECR])
    Kolomkeuze.objects.create(gebruiker=wereld[SECR], lijst="toewijzing:aanvragen", kolommen=["vroeger", "status"])
    assert ticked(client.get(AANVRAGEN, {"kolommen": "kies"})) == ["status"]
    assert read_csv(client.get(AANVRAGEN, {"bestand": "csv", "kolom": ["vroeger", "soort"]}))[0] == ["soort"]


def test_columns_that_are_in_no_file_of_themselves_can_be_chosen(client: Any, wereld: Any) -> None:
    aanvraag = w.make_ingediend(wereld)
    w.step(wereld, aanvraag, "eigenaar_kiezen", SECR, eigenaar=wereld[CONS])
    client.force_login(wereld[SECR])
    wanted = ["nummer", "gevraagde categorie", "gevraagd van", "behandelaar", "adviezen binnen"]
    head, row = read_csv(client.get(AANVRAGEN, {"bestand": "csv", "kolom": wanted}))
    assert head == wanted
    found = dict(zip(head, row, strict=True))
    assert (found["nummer"], found["behandelaar"], found["adviezen binnen"]) == (
        aanvraag.nummer, wereld[CONS].naam, "0",
    )  # fmt: skip
    book = load_workbook(io.BytesIO(client.get(AANVRAGEN, {"bestand": "xlsx", "kolom": wanted}).content)).active
    assert [cell.value for cell in book[1]] == wanted
    with as_eigenaar():
        wereld[CONS].lidmaatschap_set.update(tot="2026-01-01")
    row = read_csv(client.get(AANVRAGEN, {"bestand": "csv", "kolom": ["behandelaar", "nummer"]}))[1]
    assert row == [aanvraag.nummer, ""]


def test_school_can_not_choose_what_is_of_the_swv(client: Any, wereld: Any) -> None:
    aanvraag = w.make_ingediend(wereld)
    w.step(wereld, aanvraag, "eigenaar_kiezen", SECR, eigenaar=wereld[CONS])
    client.force_login(wereld[ZORG])
    assert "behandelaar" not in [kop for kop, *_ in client.get(AANVRAGEN, {"kolommen": "kies"}).context["keuzes"]]
    for kolom in ("behandelaar", "adviezen binnen", "zitting"):
        assert client.get(AANVRAGEN, {"bestand": "csv", "kolom": kolom}).status_code == 400
    assert read_csv(client.get(AANVRAGEN, {"bestand": "csv", "kolom": ["nummer", "behandelaar"]})) == [
        ["nummer"], [aanvraag.nummer],
    ]  # fmt: skip


@pytest.mark.parametrize(("kolommen", "logged"), [(["nummer", "status"], False), (["status", "achternaam"], True)])
def test_column_about_the_pupil_is_logged_in_the_dossier_and_a_formula_is_text(
    client: Any, wereld: Any, kolommen: list[str], logged: bool
) -> None:
    leerling = f.LeerlingFactory(school=wereld.school, achternaam="=Zwanenburg")
    w.make_ingediend(wereld, leerling=leerling)
    client.force_login(wereld[SECR])
    head, row = read_csv(client.get(AANVRAGEN, {"bestand": "csv", "kolom": kolommen}))
    with als(wereld[SECR]):
        assert Inzage.objects.filter(pagina="aanvragen_export", leerling=leerling).exists() is logged
    if logged:
        assert row[head.index("achternaam")] == "'=Zwanenburg"
    with as_eigenaar():
        regel = Beveiligingsgebeurtenis.objects.get(soort="geexporteerd")
        assert (regel.gegevens["wat"], regel.gegevens["rijen"]) == ("toewijzing:aanvragen", 1)


def test_filter_goes_along_and_words_searched_for_stay_out_of_the_address(client: Any, wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school, achternaam="Zwanenburg")
    aanvraag = w.make_ingediend(wereld, leerling=leerling)
    w.make_ingediend(wereld)
    client.force_login(wereld[SECR])
    found = client.post(AANVRAGEN, {"tekst": "Zwanenburg", "status": "ingediend"}, follow=True)
    page = client.get(f"{AANVRAGEN}?{found.context['lijst'].kies_query}")
    hidden = dict(page.context["verborgen"])
    assert hidden["status"] == "ingediend"
    assert "Zwanenburg" not in page.text
    assert read_csv(client.get(AANVRAGEN, {**hidden, "bestand": "csv", "kolom": "nummer"})) == [
        ["nummer"], [aanvraag.nummer],
    ]  # fmt: skip


@pytest.mark.parametrize("rol", [Rol.BESTUURDER, Rol.CVT_LID, Rol.DESKUNDIGE])
def test_who_takes_no_list_along_chooses_no_columns(client: Any, wereld: Any, rol: str) -> None:
    client.force_login(wereld[rol])
    assert client.get(AANVRAGEN, {"kolommen": "kies"}).status_code == 403
    assert client.get(AANVRAGEN, {"bestand": "csv", "kolom": "nummer"}).status_code == 403


def test_list_itself_asks_nothing_about_columns(client: Any, wereld: Any) -> None:
    client.force_login(wereld[SECR])
    with CaptureQueriesContext(connection) as captured:
        client.get(AANVRAGEN)
    assert not [each for each in captured.captured_queries if "kern_kolomkeuze" in each["sql"]]
