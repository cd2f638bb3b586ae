"""What single figure blocks say, from the rows of the registers they are counted from."""

from datetime import date

import pytest

from financien.referentie.models import Telling
from opp.models import Schoolstand
from rapportage.jaarverslag.blokken import Blokvraag, fill
from rapportage.jaarverslag.calculations.cijferblok import NG
from rapportage.jaarverslag.calculations.controle import check_forecast
from rapportage.jaarverslag.models import Jaarverslag
from rapportage.jaarverslag.queries.verslag import check_own
from rapportage.jaarverslag.services.cijfer import count_figures
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.financien.begroten.begrotingen import BALANS, BALANS_KOP, import_rows, make_begroting
from tests.financien.wereld import add_money, make_afspraken
from tests.rapportage.jaarverslag.wereld import JAAR, add_auditors, make_concept, step
from tests.rollen import als
from tests.wereld import make_wereld

pytestmark = pytest.mark.django_db


@pytest.fixture
def wereld():
    return add_auditors(make_wereld())


def rows_of(block, tabel=0):
    return {rij["kop"]: rij["cellen"] for rij in block["tabellen"][tabel]["rijen"]}


def add_stand(wereld, school, **numbers):
    return Schoolstand.objects.create(school=school, swv=wereld.swv, peildatum=date(JAAR, 11, 1), **numbers)


# --- OPP's ----------------------------------------------------------------------------------------------------------


def test_opps_are_told_by_adopted_in_time_late_and_evaluated(wereld):
    add_stand(wereld, wereld.school, lopend=40, vastgesteld=27, te_laat=7, evaluatie_te_laat=9)
    block = fill("opp_scholen", Blokvraag(wereld.swv, JAAR))
    assert [kolom["naam"] for kolom in block["tabellen"][0]["kolommen"][:5]] == [
        "Vastgesteld, evaluatie op tijd", "Vastgesteld, evaluatie te laat", "Nog binnen de termijn", "Te laat met vaststellen",
        "Lopend",
    ]  # fmt: skip
    # 40 - 7 late of 40; 18 of 27 evaluated in time.
    assert rows_of(block)[wereld.school.naam] == [18, 9, 6, 7, 40, "82.50", "66.67"]
    assert rows_of(block)["Totaal"] == [18, 9, 6, 7, 40, "82.50", "66.67"]


def test_an_opp_that_is_late_is_never_told_as_adopted_in_time(wereld):
    add_stand(wereld, wereld.school, lopend=20, vastgesteld=0, te_laat=20)
    assert rows_of(fill("opp_scholen", Blokvraag(wereld.swv, JAAR)))["Totaal"] == [0, 0, 0, 20, 20, "0.00", None]


def test_schools_of_one_name_are_told_apart_and_both_counted(wereld):
    first, second = (
        f.SchoolFactory(naam="De Regenboog", brin="99AB", vestiging=each, bestuur=wereld.bestuur)
        for each in ("00", "01")
    )
    for school, lopend in ((second, 30), (first, 40)):
        add_stand(wereld, school, lopend=lopend, vastgesteld=lopend)

    rows = rows_of(fill("opp_scholen", Blokvraag(wereld.swv, JAAR)))

    assert [(kop, cells[4]) for kop, cells in rows.items()] == [
        ("De Regenboog (99AB-00)", 40), ("De Regenboog (99AB-01)", 30), ("Totaal", 70),
    ]  # fmt: skip


def test_few_late_opps_are_not_told_and_not_to_be_computed(wereld):
    add_stand(wereld, wereld.school, lopend=40, vastgesteld=30, te_laat=2, evaluatie_te_laat=0)
    cells = rows_of(fill("opp_scholen", Blokvraag(wereld.swv, JAAR)))[wereld.school.naam]
    assert cells[3] == NG
    assert cells[5] is None
    # What is left of the whole may not tell it either.
    assert [cell for cell in cells[:5] if cell == NG] != [NG]


# --- equity ---------------------------------------------------------------------------------------------------------


def test_a_balance_without_equity_stops_the_report_and_says_why(wereld):
    make_concept(wereld)
    rows = [BALANS_KOP, *(f"{JAAR};{dag};{code};{naam};{bedrag}" for dag in ("1 januari", "31 december") for code, naam, bedrag in
            (("1.7", "Bank", 100_000), ("2.4", "Kortlopende schulden", 100_000)))]  # fmt: skip
    with als(wereld[Rol.CONTROLLER]):
        import_rows(wereld, BALANS, *rows)
    verslag = recount(wereld)
    problems = {each.code: each.problemen for each in check_own(verslag)}
    reden = f"In de balans van 31 december {JAAR} staat geen eigen vermogen (2.1)."
    assert any(reden in each for each in problems["aanwezig"])
    assert reden in problems["vermogen"][0]
    assert not problems["balans"], "the balance itself closes"
    step(wereld, verslag, "jaarrekening_toevoegen", Rol.CONTROLLER)
    with pytest.raises(NotPossible, match="eigen vermogen"):
        step(wereld, verslag, "opmaken", Rol.CONTROLLER)


# --- distributions --------------------------------------------------------------------------------------------------


