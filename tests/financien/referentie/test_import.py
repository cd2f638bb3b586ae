"""Reference data from a file: all of it or nothing, and every mistake by row."""

from decimal import Decimal
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from financien.referentie.models import Importbestand, Percentage, Plaatsing, Tarief, Telling
from financien.referentie.services import import_gegevens as import_referentie
from financien.referentie.services.import_gegevens import PERCENTAGES, PLAATSINGEN, TARIEVEN, TELLINGEN
from financien.referentie.services.importeren import import_file
from swv.kern.inlezen import Onleesbaar, write_csv
from swv.organisatie.enums import Rol
from tests.rollen import als

KOPPEN = ("Wat is geteld", "Code van school of bestuur", "Teldatum", "Aantal", "Status", "Bron")
TARIEFKOPPEN = ("Soort tarief", "Geldig vanaf", "Geldig tot en met", "Bedrag", "Status", "Bron")


def read(geldwereld: Any, soort: Any, koppen: Any, rijen: list[Any]) -> list[str]:
    with als(geldwereld[Rol.CONTROLLER]) as by:
        return import_file(soort=soort, swv=geldwereld.swv, by=by, data=write_csv(koppen, rijen), naam="bestand.csv")


def unit(school: Any) -> str:
    return f"{school.brin}{school.vestiging}"


def test_counts_are_added_and_those_that_were_there_corrected(geldwereld: Any) -> None:
    rijen = [
        ("leerlingen", unit(geldwereld.school), "01-10-2026", "412", "definitief", "DUO"),
        ("opp", unit(geldwereld.school), "01-10-2026", "31", "voorlopig", "DUO"),
        ("leerlingen", geldwereld.swv.code, "01-10-2012", "1000", "definitief", "DUO"),
    ]
    meldingen = read(geldwereld, TELLINGEN, KOPPEN, rijen)

    assert meldingen[-1] == "1 van de 3 rijen verbeteren wat er al staat."
    rows = {(row.code, row.organisatie_id, row.datum.year): row.aantal for row in Telling.objects.filter(bron="DUO")}
    assert rows == {
        ("leerlingen", geldwereld.school.pk, 2026): Decimal("412.00"),
        ("opp", geldwereld.school.pk, 2026): Decimal("31.00"),
        ("leerlingen", geldwereld.swv.pk, 2012): Decimal("1000.00"),
    }


def fill(cell: Any, geldwereld: Any) -> Any:
    return cell.format(school=unit(geldwereld.school)) if isinstance(cell, str) else cell


@pytest.mark.parametrize(
    ("rij", "melding"),
    [
        (("leerlingen", "99XX99", "01-10-2026", "1", "definitief", "brief"), "geen school of bestuur"),
        (("leerlingen", "{school}", "01-10-2026", Decimal(-1), "definitief", "brief"), "0"),
        (("leerlingen", "{school}", "31-02-2026", "1", "definitief", "brief"), "datum"),
        (("goud", "{school}", "01-10-2026", "1", "definitief", "brief"), "goud"),
        (("leerlingen", "{school}", "01-10-2026", "1", "definitief", ""), "Hier hoort iets te staan"),
        (("leerlingen", "{school}", "01-10-2026", "1", "definitief", "-x-"), "Schrijf in woorden waar dit staat"),
    ],
)
def test_one_wrong_row_saves_nothing(geldwereld: Any, rij: tuple[str, ...], melding: str) -> None:
    good = ("opp", unit(geldwereld.school), "01-10-2026", "31", "voorlopig", "DUO")
    before = Telling.objects.count()

    with pytest.raises(Onleesbaar, match=melding):
        read(geldwereld, TELLINGEN, KOPPEN, [good, [fill(cell, geldwereld) for cell in rij]])
    assert Telling.objects.count() == before


def test_double_row_in_the_file_is_refused(geldwereld: Any) -> None:
    rij = ("opp", unit(geldwereld.school), "01-10-2026", "31", "voorlopig", "DUO")

    with pytest.raises(Onleesbaar, match="Dit staat ook in rij 2"):
        read(geldwereld, TELLINGEN, KOPPEN, [rij, rij])


def test_tariffs_that_overlap_in_the_file_or_with_what_is_there_are_refused(geldwereld: Any) -> None:
    first = ("zwaar", "01-01-2027", "31-12-2027", "742,00", "definitief", "brief")
    overlap = ("zwaar", "01-06-2027", "", "800,00", "definitief", "brief")
    with pytest.raises(Onleesbaar, match="al een ander bedrag"):
        read(geldwereld, TARIEVEN, TARIEFKOPPEN, [first, overlap])
    read(geldwereld, TARIEVEN, TARIEFKOPPEN, [first])
    with pytest.raises(Onleesbaar, match="al een ander bedrag"):
        read(geldwereld, TARIEVEN, TARIEFKOPPEN, [overlap])

    assert Tarief.objects.filter(code="zwaar").count() == 1


