"""The words of the lines of Mijn werk about requests."""

from datetime import date

from swv.organisatie.enums import Rol
from toewijzing.presentatie.werk import TE_LAAT_ZINNEN, ZINNEN, describe_line
from toewijzing.queries.werkreden import GEEN, Werkreden, Werkregels, get_redenen


def get_all() -> list[Werkreden]:
    """The rules of all roles."""
    return [reden for rol in Rol for reden in get_redenen(Werkregels(rol, 1, [], date(2026, 11, 20)))]


def test_every_rule_has_its_words():
    codes = {reden.code for reden in get_all()}
    assert codes == set(ZINNEN)
    assert set(TE_LAAT_ZINNEN) <= codes


def test_words_are_whole():
    without = {reden.code for reden in get_all() if reden.dag == GEEN}
    assert without
    for code in ZINNEN:
        for dag in (date(2026, 11, 20), *([None] if code in without else [])):
            stand, _ = describe_line(code, dag, te_laat=False)
            assert "{" not in stand
            assert not stand.endswith((" ", ","))
    assert (
        describe_line("advies_te_laat", date(2026, 11, 20), te_laat=True)[0]
        == "advies van een deskundige had vrijdag 20 nov binnen moeten zijn"
    )
