"""Keyset pagination: no row twice, none skipped, whichever the order."""

from datetime import datetime, timedelta

import pytest
from django.db.models import Value
from django.db.models.functions import Lower, NullIf
from django.test import RequestFactory
from django.utils import timezone

from swv.kern.bladeren import choose_order, paginate
from swv.kern.models import Bericht
from swv.organisatie.models import Organisatie
from tests import factories as f
from tests.rollen import as_eigenaar

pytestmark = pytest.mark.django_db
BEGIN = timezone.make_aware(datetime(2026, 11, 1, 9))


def make_berichten(aantal, *, verzonden=lambda nummer: None):
    return Bericht.objects.bulk_create(
        Bericht(
            aan=f"a{nummer % 3}@voorbeeld.example", onderwerp=f"{nummer}", tekst="-", soort="proef",
            aangemaakt_op=BEGIN + timedelta(minutes=nummer // 4), verzonden_op=verzonden(nummer),
        )
        for nummer in range(aantal)
    )  # fmt: skip


def get(na="", **parameters):
    return RequestFactory().get("/", {"na": na, **parameters})


def walk(queryset, order, size=3, **how):
    """Ids of all pages, in the order in which they are shown."""
    pages, na = [], ""
    while na is not None:
        page = paginate(queryset, get(na), order=order, size=size, **how)
        pages.append([row.pk for row in page.objecten])
        na = page.bladeren.volgende
    return pages


@pytest.mark.parametrize(
    "order",
    [["pk"], ["-pk"], ["aan", "pk"], ["-aan", "-pk"], ["aan", "-aangemaakt_op", "pk"], ["-aangemaakt_op", "aan"]],
)
def test_walking_the_pages_gives_every_row_once_in_order(order):
    make_berichten(11)
    names = order if {"pk", "-pk"} & set(order) else [*order, "pk"]
    expected = list(Bericht.objects.order_by(*names).values_list("pk", flat=True))
    pages = walk(Bericht.objects.all(), order)
    assert [pk for page in pages for pk in page] == expected
    assert [len(page) for page in pages] == [3, 3, 3, 2]


def test_equal_keys_keep_a_stable_order():
    Bericht.objects.bulk_create(Bericht(aan="a@b.example", onderwerp="x", tekst="-", soort="proef") for _ in range(7))
    pks = [pk for page in walk(Bericht.objects.all(), ["aan"]) for pk in page]
    assert pks == sorted(pks)
    assert len(pks) == 7


@pytest.mark.parametrize("order", [["verzonden_op"], ["-verzonden_op"]])
def test_rows_without_a_value_come_last_both_ways(order):
    make_berichten(8, verzonden=lambda nummer: BEGIN + timedelta(days=nummer) if nummer % 2 else None)
    pks = [pk for page in walk(Bericht.objects.all(), order) for pk in page]
    empty = set(Bericht.objects.filter(verzonden_op=None).values_list("pk", flat=True))
    assert len(pks) == len(set(pks)) == 8
    assert set(pks[4:]) == empty


@pytest.mark.parametrize("order", [["pk"], ["-pk"], ["verzonden_op"], ["-verzonden_op"], ["aan", "-aangemaakt_op"]])
@pytest.mark.parametrize("size", [1, 3, 30])
def test_parts_of_a_list_are_shown_as_one(order, size):
    make_berichten(12, verzonden=lambda nummer: BEGIN + timedelta(days=nummer % 5) if nummer % 3 else None)
    some = Bericht.objects.filter(onderwerp__in=["1", "3", "4", "9", "11"])
    others = Bericht.objects.filter(onderwerp__in=["0", "2", "10"])
    whole = Bericht.objects.filter(onderwerp__in=["0", "1", "2", "3", "4", "9", "10", "11"])
    pages = walk(whole, order, size, delen=[some, others])
    assert pages == walk(whole, order, size)
    assert sum(len(page) for page in pages) == 8


@pytest.mark.parametrize("sign", ["", "-"])
@pytest.mark.parametrize("size", [1, 3, 4, 30])
def test_walking_along_a_relation_gives_the_order_of_its_names(sign, size):
    """Boards of one name, without a school, and with more schools than a page holds."""
    boards = [f.BestuurFactory(naam=naam) for naam in "FBACBEDGHIJKLMNOPQRSTUVWXYZ"]
    for number, aantal in ((0, 2), (1, 5), (2, 1), (4, 3), (6, 7), (26, 2)):
        f.SchoolFactory.create_batch(aantal, bestuur=boards[number])
    schools = Organisatie.objects.filter(soort="school")
    order = [f"{sign}bestuur__naam", f"{sign}bestuur", f"{sign}pk"]
    langs = list(Organisatie.objects.filter(soort="bestuur").order_by("naam", "pk").values_list("pk", flat=True))
    pages = walk(schools, order, size, langs=langs)
    assert [pk for page in pages for pk in page] == list(schools.order_by(*order).values_list("pk", flat=True))
    assert {len(page) for page in pages[:-1]} <= {size}


def test_a_new_row_in_front_shifts_nothing():
    make_berichten(6)
    first = paginate(Bericht.objects.all(), get(), order=["-pk"], size=3)
    newest = Bericht.objects.create(aan="n@b.example", onderwerp="n", tekst="-", soort="proef")
    second = paginate(Bericht.objects.all(), get(first.bladeren.volgende), order=["-pk"], size=3)
    assert not {row.pk for row in second.objecten} & {newest.pk, *(row.pk for row in first.objecten)}
    assert len(second.objecten) == 3


def test_a_row_that_left_the_list_still_marks_the_place():
    make_berichten(6)
    first = paginate(Bericht.objects.filter(soort="proef"), get(), order=["pk"], size=3)
    with as_eigenaar():  # a mail that was written changes no more
        Bericht.objects.filter(pk=first.objecten[-1].pk).update(soort="anders")
    second = paginate(Bericht.objects.filter(soort="proef"), get(first.bladeren.volgende), order=["pk"], size=3)
    assert [row.onderwerp for row in second.objecten] == ["3", "4", "5"]


@pytest.mark.parametrize("na", ["", "x", "1", "WzEsM10:vervalst", "\x00", "é" * 400])
def test_a_tampered_cursor_gives_the_first_page(na):
    make_berichten(5)
    page = paginate(Bericht.objects.all(), get(na), order=["pk"], size=3)
    assert [row.onderwerp for row in page.objecten] == ["0", "1", "2"]
    assert page.bladeren.is_eerste


def test_a_cursor_of_another_order_gives_the_first_page():
    make_berichten(5)
    cursor = paginate(Bericht.objects.all(), get(), order=["pk"], size=3).bladeren.volgende
    assert paginate(Bericht.objects.all(), get(cursor), order=["-pk"], size=3).bladeren.is_eerste


def test_text_counts_on_and_the_cursor_holds_no_values():
    make_berichten(5)
    first = paginate(Bericht.objects.all(), get(), order=["aan"], size=3)
    second = paginate(Bericht.objects.all(), get(first.bladeren.volgende), order=["aan"], size=3)
    assert (first.bladeren.tekst, second.bladeren.tekst) == ("1–3", "4–5")
    assert second.bladeren.volgende is None
    assert not second.bladeren.is_eerste
    assert first.bladeren.volgende.count(":") == 1
    assert len(first.bladeren.volgende) < 70


def test_no_rows_gives_one_empty_page():
    page = paginate(Bericht.objects.none(), get(), order=["pk"])
    assert page.objecten == []
    assert (page.bladeren.volgende, page.bladeren.is_eerste, page.bladeren.tekst) == (None, True, "")


def test_number_of_queries_is_one_and_with_a_cursor_two(django_assert_num_queries):
    make_berichten(5)
    with django_assert_num_queries(1):
        cursor = paginate(Bericht.objects.all(), get(), order=["pk"], size=3).bladeren.volgende
    with django_assert_num_queries(2):
        paginate(Bericht.objects.all(), get(cursor), order=["pk"], size=3)
    parts = [Bericht.objects.filter(onderwerp="1"), Bericht.objects.filter(onderwerp="2")]
    with django_assert_num_queries(1):
        paginate(Bericht.objects.all(), get(), order=["pk"], size=3, delen=parts)


def test_order_by_text_made_of_filled_columns_asks_for_no_rows_without_it(django_assert_num_queries):
    make_berichten(4)
    rows = Bericht.objects.annotate(klein=Lower("onderwerp"))
    with django_assert_num_queries(1):
        page = paginate(rows, get(), order=["-klein", "pk"], size=5)
    assert [row.klein for row in page.objecten] == ["3", "2", "1", "0"]


@pytest.mark.parametrize("sign", ["", "-"])
def test_computed_order_that_may_be_empty_shows_rows_without_it_last(sign):
    make_berichten(6)
    for maybe in (NullIf("onderwerp", Value("2")), Lower(NullIf("onderwerp", Value("2")))):
        rows = Bericht.objects.annotate(misschien=maybe)
        shown = [pk for page in walk(rows, [f"{sign}misschien"], size=2) for pk in page]
        assert len(shown) == 6
        assert Bericht.objects.get(pk=shown[-1]).onderwerp == "2"


def test_computed_order_over_a_relation_that_is_not_there_shows_the_row():
    school, other = f.SchoolFactory(), f.SwvFactory()
    rows = Organisatie.objects.filter(pk__in=[school.pk, other.pk]).annotate(van=Lower("bestuur__naam"))
    assert [pk for page in walk(rows, ["van"], size=1) for pk in page] == [school.pk, other.pk]


def test_choose_order_knows_only_the_columns_it_was_given():
    allowed = {"naam": ["aan", "pk"], "op": ["-aangemaakt_op"]}
    assert choose_order(get(volgorde="-naam"), allowed, "naam") == ("-naam", ["-aan", "-pk"])
    assert choose_order(get(volgorde="-op"), allowed, "naam") == ("-op", ["aangemaakt_op"])
    assert choose_order(get(volgorde="tekst"), allowed, "-op") == ("-op", ["aangemaakt_op"])
