"""Dividing the lines of Mijn werk: by group and day, cut per room, and what is cut is counted."""

from datetime import date

from swv.kern.werk import DEZE_WEEK, PER_GROEP, TE_LAAT, Werkregel, Werkrest
from werkplek.presentatie.werk import Werkdeel, divide

LIJST = "/lijst/"


def regel(titel: str, dag: date | None = None, groep: str = DEZE_WEEK) -> Werkregel:
    return Werkregel(groep, titel, "stand", "/zaak/", dag=dag)


def test_lines_of_all_rooms_stand_by_day_and_those_without_a_day_last() -> None:
    first = [regel("zonder dag"), regel("twintigste", date(2026, 11, 20))]
    second = [regel("eerste", date(2026, 11, 1)), regel("te laat", date(2026, 10, 1), TE_LAAT)]

    vakken = divide([Werkdeel(first), Werkdeel(second, LIJST)])

    assert [(vak.titel, [each.titel for each in vak.regels], vak.totaal) for vak in vakken] == [
        ("Te laat", ["te laat"], 1),
        ("Deze week", ["eerste", "twintigste", "zonder dag"], 3),
    ]


def test_room_that_goes_first_stands_on_top_whatever_its_day() -> None:
    early, late = regel("vroeg", date(2026, 11, 1)), regel("thuis", date(2026, 11, 20))

    (vak,) = divide([Werkdeel([early]), Werkdeel([late, regel("thuis zonder dag")], eerst=True)])

    assert [each.titel for each in vak.regels] == ["thuis", "thuis zonder dag", "vroeg"]


def test_too_many_lines_of_one_room_are_cut_and_counted() -> None:
    many = [regel(str(number), date(2026, 11, 1 + number)) for number in range(PER_GROEP + 2)]

    (vak,) = divide([Werkdeel(many[::-1], LIJST), Werkdeel([regel("ander")], LIJST)])

    assert [each.titel for each in vak.regels] == [*map(str, range(PER_GROEP)), "ander"]
    assert vak.rest == [Werkrest(DEZE_WEEK, 2, LIJST)]
    assert vak.totaal == PER_GROEP + 3


def test_room_without_a_list_shows_every_line() -> None:
    (vak,) = divide([Werkdeel([regel(str(number)) for number in range(PER_GROEP + 2)])])

    assert (len(vak.regels), vak.rest) == (PER_GROEP + 2, [])


def test_what_a_room_counts_itself_is_added() -> None:
    (vak,) = divide([Werkdeel([regel("a"), Werkrest(DEZE_WEEK, 7, LIJST)])])

    assert (vak.totaal, vak.rest) == (8, [Werkrest(DEZE_WEEK, 7, LIJST)])


def test_button_goes_to_the_line_itself_unless_told_otherwise() -> None:
    assert regel("a").doe_url == "/zaak/"
    assert Werkregel(DEZE_WEEK, "a", "b", "/zaak/", "Doe", knop_url="/stap/").doe_url == "/stap/"