def test_same_tariff_again_is_corrected_with_its_new_last_day(geldwereld: Any) -> None:
    read(geldwereld, TARIEVEN, TARIEFKOPPEN, [("zwaar", "01-01-2027", "", "742,00", "definitief", "brief")])
    read(geldwereld, TARIEVEN, TARIEFKOPPEN, [("zwaar", "01-01-2027", "31-12-2027", "750,00", "definitief", "brief")])

    row = Tarief.objects.get(code="zwaar")
    assert (row.bedrag, str(row.tot)) == (Decimal("750.00"), "2028-01-01")


PERCENTAGEKOPPEN = ("Soort percentage", "Geldig vanaf", "Geldig tot en met", "Percentage", "Status", "Bron")


@pytest.mark.parametrize(
    ("soort", "koppen", "code"), [(TARIEVEN, TARIEFKOPPEN, "zwaar"), (PERCENTAGES, PERCENTAGEKOPPEN, "drempel")]
)
def test_one_file_ends_a_period_and_begins_the_next(geldwereld: Any, soort: Any, koppen: Any, code: str) -> None:
    read(geldwereld, soort, koppen, [(code, "01-01-2027", "", "5,00", "definitief", "brief")])
    rows = [
        (code, "01-01-2028", "", "7,00", "definitief", "brief"),
        (code, "01-01-2027", "31-12-2027", "6,00", "definitief", "brief"),
    ]
    read(geldwereld, soort, koppen, rows)

    model = Tarief if soort is TARIEVEN else Percentage
    found = model.objects.filter(code=code).order_by("van").values_list("van", "tot")
    assert [tuple(map(str, row)) for row in found] == [("2027-01-01", "2028-01-01"), ("2028-01-01", "None")]


def test_row_that_came_in_since_the_check_is_refused_in_words(geldwereld: Any, monkeypatch: Any) -> None:
    read(geldwereld, TARIEVEN, TARIEFKOPPEN, [("zwaar", "01-01-2027", "", "742,00", "definitief", "brief")])
    monkeypatch.setattr(import_referentie, "find_overlaps", lambda *args: ())
    with pytest.raises(Onleesbaar, match="Er is al een tarief van deze soort en status"):
        read(geldwereld, TARIEVEN, TARIEFKOPPEN, [("zwaar", "01-06-2027", "", "800,00", "definitief", "brief")])

    assert Tarief.objects.filter(code="zwaar").count() == 1


def test_percentage_over_100_is_refused_but_growth_may_be_negative(geldwereld: Any) -> None:
    koppen = PERCENTAGEKOPPEN
    with pytest.raises(Onleesbaar, match="tussen 0 en 100"):
        read(geldwereld, PERCENTAGES, koppen, [("drempel", "01-01-2027", "", Decimal(101), "definitief", "brief")])

    read(geldwereld, PERCENTAGES, koppen, [("groei", "01-01-2027", "", Decimal("-4.5"), "definitief", "brief")])
    assert Percentage.objects.get(code="groei").waarde == Decimal("-4.5000")


def test_placements_without_referrer_come_in(geldwereld: Any) -> None:
    koppen = ("Categorie", "Code van de verwijzer", "Bijzondere reden", "Teldatum", "Aantal", "Status", "Bron")
    rijen = [
        ("vso_2", unit(geldwereld.school), "", "01-02-2026", "4", "definitief", "brief"),
        ("vso_2", "", "geen_verwijzer", "01-02-2026", "2", "definitief", "brief"),
    ]
    read(geldwereld, PLAATSINGEN, koppen, rijen)

    rows = Plaatsing.objects.filter(categorie="vso_2").values_list("organisatie", "reden", "aantal")
    assert set(rows) == {(geldwereld.school.pk, "", 4), (None, "geen_verwijzer", 2)}


def test_page_previews_before_it_takes_over(client: Any, geldwereld: Any) -> None:
    client.force_login(geldwereld[Rol.CONTROLLER])
    data = write_csv(TARIEFKOPPEN, [("zwaar", "01-01-2027", "31-12-2027", "742,00", "definitief", "Stcrt.")])
    url = reverse("financien:importeren", args=["tarieven"])

    response = client.post(url, {"bestand": SimpleUploadedFile("tarieven.csv", data, "text/csv")})

    assert response.status_code == 302
    assert not Tarief.objects.filter(code="zwaar").exists()
    with als(geldwereld[Rol.CONTROLLER]):
        pk = Importbestand.objects.get().pk
    client.post(reverse("financien:import_voorbeeld", args=[pk]))
    assert Tarief.objects.get(code="zwaar").bedrag == Decimal("742.00")


def test_wrong_file_is_400_with_every_row(client: Any, geldwereld: Any) -> None:
    client.force_login(geldwereld[Rol.CONTROLLER])
    data = write_csv(
        TARIEFKOPPEN, [("zwaar", "01-01-2027", "", "-1", "definitief", "brief"), ("goud", "x", "", "1", "", "brief")]
    )

    response = client.post(
        reverse("financien:importeren", args=["tarieven"]), {"bestand": SimpleUploadedFile("t.csv", data, "text/csv")}
    )

    assert response.status_code == 400
    assert not Importbestand.objects.exists()
    assert "goud" in response.content.decode()
