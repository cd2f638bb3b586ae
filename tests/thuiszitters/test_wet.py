"""Facts hold from their own day, not from the founding of the swv; and exemptions without an end."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie
from swv.organisatie.signals import swv_opgericht
from tests import factories as f
from tests.rollen import as_eigenaar
from thuiszitters.calculations import Duur
from thuiszitters.calculations.leeftijd import get_plichtvenster
from thuiszitters.enums import Termijncode
from thuiszitters.models import Verzuimcategorie
from thuiszitters.queries.termijn import get_termijnen, get_termijnrijen
from thuiszitters.services.verzuimperiode import check_dagen

pytestmark = pytest.mark.django_db
VANDAAG = date(2026, 11, 29)
VROEG = (date(1900, 1, 1), date(2019, 3, 31), date(2100, 12, 31))


@pytest.fixture
def vers() -> Any:
    """An swv that was founded today, the only one, with a secretaris."""
    swv = f.SwvFactory(code="VO9901")
    with as_eigenaar():
        swv_opgericht.send(sender=Organisatie, swv=swv, van=VANDAAG)
    return f.make_gebruiker(Rol.SECRETARIS, swv)


@pytest.mark.parametrize("dag", VROEG)
def test_every_term_is_known_on_any_day(vers: Any, dag: date) -> None:
    termijnen = get_termijnen(vers.organisatie_id, dag)

    assert set(termijnen) == set(Termijncode.values)
    assert (termijnen["kort"], termijnen["lang"]) == (Duur(4, "weken"), Duur(3, "maanden"))


def test_page_of_terms_shows_the_facts_too(vers: Any) -> None:
    assert [row.code for row in get_termijnrijen(vers.organisatie_id, VANDAAG)] == list(Termijncode.values)


@pytest.mark.parametrize("dag", [date(2014, 8, 1), VROEG[1]])
@pytest.mark.parametrize("rol", [Rol.SECRETARIS, Rol.DIRECTEUR, Rol.CONSULENT])
def test_return_of_a_day_before_the_founding_is_counted(client: Any, vers: Any, dag: date, rol: str) -> None:
    client.force_login(f.make_gebruiker(rol, vers.lid.organisatie))

    assert client.get(reverse("thuiszitters:tellen"), {"peildatum": dag.isoformat()}).status_code == 200


def test_overview_of_2019_is_shown(client: Any, vers: Any) -> None:
    client.force_login(vers)
    query = {"van": "2019-01-01", "tot_en_met": "2019-12-31", "tot": "2019-12-31"}

    assert client.get(reverse("thuiszitters:overzicht"), query).status_code == 200


def test_permanent_exemption_5a_is_accepted_and_others_need_an_end(vers: Any) -> None:
    for code in ("vrijstelling_5b", "vrijstelling_5c", "vrijstelling_15"):
        with pytest.raises(ValidationError) as refused:
            check_dagen(Verzuimcategorie.objects.get(code=code), date(2026, 8, 1), None, VANDAAG)
        assert set(refused.value.message_dict) == {"tot"}
    check_dagen(Verzuimcategorie.objects.get(code="vrijstelling_5a"), date(2026, 8, 1), None, VANDAAG)


@pytest.mark.parametrize(
    ("geboren", "begin", "leerplicht_tot", "einde"),
    [
        # Lpw 3: five on 12-3-2026, so from the first school day of April.
        (date(2021, 3, 12), date(2026, 4, 1), date(2037, 8, 1), date(2039, 3, 12)),
        # Lpw 3: sixteen on 2-2-2027, so up to and including 31-7-2027. Lpw 4a: then to the eighteenth birthday.
        (date(2011, 2, 2), date(2016, 3, 1), date(2027, 8, 1), date(2029, 2, 2)),
    ],
)
def test_leerplicht_begins_and_ends_and_kwalificatieplicht_follows(
    geboren: date, begin: date, leerplicht_tot: date, einde: date
) -> None:
    venster = get_plichtvenster(geboren)
    assert (venster.begin, venster.kwalificatie, venster.einde) == (begin, leerplicht_tot, einde)


def test_yearly_notice_is_told_for_5a_5b_and_5c_alike(vers: Any) -> None:
    rows = Verzuimcategorie.objects.filter(code__in=[f"vrijstelling_5{letter}" for letter in "abc"])

    assert ["vóór 1 juli" in row.uitleg for row in rows] == [True, True, True]
    assert Verzuimcategorie.objects.get(code="relatief").artikel == "Leerplichtwet art. 4, 21 en 21a"
