"""The legal check: a table of cases, each a complete OPP with one thing changed, and what is then said."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opp.calculations import (
    Doelregel,
    Handeling,
    Onderdeelregel,
    OppGegevens,
    blocking,
    check_wet,
    hash_handelingsdeel,
    hash_tekst,
    is_evaluation_late,
    is_late,
    is_nearly_adult,
    passes,
    weigh_instemming,
)
from opp.enums import Instemmingstand, Onderdeel, Zwaarte

VANDAAG = date(2026, 11, 22)
GESPREK = date(2026, 11, 10)
DOEL = Doelregel(
    "Rustig werken", "8 van 10 lessen", "dagplanning", "mentor", "elke week", date(2026, 9, 1), date(2027, 2, 1)
)
ALLE = tuple(
    Onderdeelregel(code, label, code not in (Onderdeel.AFWIJKINGEN, Onderdeel.OORDEEL_CVB), True)
    for code, label in Onderdeel.choices
)
OVERLEG = Handeling("overleg", "h", "ouders", "gesprek", GESPREK)
INSTEMMING = Handeling("instemming", "d", "ouders", "gesprek", GESPREK, "ingestemd")
GEWEIGERD = replace(INSTEMMING, uitkomst="geweigerd", tekst="Te veel uren uit de klas.")
GEHOORD = Handeling("gehoord", "h", "leerling", "gesprek", GESPREK, tekst="Ik wil een rustige plek.")
HEEL = OppGegevens(
    vandaag=VANDAAG, schoolsoort="vo", geboortedatum=date(2012, 3, 14), uiterlijk_op=date(2026, 12, 20), hash="h",
    deel_hash="d", onderdelen=ALLE, doelen=(DOEL,), bestemming="mbo_2", handelingen=(OVERLEG, INSTEMMING, GEHOORD),
)  # fmt: skip
VOLWASSEN = date(2008, 1, 5)
ZELF = (*tuple(replace(act, partij="leerling") for act in (OVERLEG, INSTEMMING)), GEHOORD)
VERTEGENWOORDIGD = (*tuple(replace(act, partij="vertegenwoordiger") for act in (OVERLEG, INSTEMMING)), GEHOORD)


def without(code: str) -> tuple[Onderdeelregel, ...]:
    return tuple(replace(deel, gevuld=False) if deel.code == code else deel for deel in ALLE)


def acts(*handelingen: Handeling) -> dict[str, Any]:
    return {"handelingen": handelingen}


# (what it shows, what is different, the codes that come out)
GEVALLEN: list[tuple[str, dict[str, Any], list[str]]] = [
    ("everything is there", {}, []),
    ("no destination or grounds", {"onderdelen": without("uitstroom")}, ["onderdeel:uitstroom"]),
    ("no helping factors", {"onderdelen": without("bevorderend")}, ["onderdeel:bevorderend"]),
    ("no hindering factors", {"onderdelen": without("belemmerend")}, ["onderdeel:belemmerend"]),
    ("nothing of what was done", {"onderdelen": without("basisondersteuning")}, ["onderdeel:basisondersteuning"]),
    ("a part that isn't required", {"onderdelen": without("afwijkingen")}, []),
    ("commission in vo", {"onderdelen": without("oordeel_cvb")}, []),
    ("commission in vso", {"schoolsoort": "vso", "bestemming": "profiel_arbeid", "onderdelen": without("oordeel_cvb")}, ["onderdeel:oordeel_cvb"]),
    ("commission in so", {"schoolsoort": "so", "bestemming": "vmbo_bb", "onderdelen": without("oordeel_cvb")}, ["onderdeel:oordeel_cvb"]),
    ("commission in vso, no OPP by law", {"schoolsoort": "vso", "bestemming": "profiel_arbeid", "onderdelen": without("oordeel_cvb"), "is_opp": False}, []),
    ("destination of pro in vo", {"bestemming": "arbeid_begeleid"}, ["bestemming"]),
    ("destination of vo in po", {"schoolsoort": "bao"}, ["bestemming"]),
    ("destination of vso in vso", {"schoolsoort": "vso", "bestemming": "profiel_dagbesteding"}, []),
    ("kind of labour in pro", {"schoolsoort": "pro", "bestemming": "arbeid_beschut"}, []),
    ("no goal", {"doelen": ()}, ["doelen"]),
    ("no goal and none asked", {"doelen": (), "onderdelen": tuple(d for d in ALLE if d.code != "handelingsdeel"), **acts(OVERLEG, GEHOORD)}, []),
    ("goal that can't be measured", {"doelen": (replace(DOEL, meetbaar=" "),)}, ["doel:1"]),
    ("goal without support", {"doelen": (replace(DOEL, steun=""),)}, ["doel:1"]),
    ("goal without who", {"doelen": (replace(DOEL, wie=""),)}, ["doel:1"]),
    ("goal without how often", {"doelen": (replace(DOEL, hoe_vaak=""),)}, ["doel:1"]),
    ("goal without a begin", {"doelen": (replace(DOEL, van=None),)}, ["doel:1"]),
    ("goal without an end", {"doelen": (replace(DOEL, tot_en_met=None),)}, ["doel:1"]),
    ("goal that ends before it begins", {"doelen": (replace(DOEL, tot_en_met=date(2026, 8, 1)),)}, ["doel:1"]),
    ("goal of one day", {"doelen": (replace(DOEL, tot_en_met=DOEL.van),)}, []),
    ("only the second goal is wrong", {"doelen": (DOEL, replace(DOEL, wie=""))}, ["doel:2"]),
    ("no overleg", acts(INSTEMMING, GEHOORD), ["overleg"]),
    ("overleg on an older text", acts(replace(OVERLEG, hash="oud"), INSTEMMING, GEHOORD), ["overleg_verouderd"]),
    ("overleg on an older and on this text", acts(replace(OVERLEG, hash="oud"), OVERLEG, INSTEMMING, GEHOORD), []),
    ("overleg that is yet to come", acts(replace(OVERLEG, datum=VANDAAG + timedelta(1)), INSTEMMING, GEHOORD), ["overleg_partij"]),
    ("overleg today", acts(replace(OVERLEG, datum=VANDAAG), INSTEMMING, GEHOORD), []),
    ("no instemming", acts(OVERLEG, GEHOORD), ["instemming"]),
    ("instemming with an older handelingsdeel", acts(OVERLEG, replace(INSTEMMING, hash="oud"), GEHOORD), ["instemming_verouderd"]),
    ("refusal of an older handelingsdeel", acts(OVERLEG, replace(GEWEIGERD, hash="oud"), GEHOORD), ["instemming_verouderd"]),
    ("refused with a reason", acts(OVERLEG, GEWEIGERD, GEHOORD), ["instemming_geweigerd"]),
    ("refused, then agreed", acts(OVERLEG, GEWEIGERD, INSTEMMING, GEHOORD), []),
    ("agreed, then refused", acts(OVERLEG, INSTEMMING, GEWEIGERD, GEHOORD), ["instemming_geweigerd"]),
    ("agreed before a refusal, recorded after it", acts(OVERLEG, GEWEIGERD, replace(INSTEMMING, datum=GESPREK - timedelta(1)), GEHOORD), ["instemming_geweigerd"]),
    ("one parent agrees, the other refuses", acts(OVERLEG, replace(INSTEMMING, wie=1), replace(GEWEIGERD, wie=2), GEHOORD), ["instemming_geweigerd"]),
    ("one parent refused, now both together agree", acts(OVERLEG, replace(GEWEIGERD, wie=1), INSTEMMING, GEHOORD), []),
    ("both together agreed, one comes back on it", acts(OVERLEG, INSTEMMING, replace(GEWEIGERD, wie=1), GEHOORD), ["instemming_geweigerd"]),
    ("one parent agreed, nobody refused", acts(OVERLEG, replace(INSTEMMING, wie=1), GEHOORD), []),
    ("pupil not heard", acts(OVERLEG, INSTEMMING), ["gehoord"]),
    ("pupil not heard, with the reason", acts(OVERLEG, INSTEMMING, replace(GEHOORD, wijze="niet", datum=None, tekst="Is ziek.")), []),
    ("pupil heard without a word of it", acts(OVERLEG, INSTEMMING, replace(GEHOORD, tekst=" ")), ["gehoord"]),
    ("pupil will be heard tomorrow", acts(OVERLEG, INSTEMMING, replace(GEHOORD, datum=VANDAAG + timedelta(1))), ["gehoord"]),
    ("adopted before the hoorrecht", {"vastgesteld_op": date(2025, 7, 31), "begin": date(2025, 7, 31), **acts(OVERLEG, replace(INSTEMMING, datum=date(2025, 6, 1)))}, []),
    ("adopted on the first day of the hoorrecht", {"vastgesteld_op": date(2025, 8, 1), "begin": date(2025, 8, 1), **acts(OVERLEG, INSTEMMING)}, ["gehoord"]),
    ("of age: parents' acts don't count", {"geboortedatum": VOLWASSEN}, ["overleg_partij", "instemming"]),
    ("of age: the pupil's own acts", {"geboortedatum": VOLWASSEN, **acts(*ZELF)}, []),
    ("of age, not capable: who represents", {"geboortedatum": VOLWASSEN, "onbekwaam_sinds": date(2026, 2, 1), **acts(*VERTEGENWOORDIGD)}, []),
    ("of age, not capable: the parents' acts", {"geboortedatum": VOLWASSEN, "onbekwaam_sinds": date(2026, 2, 1)}, ["overleg_partij", "instemming"]),
    ("of age, not capable: the pupil's own acts", {"geboortedatum": VOLWASSEN, "onbekwaam_sinds": date(2026, 2, 1), **acts(*ZELF)}, ["overleg_partij", "instemming"]),
    ("of age, not capable only after the conversation", {"geboortedatum": VOLWASSEN, "onbekwaam_sinds": date(2026, 11, 11), **acts(*ZELF)}, []),
    ("eighteen on the day of the conversation", {"geboortedatum": date(2008, 11, 10), **acts(*ZELF)}, []),
    ("eighteen the day after the conversation", {"geboortedatum": date(2008, 11, 11)}, []),
    ("a minor can't agree alone", acts(*ZELF), ["overleg_partij", "instemming"]),
    ("last day to adopt", {"uiterlijk_op": VANDAAG}, []),
    ("a day late", {"uiterlijk_op": VANDAAG - timedelta(1)}, ["te_laat"]),
    ("adopted on the last day", {"vastgesteld_op": VANDAAG, "begin": VANDAAG, "uiterlijk_op": VANDAAG}, []),
    ("adopted a day late", {"vastgesteld_op": VANDAAG, "begin": VANDAAG, "uiterlijk_op": VANDAAG - timedelta(1)}, ["te_laat_vastgesteld"]),
    ("a later version isn't late", {"begin": date(2026, 1, 5), "vastgesteld_op": VANDAAG, "uiterlijk_op": date(2026, 1, 20)}, []),
    ("evaluation on its last day", {"begin": date(2026, 1, 5), "evaluatie_voor": VANDAAG}, []),
    ("evaluation a day late", {"begin": date(2026, 1, 5), "evaluatie_voor": VANDAAG - timedelta(1)}, ["evaluatie"]),
    ("closed: no terms any more", {"gesloten": True, "uiterlijk_op": date(2020, 1, 1), "evaluatie_voor": date(2020, 1, 1)}, []),
    ("no OPP by law: no terms", {"is_opp": False, "uiterlijk_op": date(2020, 1, 1)}, []),
    ("external without a handelingsdeel", {"extern": True, "doelen": (), "onderdelen": without("handelingsdeel"), }, ["doelen"]),
    ("external with everything ticked", {"extern": True, "doelen": ()}, []),
    ("external without overleg", {"extern": True, "doelen": (), **acts(INSTEMMING, GEHOORD)}, ["overleg"]),
    ("an empty one", {"onderdelen": tuple(replace(d, gevuld=False) for d in ALLE), "doelen": (), "bestemming": "", **acts()},
     ["onderdeel:uitstroom", "onderdeel:bevorderend", "onderdeel:belemmerend", "onderdeel:basisondersteuning",
      "onderdeel:ondersteuningsbehoefte", "doelen", "gehoord", "overleg", "instemming"]),
]  # fmt: skip


@pytest.mark.parametrize(("anders", "codes"), [case[1:] for case in GEVALLEN], ids=[case[0] for case in GEVALLEN])
def test_the_check_says_exactly_this(anders: dict[str, Any], codes: list[str]) -> None:
    assert [tekort.code for tekort in check_wet(replace(HEEL, **anders))] == codes


def test_every_shortcoming_is_a_dutch_sentence() -> None:
    for _, anders, _ in GEVALLEN:
        for tekort in check_wet(replace(HEEL, **anders)):
            assert tekort.tekst[0].isupper(), tekort
            assert len(tekort.tekst) > 15
            assert tekort.zwaarte in Zwaarte.values


@pytest.mark.parametrize(
    ("anders", "woorden"),
    [
        ({"wie": ""}, "wie het doet"),
        ({"wie": "", "hoe_vaak": ""}, "wie het doet en hoe vaak"),
        ({"steun": "", "wie": "", "hoe_vaak": ""}, "de begeleiding, wie het doet en hoe vaak"),
    ],
)
def test_what_misses_in_a_goal_is_named_as_in_a_sentence(anders: dict[str, str], woorden: str) -> None:
    (tekort,) = check_wet(replace(HEEL, doelen=(replace(DOEL, **anders),)))
    assert tekort.tekst == f"Vul bij doel 1 in: {woorden}."


@pytest.mark.parametrize(
    ("status", "begin", "vandaag", "late"),
    [
        ("concept", None, date(2026, 12, 20), False),  # the last day
        ("concept", None, date(2026, 12, 21), True),
        ("concept", date(2026, 12, 1), date(2026, 12, 21), False),  # adopted before
        ("afgesloten", None, date(2026, 12, 21), False),
    ],
)
def test_late_is_after_the_last_day_without_an_adopted_text(
    status: str, begin: date | None, vandaag: date, late: bool
) -> None:
    assert is_late(status, begin, date(2026, 12, 20), vandaag) is late


@pytest.mark.parametrize(
    ("status", "voor", "vandaag", "late"),
    [
        ("vastgesteld", date(2027, 7, 31), date(2027, 7, 31), False),  # the last day
        ("vastgesteld", date(2027, 7, 31), date(2027, 8, 1), True),
        ("vastgesteld", None, date(2027, 8, 1), False),
        ("afgesloten", date(2027, 7, 31), date(2027, 8, 1), False),
    ],
)
def test_evaluation_is_late_after_its_last_day(status: str, voor: date | None, vandaag: date, late: bool) -> None:
    assert is_evaluation_late(status, voor, vandaag) is late


@pytest.mark.parametrize(("dag", "nearly"), [(date(2025, 1, 4), False), (date(2025, 1, 5), True)])
def test_nearly_adult_is_from_the_seventeenth_birthday(dag: date, nearly: bool) -> None:
    assert is_nearly_adult(VOLWASSEN, dag) is nearly


def test_refusal_keeps_out_of_force_but_does_not_stop_adoption() -> None:
    gegevens = replace(HEEL, **acts(OVERLEG, GEWEIGERD, GEHOORD))
    tekorten = check_wet(gegevens)

    assert blocking(tekorten) == []
    assert passes(tekorten)
    assert "Te veel uren uit de klas." in tekorten[0].tekst
    outcome = weigh_instemming(gegevens)
    assert (outcome.stand, outcome.reden) == (Instemmingstand.GEWEIGERD, "Te veel uren uit de klas.")


def test_late_adoption_is_a_fact_and_overdue_evaluation_a_gap() -> None:
    laat = check_wet(replace(HEEL, begin=VANDAAG, vastgesteld_op=VANDAAG, uiterlijk_op=VANDAAG - timedelta(1)))
    open_evaluatie = check_wet(replace(HEEL, begin=VANDAAG, evaluatie_voor=VANDAAG - timedelta(1)))

    assert passes(laat)
    assert not passes(open_evaluatie)
    assert blocking(open_evaluatie) == []


# --- properties -----------------------------------------------------------------------------------------------------

handelingen = st.lists(
    st.builds(
        Handeling, soort=st.sampled_from(["overleg", "instemming", "gehoord"]), hash=st.sampled_from(["h", "d", "oud"]),
        partij=st.sampled_from(["ouders", "leerling", "vertegenwoordiger"]), wijze=st.sampled_from(["gesprek", "niet"]),
        datum=st.none() | st.dates(date(2025, 1, 1), date(2027, 1, 1)),
        uitkomst=st.sampled_from(["", "ingestemd", "geweigerd"]), tekst=st.sampled_from(["", "Reden."]),
        wie=st.sampled_from([None, 1, 2]),
    ), max_size=6,
)  # fmt: skip


@given(handelingen)
def test_adoption_always_needs_overleg_on_this_text_and_a_word_on_the_handelingsdeel(rows: list[Handeling]) -> None:
    gegevens = replace(HEEL, handelingen=tuple(rows))
    if blocking(check_wet(gegevens)):
        return

    assert any(act.soort == "overleg" and act.hash == "h" and act.datum <= VANDAAG for act in rows if act.datum)
    assert any(act.soort == "instemming" and act.hash == "d" for act in rows)
    assert any(act.soort == "gehoord" and act.tekst for act in rows)


@given(handelingen, st.sampled_from([OVERLEG, GEHOORD]))
def test_recording_overleg_or_hearing_never_adds_a_shortcoming(rows: list[Handeling], extra: Handeling) -> None:
    before = {t.code for t in check_wet(replace(HEEL, handelingen=tuple(rows)))}
    after = {t.code for t in check_wet(replace(HEEL, handelingen=(*rows, extra)))}

    assert after <= before


@given(st.text(max_size=30), st.text(max_size=30))
def test_only_a_changed_goal_changes_the_fingerprint_of_the_handelingsdeel(a: str, b: str) -> None:
    one, two = replace(DOEL, steun=a), replace(DOEL, steun=b)
    same = a.replace("\r\n", "\n").strip() == b.replace("\r\n", "\n").strip()

    assert (hash_handelingsdeel([one]) == hash_handelingsdeel([two])) is same
    assert (hash_tekst({"x": "1"}, [one]) == hash_tekst({"x": "1"}, [two])) is same


def test_order_of_goals_counts_and_text_counts() -> None:
    other = replace(DOEL, doel="Anders")

    assert hash_handelingsdeel([DOEL, other]) != hash_handelingsdeel([other, DOEL])
    assert hash_tekst({"a": "1"}, []) != hash_tekst({"a": "2"}, [])
    assert hash_tekst({"a": "1 "}, []) == hash_tekst({"a": "1"}, [])
