"""Columns of others: found by letters and digits, explained by somebody, and never guessed twice."""

from decimal import Decimal

import pytest

from swv.kern.bereik import Bereik
from swv.kern.inlezen import Kolom, Kolomsoort, Koppeling, Onleesbaar, read_file
from swv.kern.inlezen.controle import open_file
from swv.kern.inlezen.koppelen import KolommenForm, must_ask
from swv.kern.inlezen.tonen import show
from swv.kern.invoer.beheerregels import TELDATUM
from tests.kern.inlezen.bestanden import make_csv

KOLOMMEN = (
    Kolom("naam", "Naam"),
    Kolom("adres", "Adres", verplicht=False, ook=("straat", "huisnummer"), samen=" ".join),
    Kolom(
        "soort", "Soort", Kolomsoort.KEUZE, keuzes={"bao": "basisschool", "so": "speciaal"}, ook_keuzes={"Bo": "bao"}
    ),
    Kolom("dag", "Teldatum", Kolomsoort.DATUM, verplicht=False, regel=TELDATUM),
    Kolom("aantal", "Aantal", Kolomsoort.GETAL, verplicht=False, bereik=True),
)


def read(*rows: str, **kwargs):
    return read_file(make_csv(*rows), "x.csv", KOLOMMEN, **kwargs)


def test_headings_are_compared_by_letters_and_digits_and_sources_are_joined():
    found = read("NAAM ;STRAAT;HUIS_NUMMER;SO-ORT", "a;Kade;7 b;bo")

    assert found.rijen[0].waarden == {"naam": "a", "adres": "Kade 7 b", "soort": "bao"}


def test_what_holds_for_the_whole_file_and_what_words_mean_are_said_once():
    koppeling = Koppeling(
        {"school": "naam", "type": "soort", "rest": ""}, {"dag": "2026-02-01"}, {"soort": {"x": "so"}}
    )
    found = read("School;Type;Rest", "a;X;weg", koppeling=koppeling)

    assert (found.fouten, found.rijen[0]["soort"], f"{found.rijen[0]['dag']}") == ([], "so", "2026-02-01")
    assert [kolom.code for kolom in found.kolommen] == ["naam", "soort"]
    assert "Geldt voor het hele bestand: Teldatum: 1 februari 2026." in found.meldingen


def test_totals_are_no_data_and_are_told():
    found = read("Naam;Soort;Aantal", "a;so;3", "Totaal;;3", "Totaal anders;so;1")

    assert [rij["naam"] for rij in found.rijen] == ["a", "Totaal anders"]
    assert "Overgeslagen, want het is een totaal: rij 3." in found.meldingen


def test_range_is_kept_as_a_range_and_never_a_number():
    found = read("Naam;Soort;Aantal", "a;so;<5")

    assert (found.fouten, found.goede_rijen[0]["aantal"]) == ([], Bereik(Decimal(1), Decimal(4)))


def test_wrong_values_are_called_a_shift_only_when_they_fit_aside():
    found = read("Naam;Soort;Aantal", "a;so;veel", "b;so;weinig")

    assert [fout.rij for fout in found.fouten] == [2, 3]


def test_preview_shows_values_as_they_were_understood():
    found = read("Naam;Soort;Teldatum;Aantal", "a;Bo;20260201;1.200")

    assert [tekst for tekst, _, _ in show(found)["rijen"][0][2]] == ["a", "basisschool", "1 februari 2026", "1.200"]


def test_column_of_bsns_is_refused_by_name_or_by_value():
    for kop in ("BSN", "Nummer"):
        with pytest.raises(Onleesbaar, match=f"In «{kop}» staan burgerservicenummers"):
            read(f"Naam;Soort;{kop}", "a;so;123456782", "b;so;111222333", "c;so;123456782")


def ask(data: dict[str, str] | None, koppeling: Koppeling | None = None) -> KolommenForm:
    opzet = open_file(make_csv("School;Soort;Soort", "a;Sbo;1"), "x.csv", KOLOMMEN)
    return KolommenForm(data, opzet=opzet, kolommen=KOLOMMEN, koppeling=koppeling or Koppeling())


def test_step_refuses_a_column_twice_and_a_required_one_without_source():
    form = ask({"kolom_0": "", "kolom_1": "soort", "kolom_2": "soort"})

    assert not form.is_valid()
    assert form.non_field_errors() == [
        "De kolom «Soort» staat er 2 keer in: B en C. Laat er een staan. Kies bij een van de twee «Niet overnemen».",
        "Geen kolom is «Naam». Kies welke kolom dat is.",
    ]


def test_step_tells_which_required_columns_nothing_looks_like():
    assert ask(None).ontbreekt == ["Geen kolom lijkt op «Naam». Kies hem hieronder."]
    assert ask(None, Koppeling({"school": "naam"})).ontbreekt == []


def test_step_gives_what_was_said():
    form = ask({"kolom_0": "naam", "kolom_1": "soort", "kolom_2": "", "waarde_soort_0": "so", "vast_dag": "2026-02-01"})

    assert form.is_valid(), form.errors
    assert form.get_koppeling() == Koppeling(
        {"school": "naam", "soort": "soort", "soort#2": ""}, {"dag": "2026-02-01"}, {"soort": {"sbo": "so"}}
    )


def test_step_is_shown_for_doubt_and_for_what_held_for_one_file_only():
    clear = open_file(make_csv("Naam;Soort", "a;so"), "x.csv", KOLOMMEN)
    doubt = open_file(make_csv("Naam;Soort;Soort", "a;so;so"), "x.csv", KOLOMMEN)
    said = Koppeling({"naam": "naam", "soort": "soort", "soort#2": ""})

    assert [must_ask(clear, KOLOMMEN, None), must_ask(doubt, KOLOMMEN, None), must_ask(doubt, KOLOMMEN, said)] == [
        False, True, False,
    ]  # fmt: skip
    assert must_ask(doubt, KOLOMMEN, Koppeling(said.kolommen, {"dag": "2026-02-01"}))
