"""One rule for dates: a table of days that are refused, asked back or fine, each against today and the days beside it."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from leerlingen.calculations import SCHOOLLEEFTIJDEN, get_inschrijving_regel
from swv.kern.api.datums import is_answer
from swv.kern.forms import DatumVeld, VerbandForm
from swv.kern.invoer import beheerregels as b
from swv.kern.invoer import datumregels as r
from swv.kern.invoer.datums import (
    BEGIN,
    GEBOORTE,
    INGESCHREVEN,
    VERZUIM,
    Datumregel,
    check_dates,
    find_unanswered,
    judge,
    make_answer,
    ooit,
    vooruit,
)
from swv.organisatie.enums import Schoolsoort

VANDAAG = date(2026, 11, 29)
KIND = {GEBOORTE: date(2014, 4, 3)}
ALLE = r.REGELS | b.BEHEERREGELS
WEIGER, VRAAG, GOED = "weigering", "vraag", "goed"


def outcome(regel: Datumregel, dag: date, bekend=None, vandaag: date = VANDAAG) -> tuple[str, str]:
    oordeel = judge({"dag": regel}, {"dag": dag}, vandaag=vandaag, bekend=bekend)
    if oordeel.weigeringen:
        return WEIGER, oordeel.weigeringen["dag"]
    return (VRAAG, oordeel.vragen["dag"]) if oordeel.vragen else (GOED, "")


# The instances that passed once, each with the outcome it has now.
GEVALLEN = [
    ("grant to 31-7-2099", r.TOEKENNING_EINDE, date(2099, 7, 31), {**KIND, BEGIN: VANDAAG}, WEIGER, "hoogstens 11 jaar"),
    ("grant that ends after the pupil is grown up", r.TOEKENNING_EINDE, date(2036, 7, 31),
     {GEBOORTE: date(2012, 1, 5), BEGIN: date(2026, 8, 1)}, WEIGER, "ouder dan 22: de geboortedatum is 5-1-2012"),
    ("btv that starts in 2019", r.TOEKENNING_BEGIN, date(2019, 8, 1), KIND, WEIGER, "vanaf 29-11-2025"),
    ("tlv that starts in 2035", r.TOEKENNING_BEGIN, date(2035, 8, 1), KIND, WEIGER, "uiterlijk 29-11-2028"),
    ("hearing in 2011, before birth", r.GESPREK, date(2011, 5, 2), KIND, WEIGER, "de geboortedatum is 3-4-2014"),
    ("supplement a year ahead", r.ANTWOORDTERMIJN, date(2027, 11, 29), {}, WEIGER, "tot en met 28-2-2027"),
    ("instemming of 1-1-1900", r.GESPREK, date(1900, 1, 1), KIND, WEIGER, "nog niet geboren"),
    ("reason of an OPP in 1950", r.AANLEIDING, date(1950, 2, 9), KIND, WEIGER, "nog niet geboren"),
    ("intervention in 1901", r.INTERVENTIE_BEGIN, date(1901, 1, 1), KIND, WEIGER, "nog niet geboren"),
    ("enrolment in 2005, before birth", r.INSCHRIJVING, date(2005, 8, 1), KIND, WEIGER, "nog niet geboren"),
    ("enrolment in 2099", r.INSCHRIJVING, date(2099, 8, 1), KIND, WEIGER, "meer dan een jaar vooruit"),
    ("thuiszitter born in 1912", r.GEBOORTEDATUM, date(1912, 3, 4), {}, WEIGER, "ouder dan 30 jaar"),
    ("birth tomorrow", r.GEBOORTEDATUM, date(2026, 11, 30), {}, WEIGER, "in de toekomst"),
    ("birth after the enrolment", r.GEBOORTEDATUM, date(2019, 1, 1), {INGESCHREVEN: date(2018, 8, 1)}, WEIGER, "1-8-2018"),
]  # fmt: skip


@pytest.mark.parametrize(("regel", "dag", "bekend", "uitkomst", "woorden"), [case[1:] for case in GEVALLEN],
                         ids=[case[0] for case in GEVALLEN])  # fmt: skip
def test_day_that_passed_once_is_refused_with_the_day_it_is_compared_with(regel, dag, bekend, uitkomst, woorden):
    found, tekst = outcome(regel, dag, bekend)
    assert found == uitkomst
    assert woorden in tekst


@pytest.mark.parametrize(
    ("regel", "dag", "bekend", "uitkomst"),
    [
        (r.TOEKENNING_EINDE, date(2027, 7, 31), {**KIND, BEGIN: date(2026, 8, 1)}, GOED),
        (r.TOEKENNING_EINDE, date(2032, 7, 31), {**KIND, BEGIN: date(2026, 8, 1)}, VRAAG),
        (r.TOEKENNING_EINDE, date(2026, 7, 31), {**KIND, BEGIN: date(2026, 8, 1)}, WEIGER),
        (r.TOEKENNING_BEGIN, date(2026, 8, 1), KIND, VRAAG),
        (r.TOEKENNING_BEGIN, date(2026, 9, 1), KIND, GOED),
        (r.TOEKENNING_BEGIN, date(2027, 11, 30), KIND, VRAAG),
        (r.GESPREK, VANDAAG, KIND, GOED),
        (r.GESPREK, date(2026, 11, 30), KIND, WEIGER),
        (r.GESPREK, date(2025, 11, 28), KIND, VRAAG),
        (r.GESPREK, date(2025, 11, 29), KIND, GOED),
        (r.ANTWOORDTERMIJN, VANDAAG, {}, WEIGER),
        (r.ANTWOORDTERMIJN, date(2026, 12, 13), {}, GOED),
        (r.ANTWOORDTERMIJN, date(2027, 1, 10), {}, GOED),
        (r.ANTWOORDTERMIJN, date(2027, 1, 11), {}, VRAAG),
        (r.AANLEIDING, date(2017, 4, 2), KIND, WEIGER),
        (r.AANLEIDING, date(2017, 4, 3), KIND, VRAAG),
        (r.INTERVENTIE_BEGIN, date(2025, 1, 1), {**KIND, VERZUIM: date(2026, 9, 1)}, VRAAG),
        (r.INTERVENTIE_BEGIN, date(2026, 1, 1), {**KIND, VERZUIM: date(2026, 9, 1)}, GOED),
        (r.DOCUMENT, date(2013, 1, 1), KIND, VRAAG),
        (r.ONBEKWAAM, date(2026, 1, 1), KIND, WEIGER),
        (r.ONBEKWAAM, date(2026, 1, 1), {GEBOORTE: date(2008, 2, 1)}, GOED),
        (r.UITSTEL_EINDE, date(2027, 3, 1), {BEGIN: VANDAAG}, VRAAG),
        (r.UITSTEL_EINDE, date(2027, 11, 30), {BEGIN: VANDAAG}, WEIGER),
        (r.SLUITINGSDATUM, date(2026, 12, 2), {BEGIN: date(2026, 12, 1)}, WEIGER),
        (r.SLUITINGSDATUM, date(2026, 12, 1), {BEGIN: date(2026, 12, 1)}, GOED),
        (b.GELD_BEGIN, date(1999, 1, 1), {}, WEIGER),
        (b.GELD_BEGIN, date(2027, 1, 1), {}, GOED),
        (b.GELD_BEGIN, date(2031, 1, 1), {}, VRAAG),
        (b.BESCHIKKING, date(2026, 12, 1), {}, VRAAG),
        (r.PEILDATUM, date(2026, 11, 30), {}, WEIGER),
        (r.GEBOORTEDATUM, date(2004, 11, 28), {}, VRAAG),
        (r.GEBOORTEDATUM, date(2024, 11, 30), {}, VRAAG),
        (r.GEBOORTEDATUM, date(2020, 2, 29), {}, GOED),
    ],
)  # fmt: skip
def test_day_at_a_bound_has_the_outcome_of_its_rule(regel, dag, bekend, uitkomst):
    assert outcome(regel, dag, bekend)[0] == uitkomst


@pytest.mark.parametrize(
    ("geboren", "eerste_dag"),
    [
        (date(2021, 3, 12), date(2026, 4, 1)),  # five on 12-3-2026: from April (Leerplichtwet art. 3)
        (date(2021, 3, 1), date(2026, 4, 1)),
        (date(2021, 3, 31), date(2026, 4, 1)),
        (date(2020, 12, 31), date(2026, 1, 1)),
        (date(2020, 2, 29), date(2025, 3, 1)),
    ],
)
def test_absence_counts_from_the_month_after_the_fifth_birthday(geboren, eerste_dag):
    day_before = date.fromordinal(eerste_dag.toordinal() - 1)
    found, tekst = outcome(r.EERSTE_VERZUIMDAG, day_before, {GEBOORTE: geboren})
    assert (found, f"vanaf {eerste_dag.day}-{eerste_dag.month}-{eerste_dag.year}" in tekst) == (WEIGER, True)
    assert outcome(r.EERSTE_VERZUIMDAG, eerste_dag, {GEBOORTE: geboren})[0] == GOED


def test_absence_before_the_fourth_birthday_is_refused():
    found, tekst = outcome(r.EERSTE_VERZUIMDAG, date(2026, 9, 1), {GEBOORTE: date(2022, 10, 1)})
    assert found == WEIGER
    assert "hier vanaf 1-11-2027" in tekst


@pytest.mark.parametrize(
    ("geboren", "uitkomst"), [(date(2008, 11, 30), GOED), (date(2008, 11, 28), VRAAG), (date(2003, 11, 28), WEIGER)]
)
def test_absence_of_an_adult_is_asked_back_and_from_23_refused(geboren, uitkomst):
    assert outcome(r.EERSTE_VERZUIMDAG, VANDAAG, {GEBOORTE: geboren})[0] == uitkomst


@pytest.mark.parametrize(
    ("soort", "jaren", "uitkomst"),
    [
        (Schoolsoort.BAO, 2, WEIGER), (Schoolsoort.BAO, 3, VRAAG), (Schoolsoort.BAO, 4, GOED),
        (Schoolsoort.BAO, 13, GOED), (Schoolsoort.BAO, 14, VRAAG), (Schoolsoort.BAO, 15, WEIGER),
        (Schoolsoort.BAO, 16, WEIGER), (Schoolsoort.SBO, 2, WEIGER), (Schoolsoort.SO, 2, WEIGER),
        (Schoolsoort.SO, 5, GOED), (Schoolsoort.VO, 0, WEIGER), (Schoolsoort.VO, 8, WEIGER), (Schoolsoort.VO, 9, VRAAG),
        (Schoolsoort.VO, 12, GOED), (Schoolsoort.VO, 20, VRAAG), (Schoolsoort.VO, 25, WEIGER),
        (Schoolsoort.PRO, 12, GOED), (Schoolsoort.VSO, 12, GOED), (Schoolsoort.VSO, 20, GOED),
        (Schoolsoort.VSO, 21, VRAAG), ("", 40, GOED),
    ],
)  # fmt: skip
def test_enrolment_is_held_against_the_ages_of_the_school(soort, jaren, uitkomst):
    geboren = date(2024 - jaren, 8, 1)
    found, tekst = outcome(get_inschrijving_regel(soort), date(2024, 8, 1), {GEBOORTE: geboren})
    assert found == uitkomst
    assert found == GOED or f"geboren op 1-8-{geboren.year}" in tekst


def test_every_kind_of_school_has_its_ages():
    assert set(SCHOOLLEEFTIJDEN) == set(Schoolsoort.values)


def test_days_of_one_form_are_compared_with_each_other():
    regels = {"geboortedatum": r.GEBOORTEDATUM, "van": get_inschrijving_regel(Schoolsoort.VO)}
    oordeel = judge(regels, {"geboortedatum": date(2025, 1, 1), "van": VANDAAG}, vandaag=VANDAAG)
    assert set(oordeel.weigeringen) == {"van"}
    assert set(oordeel.vragen) == {"geboortedatum"}


def test_question_ends_with_the_question_and_a_refusal_does_not():
    assert outcome(r.GESPREK, date(2020, 1, 1), KIND)[1] == "1-1-2020 is meer dan een jaar geleden. Klopt dit?"
    assert "Klopt dit?" not in outcome(r.GESPREK, date(2027, 1, 1), KIND)[1]


def test_empty_day_says_nothing():
    assert judge({"dag": r.GESPREK}, {"dag": None}, vandaag=VANDAAG).weigeringen == {}


def test_service_refuses_what_cannot_be_true_and_asks_nothing():
    with pytest.raises(ValidationError) as problem:
        check_dates({"van": r.GESPREK}, {"van": date(2027, 1, 1)}, vandaag=VANDAAG)
    assert problem.value.message_dict == {"van": ["Deze dag moet nog komen. Vul in wanneer het was."]}
    check_dates({"van": r.GESPREK}, {"van": date(2020, 1, 1)}, vandaag=VANDAAG)


@pytest.mark.parametrize("regel", ALLE.values(), ids=list(ALLE))
def test_every_rule_refuses_a_day_long_ago_and_one_far_ahead(regel):
    bekend = {GEBOORTE: date(2014, 4, 3), BEGIN: VANDAAG, VERZUIM: VANDAAG}
    assert outcome(regel, date(1901, 1, 1), bekend)[0] == WEIGER
    assert outcome(regel, date(2099, 1, 1), bekend)[0] == WEIGER
    assert regel.uitleg.endswith(".")


# --- answers --------------------------------------------------------------------------------------------------------

VRAGEN = {"van": "Lang geleden. Klopt dit?", "tot": "Ver vooruit. Klopt dit?"}
DAGEN = {"van": date(2016, 1, 2), "tot": date(2031, 1, 2), "op": None}


def yes(veld: str, *, dag: date | None = None, vraag: str = "") -> str:
    """What a page sends for this field; with another day or question when given."""
    return make_answer(veld, dag or DAGEN[veld] or VANDAAG, vraag or VRAGEN.get(veld, ""))


@pytest.mark.parametrize(
    ("vragen", "antwoord", "open_"),
    [
        (VRAGEN, [], {"van", "tot"}),
        (VRAGEN, False, {"van", "tot"}),
        (VRAGEN, ["van"], {"tot"}),
        (VRAGEN, [yes("van")], {"tot"}),
        (VRAGEN, [yes("van"), yes("tot")], set()),
        # Another day than was asked, another question about it, another field, or nothing.
        (VRAGEN, [yes("van", dag=date(2016, 1, 3)), yes("tot", vraag="Anders?"), yes("op"), "onzin"], {"van", "tot"}),
        # A yes without a name is for a question that stands alone.
        (VRAGEN, True, {"van", "tot"}),
        ({"van": "Lang geleden. Klopt dit?"}, True, set()),
    ],
)
def test_a_yes_is_for_the_day_of_the_field_that_was_asked_and_for_no_other(vragen, antwoord, open_):
    assert set(find_unanswered(vragen, DAGEN, antwoord)) == open_


class TweeDagen(VerbandForm):
    van = DatumVeld(regel=Datumregel("van", "", ooit(50, vraag=5)), label="Eerste dag")
    tot = DatumVeld(regel=Datumregel("tot", "", vooruit(9, vraag=12)), label="Laatste dag", required=False)


def ask(**data):
    form = TweeDagen(data)
    return form, form.is_valid()


def test_form_asks_each_day_by_itself_and_a_yes_for_one_does_not_pass_the_other():
    vandaag = timezone.localdate()
    vroeg, ver = vandaag.replace(year=vandaag.year - 9, day=1), vandaag.replace(year=vandaag.year + 3, day=1)
    form, is_valid = ask(van=vroeg.isoformat())
    ja = [value for value, _ in form.fields["datum_klopt"].choices]
    assert (is_valid, set(form.errors), len(ja)) == (False, {"van"}, 1)
    assert "klopt (Eerste dag)" in str(form["datum_klopt"])
    # Meanwhile the other day became unusual too: it is asked, and the first is not asked again.
    form, is_valid = ask(van=vroeg.isoformat(), tot=ver.isoformat(), datum_klopt=ja)
    beide = [value for value, _ in form.fields["datum_klopt"].choices]
    assert (is_valid, set(form.errors), beide[:1], len(beide)) == (False, {"tot"}, ja, 2)
    # The day that was right is changed: the yes was not for this one.
    _, is_valid = ask(van=vroeg.replace(day=2).isoformat(), datum_klopt=ja)
    assert not is_valid
    _, is_valid = ask(van=vroeg.isoformat(), tot=ver.isoformat(), datum_klopt=beide)
    assert is_valid


@pytest.mark.parametrize(
    ("antwoord", "goed"),
    [(True, True), (False, False), (["van"], True), ("ja", False), (1, False), ([1], False), ({}, False)],
)
def test_api_takes_true_false_or_names_of_fields(antwoord, goed):
    assert is_answer(antwoord) is (goed or antwoord is False)


@pytest.mark.parametrize(
    ("vandaag", "kan"), [(date(2027, 10, 2), True), (date(2040, 1, 1), True), (date(2043, 1, 1), False)]
)
def test_count_of_2012_that_the_law_still_reckons_with_can_be_entered_for_years_to_come(
    vandaag: date, kan: bool
) -> None:
    """WVO 2020 5.13: lwoo and praktijkonderwijs are paid by the share of 1 October 2012."""
    oordeel = judge({"datum": b.TELDATUM}, {"datum": date(2012, 10, 1)}, vandaag=vandaag)

    assert (oordeel.weigeringen == {}) is kan
