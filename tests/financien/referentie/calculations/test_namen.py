"""Codes as people say them, in what calculations tell."""

import pytest

from financien.referentie.calculations.fout import GegevenOntbreekt, Gemis
from financien.referentie.calculations.namen import name_codes
from financien.referentie.enums import Percentagesoort, Plaatsingsreden, Tariefsoort, Tellingsoort
from financien.verdelen.calculations.fout import Modelfout, OngeldigModel
from tests.codes import find_codes, get_codes, read_text


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("27 vso_1 × € 13.105,00", "27 leerlingen vso categorie 1 × € 13.105,00"),
        ("1 so_3 × € 2,00", "1 leerling so categorie 3 × € 2,00"),
        ("1.200,5 vso_2", "1.200,5 leerlingen vso categorie 2"),
        ("het tarief «te_verdelen» voor 2027", "het tarief «te verdelen bedrag» voor 2027"),
        ("het tarief «vso_1»", "het tarief «vso categorie 1 (laag)»"),
        ("Er ontbreekt: so_1_tot_8.", "Er ontbreekt: so categorie 1, jonger dan 8 jaar (tot 2023)."),
        ("tarief centrale_kosten", "tarief centrale kosten"),
        ("een eigen_code blijft", "een eigen_code blijft"),
        ("te_verdelen_later", "te_verdelen_later"),
        ("gewone tekst", "gewone tekst"),
    ],
)
def test_code_becomes_its_name_and_nothing_else_changes(tekst, verwacht):
    assert name_codes(tekst) == verwacht


@pytest.mark.parametrize("soort", [Tariefsoort, Tellingsoort, Percentagesoort, Plaatsingsreden])
def test_no_code_of_reference_data_stays_a_code(soort):
    assert [code for code in soort.values if find_codes(name_codes(f"«{code}»"))] == []


def test_refusals_hold_names_in_every_way_they_are_told():
    gemist = GegevenOntbreekt([Gemis("tarief:te_verdelen", "het tarief «te_verdelen» voor 2027")])
    model = OngeldigModel([Modelfout("centrale_kosten", "tarief", "«te_verdelen» ontbreekt.")])

    assert (gemist.codes, gemist.namen) == (("tarief:te_verdelen",), ("het tarief «te verdelen bedrag» voor 2027",))
    assert gemist.meldingen == ("Er ontbreekt: het tarief «te verdelen bedrag» voor 2027.",)
    assert model.meldingen == ("centrale kosten: «te verdelen bedrag» ontbreekt.",)
    assert model.fouten[0].tekst == "«te verdelen bedrag» ontbreekt."


def test_check_of_pages_finds_a_code_in_text_and_names_but_not_in_addresses_and_scripts():
    page = '<a href="/x/te_verdelen/" title="maatschappelijk_werker">a</a><script>so_1</script><p>te_verdelen</p>'

    assert find_codes(read_text(page)) == ["maatschappelijk_werker", "te_verdelen"]
    assert {"te_verdelen", "centrale_kosten", "maatschappelijk_werker"} < get_codes()
