"""The words of the lines of Mijn werk about requests."""

from datetime import date

from swv.organisatie.enums import Rol
from toewijzing.calculations.werk import get_redenen, no_date
from toewijzing.presentatie.werk import TE_LAAT_ZINNEN, ZINNEN, describe_line


def test_every_rule_has_its_words():
    codes = {reden.code for rol in Rol for reden in get_redenen(rol)}
    assert codes == set(ZINNEN)
    assert set(TE_LAAT_ZINNEN) <= codes


def test_words_are_whole():
    without = {reden.code for rol in Rol for reden in get_redenen(rol) if reden.dag is no_date}
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
