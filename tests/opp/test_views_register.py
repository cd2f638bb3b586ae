"""The register of OPP's, and how many queries the pages take."""

import csv
import io
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook

from opp.models import Schoolstand
from opp.services.tekst import save_doel
from swv.kern.models import Taak
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.opp import wereld as w
from tests.opp.test_views import MAX_QUERIES, ZORG, save, url
from tests.rollen import als, as_eigenaar

# --- the register ---------------------------------------------------------------------------------------------------


def test_register_filters_and_orders(zorg: Any, wereld: Any) -> None:
    late = w.make_concept(wereld, aanleiding_op=timezone.localdate() - timedelta(days=60))
    closed = w.make_afgesloten(wereld)
    adopted = w.make_vastgesteld(wereld)

    def shown(query: str) -> set[str]:
        return {rij.opp.nummer for rij in zorg.get(f"{reverse('opp:register')}?{query}").context["rijen"]}

    assert shown("") == {late.nummer, adopted.nummer}
    assert shown("stand=te_laat") == {late.nummer}
    assert shown("stand=te_doen") == {late.nummer}
    assert shown("stand=afgesloten") == {closed.nummer}
    assert shown("stand=alle&volgorde=leerling") == {late.nummer, closed.nummer, adopted.nummer}
    found = zorg.post(reverse("opp:register"), {"tekst": adopted.leerling.achternaam}, follow=True)
    assert {rij.opp.nummer for rij in found.context["rijen"]} == {adopted.nummer}
    assert shown("soort=light") == set()
    assert zorg.get(f"{reverse('opp:register')}?stand=onzin").status_code == 400


def test_export_has_the_days_of_rod_and_no_formula(zorg: Any, wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school, roepnaam="=HYPERLINK(1)", achternaam="@SOM")
    opp = w.reload(w.make_afgesloten(wereld, leerling=leerling))
    text = zorg.get(f"{reverse('opp:export_csv')}?stand=alle").content.decode("utf-8-sig")
    (row,) = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    book = load_workbook(io.BytesIO(zorg.get(f"{reverse('opp:export_xlsx')}?stand=alle").content))
    cells = [cell for line in book.active.iter_rows() for cell in line]

    assert (row["begindatum (ROD)"], row["einddatum (ROD)"]) == (f"{opp.begin:%d-%m-%Y}", f"{opp.eind:%d-%m-%Y}")
    assert row["leerling"].startswith("'=")
    assert not any(cell.data_type == "f" for cell in cells)
    assert opp.begin in {cell.value.date() for cell in cells if cell.is_date}


def test_swv_sees_numbers_and_no_name(client: Any, wereld: Any) -> None:
    opps = [w.make_concept(wereld) for _ in range(6)]
    gisteren = timezone.localdate() - timedelta(days=1)
    with as_eigenaar():
        Schoolstand.objects.create(
            school=wereld.school, swv=wereld.swv, peildatum=gisteren, lopend=12, vastgesteld=9, te_laat=2, voldoet=9
        )
        Schoolstand.objects.create(
            school=wereld.zusterschool,
            swv=wereld.swv,
            peildatum=gisteren,
            lopend=30,
            vastgesteld=30,
            te_laat=0,
            voldoet=20,
        )
        Schoolstand.objects.create(school=wereld.vso, swv=wereld.ander_swv, peildatum=gisteren, lopend=7)
    client.force_login(wereld[Rol.DIRECTEUR])
    response = client.get(reverse("opp:cijfers"))
    page, cijfers = response.content.decode(), response.context["cijfers"]

    rijen = {rij.naam: rij.cellen for rij in cijfers.rijen}
    assert set(rijen) == {wereld.school.naam, wereld.zusterschool.naam}
    # Who may see the pupils may see the number: which school is late.
    assert rijen[wereld.school.naam]["te_laat"] == cijfers.totaal["te_laat"] == 2
    assert rijen[wereld.zusterschool.naam]["lopend"] == 30
    assert "n.g." not in page
    client.force_login(wereld[Rol.BESTUURDER])
    hidden = client.get(reverse("opp:cijfers")).context["cijfers"]
    assert {rij.naam: rij.cellen["te_laat"] for rij in hidden.rijen}[wereld.school.naam] is None
    assert hidden.totaal["te_laat"] is None
    assert not any(opp.leerling.achternaam in page for opp in opps)
    with as_eigenaar():
        assert (
            Taak.objects.filter(soort="opp_stand", sleutel__startswith="opp-stand:").count() == 3
        )  # the vso too: it joined
    client.get(reverse("opp:cijfers"))
    with as_eigenaar():
        assert (
            Taak.objects.filter(soort="opp_stand", sleutel__startswith="opp-stand:").count() == 3
        )  # the vso too: it joined


