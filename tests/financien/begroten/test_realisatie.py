"""Realisation and balans from files, the staat, and the kengetallen of a year."""

from decimal import Decimal
from typing import Any

import pytest

from financien.begroten.models import Balanspost, Realisatieregel
from financien.begroten.queries import (
    find_gap,
    find_roots,
    get_balans,
    get_kengetallen,
    get_kengetallen_reeks,
    get_staat,
    sort_code,
)
from financien.begroten.services.import_realisatie import BALANS, REALISATIE
from rapportage.jaarverslag.blokken import Blokvraag, fill
from swv.kern.inlezen import Onleesbaar
from swv.organisatie.enums import Rol
from tests.financien.begroten.begrotingen import (
    BALANS_KOP,
    JAAR,
    REALISATIE_KOP,
    add_balans,
    add_post,
    add_realisation,
    import_rows,
    make_begroting,
    take_steps,
)
from tests.rollen import as_eigenaar

D = Decimal


def lines(staat: Any) -> dict[str, Any]:
    return {groep.totaal.code: groep for sectie in staat.secties for groep in sectie.groepen}


# --- import ---------------------------------------------------------------------------------------------------------


def test_realisation_is_imported_with_its_source(geldwereld):
    add_realisation(geldwereld, JAAR, maanden=2)
    rows = Realisatieregel.objects.filter(swv=geldwereld.swv)
    assert rows.count() == 6
    first = rows.get(maand=1, code="4.1")
    assert (first.soort, first.programma, first.bedrag, first.bron) == ("lasten", "Bureau", D(70_000), "kantoor.csv")
    with as_eigenaar():
        assert first.bestand.rijen == 6


def test_months_that_come_again_are_replaced_whole_and_others_stay(geldwereld):
    add_realisation(geldwereld, JAAR, maanden=3)
    meldingen = import_rows(geldwereld, REALISATIE, REALISATIE_KOP, f"{JAAR};februari;4.1;Personele lasten;;5")
    assert f"Wat er al stond, wordt vervangen voor: februari {JAAR}." in meldingen
    per_maand = Realisatieregel.objects.values_list("maand", flat=True)
    assert sorted(per_maand) == [1, 1, 1, 2, 3, 3, 3]
    events = Realisatieregel.pgh_event_model.objects
    assert events.filter(pgh_label="delete").count() == 3


@pytest.mark.parametrize(
    ("rij", "melding"),
    [
        ("2027;1;1.7;Bank;;5", "hoort niet bij baten of lasten"),
        ("2027;1;4,1;Personeel;;5", "geen RJ-code"),
        ("2027;17;4.1;Personeel;;5", "geen periode"),
        ("2027;2026-01;4.1;Personeel;;5", "periode van 2026"),
        ("2027;0;4.1;Personeel;;5", "alleen periode 0"),
        ("2027;1;4.1;Personeel;;", "Hier hoort iets te staan"),
        ("2010;1;4.1;Personeel;;5", "voor 2014"),
        ("2027;1;4.1;Jan 123456782;;5", "burgerservicenummer"),
    ],
)
def test_wrong_realisation_is_refused_and_nothing_is_saved(geldwereld, rij, melding):
    with pytest.raises(Onleesbaar, match=melding):
        import_rows(geldwereld, REALISATIE, REALISATIE_KOP, *rij.split("\n"))
    assert not Realisatieregel.objects.exists()


def test_lines_for_the_same_are_added_up_and_told(geldwereld):
    rows = ["2027;1;4.1;Personeel;;5", "2027;P01;4.1;personeel;;6,50", "2027;1;4.1;Personeel;Bureau;7"]
    meldingen = import_rows(geldwereld, REALISATIE, REALISATIE_KOP, *rows)
    assert "1 regel is opgeteld bij een regel met dezelfde maand, code, omschrijving en programma." in meldingen
    found = Realisatieregel.objects.order_by("programma").values_list("maand", "programma", "bedrag")
    assert list(found) == [(1, "", D("11.50")), (1, "Bureau", D(7))]


def test_debit_and_credit_make_costs_and_income_positive(geldwereld):
    kop = "Jaar;Periode;RJ-code;Omschrijving;Debet;Credit"
    rows = ["2027;3;4.1;Lonen;100,00;25,00", "2027;3;3.1;Baten;10,00;500,00"]
    import_rows(geldwereld, REALISATIE, kop, *rows)
    found = Realisatieregel.objects.order_by("code").values_list("code", "bedrag")
    assert list(found) == [("3.1", D(490)), ("4.1", D(75))]


def test_signs_the_wrong_way_round_are_remarked(geldwereld):
    rows = [f"2027;1;4.{n};Last;;-5" for n in (1, 2, 3)]
    assert "draai het teken om" in " ".join(import_rows(geldwereld, REALISATIE, REALISATIE_KOP, *rows))


