"""Quick money of PO-C («smeerolie»): one screen, up to a limit, added to while it runs, over by itself."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import ProgrammingError, transaction
from django.urls import reverse

from schoolaanvragen.models import Hulpregel, Snellehulp
from schoolaanvragen.services.hulp import add_to_hulp, look_back
from schoolaanvragen.werk import get_hulpwerk
from swv.kern.zaken.fouten import NotAllowed
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import als, as_eigenaar
from tests.schoolaanvragen import wereld as s

ZORG, LEIDER, BESTUUR = Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.BESTUURDER
SECR, CONS, DIR = Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR
URL = "/schoolaanvragen/snel/nieuw/"


def make_data(wereld: Any, **kwargs: Any) -> dict[str, Any]:
    soort = s.get_soort(wereld.swv, "SNEL")
    return {
        "school": wereld.school.pk, "soort": soort.pk, "bedrag": "1.500", "weken": "10", "van": s.vandaag(),
        "waarvoor": "Een extra paar handen in groep 3", "terugkijken_na": "6", **kwargs,
    }  # fmt: skip


def test_the_directeur_gives_it_in_one_screen(client: Any, wereld: Any) -> None:
    s.make_soorten(wereld)
    client.force_login(wereld[DIR])
    response = client.post(URL, make_data(wereld), follow=True)

    assert response.status_code == 200
    assert "De hulp is gegeven als H" in response.text
    with as_eigenaar():
        hulp = Snellehulp.objects.with_totaal().get()
    assert (hulp.totaal, hulp.school_id, hulp.gegeven_door_id) == (Decimal(1500), wereld.school.pk, wereld[DIR].pk)
    assert hulp.tot_en_met - hulp.van == timedelta(days=69)
    assert hulp.terugkijken_op - hulp.van == timedelta(weeks=6)


@pytest.mark.parametrize(
    ("kwargs", "tekst"),
    [
        ({"bedrag": "1.500,01"}, "Snelle hulp gaat tot en met € 1.500."),
        ({"weken": "11"}, "Snelle hulp duurt hoogstens 10 weken."),
    ],
)
def test_more_or_longer_is_refused_with_the_way_out_and_what_was_typed_stays(
    client: Any, wereld: Any, kwargs: dict[str, str], tekst: str
) -> None:
    s.make_soorten(wereld)
    client.force_login(wereld[DIR])
    response = client.post(URL, make_data(wereld, **kwargs))

    assert response.status_code == 400
    assert tekst in response.text
    assert "gewone aanvraag" in response.text
    assert "Een extra paar handen in groep 3" in response.text
    with as_eigenaar():
        assert not Snellehulp.objects.exists()


def test_a_school_of_elsewhere_is_no_choice(client: Any, wereld: Any) -> None:
    s.make_soorten(wereld)
    vreemd = f.SchoolFactory()
    client.force_login(wereld[DIR])

    assert client.post(URL, make_data(wereld, school=vreemd.pk)).status_code == 400


@pytest.mark.parametrize("rol", [ZORG, CONS, BESTUUR, Rol.CONTROLLER])
def test_nobody_else_gives_it(client: Any, wereld: Any, rol: str) -> None:
    s.make_soorten(wereld)
    client.force_login(wereld[rol])

    assert client.post(URL, make_data(wereld)).status_code == 403


def test_who_is_tied_to_the_school_leaves_it_to_somebody_else(wereld: Any) -> None:
    tied = f.make_gebruiker(DIR, wereld.swv, werkgever=wereld.bestuur)

    with pytest.raises(NotAllowed, match="Iemand anders geeft deze hulp"):
        s.make_hulp(wereld, door=tied)
    with pytest.raises(NotAllowed, match="directeur of de secretaris"):
        s.make_hulp(wereld, rol=CONS)


# --- adding ---------------------------------------------------------------------------------------------------------


def add(wereld: Any, hulp: Any, bedrag: int, motivering: str = "", *, op: date | None = None) -> Hulpregel:
    with als(wereld[SECR]) as by:
        return add_to_hulp(hulp=hulp, bedrag=Decimal(bedrag), motivering=motivering, by=by, vandaag=op or s.vandaag())


def test_up_to_the_limit_it_is_added_to_without_a_reason_and_above_it_only_with_one(wereld: Any) -> None:
    hulp = s.make_hulp(wereld)
    add(wereld, hulp, 500)

    with pytest.raises(ValidationError) as refused:
        add(wereld, hulp, 1)
    assert set(refused.value.message_dict) == {"motivering"}
    add(wereld, hulp, 250, "De invaller blijft twee weken langer.")
    with as_eigenaar():
        assert Snellehulp.objects.with_totaal().get().totaal == Decimal(1750)
        assert [row.bedrag for row in hulp.regels.all()] == [Decimal(1000), Decimal(500), Decimal(250)]


def test_what_is_over_is_not_added_to(wereld: Any) -> None:
    hulp = s.make_hulp(wereld)

    with pytest.raises(ValidationError, match="Deze hulp is afgelopen"):
        add(wereld, hulp, 100, op=hulp.tot_en_met + timedelta(days=1))
    assert add(wereld, hulp, 100, op=hulp.tot_en_met).pk


def test_rows_are_never_changed(wereld: Any) -> None:
    hulp = s.make_hulp(wereld)
    with pytest.raises(ProgrammingError), transaction.atomic(), als(wereld[DIR]):
        hulp.regels.update(bedrag=1)


# --- looking back ---------------------------------------------------------------------------------------------------


def test_mijn_werk_asks_to_look_again_from_that_day_on_until_it_is_done(wereld: Any) -> None:
    hulp = s.make_hulp(wereld)
    before, then = hulp.terugkijken_op - timedelta(days=1), hulp.terugkijken_op

    def lines(wie: Any, dag: date) -> list[str]:
        with als(wie):
            return [regel.titel for regel in get_hulpwerk(wie, dag)]

    assert lines(wereld[DIR], before) == []
    assert lines(wereld[DIR], then) == lines(wereld[SECR], then) == [f"Terugkijken: {hulp.nummer}"]
    assert lines(wereld[CONS], then) == lines(wereld.anderen[DIR], then) == []
    with als(wereld[DIR]) as by:
        look_back(hulp=hulp, terugblik="Het werkte: de rust is terug in de groep.", by=by, vandaag=then)
    assert lines(wereld[DIR], then) == []
    with als(wereld[DIR]) as by, pytest.raises(ValidationError, match="al teruggekeken"):
        look_back(hulp=hulp, terugblik="Toch anders dan gedacht.", by=by, vandaag=then)


# --- who sees it ----------------------------------------------------------------------------------------------------


def test_who_sees_it_is_exactly_this(client: Any, wereld: Any) -> None:
    hulp = s.make_hulp(wereld)
    url = reverse("schoolaanvragen:hulp", args=[hulp.nummer])
    zien = set()
    for wie, user in wereld.mensen.items():
        client.force_login(user)
        if client.get(url).status_code == 200:
            zien.add(wie)

    assert zien == {ZORG, LEIDER, BESTUUR, SECR, CONS, DIR, Rol.CVT_VOORZITTER, Rol.CONTROLLER}
    zuster = f.make_gebruiker(ZORG, wereld.zusterschool)
    for user in (wereld.anderen[ZORG], wereld.anderen[DIR], wereld.anderen[BESTUUR], zuster):
        client.force_login(user)
        assert client.get(url).status_code == 404


def test_the_list_says_by_its_days_that_it_is_over(client: Any, wereld: Any) -> None:
    hulp = s.make_hulp(wereld, van=s.vandaag() - timedelta(days=80))
    client.force_login(wereld[DIR])

    assert "afgelopen" in client.get("/schoolaanvragen/snel/").text
    assert hulp.nummer in client.get("/schoolaanvragen/snel/?status=afgelopen").text
    assert hulp.nummer not in client.get("/schoolaanvragen/snel/?status=loopt").text