def test_every_distribution_with_days_in_the_year_is_told_with_its_newest_version(wereld):
    geldwereld, code = add_money(wereld), wereld.bestuur.code
    for jaar, bedrag in ((2023, 30), (2024, 40), (2025, 50), (2026, 60)):
        make_afspraken(geldwereld, jaar, "schooljaar", {code: bedrag})
    for bedrag in (1, 2):
        make_afspraken(geldwereld, 2025, "kalenderjaar", {code: bedrag}, naam=f"Versie {bedrag}")
    with als(wereld[Rol.CONTROLLER]):
        besturen, regels = (
            fill(each, Blokvraag(wereld.swv, JAAR)) for each in ("verdeling_besturen", "verdeling_regels")
        )
    for block in (besturen, regels):
        told = {tabel["titel"].partition(", ")[2]: tabel["rijen"][0]["cellen"][0] for tabel in block["tabellen"]}
        assert told == {"2024-2025": "40.00", "2025": "2.00", "2025-2026": "50.00"}
        assert "van het hele schooljaar" in block["opmerkingen"][0]
        assert block["peil"].endswith("verdeling 2025-2026, vaststelling 1")
    assert len(besturen["grafieken"]) == 3
    with als(wereld.anderen[Rol.CONTROLLER]):
        assert fill("verdeling_besturen", Blokvraag(wereld.ander_swv, JAAR))["ontbreekt"]


# --- continuïteitsparagraaf -----------------------------------------------------------------------------------------


def add_staff(wereld, jaar, aantal, code="fte_oop", status="definitief", bron="personeelsadministratie", swv=None):
    with als(wereld[Rol.CONTROLLER]):
        Telling.objects.create(
            swv=swv or wereld.swv, organisatie=swv or wereld.swv, code=code, datum=date(jaar, 12, 31), aantal=aantal,
            status=status, bron=bron,
        )  # fmt: skip


def test_staff_is_told_for_the_year_and_the_three_after_it(wereld):
    for jaar in range(JAAR, JAAR + 4):
        add_staff(wereld, jaar, 6)
        add_staff(wereld, jaar, 9, status="voorlopig")
        add_staff(wereld, jaar, 1, code="fte_bestuur")
        add_staff(wereld, jaar, 77, swv=wereld.ander_swv)
    block = fill("formatie", Blokvraag(wereld.swv, JAAR))
    assert rows_of(block)["Ondersteunend personeel"] == ["6.00"] * 4
    assert rows_of(block)["Onderwijzend personeel"] == ["0.00"] * 4
    assert rows_of(block)["Totaal"] == ["7.00"] * 4
    assert block["opmerkingen"] == ["Bron: personeelsadministratie."]


def test_years_without_staff_are_named(wereld):
    add_staff(wereld, JAAR, 6)
    block = fill("formatie", Blokvraag(wereld.swv, JAAR))
    assert f"De formatie in fte van {JAAR + 1}, {JAAR + 2}, {JAAR + 3} ontbreekt." in block["ontbreekt"]


def test_forecast_balans_closes_and_follows_the_budget(wereld):
    make_concept(wereld)
    block = fill("meerjarenbalans", Blokvraag(wereld.swv, JAAR))
    passiva = rows_of(block, 1)
    # Each year the budget leaves 100.000 of the 760.000 on the balans.
    assert passiva["2.1 Eigen vermogen"] == ["760000.00", "860000.00", "960000.00", "1060000.00"]
    assert passiva["2.2 Voorzieningen"] == ["50000.00"] * 4
    activa = rows_of(block)
    assert [row for name, row in activa.items() if name.startswith("1.2")] == [["10000.00"] * 4]
    assert next(row for name, row in activa.items() if name.startswith("1.7"))[3] == "1200000.00"
    assert activa["Totaal activa"] == passiva["Totaal passiva"]
    assert block["feiten"]["resultaat_2026"] == "100000.00"
    assert {each.code: each.klopt for each in check_own(recount(wereld))}["vooruit"]


def test_forecast_needs_the_balans_of_the_year(wereld):
    with als(wereld[Rol.CONTROLLER]):
        make_begroting(wereld, "vastgesteld", jaar=JAAR)
    assert "De balans van 31 december" in fill("meerjarenbalans", Blokvraag(wereld.swv, JAAR))["ontbreekt"]


@pytest.mark.parametrize(
    ("feit", "waarde", "tekst"),
    [("passiva_2026", "9.00", "sluit niet"), ("ev_2026", "40.00", "volgt niet uit het begrote resultaat")],
)
def test_a_forecast_that_does_not_add_up_is_refused(feit, waarde, tekst):
    goed = {
        "jaren": "2025 2026", "activa_2025": "10.00", "passiva_2025": "10.00", "ev_2025": "5.00", "resultaat_2025": "0.00",
        "activa_2026": "12.00", "passiva_2026": "12.00", "ev_2026": "7.00", "resultaat_2026": "2.00",
    }  # fmt: skip
    assert check_forecast({"meerjarenbalans": {"feiten": goed}}).klopt
    assert tekst in check_forecast({"meerjarenbalans": {"feiten": {**goed, feit: waarde}}}).problemen[0]
    assert check_forecast({}).klopt


def recount(wereld):
    verslag = Jaarverslag.objects.select_related("swv").get()
    with als(wereld[Rol.DIRECTEUR]):
        count_figures(verslag, lambda percent, fase="": None)
    return Jaarverslag.objects.select_related("swv").get()
