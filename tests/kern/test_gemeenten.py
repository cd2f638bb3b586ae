"""The shipped list of gemeenten: complete per year, and found by what people type."""

import re
from datetime import date

import pytest

from swv.kern.gemeenten import find_gemeente, get_alle, get_gemeente, get_gemeenten, read_gemeenten

NU = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("dag", "aantal"),
    [
        # Numbers of the CBS, on 1 January and after Weesp joined Amsterdam on 24 March 2022.
        (date(2020, 1, 1), 355),
        (date(2021, 1, 1), 352),
        (date(2022, 1, 1), 345),
        (date(2022, 3, 23), 345),
        (date(2022, 3, 24), 344),
        (date(2023, 1, 1), 342),
        (date(2024, 1, 1), 342),
        (date(2025, 1, 1), 342),
        (date(2026, 1, 1), 342),
    ],
)
def test_as_many_exist_on_a_day_as_the_cbs_says(dag: date, aantal: int) -> None:
    assert len(get_gemeenten(dag)) == aantal


def test_every_code_is_four_digits_and_stands_there_once() -> None:
    codes = [each.code for each in get_alle()]
    assert len(set(codes)) == len(codes) == 360
    assert all(len(code) == 4 and code.isdigit() for code in codes)


def test_who_is_gone_became_one_that_existed_then() -> None:
    gone = [each for each in get_alle() if each.tot]
    assert len(gone) == 18
    for each in gone:
        heirs = [get_gemeente(code) for code in each.opvolgers]
        assert heirs, each.naam
        assert all(heir is not None and each.tot and heir.holds_on(each.tot) for heir in heirs), each.naam


@pytest.mark.parametrize(
    ("tekst", "code"),
    [
        ("Beverwijk", "0375"),
        (" beverwijk ", "0375"),
        ("0375", "0375"),
        ("GM0375", "0375"),
        ("Den Haag", "0518"),
        ("'s-Gravenhage", "0518"),
        ("den bosch", "0796"),
        ("sudwest fryslan", "1900"),
        ("Bergen (L.)", "0893"),
        ("Hengelo (O.)", "0164"),
        ("Nuenen, Gerwen en Nederwetten", "0820"),
    ],
)
def test_is_found_by_name_code_or_what_people_say(tekst: str, code: str) -> None:
    assert find_gemeente(tekst, NU).code == code


@pytest.mark.parametrize(
    ("tekst", "fout"),
    [
        ("Bergen", "Er zijn meer gemeenten die zo heten. Kies Bergen (NH.) of Bergen (L.)."),
        ("Weesp", "De gemeente Weesp bestaat niet meer sinds 24-3-2022. Kies Amsterdam."),
        ("0457", "De gemeente Weesp bestaat niet meer sinds 24-3-2022. Kies Amsterdam."),
        (
            "Haaren",
            "De gemeente Haaren bestaat niet meer sinds 1-1-2021. Kies Boxtel of Oisterwijk of Tilburg of Vught.",
        ),
        ("IJmuiden", "«IJmuiden» is geen gemeente."),
        ("9999", "«9999» is geen gemeente."),
        ("(L.)", "«(L.)» is geen gemeente."),
        ("' or 1=1 --", "is geen gemeente."),
    ],
)
def test_what_is_none_is_refused_with_what_to_choose(tekst: str, fout: str) -> None:
    with pytest.raises(ValueError, match=re.escape(fout)):
        find_gemeente(tekst, NU)


def test_one_that_is_gone_is_found_on_a_day_it_existed() -> None:
    assert find_gemeente("Weesp", date(2022, 3, 23)).code == "0457"
    with pytest.raises(ValueError, match="is geen gemeente"):
        find_gemeente("Voorne aan Zee", date(2022, 12, 31))


def test_list_is_in_the_order_of_the_alphabet() -> None:
    namen = [each.naam for each in get_gemeenten(NU)]
    assert namen[:2] == ["Aa en Hunze", "Aalsmeer"]
    assert namen.index("'s-Gravenhage") + 1 == namen.index("Groningen")


def test_a_row_that_can_not_be_read_is_no_row() -> None:
    with pytest.raises(ValueError, match="isoformat"):
        read_gemeenten(["code;naam;van;tot;opvolgers;ook", "0001;X;31-12-2020;;;"])
