"""Who tells what waits for somebody: every room with a module ``werk``, once, in the same order."""

from swv.kern.werk import get_bronnen, register_werk
from tests.test_architectuur import OWN, ROOT


def test_every_room_that_registers_is_asked_once_in_the_same_order() -> None:
    files = [
        path.relative_to(ROOT)
        for folder in OWN
        for path in folder.rglob("*.py")
        if "werk" in path.parts or path.name == "werk.py"
    ]
    registered = [path for path in files if "\n@register_werk(" in (ROOT / path).read_text()]
    told = [bron.get_werk.__module__ for bron in get_bronnen()]

    assert told == sorted(path.with_suffix("").as_posix().replace("/", ".") for path in registered)
    assert "thuiszitters.werk" in told
    assert [bron.get_werk.__module__ for bron in get_bronnen()] == told


def test_registering_again_replaces_what_the_room_registered() -> None:
    before = get_bronnen()
    first = before[0]

    register_werk(first.lijst, eerst=first.eerst)(first.get_werk)

    assert get_bronnen() == before
