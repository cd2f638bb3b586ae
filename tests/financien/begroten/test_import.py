"""A budget from a file: the real one with its shifted totals, and everything that can be wrong with one."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from django.utils import timezone

from financien.begroten.demo import read_printed_budget
from financien.begroten.models import Begrotingspost
from financien.begroten.presentatie.begroting import build_sheet
from financien.begroten.queries import compute_begroting
from financien.begroten.services.begroting import create_begroting
from financien.begroten.services.import_begroting import BEGROTINGSPOSTEN
from financien.begroten.views.begroting import read_content
from financien.referentie.models import Importbestand
from financien.referentie.services.importeren import BEWAARTIJD, import_file, preview, store_import, take_over
from swv.kern.inlezen import Inleesdoel, Onleesbaar, write_csv, write_xlsx
from swv.organisatie.enums import Rol
from tests.financien.begroten.begrotingen import JAAR, add_post, make_begroting
from tests.rollen import als, as_eigenaar
from werkplek.demo.organisaties import read_gegevens

D = Decimal
KOP = "RJ-code;Post;Programma;" + ";".join(str(jaar) for jaar in range(JAAR, JAAR + 5))
RIJ = "3.1;Rijksbijdragen;;100;110;120;130;140"


def read(begroting: Any, *rows: str, naam: str = "begroting.csv") -> Any:
    doel = Inleesdoel(begroting.swv, begroting.aangemaakt_door, begroting)
    return preview(soort=BEGROTINGSPOSTEN, doel=doel, data="\n".join(rows).encode(), naam=naam)


def load(begroting: Any, data: bytes, naam: str) -> list[str]:
    with als(begroting.aangemaakt_door) as by:
        return import_file(soort=BEGROTINGSPOSTEN, swv=begroting.swv, by=by, data=data, naam=naam, object=begroting)


@pytest.fixture
def begroting(geldwereld: Any) -> Any:
    return make_begroting(geldwereld)


# --- the real budget ------------------------------------------------------------------------------------------------


@pytest.fixture
def echte(geldwereld: Any) -> Any:
    return create_begroting(swv=geldwereld.swv, jaar=2021, by=geldwereld[Rol.CONTROLLER])


@pytest.mark.parametrize("vorm", ["csv", "xlsx"])
def test_real_budget_is_imported_and_its_shifted_totals_are_told(echte, vorm):
    head, rows = read_printed_budget(read_gegevens()["meerjarenbegroting"])
    data = write_csv(head, rows) if vorm == "csv" else write_xlsx([("MJB", head, rows)])
    meldingen = load(echte, data, f"mjb.{vorm}")

    assert Begrotingspost.objects.filter(begroting=echte).count() == 10
    found = compute_begroting(echte).jaren
    assert [(each.baten, each.lasten) for each in found.values()] == [
        (10_341_131, 10_603_649), (10_019_160, 10_334_663), (9_951_540, 10_269_038), (9_951_540, 10_269_038),
        (9_951_540, 10_269_038),
    ]  # fmt: skip
    assert [each.resultaat for each in found.values()] == [-264_518, -317_503, -319_498, -319_498, -319_498]
    shifted = [melding.split("»")[0].strip("«") for melding in meldingen if "één kolom naar rechts" in melding]
    assert shifted == ["Totaal baten", "Totaal lasten", "Saldo baten en lasten", "Totaal resultaat"]


def test_real_budget_says_what_the_shift_does_not_explain(echte):
    meldingen = load(echte, write_csv(*read_printed_budget(read_gegevens()["meerjarenbegroting"])), "mjb.csv")
    text = "\n".join(meldingen)
    assert (
        "«Totaal lasten» onder 2021: gedrukt staat € 10.616.291,00, de posten van 2020 tellen op tot € 10.616.292,00"
        in text
    )
    assert "«Totaal resultaat» 2020: gedrukt staat € 223.457,00, zonder posten" in text
    assert (
        "«Totaal resultaat» onder 2021: gedrukt staat € -55.482,00, de posten van 2020 tellen op tot € -53.482,00"
        in text
    )
    assert "(€ -2.000,00 verschil)" in text


# --- what a file may look like --------------------------------------------------------------------------------------


def test_code_in_its_own_column_or_before_the_name(begroting):
    found = read(begroting, KOP, RIJ, ";4.1 Personele lasten;;1;2;3;4;5", "4.5.1;4.5.1 - OCW;;1;2;3;4;5")
    assert found.fouten == []
    load(
        begroting,
        "\n".join([KOP, RIJ, ";4.1 Personele lasten;;1;2;3;4;5", "4.5.1;4.5.1 - OCW;;1;2;3;4;5"]).encode(),
        "x.csv",
    )
    assert list(begroting.posten.values_list("code", "naam", "soort")) == [
        ("3.1", "Rijksbijdragen", "baten"), ("4.1", "Personele lasten", "lasten"), ("4.5.1", "OCW", "lasten"),
    ]  # fmt: skip


def test_headings_of_years_in_words_and_the_year_before(begroting):
    kop = f"Omschrijving;verwacht {JAAR - 1};begroting {JAAR};" + ";".join(f"raming {JAAR + n}" for n in range(1, 5))
    load(begroting, f"{kop}\n3.1 Rijk;9;1;2;3;4;5".encode(), "x.csv")
    post = begroting.posten.get()
    assert dict(post.bedragen.values_list("jaar", "bedrag")) == {JAAR - 1: 9, JAAR: 1, JAAR + 1: 2, JAAR + 2: 3, JAAR + 3: 4, JAAR + 4: 5}  # fmt: skip


def test_own_export_comes_back_the_same(begroting):
    add_post(begroting, "5.1", "Rente =1", D("-12.34"), soort="financiele_lasten", programma="+Bureau")
    before = list(
        begroting.posten.order_by("code").values_list("code", "naam", "programma", "soort", "bedragen__bedrag")
    )
    posten, reserves = read_content(begroting)
    meldingen = load(begroting, build_sheet(begroting, posten, reserves, compute_begroting(begroting)), "uit.xlsx")
    after = list(
        begroting.posten.order_by("code").values_list("code", "naam", "programma", "soort", "bedragen__bedrag")
    )
    assert after == before
    assert [m for m in meldingen if m.startswith(("«Totaal", "«Saldo"))] == []


def test_import_replaces_the_posts_and_keeps_the_reserves(begroting):
    found = read(begroting, KOP, RIJ)
    assert "De 3 posten die er nu staan, worden vervangen. De reserves blijven." in found.meldingen
    load(begroting, f"{KOP}\n{RIJ}".encode(), "x.csv")
    assert begroting.posten.count() == 1
    assert begroting.reserves.count() == 1
    assert Begrotingspost.pgh_event_model.objects.filter(begroting=begroting.pk, pgh_label="delete").count() == 3


def test_wrong_totals_and_gaps_are_remarks(begroting):
    found = read(begroting, KOP, RIJ, "4.1;Personeel;;50;;50;50;-50", ";Totaal baten;;100;110;120;130;150")
    text = "\n".join(found.meldingen)
    assert f"«Totaal baten» {JAAR + 4}: gedrukt staat € 150,00, de posten tellen op tot € 140,00" in text
    assert f"«Personeel» (rij 3) heeft geen bedrag voor {JAAR + 1}" in text
    assert "«Personeel» heeft een bedrag onder nul" in text


# --- what is refused ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "plaats", "melding"),
    [
        ([RIJ, RIJ], (3, "Post"), "staat ook in rij 2"),
        ([RIJ, "3.1;RIJKSbijdragen!;;1;1;1;1;1"], (3, "Post"), "staat ook in rij 2"),
        ([";Zonder code;;1;1;1;1;1"], (2, "Post"), "geen RJ-code"),
        (["3,1;Rijk;;1;1;1;1;1"], (2, "RJ-code"), "geen RJ-code, zoals 4.5.1"),
        (["1.7;Bank;;1;1;1;1;1"], (2, "Soort"), "niet te zien of het baten of lasten zijn"),
        (["4.1;Leeg;;;;;;"], (2, str(JAAR)), "in geen enkel jaar een bedrag"),
        (["4.1;Fout;;1;2;x;4;5"], (2, str(JAAR + 2)), "geen getal"),
        (["4.1;Fout;;1;2;3%;4;5"], (2, str(JAAR + 2)), "percentage"),
        ([";Totaal baten;;1;1;1;1;1"], (None, ""), "geen posten"),
    ],
)
def test_mistakes_are_named_by_row_and_column_and_nothing_is_saved(begroting, rows, plaats, melding):
    found = read(begroting, KOP, *rows)
    assert [(fout.rij, fout.kolom) for fout in found.fouten] == [plaats]
    assert melding in found.fouten[0].tekst
    with pytest.raises(Onleesbaar):
        load(begroting, "\n".join([KOP, *rows]).encode(), "x.csv")
    assert begroting.posten.count() == 3
    assert not Importbestand.objects.exists()


def test_mistakes_in_cells_and_between_rows_are_told_at_once(begroting):
    found = read(begroting, KOP, RIJ, "4.1;Fout;;1;2;x;4;5", ";Zonder code;;1;1;1;1;1", RIJ)
    assert [(fout.rij, fout.kolom) for fout in found.fouten] == [(3, str(JAAR + 2)), (4, "Post"), (5, "Post")]


@pytest.mark.parametrize(
    ("kop", "melding"),
    [
        ("Post;2027;2028;2029;2030", "De kolom «2031» ontbreekt"),
        ("Post;2027;2027;2028;2029;2030;2031", "De kolom «2027» staat er 2 keer in: B en C"),
        ("Post;begroting 2027;2027;2028;2029;2030;2031", "De kolom «2027» staat er 2 keer in"),
        ("Post;2028;2029;2030;2031;2032", "De kolom «2027» ontbreekt"),
        ("Post;;2027;2028;2029;2030;2031", "waarden zonder kop"),
    ],
)
def test_wrong_columns_are_refused_in_words(begroting, kop, melding):
    with pytest.raises(Onleesbaar, match=melding):
        read(begroting, kop, "3.1 Rijk;1;2;3;4;5;6")


# --- keeping and taking over ----------------------------------------------------------------------------------------


@pytest.fixture
def binnen(begroting: Any) -> Iterator[None]:
    """The whole test acts as who made the budget: files are behind the wall of the swv."""
    with als(begroting.aangemaakt_door):
        yield


def keep(begroting: Any, *rows: str) -> tuple[Inleesdoel, Importbestand]:
    doel = Inleesdoel(begroting.swv, begroting.aangemaakt_door, begroting)
    data = "\n".join(rows).encode()
    voorbeeld = preview(soort=BEGROTINGSPOSTEN, doel=doel, data=data, naam="x.csv")
    with als(begroting.aangemaakt_door):
        row = store_import(
            soort=BEGROTINGSPOSTEN, doel=doel, data=data, naam="../x.csv", notatie="", voorbeeld=voorbeeld
        )
    return doel, row


@pytest.mark.usefixtures("binnen")
def test_a_file_is_taken_over_once(begroting):
    doel, row = keep(begroting, KOP, RIJ)
    assert (row.naam, row.rijen, len(row.sha256)) == ("x.csv", 1, 64)
    assert (
        take_over(soort=BEGROTINGSPOSTEN, doel=doel, bestand=row)
        == f"1 posten zijn overgenomen in de begroting {JAAR}."
    )
    with pytest.raises(Onleesbaar, match="al overgenomen"):
        take_over(soort=BEGROTINGSPOSTEN, doel=doel, bestand=row)


@pytest.mark.usefixtures("binnen")
def test_all_or_nothing_when_saving_fails_halfway(begroting, monkeypatch):
    doel, row = keep(begroting, KOP, RIJ, "4.1;Personeel;;1;1;1;1;1")
    from financien.begroten.services import begroting as diensten

    original = diensten._add_post

    def fail_at_second(*args: Any) -> Any:
        if args[2] == 2:
            raise RuntimeError("stroom weg")
        return original(*args)

    monkeypatch.setattr(diensten, "_add_post", fail_at_second)
    with pytest.raises(RuntimeError):
        take_over(soort=BEGROTINGSPOSTEN, doel=doel, bestand=row)
    assert begroting.posten.count() == 3
    row.refresh_from_db()
    assert row.overgenomen_op is None


@pytest.mark.usefixtures("binnen")
def test_previews_nobody_takes_over_are_thrown_away(begroting):
    _, old = keep(begroting, KOP, RIJ)
    with as_eigenaar():
        Importbestand.objects.filter(pk=old.pk).update(op=timezone.now() - 2 * BEWAARTIJD)
    _, new = keep(begroting, KOP, RIJ)
    assert list(Importbestand.objects.values_list("pk", flat=True)) == [new.pk]


@pytest.mark.usefixtures("binnen")
def test_history_holds_no_content_of_the_file(begroting):
    keep(begroting, KOP, RIJ)
    assert not hasattr(Importbestand.pgh_event_model.objects.get(), "inhoud")
