"""A file made to hurt is refused in words, wherever it hurts."""

import json
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from overnemen.calculations.bestand import compute_controle
from overnemen.calculations.drager import read_dragers
from overnemen.calculations.termijndelen import read_termijndelen
from overnemen.models import Overname
from swv.organisatie.models import Inleesbestand
from tests.overnemen import inrichting as i
from tests.overnemen.test_bestand import make_whole
from tests.rollen import as_eigenaar
from toewijzing.models import Aanvraagsoort
from toewijzing.services.route import read_route
from toewijzing.services.soort import publish_row, write_concept

pytestmark = pytest.mark.django_db
DELEN = [
    {"procent": "70", "moment": "toekenning", "weken": None, "dag": None, "maand": None},
    {"procent": "30", "moment": "datum", "weken": None, "dag": 31, "maand": 7},
]


@pytest.mark.parametrize("dag", ["1800-01-01", "0001-01-01", "9999-12-31"])
def test_day_on_which_no_file_was_made_is_refused(dag: str) -> None:
    swv = i.make_swv("vo", ingericht=False)
    by = i.make_people(swv)["beheerder"]
    with pytest.raises(ValidationError, match="bestaat niet"):
        i.take(swv, by, json.dumps(make_whole(gemaakt_op=dag)).encode())
    with as_eigenaar():
        assert not Inleesbestand.objects.exists()
        assert not Overname.objects.exists()


def test_day_of_a_distribution_model_that_no_year_has_is_refused() -> None:
    swv = i.make_swv("vo", ingericht=False)
    by = i.make_people(swv)["beheerder"]
    delen: Any = {"verdeelmodel": [{"naam": "Model", "jaar": 2020, "plaatsingen_op": "9999-01-01", "regels": []}]}
    data = make_whole(delen=delen, controlegetal=compute_controle("vo", delen))
    with pytest.raises(ValidationError, match="hier hoort een datum"):
        i.offer(swv, by, json.dumps(data).encode())


def test_kind_with_instalments_goes_along_and_comes_back_the_same() -> None:
    bron, swv = i.make_swv("vo"), i.make_swv("vo", ingericht=False)
    by = i.make_people(swv)["beheerder"]
    with as_eigenaar():
        soort = Aanvraagsoort.objects.get(swv=bron, code="MAATWERK-I")
        nieuw = write_concept(
            Aanvraagsoort(swv=bron, code="EIGEN", van=soort.van), {"naam": "Eigen"}, [], read_route(soort), soort
        )
        Aanvraagsoort.alle.filter(pk=nieuw.pk).update(bedrag_termijnen=DELEN)
        publish_row(nieuw)
    sleutel = next(each for each in i.list_dingen(swv, i.make_file(bron)) if "EIGEN" in each)
    i.take(swv, by, i.make_file(bron), {sleutel})
    with as_eigenaar():
        assert Aanvraagsoort.alle.get(swv=swv, code="EIGEN").bedrag_termijnen == DELEN


@pytest.mark.parametrize("deel", [
    {"procent": "abc"}, {"procent": "NaN"}, {"procent": "-5"}, {"procent": "101"}, {"procent": 50}, {"moment": "ooit"},
    {"weken": None}, {"weken": -1}, {"weken": 9999}, {"weken": True}, {"dag": 1}, {"moment": "datum", "weken": None},
    {"moment": "datum", "weken": None, "dag": 31, "maand": 2}, {"extra": 1},
])  # fmt: skip
def test_instalment_that_cannot_be_is_refused(deel: dict[str, Any]) -> None:
    good = {"procent": "50", "moment": "weken", "weken": 12, "dag": None, "maand": None}
    assert read_termijndelen([good]) == [good]
    with pytest.raises(ValueError, match=r"termijn|weken"):
        read_termijndelen([{**good, **deel}])


@pytest.mark.parametrize("deel", [
    {"wie": "wie dan ook"}, {"wijze": "alles"}, {"waarde": "abc"}, {"waarde": "NaN"}, {"waarde": "0"}, {"waarde": "100.01"},
    {"waarde": 50}, {"waarde": None}, {"waarde": "5.001"}, {"wijze": "rest"}, {"wijze": "bedrag", "waarde": "99999999999"},
    {"naam": 5}, {"naam": "x" * 81}, {"naam": "twee\nregels"}, {"ook_ouders": "ja"}, {"extra": 1},
])  # fmt: skip
def test_who_bears_that_cannot_be_is_refused(deel: dict[str, Any]) -> None:
    good = {"wie": "gemeente", "wijze": "procent", "waarde": "50", "naam": "Gemeente Duin", "ook_ouders": False}
    assert read_dragers([good]) == [good]
    with pytest.raises(ValueError, match="drager"):
        read_dragers([{**good, **deel}])
    for whole in ({}, [good] * 5, ["gemeente"]):
        with pytest.raises(ValueError, match="drager"):
            read_dragers(whole)
