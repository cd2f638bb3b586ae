"""Pupils stand in the order of their names as people here look them up, wherever they are listed."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from django.urls import get_resolver, reverse

from leerlingen.models import Leerling
from leerlingen.queries import find_by_text
from swv.kern.lijsten import Lijst
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.opp import wereld as opp_wereld
from tests.rollen import als
from tests.thuiszitters import wereld as thuis_wereld

# As they were made, and as they are to stand: the database alone would put small letters and accents last.
NAMEN = ("Zwart", "Öztürk", "Oostra", "ozinga", "Ábel")
GOED = ["Ábel", "Oostra", "ozinga", "Öztürk", "Zwart"]
# A name as it is written: the database puts small letters and accents behind the Z. A roepnaam only parts namesakes.
RAUWE_NAAM = re.compile(r"(^-?|_)(achter)?naam$")


def get_lists(kind: type[Lijst] = Lijst) -> Iterator[type[Lijst]]:
    """Every list there is."""
    for each in kind.__subclasses__():
        yield each
        yield from get_lists(each)


def test_every_list_has_an_order_that_is_the_same_each_time_and_no_name_as_the_database_sorts_it() -> None:
    assert get_resolver().url_patterns  # loads all views
    orders = {
        (each.__qualname__, name): list(columns)
        for each in get_lists()
        if not each.__module__.startswith("tests")
        for name, columns in (getattr(each, "volgorden", None) or {}).items()
    }
    assert len(orders) > 30
    unique = {"pk", "nummer"}  # the number of a pupil belongs to one
    assert {key for key, columns in orders.items() if columns[-1].lstrip("-") not in unique} == set()
    assert {key for key, columns in orders.items() if any(RAUWE_NAAM.search(each) for each in columns)} == set()


def read_names(client: Any, url: str) -> list[str]:
    """Surnames in the order in which this page shows them first."""
    text = client.get(url).text
    return sorted((naam for naam in GOED if naam in text), key=text.index)


@pytest.mark.parametrize("lijst", ["aanvragen", "opp", "leerlingen", "thuiszitters"])
def test_lists_by_pupil_follow_the_alphabet(client: Any, wereld: Any, lijst: str) -> None:
    if lijst == "thuiszitters":
        thuis_wereld.prepare(wereld)
    for naam in NAMEN:
        leerling = f.LeerlingFactory(school=wereld.school, achternaam=naam, woongemeente=wereld.gemeente)
        if lijst == "aanvragen":
            w.make_concept(wereld, compleet=False, leerling=leerling)
        if lijst == "opp":
            opp_wereld.make_leeg(wereld, leerling=leerling)
        if lijst == "thuiszitters":
            thuis_wereld.make_gemeld(wereld, leerling=leerling)
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    volgorde = "naam" if lijst == "leerlingen" else "leerling"
    assert read_names(client, f"/{lijst}/?volgorde={volgorde}") == GOED
    assert read_names(client, f"/{lijst}/?volgorde=-{volgorde}") == GOED[::-1]


def test_pupils_to_choose_from_follow_the_alphabet(client: Any, wereld: Any) -> None:
    for naam in NAMEN:
        f.LeerlingFactory(school=wereld.school, achternaam=naam, geboortedatum=date(2013, 5, 4))
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    assert read_names(client, reverse("opp:nieuw")) == GOED
    with als(wereld[Rol.ZORGCOORDINATOR]) as user:
        found = find_by_text(Leerling.objects.visible_to(user), "4-5-2013")
    assert [each.achternaam for each in found] == GOED
