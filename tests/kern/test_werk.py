"""Who tells what waits for somebody: every room with a module ``werk``, once, in the same order."""

from swv.kern.werk import get_bronnen, register_werk
from tests.test_architectuur import ROOT


def test_every_module_werk_of_a_room_is_asked_once_in_the_same_order() -> None:
    rooms = sorted(
        path.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".") for path in ROOT.glob("*/werk.py")
    )
    told = [bron.get_werk.__module__ for bron in get_bronnen()]

    assert [name.replace("rapportage.jaarverslag.", "rapportage.") for name in told] == rooms
    assert [bron.get_werk.__module__ for bron in get_bronnen()] == told


def test_registering_again_replaces_what_the_room_registered() -> None:
    before = get_bronnen()
    first = before[0]

    register_werk(first.lijst, eerst=first.eerst)(first.get_werk)

    assert get_bronnen() == before
