"""A day in a file: impossible days are mistakes by row and column, unusual ones a remark above the preview."""

import pytest

from swv.kern.inlezen.controle import read_file
from swv.kern.inlezen.kolommen import Kolom, Kolomsoort
from swv.kern.invoer.beheerregels import GELD_BEGIN, GELD_EINDE
from tests.kern.inlezen.bestanden import make_csv

PERIODE = (
    Kolom("van", "Vanaf", Kolomsoort.DATUM, regel=GELD_BEGIN),
    Kolom("tot_en_met", "Tot en met", Kolomsoort.DATUM, verplicht=False, regel=GELD_EINDE),
)


@pytest.mark.parametrize(
    ("rij", "kolom", "woorden"),
    [
        ("1-1-1990;", "Vanaf", "te lang geleden"),
        ("1-1-2099;", "Vanaf", "te ver vooruit"),
        ("1-1-2027;31-12-2026", "Tot en met", "De laatste dag ligt voor de eerste dag."),
    ],
)
def test_day_that_cannot_be_is_a_mistake_of_its_row_and_column(rij, kolom, woorden):
    found = read_file(make_csv("Vanaf;Tot en met", rij), "x.csv", PERIODE)
    assert [(fout.rij, fout.kolom) for fout in found.fouten] == [(2, kolom)]
    assert woorden in found.fouten[0].tekst


def test_unusual_day_is_a_remark_and_no_mistake():
    found = read_file(make_csv("Vanaf;Tot en met", "1-1-2031;"), "x.csv", PERIODE)
    assert found.is_goed
    assert found.meldingen[-1] == "Rij 2, «Vanaf»: 1-1-2031 is over meer dan 36 maanden. Klopt dit?"