# --- queries --------------------------------------------------------------------------------------------------------


def count_queries(client: Any, address: str) -> int:
    client.get(address)  # the first visit refreshes the session
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


def test_register_takes_as_many_queries_for_thirty_as_for_one(zorg: Any, wereld: Any) -> None:
    w.make_vastgesteld(wereld)
    one = count_queries(zorg, reverse("opp:register"))
    for _ in range(29):
        w.make_concept(wereld)
    many = count_queries(zorg, reverse("opp:register"))

    assert (one, many) == (one, one)
    assert many <= MAX_QUERIES + 3


def test_page_of_an_opp_takes_as_many_queries_for_thirty_goals_as_for_one(zorg: Any, wereld: Any) -> None:
    opp = w.make_concept(wereld)
    one = count_queries(zorg, url(opp))
    with als(wereld[ZORG]):
        for nummer in range(29):
            save_doel(opp=opp, gegevens={**w.DOEL, "doel": f"Doel {nummer}"})
    assert count_queries(zorg, url(opp)) == one
    assert one <= MAX_QUERIES


def test_what_is_left_to_do_is_told_anew_with_every_save(zorg: Any, wereld: Any) -> None:
    opp = w.make_leeg(wereld)
    before = read_te_doen(zorg, opp)
    told = save(zorg, opp, "belemmerend", "Raakt snel overprikkeld.", "").json()["te_doen"]
    assert [item["tekst"] for item in before if item not in told] == ["Vul in: Belemmerende factoren."]
    assert told == read_te_doen(zorg, opp)
    assert {item["url"][:4] for item in told} == {"#id_"}


def read_te_doen(client: Any, opp: Any) -> list[dict[str, str]]:
    return client.get(url(opp, "tekst")).context["te_doen"]


def test_second_pdf_of_one_text_is_explained_and_the_first_stays_to_read(zorg: Any, wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld)
    w.give_pdf(wereld, opp)
    assert "Eerdere teksten" not in zorg.get(url(opp)).text
    w.step(wereld, opp, "instemming_vastleggen", **w.gesprek(uitkomst="geweigerd", tekst="Te veel uren."))
    w.give_pdf(wereld, opp, b"%PDF-1.4 later")
    page = zorg.get(f"{url(opp)}?tab=versies").text
    assert "opnieuw gemaakt omdat ouders of leerling er iets over zeiden" in " ".join(page.split())
    assert f"{opp.nummer}-versie-1.pdf" in page


@pytest.mark.parametrize(("onbekend", "datum"), [("", "01-01-2012"), ("dag", "2012-01"), ("dag_maand", "2012")])
def test_export_says_of_a_birth_date_what_is_known(zorg: Any, wereld: Any, onbekend: str, datum: str) -> None:
    leerling = f.LeerlingFactory(
        school=wereld.school,
        roepnaam="",
        achternaam="Sukarno",
        geboortedatum=date(2012, 1, 1),
        geboorte_onbekend=onbekend,
    )
    w.make_concept(wereld, leerling=leerling)
    text = zorg.get(f"{reverse('opp:export_csv')}?stand=alle").content.decode("utf-8-sig")
    sheet = load_workbook(io.BytesIO(zorg.get(f"{reverse('opp:export_xlsx')}?stand=alle").content)).active

    (row,) = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert (row["leerling"], row["geboortedatum"]) == ("Sukarno", datum)
    assert "Sukarno" in {cell.value for line in sheet.iter_rows() for cell in line}
