"""Search: forgives typing errors, and never finds what one may not see."""

from datetime import date

import pytest

from leerlingen.queries import Zoekvraag, parse_zoektekst, search_leerlingen
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import als


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("Jansen", Zoekvraag("", None, ("jansen",))),
        ("  de  Vries ", Zoekvraag("", None, ("de", "vries"))),
        ("Vries, Noor", Zoekvraag("", None, ("vries", "noor"))),
        ("L-7K2P9QH", Zoekvraag("L-7K2P9QH", None, ())),
        ("l7k2p9qh", Zoekvraag("L-7K2P9QH", None, ())),
        ("3-12-2012", Zoekvraag("", date(2012, 12, 3), ())),
        ("03/12/2012", Zoekvraag("", date(2012, 12, 3), ())),
        ("2012-12-03", Zoekvraag("", date(2012, 12, 3), ())),
        ("Jansen 3-12-2012", Zoekvraag("", date(2012, 12, 3), ("jansen",))),
        ("31-2-2012", Zoekvraag("", None, ("31-2-2012",))),
        ("Yıldız Łukasz", Zoekvraag("", None, ("yildiz", "lukasz"))),
        ("", Zoekvraag("", None, ())),
    ],
)
def test_parse_zoektekst(tekst, verwacht):
    assert parse_zoektekst(tekst) == verwacht


@pytest.fixture
def leerlingen(wereld):
    names = [("Noor", "de", "Vries"), ("Piet", "", "Jansen"), ("Elif", "", "Yıldız"), ("Zoë", "van der", "Berg")]
    return [
        f.LeerlingFactory(
            school=wereld.school, roepnaam=roepnaam, tussenvoegsel=tussen, achternaam=achter, nummer=f"L-7K2P9Q{i}",
            geboortedatum=date(2012, 3, 10 + i),
        )
        for i, (roepnaam, tussen, achter) in enumerate(names)
    ]  # fmt: skip


def find(wereld, tekst, rol=Rol.ZORGCOORDINATOR, mensen=None):
    with als((mensen or wereld.mensen)[rol]) as user:
        return [leerling.roepnaam for leerling in search_leerlingen(user, tekst)]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("Vries", "Noor"), ("noor de vries", "Noor"), ("vries noor", "Noor"), ("Friess", None), ("Vriess", "Noor"),
        ("Janssen", "Piet"), ("Jansne", "Piet"), ("jans", "Piet"), ("Yildiz", "Elif"), ("Yildirz", "Elif"),
        ("zoe berg", "Zoë"), ("L-7K2P9Q1", "Piet"), ("10-3-2012", "Noor"), ("de vries 10-3-2012", "Noor"),
        ("de vries 11-3-2012", None), ("Bakker", None),
    ],
)  # fmt: skip
def test_search_finds_the_best_fit_first(wereld, leerlingen, tekst, verwacht):
    assert (find(wereld, tekst) or [None])[0] == verwacht


@pytest.mark.django_db
@pytest.mark.parametrize("tekst", ["Vries", "L-7K2P9Q0", "10-3-2012"])
@pytest.mark.parametrize("rol", [Rol.ZORGCOORDINATOR, Rol.SECRETARIS])
def test_search_does_not_find_pupils_of_another_swv(wereld, leerlingen, tekst, rol):
    assert find(wereld, tekst, rol, wereld.anderen) == []


@pytest.mark.django_db
@pytest.mark.parametrize(
    "rol", [Rol.SECRETARIS, Rol.DESKUNDIGE, Rol.CVT_LID, Rol.BESTUURDER, Rol.LEERPLICHT, Rol.BEHEERDER]
)
def test_search_finds_nothing_for_who_opens_no_dossier_of_it(wereld, leerlingen, rol):
    assert find(wereld, "Vries", rol) == []


@pytest.mark.django_db
@pytest.mark.parametrize("tekst", ["", "   ", "\x00", ",;"])
def test_search_without_words_finds_nothing(wereld, leerlingen, tekst):
    assert find(wereld, tekst) == []