@pytest.mark.parametrize(
    ("rijen", "melding"),
    [
        (
            ["2027;31 december;1.7;Bank;5", "2027;31 december;2.1;EV;6"],
            "sluit niet: de activa zijn € 5,00 en de passiva € 6,00",
        ),
        (["2027;31 december;1.7;Bank;5"], "geen passiva"),
        (["2027;31 december;4.1;Personeel;5"], "geen balanspost"),
        (["2027;halverwege;1.7;Bank;5"], "Kies uit «1 januari» en «31 december»"),
        (["2027;eind;1.7;Bank;5", "2027;eind;1.7;bank;5", "2027;eind;2.1;EV;10"], "staat ook in rij 2"),
    ],
)
def test_wrong_balans_is_refused_and_nothing_is_saved(geldwereld, rijen, melding):
    with pytest.raises(Onleesbaar, match=melding):
        import_rows(geldwereld, BALANS, BALANS_KOP, *rijen)
    assert not Balanspost.objects.exists()


# --- staat ----------------------------------------------------------------------------------------------------------


def test_budget_against_realised_over_the_same_months(geldwereld):
    make_begroting(geldwereld, "vastgesteld")
    add_realisation(geldwereld, JAAR, maanden=6)
    staat = get_staat(geldwereld.swv.pk, JAAR, 6)
    personeel = lines(staat)["4.1"].totaal
    assert (personeel.begroot, personeel.begroot_tot, personeel.gerealiseerd) == (900_000, 450_000, 420_000)
    assert (personeel.verschil, personeel.verschil_procent, personeel.valt_tegen) == (-30_000, D("-6.67"), False)
    baten = lines(staat)["3.1"].totaal
    assert (baten.begroot_tot, baten.gerealiseerd, baten.valt_tegen) == (5_000_000, 5_400_000, False)
    assert (staat.saldo.begroot, staat.saldo.gerealiseerd, staat.resultaat.gerealiseerd) == (100_000, 180_000, 180_000)
    assert [(regel.naam, regel.gerealiseerd) for regel in staat.programmas] == [("", 4_800_000), ("Bureau", 420_000)]


def test_finer_codes_of_the_bookkeeping_fall_under_those_of_the_budget(geldwereld):
    make_begroting(geldwereld, "vastgesteld")
    add_realisation(geldwereld, JAAR)
    groep = lines(get_staat(geldwereld.swv.pk, JAAR))["4.5.1"]
    assert (groep.totaal.begroot, groep.totaal.gerealiseerd, groep.totaal.verschil) == (9_000_000, 9_600_000, 600_000)
    assert groep.totaal.valt_tegen
    assert [(regel.code, regel.verschil) for regel in groep.regels] == [("4.5.1", None), ("4.5.1.1", None)]


def test_last_year_stands_beside_it_over_the_same_months(geldwereld):
    add_realisation(geldwereld, JAAR - 1)
    add_realisation(geldwereld, JAAR, maanden=2)
    staat = get_staat(geldwereld.swv.pk, JAAR, 2)
    assert staat.begroting is None
    assert staat.resultaat.vorig == 60_000
    assert lines(staat)["4.1"].totaal.begroot is None
    assert lines(staat)["4.1"].totaal.verschil == 140_000


def test_what_was_not_booked_yet_is_unknown_and_not_zero(geldwereld):
    make_begroting(geldwereld, "vastgesteld")
    assert lines(get_staat(geldwereld.swv.pk, JAAR))["4.1"].totaal.gerealiseerd is None
    assert lines(get_staat(geldwereld.swv.pk, JAAR))["4.1"].totaal.verschil is None


def test_financial_income_and_costs_are_set_off(geldwereld):
    rows = ["2027;12;3.1;Rijk;;100", "2027;12;5.1;Rentebaten;;7", "2027;12;5.5;Rentelasten;;9"]
    import_rows(geldwereld, REALISATIE, REALISATIE_KOP, *rows)
    staat = get_staat(geldwereld.swv.pk, 2027)
    assert staat.secties[2].totaal.gerealiseerd == -2
    assert (staat.saldo.gerealiseerd, staat.resultaat.gerealiseerd) == (100, 98)


def test_another_swv_does_not_count(geldwereld):
    add_realisation(geldwereld, JAAR, swv=geldwereld.ander_swv)
    add_balans(geldwereld, JAAR, swv=geldwereld.ander_swv)
    assert lines(get_staat(geldwereld.swv.pk, JAAR)) == {}
    assert get_balans(geldwereld.swv.pk, JAAR).is_leeg


def test_codes_in_order_and_their_roots():
    codes = ["4.10", "4.2", "4.5.1.2", "4.5.1", "4.5.2", "4.51"]
    assert find_roots(codes) == ["4.2", "4.5.1", "4.5.2", "4.10", "4.51"]
    assert sorted(codes, key=sort_code)[0] == "4.2"


# --- balans and kengetallen -----------------------------------------------------------------------------------------


