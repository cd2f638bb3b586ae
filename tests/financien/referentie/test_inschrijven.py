"""Rooms of the money register their imports and their part of the first page; two for one name or place are refused."""

from dataclasses import dataclass, replace

import pytest

from financien.referentie.permissions import BUREAU
from financien.referentie.presentatie.onderdelen import Geldonderdeel, get_onderdelen, register_onderdelen
from financien.referentie.services.import_gegevens import TARIEVEN
from financien.referentie.services.importeren import IMPORTSOORTEN, register_importsoorten
from swv.organisatie.enums import Rol

ALLES = [
    "Verdelingen", "Signalen", "Verdeelmodellen", "Inkomsten", "Begroting", "Realisatie", "Balans en kengetallen",
    "Gegevens", "Kosten vergelijken",
]  # fmt: skip


@dataclass
class Gebruiker:
    """Only the role matters for what the first page offers."""

    rol: str


def test_every_kind_of_import_is_there_once_the_rooms_are_loaded():
    assert sorted(IMPORTSOORTEN) == [
        "balans", "begroting", "percentages", "plaatsingen", "realisatie", "tarieven", "tellingen",
    ]  # fmt: skip


def test_registering_the_same_import_again_changes_nothing():
    before = dict(IMPORTSOORTEN)

    register_importsoorten(TARIEVEN)

    assert before == IMPORTSOORTEN


def test_another_import_with_a_code_that_is_taken_is_refused():
    with pytest.raises(ValueError, match="tarieven"):
        register_importsoorten(replace(TARIEVEN, titel="Andere tarieven"))
    assert IMPORTSOORTEN["tarieven"] is TARIEVEN


def test_another_part_of_the_money_on_a_place_that_is_taken_is_refused():
    with pytest.raises(ValueError, match="30"):
        register_onderdelen(Geldonderdeel(30, "Betalingen", "", ("betalingen",), "munt", BUREAU))


@pytest.mark.parametrize(
    ("rol", "titels"),
    [
        (Rol.CONTROLLER, ALLES),
        (Rol.DIRECTEUR, ALLES),
        (Rol.TOEZICHTHOUDER, ["Verdelingen", "Begroting", "Realisatie", "Balans en kengetallen"]),
        (Rol.AUDITOR, ["Verdelingen", "Begroting", "Realisatie", "Balans en kengetallen"]),
        (Rol.BESTUURDER, ["Verdelingen", "Signalen"]),
        (Rol.SCHOOLLEIDER, ["Verdelingen", "Signalen"]),
        (Rol.CONSULENT, []),
    ],
)
def test_the_first_page_offers_each_role_its_own_parts_in_the_order_of_the_year(rol, titels):
    assert [each.titel for each in get_onderdelen(Gebruiker(rol))] == titels


def test_every_part_of_the_first_page_has_an_address_of_its_own():
    assert [each.url for each in get_onderdelen(Gebruiker(Rol.CONTROLLER))] == [
        "/geld/verdelingen/", "/geld/signalen/", "/geld/modellen/", "/geld/inkomsten/", "/geld/begrotingen/",
        "/geld/realisatie/", "/geld/kengetallen/", "/geld/gegevens/tarieven/", "/geld/vergelijken/",
    ]  # fmt: skip
