"""Names as they are compared: without accents, in Python and in the database the same."""

import pytest
from django.db.models import Value
from django.db.models.functions import Lower

from leerlingen.models import Leerling
from swv.kern.calculations import plain, to_plain
from tests import factories as f
from tests.rollen import as_eigenaar

NAMEN = [
    ("Öztürk", "ozturk"), ("Sørensen", "sorensen"), ("Đoković", "dokovic"), ("Wałęsa", "walesa"), ("Işık", "isik"),
    ("Çelik", "celik"), ("Ñuñez", "nunez"), ("D'Angelo-Šimić", "d'angelo-simic"), ("ÀÉÎÕÜ", "aeiou"),
]  # fmt: skip


@pytest.mark.parametrize(("naam", "plat"), NAMEN)
def test_a_name_loses_capitals_and_accents(naam: str, plat: str) -> None:
    assert to_plain(naam) == plat


def test_the_database_compares_as_python_does(db: None) -> None:
    made = {f.LeerlingFactory(roepnaam="Noor", tussenvoegsel="", achternaam=naam).pk: plat for naam, plat in NAMEN}
    with as_eigenaar():
        found = dict(Leerling.objects.values_list("pk", "zoeknaam"))
    # Given name, prefix and surname; without a prefix its two spaces stay.
    assert {pk: found[pk] for pk in made} == {pk: f"noor  {plat}" for pk, plat in made.items()}


@pytest.mark.parametrize(("naam", "plat"), NAMEN)
def test_the_database_gives_the_same_plain_name(db: None, naam: str, plat: str) -> None:
    f.LeerlingFactory()
    with as_eigenaar():
        assert Leerling.objects.values_list(plain(Lower(Value(naam))), flat=True).get() == plat