def test_balans_begins_where_the_year_before_ended(geldwereld):
    add_balans(geldwereld, JAAR - 1)
    add_balans(geldwereld, JAAR, eigen=760_000)
    found = get_balans(geldwereld.swv.pk, JAAR)
    assert [(regel.code, regel.begin, regel.eind) for regel in found.passiva] == [
        ("2.1", 400_000, 760_000), ("2.2", 50_000, 50_000), ("2.4", 100_000, 100_000),
    ]  # fmt: skip
    assert found.totalen["activa"] == {"begin": 550_000, "eind": 910_000}
    assert found.meldingen == []
    add_balans(geldwereld, JAAR, moment="1 januari", eigen=1)
    assert "is anders dan die van 31 december 2026 bij: 1.7, 2.1" in get_balans(geldwereld.swv.pk, JAAR).meldingen[0]


def test_kengetallen_of_a_whole_year(geldwereld):
    make_begroting(geldwereld)  # brings the standard reference data
    add_realisation(geldwereld, JAAR)
    add_balans(geldwereld, JAAR - 1)
    add_balans(geldwereld, JAAR, eigen=760_000)
    found = get_kengetallen(geldwereld.swv.pk, JAAR)
    values = {each.kengetal.code: each.waarde and round(each.waarde, 2) for each in found.uitkomsten}
    assert values == {
        "solvabiliteit_2": D("89.01"), "liquiditeit": D("9.00"), "rentabiliteit": D("3.33"),
        "weerstandsvermogen": D("7.04"), "signaleringswaarde": D("378000.00"), "bovenmatig": D("382000.00"),
    }  # fmt: skip
    assert found.meldingen == []


def test_a_year_without_figures_names_what_is_missing(geldwereld):
    found = get_kengetallen(geldwereld.swv.pk, JAAR)
    assert all(each.waarde is None and each.ontbreekt for each in found.uitkomsten)


@pytest.mark.parametrize(
    ("maanden", "ontbreekt"),
    [
        (range(1, 12), "december"),
        ([12], "januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november"),
        ([*range(1, 10), 11, 12], "oktober"),
    ],
)
def test_part_of_a_year_gives_no_result_and_names_the_months(geldwereld, maanden, ontbreekt):
    import_rows(
        geldwereld, REALISATIE, REALISATIE_KOP, *(f"{JAAR};{maand};3.1.1;Rijksbijdragen;;10" for maand in maanden)
    )
    found = get_kengetallen(geldwereld.swv.pk, JAAR)
    assert (found.cijfers.resultaat, found.cijfers.totale_baten) == (None, None)
    zin = f"De realisatie van {JAAR} is nog geen heel jaar. Deze maanden ontbreken: {ontbreekt}."
    assert found.meldingen[0] == zin == find_gap(geldwereld.swv.pk, JAAR)
    block = fill("baten_lasten", Blokvraag(geldwereld.swv, JAAR))
    assert block["ontbreekt"] == f"{zin} De controller leest haar in bij Financiën."


def test_result_that_is_not_the_change_in_equity_is_told(geldwereld):
    add_realisation(geldwereld, JAAR)
    add_balans(geldwereld, JAAR, moment="1 januari")
    add_balans(geldwereld, JAAR, eigen=500_000)
    assert "Het resultaat is € 360.000,00, maar het eigen vermogen verandert met € 100.000,00" in " ".join(
        get_kengetallen(geldwereld.swv.pk, JAAR).meldingen
    )


def test_number_of_queries_is_the_same_for_one_and_for_thirty_years(geldwereld, django_assert_num_queries):
    add_realisation(geldwereld, JAAR, maanden=1)
    for jaren in ([JAAR], list(range(JAAR - 10, JAAR + 20))):
        with django_assert_num_queries(3):
            get_kengetallen_reeks(geldwereld.swv.pk, jaren)


def test_number_of_queries_of_the_staat_does_not_grow(geldwereld, django_assert_num_queries):
    begroting = make_begroting(geldwereld)
    for number in range(30):
        add_post(begroting, f"4.4.{number}", f"Post {number}", 10)
    take_steps(begroting, "vastgesteld", geldwereld.mensen)
    add_realisation(geldwereld, JAAR)
    with django_assert_num_queries(3):
        get_staat(geldwereld.swv.pk, JAAR)


@pytest.mark.parametrize(
    ("wie", "ziet"),
    [(Rol.CONTROLLER, True), (Rol.DIRECTEUR, True), (Rol.TOEZICHTHOUDER, True), ("opr", True), ("accountant", True),
     (Rol.BESTUURDER, False), (Rol.SCHOOLLEIDER, False), (Rol.SECRETARIS, False), (Rol.CONSULENT, False),
     (Rol.AUDITOR, False), (Rol.ZORGCOORDINATOR, False), (Rol.DESKUNDIGE, False), (Rol.CVT_LID, False)],
)  # fmt: skip
def test_who_sees_realisation_and_balans(geldwereld, wie, ziet):
    add_realisation(geldwereld, JAAR, maanden=1)
    add_balans(geldwereld, JAAR)
    for model in (Realisatieregel, Balanspost):
        assert model.objects.visible_to(geldwereld[wie]).exists() is ziet
        if wie in geldwereld.anderen:
            assert not model.objects.visible_to(geldwereld.anderen[wie]).exists()
